//! Jobs against the sandbox.

mod accounts;
mod calls;
mod properties;
mod resuming;
mod syncing;

use std::{
    collections::BTreeSet,
    sync::{Arc, Mutex},
    time::Duration,
};

use velt::{Client, RetryPolicy, types::AddUsersToGroup};
use velt_bulk::{Job, OutcomeKind};
use velt_sandbox::Sandbox;

/// A sandbox that creates users as they are needed.
async fn sandbox() -> Sandbox {
    let sandbox = Sandbox::builder().lenient_parents().start().await;
    sandbox.expect("a port is free")
}

/// A client that retries in no time.
fn client(sandbox: &Sandbox) -> Client {
    Client::builder()
        .api_key("k")
        .auth_token("t")
        .base_url(sandbox.base_url())
        .retry(RetryPolicy::default().backoff(Duration::from_millis(1), Duration::from_millis(2)))
        .build()
        .expect("the settings are valid")
}

/// A job that adds users to the group `design`.
fn job(velt: &Client) -> Job {
    let nobody: [&str; 0] = [];
    let request = AddUsersToGroup::new("acme", "design", nobody);
    Job::of(velt, &velt.v1().user_groups().add_users(request)).expect("it has a list")
}

fn users(count: usize) -> Vec<String> {
    (0..count)
        .map(|number| format!("user-{number:05}"))
        .collect()
}

/// The members of the group.
fn members(sandbox: &Sandbox) -> BTreeSet<String> {
    let state = sandbox.export();
    let members = state.pointer("/tenants/k/members/acme/design");
    let members = members.and_then(|members| members.as_object());
    members
        .into_iter()
        .flatten()
        .map(|(id, _)| id.clone())
        .collect()
}

/// The outcomes of a job, in the order in which they became known.
#[derive(Clone, Default)]
struct Outcomes(Arc<Mutex<Vec<(String, What)>>>);

#[derive(Debug, Clone, PartialEq, Eq)]
enum What {
    Done,
    Failed { reason: String, maybe: bool },
    NotSent,
    Duplicate,
}

impl Outcomes {
    fn of(&self, job: Job) -> Job {
        let outcomes = Arc::clone(&self.0);
        job.on_outcome(move |outcome| {
            let what = match outcome.kind {
                OutcomeKind::Done => What::Done,
                OutcomeKind::Failed {
                    reason,
                    may_have_taken_effect,
                } => What::Failed {
                    reason: reason.to_owned(),
                    maybe: may_have_taken_effect,
                },
                OutcomeKind::NotSent => What::NotSent,
                OutcomeKind::Duplicate => What::Duplicate,
                other => panic!("{other:?}"),
            };
            outcomes
                .lock()
                .expect("no test panics with it")
                .push((outcome.id.to_owned(), what));
        })
    }

    fn all(&self) -> Vec<(String, What)> {
        self.0.lock().expect("no test panics with it").clone()
    }

    fn ids(&self, is_wanted: impl Fn(&What) -> bool) -> Vec<String> {
        let all = self.all();
        let wanted = all.into_iter().filter(|(_, what)| is_wanted(what));
        wanted.map(|(id, _)| id).collect()
    }
}

/// Asserts that each item has one outcome, and that the group agrees with it.
fn assert_accounted(sandbox: &Sandbox, input: &[String], outcomes: &Outcomes) {
    let mut seen = outcomes.ids(|_| true);
    seen.sort();
    let mut expected = input.to_vec();
    expected.sort();
    assert_eq!(seen, expected, "each item has one outcome");
    let members = members(sandbox);
    for (id, what) in outcomes.all() {
        match what {
            What::Done => assert!(members.contains(&id), "{id} is done"),
            What::NotSent | What::Failed { maybe: false, .. } => {
                assert!(!members.contains(&id), "{id} is {what:?}");
            }
            What::Duplicate | What::Failed { maybe: true, .. } => {}
        }
    }
}
