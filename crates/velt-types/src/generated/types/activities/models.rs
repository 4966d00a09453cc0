// Made by `cargo xtask generate` from openapi/. Change that, not this.

//! How types are read from JSON and written to it.

use crate::{
    Model,
    json::{Node, ObjectNode, Place, ReadError, Shape, implement_serde, one_of},
    types::*,
};

impl Model for ActivityChange {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            from: fields.read("from")?,
            to: fields.read("to")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(2usize);
        object.push_some("from", self.from.to_member());
        object.push_some("to", self.to.to_member());
        object.finish()
    }
}

implement_serde!(Tolerant : ActivityChange);
impl Model for ActivityInput {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            action_icon: fields.read("actionIcon")?,
            action_type: fields.read("actionType")?,
            action_user: fields.read("actionUser")?,
            changes: fields.read("changes")?,
            display_message_template: fields.read("displayMessageTemplate")?,
            display_message_template_data: fields.read("displayMessageTemplateData")?,
            entity_data: fields.read("entityData")?,
            entity_target_data: fields.read("entityTargetData")?,
            feature_type: fields.read("featureType")?,
            id: fields.read("id")?,
            is_activity_resolver_used: fields.read("isActivityResolverUsed")?,
            target_entity_id: fields.read("targetEntityId")?,
            target_sub_entity_id: fields.read("targetSubEntityId")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(13usize);
        object.push_some("actionIcon", self.action_icon.to_member());
        object.push("actionType", self.action_type.to_node());
        object.push("actionUser", self.action_user.to_node());
        object.push_some("changes", self.changes.to_member());
        object.push_some(
            "displayMessageTemplate",
            self.display_message_template.to_member(),
        );
        object.push_some(
            "displayMessageTemplateData",
            self.display_message_template_data.to_member(),
        );
        object.push_some("entityData", self.entity_data.to_member());
        object.push_some("entityTargetData", self.entity_target_data.to_member());
        object.push("featureType", self.feature_type.to_node());
        object.push_some("id", self.id.to_member());
        object.push_some(
            "isActivityResolverUsed",
            self.is_activity_resolver_used.to_member(),
        );
        object.push_some("targetEntityId", self.target_entity_id.to_member());
        object.push_some("targetSubEntityId", self.target_sub_entity_id.to_member());
        object.finish()
    }
}

implement_serde!(Strict : ActivityInput);
impl Model for ActivityMetadata {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            api_key: fields.read("apiKey")?,
            client_organization_id: fields.read("clientOrganizationId")?,
            document_id: fields.read("documentId")?,
            document_metadata: fields.read("documentMetadata")?,
            folder_id: fields.read("folderId")?,
            organization_id: fields.read("organizationId")?,
            sdk_version: fields.read("sdkVersion")?,
            velt_folder_id: fields.read("veltFolderId")?,
            extra: fields.rest(),
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(9usize);
        object.push_some("apiKey", self.api_key.to_member());
        object.push_some(
            "clientOrganizationId",
            self.client_organization_id.to_member(),
        );
        object.push_some("documentId", self.document_id.to_member());
        object.push_some("documentMetadata", self.document_metadata.to_member());
        object.push_some("folderId", self.folder_id.to_member());
        object.push_some("organizationId", self.organization_id.to_member());
        object.push_some("sdkVersion", self.sdk_version.to_member());
        object.push_some("veltFolderId", self.velt_folder_id.to_member());
        object.extend(&self.extra);
        object.finish()
    }
}

