// Made by `cargo xtask generate` from openapi/. Change that, not this.

//! Types of the resource `comments`.
//!
//! Requires the feature `comments`.

mod models;
mod outcomes;
mod paging;
mod requests;
use crate::types::*;

/// Adds annotations to a document.
#[cfg_attr(
    any(doc, not(feature = "schemars")),
    doc = "\nSent by [`v2().comments().add_annotations()`](../../../velt/v2/struct.Comments.html#method.add_annotations)."
)]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AddCommentAnnotations {
    /// The annotations to add.
    pub comment_annotations: ::std::vec::Vec<CommentAnnotationData>,
    /// Whether to add the document first if it does not exist.
    pub create_document: ::std::option::Option<bool>,
    /// Whether to add the organization first if it does not exist.
    pub create_organization: ::std::option::Option<bool>,
    /// The document ID.
    pub document_id: ::std::string::String,
    /// The organization ID.
    pub organization_id: ::std::string::String,
    /// Whether to reject annotations by users who cannot access the document. Defaults to false.
    pub verify_user_permissions: ::std::option::Option<bool>,
}

/// Adds annotations to a document. The v2 operation can also create a missing organization or document, and check permissions.
///
/// The v2 API has [`AddCommentAnnotations`] instead.
#[cfg_attr(
    any(doc, not(feature = "schemars")),
    doc = "\nSent by [`v1().comments().add_annotations()`](../../../velt/v1/struct.Comments.html#method.add_annotations)."
)]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AddCommentAnnotationsV1 {
    /// The annotations to add.
    pub comment_annotations: ::std::vec::Vec<CommentAnnotationDataV1>,
    /// The document ID.
    pub document_id: ::std::string::String,
    /// The organization ID.
    pub organization_id: ::std::string::String,
}

/// Adds comments to an annotation.
#[cfg_attr(
    any(doc, not(feature = "schemars")),
    doc = "\nSent by [`v2().comments().add()`](../../../velt/v2/struct.Comments.html#method.add)."
)]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AddComments {
    /// The annotation ID.
    pub annotation_id: ::std::string::String,
    /// The comments to add.
    pub comment_data: ::std::vec::Vec<CommentData>,
    /// An alternative name for `commentData`. Velt's documentation contradicts itself: its API reference requires `commentData`, but its Python SDK requires only one of the two.
    pub comments: ::std::option::Option<::std::vec::Vec<CommentData>>,
    /// Whether to add the document first if it does not exist.
    pub create_document: ::std::option::Option<bool>,
    /// Whether to add the organization first if it does not exist.
    pub create_organization: ::std::option::Option<bool>,
    /// The document ID.
    pub document_id: ::std::string::String,
    /// The organization ID.
    pub organization_id: ::std::string::String,
    /// Whether to reject comments by users who cannot access the document. Defaults to false.
    pub verify_user_permissions: ::std::option::Option<bool>,
}

/// Adds comments to an annotation. The v2 operation can also create a missing organization or document, and check permissions.
///
/// The v2 API has [`AddComments`] instead.
#[cfg_attr(
    any(doc, not(feature = "schemars")),
    doc = "\nSent by [`v1().comments().add()`](../../../velt/v1/struct.Comments.html#method.add)."
)]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AddCommentsV1 {
    /// The annotation ID.
    pub annotation_id: ::std::string::String,
    /// The comments to add.
    pub comment_data: ::std::vec::Vec<CommentDataV1>,
    /// The document ID.
    pub document_id: ::std::string::String,
    /// The organization ID.
    pub organization_id: ::std::string::String,
}

/// A comment of an annotation.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct Comment {
    /// The agent that wrote an annotation or a comment.
    pub agent: ::std::option::Option<CommentAgent>,
    /// The attached files.
    pub attachments: ::std::option::Option<::std::vec::Vec<CommentAttachment>>,
    /// The comment as HTML.
    pub comment_html: ::std::option::Option<::std::string::String>,
    /// The comment ID.
    pub comment_id: i64,
    /// The comment as plain text.
    pub comment_text: ::std::option::Option<::std::string::String>,
    /// The URL of the voice recording, if any.
    pub comment_voice_url: ::std::option::Option<::std::string::String>,
    /// A point in time, in epoch milliseconds or as an ISO 8601 string, depending on the field
    /// and the API version.
    pub created_at: ::std::option::Option<CommentTimestamp>,
    /// The custom list items in the comment.
    pub custom_list: ::std::option::Option<::std::vec::Vec<CommentCustomItem>>,
    /// Time of the edit. Velt does not document the format.
    pub edited_at: ::std::option::Option<::serde_json::Value>,
    /// A user. Custom fields are stored with the user.
    pub from: ::std::option::Option<User>,
    /// Whether the comment has text. Applies if you store comment content yourself.
    pub is_comment_text_available: ::std::option::Option<bool>,
    /// Whether the comment is a draft.
    pub is_draft: ::std::option::Option<bool>,
    /// Whether the comment was edited.
    pub is_edited: ::std::option::Option<bool>,
    /// A point in time, in epoch milliseconds or as an ISO 8601 string, depending on the field
    /// and the API version.
    pub last_updated: ::std::option::Option<CommentTimestamp>,
    /// Custom data stored with the comment.
    pub metadata: ::std::option::Option<::serde_json::Value>,
    /// The IDs of the reactions to the comment.
    pub reaction_annotation_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// The reactions to the comment.
    pub reaction_annotations: ::std::option::Option<::std::vec::Vec<CommentReactionAnnotation>>,
    /// The attached recordings.
    pub recorders: ::std::option::Option<::std::vec::Vec<CommentRecording>>,
    /// The HTML that replaces the comment text if the user accepts the comment.
    pub replace_content_html: ::std::option::Option<::std::string::String>,
    /// The plain text that replaces the comment text if the user accepts the comment.
    pub replace_content_text: ::std::option::Option<::std::string::String>,
    /// The origin of an annotation or a comment.
    pub source_type: ::std::option::Option<crate::types::CommentSourceType>,
    /// Whether a comment has changed since it was added.
    pub status: ::std::option::Option<crate::types::CommentState>,
    /// The mentioned users, each with the text that represents the user.
    pub tagged_user_contacts: ::std::option::Option<::std::vec::Vec<CommentTaggedUser>>,
    /// The mentioned users.
    pub to: ::std::option::Option<::std::vec::Vec<User>>,
    /// The mentioned user groups. Velt does not document the format.
    pub to_organization_user_group: ::std::option::Option<::std::vec::Vec<::serde_json::Value>>,
    /// The content type of a comment.
    pub type_: ::std::option::Option<crate::types::CommentContentType>,
    /// Fields that the document does not describe.
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// A custom button on a comment or an annotation.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct CommentAction {
    /// Whether the button is disabled.
    pub disabled: ::std::option::Option<bool>,
    /// Whether the button is hidden.
    pub hidden: ::std::option::Option<bool>,
    /// The icon of the button.
    pub icon: ::std::option::Option<::std::string::String>,
    /// The button ID.
    pub id: ::std::string::String,
    /// The label of the button.
    pub label: ::std::option::Option<::std::string::String>,
    /// Custom data to store with the button.
    pub metadata:
        ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
}

/// The agent that wrote an annotation or a comment.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct CommentAgent {
    /// The agent ID.
    pub agent_id: ::std::option::Option<::std::string::String>,
    /// The name of the agent.
    pub agent_name: ::std::option::Option<::std::string::String>,
    /// Where an agent runs.
    pub agent_source: ::std::option::Option<crate::types::CommentAgentSource>,
    /// The kind of an agent.
    pub agent_type: ::std::option::Option<crate::types::CommentAgentType>,
    /// The ID of the agent run.
    pub execution_id: ::std::option::Option<::std::string::String>,
    /// A finding of an agent.
    pub reason: ::std::option::Option<CommentAgentReason>,
    /// The URL of the page that the finding is about.
    pub url: ::std::option::Option<::std::string::String>,
    /// Fields that the document does not describe.
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// Marks a comment as written by an agent. On the first comment of an annotation, it also marks the annotation.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct CommentAgentData {
    /// The agent ID. A Velt agent must exist, or the call fails with `NOT_FOUND`. The ID of an external agent is chosen by you.
    pub agent_id: ::std::string::String,
    /// The name of the agent. Required for external agents; not used for Velt agents.
    pub agent_name: ::std::option::Option<::std::string::String>,
    /// Where an agent runs.
    pub agent_source: crate::types::CommentAgentSource,
    /// The ID of the agent run.
    pub execution_id: ::std::option::Option<::std::string::String>,
    /// A finding of an agent. Custom fields are stored with it.
    pub reason: CommentAgentReasonData,
    /// The URL of the page that the finding is about.
    pub url: ::std::option::Option<::std::string::String>,
}

