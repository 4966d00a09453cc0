"""Workspaces, their API keys and tokens."""

import re

from velt_py.models.organization import GetOrganizationsRequest
from velt_py.models.workspace import (
    CopyApiKeyRequest,
    CreateApiKeyRequest,
    CreateWorkspaceRequest,
    EnsureWorkspaceAuthTokenRequest,
    GetApiKeyMetadataRequest,
    GetApiKeysRequest,
    GetAuthTokensRequest,
    GetDomainsRequest,
    GetEmailStatusRequest,
    GetWorkspaceRequest,
    ResetAuthTokenRequest,
    SendLoginLinkRequest,
    UpdateApiKeyMetadataRequest,
    UpdateApiKeyRequest,
)

from expect import ABSENT, HEX32, Exactly, Unordered, match, non_empty, ok, refused
from velt import all_pages


def _given_workspace(velt):
    """Creates a workspace. Returns it, and the SDK with its credentials."""
    email = velt.unique("owner") + "@example.com"
    response = velt.api.workspace.createWorkspace(
        CreateWorkspaceRequest(ownerEmail=email, name="Ada Lovelace", workspaceName="Acme")
    )
    workspace = ok(response, "Workspace created successfully")
    (api_key,) = workspace["apiKeyList"]
    owner = velt.with_credentials(
        apiKey=api_key,
        workspaceId=workspace["id"],
        workspaceAuthToken=workspace["authToken"],
    )
    return workspace, owner


def _tokens(owner, api_key):
    """Returns the auth tokens of a key."""
    data = ok(
        owner.api.workspace.getAuthTokens(GetAuthTokensRequest(apiKey=api_key)),
        "Auth tokens retrieved successfully.",
        {"apiKey": api_key},
    )
    return data["authTokens"]


def a_workspace_is_created_with_a_key_that_works(velt):
    created, owner = _given_workspace(velt)
    expected = {
        "id": non_empty,
        "name": "Acme",
        "owner": {
            "email": re.compile(r"owner-.*@example\.com"),
            "name": "Ada Lovelace",
            "id": non_empty,
        },
        "authToken": HEX32,
        "apiKeyList": {
            owner.api_key: {
                "id": owner.api_key,
                "type": "testing",
                "apiKeyName": re.compile("Owner-.* Test API Key"),
            }
        },
    }
    match(created, expected)
    ok(
        owner.api.workspace.getWorkspace(GetWorkspaceRequest()),
        "Workspace retrieved successfully",
        expected,
    )
    (token,) = _tokens(owner, owner.api_key)
    match(token, Exactly({"token": non_empty, "name": "Default Auth Token", "domains": []}))
    app = velt.with_credentials(apiKey=owner.api_key, authToken=token["token"])
    ok(app.api.organizations.getOrganizations(GetOrganizationsRequest()))
    ok(
        app.api.workspace.getDomains(GetDomainsRequest()),
        data={"allowedDomains": ["localhost", "127.0.0.1"]},
    )
    # Only its own tokens open the key.
    stranger = velt.with_credentials(apiKey=owner.api_key, authToken="guessed")
    refused(
        stranger.api.organizations.getOrganizations(GetOrganizationsRequest()), "PERMISSION_DENIED"
    )


def an_email_address_has_one_workspace(velt):
    workspace, _ = _given_workspace(velt)
    again = CreateWorkspaceRequest(ownerEmail=workspace["owner"]["email"])
    refused(velt.api.workspace.createWorkspace(again), "PERMISSION_DENIED")
    defaults = CreateWorkspaceRequest(ownerEmail=velt.unique("grace") + "@example.com")
    ok(
        velt.api.workspace.createWorkspace(defaults),
        data={
            "name": f"{defaults.ownerEmail} workspace",
            "owner": {"email": defaults.ownerEmail, "name": defaults.ownerEmail},
        },
    )


