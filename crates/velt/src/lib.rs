//! A client for the [Velt](https://velt.dev) REST API.
//!
//! Velt adds comments, presence, notifications and access control to applications.
//! This crate is for the back ends that keep organizations, users, groups and
//! documents at Velt in step with their own.
//!
//! ```no_run
//! use velt::{Client, types::AddUsersToGroup};
//!
//! # async fn example() -> Result<(), velt::Error> {
//! let velt = Client::from_env()?; // VELT_API_KEY, VELT_AUTH_TOKEN
//! let added = velt
//!     .v1()
//!     .user_groups()
//!     .add_users(AddUsersToGroup::new("acme", "engineering", ["ada", "grace"]))
//!     .await?;
//! for (user, item) in added.failed() {
//!     eprintln!("{user}: {}", item.message());
//! }
//! # Ok(())
//! # }
//! ```
//!
//! # How it is laid out
//!
//! - A [`Client`] holds the credentials and the connections. Make one and clone it.
//! - [`Client::v1`] and [`Client::v2`] lead to the operations, by resource. Both
//!   versions exist at Velt, so neither is a default.
//! - A request is plain data from [`types`]: `new` takes what is required, a setter
//!   for each optional field follows, and all fields are public.
//! - A method gives a [`Call`]: `.await` sends it, options such as
//!   [`timeout`](Call::timeout) and [`retry`](Call::retry) come before.
//! - The answer is what Velt calls `result`. Operations on several items answer with
//!   a [`PerItem`], in which **some may have failed although the call did not**.
//! - An answer in pages is one page when awaited; [`pages`](Call::pages) and
//!   [`items`](Call::items) give all of them.
//! - All that can go wrong is an [`Error`]. What may help and does no harm is sent
//!   again; a [`RetryPolicy`] says when.
//! - A [`Middleware`] sees every attempt; spans of `tracing` tell what happened.
//! - [`Client::call_raw`] reaches what this crate does not describe yet.
//!
//! # Runtimes and cancellation
//!
//! Calls need tokio, with its timers and I/O: the HTTP client is built on it. In other
//! executors, and without one, use the feature `blocking`. Dropping the future of a call
//! cancels it: no retry follows, and the connection is closed or reused. Velt may
//! have received the request all the same, so cancelling does not undo it.
//!
//! # Logs
//!
//! Through `tracing`: WARN for a call that failed although it was retried; DEBUG for each
//! retry, for each place where a response differs from the document, and for spans of
//! calls and attempts.
//!
//! # Features
//!
//! A program that uses a few resources builds faster with those alone:
//! `default-features = false, features = ["rustls", "user-groups"]`. A method such as
//! `v1().documents()` that does not exist is behind the feature of its resource,
//! `documents`.
//!
//! | feature | default | what it gives |
//! | --- | --- | --- |
//! | `all-resources` | yes | all of the API; without it, choose by the features below |
//! | `activities`, `agents`, `approval-engine`, `auth`, `comments`, `crdt`, `documents`, `folders`, `gdpr`, `livestate`, `locations`, `memory`, `notifications`, `organizations`, `presence`, `recordings`, `rewriter`, `user-groups`, `users`, `workspace` | by `all-resources` | the operations and types of one resource each |
//! | `rustls` | yes | TLS by rustls with ring, and the certificates that the operating system trusts |
//! | `blocking` | no | `send_blocking` on every call, for programs without a runtime |
//! | `testing` | no | [`testing`]: a client that asks a closure, for tests of your own code |
//! | `schemars` | no | JSON schemas of requests and answers, by the crate of that name |
//! | `native-tls` | no | TLS by the library of the operating system, in place of rustls if both are on |

#[cfg(feature = "blocking")]
mod blocking;
mod builder;
mod call;
mod client;
mod failure;
#[doc(hidden)]
pub mod fuzzing;
mod generated;
mod headers;
mod judge;
mod pages;
mod raw;
mod response;
#[cfg(feature = "testing")]
pub mod testing;

pub use http;
pub use reqwest;
pub use velt_client::{
    Attempt, Auth, Decision, ErrorItem, ErrorKind, FinishedAttempt, HttpClientError, InDocument,
    ItemOutcome, ListedData, Middleware, Model, Operation, Outcome, OutgoingAttempt, Page,
    PageOfItems, PagedData, PagedRequest, PagedResponse, Patch, PerItem, Response, ResponseForm,
    RetryPolicy, RetrySafety, Secret, operations, types,
};
pub use velt_types::Error;

#[cfg(feature = "blocking")]
pub use self::blocking::Blocking;
pub use self::{
    builder::{ClientBuilder, http_client_builder},
    call::{Call, CallWithMeta, WithMeta},
    client::Client,
    generated::{v1, v2},
    pages::{Items, Pages},
    raw::RawCall,
};
