use std::time::{Duration, Instant};

use super::*;
use crate::{Deduplicate, SeenEvents};

const MINUTE: Duration = Duration::from_secs(60);

#[test]
fn an_event_is_new_once_within_its_time() {
    let seen = SeenEvents::new(10);
    let start = Instant::now();
    assert!(seen.claim_at("a", MINUTE, start));
    assert!(!seen.claim_at("a", MINUTE, start + MINUTE - Duration::from_secs(1)));
    assert!(seen.claim_at("a", MINUTE, start + MINUTE));
    assert!(!seen.claim_at("a", MINUTE, start + MINUTE));
}

#[test]
fn a_released_event_is_new_again() {
    let seen = SeenEvents::new(10);
    let start = Instant::now();
    assert!(seen.claim_at("a", MINUTE, start));
    seen.release_now("a");
    assert!(seen.claim_at("a", MINUTE, start));
    // The end of the first claim is not that of the second.
    assert!(!seen.claim_at("a", MINUTE, start + Duration::from_secs(1)));
}

#[test]
fn the_memory_is_bounded_however_it_is_used() {
    let seen = SeenEvents::new(3);
    let start = Instant::now();
    for index in 0..100 {
        let key = format!("key-{index}");
        assert!(seen.claim_at(&key, MINUTE, start));
        if index % 2 == 0 {
            seen.release_now(&key);
        }
        seen.release_now("nothing");
    }
    assert!(seen.claim_at("other", Duration::MAX, start));
    let debug = format!("{seen:?}");
    assert!(debug.contains("capacity: 3"), "{debug}");
    assert!(
        ["events: 1", "events: 2", "events: 3"]
            .iter()
            .any(|it| debug.contains(it)),
        "{debug}"
    );
}

#[test]
fn short_claims_behind_long_ones_are_over_too() {
    let seen = SeenEvents::new(10);
    let start = Instant::now();
    assert!(seen.claim_at("long", MINUTE * 60, start));
    assert!(seen.claim_at("short", MINUTE, start));
    assert!(seen.claim_at("short", MINUTE, start + MINUTE * 2));
    assert!(!seen.claim_at("long", MINUTE, start + MINUTE * 2));
}

#[test]
fn each_channel_is_remembered_for_its_retries() {
    let seconds = |channel: Channel| channel.retry_horizon().map(|it| it.as_secs());
    assert_eq!(
        Channel::ALL.map(seconds),
        [None, Some(99_305 + 8 * 15), Some(642 + 6 * 10)]
    );
}

#[tokio::test]
async fn only_events_with_a_key_repeat() {
    let seen = SeenEvents::default();
    let basic = parse(Channel::Basic, "{}");
    assert_eq!(seen.first(&basic).await, Ok(true));
    assert_eq!(seen.first(&basic).await, Ok(true));
    let headers = signer(Channel::Advanced).sign(&delivery(), b"{}");
    let advanced = receiver().receive(&headers, b"{}").unwrap();
    assert_eq!(seen.first(&advanced).await, Ok(true));
    assert_eq!(seen.first(&advanced).await, Ok(false));
}

#[test]
fn a_replay_with_another_unsigned_id_is_still_a_repeated_event() {
    let body = br#"{"event": "step.completed", "executionId": "run-1", "seq": 7}"#;
    let mut headers = signer(Channel::Workflow).sign(&delivery(), body);
    let first = receiver().receive(&headers, body).unwrap();
    headers.insert("x-velt-event-id", HeaderValue::from_static("evt_2"));
    let replay = receiver().receive(&headers, body).unwrap();
    assert_ne!(first.id, replay.id);
    assert_eq!(first.deduplication_key(), replay.deduplication_key());
}