/// A finding of an agent.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct CommentAgentReason {
    /// The confidence of the agent, from 0 to 100.
    pub confidence: ::std::option::Option<f64>,
    /// The description of the finding.
    pub description: ::std::option::Option<::std::string::String>,
    /// The finding ID.
    pub finding_id: ::std::option::Option<::std::string::String>,
    /// The subject of a finding.
    pub finding_type: ::std::option::Option<crate::types::CommentFindingType>,
    /// A selector for the location of the finding.
    pub html_selector: ::std::option::Option<::std::string::String>,
    /// The HTML that the finding is about.
    pub html_snippet: ::std::option::Option<::std::string::String>,
    /// A custom classification of the finding.
    pub issue_type: ::std::option::Option<::std::string::String>,
    /// The section of the knowledge that led to the finding.
    pub knowledge_section: ::std::option::Option<::std::string::String>,
    /// The severity of a finding.
    pub severity: ::std::option::Option<crate::types::CommentFindingSeverity>,
    /// The source of a finding.
    pub source: ::std::option::Option<crate::types::CommentFindingSource>,
    /// The suggested fix.
    pub suggested_fix: ::std::option::Option<::std::string::String>,
    /// The suggested change, as plain text.
    pub suggestion: ::std::option::Option<::std::string::String>,
    /// A short title.
    pub title: ::std::option::Option<::std::string::String>,
    /// Fields that the document does not describe.
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// A finding of an agent. Custom fields are stored with it.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct CommentAgentReasonData {
    /// The confidence of the agent, from 0 to 100.
    pub confidence: ::std::option::Option<i64>,
    /// The description of the finding.
    pub description: ::std::string::String,
    /// The finding ID. The outcome contains it, so that you can match outcomes to annotations.
    pub finding_id: ::std::option::Option<::std::string::String>,
    /// The subject of a finding.
    pub finding_type: ::std::option::Option<crate::types::CommentFindingType>,
    /// A selector for the location of the finding.
    pub html_selector: ::std::option::Option<::std::string::String>,
    /// The HTML that the finding is about.
    pub html_snippet: ::std::option::Option<::std::string::String>,
    /// A custom classification of the finding.
    pub issue_type: ::std::option::Option<::std::string::String>,
    /// The section of the knowledge that led to the finding.
    pub knowledge_section: ::std::option::Option<::std::string::String>,
    /// The severity of a finding.
    pub severity: crate::types::CommentFindingSeverity,
    /// The source of a finding.
    pub source: ::std::option::Option<crate::types::CommentFindingSource>,
    /// The suggested fix.
    pub suggested_fix: ::std::option::Option<::std::string::String>,
    /// The suggested change, as plain text.
    pub suggestion: ::std::option::Option<::std::string::String>,
    /// A short title.
    pub title: ::std::string::String,
    /// Fields that the document does not describe.
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// The element that an annotation is anchored to, and the position within it.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct CommentAnchor {
    /// The distance from the left, in percent.
    pub left_percentage: ::std::option::Option<f64>,
    /// The distance from the top, in percent.
    pub top_percentage: ::std::option::Option<f64>,
    /// The XPath of the element.
    pub xpath: ::std::option::Option<::std::string::String>,
    /// Fields that the document does not describe.
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// A thread of comments pinned to a place in a document. Velt documents many of the fields only for its browser SDK; which of them the API returns depends on the annotation.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct CommentAnnotation {
    /// The agent that wrote an annotation or a comment.
    pub agent: ::std::option::Option<CommentAgent>,
    /// The annotation ID.
    pub annotation_id: ::std::option::Option<::std::string::String>,
    /// The position of the annotation in the list.
    pub annotation_index: ::std::option::Option<i64>,
    /// The fixed number of the annotation, for referring to it.
    pub annotation_number: ::std::option::Option<i64>,
    /// Whether the annotation is approved.
    pub approved: ::std::option::Option<bool>,
    /// A user. Custom fields are stored with the user.
    pub assigned_to: ::std::option::Option<User>,
    /// The element that an annotation is anchored to, and the position within it.
    pub basic_anchor_data: ::std::option::Option<CommentAnchor>,
    /// The color of the annotation.
    pub color: ::std::option::Option<::std::string::String>,
    /// The categories of the annotation.
    pub comment_categories: ::std::option::Option<::std::vec::Vec<CommentCategory>>,
    /// A secondary classification, as given when the annotation was added.
    pub comment_type: ::std::option::Option<::std::string::String>,
    /// The comments of the thread.
    pub comments: ::std::option::Option<::std::vec::Vec<Comment>>,
    /// The custom data and the access context of an annotation or a reaction.
    pub context: ::std::option::Option<CommentContext>,
    /// A point in time, in epoch milliseconds or as an ISO 8601 string, depending on the field
    /// and the API version.
    pub created_at: ::std::option::Option<CommentTimestamp>,
    /// The custom list items selected for the annotation.
    pub custom_list: ::std::option::Option<::std::vec::Vec<CommentDropdownItem>>,
    /// A user. Custom fields are stored with the user.
    pub from: ::std::option::Option<User>,
    /// The placeholder for an annotation whose element is missing.
    pub ghost_comment: ::std::option::Option<CommentGhost>,
    /// Whether the annotation has draft comments.
    pub has_draft_comments: ::std::option::Option<bool>,
    /// Whether the annotation is in progress. Deprecated.
    pub in_progress: ::std::option::Option<bool>,
    /// The IDs of the users involved in the annotation.
    pub involved_user_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Whether the annotation is a draft.
    pub is_draft: ::std::option::Option<bool>,
    /// A point in time, in epoch milliseconds or as an ISO 8601 string, depending on the field
    /// and the API version.
    pub last_updated: ::std::option::Option<CommentTimestamp>,
    /// The part of a document that an annotation or a reaction belongs to. Custom fields are
    /// stored with it.
    pub location: ::std::option::Option<CommentAnnotationLocation>,
    /// Velt's internal location ID, derived from `location`.
    pub location_id: ::std::option::Option<i64>,
    /// The IDs of the users mentioned in the annotation.
    pub mentioned_user_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// The organization, folder and document that an annotation belongs to.
    pub metadata: ::std::option::Option<CommentAnnotationMetadata>,
    /// The ID of the thread group that the annotation belongs to, if it was created in multithread mode.
    pub multi_thread_annotation_id: ::std::option::Option<::std::string::String>,
    /// The page that an annotation was created on.
    pub page_info: ::std::option::Option<CommentPageInfo>,
    /// The cursor position on the user's screen.
    pub position: ::std::option::Option<CommentPosition>,
    /// The priority of an annotation.
    pub priority: ::std::option::Option<CommentPriority>,
    /// Whether the annotation is resolved. Deprecated.
    pub resolved: ::std::option::Option<bool>,
    /// A user. Custom fields are stored with the user.
    pub resolved_by_user: ::std::option::Option<User>,
    /// The ID of the user who resolved the annotation.
    pub resolved_by_user_id: ::std::option::Option<::std::string::String>,
    /// Whether the annotation is attached to all the text of its element.
    pub select_all_content: ::std::option::Option<bool>,
    /// The origin of an annotation or a comment.
    pub source_type: ::std::option::Option<crate::types::CommentSourceType>,
    /// The status of an annotation.
    pub status: ::std::option::Option<CommentStatus>,
    /// The ID of the user who last changed the status.
    pub status_updated_by_user_id: ::std::option::Option<::std::string::String>,
    /// The groups that are notified of changes, keyed by group ID.
    pub subscribed_groups:
        ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    /// The users who are notified of changes, keyed by a hash of the user ID.
    pub subscribed_users: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, CommentSubscription>,
    >,
    /// A change suggested by an annotation, and its status.
    pub suggestion: ::std::option::Option<CommentSuggestion>,
    /// The DOM ID of the element that the annotation is attached to.
    pub target_element_id: ::std::option::Option<::std::string::String>,
    /// The kind of an annotation. Defaults to `comment` in requests.
    pub type_: ::std::option::Option<crate::types::CommentAnnotationType>,
    /// Whether the current user has not read the annotation.
    pub unread: ::std::option::Option<bool>,
    /// The users who are no longer notified of changes, keyed by a hash of the user ID.
    pub unsubscribed_users: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, CommentSubscription>,
    >,
    /// The users who viewed the annotation. Not returned by v2.
    pub viewed_by: ::std::option::Option<::std::vec::Vec<User>>,
    /// The visibility of an annotation.
    pub visibility_config: ::std::option::Option<CommentVisibilityConfig>,
    /// Fields that the document does not describe.
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// A comment of a new annotation.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct CommentAnnotationCommentData {
    /// Custom buttons on the comment. Velt stores them but does not act on them. Not documented by Velt; its Python SDK sends it.
    pub actions: ::std::option::Option<::std::vec::Vec<CommentAction>>,
    /// Marks a comment as written by an agent. On the first comment of an annotation, it also
    /// marks the annotation.
    pub agent: ::std::option::Option<CommentAgentData>,
    /// The comment as HTML. To mention a user, write the user ID as `{{userId}}`.
    pub comment_html: ::std::option::Option<::std::string::String>,
    /// The comment ID. Generated by Velt if omitted.
    pub comment_id: ::std::option::Option<i64>,
    /// The comment as plain text. To mention a user, write the user ID as `{{userId}}`.
    pub comment_text: ::std::option::Option<::std::string::String>,
    /// Custom data to store with the comment.
    pub context:
        ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    /// Creation time, in epoch milliseconds.
    pub created_at: ::std::option::Option<i64>,
    /// A user. Custom fields are stored with the user.
    pub from: User,
    /// Whether you store comment content yourself, through a data provider of the Velt SDK.
    pub is_comment_resolver_used: ::std::option::Option<bool>,
    /// Whether the comment has text, not only attachments. Applies if you store comment content yourself.
    pub is_comment_text_available: ::std::option::Option<bool>,
    /// Time of the last change, in epoch milliseconds.
    pub last_updated: ::std::option::Option<i64>,
    /// The progress of the work that the comment reports on. Not documented by Velt; its Python SDK sends it.
    pub progress: ::std::option::Option<CommentProgress>,
    /// The mentioned users, one for each `{{userId}}` in the text.
    pub tagged_user_contacts:
        ::std::option::Option<::std::vec::Vec<CommentAnnotationTaggedUserData>>,
    /// Whether to add the comment to the activity log, as the Velt SDK does. Defaults to false.
    pub trigger_activities: ::std::option::Option<bool>,
    /// Whether to send in-app and email notifications and call webhooks, as the Velt SDK does. Defaults to false.
    pub trigger_notification: ::std::option::Option<bool>,
}

/// The details of a user to mention in a comment of a new annotation.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct CommentAnnotationContactData {
    /// The email address of the user.
    pub email: ::std::option::Option<::std::string::String>,
    /// The name of the user.
    pub name: ::std::option::Option<::std::string::String>,
    /// The user ID.
    pub user_id: ::std::string::String,
}

/// The annotation counts of a document.
#[cfg_attr(
    any(doc, not(feature = "schemars")),
    doc = "\nReturned by [`v1().comments().count_annotations()`](../../../velt/v1/struct.Comments.html#method.count_annotations) and [`v2().comments().count_annotations()`](../../../velt/v2/struct.Comments.html#method.count_annotations)."
)]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct CommentAnnotationCount {
    /// The number of annotations.
    pub total: i64,
    /// The number of annotations with comments that the user has not read.
    pub unread: i64,
}

