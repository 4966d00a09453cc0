// Made by `cargo xtask generate` from openapi/. Change that, not this.

//! How requests are made: `new` takes what is required, and a setter for each
//! optional field follows.

use crate::types::*;

impl AddOrganizations {
    /// Creates the value with its required fields.
    pub fn new(organizations: impl IntoIterator<Item = impl Into<OrganizationInput>>) -> Self {
        Self {
            organizations: organizations.into_iter().map(Into::into).collect(),
        }
    }
}

impl OrganizationInput {
    /// Creates the value with its required fields.
    pub fn new(organization_id: impl Into<::std::string::String>) -> Self {
        Self {
            organization_id: organization_id.into(),
            organization_name: Default::default(),
            extra: Default::default(),
        }
    }

    /// Sets the display name of the organization.
    #[must_use]
    pub fn organization_name(mut self, organization_name: impl crate::OptionalText) -> Self {
        self.organization_name = organization_name.into_optional_text();
        self
    }

    /// Sets a field that has no setter.
    #[must_use]
    pub fn extra(
        mut self,
        name: impl Into<::std::string::String>,
        value: impl Into<::serde_json::Value>,
    ) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}

crate::from_reference!(OrganizationInput);
crate::from_text!(OrganizationInput);
impl DeleteOrganizations {
    /// Creates the value with its required fields.
    pub fn new(organization_ids: impl IntoIterator<Item: AsRef<str>>) -> Self {
        Self {
            organization_ids: organization_ids
                .into_iter()
                .map(|text| text.as_ref().to_owned())
                .collect(),
        }
    }
}

impl GetOrganizationsV1 {
    /// Creates the request; every field is optional.
    pub fn new() -> Self {
        Self {
            organization_ids: Default::default(),
        }
    }

    /// Sets the IDs of the organizations to return. At most 30.
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

impl UpdateOrganizations {
    /// Creates the value with its required fields.
    pub fn new(organizations: impl IntoIterator<Item = impl Into<OrganizationInput>>) -> Self {
        Self {
            organizations: organizations.into_iter().map(Into::into).collect(),
        }
    }
}

impl UpdateOrganizationDisabledState {
    /// Creates the value with its required fields.
    pub fn new(organization_ids: impl IntoIterator<Item: AsRef<str>>, disabled: bool) -> Self {
        Self {
            disabled,
            organization_ids: organization_ids
                .into_iter()
                .map(|text| text.as_ref().to_owned())
                .collect(),
        }
    }
}

impl GetOrganizations {
    /// Creates the request; every field is optional.
    pub fn new() -> Self {
        Self {
            organization_ids: Default::default(),
            page_size: Default::default(),
            page_token: Default::default(),
        }
    }

    /// Sets the IDs of the organizations to return. At most 30.
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

    /// Sets the maximum number of organizations per page. Defaults to 1000.
    #[must_use]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.page_size = Some(page_size);
        self
    }

    /// Sets the token of the page to return, from the previous response.
    #[must_use]
    pub fn page_token(mut self, page_token: impl crate::OptionalText) -> Self {
        self.page_token = page_token.into_optional_text();
        self
    }
}
