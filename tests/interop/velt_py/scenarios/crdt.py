"""Contents of collaborative editors."""

from velt_py.models.crdt import (
    AddCrdtDataRequest,
    DeleteCrdtDataRequest,
    GetCrdtDataRequest,
    UpdateCrdtDataRequest,
)

from expect import ISO_TIME, Exactly, Unordered, match, ok, refused

PLACE = {"organizationId": "acme", "documentId": "launch-plan"}


def _get(velt, editor_id=None):
    return velt.api.crdt.getCrdtData(GetCrdtDataRequest(**PLACE, editorId=editor_id))


def contents_are_added_replaced_and_deleted(velt):
    crdt = velt.api.crdt
    add = AddCrdtDataRequest(**PLACE, editorId="notes", data="Hello", type="text")
    response = ok(crdt.addCrdtData(add), "CRDT data added successfully.")
    match(response, {})
    ok(
        _get(velt, "notes"),
        "CRDT data retrieved successfully.",
        [{"id": "notes", "data": "Hello", "lastUpdate": ISO_TIME, "sessionId": None}],
    )
    refused(crdt.addCrdtData(add), "ALREADY_EXISTS", "CRDT data already exists for this editor ID.")
    update = UpdateCrdtDataRequest(**PLACE, editorId="notes", data="Hello, world", type="text")
    ok(crdt.updateCrdtData(update), "CRDT data updated successfully.")
    ok(_get(velt, "notes"), data=[{"data": "Hello, world"}])
    update.editorId = "nowhere"
    refused(crdt.updateCrdtData(update), "NOT_FOUND", "No CRDT data found for this editor ID.")
    for editor, kind, data in (
        ("settings", "map", {"theme": "dark"}),
        ("tasks", "array", ["one", "two"]),
    ):
        ok(crdt.addCrdtData(AddCrdtDataRequest(**PLACE, editorId=editor, data=data, type=kind)))
    ok(
        _get(velt),
        data=Unordered(
            [
                {"id": "notes", "data": "Hello, world"},
                {"id": "settings", "data": Exactly({"theme": "dark"})},
                {"id": "tasks", "data": ["one", "two"]},
            ]
        ),
    )
    ok(crdt.deleteCrdtData(DeleteCrdtDataRequest(**PLACE, editorIds=["notes"])))
    ok(_get(velt, "notes"), data=[])
    ok(crdt.deleteCrdtData(DeleteCrdtDataRequest(**PLACE)))
    ok(_get(velt), data=[])


def contents_have_to_match_their_type(velt):
    refused(
        velt.api.crdt.addCrdtData(
            AddCrdtDataRequest(**PLACE, editorId="notes", data={"a": 1}, type="text")
        ),
        "INVALID_ARGUMENT",
        "Data must be a string for type text.",
    )
