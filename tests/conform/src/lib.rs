//! Compares real or documented traffic with the generated types.
//!
//! It does not depend on the client, because the fuzzer, which also uses it, would have
//! to build the client too.

mod check;
mod compare;
mod generated;
mod types;

pub use self::{
    check::{Exchange, Kind, Report, check, parse},
    compare::Finding,
    types::{Reading, RoundTrip, Types, types},
};