/// An annotation to add, with its comments.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct CommentAnnotationData {
    /// Custom buttons on the annotation. Velt stores them but does not act on them. Not documented by Velt; its Python SDK sends it.
    pub actions: ::std::option::Option<::std::vec::Vec<CommentAction>>,
    /// The annotation ID. Generated by Velt if omitted.
    pub annotation_id: ::std::option::Option<::std::string::String>,
    /// A user. Custom fields are stored with the user.
    pub assigned_to: ::std::option::Option<User>,
    /// The comments of the annotation, starting with the root comment.
    pub comment_data: ::std::vec::Vec<CommentAnnotationCommentData>,
    /// A secondary classification of the annotation. Defaults to `manual`.
    pub comment_type: ::std::option::Option<crate::types::CommentAnnotationCommentType>,
    /// An alternative name for `commentData`, which is required even if this field is set. Velt's Node guide lists this field but does not describe it.
    pub comments: ::std::option::Option<::std::vec::Vec<CommentAnnotationCommentData>>,
    /// Custom data to store with the annotation.
    pub context:
        ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    /// Creation time, in epoch milliseconds.
    pub created_at: ::std::option::Option<i64>,
    /// Whether the annotation belongs to the page as a whole instead of an element.
    pub is_page_annotation: ::std::option::Option<bool>,
    /// Time of the last change, in epoch milliseconds.
    pub last_updated: ::std::option::Option<i64>,
    /// The part of a document that an annotation belongs to.
    pub location: ::std::option::Option<CommentLocation>,
    /// The page that the annotation was created on.
    pub page_info: ::std::option::Option<CommentPageInfo>,
    /// The horizontal position of the pin.
    pub position_x: ::std::option::Option<f64>,
    /// The vertical position of the pin.
    pub position_y: ::std::option::Option<f64>,
    /// The priority of an annotation to add.
    pub priority: ::std::option::Option<CommentPriorityData>,
    /// The height of the author's screen, in pixels.
    pub screen_height: ::std::option::Option<i64>,
    /// The scroll height of the author's page, in pixels.
    pub screen_scroll_height: ::std::option::Option<f64>,
    /// The distance that the author's page was scrolled down, in pixels.
    pub screen_scroll_top: ::std::option::Option<f64>,
    /// The width of the author's screen, in pixels.
    pub screen_width: ::std::option::Option<i64>,
    /// The status of an annotation to add. Requires `svg` or `iconUrl`.
    pub status: ::std::option::Option<CommentStatusData>,
    /// A change suggested by an annotation. Ignored unless the `type` of the annotation is
    /// `suggestion`. Custom fields are stored with it, except `status`, which Velt sets to
    /// `pending`.
    pub suggestion: ::std::option::Option<CommentSuggestionData>,
    /// The element or text on the page that an annotation is attached to.
    pub target_element: ::std::option::Option<CommentTargetElement>,
    /// The kind of the annotation. Defaults to `comment`.
    pub type_: ::std::option::Option<crate::types::CommentAnnotationType>,
    /// The visibility of an annotation. New annotations are public if it is omitted.
    pub visibility: ::std::option::Option<CommentVisibility>,
}

/// An annotation to add, with its comments. In v2, it can also be a suggestion, and its visibility can be limited.
///
/// The v2 API has [`CommentAnnotationData`] instead.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct CommentAnnotationDataV1 {
    /// The annotation ID. Generated by Velt if omitted.
    pub annotation_id: ::std::option::Option<::std::string::String>,
    /// A user. Custom fields are stored with the user.
    pub assigned_to: ::std::option::Option<User>,
    /// The comments of the annotation, starting with the root comment.
    pub comment_data: ::std::vec::Vec<CommentDataV1>,
    /// Custom data to store with the annotation.
    pub context:
        ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    /// Creation time, in epoch milliseconds.
    pub created_at: ::std::option::Option<i64>,
    /// Time of the last change, in epoch milliseconds.
    pub last_updated: ::std::option::Option<i64>,
    /// The part of a document that an annotation belongs to.
    pub location: ::std::option::Option<CommentLocation>,
    /// The priority of an annotation to add.
    pub priority: ::std::option::Option<CommentPriorityData>,
    /// The status of an annotation to add. Requires `svg` or `iconUrl`.
    pub status: ::std::option::Option<CommentStatusData>,
    /// The element or text on the page that an annotation is attached to.
    pub target_element: ::std::option::Option<CommentTargetElement>,
}

/// The part of a document that an annotation or a reaction belongs to. Custom fields are stored with it.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct CommentAnnotationLocation {
    /// The location ID, chosen by you.
    pub id: ::std::option::Option<CommentLocationId>,
    /// The name of the location.
    pub location_name: ::std::option::Option<::std::string::String>,
    /// The version of a location.
    pub version: ::std::option::Option<CommentLocationVersion>,
    /// Fields that the document does not describe.
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// The organization, folder and document that an annotation belongs to.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct CommentAnnotationMetadata {
    /// The API key of the Velt project.
    pub api_key: ::std::option::Option<::std::string::String>,
    /// The document ID that you chose.
    pub client_document_id: ::std::option::Option<::std::string::String>,
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
    /// The version of the Velt SDK that created the annotation.
    pub sdk_version: ::std::option::Option<::std::string::String>,
    /// Velt's internal folder ID.
    pub velt_folder_id: ::std::option::Option<::std::string::String>,
    /// Fields that the document does not describe.
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// The outcome for one annotation of a call that adds annotations.
#[cfg_attr(
    any(doc, not(feature = "schemars")),
    doc = "\nReturned by [`v1().comments().add_annotations()`](../../../velt/v1/struct.Comments.html#method.add_annotations) and [`v2().comments().add_annotations()`](../../../velt/v2/struct.Comments.html#method.add_annotations)."
)]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct CommentAnnotationOutcome {
    /// The annotation ID. Absent for a rejected annotation that was sent without an ID.
    pub annotation_id: ::std::option::Option<::std::string::String>,
    /// The IDs of the comments of the annotation.
    pub comment_ids: ::std::option::Option<::std::vec::Vec<i64>>,
    /// The ID of the agent's finding, if any. Use it to match the outcome to an annotation of the request. Returned by v2 only.
    pub finding_id: ::std::option::Option<::std::string::String>,
    /// A human-readable message about this annotation.
    pub message: ::std::option::Option<::std::string::String>,
    /// Whether the call took effect for this annotation.
    pub success: bool,
}

/// A user to mention in a comment of a new annotation.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct CommentAnnotationTaggedUserData {
    /// The details of a user to mention in a comment of a new annotation.
    pub contact: CommentAnnotationContactData,
    /// The user ID, as written in the text.
    pub user_id: ::std::string::String,
}

/// The changes to apply to every matching annotation. Omitted fields keep their values. Velt's documentation contradicts itself: its API reference describes an array of changes, but its examples send a single object.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct CommentAnnotationUpdate {
    /// Custom buttons on the annotations, which replace the existing ones. Velt stores them but does not act on them. Not documented by Velt; its Python SDK sends it.
    pub actions: ::std::option::Option<::std::vec::Vec<CommentAction>>,
    /// A user. Custom fields are stored with the user.
    pub assigned_to: ::std::option::Option<User>,
    /// Custom data to store with the annotations.
    pub context:
        ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    /// Creation time, in epoch milliseconds.
    pub created_at: ::std::option::Option<i64>,
    /// A user. Custom fields are stored with the user.
    pub from: ::std::option::Option<User>,
    /// Time of the last change, in epoch milliseconds.
    pub last_updated: ::std::option::Option<i64>,
    /// The part of a document that an annotation belongs to.
    pub location: ::std::option::Option<CommentLocation>,
    /// The new priority of an annotation.
    pub priority: ::std::option::Option<CommentPriorityUpdate>,
    /// The ID of the user who resolved the annotations. Null clears it. A `status` whose type is not `terminal` also clears it, even if an ID is sent.
    #[cfg_attr(feature = "schemars", schemars(default))]
    pub resolved_by_user_id: crate::Patch<::std::string::String>,
    /// The new status of annotations.
    pub status: ::std::option::Option<CommentStatusUpdate>,
    /// The ID of the user who changed the status. Null clears it.
    #[cfg_attr(feature = "schemars", schemars(default))]
    pub status_updated_by_user_id: crate::Patch<::std::string::String>,
    /// The new suggestion of an annotation, which replaces the stored suggestion as a whole:
    /// omitted fields are lost. Custom fields are stored with it.
    pub suggestion: ::std::option::Option<CommentSuggestionUpdate>,
    /// The element or text on the page that an annotation is attached to.
    pub target_element: ::std::option::Option<CommentTargetElement>,
    /// The new visibility of the annotations.
    pub visibility: ::std::option::Option<CommentVisibility>,
}

/// The changes to apply to every matching annotation. Omitted fields keep their values. Velt's documentation contradicts itself: its API reference describes an array of changes, but its examples send a single object. The v2 operation can also change suggestions, visibility and the resolver.
///
/// The v2 API has [`CommentAnnotationUpdate`] instead.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct CommentAnnotationUpdateV1 {
    /// A user. Custom fields are stored with the user.
    pub assigned_to: ::std::option::Option<User>,
    /// Custom data to store with the annotations.
    pub context:
        ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    /// A user. Custom fields are stored with the user.
    pub from: ::std::option::Option<User>,
    /// The part of a document that an annotation belongs to.
    pub location: ::std::option::Option<CommentLocation>,
    /// The new priority of an annotation.
    pub priority: ::std::option::Option<CommentPriorityUpdate>,
    /// The new status of annotations. Velt's documentation contradicts itself: its API reference
    /// requires `id` and `name`, but its examples send only `type`.
    pub status: ::std::option::Option<CommentStatusUpdateV1>,
    /// The element or text on the page that an annotation is attached to.
    pub target_element: ::std::option::Option<CommentTargetElement>,
}

/// The matching annotations, grouped by document if requested, with null for each annotation ID that does not exist.
#[cfg_attr(
    any(doc, not(feature = "schemars")),
    doc = "\nReturned by [`v2().comments().get_annotations()`](../../../velt/v2/struct.Comments.html#method.get_annotations)."
)]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", schemars(untagged))]
pub enum CommentAnnotationsFound {
    AllCommentAnnotations(::std::vec::Vec<::std::option::Option<CommentAnnotation>>),
    CommentAnnotationsByDocument(
        ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::vec::Vec<::std::option::Option<CommentAnnotation>>,
        >,
    ),
    /// A value of a shape that this version does not know, as Velt wrote it.
    Other(::serde_json::Value),
}

impl ::std::convert::From<::std::vec::Vec<::std::option::Option<CommentAnnotation>>>
    for CommentAnnotationsFound
{
    fn from(value: ::std::vec::Vec<::std::option::Option<CommentAnnotation>>) -> Self {
        Self::AllCommentAnnotations(value)
    }
}

impl
    ::std::convert::From<
        ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::vec::Vec<::std::option::Option<CommentAnnotation>>,
        >,
    > for CommentAnnotationsFound
{
    fn from(
        value: ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::vec::Vec<::std::option::Option<CommentAnnotation>>,
        >,
    ) -> Self {
        Self::CommentAnnotationsByDocument(value)
    }
}

/// The requested annotations, with null for each missing annotation.
#[cfg_attr(
    any(doc, not(feature = "schemars")),
    doc = "\nReturned by [`v1().comments().get_annotations()`](../../../velt/v1/struct.Comments.html#method.get_annotations)."
)]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", schemars(transparent))]
pub struct CommentAnnotationsFoundV1(pub ::std::vec::Vec<::std::option::Option<CommentAnnotation>>);

impl ::std::ops::Deref for CommentAnnotationsFoundV1 {
    type Target = ::std::vec::Vec<::std::option::Option<CommentAnnotation>>;
    fn deref(&self) -> &::std::vec::Vec<::std::option::Option<CommentAnnotation>> {
        &self.0
    }
}

impl ::std::convert::From<CommentAnnotationsFoundV1>
    for ::std::vec::Vec<::std::option::Option<CommentAnnotation>>
{
    fn from(value: CommentAnnotationsFoundV1) -> Self {
        value.0
    }
}

