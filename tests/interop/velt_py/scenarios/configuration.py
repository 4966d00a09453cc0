"""The configuration of an API key, and its allowed domains."""

from velt_py.models.workspace import (
    AcceptRejectAdditionalUrlRequest,
    AddDomainsRequest,
    CreateAdvancedWebhookEndpointRequest,
    CreateDomainRequest,
    DeleteAdvancedWebhookEndpointRequest,
    DeleteDomainsRequest,
    GetActivityConfigRequest,
    GetAdvancedWebhookConfigRequest,
    GetAdvancedWebhookEndpointSecretRequest,
    GetAdvancedWebhookEndpointsRequest,
    GetApiKeyMetadataRequest,
    GetDomainsRequest,
    GetEmailConfigRequest,
    GetPermissionProviderConfigRequest,
    GetRequestedDomainsRequest,
    GetWebhookConfigRequest,
    GetWorkspaceNotificationConfigRequest,
    UpdateActivityConfigRequest,
    UpdateAdvancedWebhookConfigRequest,
    UpdateAdvancedWebhookEndpointRequest,
    UpdateApiKeyMetadataRequest,
    UpdateEmailConfigRequest,
    UpdatePermissionProviderConfigRequest,
    UpdateWebhookConfigRequest,
    UpdateWorkspaceNotificationConfigRequest,
)

from expect import ISO_TIME, Exactly, Unordered, epoch_ms, match, non_empty, ok, refused


def domains_are_allowed_and_forbidden(velt):
    workspace = velt.api.workspace
    ok(
        workspace.addDomains(
            AddDomainsRequest(domains=["https://www.acme.com", "https://*.acme.dev"])
        ),
        "Domain(s) added successfully to allowed domains.",
        Exactly({"domainsAdded": ["acme.com", "*.acme.dev"]}),
    )
    # One domain that is known makes the call fail, although the other is added.
    refused(
        workspace.addDomains(AddDomainsRequest(domains=["acme.com", "acme.org"])),
        "INTERNAL",
        "Domain(s) added successfully to allowed domains. Skipped existing domains.",
        {"domainsAdded": ["acme.org"], "skippedDomains": ["acme.com"]},
    )
    domains = ok(
        workspace.getDomains(GetDomainsRequest()), "Allowed domains retrieved successfully."
    )
    match(domains["allowedDomains"][-3:], ["acme.com", "*.acme.dev", "acme.org"])
    ok(
        workspace.deleteDomains(DeleteDomainsRequest(domains=["https://acme.com"])),
        "Domain(s) removed successfully from allowed domains.",
        Exactly({"domainsRemoved": ["acme.com"]}),
    )
    refused(
        workspace.deleteDomains(DeleteDomainsRequest(domains=["acme.com", "acme.org"])),
        "INTERNAL",
        "Domain(s) removed successfully from allowed domains. Skipped non-existing domains.",
        {"domainsRemoved": ["acme.org"], "skippedDomains": ["acme.com"]},
    )
    domains = ok(workspace.getDomains(GetDomainsRequest()))
    match(domains["allowedDomains"][-1:], ["*.acme.dev"])


def domains_are_requested_and_accepted(velt):
    workspace = velt.api.workspace
    velt.given_documents("launch-plan")
    ok(workspace.getRequestedDomains(GetRequestedDomainsRequest()), data=[])
    ok(
        workspace.createDomainRequest(
            CreateDomainRequest(
                domain="https://app.example.com",
                clientDocumentId="launch-plan",
                organizationId="acme",
            )
        )
    )
    (request,) = ok(workspace.getRequestedDomains(GetRequestedDomainsRequest()))
    match("app.example.com" in str(request), True)
    ok(
        workspace.acceptRejectAdditionalUrlRequest(
            AcceptRejectAdditionalUrlRequest(
                action="accept", id=request["id"], clientDocId="launch-plan"
            )
        )
    )
    ok(workspace.getRequestedDomains(GetRequestedDomainsRequest()), data=[])
    domains = ok(workspace.getDomains(GetDomainsRequest()))
    match("app.example.com" in domains["allowedDomains"], True)


