//! Helpers to test your own code without a server.
//!
//! [`client`] creates a [`Client`] that calls a closure instead of Velt.
//! Pass it to code that takes a client, to test that code without a socket. [`response`]
//! builds the response of an operation, and [`Error::new`] creates any error.
//!
//! For tests against a server that keeps state, use the crate `velt-sandbox`.
//!
//! ```
//! use velt::{testing::{self, Reply}, types::{AddUsersToGroup, ErrorCode}};
//! use serde_json::json;
//!
//! /// What is tested: joins a group, and reports whether the group exists.
//! async fn join(velt: &velt::Client, user: &str) -> Result<bool, velt::Error> {
//!     let request = AddUsersToGroup::new("acme", "engineering", [user]);
//!     match velt.v1().user_groups().add_users(request).await {
//!         Ok(added) => added.into_result().map(|_| true),
//!         Err(error) if error.is_not_found() => Ok(false),
//!         Err(error) => Err(error),
//!     }
//! }
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), velt::Error> {
//! let velt = testing::client(|call| {
//!     assert_eq!(call.operation(), "v1_user_groups_add_users");
//!     match call.data()["userIds"][0].as_str() {
//!         Some("ada") => Reply::data(json!({ "ada": { "success": true } })),
//!         _ => Reply::failure(ErrorCode::NotFound, "no such group"),
//!     }
//! });
//! assert!(join(&velt, "ada").await?);
//! assert!(!join(&velt, "grace").await?);
//! # Ok(())
//! # }
//! ```

use std::sync::Arc;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};
use serde_json::{Value, json};
use velt_client::{
    Context, Credentials, Model, Received, RetryPolicy, SimulatedFault, StandIn, http_client,
    types::ErrorCode,
};
use velt_types::json::{self, Node, Strictness};

use crate::{Client, Error, ErrorKind};

/// Creates a client that calls `reply` instead of Velt.
///
/// It does not retry, unless a call enables it with [`Call::retry`](crate::Call::retry).
pub fn client(reply: impl Fn(&SentCall<'_>) -> Reply + Send + Sync + 'static) -> Client {
    let secret = |text| http::HeaderValue::from_static(text);
    let credentials = Credentials::default()
        .api_key(secret("test"))
        .auth_token(secret("test"))
        .workspace_id(secret("test"))
        .workspace_auth_token(secret("test"));
    let context = Context::new(credentials)
        .with_retry(RetryPolicy::never())
        .with_stand_in(Arc::new(Closure(reply)));
    // Nothing is sent, so it does not matter if TLS cannot be set up.
    let http_client = http_client().unwrap_or_default();
    Client {
        inner: Arc::new(velt_client::Client::new_with_client(
            "http://127.0.0.1",
            http_client,
            context,
        )),
    }
}

/// Builds the response of an operation, as a call returns it.
///
/// `value` is what Velt calls `result`. It is read as tolerantly as a real response.
///
/// ```
/// use velt::{PerItem, testing, types::GroupMembershipOutcome};
///
/// let added: PerItem<GroupMembershipOutcome> = testing::response(serde_json::json!({
///     "status": "success",
///     "data": { "ada": { "success": false, "message": "No such user." } },
/// }))?;
/// assert_eq!(added.failed().count(), 1);
/// # Ok::<(), velt::Error>(())
/// ```
///
/// # Errors
///
/// Returns [`ErrorKind::Decode`] if `value` cannot be read as a `T`.
pub fn response<T: Model>(value: Value) -> Result<T, Error> {
    json::read(Node::from(&value), Strictness::Tolerant)
        .map_err(|error| Error::new(ErrorKind::Decode, error.to_string()))
}

/// A call that was sent to a test [`client`].
#[derive(Debug)]
pub struct SentCall<'c> {
    operation: &'static str,
    path: &'c str,
    body: Value,
}

