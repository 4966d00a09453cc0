//! A call that is ready to be sent.

use std::{
    fmt,
    future::{Future, IntoFuture},
    marker::PhantomData,
    pin::Pin,
    sync::Arc,
    time::Duration,
};

use http::{HeaderMap, StatusCode};
use serde_json::{Map, Value};
use velt_client::{Operation, RetryPolicy, to_json};
use velt_types::{
    Model,
    json::{Node, ObjectNode},
};

use crate::{Client, Error, failure, headers::Headers, response};

pub(crate) type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// A call that is ready to be sent: `.await` sends it.
///
/// `Q` is the request type, `A` the response type. The call owns its data, so it can be
/// spawned as a task.
///
/// ```no_run
/// # async fn example(velt: velt::Client) -> Result<(), velt::Error> {
/// use std::time::Duration;
/// use velt::types::AddUsersToGroup;
///
/// let added = velt
///     .v1()
///     .user_groups()
///     .add_users(AddUsersToGroup::new("acme", "engineering", ["ada"]))
///     .timeout(Duration::from_secs(5))
///     .await?
///     .into_result()?;
/// # Ok(())
/// # }
/// ```
#[must_use = "a call is sent when it is awaited"]
pub struct Call<Q, A> {
    client: Arc<velt_client::Client>,
    operation: &'static Operation,
    request: Q,
    options: CallOptions,
    response: PhantomData<fn() -> A>,
}

/// Options of one call, which take precedence over the client's settings.
#[derive(Debug, Clone, Default)]
pub(crate) struct CallOptions {
    pub(crate) timeout: Option<Duration>,
    pub(crate) overall_timeout: Option<Duration>,
    pub(crate) retry: Option<RetryPolicy>,
    pub(crate) extra_fields: Map<String, Value>,
    pub(crate) headers: Headers,
}

impl<Q, A> Call<Q, A> {
    #[allow(dead_code, reason = "the features may leave no method")]
    pub(crate) fn new(client: &Client, operation: &'static Operation, request: Q) -> Self {
        Self {
            client: Arc::clone(&client.inner),
            operation,
            request,
            options: CallOptions::default(),
            response: PhantomData,
        }
    }
}

impl<Q, A> Call<Q, A> {
    /// Returns the request.
    pub fn request(&self) -> &Q {
        &self.request
    }

    /// Returns the description of the operation.
    pub fn operation(&self) -> &'static Operation {
        self.operation
    }

    pub(crate) fn request_mut(&mut self) -> &mut Q {
        &mut self.request
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
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), velt::Error> {
    /// use velt::{RetryPolicy, types::AddUsersToGroup};
    ///
    /// let request = AddUsersToGroup::new("acme", "engineering", ["ada"]);
    /// let added = velt
    ///     .v1()
    ///     .user_groups()
    ///     .add_users(request)
    ///     .retry(RetryPolicy::never())
    ///     .await?;
    /// # let _ = added;
    /// # Ok(())
    /// # }
    /// ```
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.options.retry = Some(policy);
        self
    }

    /// Adds a field that the request type does not have.
    ///
    /// Use it for fields that Velt accepts but this version does not describe. It takes
    /// precedence over a field of the request with the same name.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), velt::Error> {
    /// use velt::types::AddUsersToGroup;
    ///
    /// let request = AddUsersToGroup::new("acme", "engineering", ["ada"]);
    /// let added = velt
    ///     .v1()
    ///     .user_groups()
    ///     .add_users(request)
    ///     .extra_field("brandNew", true)
    ///     .await?;
    /// # let _ = added;
    /// # Ok(())
    /// # }
    /// ```
    pub fn extra_field(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.options.extra_fields.insert(name.into(), value.into());
        self
    }

    /// Adds a header, for example to correlate the call with your own traces.
    ///
    /// It replaces a header that the client sets by itself, except for credentials. A
    /// name or value that HTTP does not allow causes an error when the call is sent.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), velt::Error> {
    /// use velt::types::GetOrganizations;
    ///
    /// let call = velt.v2().organizations().get(GetOrganizations::new());
    /// let organizations = call.header("x-request-id", "5f0c").await?;
    /// # let _ = organizations;
    /// # Ok(())
    /// # }
    /// ```
    pub fn header(mut self, name: impl AsRef<str>, value: impl AsRef<str>) -> Self {
        self.options.headers.add(name.as_ref(), value.as_ref());
        self
    }

    /// Returns the status, headers and number of attempts along with the response.
    pub fn with_meta(self) -> CallWithMeta<Q, A> {
        CallWithMeta { call: self }
    }
}

