// Made by `cargo xtask generate` from openapi/. Change that, not this.

//! How requests are made: `new` takes what is required, and a setter for each
//! optional field follows.

use crate::types::*;

impl AddPresence {
    /// Creates the value with its required fields.
    pub fn new(
        organization_id: impl Into<::std::string::String>,
        document_id: impl Into<::std::string::String>,
        users: impl IntoIterator<Item = impl Into<PresenceUser>>,
    ) -> Self {
        Self {
            document_id: document_id.into(),
            organization_id: organization_id.into(),
            users: users.into_iter().map(Into::into).collect(),
        }
    }
}

impl PresenceUser {
    /// Creates the value with its required fields.
    pub fn new(user_id: impl Into<::std::string::String>) -> Self {
        Self {
            email: Default::default(),
            name: Default::default(),
            status: Default::default(),
            user_id: user_id.into(),
        }
    }

    /// Sets the display name of the user.
    #[must_use]
    pub fn name(mut self, name: impl crate::OptionalText) -> Self {
        self.name = name.into_optional_text();
        self
    }

    /// Sets the email address of the user.
    #[must_use]
    pub fn email(mut self, email: impl crate::OptionalText) -> Self {
        self.email = email.into_optional_text();
        self
    }

    /// Sets the presence status of a user. Velt lists these values only as examples.
    #[must_use]
    pub fn status(mut self, status: impl Into<crate::types::PresenceStatus>) -> Self {
        self.status = Some(status.into());
        self
    }
}

crate::from_reference!(PresenceUser);
crate::from_text!(PresenceUser);
impl DeletePresence {
    /// Creates the value with its required fields.
    pub fn new(
        organization_id: impl Into<::std::string::String>,
        document_id: impl Into<::std::string::String>,
        user_ids: impl IntoIterator<Item: AsRef<str>>,
    ) -> Self {
        Self {
            document_id: document_id.into(),
            organization_id: organization_id.into(),
            user_ids: user_ids
                .into_iter()
                .map(|text| text.as_ref().to_owned())
                .collect(),
        }
    }
}

impl UpdatePresence {
    /// Creates the value with its required fields.
    pub fn new(
        organization_id: impl Into<::std::string::String>,
        document_id: impl Into<::std::string::String>,
        users: impl IntoIterator<Item = impl Into<PresenceUser>>,
    ) -> Self {
        Self {
            document_id: document_id.into(),
            organization_id: organization_id.into(),
            users: users.into_iter().map(Into::into).collect(),
        }
    }
}
