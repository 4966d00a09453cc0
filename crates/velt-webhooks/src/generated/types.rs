// Made by `cargo xtask generate` from openapi/. Change that, not this.

//! The types of payloads, and what they consist of.
//!
//! Where a payload has the same types as the API, they are those of
//! [`velt_types`](crate::velt_types).

use ::velt_types::{
    Model,
    json::{Fields, Node, Object, ObjectNode, Place, Shape, one_of},
};

use crate::macros::{implement_model, implement_serde, open_enum};

/// The result of the decisions of all reviewers of a step.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AggregatorStatus {
    /// The reviewers approved.
    Resolved,
    /// The reviewers rejected.
    Rejected,
    /// A value that this version does not know. Compare it by
    /// [`as_str`](Self::as_str): it may get a variant of its own.
    Other(::std::string::String),
}

open_enum!(
    AggregatorStatus,
    Resolved = "resolved",
    Rejected = "rejected"
);
/// A message that could not be delivered. The fields are those that Svix documents.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AttemptExhaustedPayload {
    /// The ID of your workspace at Svix.
    pub app_id: ::std::option::Option<::std::string::String>,
    /// The ID that Velt chose for your workspace at Svix.
    pub app_uid: ::std::option::Option<::std::string::String>,
    /// The ID of the endpoint.
    pub endpoint_id: ::std::option::Option<::std::string::String>,
    /// The ID of the message, which was in the header `webhook-id` of each attempt.
    pub msg_id: ::std::option::Option<::std::string::String>,
    /// The ID that Velt chose for the message at Svix.
    pub msg_event_id: ::std::option::Option<::std::string::String>,
    /// The last attempt to deliver a message.
    pub last_attempt: ::std::option::Option<LastAttempt>,
    /// Fields that the document does not describe.
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

impl Object for AttemptExhaustedPayload {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            app_id: fields.read("appId"),
            app_uid: fields.read("appUid"),
            endpoint_id: fields.read("endpointId"),
            msg_id: fields.read("msgId"),
            msg_event_id: fields.read("msgEventId"),
            last_attempt: fields.read("lastAttempt"),
            extra: fields.rest(),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("appId", &self.app_id);
        object.write_some("appUid", &self.app_uid);
        object.write_some("endpointId", &self.endpoint_id);
        object.write_some("msgId", &self.msg_id);
        object.write_some("msgEventId", &self.msg_event_id);
        object.write_some("lastAttempt", &self.last_attempt);
        object.extend(&self.extra);
    }
}

implement_model!(AttemptExhaustedPayload);
/// The current state of CRDT data.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ChangedCrdtData {
    /// The ID of the data, chosen by you.
    pub id: ::std::option::Option<::std::string::String>,
    /// The data, which can be any JSON value.
    pub data: ::std::option::Option<::serde_json::Value>,
    /// The ID of the user who made the last change.
    pub last_updated_by: ::std::option::Option<::std::string::String>,
    /// The ID of the session in which the data was changed.
    pub session_id: ::std::option::Option<::std::string::String>,
    /// Time of the last change, as an ISO 8601 string.
    pub last_update: ::std::option::Option<::std::string::String>,
    /// Fields that the document does not describe.
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

impl Object for ChangedCrdtData {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            id: fields.read("id"),
            data: fields.read("data"),
            last_updated_by: fields.read("lastUpdatedBy"),
            session_id: fields.read("sessionId"),
            last_update: fields.read("lastUpdate"),
            extra: fields.rest(),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("id", &self.id);
        object.write_some("data", &self.data);
        object.write_some("lastUpdatedBy", &self.last_updated_by);
        object.write_some("sessionId", &self.session_id);
        object.write_some("lastUpdate", &self.last_update);
        object.extend(&self.extra);
    }
}

implement_model!(ChangedCrdtData);
/// An annotation that something happened to. If you store comment content yourself, the texts
/// of its comments can be missing.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CommentPayload {
    /// A thread of comments pinned to a place in a document. Velt documents many of the fields
    /// only for its browser SDK; which of them the API returns depends on the annotation.
    pub comment_annotation: ::std::option::Option<::velt_types::types::CommentAnnotation>,
    /// The comment that the event is about. Absent if it is about the whole annotation.
    pub target_comment: ::std::option::Option<::velt_types::types::Comment>,
    /// The previous status. Only for changes of the status.
    pub old_status: ::std::option::Option<StatusInEvent>,
    /// The new status. Only for changes of the status.
    pub new_status: ::std::option::Option<StatusInEvent>,
    /// The new priority. Only for changes of the priority, which do not contain the previous one.
    pub new_priority: ::std::option::Option<::velt_types::types::CommentPriority>,
    /// Whether the annotation was assigned to a user. Sent on the basic channel, when a user is
    /// assigned or a comment is added.
    pub assigned: ::std::option::Option<bool>,
    /// The users who can see the annotation. Absent if it is public.
    pub visibility: ::std::option::Option<::velt_types::types::CommentVisibilityConfig>,
    /// The IDs of the users who cannot access the annotation, on the basic channel.
    pub access_denied_users: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// The reaction that was added or removed. Velt does not document it; its own receiver of
    /// webhooks reads it.
    pub reaction_annotation: ::std::option::Option<::velt_types::types::CommentReactionAnnotation>,
    /// Fields that the document does not describe.
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