impl ::std::convert::From<::std::vec::Vec<::std::option::Option<CommentAnnotation>>>
    for CommentAnnotationsFoundV1
{
    fn from(value: ::std::vec::Vec<::std::option::Option<CommentAnnotation>>) -> Self {
        Self(value)
    }
}

/// A file attached to a comment.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct CommentAttachment {
    /// The attachment ID.
    pub attachment_id: ::std::option::Option<i64>,
    /// The path of the file in its storage bucket.
    pub bucket_path: ::std::option::Option<::std::string::String>,
    /// Custom data stored with the attachment.
    pub metadata: ::std::option::Option<::serde_json::Value>,
    /// The MIME type of the file.
    pub mime_type: ::std::option::Option<::std::string::String>,
    /// The file name.
    pub name: ::std::option::Option<::std::string::String>,
    /// The file size, in bytes.
    pub size: ::std::option::Option<i64>,
    /// A thumbnail of the file, as a URL or as a Base64-encoded image.
    pub thumbnail: ::std::option::Option<::std::string::String>,
    /// The URL of a thumbnail with a play icon.
    pub thumbnail_with_play_icon_url: ::std::option::Option<::std::string::String>,
    /// The file type.
    pub type_: ::std::option::Option<::std::string::String>,
    /// The download URL of the file.
    pub url: ::std::option::Option<::std::string::String>,
    /// Fields that the document does not describe.
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// A file to attach to a comment.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct CommentAttachmentData {
    /// The attachment ID.
    pub attachment_id: i64,
    /// The path of the file in its storage bucket.
    pub bucket_path: ::std::option::Option<::std::string::String>,
    /// Custom data to store with the attachment.
    pub metadata:
        ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    /// The MIME type of the file, such as `image/png`.
    pub mime_type: ::std::option::Option<::std::string::String>,
    /// The file name.
    pub name: ::std::option::Option<::std::string::String>,
    /// The file size, in bytes.
    pub size: ::std::option::Option<i64>,
    /// The URL of a thumbnail of the file.
    pub thumbnail: ::std::option::Option<::std::string::String>,
    /// The file type, such as `image`, `video` or `document`.
    pub type_: ::std::option::Option<::std::string::String>,
    /// The download URL of the file.
    pub url: ::std::option::Option<::std::string::String>,
}

/// The icon of a custom list item.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct CommentAutocompleteIcon {
    /// The URL of the icon.
    pub url: ::std::option::Option<::std::string::String>,
    /// Fields that the document does not describe.
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// The details of a custom list item.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct CommentAutocompleteItem {
    /// The description of the item.
    pub description: ::std::option::Option<::std::string::String>,
    /// The icon of a custom list item.
    pub icon: ::std::option::Option<CommentAutocompleteIcon>,
    /// The item ID.
    pub id: ::std::option::Option<::std::string::String>,
    /// The URL that the item links to.
    pub link: ::std::option::Option<::std::string::String>,
    /// The name of the item.
    pub name: ::std::option::Option<::std::string::String>,
    /// Fields that the document does not describe.
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// A category of annotations.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct CommentCategory {
    /// The color of the category.
    pub color: ::std::option::Option<::std::string::String>,
    /// The category ID.
    pub id: ::std::option::Option<::std::string::String>,
    /// The name of the category.
    pub name: ::std::option::Option<::std::string::String>,
    /// Fields that the document does not describe.
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// The details of a user to mention in a comment.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct CommentContactData {
    /// The email address of the user.
    pub email: ::std::string::String,
    /// The name of the user.
    pub name: ::std::string::String,
    /// The user ID.
    pub user_id: ::std::string::String,
}

/// The custom data and the access context of an annotation or a reaction.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct CommentContext {
    /// The access context, which determines who has access: values keyed by field name.
    pub access:
        ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    /// The access context as tokens such as `default:velt`, together with tokens for the visibility, which start with `__velt_private_self:` or `organizationPrivate:`.
    pub access_fields: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Fields that the document does not describe.
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// A custom list item in a comment.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct CommentCustomItem {
    /// The details of a custom list item.
    pub custom: ::std::option::Option<CommentAutocompleteItem>,
    /// The text that represents the item in the comment.
    pub text: ::std::option::Option<::std::string::String>,
    /// Fields that the document does not describe.
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// A comment to add to an existing annotation.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct CommentData {
    /// Custom buttons on the comment. Velt stores them but does not act on them. Not documented by Velt; its Python SDK sends it.
    pub actions: ::std::option::Option<::std::vec::Vec<CommentAction>>,
    /// Marks a comment as written by an agent. On the first comment of an annotation, it also
    /// marks the annotation.
    pub agent: ::std::option::Option<CommentAgentData>,
    /// The attached files.
    pub attachments: ::std::option::Option<::std::vec::Vec<CommentAttachmentData>>,
    /// The comment as HTML.
    pub comment_html: ::std::option::Option<::std::string::String>,
    /// The comment ID. Generated by Velt if omitted.
    pub comment_id: ::std::option::Option<i64>,
    /// The comment as plain text.
    pub comment_text: ::std::option::Option<::std::string::String>,
    /// Custom data to store with the comment.
    pub context:
        ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    /// Creation time, in epoch milliseconds.
    pub created_at: ::std::option::Option<i64>,
    /// A user. Custom fields are stored with the user.
    pub from: User,
    /// Whether you store comment content yourself, through a data provider of the Velt SDK.
    pub is_comment_resolver_used: ::std::option::Option<bool>,
    /// Whether the comment has text, not only attachments. Applies if you store comment content yourself.
    pub is_comment_text_available: ::std::option::Option<bool>,
    /// Time of the last change, in epoch milliseconds.
    pub last_updated: ::std::option::Option<i64>,
    /// The progress of the work that the comment reports on. Not documented by Velt; its Python SDK sends it.
    pub progress: ::std::option::Option<CommentProgress>,
    /// The mentioned users.
    pub tagged_user_contacts: ::std::option::Option<::std::vec::Vec<CommentTaggedUserData>>,
    /// Whether to send notifications that the comment is complete. Velt does not store the value. Velt's documentation contradicts itself: its Python SDK types include this field, but its Node guide says that the operation does not accept it.
    pub trigger_notification: ::std::option::Option<bool>,
}

/// A comment to add. In v2, it can also have custom data and an agent.
///
/// The v2 API has [`CommentData`] instead.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct CommentDataV1 {
    /// The comment as HTML.
    pub comment_html: ::std::option::Option<::std::string::String>,
    /// The comment ID. Generated by Velt if omitted.
    pub comment_id: ::std::option::Option<i64>,
    /// The comment as plain text.
    pub comment_text: ::std::option::Option<::std::string::String>,
    /// Creation time, in epoch milliseconds.
    pub created_at: ::std::option::Option<i64>,
    /// A user. Custom fields are stored with the user.
    pub from: User,
    /// Whether you store comment content yourself, through a data provider of the Velt SDK.
    pub is_comment_resolver_used: ::std::option::Option<bool>,
    /// Whether the comment has text, not only attachments. Applies if you store comment content yourself.
    pub is_comment_text_available: ::std::option::Option<bool>,
    /// Time of the last change, in epoch milliseconds.
    pub last_updated: ::std::option::Option<i64>,
    /// The mentioned users.
    pub tagged_user_contacts: ::std::option::Option<::std::vec::Vec<CommentTaggedUserData>>,
}

/// The device that an annotation was created on.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct CommentDeviceInfo {
    /// The name of the browser.
    pub browser_name: ::std::option::Option<::std::string::String>,
    /// The version of the browser.
    pub browser_version: ::std::option::Option<::std::string::String>,
    /// The type of the device, such as `Tablet`.
    pub device_type: ::std::option::Option<::std::string::String>,
    /// The orientation of the device, such as `landscape`.
    pub orientation: ::std::option::Option<::std::string::String>,
    /// The name of the operating system.
    pub os_name: ::std::option::Option<::std::string::String>,
    /// The version of the operating system.
    pub os_version: ::std::option::Option<::std::string::String>,
    /// The height of the screen, in pixels.
    pub screen_height: ::std::option::Option<i64>,
    /// The width of the screen, in pixels.
    pub screen_width: ::std::option::Option<i64>,
    /// The user agent string of the browser.
    pub user_agent: ::std::option::Option<::std::string::String>,
    /// Fields that the document does not describe.
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// A custom list item selected for an annotation.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct CommentDropdownItem {
    /// The item ID.
    pub id: ::std::option::Option<::std::string::String>,
    /// The displayed text.
    pub label: ::std::option::Option<::std::string::String>,
    /// Fields that the document does not describe.
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// The placeholder for an annotation whose element is missing.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct CommentGhost {
    /// Whether the annotation was created on a device of the same group: mobile and tablet, or desktop and monitor.
    pub is_same_group: ::std::option::Option<bool>,
    /// The displayed message.
    pub message: ::std::option::Option<::std::string::String>,
    /// The element that the annotation was attached to.
    pub target_element:
        ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    /// The reason why the element is missing, such as `elementDeleted`.
    pub type_: ::std::option::Option<::std::string::String>,
    /// Fields that the document does not describe.
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// The part of a document that an annotation belongs to.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct CommentLocation {
    /// The location ID, chosen by you.
    pub id: ::std::string::String,
    /// The name of the location.
    pub location_name: ::std::option::Option<::std::string::String>,
}

/// The location ID, chosen by you.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", schemars(untagged))]
pub enum CommentLocationId {
    Number(i64),
    Text(::std::string::String),
    /// A value of a shape that this version does not know, as Velt wrote it.
    Other(::serde_json::Value),
}

impl ::std::fmt::Display for CommentLocationId {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match self {
            Self::Number(x) => x.fmt(f),
            Self::Text(x) => x.fmt(f),
            Self::Other(x) => x.fmt(f),
        }
    }
}

impl ::std::convert::From<i64> for CommentLocationId {
    fn from(value: i64) -> Self {
        Self::Number(value)
    }
}

/// The version of a location.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct CommentLocationVersion {
    /// The version ID.
    pub id: ::std::option::Option<::std::string::String>,
    /// The name of the version.
    pub name: ::std::option::Option<::std::string::String>,
    /// Fields that the document does not describe.
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// The outcome for one comment of a call.
#[cfg_attr(
    any(doc, not(feature = "schemars")),
    doc = "\nReturned by [`v1().comments().delete()`](../../../velt/v1/struct.Comments.html#method.delete), [`v1().comments().update()`](../../../velt/v1/struct.Comments.html#method.update), [`v2().comments().delete()`](../../../velt/v2/struct.Comments.html#method.delete) and [`v2().comments().update()`](../../../velt/v2/struct.Comments.html#method.update)."
)]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct CommentOutcome {
    /// The comment ID.
    pub id: ::std::option::Option<i64>,
    /// A human-readable message about this comment.
    pub message: ::std::option::Option<::std::string::String>,
    /// Whether the call took effect for this comment.
    pub success: bool,
}

