//! What the sandbox knows of the API: the OpenAPI document, and nothing else.

mod document;
pub(crate) mod example;
mod unknown_fields;
mod validation;

pub(crate) use self::document::{Auth, Operation, operation, operations};
