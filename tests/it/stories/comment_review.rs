//! A document is reviewed in comments.

use std::time::Duration;

use velt::{
    Patch,
    types::{
        AddCommentAnnotations, AddComments, CommentAnnotationCommentData,
        CommentAnnotationContactData, CommentAnnotationData, CommentAnnotationTaggedUserData,
        CommentAnnotationType, CommentAnnotationUpdate, CommentContactData, CommentData,
        CommentSourceType, CommentStatusType, CommentStatusUpdate, CommentTaggedUserData,
        CommentVisibilityType, CountCommentAnnotations, DeleteCommentAnnotations, DeleteComments,
        GetCommentAnnotations, GetComments, UpdateCommentAnnotations, User,
    },
};

use super::{START, add_documents, annotation, annotation_ids, annotations, app_with_fixed_clock};
use crate::support::TestApp;

/// Adds the document `roadmap` with two annotations: `dates`, with comments of Ada and Grace,
/// and `title`, with a comment of Ada that mentions Linus.
async fn app() -> TestApp {
    let app = app_with_fixed_clock().await;
    add_documents(&app.velt, &["roadmap", "unread"]).await;
    let comment = |id, author: &str, text| {
        let author = User::new(author).name(author.to_uppercase());
        CommentAnnotationCommentData::new(author)
            .comment_id(id)
            .comment_text(text)
    };
    let dates = CommentAnnotationData::new([
        comment(101, "ada", "Is this date right?"),
        comment(102, "grace", "It was in May."),
    ]);
    let linus = CommentAnnotationContactData::new("linus");
    let linus = CommentAnnotationTaggedUserData::new("linus", linus);
    let question = comment(201, "ada", "A better title, {{linus}}?");
    let title = CommentAnnotationData::new([question.tagged_user_contacts([linus])]);
    let review = [dates.annotation_id("dates"), title.annotation_id("title")];
    let request = AddCommentAnnotations::new("acme", "roadmap", review);
    let added = app.velt.v2().comments().add_annotations(request);
    added.await.unwrap().into_result().unwrap();
    app
}

fn all() -> GetCommentAnnotations {
    GetCommentAnnotations::new("acme").document_id("roadmap")
}

fn only(id: &str) -> GetCommentAnnotations {
    all().annotation_ids([id])
}

async fn update(app: &TestApp, id: &str, update: CommentAnnotationUpdate) {
    let request = UpdateCommentAnnotations::new("acme", "roadmap")
        .annotation_ids([id])
        .updated_data(update);
    let updated = app.velt.v2().comments().update_annotations(request);
    updated.await.unwrap().into_result().unwrap();
}

/// Returns the number of annotations of `roadmap` and `unread`, in total and unread by a user.
async fn counts(app: &TestApp, user: &str) -> [(i64, i64); 2] {
    let request = CountCommentAnnotations::new("acme", ["roadmap", "unread"], user);
    let counted = app.velt.v2().comments().count_annotations(request);
    let counted = counted.await.unwrap().data;
    assert_eq!(counted.len(), 2);
    ["roadmap", "unread"].map(|id| (counted[id].total, counted[id].unread))
}

/// Returns the texts of all comments of an annotation.
async fn texts(app: &TestApp, annotation: &str) -> Vec<String> {
    let request = GetComments::new("acme", "roadmap", annotation);
    let found = app.velt.v2().comments().get(request).await.unwrap().data;
    let texts = found.iter().map(|comment| {
        let comment = comment.as_ref().unwrap();
        comment.comment_text.clone().unwrap()
    });
    texts.collect()
}

