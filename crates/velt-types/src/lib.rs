//! Requests, responses and errors of the Velt REST API as types, without a client.
//!
//! Most people want the crate `velt`, which has all of this and a client. This crate is
//! for programs that create, store or read requests and responses but leave sending them
//! to another program: it depends on serde, and on no HTTP client.
//!
//! Reading a response is tolerant: a missing field, null or a scalar of another type does
//! not make it unreadable. Reading a request is strict: an unknown field is an error that
//! names the closest known field.
//!
//! ```
//! use velt_types::{Envelope, types::AddUsersToGroup};
//!
//! let request = AddUsersToGroup::new("acme", "engineering", ["ada", "grace"]);
//! assert_eq!(
//!     serde_json::to_value(Envelope::new(request))?,
//!     serde_json::json!({"data": {
//!         "organizationId": "acme",
//!         "organizationUserGroupId": "engineering",
//!         "userIds": ["ada", "grace"],
//!     }}),
//! );
//! # Ok::<(), serde_json::Error>(())
//! ```
//!
//! # Features
//!
//! | feature | default | what it adds |
//! | --- | --- | --- |
//! | `all-resources` | yes | the whole API; without it, choose from the features below |
//! | `activities`, `agents`, `approval-engine`, `auth`, `comments`, `crdt`, `documents`, `folders`, `gdpr`, `livestate`, `locations`, `memory`, `notifications`, `organizations`, `presence`, `recordings`, `rewriter`, `user-groups`, `users`, `workspace` | by `all-resources` | the operations and types of one resource each |
//! | `schemars` | no | JSON schemas of requests and responses, with the crate of that name |

// Labels what a feature turns on, on docs.rs.
#![cfg_attr(docsrs, feature(doc_cfg))]

mod call_info;
mod convert;
mod envelope;
mod error;
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
#[doc(hidden)]
pub mod json;
mod open_enum;
mod page;
mod patch;
mod per_item;
mod secret;

pub use self::{
    call_info::CallInfo,
    convert::{IntoObject, OptionalText},
    envelope::{Envelope, Reply, Response},
    error::{Error, ErrorItem, ErrorKind},
    generated::types,
    json::{Drift, DriftKind, Model, ReadError},
    page::{InDocument, ListedData, Page, PageOfItems, PagedData, PagedRequest, PagedResponse},
    patch::Patch,
    per_item::{ItemOutcome, PerItem},
    secret::Secret,
};
use self::{
    convert::{from_reference, from_text},
    open_enum::open_enum,
};
