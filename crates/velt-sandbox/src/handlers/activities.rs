//! The activity log.

use serde_json::{Value, json};

use super::Operations;
use crate::{
    call::{Call, fields_of, text, visible},
    page::{Order, Page},
    refusal::Refusal,
    reply::{Outcomes, Reply},
    store::{ACTIVITIES, CONFIGS, Key, Record},
};

pub(super) const OPERATIONS: Operations = &[
    ("activities/add", add),
    ("activities/delete", delete),
    ("activities/get", get),
    ("activities/update", update),
];

/// The fields of an activity that are stored as they are.
const FIELDS: &[&str] = &[
    "featureType",
    "actionType",
    "actionUser",
    "targetEntityId",
    "targetSubEntityId",
    "isActivityResolverUsed",
];

/// Those which an update can change too.
const CHANGEABLE: &[&str] = &[
    "changes",
    "entityData",
    "entityTargetData",
    "displayMessageTemplate",
    "displayMessageTemplateData",
    "actionIcon",
];

/// Adds activities: all of them, or none.
fn add(call: &mut Call<'_>) -> Result<Reply, Refusal> {
    const ADDED: &str = "Activity(s) added successfully.";
    let organization = call.organization("")?;
    let config = config(call);
    if config.get("isEnabled") != Some(&Value::Bool(true)) {
        return Err(Refusal::precondition(
            "Activity logs are not enabled: call workspace/activityconfig/update first.",
        ));
    }
    let activities = call.list("activities");
    for activity in activities {
        check(call, &organization, activity)?;
    }
    let document = call.text("documentId");
    for activity in activities {
        let id = match text(activity, "id") {
            "" => call.new_id("activity").letters(20),
            id => id.to_owned(),
        };
        let mut row = fields_of(activity, FIELDS);
        row.extend(fields_of(activity, CHANGEABLE));
        let metadata = call.metadata(&organization, document);
        row.insert("id".to_owned(), json!(id));
        row.insert("metadata".to_owned(), json!(metadata));
        row.insert("timestamp".to_owned(), json!(call.now));
        if config.get("immutable") == Some(&Value::Bool(true)) {
            row.insert("immutable".to_owned(), json!(true));
        }
        call.store.put(&ACTIVITIES, organization.join(&id), &row);
    }
    Ok(Reply::data(
        ADDED,
        json!({ "success": true, "message": ADDED }),
    ))
}

fn get(call: &mut Call<'_>) -> Result<Reply, Refusal> {
    let organization = call.organization("")?;
    let page = Page::of(call.data)?;
    let ids = call.texts("activityIds");
    let features = call.texts("featureTypes");
    let actions = call.texts("actionTypes");
    let user = call.some_text("userId");
    let is_wanted = |row: &Record| {
        let is_one_of = |wanted: &Option<Vec<&str>>, field| {
            let wanted = wanted.as_ref();
            wanted.is_none_or(|wanted| wanted.contains(&field_of(row, field)))
        };
        is_about(call, row)
            && is_one_of(&features, "featureType")
            && is_one_of(&actions, "actionType")
            && user.is_none_or(|user| row.get("actionUser").is_some_and(|by| by["userId"] == user))
    };
    let rows = call.select(&ACTIVITIES, &organization, ids.as_deref());
    let rows = rows.into_iter().filter_map(|(id, row)| {
        let row = row.filter(is_wanted)?;
        let time = row.get("timestamp").and_then(Value::as_i64);
        Some((time.unwrap_or_default(), id, visible(row)))
    });
    let found = page.by_time(Order::of(call.data), rows.collect());
    Ok(
        Reply::data("Activity(s) retrieved successfully.", found.items)
            .with_some("pageToken", found.next),
    )
}

fn update(call: &mut Call<'_>) -> Result<Reply, Refusal> {
    let organization = call.organization("")?;
    let mut outcomes = Outcomes::default();
    for activity in call.list("activities") {
        let id = text(activity, "id");
        let key = organization.join(id);
        let row = call.store.get(&ACTIVITIES, &key);
        let said = match row.filter(|row| !is_immutable(row)) {
            Some(mut row) => {
                row.extend(fields_of(activity, CHANGEABLE));
                call.store.put(&ACTIVITIES, key, &row);
                Ok("Activity updated.")
            }
            None => Err("Failed to update activity."),
        };
        outcomes.add(id, said, json!({}));
    }
    Ok(outcomes.reply("Activity(s) updated successfully."))
}

fn delete(call: &mut Call<'_>) -> Result<Reply, Refusal> {
    let organization = call.organization("")?;
    let ids = call.some_ids("activityIds")?;
    let mut outcomes = Outcomes::default();
    for (id, row) in call.select(&ACTIVITIES, &organization, ids.as_deref()) {
        let row = row.filter(|row| is_about(call, row));
        let said = match row {
            Some(row) if !is_immutable(&row) => {
                call.store.remove(&ACTIVITIES, &organization.join(&id));
                Ok("Activity deleted.")
            }
            None if ids.is_none() => continue,
            _ => Err("Failed to delete activity."),
        };
        outcomes.add(&id, said, json!({}));
    }
    Ok(outcomes.reply("Activity(s) deleted successfully."))
}

/// Refuses an activity that cannot be stored.
fn check(call: &Call<'_>, organization: &Key, activity: &Value) -> Result<(), Refusal> {
    let is_custom = text(activity, "featureType") == "custom";
    if is_custom && text(activity, "targetEntityId").is_empty() {
        return Err(Refusal::invalid("Target entity ID is required"));
    }
    let id = text(activity, "id");
    let old = call.store.get(&ACTIVITIES, &organization.join(id));
    match old {
        Some(old) if is_immutable(&old) => Err(Refusal::invalid(format!(
            "Activity {id} is immutable and cannot be overwritten."
        ))),
        _ => Ok(()),
    }
}

/// Says whether an activity belongs to the document and the entity of a request, as far as
/// it names them.
fn is_about(call: &Call<'_>, row: &Record) -> bool {
    let document = call.some_text("documentId");
    let entity = call.some_text("targetEntityId");
    let metadata = row.get("metadata").unwrap_or(&Value::Null);
    document.is_none_or(|id| text(metadata, "documentId") == id)
        && entity.is_none_or(|id| field_of(row, "targetEntityId") == id)
}

fn field_of<'a>(row: &'a Record, field: &str) -> &'a str {
    row.get(field).and_then(Value::as_str).unwrap_or_default()
}

fn is_immutable(row: &Record) -> bool {
    row.get("immutable") == Some(&Value::Bool(true))
}

/// Returns the configuration of the activity log.
fn config(call: &Call<'_>) -> Record {
    let config = call.store.get(&CONFIGS, &Key::new(["activityconfig"]));
    match config.and_then(|mut config| config.remove("activityServiceConfig")) {
        Some(Value::Object(config)) => config,
        _ => Record::new(),
    }
}

#[cfg(test)]
#[path = "activities_tests.rs"]
mod tests;