impl<Q: Model, A: Model> Call<Q, A> {
    pub(crate) async fn send(&self) -> Result<(A, failure::Succeeded), Error> {
        let request = self.request.to_node();
        let body = to_json(&if self.operation.in_data {
            enveloped(request)
        } else {
            request
        });
        self.options.headers.check(self.operation.id)?;
        let client = configured(&self.client, &self.options);
        let exchange = client.exchange(self.operation.into(), body).await;
        response::read(self.operation, exchange, || {
            let items = self.operation.items;
            items.map_or_else(Vec::new, |path| self.request.to_node().ids(path))
        })
    }
}

fn enveloped(request: Node<'_>) -> Node<'_> {
    let mut body = ObjectNode::default();
    body.push("data", request);
    body.finish()
}

/// Returns the client with the options of one call applied.
pub(crate) fn configured(
    client: &velt_client::Client,
    options: &CallOptions,
) -> velt_client::Client {
    client.with_context(|mut context| {
        if let Some(timeout) = options.timeout {
            context = context.with_attempt_timeout(timeout);
        }
        if let Some(timeout) = options.overall_timeout {
            context = context.with_overall_timeout(timeout);
        }
        if let Some(policy) = options.retry {
            context = context.with_retry(policy);
        }
        if !options.headers.is_empty() {
            context = context.with_headers(options.headers.clone().into());
        }
        if !options.extra_fields.is_empty() {
            context = context.with_extra_fields(options.extra_fields.clone());
        }
        context
    })
}

impl<Q, A> IntoFuture for Call<Q, A>
where
    Q: Model + Send + Sync + 'static,
    A: Model + Send + 'static,
{
    type Output = Result<A, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move { self.send().await.map(|(value, _)| value) })
    }
}

impl<Q: fmt::Debug, A> fmt::Debug for Call<Q, A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Call")
            .field("operation", &self.operation.id)
            .field("request", &self.request)
            .field("options", &self.options)
            .finish_non_exhaustive()
    }
}

/// A [`Call`] that returns a [`WithMeta`]; see [`Call::with_meta`].
#[must_use = "a call is sent when it is awaited"]
pub struct CallWithMeta<Q, A> {
    pub(crate) call: Call<Q, A>,
}

impl<Q, A> IntoFuture for CallWithMeta<Q, A>
where
    Q: Model + Send + Sync + 'static,
    A: Model + Send + 'static,
{
    type Output = Result<WithMeta<A>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            self.call
                .send()
                .await
                .map(|(value, succeeded)| WithMeta::new(value, succeeded))
        })
    }
}

impl<Q: fmt::Debug, A> fmt::Debug for CallWithMeta<Q, A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.call.fmt(f)
    }
}

/// A response with its HTTP status, headers and number of attempts.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct WithMeta<A> {
    /// The response.
    pub value: A,
    /// The HTTP status.
    pub status: StatusCode,
    /// The response headers.
    pub headers: HeaderMap,
    /// The number of attempts.
    pub attempts: u32,
}

impl<A> WithMeta<A> {
    pub(crate) fn new(value: A, response: failure::Succeeded) -> Self {
        Self {
            value,
            status: response.received.status,
            headers: response.received.headers,
            attempts: response.attempts,
        }
    }
}
