//! Calls of operations that this version does not describe.

use std::{borrow::Cow, fmt, future::IntoFuture, time::Duration};

use serde_json::Value;
use velt_client::{RetryPolicy, Target, to_json};
use velt_types::json::Node;

use crate::{
    Client, Error,
    call::{BoxFuture, CallOptions, configured},
    failure::Called,
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
            options: CallOptions::default(),
        }
    }
}

/// A call of [`Client::call_raw`] that is ready to be sent: `.await` sends it.
#[must_use = "a call is sent when it is awaited"]
pub struct RawCall {
    client: velt_client::Client,
    path: String,
    body: Value,
    options: CallOptions,
}

impl RawCall {
    /// Sets how long one attempt may take, the answer included, in place of the
    /// client's setting.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.options.timeout = Some(timeout);
        self
    }

    /// Sets how long the call may take with all of its attempts, in place of the
    /// client's setting.
    pub fn overall_timeout(mut self, timeout: Duration) -> Self {
        self.options.overall_timeout = Some(timeout);
        self
    }

    /// Sets when the request is sent again, in place of the client's setting.
    ///
    /// What is not described is taken for an operation that could do its work twice;
    /// [`RetryPolicy::assume_safe`] says otherwise.
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.options.retry = Some(policy);
        self
    }

    async fn send(self) -> Result<Value, Error> {
        let Self {
            client,
            path,
            body,
            options,
        } = self;
        let client = configured(&client, &options);
        let target = Target::at(&path);
        let called = Called {
            name: match target.operation() {
                Some(operation) => Cow::Borrowed(operation.id),
                None => Cow::Owned(path.clone()),
            },
            operation: target.operation(),
        };
        let body = to_json(&Node::from(&body));
        let response = called.received(client.exchange(target, body).await)?;
        Ok(called.success(&response)?.into_value())
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
