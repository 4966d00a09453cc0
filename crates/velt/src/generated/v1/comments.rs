// Made by `cargo xtask generate` from openapi/. Change that, not this.

//! The v1 operations on `comments`.

use crate::{Answer, Client, PerItem, call::Call, types};
use velt_client::table;

/// Comments on the documents of your application. They stand in annotations, which
/// are threads that are pinned to a place in a document.
///
/// [`Client::v1`]`().comments()` gives this handle.
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
    /// An id that is left out is made by Velt.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::AddCommentsV1;
    ///
    /// let request: AddCommentsV1 = serde_json::from_str(
    ///     r#"{
    ///   "organizationId": "yourOrganizationId",
    ///   "documentId": "yourDocumentId",
    ///   "annotationId": "yourAnnotationId",
    ///   "commentData": [
    ///     {
    ///       "commentText": "Sample Comment",
    ///       "commentHtml": "<div>Hello</div>",
    ///       "from": {
    ///         "userId": "yourUserId"
    ///       }
    ///     }
    ///   ]
    /// }"#,
    /// )?;
    /// let answer = velt
    ///     .v1()
    ///     .comments()
    ///     .add(request)
    ///     .await?;
    /// println!("{}", answer.message);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v1/commentannotations/comments/add` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v1/comments-feature/comments/add-comments)). Requires an API key and its auth token.
    /// Not safe to retry: a request that was received may have taken effect even if the call failed.
    ///
    /// # Fields
    ///
    /// - `organizationId` (required): The organization that the document belongs to, by
    ///   the id that you gave it.
    /// - `documentId` (required): The document that the annotation is in, by the id
    ///   that you gave it.
    /// - `annotationId` (required): The annotation that the comments belong to, by its
    ///   id.
    /// - `commentData` (required): The comments to add.
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
    ) -> Call<types::AddCommentsV1, Answer<::std::vec::Vec<i64>>> {
        Call::new(&self.client, &table::V1_COMMENTS_ADD, request)
    }

    /// Adds annotations with their comments to a document.
    ///
    /// An id that is left out is made by Velt, so that a repeated call adds the
    /// annotation again; what it does to an id that is there already is not documented.
    /// The answer has an outcome for each annotation.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::AddCommentAnnotationsV1;
    ///
    /// let request: AddCommentAnnotationsV1 = serde_json::from_str(
    ///     r#"{
    ///   "organizationId": "yourOrganizationId",
    ///   "documentId": "yourDocumentId",
    ///   "commentAnnotations": [
    ///     {
    ///       "location": {
    ///         "id": "yourLocationId",
    ///         "locationName": "yourLocationName"
    ///       },
    ///       "targetElement": {
    ///         "elementId": "yourElementId",
    ///         "targetText": "Your Target Text",
    ///         "occurrence": 1,
    ///         "selectAllContent": false
    ///       },
    ///       "commentData": [
    ///         {
    ///           "commentText": "Sample Comment",
    ///           "commentHtml": "<div>Sample Comment</div>",
    ///           "from": {
    ///             "userId": "yourUserId",
    ///             "name": "yourUserName",
    ///             "email": "yourUserEmail"
    ///           }
    ///         }
    ///       ]
    ///     }
    ///   ]
    /// }"#,
    /// )?;
    /// let answer = velt
    ///     .v1()
    ///     .comments()
    ///     .add_annotations(request)
    ///     .await?;
    /// for (id, item) in answer.failed() {
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
    /// - `organizationId` (required): The organization that the document belongs to, by
    ///   the id that you gave it.
    /// - `documentId` (required): The document to add the annotations to, by the id
    ///   that you gave it.
    /// - `commentAnnotations` (required): The annotations to add.
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

    /// Counts the annotations of documents, and those that a user has not read.
    ///
    /// Needs the option for advanced queries in the Velt console, and a Velt SDK of
    /// version 4 or later.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::CountCommentAnnotations;
    ///
    /// let answer = velt
    ///     .v1()
    ///     .comments()
    ///     .count_annotations(CountCommentAnnotations::new("ORG_ID", ["DOC_1", "DOC_2"], "1.1").status_ids(["OPEN", "IN_PROGRESS"]))
    ///     .await?;
    /// println!("{}", answer.message);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v1/commentannotations/count/get` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v1/comments-feature/comment-annotations/get-comment-annotations-count)). Requires an API key and its auth token.
    /// Safe to retry: it only reads.
    ///
    /// # Fields
    ///
    /// - `organizationId` (required): The organization that the documents belong to, by
    ///   the id that you gave it.
    /// - `documentIds` (required, at most 30 items): The documents to count in, by the
    ///   ids that you gave them. Velt's Python SDK allows 25 only.
    /// - `userId` (required): The user for whom annotations count as read or unread.
    /// - `statusIds` (optional): Counts only annotations that have one of these
    ///   statuses, such as `OPEN`.
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
        Answer<::std::collections::BTreeMap<::std::string::String, types::CommentAnnotationCount>>,
    > {
        Call::new(&self.client, &table::V1_COMMENTS_COUNT_ANNOTATIONS, request)
    }

    /// Deletes comments of an annotation.
    ///
    /// Deletes all comments of the annotation if no ids are sent. The answer has an
    /// outcome for each comment: one that does not exist fails while the others are
    /// deleted.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::DeleteCommentsV1;
    ///
    /// let answer = velt
    ///     .v1()
    ///     .comments()
    ///     .delete(DeleteCommentsV1::new("yourOrganizationId", "yourDocumentId", "yourAnnotationId"))
    ///     .await?;
    /// for (id, item) in answer.failed() {
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
    /// - `organizationId` (required): The organization that the document belongs to, by
    ///   the id that you gave it.
    /// - `documentId` (required): The document that the annotation is in, by the id
    ///   that you gave it.
    /// - `annotationId` (required): The annotation that the comments belong to, by its
    ///   id.
    /// - `commentIds` (optional): The comments to delete; all of the annotation if left
    ///   out.
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

    /// Deletes annotations of a document.
    ///
    /// Deletes all annotations of the document if nothing narrows it down. The answer
    /// has an outcome for each annotation: one that does not exist fails while the
    /// others are deleted.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::DeleteCommentAnnotationsV1;
    ///
    /// let answer = velt
    ///     .v1()
    ///     .comments()
    ///     .delete_annotations(DeleteCommentAnnotationsV1::new("yourDocumentId").organization_id("yourOrganizationId"))
    ///     .await?;
    /// for (id, item) in answer.failed() {
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
    /// - `documentId` (required): The document to delete from, by the id that you gave
    ///   it.
    /// - `organizationId` (optional): The organization that the document belongs to.
    ///   Left out for a document without one.
    /// - `locationIds` (optional): The locations whose annotations to delete, by id.
    /// - `annotationIds` (optional): The annotations to delete, by id.
    /// - `userIds` (optional): The users whose annotations to delete.
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

    /// Gets comments of an annotation.
    ///
    /// Needs the option for advanced queries in the Velt console, and a Velt SDK of
    /// version 4 or later. Gives all comments of the annotation if no ids are sent. In
    /// the place of a comment that does not exist stands null.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::GetComments;
    ///
    /// let answer = velt
    ///     .v1()
    ///     .comments()
    ///     .get(GetComments::new("yourOrganizationId", "yourDocumentId", "yourAnnotationId"))
    ///     .await?;
    /// println!("{}", answer.message);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v1/commentannotations/comments/get` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v1/comments-feature/comments/get-comments)). Requires an API key and its auth token.
    /// Safe to retry: it only reads.
    ///
    /// # Fields
    ///
    /// - `organizationId` (required): The organization that the document belongs to, by
    ///   the id that you gave it.
    /// - `documentId` (required): The document that the annotation is in, by the id
    ///   that you gave it.
    /// - `annotationId` (required): The annotation that the comments belong to, by its
    ///   id.
    /// - `userIds` (optional): The users to get comments of. Velt calls this required,
    ///   but no example sends it.
    /// - `commentIds` (optional): The comments to get.
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
    ) -> Call<types::GetComments, Answer<types::CommentsFound>> {
        Call::new(&self.client, &table::V1_COMMENTS_GET, request)
    }

    /// Gets annotations of a document.
    ///
    /// Meant for a Velt SDK of version 3 or earlier. In the place of an annotation that
    /// was asked for by id and does not exist stands null.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::GetCommentAnnotationsV1;
    ///
    /// let answer = velt
    ///     .v1()
    ///     .comments()
    ///     .get_annotations(GetCommentAnnotationsV1::new("yourOrganizationId", "yourDocumentId"))
    ///     .await?;
    /// println!("{}", answer.message);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v1/commentannotations/get` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v1/comments-feature/comment-annotations/get-comment-annotations)). Requires an API key and its auth token.
    /// Safe to retry: it only reads.
    ///
    /// # Fields
    ///
    /// - `organizationId` (required): The organization that the document belongs to, by
    ///   the id that you gave it.
    /// - `documentId` (required): The document to look in, by the id that you gave it.
    /// - `locationIds` (optional, at most 30 items): The locations whose annotations to
    ///   get, by id.
    /// - `annotationIds` (optional, at most 30 items): The annotations to get, by id.
    /// - `userIds` (optional, at most 30 items): The users whose annotations to get.
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
    ) -> Call<types::GetCommentAnnotationsV1, Answer<types::CommentAnnotationsFoundV1>> {
        Call::new(&self.client, &table::V1_COMMENTS_GET_ANNOTATIONS, request)
    }

    /// Updates comments of an annotation, all in the same way.
    ///
    /// The answer has an outcome for each comment.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::UpdateCommentsV1;
    ///
    /// let request: UpdateCommentsV1 = serde_json::from_str(
    ///     r#"{
    ///   "organizationId": "yourOrganizationId",
    ///   "documentId": "yourDocumentId",
    ///   "annotationId": "yourAnnotationId",
    ///   "commentIds": [
    ///     153783,
    ///     607395
    ///   ],
    ///   "updatedData": {
    ///     "commentText": "Sample Updated Comment",
    ///     "commentHtml": "<div>Hello Updated</div>"
    ///   }
    /// }"#,
    /// )?;
    /// let answer = velt
    ///     .v1()
    ///     .comments()
    ///     .update(request)
    ///     .await?;
    /// for (id, item) in answer.failed() {
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
    /// - `organizationId` (required): The organization that the document belongs to, by
    ///   the id that you gave it.
    /// - `documentId` (required): The document that the annotation is in, by the id
    ///   that you gave it.
    /// - `annotationId` (required): The annotation that the comments belong to, by its
    ///   id.
    /// - `commentIds` (required): The comments to update.
    /// - `updatedData` (required): What to change in every comment that is meant. Velt
    ///   calls `from` required, but no example sends it.
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

    /// Updates annotations of a document, all in the same way.
    ///
    /// Updates all annotations of the document unless a filter narrows them down.
    /// Returns one outcome per annotation. With `updateUsers`, a retry could replace a
    /// user twice (A by B, then B by C), so such a call is not retried when it is lost.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::UpdateCommentAnnotationsV1;
    ///
    /// let request: UpdateCommentAnnotationsV1 = serde_json::from_str(
    ///     r#"{
    ///   "organizationId": "yourOrganizationId",
    ///   "documentId": "yourDocumentId",
    ///   "updatedData": {
    ///     "status": {
    ///       "type": "ongoing"
    ///     }
    ///   }
    /// }"#,
    /// )?;
    /// let answer = velt
    ///     .v1()
    ///     .comments()
    ///     .update_annotations(request)
    ///     .await?;
    /// for (id, item) in answer.failed() {
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
    /// - `organizationId` (required): The organization that the document belongs to, by
    ///   the id that you gave it.
    /// - `documentId` (required): The document whose annotations to update, by the id
    ///   that you gave it.
    /// - `locationIds` (optional): The locations whose annotations to update, by id.
    /// - `annotationIds` (optional): The annotations to update, by id.
    /// - `userIds` (optional): The users whose annotations to update; those who made
    ///   them.
    /// - `updatedData` (optional): What to change in every annotation that is meant.
    ///   What is left out stays as it is. Velt documents a list of these, but sends a
    ///   single one in every example.
    /// - `updateUsers` (optional): The users to put in the place of others.
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
