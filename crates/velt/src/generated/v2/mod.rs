// Made by `cargo xtask generate` from openapi/. Change that, not this.

//! The v2 operations, by resource.

mod activities;
mod agents;
mod approval_engine;
mod auth;
mod comments;
mod crdt;
mod documents;
mod folders;
mod gdpr;
mod livestate;
mod memory;
mod notifications;
mod organizations;
mod presence;
mod recordings;
mod rewriter;
mod user_groups;
mod users;
mod workspace;
pub use self::activities::Activities;
pub use self::agents::Agents;
pub use self::approval_engine::ApprovalEngine;
pub use self::auth::Auth;
pub use self::comments::Comments;
pub use self::crdt::Crdt;
pub use self::documents::Documents;
pub use self::folders::Folders;
pub use self::gdpr::Gdpr;
pub use self::livestate::Livestate;
pub use self::memory::Memory;
pub use self::notifications::Notifications;
pub use self::organizations::Organizations;
pub use self::presence::Presence;
pub use self::recordings::Recordings;
pub use self::rewriter::Rewriter;
pub use self::user_groups::UserGroups;
pub use self::users::Users;
pub use self::workspace::Workspace;
use crate::Client;

/// Access to the v2 operations; [`Client::v2`] gives it.
#[derive(Debug, Clone, Copy)]
pub struct V2<'c> {
    client: &'c Client,
}

impl<'c> V2<'c> {
    pub(crate) fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// The log of what was done in an organization and its documents, by Velt's
    /// features or by your application.
    pub fn activities(&self) -> Activities<'c> {
        Activities::new(self.client)
    }

    /// AI agents that review pages and leave what they find as comments. They can be
    /// built in or your own, have versions and come in groups.
    pub fn agents(&self) -> Agents<'c> {
        Agents::new(self.client)
    }

    /// Workflows of agents, reviewers, notifications and webhooks that approve
    /// something. A definition is the plan of a workflow, an execution is one run of
    /// it, and each run goes through steps.
    pub fn approval_engine(&self) -> ApprovalEngine<'c> {
        ApprovalEngine::new(self.client)
    }

    /// Tokens for your users, what they have access to, and signatures for answers of
    /// your own permission provider.
    pub fn auth(&self) -> Auth<'c> {
        Auth::new(self.client)
    }

    /// Comments on the documents of your application. They stand in annotations, which
    /// are threads that are pinned to a place in a document.
    pub fn comments(&self) -> Comments<'c> {
        Comments::new(self.client)
    }

    /// The content of editors for multiplayer editing, which Velt keeps as
    /// conflict-free replicated data.
    pub fn crdt(&self) -> Crdt<'c> {
        Crdt::new(self.client)
    }

    /// The spaces in which people work together, such as a page or a file of your
    /// application. A document belongs to an organization, and may be in a folder.
    pub fn documents(&self) -> Documents<'c> {
        Documents::new(self.client)
    }

    /// What documents of an organization are ordered by. A folder may be in another
    /// one, and what is in it has its access, unless it was given its own.
    pub fn folders(&self) -> Folders<'c> {
        Folders::new(self.client)
    }

    /// All that Velt keeps of a user: to hand it out, or to delete it.
    pub fn gdpr(&self) -> Gdpr<'c> {
        Gdpr::new(self.client)
    }

    /// Data that is synchronised live between everybody who has a document open.
    pub fn livestate(&self) -> Livestate<'c> {
        Livestate::new(self.client)
    }

    /// What Velt learns from review decisions and from the guidelines that you give it.
    /// It can be searched and asked, and suggests decisions.
    pub fn memory(&self) -> Memory<'c> {
        Memory::new(self.client)
    }

    /// What users are told about: comments, and whatever your application adds. Users
    /// have settings for which of them they get, and where.
    pub fn notifications(&self) -> Notifications<'c> {
        Notifications::new(self.client)
    }

    /// The tenants of your application, as Velt knows them. Users, groups and documents
    /// belong to one.
    pub fn organizations(&self) -> Organizations<'c> {
        Organizations::new(self.client)
    }

    /// Who is present in a document at the moment.
    pub fn presence(&self) -> Presence<'c> {
        Presence::new(self.client)
    }

    /// Recordings of screen, sound or video that users made in your documents.
    pub fn recordings(&self) -> Recordings<'c> {
        Recordings::new(self.client)
    }

    /// Has language models rewrite or otherwise process texts.
    pub fn rewriter(&self) -> Rewriter<'c> {
        Rewriter::new(self.client)
    }

    /// Named sets of an organization's users. A group can be given access to documents
    /// and folders, or be mentioned, as one.
    pub fn user_groups(&self) -> UserGroups<'c> {
        UserGroups::new(self.client)
    }

    /// The people who use your application, as Velt knows them. They are added to an
    /// organization, a folder or a document.
    pub fn users(&self) -> Users<'c> {
        Users::new(self.client)
    }

    /// Your account at Velt: its API keys, their auth tokens, and what is configured
    /// for each API key.
    pub fn workspace(&self) -> Workspace<'c> {
        Workspace::new(self.client)
    }
}
