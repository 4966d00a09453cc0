// Made by `cargo xtask generate` from openapi/. Change that, not this.

//! Requests of the resource `user-groups`.

use crate::types::*;

impl AddUsersToGroup {
    /// Makes the request with everything that is required.
    pub fn new(
        organization_id: impl Into<::std::string::String>,
        organization_user_group_id: impl Into<::std::string::String>,
        user_ids: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        Self {
            organization_id: organization_id.into(),
            organization_user_group_id: organization_user_group_id.into(),
            user_ids: user_ids.into_iter().map(Into::into).collect(),
        }
    }
}
