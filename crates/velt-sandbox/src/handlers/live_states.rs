//! Live state: data that a document's listeners share. No operation reads it.

use serde_json::{Value, json};

use super::Operations;
use crate::{
    call::Call,
    refusal::Refusal,
    reply::Reply,
    store::{LIVE_STATES, Record},
};

pub(super) const OPERATIONS: Operations = &[("livestate/broadcast", broadcast)];

fn broadcast(call: &mut Call<'_>) -> Result<Reply, Refusal> {
    let organization = call.organization("")?;
    let (document, id) = (call.text("documentId"), call.text("liveStateDataId"));
    for (field, value) in [("documentId", document), ("liveStateDataId", id)] {
        if value.is_empty() {
            return Err(Refusal::invalid(format!("data.{field} is empty")));
        }
    }
    // The document need not exist: front ends listen before anyone adds it.
    let key = organization.join(document).join(id);
    let old = call.store.get(&LIVE_STATES, &key);
    let mut data = match old.and_then(|mut old| old.remove("data")) {
        Some(Value::Object(data)) if call.flag("merge") => data,
        _ => Record::new(),
    };
    if let Some(Value::Object(given)) = call.data.get("data") {
        data.extend(given.clone());
    }
    let record = Record::from_iter([("data".to_owned(), json!(data))]);
    call.store.put(&LIVE_STATES, key, &record);
    Ok(Reply::data(
        "Event broadcasted successfully.",
        json!({ "success": true }),
    ))
}

#[cfg(test)]
#[path = "live_states_tests.rs"]
mod tests;