implement_serde!(Tolerant : ActivityMetadata);
impl Model for ActivityRecord {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            action_icon: fields.read("actionIcon")?,
            action_type: fields.read("actionType")?,
            action_user: fields.read("actionUser")?,
            changes: fields.read("changes")?,
            display_message: fields.read("displayMessage")?,
            display_message_template: fields.read("displayMessageTemplate")?,
            display_message_template_data: fields.read("displayMessageTemplateData")?,
            entity_data: fields.read("entityData")?,
            entity_target_data: fields.read("entityTargetData")?,
            event_type: fields.read("eventType")?,
            feature_type: fields.read("featureType")?,
            id: fields.read("id")?,
            immutable: fields.read("immutable")?,
            is_activity_resolver_used: fields.read("isActivityResolverUsed")?,
            metadata: fields.read("metadata")?,
            target_entity_id: fields.read("targetEntityId")?,
            target_sub_entity_id: fields.read("targetSubEntityId")?,
            timestamp: fields.read("timestamp")?,
            extra: fields.rest(),
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(19usize);
        object.push_some("actionIcon", self.action_icon.to_member());
        object.push("actionType", self.action_type.to_node());
        object.push("actionUser", self.action_user.to_node());
        object.push_some("changes", self.changes.to_member());
        object.push_some("displayMessage", self.display_message.to_member());
        object.push_some(
            "displayMessageTemplate",
            self.display_message_template.to_member(),
        );
        object.push_some(
            "displayMessageTemplateData",
            self.display_message_template_data.to_member(),
        );
        object.push_some("entityData", self.entity_data.to_member());
        object.push_some("entityTargetData", self.entity_target_data.to_member());
        object.push_some("eventType", self.event_type.to_member());
        object.push("featureType", self.feature_type.to_node());
        object.push("id", self.id.to_node());
        object.push_some("immutable", self.immutable.to_member());
        object.push_some(
            "isActivityResolverUsed",
            self.is_activity_resolver_used.to_member(),
        );
        object.push("metadata", self.metadata.to_node());
        object.push_some("targetEntityId", self.target_entity_id.to_member());
        object.push_some("targetSubEntityId", self.target_sub_entity_id.to_member());
        object.push("timestamp", self.timestamp.to_node());
        object.extend(&self.extra);
        object.finish()
    }
}

implement_serde!(Tolerant : ActivityRecord);
impl Model for ActivityUpdate {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            action_icon: fields.read("actionIcon")?,
            changes: fields.read("changes")?,
            display_message_template: fields.read("displayMessageTemplate")?,
            display_message_template_data: fields.read("displayMessageTemplateData")?,
            entity_data: fields.read("entityData")?,
            entity_target_data: fields.read("entityTargetData")?,
            id: fields.read("id")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(7usize);
        object.push_some("actionIcon", self.action_icon.to_member());
        object.push_some("changes", self.changes.to_member());
        object.push_some(
            "displayMessageTemplate",
            self.display_message_template.to_member(),
        );
        object.push_some(
            "displayMessageTemplateData",
            self.display_message_template_data.to_member(),
        );
        object.push_some("entityData", self.entity_data.to_member());
        object.push_some("entityTargetData", self.entity_target_data.to_member());
        object.push("id", self.id.to_node());
        object.finish()
    }
}

implement_serde!(Strict : ActivityUpdate);
impl Model for AddActivities {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            activities: fields.read("activities")?,
            document_id: fields.read("documentId")?,
            organization_id: fields.read("organizationId")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(3usize);
        object.push("activities", self.activities.to_node());
        object.push("documentId", self.document_id.to_node());
        object.push("organizationId", self.organization_id.to_node());
        object.finish()
    }
}

implement_serde!(Strict : AddActivities);
impl Model for DeleteActivities {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            activity_ids: fields.read("activityIds")?,
            document_id: fields.read("documentId")?,
            organization_id: fields.read("organizationId")?,
            target_entity_id: fields.read("targetEntityId")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(4usize);
        object.push_some("activityIds", self.activity_ids.to_member());
        object.push_some("documentId", self.document_id.to_member());
        object.push("organizationId", self.organization_id.to_node());
        object.push_some("targetEntityId", self.target_entity_id.to_member());
        object.finish()
    }
}

implement_serde!(Strict : DeleteActivities);
impl Model for GetActivities {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            action_types: fields.read("actionTypes")?,
            activity_ids: fields.read("activityIds")?,
            document_id: fields.read("documentId")?,
            feature_types: fields.read("featureTypes")?,
            order: fields.read("order")?,
            organization_id: fields.read("organizationId")?,
            page_size: fields.read("pageSize")?,
            page_token: fields.read("pageToken")?,
            target_entity_id: fields.read("targetEntityId")?,
            user_id: fields.read("userId")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(10usize);
        object.push_some("actionTypes", self.action_types.to_member());
        object.push_some("activityIds", self.activity_ids.to_member());
        object.push_some("documentId", self.document_id.to_member());
        object.push_some("featureTypes", self.feature_types.to_member());
        object.push_some("order", self.order.to_member());
        object.push("organizationId", self.organization_id.to_node());
        object.push_some("pageSize", self.page_size.to_member());
        object.push_some("pageToken", self.page_token.to_member());
        object.push_some("targetEntityId", self.target_entity_id.to_member());
        object.push_some("userId", self.user_id.to_member());
        object.finish()
    }
}

implement_serde!(Strict : GetActivities);
impl Model for UpdateActivities {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            activities: fields.read("activities")?,
            organization_id: fields.read("organizationId")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(2usize);
        object.push("activities", self.activities.to_node());
        object.push("organizationId", self.organization_id.to_node());
        object.finish()
    }
}

implement_serde!(Strict : UpdateActivities);
