//! Notifications, and who wants to receive which.

mod configs;
mod recipients;
mod selection;
#[cfg(test)]
mod tests;

use serde_json::{Value, json};

pub(super) use self::recipients::{drop_copy, is_recipient};
use self::selection::Filter;
use super::Operations;
use crate::{
    access::can_reach_document,
    call::{Call, Version, fields_of, text, texts, visible},
    page::{Order, Page},
    refusal::Refusal,
    reply::{Outcomes, Reply},
    store::{Key, NOTIFICATIONS, Record},
};

pub(super) const OPERATIONS: Operations = &[
    ("notifications/add", add),
    ("notifications/config/get", configs::get),
    ("notifications/config/set", configs::set),
    ("notifications/delete", delete),
    ("notifications/get", get),
    ("notifications/update", update),
];

/// The fields of a notification that are stored as they are.
const FIELDS: &[&str] = &[
    "actionUser",
    "displayHeadlineMessageTemplate",
    "displayHeadlineMessageTemplateData",
    "displayBodyMessage",
    "notificationSourceData",
];

/// Further fields, which only version 2 takes.
const FIELDS_V2: &[&str] = &[
    "context",
    "displayBodyMessageTemplate",
    "displayBodyMessageTemplateData",
];

/// Those which only a new notification takes.
const FIELDS_OF_NEW: &[&str] = &["isNotificationResolverUsed", "notificationSource"];

fn add(call: &mut Call<'_>) -> Result<Reply, Refusal> {
    const ADDED: &str = "Notification added successfully.";
    let given_id = call.some_text("notificationId");
    if let Some(id) = given_id
        && !is_id(id)
    {
        return Err(Refusal::invalid(
            "data.notificationId must consist of letters, digits, _ and -",
        ));
    }
    let organization = call.organization("createOrganization")?;
    let document = call.text("documentId");
    call.document(&organization, document, "createDocument")?;
    let id = match given_id {
        Some(id) => id.to_owned(),
        None => call.new_id("notification").digits(16),
    };
    let mut row = Record::from_iter([
        ("id".to_owned(), json!(id)),
        ("notificationSource".to_owned(), json!("custom")),
        ("notificationSourceData".to_owned(), json!({})),
        ("timestamp".to_owned(), json!(call.now)),
        (
            "metadata".to_owned(),
            json!(call.metadata(&organization, document)),
        ),
    ]);
    row.extend(fields(call, call.data));
    if call.version == Version::V2 {
        row.extend(fields_of(call.data, FIELDS_OF_NEW));
        extend_metadata(&mut row, call.data);
    }
    let everyone = call.data.get("notifyAll") != Some(&Value::Bool(false));
    let users = who_may(call, &organization, document, call.list("notifyUsers"));
    recipients::address(call, &organization, &mut row, &users);
    recipients::address_everyone(&mut row, everyone);
    call.store.put(&NOTIFICATIONS, organization.join(&id), &row);
    Ok(Reply::data(
        ADDED,
        json!({ "success": true, "message": ADDED }),
    ))
}

fn get(call: &mut Call<'_>) -> Result<Reply, Refusal> {
    let organization = call.organization("")?;
    let filter = Filter::of(call);
    // Version 1 has no pages.
    let (page, order) = match call.version {
        Version::V1 => {
            let everything = Page::named(&Value::Null, "", "", usize::MAX, usize::MAX)?;
            (everything, Order::NewestFirst)
        }
        Version::V2 => (Page::of(call.data)?, Order::of(call.data)),
    };
    let ids = call.texts("notificationIds");
    let rows = call.select(&NOTIFICATIONS, &organization, ids.as_deref());
    let rows = rows.into_iter().filter_map(|(id, row)| {
        let row = row?;
        let time = row.get("timestamp").and_then(Value::as_i64);
        let is_wanted =
            filter.matches(call, &organization, &row) && filter.shows(call, &organization, &row);
        is_wanted.then(|| (time.unwrap_or_default(), id, visible(row)))
    });
    let found = page.by_time(order, rows.collect());
    Ok(
        Reply::data("Notification(s) retrieved successfully.", found.items)
            .with_some("pageToken", found.next),
    )
}

