//! Reading a response of 10,000 outcomes, compared with hand-written serde types.
//!
//!     cargo bench -p velt-types

use std::collections::BTreeMap;

use divan::{Bencher, black_box};
use serde::Deserialize;
use velt_types::{PerItem, Reply, types::GroupMembershipOutcome};

fn main() {
    divan::main();
}

/// A response with an outcome for each of 10,000 users.
fn body() -> Vec<u8> {
    let outcomes: Vec<String> = (0..10_000)
        .map(|number| {
            format!(
                r#""user-{number}":{{"success":true,"organizationUserGroupId":"engineering","message":"User added to organization user group."}}"#
            )
        })
        .collect();
    format!(
        r#"{{"result":{{"status":"success","message":"Added organization users to group successfully.","data":{{{}}}}}}}"#,
        outcomes.join(",")
    )
    .into_bytes()
}

#[derive(Deserialize)]
#[allow(dead_code, reason = "what is read is what is measured")]
struct HandReply {
    result: HandResult,
}

#[derive(Deserialize)]
#[allow(dead_code, reason = "what is read is what is measured")]
struct HandResult {
    status: String,
    message: String,
    data: BTreeMap<String, HandOutcome>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
#[allow(dead_code, reason = "what is read is what is measured")]
struct HandOutcome {
    success: bool,
    organization_user_group_id: Option<String>,
    message: Option<String>,
}

#[divan::bench]
fn by_hand(bencher: Bencher<'_, '_>) {
    let body = body();
    bencher.bench(|| serde_json::from_slice::<HandReply>(black_box(&body)));
}

#[divan::bench]
fn velt(bencher: Bencher<'_, '_>) {
    let body = body();
    bencher.bench(|| {
        serde_json::from_slice::<Reply<PerItem<GroupMembershipOutcome>>>(black_box(&body))
    });
}

#[divan::bench]
fn as_value(bencher: Bencher<'_, '_>) {
    let body = body();
    bencher.bench(|| serde_json::from_slice::<serde_json::Value>(black_box(&body)));
}
