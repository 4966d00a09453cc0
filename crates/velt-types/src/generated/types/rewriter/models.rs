// Made by `cargo xtask generate` from openapi/. Change that, not this.

//! How types are read from JSON and written to it.

use crate::{
    Model,
    json::{
        Fields, Node, Object, ObjectNode, Place, Shape, implement_model, implement_serde, one_of,
    },
    types::*,
};

impl Object for AskAi {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            model: fields.read("model"),
            prompt: fields.read("prompt"),
            text: fields.read("text"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("model", &self.model);
        object.write("prompt", &self.prompt);
        object.write("text", &self.text);
    }
}

implement_model!(AskAi);
implement_serde!(Strict : AskAi);
impl Object for RewriterResult {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            error: fields.read("error"),
            success: fields.read("success"),
            text: fields.read("text"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("error", &self.error);
        object.write("success", &self.success);
        object.write_some("text", &self.text);
    }
}

implement_model!(RewriterResult);
implement_serde!(Tolerant : RewriterResult);
