//! What the tests of comments share.

mod add;
mod change;
mod events;
mod get;
mod story;
mod thread;

use serde_json::{Value, json};

use crate::{
    store::{DOCUMENTS, Key, Record, Table},
    testing::TestSandbox,
    world::lock,
};

const ADD: &str = "/v2/commentannotations/add";
const COUNT: &str = "/v2/commentannotations/count/get";
const DELETE: &str = "/v2/commentannotations/delete";
const GET: &str = "/v2/commentannotations/get";
const UPDATE: &str = "/v2/commentannotations/update";

/// Returns a sandbox with the document `roadmap`.
fn sandbox() -> TestSandbox {
    let sandbox = TestSandbox::new();
    put(
        &sandbox,
        &DOCUMENTS,
        Key::new(["acme", "roadmap"]),
        json!({ "accessType": "organizationPrivate" }),
    );
    sandbox
}

fn put(sandbox: &TestSandbox, table: &Table, key: Key, record: Value) {
    let record: Record = serde_json::from_value(record).unwrap();
    let store = sandbox.world.tenant("k");
    lock(&store).put(table, key, &record);
}

/// Returns the records of a table of organization `acme`.
fn stored(sandbox: &TestSandbox, table: &Table) -> Vec<Value> {
    let store = sandbox.world.tenant("k");
    let store = lock(&store);
    let acme = Key::new(["acme"]);
    let records = store.records(table, &acme);
    records.map(|(_, record)| record.into()).collect()
}

/// Adds the fields of `more` to a request about the document `roadmap`.
fn on_roadmap(more: Value) -> Value {
    with(
        json!({ "organizationId": "acme", "documentId": "roadmap" }),
        more,
    )
}

fn with(mut data: Value, more: Value) -> Value {
    if let (Value::Object(data), Value::Object(more)) = (&mut data, more) {
        data.extend(more);
    }
    data
}

fn comment(user: &str, text: &str) -> Value {
    json!({ "commentText": text, "from": { "userId": user } })
}

/// Adds an annotation with a comment by Ada to the document `roadmap`, with more fields.
async fn add(sandbox: &TestSandbox, id: &str, more: Value) {
    let annotation = json!({
        "annotationId": id,
        "commentData": [comment("ada", "Is this right?")],
    });
    let annotations = json!({ "commentAnnotations": [with(annotation, more)] });
    sandbox.result(ADD, on_roadmap(annotations)).await;
}

/// Returns the IDs of the annotations that a request to read them finds.
async fn found(sandbox: &TestSandbox, more: Value) -> Vec<String> {
    let data = sandbox.data(GET, on_roadmap(more)).await;
    ids(&data)
}

fn ids(annotations: &Value) -> Vec<String> {
    let annotations = annotations.as_array().unwrap().iter();
    annotations
        .map(|annotation| annotation["annotationId"].as_str().unwrap().to_owned())
        .collect()
}

/// Returns the only annotation of the document `roadmap`.
async fn only(sandbox: &TestSandbox) -> Value {
    let mut data = sandbox.data(GET, on_roadmap(json!({}))).await;
    assert_eq!(data.as_array().unwrap().len(), 1, "{data:#}");
    data[0].take()
}
