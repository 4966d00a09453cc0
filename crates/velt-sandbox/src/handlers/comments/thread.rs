//! The comments of an annotation.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::{
    MISSING,
    add::{check, ids},
    author, document, document_to_add_to,
    events::{self, Event},
    new, refuse_empty_lists,
};
use crate::{
    call::{Call, Version, fields_of},
    clock::iso,
    refusal::Refusal,
    reply::{Outcomes, Reply},
    store::{ANNOTATIONS, Key, Record},
};

/// The message for a comment that does not exist.
const MISSING_COMMENT: &str = "Not found";

const FIELDS: &[&str] = &[
    "commentText",
    "commentHtml",
    "from",
    "taggedUserContacts",
    "isCommentResolverUsed",
    "isCommentTextAvailable",
];

/// The fields that only version 2 accepts.
const FIELDS_V2: &[&str] = &["actions", "attachments", "context", "createdAt", "progress"];

/// An annotation, and its comments apart from it.
struct Thread {
    document: Key,
    key: Key,
    annotation: Record,
    comments: Vec<Value>,
}

pub(super) fn add(call: &mut Call<'_>) -> Result<Reply, Refusal> {
    let sent = new::sent_comments(call, call.data);
    if sent.is_empty() {
        refuse_empty_lists(call, &["commentData"])?;
    }
    let document = document_to_add_to(call)?;
    let mut thread = Thread::of(call, document)?;
    check(call, &thread.document, sent).map_err(|(code, message)| Refusal::new(code, message))?;
    let added = new::comments(call, sent, &thread.comments);
    new::extend(&mut thread.comments, &added);
    thread.save(call);
    if call.version == Version::V2 {
        for (sent, comment) in sent.iter().zip(&added) {
            if sent.get("triggerNotification") == Some(&Value::Bool(true)) {
                thread.notify(call, comment, Event::CommentAdded);
            }
        }
    }
    Ok(Reply::data("Comment(s) added successfully.", ids(&added)))
}

/// Returns the comments of an annotation, with null for each ID without a comment.
pub(super) fn get(call: &mut Call<'_>) -> Result<Reply, Refusal> {
    refuse_empty_lists(call, &["commentIds", "userIds"])?;
    let document = document(call)?;
    let thread = Thread::of(call, document)?;
    let comments: Vec<Value> = match requested(call) {
        Some(ids) => {
            let comments = ids.into_iter().map(|id| thread.selected(call, id));
            comments.map(|found| found.cloned().into()).collect()
        }
        None => {
            let comments = thread.comments.iter();
            let selected = comments.filter(|comment| is_by_user(call, comment));
            selected.cloned().collect()
        }
    };
    let message = match call.version {
        Version::V1 => "Comments(s) retrieved successfully.",
        Version::V2 => "Comments retrieved successfully.",
    };
    Ok(Reply::data(message, comments))
}

/// Updates comments. Without IDs, all of the annotation.
pub(super) fn update(call: &mut Call<'_>) -> Result<Reply, Refusal> {
    refuse_empty_lists(call, &["commentIds", "userIds"])?;
    let document = document(call)?;
    let mut thread = Thread::of(call, document)?;
    let changes = &call.data["updatedData"];
    let mut changed = Vec::new();
    let outcomes = thread.change_each(call, "Updated successfully", |comments, position| {
        if let Some(Value::Object(comment)) = comments.get_mut(position) {
            change(call, comment, changes);
            changed.push(Value::Object(comment.clone()));
        }
    });
    thread.save(call);
    if call.version == Version::V2 && call.flag("triggerNotification") {
        for comment in &changed {
            thread.notify(call, comment, Event::CommentUpdated);
        }
    }
    Ok(outcomes.reply("Comment updated successfully."))
}

