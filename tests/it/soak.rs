//! Many calls through many faults, compared with what the server saw.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex},
    time::Duration,
};

use velt::{
    Client, Error, RetryPolicy,
    types::{AddUserGroups, AddUsersToGroup, OrganizationUserGroup},
};

use crate::support::{Fault, FaultyServer, assert_without_secrets, credentials, response};

const CLIENTS: usize = 8;
const CALLS: usize = 60;

const DONE: Fault = response!(
    "200 OK",
    "content-type: application/json\r\n",
    r#"{"result":{"status":"success","message":"","data":{"ada":{"success":true}}}}"#
);

/// What the server did about one call.
#[derive(Debug, Clone, Copy, Default)]
struct Seen {
    requests: u32,
    /// How often it did what it was asked for.
    done: u32,
    /// When the first request of the call came.
    at: usize,
}

/// Whether the server does what it is asked for, and what it says of that.
fn fate(random: &mut fastrand::Rng) -> (bool, Fault) {
    match random.u8(..10) {
        0 => (false, Fault::Closes),
        1 => (true, Fault::Resets),
        2 => (false, response!("429 Slow", "retry-after: 0\r\n", "")),
        3 => (true, response!("500 Broken", "", "")),
        4 => (false, response!("503 Busy", "", "")),
        5 => (
            true,
            Fault::RespondsAndResets("HTTP/1.1 200 OK\r\ncontent-length: 99\r\n\r\n{"),
        ),
        6 => (
            false,
            response!(
                "400 Bad",
                "",
                r#"{"error":{"message":"no","status":"INVALID_ARGUMENT"}}"#
            ),
        ),
        _ => (true, DONE),
    }
}

type Log = Arc<Mutex<HashMap<String, Seen>>>;

async fn server(log: Log) -> FaultyServer {
    FaultyServer::start(move |number, request| {
        let id = call_id(request);
        let mut log = log.lock().unwrap();
        let seen = log.entry(id.clone()).or_default();
        if seen.requests == 0 {
            seen.at = number;
        }
        seen.requests += 1;
        // The same faults in every run, however the calls interleave.
        let seed = id.bytes().fold(u64::from(seen.requests), |seed, byte| {
            seed.wrapping_mul(31).wrapping_add(byte.into())
        });
        let (done, fault) = fate(&mut fastrand::Rng::with_seed(seed));
        seen.done += u32::from(done);
        fault
    })
    .await
}

/// The name between `<` and `>` in a request.
fn call_id(request: &str) -> String {
    let (_, rest) = request.split_once('<').expect("each call has a name");
    let (id, _) = rest.split_once('>').expect("each name has an end");
    id.to_owned()
}

async fn call(velt: &Client, id: &str, repeatable: bool) -> Result<u32, Error> {
    let name = format!("<{id}>");
    if repeatable {
        let request = AddUsersToGroup::new(name, "design", ["ada"]);
        let call = velt.v1().user_groups().add_users(request);
        call.with_meta().await.map(|meta| meta.attempts)
    } else {
        let request = AddUserGroups::new(name, Vec::<OrganizationUserGroup>::new());
        let call = velt.v2().user_groups().add(request);
        call.with_meta().await.map(|meta| meta.attempts)
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn every_call_ends_as_the_server_saw_it() {
    let log = Log::default();
    let server = server(Arc::clone(&log)).await;
    let clients: Vec<_> = (0..CLIENTS)
        .map(|client| {
            let velt = credentials()
                .base_url(&server.base_url)
                .retry(RetryPolicy::default().backoff(Duration::ZERO, Duration::from_millis(1)))
                .build()
                .unwrap();
            tokio::spawn(async move {
                let mut results = Vec::new();
                for number in 0..CALLS {
                    let id = format!("{client}-{number}");
                    let repeatable = number % 3 != 0;
                    let result = call(&velt, &id, repeatable).await;
                    results.push((id, repeatable, result));
                }
                results
            })
        })
        .collect();

    let (mut succeeded, mut repeated) = (0, 0);
    for client in clients {
        let results = client.await.unwrap();
        let mut last = 0;
        for (id, repeatable, result) in results {
            assert_without_secrets(&format!("{result:?}"));
            let seen = log.lock().unwrap()[&id];
            assert!(seen.at >= last, "{id} came before the call before it");
            last = seen.at;
            let attempts = match &result {
                Ok(attempts) => {
                    assert!(seen.done > 0, "{id}: {seen:?}");
                    succeeded += 1;
                    *attempts
                }
                Err(error) => {
                    assert!(
                        seen.done == 0 || error.may_have_taken_effect(),
                        "{id}: {seen:?}, {error}"
                    );
                    error.attempts()
                }
            };
            assert_eq!(attempts, seen.requests, "{id}: {result:?}");
            assert!(
                repeatable || seen.done <= 1,
                "{id} was done twice: {seen:?}"
            );
            repeated += u32::from(attempts > 1);
        }
    }
    // Otherwise the faults were not those that this test is about.
    assert!(succeeded > CLIENTS * CALLS / 3, "{succeeded}");
    assert!(repeated > 50, "{repeated}");
    assert_eq!(
        server.requests(),
        log.lock()
            .unwrap()
            .values()
            .map(|seen| seen.requests as usize)
            .sum::<usize>()
    );
}
