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
    /// The document to add the annotations to, by the id that you gave it.
    pub document_id: ::std::string::String,
    /// The organization that the document belongs to, by the id that you gave it.
    pub organization_id: ::std::string::String,
    /// Whether to refuse annotations of users who have no access to the document.
    pub verify_user_permissions: ::std::option::Option<bool>,
}

/// Adds annotations to a document.
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
    /// Whether to reject comments by users who have no access to the document. Defaults to false.
    pub verify_user_permissions: ::std::option::Option<bool>,
}

/// Adds comments to an annotation.
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
    pub agent: ::std::option::Option<CommentAgent>,
    /// The files that are attached.
    pub attachments: ::std::option::Option<::std::vec::Vec<CommentAttachment>>,
    /// What the comment says, as HTML.
    pub comment_html: ::std::option::Option<::std::string::String>,
    /// The id of the comment.
    pub comment_id: i64,
    /// What the comment says, as plain text.
    pub comment_text: ::std::option::Option<::std::string::String>,
    /// Where the recorded voice is, if there is one.
    pub comment_voice_url: ::std::option::Option<::std::string::String>,
    pub created_at: ::std::option::Option<CommentTimestamp>,
    /// The items of a list of your own that stand in the comment.
    pub custom_list: ::std::option::Option<::std::vec::Vec<CommentCustomItem>>,
    /// When the comment was edited; the form is not documented.
    pub edited_at: ::std::option::Option<::serde_json::Value>,
    pub from: ::std::option::Option<User>,
    /// Whether the comment has a text, in case you store the texts yourself.
    pub is_comment_text_available: ::std::option::Option<bool>,
    /// Whether the comment is a draft.
    pub is_draft: ::std::option::Option<bool>,
    /// Whether the comment was edited.
    pub is_edited: ::std::option::Option<bool>,
    pub last_updated: ::std::option::Option<CommentTimestamp>,
    /// What you keep along with the comment.
    pub metadata: ::std::option::Option<::serde_json::Value>,
    /// The reactions to the comment, by id.
    pub reaction_annotation_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// The reactions to the comment.
    pub reaction_annotations: ::std::option::Option<::std::vec::Vec<CommentReactionAnnotation>>,
    /// The recordings that are attached.
    pub recorders: ::std::option::Option<::std::vec::Vec<CommentRecording>>,
    /// The HTML that replaces the text if the comment is accepted.
    pub replace_content_html: ::std::option::Option<::std::string::String>,
    /// The plain text that replaces the text if the comment is accepted.
    pub replace_content_text: ::std::option::Option<::std::string::String>,
    pub source_type: ::std::option::Option<crate::types::CommentSourceType>,
    pub status: ::std::option::Option<crate::types::CommentState>,
    /// The users who are mentioned, with the texts that stand for them.
    pub tagged_user_contacts: ::std::option::Option<::std::vec::Vec<CommentTaggedUser>>,
    /// The users who are mentioned.
    pub to: ::std::option::Option<::std::vec::Vec<User>>,
    /// The user groups that are mentioned; their form is not documented.
    pub to_organization_user_group: ::std::option::Option<::std::vec::Vec<::serde_json::Value>>,
    pub type_: ::std::option::Option<crate::types::CommentContentType>,
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// A button of your own on a comment or an annotation.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct CommentAction {
    /// Whether the button cannot be used.
    pub disabled: ::std::option::Option<bool>,
    /// Whether the button is not shown.
    pub hidden: ::std::option::Option<bool>,
    /// The icon of the button.
    pub icon: ::std::option::Option<::std::string::String>,
    /// The id of the button.
    pub id: ::std::string::String,
    /// What the button says.
    pub label: ::std::option::Option<::std::string::String>,
    /// What you want to keep along with the button.
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
    /// The id of the agent.
    pub agent_id: ::std::option::Option<::std::string::String>,
    /// The name of the agent.
    pub agent_name: ::std::option::Option<::std::string::String>,
    pub agent_source: ::std::option::Option<crate::types::CommentAgentSource>,
    pub agent_type: ::std::option::Option<crate::types::CommentAgentType>,
    /// The run of the agent, by id.
    pub execution_id: ::std::option::Option<::std::string::String>,
    pub reason: ::std::option::Option<CommentAgentReason>,
    /// The page that the finding is about.
    pub url: ::std::option::Option<::std::string::String>,
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// Says that an agent wrote the comment. On the first comment of an annotation it holds for the annotation as well.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct CommentAgentData {
    /// The id of the agent. One of Velt must exist; one from outside is yours to choose.
    pub agent_id: ::std::string::String,
    /// The name of the agent. Needed for an agent from outside of Velt, and not used for others.
    pub agent_name: ::std::option::Option<::std::string::String>,
    pub agent_source: crate::types::CommentAgentSource,
    /// The run of the agent, by id.
    pub execution_id: ::std::option::Option<::std::string::String>,
    pub reason: CommentAgentReasonData,
    /// The page that the finding is about.
    pub url: ::std::option::Option<::std::string::String>,
}

