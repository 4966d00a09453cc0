"""Compares responses with what the documentation of the API says about them.

A comparison that fails is noted and the scenario goes on, so that one run shows all
differences.
"""

import re
import sys

HEX32 = re.compile(r"[0-9a-f]{32}")
DIGITS16 = re.compile(r"[0-9]{16}")
ISO_TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z")

# The failures of the scenario that runs.
failures = []


class Exactly:
    """An object without any other keys."""

    def __init__(self, expected):
        self.expected = expected

    def __repr__(self):
        return f"exactly {self.expected!r}"


class Unordered:
    """A list with these items, in any order."""

    def __init__(self, expected):
        self.expected = expected

    def __repr__(self):
        return f"{self.expected!r} in any order"


class Absent:
    """A key that the object does not have."""

    def __repr__(self):
        return "absent"


class Cleared:
    """A key that the object does not have, or null."""

    def __repr__(self):
        return "absent or null"


ABSENT = Absent()
CLEARED = Cleared()


def epoch_ms(value):
    """A time after 2001, in milliseconds rather than seconds."""
    return type(value) is int and value > 1_000_000_000_000


def non_empty(value):
    """A string, list or object that is not empty."""
    return isinstance(value, (str, list, dict)) and len(value) > 0


def differences(actual, expected, path="$"):
    """Yields what differs.

    A dict names some keys of an object, a list all items, a type the type of a value, a
    pattern the whole of a string, and a function returns whether it accepts the value.
    """
    if isinstance(expected, Exactly):
        if isinstance(actual, dict):
            for key in actual.keys() - expected.expected.keys():
                yield f"{path}.{key}: {shown(actual[key])}, expected no such key"
        yield from differences(actual, expected.expected, path)
    elif isinstance(expected, Unordered):
        if not isinstance(actual, list):
            yield f"{path}: {shown(actual)}, expected a list"
            return
        left = list(actual)
        for item in expected.expected:
            found = next((x for x in left if not list(differences(x, item))), None)
            if found is None:
                yield f"{path}: {shown(actual)}, expected an item like {shown(item)}"
            else:
                left.remove(found)
        if left:
            yield f"{path}: unexpected items {shown(left)}"
    elif isinstance(expected, dict):
        if not isinstance(actual, dict):
            yield f"{path}: {shown(actual)}, expected an object"
            return
        for key, value in expected.items():
            if value is ABSENT:
                if key in actual:
                    yield f"{path}.{key}: {shown(actual[key])}, expected no such key"
            elif value is CLEARED:
                if actual.get(key) is not None:
                    yield f"{path}.{key}: {shown(actual[key])}, expected none"
            elif key not in actual:
                yield f"{path}.{key}: missing, expected {shown(value)}"
            else:
                yield from differences(actual[key], value, f"{path}.{key}")
    elif isinstance(expected, list):
        if not isinstance(actual, list) or len(actual) != len(expected):
            yield f"{path}: {shown(actual)}, expected {len(expected)} items: {shown(expected)}"
            return
        for index, (item, value) in enumerate(zip(actual, expected)):
            yield from differences(item, value, f"{path}[{index}]")
    elif isinstance(expected, type):
        if not isinstance(actual, expected) or (expected is int and isinstance(actual, bool)):
            yield f"{path}: {shown(actual)}, expected {expected.__name__}"
    elif isinstance(expected, re.Pattern):
        if not isinstance(actual, str) or not expected.fullmatch(actual):
            yield f"{path}: {shown(actual)}, expected {expected.pattern}"
    elif callable(expected):
        if not expected(actual):
            yield f"{path}: {shown(actual)}, expected {expected.__doc__ or expected.__name__}"
    elif actual != expected or isinstance(actual, bool) is not isinstance(expected, bool):
        yield f"{path}: {shown(actual)}, expected {shown(expected)}"


def match(actual, expected):
    """Notes where a value differs from what is expected. Returns the value."""
    for difference in differences(actual, expected):
        note(difference)
    return actual


def ok(response, message=None, data=..., **others):
    """Checks a response of the usual form. Returns its `data`, or {} without one.

    `message` is given where it is documented, `data` where the response has it, and
    other keys of `result`, such as a page token, by name.
    """
    result = response.get("result") if isinstance(response, dict) else None
    if not isinstance(result, dict) or result.get("status") != "success":
        note(f"expected a success, got {shown(response)}")
        return {}
    if set(response) != {"result"}:
        note(f"expected `result` only, got {shown(response)}")
    if message is not None and result.get("message") != message:
        note(f"message {result.get('message')!r}, expected {message!r}")
    elif not isinstance(result.get("message"), str):
        note(f"a success without a message: {shown(response)}")
    if data is not ...:
        if "data" not in result:
            note(f"a success without `data`: {shown(response)}")
        for difference in differences(result.get("data"), data, "data"):
            note(difference)
    if others:
        match(result, others)
    return result.get("data", {})


def bare(response, expected):
    """Checks a response whose `result` is the payload itself. Returns the payload."""
    if not isinstance(response, dict) or set(response) != {"result"}:
        note(f"expected `result` only, got {shown(response)}")
        return {}
    for difference in differences(response["result"], expected, "result"):
        note(difference)
    return response["result"]


def refused(response, status, message=None, details=...):
    """Checks a refusal. Returns its `details`, or {} without any."""
    error = response.get("error") if isinstance(response, dict) else None
    if not isinstance(error, dict):
        note(f"expected {status}, got {shown(response)}")
        return {}
    if error.get("status") != status:
        note(f"status {error.get('status')!r}, expected {status!r}: {shown(response)}")
    if message is not None:
        for difference in differences(error.get("message"), message, "message"):
            note(difference)
    elif not error.get("message"):
        note(f"a refusal without a message: {shown(response)}")
    if details is not ...:
        for difference in differences(error.get("details"), details, "details"):
            note(difference)
    return error.get("details", {})


def note(text):
    """Notes a failure at the line of the scenario that runs."""
    frame = sys._getframe()
    while frame and "scenarios" not in frame.f_code.co_filename:
        frame = frame.f_back
    line = f"line {frame.f_lineno}: " if frame else ""
    failures.append(line + text)


def shown(value):
    """A value as text, shortened."""
    text = repr(value)
    return text if len(text) <= 400 else text[:400] + " …"
