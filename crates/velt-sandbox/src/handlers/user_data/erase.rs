//! Removes everything of a user.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::{
    call::Call,
    handlers::notifications::drop_copy,
    store::{
        ACTIVITIES, ANNOTATIONS, CRDT, DOCUMENT_USERS, FOLDER_USERS, INVITES, Id, Key,
        NOTIFICATIONS, RECORDINGS, Record, Table, USERS,
    },
};

/// The fields in which a part of a record says whose it is. An empty one is the part itself.
const OWNERS: &[&str] = &["", "from", "user", "contact", "actionUser"];

/// Removes everything of a user in an organization.
///
/// A record that is the user's own goes whole. From the others goes what names the user.
pub(super) fn erase(call: &mut Call<'_>, organization: &str, user: &str) {
    let organization = Key::new([organization]);
    let emails = emails(call, &organization, user);
    sweep(call, &NOTIFICATIONS, &organization, |call, _, row| {
        // Nobody could fill in a template whose user is gone.
        let fields = [
            "actionUser",
            "displayHeadlineMessageTemplateData",
            "displayBodyMessageTemplateData",
        ];
        let is_about = fields
            .iter()
            .any(|field| row.get(*field).is_some_and(|value| names(value, user)));
        let keep = !is_about && drop_copy(call, &organization, row, user);
        scrub(row, user);
        keep
    });
    sweep(call, &ANNOTATIONS, &organization, |_, _, annotation| {
        let first = annotation
            .get("comments")
            .and_then(|comments| comments.get(0))
            .and_then(|comment| comment.get("from"));
        let author = first.or_else(|| annotation.get("from"));
        let keep = author.is_none_or(|author| author["userId"] != user);
        scrub(annotation, user);
        keep
    });
    for table in [&ACTIVITIES, &RECORDINGS] {
        sweep(call, table, &organization, |_, _, record| {
            let keep = !["actionUser", "from"]
                .iter()
                .any(|field| record.get(*field).is_some_and(|by| by["userId"] == user));
            scrub(record, user);
            keep
        });
    }
    // The content of an editor belongs to all who edit it.
    sweep(call, &CRDT, &organization, |_, _, record| {
        if record.get("lastUpdatedBy").is_some_and(|by| by == user) {
            record.insert("lastUpdatedBy".to_owned(), "".into());
            record.insert("sessionId".to_owned(), Value::Null);
        }
        true
    });
    sweep(call, &INVITES, &organization, |_, _, invite| {
        let email = invite.get("email").and_then(Value::as_str);
        let keep = email.is_none_or(|email| !emails.contains(email));
        scrub(invite, user);
        keep
    });
    // Memberships, users at all levels, grants, settings and presence. They go last: the
    // others look users up.
    let kinds = [Id::Organization, Id::User];
    call.store.cascade(&kinds, &organization.join(user));
}

/// Returns the email addresses that are known of a user.
fn emails(call: &Call<'_>, organization: &Key, user: &str) -> BTreeSet<String> {
    let tables = [&USERS, &DOCUMENT_USERS, &FOLDER_USERS];
    let records = tables.into_iter().flat_map(|table| {
        let keys = call.store.keys(table, organization, None);
        let keys = keys.filter(|key| key.last() == user);
        keys.filter_map(move |key| call.store.get(table, key))
    });
    let emails = records.filter_map(|record| record.get("email")?.as_str().map(str::to_owned));
    emails.collect()
}

/// Changes the records below `prefix`, and removes those for which `edit` returns `false`.
fn sweep(
    call: &mut Call<'_>,
    table: &Table,
    prefix: &Key,
    edit: impl Fn(&Call<'_>, &Key, &mut Record) -> bool,
) {
    let mut changes = Vec::new();
    for (key, record) in call.store.records(table, prefix) {
        let mut edited = record.clone();
        if !edit(call, key, &mut edited) {
            changes.push((key.clone(), None));
        } else if edited != record {
            changes.push((key.clone(), Some(edited)));
        }
    }
    for (key, record) in changes {
        match record {
            Some(record) => call.store.put(table, key, &record),
            None => {
                call.store.remove(table, &key);
            }
        }
    }
}

/// Removes all that names a user from a record.
fn scrub(record: &mut Record, user: &str) {
    record.retain(|name, value| !is_of(value, user) && !is_id_of(name, value, user));
    for (name, value) in record {
        if let Value::Array(ids) = value
            && is_list_of_users(name)
        {
            ids.retain(|id| id != user);
        }
        scrub_value(value, user);
    }
}

fn scrub_value(value: &mut Value, user: &str) {
    match value {
        Value::Object(fields) => scrub(fields, user),
        Value::Array(items) => {
            items.retain(|item| !is_of(item, user));
            for item in items {
                scrub_value(item, user);
            }
        }
        // How a comment's text mentions a user.
        Value::String(text) => {
            let mention = format!("{{{{{user}}}}}");
            if text.contains(&mention) {
                *text = text.replace(&mention, "");
            }
        }
        _ => {}
    }
}

/// Says whether a part of a record is a user's, such as a reply or a mention.
fn is_of(value: &Value, user: &str) -> bool {
    OWNERS.iter().any(|owner| match *owner {
        "" => value["userId"] == user,
        owner => value[owner]["userId"] == user,
    })
}

/// Says whether a field is the ID of a user, such as `resolvedByUserId`.
fn is_id_of(name: &str, value: &Value, user: &str) -> bool {
    value == user && (name == "userId" || name.ends_with("UserId"))
}

/// Says whether a field lists IDs of users, as `mentionedUserIds` and the sandbox's own do.
fn is_list_of_users(name: &str) -> bool {
    name == "userIds" || name.ends_with("UserIds") || name.starts_with('_')
}

/// Says whether a value is a user or contains one at its top.
fn names(value: &Value, user: &str) -> bool {
    let fields = value.as_object().into_iter().flatten();
    let mut parts = fields.map(|(_, part)| part).chain([value]);
    parts.any(|part| part["userId"] == user)
}
