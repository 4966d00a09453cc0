"""Users of organizations, folders and documents, and invitations."""

from velt_py.models.folder import AddFolderRequest
from velt_py.models.organization import GetOrganizationsRequest
from velt_py.models.user_api import (
    AddUserInviteRequest,
    AddUsersRequest,
    DeleteUsersRequest,
    GetDocUsersRequest,
    GetInvitedPendingUsersCountRequest,
    GetInvitedUsersRequest,
    GetUserInvitationsRequest,
    GetUsersCountRequest,
    GetUsersRequest,
    RespondUserInviteRequest,
    UpdateUsersRequest,
)

from expect import HEX32, Exactly, Unordered, match, ok, refused
from velt import all_pages


def users_are_added_updated_and_deleted(velt):
    users = velt.api.users
    ok(
        users.addUsers(
            AddUsersRequest(
                organizationId="acme",
                users=[
                    {
                        "userId": "barbara",
                        "name": "Barbara Liskov",
                        "email": "barbara@acme.com",
                        "title": "Architect",
                    },
                    {"userId": "alan", "name": "Alan Turing", "initial": "AT"},
                ],
            )
        ),
        "User(s) processed successfully.",
        {
            "barbara": Exactly({"success": True, "id": HEX32, "message": "User added."}),
            "alan": {"success": True},
        },
    )
    got = GetUsersRequest(organizationId="acme", userIds=["barbara", "alan", "nobody"])
    ok(
        users.getUsers(got),
        "User(s) retrieved successfully.",
        Unordered(
            [
                {
                    "userId": "barbara",
                    "name": "Barbara Liskov",
                    "email": "barbara@acme.com",
                    "title": "Architect",
                    "initial": "B",
                },
                {"userId": "alan", "initial": "AT"},
            ]
        ),
    )
    ok(
        users.updateUsers(
            UpdateUsersRequest(
                organizationId="acme",
                users=[
                    {"userId": "barbara", "title": "Chief architect"},
                    {"userId": "nobody", "name": "Nobody"},
                ],
            )
        ),
        "User(s) processed successfully.",
        {
            "barbara": {"success": True, "id": HEX32, "message": "User updated."},
            "nobody": {"success": False, "id": HEX32, "message": "User does not exist."},
        },
    )
    ok(
        users.getUsers(GetUsersRequest(organizationId="acme", userIds=["barbara"])),
        data=[{"name": "Barbara Liskov", "title": "Chief architect"}],
    )
    ok(
        users.deleteUsers(DeleteUsersRequest(organizationId="acme", userIds=["barbara", "nobody"])),
        "User(s) deleted successfully.",
        {
            "barbara": Exactly({"success": True, "message": "User removed."}),
            "nobody": Exactly({"success": False, "message": "User does not exist."}),
        },
    )
    ok(users.getUsers(got), data=[{"userId": "alan"}])


def an_organization_is_created_for_its_users(velt):
    users = velt.api.users
    request = AddUsersRequest(organizationId="globex", users=[{"userId": "ada"}])
    ok(users.addUsers(request), data={"ada": {"success": True}})
    ok(
        velt.api.organizations.getOrganizations(
            GetOrganizationsRequest(organizationIds=["globex"])
        ),
        data=[{"id": "globex"}],
    )
    request.organizationId, request.createOrganization = "initech", False
    refused(users.addUsers(request), "NOT_FOUND")


