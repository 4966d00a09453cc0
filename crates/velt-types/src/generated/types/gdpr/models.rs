// Made by `cargo xtask generate` from openapi/. Change that, not this.

//! How types are read from JSON and written to it.

use crate::{
    Model,
    json::{
        Fields, Node, Object, ObjectNode, Place, Shape, implement_model, implement_serde, one_of,
    },
    types::*,
};

impl Object for DeleteUserData {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            organization_ids: fields.read("organizationIds"),
            user_ids: fields.read("userIds"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("organizationIds", &self.organization_ids);
        object.write("userIds", &self.user_ids);
    }
}

implement_model!(DeleteUserData);
implement_serde!(Strict : DeleteUserData);
impl Object for GetUserData {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            organization_id: fields.read("organizationId"),
            page_token: fields.read("pageToken"),
            unique_id: fields.read("uniqueId"),
            user_id: fields.read("userId"),
            velt_all_organizations: fields.read("veltAllOrganizations"),
            velt_user_ids: fields.read("veltUserIds"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("organizationId", &self.organization_id);
        object.write_some("pageToken", &self.page_token);
        object.write_some("uniqueId", &self.unique_id);
        object.write("userId", &self.user_id);
        object.write_some("veltAllOrganizations", &self.velt_all_organizations);
        object.write_some("veltUserIds", &self.velt_user_ids);
    }
}

implement_model!(GetUserData);
implement_serde!(Strict : GetUserData);
impl Object for GetUserDataDeletionStatus {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            job_id: fields.read("jobId"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("jobId", &self.job_id);
    }
}

implement_model!(GetUserDataDeletionStatus);
implement_serde!(Strict : GetUserDataDeletionStatus);
impl Object for GetUserDataV1 {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            organization_id: fields.read("organizationId"),
            page_token: fields.read("pageToken"),
            user_id: fields.read("userId"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("organizationId", &self.organization_id);
        object.write_some("pageToken", &self.page_token);
        object.write("userId", &self.user_id);
    }
}

implement_model!(GetUserDataV1);
implement_serde!(Strict : GetUserDataV1);
impl Object for UserData {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            comments: fields.read("comments"),
            notifications: fields.read("notifications"),
            reactions: fields.read("reactions"),
            recordings: fields.read("recordings"),
            extra: fields.rest(),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("comments", &self.comments);
        object.write("notifications", &self.notifications);
        object.write("reactions", &self.reactions);
        object.write("recordings", &self.recordings);
        object.extend(&self.extra);
    }
}

implement_model!(UserData);
implement_serde!(Tolerant : UserData);
impl Object for UserDataDeletionJob {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            job_id: fields.read("jobId"),
            tasks_count: fields.read("tasksCount"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("jobId", &self.job_id);
        object.write("tasksCount", &self.tasks_count);
    }
}

implement_model!(UserDataDeletionJob);
implement_serde!(Tolerant : UserDataDeletionJob);
impl Object for UserDataDeletionStarted {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            data: fields.read("data"),
            message: fields.read("message"),
            status: fields.read("status"),
            status_code: fields.read("statusCode"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("data", &self.data);
        object.write("message", &self.message);
        object.write("status", &self.status);
        object.write("statusCode", &self.status_code);
    }
}

implement_model!(UserDataDeletionStarted);
implement_serde!(Tolerant : UserDataDeletionStarted);
impl Object for UserDataDeletionStatus {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            is_delete_completed: fields.read("isDeleteCompleted"),
            last_task_completed_time: fields.read("lastTaskCompletedTime"),
            tasks_left: fields.read("tasksLeft"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("isDeleteCompleted", &self.is_delete_completed);
        object.write_some("lastTaskCompletedTime", &self.last_task_completed_time);
        object.write("tasksLeft", &self.tasks_left);
    }
}

implement_model!(UserDataDeletionStatus);
implement_serde!(Tolerant : UserDataDeletionStatus);
