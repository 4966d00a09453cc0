// Made by `cargo xtask generate` from openapi/. Change that, not this.

//! The v2 operations on `comments`.

use crate::{Client, Page, PerItem, Response, call::Call, types};
use velt_client::table;

/// Comments on the documents of your application. They stand in annotations, which
/// are threads that are pinned to a place in a document.
///
/// [`Client::v2`]`().comments()` gives this handle.
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
    /// Velt generates any comment ID that is omitted. The type and visibility of an
    /// annotation are set when the annotation is added, not here.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::AddComments;
    ///
    /// let request: AddComments = serde_json::from_str(
    ///     r#"{
    ///   "organizationId": "acme",
    ///   "documentId": "roadmap",
    ///   "annotationId": "yourAnnotationId",
    ///   "commentData": [
    ///     {
    ///       "commentText": "Sample Comment",
    ///       "commentHtml": "<div>Hello</div>",
    ///       "from": {
    ///         "userId": "ada"
    ///       }
    ///     }
    ///   ]
    /// }"#,
    /// )?;
    /// let answer = velt
    ///     .v2()
    ///     .comments()
    ///     .add(request)
    ///     .await?;
    /// println!("{}", answer.message);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/commentannotations/comments/add` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v2/comments-feature/comments/add-comments)). Requires an API key and its auth token.
    /// Not safe to retry: a request that was received may have taken effect even if the call failed.
    ///
    /// # Fields
    ///
    /// - `organizationId` (required): The organization ID.
    /// - `documentId` (required): The document ID.
    /// - `annotationId` (required): The annotation ID.
    /// - `commentData` (required): The comments to add.
    /// - `createOrganization` (optional): Whether to add the organization first if it
    ///   does not exist.
    /// - `createDocument` (optional): Whether to add the document first if it does not
    ///   exist.
    /// - `verifyUserPermissions` (optional, by default false): Whether to reject
    ///   comments by users who have no access to the document. Defaults to false.
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
    /// An id that is left out is made by Velt, so that a repeated call adds the
    /// annotation again; what it does to an id that is there already is not documented.
    /// The answer has an outcome for each annotation, in any order: tell them apart by
    /// `annotationId` or `findingId`, not by the key. One that is denied and has no id
    /// stands under `__velt_denied:` and its place in the request. If the call fails
    /// because of some annotations, the `details` of the failure have the same
    /// outcomes, and those with `success` were added.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::AddCommentAnnotations;
    ///
    /// let request: AddCommentAnnotations = serde_json::from_str(
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
    ///     .v2()
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
    /// `POST /v2/commentannotations/add` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v2/comments-feature/comment-annotations/add-comment-annotations)). Requires an API key and its auth token.
    /// Not safe to retry: a request that was received may have taken effect even if the call failed.
    ///
    /// # Fields
    ///
    /// - `organizationId` (required): The organization that the document belongs to, by
    ///   the id that you gave it.
    /// - `documentId` (required): The document to add the annotations to, by the id
    ///   that you gave it.
    /// - `commentAnnotations` (required): The annotations to add.
    /// - `createOrganization` (optional): Whether to add the organization first if it
    ///   does not exist.
    /// - `createDocument` (optional): Whether to add the document first if it does not
    ///   exist.
    /// - `verifyUserPermissions` (optional, by default false): Whether to refuse
    ///   annotations of users who have no access to the document.
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
    ///     .v2()
    ///     .comments()
    ///     .count_annotations(CountCommentAnnotations::new("ORG_ID", ["DOC_1", "DOC_2"], "1.1").status_ids(["OPEN", "IN_PROGRESS"]))
    ///     .await?;
    /// println!("{}", answer.message);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/commentannotations/count/get` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v2/comments-feature/comment-annotations/get-comment-annotations-count)). Requires an API key and its auth token.
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
    /// Deletes every comment of the annotation if no IDs are set. Returns one outcome
    /// per comment: comments that do not exist fail while the others are deleted.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::DeleteComments;
    ///
    /// let answer = velt
    ///     .v2()
    ///     .comments()
    ///     .delete(DeleteComments::new("acme", "roadmap", "yourAnnotationId"))
    ///     .await?;
    /// for (id, item) in answer.failed() {
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
    /// - `organizationId` (required): The organization ID.
    /// - `documentId` (required): The document ID.
    /// - `annotationId` (required): The annotation ID.
    /// - `commentIds` (optional): The IDs of the comments to delete. If omitted, every
    ///   comment of the annotation is deleted.
    /// - `userIds` (optional): The IDs of the users whose comments to delete. Not
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

    /// Deletes annotations of a document.
    ///
    /// Deletes all annotations of the document if nothing narrows it down. To narrow it
    /// down by agent needs advanced queries, or the call fails with `NOT_FOUND`. The
    /// answer has an outcome for each annotation: one that does not exist fails while
    /// the others are deleted.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::DeleteCommentAnnotations;
    ///
    /// let answer = velt
    ///     .v2()
    ///     .comments()
    ///     .delete_annotations(DeleteCommentAnnotations::new("yourDocumentId").organization_id("yourOrganizationId"))
    ///     .await?;
    /// for (id, item) in answer.failed() {
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
    /// - `documentId` (required): The document to delete from, by the id that you gave
    ///   it.
    /// - `organizationId` (optional): The organization that the document belongs to.
    ///   Left out for a document without one.
    /// - `locationIds` (optional): The locations whose annotations to delete, by id.
    /// - `annotationIds` (optional): The annotations to delete, by id.
    /// - `userIds` (optional): The users whose annotations to delete.
    /// - `agentId` (optional): Deletes only what this agent wrote.
    /// - `agentSuggestions` (optional): Whether to delete only suggestions of agents
    ///   that are not decided.
    /// - `agentUrls` (optional, at least 1 item): Deletes only what agents wrote about
    ///   one of these pages. At least one must be valid.
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
    /// Requires advanced queries to be enabled in the Velt console, and Velt SDK
    /// version 4 or later. Returns every comment of the annotation if no IDs are set.
    /// Returns null for missing comments.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::GetComments;
    ///
    /// let answer = velt
    ///     .v2()
    ///     .comments()
    ///     .get(GetComments::new("acme", "roadmap", "yourAnnotationId"))
    ///     .await?;
    /// println!("{}", answer.message);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v2/commentannotations/comments/get` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v2/comments-feature/comments/get-comments)). Requires an API key and its auth token.
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
    #[doc(alias = "v2/commentannotations/comments/get")]
    #[doc(alias = "commentannotations/comments/get")]
    #[doc(alias = "get-comments")]
    pub fn get(
        &self,
        request: types::GetComments,
    ) -> Call<types::GetComments, Response<types::CommentsFound>> {
        Call::new(&self.client, &table::V2_COMMENTS_GET, request)
    }

    /// Gets annotations of an organization, page by page.
    ///
    /// Needs the option for advanced queries in the Velt console, and a Velt SDK of
    /// version 4 or later. Looks in all documents if none is named. In the place of an
    /// annotation that was asked for by id and does not exist stands null.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::GetCommentAnnotations;
    ///
    /// let answer = velt
    ///     .v2()
    ///     .comments()
    ///     .get_annotations(GetCommentAnnotations::new("yourOrganizationId").document_id("yourDocumentId").page_size(10).page_token("1720441573192").status_id("OPEN"))
    ///     .await?;
    /// println!("{:?}", answer.data);
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
    /// - `organizationId` (required): The organization to look in, by the id that you
    ///   gave it.
    /// - `documentId` (optional): The document to look in. Use `documentIds` for
    ///   several.
    /// - `documentIds` (optional, at most 30 items): The documents to look in. All
    ///   documents of the organization are searched if neither this nor `documentId` is
    ///   sent.
    /// - `folderId` (optional): The folder to look in.
    /// - `locationIds` (optional, at most 30 items): The locations whose annotations to
    ///   get, by id.
    /// - `annotationIds` (optional, at most 30 items): The annotations to get, by id.
    /// - `userIds` (optional, at most 30 items): The users whose annotations to get.
    /// - `mentionedUserIds` (optional): Gets only annotations that mention one of these
    ///   users.
    /// - `resolvedBy` (optional): Gets only annotations that this user resolved. One
    ///   that has no `resolvedByUserId` is never found.
    /// - `statusIds` (optional): Gets only annotations that have one of these statuses,
    ///   by id.
    /// - `updatedAfter` (optional): Gets only annotations changed after this time, in
    ///   milliseconds since 1970.
    /// - `updatedBefore` (optional): Gets only annotations changed before this time, in
    ///   milliseconds since 1970.
    /// - `createdAfter` (optional): Gets only annotations made after this time, in
    ///   milliseconds since 1970.
    /// - `createdBefore` (optional): Gets only annotations made before this time, in
    ///   milliseconds since 1970.
    /// - `agentId` (optional): Gets only what this agent wrote.
    /// - `executionId` (optional): Gets only what came of this run of an agent.
    /// - `agentType` (optional): What kind of agent it is.
    /// - `agentSource` (optional): Where an agent runs.
    /// - `agentSuggestions` (optional): Whether to get only suggestions of agents that
    ///   are not accepted.
    /// - `agentComments` (optional): Whether to get only what agents wrote, in any
    ///   status.
    /// - `groupByDocumentId` (optional): Whether to give the annotations by document.
    /// - `order` (optional, by default "desc"): Which come first, by time.
    /// - `pageSize` (optional, by default 1000): How many annotations a page has at the
    ///   most.
    /// - `pageToken` (optional): Asks for the page after the one whose answer had this
    ///   token; for the first page if left out.
    /// - `statusId` (optional): Returns only annotations with this status ID. Velt's
    ///   API reference sends it in examples but describes only `statusIds`.
    /// - `includeMetadata` (optional): Whether to return the metadata of the
    ///   annotations. Not documented by Velt; its Python SDK sends it.
    /// - `includePageInfo` (optional): Whether to return the page that each annotation
    ///   was created on. Not documented by Velt; its Python SDK sends it.
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
    /// use velt::types::UpdateComments;
    ///
    /// let request: UpdateComments = serde_json::from_str(
    ///     r#"{
    ///   "organizationId": "acme",
    ///   "documentId": "roadmap",
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
    ///     .v2()
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
    /// `POST /v2/commentannotations/comments/update` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v2/comments-feature/comments/update-comments)). Requires an API key and its auth token.
    /// Safe to retry, unless `trigger_notification` is set.
    ///
    /// # Fields
    ///
    /// - `organizationId` (required): The organization ID.
    /// - `documentId` (required): The document ID.
    /// - `annotationId` (required): The annotation ID.
    /// - `commentIds` (required): The IDs of the comments to update.
    /// - `updatedData` (required): The changes to apply to every listed comment. Velt's
    ///   documentation contradicts itself: its API reference requires `from`, but its
    ///   examples omit it.
    /// - `userIds` (optional): The IDs of the users whose comments to update. Velt's
    ///   Node guide lists this field but does not describe it.
    /// - `triggerNotification` (optional): Whether to send notifications that the
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

    /// Updates annotations of a document, all in the same way.
    ///
    /// Updates all annotations of the document unless a filter narrows them down.
    /// Returns one outcome per annotation. With `updateUsers`, a retry could replace a
    /// user twice (A by B, then B by C), so such a call is not retried when it is lost.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use velt::types::UpdateCommentAnnotations;
    ///
    /// let request: UpdateCommentAnnotations = serde_json::from_str(
    ///     r#"{
    ///   "organizationId": "yourOrganizationId",
    ///   "documentId": "yourDocumentId",
    ///   "annotationIds": [
    ///     "yourAnnotationId1",
    ///     "yourAnnotationId2"
    ///   ],
    ///   "updatedData": {
    ///     "status": {
    ///       "id": "inprogress",
    ///       "name": "In Progress",
    ///       "type": "ongoing"
    ///     }
    ///   }
    /// }"#,
    /// )?;
    /// let answer = velt
    ///     .v2()
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
    /// `POST /v2/commentannotations/update` ([Velt's page](https://velt.dev/docs/api-reference/rest-apis/v2/comments-feature/comment-annotations/update-comment-annotations)). Requires an API key and its auth token.
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
