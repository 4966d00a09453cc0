// Made by `cargo xtask generate` from openapi/. Change that, not this.

//! How requests are made: `new` takes what is required, and a setter for each
//! optional field follows.

use crate::types::*;

impl User {
    /// Creates the value with its required fields.
    pub fn new(user_id: impl Into<::std::string::String>) -> Self {
        Self {
            access_role: Default::default(),
            client_group_id: Default::default(),
            color: Default::default(),
            email: Default::default(),
            group_id: Default::default(),
            initial: Default::default(),
            is_admin: Default::default(),
            is_anonymous: Default::default(),
            is_guest: Default::default(),
            is_read_only: Default::default(),
            name: Default::default(),
            organization_id: Default::default(),
            photo_url: Default::default(),
            plan: Default::default(),
            text_color: Default::default(),
            type_: Default::default(),
            user_id: user_id.into(),
            extra: Default::default(),
        }
    }

    /// Sets the full name of the user.
    #[must_use]
    pub fn name(mut self, name: impl crate::OptionalText) -> Self {
        self.name = name.into_optional_text();
        self
    }

    /// Sets the email address of the user, which receives notifications about comments
    /// and mentions.
    #[must_use]
    pub fn email(mut self, email: impl crate::OptionalText) -> Self {
        self.email = email.into_optional_text();
        self
    }

    /// Sets the URL of the user's picture.
    #[must_use]
    pub fn photo_url(mut self, photo_url: impl crate::OptionalText) -> Self {
        self.photo_url = photo_url.into_optional_text();
        self
    }

    /// Sets the color that represents the user, for example in borders and cursors.
    #[must_use]
    pub fn color(mut self, color: impl crate::OptionalText) -> Self {
        self.color = color.into_optional_text();
        self
    }

    /// Sets the color of the initial, which is shown if the user has no picture.
    #[must_use]
    pub fn text_color(mut self, text_color: impl crate::OptionalText) -> Self {
        self.text_color = text_color.into_optional_text();
        self
    }

    /// Sets the initial of the user. If omitted, it is derived from `name`.
    #[must_use]
    pub fn initial(mut self, initial: impl crate::OptionalText) -> Self {
        self.initial = initial.into_optional_text();
        self
    }

    /// Sets the type of the user.
    #[must_use]
    pub fn type_(mut self, type_: impl crate::OptionalText) -> Self {
        self.type_ = type_.into_optional_text();
        self
    }

    /// Sets the user's plan in your product.
    #[must_use]
    pub fn plan(mut self, plan: impl crate::OptionalText) -> Self {
        self.plan = plan.into_optional_text();
        self
    }

    /// Sets the organization ID.
    #[must_use]
    pub fn organization_id(mut self, organization_id: impl crate::OptionalText) -> Self {
        self.organization_id = organization_id.into_optional_text();
        self
    }

    /// Sets whether the user is an administrator. Must also be set in the user's token.
    #[must_use]
    pub fn is_admin(mut self, is_admin: bool) -> Self {
        self.is_admin = Some(is_admin);
        self
    }

    /// Sets whether the user has read-only access.
    #[must_use]
    pub fn is_read_only(mut self, is_read_only: bool) -> Self {
        self.is_read_only = Some(is_read_only);
        self
    }

    /// Sets whether the user is a guest.
    #[must_use]
    pub fn is_guest(mut self, is_guest: bool) -> Self {
        self.is_guest = Some(is_guest);
        self
    }

    /// Sets whether the user is anonymous and can see only comments.
    #[must_use]
    pub fn is_anonymous(mut self, is_anonymous: bool) -> Self {
        self.is_anonymous = Some(is_anonymous);
        self
    }

    /// Sets the user's role in the organization, folder or document that the request
    /// names. Can be set only through v2. Defaults to `editor`.
    #[must_use]
    pub fn access_role(mut self, access_role: impl Into<crate::types::AccessRole>) -> Self {
        self.access_role = Some(access_role.into());
        self
    }

    /// Sets a name for a group of users who work together. Deprecated.
    #[must_use]
    pub fn group_id(mut self, group_id: impl crate::OptionalText) -> Self {
        self.group_id = group_id.into_optional_text();
        self
    }

    /// Sets the original value of `groupId`. Also deprecated.
    #[must_use]
    pub fn client_group_id(mut self, client_group_id: impl crate::OptionalText) -> Self {
        self.client_group_id = client_group_id.into_optional_text();
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

crate::from_reference!(User);
crate::from_text!(User);
