"""Comment annotations and their comments."""

from velt_py.models.access_control import AddPermissionsRequest
from velt_py.models.activity_api import GetActivitiesRequest
from velt_py.models.comment_annotation_api import (
    AddCommentAnnotationsRequest,
    AddCommentsRequest,
    DeleteCommentAnnotationsRequest,
    DeleteCommentsRequest,
    GetCommentAnnotationsCountRequest,
    GetCommentAnnotationsRequest,
    GetCommentsRequest,
    UpdateCommentAnnotationsRequest,
    UpdateCommentsRequest,
)
from velt_py.models.document import UpdateDocumentAccessRequest
from velt_py.models.notification_api import GetNotificationsRequest
from velt_py.models.workspace import UpdateActivityConfigRequest

from expect import ABSENT, CLEARED, ISO_TIME, Exactly, Unordered, epoch_ms, match, ok, refused
from velt import all_pages

ADA = {"userId": "ada", "name": "Ada Lovelace", "email": "ada@acme.com"}
GRACE = {"userId": "grace", "name": "Grace Hopper", "email": "grace@acme.com"}
OPEN = {"id": "OPEN", "name": "Open", "type": "default"}
RESOLVED = {"id": "RESOLVED", "name": "Resolved", "type": "terminal"}


def _annotation(annotation_id, author=ADA, text="Is this date right?", **fields):
    return {
        "annotationId": annotation_id,
        "commentData": [{"commentText": text, "commentHtml": f"<p>{text}</p>", "from": author}],
        **fields,
    }


def _add(velt, *annotations, document_id="launch-plan", **fields):
    velt.given_documents(document_id)
    return velt.api.commentAnnotations.addCommentAnnotations(
        AddCommentAnnotationsRequest(
            organizationId="acme",
            documentId=document_id,
            commentAnnotations=list(annotations),
            **fields,
        )
    )


def _get(velt, **fields):
    return velt.api.commentAnnotations.getCommentAnnotations(
        GetCommentAnnotationsRequest(organizationId="acme", **fields)
    )


def _ids(velt, **fields):
    rows = ok(_get(velt, **{"documentId": "launch-plan", **fields}))
    return [row and row["annotationId"] for row in rows]


def _update(velt, annotation_ids=None, **fields):
    return velt.api.commentAnnotations.updateCommentAnnotations(
        UpdateCommentAnnotationsRequest(
            organizationId="acme", documentId="launch-plan", annotationIds=annotation_ids, **fields
        )
    )


def _comments(velt, annotation_id="dates", **fields):
    return velt.api.commentAnnotations.getComments(
        GetCommentsRequest(
            organizationId="acme", documentId="launch-plan", annotationId=annotation_id, **fields
        )
    )


