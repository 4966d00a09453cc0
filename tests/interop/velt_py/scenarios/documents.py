"""Documents."""

from velt_py.models.comment_annotation_api import (
    AddCommentAnnotationsRequest,
    GetCommentAnnotationsRequest,
)
from velt_py.models.crdt import AddCrdtDataRequest, GetCrdtDataRequest
from velt_py.models.document import (
    AddDocumentsRequest,
    DeleteDocumentsRequest,
    GetDocumentsCountRequest,
    GetDocumentsRequest,
    MigrateDocumentsRequest,
    MigrateDocumentsStatusRequest,
    MoveDocumentsRequest,
    UpdateDocumentAccessRequest,
    UpdateDocumentDisableStateRequest,
    UpdateDocumentsRequest,
)
from velt_py.models.folder import AddFolderRequest
from velt_py.models.organization import GetOrganizationsRequest
from velt_py.models.user_api import AddUsersRequest, GetUsersRequest

from expect import ABSENT, DIGITS16, Exactly, Unordered, match, ok, refused
from velt import all_pages

MISSING = Exactly(
    {"success": False, "id": "nowhere", "message": "Document does not exist", "code": "not-found"}
)


def _get(velt, **fields):
    return velt.api.documents.getDocuments(GetDocumentsRequest(organizationId="acme", **fields))


def documents_are_added_updated_and_deleted(velt):
    documents = velt.api.documents
    add = AddDocumentsRequest(
        organizationId="acme",
        documents=[
            {"documentId": "launch-plan", "documentName": "Launch plan", "projectType": "design"},
            {"documentId": "budget", "documentName": "Budget"},
        ],
    )
    ok(
        documents.addDocuments(add),
        "Document(s) added successfully.",
        {
            "launch-plan": Exactly(
                {"success": True, "id": DIGITS16, "message": "Added Successfully"}
            ),
            "budget": {"success": True},
        },
    )
    # One failure makes the whole call fail, although the rest is done.
    add.documents = [{"documentId": "budget"}, {"documentId": "notes", "documentName": "Notes"}]
    refused(
        documents.addDocuments(add),
        "INTERNAL",
        "Error adding document(s).",
        {
            "budget": Exactly(
                {
                    "success": False,
                    "id": "budget",
                    "message": "Document already exists",
                    "code": "already-exists",
                }
            ),
            "notes": {"success": True, "id": DIGITS16, "message": "Added Successfully"},
        },
    )
    ok(
        _get(velt, documentIds=["launch-plan", "notes"]),
        "Document(s) retrieved successfully.",
        Unordered(
            [
                {
                    "id": "launch-plan",
                    "documentName": "Launch plan",
                    "disabled": False,
                    "accessType": "public",
                    "projectType": "design",
                },
                {"id": "notes", "documentName": "Notes"},
            ]
        ),
    )
    # Getting an unknown document fails, with an array of details in the order of the IDs.
    refused(
        _get(velt, documentIds=["budget", "nowhere"]),
        "INTERNAL",
        "Error retrieving document(s).",
        [{"id": "budget", "documentName": "Budget"}, MISSING],
    )
    refused(
        documents.updateDocuments(
            UpdateDocumentsRequest(
                organizationId="acme",
                documents=[
                    {"documentId": "budget", "documentName": "Budget 2026"},
                    {"documentId": "nowhere"},
                ],
            )
        ),
        "INTERNAL",
        "Error updating document(s).",
        {
            "budget": {"success": True, "id": DIGITS16, "message": "Updated Successfully"},
            "nowhere": MISSING,
        },
    )
    ok(_get(velt, documentIds=["budget"]), data=[{"documentName": "Budget 2026"}])
    ok(
        documents.deleteDocuments(
            DeleteDocumentsRequest(organizationId="acme", documentIds=["launch-plan", "notes"])
        ),
        "Document(s) deleted successfully.",
        {
            "launch-plan": Exactly(
                {"success": True, "id": DIGITS16, "message": "Deleted Successfully"}
            ),
            "notes": {"success": True},
        },
    )
    refused(
        documents.deleteDocuments(
            DeleteDocumentsRequest(organizationId="acme", documentIds=["budget", "nowhere"])
        ),
        "INTERNAL",
        "Error deleting document(s).",
        {"budget": {"success": True}, "nowhere": MISSING},
    )
    ids = [row["id"] for row in ok(_get(velt))]
    match([id for id in ids if id in ("launch-plan", "budget", "notes")], [])


