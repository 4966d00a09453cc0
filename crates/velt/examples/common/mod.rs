//! What the examples share: a client, of the sandbox unless credentials are set.

use velt::Client;
use velt_sandbox::Sandbox;

/// A client, and the sandbox that it talks to, which stops when it is dropped.
pub(crate) struct Connection {
    pub(crate) velt: Client,
    _sandbox: Option<Sandbox>,
}

/// Connects to Velt if `VELT_API_KEY` is set, else to a sandbox of this program.
pub(crate) async fn connect() -> Result<Connection, Box<dyn std::error::Error>> {
    if std::env::var_os("VELT_API_KEY").is_some() {
        return Ok(Connection {
            velt: Client::from_env()?,
            _sandbox: None,
        });
    }
    let sandbox = Sandbox::start().await?;
    let velt = Client::builder()
        .api_key("demo")
        .auth_token("demo")
        .base_url(sandbox.base_url())
        .build()?;
    Ok(Connection {
        velt,
        _sandbox: Some(sandbox),
    })
}
