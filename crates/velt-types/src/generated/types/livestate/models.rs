// Made by `cargo xtask generate` from openapi/. Change that, not this.

//! How types are read from JSON and written to it.

use crate::{
    Model,
    json::{Node, ObjectNode, Place, ReadError, Shape, implement_serde, one_of},
    types::*,
};

impl Model for BroadcastLiveState {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            data: fields.read("data")?,
            document_id: fields.read("documentId")?,
            live_state_data_id: fields.read("liveStateDataId")?,
            merge: fields.read("merge")?,
            organization_id: fields.read("organizationId")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(5usize);
        object.push("data", self.data.to_node());
        object.push("documentId", self.document_id.to_node());
        object.push("liveStateDataId", self.live_state_data_id.to_node());
        object.push_some("merge", self.merge.to_member());
        object.push("organizationId", self.organization_id.to_node());
        object.finish()
    }
}

implement_serde!(Strict : BroadcastLiveState);
impl Model for LiveStateBroadcast {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            success: fields.read("success")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(1usize);
        object.push("success", self.success.to_node());
        object.finish()
    }
}

implement_serde!(Tolerant : LiveStateBroadcast);