def annotations_are_added_resolved_and_deleted(velt):
    annotations = velt.api.commentAnnotations
    data = ok(
        _add(
            velt,
            _annotation("dates", location={"id": "introduction", "locationName": "Introduction"}),
            {"commentData": [{"commentText": "Who owns this?", "from": GRACE}]},
        ),
        "Comment Annotation(s) added successfully.",
    )
    # The keys of the map say nothing; the ID is in the outcome.
    outcomes = {outcome["annotationId"]: outcome for outcome in data.values()}
    match(len(outcomes), 2)
    added = {"success": True, "commentIds": [int], "message": "Added Successfully"}
    for outcome in outcomes.values():
        match(outcome, added)
    ok(
        _get(velt, documentId="launch-plan", annotationIds=["dates"]),
        "Annotation(s) fetched successfully.",
        [
            {
                "annotationId": "dates",
                "type": "comment",
                "status": OPEN,
                "from": {"userId": "ada"},
                "createdAt": epoch_ms,
                "lastUpdated": epoch_ms,
                "location": {"id": "introduction", "locationName": "Introduction"},
                "locationId": int,
                "context": {"access": {"default": "velt"}, "accessFields": ["default:velt"]},
                "visibilityConfig": {"type": "public"},
                "sourceType": "rest-api",
                "metadata": {
                    "apiKey": velt.api_key,
                    "organizationId": "acme",
                    "documentId": "launch-plan",
                },
                "annotationNumber": int,
                "hasDraftComments": False,
                "comments": [
                    {
                        "commentId": outcomes["dates"]["commentIds"][0],
                        "commentText": "Is this date right?",
                        "commentHtml": "<p>Is this date right?</p>",
                        "type": "text",
                        "status": "added",
                        "isDraft": False,
                        "from": {"userId": "ada"},
                        "lastUpdated": ISO_TIME,
                    }
                ],
                "viewedBy": ABSENT,
            }
        ],
    )
    velt.pass_time("1s")
    ok(
        _update(
            velt,
            ["dates", "nowhere"],
            updatedData={
                "status": RESOLVED,
                "statusUpdatedByUserId": "grace",
                "resolvedByUserId": "grace",
            },
        ),
        "Annotations updated successfully.",
        {
            "dates": Exactly(
                {"success": True, "id": "dates", "message": "Annotations updated successfully"}
            ),
            "nowhere": {"success": False, "id": "nowhere", "message": "Annotation not found."},
        },
    )
    ok(
        _get(velt, documentId="launch-plan", resolvedBy="grace"),
        data=[{"annotationId": "dates", "status": RESOLVED, "resolvedByUserId": "grace"}],
    )
    match(_ids(velt, statusIds=["RESOLVED"]), ["dates"])
    match(_ids(velt, statusId="RESOLVED"), ["dates"])
    # What is not terminal has no resolver.
    ok(_update(velt, ["dates"], updatedData={"status": OPEN}))
    ok(
        _get(velt, documentId="launch-plan", annotationIds=["dates"]),
        data=[{"status": OPEN, "resolvedByUserId": CLEARED, "statusUpdatedByUserId": "grace"}],
    )
    match(_ids(velt, resolvedBy="grace"), [])
    ok(
        annotations.deleteCommentAnnotations(
            DeleteCommentAnnotationsRequest(
                organizationId="acme", documentId="launch-plan", annotationIds=["dates", "nowhere"]
            )
        ),
        "Annotations deleted successfully.",
        {
            "dates": Exactly({"success": True, "id": "dates", "message": "Deleted Successfully"}),
            "nowhere": {"success": False, "id": "nowhere", "message": "Annotation not found."},
        },
    )
    match(_ids(velt, annotationIds=["dates"]), [None])
    # Without a filter, all annotations of the document go.
    ok(
        annotations.deleteCommentAnnotations(
            DeleteCommentAnnotationsRequest(organizationId="acme", documentId="launch-plan")
        )
    )
    match(_ids(velt), [])


def comments_form_a_thread(velt):
    annotations = velt.api.commentAnnotations
    _add(velt, _annotation("dates"))
    thread = {"organizationId": "acme", "documentId": "launch-plan", "annotationId": "dates"}
    new_ids = ok(
        annotations.addComments(
            AddCommentsRequest(
                **thread,
                commentData=[
                    {"commentText": "Yes, it is.", "from": GRACE},
                    {"commentId": 4711, "commentText": "Thanks!", "from": ADA, "madeUp": True},
                ],
            ),
            filter_unknown_fields=True,
        ),
        "Comment(s) added successfully.",
        [int, 4711],
    )
    rows = ok(_comments(velt), "Comments retrieved successfully.")
    match([row["commentText"] for row in rows], ["Is this date right?", "Yes, it is.", "Thanks!"])
    match(rows[2], {"commentId": 4711, "from": {"userId": "ada"}, "madeUp": ABSENT})
    ok(
        annotations.updateComments(
            UpdateCommentsRequest(
                **thread, commentIds=[4711, 1], updatedData={"commentText": "Thank you!"}
            )
        ),
        "Comment updated successfully.",
        {
            "4711": Exactly({"success": True, "id": 4711, "message": "Updated successfully"}),
            "1": {"success": False, "message": "Not found"},
        },
    )
    ok(
        _comments(velt, commentIds=[4711, 1]),
        data=[{"commentText": "Thank you!", "status": "updated", "from": {"userId": "ada"}}, None],
    )
    ok(
        annotations.deleteComments(DeleteCommentsRequest(**thread, commentIds=[4711, 1])),
        "Comments(s) deleted successfully.",
        {
            "4711": Exactly({"success": True, "id": 4711, "message": "Deleted successfully"}),
            "1": {"success": False, "id": 1, "message": "Not found"},
        },
    )
    ok(_comments(velt), data=[{}, {"commentId": new_ids[0]}])
    ok(annotations.deleteComments(DeleteCommentsRequest(**thread)))
    ok(_comments(velt), data=[])
    refused(
        annotations.addComments(
            AddCommentsRequest(
                **{**thread, "annotationId": "nowhere"},
                commentData=[{"commentText": "Hello?", "from": ADA}],
            )
        ),
        "NOT_FOUND",
    )


