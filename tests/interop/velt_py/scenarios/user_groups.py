"""User groups and their members."""

from velt_py.models.user_api import AddUsersRequest, DeleteUsersRequest, GetUsersRequest
from velt_py.models.user_group import (
    AddUserGroupsRequest,
    AddUsersToGroupRequest,
    DeleteUsersFromGroupRequest,
)

from expect import HEX32, Exactly, Unordered, match, ok, refused

ADDED = Exactly(
    {
        "success": True,
        "organizationUserGroupId": "reviewers",
        "message": "User added to organization user group.",
    }
)
DELETED = Exactly(
    {
        "success": True,
        "organizationUserGroupId": "reviewers",
        "message": "User deleted from organization user group.",
    }
)


def _reviewers(velt):
    """Returns the IDs of the group's members."""
    rows = ok(
        velt.api.users.getUsers(
            GetUsersRequest(organizationId="acme", organizationUserGroupIds=["reviewers"])
        )
    )
    return [row["userId"] for row in rows]


def _given_reviewers(velt):
    return velt.api.userGroups.addUserGroups(
        AddUserGroupsRequest(
            organizationId="acme",
            organizationUserGroups=[{"groupId": "reviewers", "groupName": "Reviewers"}],
        )
    )


def users_join_and_leave_a_group(velt):
    groups = velt.api.userGroups
    ok(
        _given_reviewers(velt),
        "Organization User Groups added successfully.",
        {
            "reviewers": Exactly(
                {"success": True, "id": HEX32, "message": "Organization user group added."}
            )
        },
    )
    ok(
        groups.addUsersToGroup(
            AddUsersToGroupRequest(
                organizationId="acme",
                organizationUserGroupId="reviewers",
                userIds=["ada", "grace", "linus", "nobody"],
            )
        ),
        "Added organization users to group successfully.",
        {"ada": ADDED, "grace": ADDED, "linus": ADDED, "nobody": {"success": False}},
    )
    match(_reviewers(velt), Unordered(["ada", "grace", "linus"]))
    # Joining twice is no failure.
    ok(
        groups.addUsersToGroup(
            AddUsersToGroupRequest(
                organizationId="acme", organizationUserGroupId="reviewers", userIds=["ada"]
            )
        ),
        data={"ada": ADDED},
    )
    ok(
        groups.deleteUsersFromGroup(
            DeleteUsersFromGroupRequest(
                organizationId="acme",
                organizationUserGroupId="reviewers",
                userIds=["linus", "nobody"],
            )
        ),
        "Deleted users from group successfully.",
        {"linus": DELETED, "nobody": {"success": False}},
    )
    match(_reviewers(velt), Unordered(["ada", "grace"]))
    ok(
        groups.deleteUsersFromGroup(
            DeleteUsersFromGroupRequest(
                organizationId="acme", organizationUserGroupId="reviewers", deleteAll=True
            )
        ),
        data=Exactly({"ada": DELETED, "grace": DELETED}),
    )
    match(_reviewers(velt), [])
    # The users themselves stay.
    ok(
        velt.api.users.getUsers(GetUsersRequest(organizationId="acme", userIds=["ada"])),
        data=[{"userId": "ada"}],
    )


def a_deleted_user_leaves_its_groups(velt):
    _given_reviewers(velt)
    velt.api.userGroups.addUsersToGroup(
        AddUsersToGroupRequest(
            organizationId="acme", organizationUserGroupId="reviewers", userIds=["ada", "grace"]
        )
    )
    velt.api.users.deleteUsers(DeleteUsersRequest(organizationId="acme", userIds=["ada"]))
    match(_reviewers(velt), ["grace"])
    velt.api.users.addUsers(AddUsersRequest(organizationId="acme", users=[{"userId": "ada"}]))
    match(_reviewers(velt), ["grace"])


def what_a_group_needs_has_to_exist(velt):
    groups = velt.api.userGroups
    unknown = AddUserGroupsRequest(
        organizationId="globex",
        organizationUserGroups=[{"groupId": "reviewers", "groupName": "Reviewers"}],
    )
    refused(groups.addUserGroups(unknown), "NOT_FOUND")
    unknown.createOrganization = True
    ok(groups.addUserGroups(unknown), data={"reviewers": {"success": True}})
    refused(
        groups.addUsersToGroup(
            AddUsersToGroupRequest(
                organizationId="acme", organizationUserGroupId="strangers", userIds=["ada"]
            )
        ),
        "NOT_FOUND",
    )
    refused(
        groups.deleteUsersFromGroup(
            DeleteUsersFromGroupRequest(
                organizationId="acme", organizationUserGroupId="engineering"
            )
        ),
        "INVALID_ARGUMENT",
    )
