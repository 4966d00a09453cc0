use serde_json::json;

use super::*;
use crate::{BodyError, EventKind, Payload, encode};

/// Returns the documented example with this ID.
fn example(id: &str) -> Event {
    let documented = documented();
    let examples = documented["examples"].as_array().unwrap();
    let example = examples.iter().find(|example| example["id"] == id).unwrap();
    let channel = match example["version"].as_str().unwrap() {
        "v1" => Channel::Basic,
        "v2" => Channel::Advanced,
        _ => Channel::Workflow,
    };
    parse(channel, &example["body"].to_string())
}

fn text(text: &str) -> Option<String> {
    Some(text.to_owned())
}

#[test]
fn every_documented_body_is_read_without_a_misfit() {
    for (id, kind, actor, organization, document) in [
        ("g01", "comment.add", "user8", "velt-sample-app", "toolbar"),
        ("g02", "huddle.create", "1", "", "12-4-24"),
        (
            "g03",
            "crdt.update_data",
            "michael",
            "crdt-array-demo-org1",
            "crdt-array-demo-doc-1",
        ),
        ("g04", "huddle.join", "2", "", "12-4-24"),
        ("g05", "", "", "", ""),
        ("g06", "huddle.create", "1", "", "12-4-24"),
        (
            "g07",
            "comment_annotation.add",
            "1",
            "",
            "http://localhost:3000/123",
        ),
        ("g08", "comment.add", "user8", "velt-sample-app", "toolbar"),
        ("g09", "comment.add", "", "", ""),
        ("g11", "comment.add", "user123", "org123", "doc-001"),
        ("g12", "crdt.update_data", "user123", "", "doc-001"),
        ("g13", "", "", "", ""),
        ("g14", "step.awaiting-approval", "", "", ""),
    ] {
        let event = example(id);
        assert_eq!(event.kind.as_str(), kind, "{id}");
        assert_eq!(event.misfit, None, "{id}");
        assert_eq!(event.is_known(), !kind.is_empty(), "{id}");
        assert_eq!(
            matches!(event.payload, Payload::Other),
            kind.is_empty(),
            "{id}"
        );
        let actor_id = event.actor.map(|user| user.user_id).unwrap_or_default();
        assert_eq!(actor_id, actor, "{id}");
        assert_eq!(
            event.organization_id.unwrap_or_default(),
            organization,
            "{id}"
        );
        assert_eq!(event.document_id.unwrap_or_default(), document, "{id}");
    }
}

#[test]
fn a_comment_is_the_same_type_on_both_channels() {
    for (id, comment_id) in [("g01", 719_893), ("g11", 202)] {
        let Payload::Comment(comment) = example(id).payload else {
            panic!("{id}")
        };
        let target = comment.target_comment.unwrap();
        assert_eq!(target.comment_id, comment_id, "{id}");
        assert!(
            comment.comment_annotation.unwrap().comments.is_some(),
            "{id}"
        );
        assert!(comment.extra.is_empty(), "{id}: {:?}", comment.extra);
    }
}

#[test]
fn crdt_data_has_had_two_names() {
    for (id, name) in [("g03", "crdt-array-demo-todos-1"), ("g12", "my-crdt-store")] {
        let event = example(id);
        let Payload::Crdt(crdt) = event.payload else {
            panic!("{id}")
        };
        assert_eq!(crdt.crdt_data.unwrap().id, text(name));
        assert!(event.time.is_some(), "{id}");
    }
}

#[test]
fn settings_of_users_are_read_by_organization_and_by_document() {
    let event = example("g01");
    let settings = event.organization_notifications.unwrap();
    assert_eq!(settings["user0"]["email"].as_str(), "MINE");
    assert_eq!(event.document_notifications, None);
    let settings = example("g09").document_notifications.unwrap();
    assert_eq!(settings["user1"]["inbox"].as_str(), "ALL");
}

#[test]
fn an_event_of_a_workflow_has_its_run() {
    let event = example("g14");
    let execution = event.execution.clone().unwrap();
    assert_eq!(execution.seq, Some(7));
    assert_eq!(execution.status, text("waiting"));
    assert!(execution.extra.is_empty(), "{:?}", execution.extra);
    assert_eq!(event.time, Some(at(1_777_363_500)));
    assert_eq!(event.deduplication_key(), text("workflow:exec_...:7"));
    let Payload::StepAwaitingApproval(step) = event.payload else {
        panic!()
    };
    assert_eq!(step.waiting_for_reviewers, Some(1));
}

#[test]
fn headers_have_the_id_and_the_time_of_the_delivery() {
    let body = b"{}";
    let received = |channel| {
        let delivery = delivery().attempt(3);
        receiver()
            .receive(&signer(channel).sign(&delivery, body), body)
            .unwrap()
    };
    let basic = received(Channel::Basic);
    assert_eq!((basic.id, basic.sent_at, basic.attempt), (None, None, None));
    let advanced = received(Channel::Advanced);
    assert_eq!(advanced.deduplication_key(), text("advanced:msg_1"));
    assert_eq!(
        (advanced.id, advanced.sent_at),
        (text("msg_1"), Some(at(NOW)))
    );
    let workflow = received(Channel::Workflow);
    assert_eq!(workflow.deduplication_key(), text("workflow:msg_1"));
    assert_eq!((workflow.id, workflow.attempt), (text("msg_1"), Some(3)));
}

