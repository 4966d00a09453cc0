// Made by `cargo xtask generate` from openapi/. Change that, not this.

//! How requests are made: `new` takes what is required, and a setter for each
//! optional field follows.

use crate::types::*;

impl DeleteLocationData {
    /// Creates the value with its required fields.
    pub fn new(
        api_key: impl Into<crate::Secret>,
        auth_token: impl Into<crate::Secret>,
        document_id: impl Into<::std::string::String>,
        location: impl Into<Location>,
    ) -> Self {
        Self {
            api_key: api_key.into(),
            auth_token: auth_token.into(),
            document_id: document_id.into(),
            location: location.into(),
        }
    }
}

impl Location {
    /// Creates the request; every field is optional.
    pub fn new() -> Self {
        Self {
            id: Default::default(),
            location_name: Default::default(),
            version: Default::default(),
            extra: Default::default(),
        }
    }

    /// Sets the location ID, chosen by you. 0 is a valid ID.
    #[must_use]
    pub fn id(mut self, id: impl Into<LocationId>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Sets the name of the location. Identifies the location if `id` is omitted.
    #[must_use]
    pub fn location_name(mut self, location_name: impl crate::OptionalText) -> Self {
        self.location_name = location_name.into_optional_text();
        self
    }

    /// Sets the version of a location.
    #[must_use]
    pub fn version(mut self, version: impl Into<LocationVersion>) -> Self {
        self.version = Some(version.into());
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

crate::from_reference!(Location);
impl LocationVersion {
    /// Creates the value with its required fields.
    pub fn new(
        id: impl Into<::std::string::String>,
        name: impl Into<::std::string::String>,
    ) -> Self {
        Self {
            id: id.into(),
            name: name.into(),
        }
    }
}

crate::from_reference!(LocationVersion);
impl UpdateLocation {
    /// Creates the value with its required fields.
    pub fn new(
        api_key: impl Into<crate::Secret>,
        auth_token: impl Into<crate::Secret>,
        document_id: impl Into<::std::string::String>,
        migrate: impl Into<LocationMigration>,
    ) -> Self {
        Self {
            api_key: api_key.into(),
            auth_token: auth_token.into(),
            document_id: document_id.into(),
            merge: Default::default(),
            migrate: migrate.into(),
            organization_id: Default::default(),
        }
    }

    /// Sets the organization ID. Required if you use organizations.
    #[must_use]
    pub fn organization_id(mut self, organization_id: impl crate::OptionalText) -> Self {
        self.organization_id = organization_id.into_optional_text();
        self
    }

    /// Sets whether to merge the new fields into the existing location instead of
    /// replacing it. Defaults to false.
    #[must_use]
    pub fn merge(mut self, merge: bool) -> Self {
        self.merge = Some(merge);
        self
    }
}

impl LocationMigration {
    /// Creates the value with its required fields.
    pub fn new(old_location: impl Into<Location>, new_location: impl Into<Location>) -> Self {
        Self {
            new_location: new_location.into(),
            old_location: old_location.into(),
        }
    }
}

crate::from_reference!(LocationMigration);
