//! Who receives a notification and who has read it.
//!
//! The API shows recipients only as hashes. Everything else is in fields of the sandbox's own.

use serde_json::{Map, Value, json};

use crate::{
    call::{Call, text},
    store::{Key, Record, USERS},
};

/// Hashes of the IDs of users that the notification names, each with `true`.
const BY_ID: &str = "notifyUsersByUserId";

/// Hashes of their email addresses, each with `true`.
const BY_EMAIL: &str = "notifyUsers";

/// The email addresses of the named users, or null, by user ID.
const NAMED: &str = "_recipients";

/// Whether all users of the organization receive the notification.
const EVERYONE: &str = "_notifyAll";

/// The IDs of the users whose copy was deleted.
const DROPPED: &str = "_removedFor";

/// The IDs of the users who have read the notification.
const READ: &str = "_readBy";

/// The IDs of those for whom it stays in the "For You" tab nevertheless.
const KEPT: &str = "_persistReadFor";

/// Sets the users that a notification names.
pub(super) fn address(call: &Call<'_>, organization: &Key, row: &mut Record, users: &[&Value]) {
    let (mut by_email, mut by_id) = (Map::new(), Map::new());
    let mut named = Map::new();
    for user in users {
        let (id, email) = (text(user, "userId"), text(user, "email"));
        by_id.insert(user_hash(call, organization, id), json!(true));
        let mut address = Value::Null;
        if !email.is_empty() {
            by_email.insert(email_hash(call, email), json!(true));
            address = json!(email);
        }
        named.insert(id.to_owned(), address);
    }
    row.insert(BY_EMAIL.to_owned(), json!(by_email));
    row.insert(BY_ID.to_owned(), json!(by_id));
    row.insert(NAMED.to_owned(), json!(named));
}

/// Sets whether all users of the organization receive a notification, whoever they are
/// when it is read.
pub(super) fn address_everyone(row: &mut Record, everyone: bool) {
    row.insert(EVERYONE.to_owned(), json!(everyone));
}

/// Marks a notification as read, and, if `persist` is given, says whether it is kept.
pub(super) fn mark_read(row: &mut Record, users: &[&str], persist: Option<bool>) {
    for user in users {
        include(row, READ, user);
        match persist {
            Some(true) => include(row, KEPT, user),
            Some(false) => exclude(row, KEPT, user),
            None => {}
        }
    }
}

/// Says whether a user receives a notification.
pub(in crate::handlers) fn is_recipient(
    call: &Call<'_>,
    organization: &Key,
    row: &Record,
    user: &str,
) -> bool {
    if includes(row, DROPPED, user) {
        return false;
    }
    let named = row.get(BY_ID).and_then(Value::as_object);
    named.is_some_and(|named| named.contains_key(&user_hash(call, organization, user)))
        || (is_for_everyone(row) && call.store.contains(&USERS, &organization.join(user)))
}

/// Deletes a user's copy of a notification, and says whether anyone else may have one.
pub(in crate::handlers) fn drop_copy(
    call: &Call<'_>,
    organization: &Key,
    row: &mut Record,
    user: &str,
) -> bool {
    for list in [READ, KEPT] {
        exclude(row, list, user);
    }
    remove(row, BY_ID, &user_hash(call, organization, user));
    let email = match remove(row, NAMED, user) {
        Some(Value::String(email)) => Some(email),
        _ => email(call, organization, user),
    };
    if let Some(email) = email {
        let named = row.get(NAMED).and_then(Value::as_object);
        let is_shared = named.is_some_and(|named| named.values().any(|other| *other == email));
        if !is_shared {
            remove(row, BY_EMAIL, &email_hash(call, &email));
        }
    }
    if is_for_everyone(row) {
        include(row, DROPPED, user);
        return true;
    }
    let named = row.get(BY_ID).and_then(Value::as_object);
    named.is_some_and(|named| !named.is_empty())
}

/// A notification that does not say is for everyone, unless it names users.
fn is_for_everyone(row: &Record) -> bool {
    match row.get(EVERYONE) {
        Some(everyone) => *everyone == Value::Bool(true),
        None => !row.contains_key(BY_ID),
    }
}

/// Returns the email address of a user of the organization.
fn email(call: &Call<'_>, organization: &Key, user: &str) -> Option<String> {
    let user = call.store.get(&USERS, &organization.join(user))?;
    Some(user.get("email")?.as_str()?.to_owned())
}

/// Removes an entry from an object in a field.
fn remove(row: &mut Record, field: &str, name: &str) -> Option<Value> {
    row.get_mut(field)?.as_object_mut()?.remove(name)
}

fn includes(row: &Record, list: &str, user: &str) -> bool {
    let users = row.get(list).and_then(Value::as_array);
    users.is_some_and(|users| users.iter().any(|other| other == user))
}

fn include(row: &mut Record, list: &str, user: &str) {
    if includes(row, list, user) {
        return;
    }
    let users = row.entry(list).or_insert_with(|| json!([]));
    if let Value::Array(users) = users {
        users.push(json!(user));
    }
}

fn exclude(row: &mut Record, list: &str, user: &str) {
    if let Some(Value::Array(users)) = row.get_mut(list) {
        users.retain(|other| other != user);
    }
}

/// Returns the ID of a user that `users/add` returns too.
fn user_hash(call: &Call<'_>, organization: &Key, user: &str) -> String {
    call.internal_id("user", &[organization.part(0), user])
        .hex(32)
}

fn email_hash(call: &Call<'_>, email: &str) -> String {
    call.internal_id("email", &[email]).hex(32)
}
