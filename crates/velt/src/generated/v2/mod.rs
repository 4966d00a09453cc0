// Made by `cargo xtask generate` from openapi/. Change that, not this.

//! The v2 operations, by resource.

#[cfg(feature = "activities")]
mod activities;
#[cfg(feature = "agents")]
mod agents;
#[cfg(feature = "approval-engine")]
mod approval_engine;
#[cfg(feature = "auth")]
mod auth;
#[cfg(feature = "comments")]
mod comments;
#[cfg(feature = "crdt")]
mod crdt;
#[cfg(feature = "documents")]
mod documents;
#[cfg(feature = "folders")]
mod folders;
#[cfg(feature = "gdpr")]
mod gdpr;
#[cfg(feature = "livestate")]
mod livestate;
#[cfg(feature = "memory")]
mod memory;
#[cfg(feature = "notifications")]
mod notifications;
#[cfg(feature = "organizations")]
mod organizations;
#[cfg(feature = "presence")]
mod presence;
#[cfg(feature = "recordings")]
mod recordings;
#[cfg(feature = "rewriter")]
mod rewriter;
#[cfg(feature = "user-groups")]
mod user_groups;
#[cfg(feature = "users")]
mod users;
#[cfg(feature = "workspace")]
mod workspace;
#[cfg(feature = "activities")]
pub use self::activities::Activities;
#[cfg(feature = "agents")]
pub use self::agents::Agents;
#[cfg(feature = "approval-engine")]
pub use self::approval_engine::ApprovalEngine;
#[cfg(feature = "auth")]
pub use self::auth::Auth;
#[cfg(feature = "comments")]
pub use self::comments::Comments;
#[cfg(feature = "crdt")]
pub use self::crdt::Crdt;
#[cfg(feature = "documents")]
pub use self::documents::Documents;
#[cfg(feature = "folders")]
pub use self::folders::Folders;
#[cfg(feature = "gdpr")]
pub use self::gdpr::Gdpr;
#[cfg(feature = "livestate")]
pub use self::livestate::Livestate;
#[cfg(feature = "memory")]
pub use self::memory::Memory;
#[cfg(feature = "notifications")]
pub use self::notifications::Notifications;
#[cfg(feature = "organizations")]
pub use self::organizations::Organizations;
#[cfg(feature = "presence")]
pub use self::presence::Presence;
#[cfg(feature = "recordings")]
pub use self::recordings::Recordings;
#[cfg(feature = "rewriter")]
pub use self::rewriter::Rewriter;
#[cfg(feature = "user-groups")]
pub use self::user_groups::UserGroups;
#[cfg(feature = "users")]
pub use self::users::Users;
#[cfg(feature = "workspace")]
pub use self::workspace::Workspace;
use crate::Client;

/// The v2 operations, by resource, from [`Client::v2`].
#[derive(Debug, Clone)]
pub struct V2 {
    #[allow(dead_code, reason = "the features may leave nothing that uses it")]
    client: Client,
}