impl Object for CommentPayload {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            comment_annotation: fields.read("commentAnnotation"),
            target_comment: fields.read("targetComment"),
            old_status: fields.read("oldStatus"),
            new_status: fields.read("newStatus"),
            new_priority: fields.read("newPriority"),
            assigned: fields.read("assigned"),
            visibility: fields.read("visibility"),
            access_denied_users: fields.read("accessDeniedUsers"),
            reaction_annotation: fields.read("reactionAnnotation"),
            extra: fields.rest(),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("commentAnnotation", &self.comment_annotation);
        object.write_some("targetComment", &self.target_comment);
        object.write_some("oldStatus", &self.old_status);
        object.write_some("newStatus", &self.new_status);
        object.write_some("newPriority", &self.new_priority);
        object.write_some("assigned", &self.assigned);
        object.write_some("visibility", &self.visibility);
        object.write_some("accessDeniedUsers", &self.access_denied_users);
        object.write_some("reactionAnnotation", &self.reaction_annotation);
        object.extend(&self.extra);
    }
}

implement_model!(CommentPayload);
/// CRDT data that changed.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CrdtPayload {
    /// The data after the change.
    pub crdt_data: ::std::option::Option<ChangedCrdtData>,
    /// The users who cannot access the data, on the basic channel. Velt does not document the
    /// format.
    pub access_denied_users: ::std::option::Option<::serde_json::Value>,
    /// Fields that the document does not describe.
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

impl Object for CrdtPayload {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            crdt_data: fields
                .read::<::std::option::Option<ChangedCrdtData>>("crdtData")
                .or_else(|| fields.read("payload")),
            access_denied_users: fields.read("accessDeniedUsers"),
            extra: fields.rest(),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("crdtData", &self.crdt_data);
        object.write_some("accessDeniedUsers", &self.access_denied_users);
        object.extend(&self.extra);
    }
}

implement_model!(CrdtPayload);
/// The workflow run that an event belongs to, and its place in it.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Execution {
    /// The ID of the run.
    pub execution_id: ::std::option::Option<::std::string::String>,
    /// The ID of the workflow definition.
    pub definition_id: ::std::option::Option<::std::string::String>,
    /// The ID of the step. Null for events of the whole run.
    pub step_id: ::std::option::Option<::std::string::String>,
    /// The status of the step or the run.
    pub status: ::std::option::Option<::std::string::String>,
    /// The position of the event in its run. It increases, and gaps are normal. Velt does not
    /// deliver events in order.
    pub seq: ::std::option::Option<i64>,
    /// The ID that you chose for the run.
    pub correlation_id: ::std::option::Option<::std::string::String>,
    /// Fields that the document does not describe.
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

impl Object for Execution {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            execution_id: fields.read("executionId"),
            definition_id: fields.read("definitionId"),
            step_id: fields.read("stepId"),
            status: fields.read("status"),
            seq: fields.read("seq"),
            correlation_id: fields.read("correlationId"),
            extra: fields.rest(),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("executionId", &self.execution_id);
        object.write_some("definitionId", &self.definition_id);
        object.write_some("stepId", &self.step_id);
        object.write_some("status", &self.status);
        object.write_some("seq", &self.seq);
        object.write_some("correlationId", &self.correlation_id);
        object.extend(&self.extra);
    }
}

implement_model!(Execution);
/// A run that was cancelled.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ExecutionCancelledPayload {
    /// The reason.
    pub reason: ::std::option::Option<::std::string::String>,
    /// Fields that the document does not describe.
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

impl Object for ExecutionCancelledPayload {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            reason: fields.read("reason"),
            extra: fields.rest(),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("reason", &self.reason);
        object.extend(&self.extra);
    }
}