/// What an agent found.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct CommentAgentReason {
    /// How sure the agent is, from 0 to 100.
    pub confidence: ::std::option::Option<f64>,
    /// What was found.
    pub description: ::std::option::Option<::std::string::String>,
    /// The id of the finding.
    pub finding_id: ::std::option::Option<::std::string::String>,
    pub finding_type: ::std::option::Option<crate::types::CommentFindingType>,
    /// A selector of the place of the finding.
    pub html_selector: ::std::option::Option<::std::string::String>,
    /// The HTML that the finding is about.
    pub html_snippet: ::std::option::Option<::std::string::String>,
    /// A classification of your own.
    pub issue_type: ::std::option::Option<::std::string::String>,
    /// The section of the knowledge that led to the finding.
    pub knowledge_section: ::std::option::Option<::std::string::String>,
    pub severity: ::std::option::Option<crate::types::CommentFindingSeverity>,
    pub source: ::std::option::Option<crate::types::CommentFindingSource>,
    /// The fix that is suggested.
    pub suggested_fix: ::std::option::Option<::std::string::String>,
    /// The change that is suggested, as plain text.
    pub suggestion: ::std::option::Option<::std::string::String>,
    /// A short title.
    pub title: ::std::option::Option<::std::string::String>,
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// What an agent found. Fields of your own are kept along with it.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct CommentAgentReasonData {
    /// How sure the agent is.
    pub confidence: ::std::option::Option<i64>,
    /// What was found.
    pub description: ::std::string::String,
    /// The id of the finding. The answer repeats it, so that you can tell which annotation is which.
    pub finding_id: ::std::option::Option<::std::string::String>,
    pub finding_type: ::std::option::Option<crate::types::CommentFindingType>,
    /// A selector of the place of the finding.
    pub html_selector: ::std::option::Option<::std::string::String>,
    /// The HTML that the finding is about.
    pub html_snippet: ::std::option::Option<::std::string::String>,
    /// A classification of your own.
    pub issue_type: ::std::option::Option<::std::string::String>,
    /// The section of the knowledge that led to the finding.
    pub knowledge_section: ::std::option::Option<::std::string::String>,
    pub severity: crate::types::CommentFindingSeverity,
    pub source: ::std::option::Option<crate::types::CommentFindingSource>,
    /// The fix that is suggested.
    pub suggested_fix: ::std::option::Option<::std::string::String>,
    /// The change that is suggested, as plain text.
    pub suggestion: ::std::option::Option<::std::string::String>,
    /// A short title.
    pub title: ::std::string::String,
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// The element that an annotation is anchored to, and the place in it.
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
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// A thread of comments that is pinned to a place in a document. Velt documents many fields for its browser SDK only; which of them the API sends depends on the annotation.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct CommentAnnotation {
    pub agent: ::std::option::Option<CommentAgent>,
    /// The id of the annotation.
    pub annotation_id: ::std::option::Option<::std::string::String>,
    /// The place of the annotation in the list.
    pub annotation_index: ::std::option::Option<i64>,
    /// The number of the annotation, which stays the same.
    pub annotation_number: ::std::option::Option<i64>,
    /// Whether the annotation is approved.
    pub approved: ::std::option::Option<bool>,
    pub assigned_to: ::std::option::Option<User>,
    pub basic_anchor_data: ::std::option::Option<CommentAnchor>,
    /// The color of the annotation.
    pub color: ::std::option::Option<::std::string::String>,
    /// The categories that the annotation belongs to.
    pub comment_categories: ::std::option::Option<::std::vec::Vec<CommentCategory>>,
    /// A further classification, as given when the annotation was added.
    pub comment_type: ::std::option::Option<::std::string::String>,
    /// The comments of the thread.
    pub comments: ::std::option::Option<::std::vec::Vec<Comment>>,
    pub context: ::std::option::Option<CommentContext>,
    pub created_at: ::std::option::Option<CommentTimestamp>,
    /// The items of a list of your own that were chosen for the annotation.
    pub custom_list: ::std::option::Option<::std::vec::Vec<CommentDropdownItem>>,
    pub from: ::std::option::Option<User>,
    pub ghost_comment: ::std::option::Option<CommentGhost>,
    /// Whether the annotation has comments that are drafts.
    pub has_draft_comments: ::std::option::Option<bool>,
    /// Whether the annotation is being worked on. Deprecated.
    pub in_progress: ::std::option::Option<bool>,
    /// The users who have to do with the annotation, by id.
    pub involved_user_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Whether the annotation is a draft.
    pub is_draft: ::std::option::Option<bool>,
    pub last_updated: ::std::option::Option<CommentTimestamp>,
    pub location: ::std::option::Option<CommentAnnotationLocation>,
    /// Velt's own id of the location, made from `location`.
    pub location_id: ::std::option::Option<i64>,
    /// The users who are mentioned in the annotation, by id.
    pub mentioned_user_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    pub metadata: ::std::option::Option<CommentAnnotationMetadata>,
    /// The group of threads that the annotation belongs to, by id.
    pub multi_thread_annotation_id: ::std::option::Option<::std::string::String>,
    pub page_info: ::std::option::Option<CommentPageInfo>,
    pub position: ::std::option::Option<CommentPosition>,
    pub priority: ::std::option::Option<CommentPriority>,
    /// Whether the annotation is resolved. Deprecated.
    pub resolved: ::std::option::Option<bool>,
    pub resolved_by_user: ::std::option::Option<User>,
    /// The user who resolved the annotation, by id.
    pub resolved_by_user_id: ::std::option::Option<::std::string::String>,
    /// Whether the annotation is attached to all of the text of its element.
    pub select_all_content: ::std::option::Option<bool>,
    pub source_type: ::std::option::Option<crate::types::CommentSourceType>,
    pub status: ::std::option::Option<CommentStatus>,
    /// The user who changed the status last, by id.
    pub status_updated_by_user_id: ::std::option::Option<::std::string::String>,
    /// The groups that are told of changes, by group id.
    pub subscribed_groups:
        ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    /// The users who are told of changes, by a hash of the user id.
    pub subscribed_users: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, CommentSubscription>,
    >,
    pub suggestion: ::std::option::Option<CommentSuggestion>,
    /// The id of the element in the DOM that the annotation is attached to.
    pub target_element_id: ::std::option::Option<::std::string::String>,
    pub type_: ::std::option::Option<crate::types::CommentAnnotationType>,
    /// Whether the annotation is unread.
    pub unread: ::std::option::Option<bool>,
    /// The users who are no longer told of changes, by a hash of the user id.
    pub unsubscribed_users: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, CommentSubscription>,
    >,
    /// The users who viewed the annotation. The v2 endpoint does not send it.
    pub viewed_by: ::std::option::Option<::std::vec::Vec<User>>,
    pub visibility_config: ::std::option::Option<CommentVisibilityConfig>,
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// A comment of an annotation that is added.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct CommentAnnotationCommentData {
    /// Custom buttons on the comment. Velt stores them and does nothing with them. Not documented by Velt; its Python SDK sends it.
    pub actions: ::std::option::Option<::std::vec::Vec<CommentAction>>,
    pub agent: ::std::option::Option<CommentAgentData>,
    /// What the comment says, as HTML. A user is mentioned as `{{userId}}`.
    pub comment_html: ::std::option::Option<::std::string::String>,
    /// The id of the comment; made by Velt if left out.
    pub comment_id: ::std::option::Option<i64>,
    /// What the comment says, as plain text. A user is mentioned as `{{userId}}`.
    pub comment_text: ::std::option::Option<::std::string::String>,
    /// What you want to keep along with the comment.
    pub context:
        ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    /// When the comment was written, in milliseconds since 1970.
    pub created_at: ::std::option::Option<i64>,
    pub from: User,
    /// Whether you store the contents of comments yourself, with a data provider in the SDK.
    pub is_comment_resolver_used: ::std::option::Option<bool>,
    /// Whether the comment has a text, in case you store the contents yourself. One that consists of attachments may have none.
    pub is_comment_text_available: ::std::option::Option<bool>,
    /// When the comment was changed last, in milliseconds since 1970.
    pub last_updated: ::std::option::Option<i64>,
    /// The progress of the work that the comment reports. Not documented by Velt; its Python SDK sends it.
    pub progress: ::std::option::Option<CommentProgress>,
    /// The users who are mentioned; one for each that the text mentions.
    pub tagged_user_contacts:
        ::std::option::Option<::std::vec::Vec<CommentAnnotationTaggedUserData>>,
    /// Whether to write to the activity log, as the SDK does.
    pub trigger_activities: ::std::option::Option<bool>,
    /// Whether to send notifications and call webhooks, as the SDK does.
    pub trigger_notification: ::std::option::Option<bool>,
}

