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

/// The v1 operations, by resource, from [`Client::v1`].
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

    /// Parts of a document, such as the slides of a presentation. Velt keeps the data
    /// of each location separate.
    ///
    /// Requires the feature `locations`, which is on by default.
    #[cfg(feature = "locations")]
    pub fn locations(&self) -> Locations {
        Locations::new(&self.client)
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
