//! Accepts connections, and bounds what slow or idle ones can take.

use std::{
    collections::VecDeque,
    convert::Infallible,
    future::poll_fn,
    net::Shutdown,
    sync::{
        Arc, Mutex, Weak,
        atomic::{AtomicBool, Ordering},
    },
    time::Duration,
};

use axum::{Router, body::Body, http::Request};
use hyper::{body::Incoming, server::conn::http1, service::service_fn};
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::{
    net::{TcpListener, TcpStream},
    sync::{Notify, mpsc, watch},
};
use tower::ServiceExt;

use crate::{faults::Abort, world::lock};

/// The time within which a client must send the headers of a request.
const HEADER_TIMEOUT: Duration = Duration::from_secs(10);

/// The maximum number of connections. For a new one above it, the one that has been idle
/// longest is closed.
const MAX_CONNECTIONS: usize = 1024;

/// The time to wait before accepting again when the process has no file descriptors left.
const PAUSE: Duration = Duration::from_millis(5);

/// The time that open requests have when the sandbox stops.
const GRACE: Duration = Duration::from_secs(5);

/// A connection, as the others see it.
#[derive(Debug, Default)]
struct Connection {
    /// Whether a request is being handled. Others can be closed.
    busy: AtomicBool,
    close: Notify,
}

/// Open connections, the oldest first.
#[derive(Debug, Default, Clone)]
struct Connections(Arc<Mutex<VecDeque<Weak<Connection>>>>);

impl Connections {
    fn add(&self) -> Arc<Connection> {
        let connection = Arc::new(Connection::default());
        let mut open = lock(&self.0);
        if open.len() >= MAX_CONNECTIONS {
            open.retain(|connection| connection.strong_count() > 0);
        }
        let is_full = open.len() >= MAX_CONNECTIONS;
        open.push_back(Arc::downgrade(&connection));
        drop(open);
        if is_full {
            self.close_an_idle_one();
        }
        connection
    }

    /// Closes the oldest connection on which no request is being handled.
    fn close_an_idle_one(&self) {
        let mut open = lock(&self.0);
        let is_idle = |connection: &Weak<Connection>| {
            let connection = connection.upgrade();
            connection.is_some_and(|connection| !connection.busy.load(Ordering::Relaxed))
        };
        if let Some(position) = open.iter().position(is_idle)
            && let Some(idle) = open.remove(position).and_then(|idle| idle.upgrade())
        {
            idle.close.notify_one();
        }
    }
}

/// Serves connections until `stop` changes, and then finishes open requests.
pub(super) async fn serve(listener: TcpListener, router: Router, mut stop: watch::Receiver<bool>) {
    let connections = Connections::default();
    // Every connection holds a sender; the receiver ends with the last of them.
    let (open, mut finished) = mpsc::channel::<Infallible>(1);
    loop {
        let accepted = tokio::select! {
            accepted = listener.accept() => accepted,
            _ = stop.changed() => break,
        };
        match accepted {
            Ok((stream, _)) => {
                let connection = connections.add();
                let router = router.clone();
                let stop = stop.clone();
                let open = open.clone();
                tokio::spawn(async move {
                    serve_connection(stream, router, &connection, stop).await;
                    drop(open);
                });
            }
            // Usually there are too many open files. A connection that nobody uses gives way.
            Err(_) => {
                connections.close_an_idle_one();
                tokio::time::sleep(PAUSE).await;
            }
        }
    }
    drop(open);
    // What is still open after the grace period is closed with the process or the runtime.
    let _ = tokio::time::timeout(GRACE, finished.recv()).await;
}

async fn serve_connection(
    stream: TcpStream,
    router: Router,
    connection: &Connection,
    mut stop: watch::Receiver<bool>,
) {
    // A response is one write; waiting for more to send would only delay it.
    let _ = stream.set_nodelay(true);
    let service = service_fn(|request: Request<Incoming>| {
        let router = router.clone();
        Box::pin(async move {
            connection.busy.store(true, Ordering::Relaxed);
            let Ok(response) = router.oneshot(request.map(Body::new)).await;
            connection.busy.store(false, Ordering::Relaxed);
            match response.extensions().get::<Abort>() {
                Some(_) => Err("the connection is reset on request"),
                None => Ok(response),
            }
        })
    });
    let mut server = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(HEADER_TIMEOUT)
        .serve_connection(TokioIo::new(stream), service);
    let mut is_stopping = false;
    let result = loop {
        tokio::select! {
            result = poll_fn(|context| server.poll_without_shutdown(context)) => break result,
            () = connection.close.notified() => return,
            _ = stop.changed(), if !is_stopping => {
                is_stopping = true;
                std::pin::Pin::new(&mut server).graceful_shutdown();
            }
        }
    };
    let stream = server.into_parts().io.into_inner();
    // The client is gone if this fails.
    let _ = match result {
        Ok(()) => stream
            .into_std()
            .and_then(|stream| stream.shutdown(Shutdown::Write)),
        // A reset instead of an end, so that the client cannot take the response for whole.
        Err(_) => stream.set_zero_linger(),
    };
}