/// The page that an annotation was created on.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct CommentPageInfo {
    /// The URL for area annotations.
    pub area_url: ::std::option::Option<::std::string::String>,
    /// The URL for arrow annotations.
    pub arrow_url: ::std::option::Option<::std::string::String>,
    /// The URL without path and query.
    pub base_url: ::std::option::Option<::std::string::String>,
    /// The URL for comment annotations.
    pub comment_url: ::std::option::Option<::std::string::String>,
    /// The device that an annotation was created on.
    pub device_info: ::std::option::Option<CommentDeviceInfo>,
    /// The path of the URL.
    pub path: ::std::option::Option<::std::string::String>,
    /// The query string of the URL.
    pub query_params: ::std::option::Option<::std::string::String>,
    /// The URL for recordings.
    pub recorder_url: ::std::option::Option<::std::string::String>,
    /// The width of the page, in pixels.
    pub screen_width: ::std::option::Option<i64>,
    /// The URL for tag annotations.
    pub tag_url: ::std::option::Option<::std::string::String>,
    /// The title of the page.
    pub title: ::std::option::Option<::std::string::String>,
    /// The URL of the page.
    pub url: ::std::option::Option<::std::string::String>,
    /// Fields that the document does not describe.
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// The cursor position on the user's screen.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct CommentPosition {
    /// The distance from the left of the screen.
    pub left: ::std::option::Option<f64>,
    /// The horizontal scale factor of the parent element.
    pub parent_scale_x: ::std::option::Option<f64>,
    /// The vertical scale factor of the parent element.
    pub parent_scale_y: ::std::option::Option<f64>,
    /// The distance from the top of the screen.
    pub top: ::std::option::Option<f64>,
    /// Information about transforms. Velt does not document its format.
    pub transform_context: ::std::option::Option<::serde_json::Value>,
    /// Fields that the document does not describe.
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// The priority of an annotation.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct CommentPriority {
    /// The color of the priority.
    pub color: ::std::option::Option<::std::string::String>,
    /// The priority ID.
    pub id: ::std::option::Option<::std::string::String>,
    /// The light variant of the color.
    pub light_color: ::std::option::Option<::std::string::String>,
    /// The name of the priority.
    pub name: ::std::option::Option<::std::string::String>,
    /// Fields that the document does not describe.
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// The priority of an annotation to add.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct CommentPriorityData {
    /// The color of the priority.
    pub color: ::std::string::String,
    /// The priority ID.
    pub id: ::std::string::String,
    /// The light variant of the color.
    pub light_color: ::std::string::String,
    /// The name of the priority.
    pub name: ::std::string::String,
}

/// The new priority of an annotation.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct CommentPriorityUpdate {
    /// The color of the priority.
    pub color: ::std::option::Option<::std::string::String>,
    /// The priority ID.
    pub id: ::std::string::String,
    /// The light variant of the color.
    pub light_color: ::std::option::Option<::std::string::String>,
    /// The name of the priority.
    pub name: ::std::string::String,
}

/// The progress of the work that a comment reports on.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct CommentProgress {
    /// Start time of the work. Velt does not document the format.
    pub started_at: ::std::option::Option<::serde_json::Value>,
    /// The overall state of the work.
    pub state: crate::types::CommentProgressState,
    /// The steps of the work.
    pub steps: ::std::option::Option<::std::vec::Vec<CommentProgressStep>>,
    /// The IDs of the users to show the progress to. Does not keep other users from reading it.
    pub visible_to_user_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
}

/// A step of the work.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct CommentProgressStep {
    /// Completion time of the step. Velt does not document the format.
    pub completed_at: ::std::option::Option<::serde_json::Value>,
    /// The step ID.
    pub id: ::std::option::Option<::std::string::String>,
    /// The label of the step.
    pub label: ::std::string::String,
    /// Custom data to store with the step.
    pub metadata:
        ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    /// Start time of the step. Velt does not document the format.
    pub started_at: ::std::option::Option<::serde_json::Value>,
    /// The state of a step.
    pub state: ::std::option::Option<crate::types::CommentProgressStepState>,
}

/// A single reaction.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct CommentReaction {
    /// A user. Custom fields are stored with the user.
    pub from: ::std::option::Option<User>,
    /// A point in time, in epoch milliseconds or as an ISO 8601 string, depending on the field
    /// and the API version.
    pub last_updated: ::std::option::Option<CommentTimestamp>,
    /// The variant of the emoji.
    pub variant: ::std::option::Option<::std::string::String>,
    /// Fields that the document does not describe.
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// A reaction to a comment, with the users who reacted.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct CommentReactionAnnotation {
    /// The reaction ID.
    pub annotation_id: ::std::string::String,
    /// The position of the reaction in the list, starting at 1.
    pub annotation_index: ::std::option::Option<i64>,
    /// The ID of the annotation that the comment belongs to.
    pub comment_annotation_id: ::std::option::Option<::std::string::String>,
    /// The custom data and the access context of an annotation or a reaction.
    pub context: ::std::option::Option<CommentContext>,
    /// A user. Custom fields are stored with the user.
    pub from: ::std::option::Option<User>,
    /// The users who added this reaction.
    pub from_users: ::std::option::Option<::std::vec::Vec<CommentReactionUser>>,
    /// The name of the reaction icon.
    pub icon: ::std::option::Option<::std::string::String>,
    /// The icon, as an emoji.
    pub icon_emoji: ::std::option::Option<::std::string::String>,
    /// The URL of the icon, if it is a custom icon.
    pub icon_url: ::std::option::Option<::std::string::String>,
    /// The IDs of the users involved in the reaction.
    pub involved_user_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// A point in time, in epoch milliseconds or as an ISO 8601 string, depending on the field
    /// and the API version.
    pub last_updated: ::std::option::Option<CommentTimestamp>,
    /// The part of a document that an annotation or a reaction belongs to. Custom fields are
    /// stored with it.
    pub location: ::std::option::Option<CommentAnnotationLocation>,
    /// Velt's internal location ID, derived from `location`.
    pub location_id: ::std::option::Option<i64>,
    /// The organization, folder and document that an annotation belongs to.
    pub metadata: ::std::option::Option<CommentAnnotationMetadata>,
    /// The page that an annotation was created on.
    pub page_info: ::std::option::Option<CommentPageInfo>,
    /// The cursor position on the user's screen.
    pub position: ::std::option::Option<CommentPosition>,
    /// The individual reactions.
    pub reactions: ::std::option::Option<::std::vec::Vec<CommentReaction>>,
    /// The element that the reaction is attached to.
    pub target_element:
        ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    /// The DOM ID of the element that the reaction is attached to.
    pub target_element_id: ::std::option::Option<::std::string::String>,
    /// The annotation type; `reaction` in every documented example.
    pub type_: ::std::option::Option<::std::string::String>,
    /// Fields that the document does not describe.
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// A user who reacted, and the time of the reaction.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct CommentReactionUser {
    /// A user. Custom fields are stored with the user.
    pub from: ::std::option::Option<User>,
    /// A point in time, in epoch milliseconds or as an ISO 8601 string, depending on the field
    /// and the API version.
    pub last_updated: ::std::option::Option<CommentTimestamp>,
    /// Fields that the document does not describe.
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// A recording attached to a comment.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct CommentRecording {
    /// The URL of the audio.
    pub audio_url: ::std::option::Option<::std::string::String>,
    /// The recording ID.
    pub id: ::std::option::Option<::std::string::String>,
    /// The tag of a player for the recording, to embed in a page.
    pub tag: ::std::option::Option<::std::string::String>,
    /// The URL of a thumbnail.
    pub thumbnail_url: ::std::option::Option<::std::string::String>,
    /// The URL of a thumbnail with a play icon.
    pub thumbnail_with_play_icon_url: ::std::option::Option<::std::string::String>,
    /// The kind of a recording.
    pub type_: ::std::option::Option<crate::types::CommentRecordingType>,
    /// The URL of a page that plays the video.
    pub video_player_url: ::std::option::Option<::std::string::String>,
    /// The URL of the video.
    pub video_url: ::std::option::Option<::std::string::String>,
    /// Fields that the document does not describe.
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// The status of an annotation.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct CommentStatus {
    /// The color of the text and the pin.
    pub color: ::std::option::Option<::std::string::String>,
    /// The URL of the icon.
    pub icon_url: ::std::option::Option<::std::string::String>,
    /// The status ID, such as `OPEN`.
    pub id: ::std::string::String,
    /// The background color of the status name.
    pub light_color: ::std::option::Option<::std::string::String>,
    /// The name of the status.
    pub name: ::std::option::Option<::std::string::String>,
    /// The icon, as SVG.
    pub svg: ::std::option::Option<::std::string::String>,
    /// The stage of work that a status represents.
    pub type_: ::std::option::Option<crate::types::CommentStatusType>,
    /// Fields that the document does not describe.
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// The status of an annotation to add. Requires `svg` or `iconUrl`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct CommentStatusData {
    /// The color of the text and the pin.
    pub color: ::std::string::String,
    /// The URL of the icon. Required if `svg` is omitted.
    pub icon_url: ::std::option::Option<::std::string::String>,
    /// The status ID.
    pub id: ::std::string::String,
    /// The background color of the status name.
    pub light_color: ::std::string::String,
    /// The name of the status.
    pub name: ::std::string::String,
    /// The icon, as SVG. Required if `iconUrl` is omitted.
    pub svg: ::std::option::Option<::std::string::String>,
    /// The stage of work that a status represents.
    pub type_: crate::types::CommentStatusType,
}

/// The new status of annotations.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct CommentStatusUpdate {
    /// The color of the text and the pin.
    pub color: ::std::option::Option<::std::string::String>,
    /// The URL of the icon.
    pub icon_url: ::std::option::Option<::std::string::String>,
    /// The status ID.
    pub id: ::std::string::String,
    /// The background color of the status name.
    pub light_color: ::std::option::Option<::std::string::String>,
    /// The name of the status.
    pub name: ::std::string::String,
    /// The icon, as SVG.
    pub svg: ::std::option::Option<::std::string::String>,
    /// The stage of work that a status represents.
    pub type_: crate::types::CommentStatusType,
}

