// Made by `cargo xtask generate` from openapi/. Change that, not this.

//! How types are read from JSON and written to it.

use crate::{
    Model,
    json::{
        Fields, Node, Object, ObjectNode, Place, Shape, implement_model, implement_serde, one_of,
    },
    types::*,
};

impl Object for ActivityChange {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            from: fields.read("from"),
            to: fields.read("to"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("from", &self.from);
        object.write_some("to", &self.to);
    }
}

implement_model!(ActivityChange);
implement_serde!(Tolerant : ActivityChange);
impl Object for ActivityInput {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            action_icon: fields.read("actionIcon"),
            action_type: fields.read("actionType"),
            action_user: fields.read("actionUser"),
            changes: fields.read("changes"),
            display_message_template: fields.read("displayMessageTemplate"),
            display_message_template_data: fields.read("displayMessageTemplateData"),
            entity_data: fields.read("entityData"),
            entity_target_data: fields.read("entityTargetData"),
            feature_type: fields.read("featureType"),
            id: fields.read("id"),
            is_activity_resolver_used: fields.read("isActivityResolverUsed"),
            target_entity_id: fields.read("targetEntityId"),
            target_sub_entity_id: fields.read("targetSubEntityId"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("actionIcon", &self.action_icon);
        object.write("actionType", &self.action_type);
        object.write("actionUser", &self.action_user);
        object.write_some("changes", &self.changes);
        object.write_some("displayMessageTemplate", &self.display_message_template);
        object.write_some(
            "displayMessageTemplateData",
            &self.display_message_template_data,
        );
        object.write_some("entityData", &self.entity_data);
        object.write_some("entityTargetData", &self.entity_target_data);
        object.write("featureType", &self.feature_type);
        object.write_some("id", &self.id);
        object.write_some("isActivityResolverUsed", &self.is_activity_resolver_used);
        object.write_some("targetEntityId", &self.target_entity_id);
        object.write_some("targetSubEntityId", &self.target_sub_entity_id);
    }
}

implement_model!(ActivityInput);
implement_serde!(Strict : ActivityInput);
impl Object for ActivityMetadata {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            api_key: fields.read("apiKey"),
            client_organization_id: fields.read("clientOrganizationId"),
            document_id: fields.read("documentId"),
            document_metadata: fields.read("documentMetadata"),
            folder_id: fields.read("folderId"),
            organization_id: fields.read("organizationId"),
            sdk_version: fields.read("sdkVersion"),
            velt_folder_id: fields.read("veltFolderId"),
            extra: fields.rest(),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("apiKey", &self.api_key);
        object.write_some("clientOrganizationId", &self.client_organization_id);
        object.write_some("documentId", &self.document_id);
        object.write_some("documentMetadata", &self.document_metadata);
        object.write_some("folderId", &self.folder_id);
        object.write_some("organizationId", &self.organization_id);
        object.write_some("sdkVersion", &self.sdk_version);
        object.write_some("veltFolderId", &self.velt_folder_id);
        object.extend(&self.extra);
    }
}

implement_model!(ActivityMetadata);
implement_serde!(Tolerant : ActivityMetadata);
impl Object for ActivityRecord {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            action_icon: fields.read("actionIcon"),
            action_type: fields.read("actionType"),
            action_user: fields.read("actionUser"),
            changes: fields.read("changes"),
            display_message: fields.read("displayMessage"),
            display_message_template: fields.read("displayMessageTemplate"),
            display_message_template_data: fields.read("displayMessageTemplateData"),
            entity_data: fields.read("entityData"),
            entity_target_data: fields.read("entityTargetData"),
            event_type: fields.read("eventType"),
            feature_type: fields.read("featureType"),
            id: fields.read("id"),
            immutable: fields.read("immutable"),
            is_activity_resolver_used: fields.read("isActivityResolverUsed"),
            metadata: fields.read("metadata"),
            target_entity_id: fields.read("targetEntityId"),
            target_sub_entity_id: fields.read("targetSubEntityId"),
            timestamp: fields.read("timestamp"),
            extra: fields.rest(),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("actionIcon", &self.action_icon);
        object.write("actionType", &self.action_type);
        object.write("actionUser", &self.action_user);
        object.write_some("changes", &self.changes);
        object.write_some("displayMessage", &self.display_message);
        object.write_some("displayMessageTemplate", &self.display_message_template);
        object.write_some(
            "displayMessageTemplateData",
            &self.display_message_template_data,
        );
        object.write_some("entityData", &self.entity_data);
        object.write_some("entityTargetData", &self.entity_target_data);
        object.write_some("eventType", &self.event_type);
        object.write("featureType", &self.feature_type);
        object.write("id", &self.id);
        object.write_some("immutable", &self.immutable);
        object.write_some("isActivityResolverUsed", &self.is_activity_resolver_used);
        object.write("metadata", &self.metadata);
        object.write_some("targetEntityId", &self.target_entity_id);
        object.write_some("targetSubEntityId", &self.target_sub_entity_id);
        object.write("timestamp", &self.timestamp);
        object.extend(&self.extra);
    }
}