/// The user who is mentioned in a comment of an annotation that is added.
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
    /// The id of the user.
    pub user_id: ::std::string::String,
}

/// How many annotations a document has.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct CommentAnnotationCount {
    /// How many annotations there are.
    pub total: i64,
    /// How many of them the user has not read.
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
    /// Custom buttons on the annotation. Velt stores them and does nothing with them. Not documented by Velt; its Python SDK sends it.
    pub actions: ::std::option::Option<::std::vec::Vec<CommentAction>>,
    /// The id of the annotation; made by Velt if left out.
    pub annotation_id: ::std::option::Option<::std::string::String>,
    pub assigned_to: ::std::option::Option<User>,
    /// The comments of the annotation, the first one being its root.
    pub comment_data: ::std::vec::Vec<CommentAnnotationCommentData>,
    /// A further classification of the annotation.
    pub comment_type: ::std::option::Option<crate::types::CommentAnnotationCommentType>,
    /// An alternative name for `commentData`, which is required in any case. Velt's Node guide lists this field but does not describe it.
    pub comments: ::std::option::Option<::std::vec::Vec<CommentAnnotationCommentData>>,
    /// What you want to keep along with the annotation.
    pub context:
        ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    /// When the annotation was made, in milliseconds since 1970.
    pub created_at: ::std::option::Option<i64>,
    /// Whether the annotation is on the page as a whole instead of an element.
    pub is_page_annotation: ::std::option::Option<bool>,
    /// When the annotation was changed last, in milliseconds since 1970.
    pub last_updated: ::std::option::Option<i64>,
    pub location: ::std::option::Option<CommentLocation>,
    /// The page that the annotation was created on.
    pub page_info: ::std::option::Option<CommentPageInfo>,
    /// The horizontal position of the pin.
    pub position_x: ::std::option::Option<f64>,
    /// The vertical position of the pin.
    pub position_y: ::std::option::Option<f64>,
    pub priority: ::std::option::Option<CommentPriorityData>,
    /// The height of the author's screen, in pixels.
    pub screen_height: ::std::option::Option<i64>,
    /// The scroll height of the author's page, in pixels.
    pub screen_scroll_height: ::std::option::Option<f64>,
    /// The distance that the author's page was scrolled from the top, in pixels.
    pub screen_scroll_top: ::std::option::Option<f64>,
    /// The width of the author's screen, in pixels.
    pub screen_width: ::std::option::Option<i64>,
    pub status: ::std::option::Option<CommentStatusData>,
    pub suggestion: ::std::option::Option<CommentSuggestionData>,
    pub target_element: ::std::option::Option<CommentTargetElement>,
    /// What kind of annotation it is.
    pub type_: ::std::option::Option<crate::types::CommentAnnotationType>,
    pub visibility: ::std::option::Option<CommentVisibility>,
}

/// An annotation to add, with its comments.
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
    pub location: ::std::option::Option<CommentLocation>,
    pub priority: ::std::option::Option<CommentPriorityData>,
    pub status: ::std::option::Option<CommentStatusData>,
    pub target_element: ::std::option::Option<CommentTargetElement>,
}

/// The part of a document that an annotation or a reaction belongs to. Fields of your own are kept along with it.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct CommentAnnotationLocation {
    pub id: ::std::option::Option<CommentLocationId>,
    /// The name of the location.
    pub location_name: ::std::option::Option<::std::string::String>,
    pub version: ::std::option::Option<CommentLocationVersion>,
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// Where an annotation belongs to.
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
    /// The document, by the id that you gave it.
    pub client_document_id: ::std::option::Option<::std::string::String>,
    /// The organization, by the id that you gave it.
    pub client_organization_id: ::std::option::Option<::std::string::String>,
    /// The document.
    pub document_id: ::std::option::Option<::std::string::String>,
    /// What you keep along with the document.
    pub document_metadata:
        ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    /// The folder, by the id that you gave it.
    pub folder_id: ::std::option::Option<::std::string::String>,
    /// The organization.
    pub organization_id: ::std::option::Option<::std::string::String>,
    /// The version of the Velt SDK that made the annotation.
    pub sdk_version: ::std::option::Option<::std::string::String>,
    /// The folder, by Velt's own id.
    pub velt_folder_id: ::std::option::Option<::std::string::String>,
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// What happened to one annotation that was to be added.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct CommentAnnotationOutcome {
    /// The id of the annotation. Left out for one that was denied and came without an id.
    pub annotation_id: ::std::option::Option<::std::string::String>,
    /// The ids of the comments of the annotation.
    pub comment_ids: ::std::option::Option<::std::vec::Vec<i64>>,
    /// The id of the finding of the agent, if there is one: it tells which annotation of the request this is. Sent by v2 only.
    pub finding_id: ::std::option::Option<::std::string::String>,
    /// One sentence for people that says what happened to this annotation.
    pub message: ::std::option::Option<::std::string::String>,
    /// Whether the annotation was added.
    pub success: bool,
}

/// A user who is mentioned in a comment of an annotation that is added.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct CommentAnnotationTaggedUserData {
    pub contact: CommentAnnotationContactData,
    /// The id of the user, as it stands in the text.
    pub user_id: ::std::string::String,
}

/// What to change in every annotation that is meant. What is left out stays as it is. Velt documents a list of these, but sends a single one in every example.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct CommentAnnotationUpdate {
    /// Custom buttons on the annotations, which replace the existing ones. Velt stores them and does nothing with them. Not documented by Velt; its Python SDK sends it.
    pub actions: ::std::option::Option<::std::vec::Vec<CommentAction>>,
    pub assigned_to: ::std::option::Option<User>,
    /// What you want to keep along with the annotations.
    pub context:
        ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    /// Creation time, in epoch milliseconds.
    pub created_at: ::std::option::Option<i64>,
    pub from: ::std::option::Option<User>,
    /// Time of the last change, in epoch milliseconds.
    pub last_updated: ::std::option::Option<i64>,
    pub location: ::std::option::Option<CommentLocation>,
    pub priority: ::std::option::Option<CommentPriorityUpdate>,
    /// The user who resolves the annotations, by id. Null clears it, and so does a `status` whose type is not `terminal`, whatever is sent here.
    #[cfg_attr(feature = "schemars", schemars(default))]
    pub resolved_by_user_id: crate::Patch<::std::string::String>,
    pub status: ::std::option::Option<CommentStatusUpdate>,
    /// The user who changes the status, by id. Null clears it.
    #[cfg_attr(feature = "schemars", schemars(default))]
    pub status_updated_by_user_id: crate::Patch<::std::string::String>,
    pub suggestion: ::std::option::Option<CommentSuggestionUpdate>,
    pub target_element: ::std::option::Option<CommentTargetElement>,
    /// The users who can see the annotations.
    pub visibility: ::std::option::Option<CommentVisibility>,
}

