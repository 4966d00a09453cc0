#!/usr/bin/env python3
"""Calls every operation of Velt's Python SDK, and checks what comes back.

Usage: run.py BASE_URL [RESOURCE…]

Use a sandbox of its own: scenarios move its clock and replace its state.

Prints a line for each scenario. Exits with 1 if one fails, or, when all resources run,
if an operation of the SDK was not called or never succeeded.
"""

import importlib
import importlib.metadata
import inspect
import pathlib
import sys
import time
import traceback
import warnings

import expect
import velt

FOLDER = pathlib.Path(__file__).parent / "scenarios"

# Operations of the SDK that no scenario can call, by name, with the reason.
NOT_CALLED = {}

# Scenarios that fail, by name, with the reason. They are run anyway.
KNOWN = {
    "comment_annotations.comment_data_has_another_name": "the API reference requires commentData; "
    "only the SDK says that comments will do",
    "users.an_update_everywhere_needs_no_organization": "the API reference requires "
    "organizationId; only the SDK says that options.all replaces it",
}

# Operations that are called but can only be refused, by name, with the reason.
ONLY_REFUSED = {
    "WorkflowService.recordAgentResolution": "no step waits for an agent's resolution while "
    "blocking agents are not supported",
}


def main():
    if len(sys.argv) < 2 or sys.argv[1].startswith("-"):
        sys.exit(__doc__.strip())
    base_url = sys.argv[1].rstrip("/")
    resources = sorted(path.stem for path in FOLDER.glob("[a-z]*.py"))
    chosen = sys.argv[2:] or resources
    if unknown := [name for name in chosen if name not in resources]:
        sys.exit(f"no such resource: {', '.join(unknown)}\nresources: {', '.join(resources)}")

    # The scenario of the deprecated token call would print its warning.
    warnings.simplefilter("ignore", DeprecationWarning)
    velt.point_to(base_url)
    velt.count_calls()
    run = str(int(time.time()))
    failed = [
        scenario
        for resource in chosen
        for scenario in scenarios(resource)
        if not passes(resource, scenario, base_url, run)
    ]
    missing = uncalled() if chosen == resources else []
    for line in missing:
        print(f"FAIL  {line}")
    total = sum(map(len, velt.operations().values()))
    version = importlib.metadata.version("velt-py")
    print(
        f"velt-py {version}: {len(velt.called)} of {total} operations called, "
        f"{len(velt.succeeded)} succeeded, {len(failed)} scenarios failed"
    )
    sys.exit(1 if failed or missing else 0)


def scenarios(resource):
    """Returns the scenarios of a resource: the public functions of its file."""
    module = importlib.import_module(f"scenarios.{resource}")
    return [
        function
        for name, function in vars(module).items()
        if inspect.isfunction(function)
        and function.__module__ == module.__name__
        and not name.startswith("_")
    ]


def passes(resource, scenario, base_url, run):
    """Runs a scenario and prints its outcome."""
    expect.failures.clear()
    calls = sum(velt.called.values())
    name = f"{resource}.{scenario.__name__}"
    try:
        scenario(velt.Velt(base_url, f"{resource}-{scenario.__name__}".replace("_", "-"), run))
    except Exception as error:  # What a scenario stumbles over is its failure.
        trace = traceback.extract_tb(error.__traceback__)
        line = next((f.lineno for f in reversed(trace) if "scenarios" in f.filename), 0)
        expect.failures.append(f"line {line}: {type(error).__name__}: {error}")
    calls = sum(velt.called.values()) - calls
    if expect.failures and name in KNOWN:
        print(f"known {name} ({calls} calls): {KNOWN[name]}")
        return True
    if name in KNOWN:
        expect.failures.append("passes, although KNOWN lists it")
    print(f"{'FAIL' if expect.failures else 'ok  '}  {name} ({calls} calls)")
    for failure in expect.failures:
        print(f"      {failure}")
    return not expect.failures


def uncalled():
    """Returns what is wrong with the coverage of the SDK's operations."""
    names = [
        f"{service.__name__}.{method}"
        for service, methods in velt.operations().items()
        for method in methods
    ]
    lines = []
    for name in names:
        if name not in velt.called and name not in NOT_CALLED:
            lines.append(f"{name} was called by no scenario")
        elif name in velt.called and name not in velt.succeeded and name not in ONLY_REFUSED:
            lines.append(f"{name} never succeeded")
        elif name in velt.called and name in NOT_CALLED:
            lines.append(f"{name} is called, although NOT_CALLED lists it")
        elif name in velt.succeeded and name in ONLY_REFUSED:
            lines.append(f"{name} succeeded, although ONLY_REFUSED lists it")
    lines += [f"{name} is no operation" for name in {*NOT_CALLED, *ONLY_REFUSED} - {*names}]
    return lines


if __name__ == "__main__":
    main()