def the_key_itself_is_configured(velt):
    workspace = velt.api.workspace
    ok(
        workspace.getApiKeyMetadata(GetApiKeyMetadataRequest()),
        "API key metadata retrieved successfully.",
        {
            "planInfo": {"type": "sdk test"},
            "defaultDocumentAccessType": "public",
            "isPrivateCommentsEnabled": False,
            "requireJwtToken": False,
            "requireAutoOrgUser": False,
        },
    )
    data = ok(
        workspace.updateApiKeyMetadata(
            UpdateApiKeyMetadataRequest(
                enablePrivateComments=True,
                requireJwtToken=True,
                aiModelApiKey=[{"provider": "anthropic", "customerApiKey": "sk-ant-0123456789"}],
            )
        ),
        "API key configuration updated successfully.",
        {"requireJwtToken": True, "aiModelsConfig": {"anthropic": {"displayText": str}}},
    )
    match("0123456789" in str(data), False)
    ok(
        workspace.getApiKeyMetadata(GetApiKeyMetadataRequest()),
        data={
            "isPrivateCommentsEnabled": True,
            "requireJwtToken": True,
            "requireAutoOrgUser": False,
            "aiModelsConfig": {"anthropic": {"displayText": str}},
        },
    )
    refused(
        workspace.updateApiKeyMetadata(UpdateApiKeyMetadataRequest()),
        "INVALID_ARGUMENT",
        "At least one field must be provided for update",
    )


def emails_are_configured(velt):
    workspace = velt.api.workspace
    unset = {
        "apiKey": "",
        "fromEmail": "",
        "fromCompany": "",
        "commentTemplateId": "",
        "tagTemplateId": "",
    }
    ok(
        workspace.getEmailConfig(GetEmailConfigRequest()),
        "Email configuration retrieved successfully.",
        {"useEmailService": False, "emailServiceConfig": {"type": "default", **unset}},
    )
    config = {"type": "sendgrid", "apiKey": "SG.0123", "fromEmail": "noreply@acme.com"}
    ok(
        workspace.updateEmailConfig(
            UpdateEmailConfigRequest(useEmailService=True, emailServiceConfig=config)
        ),
        "Email configuration updated successfully.",
        {"useEmailService": True, "emailServiceConfig": config},
    )
    ok(
        workspace.updateEmailConfig(
            UpdateEmailConfigRequest(emailServiceConfig={"fromCompany": "Acme"})
        )
    )
    ok(
        workspace.getEmailConfig(GetEmailConfigRequest()),
        data={"useEmailService": True, "emailServiceConfig": {**config, "fromCompany": "Acme"}},
    )
    refused(workspace.updateEmailConfig(UpdateEmailConfigRequest()), "INVALID_ARGUMENT")


def webhooks_are_configured(velt):
    workspace = velt.api.workspace
    ok(
        workspace.getWebhookConfig(GetWebhookConfigRequest()),
        "Webhook configuration retrieved successfully.",
        {
            "useWebhookService": False,
            "webhookServiceConfig": {
                "authToken": "",
                "rawNotificationUrl": "",
                "processedNotificationUrl": "",
            },
        },
    )
    config = {"rawNotificationUrl": "https://acme.com/hooks", "authToken": "secret"}
    ok(
        workspace.updateWebhookConfig(
            UpdateWebhookConfigRequest(useWebhookService=True, webhookServiceConfig=config)
        ),
        "Webhook configuration updated successfully.",
        {"useWebhookService": True, "webhookServiceConfig": config},
    )
    ok(
        workspace.getWebhookConfig(GetWebhookConfigRequest()),
        data={"useWebhookService": True, "webhookServiceConfig": config},
    )
    refused(workspace.updateWebhookConfig(UpdateWebhookConfigRequest()), "INVALID_ARGUMENT")


