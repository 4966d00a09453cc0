//! Requests and answers of the Velt REST API as types, and nothing that sends them.
//!
//! Most people want the crate `velt`, which has all of this and a client. This crate
//! is for programs that make, store or read requests and leave sending to another
//! one: it needs serde alone.
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
//! | feature | default | what it gives |
//! | --- | --- | --- |
//! | `schemars` | no | JSON schemas of requests and answers, by the crate of that name |

mod envelope;
#[allow(
    missing_docs,
    unreachable_pub,
    unused_qualifications,
    clippy::allow_attributes_without_reason,
    clippy::missing_errors_doc,
    clippy::new_without_default,
    clippy::too_many_arguments,
    clippy::use_self,
    reason = "generated: what matters is the generator, which is linted"
)]
mod generated;
mod lenient;
mod open_enum;
mod page;
mod patch;
mod per_item;
mod secret;

use self::open_enum::open_enum;
pub use self::{
    envelope::{Answer, Envelope, Reply},
    page::{ListedData, Page, PageOfItems, PagedAnswer, PagedData, PagedRequest},
    patch::Patch,
    per_item::{ItemOutcome, PartialFailure, PerItem},
    secret::Secret,
};

/// What requests and answers are made of.
pub mod types {
    pub use crate::generated::{enums::*, types::*};
}
