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
//! - It keeps what is written, so that it can be read back: organizations, users, groups,
//!   folders, documents, permissions, comments, notifications, activities, CRDT data,
//!   workspaces with their API keys and settings, agents, memory and approval workflows.
//!   Both versions of the API are doors to one store, and each API key has its own.
//! - It validates each request against the OpenAPI document, and returns `INVALID_ARGUMENT`
//!   with the name of the invalid field. Fields that the document does not have are named
//!   in the header `x-velt-sandbox-unknown-fields`.
//! - It reports failures as Velt does: per item, or as an error with the outcomes in
//!   `details`.
//! - It requires the credentials of the operation. Any credentials are accepted unless
//!   they contain `invalid`; [`Builder::credentials`] and [`Builder::workspace_credentials`]
//!   set the only ones to accept.
//! - Jobs such as a migration or the deletion of a user's data take effect, and are finished
//!   at once unless [`Builder::job_steps`] says otherwise.
//! - Operations that need a model return the documented empty response, or the documented
//!   example with the header `x-velt-sandbox: example`.
//!
//! IDs that Velt makes up are derived from the requests, so that a test sees the same IDs
//! in every run. [`Builder::fixed_clock`] and [`Sandbox::advance_clock`] control the time.
//!
//! # Faults
//!
//! [`Sandbox::fault`] makes requests fail: with any status, a gateway's page, a reset
//! connection, a response that is cut off, a delay, or chosen items that fail. See [`Fault`].
//!
//! # Inspection
//!
//! [`Sandbox::requests`] returns the received requests, [`Sandbox::export`] everything that
//! is stored, [`Sandbox::import`] replaces it, and [`Sandbox::reset`] starts anew. The same is
//! available to any language below `/_sandbox`, and to people as a page at `/`.
//!
//! It does not share types with the client: it validates JSON against the document, so
//! that a mistake in the client cannot hide in shared code.
//!
//! # Initial data
//!
//! Each API key starts with the organization `acme`, which has the users `ada`, `grace` and
//! `linus`, and the groups `engineering`, whose only member is `linus`, and `design`, which
//! is empty.

mod access;
mod api;
mod call;
mod clock;
mod control;
mod credentials;
mod faults;
mod handlers;
mod http;
mod ids;
mod location;
mod log;
mod page;
mod refusal;
mod reply;
mod shared;
mod store;
#[cfg(test)]
mod testing;
#[cfg(test)]
mod tests;
mod webhooks;
mod world;

pub use self::{
    faults::{Fault, ParseFaultError},
    http::{Builder, Sandbox, router},
    log::ReceivedRequest,
    store::ImportError,
    webhooks::SentWebhook,
};
