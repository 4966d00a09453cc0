//! A guide to this crate, by task.
//!
//! | page | what it covers |
//! | --- | --- |
//! | [`first_call`] | building a client, building a request, sending it, reading the response |
//! | [`authentication`] | credentials, several projects, tokens for your users |
//! | [`errors`] | what an error says, retries, timeouts |
//! | [`partial_failures`] | calls that succeed for some items and fail for others |
//! | [`pages`] | lists that are longer than one response |
//! | [`updates`] | leaving, clearing and setting fields |
//! | [`blocking`] | programs without an async runtime |
//! | [`testing`] | tests of your own code, with and without a server |
//! | [`observing`] | logs, traces, metrics, headers and proxies |
//! | [`undescribed`] | endpoints, fields and values that this version does not know |
//! | [`side_by_side`] | the same five tasks with curl, Velt's Python SDK and this crate |
//! | [`versions`] | v1 and v2 of the API, and versions of this crate |
//!
//! Every example is compiled and, unless it needs an account, run against
//! `velt-sandbox` when the tests of this crate run. Complete programs are in the
//! directory `examples` of the repository.

#[doc = include_str!("authentication.md")]
pub mod authentication {}

#[doc = include_str!("blocking.md")]
pub mod blocking {}

#[doc = include_str!("errors.md")]
pub mod errors {}

#[doc = include_str!("first_call.md")]
pub mod first_call {}

#[doc = include_str!("observing.md")]
pub mod observing {}

#[doc = include_str!("pages.md")]
pub mod pages {}

#[doc = include_str!("partial_failures.md")]
pub mod partial_failures {}

#[doc = include_str!("side_by_side.md")]
pub mod side_by_side {}

#[doc = include_str!("testing.md")]
pub mod testing {}

#[doc = include_str!("undescribed.md")]
pub mod undescribed {}

#[doc = include_str!("updates.md")]
pub mod updates {}

#[doc = include_str!("versions.md")]
pub mod versions {}
