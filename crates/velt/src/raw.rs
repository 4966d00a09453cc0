//! Calls of operations that this version does not describe.

use std::{borrow::Cow, fmt, future::IntoFuture, time::Duration};

use serde_json::Value;
use velt_client::operation_at;

use crate::{
    Client, Error,
    call::{BoxFuture, prepare},
    failure,
};

impl Client {
    /// Sends any JSON to any path, with the credentials and errors of every call.
    ///
    /// For what this version does not describe yet. `body` is the whole body, so it
    /// usually is an object with `data`; the answer is the whole body too, with
    /// `result`.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), velt::Error> {
    /// use serde_json::json;
    ///
    /// let body = json!({ "data": { "organizationId": "acme" } });
    /// let answer = velt.call_raw("/v2/brand/new", body).await?;
    /// println!("{}", answer["result"]["message"]);
    /// # Ok(())
    /// # }
    /// ```
    pub fn call_raw(&self, path: impl Into<String>, body: Value) -> RawCall {
        RawCall {
            client: self.inner.clone(),
            path: path.into(),
            body,
            timeout: None,
        }
    }
}

/// A call of [`Client::call_raw`] that is ready to be sent: `.await` sends it.
#[must_use = "a call is sent when it is awaited"]
pub struct RawCall {
    client: velt_client::Client,
    path: String,
    body: Value,
    timeout: Option<Duration>,
}

impl RawCall {
    /// Sets how long the request with its answer may take, in place of the client's
    /// setting.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = Some(timeout);
        self
    }

    async fn send(self) -> Result<Value, Error> {
        let Self {
            client,
            path,
            body,
            timeout,
        } = self;
        let (client, exchange) = prepare(&client, timeout);
        let named = |path: String| match operation_at(&path) {
            Some(operation) => Cow::Borrowed(operation.id),
            None => Cow::Owned(path),
        };
        match client.call_raw(&path, &body).await {
            // Some failures come with the status of a success.
            Ok(answer) if failure::is_reported_in(&answer) => {
                Err(failure::read(named(path), &exchange, None))
            }
            Ok(answer) => Ok(answer.into_inner()),
            Err(error) => Err(failure::read(named(path), &exchange, Some(error))),
        }
    }
}

impl IntoFuture for RawCall {
    type Output = Result<Value, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}

impl fmt::Debug for RawCall {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RawCall")
            .field("path", &self.path)
            .finish_non_exhaustive()
    }
}
