// Made by `cargo xtask generate` from openapi/. Change that, not this.

//! The kinds of events, and the types of their payloads.

use super::types;
use crate::{kind::Entry, macros::open_enum};
use velt_types::Model;

/// A kind of event, which has the same name on every channel.
///
/// Its text is the name on the advanced channel, or on the only channel that has it.
///
/// ```
/// use velt_webhooks::EventKind;
///
/// assert_eq!(EventKind::CommentAdd.as_str(), "comment.add");
/// assert_eq!(EventKind::from("comment.add"), EventKind::CommentAdd);
/// ```
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum EventKind {
    /// A user created a huddle.
    ///
    /// `created` on the basic channel, `huddle.create` on the advanced channel.
    HuddleCreate,
    /// A user joined a huddle. On the basic channel, Velt's table calls it `join` and all of
    /// its examples `joined`.
    ///
    /// `join` or `joined` on the basic channel, `huddle.join` on the advanced channel.
    HuddleJoin,
    /// CRDT data changed. Velt waits at least 5 seconds for further changes before it sends the
    /// event.
    ///
    /// `updateData` on the basic channel, `crdt.update_data` on the advanced channel.
    CrdtUpdateData,
    /// A recording is processed, with or without a transcription. Velt's release notes say that
    /// the basic channel sends it too, under a name that Velt does not document.
    ///
    /// `recorder.done` on the advanced channel.
    RecorderDone,
    /// All attempts to deliver a message to an endpoint failed. Velt's webhook provider, Svix,
    /// sends it. Velt documents only its name.
    ///
    /// `message.attempt.exhausted` on the advanced channel.
    MessageAttemptExhausted,
    /// An annotation was added with its first comment.
    ///
    /// `newlyAdded` on the basic channel, `comment_annotation.add` on the advanced channel.
    CommentAnnotationAdd,
    /// An annotation was assigned to a user.
    ///
    /// `assigned` on the basic channel, `comment_annotation.assign` on the advanced channel.
    CommentAnnotationAssign,
    /// The status of an annotation changed.
    ///
    /// `statusChanged` on the basic channel, `comment_annotation.status_change` on the advanced
    /// channel.
    CommentAnnotationStatusChange,
    /// The priority of an annotation changed.
    ///
    /// `priorityChanged` on the basic channel, `comment_annotation.priority_change` on the
    /// advanced channel.
    CommentAnnotationPriorityChange,
    /// An annotation became private or public. Only the basic channel sends it; the name is
    /// that of the same change in the activity log.
    ///
    /// `accessModeChanged` on the basic channel.
    CommentAnnotationAccessModeChange,
    /// An item of a custom list was added to an annotation or changed.
    ///
    /// `comment_annotation.custom_list_change` on the advanced channel.
    CommentAnnotationCustomListChange,
    /// A user subscribed to an annotation.
    ///
    /// `subscribed` on the basic channel, `comment_annotation.subscribe` on the advanced
    /// channel.
    CommentAnnotationSubscribe,
    /// A user unsubscribed from an annotation.
    ///
    /// `unsubscribed` on the basic channel, `comment_annotation.unsubscribe` on the advanced
    /// channel.
    CommentAnnotationUnsubscribe,
    /// A moderator accepted an annotation. Needs moderator mode.
    ///
    /// `accepted` on the basic channel, `comment_annotation.accept` on the advanced channel.
    CommentAnnotationAccept,
    /// A moderator rejected an annotation. Needs moderator mode.
    ///
    /// `rejected` on the basic channel, `comment_annotation.reject` on the advanced channel.
    CommentAnnotationReject,
    /// A moderator approved an annotation. Needs moderator mode.
    ///
    /// `approved` on the basic channel, `comment_annotation.approve` on the advanced channel.
    CommentAnnotationApprove,
    /// A suggestion was accepted. Off unless you turn it on.
    ///
    /// `suggestionAccepted` on the basic channel, `comment_annotation.suggestion_accept` on the
    /// advanced channel.
    CommentAnnotationSuggestionAccept,
    /// A suggestion was rejected. Off unless you turn it on.
    ///
    /// `suggestionRejected` on the basic channel, `comment_annotation.suggestion_reject` on the
    /// advanced channel.
    CommentAnnotationSuggestionReject,
    /// A comment was added to an annotation. On the basic channel, this excludes its first
    /// comment. Velt does not document whether the advanced channel sends it for the first
    /// comment too.
    ///
    /// `added` on the basic channel, `comment.add` on the advanced channel.
    CommentAdd,
    /// A comment was changed.
    ///
    /// `updated` on the basic channel, `comment.update` on the advanced channel.
    CommentUpdate,
    /// A comment was deleted. On the basic channel, the event without a target comment means
    /// that the whole annotation was deleted. Velt does not document how the advanced channel
    /// reports that.
    ///
    /// `deleted` on the basic channel, `comment.delete` on the advanced channel.
    CommentDelete,
    /// A reaction was added to a comment.
    ///
    /// `reactionAdded` on the basic channel, `comment.reaction_add` on the advanced channel.
    CommentReactionAdd,
    /// A reaction was removed from a comment.
    ///
    /// `reactionDeleted` on the basic channel, `comment.reaction_delete` on the advanced
    /// channel.
    CommentReactionDelete,
    /// A run was created and its first steps were scheduled.
    ///
    /// `execution.dispatched` on the workflow channel.
    ExecutionDispatched,
    /// All steps of a run ended, without a failure that is not handled.
    ///
    /// `execution.completed` on the workflow channel.
    ExecutionCompleted,
    /// A run failed, because a step that it depends on failed or was late.
    ///
    /// `execution.failed` on the workflow channel.
    ExecutionFailed,
    /// A run was cancelled or rolled back completely.
    ///
    /// `execution.cancelled` on the workflow channel.
    ExecutionCancelled,
    /// A step waits: for reviewers, for an agent that is running, or for your server to call
    /// back. The fields of the payload tell which.
    ///
    /// `step.awaiting-approval` on the workflow channel.
    StepAwaitingApproval,
    /// A step was completed.
    ///
    /// `step.completed` on the workflow channel.
    StepCompleted,
    /// A step failed and is not retried. The event does not contain the error itself: get the
    /// execution for it.
    ///
    /// `step.failed` on the workflow channel.
    StepFailed,
    /// A step missed its deadline.
    ///
    /// `step.breached` on the workflow channel.
    StepBreached,
    /// A step was cancelled, directly or because enough others were completed.
    ///
    /// `step.cancelled` on the workflow channel.
    StepCancelled,
    /// Enough steps of a parallel group were completed, for the first time.
    ///
    /// `group.quorum-met` on the workflow channel.
    GroupQuorumMet,
    /// A rejection started the next iteration of a loop.
    ///
    /// `loop.iteration-started` on the workflow channel.
    LoopIterationStarted,
    /// A loop reached its maximum number of iterations.
    ///
    /// `loop.exhausted` on the workflow channel.
    LoopExhausted,
    /// An event that this version does not know, by its name as Velt wrote it; empty if
    /// the body has none. Compare it by [`as_str`](Self::as_str): it may get a
    /// variant of its own.
    Other(::std::string::String),
}