/// The changes to apply to every matching annotation. Omitted fields keep their values. Velt's documentation contradicts itself: its API reference describes an array of changes, but its examples send a single object.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct CommentAnnotationUpdateV1 {
    pub assigned_to: ::std::option::Option<User>,
    /// Custom data to store with the annotations.
    pub context:
        ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    pub from: ::std::option::Option<User>,
    pub location: ::std::option::Option<CommentLocation>,
    pub priority: ::std::option::Option<CommentPriorityUpdate>,
    pub status: ::std::option::Option<CommentStatusUpdateV1>,
    pub target_element: ::std::option::Option<CommentTargetElement>,
}

/// Annotations, by document if the request asks for that. In the place of one that does not exist stands null.
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

/// A list of annotations, with null for missing annotations.
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

/// A file that is attached to a comment.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct CommentAttachment {
    /// The id of the attachment.
    pub attachment_id: ::std::option::Option<i64>,
    /// The path of the file in its storage bucket.
    pub bucket_path: ::std::option::Option<::std::string::String>,
    /// What you keep along with the attachment.
    pub metadata: ::std::option::Option<::serde_json::Value>,
    /// The MIME type of the file.
    pub mime_type: ::std::option::Option<::std::string::String>,
    /// The name of the file.
    pub name: ::std::option::Option<::std::string::String>,
    /// The size of the file, in bytes.
    pub size: ::std::option::Option<i64>,
    /// A small picture of the file: its URL, or the picture itself as Base64.
    pub thumbnail: ::std::option::Option<::std::string::String>,
    /// Where a small picture with a play icon is.
    pub thumbnail_with_play_icon_url: ::std::option::Option<::std::string::String>,
    /// The type of the file.
    pub type_: ::std::option::Option<::std::string::String>,
    /// Where the file can be downloaded.
    pub url: ::std::option::Option<::std::string::String>,
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

/// The icon of an item of a list of your own.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct CommentAutocompleteIcon {
    /// Where the icon is.
    pub url: ::std::option::Option<::std::string::String>,
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// What an item of a list of your own is.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct CommentAutocompleteItem {
    /// What is said of the item.
    pub description: ::std::option::Option<::std::string::String>,
    pub icon: ::std::option::Option<CommentAutocompleteIcon>,
    /// The id of the item.
    pub id: ::std::option::Option<::std::string::String>,
    /// Where the item leads to.
    pub link: ::std::option::Option<::std::string::String>,
    /// The name of the item.
    pub name: ::std::option::Option<::std::string::String>,
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
    /// The id of the category.
    pub id: ::std::option::Option<::std::string::String>,
    /// The name of the category.
    pub name: ::std::option::Option<::std::string::String>,
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// The user who is mentioned, as shown to readers.
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
    /// The id of the user.
    pub user_id: ::std::string::String,
}

/// What you keep along with an annotation or a reaction, and who has access to it.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct CommentContext {
    /// The access context: the values by the name of the field.
    pub access:
        ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    /// The access context as tokens, mixed with those made from the visibility. The prefixes `__velt_private_self:` and `organizationPrivate:` mark those of the visibility.
    pub access_fields: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// An item of a list of your own that stands in a comment.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct CommentCustomItem {
    pub custom: ::std::option::Option<CommentAutocompleteItem>,
    /// The text that stands for the item in the comment.
    pub text: ::std::option::Option<::std::string::String>,
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// A comment to add to an annotation.
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
    pub from: User,
    /// Whether you store comment contents yourself, through a data provider of the Velt SDK.
    pub is_comment_resolver_used: ::std::option::Option<bool>,
    /// Whether the comment has text; it may consist of attachments only. Applies if you store comment contents yourself.
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

/// A comment to add.
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
    pub from: User,
    /// Whether you store comment contents yourself, through a data provider of the Velt SDK.
    pub is_comment_resolver_used: ::std::option::Option<bool>,
    /// Whether the comment has text; it may consist of attachments only. Applies if you store comment contents yourself.
    pub is_comment_text_available: ::std::option::Option<bool>,
    /// Time of the last change, in epoch milliseconds.
    pub last_updated: ::std::option::Option<i64>,
    /// The mentioned users.
    pub tagged_user_contacts: ::std::option::Option<::std::vec::Vec<CommentTaggedUserData>>,
}

/// The device that an annotation was made on.
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
    /// How the device is held, such as `landscape`.
    pub orientation: ::std::option::Option<::std::string::String>,
    /// The name of the operating system.
    pub os_name: ::std::option::Option<::std::string::String>,
    /// The version of the operating system.
    pub os_version: ::std::option::Option<::std::string::String>,
    /// The height of the screen, in pixels.
    pub screen_height: ::std::option::Option<i64>,
    /// The width of the screen, in pixels.
    pub screen_width: ::std::option::Option<i64>,
    /// How the browser names itself.
    pub user_agent: ::std::option::Option<::std::string::String>,
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// An item of a list of your own, chosen for an annotation.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct CommentDropdownItem {
    /// The id of the item.
    pub id: ::std::option::Option<::std::string::String>,
    /// The text that is shown.
    pub label: ::std::option::Option<::std::string::String>,
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// What is shown in place of an annotation whose element is not there.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct CommentGhost {
    /// Whether the annotation was made on the same group of devices, as mobile or desktop.
    pub is_same_group: ::std::option::Option<bool>,
    /// The message that is shown.
    pub message: ::std::option::Option<::std::string::String>,
    /// The element that the annotation was attached to.
    pub target_element:
        ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    /// Why there is no element, such as `elementDeleted`.
    pub type_: ::std::option::Option<::std::string::String>,
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
    /// The id of the location, which is yours to choose.
    pub id: ::std::string::String,
    /// The name of the location.
    pub location_name: ::std::option::Option<::std::string::String>,
}

/// The id of a location, as it was given.
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

