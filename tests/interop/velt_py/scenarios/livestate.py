"""Live state. No operation reads it, so the sandbox is asked for what it stores."""

from velt_py.models.livestate import BroadcastEventRequest

from expect import Exactly, match, ok


def data_is_replaced_or_merged(velt):
    velt.given_documents("launch-plan")

    def broadcast(**fields):
        ok(
            velt.api.livestate.broadcastEvent(
                BroadcastEventRequest(
                    organizationId="acme",
                    documentId="launch-plan",
                    liveStateDataId="status",
                    **fields,
                )
            ),
            "Event broadcasted successfully.",
            Exactly({"success": True}),
        )
        return str(velt.stored("liveStates", "acme", "launch-plan", "status"))

    stored = broadcast(data={"status": "active", "step": "draft"})
    match(["active" in stored, "draft" in stored], [True, True])
    stored = broadcast(data={"status": "idle"}, merge=True)
    match(["idle" in stored, "draft" in stored], [True, True])
    stored = broadcast(data={"status": "done"})
    match(["done" in stored, "draft" in stored], [True, False])
