//! How types are read from JSON and written to it.
//!
//! Reading goes through one small tree, the [`Node`], and from there through plain
//! functions: a type that serde derives would be compiled again for every use, and
//! would refuse a whole page for one missing field. [`Strictness`] decides what happens
//! to JSON that differs from the document: requests refuse it, responses read it and
//! note it as a [`Drift`].

mod containers;
mod fields;
mod model;
mod node;
mod one_of;
mod place;
mod scalars;

pub use self::{
    fields::Fields,
    model::{Model, Object},
    node::{Node, ObjectNode},
    one_of::{Shape, Variant, one_of},
    place::{Drift, DriftKind, Place, ReadError, Report, Strictness},
};
pub(crate) use self::{
    model::{implement_model, implement_serde, read_by_serde, read_object, write_by_serde},
    scalars::text,
};