def notifications_are_configured(velt):
    workspace = velt.api.workspace
    batch = {"isEnabled": False, "batchWindowSeconds": 10, "maxActivities": 2}
    ok(
        workspace.getNotificationConfig(GetWorkspaceNotificationConfigRequest()),
        "Notification configuration retrieved successfully.",
        {
            "useNotificationService": False,
            "notificationServiceConfig": {
                "delayConfig": {"isEnabled": False, "delaySeconds": 10},
                "batchConfig": {"document": batch, "user": batch},
            },
        },
    )
    update = UpdateWorkspaceNotificationConfigRequest(
        useNotificationService=True,
        notificationServiceConfig={
            "delayConfig": {"delaySeconds": 30},
            "batchConfig": {"user": {"isEnabled": True}},
        },
    )
    ok(
        workspace.updateNotificationConfig(update),
        "Notification configuration updated successfully.",
        {"useNotificationService": True},
    )
    # An update merges at every level.
    ok(
        workspace.getNotificationConfig(GetWorkspaceNotificationConfigRequest()),
        data={
            "useNotificationService": True,
            "notificationServiceConfig": {
                "delayConfig": {"isEnabled": False, "delaySeconds": 30},
                "batchConfig": {"document": batch, "user": {**batch, "isEnabled": True}},
            },
        },
    )
    update.notificationServiceConfig = {"delayConfig": {"delaySeconds": 9}}
    refused(workspace.updateNotificationConfig(update), "INVALID_ARGUMENT")


def a_permission_provider_is_configured(velt):
    workspace = velt.api.workspace
    ok(
        workspace.getPermissionProviderConfig(GetPermissionProviderConfigRequest()),
        "Permission provider configuration retrieved successfully.",
        {
            "usePermissionProvider": False,
            "permissionProviderConfig": {"permissionProviderUrl": "", "authToken": ""},
        },
    )
    config = {"permissionProviderUrl": "https://acme.com/permissions", "authToken": "secret"}
    update = UpdatePermissionProviderConfigRequest(
        usePermissionProvider=True, permissionProviderConfig=config
    )
    ok(
        workspace.updatePermissionProviderConfig(update),
        "Permission provider configuration updated successfully.",
    )
    ok(
        workspace.getPermissionProviderConfig(GetPermissionProviderConfigRequest()),
        data={"usePermissionProvider": True, "permissionProviderConfig": config},
    )
    update.permissionProviderConfig = {"permissionProviderUrl": "acme"}
    refused(workspace.updatePermissionProviderConfig(update), "INVALID_ARGUMENT")


def activity_logs_are_configured(velt):
    workspace = velt.api.workspace
    ok(
        workspace.getActivityConfig(GetActivityConfigRequest()),
        "Activity logs configuration retrieved successfully.",
        {"activityServiceConfig": {"isEnabled": False}},
    )
    ok(
        workspace.updateActivityConfig(
            UpdateActivityConfigRequest(activityServiceConfig={"isEnabled": True})
        ),
        "Activity logs configuration updated successfully.",
        {"activityServiceConfig": {"isEnabled": True}},
    )
    ok(
        workspace.getActivityConfig(GetActivityConfigRequest()),
        data={
            "activityServiceConfig": {"isEnabled": True, "immutable": True, "enabledTime": epoch_ms}
        },
    )
    ok(
        workspace.updateActivityConfig(
            UpdateActivityConfigRequest(activityServiceConfig={"immutable": False})
        )
    )
    ok(
        workspace.getActivityConfig(GetActivityConfigRequest()),
        data={"activityServiceConfig": {"isEnabled": True, "immutable": False}},
    )
    refused(
        workspace.updateActivityConfig(UpdateActivityConfigRequest(activityServiceConfig={})),
        "INVALID_ARGUMENT",
    )


