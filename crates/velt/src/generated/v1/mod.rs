// Made by `cargo xtask generate` from openapi/. Change that, not this.

//! The v1 operations, by resource.

mod auth;
mod comments;
mod documents;
mod folders;
mod gdpr;
mod livestate;
mod locations;
mod notifications;
mod organizations;
mod user_groups;
mod users;
mod workspace;
pub use self::auth::Auth;
pub use self::comments::Comments;
pub use self::documents::Documents;
pub use self::folders::Folders;
pub use self::gdpr::Gdpr;
pub use self::livestate::Livestate;
pub use self::locations::Locations;
pub use self::notifications::Notifications;
pub use self::organizations::Organizations;
pub use self::user_groups::UserGroups;
pub use self::users::Users;
pub use self::workspace::Workspace;
use crate::Client;

/// Access to the v1 operations; [`Client::v1`] gives it.
#[derive(Debug, Clone, Copy)]
pub struct V1<'c> {
    client: &'c Client,
}

impl<'c> V1<'c> {
    pub(crate) fn new(client: &'c Client) -> Self {
        Self { client }
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

    /// Parts of a document, such as the slides of a presentation, that Velt keeps the
    /// data of apart.
    pub fn locations(&self) -> Locations<'c> {
        Locations::new(self.client)
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
