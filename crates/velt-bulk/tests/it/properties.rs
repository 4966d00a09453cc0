//! Any input, any faults, any moment to stop: the accounts add up.

use proptest::prelude::*;
use velt_sandbox::{Fault, Sandbox};

use super::{Outcomes, What, assert_accounted, client, job};

fn fault() -> impl Strategy<Value = String> {
    prop_oneof![
        Just("status=429,times=3,retry-after=0s"),
        Just("status=500,probability=0.3"),
        Just("status=400,probability=0.3"),
        Just("html=502,probability=0.3"),
        Just("reset,probability=0.3"),
        Just("reset-in-body,probability=0.3"),
        Just("truncate,probability=0.3"),
        Just("fail-items=user-1+user-2"),
        Just("latency=0ms"),
    ]
    .prop_map(str::to_owned)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_accounts_add_up(
        numbers in prop::collection::vec(0_u8..40, 0..60),
        faults in prop::collection::vec(fault(), 0..3),
        chunk_size in 1_usize..12,
        concurrency in 1_usize..6,
        stop_after in prop::option::of(0_u64..6),
        seed in any::<u64>(),
    ) {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(async {
            let sandbox = Sandbox::builder().lenient_parents().fault_seed(seed).start().await.unwrap();
            for fault in &faults {
                sandbox.fault(fault.parse::<Fault>().unwrap());
            }
            let velt = client(&sandbox);
            let outcomes = Outcomes::default();
            let input: Vec<String> = numbers.iter().map(|number| format!("user-{number}")).collect();
            let mut job = outcomes.of(job(&velt)).chunk_size(chunk_size).concurrency(concurrency);
            if let Some(calls) = stop_after {
                let mut progress = job.progress();
                job = job.stop_when(async move {
                    let _ = progress.wait_for(|progress| progress.calls >= calls).await;
                });
            }
            let report = job.run(input.clone()).await.unwrap();
            assert_eq!(report.total(), u64::try_from(input.len()).unwrap());
            assert_accounted(&sandbox, &input, &outcomes);
            let mut distinct = input.clone();
            distinct.sort();
            distinct.dedup();
            let first = outcomes.ids(|what| *what != What::Duplicate);
            assert_eq!(first.len(), distinct.len());
        });
    }
}
