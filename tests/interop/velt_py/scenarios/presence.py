"""Presence. No operation reads it, so the sandbox is asked for what it stores."""

from velt_py.models.presence import (
    AddPresenceRequest,
    DeletePresenceRequest,
    UpdatePresenceRequest,
)

from expect import Exactly, match, ok, refused

PLACE = {"organizationId": "acme", "documentId": "launch-plan"}


def users_come_and_go(velt):
    presence = velt.api.presence
    velt.given_documents("launch-plan")
    done = Exactly({"success": True})
    ok(
        presence.addPresence(
            AddPresenceRequest(
                **PLACE, users=[{"userId": "ada", "name": "Ada"}, {"userId": "grace"}]
            )
        ),
        "Presence added successfully.",
        done,
    )
    match(
        velt.stored("presence", "acme", "launch-plan", "ada"), {"name": "Ada", "status": "online"}
    )
    ok(
        presence.updatePresence(
            UpdatePresenceRequest(**PLACE, users=[{"userId": "ada", "status": "away"}])
        ),
        "Presence updated successfully.",
        done,
    )
    match(velt.stored("presence", "acme", "launch-plan", "ada"), {"name": "Ada", "status": "away"})
    ok(
        presence.deletePresence(DeletePresenceRequest(**PLACE, userIds=["ada"])),
        "Presence deleted successfully.",
        done,
    )
    match(list(velt.stored("presence", "acme", "launch-plan") or {}), ["grace"])
    refused(
        presence.updatePresence(
            UpdatePresenceRequest(**PLACE, users=[{"userId": "ada", "status": "away"}])
        ),
        "NOT_FOUND",
    )
