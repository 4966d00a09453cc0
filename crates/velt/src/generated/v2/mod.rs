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

/// Access to the v2 operations; [`Client::v2`] gives it.
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

    /// The log of what was done in an organization and its documents, by Velt's
    /// features or by your application.
    ///
    /// Requires the feature `activities`, which is on by default.
    #[cfg(feature = "activities")]
    pub fn activities(&self) -> Activities {
        Activities::new(&self.client)
    }

    /// AI agents that review pages and leave what they find as comments. They can be
    /// built in or your own, have versions and come in groups.
    ///
    /// Requires the feature `agents`, which is on by default.
    #[cfg(feature = "agents")]
    pub fn agents(&self) -> Agents {
        Agents::new(&self.client)
    }

    /// Workflows of agents, reviewers, notifications and webhooks that approve
    /// something. A definition is the plan of a workflow, an execution is one run of
    /// it, and each run goes through steps.
    ///
    /// Requires the feature `approval-engine`, which is on by default.
    #[cfg(feature = "approval-engine")]
    pub fn approval_engine(&self) -> ApprovalEngine {
        ApprovalEngine::new(&self.client)
    }

    /// Tokens for your users, what they have access to, and signatures for answers of
    /// your own permission provider.
    ///
    /// Requires the feature `auth`, which is on by default.
    #[cfg(feature = "auth")]
    pub fn auth(&self) -> Auth {
        Auth::new(&self.client)
    }

    /// Comments on the documents of your application. They stand in annotations, which
    /// are threads that are pinned to a place in a document.
    ///
    /// Requires the feature `comments`, which is on by default.
    #[cfg(feature = "comments")]
    pub fn comments(&self) -> Comments {
        Comments::new(&self.client)
    }

    /// The content of editors for multiplayer editing, which Velt keeps as
    /// conflict-free replicated data.
    ///
    /// Requires the feature `crdt`, which is on by default.
    #[cfg(feature = "crdt")]
    pub fn crdt(&self) -> Crdt {
        Crdt::new(&self.client)
    }

    /// The spaces in which people work together, such as a page or a file of your
    /// application. A document belongs to an organization, and may be in a folder.
    ///
    /// Requires the feature `documents`, which is on by default.
    #[cfg(feature = "documents")]
    pub fn documents(&self) -> Documents {
        Documents::new(&self.client)
    }

    /// What documents of an organization are ordered by. A folder may be in another
    /// one, and what is in it has its access, unless it was given its own.
    ///
    /// Requires the feature `folders`, which is on by default.
    #[cfg(feature = "folders")]
    pub fn folders(&self) -> Folders {
        Folders::new(&self.client)
    }

    /// All that Velt keeps of a user: to hand it out, or to delete it.
    ///
    /// Requires the feature `gdpr`, which is on by default.
    #[cfg(feature = "gdpr")]
    pub fn gdpr(&self) -> Gdpr {
        Gdpr::new(&self.client)
    }

    /// Data that is synchronised live between everybody who has a document open.
    ///
    /// Requires the feature `livestate`, which is on by default.
    #[cfg(feature = "livestate")]
    pub fn livestate(&self) -> Livestate {
        Livestate::new(&self.client)
    }

    /// What Velt learns from review decisions and from the guidelines that you give it.
    /// It can be searched and asked, and suggests decisions.
    ///
    /// Requires the feature `memory`, which is on by default.
    #[cfg(feature = "memory")]
    pub fn memory(&self) -> Memory {
        Memory::new(&self.client)
    }

    /// What users are told about: comments, and whatever your application adds. Users
    /// have settings for which of them they get, and where.
    ///
    /// Requires the feature `notifications`, which is on by default.
    #[cfg(feature = "notifications")]
    pub fn notifications(&self) -> Notifications {
        Notifications::new(&self.client)
    }

    /// The tenants of your application, as Velt knows them. Users, groups and documents
    /// belong to one.
    ///
    /// Requires the feature `organizations`, which is on by default.
    #[cfg(feature = "organizations")]
    pub fn organizations(&self) -> Organizations {
        Organizations::new(&self.client)
    }

    /// Who is present in a document at the moment.
    ///
    /// Requires the feature `presence`, which is on by default.
    #[cfg(feature = "presence")]
    pub fn presence(&self) -> Presence {
        Presence::new(&self.client)
    }

    /// Recordings of screen, sound or video that users made in your documents.
    ///
    /// Requires the feature `recordings`, which is on by default.
    #[cfg(feature = "recordings")]
    pub fn recordings(&self) -> Recordings {
        Recordings::new(&self.client)
    }

    /// Has language models rewrite or otherwise process texts.
    ///
    /// Requires the feature `rewriter`, which is on by default.
    #[cfg(feature = "rewriter")]
    pub fn rewriter(&self) -> Rewriter {
        Rewriter::new(&self.client)
    }

    /// Named sets of an organization's users. A group can be given access to documents
    /// and folders, or be mentioned, as one.
    ///
    /// Requires the feature `user-groups`, which is on by default.
    #[cfg(feature = "user-groups")]
    pub fn user_groups(&self) -> UserGroups {
        UserGroups::new(&self.client)
    }

    /// The people who use your application, as Velt knows them. They are added to an
    /// organization, a folder or a document.
    ///
    /// Requires the feature `users`, which is on by default.
    #[cfg(feature = "users")]
    pub fn users(&self) -> Users {
        Users::new(&self.client)
    }

    /// Your account at Velt: its API keys, their auth tokens, and what is configured
    /// for each API key.
    ///
    /// Requires the feature `workspace`, which is on by default.
    #[cfg(feature = "workspace")]
    pub fn workspace(&self) -> Workspace {
        Workspace::new(&self.client)
    }
}
