//! A client for the [Velt](https://velt.dev) REST API.
//!
//! Velt adds comments, presence, notifications and access control to applications. This
//! crate is for back ends that keep organizations, users, groups and documents at Velt in
//! sync with their own data.
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
//! The [`guide`] explains the crate by task:
//!
//! - [the first call](guide::first_call), [authentication](guide::authentication)
//! - [errors, retries and timeouts](guide::errors),
//!   [partial failures](guide::partial_failures)
//! - [pages](guide::pages), [updating and clearing fields](guide::updates)
//! - [testing your code](guide::testing), [observing](guide::observing),
//!   [blocking calls](guide::blocking)
//! - [what has no type yet](guide::undescribed), [versions](guide::versions),
//!   [curl and Python side by side](guide::side_by_side)
//!
//! To find the method for a page of Velt's reference, search this documentation for the
//! path of the page, such as `usergroups/users/add`.
//!
//! # Overview
//!
//! - A [`Client`] holds the credentials and the connections. Create one and clone it.
//! - [`Client::v1`] and [`Client::v2`] give access to the operations, grouped by
//!   resource.
//! - A request is plain data from [`types`]: `new` takes the required fields, and every
//!   optional field has a setter.
//! - A method returns a [`Call`], which is sent when it is awaited. Options such as
//!   [`timeout`](Call::timeout) and [`retry`](Call::retry) come before the `.await`.
//! - Operations on several items return a [`PerItem`], in which **some items may have
//!   failed although the call succeeded**.
//! - [`pages`](Call::pages) and [`items`](Call::items) return lists that are longer than
//!   one response.
//! - Every failure is an [`Error`]. Requests are retried if that is safe and may help.
//!
//! # Runtimes and cancellation
//!
//! Calls need tokio with its timers and I/O, because the HTTP client is built on it. With
//! another executor, or without one, use the feature `blocking`. Dropping the future of a
//! call cancels it: it is not retried, and the connection is closed or reused. Velt may
//! still have received the request, so cancelling does not undo it.
//!
//! # Features
//!
//! A program that uses only a few resources builds faster with just those:
//! `default-features = false, features = ["rustls", "user-groups"]`. If a method such as
//! `v1().documents()` does not exist, enable the feature of its resource: `documents`.
//!
//! | feature | default | what it adds |
//! | --- | --- | --- |
//! | `all-resources` | yes | the whole API; for a faster build, choose from the features below instead |
//! | `activities`, `agents`, `approval-engine`, `auth`, `comments`, `crdt`, `documents`, `folders`, `gdpr`, `livestate`, `locations`, `memory`, `notifications`, `organizations`, `presence`, `recordings`, `rewriter`, `user-groups`, `users`, `workspace` | by `all-resources` | the operations and types of one resource each |
//! | `rustls` | yes | TLS by rustls with ring, and the certificates that the operating system trusts |
//! | `blocking` | no | `send_blocking` on every call, for programs without a runtime |
//! | `testing` | no | [tests of your own code](guide::testing): a client that calls a closure instead of Velt |
//! | `schemars` | no | JSON schemas of requests and responses, by the crate `schemars` |
//! | `native-tls` | no | TLS by the library of the operating system; takes precedence over `rustls` |

// Labels what a feature turns on, on docs.rs.
#![cfg_attr(docsrs, feature(doc_cfg))]

#[cfg(feature = "blocking")]
mod blocking;
mod builder;
mod call;
mod client;
mod failure;
#[doc(hidden)]
pub mod fuzzing;
mod generated;
pub mod guide;
mod headers;
mod judge;
mod pages;
mod raw;
mod response;
mod settings;
#[cfg(feature = "testing")]
pub mod testing;

pub use http;
pub use reqwest;
pub use velt_client::{
    Attempt, Auth, Decision, ErrorItem, ErrorKind, FinishedAttempt, HttpClientError, InDocument,
    ItemList, ItemOutcome, ListedData, Middleware, Model, Operation, Outcome, OutgoingAttempt,
    Page, PageOfItems, PagedData, PagedRequest, PagedResponse, Paging, Patch, PerItem, Response,
    ResponseForm, RetryPolicy, RetrySafety, Secret, operation, operation_at, operations, types,
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
    raw::{RawCall, RawCallWithMeta, outcomes},
};
