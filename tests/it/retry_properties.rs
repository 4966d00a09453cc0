//! What holds for every decision about a retry.

use std::time::Duration;

use http::StatusCode;
use proptest::prelude::*;
use velt_client::{Attempt, Decision, Outcome, RetryPolicy, RetrySafety};

fn duration() -> impl Strategy<Value = Duration> {
    (0_u64..200_000).prop_map(Duration::from_millis)
}

fn outcome() -> impl Strategy<Value = Outcome> {
    prop_oneof![
        Just(Outcome::NotConnected),
        Just(Outcome::Lost),
        (
            100_u16..600,
            proptest::option::of(duration()),
            any::<bool>()
        )
            .prop_map(|(status, retry_after, per_item)| Outcome::Responded {
                status: StatusCode::from_u16(status).unwrap(),
                retry_after,
                per_item,
            }),
    ]
}

fn attempt() -> impl Strategy<Value = Attempt> {
    let safety = prop_oneof![
        Just(RetrySafety::Read),
        Just(RetrySafety::Replace),
        Just(RetrySafety::Create),
        Just(RetrySafety::Keyed),
    ];
    (
        1_u32..6,
        outcome(),
        safety,
        proptest::option::of(duration()),
    )
        .prop_map(|(number, outcome, safety, remaining)| Attempt {
            number,
            outcome,
            safety,
            remaining,
        })
}

/// A policy with its attempts, its longest wait and its longest `Retry-After`.
fn policy() -> impl Strategy<Value = (RetryPolicy, u32, Duration, Duration)> {
    (0_u32..6, duration(), duration(), duration()).prop_map(
        |(max_attempts, first, longest, max_retry_after)| {
            let policy = RetryPolicy::default()
                .max_attempts(max_attempts)
                .backoff(first, longest)
                .max_retry_after(max_retry_after);
            (policy, max_attempts, longest, max_retry_after)
        },
    )
}

proptest! {
    #[test]
    fn a_decision_keeps_all_promises(
        attempt in attempt(),
        (policy, max_attempts, longest, max_retry_after) in policy(),
        random in 0.0..=1.0,
    ) {
        let Decision::Wait(wait) = policy.decide(&attempt, random) else {
            return Ok(());
        };
        prop_assert!(attempt.number < max_attempts);
        // What may have been done is not done again, unless that is the same.
        prop_assert!(attempt.safety.is_safe() || !attempt.outcome.may_have_taken_effect());
        prop_assert!(attempt.outcome.is_worth_repeating(attempt.safety));
        prop_assert!(attempt.remaining.is_none_or(|remaining| wait < remaining));
        let asked = match attempt.outcome {
            Outcome::Responded { retry_after, .. } => retry_after.unwrap_or_default(),
            _ => Duration::ZERO,
        };
        prop_assert!(asked <= max_retry_after);
        prop_assert!(wait >= asked);
        prop_assert!(wait <= longest.max(asked));
    }

    #[test]
    fn more_patience_never_means_fewer_attempts(
        attempt in attempt(),
        (policy, max_attempts, ..) in policy(),
        random in 0.0..=1.0,
    ) {
        if policy.decide(&attempt, random) != Decision::Stop {
            let patient = policy.max_attempts(max_attempts + 1).assume_safe();
            prop_assert_eq!(patient.decide(&attempt, random), policy.decide(&attempt, random));
        }
    }

    #[test]
    fn nothing_is_repeated_by_a_policy_that_never_does(attempt in attempt(), random in 0.0..=1.0) {
        prop_assert_eq!(RetryPolicy::never().decide(&attempt, random), Decision::Stop);
    }

    #[test]
    fn any_header_is_read_without_a_panic(value in "[ -~]{0,40}") {
        let mut headers = http::HeaderMap::new();
        headers.insert(http::header::RETRY_AFTER, value.parse().unwrap());
        let _ = velt_client::retry_after(&headers, std::time::SystemTime::now());
    }
}