def an_update_replaces_metadata_unless_it_merges(velt):
    documents = velt.api.documents
    documents.addDocuments(
        AddDocumentsRequest(
            organizationId="acme",
            documents=[
                {"documentId": "launch-plan", "documentName": "Launch plan", "stage": "draft"}
            ],
        )
    )
    update = UpdateDocumentsRequest(
        organizationId="acme", documents=[{"documentId": "launch-plan", "owner": "ada"}], merge=True
    )
    ok(
        documents.updateDocuments(update),
        "Document(s) updated successfully.",
        {"launch-plan": {"success": True, "message": "Updated Successfully"}},
    )
    ok(
        _get(velt, documentIds=["launch-plan"]),
        data=[{"documentName": "Launch plan", "stage": "draft", "owner": "ada"}],
    )
    update.merge = None
    ok(documents.updateDocuments(update))
    ok(
        _get(velt, documentIds=["launch-plan"]),
        data=[{"documentName": ABSENT, "stage": ABSENT, "owner": "ada", "disabled": False}],
    )


def documents_are_counted_filtered_and_paged(velt):
    documents = velt.api.documents
    documents.addDocuments(
        AddDocumentsRequest(
            organizationId="globex",
            createOrganization=True,
            documents=[
                {
                    "documentId": f"plan-{number}",
                    "documentName": f"Plan {number}",
                    "quarter": number % 2,
                }
                for number in range(5)
            ],
        )
    )
    ok(
        velt.api.organizations.getOrganizations(
            GetOrganizationsRequest(organizationIds=["globex"])
        ),
        data=[{"id": "globex"}],
    )
    rows, pages = all_pages(
        documents.getDocuments,
        GetDocumentsRequest(organizationId="globex", pageSize=2),
        "pageToken",
    )
    match([row["id"] for row in rows], [f"plan-{number}" for number in range(5)])
    match(pages, 3)
    ok(
        documents.getDocumentsCount(GetDocumentsCountRequest(organizationId="globex")),
        data={"count": 5},
    )
    odd = [{"key": "quarter", "operator": "==", "value": 1}]
    ok(
        documents.getDocumentsCount(GetDocumentsCountRequest(organizationId="globex", filters=odd)),
        data={"count": 2, "filtersApplied": True},
    )
    ok(
        documents.getDocuments(GetDocumentsRequest(organizationId="globex", filters=odd)),
        data=[{"id": "plan-1"}, {"id": "plan-3"}],
    )
    refused(
        documents.addDocuments(
            AddDocumentsRequest(organizationId="hooli", documents=[{"documentId": "plan"}])
        ),
        "NOT_FOUND",
    )


def documents_move_between_folders(velt):
    documents = velt.api.documents
    velt.api.folders.addFolder(
        AddFolderRequest(
            organizationId="acme",
            folders=[
                {"folderId": "plans", "folderName": "Plans"},
                {"folderId": "secrets", "folderName": "Secrets", "accessType": "restricted"},
            ],
        )
    )
    documents.addDocuments(
        AddDocumentsRequest(
            organizationId="acme",
            folderId="plans",
            documents=[{"documentId": "launch-plan"}, {"documentId": "budget"}],
        )
    )
    ok(_get(velt, folderId="plans"), data=Unordered([{"id": "launch-plan"}, {"id": "budget"}]))
    response = documents.moveDocuments(
        MoveDocumentsRequest(organizationId="acme", documentIds=["budget"], folderId="secrets")
    )
    ok(response, "Documents moved successfully.")
    match(response, {"result": Exactly({"status": str, "message": str})})
    ok(_get(velt, folderId="plans"), data=[{"id": "launch-plan", "accessType": "public"}])
    # A document without access of its own takes that of its folder.
    ok(_get(velt, folderId="secrets"), data=[{"id": "budget", "accessType": "restricted"}])
    for request in (
        MoveDocumentsRequest(
            organizationId="acme", documentIds=["launch-plan"], folderId="nowhere"
        ),
        MoveDocumentsRequest(
            organizationId="acme", documentIds=["launch-plan", "nowhere"], folderId="secrets"
        ),
    ):
        refused(documents.moveDocuments(request), "NOT_FOUND")
    ok(_get(velt, folderId="plans"), data=[{"id": "launch-plan"}])
    add = AddDocumentsRequest(
        organizationId="acme", folderId="drafts", documents=[{"documentId": "draft"}]
    )
    refused(documents.addDocuments(add), "NOT_FOUND")
    add.createFolder = True
    ok(documents.addDocuments(add))
    ok(_get(velt, folderId="drafts"), data=[{"id": "draft"}])


