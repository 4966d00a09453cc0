//! Reads types from JSON and writes them to JSON.
//!
//! JSON is first parsed into a small tree, the [`Node`], which plain functions then read.
//! Implementations derived with serde would be compiled again for every use, and would
//! reject a whole page because of one missing field. [`Strictness`] decides what happens
//! to JSON that differs from the OpenAPI document: it is an error in a request, and
//! recorded as a [`Drift`] in a response.

mod containers;
mod fields;
mod model;
mod node;
mod one_of;
mod place;
mod scalars;

pub use self::{
    fields::Fields,
    model::{Model, Object, read},
    node::{Node, ObjectNode},
    one_of::{Shape, Variant, one_of},
    place::{Drift, DriftKind, Place, ReadError, Report, Strictness},
};
pub(crate) use self::{
    model::{implement_model, implement_serde, read_by_serde, read_object, write_by_serde},
    scalars::text,
};
