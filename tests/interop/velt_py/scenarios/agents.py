"""Agents, their versions, groups and executions."""

import base64

from velt_py.models.agents import (
    AddAgentsToGroupRequest,
    CountAgentExecutionsRequest,
    CreateAgentGroupRequest,
    CreateAgentRequest,
    DeleteAgentGroupRequest,
    DeleteAgentRequest,
    EnhancePromptRequest,
    ExtractAgentsRequest,
    GetAgentAnalyticsRequest,
    GetAgentExecutionRequest,
    GetAgentGroupRequest,
    GetAgentRequest,
    ListAgentExecutionsRequest,
    ListAgentGroupsRequest,
    ListAgentVersionsRequest,
    RefinePromptRequest,
    RemoveAgentsFromGroupRequest,
    ResolveConfigRequest,
    RestoreAgentVersionRequest,
    RunAgentExecutionRequest,
    UpdateAgentGroupRequest,
    UpdateAgentRequest,
    UpdateAgentVersionRequest,
    ValidatePromptRequest,
)
from velt_py.models.memory import ListKnowledgeSourcesRequest

from expect import (
    ABSENT,
    CLEARED,
    Exactly,
    Unordered,
    bare,
    epoch_ms,
    non_empty,
    ok,
    refused,
)

BUILT_IN = [
    "spell-check",
    "grammar-check",
    "broken-links",
    "pii-detection",
    "profanity-filter",
    "sensitive-data",
    "lighthouse",
    "accessibility-checker",
    "og-image-checker",
    "lorem-ipsum",
]


def _given_agent(velt, name="Brand checker"):
    data = ok(
        velt.api.agents.createAgent(
            CreateAgentRequest(
                name=name,
                description="Checks brand colors",
                enabled=True,
                instructions="All buttons are #1A73E8.",
                contextGathering={"strategies": ["web-page-html"]},
                execution={"executionStrategy": "ai"},
            )
        ),
        "Agent created successfully",
        Exactly({"agentId": non_empty}),
    )
    return data["agentId"]


def _get(velt, **fields):
    return velt.api.agents.getAgent(GetAgentRequest(**fields))


def agents_are_created_renamed_and_deleted(velt):
    agents = velt.api.agents
    agent_id = _given_agent(velt)
    ok(
        _get(velt, agentId=agent_id),
        "Agent fetched successfully",
        {
            "agent": {
                "id": agent_id,
                "name": "Brand checker",
                "description": "Checks brand colors",
                "enabled": True,
                "version": 1,
                "managedBy": "customer",
                "instructions": "All buttons are #1A73E8.",
                "contextGathering": {"strategies": ["web-page-html"]},
                "execution": {"executionStrategy": "ai"},
            }
        },
    )
    ok(
        agents.updateAgent(
            UpdateAgentRequest(agentId=agent_id, name="Color checker", enabled=False)
        ),
        "Agent updated successfully",
        Exactly({"agentId": agent_id}),
    )
    # A new name is no new version.
    ok(
        _get(velt, filter="customOnly"),
        data={
            "agents": [
                {"id": agent_id, "name": "Color checker", "enabled": False, "instructions": ABSENT}
            ]
        },
    )
    ok(
        _get(velt, agentId=agent_id),
        data={"agent": {"version": 1, "description": "Checks brand colors"}},
    )
    refused(agents.updateAgent(UpdateAgentRequest(agentId="nowhere", name="?")), "INTERNAL")
    for _ in range(2):
        ok(
            agents.deleteAgent(DeleteAgentRequest(agentId=agent_id)),
            "Agent deleted successfully",
            Exactly({"agentId": agent_id}),
        )
    refused(_get(velt, agentId=agent_id), "NOT_FOUND")
    ok(_get(velt, filter="customOnly"), data={"agents": []})


def built_in_agents_are_there_from_the_start(velt):
    ok(
        _get(velt, filter="defaultOnly"),
        data={"agents": Unordered([{"id": id} for id in BUILT_IN])},
    )
    ok(velt.api.agents.updateAgent(UpdateAgentRequest(agentId="spell-check", enabled=False)))
    ok(_get(velt, agentId="spell-check"), data={"agent": {"id": "spell-check", "enabled": False}})
    refused(
        velt.api.agents.updateAgent(UpdateAgentRequest(agentId="spell-check", name="?")),
        "INVALID_ARGUMENT",
    )