impl SentCall<'_> {
    /// Returns the operation ID, such as `v1_user_groups_add_users`.
    pub fn operation(&self) -> &'static str {
        self.operation
    }

    /// Returns the URL path, without the host.
    pub fn path(&self) -> &str {
        self.path
    }

    /// Returns the whole request body.
    pub fn body(&self) -> &Value {
        &self.body
    }

    /// Returns the request, without the envelope.
    ///
    /// This is `data` of the body, or the whole body if the operation has no envelope.
    pub fn data(&self) -> &Value {
        let known = velt_client::operation(self.operation);
        match known.is_none_or(|known| known.in_data) {
            true => self.body.get("data").unwrap_or(&self.body),
            false => &self.body,
        }
    }
}

/// The reply to a call in a test.
#[derive(Debug, Clone)]
pub struct Reply(Result<(StatusCode, Value), SimulatedFault>);

impl Reply {
    /// Creates a successful reply with this `data`, in Velt's usual envelope.
    pub fn data(data: impl Into<Value>) -> Self {
        Self::result(json!({ "status": "success", "message": "", "data": data.into() }))
    }

    /// Creates a successful reply with this `result`.
    pub fn result(result: impl Into<Value>) -> Self {
        Self::json(StatusCode::OK, json!({ "result": result.into() }))
    }

    /// Creates a failed reply with this code, its HTTP status, and this message.
    pub fn failure(code: ErrorCode, message: &str) -> Self {
        let body = json!({ "error": { "status": code.as_str(), "message": message } });
        Self::json(status_of(&code), body)
    }

    /// Creates a reply with this HTTP status and body.
    pub fn json(status: StatusCode, body: impl Into<Value>) -> Self {
        Self(Ok((status, body.into())))
    }

    /// Makes the call fail as if no connection could be made.
    pub fn not_connected() -> Self {
        Self(Err(SimulatedFault::NotConnected))
    }

    /// Makes the call fail as if it timed out after it was sent.
    pub fn timeout() -> Self {
        Self(Err(SimulatedFault::TimedOut))
    }

    /// Makes the call fail as if the connection broke.
    pub fn broken_connection() -> Self {
        Self(Err(SimulatedFault::Broken))
    }
}

/// Returns the HTTP status that Velt's platform sends with a code.
fn status_of(code: &ErrorCode) -> StatusCode {
    match code {
        ErrorCode::InvalidArgument | ErrorCode::FailedPrecondition | ErrorCode::OutOfRange => {
            StatusCode::BAD_REQUEST
        }
        ErrorCode::Unauthenticated => StatusCode::UNAUTHORIZED,
        ErrorCode::PermissionDenied => StatusCode::FORBIDDEN,
        ErrorCode::NotFound => StatusCode::NOT_FOUND,
        ErrorCode::Aborted | ErrorCode::AlreadyExists => StatusCode::CONFLICT,
        ErrorCode::ResourceExhausted => StatusCode::TOO_MANY_REQUESTS,
        ErrorCode::Unimplemented => StatusCode::NOT_IMPLEMENTED,
        ErrorCode::Unavailable => StatusCode::SERVICE_UNAVAILABLE,
        ErrorCode::DeadlineExceeded => StatusCode::GATEWAY_TIMEOUT,
        _ => StatusCode::INTERNAL_SERVER_ERROR,
    }
}

/// A stand-in that replies by calling a closure.
struct Closure<F>(F);

impl<F> StandIn for Closure<F>
where
    F: Fn(&SentCall<'_>) -> Reply + Send + Sync + 'static,
{
    fn respond(
        &self,
        operation: &'static str,
        path: &str,
        body: &[u8],
    ) -> Result<Received, SimulatedFault> {
        let call = SentCall {
            operation,
            path,
            body: serde_json::from_slice(body).unwrap_or_default(),
        };
        let (status, body) = (self.0)(&call).0?;
        Ok(Received {
            status,
            headers: HeaderMap::new(),
            body: Bytes::from(body.to_string()),
        })
    }
}
