//! The objects that Velt puts around requests and answers.

use crate::{
    Model,
    json::{Node, ObjectNode, Place, ReadError, Shape, implement_serde},
};

/// The body of a request: `{"data": …}`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(schemars::JsonSchema),
    schemars(rename = "Envelope_of_{T}")
)]
pub struct Envelope<T> {
    /// The request itself.
    pub data: T,
}

impl<T> Envelope<T> {
    /// Puts `data` into the envelope.
    pub fn new(data: T) -> Self {
        Self { data }
    }
}

/// The body of an answer: `{"result": …}`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(schemars::JsonSchema),
    schemars(rename = "Reply_of_{T}")
)]
pub struct Reply<T> {
    /// The answer itself.
    pub result: T,
}

/// An answer in Velt's usual form.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(schemars::JsonSchema),
    schemars(rename = "Answer_of_{T}")
)]
#[non_exhaustive]
pub struct Answer<T> {
    /// How the call as a whole went; `success` in every documented example.
    pub status: String,
    /// One sentence for people that says what was done.
    pub message: String,
    /// What was asked for.
    pub data: T,
}

impl<T: Model> Model for Envelope<T> {
    const SHAPE: Shape = Shape::OBJECT;

    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            data: fields.read("data")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(1);
        object.push("data", self.data.to_node());
        object.finish()
    }
}

impl<T: Model> Model for Reply<T> {
    const SHAPE: Shape = Shape::OBJECT;

    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        Ok(Self {
            result: at.fields(node)?.read("result")?,
        })
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(1);
        object.push("result", self.result.to_node());
        object.finish()
    }
}

impl<T: Model> Model for Answer<T> {
    const SHAPE: Shape = Shape::OBJECT;

    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        Ok(Self {
            status: fields.read("status")?,
            message: fields.read("message")?,
            data: fields.read("data")?,
        })
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(3);
        object.push("status", self.status.to_node());
        object.push("message", self.message.to_node());
        object.push("data", self.data.to_node());
        object.finish()
    }
}

implement_serde!(Strict: Envelope<T>);
implement_serde!(Tolerant: Reply<T>, Answer<T>);
