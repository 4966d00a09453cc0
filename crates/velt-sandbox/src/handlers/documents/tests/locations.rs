//! Tests of locations.

use serde_json::{Value, json};

use crate::{
    store::{ANNOTATIONS, Key, NOTIFICATIONS, RECORDINGS, Table},
    testing::TestSandbox,
    world::lock,
};

const DELETE: &str = "/v1/organizations/documents/locations/data/delete";
const UPDATE: &str = "/v1/organizations/documents/locations/update";

/// Returns a sandbox with data at scenes 1 and 2 of the document roadmap, and at scene 1 of
/// another one.
fn sandbox() -> TestSandbox {
    let sandbox = TestSandbox::new();
    let store = sandbox.world.tenant("k");
    let scene = |id: Value| json!({ "id": id, "locationName": "Scene" });
    let put = |table: &Table, key: [&str; 3], record: Value| {
        let key: Key = key.into_iter().filter(|part| !part.is_empty()).collect();
        lock(&store).put(table, key, record.as_object().unwrap());
    };
    let at_1 = json!({ "location": scene(json!(1)), "locationId": 7 });
    put(&ANNOTATIONS, ["acme", "roadmap", "a1"], at_1.clone());
    put(
        &ANNOTATIONS,
        ["acme", "roadmap", "a2"],
        json!({ "location": scene(json!(2)) }),
    );
    put(&ANNOTATIONS, ["acme", "roadmap", "a3"], json!({}));
    put(&ANNOTATIONS, ["acme", "budget", "a1"], at_1.clone());
    put(&RECORDINGS, ["acme", "roadmap", "r1"], at_1);
    let metadata = json!({ "documentId": "roadmap", "location": scene(json!("1")) });
    put(
        &NOTIFICATIONS,
        ["acme", "n1", ""],
        json!({ "metadata": metadata }),
    );
    sandbox
}

fn get(sandbox: &TestSandbox, table: &Table, key: &[&str]) -> Option<Value> {
    let store = sandbox.world.tenant("k");
    let key: Key = key.iter().copied().collect();
    lock(&store).get(table, &key).map(Value::Object)
}

fn data(more: Value) -> Value {
    let mut data = json!({ "apiKey": "k", "authToken": "t", "documentId": "roadmap" });
    let fields = data.as_object_mut().unwrap();
    fields.extend(more.as_object().unwrap().clone());
    data
}

#[tokio::test]
async fn a_location_is_replaced_or_merged_everywhere() {
    for (merge, expected) in [
        (false, json!({ "id": 9, "color": "red" })),
        (
            true,
            json!({ "id": 9, "locationName": "Scene", "color": "red" }),
        ),
    ] {
        let sandbox = sandbox();
        let migrate = json!({
            "oldLocation": { "id": 1 },
            "newLocation": { "id": 9, "color": "red" },
        });
        let data = data(json!({ "organizationId": "acme", "migrate": migrate, "merge": merge }));
        let result = sandbox.result(UPDATE, data).await;
        assert_eq!(result["message"], "Location updated.");
        assert_eq!(result["data"], Value::Null);
        let annotation = get(&sandbox, &ANNOTATIONS, &["acme", "roadmap", "a1"]).unwrap();
        assert_eq!(annotation["location"], expected);
        assert_eq!(annotation["locationId"].to_string().len(), 16);
        let recording = get(&sandbox, &RECORDINGS, &["acme", "roadmap", "r1"]).unwrap();
        assert_eq!(recording["location"], expected);
        let notification = get(&sandbox, &NOTIFICATIONS, &["acme", "n1"]).unwrap();
        assert_eq!(notification["metadata"]["location"], expected);
        for (key, location) in [
            (["acme", "roadmap", "a2"], 2),
            (["acme", "budget", "a1"], 1),
        ] {
            let other = get(&sandbox, &ANNOTATIONS, &key).unwrap();
            assert_eq!(other["location"]["id"], location);
        }
    }
}

#[tokio::test]
async fn the_data_of_a_location_is_deleted_and_nothing_else() {
    let sandbox = sandbox();
    let result = sandbox
        .result(DELETE, data(json!({ "location": { "id": "1" } })))
        .await;
    assert_eq!(result["message"], "Data deleted successfully.");
    assert_eq!(get(&sandbox, &NOTIFICATIONS, &["acme", "n1"]), None);
    assert_eq!(get(&sandbox, &RECORDINGS, &["acme", "roadmap", "r1"]), None);
    assert_eq!(
        get(&sandbox, &ANNOTATIONS, &["acme", "roadmap", "a1"]),
        None
    );
    for key in [
        ["acme", "roadmap", "a2"],
        ["acme", "roadmap", "a3"],
        ["acme", "budget", "a1"],
    ] {
        assert!(get(&sandbox, &ANNOTATIONS, &key).is_some(), "{key:?}");
    }
    // Nothing is left there, which is no error.
    let data = data(json!({ "location": { "id": "1" } }));
    sandbox.result(DELETE, data).await;
}

#[tokio::test]
async fn a_location_without_id_and_name_is_refused() {
    let sandbox = sandbox();
    let (status, error) = sandbox.error(DELETE, data(json!({ "location": {} }))).await;
    assert_eq!(status, 400);
    assert_eq!(error["message"], "data.location needs id or locationName");
    let migrate = json!({ "oldLocation": { "locationName": "Scene" }, "newLocation": {} });
    let (status, error) = sandbox
        .error(UPDATE, data(json!({ "migrate": migrate })))
        .await;
    assert_eq!(status, 400);
    let expected = "data.migrate.newLocation needs id or locationName";
    assert_eq!(error["message"], expected);
}