impl V2 {
    pub(crate) fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
        }
    }

    /// The log of activity in an organization and its documents, whether from Velt's
    /// features or from your application.
    ///
    /// Requires the feature `activities`, which is on by default.
    #[cfg(feature = "activities")]
    pub fn activities(&self) -> Activities {
        Activities::new(&self.client)
    }

    /// AI agents that review pages and leave their findings as comments. Agents are
    /// built-in or your own. They have versions and can be grouped.
    ///
    /// Requires the feature `agents`, which is on by default.
    #[cfg(feature = "agents")]
    pub fn agents(&self) -> Agents {
        Agents::new(&self.client)
    }

    /// Approval workflows that consist of agents, reviewers, notifications and
    /// webhooks. A definition describes a workflow. An execution is one run of it and
    /// consists of steps.
    ///
    /// Requires the feature `approval-engine`, which is on by default.
    #[cfg(feature = "approval-engine")]
    pub fn approval_engine(&self) -> ApprovalEngine {
        ApprovalEngine::new(&self.client)
    }

    /// Sign-in tokens for your users, their permissions, and signatures for the
    /// responses of your own permission provider.
    ///
    /// Requires the feature `auth`, which is on by default.
    #[cfg(feature = "auth")]
    pub fn auth(&self) -> Auth {
        Auth::new(&self.client)
    }

    /// Comments on the documents of your application. Comments belong to annotations,
    /// which are threads pinned to a place in a document.
    ///
    /// Requires the feature `comments`, which is on by default.
    #[cfg(feature = "comments")]
    pub fn comments(&self) -> Comments {
        Comments::new(&self.client)
    }

    /// The content of multiplayer editors, which Velt stores as conflict-free
    /// replicated data types (CRDTs).
    ///
    /// Requires the feature `crdt`, which is on by default.
    #[cfg(feature = "crdt")]
    pub fn crdt(&self) -> Crdt {
        Crdt::new(&self.client)
    }

    /// The spaces where users collaborate, such as pages or files of your application.
    /// A document belongs to an organization and can be in a folder.
    ///
    /// Requires the feature `documents`, which is on by default.
    #[cfg(feature = "documents")]
    pub fn documents(&self) -> Documents {
        Documents::new(&self.client)
    }

    /// Folders group the documents of an organization. They can be nested. The
    /// documents and folders in a folder inherit its access type unless they have their
    /// own.
    ///
    /// Requires the feature `folders`, which is on by default.
    #[cfg(feature = "folders")]
    pub fn folders(&self) -> Folders {
        Folders::new(&self.client)
    }

    /// All data that Velt stores about a user, for export or deletion.
    ///
    /// Requires the feature `gdpr`, which is on by default.
    #[cfg(feature = "gdpr")]
    pub fn gdpr(&self) -> Gdpr {
        Gdpr::new(&self.client)
    }

    /// Data that is synchronized in real time between all users who have a document
    /// open.
    ///
    /// Requires the feature `livestate`, which is on by default.
    #[cfg(feature = "livestate")]
    pub fn livestate(&self) -> Livestate {
        Livestate::new(&self.client)
    }

    /// Knowledge that Velt learns from review decisions and from your guidelines. You
    /// can search it, ask it questions and get suggested decisions.
    ///
    /// Requires the feature `memory`, which is on by default.
    #[cfg(feature = "memory")]
    pub fn memory(&self) -> Memory {
        Memory::new(&self.client)
    }

    /// Notifications about comments, and custom notifications from your application.
    /// Each user's settings control which notifications the user receives, and on which
    /// channels.
    ///
    /// Requires the feature `notifications`, which is on by default.
    #[cfg(feature = "notifications")]
    pub fn notifications(&self) -> Notifications {
        Notifications::new(&self.client)
    }

    /// The tenants of your application. Users, groups and documents belong to an
    /// organization.
    ///
    /// Requires the feature `organizations`, which is on by default.
    #[cfg(feature = "organizations")]
    pub fn organizations(&self) -> Organizations {
        Organizations::new(&self.client)
    }

    /// The users who are currently present in a document.
    ///
    /// Requires the feature `presence`, which is on by default.
    #[cfg(feature = "presence")]
    pub fn presence(&self) -> Presence {
        Presence::new(&self.client)
    }

    /// Screen, audio and video recordings that users made in your documents.
    ///
    /// Requires the feature `recordings`, which is on by default.
    #[cfg(feature = "recordings")]
    pub fn recordings(&self) -> Recordings {
        Recordings::new(&self.client)
    }

    /// Text rewriting and other text processing by language models.
    ///
    /// Requires the feature `rewriter`, which is on by default.
    #[cfg(feature = "rewriter")]
    pub fn rewriter(&self) -> Rewriter {
        Rewriter::new(&self.client)
    }

    /// Named groups of users in an organization, such as teams, for access control and
    /// for mentioning several users at once.
    ///
    /// Requires the feature `user-groups`, which is on by default.
    #[cfg(feature = "user-groups")]
    pub fn user_groups(&self) -> UserGroups {
        UserGroups::new(&self.client)
    }

    /// The people who use your application. Users are added to an organization, a
    /// folder or a document.
    ///
    /// Requires the feature `users`, which is on by default.
    #[cfg(feature = "users")]
    pub fn users(&self) -> Users {
        Users::new(&self.client)
    }

    /// Your Velt account, with its API keys, their auth tokens and the configuration of
    /// each API key.
    ///
    /// Requires the feature `workspace`, which is on by default.
    #[cfg(feature = "workspace")]
    pub fn workspace(&self) -> Workspace {
        Workspace::new(&self.client)
    }
}
