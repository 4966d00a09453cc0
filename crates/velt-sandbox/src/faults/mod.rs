//! Faults on demand: what a sandbox does wrong when it is told to.

mod effects;
mod parse;
mod plan;

use std::time::Duration;

pub use self::parse::ParseFaultError;
pub(crate) use self::{effects::Abort, plan::Plan};

/// A fault that a [`Sandbox`](crate::Sandbox) causes.
///
/// A fault happens to every request unless [`on`](Self::on), [`times`](Self::times) or
/// [`probability`](Self::probability) say otherwise. A request meets one fault: the first
/// that was added and applies. Latency is added to what happens anyway.
///
/// ```
/// use std::time::Duration;
///
/// use velt_sandbox::Fault;
///
/// let overloaded = Fault::status(429)
///     .retry_after(Duration::from_secs(1))
///     .on("v1_user_groups_add_users")
///     .times(2);
/// let same: Fault = "status=429,retry-after=1s,on=v1_user_groups_add_users,times=2".parse()?;
/// assert_eq!(overloaded, same);
/// # Ok::<_, velt_sandbox::ParseFaultError>(())
/// ```
///
/// # As text
///
/// The command line, the control API and the header `x-velt-sandbox-fault` take a fault as
/// text: an effect and options, separated by commas.
///
/// | effect | what happens |
/// | --- | --- |
/// | `status=503` | The request is refused with this status, in Velt's format. |
/// | `html=502` | The request is refused with this status and an HTML page, as gateways do. |
/// | `reset` | The connection is reset; the request has no effect. |
/// | `reset-in-body` | The request takes effect; the connection is reset in the middle of the response. |
/// | `truncate` | The request takes effect; the JSON of the response ends in the middle. |
/// | `wrong-json` | The request takes effect; the response is JSON of another shape. |
/// | `fail-items=ada+grace` | These items of the request fail, the others take effect. |
/// | `partly-applied` | The request takes effect; the response is HTTP 500 with the outcomes in `details`. |
/// | none | The request is only delayed. |
///
/// | option | meaning |
/// | --- | --- |
/// | `on=…` | The operation, by its ID or its path. Defaults to all. |
/// | `times=2` | The number of requests that meet the fault. Defaults to all. |
/// | `probability=0.1` | The probability that a request meets the fault. |
/// | `latency=200ms` | The delay before the response. |
/// | `jitter=100ms` | A random delay up to this, in addition. |
/// | `retry-after=2s` | The header `Retry-After`, in whole seconds. |
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a fault has no effect until a sandbox is given it"]
pub struct Fault {
    effect: Effect,
    on: Option<String>,
    times: Option<u32>,
    probability: f64,
    latency: Duration,
    jitter: Duration,
    retry_after: Option<Duration>,
}

/// What a fault does to a request.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Effect {
    Delay,
    Status(u16),
    Html(u16),
    Reset,
    ResetInBody,
    Truncate,
    WrongJson,
    FailItems(Vec<String>),
    PartlyApplied,
}

impl Fault {
    fn new(effect: Effect) -> Self {
        Self {
            effect,
            on: None,
            times: None,
            probability: 1.0,
            latency: Duration::ZERO,
            jitter: Duration::ZERO,
            retry_after: None,
        }
    }

    /// Refuses the request with an HTTP status, and an error in Velt's format with the code
    /// of that status. The request has no effect.
    pub fn status(status: u16) -> Self {
        Self::new(Effect::Status(status))
    }

    /// Refuses the request with an HTTP status and an HTML page, as gateways do. The request
    /// has no effect.
    pub fn html(status: u16) -> Self {
        Self::new(Effect::Html(status))
    }

    /// Resets the connection without a response. The request has no effect.
    pub fn reset() -> Self {
        Self::new(Effect::Reset)
    }

    /// Resets the connection in the middle of the response. The request takes effect.
    pub fn reset_in_body() -> Self {
        Self::new(Effect::ResetInBody)
    }

    /// Sends the first half of the response's JSON as if it were whole. The request takes effect.
    pub fn truncated() -> Self {
        Self::new(Effect::Truncate)
    }

    /// Sends JSON of another shape. The request takes effect.
    pub fn wrong_json() -> Self {
        Self::new(Effect::WrongJson)
    }

    /// Makes items of the request fail, by ID, where the response has an outcome for each
    /// item. The other items take effect.
    pub fn failing_items<I>(ids: I) -> Self
    where
        I: IntoIterator,
        I::Item: Into<String>,
    {
        Self::new(Effect::FailItems(ids.into_iter().map(Into::into).collect()))
    }

    /// Responds with HTTP 500 and the outcomes in `details`. The request takes effect.
    pub fn partly_applied() -> Self {
        Self::new(Effect::PartlyApplied)
    }

    /// Delays the response, and does nothing else.
    pub fn delay(latency: Duration) -> Self {
        Self::new(Effect::Delay).latency(latency)
    }

    /// Sets the operation, by its ID (`v1_user_groups_add_users`) or its path. Defaults to
    /// all operations.
    pub fn on(mut self, operation: impl Into<String>) -> Self {
        self.on = Some(operation.into());
        self
    }

    /// Sets the number of requests that meet the fault. Defaults to all.
    pub fn times(mut self, times: u32) -> Self {
        self.times = Some(times);
        self
    }

    /// Sets the probability, from 0 to 1, that a request meets the fault.
    ///
    /// The sandbox draws from a [seed](crate::Builder::fault_seed), so a test that sends the
    /// same requests one after the other always meets the same faults.
    pub fn probability(mut self, probability: f64) -> Self {
        self.probability = probability;
        self
    }

    /// Sets a delay before the response.
    pub fn latency(mut self, latency: Duration) -> Self {
        self.latency = latency;
        self
    }

    /// Sets the maximum of a random delay, in addition to the [latency](Self::latency).
    pub fn jitter(mut self, jitter: Duration) -> Self {
        self.jitter = jitter;
        self
    }

    /// Sets the header `Retry-After`, in whole seconds.
    pub fn retry_after(mut self, delay: Duration) -> Self {
        self.retry_after = Some(delay);
        self
    }
}