/// The new status of annotations. Velt's documentation contradicts itself: its API reference requires `id` and `name`, but its examples send only `type`.
///
/// The v2 API has [`CommentStatusUpdate`] instead.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct CommentStatusUpdateV1 {
    /// The color of the text and the pin.
    pub color: ::std::option::Option<::std::string::String>,
    /// The URL of the icon.
    pub icon_url: ::std::option::Option<::std::string::String>,
    /// The status ID.
    pub id: ::std::option::Option<::std::string::String>,
    /// The background color of the status name.
    pub light_color: ::std::option::Option<::std::string::String>,
    /// The name of the status.
    pub name: ::std::option::Option<::std::string::String>,
    /// The icon, as SVG.
    pub svg: ::std::option::Option<::std::string::String>,
    /// The stage of work that a status represents.
    pub type_: crate::types::CommentStatusType,
}

/// A user who is subscribed to, or unsubscribed from, changes to an annotation.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct CommentSubscription {
    /// The origin of a subscription.
    pub type_: ::std::option::Option<crate::types::CommentSubscriptionType>,
    /// A user. Custom fields are stored with the user.
    pub user: ::std::option::Option<User>,
    /// Fields that the document does not describe.
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// A change suggested by an annotation, and its status.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct CommentSuggestion {
    /// Whether the current value differs from `oldValue`. For information only.
    pub drift_detected: ::std::option::Option<bool>,
    /// The suggested value.
    pub new_value: ::std::option::Option<::serde_json::Value>,
    /// The value when the suggestion was created.
    pub old_value: ::std::option::Option<::serde_json::Value>,
    /// The reason for the rejection.
    pub reject_reason: ::std::option::Option<::std::string::String>,
    /// Time of the acceptance or rejection, in epoch milliseconds.
    pub resolved_at: ::std::option::Option<i64>,
    /// The ID of the user who accepted or rejected the suggestion.
    pub resolved_by: ::std::option::Option<::std::string::String>,
    /// The status of a suggestion.
    pub status: ::std::option::Option<crate::types::CommentSuggestionStatus>,
    /// A summary of the change.
    pub summary: ::std::option::Option<::std::string::String>,
    /// The ID of the item to change.
    pub target_id: ::std::option::Option<::std::string::String>,
    /// The kind of item to change.
    pub target_type: ::std::option::Option<::std::string::String>,
    /// Fields that the document does not describe.
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// A change suggested by an annotation. Ignored unless the `type` of the annotation is `suggestion`. Custom fields are stored with it, except `status`, which Velt sets to `pending`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct CommentSuggestionData {
    /// Whether the current value differs from `oldValue`. For information only.
    pub drift_detected: ::std::option::Option<bool>,
    /// The suggested value.
    pub new_value: ::std::option::Option<::serde_json::Value>,
    /// The value when the suggestion was created.
    pub old_value: ::std::option::Option<::serde_json::Value>,
    /// A summary of the change.
    pub summary: ::std::option::Option<::std::string::String>,
    /// The ID of the item to change.
    pub target_id: ::std::option::Option<::std::string::String>,
    /// The kind of item to change, such as `text`, `custom` or a value that you define.
    pub target_type: ::std::option::Option<::std::string::String>,
    /// Fields that the document does not describe.
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// The new suggestion of an annotation, which replaces the stored suggestion as a whole: omitted fields are lost. Custom fields are stored with it.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct CommentSuggestionUpdate {
    /// Whether the current value differs from `oldValue`. For information only.
    pub drift_detected: ::std::option::Option<bool>,
    /// The suggested value.
    pub new_value: ::std::option::Option<::serde_json::Value>,
    /// The value when the suggestion was created.
    pub old_value: ::std::option::Option<::serde_json::Value>,
    /// The status of a suggestion.
    pub status: ::std::option::Option<crate::types::CommentSuggestionStatus>,
    /// A summary of the change.
    pub summary: ::std::option::Option<::std::string::String>,
    /// The ID of the item to change.
    pub target_id: ::std::option::Option<::std::string::String>,
    /// The kind of item to change, such as `text`, `custom` or a value that you define.
    pub target_type: ::std::option::Option<::std::string::String>,
    /// Fields that the document does not describe.
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// A user mentioned in a comment.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct CommentTaggedUser {
    /// A user. Custom fields are stored with the user.
    pub contact: ::std::option::Option<User>,
    /// The text that represents the user in the comment.
    pub text: ::std::option::Option<::std::string::String>,
    /// The user ID.
    pub user_id: ::std::option::Option<::std::string::String>,
    /// Fields that the document does not describe.
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// A user to mention in a comment.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct CommentTaggedUserData {
    /// The details of a user to mention in a comment.
    pub contact: CommentContactData,
    /// The text that represents the user in the comment, such as `@Username`.
    pub text: ::std::string::String,
    /// The user ID.
    pub user_id: ::std::string::String,
}

/// The element or text on the page that an annotation is attached to.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct CommentTargetElement {
    /// The DOM ID of the element. If `targetText` is set, it is searched for in this element.
    pub element_id: ::std::option::Option<::std::string::String>,
    /// The number of the occurrence to attach the annotation to, if `targetText` occurs more than once.
    pub occurrence: ::std::option::Option<i64>,
    /// Whether to attach the annotation to all the text of the element.
    pub select_all_content: ::std::option::Option<bool>,
    /// The text to attach the annotation to.
    pub target_text: ::std::option::Option<::std::string::String>,
}

/// A point in time, in epoch milliseconds or as an ISO 8601 string, depending on the field and the API version.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", schemars(untagged))]
pub enum CommentTimestamp {
    Number(i64),
    Text(::std::string::String),
    /// A value of a shape that this version does not know, as Velt wrote it.
    Other(::serde_json::Value),
}

impl ::std::fmt::Display for CommentTimestamp {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match self {
            Self::Number(x) => x.fmt(f),
            Self::Text(x) => x.fmt(f),
            Self::Other(x) => x.fmt(f),
        }
    }
}

impl ::std::convert::From<i64> for CommentTimestamp {
    fn from(value: i64) -> Self {
        Self::Number(value)
    }
}

/// The changes to apply to every listed comment. Velt's documentation contradicts itself: its API reference requires `from`, but its examples omit it.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct CommentUpdate {
    /// Custom buttons on the comments, which replace the existing ones. Velt stores them but does not act on them. Not documented by Velt; its Python SDK sends it.
    pub actions: ::std::option::Option<::std::vec::Vec<CommentAction>>,
    /// The attached files.
    pub attachments: ::std::option::Option<::std::vec::Vec<CommentAttachmentData>>,
    /// The comment as HTML.
    pub comment_html: ::std::option::Option<::std::string::String>,
    /// The comment as plain text.
    pub comment_text: ::std::option::Option<::std::string::String>,
    /// Custom data to store with the comments.
    pub context:
        ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    /// Creation time, in epoch milliseconds.
    pub created_at: ::std::option::Option<i64>,
    /// A user. Custom fields are stored with the user.
    pub from: ::std::option::Option<User>,
    /// Whether you store comment content yourself, through a data provider of the Velt SDK.
    pub is_comment_resolver_used: ::std::option::Option<bool>,
    /// Whether the comment has text, not only attachments. Applies if you store comment content yourself.
    pub is_comment_text_available: ::std::option::Option<bool>,
    /// Time of the last change, in epoch milliseconds.
    pub last_updated: ::std::option::Option<i64>,
    /// The progress of the work that the comments report on, which replaces the existing progress as a whole. Not documented by Velt; its Python SDK sends it.
    pub progress: ::std::option::Option<CommentProgress>,
    /// The mentioned users.
    pub tagged_user_contacts: ::std::option::Option<::std::vec::Vec<CommentTaggedUserData>>,
}

/// The changes to apply to every listed comment. Velt's documentation contradicts itself: its API reference requires `from`, but its examples omit it. The v2 operation can also change attachments and custom data.
///
/// The v2 API has [`CommentUpdate`] instead.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct CommentUpdateV1 {
    /// The comment as HTML.
    pub comment_html: ::std::option::Option<::std::string::String>,
    /// The comment as plain text.
    pub comment_text: ::std::option::Option<::std::string::String>,
    /// A user. Custom fields are stored with the user.
    pub from: ::std::option::Option<User>,
    /// Whether you store comment content yourself, through a data provider of the Velt SDK.
    pub is_comment_resolver_used: ::std::option::Option<bool>,
    /// Whether the comment has text, not only attachments. Applies if you store comment content yourself.
    pub is_comment_text_available: ::std::option::Option<bool>,
    /// The mentioned users.
    pub tagged_user_contacts: ::std::option::Option<::std::vec::Vec<CommentTaggedUserData>>,
}

/// A user to replace, with the replacement.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct CommentUserReplacement {
    /// A user. Custom fields are stored with the user.
    pub new_user: User,
    /// A user. Custom fields are stored with the user.
    pub old_user: User,
}

/// The visibility of an annotation. New annotations are public if it is omitted.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct CommentVisibility {
    /// The ID of the organization whose users can see the annotation. Required if `type` is `organizationPrivate`.
    pub organization_id: ::std::option::Option<::std::string::String>,
    /// The users who can see an annotation.
    pub type_: crate::types::CommentVisibilityType,
    /// The IDs of the users who can see the annotation. Required if `type` is `restricted`.
    pub user_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
}

/// The visibility of an annotation.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct CommentVisibilityConfig {
    /// The ID of the organization whose users can see the annotation.
    pub organization_id: ::std::option::Option<::std::string::String>,
    /// The IDs of the organizations whose users can see the annotation.
    pub organization_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// The users who can see an annotation.
    pub type_: ::std::option::Option<crate::types::CommentVisibilityType>,
    /// The IDs of the users who can see the annotation. Includes the author unless the annotation is public.
    pub user_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Fields that the document does not describe.
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// The requested comments, with null for each missing comment.
#[cfg_attr(
    any(doc, not(feature = "schemars")),
    doc = "\nReturned by [`v1().comments().get()`](../../../velt/v1/struct.Comments.html#method.get) and [`v2().comments().get()`](../../../velt/v2/struct.Comments.html#method.get)."
)]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", schemars(transparent))]
pub struct CommentsFound(pub ::std::vec::Vec<::std::option::Option<Comment>>);
impl ::std::ops::Deref for CommentsFound {
    type Target = ::std::vec::Vec<::std::option::Option<Comment>>;
    fn deref(&self) -> &::std::vec::Vec<::std::option::Option<Comment>> {
        &self.0
    }
}

impl ::std::convert::From<CommentsFound> for ::std::vec::Vec<::std::option::Option<Comment>> {
    fn from(value: CommentsFound) -> Self {
        value.0
    }
}

impl ::std::convert::From<::std::vec::Vec<::std::option::Option<Comment>>> for CommentsFound {
    fn from(value: ::std::vec::Vec<::std::option::Option<Comment>>) -> Self {
        Self(value)
    }
}