implement_model!(ExecutionCancelledPayload);
/// Nothing: Velt sends no data when a run is completed.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ExecutionCompletedPayload {
    /// Fields that the document does not describe.
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

impl Object for ExecutionCompletedPayload {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            extra: fields.rest(),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.extend(&self.extra);
    }
}

implement_model!(ExecutionCompletedPayload);
/// A run that started.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ExecutionDispatchedPayload {
    /// The ID of the workflow definition.
    pub definition_id: ::std::option::Option<::std::string::String>,
    /// The version of the workflow definition.
    pub definition_version: ::std::option::Option<i64>,
    /// The IDs of the steps that the run starts with.
    pub root_step_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Fields that the document does not describe.
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

impl Object for ExecutionDispatchedPayload {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            definition_id: fields.read("definitionId"),
            definition_version: fields.read("definitionVersion"),
            root_step_ids: fields.read("rootStepIds"),
            extra: fields.rest(),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("definitionId", &self.definition_id);
        object.write_some("definitionVersion", &self.definition_version);
        object.write_some("rootStepIds", &self.root_step_ids);
        object.extend(&self.extra);
    }
}

implement_model!(ExecutionDispatchedPayload);
/// A run that failed. Today, Velt sends no data.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ExecutionFailedPayload {
    /// The reason. Sent until 2026-08-05.
    pub failure_reason: ::std::option::Option<::std::string::String>,
    /// Fields that the document does not describe.
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

impl Object for ExecutionFailedPayload {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            failure_reason: fields.read("failureReason"),
            extra: fields.rest(),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("failureReason", &self.failure_reason);
        object.extend(&self.extra);
    }
}

implement_model!(ExecutionFailedPayload);
/// A parallel group in which enough steps were completed.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GroupQuorumMetPayload {
    /// The ID of the group.
    pub group_id: ::std::option::Option<::std::string::String>,
    /// The number of steps in the group.
    pub total: ::std::option::Option<i64>,
    /// The number of steps that must be completed.
    pub quorum: ::std::option::Option<i64>,
    /// The number of completed steps.
    pub completed_total: ::std::option::Option<i64>,
    /// The number of steps that were expected.
    pub expected_steps: ::std::option::Option<i64>,
    /// Fields that the document does not describe.
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

impl Object for GroupQuorumMetPayload {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            group_id: fields.read("groupId"),
            total: fields.read("total"),
            quorum: fields.read("quorum"),
            completed_total: fields.read("completedTotal"),
            expected_steps: fields.read("expectedSteps"),
            extra: fields.rest(),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("groupId", &self.group_id);
        object.write_some("total", &self.total);
        object.write_some("quorum", &self.quorum);
        object.write_some("completedTotal", &self.completed_total);
        object.write_some("expectedSteps", &self.expected_steps);
        object.extend(&self.extra);
    }
}

implement_model!(GroupQuorumMetPayload);
/// Nothing but what all events have: Velt documents no fields of huddles.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct HuddlePayload {
    /// Fields that the document does not describe.
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

impl Object for HuddlePayload {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            extra: fields.rest(),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.extend(&self.extra);
    }
}

implement_model!(HuddlePayload);
/// The last attempt to deliver a message.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct LastAttempt {
    /// The ID of the attempt.
    pub id: ::std::option::Option<::std::string::String>,
    /// The HTTP status of the response.
    pub response_status_code: ::std::option::Option<i64>,
    /// Time of the attempt, as an ISO 8601 string.
    pub timestamp: ::std::option::Option<::std::string::String>,
    /// Fields that the document does not describe.
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

impl Object for LastAttempt {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            id: fields.read("id"),
            response_status_code: fields.read("responseStatusCode"),
            timestamp: fields.read("timestamp"),
            extra: fields.rest(),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("id", &self.id);
        object.write_some("responseStatusCode", &self.response_status_code);
        object.write_some("timestamp", &self.timestamp);
        object.extend(&self.extra);
    }
}

implement_model!(LastAttempt);
/// A loop that reached its maximum number of iterations.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct LoopExhaustedPayload {
    /// The ID of the loop.
    pub loop_id: ::std::option::Option<::std::string::String>,
    /// The number of the last iteration.
    pub iteration: ::std::option::Option<i64>,
    /// The ID of the user who rejected the last iteration.
    pub last_rejected_by: ::std::option::Option<::std::string::String>,
    /// The reason for the last rejection.
    pub last_rejection_reason: ::std::option::Option<::std::string::String>,
    /// Fields that the document does not describe.
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

