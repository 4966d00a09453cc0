//! Collects the data of a user.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::organizations;
use crate::{
    call::{Call, visible},
    handlers::notifications::is_recipient,
    page::Page,
    refusal::Refusal,
    reply::Reply,
    store::{ANNOTATIONS, Key, NOTIFICATIONS, RECORDINGS, USERS},
};

/// The number of items of each kind per page.
const PAGE_SIZE: usize = 100;

/// Items by IDs that sort them.
type Items = BTreeMap<String, Value>;

/// What is found, by kind.
#[derive(Default)]
struct Found {
    comments: Items,
    reactions: Items,
    recordings: Items,
    notifications: Items,
}

pub(super) fn get(call: &mut Call<'_>) -> Result<Reply, Refusal> {
    let organization = call.organization("")?;
    let page = Page::named(call.data, "", "pageToken", PAGE_SIZE, usize::MAX)?;
    let mut found = Found::default();
    let organizations: Vec<Key> = if call.flag("veltAllOrganizations") {
        let ids = organizations(call.store);
        ids.iter().map(|id| Key::new([id])).collect()
    } else {
        vec![organization]
    };
    for organization in &organizations {
        for user in users(call, organization) {
            found.add_comments(call, organization, &user);
            found.add_recordings(call, organization, &user);
            found.add_notifications(call, organization, &user);
        }
    }
    let lists = [
        found.comments,
        found.reactions,
        found.recordings,
        found.notifications,
    ];
    let ([comments, reactions, recordings, notifications], next) = page.of_lists(lists)?;
    let data = json!({
        "comments": comments,
        "reactions": reactions,
        "recordings": recordings,
        "notifications": notifications,
    });
    Ok(Reply::data("Data fetched successfully.", data).with("nextPageToken", next))
}

/// Returns the IDs of the users in question. Velt's own IDs, if the request has them,
/// replace `userId`.
fn users(call: &Call<'_>, organization: &Key) -> Vec<String> {
    let Some(internal) = call.texts("veltUserIds") else {
        return vec![call.text("userId").to_owned()];
    };
    let users = call.store.keys(&USERS, organization, None).map(Key::last);
    let users = users.filter(|user| {
        let id = call.internal_id("user", &[organization.last(), user]);
        internal.contains(&id.hex(32).as_str())
    });
    users.map(str::to_owned).collect()
}

impl Found {
    /// Adds the comments that a user wrote or is mentioned in, and the user's reactions.
    fn add_comments(&mut self, call: &Call<'_>, organization: &Key, user: &str) {
        for (key, annotation) in call.store.records(&ANNOTATIONS, organization) {
            let comments = annotation.get("comments").and_then(Value::as_array);
            for comment in comments.into_iter().flatten() {
                // Padded numbers sort in order of age.
                let id = format!("{}{:>20}", place(key), comment["commentId"].to_string());
                if is_by(comment, user) || mentions(comment, user) {
                    self.comments.insert(id.clone(), comment.clone());
                }
                let reactions = comment["reactionAnnotations"].as_array();
                for (position, reaction) in reactions.into_iter().flatten().enumerate() {
                    if is_by(reaction, user) {
                        let id = format!("{id}\0{position:06}");
                        self.reactions.insert(id, reaction.clone());
                    }
                }
            }
        }
    }

    fn add_recordings(&mut self, call: &Call<'_>, organization: &Key, user: &str) {
        for (key, recording) in call.store.records(&RECORDINGS, organization) {
            let recording = visible(recording);
            if is_by(&recording, user) {
                self.recordings.insert(place(key), recording);
            }
        }
    }

    /// Adds the notifications of what a user did, and those that the user received.
    fn add_notifications(&mut self, call: &Call<'_>, organization: &Key, user: &str) {
        for (key, row) in call.store.records(&NOTIFICATIONS, organization) {
            let acted = row.get("actionUser").is_some_and(|by| by["userId"] == user);
            if acted || is_recipient(call, organization, &row, user) {
                self.notifications.insert(place(key), visible(row));
            }
        }
    }
}

fn is_by(item: &Value, user: &str) -> bool {
    item["from"]["userId"] == user
}

fn mentions(comment: &Value, user: &str) -> bool {
    let lists = [&comment["taggedUserContacts"], &comment["to"]];
    let mut users = lists.into_iter().filter_map(Value::as_array).flatten();
    users.any(|contact| contact["userId"] == user || contact["contact"]["userId"] == user)
}

/// Returns the parts of a key in one text that sorts alike.
fn place(key: &Key) -> String {
    let parts = key.parts();
    parts.flat_map(|part| [part, "\0"]).collect()
}
