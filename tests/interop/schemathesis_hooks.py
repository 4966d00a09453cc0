"""A check for Schemathesis: server errors, except those that Velt documents as responses.

It replaces `not_a_server_error`. Every exception names the paths, and how the error
looks, so that any other HTTP 5xx of the same operation is still a failure.
"""

import re

import schemathesis


def has_outcomes(details):
    """The error has an outcome for each item, and at least one failed."""
    items = details.values() if isinstance(details, dict) else details or []
    # Rows that were found have no outcome.
    return any(isinstance(item, dict) and item.get("success") is False for item in items)


def has_skipped(details):
    """The error lists the domains that were changed, and those that were skipped."""
    return isinstance(details, dict) and bool(details.get("skippedDomains"))


def is_none(details):
    """The error has no details."""
    return details is None


# The paths, the message and the details of documented errors with HTTP 500.
DOCUMENTED = [
    # A call whose items partly fail.
    (r"/v2/organizations/documents/add", r"Error adding document\(s\)\.", has_outcomes),
    (r"/v2/organizations/documents/get", r"Error retrieving document\(s\)\.", has_outcomes),
    (r"/v2/organizations/documents/update", r"Error updating document\(s\)\.", has_outcomes),
    (r"/v2/organizations/documents/delete", r"Error deleting document\(s\)\.", has_outcomes),
    (
        r"/v[12]/workspace/domains/add",
        r"Domain\(s\) added successfully to allowed domains\. Skipped existing domains\.",
        has_skipped,
    ),
    (
        r"/v[12]/workspace/domains/delete",
        r"Domain\(s\) removed successfully from allowed domains\. Skipped non-existing domains\.",
        has_skipped,
    ),
    # Operations that do not say NOT_FOUND.
    (r"/v2/agents/update", r"Agent not found: .*", is_none),
    (r"/v2/memory/alerts/(dismiss|action)", r"Alert not found: .*", is_none),
]


@schemathesis.check
def server_errors_are_documented(ctx, response, case):
    """Fails on a server error that is not a documented response."""
    if response.status_code < 500:
        return
    if response.status_code == 500 and "json" in response.headers.get("content-type", [""])[0]:
        error = response.json().get("error", {})
        for path, message, details in DOCUMENTED:
            if (
                re.fullmatch(path, case.operation.path)
                and error.get("status") == "INTERNAL"
                and re.fullmatch(message, error.get("message", ""), re.DOTALL)
                and details(error.get("details"))
            ):
                return
    raise AssertionError(f"HTTP {response.status_code}: {response.text[:400]}")