/// Counts the annotations of each document, in total and unread by a user.
#[cfg_attr(
    any(doc, not(feature = "schemars")),
    doc = "\nSent by [`v1().comments().count_annotations()`](../../../velt/v1/struct.Comments.html#method.count_annotations) and [`v2().comments().count_annotations()`](../../../velt/v2/struct.Comments.html#method.count_annotations)."
)]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct CountCommentAnnotations {
    /// The IDs of the documents whose annotations to count. At most 30; Velt's Python SDK allows only 25.
    pub document_ids: ::std::vec::Vec<::std::string::String>,
    /// The organization ID.
    pub organization_id: ::std::string::String,
    /// The status IDs of the annotations to count, such as `OPEN`.
    pub status_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// The ID of the user whose unread annotations to count.
    pub user_id: ::std::string::String,
}

/// Deletes annotations from a document, or all of them if no filter is set. An annotation must match `annotationIds` and all agent filters that are set.
#[cfg_attr(
    any(doc, not(feature = "schemars")),
    doc = "\nSent by [`v2().comments().delete_annotations()`](../../../velt/v2/struct.Comments.html#method.delete_annotations)."
)]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct DeleteCommentAnnotations {
    /// The ID of the agent whose annotations to delete.
    pub agent_id: ::std::option::Option<::std::string::String>,
    /// Whether to delete only pending suggestions of agents.
    pub agent_suggestions: ::std::option::Option<bool>,
    /// The URLs of the pages whose agent annotations to delete. At least one must be valid, or the call fails with `INVALID_ARGUMENT`. Does not match annotations added before Velt stored page URLs.
    pub agent_urls: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// The IDs of the annotations to delete.
    pub annotation_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// The document ID.
    pub document_id: ::std::string::String,
    /// The IDs of the locations whose annotations to delete.
    pub location_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// The organization ID. Omit it for a document without an organization.
    pub organization_id: ::std::option::Option<::std::string::String>,
    /// The IDs of the users whose annotations to delete.
    pub user_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
}

/// Deletes annotations from a document, or all of them if no filter is set. The v2 operation can also filter by agent.
///
/// The v2 API has [`DeleteCommentAnnotations`] instead.
#[cfg_attr(
    any(doc, not(feature = "schemars")),
    doc = "\nSent by [`v1().comments().delete_annotations()`](../../../velt/v1/struct.Comments.html#method.delete_annotations)."
)]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct DeleteCommentAnnotationsV1 {
    /// The IDs of the annotations to delete.
    pub annotation_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// The document ID.
    pub document_id: ::std::string::String,
    /// The IDs of the locations whose annotations to delete.
    pub location_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// The organization ID. Omit it for a document without an organization.
    pub organization_id: ::std::option::Option<::std::string::String>,
    /// The IDs of the users whose annotations to delete.
    pub user_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
}

/// Deletes comments from an annotation, or all of them if no filter is set.
#[cfg_attr(
    any(doc, not(feature = "schemars")),
    doc = "\nSent by [`v2().comments().delete()`](../../../velt/v2/struct.Comments.html#method.delete)."
)]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct DeleteComments {
    /// The annotation ID.
    pub annotation_id: ::std::string::String,
    /// The IDs of the comments to delete. If omitted, every comment of the annotation is deleted.
    pub comment_ids: ::std::option::Option<::std::vec::Vec<i64>>,
    /// The document ID.
    pub document_id: ::std::string::String,
    /// The organization ID.
    pub organization_id: ::std::string::String,
    /// The IDs of the users whose comments to delete. Not documented by Velt; its Python SDK sends it.
    pub user_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
}

/// Deletes comments from an annotation, or all of them if `commentIds` is omitted.
///
/// The v2 API has [`DeleteComments`] instead.
#[cfg_attr(
    any(doc, not(feature = "schemars")),
    doc = "\nSent by [`v1().comments().delete()`](../../../velt/v1/struct.Comments.html#method.delete)."
)]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct DeleteCommentsV1 {
    /// The annotation ID.
    pub annotation_id: ::std::string::String,
    /// The IDs of the comments to delete. If omitted, every comment of the annotation is deleted.
    pub comment_ids: ::std::option::Option<::std::vec::Vec<i64>>,
    /// The document ID.
    pub document_id: ::std::string::String,
    /// The organization ID.
    pub organization_id: ::std::string::String,
}

/// Lists annotations of an organization. Accepts at most one of `agentId`, `executionId`, `agentType`, `agentSource`, `agentSuggestions` and `agentComments`.
#[cfg_attr(
    any(doc, not(feature = "schemars")),
    doc = "\nSent by [`v2().comments().get_annotations()`](../../../velt/v2/struct.Comments.html#method.get_annotations)."
)]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct GetCommentAnnotations {
    /// Whether to return only annotations of agents, regardless of their status.
    pub agent_comments: ::std::option::Option<bool>,
    /// The ID of the agent whose annotations to return.
    pub agent_id: ::std::option::Option<::std::string::String>,
    /// Where an agent runs.
    pub agent_source: ::std::option::Option<crate::types::CommentAgentSource>,
    /// Whether to return only agent suggestions that have not been accepted.
    pub agent_suggestions: ::std::option::Option<bool>,
    /// The kind of an agent.
    pub agent_type: ::std::option::Option<crate::types::CommentAgentType>,
    /// The IDs of the annotations to return. At most 30.
    pub annotation_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Time after which the annotations were created, in epoch milliseconds.
    pub created_after: ::std::option::Option<i64>,
    /// Time before which the annotations were created, in epoch milliseconds.
    pub created_before: ::std::option::Option<i64>,
    /// The document ID. For several documents, use `documentIds`.
    pub document_id: ::std::option::Option<::std::string::String>,
    /// The IDs of the documents whose annotations to return. At most 30. If this field and `documentId` are both omitted, all documents of the organization are searched.
    pub document_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// The ID of the agent run whose annotations to return.
    pub execution_id: ::std::option::Option<::std::string::String>,
    /// The folder ID. If set, only annotations in this folder are returned.
    pub folder_id: ::std::option::Option<::std::string::String>,
    /// Whether to group the annotations by document.
    pub group_by_document_id: ::std::option::Option<bool>,
    /// Whether to return the metadata of the annotations. Not documented by Velt; its Python SDK sends it.
    pub include_metadata: ::std::option::Option<bool>,
    /// Whether to return the page that each annotation was created on. Not documented by Velt; its Python SDK sends it.
    pub include_page_info: ::std::option::Option<bool>,
    /// The IDs of the locations whose annotations to return. At most 30.
    pub location_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// The IDs of the mentioned users. An annotation must mention at least one of them.
    pub mentioned_user_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// The order of the annotations by time of the last change. Defaults to `desc`.
    pub order: ::std::option::Option<crate::types::CommentAnnotationOrder>,
    /// The organization ID.
    pub organization_id: ::std::string::String,
    /// Maximum number of annotations per page. Defaults to 1000.
    pub page_size: ::std::option::Option<i64>,
    /// Token of the page to return, from the previous response.
    pub page_token: ::std::option::Option<::std::string::String>,
    /// The ID of the user who resolved the annotations. Annotations without `resolvedByUserId` never match.
    pub resolved_by: ::std::option::Option<::std::string::String>,
    /// The status ID of the annotations to return. Velt's documentation contradicts itself: its API reference describes only `statusIds`, but its examples send this field.
    pub status_id: ::std::option::Option<::std::string::String>,
    /// The status IDs of the annotations to return.
    pub status_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Time after which the annotations were last changed, in epoch milliseconds.
    pub updated_after: ::std::option::Option<i64>,
    /// Time before which the annotations were last changed, in epoch milliseconds.
    pub updated_before: ::std::option::Option<i64>,
    /// The IDs of the users whose annotations to return. At most 30.
    pub user_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
}

/// Returns annotations of a document, or all of them if no filter is set.
///
/// The v2 API has [`GetCommentAnnotations`] instead.
#[cfg_attr(
    any(doc, not(feature = "schemars")),
    doc = "\nSent by [`v1().comments().get_annotations()`](../../../velt/v1/struct.Comments.html#method.get_annotations)."
)]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct GetCommentAnnotationsV1 {
    /// The IDs of the annotations to return. At most 30.
    pub annotation_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// The document ID.
    pub document_id: ::std::string::String,
    /// The IDs of the locations whose annotations to return. At most 30.
    pub location_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// The organization ID.
    pub organization_id: ::std::string::String,
    /// The IDs of the users whose annotations to return. At most 30.
    pub user_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
}

/// Returns comments of an annotation, or all of them if `commentIds` is omitted.
#[cfg_attr(
    any(doc, not(feature = "schemars")),
    doc = "\nSent by [`v1().comments().get()`](../../../velt/v1/struct.Comments.html#method.get) and [`v2().comments().get()`](../../../velt/v2/struct.Comments.html#method.get)."
)]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct GetComments {
    /// The annotation ID.
    pub annotation_id: ::std::string::String,
    /// The IDs of the comments to return.
    pub comment_ids: ::std::option::Option<::std::vec::Vec<i64>>,
    /// The document ID.
    pub document_id: ::std::string::String,
    /// The organization ID.
    pub organization_id: ::std::string::String,
    /// The IDs of the users whose comments to return. Velt's documentation contradicts itself: its API reference requires this field, but its examples omit it.
    pub user_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
}

/// Updates annotations of a document, or all of them if no filter is set.
#[cfg_attr(
    any(doc, not(feature = "schemars")),
    doc = "\nSent by [`v2().comments().update_annotations()`](../../../velt/v2/struct.Comments.html#method.update_annotations)."
)]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct UpdateCommentAnnotations {
    /// The IDs of the annotations to update.
    pub annotation_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// The document ID.
    pub document_id: ::std::string::String,
    /// The IDs of the locations whose annotations to update.
    pub location_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// The organization ID.
    pub organization_id: ::std::string::String,
    /// The users to replace, with their replacements.
    pub update_users: ::std::option::Option<::std::vec::Vec<CommentUserReplacement>>,
    /// The changes to apply to every matching annotation. Omitted fields keep their values.
    /// Velt's documentation contradicts itself: its API reference describes an array of changes,
    /// but its examples send a single object.
    pub updated_data: ::std::option::Option<CommentAnnotationUpdate>,
    /// The IDs of the users who created the annotations to update.
    pub user_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
}

/// Updates annotations of a document, or all of them if no filter is set.
///
/// The v2 API has [`UpdateCommentAnnotations`] instead.
#[cfg_attr(
    any(doc, not(feature = "schemars")),
    doc = "\nSent by [`v1().comments().update_annotations()`](../../../velt/v1/struct.Comments.html#method.update_annotations)."
)]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct UpdateCommentAnnotationsV1 {
    /// The IDs of the annotations to update.
    pub annotation_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// The document ID.
    pub document_id: ::std::string::String,
    /// The IDs of the locations whose annotations to update.
    pub location_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// The organization ID.
    pub organization_id: ::std::string::String,
    /// The users to replace, with their replacements.
    pub update_users: ::std::option::Option<::std::vec::Vec<CommentUserReplacement>>,
    /// The changes to apply to every matching annotation. Omitted fields keep their values.
    /// Velt's documentation contradicts itself: its API reference describes an array of changes,
    /// but its examples send a single object. The v2 operation can also change suggestions,
    /// visibility and the resolver.
    pub updated_data: ::std::option::Option<CommentAnnotationUpdateV1>,
    /// The IDs of the users who created the annotations to update.
    pub user_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
}

