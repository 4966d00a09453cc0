"""Reading and erasing what Velt knows of a user."""

from velt_py.models.comment_annotation_api import (
    AddCommentAnnotationsRequest,
    GetCommentAnnotationsRequest,
)
from velt_py.models.gdpr import (
    DeleteAllUserDataRequest,
    GetAllUserDataRequest,
    GetDeleteUserDataStatusRequest,
)
from velt_py.models.user_api import GetUsersRequest

from expect import Exactly, epoch_ms, match, non_empty, ok, refused


def a_user_is_read_and_erased(velt):
    gdpr = velt.api.gdpr
    velt.given_documents("launch-plan")
    for user in ("ada", "grace"):
        velt.api.commentAnnotations.addCommentAnnotations(
            AddCommentAnnotationsRequest(
                organizationId="acme",
                documentId="launch-plan",
                commentAnnotations=[
                    {
                        "annotationId": f"by-{user}",
                        "commentData": [{"commentText": "Hello", "from": {"userId": user}}],
                    }
                ],
            )
        )
    of_ada = GetAllUserDataRequest(organizationId="acme", userId="ada")
    ok(
        gdpr.getAllUserData(of_ada),
        "Data fetched successfully.",
        Exactly(
            {
                "comments": [{"commentText": "Hello", "from": {"userId": "ada"}}],
                "reactions": [],
                "recordings": [],
                "notifications": [],
            }
        ),
        nextPageToken=None,
    )
    # This response is the only one without `result`.
    response = match(
        gdpr.deleteAllUserData(DeleteAllUserDataRequest(userIds=["ada"], organizationIds=["acme"])),
        Exactly(
            {
                "status": "success",
                "message": "Data deletion process has been initiated.",
                "data": Exactly({"jobId": non_empty, "tasksCount": int}),
                "statusCode": 202,
            }
        ),
    )
    ok(
        gdpr.getDeleteUserDataStatus(
            GetDeleteUserDataStatusRequest(jobId=response["data"]["jobId"])
        ),
        data={"isDeleteCompleted": True, "tasksLeft": 0, "lastTaskCompletedTime": epoch_ms},
    )
    ok(gdpr.getAllUserData(of_ada), data={"comments": [], "notifications": []})
    ok(
        velt.api.users.getUsers(GetUsersRequest(organizationId="acme")),
        data=[{"userId": "grace"}, {"userId": "linus"}],
    )
    ok(
        velt.api.commentAnnotations.getCommentAnnotations(
            GetCommentAnnotationsRequest(organizationId="acme", documentId="launch-plan")
        ),
        data=[{"annotationId": "by-grace"}],
    )


def an_unknown_job_has_no_status(velt):
    refused(
        velt.api.gdpr.getDeleteUserDataStatus(GetDeleteUserDataStatusRequest(jobId="no-such-job")),
        "NOT_FOUND",
    )