#[test]
fn every_event_has_an_example_that_fits_it_entirely() {
    for kind in EventKind::KNOWN {
        let mut count = 0;
        for channel in Channel::ALL {
            let Some(name) = kind.name_on(channel) else {
                assert_eq!(kind.example(channel), None);
                continue;
            };
            count += 1;
            let body = kind.example(channel).unwrap();
            let event = parse(channel, body);
            assert_eq!(event.kind, *kind, "{channel}");
            assert_eq!(event.misfit, None, "{kind} on {channel}");
            assert_eq!(event.name, text(name));
            assert_eq!(EventKind::find(channel, name).as_ref(), Some(kind));
            let extra = extra(&event.payload);
            assert_eq!(extra, json!({}), "{kind} on {channel}");
            if channel != Channel::Workflow && *kind != EventKind::MessageAttemptExhausted {
                assert_eq!(event.document_id, text("roadmap"), "{kind} on {channel}");
                assert_eq!(event.organization_id, text("acme"), "{kind} on {channel}");
                assert_eq!(event.actor.unwrap().user_id, "ada", "{kind} on {channel}");
            }
        }
        assert!(count > 0, "{kind}");
    }
}

/// Returns the fields of a payload that its type does not have.
fn extra(payload: &Payload) -> Value {
    let extra = match payload {
        Payload::AttemptExhausted(it) => &it.extra,
        Payload::Comment(it) => &it.extra,
        Payload::Crdt(it) => &it.extra,
        Payload::ExecutionCancelled(it) => &it.extra,
        Payload::ExecutionCompleted(it) => &it.extra,
        Payload::ExecutionDispatched(it) => &it.extra,
        Payload::ExecutionFailed(it) => &it.extra,
        Payload::GroupQuorumMet(it) => &it.extra,
        Payload::Huddle(it) => &it.extra,
        Payload::LoopExhausted(it) => &it.extra,
        Payload::LoopIterationStarted(it) => &it.extra,
        Payload::Recorder(it) => &it.extra,
        Payload::StepAwaitingApproval(it) => &it.extra,
        Payload::StepBreached(it) => &it.extra,
        Payload::StepCancelled(it) => &it.extra,
        Payload::StepCompleted(it) => &it.extra,
        Payload::StepFailed(it) => &it.extra,
        Payload::Other => panic!("has no type"),
    };
    Value::Object(extra.clone())
}

#[test]
fn the_channels_have_all_documented_events() {
    let count = |channel| {
        let kinds = EventKind::KNOWN.iter();
        kinds.filter(|kind| kind.name_on(channel).is_some()).count()
    };
    assert_eq!(Channel::ALL.map(count), [20, 22, 12]);
}

#[test]
fn encoded_bodies_are_decoded_in_every_documented_form() {
    let body = br#"{"event":"huddle.create","data":{}}"#;
    let wrapped = String::from_utf8(encode(body)).unwrap();
    let value: Value = serde_json::from_str(&wrapped).unwrap();
    let bare = value["encodedPayload"].as_str().unwrap().to_owned();
    let twice = String::from_utf8(encode(wrapped.as_bytes())).unwrap();
    for body in [wrapped, format!("\"{bare}\""), bare, twice] {
        assert_eq!(
            parse(Channel::Advanced, &body).kind,
            EventKind::HuddleCreate,
            "{body}"
        );
    }
    let documented = documented();
    let vectors = documented["signatures"].as_array().unwrap();
    let vector = vectors
        .iter()
        .find(|vector| vector["decoded"].is_object())
        .unwrap();
    let body = json!({ "encodedPayload": vector["encodedPayload"] });
    assert_eq!(
        parse(Channel::Basic, &body.to_string()).json,
        vector["decoded"]
    );
}

#[test]
fn bodies_that_cannot_be_unwrapped_are_errors() {
    let error = |body: &str| {
        let headers = HeaderMap::new();
        Event::parse(Channel::Basic, &headers, body.as_bytes()).unwrap_err()
    };
    assert!(matches!(error("no JSON"), BodyError::NotJson(_)));
    assert!(matches!(error(""), BodyError::NotJson(_)));
    assert!(matches!(
        error(r#"{"encodedPayload": 7}"#),
        BodyError::NotEncoded
    ));
    assert!(matches!(
        error(r#"{"encodedPayload": "?"}"#),
        BodyError::NotEncoded
    ));
    assert!(matches!(
        error(r#"{"encodedPayload": "bm8="}"#),
        BodyError::NotEncoded
    ));
    let thrice = encode(&encode(&encode(b"{}")));
    assert!(matches!(
        error(&String::from_utf8(thrice).unwrap()),
        BodyError::TooManyLayers
    ));
    let documented = documented();
    let examples = documented["examples"].as_array().unwrap();
    let encrypted = examples
        .iter()
        .find(|example| example["id"] == "g10")
        .unwrap();
    let error = error(&encrypted["body"].to_string());
    assert!(matches!(error, BodyError::NoPrivateKey));
    assert_eq!(error.http_status(), 500);
}