open_enum!(
    EventKind,
    HuddleCreate = "huddle.create",
    HuddleJoin = "huddle.join",
    CrdtUpdateData = "crdt.update_data",
    RecorderDone = "recorder.done",
    MessageAttemptExhausted = "message.attempt.exhausted",
    CommentAnnotationAdd = "comment_annotation.add",
    CommentAnnotationAssign = "comment_annotation.assign",
    CommentAnnotationStatusChange = "comment_annotation.status_change",
    CommentAnnotationPriorityChange = "comment_annotation.priority_change",
    CommentAnnotationAccessModeChange = "comment_annotation.access_mode_change",
    CommentAnnotationCustomListChange = "comment_annotation.custom_list_change",
    CommentAnnotationSubscribe = "comment_annotation.subscribe",
    CommentAnnotationUnsubscribe = "comment_annotation.unsubscribe",
    CommentAnnotationAccept = "comment_annotation.accept",
    CommentAnnotationReject = "comment_annotation.reject",
    CommentAnnotationApprove = "comment_annotation.approve",
    CommentAnnotationSuggestionAccept = "comment_annotation.suggestion_accept",
    CommentAnnotationSuggestionReject = "comment_annotation.suggestion_reject",
    CommentAdd = "comment.add",
    CommentUpdate = "comment.update",
    CommentDelete = "comment.delete",
    CommentReactionAdd = "comment.reaction_add",
    CommentReactionDelete = "comment.reaction_delete",
    ExecutionDispatched = "execution.dispatched",
    ExecutionCompleted = "execution.completed",
    ExecutionFailed = "execution.failed",
    ExecutionCancelled = "execution.cancelled",
    StepAwaitingApproval = "step.awaiting-approval",
    StepCompleted = "step.completed",
    StepFailed = "step.failed",
    StepBreached = "step.breached",
    StepCancelled = "step.cancelled",
    GroupQuorumMet = "group.quorum-met",
    LoopIterationStarted = "loop.iteration-started",
    LoopExhausted = "loop.exhausted"
);

