//! Folders decide who can open the documents in them.

use velt::{
    Client,
    types::{
        AddCommentAnnotations, AddDocuments, AddFolders, AddUsers, AuthPermissionErrorCode,
        AuthResourcePermission, CommentAnnotationCommentData, CommentAnnotationData, DeleteFolder,
        Document, DocumentAccessType, DocumentInput, Folder, FolderAccessType, FolderInput,
        FolderUpdate, GetAuthPermissions, GetCommentAnnotations, GetDocuments, GetFolders,
        GetUsers, MoveDocuments, UpdateFolderAccess, UpdateFolders, User,
    },
};

use super::{annotation_ids, user_ids};
use crate::support::TestApp;

/// Adds `plans`, `plans/2026` with the document `roadmap`, the restricted `board`, and `notes`
/// with the document `minutes`.
async fn app() -> TestApp {
    let app = TestApp::start().await;
    let v2 = app.velt.v2();
    let folders = [
        FolderInput::new("plans").folder_name("Plans"),
        FolderInput::new("2026").parent_folder_id("plans"),
        FolderInput::new("board").access_type(FolderAccessType::Restricted),
        FolderInput::new("notes"),
    ];
    let added = v2.folders().add(AddFolders::new("acme", folders)).await;
    added.unwrap().into_result().unwrap();
    for (folder, document) in [("2026", "roadmap"), ("notes", "minutes")] {
        let request = AddDocuments::new("acme", [DocumentInput::new(document)]).folder_id(folder);
        let added = v2.documents().add(request).await.unwrap();
        added.into_result().unwrap();
    }
    app
}

/// Returns the folders that a request finds.
async fn folders(velt: &Client, request: GetFolders) -> Vec<Folder> {
    velt.v2().folders().get(request).await.unwrap().data
}

async fn folder(velt: &Client, id: &str) -> Folder {
    let mut found = folders(velt, GetFolders::new("acme").folder_id(id)).await;
    assert_eq!(found.len(), 1);
    found.remove(0)
}

async fn document(velt: &Client, id: &str) -> Document {
    let request = GetDocuments::new("acme").document_ids([id]);
    let mut found = velt.v2().documents().get(request).await.unwrap().data;
    assert_eq!(found.len(), 1);
    found.remove(0)
}

/// Returns the IDs of the documents directly in a folder, sorted.
async fn documents_in(velt: &Client, folder: &str) -> Vec<String> {
    let request = GetDocuments::new("acme").folder_id(folder);
    let found = velt.v2().documents().get(request).await.unwrap().data;
    let mut ids: Vec<String> = found.into_iter().map(|document| document.id).collect();
    ids.sort_unstable();
    ids
}

/// Returns what Ada, a user of the organization, may do with a document.
async fn access_of_ada(velt: &Client, document: &str) -> AuthResourcePermission {
    let request = GetAuthPermissions::new("acme", ["ada"]).document_ids([document]);
    let mut found = velt
        .v2()
        .auth()
        .get_permissions(request)
        .await
        .unwrap()
        .data;
    let documents = found.remove("ada").unwrap().documents;
    documents.unwrap().remove(document).unwrap()
}

#[tokio::test]
async fn documents_follow_the_access_of_a_folder_that_moves() {
    let app = app().await;
    let velt = &app.velt;
    let before = folder(velt, "2026").await;
    assert_eq!(before.ancestors.unwrap(), ["root", "plans"]);
    assert_eq!(before.access_type, Some(FolderAccessType::Public));
    let roadmap = document(velt, "roadmap").await;
    assert_eq!(roadmap.access_type, Some(DocumentAccessType::Public));
    assert_eq!(access_of_ada(velt, "roadmap").await.error, None);

    let moved = FolderUpdate::new("plans").parent_folder_id("board");
    let updated = velt
        .v2()
        .folders()
        .update(UpdateFolders::new("acme", [moved]));
    updated.await.unwrap().into_result().unwrap();
    let after = folder(velt, "2026").await;
    assert_eq!(after.ancestors.unwrap(), ["root", "board", "plans"]);
    assert_eq!(after.access_type, Some(FolderAccessType::Restricted));
    assert_eq!(after.inherit_access_from_parent, Some(true));
    // The name was not part of the move.
    let plans = folder(velt, "plans").await;
    assert_eq!(plans.folder_name.as_deref(), Some("Plans"));
    assert_eq!(plans.parent_folder_id.as_deref(), Some("board"));

    let roadmap = document(velt, "roadmap").await;
    assert_eq!(roadmap.access_type, Some(DocumentAccessType::Restricted));
    let access = access_of_ada(velt, "roadmap").await;
    let denied = Some(AuthPermissionErrorCode::PermissionDenied);
    assert_eq!(access.error_code, denied);
    // The other folder is where it was.
    assert_eq!(access_of_ada(velt, "minutes").await.error, None);

    // A user of the folder at the top can open what is two levels below.
    let request = AddUsers::new("acme", [User::new("ada")]).folder_id("board");
    let added = velt.v2().users().add(request).await.unwrap();
    added.into_result().unwrap();
    assert_eq!(access_of_ada(velt, "roadmap").await.error, None);
}

