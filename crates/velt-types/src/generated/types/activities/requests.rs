// Made by `cargo xtask generate` from openapi/. Change that, not this.

//! How requests are made: `new` takes what is required, and a setter for each
//! optional field follows.

use crate::types::*;

impl AddActivities {
    /// Creates the value with its required fields.
    pub fn new(
        organization_id: impl Into<::std::string::String>,
        document_id: impl Into<::std::string::String>,
        activities: impl IntoIterator<Item = impl Into<ActivityInput>>,
    ) -> Self {
        Self {
            activities: activities.into_iter().map(Into::into).collect(),
            document_id: document_id.into(),
            organization_id: organization_id.into(),
        }
    }
}

impl ActivityInput {
    /// Creates the value with its required fields.
    pub fn new(
        feature_type: impl Into<crate::types::ActivityFeatureType>,
        action_type: impl Into<::std::string::String>,
        action_user: impl Into<User>,
    ) -> Self {
        Self {
            action_icon: Default::default(),
            action_type: action_type.into(),
            action_user: action_user.into(),
            changes: Default::default(),
            display_message_template: Default::default(),
            display_message_template_data: Default::default(),
            entity_data: Default::default(),
            entity_target_data: Default::default(),
            feature_type: feature_type.into(),
            id: Default::default(),
            is_activity_resolver_used: Default::default(),
            target_entity_id: Default::default(),
            target_sub_entity_id: Default::default(),
        }
    }

    /// Sets the activity ID, chosen by you. An existing activity with this ID is
    /// overwritten.
    #[must_use]
    pub fn id(mut self, id: impl crate::OptionalText) -> Self {
        self.id = id.into_optional_text();
        self
    }

    /// Sets the ID of the entity that the activity is about, such as a comment
    /// annotation. Required if `featureType` is `custom`.
    #[must_use]
    pub fn target_entity_id(mut self, target_entity_id: impl crate::OptionalText) -> Self {
        self.target_entity_id = target_entity_id.into_optional_text();
        self
    }

    /// Sets the ID of the part of the entity that the activity is about, such as a
    /// single comment.
    #[must_use]
    pub fn target_sub_entity_id(mut self, target_sub_entity_id: impl crate::OptionalText) -> Self {
        self.target_sub_entity_id = target_sub_entity_id.into_optional_text();
        self
    }

    /// Sets the old and new values of the changed fields, keyed by field name.
    #[must_use]
    pub fn changes(
        mut self,
        changes: impl IntoIterator<Item = (impl Into<::std::string::String>, impl Into<ActivityChange>)>,
    ) -> Self {
        self.changes = Some(
            changes
                .into_iter()
                .map(|(key, value)| (key.into(), value.into()))
                .collect(),
        );
        self
    }

    /// Sets a snapshot of the entity at the time of the action.
    #[must_use]
    pub fn entity_data(mut self, entity_data: impl Into<::serde_json::Value>) -> Self {
        self.entity_data = Some(entity_data.into());
        self
    }

    /// Sets a snapshot of the entity's target at the time of the action.
    #[must_use]
    pub fn entity_target_data(
        mut self,
        entity_target_data: impl Into<::serde_json::Value>,
    ) -> Self {
        self.entity_target_data = Some(entity_target_data.into());
        self
    }

    /// Sets the template of the display message. Placeholders in double curly brackets,
    /// such as `{{user}}`, are filled in from `displayMessageTemplateData`.
    #[must_use]
    pub fn display_message_template(
        mut self,
        display_message_template: impl crate::OptionalText,
    ) -> Self {
        self.display_message_template = display_message_template.into_optional_text();
        self
    }

    /// Sets the values of the placeholders in `displayMessageTemplate`, keyed by name.
    #[must_use]
    pub fn display_message_template_data(
        mut self,
        display_message_template_data: impl crate::IntoObject,
    ) -> Self {
        self.display_message_template_data = Some(display_message_template_data.into_object());
        self
    }

    /// Sets the URL or name of the action's icon.
    #[must_use]
    pub fn action_icon(mut self, action_icon: impl crate::OptionalText) -> Self {
        self.action_icon = action_icon.into_optional_text();
        self
    }

