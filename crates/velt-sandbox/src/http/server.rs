//! The sandbox as an HTTP server.

use std::{
    fmt, io,
    net::{IpAddr, Ipv4Addr, SocketAddr},
    sync::Arc,
    time::Duration,
};

use axum::Router;
use serde_json::Value;
use tokio::{net::TcpListener, sync::watch, task::JoinHandle};

use super::{connections, service};
use crate::{
    clock::Clock,
    credentials::Accepted,
    faults::{Fault, Plan},
    http::{Service, service::Observer},
    log::ReceivedRequest,
    shared::Shared,
    store::ImportError,
    webhooks::{Postman, Retries, SentWebhook, Sink},
    world::{Switches, World, lock},
};

/// A sandbox on a local port, which stops when it is dropped.
#[must_use = "a sandbox stops when it is dropped"]
pub struct Sandbox {
    address: SocketAddr,
    service: Service,
    server: JoinHandle<()>,
    // Dropping the sender stops the server too.
    stop: watch::Sender<bool>,
}

impl Sandbox {
    /// Starts a sandbox on a free local port.
    ///
    /// # Errors
    ///
    /// Returns an error if no port can be opened.
    pub async fn start() -> io::Result<Self> {
        Self::builder().start().await
    }

    /// Returns a builder, which can change the default settings.
    pub fn builder() -> Builder {
        Builder::default()
    }

    /// Returns the base URL for clients, `http://127.0.0.1:<port>`.
    pub fn base_url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Adds a fault, which the requests from now on meet.
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> std::io::Result<()> {
    /// use velt_sandbox::{Fault, Sandbox};
    ///
    /// let sandbox = Sandbox::start().await?;
    /// sandbox.fault(Fault::status(503).times(2));
    /// # Ok(())
    /// # }
    /// ```
    pub fn fault(&self, fault: Fault) {
        lock(&self.service.shared.faults).add(fault);
    }

    /// Removes all faults.
    pub fn clear_faults(&self) {
        lock(&self.service.shared.faults).clear();
    }

    /// Returns the received requests, the oldest first, at most the latest 1,000.
    pub fn requests(&self) -> Vec<ReceivedRequest> {
        lock(&self.service.shared.log).requests().collect()
    }

    /// Returns the attempts to deliver webhooks, the oldest first, at most the latest 1,000.
    pub fn webhooks(&self) -> Vec<SentWebhook> {
        lock(&self.service.shared.outbox)
            .attempts()
            .cloned()
            .collect()
    }

    /// Forgets everything that happened: what is stored beyond the initial data, the faults,
    /// the received requests and the sent webhooks.
    pub fn reset(&self) {
        self.service.shared.reset();
    }

    /// Returns everything that is stored, as JSON.
    ///
    /// The tables of each API key are below `tenants`, those of workspaces below
    /// `workspaces`, and the initial data of API keys that nobody used yet below `initial`.
    pub fn export(&self) -> Value {
        self.service.shared.world.export()
    }

    /// Replaces everything that is stored.
    ///
    /// # Errors
    ///
    /// Returns an error if `state` does not have the format of [`export`](Self::export).
    /// Nothing changes in this case.
    pub fn import(&self, state: &Value) -> Result<(), ImportError> {
        self.service.shared.world.import(state)
    }

    /// Moves the clock on, so that access expires and jobs finish.
    pub fn advance_clock(&self, time: Duration) {
        let milliseconds = i64::try_from(time.as_millis()).unwrap_or(i64::MAX);
        self.service
            .shared
            .world
            .change_clock(|clock| clock.advance(milliseconds));
    }

    /// Stops the sandbox and waits until open requests are finished, at most 5 seconds.
    pub async fn stop(self) {
        // The server is gone already if nobody receives this.
        let _ = self.stop.send(true);
        let _ = self.server.await;
    }
}

impl fmt::Debug for Sandbox {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Sandbox")
            .field("address", &self.address)
            .finish_non_exhaustive()
    }
}

/// A builder for a [`Sandbox`].
pub struct Builder {
    address: IpAddr,
    port: u16,
    accepted: Accepted,
    clock: Clock,
    switches: Switches,
    faults: Vec<Fault>,
    fault_seed: u64,
    observer: Option<Observer>,
    sink: Option<Sink>,
    retries: Retries,
}

impl Default for Builder {
    fn default() -> Self {
        Self {
            address: Ipv4Addr::LOCALHOST.into(),
            port: 0,
            accepted: Accepted::default(),
            clock: Clock::default(),
            switches: Switches::default(),
            faults: Vec::new(),
            fault_seed: 0,
            observer: None,
            sink: None,
            retries: Retries::default(),
        }
    }
}

impl Builder {
    /// Sets the port. Defaults to 0, which stands for any free port.
    #[must_use]
    pub fn port(mut self, port: u16) -> Self {
        self.port = port;
        self
    }

