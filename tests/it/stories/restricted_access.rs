//! A restricted document is open to those who were granted access, for a time.

use std::time::Duration;

use velt::{
    Client,
    types::{
        AccessRole, AddAuthPermissions, AddCommentAnnotations, AuthAccessType,
        AuthPermissionErrorCode, AuthPermissions, AuthPermissionsToRemove, AuthResource,
        AuthResourcePermission, AuthResourceToRemove, AuthResourceType,
        CommentAnnotationCommentData, CommentAnnotationData, DocumentAccessType,
        GetAuthPermissions, GetCommentAnnotations, RemoveAuthPermissions, UpdateDocumentAccess,
    },
};

use super::{START, add_documents, annotation_ids, app_with_fixed_clock};
use crate::support::TestApp;

/// When a grant for an hour ends, in epoch seconds.
const IN_AN_HOUR: i64 = START / 1000 + 3600;

/// Adds the restricted document `payroll` and the public document `roadmap`.
async fn app() -> TestApp {
    let app = app_with_fixed_clock().await;
    add_documents(&app.velt, &["payroll", "roadmap"]).await;
    let restricted = DocumentAccessType::Restricted;
    let request = UpdateDocumentAccess::new("acme", ["payroll"], restricted);
    let updated = app.velt.v2().documents().update_access(request);
    updated.await.unwrap().into_result().unwrap();
    app
}

async fn access(velt: &Client, user: &str, document: &str) -> AuthResourcePermission {
    let request = GetAuthPermissions::new("acme", [user]).document_ids([document]);
    let mut found = velt
        .v2()
        .auth()
        .get_permissions(request)
        .await
        .unwrap()
        .data;
    let documents = found.remove(user).unwrap().documents;
    documents.unwrap().remove(document).unwrap()
}

async fn assert_denied(velt: &Client, user: &str) {
    let access = access(velt, user, "payroll").await;
    let denied = Some(AuthPermissionErrorCode::PermissionDenied);
    assert_eq!(access.error_code, denied, "{user}");
    let restricted = Some(AuthAccessType::Restricted);
    assert_eq!(access.access_type, restricted, "{user}");
    assert_eq!(access.access_role, None, "{user}");
}

fn payroll() -> AuthResource {
    AuthResource::new(AuthResourceType::Document, "payroll").organization_id("acme")
}

async fn grant(velt: &Client, user: &str, resource: AuthResource) {
    let request = AddAuthPermissions::new(user, AuthPermissions::new([resource]));
    velt.v2().auth().add_permissions(request).await.unwrap();
}

/// Comments as a user, if the user has access to the document.
fn comment(user: &str) -> AddCommentAnnotations {
    let comment = CommentAnnotationCommentData::new(user).comment_text("A raise!");
    let annotation = CommentAnnotationData::new([comment]).annotation_id(user);
    AddCommentAnnotations::new("acme", "payroll", [annotation]).verify_user_permissions(true)
}

#[tokio::test]
async fn access_ends_when_the_grant_expires() {
    let app = app().await;
    let velt = &app.velt;
    let comments = velt.v2().comments();
    assert_denied(velt, "ada").await;
    assert_eq!(access(velt, "ada", "roadmap").await.error, None);
    let error = comments.add_annotations(comment("ada")).await.unwrap_err();
    assert!(error.is_permission_denied(), "{error}");

    let resource = payroll()
        .access_role(AccessRole::Viewer)
        .expires_at(IN_AN_HOUR);
    grant(velt, "ada", resource).await;
    let granted = access(velt, "ada", "payroll").await;
    assert_eq!(granted.error, None);
    assert_eq!(granted.access_role, Some(AccessRole::Viewer));
    assert_eq!(granted.access_type, Some(AuthAccessType::Restricted));
    assert_eq!(granted.expires_at, Some(IN_AN_HOUR));
    assert_denied(velt, "grace").await;

    app.sandbox.advance_clock(Duration::from_secs(3599));
    assert_eq!(access(velt, "ada", "payroll").await, granted);
    let added = comments.add_annotations(comment("ada")).await.unwrap();
    added.into_result().unwrap();

    app.sandbox.advance_clock(Duration::from_secs(2));
    assert_denied(velt, "ada").await;
    let again = comments.add_annotations(comment("ada")).await.unwrap_err();
    assert!(again.is_permission_denied(), "{again}");
    // What was written in time is still there.
    let request = GetCommentAnnotations::new("acme").document_id("payroll");
    assert_eq!(annotation_ids(velt, request).await, ["ada"]);
}

#[tokio::test]
async fn a_new_grant_replaces_the_one_that_expires() {
    let app = app().await;
    let velt = &app.velt;
    grant(velt, "ada", payroll().expires_at(IN_AN_HOUR)).await;
    grant(velt, "ada", payroll().access_role(AccessRole::Viewer)).await;
    app.sandbox
        .advance_clock(Duration::from_secs(365 * 24 * 3600));
    let granted = access(velt, "ada", "payroll").await;
    assert_eq!(granted.access_role, Some(AccessRole::Viewer));
    assert_eq!(granted.expires_at, None);
}

#[tokio::test]
async fn access_that_is_removed_is_lost_at_once() {
    let app = app().await;
    let velt = &app.velt;
    for user in ["ada", "grace"] {
        grant(velt, user, payroll()).await;
        let role = access(velt, user, "payroll").await.access_role;
        assert_eq!(role, Some(AccessRole::Editor), "{user}");
    }
    let resource =
        AuthResourceToRemove::new(AuthResourceType::Document, "payroll").organization_id("acme");
    let request = RemoveAuthPermissions::new("ada", AuthPermissionsToRemove::new([resource]));
    let auth = velt.v2().auth();
    auth.remove_permissions(request.clone()).await.unwrap();
    assert_denied(velt, "ada").await;
    assert_eq!(access(velt, "grace", "payroll").await.error, None);
    // Nothing is left to remove, which is no error.
    auth.remove_permissions(request).await.unwrap();
}

#[tokio::test]
async fn the_error_for_a_missing_document_still_tells_about_the_others() {
    let app = app().await;
    let request = GetAuthPermissions::new("acme", ["ada"]).document_ids(["roadmap", "no-such"]);
    let error = app
        .velt
        .v2()
        .auth()
        .get_permissions(request)
        .await
        .unwrap_err();
    assert!(error.is_not_found(), "{error}");
    assert_eq!(error.message(), "Folder or document does not exist");
    let documents = &error.details().unwrap()["ada"]["documents"];
    assert_eq!(documents["no-such"]["errorCode"], "does_not_exist");
    assert_eq!(documents["roadmap"]["accessRole"], "editor");
}
