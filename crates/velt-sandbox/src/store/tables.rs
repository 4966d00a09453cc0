//! Everything that the sandbox stores, as a list of tables.
//!
//! A table is a description: the IDs in the key of its records, and the records that go
//! with others. Deleting a document, for example, removes what is below it in every table
//! whose keys contain the document.

/// A kind of records.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Table {
    /// The name in exports and in seed files.
    pub(crate) name: &'static str,
    /// The IDs in the key of a record.
    pub(crate) key: &'static [Id],
    /// The IDs in the fields of a record, by name, on whose deletion it is removed too.
    pub(crate) fields: &'static [(Id, &'static str)],
}

/// What an ID in a key identifies.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Id {
    Organization,
    Folder,
    Document,
    Group,
    User,
    /// An organization, folder or document: another part says which.
    Resource,
    /// The record itself, which nothing else is below.
    Own,
}

const fn table(name: &'static str, key: &'static [Id]) -> Table {
    Table {
        name,
        key,
        fields: &[],
    }
}

impl Table {
    /// Says that records name what they belong to in fields, which are paths with dots.
    const fn with(self, fields: &'static [(Id, &'static str)]) -> Self {
        Self { fields, ..self }
    }

    /// Says whether records are below something else and end with an ID of the last of
    /// `kinds`, as memberships are below groups and end with a user.
    pub(crate) fn is_of(&self, kinds: &[Id]) -> bool {
        self.key.len() > kinds.len()
            && self.key.first() == kinds.first()
            && self.key.last() == kinds.last()
    }

    /// Returns the field that names what a record belongs to, if it is not in the key.
    pub(crate) fn field_of(&self, kind: Id) -> Option<&'static str> {
        let fields = self.fields.iter();
        let mut fields = fields.filter(|(id, _)| *id == kind);
        fields.next().map(|(_, field)| *field)
    }
}

use Id::{Document, Folder, Group, Organization, Own, Resource, User};

pub(crate) static ORGANIZATIONS: Table = table("organizations", &[Organization]);
pub(crate) static GROUPS: Table = table("groups", &[Organization, Group]);
pub(crate) static MEMBERS: Table = table("members", &[Organization, Group, User]);
pub(crate) static USERS: Table = table("users", &[Organization, User]);
pub(crate) static FOLDER_USERS: Table = table("folderUsers", &[Organization, Folder, User]);
pub(crate) static DOCUMENT_USERS: Table = table("documentUsers", &[Organization, Document, User]);
pub(crate) static FOLDERS: Table = table("folders", &[Organization, Folder]);
pub(crate) static DOCUMENTS: Table = table("documents", &[Organization, Document]);
/// Users' access to a resource by its type and ID, with what the resource is in fields.
pub(crate) static GRANTS: Table = table("grants", &[Organization, Own, Resource, User]).with(&[
    (Folder, "folderId"),
    (Document, "documentId"),
    (User, "userId"),
]);
/// Comment annotations, with their comments in the field `comments`.
pub(crate) static ANNOTATIONS: Table = table("annotations", &[Organization, Document, Own]);
pub(crate) static NOTIFICATIONS: Table =
    table("notifications", &[Organization, Own]).with(&[(Document, "metadata.documentId")]);
/// Users' settings for a document. Those for all documents have an empty document ID.
pub(crate) static NOTIFICATION_CONFIGS: Table =
    table("notificationConfigs", &[Organization, Document, User]);
pub(crate) static ACTIVITIES: Table =
    table("activities", &[Organization, Own]).with(&[(Document, "metadata.documentId")]);
