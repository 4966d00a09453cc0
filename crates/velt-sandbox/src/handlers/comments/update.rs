//! Updates annotations.

use serde_json::{Value, json};

use super::{
    author, document,
    filters::{Filter, change_each},
    new, visibility,
};
use crate::{
    call::{Call, Version, fields_of, text},
    refusal::Refusal,
    reply::Reply,
    store::{ANNOTATIONS, Key, Record},
};

/// The fields that replace those of an annotation as they are.
const FIELDS: &[&str] = &[
    "location",
    "targetElement",
    "from",
    "priority",
    "assignedTo",
];

/// The fields that only version 2 accepts.
const FIELDS_V2: &[&str] = &[
    "actions",
    "createdAt",
    "lastUpdated",
    "statusUpdatedByUserId",
    "suggestion",
];

pub(super) fn update(call: &mut Call<'_>) -> Result<Reply, Refusal> {
    let changes = call.data.get("updatedData");
    let users = call.list("updateUsers");
    if changes.is_none() && users.is_empty() {
        return Err(Refusal::invalid("data needs updatedData or updateUsers"));
    }
    let filter = Filter::of(call)?;
    let document = document(call)?;
    let mut selected = Vec::new();
    let outcomes = change_each(
        call,
        &document,
        &filter,
        "Annotations updated successfully",
        |_, key| selected.push(key.clone()),
    );
    for key in selected {
        if let Some(mut annotation) = call.store.get(&ANNOTATIONS, &key) {
            change(call, &document, &mut annotation, changes, users);
            call.store.put(&ANNOTATIONS, key, &annotation);
        }
    }
    Ok(outcomes.reply("Annotations updated successfully."))
}

fn change(
    call: &Call<'_>,
    document: &Key,
    annotation: &mut Record,
    changes: Option<&Value>,
    users: &[Value],
) {
    annotation.insert("lastUpdated".to_owned(), json!(call.now));
    let changes = changes.unwrap_or(&Value::Null);
    annotation.extend(fields_of(changes, FIELDS));
    if call.version == Version::V2 {
        annotation.extend(fields_of(changes, FIELDS_V2));
        clear_null(annotation, "statusUpdatedByUserId");
        set_resolver(annotation, changes.get("resolvedByUserId"));
    }
    if let Some(status) = changes.get("status") {
        set_status(annotation, status, call.version);
    }
    for pair in users {
        replace_user(annotation, &pair["oldUser"], &pair["newUser"]);
    }
    set_visibility(annotation, changes, call.version);
    new::set_location_id(call, document, annotation);
    new::set_involved_users(annotation);
}

/// Sets the user who resolved an annotation. Null clears it, and a missing one keeps it.
fn set_resolver(annotation: &mut Record, user: Option<&Value>) {
    if let Some(user) = user {
        if annotation.get("resolvedByUserId") != Some(user) {
            // What is known of one user says nothing about another.
            annotation.remove("resolvedByUser");
        }
        annotation.insert("resolvedByUserId".to_owned(), user.clone());
        clear_null(annotation, "resolvedByUserId");
    }
}

/// Sets the status. Unless it is terminal, nobody has resolved the annotation any more.
///
/// Version 1 examples send only the type of a status, so its fields are merged there.
fn set_status(annotation: &mut Record, status: &Value, version: Version) {
    let mut status = status.clone();
    if let (Version::V1, Some(Value::Object(before)), Value::Object(after)) =
        (version, annotation.get("status"), &status)
    {
        let mut merged = before.clone();
        merged.extend(after.clone());
        status = merged.into();
    }
    if text(&status, "type") != "terminal" {
        annotation.remove("resolvedByUserId");
        annotation.remove("resolvedByUser");
    }
    annotation.insert("status".to_owned(), status);
}

/// Replaces a user who wrote an annotation or its comments, or is assigned to it.
fn replace_user(annotation: &mut Record, old: &Value, new: &Value) {
    let old = text(old, "userId");
    let replace = |user: Option<&mut Value>| {
        if let Some(user) = user.filter(|user| text(user, "userId") == old) {
            *user = new.clone();
        }
    };
    replace(annotation.get_mut("from"));
    replace(annotation.get_mut("assignedTo"));
    if let Some(Value::Array(comments)) = annotation.get_mut("comments") {
        for comment in comments {
            replace(comment.get_mut("from"));
        }
    }
}

/// Sets the visibility and the context, which contains it too. Without changes, only a new
/// author is added to those who can see the annotation.
fn set_visibility(annotation: &mut Record, changes: &Value, version: Version) {
    let sent = changes.get("visibility").filter(|_| version == Version::V2);
    let before = annotation.get("visibilityConfig");
    let author = author(annotation.get("from"));
    let config = match (sent, before) {
        (None, Some(before)) => visibility::including(before, author),
        (sent, _) => visibility::config(sent, author),
    };
    let before = annotation.get("context");
    let context = visibility::context(changes.get("context").or(before), before, &config);
    annotation.insert("visibilityConfig".to_owned(), config);
    annotation.insert("context".to_owned(), context);
}

fn clear_null(annotation: &mut Record, field: &str) {
    if annotation.get(field) == Some(&Value::Null) {
        annotation.remove(field);
    }
}