impl Object for LoopExhaustedPayload {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            loop_id: fields.read("loopId"),
            iteration: fields.read("iteration"),
            last_rejected_by: fields.read("lastRejectedBy"),
            last_rejection_reason: fields.read("lastRejectionReason"),
            extra: fields.rest(),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("loopId", &self.loop_id);
        object.write_some("iteration", &self.iteration);
        object.write_some("lastRejectedBy", &self.last_rejected_by);
        object.write_some("lastRejectionReason", &self.last_rejection_reason);
        object.extend(&self.extra);
    }
}

implement_model!(LoopExhaustedPayload);
/// An iteration of a loop that started.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct LoopIterationStartedPayload {
    /// The ID of the loop.
    pub loop_id: ::std::option::Option<::std::string::String>,
    /// The number of the iteration.
    pub iteration: ::std::option::Option<i64>,
    /// The cause of an iteration.
    pub triggered_by: ::std::option::Option<LoopTrigger>,
    /// Fields that the document does not describe.
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

impl Object for LoopIterationStartedPayload {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            loop_id: fields.read("loopId"),
            iteration: fields.read("iteration"),
            triggered_by: fields.read("triggeredBy"),
            extra: fields.rest(),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("loopId", &self.loop_id);
        object.write_some("iteration", &self.iteration);
        object.write_some("triggeredBy", &self.triggered_by);
        object.extend(&self.extra);
    }
}

implement_model!(LoopIterationStartedPayload);
/// The cause of an iteration.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum LoopTrigger {
    /// The previous iteration was rejected.
    Rejection,
    /// A value that this version does not know. Compare it by
    /// [`as_str`](Self::as_str): it may get a variant of its own.
    Other(::std::string::String),
}

open_enum!(LoopTrigger, Rejection = "rejection");
/// The document, the organization and the page where an event happened. The advanced channel
/// nests the IDs in `document` and `organization`; the basic channel has them side by side.
/// `Event::document_id` and `Event::organization_id` read both forms.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Metadata {
    /// The API key of the workspace.
    pub api_key: ::std::option::Option<::std::string::String>,
    /// The document of an event on the advanced channel.
    pub document: ::std::option::Option<MetadataDocument>,
    /// The organization of an event on the advanced channel.
    pub organization: ::std::option::Option<MetadataOrganization>,
    /// The document ID on the basic channel. Velt's internal ID in older events, your own in
    /// newer ones.
    pub document_id: ::std::option::Option<::std::string::String>,
    /// Your document ID on the basic channel.
    pub client_document_id: ::std::option::Option<::std::string::String>,
    /// The name of the document on the basic channel.
    pub document_name: ::std::option::Option<::std::string::String>,
    /// The organization ID on the basic channel. Velt's internal ID in older events, your own in
    /// newer ones.
    pub organization_id: ::std::option::Option<::std::string::String>,
    /// Your organization ID on the basic channel.
    pub client_organization_id: ::std::option::Option<::std::string::String>,
    /// The ID of the folder that contains the document.
    pub folder_id: ::std::option::Option<::std::string::String>,
    /// The page that an annotation was created on.
    pub page_info: ::std::option::Option<::velt_types::types::CommentPageInfo>,
    /// The locations of the document, keyed by Velt's internal location ID.
    pub locations: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, MetadataLocation>,
    >,
    /// What is stored with the document. Velt documents it only through examples.
    pub document_metadata: ::std::option::Option<::serde_json::Value>,
    /// What is stored with the organization. Velt documents it only through examples.
    pub organization_metadata: ::std::option::Option<::serde_json::Value>,
    /// Fields that the document does not describe.
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

impl Object for Metadata {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            api_key: fields.read("apiKey"),
            document: fields.read("document"),
            organization: fields.read("organization"),
            document_id: fields.read("documentId"),
            client_document_id: fields.read("clientDocumentId"),
            document_name: fields.read("documentName"),
            organization_id: fields.read("organizationId"),
            client_organization_id: fields.read("clientOrganizationId"),
            folder_id: fields.read("folderId"),
            page_info: fields.read("pageInfo"),
            locations: fields.read("locations"),
            document_metadata: fields.read("documentMetadata"),
            organization_metadata: fields.read("organizationMetadata"),
            extra: fields.rest(),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("apiKey", &self.api_key);
        object.write_some("document", &self.document);
        object.write_some("organization", &self.organization);
        object.write_some("documentId", &self.document_id);
        object.write_some("clientDocumentId", &self.client_document_id);
        object.write_some("documentName", &self.document_name);
        object.write_some("organizationId", &self.organization_id);
        object.write_some("clientOrganizationId", &self.client_organization_id);
        object.write_some("folderId", &self.folder_id);
        object.write_some("pageInfo", &self.page_info);
        object.write_some("locations", &self.locations);
        object.write_some("documentMetadata", &self.document_metadata);
        object.write_some("organizationMetadata", &self.organization_metadata);
        object.extend(&self.extra);
    }
}

