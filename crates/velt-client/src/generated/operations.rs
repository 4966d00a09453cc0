// Made by `cargo xtask generate` from openapi/. Change that, not this.

//! Every operation that the document describes.

use crate::{Auth, Operation, RetrySafety};

/// Every operation, ordered by id.
pub(crate) static OPERATIONS: &[Operation] = &[
    Operation {
        id: "v1_user_groups_add_users",
        version: "v1",
        resource: "user-groups",
        method: "add-users",
        path: "/v1/organizations/usergroups/users/add",
        summary: "Adds users to a group.",
        auth: Auth::ApiKey,
        retry: RetrySafety::Replace,
        per_item: true,
    },
    Operation {
        id: "v1_user_groups_delete_users",
        version: "v1",
        resource: "user-groups",
        method: "delete-users",
        path: "/v1/organizations/usergroups/users/delete",
        summary: "Takes users out of a group.",
        auth: Auth::ApiKey,
        retry: RetrySafety::Replace,
        per_item: true,
    },
    Operation {
        id: "v2_user_groups_add_users",
        version: "v2",
        resource: "user-groups",
        method: "add-users",
        path: "/v2/organizations/usergroups/users/add",
        summary: "Adds users to a group.",
        auth: Auth::ApiKey,
        retry: RetrySafety::Replace,
        per_item: true,
    },
];