pub(crate) static PRESENCE: Table = table("presence", &[Organization, Document, User]);
pub(crate) static LIVE_STATES: Table = table("liveStates", &[Organization, Document, Own]);
pub(crate) static CRDT: Table = table("crdt", &[Organization, Document, Own]);
pub(crate) static RECORDINGS: Table = table("recordings", &[Organization, Document, Own]);
/// Jobs that were started, with their kind in the field `kind`.
pub(crate) static JOBS: Table = table("jobs", &[Own]);
/// The configuration of an API key, by the resource of its operations, such as `emailconfig`.
pub(crate) static CONFIGS: Table = table("configs", &[Own]);
/// Allowed domains.
pub(crate) static DOMAINS: Table = table("domains", &[Own]);
/// Pending requests to allow a domain for a document.
pub(crate) static DOMAIN_REQUESTS: Table = table("domainRequests", &[Organization, Document, Own]);
pub(crate) static WEBHOOK_ENDPOINTS: Table = table("webhookEndpoints", &[Own]);
pub(crate) static AGENTS: Table = table("agents", &[Own]);
/// Versions of agents, below their agents. The number has six digits, so that it sorts.
pub(crate) static AGENT_VERSIONS: Table = table("agentVersions", &[Own, Own]);
pub(crate) static AGENT_GROUPS: Table = table("agentGroups", &[Own]);
pub(crate) static AGENT_EXECUTIONS: Table = table("agentExecutions", &[Own]);
pub(crate) static KNOWLEDGE: Table = table("knowledge", &[Own]);
pub(crate) static UPLOADS: Table = table("uploads", &[Own]);
pub(crate) static MEMORY_ALERTS: Table = table("memoryAlerts", &[Own]);
pub(crate) static WORKFLOW_DEFINITIONS: Table = table("workflowDefinitions", &[Own]);
pub(crate) static WORKFLOW_EXECUTIONS: Table = table("workflowExecutions", &[Own]);
/// Events of workflow executions, below their executions. The number has ten digits.
pub(crate) static WORKFLOW_EVENTS: Table = table("workflowEvents", &[Own, Own]);
/// The executions that idempotency keys stand for.
pub(crate) static WORKFLOW_KEYS: Table = table("workflowKeys", &[Own]);
pub(crate) static INVITES: Table =
    table("invites", &[Organization, Own]).with(&[(Folder, "folderId"), (Document, "documentId")]);
/// Workspaces. These and the next four are in the store of all workspaces.
pub(crate) static WORKSPACES: Table = table("workspaces", &[Own]);
/// The API keys of workspaces, with the workspace in the field `workspaceId`.
pub(crate) static API_KEYS: Table = table("apiKeys", &[Own]);
/// Auth tokens, below their API keys.
pub(crate) static AUTH_TOKENS: Table = table("authTokens", &[Own, Own]);
/// The email addresses of owners, with what is known of them.
pub(crate) static OWNERS: Table = table("owners", &[Own]);
/// Login links that were sent.
pub(crate) static LOGIN_LINKS: Table = table("loginLinks", &[Own]);
/// Running numbers, by what they count.
pub(crate) static COUNTERS: Table = table("counters", &[Own]);

/// All tables, in the order of exports.
pub(crate) static TABLES: &[&Table] = &[
    &ORGANIZATIONS,
    &USERS,
    &GROUPS,
    &MEMBERS,
    &INVITES,
    &FOLDERS,
    &FOLDER_USERS,
    &DOCUMENTS,
    &DOCUMENT_USERS,
    &GRANTS,
    &ANNOTATIONS,
    &NOTIFICATIONS,
    &NOTIFICATION_CONFIGS,
    &ACTIVITIES,
    &PRESENCE,
    &LIVE_STATES,
    &CRDT,
    &RECORDINGS,
    &JOBS,
    &CONFIGS,
    &DOMAINS,
    &DOMAIN_REQUESTS,
    &WEBHOOK_ENDPOINTS,
    &AGENTS,
    &AGENT_VERSIONS,
    &AGENT_GROUPS,
    &AGENT_EXECUTIONS,
    &KNOWLEDGE,
    &UPLOADS,
    &MEMORY_ALERTS,
    &WORKFLOW_DEFINITIONS,
    &WORKFLOW_EXECUTIONS,
    &WORKFLOW_EVENTS,
    &WORKFLOW_KEYS,
    &WORKSPACES,
    &API_KEYS,
    &AUTH_TOKENS,
    &OWNERS,
    &LOGIN_LINKS,
    &COUNTERS,
];
