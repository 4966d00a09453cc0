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
//! Pass the base URL to a client with `Client::builder().base_url(…)` or the environment
//! variable `VELT_BASE_URL`. The sandbox stops when it is dropped.
//!
//! # What it does
//!
//! - It knows every operation of the OpenAPI document, validates each request against the
//!   schema, and returns `INVALID_ARGUMENT` with the name of the invalid field.
//! - It requires the credentials of the operation. Any credentials are accepted unless
//!   they contain `invalid`; [`Builder::credentials`] sets the only pair to accept.
//! - It keeps organizations, users and groups in memory, starting with the initial data
//!   below.
//! - For all other operations, it returns the documented example and the header
//!   `x-velt-sandbox: example`. If the example has an outcome for each item, the items
//!   are those of the request.
//!
//! It does not share types with the client: it validates JSON against the document, so
//! that a mistake in the client cannot hide in shared code.
//!
//! # Initial data
//!
//! The organization `acme` has the users `ada`, `grace` and `linus`, and the groups
//! `engineering`, whose only member is `linus`, and `design`, which is empty.

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
