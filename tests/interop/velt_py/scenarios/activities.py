"""Activity logs."""

from velt_py.models.activity_api import (
    AddActivitiesRequest,
    DeleteActivitiesRequest,
    GetActivitiesRequest,
    UpdateActivitiesRequest,
)
from velt_py.models.workspace import UpdateActivityConfigRequest

from expect import ABSENT, Exactly, epoch_ms, match, ok, refused
from velt import all_pages

ADA = {"userId": "ada", "name": "Ada Lovelace", "email": "ada@acme.com"}


def _enable(velt, **config):
    velt.given_documents("launch-plan")
    ok(
        velt.api.workspace.updateActivityConfig(
            UpdateActivityConfigRequest(activityServiceConfig={"isEnabled": True, **config})
        )
    )


def _add(velt, *activities):
    return velt.api.activities.addActivities(
        AddActivitiesRequest(
            organizationId="acme",
            documentId="launch-plan",
            activities=[
                {
                    "featureType": "comment",
                    "actionType": "comment.add",
                    "actionUser": ADA,
                    "displayMessageTemplate": "{{user}} added a comment",
                    **activity,
                }
                for activity in activities
            ],
        ),
        filter_unknown_fields=True,
    )


def _ids(velt, **filters):
    rows = ok(
        velt.api.activities.getActivities(GetActivitiesRequest(organizationId="acme", **filters))
    )
    return [row["id"] for row in rows]


def activities_are_logged_updated_and_deleted(velt):
    activities = velt.api.activities
    _enable(velt, immutable=False)
    message = "Activity(s) added successfully."
    ok(
        _add(velt, {"id": "added", "targetEntityId": "annotation-1", "madeUp": True}),
        message,
        Exactly({"success": True, "message": message}),
    )
    ok(
        activities.getActivities(
            GetActivitiesRequest(organizationId="acme", documentId="launch-plan")
        ),
        "Activity(s) retrieved successfully.",
        [
            {
                "id": "added",
                "featureType": "comment",
                "actionType": "comment.add",
                "actionUser": ADA,
                "targetEntityId": "annotation-1",
                "displayMessageTemplate": "{{user}} added a comment",
                "metadata": {
                    "apiKey": velt.api_key,
                    "organizationId": "acme",
                    "documentId": "launch-plan",
                },
                "timestamp": epoch_ms,
                "madeUp": ABSENT,
            }
        ],
    )
    ok(
        activities.updateActivities(
            UpdateActivitiesRequest(
                organizationId="acme",
                activities=[
                    {"id": "added", "displayMessageTemplate": "{{user}} asked a question"},
                    {"id": "nowhere", "displayMessageTemplate": "?"},
                ],
            ),
            filter_unknown_fields=True,
        ),
        "Activity(s) updated successfully.",
        {
            "added": Exactly({"success": True, "message": "Activity updated."}),
            "nowhere": Exactly({"success": False, "message": "Failed to update activity."}),
        },
    )
    ok(
        activities.getActivities(
            GetActivitiesRequest(organizationId="acme", activityIds=["added"])
        ),
        data=[
            {
                "displayMessageTemplate": "{{user}} asked a question",
                "targetEntityId": "annotation-1",
            }
        ],
    )
    ok(
        activities.deleteActivities(
            DeleteActivitiesRequest(organizationId="acme", activityIds=["added", "nowhere"])
        ),
        "Activity(s) deleted successfully.",
        {
            "added": Exactly({"success": True, "message": "Activity deleted."}),
            "nowhere": Exactly({"success": False, "message": "Failed to delete activity."}),
        },
    )
    match(_ids(velt), [])


def activities_are_filtered_and_paged(velt):
    _enable(velt, immutable=False)
    _add(velt, {"id": "one", "targetEntityId": "annotation-1"})
    velt.pass_time("1s")
    _add(
        velt,
        {
            "id": "two",
            "featureType": "custom",
            "actionType": "statusChanged",
            "targetEntityId": "task-1",
            "actionUser": {"userId": "grace", "name": "Grace", "email": "grace@acme.com"},
        },
    )
    velt.pass_time("1s")
    _add(velt, {"id": "three", "actionType": "comment.update"})
    match(_ids(velt), ["three", "two", "one"])
    match(_ids(velt, order="asc"), ["one", "two", "three"])
    match(_ids(velt, featureTypes=["custom"]), ["two"])
    match(_ids(velt, actionTypes=["comment.add", "comment.update"]), ["three", "one"])
    match(_ids(velt, userId="grace"), ["two"])
    match(_ids(velt, targetEntityId="annotation-1"), ["one"])
    match(_ids(velt, activityIds=["one", "nowhere"]), ["one"])
    rows, pages = all_pages(
        velt.api.activities.getActivities,
        GetActivitiesRequest(organizationId="acme", pageSize=2),
        "pageToken",
    )
    match([row["id"] for row in rows], ["three", "two", "one"])
    match(pages, 2)


def enabling_the_service_makes_its_records_immutable(velt):
    _enable(velt)
    ok(_add(velt, {"id": "added"}))
    ok(
        velt.api.activities.updateActivities(
            UpdateActivitiesRequest(
                organizationId="acme", activities=[{"id": "added", "displayMessageTemplate": "?"}]
            )
        ),
        data={"added": {"success": False, "message": "Failed to update activity."}},
    )
    ok(
        velt.api.activities.deleteActivities(
            DeleteActivitiesRequest(organizationId="acme", documentId="launch-plan")
        ),
        data={"added": {"success": False, "message": "Failed to delete activity."}},
    )
    match(_ids(velt), ["added"])


def activities_say_what_they_need(velt):
    refused(_add(velt, {"id": "too-early"}), "FAILED_PRECONDITION")
    _enable(velt, immutable=False)
    refused(_add(velt, {"featureType": "custom"}), "INVALID_ARGUMENT")
    refused(
        velt.api.activities.deleteActivities(DeleteActivitiesRequest(organizationId="acme")),
        "INVALID_ARGUMENT",
    )
