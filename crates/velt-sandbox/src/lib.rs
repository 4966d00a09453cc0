//! A local stand-in for the Velt REST API, for tests and first steps.
//!
//! ```
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> std::io::Result<()> {
//! let sandbox = velt_sandbox::Sandbox::start().await?;
//! assert!(sandbox.base_url().starts_with("http://127.0.0.1:"));
//! # Ok(())
//! # }
//! ```
//!
//! Give the base URL to a client (`Client::builder().base_url(…)`, or the variable
//! `VELT_BASE_URL`). The sandbox stops when it is dropped.
//!
//! # What it does
//!
//! - It knows every operation of the OpenAPI document, checks the request against its
//!   schema, and answers `INVALID_ARGUMENT` with the name of the field that is wrong.
//! - It checks that the credentials of the operation are there. Any will do, except
//!   that one with `invalid` in it is refused; [`Builder::credentials`] sets the only
//!   pair that is taken.
//! - It keeps organizations, groups and their users in memory, see below.
//! - For operations that it keeps nothing for, it answers with the documented example
//!   and the header `x-velt-sandbox: example`. Where the example has an outcome for each
//!   item, the items are those of the request.
//!
//! It never sees the client's types: it reads JSON against the document, so that a
//! mistake in the client cannot hide in what both share.
//!
//! # What is in it at the start
//!
//! The organization `acme` with the users `ada`, `grace` and `linus`, and with the
//! groups `engineering` (`linus` is in it) and `design` (nobody is).

mod document;
mod example;
mod handlers;
mod refusal;
mod server;
mod service;
mod state;
#[cfg(test)]
mod tests;

pub use self::server::{Builder, Sandbox, router};
