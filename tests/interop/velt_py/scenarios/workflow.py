"""The approval engine: definitions, executions and steps."""

import re

from velt_py.models.workflow import (
    CancelExecutionRequest,
    CancelStepRequest,
    CreateWorkflowDefinitionRequest,
    DeleteWorkflowDefinitionRequest,
    DispatchExecutionRequest,
    GetExecutionEventsRequest,
    GetExecutionRequest,
    GetWorkflowDefinitionRequest,
    ListExecutionsRequest,
    ListWorkflowDefinitionsRequest,
    RecordAgentResolutionRequest,
    RecordReviewerDecisionRequest,
    ResolveStepRequest,
    UpdateWorkflowDefinitionRequest,
)

from expect import Exactly, bare, epoch_ms, match, non_empty, refused

REVIEW = {
    "nodeId": "review",
    "type": "human",
    "config": {"reviewers": [{"userId": "ada", "mandatory": True}]},
}
REWORK = {
    "nodeId": "rework",
    "type": "agent",
    "config": {"agentId": "__mock__", "url": "https://acme.com/copy"},
}
# Approving ends the execution; rejecting starts an agent.
COPY_APPROVAL = {
    "definitionId": "copy-approval",
    "name": "Copy approval",
    "nodes": [REVIEW, REWORK],
    "edges": [{"from": "review", "to": "rework", "on": "reject"}],
}


def _create(velt, **fields):
    return velt.api.workflow.createDefinition(
        CreateWorkflowDefinitionRequest(**{**COPY_APPROVAL, **fields})
    )


def _dispatch(velt, **fields):
    return velt.api.workflow.dispatchExecution(
        DispatchExecutionRequest(definitionId="copy-approval", **fields)
    )


def _given_execution(velt, **fields):
    """Returns the ID of a new execution, and that of its first step."""
    bare(_create(velt, **fields), dict)
    execution_id = bare(_dispatch(velt), dict)["executionId"]
    return execution_id, _execution(velt, execution_id)["steps"][0]["stepId"]


def _execution(velt, execution_id):
    return bare(velt.api.workflow.getExecution(GetExecutionRequest(executionId=execution_id)), dict)


def _decide(velt, execution_id, step_id, decision, reviewer_id="ada"):
    return velt.api.workflow.recordReviewerDecision(
        RecordReviewerDecisionRequest(
            executionId=execution_id, stepId=step_id, reviewerId=reviewer_id, decision=decision
        )
    )


def _events(velt, execution_id, **fields):
    return bare(
        velt.api.workflow.getExecutionEvents(
            GetExecutionEventsRequest(executionId=execution_id, **fields)
        ),
        {"executionId": execution_id, "events": list, "hasMore": bool},
    )


def definitions_are_created_replaced_and_deleted(velt):
    workflow = velt.api.workflow
    bare(
        _create(velt, description="For all texts"),
        {
            "definitionId": "copy-approval",
            "name": "Copy approval",
            "description": "For all texts",
            "version": 1,
            "scope": {"level": "apiKey"},
            "nodes": [REVIEW, REWORK],
            "edges": COPY_APPROVAL["edges"],
            "groups": None,
            "triggers": None,
            "tags": None,
            "custom": None,
            "compiled": {
                "forwardEdges": [
                    {
                        "from": "review",
                        "to": "rework",
                        "role": "reject",
                        "when": {"op": "eq", "args": [{"var": "output.decision"}, "reject"]},
                    }
                ],
                "loops": [],
            },
            "status": "active",
            "createdAt": epoch_ms,
            "updatedAt": epoch_ms,
        },
    )
    refused(_create(velt), "ALREADY_EXISTS")
    velt.pass_time("1s")
    update = UpdateWorkflowDefinitionRequest(
        **{**COPY_APPROVAL, "name": "Text approval"}, ifVersion=1, tags=["texts"]
    )
    # An update replaces everything: the description is gone.
    replaced = {"name": "Text approval", "version": 2, "description": None, "tags": ["texts"]}
    bare(workflow.updateDefinition(update), replaced)
    update.ifVersion = 4
    refused(
        workflow.updateDefinition(update),
        "FAILED_PRECONDITION",
        "Version conflict: expected 4, current 2",
    )
    get = GetWorkflowDefinitionRequest(definitionId="copy-approval")
    bare(workflow.getDefinition(get), replaced)
    velt.pass_time("1s")
    bare(_create(velt, definitionId="image-approval", name="Image approval"), {"version": 1})
    bare(
        workflow.listDefinitions(ListWorkflowDefinitionsRequest()),
        {
            "items": [{"definitionId": "image-approval"}, {"definitionId": "copy-approval"}],
            "nextCursor": None,
        },
    )
    page = ListWorkflowDefinitionsRequest(pageSize=1)
    page.cursor = bare(
        workflow.listDefinitions(page),
        {"items": [{"definitionId": "image-approval"}], "nextCursor": int},
    )["nextCursor"]
    bare(workflow.listDefinitions(page), {"items": [{"definitionId": "copy-approval"}]})
    delete = DeleteWorkflowDefinitionRequest(definitionId="copy-approval")
    bare(
        workflow.deleteDefinition(delete),
        Exactly({"deleted": True, "purged": False, "definitionId": "copy-approval"}),
    )
    refused(workflow.getDefinition(get), "NOT_FOUND")
    refused(_dispatch(velt), "FAILED_PRECONDITION")
    # The ID is free again.
    bare(_create(velt), {"version": 1})
    delete.purge = True
    bare(workflow.deleteDefinition(delete), {"deleted": True, "purged": True})
    refused(_dispatch(velt), "NOT_FOUND")
    refused(workflow.deleteDefinition(delete), "NOT_FOUND")


