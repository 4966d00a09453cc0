// Made by `cargo xtask generate` from openapi/. Change that, not this.

//! How types are read from JSON and written to it.

use crate::{
    Model,
    json::{
        Fields, Node, Object, ObjectNode, Place, Shape, implement_model, implement_serde, one_of,
    },
    types::*,
};

impl Object for BroadcastLiveState {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            data: fields.read("data"),
            document_id: fields.read("documentId"),
            live_state_data_id: fields.read("liveStateDataId"),
            merge: fields.read("merge"),
            organization_id: fields.read("organizationId"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("data", &self.data);
        object.write("documentId", &self.document_id);
        object.write("liveStateDataId", &self.live_state_data_id);
        object.write_some("merge", &self.merge);
        object.write("organizationId", &self.organization_id);
    }
}

implement_model!(BroadcastLiveState);
implement_serde!(Strict : BroadcastLiveState);
impl Object for LiveStateBroadcast {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            success: fields.read("success"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("success", &self.success);
    }
}

implement_model!(LiveStateBroadcast);
implement_serde!(Tolerant : LiveStateBroadcast);
