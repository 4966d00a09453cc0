"""Notifications, and who wants them where."""

from velt_py.models.access_control import AddPermissionsRequest
from velt_py.models.document import UpdateDocumentAccessRequest
from velt_py.models.notification_api import (
    AddNotificationsRequest,
    DeleteNotificationsRequest,
    GetNotificationConfigRequest,
    GetNotificationsRequest,
    SetNotificationConfigRequest,
    UpdateNotificationsRequest,
)

from expect import DIGITS16, Exactly, epoch_ms, match, ok, refused
from velt import all_pages

ADA = {"userId": "ada", "name": "Ada Lovelace", "email": "ada@acme.com"}
GRACE = {"userId": "grace", "name": "Grace Hopper", "email": "grace@acme.com"}


def _add(velt, notification_id=None, **fields):
    velt.given_documents("launch-plan")
    return velt.api.notifications.addNotifications(
        AddNotificationsRequest(
            **{
                "organizationId": "acme",
                "documentId": "launch-plan",
                "actionUser": ADA,
                "displayHeadlineMessageTemplate": "{actionUser} finished {task}",
                "displayHeadlineMessageTemplateData": {"actionUser": ADA, "task": "the budget"},
                "displayBodyMessage": "Have a look",
                "notifyUsers": [GRACE],
                "notifyAll": False,
                "notificationId": notification_id,
                **fields,
            }
        )
    )


def _get(velt, **fields):
    return velt.api.notifications.getNotifications(
        GetNotificationsRequest(organizationId="acme", **fields)
    )


def _ids(velt, **fields):
    return [row["id"] for row in ok(_get(velt, **fields))]


def notifications_are_added_updated_and_deleted(velt):
    notifications = velt.api.notifications
    message = "Notification added successfully."
    ok(_add(velt, "budget-done"), message, Exactly({"success": True, "message": message}))
    ok(
        _get(velt, userId="grace"),
        "Notification(s) retrieved successfully.",
        [
            {
                "id": "budget-done",
                "notificationSource": "custom",
                "actionUser": ADA,
                # Variables stay as they are.
                "displayHeadlineMessageTemplate": "{actionUser} finished {task}",
                "displayHeadlineMessageTemplateData": {"actionUser": ADA, "task": "the budget"},
                "displayBodyMessage": "Have a look",
                "metadata": {
                    "apiKey": velt.api_key,
                    "organizationId": "acme",
                    "documentId": "launch-plan",
                },
                "timestamp": epoch_ms,
            }
        ],
    )
    match(_ids(velt, userId="linus"), [])
    match(_ids(velt, documentId="launch-plan"), ["budget-done"])
    ok(
        notifications.updateNotifications(
            UpdateNotificationsRequest(
                organizationId="acme",
                documentId="launch-plan",
                notifications=[
                    {"id": "budget-done", "displayBodyMessage": "No hurry", "isRead": True},
                    {"id": "nowhere", "displayBodyMessage": "?"},
                ],
            ),
            filter_unknown_fields=True,
        ),
        "Notification(s) updated successfully.",
        {
            "budget-done": Exactly({"success": True, "message": "Notification updated."}),
            "nowhere": Exactly({"success": False, "message": "Failed to update notification."}),
        },
    )
    ok(
        _get(velt, userId="grace"),
        data=[
            {
                "displayBodyMessage": "No hurry",
                "displayHeadlineMessageTemplate": "{actionUser} finished {task}",
            }
        ],
    )
    ok(
        notifications.deleteNotifications(
            DeleteNotificationsRequest(
                organizationId="acme", notificationIds=["budget-done", "nowhere"]
            )
        ),
        "Notification(s) deleted successfully.",
        {
            "budget-done": Exactly({"success": True, "message": "Notification deleted."}),
            "nowhere": Exactly({"success": False, "message": "Failed to delete notification."}),
        },
    )
    match(_ids(velt, documentId="launch-plan"), [])


def everyone_is_notified_by_default(velt):
    ok(_add(velt, "for-all", notifyAll=None))
    match([_ids(velt, userId=user) for user in ("ada", "linus")], [["for-all"], ["for-all"]])


def only_users_with_access_are_notified(velt):
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
    ok(_add(velt, "secret", notifyUsers=[GRACE, {"userId": "linus"}], verifyUserPermissions=True))
    match([_ids(velt, userId=user) for user in ("grace", "linus")], [["secret"], []])


def an_id_is_made_when_none_is_given(velt):
    ok(_add(velt))
    ok(_get(velt, userId="grace"), data=[{"id": DIGITS16}])


def notifications_are_ordered_and_paged(velt):
    for number in range(3):
        _add(velt, f"number-{number}")
        velt.pass_time("1s")
    # The same ID again does not make another notification.
    _add(velt, "number-2")
    newest_first = ["number-2", "number-1", "number-0"]
    match(_ids(velt, documentId="launch-plan"), newest_first)
    match(_ids(velt, documentId="launch-plan", order="asc"), newest_first[::-1])
    rows, pages = all_pages(
        velt.api.notifications.getNotifications,
        GetNotificationsRequest(organizationId="acme", documentId="launch-plan", pageSize=2),
        "pageToken",
    )
    match([row["id"] for row in rows], newest_first)
    match(pages, 2)


def notifications_say_what_they_need(velt):
    refused(_get(velt), "INVALID_ARGUMENT")
    refused(_add(velt, "no spaces allowed"), "INVALID_ARGUMENT")
    refused(_add(velt, documentId="nowhere"), "NOT_FOUND")
    refused(
        velt.api.notifications.deleteNotifications(
            DeleteNotificationsRequest(organizationId="acme")
        ),
        "INVALID_ARGUMENT",
    )
    ok(_add(velt, "new", documentId="new-plan", createDocument=True))
    match(_ids(velt, documentId="new-plan"), ["new"])


def users_choose_how_to_be_notified(velt):
    notifications = velt.api.notifications
    velt.given_documents("launch-plan")
    message = "User config set successfully."
    ok(
        notifications.setNotificationConfig(
            SetNotificationConfigRequest(
                organizationId="acme",
                userIds=["ada", "grace"],
                documentIds=["launch-plan"],
                config={"inbox": "MINE", "email": "NONE"},
            )
        ),
        message,
        {
            "ada": {
                "success": True,
                "userId": "ada",
                "documentId": "launch-plan",
                "message": message,
            },
            "grace": {"success": True},
        },
    )
    ok(
        notifications.getNotificationConfig(
            GetNotificationConfigRequest(
                organizationId="acme", userId="ada", documentIds=["launch-plan"]
            )
        ),
        "User config fetched successfully.",
        [
            {
                "config": Exactly({"inbox": "MINE", "email": "NONE"}),
                "metadata": {
                    "apiKey": velt.api_key,
                    "organizationId": "acme",
                    "documentId": "launch-plan",
                    "userId": "ada",
                },
            }
        ],
    )
    ok(
        notifications.setNotificationConfig(
            SetNotificationConfigRequest(
                organizationId="acme", userIds=["ada"], config={"inbox": "ALL"}
            )
        ),
        message,
    )
    ok(
        notifications.getNotificationConfig(
            GetNotificationConfigRequest(
                organizationId="acme", userId="ada", getOrganizationConfig=True
            )
        ),
        data=[{"config": {"inbox": "ALL"}, "metadata": {"userId": "ada"}}],
    )
    refused(
        notifications.getNotificationConfig(
            GetNotificationConfigRequest(organizationId="acme", getOrganizationConfig=True)
        ),
        "INVALID_ARGUMENT",
    )