    /// Sets the address to listen on. Defaults to 127.0.0.1, which only this machine reaches.
    ///
    /// A sandbox has no secrets to keep, but anyone who can reach it can change it.
    #[must_use]
    pub fn address(mut self, address: IpAddr) -> Self {
        self.address = address;
        self
    }

    /// Sets the only API key and auth token to accept.
    #[must_use]
    pub fn credentials(
        mut self,
        api_key: impl Into<String>,
        auth_token: impl Into<String>,
    ) -> Self {
        self.accepted.api_key = Some((api_key.into(), auth_token.into()));
        self
    }

    /// Sets the only workspace ID and workspace auth token to accept.
    #[must_use]
    pub fn workspace_credentials(
        mut self,
        workspace_id: impl Into<String>,
        auth_token: impl Into<String>,
    ) -> Self {
        self.accepted.workspace = Some((workspace_id.into(), auth_token.into()));
        self
    }

    /// Stops the clock at a time, in epoch milliseconds.
    ///
    /// [`Sandbox::advance_clock`] moves it.
    #[must_use]
    pub fn fixed_clock(mut self, epoch_milliseconds: i64) -> Self {
        self.clock = Clock::fixed_at(epoch_milliseconds);
        self
    }

    /// Creates missing organizations, documents, folders, groups and users instead of
    /// refusing the request.
    #[must_use]
    pub fn lenient_parents(mut self) -> Self {
        self.switches.lenient_parents = true;
        self
    }

    /// Sets the number of status requests that a job stays unfinished for. Defaults to 0:
    /// jobs are finished at once.
    #[must_use]
    pub fn job_steps(mut self, steps: u32) -> Self {
        self.switches.job_steps = steps;
        self
    }

    /// Adds a fault from the start.
    #[must_use]
    pub fn fault(mut self, fault: Fault) -> Self {
        self.faults.push(fault);
        self
    }

    /// Sets the seed of all random decisions about faults. Defaults to 0.
    #[must_use]
    pub fn fault_seed(mut self, seed: u64) -> Self {
        self.fault_seed = seed;
        self
    }

    /// Sends the webhooks of all API keys to an address, signed with a secret.
    ///
    /// Endpoints that are configured with `workspace/advancedwebhook/endpoints/create` get theirs
    /// in any case. The sandbox delivers to `http` URLs only.
    #[must_use]
    pub fn webhooks(mut self, url: impl Into<String>, secret: impl Into<String>) -> Self {
        self.sink = Some(Sink {
            url: url.into(),
            secret: secret.into(),
        });
        self
    }

    /// Sets the factor of the delays before a failed webhook is sent again. Defaults to 1:
    /// Velt's delays, of which the first is 5 seconds and the last 10 hours.
    #[must_use]
    pub fn webhook_delays(mut self, factor: f64) -> Self {
        self.retries = Retries { scale: factor };
        self
    }

    /// Calls a function with each request that was handled.
    #[must_use]
    pub fn on_request(
        mut self,
        observer: impl Fn(&ReceivedRequest) + Send + Sync + 'static,
    ) -> Self {
        self.observer = Some(Arc::new(observer));
        self
    }

    /// Returns the sandbox as a router, which can be called without a socket.
    pub fn router(self) -> Router {
        routes(self.service())
    }

    pub(crate) fn service(self) -> Service {
        let world = World::new(self.clock, self.switches);
        Service::new(
            Shared::new(world, Plan::new(self.fault_seed, self.faults)),
            self.accepted,
            self.observer,
            self.sink,
        )
    }

    /// Starts the sandbox.
    ///
    /// # Errors
    ///
    /// Returns an error if the port cannot be opened.
    pub async fn start(self) -> io::Result<Sandbox> {
        let listener = TcpListener::bind((self.address, self.port)).await?;
        let address = listener.local_addr()?;
        let retries = self.retries;
        let mut service = self.service();
        let world = Arc::clone(&service.shared.world);
        let outbox = Arc::clone(&service.shared.outbox);
        service.postman = Some(Postman::start(outbox, move || world.clock(), retries));
        let (stop, stopped) = watch::channel(false);
        let routes = routes(service.clone());
        let server = tokio::spawn(connections::serve(listener, routes, stopped));
        Ok(Sandbox {
            address,
            service,
            server,
            stop,
        })
    }
}

impl fmt::Debug for Builder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Builder")
            .field("address", &self.address)
            .field("port", &self.port)
            .finish_non_exhaustive()
    }
}

/// Returns a sandbox with default settings as a router, which can be called without a socket.
pub fn router() -> Router {
    Sandbox::builder().router()
}

pub(crate) fn routes(service: Service) -> Router {
    Router::new().fallback(service::respond).with_state(service)
}