/// Updates notifications. Those outside the document, location or user of the request
/// count as missing.
fn update(call: &mut Call<'_>) -> Result<Reply, Refusal> {
    let organization = call.organization("")?;
    let filter = Filter::of(call);
    let updates = call.list("notifications");
    let id_of = |update| match text(update, "id") {
        "" if call.version == Version::V2 => text(update, "notificationId"),
        id => id,
    };
    let ids: Vec<&str> = updates.iter().map(id_of).collect();
    if let Some(position) = ids.iter().position(|id| id.is_empty()) {
        let field = format!("data.notifications.{position}.id");
        return Err(Refusal::invalid(format!("{field} is required")));
    }
    let mut outcomes = Outcomes::default();
    for (id, update) in ids.iter().zip(updates) {
        let key = organization.join(id);
        let row = call.store.get(&NOTIFICATIONS, &key);
        let row = row.filter(|row| filter.matches(call, &organization, row));
        let said = match row {
            Some(mut row) => {
                change(call, &organization, &mut row, update);
                call.store.put(&NOTIFICATIONS, key, &row);
                Ok("Notification updated.")
            }
            None => Err("Failed to update notification."),
        };
        outcomes.add(id, said, json!({}));
    }
    Ok(outcomes.reply("Notification(s) updated successfully."))
}

/// Deletes notifications, or, if the request names a user, only the copies of this user.
fn delete(call: &mut Call<'_>) -> Result<Reply, Refusal> {
    let organization = call.organization("")?;
    let filter = Filter::of(call);
    let ids = call.some_ids("notificationIds")?;
    if ids.is_none() && filter.is_empty() {
        return Err(Refusal::invalid(
            "data needs documentId, locationId, userId or notificationIds",
        ));
    }
    let mut outcomes = Outcomes::default();
    for (id, row) in call.select(&NOTIFICATIONS, &organization, ids.as_deref()) {
        let row = row.filter(|row| filter.matches(call, &organization, row));
        let said = match row {
            Some(mut row) => {
                let key = organization.join(&id);
                let user = filter.user;
                if user.is_some_and(|user| drop_copy(call, &organization, &mut row, user)) {
                    call.store.put(&NOTIFICATIONS, key, &row);
                } else {
                    call.store.remove(&NOTIFICATIONS, &key);
                }
                Ok("Notification deleted.")
            }
            None if ids.is_none() => continue,
            None => Err("Failed to delete notification."),
        };
        outcomes.add(&id, said, json!({}));
    }
    Ok(outcomes.reply("Notification(s) deleted successfully."))
}

/// Applies an update to a notification.
fn change(call: &Call<'_>, organization: &Key, row: &mut Record, update: &Value) {
    row.extend(fields(call, update));
    let document = selection::document(row).to_owned();
    if call.version == Version::V2 {
        extend_metadata(row, update);
        if let Some(Value::Array(users)) = update.get("notifyUsers") {
            let users = who_may(call, organization, &document, users);
            recipients::address(call, organization, row, &users);
        }
    }
    let mut readers = texts(update, "readByUserIds").unwrap_or_default();
    readers.retain(|user| may(call, organization, &document, user));
    let persist = update.get("persistReadForUsers").and_then(Value::as_bool);
    recipients::mark_read(row, &readers, persist);
}

/// Returns the fields to store of a new notification or of an update.
fn fields(call: &Call<'_>, given: &Value) -> Record {
    let mut fields = fields_of(given, FIELDS);
    if call.version == Version::V2 {
        fields.extend(fields_of(given, FIELDS_V2));
    }
    fields
}

/// Adds the location and the metadata of a request. What Velt itself stores there stays.
fn extend_metadata(row: &mut Record, given: &Value) {
    let Some(Value::Object(metadata)) = row.get_mut("metadata") else {
        return;
    };
    let mut extended = fields_of(given, &["location"]);
    if let Some(Value::Object(more)) = given.get("metadata") {
        extended.extend(more.clone());
    }
    for own in ["apiKey", "organizationId", "documentId"] {
        extended.remove(own);
    }
    metadata.extend(extended);
}

/// Returns the users that may be notified.
fn who_may<'a>(
    call: &Call<'_>,
    organization: &Key,
    document: &str,
    users: &'a [Value],
) -> Vec<&'a Value> {
    let users = users.iter();
    users
        .filter(|user| may(call, organization, document, text(user, "userId")))
        .collect()
}

/// Says whether a user may be notified: everyone, unless the request asks to verify that
/// they can access the document.
fn may(call: &Call<'_>, organization: &Key, document: &str, user: &str) -> bool {
    let verify = call.version == Version::V2 && call.flag("verifyUserPermissions");
    !verify || can_reach_document(call, organization, document, user)
}

fn is_id(id: &str) -> bool {
    let mut characters = id.chars();
    !id.is_empty() && characters.all(|c| c.is_alphanumeric() || matches!(c, '_' | '-'))
}