    /// Sets whether personal data was removed from the activity and is supplied by the
    /// activity resolver of the Velt SDK.
    #[must_use]
    pub fn is_activity_resolver_used(mut self, is_activity_resolver_used: bool) -> Self {
        self.is_activity_resolver_used = Some(is_activity_resolver_used);
        self
    }
}

crate::from_reference!(ActivityInput);
impl ActivityChange {
    /// Creates the request; every field is optional.
    pub fn new() -> Self {
        Self {
            from: Default::default(),
            to: Default::default(),
        }
    }

    /// Sets the value before the action.
    #[must_use]
    pub fn from(mut self, from: impl Into<::serde_json::Value>) -> Self {
        self.from = Some(from.into());
        self
    }

    /// Sets the value after the action.
    #[must_use]
    pub fn to(mut self, to: impl Into<::serde_json::Value>) -> Self {
        self.to = Some(to.into());
        self
    }
}

crate::from_reference!(ActivityChange);
impl DeleteActivities {
    /// Creates the value with its required fields.
    ///
    /// Prefer one of the other constructors: they set the optional fields of which at
    /// least one is required.
    pub fn new(organization_id: impl Into<::std::string::String>) -> Self {
        Self {
            activity_ids: Default::default(),
            document_id: Default::default(),
            organization_id: organization_id.into(),
            target_entity_id: Default::default(),
        }
    }

    /// Deletes the listed activities.
    pub fn listed(
        organization_id: impl Into<::std::string::String>,
        activity_ids: impl IntoIterator<Item: AsRef<str>>,
    ) -> Self {
        Self {
            activity_ids: Some(
                activity_ids
                    .into_iter()
                    .map(|text| text.as_ref().to_owned())
                    .collect(),
            ),
            document_id: Default::default(),
            organization_id: organization_id.into(),
            target_entity_id: Default::default(),
        }
    }

    /// Deletes the activities of a document.
    pub fn of_document(
        organization_id: impl Into<::std::string::String>,
        document_id: impl Into<::std::string::String>,
    ) -> Self {
        Self {
            activity_ids: Default::default(),
            document_id: Some(document_id.into()),
            organization_id: organization_id.into(),
            target_entity_id: Default::default(),
        }
    }

    /// Deletes the activities about an entity.
    pub fn of_target_entity(
        organization_id: impl Into<::std::string::String>,
        target_entity_id: impl Into<::std::string::String>,
    ) -> Self {
        Self {
            activity_ids: Default::default(),
            document_id: Default::default(),
            organization_id: organization_id.into(),
            target_entity_id: Some(target_entity_id.into()),
        }
    }

    /// Sets the document ID. If set, only activities of this document are deleted.
    #[must_use]
    pub fn document_id(mut self, document_id: impl crate::OptionalText) -> Self {
        self.document_id = document_id.into_optional_text();
        self
    }

    /// Sets the ID of the entity whose activities to delete.
    #[must_use]
    pub fn target_entity_id(mut self, target_entity_id: impl crate::OptionalText) -> Self {
        self.target_entity_id = target_entity_id.into_optional_text();
        self
    }

    /// Sets the IDs of the activities to delete.
    #[must_use]
    pub fn activity_ids(mut self, activity_ids: impl IntoIterator<Item: AsRef<str>>) -> Self {
        self.activity_ids = Some(
            activity_ids
                .into_iter()
                .map(|text| text.as_ref().to_owned())
                .collect(),
        );
        self
    }
}

impl GetActivities {
    /// Creates the value with its required fields.
    pub fn new(organization_id: impl Into<::std::string::String>) -> Self {
        Self {
            action_types: Default::default(),
            activity_ids: Default::default(),
            document_id: Default::default(),
            feature_types: Default::default(),
            order: Default::default(),
            organization_id: organization_id.into(),
            page_size: Default::default(),
            page_token: Default::default(),
            target_entity_id: Default::default(),
            user_id: Default::default(),
        }
    }

    /// Sets the document ID. If set, only activities of this document are returned.
    #[must_use]
    pub fn document_id(mut self, document_id: impl crate::OptionalText) -> Self {
        self.document_id = document_id.into_optional_text();
        self
    }

    /// Sets the ID of the entity whose activities to return.
    #[must_use]
    pub fn target_entity_id(mut self, target_entity_id: impl crate::OptionalText) -> Self {
        self.target_entity_id = target_entity_id.into_optional_text();
        self
    }