/// Deletes comments. Without IDs, all of the annotation, which itself stays.
pub(super) fn delete(call: &mut Call<'_>) -> Result<Reply, Refusal> {
    refuse_empty_lists(call, &["commentIds", "userIds"])?;
    let document = document(call)?;
    let mut thread = Thread::of(call, document)?;
    let outcomes = thread.change_each(call, "Deleted successfully", |comments, position| {
        comments.remove(position);
    });
    thread.save(call);
    Ok(outcomes.reply("Comments(s) deleted successfully."))
}

impl Thread {
    /// Returns the thread of the annotation of a request.
    fn of(call: &Call<'_>, document: Key) -> Result<Self, Refusal> {
        let key = document.join(call.text("annotationId"));
        let annotation = call.store.get(&ANNOTATIONS, &key);
        let mut annotation = annotation.ok_or_else(|| Refusal::not_found(MISSING))?;
        let comments = match annotation.get_mut("comments") {
            Some(Value::Array(comments)) => std::mem::take(comments),
            _ => Vec::new(),
        };
        Ok(Self {
            document,
            key,
            annotation,
            comments,
        })
    }

    /// Stores the thread with the time of the change.
    fn save(&mut self, call: &mut Call<'_>) {
        let comments = self.comments.clone();
        self.annotation
            .insert("comments".to_owned(), comments.into());
        self.annotation
            .insert("lastUpdated".to_owned(), json!(call.now));
        new::set_involved_users(&mut self.annotation);
        call.store
            .put(&ANNOTATIONS, self.key.clone(), &self.annotation);
    }

    fn notify(&self, call: &mut Call<'_>, comment: &Value, event: Event) {
        events::notify(call, &self.document, &self.annotation, comment, event);
    }

    /// Returns a comment with an ID, if the request does not exclude it.
    fn selected(&self, call: &Call<'_>, id: i64) -> Option<&Value> {
        let position = self.position(call, id)?;
        self.comments.get(position)
    }

    fn position(&self, call: &Call<'_>, id: i64) -> Option<usize> {
        let is_selected =
            |comment: &Value| new::comment_id(comment) == Some(id) && is_by_user(call, comment);
        self.comments.iter().position(is_selected)
    }

    /// Changes the comments that the request selects, and returns an outcome for each.
    fn change_each(
        &mut self,
        call: &Call<'_>,
        done: &str,
        mut change: impl FnMut(&mut Vec<Value>, usize),
    ) -> Outcomes {
        let ids: BTreeSet<i64> = match requested(call) {
            Some(ids) => ids.into_iter().collect(),
            None => {
                let comments = self.comments.iter();
                let selected = comments.filter(|comment| is_by_user(call, comment));
                selected.filter_map(new::comment_id).collect()
            }
        };
        let mut outcomes = Outcomes::default();
        for id in ids {
            let said = match self.position(call, id) {
                Some(position) => {
                    change(&mut self.comments, position);
                    Ok(done)
                }
                None => Err(MISSING_COMMENT),
            };
            outcomes.add(&id.to_string(), said, json!({ "id": id }));
        }
        outcomes
    }
}

fn change(call: &Call<'_>, comment: &mut Record, changes: &Value) {
    let mut updated = call.now;
    comment.extend(fields_of(changes, FIELDS));
    if call.version == Version::V2 {
        comment.extend(fields_of(changes, FIELDS_V2));
        let sent = changes.get("lastUpdated").and_then(new::integer);
        updated = sent.unwrap_or(updated);
    }
    comment.insert("lastUpdated".to_owned(), json!(iso(updated)));
    comment.insert("status".to_owned(), json!("updated"));
    new::set_mentions(comment);
}

/// Returns the IDs of the comments that a request names.
fn requested(call: &Call<'_>) -> Option<Vec<i64>> {
    let ids = call.data.get("commentIds")?.as_array()?;
    Some(ids.iter().filter_map(new::integer).collect())
}

/// Says whether a comment is by one of the users that the request names, if it does.
fn is_by_user(call: &Call<'_>, comment: &Value) -> bool {
    let users = call.texts("userIds");
    users.is_none_or(|users| users.contains(&author(comment.get("from"))))
}