/// The version of what is at a location.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct CommentLocationVersion {
    /// The id of the version.
    pub id: ::std::option::Option<::std::string::String>,
    /// The name of the version.
    pub name: ::std::option::Option<::std::string::String>,
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// What happened to one comment of a call.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct CommentOutcome {
    /// The id of the comment.
    pub id: ::std::option::Option<i64>,
    /// One sentence for people that says what happened to this comment.
    pub message: ::std::option::Option<::std::string::String>,
    /// Whether it worked for this comment.
    pub success: bool,
}

/// The page that an annotation was made on.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct CommentPageInfo {
    /// The URL that leads to an area.
    pub area_url: ::std::option::Option<::std::string::String>,
    /// The URL that leads to an arrow.
    pub arrow_url: ::std::option::Option<::std::string::String>,
    /// The URL without path and query.
    pub base_url: ::std::option::Option<::std::string::String>,
    /// The URL that leads to the comment.
    pub comment_url: ::std::option::Option<::std::string::String>,
    pub device_info: ::std::option::Option<CommentDeviceInfo>,
    /// The path of the URL.
    pub path: ::std::option::Option<::std::string::String>,
    /// The query of the URL.
    pub query_params: ::std::option::Option<::std::string::String>,
    /// The URL that leads to a recording.
    pub recorder_url: ::std::option::Option<::std::string::String>,
    /// The width of the page, in pixels.
    pub screen_width: ::std::option::Option<i64>,
    /// The URL that leads to a tag.
    pub tag_url: ::std::option::Option<::std::string::String>,
    /// The title of the page.
    pub title: ::std::option::Option<::std::string::String>,
    /// The URL of the page.
    pub url: ::std::option::Option<::std::string::String>,
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// Where the cursor was.
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
    /// How much the parent element is scaled horizontally.
    pub parent_scale_x: ::std::option::Option<f64>,
    /// How much the parent element is scaled vertically.
    pub parent_scale_y: ::std::option::Option<f64>,
    /// The distance from the top of the screen.
    pub top: ::std::option::Option<f64>,
    /// What is known of transformations.
    pub transform_context: ::std::option::Option<::serde_json::Value>,
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
    /// The id of the priority.
    pub id: ::std::option::Option<::std::string::String>,
    /// The light variant of the color.
    pub light_color: ::std::option::Option<::std::string::String>,
    /// The name of the priority.
    pub name: ::std::option::Option<::std::string::String>,
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// The priority of an annotation that is added.
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
    /// The id of the priority.
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
    /// The id of the priority.
    pub id: ::std::string::String,
    /// The light variant of the color.
    pub light_color: ::std::option::Option<::std::string::String>,
    /// The name of the priority.
    pub name: ::std::string::String,
}

/// How far some work is.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct CommentProgress {
    /// When the work began. Its form is not documented.
    pub started_at: ::std::option::Option<::serde_json::Value>,
    pub state: crate::types::CommentProgressState,
    /// The steps of the work.
    pub steps: ::std::option::Option<::std::vec::Vec<CommentProgressStep>>,
    /// The users who are shown it, by the ids that you gave them. This keeps nobody from reading it.
    pub visible_to_user_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
}

/// A step of some work.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct CommentProgressStep {
    /// When the step was done. Its form is not documented.
    pub completed_at: ::std::option::Option<::serde_json::Value>,
    /// The id of the step.
    pub id: ::std::option::Option<::std::string::String>,
    /// What the step is.
    pub label: ::std::string::String,
    /// What you want to keep along with the step.
    pub metadata:
        ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    /// When the step began. Its form is not documented.
    pub started_at: ::std::option::Option<::serde_json::Value>,
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
    pub from: ::std::option::Option<User>,
    pub last_updated: ::std::option::Option<CommentTimestamp>,
    /// The variant of the emoji.
    pub variant: ::std::option::Option<::std::string::String>,
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// A reaction to a comment, and who reacted so.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct CommentReactionAnnotation {
    /// The id of the reaction.
    pub annotation_id: ::std::string::String,
    /// The place of the reaction in the list, from 1.
    pub annotation_index: ::std::option::Option<i64>,
    /// The annotation that the comment belongs to, by id.
    pub comment_annotation_id: ::std::option::Option<::std::string::String>,
    pub context: ::std::option::Option<CommentContext>,
    pub from: ::std::option::Option<User>,
    /// The users who reacted so.
    pub from_users: ::std::option::Option<::std::vec::Vec<CommentReactionUser>>,
    /// The icon of the reaction, by its name.
    pub icon: ::std::option::Option<::std::string::String>,
    /// The icon, as an emoji.
    pub icon_emoji: ::std::option::Option<::std::string::String>,
    /// Where the icon is, if it is one of your own.
    pub icon_url: ::std::option::Option<::std::string::String>,
    /// The users who have to do with the reaction, by id.
    pub involved_user_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    pub last_updated: ::std::option::Option<CommentTimestamp>,
    pub location: ::std::option::Option<CommentAnnotationLocation>,
    /// Velt's own id of the location.
    pub location_id: ::std::option::Option<i64>,
    pub metadata: ::std::option::Option<CommentAnnotationMetadata>,
    pub page_info: ::std::option::Option<CommentPageInfo>,
    pub position: ::std::option::Option<CommentPosition>,
    /// The single reactions.
    pub reactions: ::std::option::Option<::std::vec::Vec<CommentReaction>>,
    /// The element that the reaction is attached to.
    pub target_element:
        ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    /// The id of that element in the DOM.
    pub target_element_id: ::std::option::Option<::std::string::String>,
    /// The type of annotation; `reaction` in every documented example.
    pub type_: ::std::option::Option<::std::string::String>,
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// A user who reacted, and when.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct CommentReactionUser {
    pub from: ::std::option::Option<User>,
    pub last_updated: ::std::option::Option<CommentTimestamp>,
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// A recording that is attached to a comment.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct CommentRecording {
    /// Where the audio is.
    pub audio_url: ::std::option::Option<::std::string::String>,
    /// The id of the recording.
    pub id: ::std::option::Option<::std::string::String>,
    /// The tag of a player for the recording, to be put on a page.
    pub tag: ::std::option::Option<::std::string::String>,
    /// Where a small picture is.
    pub thumbnail_url: ::std::option::Option<::std::string::String>,
    /// Where a small picture with a play icon is.
    pub thumbnail_with_play_icon_url: ::std::option::Option<::std::string::String>,
    pub type_: ::std::option::Option<crate::types::CommentRecordingType>,
    /// A page that plays the video.
    pub video_player_url: ::std::option::Option<::std::string::String>,
    /// Where the video is.
    pub video_url: ::std::option::Option<::std::string::String>,
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
    /// The color of the text and of the pin.
    pub color: ::std::option::Option<::std::string::String>,
    /// Where the icon is.
    pub icon_url: ::std::option::Option<::std::string::String>,
    /// The id of the status, such as `OPEN`.
    pub id: ::std::string::String,
    /// The color behind the name of the status.
    pub light_color: ::std::option::Option<::std::string::String>,
    /// The name of the status.
    pub name: ::std::option::Option<::std::string::String>,
    /// The icon, as SVG.
    pub svg: ::std::option::Option<::std::string::String>,
    pub type_: ::std::option::Option<crate::types::CommentStatusType>,
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// The status of an annotation that is added. Needs `svg` or `iconUrl`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct CommentStatusData {
    /// The color of the text and of the pin.
    pub color: ::std::string::String,
    /// Where the icon is. Needed if there is no `svg`.
    pub icon_url: ::std::option::Option<::std::string::String>,
    /// The id of the status.
    pub id: ::std::string::String,
    /// The color behind the name of the status.
    pub light_color: ::std::string::String,
    /// The name of the status.
    pub name: ::std::string::String,
    /// The icon, as SVG. Needed if there is no `iconUrl`.
    pub svg: ::std::option::Option<::std::string::String>,
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
    /// The color of the text and of the pin.
    pub color: ::std::option::Option<::std::string::String>,
    /// Where the icon is.
    pub icon_url: ::std::option::Option<::std::string::String>,
    /// The id of the status.
    pub id: ::std::string::String,
    /// The color behind the name of the status.
    pub light_color: ::std::option::Option<::std::string::String>,
    /// The name of the status.
    pub name: ::std::string::String,
    /// The icon, as SVG.
    pub svg: ::std::option::Option<::std::string::String>,
    pub type_: crate::types::CommentStatusType,
}

