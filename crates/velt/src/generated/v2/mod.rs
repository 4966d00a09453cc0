// Made by `cargo xtask generate` from openapi/. Change that, not this.

//! The v2 operations, by resource.

mod organizations;
mod user_groups;
mod users;
pub use self::organizations::Organizations;
pub use self::user_groups::UserGroups;
pub use self::users::Users;
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
}