def versions_count_up_and_are_restored(velt):
    agents = velt.api.agents
    agent_id = _given_agent(velt)
    ok(
        agents.updateAgentVersion(
            UpdateAgentVersionRequest(agentId=agent_id, instructions="Links are #1A73E8, too.")
        ),
        "Agent version created successfully",
        Exactly({"version": 2}),
    )
    ok(
        agents.listAgentVersions(ListAgentVersionsRequest(agentId=agent_id)),
        "Versions listed successfully",
        {
            "versions": [
                {
                    "id": "v2",
                    "version": 2,
                    "createdAt": epoch_ms,
                    "instructions": "Links are #1A73E8, too.",
                    "contextGathering": {"strategies": ["web-page-html"]},
                },
                {"id": "v1", "version": 1, "instructions": "All buttons are #1A73E8."},
            ]
        },
    )
    ok(
        _get(velt, agentId=agent_id),
        data={"agent": {"version": 2, "instructions": "Links are #1A73E8, too."}},
    )
    restore = RestoreAgentVersionRequest(agentId=agent_id)
    ok(
        agents.restoreAgentVersion(restore),
        "Version restored successfully",
        Exactly({"version": 1}),
    )
    ok(
        _get(velt, agentId=agent_id),
        data={"agent": {"version": 1, "instructions": "All buttons are #1A73E8."}},
    )
    refused(agents.restoreAgentVersion(restore), "FAILED_PRECONDITION")
    ok(agents.listAgentVersions(ListAgentVersionsRequest(agentId="nowhere")), data={"versions": []})


def agents_form_groups(velt):
    agents = velt.api.agents
    agent_id = _given_agent(velt)
    group = ok(
        agents.createAgentGroup(
            CreateAgentGroupRequest(
                name="Brand", agentIds=[agent_id, "spell-check"], metadata={"team": "growth"}
            )
        ),
        "Agent group created successfully",
        {
            "group": {
                "id": non_empty,
                "name": "Brand",
                "agentIds": [agent_id, "spell-check"],
                "metadata": {"apiKey": velt.api_key, "team": "growth"},
                "createdAt": epoch_ms,
                "updatedAt": epoch_ms,
            }
        },
    )["group"]
    group_id = group["id"]
    ok(
        agents.updateAgentGroup(
            UpdateAgentGroupRequest(groupId=group_id, description="Colors and spelling")
        ),
        "Agent group updated successfully",
        {"group": {"name": "Brand", "description": "Colors and spelling"}},
    )
    for _ in range(2):
        ok(
            agents.addAgentsToGroup(
                AddAgentsToGroupRequest(groupId=group_id, agentIds=["grammar-check"])
            ),
            "Agents added to group successfully",
            {"group": {"agentIds": [agent_id, "spell-check", "grammar-check"]}},
        )
    for _ in range(2):
        ok(
            agents.removeAgentsFromGroup(
                RemoveAgentsFromGroupRequest(groupId=group_id, agentIds=["spell-check"])
            ),
            "Agents removed from group successfully",
            {"group": {"agentIds": [agent_id, "grammar-check"]}},
        )
    ok(
        agents.getAgentGroup(GetAgentGroupRequest(groupId=group_id)),
        "Agent group fetched successfully",
        {"group": {"description": "Colors and spelling", "agentIds": [agent_id, "grammar-check"]}},
    )
    ok(_get(velt, groupId=group_id), data={"agents": [{"id": agent_id}, {"id": "grammar-check"}]})
    ok(
        agents.listAgentGroups(ListAgentGroupsRequest()),
        "Agent groups listed successfully",
        {"groups": [{"id": group_id, "agentCount": 2, "agentIds": ABSENT}]},
    )
    # A deleted agent leaves its groups.
    ok(agents.deleteAgent(DeleteAgentRequest(agentId=agent_id)))
    ok(
        agents.getAgentGroup(GetAgentGroupRequest(groupId=group_id)),
        data={"group": {"agentIds": ["grammar-check"]}},
    )
    refused(
        agents.addAgentsToGroup(AddAgentsToGroupRequest(groupId=group_id, agentIds=[agent_id])),
        "NOT_FOUND",
    )
    delete = DeleteAgentGroupRequest(groupId=group_id)
    ok(
        agents.deleteAgentGroup(delete),
        "Agent group deleted successfully",
        Exactly({"groupId": group_id}),
    )
    refused(agents.deleteAgentGroup(delete), "NOT_FOUND")
    refused(agents.getAgentGroup(GetAgentGroupRequest(groupId=group_id)), "NOT_FOUND")