/// Applies the same changes to comments of an annotation.
#[cfg_attr(
    any(doc, not(feature = "schemars")),
    doc = "\nSent by [`v2().comments().update()`](../../../velt/v2/struct.Comments.html#method.update)."
)]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct UpdateComments {
    /// The annotation ID.
    pub annotation_id: ::std::string::String,
    /// The IDs of the comments to update.
    pub comment_ids: ::std::vec::Vec<i64>,
    /// The document ID.
    pub document_id: ::std::string::String,
    /// The organization ID.
    pub organization_id: ::std::string::String,
    /// Whether to send notifications that the comments are complete. Every call sends them again. Not documented by Velt; its Python SDK sends it.
    pub trigger_notification: ::std::option::Option<bool>,
    /// The changes to apply to every listed comment. Velt's documentation contradicts itself: its
    /// API reference requires `from`, but its examples omit it.
    pub updated_data: CommentUpdate,
    /// The IDs of the users whose comments to update. Velt's Node guide lists this field but does not describe it.
    pub user_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
}

/// Applies the same changes to comments of an annotation.
///
/// The v2 API has [`UpdateComments`] instead.
#[cfg_attr(
    any(doc, not(feature = "schemars")),
    doc = "\nSent by [`v1().comments().update()`](../../../velt/v1/struct.Comments.html#method.update)."
)]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct UpdateCommentsV1 {
    /// The annotation ID.
    pub annotation_id: ::std::string::String,
    /// The IDs of the comments to update.
    pub comment_ids: ::std::vec::Vec<i64>,
    /// The document ID.
    pub document_id: ::std::string::String,
    /// The organization ID.
    pub organization_id: ::std::string::String,
    /// The changes to apply to every listed comment. Velt's documentation contradicts itself: its
    /// API reference requires `from`, but its examples omit it. The v2 operation can also change
    /// attachments and custom data.
    pub updated_data: CommentUpdateV1,
}

/// The stage of work that a status represents.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum CommentStatusType {
    /// Work has not started.
    Default,
    /// Work is in progress.
    Ongoing,
    /// Work is finished and the annotation is resolved.
    Terminal,
    /// A value that this version does not know. Compare it by
    /// [`as_str`](Self::as_str): it may get a variant of its own.
    Other(::std::string::String),
}

crate::open_enum!(
    CommentStatusType,
    Default = "default",
    Ongoing = "ongoing",
    Terminal = "terminal"
);

/// The kind of an annotation. Defaults to `comment` in requests.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum CommentAnnotationType {
    /// A plain comment.
    Comment,
    /// A suggestion that can be accepted or rejected, or a finding of an agent.
    Suggestion,
    /// A value that this version does not know. Compare it by
    /// [`as_str`](Self::as_str): it may get a variant of its own.
    Other(::std::string::String),
}

crate::open_enum!(
    CommentAnnotationType,
    Comment = "comment",
    Suggestion = "suggestion"
);
/// The content type of a comment.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum CommentContentType {
    /// Written text.
    Text,
    /// A voice recording.
    Voice,
    /// A value that this version does not know. Compare it by
    /// [`as_str`](Self::as_str): it may get a variant of its own.
    Other(::std::string::String),
}

crate::open_enum!(CommentContentType, Text = "text", Voice = "voice");
/// Whether a comment has changed since it was added.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum CommentState {
    /// The comment has not changed since it was added.
    Added,
    /// The comment has changed.
    Updated,
    /// A value that this version does not know. Compare it by
    /// [`as_str`](Self::as_str): it may get a variant of its own.
    Other(::std::string::String),
}

crate::open_enum!(CommentState, Added = "added", Updated = "updated");
/// The origin of an annotation or a comment.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum CommentSourceType {
    /// Added through the REST API.
    RestApi,
    /// Written by an agent.
    Agent,
    /// A value that this version does not know. Compare it by
    /// [`as_str`](Self::as_str): it may get a variant of its own.
    Other(::std::string::String),
}

crate::open_enum!(CommentSourceType, RestApi = "rest-api", Agent = "agent");
/// The users who can see an annotation.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum CommentVisibilityType {
    /// Everyone can see the annotation.
    Public,
    /// The users of one organization can see the annotation.
    OrganizationPrivate,
    /// Only the listed users can see the annotation.
    Restricted,
    /// A value that this version does not know. Compare it by
    /// [`as_str`](Self::as_str): it may get a variant of its own.
    Other(::std::string::String),
}

crate::open_enum!(
    CommentVisibilityType,
    Public = "public",
    OrganizationPrivate = "organizationPrivate",
    Restricted = "restricted"
);

/// The origin of a subscription.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum CommentSubscriptionType {
    /// Created by Velt, for example for the creator of an annotation.
    Auto,
    /// Chosen by the user.
    Manual,
    /// A value that this version does not know. Compare it by
    /// [`as_str`](Self::as_str): it may get a variant of its own.
    Other(::std::string::String),
}

crate::open_enum!(CommentSubscriptionType, Auto = "auto", Manual = "manual");
/// The kind of a recording.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum CommentRecordingType {
    /// An audio recording.
    Audio,
    /// A video recording.
    Video,
    /// A screen recording.
    Screen,
    /// A value that this version does not know. Compare it by
    /// [`as_str`](Self::as_str): it may get a variant of its own.
    Other(::std::string::String),
}

crate::open_enum!(
    CommentRecordingType,
    Audio = "audio",
    Video = "video",
    Screen = "screen"
);

/// The kind of an agent.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum CommentAgentType {
    /// An agent built into Velt.
    BuiltIn,
    /// An agent that you defined in Velt.
    Custom,
    /// An agent that runs outside Velt.
    External,
    /// A value that this version does not know. Compare it by
    /// [`as_str`](Self::as_str): it may get a variant of its own.
    Other(::std::string::String),
}

crate::open_enum!(
    CommentAgentType,
    BuiltIn = "built-in",
    Custom = "custom",
    External = "external"
);

/// Where an agent runs.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum CommentAgentSource {
    /// The agent runs in Velt.
    Velt,
    /// The agent runs outside Velt. Its ID is not validated.
    External,
    /// A value that this version does not know. Compare it by
    /// [`as_str`](Self::as_str): it may get a variant of its own.
    Other(::std::string::String),
}

crate::open_enum!(CommentAgentSource, Velt = "velt", External = "external");
/// The severity of a finding.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum CommentFindingSeverity {
    /// Critical severity.
    Critical,
    /// High severity.
    High,
    /// Medium severity.
    Medium,
    /// Low severity.
    Low,
    /// For information only.
    Info,
    /// A value that this version does not know. Compare it by
    /// [`as_str`](Self::as_str): it may get a variant of its own.
    Other(::std::string::String),
}

crate::open_enum!(
    CommentFindingSeverity,
    Critical = "critical",
    High = "high",
    Medium = "medium",
    Low = "low",
    Info = "info"
);

/// The subject of a finding.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum CommentFindingType {
    /// A piece of text.
    Text,
    /// A pinned position.
    Pin,
    /// The page as a whole.
    Page,
    /// A value that this version does not know. Compare it by
    /// [`as_str`](Self::as_str): it may get a variant of its own.
    Other(::std::string::String),
}

crate::open_enum!(
    CommentFindingType,
    Text = "text",
    Pin = "pin",
    Page = "page"
);
/// The source of a finding.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum CommentFindingSource {
    /// The instructions of the agent.
    Instructions,
    /// The knowledge of the agent.
    Knowledge,
    /// A value that this version does not know. Compare it by
    /// [`as_str`](Self::as_str): it may get a variant of its own.
    Other(::std::string::String),
}

crate::open_enum!(
    CommentFindingSource,
    Instructions = "instructions",
    Knowledge = "knowledge"
);

/// The status of a suggestion.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum CommentSuggestionStatus {
    /// The suggestion is awaiting a decision.
    Pending,
    /// The suggestion was accepted.
    Accepted,
    /// The suggestion was rejected.
    Rejected,
    /// A value that this version does not know. Compare it by
    /// [`as_str`](Self::as_str): it may get a variant of its own.
    Other(::std::string::String),
}

crate::open_enum!(
    CommentSuggestionStatus,
    Pending = "pending",
    Accepted = "accepted",
    Rejected = "rejected"
);

/// The overall state of the work.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum CommentProgressState {
    /// The work is in progress.
    Active,
    /// The work is finished.
    Completed,
    /// The work failed.
    Failed,
    /// The work was cancelled.
    Cancelled,
    /// A value that this version does not know. Compare it by
    /// [`as_str`](Self::as_str): it may get a variant of its own.
    Other(::std::string::String),
}

crate::open_enum!(
    CommentProgressState,
    Active = "active",
    Completed = "completed",
    Failed = "failed",
    Cancelled = "cancelled"
);

/// The state of a step.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum CommentProgressStepState {
    /// The step has not started.
    Pending,
    /// The step is in progress.
    Active,
    /// The step is finished.
    Completed,
    /// The step failed.
    Failed,
    /// A value that this version does not know. Compare it by
    /// [`as_str`](Self::as_str): it may get a variant of its own.
    Other(::std::string::String),
}

crate::open_enum!(
    CommentProgressStepState,
    Pending = "pending",
    Active = "active",
    Completed = "completed",
    Failed = "failed"
);

/// A secondary classification of an annotation. Defaults to `manual`. The older
/// value `suggestion` is accepted but does not turn the annotation into a
/// suggestion.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum CommentAnnotationCommentType {
    /// The annotation was written by hand.
    Manual,
    /// The annotation belongs to a chart.
    Chart,
    /// A value that this version does not know. Compare it by
    /// [`as_str`](Self::as_str): it may get a variant of its own.
    Other(::std::string::String),
}

crate::open_enum!(
    CommentAnnotationCommentType,
    Manual = "manual",
    Chart = "chart"
);
/// The order of the annotations by time of the last change. Defaults to `desc`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum CommentAnnotationOrder {
    /// Oldest change first.
    Asc,
    /// Newest change first.
    Desc,
    /// A value that this version does not know. Compare it by
    /// [`as_str`](Self::as_str): it may get a variant of its own.
    Other(::std::string::String),
}

crate::open_enum!(CommentAnnotationOrder, Asc = "asc", Desc = "desc");
