//! A sandbox, and a client for it.

use velt_sandbox::Sandbox;

/// A sandbox of the test's own, and a client that talks to it over a socket.
pub(crate) struct TestApp {
    pub(crate) sandbox: Sandbox,
    pub(crate) velt: velt::Client,
}

impl TestApp {
    pub(crate) async fn start() -> Self {
        let sandbox = Sandbox::start().await.expect("a port is free");
        let velt = super::client(&sandbox.base_url());
        Self { sandbox, velt }
    }
}
