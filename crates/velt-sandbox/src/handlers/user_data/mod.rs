//! All data of a user: what the GDPR lets people ask for, and ask to be deleted.

mod erase;
mod read;
#[cfg(test)]
mod tests;

use std::collections::BTreeSet;

use axum::http::StatusCode;
use serde_json::{Value, json};

use super::Operations;
use crate::{
    call::Call,
    refusal::Refusal,
    reply::Reply,
    store::{Id, JOBS, Key, Record, Store, TABLES},
};

pub(super) const OPERATIONS: Operations = &[
    ("users/data/delete", delete),
    ("users/data/delete/status", status),
    ("users/data/get", get),
];

/// The kind of the jobs here.
const KIND: &str = "userDataDeletion";

/// Velt processes this many users of a request, and ignores the others.
const USERS_PER_JOB: usize = 30;

/// The number that Velt sends with errors of the operations that read.
const NUMBER: u16 = 500;

/// Starts a job, which has a task for each user in each organization.
fn delete(call: &mut Call<'_>) -> Result<Reply, Refusal> {
    let users = call.some_ids("userIds")?.unwrap_or_default();
    let users: BTreeSet<&str> = users.into_iter().take(USERS_PER_JOB).collect();
    let organizations = match call.some_ids("organizationIds")? {
        Some(ids) => ids.into_iter().map(str::to_owned).collect(),
        None => organizations(call.store),
    };
    let tasks: Vec<Value> = users
        .iter()
        .flat_map(|user| organizations.iter().map(move |id| json!([id, user])))
        .collect();
    let count = tasks.len();
    let id = call.new_id("job").letters(20);
    let mut job = Record::from_iter([
        ("kind".to_owned(), json!(KIND)),
        ("tasksCount".to_owned(), json!(count)),
        ("tasks".to_owned(), json!(tasks)),
        ("statusRequests".to_owned(), json!(0)),
    ]);
    if call.switches.job_steps == 0 {
        run(call, &mut job, 0);
    }
    call.store.put(&JOBS, Key::new([&id]), &job);
    let body = json!({
        "status": "success",
        "message": "Data deletion process has been initiated.",
        "data": { "jobId": id, "tasksCount": count },
        "statusCode": StatusCode::ACCEPTED.as_u16(),
    });
    Ok(Reply::body(body).status(StatusCode::ACCEPTED))
}

/// Returns the progress of a job. A job that takes its time moves on with each request.
fn status(call: &mut Call<'_>) -> Result<Reply, Refusal> {
    let key = Key::new([call.text("jobId")]);
    let job = call.store.get(&JOBS, &key);
    let is_known = |job: &Record| job.get("kind").is_some_and(|kind| kind == KIND);
    let Some(mut job) = job.filter(is_known) else {
        return Err(Refusal::not_found("Job does not exist.").number(NUMBER));
    };
    let number = |name| job.get(name).and_then(Value::as_u64).unwrap_or_default();
    let (count, requests) = (number("tasksCount"), number("statusRequests") + 1);
    let steps = u64::from(call.switches.job_steps);
    let left = if requests > steps {
        0
    } else {
        count - count * requests / (steps + 1)
    };
    job.insert("statusRequests".to_owned(), json!(requests));
    let left = run(call, &mut job, usize::try_from(left).unwrap_or_default());
    call.store.put(&JOBS, key, &job);
    let mut data = Record::from_iter([
        ("isDeleteCompleted".to_owned(), json!(left == 0)),
        ("tasksLeft".to_owned(), json!(left)),
    ]);
    if let Some(time) = job.remove("lastTaskCompletedTime") {
        data.insert("lastTaskCompletedTime".to_owned(), time);
    }
    Ok(Reply::data("Data fetched successfully.", data))
}

fn get(call: &mut Call<'_>) -> Result<Reply, Refusal> {
    read::get(call).map_err(|refusal| refusal.number(NUMBER))
}

/// Does tasks until no more than `left` are left, and returns how many are.
fn run(call: &mut Call<'_>, job: &mut Record, left: usize) -> usize {
    let Some(Value::Array(tasks)) = job.get_mut("tasks") else {
        return 0;
    };
    let due = tasks.len().saturating_sub(left);
    // A task is gone when it is done: the job must not remember whom it made forgotten.
    let done: Vec<Value> = tasks.drain(..due).collect();
    let left = tasks.len();
    for task in &done {
        let part = |position: usize| task[position].as_str().unwrap_or_default();
        erase::erase(call, part(0), part(1));
    }
    if !done.is_empty() {
        job.insert("lastTaskCompletedTime".to_owned(), json!(call.now));
    }
    left
}

/// Returns the IDs of organizations below which there is anything, whether or not they
/// exist.
fn organizations(store: &Store) -> BTreeSet<String> {
    let all = Key::new([]);
    let tables = TABLES
        .iter()
        .filter(|table| table.key.first() == Some(&Id::Organization));
    let keys = tables.flat_map(|table| store.keys(table, &all, None));
    let mut organizations = BTreeSet::new();
    for key in keys {
        if !organizations.contains(key.part(0)) {
            organizations.insert(key.part(0).to_owned());
        }
    }
    organizations
}
