//! Organizations and their fields.

use serde_json::{Value, json};

use super::{EMPTY_ID, Operations};
use crate::{
    call::{Call, fields_but, text},
    page::{Found, Page},
    refusal::Refusal,
    reply::{Outcomes, Reply},
    store::{Id, Key, ORGANIZATIONS, Record},
};

pub(super) const OPERATIONS: Operations = &[
    (
        "organizations/access/disablestate/update",
        update_disabled_state,
    ),
    ("organizations/add", add),
    ("organizations/delete", delete),
    ("organizations/get", get),
    ("organizations/update", update),
];

const MISSING: &str = "Organization does not exist";

fn add(call: &mut Call<'_>) -> Result<Reply, Refusal> {
    let mut outcomes = Outcomes::default();
    for organization in call.items("organizations")? {
        let id = text(organization, "organizationId");
        let said = if id.is_empty() {
            Err(EMPTY_ID)
        } else {
            let fields = fields_but(organization, &["organizationId"]);
            call.store.merge(&ORGANIZATIONS, Key::new([id]), fields);
            Ok("Added Successfully")
        };
        outcomes.add(id, said, identity(call, id));
    }
    Ok(outcomes.reply("Organization(s) added successfully."))
}

fn update(call: &mut Call<'_>) -> Result<Reply, Refusal> {
    let mut outcomes = Outcomes::default();
    for organization in call.items("organizations")? {
        let id = text(organization, "organizationId");
        let fields = fields_but(organization, &["organizationId"]);
        let exists = call
            .store
            .change(&ORGANIZATIONS, &Key::new([id]), |record| {
                record.extend(fields);
            });
        let said = if exists {
            Ok("Updated Successfully")
        } else {
            Err(MISSING)
        };
        outcomes.add(id, said, identity(call, id));
    }
    Ok(outcomes.reply("Organization(s) updated successfully."))
}

fn delete(call: &mut Call<'_>) -> Result<Reply, Refusal> {
    let mut outcomes = Outcomes::default();
    for id in call.ids("organizationIds")? {
        let key = Key::new([id]);
        let said = if call.store.contains(&ORGANIZATIONS, &key) {
            call.store.cascade(&[Id::Organization], &key);
            Ok("Deleted Successfully")
        } else {
            Err(MISSING)
        };
        outcomes.add(id, said, identity(call, id));
    }
    Ok(outcomes.reply("Organization(s) deleted successfully."))
}

/// Disables or enables organizations. A missing one is created, as Velt's page says.
fn update_disabled_state(call: &mut Call<'_>) -> Result<Reply, Refusal> {
    let disabled = Record::from_iter([("disabled".to_owned(), call.flag("disabled").into())]);
    let mut outcomes = Outcomes::default();
    for id in call.ids("organizationIds")? {
        let said = if id.is_empty() {
            Err(EMPTY_ID)
        } else {
            call.store
                .merge(&ORGANIZATIONS, Key::new([id]), disabled.clone());
            Ok("Updated disable state for organization Successfully")
        };
        outcomes.add(id, said, identity(call, id));
    }
    Ok(outcomes.reply("Updated disable state for Organization(s) successfully."))
}

fn get(call: &mut Call<'_>) -> Result<Reply, Refusal> {
    let page = Page::of(call.data)?;
    let found = match call.texts("organizationIds") {
        Some(mut ids) => {
            ids.sort_unstable();
            ids.dedup();
            let rows = ids.into_iter().filter_map(|id| {
                let record = call.store.get(&ORGANIZATIONS, &Key::new([id]))?;
                Some((id.to_owned(), row(id, record)))
            });
            page.of_sorted(rows)
        }
        None => page.by_key(call, &ORGANIZATIONS, &Key::new([]), |key, record| {
            Some(row(key.last(), record))
        }),
    };
    let Found { items, next } = found;
    Ok(
        Reply::data("Organization(s) retrieved successfully.", items)
            .with_some("nextPageToken", next),
    )
}

/// Returns the fields that identify an organization in an outcome: an ID of Velt's own.
fn identity(call: &Call<'_>, id: &str) -> Value {
    json!({ "id": call.internal_id("organization", &[id]).hex(32) })
}

fn row(id: &str, record: Record) -> Value {
    let mut row = Record::from_iter([("id".to_owned(), json!(id))]);
    row.insert("disabled".to_owned(), json!(false));
    row.extend(record);
    Value::Object(row)
}