def faulty_definitions_are_refused(velt):
    refused(
        _create(velt, edges=[]),
        "INVALID_ARGUMENT",
        re.compile(r"every human node must have at least one outgoing edge .*: review"),
    )
    refused(
        _create(velt, nodes=[{**REVIEW, "slaMs": 60_000}, REWORK]),
        "INVALID_ARGUMENT",
        re.compile(r"(?s)Definition linter failed:.*missing-breach-edge.*"),
    )
    refused(_create(velt, definitionId="No"), "INVALID_ARGUMENT", details={"issues": non_empty})


def an_approval_completes_an_execution(velt):
    bare(_create(velt), dict)
    dispatched = bare(
        _dispatch(velt, idempotencyKey="campaign-42", triggerContext={"assetId": "asset-1"}),
        {
            "executionId": re.compile(r"exec_\d+_[a-z0-9]+"),
            "correlationId": re.compile("corr_.+"),
            "deduplicated": False,
        },
    )
    execution_id = dispatched["executionId"]
    # The same key does not start another one.
    bare(
        _dispatch(velt, idempotencyKey="campaign-42"),
        {"executionId": execution_id, "deduplicated": True},
    )
    execution = match(
        _execution(velt, execution_id),
        {
            "executionId": execution_id,
            "status": "running",
            "startedAt": epoch_ms,
            "completedAt": None,
            "cancelledAt": None,
            "definitionId": "copy-approval",
            "definitionVersion": 1,
            "correlationId": dispatched["correlationId"],
            "idempotencyKey": "campaign-42",
            "failureReason": None,
            "steps": [
                {
                    "stepId": re.compile(r"step_review_\d+_[a-z0-9]+"),
                    "nodeId": "review",
                    "nodeType": "human",
                    "status": "waiting",
                    "groupId": None,
                    "completedAt": None,
                    "error": None,
                }
            ],
        },
    )
    step_id = execution["steps"][0]["stepId"]
    bare(
        velt.api.workflow.listExecutions(
            ListExecutionsRequest(definitionId="copy-approval", status="running")
        ),
        {"items": [{"executionId": execution_id, "steps": []}], "nextCursor": None},
    )
    # Only a reviewer of the step can decide.
    bare(
        _decide(velt, execution_id, step_id, "approve", "linus"),
        {"recorded": False, "rejectionReason": "unknown-responder"},
    )
    bare(
        _decide(velt, execution_id, step_id, "approve"),
        {"recorded": True, "aggregatorStatus": "resolved", "resumeScheduled": True},
    )
    match(
        _execution(velt, execution_id),
        {
            "status": "completed",
            "completedAt": epoch_ms,
            "steps": [
                {
                    "nodeId": "review",
                    "status": "completed",
                    "completedAt": epoch_ms,
                    "output": {"decision": "approve", "approved": True},
                }
            ],
        },
    )
    bare(velt.api.workflow.listExecutions(ListExecutionsRequest(status="running")), {"items": []})
    events = _events(velt, execution_id)["events"]
    match(
        [event["type"] for event in events],
        ["execution.dispatched", "step.awaiting-approval", "step.completed", "execution.completed"],
    )
    numbers = [event["seq"] for event in events]
    match(numbers == sorted(set(numbers)), True)
    match(
        events[0],
        {
            "eventId": non_empty,
            "timestamp": epoch_ms,
            "correlationId": dispatched["correlationId"],
            "data": {
                "definitionId": "copy-approval",
                "definitionVersion": 1,
                "rootStepIds": [step_id],
            },
        },
    )
    match(events[1], {"stepId": step_id, "data": {"waitingForReviewers": 1, "mandatoryCount": 1}})
    match(events[3], {"data": None})
    later = _events(velt, execution_id, sinceSeq=events[1]["seq"], pageSize=1)
    match(later, {"events": [{"type": "step.completed"}], "hasMore": True, "nextCursor": int})
    rest = _events(velt, execution_id, sinceSeq=later["nextCursor"])
    match(rest, {"events": [{"type": "execution.completed"}], "hasMore": False})


