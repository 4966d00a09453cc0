//! Stories that customers live through, from the client through a socket to the sandbox.
//!
//! After each step, the story reads back what it has written.

mod agent_findings;
mod approval;
mod comment_review;
mod feeds_and_deletion;
mod folders;
mod onboarding;
mod restricted_access;
mod workspace;
mod writers;

use velt::{
    Client,
    types::{
        AddDocuments, CommentAnnotation, CommentAnnotationsFound, DocumentInput,
        GetCommentAnnotations, GetUsers,
    },
};
use velt_sandbox::Sandbox;

use crate::support::{TestApp, client};

/// The start of 2026, in epoch milliseconds.
const START: i64 = 1_767_225_600_000;

/// Returns an app whose clock only moves when a story moves it.
async fn app_with_fixed_clock() -> TestApp {
    let sandbox = Sandbox::builder().fixed_clock(START);
    let sandbox = sandbox.start().await.unwrap();
    let velt = client(&sandbox.base_url());
    TestApp { sandbox, velt }
}

/// Adds documents to the organization `acme`.
async fn add_documents(velt: &Client, ids: &[&str]) {
    let documents = ids.iter().copied().map(DocumentInput::new);
    let request = AddDocuments::new("acme", documents);
    let added = velt.v2().documents().add(request).await.unwrap();
    added.into_result().unwrap();
}

/// Returns the IDs of the users that a request finds on all its pages, sorted.
async fn user_ids(velt: &Client, request: GetUsers) -> Vec<String> {
    let mut users = velt.v2().users().get(request).items();
    let mut ids = Vec::new();
    while let Some(user) = users.try_next().await.unwrap() {
        ids.push(user.item.user_id);
    }
    ids.sort_unstable();
    ids
}

/// Returns the annotations that a request finds on its first page, and none for missing ones.
async fn annotations(
    velt: &Client,
    request: GetCommentAnnotations,
) -> Vec<Option<CommentAnnotation>> {
    let found = velt.v2().comments().get_annotations(request).await.unwrap();
    let CommentAnnotationsFound::AllCommentAnnotations(annotations) = found.data else {
        panic!("a list was asked for");
    };
    annotations
}

/// Returns the IDs of the annotations that a request finds, sorted.
async fn annotation_ids(velt: &Client, request: GetCommentAnnotations) -> Vec<String> {
    let found = annotations(velt, request).await;
    let mut ids: Vec<String> = found
        .into_iter()
        .map(|annotation| annotation.unwrap().annotation_id.unwrap())
        .collect();
    ids.sort_unstable();
    ids
}

/// Returns the only annotation that a request finds.
async fn annotation(velt: &Client, request: GetCommentAnnotations) -> CommentAnnotation {
    let mut found = annotations(velt, request).await;
    assert_eq!(found.len(), 1);
    found.remove(0).unwrap()
}