def keys_are_created_renamed_and_listed(velt):
    workspace, owner = _given_workspace(velt)
    service = owner.api.workspace
    create = CreateApiKeyRequest(
        ownerEmail=workspace["owner"]["email"],
        type="testing",
        apiKeyName="Staging",
        createAuthToken=True,
        allowedDomains=["staging.example.com"],
        enablePrivateComments=True,
    )
    key = ok(
        service.createApiKey(create),
        "API key created successfully.",
        Exactly({"apiKey": non_empty}),
    )["apiKey"]
    ok(
        service.updateApiKey(UpdateApiKeyRequest(apiKey=key, apiKeyName="Preview")),
        "API key updated successfully.",
        None,
    )
    ok(
        service.getApiKeys(GetApiKeysRequest()),
        "API keys retrieved successfully.",
        Unordered(
            [
                Exactly({"id": key, "apiKeyName": "Preview", "type": "testing"}),
                {"id": owner.api_key, "type": "testing"},
            ]
        ),
        nextPageToken=ABSENT,
    )
    ok(service.getApiKeys(GetApiKeysRequest(apiKeys=[key])), data=[{"id": key}])
    rows, pages = all_pages(service.getApiKeys, GetApiKeysRequest(pageSize=1))
    match([len({row["id"] for row in rows}), pages], [2, 2])
    (token,) = _tokens(owner, key)
    preview = velt.with_credentials(apiKey=key, authToken=token["token"]).api.workspace
    ok(
        preview.getApiKeyMetadata(GetApiKeyMetadataRequest()),
        data={"isPrivateCommentsEnabled": True},
    )
    domains = ok(preview.getDomains(GetDomainsRequest()))["allowedDomains"]
    match("staging.example.com" in domains, True)
    refused(
        service.updateApiKey(UpdateApiKeyRequest(apiKey="nowhere", apiKeyName="?")),
        "NOT_FOUND",
        "API key not found.",
    )
    # Production keys need a paid plan.
    create.type = "production"
    refused(service.createApiKey(create), "FAILED_PRECONDITION")


def a_reset_token_stops_working(velt):
    _, owner = _given_workspace(velt)
    (old,) = _tokens(owner, owner.api_key)
    data = ok(
        owner.api.workspace.resetAuthToken(ResetAuthTokenRequest(apiKey=owner.api_key)),
        "Auth token reset successfully.",
        {
            "apiKey": owner.api_key,
            "newAuthToken": {"token": non_empty, "name": str, "domains": []},
        },
    )
    new = data["newAuthToken"]
    match(_tokens(owner, owner.api_key), [new])
    for token, works in ((old, False), (new, True)):
        app = velt.with_credentials(apiKey=owner.api_key, authToken=token["token"])
        response = app.api.organizations.getOrganizations(GetOrganizationsRequest())
        match("result" in response, works)


def a_key_takes_over_the_configuration_of_another(velt):
    workspace, owner = _given_workspace(velt)
    create = CreateApiKeyRequest(
        ownerEmail=workspace["owner"]["email"], type="testing", createAuthToken=True
    )
    copy = ok(owner.api.workspace.createApiKey(create))["apiKey"]

    def app(key):
        (token,) = _tokens(owner, key)
        return velt.with_credentials(apiKey=key, authToken=token["token"]).api.workspace

    ok(
        app(owner.api_key).updateApiKeyMetadata(
            UpdateApiKeyMetadataRequest(defaultDocumentAccessType="restricted")
        )
    )
    ok(
        owner.api.workspace.copyApiKey(
            CopyApiKeyRequest(sourceApiKey=owner.api_key, targetApiKey=copy)
        )
    )
    ok(
        app(copy).getApiKeyMetadata(GetApiKeyMetadataRequest()),
        data={"defaultDocumentAccessType": "restricted"},
    )


def the_token_of_a_workspace_is_ensured_and_checked(velt):
    workspace, owner = _given_workspace(velt)
    ok(
        owner.api.workspace.ensureWorkspaceAuthToken(EnsureWorkspaceAuthTokenRequest()),
        data={"authToken": workspace["authToken"]},
    )
    wrong = velt.with_credentials(workspaceId=workspace["id"], workspaceAuthToken="guessed")
    refused(
        wrong.api.workspace.getWorkspace(GetWorkspaceRequest()),
        "UNAUTHENTICATED",
        "Invalid auth token for workspace.",
    )
    refused(
        wrong.api.workspace.getApiKeys(GetApiKeysRequest()),
        "PERMISSION_DENIED",
        "Invalid workspace credentials.",
    )


def owners_verify_their_email_address(velt):
    workspace, _ = _given_workspace(velt)
    service = velt.api.workspace
    ok(
        service.getEmailStatus(GetEmailStatusRequest(ownerEmail=workspace["owner"]["email"])),
        "Email not yet verified",
        Exactly({"verified": False}),
    )
    refused(
        service.getEmailStatus(GetEmailStatusRequest(ownerEmail="nobody@example.com")),
        "NOT_FOUND",
        "User not found",
    )
    link = SendLoginLinkRequest(
        email=workspace["owner"]["email"], continueUrl="https://console.velt.dev/"
    )
    ok(service.sendLoginLink(link), "Login link sent successfully", None)
    link.continueUrl = "https://example.com/"
    refused(
        service.sendLoginLink(link), "INVALID_ARGUMENT", "The continueUrl domain is not allowed."
    )
