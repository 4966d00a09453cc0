//! Compares real or documented traffic with the generated types.
//!
//! It needs no client: the fuzzer uses it too, and builds all that it depends on.

mod check;
mod compare;
mod generated;
mod types;

pub use self::{
    check::{Exchange, Kind, Report, check, parse},
    compare::Finding,
    types::{Reading, RoundTrip, Types, types},
};
