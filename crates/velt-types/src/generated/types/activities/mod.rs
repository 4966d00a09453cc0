// Made by `cargo xtask generate` from openapi/. Change that, not this.

//! Types of the resource `activities`.
//!
//! Requires the feature `activities`.

mod models;
mod paging;
mod requests;
use crate::types::*;

/// The old and new value of a field.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct ActivityChange {
    /// The value before the action.
    pub from: ::std::option::Option<::serde_json::Value>,
    /// The value after the action.
    pub to: ::std::option::Option<::serde_json::Value>,
}

/// An activity to add. `actionUser` is the user who performed the action. `targetEntityId` is required if `featureType` is `custom`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct ActivityInput {
    /// The URL or name of the action's icon.
    pub action_icon: ::std::option::Option<::std::string::String>,
    /// The action, such as `comment.add`.
    pub action_type: ::std::string::String,
    /// A user. Custom fields are stored with the user.
    pub action_user: User,
    /// The old and new values of the changed fields, keyed by field name.
    pub changes:
        ::std::option::Option<::std::collections::BTreeMap<::std::string::String, ActivityChange>>,
    /// The template of the display message. Placeholders in double curly brackets, such as `{{user}}`, are filled in from `displayMessageTemplateData`.
    pub display_message_template: ::std::option::Option<::std::string::String>,
    /// The values of the placeholders in `displayMessageTemplate`, keyed by name.
    pub display_message_template_data:
        ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    /// A snapshot of the entity at the time of the action.
    pub entity_data: ::std::option::Option<::serde_json::Value>,
    /// A snapshot of the entity's target at the time of the action.
    pub entity_target_data: ::std::option::Option<::serde_json::Value>,
    /// The feature that generated an activity.
    pub feature_type: crate::types::ActivityFeatureType,
    /// The activity ID, chosen by you. An existing activity with this ID is overwritten.
    pub id: ::std::option::Option<::std::string::String>,
    /// Whether personal data was removed from the activity and is supplied by the activity resolver of the Velt SDK.
    pub is_activity_resolver_used: ::std::option::Option<bool>,
    /// The ID of the entity that the activity is about, such as a comment annotation. Required if `featureType` is `custom`.
    pub target_entity_id: ::std::option::Option<::std::string::String>,
    /// The ID of the part of the entity that the activity is about, such as a single comment.
    pub target_sub_entity_id: ::std::option::Option<::std::string::String>,
}

/// The project, organization, folder and document of an activity.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct ActivityMetadata {
    /// The API key of the Velt project.
    pub api_key: ::std::option::Option<::std::string::String>,
    /// The organization ID that you chose.
    pub client_organization_id: ::std::option::Option<::std::string::String>,
    /// The document ID.
    pub document_id: ::std::option::Option<::std::string::String>,
    /// The metadata stored with the document.
    pub document_metadata:
        ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    /// The folder ID.
    pub folder_id: ::std::option::Option<::std::string::String>,
    /// The organization ID.
    pub organization_id: ::std::option::Option<::std::string::String>,
    /// The version of the Velt SDK that created the activity.
    pub sdk_version: ::std::option::Option<::std::string::String>,
    /// Velt's internal folder ID.
    pub velt_folder_id: ::std::option::Option<::std::string::String>,
    /// Fields that the document does not describe.
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// An activity from the activity log. `actionUser` is the user who performed the action.
#[cfg_attr(
    any(doc, not(feature = "schemars")),
    doc = "\nReturned by [`v2().activities().get()`](../../../velt/v2/struct.Activities.html#method.get)."
)]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct ActivityRecord {
    /// The URL or name of the action's icon.
    pub action_icon: ::std::option::Option<::std::string::String>,
    /// The action, such as `comment.add`.
    pub action_type: ::std::string::String,
    /// A user. Custom fields are stored with the user.
    pub action_user: User,
    /// The old and new values of the changed fields, keyed by field name.
    pub changes:
        ::std::option::Option<::std::collections::BTreeMap<::std::string::String, ActivityChange>>,
    /// The display message, with its placeholders filled in. Computed by the Velt SDK; Velt does not store it.
    pub display_message: ::std::option::Option<::std::string::String>,
    /// The template of the display message. Placeholders in double curly brackets, such as `{{user}}`, are filled in from `displayMessageTemplateData`.
    pub display_message_template: ::std::option::Option<::std::string::String>,
    /// The values of the placeholders in `displayMessageTemplate`, keyed by name.
    pub display_message_template_data:
        ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    /// A snapshot of the entity at the time of the action.
    pub entity_data: ::std::option::Option<::serde_json::Value>,
    /// A snapshot of the entity's target at the time of the action.
    pub entity_target_data: ::std::option::Option<::serde_json::Value>,
    /// The type of event within the action.
    pub event_type: ::std::option::Option<::std::string::String>,
    /// The feature that generated an activity.
    pub feature_type: crate::types::ActivityFeatureType,
    /// The activity ID.
    pub id: ::std::string::String,
    /// Whether the activity can be neither updated nor deleted through the REST API.
    pub immutable: ::std::option::Option<bool>,
    /// Whether personal data was removed from the activity and is supplied by the activity resolver of the Velt SDK.
    pub is_activity_resolver_used: ::std::option::Option<bool>,
    /// The project, organization, folder and document of an activity.
    pub metadata: ActivityMetadata,
    /// The ID of the entity that the activity is about, such as a comment annotation.
    pub target_entity_id: ::std::option::Option<::std::string::String>,
    /// The ID of the part of the entity that the activity is about, such as a single comment.
    pub target_sub_entity_id: ::std::option::Option<::std::string::String>,
    /// Time of the activity, in epoch milliseconds.
    pub timestamp: i64,
    /// Fields that the document does not describe.
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// The changes to an activity.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct ActivityUpdate {
    /// The URL or name of the action's icon.
    pub action_icon: ::std::option::Option<::std::string::String>,
    /// The old and new values of the changed fields, keyed by field name.
    pub changes:
        ::std::option::Option<::std::collections::BTreeMap<::std::string::String, ActivityChange>>,
    /// The template of the display message. Placeholders in double curly brackets, such as `{{user}}`, are filled in from `displayMessageTemplateData`.
    pub display_message_template: ::std::option::Option<::std::string::String>,
    /// The values of the placeholders in `displayMessageTemplate`, keyed by name.
    pub display_message_template_data:
        ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    /// A snapshot of the entity at the time of the action.
    pub entity_data: ::std::option::Option<::serde_json::Value>,
    /// A snapshot of the entity's target at the time of the action.
    pub entity_target_data: ::std::option::Option<::serde_json::Value>,
    /// The activity ID.
    pub id: ::std::string::String,
}