/// The new status of annotations. Velt's documentation contradicts itself: its API reference requires `id` and `name`, but its examples send only `type`.
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
    pub type_: crate::types::CommentStatusType,
}

/// A user who is, or is no longer, told of changes.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct CommentSubscription {
    pub type_: ::std::option::Option<crate::types::CommentSubscriptionType>,
    pub user: ::std::option::Option<User>,
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// What an annotation suggests, and what became of it.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct CommentSuggestion {
    /// Whether the value had changed in the meantime.
    pub drift_detected: ::std::option::Option<bool>,
    /// The value that is suggested.
    pub new_value: ::std::option::Option<::serde_json::Value>,
    /// The value when the suggestion was made.
    pub old_value: ::std::option::Option<::serde_json::Value>,
    /// Why the suggestion was rejected.
    pub reject_reason: ::std::option::Option<::std::string::String>,
    /// When it was accepted or rejected, in milliseconds since 1970.
    pub resolved_at: ::std::option::Option<i64>,
    /// The user who accepted or rejected it, by id.
    pub resolved_by: ::std::option::Option<::std::string::String>,
    pub status: ::std::option::Option<crate::types::CommentSuggestionStatus>,
    /// The change in words.
    pub summary: ::std::option::Option<::std::string::String>,
    /// The id of what is to change.
    pub target_id: ::std::option::Option<::std::string::String>,
    /// What kind of thing is to change.
    pub target_type: ::std::option::Option<::std::string::String>,
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// What an annotation suggests. It counts only if the `type` of the annotation is `suggestion`. Fields of your own are kept along with it, but for `status`, which Velt sets to `pending`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct CommentSuggestionData {
    /// Whether the value differs from `oldValue` by now.
    pub drift_detected: ::std::option::Option<bool>,
    /// The value that is suggested.
    pub new_value: ::std::option::Option<::serde_json::Value>,
    /// The value when the suggestion is made.
    pub old_value: ::std::option::Option<::serde_json::Value>,
    /// The change in words.
    pub summary: ::std::option::Option<::std::string::String>,
    /// The id of what is to change.
    pub target_id: ::std::option::Option<::std::string::String>,
    /// What kind of thing is to change, such as `text`, `custom` or a value of your own.
    pub target_type: ::std::option::Option<::std::string::String>,
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// What an annotation suggests from now on. It replaces what was stored as a whole: what is left out is lost. Fields of your own are kept along with it.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct CommentSuggestionUpdate {
    /// Whether the value differs from `oldValue` by now.
    pub drift_detected: ::std::option::Option<bool>,
    /// The value that is suggested.
    pub new_value: ::std::option::Option<::serde_json::Value>,
    /// The value when the suggestion is made.
    pub old_value: ::std::option::Option<::serde_json::Value>,
    pub status: ::std::option::Option<crate::types::CommentSuggestionStatus>,
    /// The change in words.
    pub summary: ::std::option::Option<::std::string::String>,
    /// The id of what is to change.
    pub target_id: ::std::option::Option<::std::string::String>,
    /// What kind of thing is to change, such as `text`, `custom` or a value of your own.
    pub target_type: ::std::option::Option<::std::string::String>,
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// A user who is mentioned in a comment.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct CommentTaggedUser {
    pub contact: ::std::option::Option<User>,
    /// The text that stands for the user in the comment.
    pub text: ::std::option::Option<::std::string::String>,
    /// The id of the user.
    pub user_id: ::std::option::Option<::std::string::String>,
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// A user who is mentioned in a comment that is sent.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct CommentTaggedUserData {
    pub contact: CommentContactData,
    /// The text that stands for the user in the comment, such as `@Username`.
    pub text: ::std::string::String,
    /// The id of the user.
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
    /// The id of the element in the DOM. Together with `targetText` it is where the text is looked for.
    pub element_id: ::std::option::Option<::std::string::String>,
    /// Which occurrence of the text is meant, if there are several.
    pub occurrence: ::std::option::Option<i64>,
    /// Whether to attach to all of the text of the element.
    pub select_all_content: ::std::option::Option<bool>,
    /// The text to attach the annotation to.
    pub target_text: ::std::option::Option<::std::string::String>,
}

/// A point in time, either as milliseconds since 1970 or as text in the form of ISO 8601. Which one depends on the field and on the version of the API.
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
    /// Custom buttons on the comments. They replace the existing ones. Velt stores them but does not act on them. Not documented by Velt; its Python SDK sends it.
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
    pub from: ::std::option::Option<User>,
    /// Whether you store comment contents yourself, through a data provider of the Velt SDK.
    pub is_comment_resolver_used: ::std::option::Option<bool>,
    /// Whether the comment has text; it may consist of attachments only. Applies if you store comment contents yourself.
    pub is_comment_text_available: ::std::option::Option<bool>,
    /// Time of the last change, in epoch milliseconds.
    pub last_updated: ::std::option::Option<i64>,
    /// The progress of the work that the comments report on. Replaces the existing progress as a whole. Not documented by Velt; its Python SDK sends it.
    pub progress: ::std::option::Option<CommentProgress>,
    /// The mentioned users.
    pub tagged_user_contacts: ::std::option::Option<::std::vec::Vec<CommentTaggedUserData>>,
}

