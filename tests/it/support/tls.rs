//! A server with TLS, whose certificate nobody knows.

use std::{io, net::Ipv4Addr, net::SocketAddr, sync::Arc};

use axum::{Json, Router, http::Version, serve::Listener};
use serde_json::{Value, json};
use tokio::net::{TcpListener, TcpStream};
use tokio_rustls::{
    TlsAcceptor,
    rustls::{
        ServerConfig,
        crypto::ring,
        pki_types::{PrivateKeyDer, PrivatePkcs8KeyDer},
    },
    server::TlsStream,
};

/// A server that responds to each request with the version of HTTP that it came by.
pub(crate) struct TlsServer {
    pub(crate) base_url: String,
    /// Its certificate, for those who want to trust it.
    pub(crate) certificate: String,
}

impl TlsServer {
    pub(crate) async fn start() -> Self {
        let made = rcgen::generate_simple_self_signed(["localhost".to_owned()])
            .expect("the name is a name");
        let key = PrivatePkcs8KeyDer::from(made.signing_key.serialize_der());
        let mut config = ServerConfig::builder_with_provider(Arc::new(ring::default_provider()))
            .with_safe_default_protocol_versions()
            .and_then(|config| {
                config
                    .with_no_client_auth()
                    .with_single_cert(vec![made.cert.der().clone()], PrivateKeyDer::Pkcs8(key))
            })
            .expect("the key belongs to the certificate");
        config.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))
            .await
            .expect("a port is free");
        let port = listener.local_addr().expect("it is bound").port();
        let listener = TlsListener {
            listener,
            acceptor: TlsAcceptor::from(Arc::new(config)),
        };
        tokio::spawn(async { axum::serve(listener, Router::new().fallback(version)).await });
        Self {
            base_url: format!("https://localhost:{port}"),
            certificate: made.cert.pem(),
        }
    }
}

async fn version(version: Version) -> Json<Value> {
    let message = format!("{version:?}");
    Json(
        json!({ "result": { "status": "success", "message": message, "data": { "ada": { "success": true } } } }),
    )
}

struct TlsListener {
    listener: TcpListener,
    acceptor: TlsAcceptor,
}

impl Listener for TlsListener {
    type Io = TlsStream<TcpStream>;
    type Addr = SocketAddr;

    async fn accept(&mut self) -> (Self::Io, Self::Addr) {
        loop {
            let Ok((stream, address)) = self.listener.accept().await else {
                continue;
            };
            // Who does not trust the certificate goes away.
            if let Ok(stream) = self.acceptor.accept(stream).await {
                return (stream, address);
            }
        }
    }

    fn local_addr(&self) -> io::Result<Self::Addr> {
        self.listener.local_addr()
    }
}