implement_model!(ActivityRecord);
implement_serde!(Tolerant : ActivityRecord);
impl Object for ActivityUpdate {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            action_icon: fields.read("actionIcon"),
            changes: fields.read("changes"),
            display_message_template: fields.read("displayMessageTemplate"),
            display_message_template_data: fields.read("displayMessageTemplateData"),
            entity_data: fields.read("entityData"),
            entity_target_data: fields.read("entityTargetData"),
            id: fields.read("id"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("actionIcon", &self.action_icon);
        object.write_some("changes", &self.changes);
        object.write_some("displayMessageTemplate", &self.display_message_template);
        object.write_some(
            "displayMessageTemplateData",
            &self.display_message_template_data,
        );
        object.write_some("entityData", &self.entity_data);
        object.write_some("entityTargetData", &self.entity_target_data);
        object.write("id", &self.id);
    }
}

implement_model!(ActivityUpdate);
implement_serde!(Strict : ActivityUpdate);
impl Object for AddActivities {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            activities: fields.read("activities"),
            document_id: fields.read("documentId"),
            organization_id: fields.read("organizationId"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("activities", &self.activities);
        object.write("documentId", &self.document_id);
        object.write("organizationId", &self.organization_id);
    }
}

implement_model!(AddActivities);
implement_serde!(Strict : AddActivities);
impl Object for DeleteActivities {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            activity_ids: fields.read("activityIds"),
            document_id: fields.read("documentId"),
            organization_id: fields.read("organizationId"),
            target_entity_id: fields.read("targetEntityId"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("activityIds", &self.activity_ids);
        object.write_some("documentId", &self.document_id);
        object.write("organizationId", &self.organization_id);
        object.write_some("targetEntityId", &self.target_entity_id);
    }
}

implement_model!(DeleteActivities);
implement_serde!(Strict : DeleteActivities);
impl Object for GetActivities {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            action_types: fields.read("actionTypes"),
            activity_ids: fields.read("activityIds"),
            document_id: fields.read("documentId"),
            feature_types: fields.read("featureTypes"),
            order: fields.read("order"),
            organization_id: fields.read("organizationId"),
            page_size: fields.read("pageSize"),
            page_token: fields.read("pageToken"),
            target_entity_id: fields.read("targetEntityId"),
            user_id: fields.read("userId"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("actionTypes", &self.action_types);
        object.write_some("activityIds", &self.activity_ids);
        object.write_some("documentId", &self.document_id);
        object.write_some("featureTypes", &self.feature_types);
        object.write_some("order", &self.order);
        object.write("organizationId", &self.organization_id);
        object.write_some("pageSize", &self.page_size);
        object.write_some("pageToken", &self.page_token);
        object.write_some("targetEntityId", &self.target_entity_id);
        object.write_some("userId", &self.user_id);
    }
}

implement_model!(GetActivities);
implement_serde!(Strict : GetActivities);
impl Object for UpdateActivities {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            activities: fields.read("activities"),
            organization_id: fields.read("organizationId"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("activities", &self.activities);
        object.write("organizationId", &self.organization_id);
    }
}

implement_model!(UpdateActivities);
implement_serde!(Strict : UpdateActivities);