#[tokio::test]
async fn a_thread_is_read_back_as_it_was_written() {
    let app = app().await;
    let dates = annotation(&app.velt, only("dates")).await;
    assert_eq!(dates.annotation_number, Some(1));
    assert_eq!(dates.type_, Some(CommentAnnotationType::Comment));
    assert_eq!(dates.status.unwrap().id, "OPEN");
    assert_eq!(dates.source_type, Some(CommentSourceType::RestApi));
    assert_eq!(dates.from.unwrap().user_id, "ada");
    assert_eq!(dates.involved_user_ids.unwrap(), ["ada", "grace"]);
    assert_eq!(dates.created_at, Some(START.into()));
    let visibility = dates.visibility_config.unwrap();
    assert_eq!(visibility.type_, Some(CommentVisibilityType::Public));
    insta::assert_json_snapshot!(dates.comments.unwrap()[1], @r#"
    {
      "attachments": [],
      "commentId": 102,
      "commentText": "It was in May.",
      "createdAt": 1767225600000,
      "from": {
        "name": "GRACE",
        "userId": "grace"
      },
      "isDraft": false,
      "lastUpdated": "2026-01-01T00:00:00.000Z",
      "reactionAnnotations": [],
      "recorders": [],
      "sourceType": "rest-api",
      "status": "added",
      "taggedUserContacts": [],
      "to": [],
      "type": "text"
    }
    "#);
    let texts = texts(&app, "dates").await;
    assert_eq!(texts, ["Is this date right?", "It was in May."]);
}

#[tokio::test]
async fn a_reply_is_the_last_comment_and_whom_it_mentions_finds_the_thread() {
    let app = app().await;
    let mentions = |user: &str| all().mentioned_user_ids([user]);
    let found = annotation_ids(&app.velt, mentions("linus")).await;
    assert_eq!(found, ["title"]);

    app.sandbox.advance_clock(Duration::from_secs(60));
    let linus = CommentContactData::new("linus", "Linus", "linus@acme.example");
    let linus = CommentTaggedUserData::new("linus", "@Linus", linus);
    let reply = CommentData::new("grace")
        .comment_text("Do you know, {{linus}}?")
        .tagged_user_contacts([linus]);
    let request = AddComments::new("acme", "roadmap", "dates", [reply]);
    let added = app.velt.v2().comments().add(request).await.unwrap().data;
    assert_eq!(added.len(), 1);

    let dates = annotation(&app.velt, only("dates")).await;
    let comments = dates.comments.unwrap();
    assert_eq!(comments.len(), 3);
    assert_eq!(comments[2].comment_id, added[0]);
    let mentioned = comments[2].tagged_user_contacts.as_ref().unwrap();
    assert_eq!(mentioned[0].user_id.as_deref(), Some("linus"));
    assert_eq!(dates.mentioned_user_ids.unwrap(), ["linus"]);
    assert_eq!(dates.created_at, Some(START.into()));
    assert_eq!(dates.last_updated, Some((START + 60_000).into()));
    let found = annotation_ids(&app.velt, mentions("linus")).await;
    assert_eq!(found, ["dates", "title"]);
    assert!(
        annotation_ids(&app.velt, mentions("grace"))
            .await
            .is_empty()
    );

    // The thread with the newest change comes first.
    let newest = annotations(&app.velt, all()).await.remove(0).unwrap();
    assert_eq!(newest.annotation_id.as_deref(), Some("dates"));
    let since = annotation_ids(&app.velt, all().updated_after(START)).await;
    assert_eq!(since, ["dates"]);
}

#[tokio::test]
async fn a_thread_is_found_by_who_resolved_it_until_it_is_open_again() {
    let app = app().await;
    let velt = &app.velt;
    let by_grace = || all().resolved_by("grace");
    let of_status = |id: &str| all().status_ids([id]);
    assert_eq!(
        annotation_ids(velt, of_status("OPEN")).await,
        ["dates", "title"]
    );

    let resolved = || {
        let status = CommentStatusType::Terminal;
        CommentStatusUpdate::new("RESOLVED", "Resolved", status)
    };
    let by = CommentAnnotationUpdate::new()
        .status(resolved())
        .status_updated_by_user_id("grace")
        .resolved_by_user_id("grace");
    update(&app, "dates", by).await;
    assert_eq!(annotation_ids(velt, by_grace()).await, ["dates"]);
    assert_eq!(annotation_ids(velt, of_status("RESOLVED")).await, ["dates"]);
    assert_eq!(annotation_ids(velt, of_status("OPEN")).await, ["title"]);
    let found = annotation_ids(velt, all().status_ids(["OPEN", "RESOLVED"])).await;
    assert_eq!(found, ["dates", "title"]);
    assert!(
        annotation_ids(velt, all().resolved_by("ada"))
            .await
            .is_empty()
    );
    let dates = annotation(velt, only("dates")).await;
    assert_eq!(dates.resolved_by_user_id.as_deref(), Some("grace"));
    // What the update did not name is unchanged.
    assert_eq!(dates.comments.unwrap().len(), 2);

    // A status that is not terminal clears the resolver, even one in the same call.
    let status = CommentStatusUpdate::new("OPEN", "Open", CommentStatusType::Default);
    let reopened = CommentAnnotationUpdate::new()
        .status(status)
        .resolved_by_user_id("grace");
    update(&app, "dates", reopened).await;
    assert!(annotation_ids(velt, by_grace()).await.is_empty());
    let dates = annotation(velt, only("dates")).await;
    assert_eq!(dates.resolved_by_user_id, None);
    assert_eq!(dates.status_updated_by_user_id.as_deref(), Some("grace"));
    assert_eq!(dates.status.unwrap().id, "OPEN");

    // A thread that was resolved without a resolver is not found by one.
    let nobody = CommentAnnotationUpdate::new()
        .status(resolved())
        .status_updated_by_user_id(Patch::clear());
    update(&app, "title", nobody).await;
    assert_eq!(annotation_ids(velt, of_status("RESOLVED")).await, ["title"]);
    assert!(annotation_ids(velt, by_grace()).await.is_empty());
}

#[tokio::test]
async fn counts_follow_what_others_write() {
    let app = app().await;
    // Grace has the last word in `dates`, and Ada in `title`.
    assert_eq!(counts(&app, "ada").await, [(2, 1), (0, 0)]);
    assert_eq!(counts(&app, "grace").await, [(2, 1), (0, 0)]);
    assert_eq!(counts(&app, "linus").await, [(2, 2), (0, 0)]);

    app.sandbox.advance_clock(Duration::from_secs(60));
    let reply = CommentData::new("linus").comment_text("No.");
    let request = AddComments::new("acme", "roadmap", "title", [reply]);
    app.velt.v2().comments().add(request).await.unwrap();
    assert_eq!(counts(&app, "ada").await, [(2, 2), (0, 0)]);
    assert_eq!(counts(&app, "linus").await, [(2, 1), (0, 0)]);
}

#[tokio::test]
async fn rows_of_missing_ids_are_null() {
    let app = app().await;
    let request = all().annotation_ids(["title", "no-such", "dates"]);
    let rows = annotations(&app.velt, request).await;
    let ids: Vec<Option<&str>> = rows
        .iter()
        .map(|row| row.as_ref()?.annotation_id.as_deref())
        .collect();
    assert_eq!(ids, [Some("title"), None, Some("dates")]);

    let request = GetComments::new("acme", "roadmap", "dates").comment_ids([102, 999]);
    let rows = app.velt.v2().comments().get(request).await.unwrap().data;
    let ids: Vec<Option<i64>> = rows
        .iter()
        .map(|row| Some(row.as_ref()?.comment_id))
        .collect();
    assert_eq!(ids, [Some(102), None]);
}

#[tokio::test]
async fn comments_and_then_threads_are_deleted_and_the_rest_stays() {
    let app = app().await;
    let comments = app.velt.v2().comments();
    let request = DeleteComments::new("acme", "roadmap", "dates").comment_ids([101, 999]);
    let deleted = comments.delete(request).await.unwrap();
    let failed: Vec<(&str, &str)> = deleted
        .failed()
        .map(|(id, item)| (id, item.message()))
        .collect();
    assert_eq!(failed, [("999", "Not found")]);
    assert_eq!(texts(&app, "dates").await, ["It was in May."]);

    let request = DeleteCommentAnnotations::new("roadmap")
        .organization_id("acme")
        .annotation_ids(["dates", "no-such"]);
    let deleted = comments.delete_annotations(request).await.unwrap();
    let failed: Vec<(&str, &str)> = deleted
        .failed()
        .map(|(id, item)| (id, item.message()))
        .collect();
    assert_eq!(failed, [("no-such", "Annotation not found.")]);
    assert_eq!(annotation_ids(&app.velt, all()).await, ["title"]);
    assert_eq!(counts(&app, "linus").await, [(1, 1), (0, 0)]);
    let request = GetComments::new("acme", "roadmap", "dates");
    let error = comments.get(request).await.unwrap_err();
    assert!(error.is_not_found(), "{error}");

    // The number of a deleted annotation is not used again.
    let comment = CommentAnnotationCommentData::new("ada").comment_text("And this?");
    let more = CommentAnnotationData::new([comment]).annotation_id("more");
    let request = AddCommentAnnotations::new("acme", "roadmap", [more]);
    let added = comments.add_annotations(request).await.unwrap();
    added.into_result().unwrap();
    let more = annotation(&app.velt, only("more")).await;
    assert_eq!(more.annotation_number, Some(3));

    // Without a filter, all annotations of the document are deleted.
    let request = DeleteCommentAnnotations::new("roadmap").organization_id("acme");
    let deleted = comments.delete_annotations(request).await.unwrap();
    deleted.into_result().unwrap();
    assert!(annotations(&app.velt, all()).await.is_empty());
}
