//! Adds annotations.

use serde_json::{Value, json};

use super::{
    agents, author, document_to_add_to,
    events::{self, Event},
    new, refuse_empty_lists,
};
use crate::{
    access::can_reach_document,
    call::{Call, Version},
    handlers::EMPTY_ID,
    refusal::{Code, Refusal},
    reply::{Outcomes, Reply},
    store::{ANNOTATIONS, Key},
};

/// Why comments are refused.
pub(super) type Failure = (Code, &'static str);

/// Adds annotations. In version 2, one that fails fails the whole call, although the others
/// are added.
pub(super) fn add(call: &mut Call<'_>) -> Result<Reply, Refusal> {
    refuse_empty_lists(call, &["commentAnnotations"])?;
    let annotations = call.list("commentAnnotations");
    let without = |sent: &Value| new::sent_comments(call, sent).is_empty();
    if let Some(index) = annotations.iter().position(without) {
        return Err(Refusal::invalid(format!(
            "data.commentAnnotations.{index}.commentData is empty"
        )));
    }
    let document = document_to_add_to(call)?;
    let mut outcomes = Outcomes::default();
    let mut failures = Vec::new();
    for (index, sent) in annotations.iter().enumerate() {
        let mut fields = json!({});
        if let Some(id) = sent.get("annotationId") {
            fields["annotationId"] = id.clone();
        }
        let root = new::sent_comments(call, sent).first();
        if let Some(finding) = root.and_then(|root| agents::finding_id(call, root)) {
            fields["findingId"] = json!(finding);
        }
        let id = sent.get("annotationId").and_then(Value::as_str);
        match add_one(call, &document, id, sent) {
            Ok((id, comment_ids)) => {
                fields["annotationId"] = json!(id);
                fields["commentIds"] = comment_ids.into();
                outcomes.add(&id, Ok("Added Successfully"), fields);
            }
            Err((code, message)) => {
                failures.push(code);
                let id = id.map_or_else(|| format!("__velt_denied:{index}"), str::to_owned);
                outcomes.add(&id, Err(message), fields);
            }
        }
    }
    let denied = failures
        .iter()
        .find(|code| **code == Code::PermissionDenied);
    match denied.or(failures.first()) {
        Some(code) if call.version == Version::V2 => {
            let refusal = Refusal::new(*code, "Error adding comment annotation(s).");
            Err(refusal.details(outcomes.into_value()))
        }
        _ => Ok(outcomes.reply("Comment Annotation(s) added successfully.")),
    }
}

/// Adds an annotation, and returns its ID and those of its comments.
fn add_one(
    call: &mut Call<'_>,
    document: &Key,
    id: Option<&str>,
    sent: &Value,
) -> Result<(String, Vec<Value>), Failure> {
    if id == Some("") {
        return Err((Code::InvalidArgument, EMPTY_ID));
    }
    let sent_comments = new::sent_comments(call, sent);
    check(call, document, sent_comments)?;
    let id = match id {
        Some(id) => id.to_owned(),
        None => format!("-{}", call.new_id("annotation").letters(19)),
    };
    let comments = new::comments(call, sent_comments, &[]);
    let mut thread = Vec::new();
    new::extend(&mut thread, &comments);
    let ids = ids(&thread);
    let annotation = new::annotation(call, document, &id, sent, thread);
    call.store
        .put(&ANNOTATIONS, document.join(&id), &annotation);
    if call.version == Version::V2 {
        let mut event = Event::AnnotationAdded;
        for (sent, comment) in sent_comments.iter().zip(&comments) {
            if sent.get("triggerNotification") == Some(&Value::Bool(true)) {
                events::notify(call, document, &annotation, comment, event);
            }
            if sent.get("triggerActivities") == Some(&Value::Bool(true)) {
                events::record(call, document, &annotation, comment, event);
            }
            event = Event::CommentAdded;
        }
    }
    Ok((id, ids))
}

/// Checks the authors of comments, if the request asks for that, and their agents.
pub(super) fn check(call: &Call<'_>, document: &Key, comments: &[Value]) -> Result<(), Failure> {
    let organization = Key::new([document.part(0)]);
    let is_verified = call.version == Version::V2 && call.flag("verifyUserPermissions");
    for comment in comments {
        let user = author(comment.get("from"));
        if is_verified && !can_reach_document(call, &organization, document.part(1), user) {
            let message = "User does not have access to document";
            return Err((Code::PermissionDenied, message));
        }
        if !agents::exists(call, comment) {
            return Err((Code::NotFound, "Agent not found."));
        }
    }
    Ok(())
}

/// Returns the IDs of comments.
pub(super) fn ids(comments: &[Value]) -> Vec<Value> {
    let ids = comments
        .iter()
        .filter_map(|comment| comment.get("commentId"));
    ids.cloned().collect()
}