#[tokio::test]
async fn a_document_that_moves_takes_the_access_of_its_new_folder() {
    let app = app().await;
    let velt = &app.velt;
    let request = MoveDocuments::new("acme", ["minutes"], "board");
    velt.v2().documents().move_to_folder(request).await.unwrap();
    assert_eq!(documents_in(velt, "board").await, ["minutes"]);
    assert!(documents_in(velt, "notes").await.is_empty());
    let access = access_of_ada(velt, "minutes").await;
    let denied = Some(AuthPermissionErrorCode::PermissionDenied);
    assert_eq!(access.error_code, denied);

    // The board opens up, and the document with it.
    let request = UpdateFolderAccess::inheritance("acme", ["board"], true);
    let updated = velt.v2().folders().update_access(request).await.unwrap();
    updated.into_result().unwrap();
    let minutes = document(velt, "minutes").await;
    assert_eq!(minutes.access_type, Some(DocumentAccessType::Public));
    assert_eq!(access_of_ada(velt, "minutes").await.error, None);
}

#[tokio::test]
async fn a_deleted_folder_takes_along_all_that_is_below_it() {
    let app = app().await;
    let velt = &app.velt;
    let v2 = velt.v2();
    let request = AddUsers::new("acme", [User::new("grace")]).folder_id("2026");
    let added = v2.users().add(request).await.unwrap();
    added.into_result().unwrap();
    for document in ["roadmap", "minutes"] {
        let comment = CommentAnnotationCommentData::new("ada").comment_text("Really?");
        let annotation = CommentAnnotationData::new([comment]).annotation_id(document);
        let request = AddCommentAnnotations::new("acme", document, [annotation]);
        let added = v2.comments().add_annotations(request).await.unwrap();
        added.into_result().unwrap();
    }
    let request = GetFolders::new("acme").folder_id("plans").max_depth(2);
    let below: Vec<Folder> = folders(velt, request).await.remove(0).sub_folders.unwrap();
    assert_eq!(below.len(), 1);
    assert_eq!(below[0].folder_id, "2026");

    v2.folders()
        .delete(DeleteFolder::new("acme", "plans"))
        .await
        .unwrap();
    let left = folders(velt, GetFolders::new("acme")).await;
    let mut left: Vec<&str> = left
        .iter()
        .map(|folder| folder.folder_id.as_str())
        .collect();
    left.sort_unstable();
    assert_eq!(left, ["board", "notes"]);
    let request = GetDocuments::new("acme");
    let found = v2.documents().get(request).await.unwrap().data;
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].id, "minutes");
    let commented = annotation_ids(velt, GetCommentAnnotations::new("acme")).await;
    assert_eq!(commented, ["minutes"]);

    let request = GetDocuments::new("acme").document_ids(["roadmap"]);
    let error = v2.documents().get(request).await.unwrap_err();
    assert_eq!(error.message(), "Error retrieving document(s).");
    let request = DeleteFolder::new("acme", "plans");
    let error = v2.folders().delete(request).await.unwrap_err();
    assert!(error.is_not_found(), "{error}");
    assert_eq!(error.message(), "Folder not found.");

    // Folders of the same IDs start empty.
    let again = [
        FolderInput::new("plans"),
        FolderInput::new("2026").parent_folder_id("plans"),
    ];
    let added = v2.folders().add(AddFolders::new("acme", again)).await;
    added.unwrap().into_result().unwrap();
    assert!(documents_in(velt, "2026").await.is_empty());
    let in_folder = GetUsers::new("acme").folder_id("2026");
    assert!(user_ids(velt, in_folder).await.is_empty());
}
