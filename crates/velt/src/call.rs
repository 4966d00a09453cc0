//! A call that is ready to be sent.

use std::{
    fmt,
    future::{Future, IntoFuture},
    pin::Pin,
    sync::Arc,
    time::Duration,
};

use http::{HeaderMap, StatusCode};
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};
use velt_client::{Envelope, Exchange, RetryPolicy, operation, send::Sent};

use crate::{Client, Error, failure};

pub(crate) type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// How the generated client sends the request of one operation.
type Sender<Q, A> = for<'a> fn(&'a velt_client::Client, &'a Envelope<Q>) -> Sent<'a, A>;

/// A call that is ready to be sent: `.await` sends it.
///
/// `Q` is the request, `A` the answer. It owns what it needs, so that it can be
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
    client: velt_client::Client,
    operation: &'static str,
    body: Envelope<Q>,
    options: CallOptions,
    send: Sender<Q, A>,
}

/// What holds for one call in place of the client's settings.
#[derive(Debug, Clone, Default)]
pub(crate) struct CallOptions {
    pub(crate) timeout: Option<Duration>,
    pub(crate) overall_timeout: Option<Duration>,
    pub(crate) retry: Option<RetryPolicy>,
    pub(crate) extra_fields: Map<String, Value>,
}

impl<Q, A> Call<Q, A> {
    pub(crate) fn new(
        client: &Client,
        operation: &'static str,
        request: Q,
        send: Sender<Q, A>,
    ) -> Self {
        Self {
            client: client.inner.clone(),
            operation,
            body: Envelope::new(request),
            options: CallOptions::default(),
            send,
        }
    }
}

impl<Q, A> Call<Q, A> {
    /// Gives what will be sent.
    pub fn request(&self) -> &Q {
        &self.body.data
    }

    pub(crate) fn request_mut(&mut self) -> &mut Q {
        &mut self.body.data
    }

    pub(crate) fn operation(&self) -> &'static str {
        self.operation
    }

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

    /// Sends a field that the type of the request lacks, beside those that it has.
    ///
    /// For what Velt takes and this version does not describe. A field of the request
    /// with the same name gives way.
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

    /// Gives status, headers and attempts along with the answer.
    pub fn with_meta(self) -> MetaCall<Q, A> {
        MetaCall { call: self }
    }
}

impl<Q, A> Call<Q, A>
where
    A: DeserializeOwned,
{
    pub(crate) async fn send(&self) -> Result<(A, Arc<Exchange>), Error> {
        let (client, exchange) = prepare(&self.client, &self.options);
        match (self.send)(&client, &self.body).await {
            // Without a status of its own, an answer may be a failure and yet be readable.
            Ok(_)
                if operation(self.operation).is_some_and(|known| known.plain_answer)
                    && failure::is_reported(&exchange) =>
            {
                Err(failure::read(self.operation, &exchange, None))
            }
            Ok(response) => Ok((response.into_inner().result, exchange)),
            Err(error) => Err(failure::read(self.operation, &exchange, Some(error))),
        }
    }
}

/// The client for one call, and the place where its transport leaves what it saw.
pub(crate) fn prepare(
    client: &velt_client::Client,
    options: &CallOptions,
) -> (velt_client::Client, Arc<Exchange>) {
    let exchange = Arc::new(Exchange::default());
    let client = client.with_context(|context| {
        let mut context = context.with_exchange(Arc::clone(&exchange));
        if let Some(timeout) = options.timeout {
            context = context.with_attempt_timeout(timeout);
        }
        if let Some(timeout) = options.overall_timeout {
            context = context.with_overall_timeout(timeout);
        }
        if let Some(policy) = options.retry {
            context = context.with_retry(policy);
        }
        if !options.extra_fields.is_empty() {
            context = context.with_extra_fields(options.extra_fields.clone());
        }
        context
    });
    (client, exchange)
}

impl<Q, A> IntoFuture for Call<Q, A>
where
    Q: Send + Sync + 'static,
    A: DeserializeOwned + Send + 'static,
{
    type Output = Result<A, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move { self.send().await.map(|(answer, _)| answer) })
    }
}

impl<Q: fmt::Debug, A> fmt::Debug for Call<Q, A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Call")
            .field("operation", &self.operation)
            .field("request", &self.body.data)
            .field("options", &self.options)
            .finish_non_exhaustive()
    }
}

/// A [`Call`] that gives a [`Meta`]; see [`Call::with_meta`].
#[must_use = "a call is sent when it is awaited"]
pub struct MetaCall<Q, A> {
    pub(crate) call: Call<Q, A>,
}

impl<Q, A> IntoFuture for MetaCall<Q, A>
where
    Q: Send + Sync + 'static,
    A: DeserializeOwned + Send + 'static,
{
    type Output = Result<Meta<A>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            self.call
                .send()
                .await
                .map(|(answer, exchange)| Meta::new(answer, &exchange))
        })
    }
}

impl<Q: fmt::Debug, A> fmt::Debug for MetaCall<Q, A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.call.fmt(f)
    }
}

/// An answer, and what HTTP said along with it.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Meta<A> {
    /// The answer.
    pub value: A,
    /// The HTTP status.
    pub status: StatusCode,
    /// The headers of the answer.
    pub headers: HeaderMap,
    /// How many attempts were made to send the request.
    pub attempts: u32,
}

impl<A> Meta<A> {
    fn new(value: A, exchange: &Exchange) -> Self {
        let attempts = exchange.attempts();
        // There is an answer, so the transport has received one.
        let (status, headers) = match exchange.take_received() {
            Some(received) => (received.status, received.headers),
            None => (StatusCode::OK, HeaderMap::new()),
        };
        Self {
            value,
            status,
            headers,
            attempts,
        }
    }
}
