// Made by `cargo xtask generate` from openapi/. Change that, not this.

//! The v2 operations on `comments`.

use crate::{Client, Page, PerItem, Response, call::Call, types};
use velt_client::table;

/// Comments on the documents of your application. Comments belong to annotations,
/// which are threads pinned to a place in a document.
///
/// From [`Client::v2`]`().comments()`.
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
    /// again. The type and visibility of an annotation are set when the annotation is
    /// added or updated, not here.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::{AddComments, CommentData, User};
    ///
    /// let request = AddComments::new(
    ///     "acme",
    ///     "roadmap",
    ///     "annotation-1",
    ///     [
    ///         CommentData::new(User::new("ada"))
    ///             .comment_text("Sample Comment")
    ///             .comment_html("<div>Hello</div>"),
    ///     ],
    /// );
    /// let response = velt.v2().comments().add(request).await?;
    /// println!("{}", response.message);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/commentannotations/comments/add` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v2/comments-feature/comments/add-comments)). Requires an API key and its auth token.
    /// Not safe to retry: a request that was received may have taken effect even if the call failed.
    ///
    /// # Fields
    ///
    /// - `organization_id` (required): The organization ID.
    /// - `document_id` (required): The document ID.
    /// - `annotation_id` (required): The annotation ID.
    /// - `comment_data` (required): The comments to add.
    /// - `create_organization` (optional): Whether to add the organization first if it
    ///   does not exist.
    /// - `create_document` (optional): Whether to add the document first if it does not
    ///   exist.
    /// - `verify_user_permissions` (optional, by default false): Whether to reject
    ///   comments by users who cannot access the document. Defaults to false.
    /// - `comments` (optional): An alternative name for `commentData`. Velt's
    ///   documentation contradicts itself: its API reference requires `commentData`, but
    ///   its Python SDK requires only one of the two.
    ///
    /// # Errors
    ///
    /// See [`Error`](crate::Error).
    #[doc(alias = "v2/commentannotations/comments/add")]
    #[doc(alias = "commentannotations/comments/add")]
    #[doc(alias = "add-comments")]
    pub fn add(
        &self,
        request: types::AddComments,
    ) -> Call<types::AddComments, Response<::std::vec::Vec<i64>>> {
        Call::new(&self.client, &table::V2_COMMENTS_ADD, request)
    }

    /// Adds annotations with their comments to a document.
    ///
    /// Velt generates the IDs that you omit, so a repeated call adds those annotations
    /// again. Velt does not document what happens if an annotation ID already exists.
    /// Returns one outcome per annotation, in no particular order: match them by
    /// `annotationId` or `findingId`, not by key. The key of a rejected annotation
    /// without an ID is `__velt_denied:` followed by its index in the request. If any
    /// annotation fails, the whole call fails, and the `details` of the error contain
    /// the outcomes: annotations whose `success` is true were added.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::{AddCommentAnnotations, CommentAnnotationCommentData,
    ///     CommentAnnotationData, CommentLocation, CommentTargetElement, User};
    ///
    /// let request = AddCommentAnnotations::new(
    ///     "acme",
    ///     "roadmap",
    ///     [
    ///         CommentAnnotationData::new([
    ///                 CommentAnnotationCommentData::new(
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
    /// let response = velt.v2().comments().add_annotations(request).await?;
    /// for (id, item) in response.failed() {
    ///     println!("{id}: {}", item.message());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/commentannotations/add` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v2/comments-feature/comment-annotations/add-comment-annotations)). Requires an API key and its auth token.
    /// Not safe to retry: a request that was received may have taken effect even if the call failed.
    ///
    /// # Fields
    ///
    /// - `organization_id` (required): The organization ID.
    /// - `document_id` (required): The document ID.
    /// - `comment_annotations` (required): The annotations to add.
    /// - `create_organization` (optional): Whether to add the organization first if it
    ///   does not exist.
    /// - `create_document` (optional): Whether to add the document first if it does not
    ///   exist.
    /// - `verify_user_permissions` (optional, by default false): Whether to reject
    ///   annotations by users who cannot access the document. Defaults to false.
    ///
    /// # Errors
    ///
    /// See [`Error`](crate::Error). A response with failed items is not an error by
    /// itself: see [`failed`](PerItem::failed) and
    /// [`into_result`](PerItem::into_result).
    #[doc(alias = "v2/commentannotations/add")]
    #[doc(alias = "commentannotations/add")]
    #[doc(alias = "add-comment-annotations")]
    pub fn add_annotations(
        &self,
        request: types::AddCommentAnnotations,
    ) -> Call<types::AddCommentAnnotations, PerItem<types::CommentAnnotationOutcome>> {
        Call::new(&self.client, &table::V2_COMMENTS_ADD_ANNOTATIONS, request)
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
    /// let request = CountCommentAnnotations::new("acme", ["roadmap", "handbook"], "ada")
    ///     .status_ids(["OPEN", "IN_PROGRESS"]);
    /// let response = velt.v2().comments().count_annotations(request).await?;
    /// println!("{}", response.message);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/commentannotations/count/get` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v2/comments-feature/comment-annotations/get-comment-annotations-count)). Requires an API key and its auth token.
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
    #[doc(alias = "v2/commentannotations/count/get")]
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
        Call::new(&self.client, &table::V2_COMMENTS_COUNT_ANNOTATIONS, request)
    }

    /// Deletes comments from an annotation.
    ///
    /// Deletes every comment of the annotation if no filter is set. Returns one outcome
    /// per comment: comments that do not exist fail while the others are deleted.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::DeleteComments;
    ///
    /// let response = velt
    ///     .v2()
    ///     .comments()
    ///     .delete(DeleteComments::new("acme", "roadmap", "annotation-1"))
    ///     .await?;
    /// for (id, item) in response.failed() {
    ///     println!("{id}: {}", item.message());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/commentannotations/comments/delete` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v2/comments-feature/comments/delete-comments)). Requires an API key and its auth token.
    /// Safe to retry: it is idempotent.
    ///
    /// # Fields
    ///
    /// - `organization_id` (required): The organization ID.
    /// - `document_id` (required): The document ID.
    /// - `annotation_id` (required): The annotation ID.
    /// - `comment_ids` (optional): The IDs of the comments to delete. If omitted, every
    ///   comment of the annotation is deleted.
    /// - `user_ids` (optional): The IDs of the users whose comments to delete. Not
    ///   documented by Velt; its Python SDK sends it.
    ///
    /// # Errors
    ///
    /// See [`Error`](crate::Error). A response with failed items is not an error by
    /// itself: see [`failed`](PerItem::failed) and
    /// [`into_result`](PerItem::into_result).
    #[doc(alias = "v2/commentannotations/comments/delete")]
    #[doc(alias = "commentannotations/comments/delete")]
    #[doc(alias = "delete-comments")]
    pub fn delete(
        &self,
        request: types::DeleteComments,
    ) -> Call<types::DeleteComments, PerItem<types::CommentOutcome>> {
        Call::new(&self.client, &table::V2_COMMENTS_DELETE, request)
    }

    /// Deletes annotations from a document.
    ///
    /// Deletes every annotation of the document if no filter is set. Returns one
    /// outcome per annotation: annotations that do not exist fail while the others are
    /// deleted. The agent filters require the advanced queries option in the Velt
    /// console; without it, the call fails with `NOT_FOUND`.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::DeleteCommentAnnotations;
    ///
    /// let request = DeleteCommentAnnotations::new("roadmap").organization_id("acme");
    /// let response = velt.v2().comments().delete_annotations(request).await?;
    /// for (id, item) in response.failed() {
    ///     println!("{id}: {}", item.message());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/commentannotations/delete` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v2/comments-feature/comment-annotations/delete-comment-annotations)). Requires an API key and its auth token.
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
    /// - `agent_id` (optional): The ID of the agent whose annotations to delete.
    /// - `agent_suggestions` (optional): Whether to delete only pending suggestions of
    ///   agents.
    /// - `agent_urls` (optional, at least 1 item): The URLs of the pages whose agent
    ///   annotations to delete. At least one must be valid, or the call fails with
    ///   `INVALID_ARGUMENT`. Does not match annotations added before Velt stored page
    ///   URLs.
    ///
    /// # Errors
    ///
    /// See [`Error`](crate::Error). A response with failed items is not an error by
    /// itself: see [`failed`](PerItem::failed) and
    /// [`into_result`](PerItem::into_result).
    #[doc(alias = "v2/commentannotations/delete")]
    #[doc(alias = "commentannotations/delete")]
    #[doc(alias = "delete-comment-annotations")]
    pub fn delete_annotations(
        &self,
        request: types::DeleteCommentAnnotations,
    ) -> Call<types::DeleteCommentAnnotations, PerItem<types::ResourceOutcome>> {
        Call::new(
            &self.client,
            &table::V2_COMMENTS_DELETE_ANNOTATIONS,
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
    ///     .v2()
    ///     .comments()
    ///     .get(GetComments::new("acme", "roadmap", "annotation-1"))
    ///     .await?;
    /// println!("{}", response.message);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/commentannotations/comments/get` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v2/comments-feature/comments/get-comments)). Requires an API key and its auth token.
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
    #[doc(alias = "v2/commentannotations/comments/get")]
    #[doc(alias = "commentannotations/comments/get")]
    #[doc(alias = "get-comments")]
    pub fn get(
        &self,
        request: types::GetComments,
    ) -> Call<types::GetComments, Response<types::CommentsFound>> {
        Call::new(&self.client, &table::V2_COMMENTS_GET, request)
    }

    /// Lists annotations of an organization, page by page.
    ///
    /// Searches all documents of the organization if neither `documentId` nor
    /// `documentIds` is set. Returns null for annotation IDs that do not exist.
    /// Requires the advanced queries option in the Velt console and version 4 or later
    /// of the Velt SDK.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::GetCommentAnnotations;
    ///
    /// let request = GetCommentAnnotations::new("acme")
    ///     .document_id("roadmap")
    ///     .page_size(10)
    ///     .page_token("1720441573192")
    ///     .status_id("OPEN");
    /// let response = velt.v2().comments().get_annotations(request).await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/commentannotations/get` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v2/comments-feature/comment-annotations/get-comment-annotations-v2)). Requires an API key and its auth token.
    /// Safe to retry: it only reads.
    ///
    /// Awaiting the call returns one page; [`pages`](Call::pages) returns all of them.
    ///
    /// # Fields
    ///
    /// - `organization_id` (required): The organization ID.
    /// - `document_id` (optional): The document ID. For several documents, use
    ///   `documentIds`.
    /// - `document_ids` (optional, at most 30 items): The IDs of the documents whose
    ///   annotations to return. At most 30. If this field and `documentId` are both
    ///   omitted, all documents of the organization are searched.
    /// - `folder_id` (optional): The folder ID. If set, only annotations in this folder
    ///   are returned.
    /// - `location_ids` (optional, at most 30 items): The IDs of the locations whose
    ///   annotations to return. At most 30.
    /// - `annotation_ids` (optional, at most 30 items): The IDs of the annotations to
    ///   return. At most 30.
    /// - `user_ids` (optional, at most 30 items): The IDs of the users whose
    ///   annotations to return. At most 30.
    /// - `mentioned_user_ids` (optional): The IDs of the mentioned users. An annotation
    ///   must mention at least one of them.
    /// - `resolved_by` (optional): The ID of the user who resolved the annotations.
    ///   Annotations without `resolvedByUserId` never match.
    /// - `status_ids` (optional): The status IDs of the annotations to return.
    /// - `updated_after` (optional): Time after which the annotations were last
    ///   changed, in epoch milliseconds.
    /// - `updated_before` (optional): Time before which the annotations were last
    ///   changed, in epoch milliseconds.
    /// - `created_after` (optional): Time after which the annotations were created, in
    ///   epoch milliseconds.
    /// - `created_before` (optional): Time before which the annotations were created,
    ///   in epoch milliseconds.
    /// - `agent_id` (optional): The ID of the agent whose annotations to return.
    /// - `execution_id` (optional): The ID of the agent run whose annotations to
    ///   return.
    /// - `agent_type` (optional): The kind of an agent.
    /// - `agent_source` (optional): Where an agent runs.
    /// - `agent_suggestions` (optional): Whether to return only agent suggestions that
    ///   have not been accepted.
    /// - `agent_comments` (optional): Whether to return only annotations of agents,
    ///   regardless of their status.
    /// - `group_by_document_id` (optional): Whether to group the annotations by
    ///   document.
    /// - `order` (optional, by default "desc"): The order of the annotations by time of
    ///   the last change. Defaults to `desc`.
    /// - `page_size` (optional, by default 1000): Maximum number of annotations per
    ///   page. Defaults to 1000.
    /// - `page_token` (optional): Token of the page to return, from the previous
    ///   response.
    /// - `status_id` (optional): The status ID of the annotations to return. Velt's
    ///   documentation contradicts itself: its API reference describes only `statusIds`,
    ///   but its examples send this field.
    /// - `include_metadata` (optional): Whether to return the metadata of the
    ///   annotations. Not documented by Velt; its Python SDK sends it.
    /// - `include_page_info` (optional): Whether to return the page that each
    ///   annotation was created on. Not documented by Velt; its Python SDK sends it.
    ///
    /// # Errors
    ///
    /// See [`Error`](crate::Error).
    #[doc(alias = "v2/commentannotations/get")]
    #[doc(alias = "commentannotations/get")]
    #[doc(alias = "get-comment-annotations-v2")]
    pub fn get_annotations(
        &self,
        request: types::GetCommentAnnotations,
    ) -> Call<types::GetCommentAnnotations, Page<types::CommentAnnotationsFound>> {
        Call::new(&self.client, &table::V2_COMMENTS_GET_ANNOTATIONS, request)
    }

    /// Updates comments of an annotation.
    ///
    /// Applies the same changes to every listed comment. Returns one outcome per
    /// comment. With `triggerNotification`, every call sends the notifications again,
    /// so such a call is not retried if its response is lost.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::{CommentUpdate, UpdateComments};
    ///
    /// let request = UpdateComments::new(
    ///     "acme",
    ///     "roadmap",
    ///     "annotation-1",
    ///     [153783, 607395],
    ///     CommentUpdate::new()
    ///         .comment_text("Sample Updated Comment")
    ///         .comment_html("<div>Hello Updated</div>"),
    /// );
    /// let response = velt.v2().comments().update(request).await?;
    /// for (id, item) in response.failed() {
    ///     println!("{id}: {}", item.message());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/commentannotations/comments/update` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v2/comments-feature/comments/update-comments)). Requires an API key and its auth token.
    /// Safe to retry, unless `trigger_notification` is set.
    ///
    /// # Fields
    ///
    /// - `organization_id` (required): The organization ID.
    /// - `document_id` (required): The document ID.
    /// - `annotation_id` (required): The annotation ID.
    /// - `comment_ids` (required): The IDs of the comments to update.
    /// - `updated_data` (required): The changes to apply to every listed comment.
    ///   Velt's documentation contradicts itself: its API reference requires `from`, but
    ///   its examples omit it.
    /// - `user_ids` (optional): The IDs of the users whose comments to update. Velt's
    ///   Node guide lists this field but does not describe it.
    /// - `trigger_notification` (optional): Whether to send notifications that the
    ///   comments are complete. Every call sends them again. Not documented by Velt; its
    ///   Python SDK sends it.
    ///
    /// # Errors
    ///
    /// See [`Error`](crate::Error). A response with failed items is not an error by
    /// itself: see [`failed`](PerItem::failed) and
    /// [`into_result`](PerItem::into_result).
    #[doc(alias = "v2/commentannotations/comments/update")]
    #[doc(alias = "commentannotations/comments/update")]
    #[doc(alias = "update-comments")]
    pub fn update(
        &self,
        request: types::UpdateComments,
    ) -> Call<types::UpdateComments, PerItem<types::CommentOutcome>> {
        Call::new(&self.client, &table::V2_COMMENTS_UPDATE, request)
    }

    /// Updates annotations of a document.
    ///
    /// Applies the same changes to every matching annotation, or to all annotations of
    /// the document if no filter is set. Returns one outcome per annotation. With
    /// `updateUsers`, a retry could replace a user twice (A with B, then B with C), so
    /// such a call is not retried if its response is lost.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::{CommentAnnotationUpdate, CommentStatusUpdate,
    ///     UpdateCommentAnnotations};
    ///
    /// let request = UpdateCommentAnnotations::new("acme", "roadmap")
    ///     .annotation_ids(["annotation-1", "annotation-2"])
    ///     .updated_data(
    ///         CommentAnnotationUpdate::new()
    ///             .status(CommentStatusUpdate::new("inprogress", "In Progress", "ongoing")),
    ///     );
    /// let response = velt.v2().comments().update_annotations(request).await?;
    /// for (id, item) in response.failed() {
    ///     println!("{id}: {}", item.message());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/commentannotations/update` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v2/comments-feature/comment-annotations/update-comment-annotations)). Requires an API key and its auth token.
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
    ///   object.
    /// - `update_users` (optional): The users to replace, with their replacements.
    ///
    /// # Errors
    ///
    /// See [`Error`](crate::Error). A response with failed items is not an error by
    /// itself: see [`failed`](PerItem::failed) and
    /// [`into_result`](PerItem::into_result).
    #[doc(alias = "v2/commentannotations/update")]
    #[doc(alias = "commentannotations/update")]
    #[doc(alias = "update-comment-annotations")]
    pub fn update_annotations(
        &self,
        request: types::UpdateCommentAnnotations,
    ) -> Call<types::UpdateCommentAnnotations, PerItem<types::ResourceOutcome>> {
        Call::new(
            &self.client,
            &table::V2_COMMENTS_UPDATE_ANNOTATIONS,
            request,
        )
    }
}