def documents_are_restricted_and_disabled(velt):
    documents = velt.api.documents
    velt.given_documents("launch-plan")
    ok(
        documents.updateDocumentAccess(
            UpdateDocumentAccessRequest(
                organizationId="acme",
                documentIds=["launch-plan", "nowhere"],
                accessType="organizationPrivate",
            )
        ),
        "Updated access for documents successfully.",
        {
            "launch-plan": Exactly(
                {
                    "success": True,
                    "accessType": "organizationPrivate",
                    "message": "Document access type updated.",
                }
            ),
            "nowhere": {"success": False},
        },
    )
    ok(
        documents.updateDocumentDisableState(
            UpdateDocumentDisableStateRequest(
                organizationId="acme", documentIds=["launch-plan"], disabled=True
            )
        ),
        "Updated disable state for documents successfully.",
        {
            "launch-plan": Exactly(
                {"success": True, "disabled": True, "message": "Document disabled state updated."}
            )
        },
    )
    ok(
        _get(velt, documentIds=["launch-plan"]),
        data=[{"accessType": "organizationPrivate", "disabled": True}],
    )


def a_document_migrates_with_its_data(velt):
    documents = velt.api.documents
    velt.given_documents("launch-plan")
    velt.api.crdt.addCrdtData(
        AddCrdtDataRequest(
            organizationId="acme",
            documentId="launch-plan",
            editorId="notes",
            data="Hi",
            type="text",
        )
    )
    started = ok(
        documents.migrateDocuments(
            MigrateDocumentsRequest(
                organizationId="acme", documentId="launch-plan", newDocumentId="launch-archive"
            )
        ),
        "Document migration started successfully.",
        {"migrationId": str},
    )
    ok(
        documents.migrateDocumentsStatus(
            MigrateDocumentsStatusRequest(organizationId="acme", migrationId=started["migrationId"])
        ),
        "Migration status retrieved successfully.",
        {"migrationId": started["migrationId"], "status": "completed"},
    )
    ok(_get(velt, documentIds=["launch-archive"]), data=[{"id": "launch-archive"}])
    refused(_get(velt, documentIds=["launch-plan"]), "INTERNAL")
    ok(
        velt.api.crdt.getCrdtData(
            GetCrdtDataRequest(organizationId="acme", documentId="launch-archive")
        ),
        data=[{"id": "notes", "data": "Hi"}],
    )
    refused(
        documents.migrateDocumentsStatus(
            MigrateDocumentsStatusRequest(organizationId="acme", migrationId="no-such-migration")
        ),
        "NOT_FOUND",
    )


def a_deleted_document_takes_its_data_along(velt):
    place = {"organizationId": "acme", "documentId": "launch-plan"}
    velt.given_documents("launch-plan")
    velt.api.crdt.addCrdtData(AddCrdtDataRequest(**place, editorId="notes", data="Hi", type="text"))
    velt.api.users.addUsers(AddUsersRequest(**place, users=[{"userId": "barbara"}]))
    velt.api.commentAnnotations.addCommentAnnotations(
        AddCommentAnnotationsRequest(
            **place,
            commentAnnotations=[
                {"commentData": [{"commentText": "Hello", "from": {"userId": "ada"}}]}
            ],
        )
    )
    ok(velt.api.documents.deleteDocuments(DeleteDocumentsRequest("acme", ["launch-plan"])))
    velt.given_documents("launch-plan")
    ok(velt.api.crdt.getCrdtData(GetCrdtDataRequest(**place)), data=[])
    ok(velt.api.users.getUsers(GetUsersRequest(**place)), data=[])
    ok(
        velt.api.commentAnnotations.getCommentAnnotations(GetCommentAnnotationsRequest(**place)),
        data=[],
    )
