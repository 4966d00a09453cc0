"""Organizations."""

from velt_py.models.document import GetDocumentsRequest
from velt_py.models.organization import (
    AddOrganizationsRequest,
    DeleteOrganizationsRequest,
    GetOrganizationsRequest,
    UpdateOrganizationDisableStateRequest,
    UpdateOrganizationsRequest,
)
from velt_py.models.user_api import GetUsersRequest

from expect import ABSENT, HEX32, Exactly, match, ok, refused
from velt import all_pages


def organizations_are_added_updated_and_deleted(velt):
    organizations = velt.api.organizations
    ok(
        organizations.addOrganizations(
            AddOrganizationsRequest(
                organizations=[
                    {"organizationId": "globex", "organizationName": "Globex"},
                    {"organizationId": "initech", "organizationName": "Initech", "plan": "gold"},
                ]
            )
        ),
        "Organization(s) added successfully.",
        Exactly(
            {
                "globex": Exactly({"success": True, "id": HEX32, "message": "Added Successfully"}),
                "initech": {"success": True, "id": HEX32, "message": "Added Successfully"},
            }
        ),
    )
    ok(
        organizations.getOrganizations(
            GetOrganizationsRequest(organizationIds=["globex", "initech", "hooli"])
        ),
        "Organization(s) retrieved successfully.",
        [
            Exactly({"id": "globex", "organizationName": "Globex", "disabled": False}),
            {"id": "initech", "organizationName": "Initech", "plan": "gold"},
        ],
        nextPageToken=ABSENT,
    )
    ok(
        organizations.updateOrganizations(
            UpdateOrganizationsRequest(
                organizations=[
                    {"organizationId": "initech", "organizationName": "Initech Inc."},
                    {"organizationId": "hooli", "organizationName": "Hooli"},
                ]
            )
        ),
        "Organization(s) updated successfully.",
        {
            "initech": {"success": True, "id": HEX32, "message": "Updated Successfully"},
            "hooli": {"success": False, "id": HEX32, "message": "Organization does not exist"},
        },
    )
    # An update merges: the plan stays.
    ok(
        organizations.getOrganizations(GetOrganizationsRequest(organizationIds=["initech"])),
        data=[{"id": "initech", "organizationName": "Initech Inc.", "plan": "gold"}],
    )
    ok(
        organizations.deleteOrganizations(
            DeleteOrganizationsRequest(organizationIds=["initech", "hooli"])
        ),
        "Organization(s) deleted successfully.",
        {
            "initech": {"success": True, "id": HEX32, "message": "Deleted Successfully"},
            "hooli": {"success": False, "id": HEX32, "message": "Organization does not exist"},
        },
    )
    left = ok(organizations.getOrganizations(GetOrganizationsRequest()))
    match([row["id"] for row in left], ["acme", "globex"])


def adding_an_organization_again_updates_it(velt):
    organizations = velt.api.organizations
    for fields in (
        {"organizationName": "Globex", "plan": "gold"},
        {"organizationName": "Globex Inc."},
    ):
        ok(
            organizations.addOrganizations(
                AddOrganizationsRequest(organizations=[{"organizationId": "globex", **fields}])
            ),
            data={"globex": {"success": True}},
        )
    ok(
        organizations.getOrganizations(GetOrganizationsRequest(organizationIds=["globex"])),
        data=[{"organizationName": "Globex Inc.", "plan": "gold"}],
    )


def organizations_are_disabled_and_enabled(velt):
    organizations = velt.api.organizations
    for disabled in (True, False):
        # A missing organization is created.
        ok(
            organizations.updateOrganizationDisableState(
                UpdateOrganizationDisableStateRequest(
                    organizationIds=["acme", "globex"], disabled=disabled
                )
            ),
            "Updated disable state for Organization(s) successfully.",
            {
                "acme": {
                    "success": True,
                    "id": HEX32,
                    "message": "Updated disable state for organization Successfully",
                },
                "globex": {"success": True},
            },
        )
        ok(
            organizations.getOrganizations(
                GetOrganizationsRequest(organizationIds=["acme", "globex"])
            ),
            data=[{"id": "acme", "disabled": disabled}, {"id": "globex", "disabled": disabled}],
        )


def organizations_are_paged_without_gaps(velt):
    organizations = velt.api.organizations
    names = [f"branch-{number}" for number in range(5)]
    organizations.addOrganizations(
        AddOrganizationsRequest(
            organizations=[{"organizationId": name, "organizationName": name} for name in names]
        )
    )
    rows, pages = all_pages(organizations.getOrganizations, GetOrganizationsRequest(pageSize=2))
    match([row["id"] for row in rows], ["acme", *names])
    match(pages, 3)
    refused(
        organizations.getOrganizations(GetOrganizationsRequest(pageToken="no such token")),
        "INVALID_ARGUMENT",
    )


def a_deleted_organization_takes_everything_along(velt):
    velt.given_documents("launch-plan")
    velt.api.organizations.deleteOrganizations(DeleteOrganizationsRequest(organizationIds=["acme"]))
    velt.api.organizations.addOrganizations(
        AddOrganizationsRequest(
            organizations=[{"organizationId": "acme", "organizationName": "Acme"}]
        )
    )
    ok(velt.api.users.getUsers(GetUsersRequest(organizationId="acme")), data=[])
    ok(velt.api.documents.getDocuments(GetDocumentsRequest(organizationId="acme")), data=[])