def comment_data_has_another_name(velt):
    _add(velt, _annotation("dates"))
    ok(
        velt.api.commentAnnotations.addComments(
            AddCommentsRequest(
                organizationId="acme",
                documentId="launch-plan",
                annotationId="dates",
                comments=[{"commentText": "Yes, it is.", "from": GRACE}],
            )
        ),
        data=[int],
    )
    ok(_comments(velt), data=[{}, {"commentText": "Yes, it is."}])


def annotations_are_filtered(velt):
    tagged = _annotation("mention", GRACE, "Hello {{linus}}")
    tagged["commentData"][0]["taggedUserContacts"] = [
        {
            "userId": "linus",
            "contact": {"userId": "linus", "name": "Linus", "email": "linus@acme.com"},
            "text": "@Linus",
        }
    ]
    _add(velt, _annotation("dates", location={"id": "introduction"}))
    velt.pass_time("1m")
    between = velt.now() - 30_000
    _add(velt, tagged)
    _add(velt, _annotation("costs"), document_id="budget")
    match(_ids(velt), ["mention", "dates"])
    match(_ids(velt, order="asc"), ["dates", "mention"])
    match(_ids(velt, userIds=["grace"]), ["mention"])
    match(_ids(velt, locationIds=["introduction"]), ["dates"])
    match(_ids(velt, mentionedUserIds=["linus"]), ["mention"])
    match(_ids(velt, createdAfter=between), ["mention"])
    match(_ids(velt, updatedBefore=between), ["dates"])
    match(_ids(velt, userIds=["grace"], locationIds=["introduction"]), [])
    match(_ids(velt, annotationIds=["nowhere", "dates"]), [None, "dates"])
    ok(
        _get(velt, documentIds=["launch-plan", "budget"], groupByDocumentId=True),
        data=Exactly(
            {
                "launch-plan": [{"annotationId": "mention"}, {"annotationId": "dates"}],
                "budget": [{"annotationId": "costs"}],
            }
        ),
    )
    match(_ids(velt, documentId=None), ["costs", "mention", "dates"])
    rows, pages = all_pages(
        velt.api.commentAnnotations.getCommentAnnotations,
        GetCommentAnnotationsRequest(organizationId="acme", pageSize=2),
    )
    match([row["annotationId"] for row in rows], ["costs", "mention", "dates"])
    match(pages, 2)


def annotations_are_counted(velt):
    _add(velt, _annotation("dates", ADA), _annotation("owner", GRACE))

    def counts(**fields):
        return velt.api.commentAnnotations.getCommentAnnotationsCount(
            GetCommentAnnotationsCountRequest(organizationId="acme", userId="ada", **fields)
        )

    ok(
        counts(documentIds=["launch-plan", "nowhere"]),
        "Comment count retrieved successfully.",
        Exactly({"launch-plan": {"total": 2, "unread": 1}, "nowhere": {"total": 0, "unread": 0}}),
    )
    ok(
        counts(documentIds=["launch-plan"], statusIds=["RESOLVED"]),
        data={"launch-plan": {"total": 0}},
    )
    refused(counts(documentIds=[]), "INVALID_ARGUMENT")


def users_of_annotations_are_replaced(velt):
    _add(velt, _annotation("dates"))
    ok(
        _update(velt, ["dates"], updateUsers=[{"oldUser": ADA, "newUser": GRACE}]),
        data={"dates": {"success": True}},
    )
    ok(
        _get(velt, documentId="launch-plan", userIds=["grace"]),
        data=[{"annotationId": "dates", "comments": [{"from": {"userId": "grace"}}]}],
    )
    refused(_update(velt, ["dates"]), "INVALID_ARGUMENT")


