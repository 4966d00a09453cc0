use serde_json::json;

use super::*;
use crate::{EventKind, Payload, types::StatusInEvent};

#[test]
fn everything_that_is_json_is_delivered() {
    for channel in Channel::ALL {
        for body in [
            json!(null),
            json!([]),
            json!("text"),
            json!(7),
            json!({}),
            json!({"event": 7, "data": [], "actionType": {}}),
            json!({"event": "brand.new", "data": {"a": 1}}),
            json!({"actionType": "brandNew", "notificationSource": "comment"}),
            json!({"actionType": "added", "notificationSource": "canvas"}),
            json!({"type": "brand.new"}),
            json!({"encodedPayload": "text", "more": true}),
        ] {
            let event = Event::from_value(channel, &HeaderMap::new(), body.clone());
            assert!(!event.is_known(), "{body}");
            assert_eq!(event.payload, Payload::Other, "{body}");
            assert_eq!(event.json, body);
            assert_eq!(parse(channel, &body.to_string()).json, body);
        }
    }
}

#[test]
fn unknown_events_have_what_all_events_have() {
    let event = parse(
        Channel::Advanced,
        r#"{"event": "canvas.draw", "source": "canvas", "data": {
            "actionUser": {"userId": "ada"},
            "metadata": {"document": {"documentId": "roadmap"}}
        }}"#,
    );
    assert_eq!(event.kind, EventKind::Other("canvas.draw".to_owned()));
    assert_eq!(event.source.as_deref(), Some("canvas"));
    assert_eq!(event.document_id.as_deref(), Some("roadmap"));
    assert_eq!(event.actor.unwrap().user_id, "ada");
}

#[test]
fn a_known_event_that_does_not_fit_says_where() {
    for (channel, body, path) in [
        (
            Channel::Advanced,
            json!({"event": "comment.add", "data": {"commentAnnotation": {"comments": [[1]]}}}),
            "data.commentAnnotation.comments[0]",
        ),
        (
            Channel::Basic,
            json!({"actionType": "added", "notificationSource": "comment", "targetComment": "x"}),
            "targetComment",
        ),
        (
            Channel::Workflow,
            json!({"event": "group.quorum-met", "executionId": "e", "data": {"total": "many"}}),
            "data.total",
        ),
        (
            Channel::Advanced,
            json!({"event": "huddle.join", "data": [1]}),
            "data",
        ),
    ] {
        let event = Event::from_value(channel, &HeaderMap::new(), body.clone());
        assert!(event.is_known(), "{body}");
        assert_eq!(event.payload, Payload::Other, "{body}");
        assert_eq!(event.misfit.unwrap().path(), path);
        assert_eq!(event.json, body);
    }
}

#[test]
fn an_actor_that_does_not_fit_leaves_the_payload() {
    let event = parse(
        Channel::Basic,
        r#"{"actionType": "created", "notificationSource": "huddle", "actionUser": "ada"}"#,
    );
    assert_eq!(event.misfit.unwrap().path(), "actionUser");
    assert_eq!(event.actor, None);
    assert!(matches!(event.payload, Payload::Huddle(_)));
}

#[test]
fn unknown_fields_and_values_are_kept() {
    let event = parse(
        Channel::Workflow,
        r#"{"event": "step.completed", "executionId": "e", "seq": 1, "data": {
            "decision": "abstain", "mood": "good"
        }, "region": "eu"}"#,
    );
    let Payload::StepCompleted(step) = &event.payload else {
        panic!()
    };
    assert_eq!(step.decision.as_ref().unwrap().as_str(), "abstain");
    assert_eq!(step.extra["mood"], "good");
    assert_eq!(event.execution.unwrap().extra["region"], "eu");
    // Writing gives back what was read.
    assert_eq!(serde_json::to_value(step).unwrap(), event.json["data"]);
}

#[test]
fn fields_that_velt_requires_may_be_missing_or_null() {
    for body in [
        json!({"event": "comment.add"}),
        json!({"event": "comment.add", "data": null}),
        json!({"event": "comment.add", "data": {"commentAnnotation": {}, "targetComment": null}}),
    ] {
        let event = Event::from_value(Channel::Advanced, &HeaderMap::new(), body);
        assert_eq!(event.misfit, None);
        assert!(matches!(event.payload, Payload::Comment(_)));
    }
}

#[test]
fn a_status_is_a_text_or_an_object() {
    let event = parse(
        Channel::Basic,
        r#"{"actionType": "statusChanged", "notificationSource": "comment",
            "oldStatus": "OPEN", "newStatus": {"id": "RESOLVED"}}"#,
    );
    let Payload::Comment(comment) = event.payload else {
        panic!()
    };
    assert_eq!(
        comment.old_status,
        Some(StatusInEvent::Name("OPEN".to_owned()))
    );
    let Some(StatusInEvent::Status(status)) = comment.new_status else {
        panic!("{:?}", comment.new_status)
    };
    assert_eq!(status.id, "RESOLVED");
}

#[test]
fn events_of_workflows_are_known_on_the_advanced_channel_too() {
    let body = EventKind::StepBreached.example(Channel::Workflow).unwrap();
    let event = parse(Channel::Advanced, body);
    assert_eq!(event.kind, EventKind::StepBreached);
    assert!(event.execution.is_some());
    // Or in the envelope of that channel, which Velt does not document.
    let event = parse(
        Channel::Advanced,
        r#"{"event": "step.breached", "webhookId": "1", "data": {"reason": "late"}}"#,
    );
    assert!(matches!(event.payload, Payload::StepBreached(_)));
}

#[test]
fn the_source_tells_actions_apart() {
    assert_eq!(
        EventKind::find(Channel::Basic, "join"),
        Some(EventKind::HuddleJoin)
    );
    // Bodies for processed notifications may have no source.
    let event = parse(
        Channel::Basic,
        r#"{"actionType": "added", "from": {"userId": "ada"}}"#,
    );
    assert_eq!(event.kind, EventKind::CommentAdd);
    assert_eq!(event.actor.unwrap().user_id, "ada");
}
