// Made by `cargo xtask generate` from openapi/. Change that, not this.

//! The v1 operations, by resource.

#[cfg(feature = "auth")]
mod auth;
#[cfg(feature = "comments")]
mod comments;
#[cfg(feature = "documents")]
mod documents;
#[cfg(feature = "folders")]
mod folders;
#[cfg(feature = "gdpr")]
mod gdpr;
#[cfg(feature = "livestate")]
mod livestate;
#[cfg(feature = "locations")]
mod locations;
#[cfg(feature = "notifications")]
mod notifications;
#[cfg(feature = "organizations")]
mod organizations;
#[cfg(feature = "user-groups")]
mod user_groups;
#[cfg(feature = "users")]
mod users;
#[cfg(feature = "workspace")]
mod workspace;
#[cfg(feature = "auth")]
pub use self::auth::Auth;
#[cfg(feature = "comments")]
pub use self::comments::Comments;
#[cfg(feature = "documents")]
pub use self::documents::Documents;
#[cfg(feature = "folders")]
pub use self::folders::Folders;
#[cfg(feature = "gdpr")]
pub use self::gdpr::Gdpr;
#[cfg(feature = "livestate")]
pub use self::livestate::Livestate;
#[cfg(feature = "locations")]
pub use self::locations::Locations;
#[cfg(feature = "notifications")]
pub use self::notifications::Notifications;
#[cfg(feature = "organizations")]
pub use self::organizations::Organizations;
#[cfg(feature = "user-groups")]
pub use self::user_groups::UserGroups;
#[cfg(feature = "users")]
pub use self::users::Users;
#[cfg(feature = "workspace")]
pub use self::workspace::Workspace;
use crate::Client;

/// Access to the v1 operations; [`Client::v1`] gives it.
#[derive(Debug, Clone)]
pub struct V1 {
    #[allow(dead_code, reason = "the features may leave nothing that uses it")]
    client: Client,
}

impl V1 {
    pub(crate) fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
        }
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

    /// Parts of a document, such as the slides of a presentation, that Velt keeps the
    /// data of apart.
    ///
    /// Requires the feature `locations`, which is on by default.
    #[cfg(feature = "locations")]
    pub fn locations(&self) -> Locations {
        Locations::new(&self.client)
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