def an_agent_runs_on_a_page(velt):
    agents = velt.api.agents
    agent_id = _given_agent(velt)
    run = RunAgentExecutionRequest(
        agentId=agent_id,
        url="https://acme.com/pricing",
        organizationId="acme",
        documentId="nowhere",
        deviceType="desktop",
        ranBy={"userId": "ada", "name": "Ada"},
    )
    refused(agents.runAgentExecution(run), "NOT_FOUND")
    velt.given_documents("launch-plan")
    run.documentId = "launch-plan"
    execution_id = ok(
        agents.runAgentExecution(run),
        "Agent execution created successfully",
        Exactly({"executionId": non_empty}),
    )["executionId"]
    ok(
        agents.getAgentExecution(
            GetAgentExecutionRequest(executionId=execution_id, includeResults=True)
        ),
        "Execution fetched successfully",
        {
            "execution": {
                "id": execution_id,
                "agentId": agent_id,
                "agentName": "Brand checker",
                "agentVersion": 1,
                "metadata": {"organizationId": "acme", "documentId": "launch-plan"},
                "config": {"seedUrl": "https://acme.com/pricing", "deviceType": "desktop"},
                "status": "passed",
                "startedAt": epoch_ms,
                "completedAt": epoch_ms,
                "durationMs": int,
                "trigger": "standalone",
                "workflowExecutionId": None,
                "previousExecutionId": None,
                "ranBy": {"userId": "ada"},
            }
        },
    )
    refused(
        agents.getAgentExecution(GetAgentExecutionRequest(executionId="nowhere")),
        "NOT_FOUND",
        "Execution not found: nowhere",
    )
    velt.pass_time("1m")
    again = ok(agents.runAgentExecution(run))["executionId"]
    ok(
        agents.getAgentExecution(GetAgentExecutionRequest(executionId=again)),
        data={"execution": {"previousExecutionId": execution_id}},
    )
    for fields in ({"agentId": agent_id}, {"organizationId": "acme", "documentId": "launch-plan"}):
        ok(
            agents.listAgentExecutions(ListAgentExecutionsRequest(**fields)),
            "Executions listed successfully",
            {"executions": [{"id": again}, {"id": execution_id}], "nextPageToken": CLEARED},
        )
    page = ListAgentExecutionsRequest(agentId=agent_id, pageSize=1)
    page.pageToken = ok(
        agents.listAgentExecutions(page),
        data={"executions": [{"id": again}], "nextPageToken": non_empty},
    )["nextPageToken"]
    ok(agents.listAgentExecutions(page), data={"executions": [{"id": execution_id}]})
    refused(agents.listAgentExecutions(ListAgentExecutionsRequest()), "INVALID_ARGUMENT")
    ok(
        agents.countAgentExecutions(
            CountAgentExecutionsRequest(agentIds=[agent_id, "spell-check"])
        ),
        "Execution count fetched successfully",
        Exactly({"counts": Exactly({agent_id: 2, "spell-check": 0})}),
    )
    ok(
        agents.countAgentExecutions(CountAgentExecutionsRequest(status="passed")),
        data=Exactly({"total": 2}),
    )
    ok(
        agents.getAgentAnalytics(GetAgentAnalyticsRequest()),
        "Analytics fetched successfully",
        {
            "analytics": {
                "executionCounts": {agent_id: {"executionCount": 2, "lastExecutedAt": epoch_ms}}
            }
        },
    )
    ok(
        _get(velt, filter="customOnly"),
        data={"agents": [{"executionCount": 2, "lastExecutedAt": epoch_ms}]},
    )


def prompts_are_worked_on(velt):
    agents = velt.api.agents
    ok(
        agents.enhancePrompt(EnhancePromptRequest(prompt="Check the colors")),
        "Prompt enhanced successfully",
        {"enhancedPrompt": {"requirement": None}},
    )
    ok(
        agents.validatePrompt(ValidatePromptRequest(prompt="Check the colors")),
        "Prompt validated successfully",
        {"validationResult": {"analysis_prompt": non_empty}},
    )
    feedback = {
        "demoId": "demo-1",
        "demoTitle": "A mail link",
        "demoHtml": '<a href="mailto:x">Write us</a>',
        "demoExpected": "detected",
        "feedback": "This is broken, too.",
    }
    ok(
        agents.refinePrompt(
            RefinePromptRequest(analysisPrompt="Find broken links.", demoFeedback=[feedback])
        ),
        "Prompt refined successfully",
        {"refinerResult": {"analysis_prompt": non_empty}},
    )
    ok(
        agents.resolveConfig(ResolveConfigRequest(instructions="All buttons are #1A73E8.")),
        "Config resolved successfully",
        {
            "resolvedConfig": {
                "extraction_strategies": ["web-page-text", "web-page-html", "web-page-screenshot"],
                "execution_strategy": "ai",
                "reasoning": "Default configuration applied",
            }
        },
    )


def agents_are_extracted_from_a_file(velt):
    text = base64.b64encode(b"Name,Instructions\nColors,All buttons are blue\n").decode()
    data = ok(
        velt.api.agents.extractAgents(
            ExtractAgentsRequest(fileBase64=text, mimeType="text/csv", fileName="checks.csv")
        ),
        "Agents parsed successfully",
        {"extractionResult": {"agents": list, "memory": {"sourceId": non_empty}}},
    )
    # The file becomes a knowledge source.
    bare(
        velt.api.memory.listKnowledgeSources(ListKnowledgeSourcesRequest()),
        [
            {
                "id": data["extractionResult"]["memory"]["sourceId"],
                "fileName": "checks.csv",
                "mimeType": "text/csv",
            }
        ],
    )