/// What only events of some kinds have.
///
/// ```
/// use velt_webhooks::{Channel, Event, Payload};
///
/// let body = br#"{"event": "step.completed", "data": {"decision": "approve"}}"#;
/// let event = Event::parse(Channel::Workflow, &http::HeaderMap::new(), body)?;
/// let Payload::StepCompleted(step) = event.payload else { panic!() };
/// assert_eq!(step.decision.map(|it| it.to_string()).as_deref(), Some("approve"));
/// # Ok::<(), velt_webhooks::BodyError>(())
/// ```
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Payload {
    /// A message that could not be delivered. The fields are those that Svix documents.
    ///
    /// The payload of `message.attempt.exhausted`.
    AttemptExhausted(::std::boxed::Box<types::AttemptExhaustedPayload>),
    /// An annotation that something happened to. If you store comment content yourself, the
    /// texts of its comments can be missing.
    ///
    /// The payload of 18 kinds of events.
    Comment(::std::boxed::Box<types::CommentPayload>),
    /// CRDT data that changed.
    ///
    /// The payload of `crdt.update_data`.
    Crdt(::std::boxed::Box<types::CrdtPayload>),
    /// A run that was cancelled.
    ///
    /// The payload of `execution.cancelled`.
    ExecutionCancelled(::std::boxed::Box<types::ExecutionCancelledPayload>),
    /// Nothing: Velt sends no data when a run is completed.
    ///
    /// The payload of `execution.completed`.
    ExecutionCompleted(::std::boxed::Box<types::ExecutionCompletedPayload>),
    /// A run that started.
    ///
    /// The payload of `execution.dispatched`.
    ExecutionDispatched(::std::boxed::Box<types::ExecutionDispatchedPayload>),
    /// A run that failed. Today, Velt sends no data.
    ///
    /// The payload of `execution.failed`.
    ExecutionFailed(::std::boxed::Box<types::ExecutionFailedPayload>),
    /// A parallel group in which enough steps were completed.
    ///
    /// The payload of `group.quorum-met`.
    GroupQuorumMet(::std::boxed::Box<types::GroupQuorumMetPayload>),
    /// Nothing but what all events have: Velt documents no fields of huddles.
    ///
    /// The payload of 2 kinds of events.
    Huddle(::std::boxed::Box<types::HuddlePayload>),
    /// A loop that reached its maximum number of iterations.
    ///
    /// The payload of `loop.exhausted`.
    LoopExhausted(::std::boxed::Box<types::LoopExhaustedPayload>),
    /// An iteration of a loop that started.
    ///
    /// The payload of `loop.iteration-started`.
    LoopIterationStarted(::std::boxed::Box<types::LoopIterationStartedPayload>),
    /// A recording that is processed.
    ///
    /// The payload of `recorder.done`.
    Recorder(::std::boxed::Box<types::RecorderPayload>),
    /// What a step waits for.
    ///
    /// The payload of `step.awaiting-approval`.
    StepAwaitingApproval(::std::boxed::Box<types::StepAwaitingApprovalPayload>),
    /// A step that missed its deadline.
    ///
    /// The payload of `step.breached`.
    StepBreached(::std::boxed::Box<types::StepBreachedPayload>),
    /// A step that was cancelled.
    ///
    /// The payload of `step.cancelled`.
    StepCancelled(::std::boxed::Box<types::StepCancelledPayload>),
    /// The outcome of a step.
    ///
    /// The payload of `step.completed`.
    StepCompleted(::std::boxed::Box<types::StepCompletedPayload>),
    /// A step that failed. Which fields it has depends on the type of the step.
    ///
    /// The payload of `step.failed`.
    StepFailed(::std::boxed::Box<types::StepFailedPayload>),
    /// The payload of an event that this version does not know, or that does not fit its
    /// type. See [`Event::json`](crate::Event::json).
    Other,
}

