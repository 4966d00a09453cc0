//! The types of each operation's bodies, as functions that read and write them.

use serde_json::Value;
use velt_types::{
    Drift, Model, ReadError,
    json::{Node, Strictness},
};

use crate::generated::types::TYPES;

/// The types of an operation's bodies.
#[derive(Debug)]
pub struct Types {
    /// The path of the operation.
    pub path: &'static str,
    /// The round trip of a request.
    pub request: RoundTrip,
    /// The round trip of a response that reports a success.
    pub success: RoundTrip,
    /// The round trip of a response that reports a failure.
    pub failure: RoundTrip,
}

/// A function that reads a body as its type and writes it back.
pub type RoundTrip = fn(&Value) -> Result<Reading, ReadError>;

/// The result of reading a body as its type.
#[derive(Debug, Clone, PartialEq)]
pub struct Reading {
    /// The body that the type writes back.
    pub written: Value,
    /// The places where the body differs from the document but could still be read.
    pub drifts: Vec<Drift>,
}

/// Returns the types of every operation.
pub fn types() -> &'static [Types] {
    TYPES
}

/// Reads a request and writes it back.
pub(crate) fn request<T: Model>(body: &Value) -> Result<Reading, ReadError> {
    round_trip::<T>(body, Strictness::Strict)
}

/// Reads a response and writes it back.
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
