// Made by `cargo xtask generate` from openapi/. Change that, not this.

//! Types of the resource `activities`.
//!
//! Requires the feature `activities`.

mod models;
mod paging;
mod requests;
use crate::types::*;

/// How a field changed.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct ActivityChange {
    /// The value before.
    pub from: ::std::option::Option<::serde_json::Value>,
    /// The value after.
    pub to: ::std::option::Option<::serde_json::Value>,
}

/// An activity to add. Its `actionUser` is who did it. Needs `targetEntityId` if `featureType` is `custom`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct ActivityInput {
    /// The icon of the action, by its address or its name.
    pub action_icon: ::std::option::Option<::std::string::String>,
    /// What was done, such as `comment.add`.
    pub action_type: ::std::string::String,
    pub action_user: User,
    /// What changed, by the name of the field.
    pub changes:
        ::std::option::Option<::std::collections::BTreeMap<::std::string::String, ActivityChange>>,
    /// What to show for the activity. Names in double curly brackets, such as `{{user}}`, stand for what `displayMessageTemplateData` has by that name.
    pub display_message_template: ::std::option::Option<::std::string::String>,
    /// What the names in `displayMessageTemplate` stand for.
    pub display_message_template_data:
        ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    /// The entity as it was when the action happened.
    pub entity_data: ::std::option::Option<::serde_json::Value>,
    /// The target of the entity as it was when the action happened.
    pub entity_target_data: ::std::option::Option<::serde_json::Value>,
    pub feature_type: crate::types::ActivityFeatureType,
    /// The id of the activity, which is yours to choose. An activity that has it already is overwritten.
    pub id: ::std::option::Option<::std::string::String>,
    /// Whether personal data is left out here, to be filled in by the activity resolver of the Velt SDK.
    pub is_activity_resolver_used: ::std::option::Option<bool>,
    /// What the activity is about, by its id, such as that of a comment annotation. Needed if `featureType` is `custom`.
    pub target_entity_id: ::std::option::Option<::std::string::String>,
    /// The part of it that the activity is about, by its id, such as that of one comment.
    pub target_sub_entity_id: ::std::option::Option<::std::string::String>,
}

/// Where an activity belongs.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct ActivityMetadata {
    /// The API key of the project.
    pub api_key: ::std::option::Option<::std::string::String>,
    /// The organization, by the id that you gave it.
    pub client_organization_id: ::std::option::Option<::std::string::String>,
    /// The document of the activity.
    pub document_id: ::std::option::Option<::std::string::String>,
    /// What Velt keeps of the document.
    pub document_metadata:
        ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    /// The folder, by the id that you gave it.
    pub folder_id: ::std::option::Option<::std::string::String>,
    /// The organization of the activity.
    pub organization_id: ::std::option::Option<::std::string::String>,
    /// The version of the Velt SDK that the activity came from.
    pub sdk_version: ::std::option::Option<::std::string::String>,
    /// The folder, by an id of Velt's own.
    pub velt_folder_id: ::std::option::Option<::std::string::String>,
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// An activity as Velt gives it. Its `actionUser` is who did it.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct ActivityRecord {
    /// The icon of the action, by its address or its name.
    pub action_icon: ::std::option::Option<::std::string::String>,
    /// What was done, such as `comment.add`.
    pub action_type: ::std::string::String,
    pub action_user: User,
    /// What changed, by the name of the field.
    pub changes:
        ::std::option::Option<::std::collections::BTreeMap<::std::string::String, ActivityChange>>,
    /// What to show for the activity, with what the names in its template stand for. Made by the Velt SDK; not kept by Velt.
    pub display_message: ::std::option::Option<::std::string::String>,
    /// What to show for the activity. Names in double curly brackets, such as `{{user}}`, stand for what `displayMessageTemplateData` has by that name.
    pub display_message_template: ::std::option::Option<::std::string::String>,
    /// What the names in `displayMessageTemplate` stand for.
    pub display_message_template_data:
        ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    /// The entity as it was when the action happened.
    pub entity_data: ::std::option::Option<::serde_json::Value>,
    /// The target of the entity as it was when the action happened.
    pub entity_target_data: ::std::option::Option<::serde_json::Value>,
    /// What kind of event it was, within the action.
    pub event_type: ::std::option::Option<::std::string::String>,
    pub feature_type: crate::types::ActivityFeatureType,
    /// The id of the activity.
    pub id: ::std::string::String,
    /// Whether the activity can neither be updated nor deleted through this API.
    pub immutable: ::std::option::Option<bool>,
    /// Whether personal data is left out here, to be filled in by the activity resolver of the Velt SDK.
    pub is_activity_resolver_used: ::std::option::Option<bool>,
    pub metadata: ActivityMetadata,
    /// What the activity is about, by its id, such as that of a comment annotation.
    pub target_entity_id: ::std::option::Option<::std::string::String>,
    /// The part of it that the activity is about, by its id, such as that of one comment.
    pub target_sub_entity_id: ::std::option::Option<::std::string::String>,
    /// When it happened, in milliseconds since 1970.
    pub timestamp: i64,
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// What to change of an activity.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct ActivityUpdate {
    /// The icon of the action, by its address or its name.
    pub action_icon: ::std::option::Option<::std::string::String>,
    /// What changed, by the name of the field.
    pub changes:
        ::std::option::Option<::std::collections::BTreeMap<::std::string::String, ActivityChange>>,
    /// What to show for the activity. Names in double curly brackets, such as `{{user}}`, stand for what `displayMessageTemplateData` has by that name.
    pub display_message_template: ::std::option::Option<::std::string::String>,
    /// What the names in `displayMessageTemplate` stand for.
    pub display_message_template_data:
        ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    /// The entity as it was when the action happened.
    pub entity_data: ::std::option::Option<::serde_json::Value>,
    /// The target of the entity as it was when the action happened.
    pub entity_target_data: ::std::option::Option<::serde_json::Value>,
    /// The id of the activity.
    pub id: ::std::string::String,
}

