"""Folders, which organize documents."""

from velt_py.models.document import GetDocumentsRequest
from velt_py.models.folder import (
    AddFolderRequest,
    DeleteFolderRequest,
    GetFoldersRequest,
    UpdateFolderAccessRequest,
    UpdateFolderRequest,
)

from expect import ABSENT, Exactly, Unordered, epoch_ms, match, ok, refused


def _given_tree(velt):
    """Adds plans, plans/2026 and plans/2026/q1, and reports."""
    return velt.api.folders.addFolder(
        AddFolderRequest(
            organizationId="acme",
            folders=[
                {"folderId": "plans", "folderName": "Plans"},
                {"folderId": "2026", "folderName": "2026", "parentFolderId": "plans"},
                {"folderId": "q1", "folderName": "Q1", "parentFolderId": "2026"},
                {"folderId": "reports", "folderName": "Reports"},
            ],
        )
    )


def _folder(velt, folder_id, **fields):
    rows = ok(
        velt.api.folders.getFolders(
            GetFoldersRequest(organizationId="acme", folderId=folder_id, **fields)
        )
    )
    return rows[0] if rows else {}


def folders_form_a_tree(velt):
    added = {"success": True, "message": "Folder added."}
    ok(
        _given_tree(velt),
        "Folder created successfully.",
        {
            "plans": Exactly({**added, "id": "plans"}),
            "2026": added,
            "q1": added,
            "reports": added,
        },
    )
    ok(
        velt.api.folders.getFolders(GetFoldersRequest(organizationId="acme")),
        "Folders retrieved successfully.",
        Unordered(
            [
                {
                    "folderId": "plans",
                    "folderName": "Plans",
                    "organizationId": "acme",
                    "parentFolderId": "root",
                    "apiKey": velt.api_key,
                    "ancestors": ["root"],
                    "accessType": "public",
                    "inheritAccessFromParent": True,
                    "createdAt": epoch_ms,
                    "lastUpdated": epoch_ms,
                    "subFolders": ABSENT,
                },
                {"folderId": "2026", "parentFolderId": "plans", "ancestors": ["root", "plans"]},
                {"folderId": "q1", "ancestors": ["root", "plans", "2026"]},
                {"folderId": "reports", "ancestors": ["root"]},
            ]
        ),
    )
    # One folder comes with its immediate subfolders only, unless asked for more.
    ok(
        velt.api.folders.getFolders(GetFoldersRequest(organizationId="acme", folderId="plans")),
        "Folder(s) retrieved successfully.",
        [{"folderId": "plans", "subFolders": [{"folderId": "2026", "subFolders": ABSENT}]}],
    )
    match(
        _folder(velt, "plans", maxDepth=3),
        {
            "subFolders": [
                {"folderId": "2026", "subFolders": [{"folderId": "q1", "subFolders": ABSENT}]}
            ]
        },
    )


def a_folder_moves_with_what_is_below_it(velt):
    folders = velt.api.folders
    _given_tree(velt)
    velt.pass_time("1s")
    ok(
        folders.updateFolder(
            UpdateFolderRequest(
                organizationId="acme",
                folders=[
                    {"folderId": "2026", "folderName": "Year 2026", "parentFolderId": "reports"},
                    {"folderId": "nowhere", "folderName": "Nowhere"},
                ],
            )
        ),
        "Folder Updated successfully.",
        {
            "2026": {"success": True, "id": "2026", "message": "Folder Updated."},
            "nowhere": {"success": False},
        },
    )
    moved = _folder(velt, "2026")
    match(moved, {"folderName": "Year 2026", "ancestors": ["root", "reports"]})
    match(moved["lastUpdated"] > moved["createdAt"], True)
    match(_folder(velt, "q1"), {"folderName": "Q1", "ancestors": ["root", "reports", "2026"]})
    # A folder cannot move below itself.
    ok(
        folders.updateFolder(
            UpdateFolderRequest(
                organizationId="acme", folders=[{"folderId": "reports", "parentFolderId": "q1"}]
            )
        ),
        data={"reports": {"success": False}},
    )


def access_reaches_what_is_below(velt):
    folders = velt.api.folders
    _given_tree(velt)
    velt.given_documents("launch-plan", folderId="q1")
    ok(
        folders.updateFolderAccess(
            UpdateFolderAccessRequest(
                organizationId="acme", folderIds=["plans"], accessType="restricted"
            )
        ),
        "Updated access for folders successfully.",
        {
            "plans": Exactly(
                {
                    "success": True,
                    "accessType": "restricted",
                    "message": "Folder access type updated.",
                }
            )
        },
    )
    match(_folder(velt, "plans"), {"accessType": "restricted", "inheritAccessFromParent": False})
    match(_folder(velt, "q1"), {"accessType": "restricted", "inheritAccessFromParent": True})
    ok(
        velt.api.documents.getDocuments(
            GetDocumentsRequest(organizationId="acme", documentIds=["launch-plan"])
        ),
        data=[{"accessType": "restricted"}],
    )
    ok(
        folders.updateFolderAccess(
            UpdateFolderAccessRequest(
                organizationId="acme", folderIds=["plans"], inheritFromParent=True
            )
        ),
        "Folder access type updated.",
        {
            "plans": {
                "success": True,
                "accessType": None,
                "inheritFromParent": True,
                "message": "Folder access type updated.",
            }
        },
    )
    match(_folder(velt, "q1"), {"accessType": "public"})


def a_deleted_folder_takes_its_contents_along(velt):
    folders = velt.api.folders
    _given_tree(velt)
    velt.given_documents("launch-plan", folderId="q1")
    velt.given_documents("budget")
    ok(
        folders.deleteFolder(DeleteFolderRequest(organizationId="acme", folderId="plans")),
        "Folder deletion initiated successfully.",
        None,
    )
    ok(folders.getFolders(GetFoldersRequest(organizationId="acme")), data=[{"folderId": "reports"}])
    rows = ok(velt.api.documents.getDocuments(GetDocumentsRequest(organizationId="acme")))
    ids = [row["id"] for row in rows]
    match(["launch-plan" in ids, "budget" in ids], [False, True])
    # This failure has a code instead of a status.
    match(
        folders.deleteFolder(DeleteFolderRequest(organizationId="acme", folderId="plans")),
        Exactly({"error": Exactly({"code": "not-found", "message": "Folder not found."})}),
    )
    refused(
        folders.getFolders(GetFoldersRequest(organizationId="acme", folderId="plans")), "NOT_FOUND"
    )


def a_folder_needs_its_organization_and_parent(velt):
    folders = velt.api.folders
    request = AddFolderRequest(
        organizationId="globex", folders=[{"folderId": "plans", "folderName": "Plans"}]
    )
    refused(folders.addFolder(request), "NOT_FOUND")
    request.createOrganization = True
    ok(folders.addFolder(request), data={"plans": {"success": True}})
    ok(folders.addFolder(request), data={"plans": {"success": False}})
    request.folders = [{"folderId": "q1", "folderName": "Q1", "parentFolderId": "nowhere"}]
    ok(folders.addFolder(request), data={"q1": {"success": False}})