implement_model!(Metadata);
/// The document of an event on the advanced channel.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct MetadataDocument {
    /// The document ID.
    pub document_id: ::std::option::Option<::std::string::String>,
    /// The name of the document.
    pub document_name: ::std::option::Option<::std::string::String>,
    /// The ID of the organization that the document belongs to.
    pub organization_id: ::std::option::Option<::std::string::String>,
    /// The ID of the folder that contains the document.
    pub folder_id: ::std::option::Option<::std::string::String>,
    /// Fields that the document does not describe.
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

impl Object for MetadataDocument {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            document_id: fields.read("documentId"),
            document_name: fields.read("documentName"),
            organization_id: fields.read("organizationId"),
            folder_id: fields.read("folderId"),
            extra: fields.rest(),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("documentId", &self.document_id);
        object.write_some("documentName", &self.document_name);
        object.write_some("organizationId", &self.organization_id);
        object.write_some("folderId", &self.folder_id);
        object.extend(&self.extra);
    }
}

implement_model!(MetadataDocument);
/// A location of the document of an event.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct MetadataLocation {
    /// The part of a document that an annotation or a reaction belongs to. Custom fields are
    /// stored with it.
    pub location: ::std::option::Option<::velt_types::types::CommentAnnotationLocation>,
    /// Velt's internal location ID, a number with up to 16 digits.
    pub location_id: ::std::option::Option<i64>,
    /// The page that an annotation was created on.
    pub page_info: ::std::option::Option<::velt_types::types::CommentPageInfo>,
    /// Fields that the document does not describe.
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

impl Object for MetadataLocation {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            location: fields.read("location"),
            location_id: fields.read("locationId"),
            page_info: fields.read("pageInfo"),
            extra: fields.rest(),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("location", &self.location);
        object.write_some("locationId", &self.location_id);
        object.write_some("pageInfo", &self.page_info);
        object.extend(&self.extra);
    }
}

implement_model!(MetadataLocation);
/// The organization of an event on the advanced channel.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct MetadataOrganization {
    /// The organization ID.
    pub organization_id: ::std::option::Option<::std::string::String>,
    /// Fields that the document does not describe.
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

impl Object for MetadataOrganization {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            organization_id: fields.read("organizationId"),
            extra: fields.rest(),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("organizationId", &self.organization_id);
        object.extend(&self.extra);
    }
}

implement_model!(MetadataOrganization);
/// A file of a recording.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct RecorderAsset {
    /// The version of the recording.
    pub version: ::std::option::Option<f64>,
    /// The URL of the file.
    pub url: ::std::option::Option<::std::string::String>,
    /// The MIME type of the file.
    pub mime_type: ::std::option::Option<::std::string::String>,
    /// The name of the file.
    pub file_name: ::std::option::Option<::std::string::String>,
    /// The size of the file, in bytes.
    pub file_size_in_bytes: ::std::option::Option<f64>,
    /// The format of the file of a recording.
    pub file_format: ::std::option::Option<RecorderFileFormat>,
    /// The URL of a preview image.
    pub thumbnail_url: ::std::option::Option<::std::string::String>,
    /// The transcription of a recording. Absent if the recording has none, although Velt's data
    /// models require it in each file.
    pub transcription: ::std::option::Option<RecorderTranscription>,
    /// Fields that the document does not describe.
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

impl Object for RecorderAsset {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            version: fields.read("version"),
            url: fields.read("url"),
            mime_type: fields.read("mimeType"),
            file_name: fields.read("fileName"),
            file_size_in_bytes: fields.read("fileSizeInBytes"),
            file_format: fields.read("fileFormat"),
            thumbnail_url: fields.read("thumbnailUrl"),
            transcription: fields.read("transcription"),
            extra: fields.rest(),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("version", &self.version);
        object.write_some("url", &self.url);
        object.write_some("mimeType", &self.mime_type);
        object.write_some("fileName", &self.file_name);
        object.write_some("fileSizeInBytes", &self.file_size_in_bytes);
        object.write_some("fileFormat", &self.file_format);
        object.write_some("thumbnailUrl", &self.thumbnail_url);
        object.write_some("transcription", &self.transcription);
        object.extend(&self.extra);
    }
}

