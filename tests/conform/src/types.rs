//! The types of each operation's bodies, as functions that read and write.

use serde_json::Value;
use velt_types::{
    Drift, Model, ReadError,
    json::{Node, Strictness},
};

use crate::generated::types::TYPES;

/// The types of one operation's bodies.
#[derive(Debug)]
pub struct Types {
    /// The path of the operation.
    pub path: &'static str,
    /// Reads a request.
    pub request: RoundTrip,
    /// Reads the response of a success.
    pub success: RoundTrip,
    /// Reads the response of a failure.
    pub failure: RoundTrip,
}

/// Reads a body by its type and writes it again.
pub type RoundTrip = fn(&Value) -> Result<Reading, ReadError>;

/// What a type makes of a body.
#[derive(Debug, Clone, PartialEq)]
pub struct Reading {
    /// The body as it is written again.
    pub written: Value,
    /// Where the body differs from the document and was read all the same.
    pub drifts: Vec<Drift>,
}

/// The types of every operation.
pub fn types() -> &'static [Types] {
    TYPES
}

/// Reads a request.
pub(crate) fn request<T: Model>(body: &Value) -> Result<Reading, ReadError> {
    round_trip::<T>(body, Strictness::Strict)
}

/// Reads a response.
pub(crate) fn response<T: Model>(body: &Value) -> Result<Reading, ReadError> {
    round_trip::<T>(body, Strictness::Tolerant)
}

fn round_trip<T: Model>(body: &Value, strictness: Strictness) -> Result<Reading, ReadError> {
    let report = velt_types::json::Report::new(strictness, usize::MAX);
    let value = report.check(T::read(Node::from(body), &report.root()))?;
    Ok(Reading {
        written: value.to_node().into_value(),
        drifts: report.into_drifts(),
    })
}
