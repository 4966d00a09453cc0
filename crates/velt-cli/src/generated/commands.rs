// Made by `cargo xtask generate` from openapi/. Change that, not this.

//! The operations as subcommands, with a flag for each plain field.

use crate::command::{Flag, OperationCommand, Value};

/// Every operation, ordered by version, resource and name.
pub(crate) static COMMANDS: &[OperationCommand] = &[
    OperationCommand {
        operation: "v1_user_groups_add_users",
        version: "v1",
        resource: "user-groups",
        name: "add-users",
        summary: "Adds users to a group.",
        details: "Users who are in the group already stay in it, so the same call may be sent again. The answer has an outcome for each user: one may fail while the others are added.",
        flags: &[
            Flag {
                field: "organizationId",
                flag: "organization-id",
                help: "The organization that the group belongs to, by the id that you gave it.",
                required: true,
                repeated: false,
                value: Value::Text,
            },
            Flag {
                field: "organizationUserGroupId",
                flag: "organization-user-group-id",
                help: "The group that the users are put into, by the id that you gave it.",
                required: true,
                repeated: false,
                value: Value::Text,
            },
            Flag {
                field: "userIds",
                flag: "user-ids",
                help: "The users to put into the group, by the ids that you gave them.",
                required: true,
                repeated: true,
                value: Value::Text,
            },
        ],
        one_of: &[],
    },
    OperationCommand {
        operation: "v1_user_groups_delete_users",
        version: "v1",
        resource: "user-groups",
        name: "delete-users",
        summary: "Takes users out of a group.",
        details: "Takes out the users that are listed, or all there are. The users stay in the organization. The answer has an outcome for each user: one may fail while the others are taken out.",
        flags: &[
            Flag {
                field: "organizationId",
                flag: "organization-id",
                help: "The organization that the group belongs to, by the id that you gave it.",
                required: true,
                repeated: false,
                value: Value::Text,
            },
            Flag {
                field: "organizationUserGroupId",
                flag: "organization-user-group-id",
                help: "The group that the users are taken out of, by the id that you gave it.",
                required: true,
                repeated: false,
                value: Value::Text,
            },
            Flag {
                field: "userIds",
                flag: "user-ids",
                help: "The users to take out of the group, by the ids that you gave them. Needed unless `deleteAll` is true.",
                required: false,
                repeated: true,
                value: Value::Text,
            },
            Flag {
                field: "deleteAll",
                flag: "delete-all",
                help: "Whether to take every user out of the group. Needs to be true if `userIds` is left out.",
                required: false,
                repeated: false,
                value: Value::Boolean,
            },
        ],
        one_of: &["userIds", "deleteAll"],
    },
    OperationCommand {
        operation: "v2_user_groups_add_users",
        version: "v2",
        resource: "user-groups",
        name: "add-users",
        summary: "Adds users to a group.",
        details: "Users who are in the group already stay in it, so the same call may be sent again. The answer has an outcome for each user: one may fail while the others are added.",
        flags: &[
            Flag {
                field: "organizationId",
                flag: "organization-id",
                help: "The organization that the group belongs to, by the id that you gave it.",
                required: true,
                repeated: false,
                value: Value::Text,
            },
            Flag {
                field: "organizationUserGroupId",
                flag: "organization-user-group-id",
                help: "The group that the users are put into, by the id that you gave it.",
                required: true,
                repeated: false,
                value: Value::Text,
            },
            Flag {
                field: "userIds",
                flag: "user-ids",
                help: "The users to put into the group, by the ids that you gave them.",
                required: true,
                repeated: true,
                value: Value::Text,
            },
        ],
        one_of: &[],
    },
];

/// What each resource is.
pub(crate) static RESOURCES: &[(&str, &str)] = &[(
    "user-groups",
    "Named sets of an organization's users. A group can be given access to documents and folders, or be mentioned, as one.",
)];