def a_rejection_takes_the_other_way(velt):
    execution_id, step_id = _given_execution(velt)
    bare(_decide(velt, execution_id, step_id, "reject"), {"recorded": True})
    match(
        _execution(velt, execution_id),
        {
            "status": "completed",
            "failureReason": None,
            "steps": [
                {
                    "nodeId": "review",
                    "status": "completed",
                    "output": {"decision": "reject", "approved": False, "rejectedBy": non_empty},
                },
                {
                    "stepId": f"{step_id}__to__rework",
                    "nodeId": "rework",
                    "status": "completed",
                    "output": {"decision": "approve"},
                },
            ],
        },
    )


def all_mandatory_reviewers_have_to_approve(velt):
    reviewers = [{"userId": "ada", "mandatory": True}, {"userId": "grace", "mandatory": True}]
    review = {**REVIEW, "config": {"reviewers": reviewers}}
    execution_id, step_id = _given_execution(velt, nodes=[review, REWORK])
    bare(_decide(velt, execution_id, step_id, "approve", "ada"), {"recorded": True})
    match(_execution(velt, execution_id), {"status": "running", "steps": [{"status": "waiting"}]})
    bare(
        _decide(velt, execution_id, step_id, "approve", "ada"),
        {"recorded": False, "rejectionReason": "idempotent"},
    )
    bare(
        _decide(velt, execution_id, step_id, "approve", "grace"),
        {"recorded": True, "aggregatorStatus": "resolved"},
    )
    match(_execution(velt, execution_id), {"status": "completed"})


def executions_are_cancelled(velt):
    workflow = velt.api.workflow
    execution_id, _ = _given_execution(velt)
    # A definition in use cannot be deleted.
    delete = DeleteWorkflowDefinitionRequest(definitionId="copy-approval")
    refused(workflow.deleteDefinition(delete), "FAILED_PRECONDITION")
    cancel = CancelExecutionRequest(executionId=execution_id, reason="Postponed")
    for _ in range(2):
        bare(
            workflow.cancelExecution(cancel),
            Exactly({"cancelled": True, "executionId": execution_id}),
        )
    match(
        _execution(velt, execution_id),
        {"status": "cancelled", "cancelledAt": epoch_ms, "steps": [{"status": "cancelled"}]},
    )
    match(
        _events(velt, execution_id)["events"][-1],
        {"type": "execution.cancelled", "data": {"reason": "Postponed"}},
    )
    bare(workflow.deleteDefinition(delete), {"deleted": True})
    cancel.executionId = "exec_nowhere"
    refused(workflow.cancelExecution(cancel), "NOT_FOUND")


def steps_are_resolved_and_cancelled_by_hand(velt):
    workflow = velt.api.workflow
    execution_id, step_id = _given_execution(velt)
    resolve = ResolveStepRequest(
        executionId=execution_id, stepId=step_id, action="reviewer-approve", actorId="linus"
    )
    refused(workflow.resolveStep(resolve), "PERMISSION_DENIED")
    resolve.action, resolve.actorId = "force-approve", "admin"
    bare(
        workflow.resolveStep(resolve),
        Exactly(
            {
                "resolved": True,
                "executionId": execution_id,
                "stepId": step_id,
                "action": "force-approve",
            }
        ),
    )
    match(
        _execution(velt, execution_id),
        {
            "status": "completed",
            "steps": [
                {"status": "completed", "output": {"decision": "approve", "overriddenAt": epoch_ms}}
            ],
        },
    )
    resolve.stepId = "step_nowhere"
    refused(
        workflow.resolveStep(resolve),
        "FAILED_PRECONDITION",
        "resolveStep not applied: step-not-found",
    )
    other = bare(_dispatch(velt), dict)["executionId"]
    step_id = _execution(velt, other)["steps"][0]["stepId"]
    cancel = CancelStepRequest(
        executionId=other, stepId=step_id, actorId="admin", reason="Reviewer unavailable"
    )
    bare(
        workflow.cancelStep(cancel),
        Exactly({"cancelled": True, "executionId": other, "stepId": step_id}),
    )
    match(_execution(velt, other), {"steps": [{"status": "cancelled"}]})
    cancelled = [e for e in _events(velt, other)["events"] if e["type"] == "step.cancelled"]
    match(cancelled, [{"data": {"actorId": "admin", "reason": "Reviewer unavailable"}}])
    refused(workflow.cancelStep(cancel), "FAILED_PRECONDITION")


