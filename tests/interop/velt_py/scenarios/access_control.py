"""Permissions, tokens and signatures."""

import base64
import json
import re

from velt_py.models.access_control import (
    AddPermissionsRequest,
    GenerateSignatureRequest,
    GenerateTokenRequest,
    GetPermissionsRequest,
    RemovePermissionsRequest,
)
from velt_py.models.document import UpdateDocumentAccessRequest
from velt_py.models.user_api import AddUsersRequest

from expect import ABSENT, Exactly, match, non_empty, ok, refused

DOCUMENT = {"type": "document", "id": "launch-plan", "organizationId": "acme"}


def _permissions(velt, user_id, **resources):
    return velt.api.accessControl.getPermissions(
        GetPermissionsRequest(organizationId="acme", userIds=[user_id], **resources)
    )


def _given_restricted_plan(velt):
    velt.given_documents("launch-plan")
    velt.api.documents.updateDocumentAccess(
        UpdateDocumentAccessRequest(
            organizationId="acme", documentIds=["launch-plan"], accessType="restricted"
        )
    )


def permissions_are_granted_and_revoked(velt):
    access = velt.api.accessControl
    _given_restricted_plan(velt)
    denied = {
        "ada": {
            "documents": {
                "launch-plan": {
                    "error": "User does not have access to document",
                    "errorCode": "permission_denied",
                    "accessType": "restricted",
                }
            }
        }
    }
    ok(
        _permissions(velt, "ada", documentIds=["launch-plan"]),
        "User permissions retrieved successfully.",
        denied,
    )
    ok(
        access.addPermissions(
            AddPermissionsRequest(
                user={"userId": "ada"},
                permissions={
                    "resources": [{**DOCUMENT, "accessRole": "viewer", "expiresAt": 4102444800}]
                },
            )
        ),
        "Permissions added successfully.",
    )
    ok(
        _permissions(velt, "ada", documentIds=["launch-plan"]),
        data={
            "ada": {
                "documents": {
                    "launch-plan": {
                        "accessRole": "viewer",
                        "accessType": "restricted",
                        "expiresAt": 4102444800,
                        "error": ABSENT,
                    }
                },
                "organization": {"acme": {"accessRole": "editor"}},
            }
        },
    )
    ok(
        access.removePermissions(
            RemovePermissionsRequest(userId="ada", permissions={"resources": [DOCUMENT]})
        ),
        "Permissions removed successfully.",
    )
    ok(_permissions(velt, "ada", documentIds=["launch-plan"]), data=denied)


def a_grant_ends_when_it_expires(velt):
    _given_restricted_plan(velt)
    in_an_hour = velt.now() // 1000 + 3600
    velt.api.accessControl.addPermissions(
        AddPermissionsRequest(
            user={"userId": "ada"},
            permissions={"resources": [{**DOCUMENT, "expiresAt": in_an_hour}]},
        )
    )
    ok(
        _permissions(velt, "ada", documentIds=["launch-plan"]),
        data={
            "ada": {"documents": {"launch-plan": {"accessRole": "editor", "expiresAt": in_an_hour}}}
        },
    )
    velt.pass_time("2h")
    ok(
        _permissions(velt, "ada", documentIds=["launch-plan"]),
        data={"ada": {"documents": {"launch-plan": {"errorCode": "permission_denied"}}}},
    )


def users_of_a_document_reach_it(velt):
    _given_restricted_plan(velt)
    velt.api.users.addUsers(
        AddUsersRequest(
            organizationId="acme",
            documentId="launch-plan",
            users=[{"userId": "barbara", "accessRole": "viewer"}],
        )
    )
    ok(
        _permissions(velt, "barbara", documentIds=["launch-plan"]),
        data={"barbara": {"documents": {"launch-plan": {"accessRole": "viewer"}}}},
    )


def unknown_resources_are_named_in_the_details(velt):
    velt.given_documents("launch-plan")
    ids = ["launch-plan", "nowhere"]
    refused(
        _permissions(velt, "ada", documentIds=ids),
        "NOT_FOUND",
        "Folder or document does not exist",
        {
            "ada": {
                "documents": {
                    "launch-plan": {"accessRole": "editor", "accessType": "public"},
                    "nowhere": {"error": "Document does not exist", "errorCode": "does_not_exist"},
                }
            }
        },
    )
    ok(_permissions(velt, "ada", documentIds=ids, skipResourceExistenceValidation=True))
    refused(
        _permissions(velt, "ada"),
        "INVALID_ARGUMENT",
        "At least one of folderIds or documentIds must be provided",
    )
    refused(
        velt.api.accessControl.addPermissions(
            AddPermissionsRequest(
                user={"userId": "ada"},
                permissions={"resources": [{"type": "document", "id": "launch-plan"}]},
            )
        ),
        "INVALID_ARGUMENT",
    )


def tokens_say_who_the_user_is(velt):
    data = ok(
        velt.api.accessControl.generateToken(
            GenerateTokenRequest(
                userId="ada",
                userProperties={"name": "Ada Lovelace", "email": "ada@acme.com", "isAdmin": False},
                permissions={
                    "resources": [{"type": "organization", "id": "acme", "accessRole": "viewer"}]
                },
            )
        ),
        "Token generated successfully.",
        Exactly({"token": non_empty}),
    )
    header, claims, _signature = data["token"].split(".")
    match(_decoded(header), {"typ": "JWT"})
    claims = json.dumps(_decoded(claims))
    match([text in claims for text in ("ada", "Ada Lovelace", "acme")], [True, True, True])


def signatures_are_the_same_for_the_same_decisions(velt):
    decision = {
        "userId": "ada",
        "resourceId": "launch-plan",
        "type": "document",
        "hasAccess": True,
        "accessRole": "viewer",
        "expiresAt": 4102444800000,
    }

    def signature(**changes):
        response = velt.api.accessControl.generateSignature(
            GenerateSignatureRequest(permissions=[{**decision, **changes}])
        )
        expected = Exactly({"signature": re.compile("[0-9a-f]{64}")})
        return ok(response, "Signature generated successfully.", expected).get("signature")

    match(signature() == signature(), True)
    match(signature() == signature(hasAccess=False), False)


def _decoded(part):
    return json.loads(base64.urlsafe_b64decode(part + "=" * (-len(part) % 4)))