/// Adds activities to the activity log of a document.
#[cfg_attr(
    any(doc, not(feature = "schemars")),
    doc = "\nSent by [`v2().activities().add()`](../../../velt/v2/struct.Activities.html#method.add)."
)]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AddActivities {
    /// The activities to add.
    pub activities: ::std::vec::Vec<ActivityInput>,
    /// The document ID.
    pub document_id: ::std::string::String,
    /// The organization ID.
    pub organization_id: ::std::string::String,
}

/// Deletes the activities of an organization that match all filters. Requires `activityIds`, `documentId` or `targetEntityId`.
#[cfg_attr(
    any(doc, not(feature = "schemars")),
    doc = "\nSent by [`v2().activities().delete()`](../../../velt/v2/struct.Activities.html#method.delete)."
)]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct DeleteActivities {
    /// The IDs of the activities to delete.
    pub activity_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// The document ID. If set, only activities of this document are deleted.
    pub document_id: ::std::option::Option<::std::string::String>,
    /// The organization ID.
    pub organization_id: ::std::string::String,
    /// The ID of the entity whose activities to delete.
    pub target_entity_id: ::std::option::Option<::std::string::String>,
}

/// Lists the activities of an organization that match all filters.
#[cfg_attr(
    any(doc, not(feature = "schemars")),
    doc = "\nSent by [`v2().activities().get()`](../../../velt/v2/struct.Activities.html#method.get)."
)]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct GetActivities {
    /// The actions whose activities to return, such as `comment.add`.
    pub action_types: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// The IDs of the activities to return.
    pub activity_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// The document ID. If set, only activities of this document are returned.
    pub document_id: ::std::option::Option<::std::string::String>,
    /// The features whose activities to return.
    pub feature_types: ::std::option::Option<::std::vec::Vec<crate::types::ActivityFeatureType>>,
    /// The chronological order of the activities. Defaults to `desc`.
    pub order: ::std::option::Option<crate::types::TimeOrder>,
    /// The organization ID.
    pub organization_id: ::std::string::String,
    /// Maximum number of activities per page. Defaults to 1000.
    pub page_size: ::std::option::Option<i64>,
    /// Token of the page to return, from the previous response.
    pub page_token: ::std::option::Option<::std::string::String>,
    /// The ID of the entity whose activities to return.
    pub target_entity_id: ::std::option::Option<::std::string::String>,
    /// The ID of the user whose activities to return.
    pub user_id: ::std::option::Option<::std::string::String>,
}

/// Updates activities in the activity log.
#[cfg_attr(
    any(doc, not(feature = "schemars")),
    doc = "\nSent by [`v2().activities().update()`](../../../velt/v2/struct.Activities.html#method.update)."
)]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct UpdateActivities {
    /// The activities to update, each with its ID and the fields to change.
    pub activities: ::std::vec::Vec<ActivityUpdate>,
    /// The organization ID.
    pub organization_id: ::std::string::String,
}

/// The feature that generated an activity.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ActivityFeatureType {
    /// Comments.
    Comment,
    /// Reactions.
    Reaction,
    /// Recordings.
    Recorder,
    /// Collaborative data editing (CRDT).
    Crdt,
    /// Your application.
    Custom,
    /// A value that this version does not know. Compare it by
    /// [`as_str`](Self::as_str): it may get a variant of its own.
    Other(::std::string::String),
}

crate::open_enum!(
    ActivityFeatureType,
    Comment = "comment",
    Reaction = "reaction",
    Recorder = "recorder",
    Crdt = "crdt",
    Custom = "custom"
);