/// The changes to apply to every listed comment. Velt's documentation contradicts itself: its API reference requires `from`, but its examples omit it.
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
    pub from: ::std::option::Option<User>,
    /// Whether you store comment contents yourself, through a data provider of the Velt SDK.
    pub is_comment_resolver_used: ::std::option::Option<bool>,
    /// Whether the comment has text; it may consist of attachments only. Applies if you store comment contents yourself.
    pub is_comment_text_available: ::std::option::Option<bool>,
    /// The mentioned users.
    pub tagged_user_contacts: ::std::option::Option<::std::vec::Vec<CommentTaggedUserData>>,
}

/// Puts one user in the place of another.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct CommentUserReplacement {
    pub new_user: User,
    pub old_user: User,
}

/// Who can see an annotation that is added; everyone if left out.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct CommentVisibility {
    /// The organization whose users can see it. Needed if `type` is `organizationPrivate`.
    pub organization_id: ::std::option::Option<::std::string::String>,
    pub type_: crate::types::CommentVisibilityType,
    /// The users who can see it. Needed if `type` is `restricted`.
    pub user_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
}

/// Who can see an annotation.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct CommentVisibilityConfig {
    /// The organization whose users can see it.
    pub organization_id: ::std::option::Option<::std::string::String>,
    /// The organizations whose users can see it.
    pub organization_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    pub type_: ::std::option::Option<crate::types::CommentVisibilityType>,
    /// The users who can see it.
    pub user_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// Comments. In the place of one that does not exist stands null.
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

/// Asks how many annotations documents have.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct CountCommentAnnotations {
    /// The documents to count in, by the ids that you gave them. Velt's Python SDK allows 25 only.
    pub document_ids: ::std::vec::Vec<::std::string::String>,
    /// The organization that the documents belong to, by the id that you gave it.
    pub organization_id: ::std::string::String,
    /// Counts only annotations that have one of these statuses, such as `OPEN`.
    pub status_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// The user for whom annotations count as read or unread.
    pub user_id: ::std::string::String,
}

/// Deletes annotations of a document; all of them if nothing narrows it down. What narrows it down by agent must all hold, and `annotationIds` with it.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct DeleteCommentAnnotations {
    /// Deletes only what this agent wrote.
    pub agent_id: ::std::option::Option<::std::string::String>,
    /// Whether to delete only suggestions of agents that are not decided.
    pub agent_suggestions: ::std::option::Option<bool>,
    /// Deletes only what agents wrote about one of these pages. At least one must be valid.
    pub agent_urls: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// The annotations to delete, by id.
    pub annotation_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// The document to delete from, by the id that you gave it.
    pub document_id: ::std::string::String,
    /// The locations whose annotations to delete, by id.
    pub location_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// The organization that the document belongs to. Left out for a document without one.
    pub organization_id: ::std::option::Option<::std::string::String>,
    /// The users whose annotations to delete.
    pub user_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
}

/// Deletes annotations from a document, or all of them if no filter is set.
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

/// Deletes comments from an annotation, or all of them if no IDs are set.
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

/// Asks for annotations of an organization. At most one of `agentId`, `executionId`, `agentType`, `agentSource`, `agentSuggestions` and `agentComments` may be sent.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct GetCommentAnnotations {
    /// Whether to get only what agents wrote, in any status.
    pub agent_comments: ::std::option::Option<bool>,
    /// Gets only what this agent wrote.
    pub agent_id: ::std::option::Option<::std::string::String>,
    pub agent_source: ::std::option::Option<crate::types::CommentAgentSource>,
    /// Whether to get only suggestions of agents that are not accepted.
    pub agent_suggestions: ::std::option::Option<bool>,
    pub agent_type: ::std::option::Option<crate::types::CommentAgentType>,
    /// The annotations to get, by id.
    pub annotation_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Gets only annotations made after this time, in milliseconds since 1970.
    pub created_after: ::std::option::Option<i64>,
    /// Gets only annotations made before this time, in milliseconds since 1970.
    pub created_before: ::std::option::Option<i64>,
    /// The document to look in. Use `documentIds` for several.
    pub document_id: ::std::option::Option<::std::string::String>,
    /// The documents to look in. All documents of the organization are searched if neither this nor `documentId` is sent.
    pub document_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Gets only what came of this run of an agent.
    pub execution_id: ::std::option::Option<::std::string::String>,
    /// The folder to look in.
    pub folder_id: ::std::option::Option<::std::string::String>,
    /// Whether to give the annotations by document.
    pub group_by_document_id: ::std::option::Option<bool>,
    /// Whether to return the metadata of the annotations. Not documented by Velt; its Python SDK sends it.
    pub include_metadata: ::std::option::Option<bool>,
    /// Whether to return the page that each annotation was created on. Not documented by Velt; its Python SDK sends it.
    pub include_page_info: ::std::option::Option<bool>,
    /// The locations whose annotations to get, by id.
    pub location_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Gets only annotations that mention one of these users.
    pub mentioned_user_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Which come first, by time.
    pub order: ::std::option::Option<crate::types::CommentAnnotationOrder>,
    /// The organization to look in, by the id that you gave it.
    pub organization_id: ::std::string::String,
    /// How many annotations a page has at the most.
    pub page_size: ::std::option::Option<i64>,
    /// Asks for the page after the one whose answer had this token; for the first page if left out.
    pub page_token: ::std::option::Option<::std::string::String>,
    /// Gets only annotations that this user resolved. One that has no `resolvedByUserId` is never found.
    pub resolved_by: ::std::option::Option<::std::string::String>,
    /// Returns only annotations with this status ID. Velt's API reference sends it in examples but describes only `statusIds`.
    pub status_id: ::std::option::Option<::std::string::String>,
    /// Gets only annotations that have one of these statuses, by id.
    pub status_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Gets only annotations changed after this time, in milliseconds since 1970.
    pub updated_after: ::std::option::Option<i64>,
    /// Gets only annotations changed before this time, in milliseconds since 1970.
    pub updated_before: ::std::option::Option<i64>,
    /// The users whose annotations to get.
    pub user_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
}

