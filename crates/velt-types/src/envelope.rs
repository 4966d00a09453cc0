//! The objects that Velt puts around requests and answers.

use crate::{
    Model,
    json::{Fields, Object, ObjectNode, implement_model, implement_serde},
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
pub struct Response<T> {
    /// How the call as a whole went; `success` in every documented example.
    pub status: String,
    /// One sentence for people that says what was done.
    pub message: String,
    /// What was asked for.
    pub data: T,
}

impl<T: Model> Object for Envelope<T> {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            data: fields.read("data"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("data", &self.data);
    }
}

implement_model!(Envelope<T>);

impl<T: Model> Object for Reply<T> {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            result: fields.read("result"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("result", &self.result);
    }
}

implement_model!(Reply<T>);

impl<T: Model> Object for Response<T> {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            status: fields.read("status"),
            message: fields.read("message"),
            data: fields.read("data"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("status", &self.status);
        object.write("message", &self.message);
        object.write("data", &self.data);
    }
}

implement_model!(Response<T>);

implement_serde!(Strict: Envelope<T>);
implement_serde!(Tolerant: Reply<T>, Response<T>);
