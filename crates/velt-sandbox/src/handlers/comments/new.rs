//! New annotations and comments, with what the server adds to them.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::{agents, author, visibility};
use crate::{
    call::{Call, Version, fields_of, list, object, text},
    clock::iso,
    location,
    store::{ANNOTATIONS, DOCUMENTS, Key, Record},
};

const ANNOTATION_FIELDS: &[&str] = &[
    "location",
    "targetElement",
    "status",
    "priority",
    "assignedTo",
    "createdAt",
    "lastUpdated",
];

/// The fields that only version 2 accepts.
const ANNOTATION_FIELDS_V2: &[&str] = &[
    "actions",
    "commentType",
    "isPageAnnotation",
    "pageInfo",
    "positionX",
    "positionY",
    "screenHeight",
    "screenScrollHeight",
    "screenScrollTop",
    "screenWidth",
];

const COMMENT_FIELDS: &[&str] = &[
    "commentText",
    "commentHtml",
    "from",
    "taggedUserContacts",
    "createdAt",
    "isCommentResolverUsed",
    "isCommentTextAvailable",
];

/// The fields that only version 2 accepts.
const COMMENT_FIELDS_V2: &[&str] = &["actions", "attachments", "context", "progress"];

/// Returns the comments of an annotation to add, or of a reply, in a request.
pub(super) fn sent_comments<'a>(call: &Call<'_>, sent: &'a Value) -> &'a [Value] {
    match (call.version, list(sent, "commentData")) {
        (Version::V2, []) => list(sent, "comments"),
        (_, comments) => comments,
    }
}

/// Returns a new annotation with its comments.
pub(super) fn annotation(
    call: &mut Call<'_>,
    document: &Key,
    id: &str,
    sent: &Value,
    comments: Vec<Value>,
) -> Record {
    let is_v2 = call.version == Version::V2;
    let from = comments.first().and_then(|root| root.get("from")).cloned();
    let from = from.unwrap_or_default();
    let author = text(&from, "userId");
    let only_v2 = |field: &str| sent.get(field).filter(|_| is_v2);
    let visibility = visibility::config(only_v2("visibility"), author);
    let context = visibility::context(sent.get("context"), None, &visibility);
    let is_suggestion = only_v2("type") == Some(&json!("suggestion"));

    let mut record = object(json!({
        "annotationId": id,
        "annotationNumber": number(call, document, id),
        "type": if is_suggestion { "suggestion" } else { "comment" },
        "commentType": "manual",
        "status": { "id": "OPEN", "name": "Open", "type": "default" },
        "createdAt": call.now,
        "lastUpdated": call.now,
        "hasDraftComments": false,
        "customList": [],
        "subscribedUsers": subscription(call, document, author),
        "unsubscribedUsers": {},
        "subscribedGroups": {},
        "sourceType": "rest-api",
        "visibilityConfig": visibility,
        "context": context,
        "metadata": metadata(call, document),
    }));
    record.extend(fields_of(sent, ANNOTATION_FIELDS));
    if is_v2 {
        record.extend(fields_of(sent, ANNOTATION_FIELDS_V2));
    }
    if is_suggestion {
        let mut suggestion = object(sent.get("suggestion").cloned().unwrap_or_default());
        suggestion.insert("status".to_owned(), json!("pending"));
        record.insert("suggestion".to_owned(), suggestion.into());
    }
    // The agent of the first comment is the agent of the annotation.
    if let Some(agent) = comments.first().and_then(|root| root.get("agent")) {
        record.insert("sourceType".to_owned(), json!("agent"));
        record.insert("agent".to_owned(), agent.clone());
    }
    record.insert("from".to_owned(), from);
    record.insert("comments".to_owned(), comments.into());
    set_location_id(call, document, &mut record);
    set_involved_users(&mut record);
    record
}

/// Returns a new comment for each one in a request. Generated IDs are new in `thread`.
pub(super) fn comments(call: &mut Call<'_>, sent: &[Value], thread: &[Value]) -> Vec<Value> {
    let mut taken: BTreeSet<i64> = thread.iter().chain(sent).filter_map(comment_id).collect();
    let mut comments = Vec::new();
    for sent in sent {
        let id = comment_id(sent).unwrap_or_else(|| new_comment_id(call, &mut taken));
        comments.push(comment(call, id, sent));
    }
    comments
}

/// Adds comments to a thread. One whose ID is there already replaces the comment with it.
pub(super) fn extend(thread: &mut Vec<Value>, comments: &[Value]) {
    for comment in comments {
        let id = comment_id(comment);
        match thread.iter_mut().find(|known| comment_id(known) == id) {
            Some(known) => *known = comment.clone(),
            None => thread.push(comment.clone()),
        }
    }
}

/// Returns the ID of a comment.
pub(super) fn comment_id(comment: &Value) -> Option<i64> {
    integer(comment.get("commentId")?)
}

/// Returns an integer, which JSON can also write as `7.0`.
pub(super) fn integer(value: &Value) -> Option<i64> {
    let whole = |number: &f64| number.fract() == 0.0;
    // The cast saturates, so that no number wraps around.
    let from_float = || value.as_f64().filter(whole).map(|number| number as i64);
    value.as_i64().or_else(from_float)
}