def the_three_levels_have_separate_lists(velt):
    users = velt.api.users
    velt.given_documents("launch-plan", "budget")
    velt.api.folders.addFolder(
        AddFolderRequest(
            organizationId="acme", folders=[{"folderId": "plans", "folderName": "Plans"}]
        )
    )
    barbara = [{"userId": "barbara", "name": "Barbara", "accessRole": "viewer"}]
    alan = [{"userId": "alan", "name": "Alan"}]
    ok(
        users.addUsers(
            AddUsersRequest(organizationId="acme", documentId="launch-plan", users=barbara)
        ),
        data={"barbara": {"success": True}},
    )
    ok(
        users.addUsers(
            AddUsersRequest(organizationId="acme", documentId="budget", users=barbara + alan)
        ),
        data={"alan": {"success": True}},
    )
    ok(
        users.addUsers(AddUsersRequest(organizationId="acme", folderId="plans", users=alan)),
        data={"alan": {"success": True}},
    )

    def ids(**scope):
        rows = ok(users.getUsers(GetUsersRequest(organizationId="acme", **scope)))
        return [row["userId"] for row in rows]

    match(ids(), ["ada", "grace", "linus"])
    match(ids(documentId="launch-plan"), ["barbara"])
    match(ids(folderId="plans"), ["alan"])
    match(ids(allDocuments=True), Unordered(["barbara", "alan"]))
    ok(
        users.getUsers(
            GetUsersRequest(organizationId="acme", allDocuments=True, groupByDocumentId=True)
        ),
        data=Exactly(
            {
                "launch-plan": [{"userId": "barbara"}],
                "budget": Unordered([{"userId": "barbara"}, {"userId": "alan"}]),
            }
        ),
    )
    ok(
        users.updateUsers(
            UpdateUsersRequest(
                organizationId="acme",
                documentId="budget",
                users=[{"userId": "alan", "name": "Alan T."}],
            )
        ),
        data={"alan": {"success": True}},
    )
    ok(
        users.getUsers(
            GetUsersRequest(organizationId="acme", documentId="budget", userIds=["alan"])
        ),
        data=[{"name": "Alan T."}],
    )
    ok(
        users.getUsers(GetUsersRequest(organizationId="acme", folderId="plans")),
        data=[{"name": "Alan"}],
    )
    ok(
        users.deleteUsers(
            DeleteUsersRequest(organizationId="acme", documentId="budget", userIds=["alan"])
        ),
        data={"alan": {"success": True}},
    )
    match(ids(documentId="budget"), ["barbara"])
    match(ids(folderId="plans"), ["alan"])
    refused(
        users.addUsers(
            AddUsersRequest(organizationId="acme", documentId="no-such-plan", users=alan)
        ),
        "NOT_FOUND",
    )
    ok(
        users.addUsers(
            AddUsersRequest(
                organizationId="acme", documentId="new-plan", createDocument=True, users=alan
            )
        ),
        data={"alan": {"success": True}},
    )
    match(ids(documentId="new-plan"), ["alan"])


def users_are_counted_and_paged(velt):
    users = velt.api.users
    velt.given_documents("launch-plan")
    more = [{"userId": f"user-{number}", "name": f"User {number}"} for number in range(4)]
    users.addUsers(AddUsersRequest(organizationId="acme", users=more))
    users.addUsers(AddUsersRequest(organizationId="acme", documentId="launch-plan", users=more[:2]))
    rows, pages = all_pages(users.getUsers, GetUsersRequest(organizationId="acme", pageSize=3))
    match(
        [row["userId"] for row in rows],
        ["ada", "grace", "linus", *(user["userId"] for user in more)],
    )
    match(pages, 3)
    ok(users.getUsersCount(GetUsersCountRequest(organizationId="acme")), data={"count": 7})
    ok(
        users.getUsersCount(GetUsersCountRequest(organizationId="acme", documentId="launch-plan")),
        data={"count": 2},
    )
    ok(
        users.getUsersCount(GetUsersCountRequest(organizationId="acme", allDocuments=True)),
        data={"count": 2},
    )
    ok(
        users.getDocUsers(GetDocUsersRequest(organizationId="acme", userIds=["user-0", "ada"])),
        data=[{"userId": "user-0", "name": "User 0"}],
    )


