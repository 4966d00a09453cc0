//! Calls to endpoints that this version does not describe.

use std::{borrow::Cow, fmt, future::IntoFuture, marker::PhantomData, sync::Arc, time::Duration};

use serde::de::DeserializeOwned;
use serde_json::Value;
use velt_client::{ErrorKind, Model, Operation, PerItem, RetryPolicy, Target, to_json};
use velt_types::{
    CallInfo,
    json::{self, Node, Strictness},
};

use crate::{
    Client, Error,
    call::{BoxFuture, CallOptions, WithMeta, configured},
    failure::Called,
};

impl Client {
    /// Sends any JSON to any path, with the credentials and errors of every other call.
    ///
    /// Use it for endpoints that this version does not describe yet. `body` is the whole
    /// request body, which is usually an object with `data`. The response is the whole
    /// response body, including `result`.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), velt::Error> {
    /// use serde_json::json;
    ///
    /// let body = json!({ "data": { "organizationId": "acme" } });
    /// let response = velt.call_raw("/v2/brand/new", body).await?;
    /// println!("{}", response["result"]["message"]);
    /// # Ok(())
    /// # }
    /// ```
    pub fn call_raw(&self, path: impl Into<String>, body: Value) -> RawCall {
        RawCall {
            client: Arc::clone(&self.inner),
            path: path.into(),
            body,
            options: CallOptions::default(),
            response: PhantomData,
        }
    }
}

/// A call by [`Client::call_raw`] that is ready to be sent: `.await` sends it.
///
/// `T` is the response type. It defaults to any JSON; [`typed`](Self::typed) changes it.
#[must_use = "a call is sent when it is awaited"]
pub struct RawCall<T = Value> {
    client: Arc<velt_client::Client>,
    path: String,
    body: Value,
    options: CallOptions,
    response: PhantomData<fn() -> T>,
}

impl<T> RawCall<T> {
    /// Deserializes the whole response body into a type of your own.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), velt::Error> {
    /// #[derive(serde::Deserialize)]
    /// struct Response {
    ///     result: Job,
    /// }
    ///
    /// #[derive(serde::Deserialize)]
    /// struct Job {
    ///     id: String,
    /// }
    ///
    /// let body = serde_json::json!({ "data": { "organizationId": "acme" } });
    /// let response = velt.call_raw("/v2/brand/new", body).typed::<Response>().await?;
    /// println!("{}", response.result.id);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Awaiting the call also returns [`ErrorKind::Decode`](crate::ErrorKind::Decode) if
    /// the response cannot be deserialized into a `U`.
    pub fn typed<U: DeserializeOwned>(self) -> RawCall<U> {
        RawCall {
            client: self.client,
            path: self.path,
            body: self.body,
            options: self.options,
            response: PhantomData,
        }
    }

    /// Adds a header; see [`Call::header`](crate::Call::header).
    pub fn header(mut self, name: impl AsRef<str>, value: impl AsRef<str>) -> Self {
        self.options.headers.add(name.as_ref(), value.as_ref());
        self
    }

    /// Sets the timeout of a single attempt, including reading the response.
    ///
    /// Takes precedence over the client's setting.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.options.timeout = Some(timeout);
        self
    }

    /// Sets the timeout of the call as a whole, including all attempts.
    ///
    /// Takes precedence over the client's setting.
    pub fn overall_timeout(mut self, timeout: Duration) -> Self {
        self.options.overall_timeout = Some(timeout);
        self
    }

    /// Sets the retry policy. Takes precedence over the client's setting.
    ///
    /// An operation that this version does not describe counts as unsafe to retry,
    /// because it could take effect twice. If yours is safe, use
    /// [`RetryPolicy::assume_safe`].
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.options.retry = Some(policy);
        self
    }

    /// Returns the status, headers and number of attempts along with the response.
    pub fn with_meta(self) -> RawCallWithMeta<T> {
        RawCallWithMeta { call: self }
    }
}

impl<T: DeserializeOwned> RawCall<T> {
    async fn send(self) -> Result<WithMeta<T>, Error> {
        let Self {
            client,
            path,
            body,
            options,
            response: _,
        } = self;
        options.headers.check(&path)?;
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
        let body = called.success(&response)?;
        let value = called.parse(body, &response)?;
        Ok(WithMeta::new(value, response))
    }
}

impl<T: DeserializeOwned + Send + 'static> IntoFuture for RawCall<T> {
    type Output = Result<T, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move { self.send().await.map(|response| response.value) })
    }
}

/// A [`RawCall`] that returns a [`WithMeta`]; see [`RawCall::with_meta`].
#[must_use = "a call is sent when it is awaited"]
pub struct RawCallWithMeta<T = Value> {
    call: RawCall<T>,
}

impl<T: DeserializeOwned + Send + 'static> IntoFuture for RawCallWithMeta<T> {
    type Output = Result<WithMeta<T>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.call.send())
    }
}

impl<T> fmt::Debug for RawCallWithMeta<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.call.fmt(f)
    }
}

/// Returns the outcome of each item of a response that was read as JSON.
///
/// `request` is the request without its envelope, and `result` what Velt calls `result`.
///
/// # Errors
///
/// Returns [`ErrorKind::Decode`](crate::ErrorKind::Decode) if the response has no outcomes.
#[doc(hidden)]
pub fn outcomes(
    operation: &'static Operation,
    request: &Value,
    result: &Value,
) -> Result<PerItem<Value>, Error> {
    let mut outcomes: PerItem<Value> = json::read(Node::from(result), Strictness::Tolerant)
        .map_err(|error| Error::new(ErrorKind::Decode, error.to_string()))?;
    let item_ids = operation
        .items
        .map_or_else(Vec::new, |path| Node::from(request).ids(path));
    outcomes.attach(&|| CallInfo {
        operation: operation.id,
        attempts: 1,
        http_status: 200,
        headers: http::HeaderMap::new(),
        item_ids: item_ids.clone(),
    });
    Ok(outcomes)
}

impl<T> fmt::Debug for RawCall<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RawCall")
            .field("path", &self.path)
            .finish_non_exhaustive()
    }
}
