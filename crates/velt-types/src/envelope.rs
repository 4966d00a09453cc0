//! The objects that Velt wraps around requests and responses.

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
    /// The request.
    pub data: T,
}

impl<T> Envelope<T> {
    /// Wraps `data` in an envelope.
    pub fn new(data: T) -> Self {
        Self { data }
    }
}

/// The body of a response: `{"result": …}`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(schemars::JsonSchema),
    schemars(rename = "Reply_of_{T}")
)]
pub struct Reply<T> {
    /// The response.
    pub result: T,
}

/// A response in Velt's usual form.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(schemars::JsonSchema),
    schemars(rename = "Response_of_{T}")
)]
#[non_exhaustive]
pub struct Response<T> {
    /// The status of the call as a whole; `success` in every documented example.
    pub status: String,
    /// A human-readable sentence about what was done.
    pub message: String,
    /// The content of the response.
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