def suggestions_are_accepted(velt):
    suggestion = {"targetText": "Friday", "replacementText": "Monday"}
    response = _add(
        velt,
        {
            **_annotation("move-date"),
            "type": "suggestion",
            "suggestion": {**suggestion, "status": "accepted"},
        },
    )
    ok(response)
    # Only an update decides on a suggestion.
    ok(
        _get(velt, documentId="launch-plan"),
        data=[{"type": "suggestion", "suggestion": {**suggestion, "status": "pending"}}],
    )
    ok(
        velt.api.commentAnnotations.updateCommentAnnotations(
            UpdateCommentAnnotationsRequest(
                organizationId="acme",
                documentId="launch-plan",
                annotationIds=["move-date"],
                updatedData={"suggestion": {**suggestion, "status": "accepted"}, "madeUp": 1},
            ),
            filter_unknown_fields=True,
        )
    )
    ok(
        _get(velt, documentId="launch-plan"),
        data=[{"suggestion": {**suggestion, "status": "accepted"}, "madeUp": ABSENT}],
    )


def agents_leave_comments(velt):
    annotation = _annotation("broken-link", text="This link is dead")
    annotation["commentData"][0]["agent"] = {
        "agentName": "Link checker",
        "agentId": "link-checker",
        "agentSource": "external",
        "reason": {"title": "Broken link", "description": "404", "severity": "high"},
    }
    ok(_add(velt, annotation, _annotation("dates")))
    match(_ids(velt, agentId="link-checker"), ["broken-link"])
    match(_ids(velt, agentType="external"), ["broken-link"])
    match(_ids(velt, agentComments=True), ["broken-link"])
    ok(
        _get(velt, documentId="launch-plan", annotationIds=["broken-link"]),
        data=[
            {
                "sourceType": "agent",
                "agent": {"agentId": "link-checker", "agentName": "Link checker"},
            }
        ],
    )
    refused(_get(velt, agentId="link-checker", agentComments=True), "INVALID_ARGUMENT")
    ok(
        velt.api.commentAnnotations.deleteCommentAnnotations(
            DeleteCommentAnnotationsRequest(
                organizationId="acme", documentId="launch-plan", agentId="link-checker"
            )
        ),
        data=Exactly({"broken-link": {"success": True}}),
    )
    match(_ids(velt), ["dates"])


def authors_without_access_are_denied(velt):
    velt.given_documents("launch-plan")
    velt.api.documents.updateDocumentAccess(
        UpdateDocumentAccessRequest(
            organizationId="acme", documentIds=["launch-plan"], accessType="restricted"
        )
    )
    velt.api.accessControl.addPermissions(
        AddPermissionsRequest(
            user={"userId": "grace"},
            permissions={
                "resources": [{"type": "document", "id": "launch-plan", "organizationId": "acme"}]
            },
        )
    )
    # The annotation of the author with access is added anyway.
    details = refused(
        _add(
            velt, _annotation("dates", ADA), _annotation("owner", GRACE), verifyUserPermissions=True
        ),
        "PERMISSION_DENIED",
    )
    outcomes = list(details.values())
    match([item["success"] for item in outcomes], Unordered([False, True]))
    match(_ids(velt), ["owner"])


def comments_cause_notifications_and_activities(velt):
    ok(
        velt.api.workspace.updateActivityConfig(
            UpdateActivityConfigRequest(activityServiceConfig={"isEnabled": True})
        )
    )
    annotation = _annotation("mention", ADA, "Hello {{linus}}")
    annotation["commentData"][0] |= {
        "taggedUserContacts": [
            {"userId": "linus", "contact": {"userId": "linus"}, "text": "@Linus"}
        ],
        "triggerNotification": True,
        "triggerActivities": True,
    }
    ok(_add(velt, annotation))
    ok(
        velt.api.notifications.getNotifications(
            GetNotificationsRequest(organizationId="acme", userId="linus")
        ),
        data=[{"notificationSource": "comment", "actionUser": {"userId": "ada"}}],
    )
    ok(
        velt.api.activities.getActivities(GetActivitiesRequest(organizationId="acme")),
        data=[{"featureType": "comment", "actionType": "comment_annotation.add"}],
    )


def annotations_need_a_document(velt):
    request = AddCommentAnnotationsRequest(
        organizationId="acme", documentId="new-plan", commentAnnotations=[_annotation("dates")]
    )
    refused(velt.api.commentAnnotations.addCommentAnnotations(request), "NOT_FOUND")
    request.createDocument = True
    ok(velt.api.commentAnnotations.addCommentAnnotations(request, filter_unknown_fields=True))
    match(_ids(velt, documentId="new-plan"), ["dates"])
