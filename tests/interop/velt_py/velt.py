"""The SDK as a scenario gets it: for the sandbox, with every call counted."""

import functools
import inspect
import itertools
import json
import urllib.request

import velt_py.services.api
from velt_py import VeltSDK
from velt_py.models.document import AddDocumentsRequest
from velt_py.services.api import BaseApiService, TokenService

# How often each operation was called, and how often it succeeded.
called = {}
succeeded = {}

_runs = itertools.count(1)


def operations():
    """Returns the classes of the SDK's services, and the names of their operations."""
    found = {}
    for name in velt_py.services.api.__all__:
        service = getattr(velt_py.services.api, name)
        found[service] = [
            method
            for method, function in vars(service).items()
            if inspect.isfunction(function) and not method.startswith("_")
        ]
    return found


def count_calls():
    """Makes every operation count its calls."""
    for service, methods in operations().items():
        for method in methods:
            setattr(service, method, _counting(service, method))


def _counting(service, method):
    function = getattr(service, method)
    name = f"{service.__name__}.{method}"

    @functools.wraps(function)
    def counting(*args, **kwargs):
        called[name] = called.get(name, 0) + 1
        response = function(*args, **kwargs)
        if isinstance(response, dict) and "error" not in response:
            succeeded[name] = succeeded.get(name, 0) + 1
        return response

    return counting


def point_to(base_url):
    """Makes the SDK call a server other than Velt's."""
    BaseApiService.VELT_API_BASE_URL = base_url
    TokenService.VELT_API_URL = f"{base_url}/v2/auth/token/get"


class Velt:
    """The SDK with the credentials of one scenario, which has its data for itself."""

    def __init__(self, base_url, scenario, run, **credentials):
        self.base_url = base_url
        self.scenario = scenario
        self.run = run
        # The sandbox starts every unknown key with the same initial data.
        self.api_key = credentials.get("apiKey", f"{scenario}-{run}-{next(_runs)}")
        self.sdk = VeltSDK.initialize(
            {"apiKey": self.api_key, "authToken": f"{scenario}-token", **credentials}
        )
        self.api = self.sdk.api

    def with_credentials(self, **credentials):
        """Returns the SDK with other credentials."""
        return Velt(self.base_url, self.scenario, self.run, **credentials)

    def unique(self, name):
        """Returns a name that no other run uses, for what all API keys share."""
        return f"{name}-{self.run}-{next(_runs)}"

    def given_documents(self, *document_ids, organization_id="acme", **fields):
        """Adds documents, unless they exist."""
        for document_id in document_ids:
            self.api.documents.addDocuments(
                AddDocumentsRequest(
                    organizationId=organization_id,
                    documents=[{"documentId": document_id, "documentName": document_id.title()}],
                    **fields,
                )
            )

    def stored(self, table, *ids):
        """Returns a record of the sandbox, for what no operation reads, or None."""
        record = self._control("GET", "state")["tenants"].get(self.api_key, {}).get(table, {})
        for part in ids:
            record = record.get(part) if record else None
        return record

    def store(self, table, ids, record):
        """Puts a record into the sandbox, for what no operation writes."""
        state = self._control("GET", "state")
        place = state["tenants"][self.api_key].setdefault(table, {})
        for part in ids[:-1]:
            place = place.setdefault(part, {})
        place[ids[-1]] = record
        self._control("PUT", "state", state)

    def now(self):
        """Returns the time of the sandbox, in epoch milliseconds."""
        return self._control("GET", "clock")["now"]

    def pass_time(self, duration):
        """Moves the clock of the sandbox on."""
        self._control("PUT", "clock", {"advance": duration})

    def _control(self, method, path, body=None):
        request = urllib.request.Request(
            f"{self.base_url}/_sandbox/{path}",
            method=method,
            data=None if body is None else json.dumps(body).encode(),
            headers={"content-type": "application/json"},
        )
        with urllib.request.urlopen(request, timeout=30) as response:
            return json.load(response)


def all_pages(call, request, token="nextPageToken"):
    """Returns the items of all pages, and the number of pages."""
    items, pages = [], 0
    while pages < 50:
        result = call(request).get("result", {})
        items += result.get("data", [])
        pages += 1
        request.pageToken = result.get(token)
        if not request.pageToken:
            break
    return items, pages