/// Adds activities to the log of a document.
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
    /// The document that the activities are about, by the id that you gave it.
    pub document_id: ::std::string::String,
    /// The organization that the document belongs to, by the id that you gave it.
    pub organization_id: ::std::string::String,
}

/// Deletes those activities that fit everything that is named. Needs activities, a document or a target.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct DeleteActivities {
    /// The activities to delete, by their ids.
    pub activity_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// The document whose activities to delete, by the id that you gave it.
    pub document_id: ::std::option::Option<::std::string::String>,
    /// The organization that the activities belong to, by the id that you gave it.
    pub organization_id: ::std::string::String,
    /// The entity whose activities to delete, by its id.
    pub target_entity_id: ::std::option::Option<::std::string::String>,
}

/// Asks for activities of an organization that fit everything that is named.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct GetActivities {
    /// What was done, such as `comment.add`.
    pub action_types: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// The activities to get, by their ids.
    pub activity_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// The document whose activities to get, by the id that you gave it.
    pub document_id: ::std::option::Option<::std::string::String>,
    /// What the activities come from.
    pub feature_types: ::std::option::Option<::std::vec::Vec<crate::types::ActivityFeatureType>>,
    /// Which come first, by time.
    pub order: ::std::option::Option<crate::types::TimeOrder>,
    /// The organization to look in, by the id that you gave it.
    pub organization_id: ::std::string::String,
    /// How many activities a page has at the most.
    pub page_size: ::std::option::Option<i64>,
    /// Asks for the page after the one whose answer had this token; for the first page if left out.
    pub page_token: ::std::option::Option<::std::string::String>,
    /// The entity whose activities to get, by its id.
    pub target_entity_id: ::std::option::Option<::std::string::String>,
    /// The user who did it, by the id that you gave the user.
    pub user_id: ::std::option::Option<::std::string::String>,
}

/// Updates activities of the log.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct UpdateActivities {
    /// The activities to update, each with its id and the fields to change.
    pub activities: ::std::vec::Vec<ActivityUpdate>,
    /// The organization that the activities belong to, by the id that you gave it.
    pub organization_id: ::std::string::String,
}

/// What an activity comes from.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ActivityFeatureType {
    /// Comments.
    Comment,
    /// Reactions.
    Reaction,
    /// The recorder.
    Recorder,
    /// The collaborative editing of data (CRDT).
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
