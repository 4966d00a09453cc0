//! A job that was killed continues where it was.

use std::{
    path::PathBuf,
    sync::atomic::{AtomicU32, Ordering},
    time::Duration,
};

use serde_json::json;
use velt_bulk::{FileCheckpoint, Job, JobError};
use velt_sandbox::Fault;

use super::{Outcomes, What, assert_accounted, client, job, members, sandbox, users};

/// A file of the test's own, which is removed with it.
struct Scratch(PathBuf);

impl Scratch {
    fn new() -> Self {
        static NUMBER: AtomicU32 = AtomicU32::new(0);
        let number = NUMBER.fetch_add(1, Ordering::Relaxed);
        let name = format!("velt-bulk-{}-{number}.jsonl", std::process::id());
        let path = std::env::temp_dir().join(name);
        let _ = std::fs::remove_file(&path);
        Self(path)
    }

    fn checkpoint(&self) -> FileCheckpoint {
        FileCheckpoint::new(&self.0).expect("the directory is writable")
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        let _ = std::fs::remove_file(&self.0);
    }
}

#[tokio::test]
async fn a_killed_job_continues_without_repeating_what_is_finished() {
    let sandbox = sandbox().await;
    sandbox.fault(Fault::delay(Duration::from_millis(2)));
    let velt = client(&sandbox);
    let scratch = Scratch::new();
    let input = users(400);
    let mut kills = 0;
    let new = |outcomes: &Outcomes| {
        let job = outcomes.of(job(&velt)).chunk_size(5).concurrency(4);
        job.checkpoint(scratch.checkpoint())
    };
    for calls in [3, 1, 7, 12, 2] {
        let outcomes = Outcomes::default();
        let job = new(&outcomes);
        let mut progress = job.progress();
        let run = job.run(input.clone());
        let killed = progress.wait_for(|progress| progress.calls >= calls);
        tokio::select! {
            report = run => panic!("it was not killed: {report:?}"),
            // Dropping the job is what a kill does to it: nothing is written any more.
            _ = killed => kills += 1,
        }
    }
    let outcomes = Outcomes::default();
    let report = new(&outcomes).run(input.clone()).await.unwrap();
    assert_eq!((report.done, report.failed), (400, 0));
    assert!(report.resumed >= 100, "{report:?}");
    assert_accounted(&sandbox, &input, &outcomes);
    assert_eq!(members(&sandbox).len(), 400);
    let calls = sandbox.requests().len();
    assert!(
        calls <= 80 + 4 * kills,
        "{calls} calls for 80 chunks and {kills} kills"
    );

    let before = sandbox.requests().len();
    let report = new(&Outcomes::default()).run(input).await.unwrap();
    assert_eq!((report.done, report.resumed, report.calls), (400, 400, 0));
    assert_eq!(
        sandbox.requests().len(),
        before,
        "a finished job sends nothing"
    );
}

#[tokio::test]
async fn what_failed_before_is_reported_again() {
    let sandbox = sandbox().await;
    sandbox.fault(Fault::failing_items(["user-00003"]).times(1));
    let velt = client(&sandbox);
    let scratch = Scratch::new();
    for _ in 0..2 {
        let job = job(&velt).chunk_size(5).checkpoint(scratch.checkpoint());
        let report = job.run(users(10)).await.unwrap();
        assert_eq!((report.done, report.failed), (9, 1));
        assert_eq!(report.failures[0].id, "user-00003");
    }
}

#[tokio::test]
async fn what_is_not_safe_to_repeat_is_not_repeated() {
    let acme = json!({ "organizationId": "acme" });
    // A field of the request can make an operation unsafe to repeat.
    let update = json!({
        "organizationId": "acme",
        "documentId": "roadmap",
        "updateUsers": [{ "oldUser": { "userId": "ada" }, "newUser": { "userId": "grace" } }],
    });
    for (id, request) in [
        ("v2_activities_add", acme),
        ("v2_comments_update_annotations", update),
    ] {
        let sandbox = sandbox().await;
        let velt = client(&sandbox);
        let scratch = Scratch::new();
        let operation = velt::operation(id);
        let new = || {
            let job = Job::new(&velt, operation.unwrap(), &request).unwrap();
            job.chunk_size(1)
                .concurrency(2)
                .checkpoint(scratch.checkpoint())
        };
        let item = |number: u32| match id {
            "v2_activities_add" => json!({ "featureType": "custom", "number": number }),
            _ => json!(format!("annotation-{number}")),
        };
        sandbox.fault(Fault::delay(Duration::from_secs(60)));
        tokio::select! {
            report = new().run((0..4).map(item)) => panic!("{report:?}"),
            () = async {
                let started = || {
                    let text = std::fs::read_to_string(&scratch.0).unwrap_or_default();
                    text.matches("started").count()
                };
                while started() < 2 {
                    tokio::task::yield_now().await;
                }
            } => {}
        }
        sandbox.clear_faults();
        let report = new().run((0..4).map(item)).await.unwrap();
        let unknown = report
            .failures
            .iter()
            .filter(|failure| failure.may_have_taken_effect);
        assert_eq!(unknown.count(), 2, "{report:?}");
        assert!(
            report.failures[0]
                .reason
                .starts_with("the outcome is unknown")
        );
    }
}

#[tokio::test]
async fn a_checkpoint_of_another_job_or_input_is_refused() {
    let sandbox = sandbox().await;
    let velt = client(&sandbox);
    let scratch = Scratch::new();
    let first = job(&velt).chunk_size(5).checkpoint(scratch.checkpoint());
    first.run(users(20)).await.unwrap();

    let other_size = job(&velt).chunk_size(6).checkpoint(scratch.checkpoint());
    let error = other_size.run(users(20)).await.unwrap_err();
    assert!(matches!(error, JobError::OtherJob { .. }), "{error}");

    let mut other_input = users(20);
    other_input[7] = "somebody".to_owned();
    for (input, reason) in [
        (other_input, "the input differs at chunk 1"),
        (users(10), "the input ends before chunk 2, which was sent"),
    ] {
        let job = job(&velt).chunk_size(5).checkpoint(scratch.checkpoint());
        let error = job.run(input).await.unwrap_err().to_string();
        assert_eq!(
            error,
            format!("the checkpoint belongs to another job: {reason}")
        );
    }

    std::fs::write(&scratch.0, "my notes\n").unwrap();
    let job = job(&velt).checkpoint(scratch.checkpoint());
    let error = job.run(users(1)).await.unwrap_err().to_string();
    assert!(error.ends_with("it is not a checkpoint"), "{error}");
    assert_eq!(std::fs::read_to_string(&scratch.0).unwrap(), "my notes\n");
}

#[tokio::test]
async fn a_line_that_was_cut_off_is_sent_again() {
    let sandbox = sandbox().await;
    let velt = client(&sandbox);
    let scratch = Scratch::new();
    let new = || {
        job(&velt)
            .chunk_size(5)
            .concurrency(1)
            .checkpoint(scratch.checkpoint())
    };
    new().run(users(20)).await.unwrap();
    let text = std::fs::read_to_string(&scratch.0).unwrap();
    std::fs::write(&scratch.0, &text[..text.len() - 9]).unwrap();
    let outcomes = Outcomes::default();
    let report = outcomes.of(new()).run(users(20)).await.unwrap();
    assert_eq!((report.done, report.resumed, report.calls), (20, 15, 1));
    assert!(outcomes.all().iter().all(|(_, what)| *what == What::Done));
}
