// Made by `cargo xtask generate` from openapi/. Change that, not this.

//! How types are read from JSON and written to it.

use crate::{
    Model,
    json::{Node, ObjectNode, Place, ReadError, Shape, implement_serde, one_of},
    types::*,
};

impl Model for DeleteUserData {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            organization_ids: fields.read("organizationIds")?,
            user_ids: fields.read("userIds")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(2usize);
        object.push_some("organizationIds", self.organization_ids.to_member());
        object.push("userIds", self.user_ids.to_node());
        object.finish()
    }
}

implement_serde!(Strict : DeleteUserData);
impl Model for GetUserData {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            organization_id: fields.read("organizationId")?,
            page_token: fields.read("pageToken")?,
            unique_id: fields.read("uniqueId")?,
            user_id: fields.read("userId")?,
            velt_all_organizations: fields.read("veltAllOrganizations")?,
            velt_user_ids: fields.read("veltUserIds")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(6usize);
        object.push("organizationId", self.organization_id.to_node());
        object.push_some("pageToken", self.page_token.to_member());
        object.push_some("uniqueId", self.unique_id.to_member());
        object.push("userId", self.user_id.to_node());
        object.push_some(
            "veltAllOrganizations",
            self.velt_all_organizations.to_member(),
        );
        object.push_some("veltUserIds", self.velt_user_ids.to_member());
        object.finish()
    }
}

implement_serde!(Strict : GetUserData);
impl Model for GetUserDataDeletionStatus {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            job_id: fields.read("jobId")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(1usize);
        object.push("jobId", self.job_id.to_node());
        object.finish()
    }
}

implement_serde!(Strict : GetUserDataDeletionStatus);
impl Model for GetUserDataV1 {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            organization_id: fields.read("organizationId")?,
            page_token: fields.read("pageToken")?,
            user_id: fields.read("userId")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(3usize);
        object.push("organizationId", self.organization_id.to_node());
        object.push_some("pageToken", self.page_token.to_member());
        object.push("userId", self.user_id.to_node());
        object.finish()
    }
}

implement_serde!(Strict : GetUserDataV1);
impl Model for UserData {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            comments: fields.read("comments")?,
            notifications: fields.read("notifications")?,
            reactions: fields.read("reactions")?,
            recordings: fields.read("recordings")?,
            extra: fields.rest(),
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(5usize);
        object.push("comments", self.comments.to_node());
        object.push("notifications", self.notifications.to_node());
        object.push("reactions", self.reactions.to_node());
        object.push("recordings", self.recordings.to_node());
        object.extend(&self.extra);
        object.finish()
    }
}

implement_serde!(Tolerant : UserData);
impl Model for UserDataDeletionJob {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            job_id: fields.read("jobId")?,
            tasks_count: fields.read("tasksCount")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(2usize);
        object.push("jobId", self.job_id.to_node());
        object.push("tasksCount", self.tasks_count.to_node());
        object.finish()
    }
}

implement_serde!(Tolerant : UserDataDeletionJob);
impl Model for UserDataDeletionStarted {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            data: fields.read("data")?,
            message: fields.read("message")?,
            status: fields.read("status")?,
            status_code: fields.read("statusCode")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(4usize);
        object.push("data", self.data.to_node());
        object.push("message", self.message.to_node());
        object.push("status", self.status.to_node());
        object.push("statusCode", self.status_code.to_node());
        object.finish()
    }
}

implement_serde!(Tolerant : UserDataDeletionStarted);
impl Model for UserDataDeletionStatus {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            is_delete_completed: fields.read("isDeleteCompleted")?,
            last_task_completed_time: fields.read("lastTaskCompletedTime")?,
            tasks_left: fields.read("tasksLeft")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(3usize);
        object.push("isDeleteCompleted", self.is_delete_completed.to_node());
        object.push_some(
            "lastTaskCompletedTime",
            self.last_task_completed_time.to_member(),
        );
        object.push("tasksLeft", self.tasks_left.to_node());
        object.finish()
    }
}

implement_serde!(Tolerant : UserDataDeletionStatus);
