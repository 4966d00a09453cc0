// Made by `cargo xtask generate` from openapi/. Change that, not this.

//! How requests are made: `new` takes what is required, and a setter for each
//! optional field follows.

use crate::types::*;

impl DeleteUserData {
    /// Creates the value with its required fields.
    pub fn new(user_ids: impl IntoIterator<Item: AsRef<str>>) -> Self {
        Self {
            organization_ids: Default::default(),
            user_ids: user_ids
                .into_iter()
                .map(|text| text.as_ref().to_owned())
                .collect(),
        }
    }

    /// Sets the IDs of the organizations that the users belong to. Speeds up the
    /// deletion. According to Velt's Python SDK, it also limits the deletion to these
    /// organizations.
    #[must_use]
    pub fn organization_ids(
        mut self,
        organization_ids: impl IntoIterator<Item: AsRef<str>>,
    ) -> Self {
        self.organization_ids = Some(
            organization_ids
                .into_iter()
                .map(|text| text.as_ref().to_owned())
                .collect(),
        );
        self
    }
}

impl GetUserDataDeletionStatus {
    /// Creates the value with its required fields.
    pub fn new(job_id: impl Into<::std::string::String>) -> Self {
        Self {
            job_id: job_id.into(),
        }
    }
}

impl GetUserDataV1 {
    /// Creates the value with its required fields.
    pub fn new(
        organization_id: impl Into<::std::string::String>,
        user_id: impl Into<::std::string::String>,
    ) -> Self {
        Self {
            organization_id: organization_id.into(),
            page_token: Default::default(),
            user_id: user_id.into(),
        }
    }

    /// Sets the token of the page to return, from the previous response.
    #[must_use]
    pub fn page_token(mut self, page_token: impl crate::OptionalText) -> Self {
        self.page_token = page_token.into_optional_text();
        self
    }
}

impl GetUserData {
    /// Creates the value with its required fields.
    pub fn new(
        organization_id: impl Into<::std::string::String>,
        user_id: impl Into<::std::string::String>,
    ) -> Self {
        Self {
            organization_id: organization_id.into(),
            page_token: Default::default(),
            unique_id: Default::default(),
            user_id: user_id.into(),
            velt_all_organizations: Default::default(),
            velt_user_ids: Default::default(),
        }
    }

    /// Sets the token of the page to return, from the previous response.
    #[must_use]
    pub fn page_token(mut self, page_token: impl crate::OptionalText) -> Self {
        self.page_token = page_token.into_optional_text();
        self
    }

    /// Sets `velt_user_ids`.
    ///
    /// Velt's internal IDs of the users whose data to return, instead of `userId`.
    #[must_use]
    pub fn velt_user_ids(mut self, velt_user_ids: impl IntoIterator<Item: AsRef<str>>) -> Self {
        self.velt_user_ids = Some(
            velt_user_ids
                .into_iter()
                .map(|text| text.as_ref().to_owned())
                .collect(),
        );
        self
    }

    /// Sets whether to return the data from all organizations instead of only
    /// `organizationId`.
    #[must_use]
    pub fn velt_all_organizations(mut self, velt_all_organizations: bool) -> Self {
        self.velt_all_organizations = Some(velt_all_organizations);
        self
    }

    /// Sets a correlation value. Velt's documentation contradicts itself: according to
    /// its Node guide, the response echoes the value; according to its Python SDK, the
    /// server ignores it.
    #[must_use]
    pub fn unique_id(mut self, unique_id: impl crate::OptionalText) -> Self {
        self.unique_id = unique_id.into_optional_text();
        self
    }
}
