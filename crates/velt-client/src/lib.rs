//! The generated client for the Velt REST API, and the transport that it uses.
//!
//! Most programs should use the crate `velt`, which wraps this one. It has calls that are
//! sent by `.await`, a single error type, and timeouts. Use this crate to stay close to
//! the HTTP exchange, with progenitor's types.
//!
//! ```no_run
//! use velt_client::{Client, Context, Credentials, Envelope, http_client, types::AddUsersToGroup};
//!
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! let credentials = Credentials::default()
//!     .api_key("your-api-key".parse()?)
//!     .auth_token("your-auth-token".parse()?);
//! let client = Client::new_with_client(
//!     "https://api.velt.dev",
//!     http_client()?,
//!     Context::new(credentials),
//! );
//! let request = Envelope::new(AddUsersToGroup::new("acme", "engineering", ["ada", "grace"]));
//! let response = client.v1_user_groups_add_users(&request).await?.into_inner();
//! for (user, item) in response.result.failed() {
//!     println!("{user}: {}", item.message());
//! }
//! # Ok(())
//! # }
//! ```
//!
//! # Features
//!
//! | feature | default | what it adds |
//! | --- | --- | --- |
//! | `all-resources` | yes | the whole API; for a faster build, choose from the features below instead |
//! | `activities`, `agents`, `approval-engine`, `auth`, `comments`, `crdt`, `documents`, `folders`, `gdpr`, `livestate`, `locations`, `memory`, `notifications`, `organizations`, `presence`, `recordings`, `rewriter`, `user-groups`, `users`, `workspace` | by `all-resources` | the operations and types of one resource each |
//! | `rustls` | yes | TLS by rustls with ring, and the certificates that the operating system trusts |
//! | `schemars` | no | JSON schemas of requests and responses, by the crate `schemars` |
//! | `native-tls` | no | TLS by the library of the operating system; takes precedence over `rustls` |

// Labels what a feature turns on, on docs.rs.
#![cfg_attr(docsrs, feature(doc_cfg))]

mod attempt;
mod body;
mod connect;
mod context;
mod credentials;
mod exchange;
#[allow(
    missing_docs,
    unreachable_pub,
    unused_imports,
    unused_qualifications,
    clippy::allow_attributes_without_reason,
    clippy::missing_errors_doc,
    clippy::new_without_default,
    clippy::too_many_arguments,
    clippy::use_self,
    reason = "generated: what matters is the generator, which is linted"
)]
mod generated;
mod http_client;
mod middleware;
mod operation;
mod retry;
mod sent;
mod transport;

#[doc(hidden)]
pub use self::generated::operations as table;
pub use progenitor_client::ClientInfo;
pub use velt_types::{
    Envelope, ErrorItem, ErrorKind, InDocument, ItemOutcome, ListedData, Model, Page, PageOfItems,
    PagedData, PagedRequest, PagedResponse, Patch, PerItem, Reply, Response, Secret, types,
};

pub use self::{
    connect::describe_connect_error,
    context::Context,
    credentials::Credentials,
    exchange::{Exchange, Received, SendError, SimulatedFault, StandIn, Target},
    generated::client::{Client, Error, ResponseValue},
    http_client::{HttpClientError, http_client, http_client_builder},
    middleware::{FinishedAttempt, Middleware, OutgoingAttempt},
    operation::{
        Auth, ItemList, Operation, Paging, ResponseForm, RetrySafety, operation, operation_at,
        operations,
    },
    retry::{Attempt, Decision, Outcome, RetryPolicy, retry_after},
    sent::{Sent, to_json},
};