/// Returns annotations of a document, or all of them if no filter is set.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct GetCommentAnnotationsV1 {
    /// The IDs of the annotations to return.
    pub annotation_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// The document ID.
    pub document_id: ::std::string::String,
    /// The IDs of the locations whose annotations to return.
    pub location_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// The organization ID.
    pub organization_id: ::std::string::String,
    /// The IDs of the users whose annotations to return.
    pub user_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
}

/// Asks for comments of an annotation; for all of them if no ids are given.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct GetComments {
    /// The annotation that the comments belong to, by its id.
    pub annotation_id: ::std::string::String,
    /// The comments to get.
    pub comment_ids: ::std::option::Option<::std::vec::Vec<i64>>,
    /// The document that the annotation is in, by the id that you gave it.
    pub document_id: ::std::string::String,
    /// The organization that the document belongs to, by the id that you gave it.
    pub organization_id: ::std::string::String,
    /// The users to get comments of. Velt calls this required, but no example sends it.
    pub user_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
}

/// Updates annotations of a document; all of them if nothing narrows it down.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct UpdateCommentAnnotations {
    /// The annotations to update, by id.
    pub annotation_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// The document whose annotations to update, by the id that you gave it.
    pub document_id: ::std::string::String,
    /// The locations whose annotations to update, by id.
    pub location_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// The organization that the document belongs to, by the id that you gave it.
    pub organization_id: ::std::string::String,
    /// The users to put in the place of others.
    pub update_users: ::std::option::Option<::std::vec::Vec<CommentUserReplacement>>,
    pub updated_data: ::std::option::Option<CommentAnnotationUpdate>,
    /// The users whose annotations to update; those who made them.
    pub user_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
}

/// Updates annotations of a document, or all of them if no filter is set.
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
    pub updated_data: ::std::option::Option<CommentAnnotationUpdateV1>,
    /// The IDs of the creators whose annotations to update.
    pub user_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
}

/// Applies the same changes to comments of an annotation.
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
    pub updated_data: CommentUpdate,
    /// The IDs of the users whose comments to update. Velt's Node guide lists this field but does not describe it.
    pub user_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
}

/// Applies the same changes to comments of an annotation.
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
    pub updated_data: CommentUpdateV1,
}

/// What kind of status it is: where the work on an annotation stands.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum CommentStatusType {
    /// Work has not begun.
    Default,
    /// Work is going on.
    Ongoing,
    /// Work is finished: the annotation is resolved.
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

/// What kind of annotation it is; `comment` if left out of a request.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum CommentAnnotationType {
    /// A plain comment.
    Comment,
    /// A suggestion, which can be accepted or rejected; also what an agent found.
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
/// What a comment consists of.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum CommentContentType {
    /// It is written.
    Text,
    /// It is spoken.
    Voice,
    /// A value that this version does not know. Compare it by
    /// [`as_str`](Self::as_str): it may get a variant of its own.
    Other(::std::string::String),
}

crate::open_enum!(CommentContentType, Text = "text", Voice = "voice");
/// Whether a comment is as it was added.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum CommentState {
    /// It was added and not changed since.
    Added,
    /// It was changed.
    Updated,
    /// A value that this version does not know. Compare it by
    /// [`as_str`](Self::as_str): it may get a variant of its own.
    Other(::std::string::String),
}

crate::open_enum!(CommentState, Added = "added", Updated = "updated");
/// How an annotation or a comment came about.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum CommentSourceType {
    /// It was added through this API.
    RestApi,
    /// An agent wrote it.
    Agent,
    /// A value that this version does not know. Compare it by
    /// [`as_str`](Self::as_str): it may get a variant of its own.
    Other(::std::string::String),
}

crate::open_enum!(CommentSourceType, RestApi = "rest-api", Agent = "agent");
/// Who can see an annotation.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum CommentVisibilityType {
    /// Everyone can see it.
    Public,
    /// The users of one organization can see it.
    OrganizationPrivate,
    /// Only the users who are listed can see it.
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

/// How a subscription came about.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum CommentSubscriptionType {
    /// Velt did it on its own, as for who makes an annotation.
    Auto,
    /// The user chose it.
    Manual,
    /// A value that this version does not know. Compare it by
    /// [`as_str`](Self::as_str): it may get a variant of its own.
    Other(::std::string::String),
}

crate::open_enum!(CommentSubscriptionType, Auto = "auto", Manual = "manual");
/// What was recorded.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum CommentRecordingType {
    /// Sound.
    Audio,
    /// A video.
    Video,
    /// The screen.
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

/// What kind of agent it is.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum CommentAgentType {
    /// An agent that Velt comes with.
    BuiltIn,
    /// An agent of your own that Velt knows.
    Custom,
    /// An agent that runs outside of Velt.
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
    /// In Velt.
    Velt,
    /// Outside of Velt; its id is not checked.
    External,
    /// A value that this version does not know. Compare it by
    /// [`as_str`](Self::as_str): it may get a variant of its own.
    Other(::std::string::String),
}

crate::open_enum!(CommentAgentSource, Velt = "velt", External = "external");
/// How severe a finding is.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum CommentFindingSeverity {
    /// It is critical.
    Critical,
    /// It is severe.
    High,
    /// It matters.
    Medium,
    /// It matters little.
    Low,
    /// It is for information.
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

/// What a finding is about.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum CommentFindingType {
    /// A text.
    Text,
    /// A place that is pinned.
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
/// What led to a finding.
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

/// What became of a suggestion.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum CommentSuggestionStatus {
    /// It is not decided.
    Pending,
    /// It was accepted.
    Accepted,
    /// It was rejected.
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

/// Where some work stands as a whole.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum CommentProgressState {
    /// The work goes on.
    Active,
    /// The work is done.
    Completed,
    /// The work could not be done.
    Failed,
    /// The work was called off.
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

/// Where a step stands.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum CommentProgressStepState {
    /// The step has not begun.
    Pending,
    /// The step goes on.
    Active,
    /// The step is done.
    Completed,
    /// The step could not be done.
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

/// A further classification of an annotation; `manual` if left out. The older value
/// `suggestion` is accepted, but does not make a suggestion of it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum CommentAnnotationCommentType {
    /// It was written by hand.
    Manual,
    /// It belongs to a chart.
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
/// The order by the time of the last change; `desc` if left out.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum CommentAnnotationOrder {
    /// The oldest change first.
    Asc,
    /// The newest change first.
    Desc,
    /// A value that this version does not know. Compare it by
    /// [`as_str`](Self::as_str): it may get a variant of its own.
    Other(::std::string::String),
}

crate::open_enum!(CommentAnnotationOrder, Asc = "asc", Desc = "desc");
