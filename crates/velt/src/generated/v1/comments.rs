// Made by `cargo xtask generate` from openapi/. Change that, not this.

//! The v1 operations on `comments`.

use crate::{Client, PerItem, Response, call::Call, types};
use velt_client::table;

/// Comments on the documents of your application. Comments belong to annotations,
/// which are threads pinned to a place in a document.
///
/// From [`Client::v1`]`().comments()`.
#[derive(Debug, Clone)]
pub struct Comments {
    #[allow(dead_code, reason = "the features may leave nothing that uses it")]
    client: Client,
}

impl Comments {
    pub(crate) fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
        }
    }

    /// Adds comments to an annotation.
    ///
    /// Velt generates the comment IDs that you omit. A repeated call adds the comments
    /// again. The v2 operation also supports attachments and agents.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::{AddCommentsV1, CommentDataV1, User};
    ///
    /// let request = AddCommentsV1::new(
    ///     "acme",
    ///     "roadmap",
    ///     "annotation-1",
    ///     [
    ///         CommentDataV1::new(User::new("ada"))
    ///             .comment_text("Sample Comment")
    ///             .comment_html("<div>Hello</div>"),
    ///     ],
    /// );
    /// let response = velt.v1().comments().add(request).await?;
    /// println!("{}", response.message);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v1/commentannotations/comments/add` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v1/comments-feature/comments/add-comments)). Requires an API key and its auth token.
    /// Not safe to retry: a request that was received may have taken effect even if the call failed.
    ///
    /// # Fields
    ///
    /// - `organization_id` (required): The organization ID.
    /// - `document_id` (required): The document ID.
    /// - `annotation_id` (required): The annotation ID.
    /// - `comment_data` (required): The comments to add.
    ///
    /// # Errors
    ///
    /// See [`Error`](crate::Error).
    #[doc(alias = "v1/commentannotations/comments/add")]
    #[doc(alias = "commentannotations/comments/add")]
    #[doc(alias = "add-comments")]
    pub fn add(
        &self,
        request: types::AddCommentsV1,
    ) -> Call<types::AddCommentsV1, Response<::std::vec::Vec<i64>>> {
        Call::new(&self.client, &table::V1_COMMENTS_ADD, request)
    }

    /// Adds annotations with their comments to a document.
    ///
    /// Velt generates the IDs that you omit, so a repeated call adds those annotations
    /// again. Velt does not document what happens if an annotation ID already exists.
    /// Returns one outcome per annotation. The v2 operation also supports suggestions,
    /// agents and visibility settings.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::{AddCommentAnnotationsV1, CommentAnnotationDataV1,
    ///     CommentDataV1, CommentLocation, CommentTargetElement, User};
    ///
    /// let request = AddCommentAnnotationsV1::new(
    ///     "acme",
    ///     "roadmap",
    ///     [
    ///         CommentAnnotationDataV1::new([
    ///                 CommentDataV1::new(
    ///                         User::new("ada")
    ///                             .name("Ada Lovelace")
    ///                             .email("ada@example.com"),
    ///                     )
    ///                     .comment_text("Sample Comment")
    ///                     .comment_html("<div>Sample Comment</div>"),
    ///             ])
    ///             .location(
    ///                 CommentLocation::new("introduction").location_name("Introduction"),
    ///             )
    ///             .target_element(
    ///                 CommentTargetElement::new()
    ///                     .element_id("hero-image")
    ///                     .target_text("Your Target Text")
    ///                     .occurrence(1)
    ///                     .select_all_content(false),
    ///             ),
    ///     ],
    /// );
    /// let response = velt.v1().comments().add_annotations(request).await?;
    /// for (id, item) in response.failed() {
    ///     println!("{id}: {}", item.message());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v1/commentannotations/add` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v1/comments-feature/comment-annotations/add-comment-annotations)). Requires an API key and its auth token.
    /// Not safe to retry: a request that was received may have taken effect even if the call failed.
    ///
    /// # Fields
    ///
    /// - `organization_id` (required): The organization ID.
    /// - `document_id` (required): The document ID.
    /// - `comment_annotations` (required): The annotations to add.
    ///
    /// # Errors
    ///
    /// See [`Error`](crate::Error). A response with failed items is not an error by
    /// itself: see [`failed`](PerItem::failed) and
    /// [`into_result`](PerItem::into_result).
    #[doc(alias = "v1/commentannotations/add")]
    #[doc(alias = "commentannotations/add")]
    #[doc(alias = "add-comment-annotations")]
    pub fn add_annotations(
        &self,
        request: types::AddCommentAnnotationsV1,
    ) -> Call<types::AddCommentAnnotationsV1, PerItem<types::CommentAnnotationOutcome>> {
        Call::new(&self.client, &table::V1_COMMENTS_ADD_ANNOTATIONS, request)
    }

    /// Counts the annotations of each document, in total and unread by a user.
    ///
    /// Requires the advanced queries option in the Velt console and version 4 or later
    /// of the Velt SDK.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::CountCommentAnnotations;
    ///
    /// let request = CountCommentAnnotations::new("acme", ["roadmap", "budget"], "ada")
    ///     .status_ids(["OPEN", "IN_PROGRESS"]);
    /// let response = velt.v1().comments().count_annotations(request).await?;
    /// println!("{}", response.message);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v1/commentannotations/count/get` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v1/comments-feature/comment-annotations/get-comment-annotations-count)). Requires an API key and its auth token.
    /// Safe to retry: it only reads.
    ///
    /// # Fields
    ///
    /// - `organization_id` (required): The organization ID.
    /// - `document_ids` (required, at most 30 items): The IDs of the documents whose
    ///   annotations to count. At most 30; Velt's Python SDK allows only 25.
    /// - `user_id` (required): The ID of the user whose unread annotations to count.
    /// - `status_ids` (optional): The status IDs of the annotations to count, such as
    ///   `OPEN`.
    ///
    /// # Errors
    ///
    /// See [`Error`](crate::Error).
    #[doc(alias = "v1/commentannotations/count/get")]
    #[doc(alias = "commentannotations/count/get")]
    #[doc(alias = "get-comment-annotations-count")]
    pub fn count_annotations(
        &self,
        request: types::CountCommentAnnotations,
    ) -> Call<
        types::CountCommentAnnotations,
        Response<
            ::std::collections::BTreeMap<::std::string::String, types::CommentAnnotationCount>,
        >,
    > {
        Call::new(&self.client, &table::V1_COMMENTS_COUNT_ANNOTATIONS, request)
    }

    /// Deletes comments from an annotation.
    ///
    /// Deletes every comment of the annotation if `commentIds` is omitted. Returns one
    /// outcome per comment: comments that do not exist fail while the others are
    /// deleted.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::DeleteCommentsV1;
    ///
    /// let response = velt
    ///     .v1()
    ///     .comments()
    ///     .delete(DeleteCommentsV1::new("acme", "roadmap", "annotation-1"))
    ///     .await?;
    /// for (id, item) in response.failed() {
    ///     println!("{id}: {}", item.message());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v1/commentannotations/comments/delete` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v1/comments-feature/comments/delete-comments)). Requires an API key and its auth token.
    /// Safe to retry: it is idempotent.
    ///
    /// # Fields
    ///
    /// - `organization_id` (required): The organization ID.
    /// - `document_id` (required): The document ID.
    /// - `annotation_id` (required): The annotation ID.
    /// - `comment_ids` (optional): The IDs of the comments to delete. If omitted, every
    ///   comment of the annotation is deleted.
    ///
    /// # Errors
    ///
    /// See [`Error`](crate::Error). A response with failed items is not an error by
    /// itself: see [`failed`](PerItem::failed) and
    /// [`into_result`](PerItem::into_result).
    #[doc(alias = "v1/commentannotations/comments/delete")]
    #[doc(alias = "commentannotations/comments/delete")]
    #[doc(alias = "delete-comments")]
    pub fn delete(
        &self,
        request: types::DeleteCommentsV1,
    ) -> Call<types::DeleteCommentsV1, PerItem<types::CommentOutcome>> {
        Call::new(&self.client, &table::V1_COMMENTS_DELETE, request)
    }

    /// Deletes annotations from a document.
    ///
    /// Deletes every annotation of the document if no filter is set. Returns one
    /// outcome per annotation: annotations that do not exist fail while the others are
    /// deleted.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::DeleteCommentAnnotationsV1;
    ///
    /// let request = DeleteCommentAnnotationsV1::new("roadmap").organization_id("acme");
    /// let response = velt.v1().comments().delete_annotations(request).await?;
    /// for (id, item) in response.failed() {
    ///     println!("{id}: {}", item.message());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v1/commentannotations/delete` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v1/comments-feature/comment-annotations/delete-comment-annotations)). Requires an API key and its auth token.
    /// Safe to retry: it is idempotent.
    ///
    /// # Fields
    ///
    /// - `document_id` (required): The document ID.
    /// - `organization_id` (optional): The organization ID. Omit it for a document
    ///   without an organization.
    /// - `location_ids` (optional): The IDs of the locations whose annotations to
    ///   delete.
    /// - `annotation_ids` (optional): The IDs of the annotations to delete.
    /// - `user_ids` (optional): The IDs of the users whose annotations to delete.
    ///
    /// # Errors
    ///
    /// See [`Error`](crate::Error). A response with failed items is not an error by
    /// itself: see [`failed`](PerItem::failed) and
    /// [`into_result`](PerItem::into_result).
    #[doc(alias = "v1/commentannotations/delete")]
    #[doc(alias = "commentannotations/delete")]
    #[doc(alias = "delete-comment-annotations")]
    pub fn delete_annotations(
        &self,
        request: types::DeleteCommentAnnotationsV1,
    ) -> Call<types::DeleteCommentAnnotationsV1, PerItem<types::ResourceOutcome>> {
        Call::new(
            &self.client,
            &table::V1_COMMENTS_DELETE_ANNOTATIONS,
            request,
        )
    }

    /// Returns comments of an annotation.
    ///
    /// Returns every comment of the annotation if `commentIds` is omitted, and null for
    /// missing comments. Requires the advanced queries option in the Velt console and
    /// version 4 or later of the Velt SDK.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::GetComments;
    ///
    /// let response = velt
    ///     .v1()
    ///     .comments()
    ///     .get(GetComments::new("acme", "roadmap", "annotation-1"))
    ///     .await?;
    /// println!("{}", response.message);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v1/commentannotations/comments/get` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v1/comments-feature/comments/get-comments)). Requires an API key and its auth token.
    /// Safe to retry: it only reads.
    ///
    /// # Fields
    ///
    /// - `organization_id` (required): The organization ID.
    /// - `document_id` (required): The document ID.
    /// - `annotation_id` (required): The annotation ID.
    /// - `user_ids` (optional): The IDs of the users whose comments to return. Velt's
    ///   documentation contradicts itself: its API reference requires this field, but its
    ///   examples omit it.
    /// - `comment_ids` (optional): The IDs of the comments to return.
    ///
    /// # Errors
    ///
    /// See [`Error`](crate::Error).
    #[doc(alias = "v1/commentannotations/comments/get")]
    #[doc(alias = "commentannotations/comments/get")]
    #[doc(alias = "get-comments")]
    pub fn get(
        &self,
        request: types::GetComments,
    ) -> Call<types::GetComments, Response<types::CommentsFound>> {
        Call::new(&self.client, &table::V1_COMMENTS_GET, request)
    }

    /// Returns annotations of a document.
    ///
    /// Returns every annotation of the document if no filter is set, and null for
    /// annotation IDs that do not exist. Intended for applications that use version 3
    /// or earlier of the Velt SDK. For later versions, use the v2 operation.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::GetCommentAnnotationsV1;
    ///
    /// let response = velt
    ///     .v1()
    ///     .comments()
    ///     .get_annotations(GetCommentAnnotationsV1::new("acme", "roadmap"))
    ///     .await?;
    /// println!("{}", response.message);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v1/commentannotations/get` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v1/comments-feature/comment-annotations/get-comment-annotations)). Requires an API key and its auth token.
    /// Safe to retry: it only reads.
    ///
    /// # Fields
    ///
    /// - `organization_id` (required): The organization ID.
    /// - `document_id` (required): The document ID.
    /// - `location_ids` (optional, at most 30 items): The IDs of the locations whose
    ///   annotations to return. At most 30.
    /// - `annotation_ids` (optional, at most 30 items): The IDs of the annotations to
    ///   return. At most 30.
    /// - `user_ids` (optional, at most 30 items): The IDs of the users whose
    ///   annotations to return. At most 30.
    ///
    /// # Errors
    ///
    /// See [`Error`](crate::Error).
    #[doc(alias = "v1/commentannotations/get")]
    #[doc(alias = "commentannotations/get")]
    #[doc(alias = "get-comment-annotations")]
    pub fn get_annotations(
        &self,
        request: types::GetCommentAnnotationsV1,
    ) -> Call<types::GetCommentAnnotationsV1, Response<types::CommentAnnotationsFoundV1>> {
        Call::new(&self.client, &table::V1_COMMENTS_GET_ANNOTATIONS, request)
    }

    /// Updates comments of an annotation.
    ///
    /// Applies the same changes to every listed comment. Returns one outcome per
    /// comment. The v2 operation can also change attachments and custom data.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::{CommentUpdateV1, UpdateCommentsV1};
    ///
    /// let request = UpdateCommentsV1::new(
    ///     "acme",
    ///     "roadmap",
    ///     "annotation-1",
    ///     [153783, 607395],
    ///     CommentUpdateV1::new()
    ///         .comment_text("Sample Updated Comment")
    ///         .comment_html("<div>Hello Updated</div>"),
    /// );
    /// let response = velt.v1().comments().update(request).await?;
    /// for (id, item) in response.failed() {
    ///     println!("{id}: {}", item.message());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v1/commentannotations/comments/update` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v1/comments-feature/comments/update-comments)). Requires an API key and its auth token.
    /// Safe to retry: it is idempotent.
    ///
    /// # Fields
    ///
    /// - `organization_id` (required): The organization ID.
    /// - `document_id` (required): The document ID.
    /// - `annotation_id` (required): The annotation ID.
    /// - `comment_ids` (required): The IDs of the comments to update.
    /// - `updated_data` (required): The changes to apply to every listed comment.
    ///   Velt's documentation contradicts itself: its API reference requires `from`, but
    ///   its examples omit it. The v2 operation can also change attachments and custom
    ///   data.
    ///
    /// # Errors
    ///
    /// See [`Error`](crate::Error). A response with failed items is not an error by
    /// itself: see [`failed`](PerItem::failed) and
    /// [`into_result`](PerItem::into_result).
    #[doc(alias = "v1/commentannotations/comments/update")]
    #[doc(alias = "commentannotations/comments/update")]
    #[doc(alias = "update-comments")]
    pub fn update(
        &self,
        request: types::UpdateCommentsV1,
    ) -> Call<types::UpdateCommentsV1, PerItem<types::CommentOutcome>> {
        Call::new(&self.client, &table::V1_COMMENTS_UPDATE, request)
    }

    /// Updates annotations of a document.
    ///
    /// Applies the same changes to every matching annotation, or to all annotations of
    /// the document if no filter is set. Returns one outcome per annotation. With
    /// `updateUsers`, a retry could replace a user twice (A with B, then B with C), so
    /// such a call is not retried if its response is lost. The v2 operation can also
    /// change suggestions, visibility and the resolver.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::{CommentAnnotationUpdateV1, CommentStatusUpdateV1,
    ///     UpdateCommentAnnotationsV1};
    ///
    /// let request = UpdateCommentAnnotationsV1::new("acme", "roadmap")
    ///     .updated_data(
    ///         CommentAnnotationUpdateV1::new()
    ///             .status(CommentStatusUpdateV1::new("ongoing")),
    ///     );
    /// let response = velt.v1().comments().update_annotations(request).await?;
    /// for (id, item) in response.failed() {
    ///     println!("{id}: {}", item.message());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v1/commentannotations/update` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v1/comments-feature/comment-annotations/update-comment-annotations)). Requires an API key and its auth token.
    /// Safe to retry, unless `update_users` is set.
    ///
    /// # Fields
    ///
    /// - `organization_id` (required): The organization ID.
    /// - `document_id` (required): The document ID.
    /// - `location_ids` (optional): The IDs of the locations whose annotations to
    ///   update.
    /// - `annotation_ids` (optional): The IDs of the annotations to update.
    /// - `user_ids` (optional): The IDs of the users who created the annotations to
    ///   update.
    /// - `updated_data` (optional): The changes to apply to every matching annotation.
    ///   Omitted fields keep their values. Velt's documentation contradicts itself: its
    ///   API reference describes an array of changes, but its examples send a single
    ///   object. The v2 operation can also change suggestions, visibility and the
    ///   resolver.
    /// - `update_users` (optional): The users to replace, with their replacements.
    ///
    /// # Errors
    ///
    /// See [`Error`](crate::Error). A response with failed items is not an error by
    /// itself: see [`failed`](PerItem::failed) and
    /// [`into_result`](PerItem::into_result).
    #[doc(alias = "v1/commentannotations/update")]
    #[doc(alias = "commentannotations/update")]
    #[doc(alias = "update-comment-annotations")]
    pub fn update_annotations(
        &self,
        request: types::UpdateCommentAnnotationsV1,
    ) -> Call<types::UpdateCommentAnnotationsV1, PerItem<types::ResourceOutcome>> {
        Call::new(
            &self.client,
            &table::V1_COMMENTS_UPDATE_ANNOTATIONS,
            request,
        )
    }
}
