// Made by `cargo xtask generate` from openapi/. Change that, not this.

//! The types of requests and responses.
//!
//! They are grouped by resource, each behind the feature of its name, and can be
//! used by their own names as well: `types::user_groups::AddUsersToGroup` is
//! `types::AddUsersToGroup`.
//!
//! # What Velt adds later
//!
//! Structs and enums are `#[non_exhaustive]`: a field or a value that Velt adds is no
//! breaking change. Requests are built with `new` and setters, and their fields are
//! public. Match on enums with a wildcard, and compare a value that has no variant
//! by its text, which stays true when it gets one:
//!
//! ```
//! use velt_types::types::ErrorCode;
//!
//! fn is_quota(code: &ErrorCode) -> bool {
//!     match code {
//!         ErrorCode::ResourceExhausted => true,
//!         other => other.as_str() == "QUOTA_EXCEEDED",
//!     }
//! }
//!
//! assert!(is_quota(&ErrorCode::from("QUOTA_EXCEEDED")));
//! ```
//!
//! ```compile_fail,E0004
//! # use velt_types::types::ErrorCode;
//! fn is_known(code: &ErrorCode) -> bool {
//!     match code {
//!         ErrorCode::NotFound => true,
//!         ErrorCode::Other(_) => false,
//!     }
//! }
//! ```
//!
//! ```compile_fail,E0639
//! # use velt_types::types::OrganizationUserGroup;
//! let group = OrganizationUserGroup { group_id: "engineering".into(), group_name: None };
//! ```

#[cfg(feature = "activities")]
pub mod activities;
#[cfg(feature = "agents")]
pub mod agents;
#[cfg(feature = "approval-engine")]
pub mod approval_engine;
#[cfg(feature = "auth")]
pub mod auth;
#[cfg(feature = "comments")]
pub mod comments;
#[cfg(feature = "crdt")]
pub mod crdt;
#[cfg(feature = "documents")]
pub mod documents;
#[cfg(feature = "folders")]
pub mod folders;
#[cfg(feature = "gdpr")]
pub mod gdpr;
#[cfg(feature = "livestate")]
pub mod livestate;
#[cfg(feature = "locations")]
pub mod locations;
#[cfg(feature = "memory")]
pub mod memory;
#[cfg(feature = "notifications")]
pub mod notifications;
#[cfg(feature = "organizations")]
pub mod organizations;
#[cfg(feature = "presence")]
pub mod presence;
#[cfg(feature = "recordings")]
pub mod recordings;
#[cfg(feature = "rewriter")]
pub mod rewriter;
pub mod shared;
#[cfg(feature = "user-groups")]
pub mod user_groups;
#[cfg(feature = "users")]
pub mod users;
#[cfg(feature = "workspace")]
pub mod workspace;
#[cfg(feature = "activities")]
#[doc(no_inline)]
pub use self::activities::*;
#[cfg(feature = "agents")]
#[doc(no_inline)]
pub use self::agents::*;
#[cfg(feature = "approval-engine")]
#[doc(no_inline)]
pub use self::approval_engine::*;
#[cfg(feature = "auth")]
#[doc(no_inline)]
pub use self::auth::*;
#[cfg(feature = "comments")]
#[doc(no_inline)]
pub use self::comments::*;
#[cfg(feature = "crdt")]
#[doc(no_inline)]
pub use self::crdt::*;
#[cfg(feature = "documents")]
#[doc(no_inline)]
pub use self::documents::*;
#[cfg(feature = "folders")]
#[doc(no_inline)]
pub use self::folders::*;
#[cfg(feature = "gdpr")]
#[doc(no_inline)]
pub use self::gdpr::*;
#[cfg(feature = "livestate")]
#[doc(no_inline)]
pub use self::livestate::*;
#[cfg(feature = "locations")]
#[doc(no_inline)]
pub use self::locations::*;
#[cfg(feature = "memory")]
#[doc(no_inline)]
pub use self::memory::*;
#[cfg(feature = "notifications")]
#[doc(no_inline)]
pub use self::notifications::*;
#[cfg(feature = "organizations")]
#[doc(no_inline)]
pub use self::organizations::*;
#[cfg(feature = "presence")]
#[doc(no_inline)]
pub use self::presence::*;
#[cfg(feature = "recordings")]
#[doc(no_inline)]
pub use self::recordings::*;
#[cfg(feature = "rewriter")]
#[doc(no_inline)]
pub use self::rewriter::*;
#[doc(no_inline)]
pub use self::shared::*;
#[cfg(feature = "user-groups")]
#[doc(no_inline)]
pub use self::user_groups::*;
#[cfg(feature = "users")]
#[doc(no_inline)]
pub use self::users::*;
#[cfg(feature = "workspace")]
#[doc(no_inline)]
pub use self::workspace::*;
