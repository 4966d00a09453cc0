//! A server that misbehaves.

use std::{
    net::Ipv4Addr,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};

use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
    sync::Notify,
};

/// What the server does when it receives a request.
#[derive(Clone, Copy)]
pub(crate) enum Fault {
    /// Responds with this text and closes.
    Responds(&'static str),
    /// Responds with these bytes and closes.
    RespondsBytes(&'static [u8]),
    /// Responds with this text, reads the next request, and closes.
    RespondsOnce(&'static str),
    /// Starts to respond with this text, and resets the connection.
    RespondsAndResets(&'static str),
    /// Starts to respond with this text, and sends no more.
    RespondsAndStalls(&'static str),
    /// Starts to respond with this text, and goes on byte by byte without an end.
    RespondsAndDrips(&'static str),
    /// Responds with a body of this many bytes.
    RespondsAtLength(usize),
    /// Responds with this JSON and closes.
    RespondsJson(&'static str),
    /// Responds with arrays in arrays, this deep.
    RespondsDeep(usize),
    /// Responds with headers without an end.
    NeverEndsItsHeaders,
    /// Closes without a response.
    Closes,
    /// Resets the connection without a response.
    Resets,
    /// Never responds.
    Stalls,
}

/// An HTTP response with a status, headers and a body, after which the server closes.
macro_rules! response {
    ($status:literal, $headers:literal, $body:literal) => {
        $crate::support::Fault::Responds(concat!(
            "HTTP/1.1 ",
            $status,
            "\r\n",
            $headers,
            "connection: close\r\n\r\n",
            $body
        ))
    };
}
pub(crate) use response;

/// Decides by the number of the request, from 0, and its text.
type Behaviour = dyn Fn(usize, &str) -> Fault + Send + Sync;

/// A running server; it stops with the test.
#[derive(Clone)]
pub(crate) struct FaultyServer {
    pub(crate) base_url: String,
    state: Arc<State>,
}

struct State {
    behaviour: Box<Behaviour>,
    requests: Arc<AtomicUsize>,
    hung_up: Notify,
}

impl FaultyServer {
    /// Starts a server that asks `behaviour` what to do with each request.
    pub(crate) async fn start(
        behaviour: impl Fn(usize, &str) -> Fault + Send + Sync + 'static,
    ) -> Self {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))
            .await
            .expect("a port is free");
        let server = Self {
            base_url: format!("http://{}", listener.local_addr().expect("it is bound")),
            state: Arc::new(State {
                behaviour: Box::new(behaviour),
                requests: Arc::default(),
                hung_up: Notify::new(),
            }),
        };
        let state = Arc::clone(&server.state);
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let state = Arc::clone(&state);
                tokio::spawn(async move {
                    serve(stream, &state).await;
                });
            }
        });
        server
    }

    /// Starts a server that treats each request by the next of `faults`, and all
    /// further ones by the last.
    pub(crate) async fn script(faults: Vec<Fault>) -> Self {
        Self::start(move |number, _| faults[number.min(faults.len() - 1)]).await
    }

    /// How many requests have reached the server.
    pub(crate) fn requests(&self) -> usize {
        self.state.requests.load(Ordering::SeqCst)
    }

    /// Waits until a client hangs up on a server that stalls.
    pub(crate) async fn hung_up(&self) {
        self.state.hung_up.notified().await;
    }
}

/// Starts a server with `fault` and gives its base URL.
pub(crate) async fn start(fault: Fault) -> String {
    FaultyServer::script(vec![fault]).await.base_url
}

/// Starts a server as [`FaultyServer::script`]; gives its base URL and a count of the
/// requests.
pub(crate) async fn start_script(faults: Vec<Fault>) -> (String, Arc<AtomicUsize>) {
    let server = FaultyServer::script(faults).await;
    (server.base_url, Arc::clone(&server.state.requests))
}

/// Serves a connection. What cannot be written any more is not wanted any more.
async fn serve(mut stream: TcpStream, state: &State) -> Option<()> {
    let request = read_request(&mut stream).await?;
    let number = state.requests.fetch_add(1, Ordering::SeqCst);
    match (state.behaviour)(number, &request) {
        Fault::Responds(text) => {
            stream.write_all(text.as_bytes()).await.ok()?;
            stream.shutdown().await.ok()
        }
        Fault::RespondsBytes(bytes) => {
            stream.write_all(bytes).await.ok()?;
            stream.shutdown().await.ok()
        }
        Fault::RespondsOnce(text) => {
            stream.write_all(text.as_bytes()).await.ok()?;
            read_request(&mut stream).await?;
            state.requests.fetch_add(1, Ordering::SeqCst);
            Some(())
        }
        Fault::RespondsAndResets(text) => {
            stream.write_all(text.as_bytes()).await.ok()?;
            stream.set_zero_linger().ok()
        }
        Fault::RespondsAndStalls(text) => {
            stream.write_all(text.as_bytes()).await.ok()?;
            wait_for_the_end(&mut stream, state).await
        }
        Fault::RespondsAndDrips(text) => {
            stream.write_all(text.as_bytes()).await.ok()?;
            let mut pace = tokio::time::interval(Duration::from_millis(5));
            loop {
                pace.tick().await;
                stream.write_all(b" ").await.ok()?;
            }
        }
        Fault::RespondsAtLength(length) => {
            let head = format!("HTTP/1.1 200 OK\r\ncontent-length: {length}\r\n\r\n");
            stream.write_all(head.as_bytes()).await.ok()?;
            let chunk = vec![b' '; 64 * 1024];
            for _ in 0..length / chunk.len() {
                stream.write_all(&chunk).await.ok()?;
            }
            Some(())
        }
        Fault::RespondsJson(body) => {
            let head = "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\nconnection: close";
            let text = format!("{head}\r\n\r\n{body}");
            stream.write_all(text.as_bytes()).await.ok()?;
            stream.shutdown().await.ok()
        }
        Fault::RespondsDeep(depth) => {
            let body = "[".repeat(depth) + &"]".repeat(depth);
            let text = format!("HTTP/1.1 200 OK\r\nconnection: close\r\n\r\n{body}");
            stream.write_all(text.as_bytes()).await.ok()?;
            stream.shutdown().await.ok()
        }
        Fault::NeverEndsItsHeaders => {
            stream.write_all(b"HTTP/1.1 200 OK\r\n").await.ok()?;
            loop {
                stream.write_all(b"x-more: of the same\r\n").await.ok()?;
            }
        }
        Fault::Closes => Some(()),
        Fault::Resets => stream.set_zero_linger().ok(),
        Fault::Stalls => wait_for_the_end(&mut stream, state).await,
    }
}

async fn wait_for_the_end(stream: &mut TcpStream, state: &State) -> Option<()> {
    let _ = stream.read(&mut [0]).await;
    state.hung_up.notify_one();
    Some(())
}

/// Reads headers and body, so that closing does not reset the connection.
async fn read_request(stream: &mut TcpStream) -> Option<String> {
    let mut request = Vec::new();
    let mut chunk = [0; 4096];
    loop {
        let read = stream.read(&mut chunk).await.ok()?;
        request.extend_from_slice(&chunk[..read]);
        let text = String::from_utf8_lossy(&request);
        if let Some((head, body)) = text.split_once("\r\n\r\n") {
            let length = head
                .lines()
                .filter_map(|line| line.split_once(':'))
                .find(|(name, _)| name.eq_ignore_ascii_case("content-length"))
                .and_then(|(_, length)| length.trim().parse::<usize>().ok())
                .unwrap_or_default();
            if body.len() >= length {
                return Some(text.into_owned());
            }
        }
        if read == 0 {
            return None;
        }
    }
}