implement_model!(RecorderAsset);
/// The format of the file of a recording.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum RecorderFileFormat {
    /// Audio.
    Mp3,
    /// Video.
    Mp4,
    /// Video, as browsers record it.
    Webm,
    /// A value that this version does not know. Compare it by
    /// [`as_str`](Self::as_str): it may get a variant of its own.
    Other(::std::string::String),
}

open_enum!(RecorderFileFormat, Mp3 = "mp3", Mp4 = "mp4", Webm = "webm");
/// A recording that is processed.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct RecorderPayload {
    /// The ID of the recording.
    pub recorder_id: ::std::option::Option<::std::string::String>,
    /// The user who made the recording.
    pub from: ::std::option::Option<::velt_types::types::User>,
    /// The files of the latest version.
    pub assets: ::std::option::Option<::std::vec::Vec<RecorderAsset>>,
    /// The files of all versions.
    pub assets_all_versions: ::std::option::Option<::std::vec::Vec<RecorderAsset>>,
    /// The transcription of a recording. Absent if the recording has none, although Velt's data
    /// models require it in each file.
    pub transcription: ::std::option::Option<RecorderTranscription>,
    /// Fields that the document does not describe.
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

impl Object for RecorderPayload {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            recorder_id: fields.read("recorderId"),
            from: fields.read("from"),
            assets: fields.read("assets"),
            assets_all_versions: fields.read("assetsAllVersions"),
            transcription: fields.read("transcription"),
            extra: fields.rest(),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("recorderId", &self.recorder_id);
        object.write_some("from", &self.from);
        object.write_some("assets", &self.assets);
        object.write_some("assetsAllVersions", &self.assets_all_versions);
        object.write_some("transcription", &self.transcription);
        object.extend(&self.extra);
    }
}

implement_model!(RecorderPayload);
/// A segment of a transcription.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct RecorderSegment {
    /// The start of the segment, as a string. Velt does not document the format.
    pub start_time: ::std::option::Option<::std::string::String>,
    /// The end of the segment, as a string. Velt does not document the format.
    pub end_time: ::std::option::Option<::std::string::String>,
    /// The start of the segment, in seconds.
    pub start_time_in_seconds: ::std::option::Option<f64>,
    /// The end of the segment, in seconds.
    pub end_time_in_seconds: ::std::option::Option<f64>,
    /// The spoken text.
    pub text: ::std::option::Option<::std::string::String>,
    /// Fields that the document does not describe.
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

impl Object for RecorderSegment {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            start_time: fields.read("startTime"),
            end_time: fields.read("endTime"),
            start_time_in_seconds: fields.read("startTimeInSeconds"),
            end_time_in_seconds: fields.read("endTimeInSeconds"),
            text: fields.read("text"),
            extra: fields.rest(),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("startTime", &self.start_time);
        object.write_some("endTime", &self.end_time);
        object.write_some("startTimeInSeconds", &self.start_time_in_seconds);
        object.write_some("endTimeInSeconds", &self.end_time_in_seconds);
        object.write_some("text", &self.text);
        object.extend(&self.extra);
    }
}

implement_model!(RecorderSegment);
/// The transcription of a recording. Absent if the recording has none, although Velt's data
/// models require it in each file.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct RecorderTranscription {
    /// The spoken text, in segments.
    pub transcript_segments: ::std::option::Option<::std::vec::Vec<RecorderSegment>>,
    /// The URL of the subtitles, in the WebVTT format.
    pub vtt_file_url: ::std::option::Option<::std::string::String>,
    /// A summary of the recording.
    pub content_summary: ::std::option::Option<::std::string::String>,
    /// Fields that the document does not describe.
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

impl Object for RecorderTranscription {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            transcript_segments: fields.read("transcriptSegments"),
            vtt_file_url: fields.read("vttFileUrl"),
            content_summary: fields.read("contentSummary"),
            extra: fields.rest(),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("transcriptSegments", &self.transcript_segments);
        object.write_some("vttFileUrl", &self.vtt_file_url);
        object.write_some("contentSummary", &self.content_summary);
        object.extend(&self.extra);
    }
}

implement_model!(RecorderTranscription);
/// A status before or after a change. Velt's documentation contradicts itself: it is a string
/// or an object, and no example shows it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum StatusInEvent {
    /// The name of the status.
    Name(::std::string::String),
    /// The status.
    Status(::std::boxed::Box<::velt_types::types::CommentStatus>),
    /// A value of a shape that this version does not know, as Velt wrote it.
    Other(::serde_json::Value),
}

