// Made by `cargo xtask generate` from openapi/. Change that, not this.

//! How requests are made: `new` takes what is required, and a setter for each
//! optional field follows.

use crate::types::*;

impl User {
    /// Starts with everything that is required.
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

    /// The full name of the user.
    #[must_use]
    pub fn name(mut self, name: impl Into<::std::string::String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Where notifications of comments and mentions are sent to.
    #[must_use]
    pub fn email(mut self, email: impl Into<::std::string::String>) -> Self {
        self.email = Some(email.into());
        self
    }

    /// The picture of the user.
    #[must_use]
    pub fn photo_url(mut self, photo_url: impl Into<::std::string::String>) -> Self {
        self.photo_url = Some(photo_url.into());
        self
    }

    /// The color that stands for the user, as of a border or a cursor.
    #[must_use]
    pub fn color(mut self, color: impl Into<::std::string::String>) -> Self {
        self.color = Some(color.into());
        self
    }

    /// The color of the initial that is shown where there is no picture.
    #[must_use]
    pub fn text_color(mut self, text_color: impl Into<::std::string::String>) -> Self {
        self.text_color = Some(text_color.into());
        self
    }

    /// The initial of the user; made from the name if left out.
    #[must_use]
    pub fn initial(mut self, initial: impl Into<::std::string::String>) -> Self {
        self.initial = Some(initial.into());
        self
    }

    /// What type of user it is.
    #[must_use]
    pub fn type_(mut self, type_: impl Into<::std::string::String>) -> Self {
        self.type_ = Some(type_.into());
        self
    }

    /// The plan of your product that the user is on.
    #[must_use]
    pub fn plan(mut self, plan: impl Into<::std::string::String>) -> Self {
        self.plan = Some(plan.into());
        self
    }

    /// The organization that the user belongs to.
    #[must_use]
    pub fn organization_id(mut self, organization_id: impl Into<::std::string::String>) -> Self {
        self.organization_id = Some(organization_id.into());
        self
    }

    /// Whether the user is an administrator. A token of the user has to say so too.
    #[must_use]
    pub fn is_admin(mut self, is_admin: bool) -> Self {
        self.is_admin = Some(is_admin);
        self
    }

    /// Whether the user may read only.
    #[must_use]
    pub fn is_read_only(mut self, is_read_only: bool) -> Self {
        self.is_read_only = Some(is_read_only);
        self
    }

    /// Whether the user is a guest.
    #[must_use]
    pub fn is_guest(mut self, is_guest: bool) -> Self {
        self.is_guest = Some(is_guest);
        self
    }

    /// Whether the user is anonymous, and may see comments only.
    #[must_use]
    pub fn is_anonymous(mut self, is_anonymous: bool) -> Self {
        self.is_anonymous = Some(is_anonymous);
        self
    }

    /// What the user may do with what the call is about. Settable through v2 only.
    #[must_use]
    pub fn access_role(mut self, access_role: impl Into<crate::types::AccessRole>) -> Self {
        self.access_role = Some(access_role.into());
        self
    }

    /// A name for users who work together. Deprecated.
    #[must_use]
    pub fn group_id(mut self, group_id: impl Into<::std::string::String>) -> Self {
        self.group_id = Some(group_id.into());
        self
    }

    /// The `groupId` as it was given at first. Deprecated with it.
    #[must_use]
    pub fn client_group_id(mut self, client_group_id: impl Into<::std::string::String>) -> Self {
        self.client_group_id = Some(client_group_id.into());
        self
    }

    /// Sets a field that has no setter of its own.
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
