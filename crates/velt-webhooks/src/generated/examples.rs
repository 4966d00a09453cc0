// Made by `cargo xtask generate` from openapi/. Change that, not this.

//! The example bodies.

use crate::{Channel, EventKind};

/// Returns the example body of an event on a channel.
pub(crate) fn example(kind: &EventKind, channel: Channel) -> Option<&'static str> {
    Some(match (kind, channel) {
        (EventKind::HuddleCreate, Channel::Basic) => {
            include_str!("examples/basic/created.json")
        }
        (EventKind::HuddleJoin, Channel::Basic) => {
            include_str!("examples/basic/join.json")
        }
        (EventKind::CrdtUpdateData, Channel::Basic) => {
            include_str!("examples/basic/updateData.json")
        }
        (EventKind::CommentAnnotationAdd, Channel::Basic) => {
            include_str!("examples/basic/newlyAdded.json")
        }
        (EventKind::CommentAnnotationAssign, Channel::Basic) => {
            include_str!("examples/basic/assigned.json")
        }
        (EventKind::CommentAnnotationStatusChange, Channel::Basic) => {
            include_str!("examples/basic/statusChanged.json")
        }
        (EventKind::CommentAnnotationPriorityChange, Channel::Basic) => {
            include_str!("examples/basic/priorityChanged.json")
        }
        (EventKind::CommentAnnotationAccessModeChange, Channel::Basic) => {
            include_str!("examples/basic/accessModeChanged.json")
        }
        (EventKind::CommentAnnotationSubscribe, Channel::Basic) => {
            include_str!("examples/basic/subscribed.json")
        }
        (EventKind::CommentAnnotationUnsubscribe, Channel::Basic) => {
            include_str!("examples/basic/unsubscribed.json")
        }
        (EventKind::CommentAnnotationAccept, Channel::Basic) => {
            include_str!("examples/basic/accepted.json")
        }
        (EventKind::CommentAnnotationReject, Channel::Basic) => {
            include_str!("examples/basic/rejected.json")
        }
        (EventKind::CommentAnnotationApprove, Channel::Basic) => {
            include_str!("examples/basic/approved.json")
        }
        (EventKind::CommentAnnotationSuggestionAccept, Channel::Basic) => {
            include_str!("examples/basic/suggestionAccepted.json")
        }
        (EventKind::CommentAnnotationSuggestionReject, Channel::Basic) => {
            include_str!("examples/basic/suggestionRejected.json")
        }
        (EventKind::CommentAdd, Channel::Basic) => {
            include_str!("examples/basic/added.json")
        }
        (EventKind::CommentUpdate, Channel::Basic) => {
            include_str!("examples/basic/updated.json")
        }
        (EventKind::CommentDelete, Channel::Basic) => {
            include_str!("examples/basic/deleted.json")
        }
        (EventKind::CommentReactionAdd, Channel::Basic) => {
            include_str!("examples/basic/reactionAdded.json")
        }
        (EventKind::CommentReactionDelete, Channel::Basic) => {
            include_str!("examples/basic/reactionDeleted.json")
        }
        (EventKind::HuddleCreate, Channel::Advanced) => {
            include_str!("examples/advanced/huddle.create.json")
        }
        (EventKind::HuddleJoin, Channel::Advanced) => {
            include_str!("examples/advanced/huddle.join.json")
        }
        (EventKind::CrdtUpdateData, Channel::Advanced) => {
            include_str!("examples/advanced/crdt.update_data.json")
        }
        (EventKind::RecorderDone, Channel::Advanced) => {
            include_str!("examples/advanced/recorder.done.json")
        }
        (EventKind::MessageAttemptExhausted, Channel::Advanced) => {
            include_str!("examples/advanced/message.attempt.exhausted.json")
        }
        (EventKind::CommentAnnotationAdd, Channel::Advanced) => {
            include_str!("examples/advanced/comment_annotation.add.json")
        }
        (EventKind::CommentAnnotationAssign, Channel::Advanced) => {
            include_str!("examples/advanced/comment_annotation.assign.json")
        }
        (EventKind::CommentAnnotationStatusChange, Channel::Advanced) => {
            include_str!("examples/advanced/comment_annotation.status_change.json")
        }
        (EventKind::CommentAnnotationPriorityChange, Channel::Advanced) => {
            include_str!("examples/advanced/comment_annotation.priority_change.json")
        }
        (EventKind::CommentAnnotationCustomListChange, Channel::Advanced) => {
            include_str!("examples/advanced/comment_annotation.custom_list_change.json")
        }
        (EventKind::CommentAnnotationSubscribe, Channel::Advanced) => {
            include_str!("examples/advanced/comment_annotation.subscribe.json")
        }
        (EventKind::CommentAnnotationUnsubscribe, Channel::Advanced) => {
            include_str!("examples/advanced/comment_annotation.unsubscribe.json")
        }
        (EventKind::CommentAnnotationAccept, Channel::Advanced) => {
            include_str!("examples/advanced/comment_annotation.accept.json")
        }
        (EventKind::CommentAnnotationReject, Channel::Advanced) => {
            include_str!("examples/advanced/comment_annotation.reject.json")
        }
        (EventKind::CommentAnnotationApprove, Channel::Advanced) => {
            include_str!("examples/advanced/comment_annotation.approve.json")
        }
        (EventKind::CommentAnnotationSuggestionAccept, Channel::Advanced) => {
            include_str!("examples/advanced/comment_annotation.suggestion_accept.json")
        }
        (EventKind::CommentAnnotationSuggestionReject, Channel::Advanced) => {
            include_str!("examples/advanced/comment_annotation.suggestion_reject.json")
        }
        (EventKind::CommentAdd, Channel::Advanced) => {
            include_str!("examples/advanced/comment.add.json")
        }
        (EventKind::CommentUpdate, Channel::Advanced) => {
            include_str!("examples/advanced/comment.update.json")
        }
        (EventKind::CommentDelete, Channel::Advanced) => {
            include_str!("examples/advanced/comment.delete.json")
        }
        (EventKind::CommentReactionAdd, Channel::Advanced) => {
            include_str!("examples/advanced/comment.reaction_add.json")
        }
        (EventKind::CommentReactionDelete, Channel::Advanced) => {
            include_str!("examples/advanced/comment.reaction_delete.json")
        }
        (EventKind::ExecutionDispatched, Channel::Workflow) => {
            include_str!("examples/workflow/execution.dispatched.json")
        }
        (EventKind::ExecutionCompleted, Channel::Workflow) => {
            include_str!("examples/workflow/execution.completed.json")
        }
        (EventKind::ExecutionFailed, Channel::Workflow) => {
            include_str!("examples/workflow/execution.failed.json")
        }
        (EventKind::ExecutionCancelled, Channel::Workflow) => {
            include_str!("examples/workflow/execution.cancelled.json")
        }
        (EventKind::StepAwaitingApproval, Channel::Workflow) => {
            include_str!("examples/workflow/step.awaiting-approval.json")
        }
        (EventKind::StepCompleted, Channel::Workflow) => {
            include_str!("examples/workflow/step.completed.json")
        }
        (EventKind::StepFailed, Channel::Workflow) => {
            include_str!("examples/workflow/step.failed.json")
        }
        (EventKind::StepBreached, Channel::Workflow) => {
            include_str!("examples/workflow/step.breached.json")
        }
        (EventKind::StepCancelled, Channel::Workflow) => {
            include_str!("examples/workflow/step.cancelled.json")
        }
        (EventKind::GroupQuorumMet, Channel::Workflow) => {
            include_str!("examples/workflow/group.quorum-met.json")
        }
        (EventKind::LoopIterationStarted, Channel::Workflow) => {
            include_str!("examples/workflow/loop.iteration-started.json")
        }
        (EventKind::LoopExhausted, Channel::Workflow) => {
            include_str!("examples/workflow/loop.exhausted.json")
        }
        _ => return None,
    })
}