impl Model for StatusInEvent {
    const SHAPE: Shape = Shape::ANY;
    fn read(node: Node<'_>, at: &Place<'_>) -> Self {
        one_of(
            node,
            at,
            &[
                (<::std::string::String as Model>::SHAPE, |node, at| {
                    Self::Name(Model::read(node, at))
                }),
                (
                    <::std::boxed::Box<::velt_types::types::CommentStatus> as Model>::SHAPE,
                    |node, at| Self::Status(Model::read(node, at)),
                ),
            ],
            Self::Other,
        )
    }

    fn empty() -> Self {
        Self::Other(::serde_json::Value::Null)
    }

    fn to_node(&self) -> Node<'_> {
        match self {
            Self::Name(value) => value.to_node(),
            Self::Status(value) => value.to_node(),
            Self::Other(value) => value.to_node(),
        }
    }
}

implement_serde!(StatusInEvent);
/// What a step waits for.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct StepAwaitingApprovalPayload {
    /// The number of reviewers who have not decided. For human steps.
    pub waiting_for_reviewers: ::std::option::Option<i64>,
    /// The number of mandatory reviewers. For human steps.
    pub mandatory_count: ::std::option::Option<i64>,
    /// The key with which to resume the step. For human steps.
    pub resume_key: ::std::option::Option<::std::string::String>,
    /// The agent ID. For agent steps.
    pub agent_id: ::std::option::Option<::std::string::String>,
    /// The ID of the agent run. For agent steps.
    pub agent_execution_id: ::std::option::Option<::std::string::String>,
    /// The time between two checks of the agent, in milliseconds. For agent steps.
    pub poll_interval_ms: ::std::option::Option<i64>,
    /// Fields that the document does not describe.
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

impl Object for StepAwaitingApprovalPayload {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            waiting_for_reviewers: fields.read("waitingForReviewers"),
            mandatory_count: fields.read("mandatoryCount"),
            resume_key: fields.read("resumeKey"),
            agent_id: fields.read("agentId"),
            agent_execution_id: fields.read("agentExecutionId"),
            poll_interval_ms: fields.read("pollIntervalMs"),
            extra: fields.rest(),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("waitingForReviewers", &self.waiting_for_reviewers);
        object.write_some("mandatoryCount", &self.mandatory_count);
        object.write_some("resumeKey", &self.resume_key);
        object.write_some("agentId", &self.agent_id);
        object.write_some("agentExecutionId", &self.agent_execution_id);
        object.write_some("pollIntervalMs", &self.poll_interval_ms);
        object.extend(&self.extra);
    }
}

implement_model!(StepAwaitingApprovalPayload);
/// A step that missed its deadline.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct StepBreachedPayload {
    /// The reason.
    pub reason: ::std::option::Option<::std::string::String>,
    /// Fields that the document does not describe.
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

impl Object for StepBreachedPayload {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            reason: fields.read("reason"),
            extra: fields.rest(),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("reason", &self.reason);
        object.extend(&self.extra);
    }
}

implement_model!(StepBreachedPayload);
/// A step that was cancelled.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct StepCancelledPayload {
    /// The ID of the actor, for example `system:group-quorum` or `system:loop-restart`.
    pub actor_id: ::std::option::Option<::std::string::String>,
    /// The reason, for example `group-quorum-met` or `loop-restart`. Velt may add reasons at any
    /// time, so do not depend on them.
    pub reason: ::std::option::Option<::std::string::String>,
    /// Fields that the document does not describe.
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

impl Object for StepCancelledPayload {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            actor_id: fields.read("actorId"),
            reason: fields.read("reason"),
            extra: fields.rest(),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("actorId", &self.actor_id);
        object.write_some("reason", &self.reason);
        object.extend(&self.extra);
    }
}

implement_model!(StepCancelledPayload);
/// The outcome of a step.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct StepCompletedPayload {
    /// The result of the decisions of all reviewers of a step.
    pub aggregator_status: ::std::option::Option<AggregatorStatus>,
    /// The type of the step. For human steps.
    pub node_type: ::std::option::Option<::std::string::String>,
    /// The decision of a step.
    pub decision: ::std::option::Option<StepDecision>,
    /// The ID of the agent run. For agent steps.
    pub agent_execution_id: ::std::option::Option<::std::string::String>,
    /// The status of the agent run. For agent steps.
    pub agent_execution_status: ::std::option::Option<::std::string::String>,
    /// The source of the decision. For agent steps.
    pub source: ::std::option::Option<::std::string::String>,
    /// The agent ID. For mocked agents.
    pub agent_id: ::std::option::Option<::std::string::String>,
    /// Says that the agent is mocked. Velt does not document the format.
    pub synthetic: ::std::option::Option<::serde_json::Value>,
    /// Fields that the document does not describe.
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

