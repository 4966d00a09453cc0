//! Which notifications a request is about.

use serde_json::Value;

use super::is_recipient;
use crate::{
    access::can_reach_document,
    call::Call,
    store::{ANNOTATIONS, Key, Record, USERS},
};

/// The document, location and user to which a request is limited.
pub(super) struct Filter<'a> {
    document: Option<&'a str>,
    location: Option<&'a str>,
    pub(super) user: Option<&'a str>,
}

impl<'a> Filter<'a> {
    pub(super) fn of(call: &Call<'a>) -> Self {
        Self {
            document: call.some_text("documentId"),
            location: call.some_text("locationId"),
            user: call.some_text("userId"),
        }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.document.is_none() && self.location.is_none() && self.user.is_none()
    }

    pub(super) fn matches(&self, call: &Call<'_>, organization: &Key, row: &Record) -> bool {
        self.document.is_none_or(|id| document(row) == id)
            && self.location.is_none_or(|id| is_at(row, id))
            && self
                .user
                .is_none_or(|user| is_recipient(call, organization, row, user))
    }

    /// Says whether the user of the request, if there is one, can access the document and
    /// the comment of a notification.
    pub(super) fn shows(&self, call: &Call<'_>, organization: &Key, row: &Record) -> bool {
        self.user.is_none_or(|user| {
            can_reach_document(call, organization, document(row), user)
                && can_see_comment(call, organization, row, user)
        })
    }
}

/// Returns the ID of the document of a notification.
pub(super) fn document(row: &Record) -> &str {
    let id = row.get("metadata").and_then(|data| data.get("documentId"));
    id.and_then(Value::as_str).unwrap_or_default()
}

/// Says whether a notification belongs to a location. IDs of locations may be numbers.
fn is_at(row: &Record, location: &str) -> bool {
    let Some(metadata) = row.get("metadata") else {
        return false;
    };
    let given = &metadata["location"];
    [
        &given["id"],
        &given["locationName"],
        &metadata["locationId"],
    ]
    .into_iter()
    .any(|id| match id {
        Value::String(id) => id == location,
        Value::Number(id) => id.to_string() == location,
        _ => false,
    })
}

/// Says whether a user can see the comment of a notification. Without one there is nothing
/// to hide.
fn can_see_comment(call: &Call<'_>, organization: &Key, row: &Record, user: &str) -> bool {
    let Some(annotation) = row.get("targetAnnotationId").and_then(Value::as_str) else {
        return true;
    };
    let key = organization.join(document(row)).join(annotation);
    let Some(annotation) = call.store.get(&ANNOTATIONS, &key) else {
        return true;
    };
    let Some(visibility) = annotation.get("visibilityConfig") else {
        return true;
    };
    let users = visibility["userIds"].as_array();
    let is_listed = users.is_some_and(|users| users.iter().any(|other| other == user));
    match visibility["type"].as_str() {
        None | Some("public") => true,
        Some("organizationPrivate") => {
            is_listed || call.store.contains(&USERS, &organization.join(user))
        }
        Some(_) => is_listed,
    }
}
