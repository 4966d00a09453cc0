//! Requests that are there already, one call each.

use std::{
    sync::{Arc, Mutex},
    time::Duration,
};

use serde_json::json;
use velt::Operation;
use velt_bulk::{CallOutcomeKind, Calls, JobError, Request};
use velt_sandbox::Fault;

use super::{client, members, sandbox};

fn operation(id: &str) -> &'static Operation {
    velt::operation(id).expect("it is described")
}

fn requests(count: u64) -> impl Iterator<Item = Request> {
    (0..count).map(|number| {
        let request = json!({
            "organizationId": "acme",
            "organizationUserGroupId": "design",
            "userIds": [format!("user-{number:05}")],
        });
        Request::new(number, request)
    })
}

/// Returns the numbers of outcomes, in the order in which they were reported.
fn numbers(calls: Calls) -> (Calls, Arc<Mutex<Vec<u64>>>) {
    let numbers = Arc::new(Mutex::new(Vec::new()));
    let seen = Arc::clone(&numbers);
    let calls = calls.on_outcome(move |outcome| {
        let mut seen = seen.lock().expect("no test panics with it");
        seen.push(outcome.number);
    });
    (calls, numbers)
}

#[tokio::test]
async fn every_fault_leaves_every_request_in_one_place() {
    for fault in [
        "status=500,probability=0.4",
        "status=429,retry-after=0s,probability=0.4",
        "html=502,probability=0.4",
        "reset,probability=0.4",
        "truncate,probability=0.4",
        "partly-applied,probability=0.4",
        "fail-items=user-00003+user-00017",
    ] {
        for is_ordered in [false, true] {
            let sandbox = sandbox().await;
            sandbox.fault(fault.parse().unwrap());
            let velt = client(&sandbox);
            let calls = Calls::new(&velt, operation("v2_user_groups_add_users"));
            let calls = if is_ordered { calls.ordered() } else { calls };
            let (calls, numbers) = numbers(calls.concurrency(4));
            let report = calls.run(requests(40)).await.unwrap();
            assert_eq!(report.total(), 40, "{fault}");
            assert!(report.done <= u64::try_from(members(&sandbox).len()).unwrap());
            let mut numbers = numbers.lock().unwrap().clone();
            if !is_ordered {
                numbers.sort_unstable();
            }
            assert_eq!(numbers, Vec::from_iter(0..40), "{fault}");
        }
    }
}

#[tokio::test]
async fn a_slow_result_holds_back_only_so_many() {
    let sandbox = sandbox().await;
    sandbox.fault(Fault::delay(Duration::from_secs(60)).times(1));
    let velt = client(&sandbox);
    let calls = Calls::new(&velt, operation("v2_user_groups_add_users"));
    let (calls, numbers) = numbers(calls.ordered().concurrency(2));
    let progress = calls.progress();
    let stop = async {
        // One call is in flight, and what is held back is full.
        let is_full = || {
            let progress = progress.borrow();
            progress.calls == 16 && progress.in_flight == 1
        };
        while !is_full() {
            tokio::task::yield_now().await;
        }
    };
    tokio::select! {
        report = calls.run(requests(1000)) => panic!("{report:?}"),
        () = stop => {}
    }
    // The first request to arrive, which is slow, may be the second of the input.
    assert!(numbers.lock().unwrap().len() <= 1);
}

#[tokio::test]
async fn a_stopped_job_reports_the_rest_as_not_sent() {
    let sandbox = sandbox().await;
    sandbox.fault(Fault::delay(Duration::from_millis(5)));
    let velt = client(&sandbox);
    let calls = Calls::new(&velt, operation("v2_user_groups_add_users"));
    let mut progress = calls.progress();
    let (calls, numbers) = numbers(calls.ordered().concurrency(2));
    let calls = calls.stop_when(async move {
        let _ = progress.wait_for(|progress| progress.done >= 3).await;
    });
    let report = calls.run(requests(100)).await.unwrap();
    assert_eq!(report.total(), 100);
    assert!(report.done >= 3 && report.not_sent > 50, "{report:?}");
    assert_eq!(*numbers.lock().unwrap(), Vec::from_iter(0..100));
    assert_eq!(
        members(&sandbox).len(),
        usize::try_from(report.done).unwrap()
    );
}

#[tokio::test]
async fn failed_items_make_a_failed_request() {
    let sandbox = sandbox().await;
    sandbox.fault(Fault::failing_items(["user-00000"]));
    let velt = client(&sandbox);
    let calls = Calls::new(&velt, operation("v2_user_groups_add_users"));
    let calls = calls.on_outcome(|outcome| {
        let CallOutcomeKind::Failed(failure) = outcome.kind else {
            panic!("{outcome:?}");
        };
        assert_eq!(failure.message, "1 of 1 items failed");
        assert!(failure.result.is_some());
    });
    assert_eq!(calls.run(requests(1)).await.unwrap().failed, 1);
}

#[tokio::test]
async fn numbers_must_increase() {
    let sandbox = sandbox().await;
    let velt = client(&sandbox);
    let calls = Calls::new(&velt, operation("v2_user_groups_add_users"));
    let same = [1, 1].map(|number| Request::new(number, json!({})));
    let error = calls.run(same).await.unwrap_err();
    assert!(matches!(error, JobError::Setting { .. }), "{error}");
}

#[tokio::test]
async fn calls_can_be_spawned_as_a_task() {
    let sandbox = sandbox().await;
    let velt = client(&sandbox);
    let calls = Calls::new(&velt, operation("v2_user_groups_add_users"));
    let report = tokio::spawn(calls.run(requests(10).collect::<Vec<_>>()));
    assert_eq!(report.await.unwrap().unwrap().done, 10);
}