def advanced_webhooks_have_endpoints(velt):
    workspace = velt.api.workspace
    off = {
        "isEnabled": False,
        "encryptData": False,
        "encodeData": False,
        "publicKey": "",
        "enableDataProtection": False,
    }
    ok(
        workspace.getAdvancedWebhookConfig(GetAdvancedWebhookConfigRequest()),
        "Advanced webhook configuration retrieved successfully.",
        off,
    )
    create = CreateAdvancedWebhookEndpointRequest(
        url="https://acme.com/hooks", description="All comments", filterTypes=["comment.add"]
    )
    refused(workspace.createAdvancedWebhookEndpoint(create), "FAILED_PRECONDITION")
    # The first update has to enable the service.
    refused(
        workspace.updateAdvancedWebhookConfig(UpdateAdvancedWebhookConfigRequest(encodeData=True)),
        "FAILED_PRECONDITION",
    )
    ok(
        workspace.updateAdvancedWebhookConfig(
            UpdateAdvancedWebhookConfigRequest(isEnabled=True, encodeData=True)
        ),
        "Advanced webhook configuration updated successfully.",
    )
    ok(
        workspace.getAdvancedWebhookConfig(GetAdvancedWebhookConfigRequest()),
        data={**off, "isEnabled": True, "encodeData": True},
    )
    endpoint = ok(
        workspace.createAdvancedWebhookEndpoint(create),
        "Advanced webhook endpoint created successfully.",
        {
            "id": non_empty,
            "url": "https://acme.com/hooks",
            "description": "All comments",
            "filterTypes": ["comment.add"],
            "channels": None,
            "disabled": False,
            "rateLimit": None,
            "uid": None,
            "createdAt": ISO_TIME,
            "updatedAt": ISO_TIME,
        },
    )
    # The same URL makes another endpoint.
    other = ok(workspace.createAdvancedWebhookEndpoint(create))
    match(other["id"] == endpoint["id"], False)
    velt.pass_time("1s")
    changed = {
        **endpoint,
        "description": "Comments",
        "disabled": True,
        "updatedAt": lambda time: time > endpoint["updatedAt"],
    }
    ok(
        workspace.updateAdvancedWebhookEndpoint(
            UpdateAdvancedWebhookEndpointRequest(
                endpointId=endpoint["id"], description="Comments", disabled=True
            )
        ),
        "Advanced webhook endpoint updated successfully.",
        changed,
    )
    ok(
        workspace.getAdvancedWebhookEndpoints(GetAdvancedWebhookEndpointsRequest()),
        "Advanced webhook endpoints retrieved successfully.",
        {"endpoints": Unordered([changed, other]), "iterator": None, "done": True},
    )
    page = GetAdvancedWebhookEndpointsRequest(limit=1)
    first = ok(workspace.getAdvancedWebhookEndpoints(page), data={"endpoints": [{}], "done": False})
    page.iterator = first["iterator"]
    second = ok(workspace.getAdvancedWebhookEndpoints(page), data={"endpoints": [{}]})
    match(
        {row["id"] for row in first["endpoints"] + second["endpoints"]}
        == {endpoint["id"], other["id"]},
        True,
    )
    secret = GetAdvancedWebhookEndpointSecretRequest(endpointId=endpoint["id"])
    secrets = [
        ok(
            workspace.getAdvancedWebhookEndpointSecret(secret),
            "Advanced webhook endpoint secret retrieved successfully.",
            {"endpointId": endpoint["id"], "secret": lambda value: value.startswith("whsec_")},
        )
        for _ in range(2)
    ]
    match(secrets[0] == secrets[1], True)
    delete = DeleteAdvancedWebhookEndpointRequest(endpointId=endpoint["id"])
    ok(
        workspace.deleteAdvancedWebhookEndpoint(delete),
        "Advanced webhook endpoint deleted successfully.",
        Exactly({"endpointId": endpoint["id"], "deleted": True}),
    )
    ok(
        workspace.getAdvancedWebhookEndpoints(GetAdvancedWebhookEndpointsRequest()),
        data={"endpoints": [{"id": other["id"]}]},
    )
    gone = (
        (workspace.deleteAdvancedWebhookEndpoint, delete),
        (workspace.getAdvancedWebhookEndpointSecret, secret),
    )
    for call, request in gone:
        refused(call(request), "NOT_FOUND", "Advanced webhook provider request failed.")