pub(crate) static ENTRIES: &[Entry] = &[
    Entry {
        kind: EventKind::HuddleCreate,
        source: "huddle",
        basic: &["created"],
        advanced: &["huddle.create"],
        workflow: &[],
        read: |node, at| Payload::Huddle(Model::read(node, at)),
    },
    Entry {
        kind: EventKind::HuddleJoin,
        source: "huddle",
        basic: &["join", "joined"],
        advanced: &["huddle.join"],
        workflow: &[],
        read: |node, at| Payload::Huddle(Model::read(node, at)),
    },
    Entry {
        kind: EventKind::CrdtUpdateData,
        source: "crdt",
        basic: &["updateData"],
        advanced: &["crdt.update_data"],
        workflow: &[],
        read: |node, at| Payload::Crdt(Model::read(node, at)),
    },
    Entry {
        kind: EventKind::RecorderDone,
        source: "recorder",
        basic: &[],
        advanced: &["recorder.done"],
        workflow: &[],
        read: |node, at| Payload::Recorder(Model::read(node, at)),
    },
    Entry {
        kind: EventKind::MessageAttemptExhausted,
        source: "svix",
        basic: &[],
        advanced: &["message.attempt.exhausted"],
        workflow: &[],
        read: |node, at| Payload::AttemptExhausted(Model::read(node, at)),
    },
    Entry {
        kind: EventKind::CommentAnnotationAdd,
        source: "comment",
        basic: &["newlyAdded"],
        advanced: &["comment_annotation.add"],
        workflow: &[],
        read: |node, at| Payload::Comment(Model::read(node, at)),
    },
    Entry {
        kind: EventKind::CommentAnnotationAssign,
        source: "comment",
        basic: &["assigned"],
        advanced: &["comment_annotation.assign"],
        workflow: &[],
        read: |node, at| Payload::Comment(Model::read(node, at)),
    },
    Entry {
        kind: EventKind::CommentAnnotationStatusChange,
        source: "comment",
        basic: &["statusChanged"],
        advanced: &["comment_annotation.status_change"],
        workflow: &[],
        read: |node, at| Payload::Comment(Model::read(node, at)),
    },
    Entry {
        kind: EventKind::CommentAnnotationPriorityChange,
        source: "comment",
        basic: &["priorityChanged"],
        advanced: &["comment_annotation.priority_change"],
        workflow: &[],
        read: |node, at| Payload::Comment(Model::read(node, at)),
    },
    Entry {
        kind: EventKind::CommentAnnotationAccessModeChange,
        source: "comment",
        basic: &["accessModeChanged"],
        advanced: &[],
        workflow: &[],
        read: |node, at| Payload::Comment(Model::read(node, at)),
    },
    Entry {
        kind: EventKind::CommentAnnotationCustomListChange,
        source: "comment",
        basic: &[],
        advanced: &["comment_annotation.custom_list_change"],
        workflow: &[],
        read: |node, at| Payload::Comment(Model::read(node, at)),
    },
    Entry {
        kind: EventKind::CommentAnnotationSubscribe,
        source: "comment",
        basic: &["subscribed"],
        advanced: &["comment_annotation.subscribe"],
        workflow: &[],
        read: |node, at| Payload::Comment(Model::read(node, at)),
    },
    Entry {
        kind: EventKind::CommentAnnotationUnsubscribe,
        source: "comment",
        basic: &["unsubscribed"],
        advanced: &["comment_annotation.unsubscribe"],
        workflow: &[],
        read: |node, at| Payload::Comment(Model::read(node, at)),
    },
    Entry {
        kind: EventKind::CommentAnnotationAccept,
        source: "comment",
        basic: &["accepted"],
        advanced: &["comment_annotation.accept"],
        workflow: &[],
        read: |node, at| Payload::Comment(Model::read(node, at)),
    },
    Entry {
        kind: EventKind::CommentAnnotationReject,
        source: "comment",
        basic: &["rejected"],
        advanced: &["comment_annotation.reject"],
        workflow: &[],
        read: |node, at| Payload::Comment(Model::read(node, at)),
    },
    Entry {
        kind: EventKind::CommentAnnotationApprove,
        source: "comment",
        basic: &["approved"],
        advanced: &["comment_annotation.approve"],
        workflow: &[],
        read: |node, at| Payload::Comment(Model::read(node, at)),
    },
    Entry {
        kind: EventKind::CommentAnnotationSuggestionAccept,
        source: "comment",
        basic: &["suggestionAccepted"],
        advanced: &["comment_annotation.suggestion_accept"],
        workflow: &[],
        read: |node, at| Payload::Comment(Model::read(node, at)),
    },
    Entry {
        kind: EventKind::CommentAnnotationSuggestionReject,
        source: "comment",
        basic: &["suggestionRejected"],
        advanced: &["comment_annotation.suggestion_reject"],
        workflow: &[],
        read: |node, at| Payload::Comment(Model::read(node, at)),
    },
    Entry {
        kind: EventKind::CommentAdd,
        source: "comment",
        basic: &["added"],
        advanced: &["comment.add"],
        workflow: &[],
        read: |node, at| Payload::Comment(Model::read(node, at)),
    },
    Entry {
        kind: EventKind::CommentUpdate,
        source: "comment",
        basic: &["updated"],
        advanced: &["comment.update"],
        workflow: &[],
        read: |node, at| Payload::Comment(Model::read(node, at)),
    },
    Entry {
        kind: EventKind::CommentDelete,
        source: "comment",
        basic: &["deleted"],
        advanced: &["comment.delete"],
        workflow: &[],
        read: |node, at| Payload::Comment(Model::read(node, at)),
    },
    Entry {
        kind: EventKind::CommentReactionAdd,
        source: "comment",
        basic: &["reactionAdded"],
        advanced: &["comment.reaction_add"],
        workflow: &[],
        read: |node, at| Payload::Comment(Model::read(node, at)),
    },
    Entry {
        kind: EventKind::CommentReactionDelete,
        source: "comment",
        basic: &["reactionDeleted"],
        advanced: &["comment.reaction_delete"],
        workflow: &[],
        read: |node, at| Payload::Comment(Model::read(node, at)),
    },
    Entry {
        kind: EventKind::ExecutionDispatched,
        source: "execution",
        basic: &[],
        advanced: &[],
        workflow: &["execution.dispatched"],
        read: |node, at| Payload::ExecutionDispatched(Model::read(node, at)),
    },
    Entry {
        kind: EventKind::ExecutionCompleted,
        source: "execution",
        basic: &[],
        advanced: &[],
        workflow: &["execution.completed"],
        read: |node, at| Payload::ExecutionCompleted(Model::read(node, at)),
    },
    Entry {
        kind: EventKind::ExecutionFailed,
        source: "execution",
        basic: &[],
        advanced: &[],
        workflow: &["execution.failed"],
        read: |node, at| Payload::ExecutionFailed(Model::read(node, at)),
    },
    Entry {
        kind: EventKind::ExecutionCancelled,
        source: "execution",
        basic: &[],
        advanced: &[],
        workflow: &["execution.cancelled"],
        read: |node, at| Payload::ExecutionCancelled(Model::read(node, at)),
    },
    Entry {
        kind: EventKind::StepAwaitingApproval,
        source: "step",
        basic: &[],
        advanced: &[],
        workflow: &["step.awaiting-approval"],
        read: |node, at| Payload::StepAwaitingApproval(Model::read(node, at)),
    },
    Entry {
        kind: EventKind::StepCompleted,
        source: "step",
        basic: &[],
        advanced: &[],
        workflow: &["step.completed"],
        read: |node, at| Payload::StepCompleted(Model::read(node, at)),
    },
    Entry {
        kind: EventKind::StepFailed,
        source: "step",
        basic: &[],
        advanced: &[],
        workflow: &["step.failed"],
        read: |node, at| Payload::StepFailed(Model::read(node, at)),
    },
    Entry {
        kind: EventKind::StepBreached,
        source: "step",
        basic: &[],
        advanced: &[],
        workflow: &["step.breached"],
        read: |node, at| Payload::StepBreached(Model::read(node, at)),
    },
    Entry {
        kind: EventKind::StepCancelled,
        source: "step",
        basic: &[],
        advanced: &[],
        workflow: &["step.cancelled"],
        read: |node, at| Payload::StepCancelled(Model::read(node, at)),
    },
    Entry {
        kind: EventKind::GroupQuorumMet,
        source: "group",
        basic: &[],
        advanced: &[],
        workflow: &["group.quorum-met"],
        read: |node, at| Payload::GroupQuorumMet(Model::read(node, at)),
    },
    Entry {
        kind: EventKind::LoopIterationStarted,
        source: "loop",
        basic: &[],
        advanced: &[],
        workflow: &["loop.iteration-started"],
        read: |node, at| Payload::LoopIterationStarted(Model::read(node, at)),
    },
    Entry {
        kind: EventKind::LoopExhausted,
        source: "loop",
        basic: &[],
        advanced: &[],
        workflow: &["loop.exhausted"],
        read: |node, at| Payload::LoopExhausted(Model::read(node, at)),
    },
];