def no_step_waits_for_an_agent(velt):
    execution_id, step_id = _given_execution(velt)
    resolution = RecordAgentResolutionRequest(
        executionId=execution_id,
        stepId=step_id,
        responseId="response-1",
        resolution="resolved",
        actorId="ada",
    )
    refused(velt.api.workflow.recordAgentResolution(resolution), "FAILED_PRECONDITION")
    resolution.stepId = "step_nowhere"
    refused(velt.api.workflow.recordAgentResolution(resolution), "NOT_FOUND")


def a_rejection_by_a_mandatory_reviewer_repeats_the_loop(velt):
    draft = {**REWORK, "nodeId": "draft"}
    execution_id, _ = _given_execution(
        velt,
        nodes=[draft, REVIEW],
        edges=[
            {"from": "draft", "to": "review"},
            {"from": "review", "to": "draft", "on": "reject", "loop": {"maxIterations": 2}},
        ],
    )

    def waiting():
        steps = _execution(velt, execution_id)["steps"]
        return [step["stepId"] for step in steps if step["status"] == "waiting"]

    (first,) = waiting()
    bare(_decide(velt, execution_id, first, "reject"), {"recorded": True})
    (second,) = waiting()
    match(first == second, False)
    types = [event["type"] for event in _events(velt, execution_id)["events"]]
    match("loop.iteration-started" in types, True)
    bare(_decide(velt, execution_id, second, "approve"), {"recorded": True})
    match(_execution(velt, execution_id), {"status": "completed"})


def a_late_step_is_breached(velt):
    execution_id, step_id = _given_execution(
        velt,
        nodes=[{**REVIEW, "slaMs": 60_000}, REWORK, {**REWORK, "nodeId": "remind"}],
        edges=[*COPY_APPROVAL["edges"], {"from": "review", "to": "remind"}],
    )
    velt.pass_time("30s")
    match(_execution(velt, execution_id), {"status": "running"})
    velt.pass_time("31s")
    match(
        _execution(velt, execution_id),
        {
            "status": "completed",
            "steps": [
                {"stepId": step_id, "status": "breached"},
                {"nodeId": "remind", "status": "completed"},
            ],
        },
    )


def a_quorum_of_a_group_is_enough(velt):
    def human(name):
        return {
            **REVIEW,
            "nodeId": name,
            "config": {"reviewers": [{"userId": name, "mandatory": True}]},
        }

    names = ["ada", "grace", "linus"]
    execution_id, _ = _given_execution(
        velt,
        nodes=[*map(human, names), REWORK, {**REWORK, "nodeId": "publish"}],
        edges=[
            {"from": {"kind": "group", "groupId": "panel"}, "to": "publish"},
            *({"from": name, "to": "rework", "on": "reject"} for name in names),
        ],
        groups=[
            {
                "groupId": "panel",
                "memberNodeIds": names,
                "expectedSteps": 3,
                "quorum": 2,
                "onQuorumMet": "cancelOnQuorum",
            }
        ],
    )
    steps = {step["nodeId"]: step for step in _execution(velt, execution_id)["steps"]}
    match({name: step["groupId"] for name, step in steps.items()}, dict.fromkeys(names, "panel"))
    for name in names[:2]:
        bare(
            _decide(velt, execution_id, steps[name]["stepId"], "approve", name), {"recorded": True}
        )
    execution = match(_execution(velt, execution_id), {"status": "completed"})
    statuses = {step["nodeId"]: step["status"] for step in execution["steps"]}
    match(
        statuses,
        {"ada": "completed", "grace": "completed", "linus": "cancelled", "publish": "completed"},
    )
    types = [event["type"] for event in _events(velt, execution_id)["events"]]
    match("group.quorum-met" in types, True)