    /// Sets the features whose activities to return.
    #[must_use]
    pub fn feature_types(
        mut self,
        feature_types: impl IntoIterator<Item = impl Into<crate::types::ActivityFeatureType>>,
    ) -> Self {
        self.feature_types = Some(feature_types.into_iter().map(Into::into).collect());
        self
    }

    /// Sets the actions whose activities to return, such as `comment.add`.
    #[must_use]
    pub fn action_types(mut self, action_types: impl IntoIterator<Item: AsRef<str>>) -> Self {
        self.action_types = Some(
            action_types
                .into_iter()
                .map(|text| text.as_ref().to_owned())
                .collect(),
        );
        self
    }

    /// Sets the ID of the user whose activities to return.
    #[must_use]
    pub fn user_id(mut self, user_id: impl crate::OptionalText) -> Self {
        self.user_id = user_id.into_optional_text();
        self
    }

    /// Sets the IDs of the activities to return.
    #[must_use]
    pub fn activity_ids(mut self, activity_ids: impl IntoIterator<Item: AsRef<str>>) -> Self {
        self.activity_ids = Some(
            activity_ids
                .into_iter()
                .map(|text| text.as_ref().to_owned())
                .collect(),
        );
        self
    }

    /// Sets the chronological order of the activities. Defaults to `desc`.
    #[must_use]
    pub fn order(mut self, order: impl Into<crate::types::TimeOrder>) -> Self {
        self.order = Some(order.into());
        self
    }

    /// Sets the maximum number of activities per page. Defaults to 1000.
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

impl UpdateActivities {
    /// Creates the value with its required fields.
    pub fn new(
        organization_id: impl Into<::std::string::String>,
        activities: impl IntoIterator<Item = impl Into<ActivityUpdate>>,
    ) -> Self {
        Self {
            activities: activities.into_iter().map(Into::into).collect(),
            organization_id: organization_id.into(),
        }
    }
}

impl ActivityUpdate {
    /// Creates the value with its required fields.
    pub fn new(id: impl Into<::std::string::String>) -> Self {
        Self {
            action_icon: Default::default(),
            changes: Default::default(),
            display_message_template: Default::default(),
            display_message_template_data: Default::default(),
            entity_data: Default::default(),
            entity_target_data: Default::default(),
            id: id.into(),
        }
    }

    /// Sets the old and new values of the changed fields, keyed by field name.
    #[must_use]
    pub fn changes(
        mut self,
        changes: impl IntoIterator<Item = (impl Into<::std::string::String>, impl Into<ActivityChange>)>,
    ) -> Self {
        self.changes = Some(
            changes
                .into_iter()
                .map(|(key, value)| (key.into(), value.into()))
                .collect(),
        );
        self
    }

    /// Sets a snapshot of the entity at the time of the action.
    #[must_use]
    pub fn entity_data(mut self, entity_data: impl Into<::serde_json::Value>) -> Self {
        self.entity_data = Some(entity_data.into());
        self
    }

    /// Sets a snapshot of the entity's target at the time of the action.
    #[must_use]
    pub fn entity_target_data(
        mut self,
        entity_target_data: impl Into<::serde_json::Value>,
    ) -> Self {
        self.entity_target_data = Some(entity_target_data.into());
        self
    }

    /// Sets the template of the display message. Placeholders in double curly brackets,
    /// such as `{{user}}`, are filled in from `displayMessageTemplateData`.
    #[must_use]
    pub fn display_message_template(
        mut self,
        display_message_template: impl crate::OptionalText,
    ) -> Self {
        self.display_message_template = display_message_template.into_optional_text();
        self
    }

    /// Sets the values of the placeholders in `displayMessageTemplate`, keyed by name.
    #[must_use]
    pub fn display_message_template_data(
        mut self,
        display_message_template_data: impl crate::IntoObject,
    ) -> Self {
        self.display_message_template_data = Some(display_message_template_data.into_object());
        self
    }

    /// Sets the URL or name of the action's icon.
    #[must_use]
    pub fn action_icon(mut self, action_icon: impl crate::OptionalText) -> Self {
        self.action_icon = action_icon.into_optional_text();
        self
    }
}

crate::from_reference!(ActivityUpdate);
crate::from_text!(ActivityUpdate);