impl Object for StepCompletedPayload {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            aggregator_status: fields.read("aggregatorStatus"),
            node_type: fields.read("nodeType"),
            decision: fields.read("decision"),
            agent_execution_id: fields.read("agentExecutionId"),
            agent_execution_status: fields.read("agentExecutionStatus"),
            source: fields.read("source"),
            agent_id: fields.read("agentId"),
            synthetic: fields.read("synthetic"),
            extra: fields.rest(),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("aggregatorStatus", &self.aggregator_status);
        object.write_some("nodeType", &self.node_type);
        object.write_some("decision", &self.decision);
        object.write_some("agentExecutionId", &self.agent_execution_id);
        object.write_some("agentExecutionStatus", &self.agent_execution_status);
        object.write_some("source", &self.source);
        object.write_some("agentId", &self.agent_id);
        object.write_some("synthetic", &self.synthetic);
        object.extend(&self.extra);
    }
}

implement_model!(StepCompletedPayload);
/// The decision of a step.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum StepDecision {
    /// The step approved.
    Approve,
    /// The step rejected.
    Reject,
    /// A value that this version does not know. Compare it by
    /// [`as_str`](Self::as_str): it may get a variant of its own.
    Other(::std::string::String),
}

open_enum!(StepDecision, Approve = "approve", Reject = "reject");
/// A step that failed. Which fields it has depends on the type of the step.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct StepFailedPayload {
    /// The reason why a step failed.
    pub reason: ::std::option::Option<StepFailureReason>,
    /// The HTTP status that your server returned. For webhook steps.
    pub http_status: ::std::option::Option<i64>,
    /// The time that your server took to respond, in milliseconds. For webhook steps.
    pub latency_ms: ::std::option::Option<i64>,
    /// The class of the failure, on which retries depend. For webhook and notification steps.
    pub retry_class: ::std::option::Option<::std::string::String>,
    /// The notification channel. For notification steps.
    pub channel: ::std::option::Option<::std::string::String>,
    /// The ID of the agent run. For agent steps.
    pub agent_execution_id: ::std::option::Option<::std::string::String>,
    /// The status of the agent run. For agent steps.
    pub agent_execution_status: ::std::option::Option<::std::string::String>,
    /// The decision of the agent. For agent steps.
    pub decision: ::std::option::Option<::std::string::String>,
    /// The source of the decision. For agent steps.
    pub source: ::std::option::Option<::std::string::String>,
    /// Fields that the document does not describe.
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

impl Object for StepFailedPayload {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            reason: fields.read("reason"),
            http_status: fields.read("httpStatus"),
            latency_ms: fields.read("latencyMs"),
            retry_class: fields.read("retryClass"),
            channel: fields.read("channel"),
            agent_execution_id: fields.read("agentExecutionId"),
            agent_execution_status: fields.read("agentExecutionStatus"),
            decision: fields.read("decision"),
            source: fields.read("source"),
            extra: fields.rest(),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("reason", &self.reason);
        object.write_some("httpStatus", &self.http_status);
        object.write_some("latencyMs", &self.latency_ms);
        object.write_some("retryClass", &self.retry_class);
        object.write_some("channel", &self.channel);
        object.write_some("agentExecutionId", &self.agent_execution_id);
        object.write_some("agentExecutionStatus", &self.agent_execution_status);
        object.write_some("decision", &self.decision);
        object.write_some("source", &self.source);
        object.extend(&self.extra);
    }
}

implement_model!(StepFailedPayload);
/// The reason why a step failed.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum StepFailureReason {
    /// The step has no reviewers.
    NoReviewers,
    /// The step has no mandatory reviewers.
    NoMandatoryReviewers,
    /// A user is listed as a reviewer twice.
    DuplicateReviewerUserIds,
    /// The step failed unexpectedly.
    Exception,
    /// Your server returned an empty response.
    WebhookNodeEmptyResponse,
    /// A value that this version does not know. Compare it by
    /// [`as_str`](Self::as_str): it may get a variant of its own.
    Other(::std::string::String),
}

open_enum!(
    StepFailureReason,
    NoReviewers = "no-reviewers",
    NoMandatoryReviewers = "no-mandatory-reviewers",
    DuplicateReviewerUserIds = "duplicate-reviewer-user-ids",
    Exception = "exception",
    WebhookNodeEmptyResponse = "webhook-node-empty-response"
);