/// Sets the mentioned users of a comment.
pub(super) fn set_mentions(comment: &mut Record) {
    let tagged = comment.get("taggedUserContacts").and_then(Value::as_array);
    let contacts = tagged.into_iter().flatten();
    let to: Vec<Value> = contacts
        .filter_map(|tagged| tagged.get("contact").cloned())
        .collect();
    comment.insert("to".to_owned(), to.into());
}

/// Sets the fields of an annotation that follow from its comments.
pub(super) fn set_involved_users(annotation: &mut Record) {
    let thread = annotation.get("comments").and_then(Value::as_array);
    let mut mentioned = Vec::new();
    let mut involved = vec![author(annotation.get("from"))];
    for comment in thread.into_iter().flatten() {
        involved.push(author(comment.get("from")));
        mentioned.extend(tagged_users(comment));
    }
    involved.extend(&mentioned);
    let (mentioned, involved) = (distinct(&mentioned), distinct(&involved));
    annotation.insert("mentionedUserIds".to_owned(), mentioned);
    annotation.insert("involvedUserIds".to_owned(), involved);
}

/// Returns the IDs of the users that a comment mentions.
pub(super) fn tagged_users(comment: &Value) -> impl Iterator<Item = &str> {
    list(comment, "taggedUserContacts")
        .iter()
        .map(|tagged| text(tagged, "userId"))
}

/// Sets Velt's own ID of the location, a number of 16 digits that every client can represent.
pub(super) fn set_location_id(call: &Call<'_>, document: &Key, annotation: &mut Record) {
    let location = annotation.get("location").unwrap_or(&Value::Null);
    let id = location::internal_id(call, document.part(0), document.part(1), location);
    if let Some(id) = id {
        annotation.insert("locationId".to_owned(), json!(id));
    }
}

/// Returns the project, organization, folder and document of an annotation.
pub(super) fn metadata(call: &Call<'_>, document: &Key) -> Value {
    let mut metadata = json!({
        "apiKey": call.tenant,
        "organizationId": document.part(0),
        "documentId": document.part(1),
    });
    if let Some(folder) = folder(call, document) {
        metadata["folderId"] = json!(folder);
    }
    metadata
}

/// Returns the folder of a document.
pub(super) fn folder(call: &Call<'_>, document: &Key) -> Option<String> {
    let document = call.store.get(&DOCUMENTS, document)?;
    let folder = document.get("folderId")?.as_str()?;
    Some(folder.to_owned())
}

/// Returns the hash of a user by which maps of users are keyed.
pub(super) fn user_hash(call: &Call<'_>, document: &Key, user: &str) -> String {
    let seed = call.internal_id("user", &[document.part(0), user]);
    seed.hex(32)
}

fn comment(call: &mut Call<'_>, id: i64, sent: &Value) -> Value {
    let mut comment = object(json!({
        "commentId": id,
        "type": "text",
        "status": "added",
        "isDraft": false,
        "createdAt": call.now,
        "taggedUserContacts": [],
        "attachments": [],
        "recorders": [],
        "reactionAnnotations": [],
        "sourceType": "rest-api",
    }));
    comment.extend(fields_of(sent, COMMENT_FIELDS));
    if call.version == Version::V2 {
        comment.extend(fields_of(sent, COMMENT_FIELDS_V2));
    }
    if let Some(agent) = agents::block(call, sent) {
        comment.insert("sourceType".to_owned(), json!("agent"));
        comment.insert("agent".to_owned(), agent);
    }
    let updated = sent.get("lastUpdated").and_then(integer);
    let updated = iso(updated.unwrap_or(call.now));
    comment.insert("lastUpdated".to_owned(), json!(updated));
    set_mentions(&mut comment);
    comment.into()
}

/// Returns the number of an annotation, which it keeps when it is added again.
fn number(call: &mut Call<'_>, document: &Key, id: &str) -> u64 {
    let known = call.store.get(&ANNOTATIONS, &document.join(id));
    let known = known.and_then(|known| known.get("annotationNumber")?.as_u64());
    known.unwrap_or_else(|| {
        let counter = json!(["annotations", document.part(0), document.part(1)]);
        call.store.next_number(&counter.to_string())
    })
}

fn new_comment_id(call: &mut Call<'_>, taken: &mut BTreeSet<i64>) -> i64 {
    loop {
        let id = call.new_id("comment").digits(6).parse().unwrap_or_default();
        if taken.insert(id) {
            return id;
        }
    }
}

fn subscription(call: &Call<'_>, document: &Key, user: &str) -> Value {
    let hash = user_hash(call, document, user);
    json!({ hash: { "user": { "userId": user }, "type": "auto" } })
}

fn distinct(ids: &[&str]) -> Value {
    let mut seen = BTreeSet::new();
    let ids = ids.iter().filter(|id| !id.is_empty() && seen.insert(**id));
    ids.copied().collect()
}
