//! Counts annotations.

use serde_json::{Value, json};

use super::{author, new::integer};
use crate::{
    call::{Call, list},
    refusal::Refusal,
    reply::Reply,
    store::{ANNOTATIONS, Record},
};

/// Counts the annotations of documents, in total and unread.
///
/// Nothing in the API marks comments as read. An annotation is unread if the newest comment is
/// by another user.
pub(super) fn get(call: &mut Call<'_>) -> Result<Reply, Refusal> {
    let documents = call.texts("documentIds").unwrap_or_default();
    if documents.is_empty() {
        return Err(Refusal::invalid("Document IDs are required"));
    }
    let organization = call.organization("")?;
    let user = call.text("userId");
    let statuses = call.texts("statusIds");
    let mut counts = Record::new();
    for document in documents {
        let (mut total, mut unread) = (0, 0);
        let key = organization.join(document);
        for (_, annotation) in call.store.records(&ANNOTATIONS, &key) {
            let annotation = Value::Object(annotation);
            let status = annotation["status"]["id"].as_str();
            let is_wanted = |statuses: &Vec<&str>| status.is_some_and(|id| statuses.contains(&id));
            if !statuses.as_ref().is_none_or(is_wanted) {
                continue;
            }
            total += 1;
            let comments = list(&annotation, "comments").iter();
            let newest = comments.max_by_key(|comment| integer(&comment["createdAt"]));
            if newest.is_some_and(|comment| author(comment.get("from")) != user) {
                unread += 1;
            }
        }
        let count = json!({ "total": total, "unread": unread });
        counts.insert(document.to_owned(), count);
    }
    Ok(Reply::data("Comment count retrieved successfully.", counts))
}
