// Made by `cargo xtask generate` from openapi/. Change that, not this.

//! How types are read from JSON and written to it.

use crate::{
    Model,
    json::{Node, ObjectNode, Place, ReadError, Shape, implement_serde, one_of},
    types::*,
};

impl Model for AskAi {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            model: fields.read("model")?,
            prompt: fields.read("prompt")?,
            text: fields.read("text")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(3usize);
        object.push("model", self.model.to_node());
        object.push("prompt", self.prompt.to_node());
        object.push("text", self.text.to_node());
        object.finish()
    }
}

implement_serde!(Strict : AskAi);
impl Model for RewriterResult {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            error: fields.read("error")?,
            success: fields.read("success")?,
            text: fields.read("text")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(3usize);
        object.push_some("error", self.error.to_member());
        object.push("success", self.success.to_node());
        object.push_some("text", self.text.to_member());
        object.finish()
    }
}

implement_serde!(Tolerant : RewriterResult);
