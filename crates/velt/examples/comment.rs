//! Comments on a document from a back end, sets a status, and clears a field.
//!
//! `cargo run -p velt --example comment` runs it in a sandbox, or at Velt if `VELT_API_KEY` and
//! `VELT_AUTH_TOKEN` are set.
#![allow(clippy::print_stdout, reason = "an example shows what it does")]

mod common;

use velt::{
    Patch,
    types::{
        AddCommentAnnotations, CommentAnnotationCommentData, CommentAnnotationData,
        CommentAnnotationUpdate, CommentStatusType, CommentStatusUpdate, UpdateCommentAnnotations,
        User,
    },
};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let connection = common::connect().await?;
    let comments = connection.velt.v2().comments();

    let ada = User::new("ada").name("Ada Lovelace");
    let comment = CommentAnnotationCommentData::new(ada).comment_text("Is this number right?");
    let annotation = CommentAnnotationData::new([comment]);
    let added = comments
        .add_annotations(
            AddCommentAnnotations::new("acme", "roadmap", [annotation]).create_document(true),
        )
        .await?
        .into_result()?;
    let annotations: Vec<&str> = added.data.keys().map(String::as_str).collect();
    println!("added {annotations:?}");

    // Reopens them: the status is set, and who resolved them is cleared.
    let update = CommentAnnotationUpdate::new()
        .status(CommentStatusUpdate::new(
            "open",
            "Open",
            CommentStatusType::Default,
        ))
        .resolved_by_user_id(Patch::clear());
    let updated = comments
        .update_annotations(
            UpdateCommentAnnotations::new("acme", "roadmap")
                .annotation_ids(&annotations)
                .updated_data(update),
        )
        .await?
        .into_result()?;
    println!("{}", updated.message);
    Ok(())
}
