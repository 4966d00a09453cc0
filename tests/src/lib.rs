//! The conformance check: real or documented traffic against the generated types.

pub mod conform;
pub mod fuzzing;
mod generated;
