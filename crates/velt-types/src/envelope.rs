//! The objects that Velt puts around requests and answers.

use serde::{Deserialize, Serialize};

use crate::lenient::null_as_default;

/// The body of a request: `{"data": …}`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
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
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
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
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(
    feature = "schemars",
    derive(schemars::JsonSchema),
    schemars(rename = "Answer_of_{T}")
)]
pub struct Answer<T> {
    /// How the call as a whole went; `success` in every documented example.
    #[serde(deserialize_with = "null_as_default")]
    pub status: String,
    /// One sentence for people that says what was done.
    #[serde(deserialize_with = "null_as_default")]
    pub message: String,
    /// What was asked for.
    pub data: T,
}
