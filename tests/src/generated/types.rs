// Made by `cargo xtask generate` from openapi/. Change that, not this.

//! The types of each operation's bodies.

use crate::conform::{Types, round_trip};
use velt_client::*;

/// Every operation, ordered by version, resource and method.
pub(crate) static TYPES: &[Types] = &[
    Types {
        path: "/v1/organizations/add",
        request: round_trip::<Envelope<types::AddOrganizations>>,
        success: round_trip::<Reply<PerItem<types::ResourceOutcome>>>,
        failure: round_trip::<types::Failure>,
    },
    Types {
        path: "/v1/organizations/delete",
        request: round_trip::<Envelope<types::DeleteOrganizations>>,
        success: round_trip::<Reply<PerItem<types::ResourceOutcome>>>,
        failure: round_trip::<types::Failure>,
    },
    Types {
        path: "/v1/organizations/get",
        request: round_trip::<Envelope<types::GetOrganizationsV1>>,
        success: round_trip::<Reply<Answer<::std::vec::Vec<types::Organization>>>>,
        failure: round_trip::<types::Failure>,
    },
    Types {
        path: "/v1/organizations/update",
        request: round_trip::<Envelope<types::UpdateOrganizations>>,
        success: round_trip::<Reply<PerItem<types::ResourceOutcome>>>,
        failure: round_trip::<types::Failure>,
    },
    Types {
        path: "/v1/organizations/access/disablestate/update",
        request: round_trip::<Envelope<types::UpdateOrganizationDisabledState>>,
        success: round_trip::<Reply<PerItem<types::ResourceOutcome>>>,
        failure: round_trip::<types::Failure>,
    },
    Types {
        path: "/v1/organizations/usergroups/add",
        request: round_trip::<Envelope<types::AddUserGroupsV1>>,
        success: round_trip::<Reply<PerItem<types::ResourceOutcome>>>,
        failure: round_trip::<types::Failure>,
    },
    Types {
        path: "/v1/organizations/usergroups/users/add",
        request: round_trip::<Envelope<types::AddUsersToGroup>>,
        success: round_trip::<Reply<PerItem<types::GroupMembershipOutcome>>>,
        failure: round_trip::<types::Failure>,
    },
    Types {
        path: "/v1/organizations/usergroups/users/delete",
        request: round_trip::<Envelope<types::DeleteUsersFromGroup>>,
        success: round_trip::<Reply<PerItem<types::GroupMembershipOutcome>>>,
        failure: round_trip::<types::Failure>,
    },
    Types {
        path: "/v1/users/add",
        request: round_trip::<Envelope<types::AddUsersV1>>,
        success: round_trip::<Reply<PerItem<types::ResourceOutcome>>>,
        failure: round_trip::<types::Failure>,
    },
    Types {
        path: "/v1/users/delete",
        request: round_trip::<Envelope<types::DeleteUsers>>,
        success: round_trip::<Reply<PerItem<types::ResourceOutcome>>>,
        failure: round_trip::<types::Failure>,
    },
    Types {
        path: "/v1/users/get",
        request: round_trip::<Envelope<types::GetUsersV1>>,
        success: round_trip::<Reply<Answer<::std::vec::Vec<types::User>>>>,
        failure: round_trip::<types::Failure>,
    },
    Types {
        path: "/v1/users/update",
        request: round_trip::<Envelope<types::UpdateUsers>>,
        success: round_trip::<Reply<PerItem<types::ResourceOutcome>>>,
        failure: round_trip::<types::Failure>,
    },
    Types {
        path: "/v2/organizations/add",
        request: round_trip::<Envelope<types::AddOrganizations>>,
        success: round_trip::<Reply<PerItem<types::ResourceOutcome>>>,
        failure: round_trip::<types::Failure>,
    },
    Types {
        path: "/v2/organizations/delete",
        request: round_trip::<Envelope<types::DeleteOrganizations>>,
        success: round_trip::<Reply<PerItem<types::ResourceOutcome>>>,
        failure: round_trip::<types::Failure>,
    },
    Types {
        path: "/v2/organizations/get",
        request: round_trip::<Envelope<types::GetOrganizations>>,
        success: round_trip::<Reply<Page<::std::vec::Vec<types::Organization>>>>,
        failure: round_trip::<types::Failure>,
    },
    Types {
        path: "/v2/organizations/update",
        request: round_trip::<Envelope<types::UpdateOrganizations>>,
        success: round_trip::<Reply<PerItem<types::ResourceOutcome>>>,
        failure: round_trip::<types::Failure>,
    },
    Types {
        path: "/v2/organizations/access/disablestate/update",
        request: round_trip::<Envelope<types::UpdateOrganizationDisabledState>>,
        success: round_trip::<Reply<PerItem<types::ResourceOutcome>>>,
        failure: round_trip::<types::Failure>,
    },
    Types {
        path: "/v2/organizations/usergroups/add",
        request: round_trip::<Envelope<types::AddUserGroups>>,
        success: round_trip::<Reply<PerItem<types::ResourceOutcome>>>,
        failure: round_trip::<types::Failure>,
    },
    Types {
        path: "/v2/organizations/usergroups/users/add",
        request: round_trip::<Envelope<types::AddUsersToGroup>>,
        success: round_trip::<Reply<PerItem<types::GroupMembershipOutcome>>>,
        failure: round_trip::<types::Failure>,
    },
    Types {
        path: "/v2/organizations/usergroups/users/delete",
        request: round_trip::<Envelope<types::DeleteUsersFromGroup>>,
        success: round_trip::<Reply<PerItem<types::GroupMembershipOutcome>>>,
        failure: round_trip::<types::Failure>,
    },
    Types {
        path: "/v2/users/add",
        request: round_trip::<Envelope<types::AddUsers>>,
        success: round_trip::<Reply<PerItem<types::ResourceOutcome>>>,
        failure: round_trip::<types::Failure>,
    },
    Types {
        path: "/v2/users/delete",
        request: round_trip::<Envelope<types::DeleteUsers>>,
        success: round_trip::<Reply<PerItem<types::ResourceOutcome>>>,
        failure: round_trip::<types::Failure>,
    },
    Types {
        path: "/v2/users/get",
        request: round_trip::<Envelope<types::GetUsers>>,
        success: round_trip::<Reply<Page<types::UsersFound>>>,
        failure: round_trip::<types::Failure>,
    },
    Types {
        path: "/v2/users/update",
        request: round_trip::<Envelope<types::UpdateUsers>>,
        success: round_trip::<Reply<PerItem<types::ResourceOutcome>>>,
        failure: round_trip::<types::Failure>,
    },
];