def groups_and_ids_filter_users_together(velt):
    def ids(**filters):
        rows = ok(velt.api.users.getUsers(GetUsersRequest(organizationId="acme", **filters)))
        return [row["userId"] for row in rows]

    match(ids(organizationUserGroupIds=["engineering"]), ["linus"])
    match(ids(organizationUserGroupIds=["engineering"], userIds=["ada"]), [])
    match(ids(organizationUserGroupIds=["engineering"], userIds=["ada", "linus"]), ["linus"])
    match(ids(organizationUserGroupIds=["design"]), [])
    refused(
        velt.api.users.getUsers(
            GetUsersRequest(organizationId="acme", userIds=[f"u{n}" for n in range(31)])
        ),
        "INVALID_ARGUMENT",
    )
    refused(velt.api.users.getUsers(GetUsersRequest(organizationId="globex")), "NOT_FOUND")


def invitations_are_sent_and_accepted(velt):
    users = velt.api.users

    def pending(kind):
        request = GetInvitedPendingUsersCountRequest(organizationId="acme", type=kind)
        return ok(users.getInvitedPendingUsersCount(request)).get("count")

    velt.given_documents("launch-plan")
    for invite in (
        AddUserInviteRequest(organizationId="acme", email="barbara@acme.com", type="org_user"),
        AddUserInviteRequest(
            organizationId="acme",
            email="barbara@acme.com",
            type="doc_user",
            documentId="launch-plan",
        ),
        AddUserInviteRequest(organizationId="acme", email="alan@acme.com", type="org_user"),
    ):
        ok(users.addUserInvite(invite), "User invite created successfully.", {})
    match([pending("org_user"), pending("doc_user")], [2, 1])
    ok(
        users.getInvitedUsers(GetInvitedUsersRequest(organizationId="acme", email="alan@acme.com")),
        data=[{"email": "alan@acme.com", "type": "org_user", "status": "PENDING"}],
    )
    ok(
        users.respondToInvite(
            RespondUserInviteRequest(
                organizationId="acme",
                email="barbara@acme.com",
                type="org_user",
                status="ACCEPTED",
                user={"userId": "barbara", "name": "Barbara", "email": "barbara@acme.com"},
                authToken="token-of-barbara",
            )
        )
    )
    ok(
        users.respondToInvite(
            RespondUserInviteRequest(
                organizationId="acme", email="alan@acme.com", type="org_user", status="REJECTED"
            )
        )
    )
    match([pending("org_user"), pending("doc_user")], [0, 1])
    ok(
        users.getUserInvitations(
            GetUserInvitationsRequest(organizationId="acme", email="barbara@acme.com")
        ),
        data=Unordered(
            [
                {"organizationId": "acme", "type": "org_user", "status": "ACCEPTED"},
                {"organizationId": "acme", "type": "doc_user", "status": "PENDING"},
            ]
        ),
    )
    ok(
        users.getUserInvitations(
            GetUserInvitationsRequest(
                organizationId="acme", email="barbara@acme.com", status="PENDING"
            )
        ),
        data=[{"type": "doc_user"}],
    )
    ok(
        users.getInvitedUsers(
            GetInvitedUsersRequest(organizationId="acme", isPendingUsersOnly=True)
        ),
        data=[{"email": "barbara@acme.com", "type": "doc_user", "status": "PENDING"}],
    )


def a_user_is_updated_everywhere(velt):
    users = velt.api.users
    velt.given_documents("launch-plan")
    grace = [{"userId": "grace", "name": "Grace"}]
    users.addUsers(AddUsersRequest(organizationId="acme", documentId="launch-plan", users=grace))
    update = [{"userId": "grace", "name": "Admiral Hopper"}]
    ok(
        users.updateUsers(
            UpdateUsersRequest(organizationId="acme", users=update, options={"all": True})
        ),
        data={"grace": {"success": True}},
    )
    for scope in ({}, {"documentId": "launch-plan"}):
        ok(
            users.getUsers(GetUsersRequest(organizationId="acme", userIds=["grace"], **scope)),
            data=update,
        )


def an_update_everywhere_needs_no_organization(velt):
    update = [{"userId": "grace", "name": "Admiral Hopper"}]
    ok(
        velt.api.users.updateUsers(UpdateUsersRequest(users=update, options={"all": True})),
        data={"grace": {"success": True}},
    )
