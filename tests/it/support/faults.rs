//! A server that does what servers should not.

use std::{
    net::Ipv4Addr,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
};

use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
};

/// What the server does once it has a request.
#[derive(Clone, Copy)]
pub(crate) enum Fault {
    /// Answers with these bytes and closes.
    Answers(&'static str),
    /// Closes without an answer.
    Closes,
    /// Never answers.
    Stalls,
}

/// Starts a server with `fault` and gives its base URL.
pub(crate) async fn start(fault: Fault) -> String {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))
        .await
        .expect("a port is free");
    let base_url = format!("http://{}", listener.local_addr().expect("it is bound"));
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            tokio::spawn(serve(stream, fault));
        }
    });
    base_url
}

/// Starts a server that treats each connection by the next of `faults`, and all
/// further ones by the last; gives its base URL and a count of the requests.
pub(crate) async fn start_script(faults: Vec<Fault>) -> (String, Arc<AtomicUsize>) {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))
        .await
        .expect("a port is free");
    let base_url = format!("http://{}", listener.local_addr().expect("it is bound"));
    let count = Arc::new(AtomicUsize::new(0));
    let requests = Arc::clone(&count);
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            let number = requests.fetch_add(1, Ordering::SeqCst);
            let fault = faults[number.min(faults.len() - 1)];
            tokio::spawn(serve(stream, fault));
        }
    });
    (base_url, count)
}

async fn serve(mut stream: TcpStream, fault: Fault) {
    if read_request(&mut stream).await.is_none() {
        return;
    }
    match fault {
        Fault::Answers(answer) => {
            // The client may hang up before it has read all.
            let _ = stream.write_all(answer.as_bytes()).await;
            let _ = stream.shutdown().await;
        }
        Fault::Closes => {}
        Fault::Stalls => std::future::pending().await,
    }
}

/// Reads headers and body, so that closing does not reset the connection.
async fn read_request(stream: &mut TcpStream) -> Option<()> {
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
                return Some(());
            }
        }
        if read == 0 {
            return None;
        }
    }
}
