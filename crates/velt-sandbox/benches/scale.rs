//! Requests per second on one core, memory for a million memberships, and start-up time.
//!
//! `cargo bench -p velt-sandbox --bench scale`
//!
//! The sandbox runs in a process of its own, on one thread. Linux only: memory is read
//! from `/proc`.
#![allow(clippy::print_stdout, reason = "a benchmark shows what it measured")]

use std::{
    error::Error,
    fs,
    io::{self, BufRead, BufReader, Read, Write},
    net::TcpStream,
    process::{Child, Command, Stdio},
    time::Instant,
};

use serde_json::{Value, json};
use velt_sandbox::Sandbox;

const ADD_MEMBERS: &str = "/v1/organizations/usergroups/users/add";
const USERS: usize = 100_000;
const GROUPS: usize = 10;
const CHUNK: usize = 5_000;
const CONNECTIONS: usize = 16;
const REQUESTS: usize = 5_000;

type Outcome<T> = Result<T, Box<dyn Error + Send + Sync>>;

fn main() -> Outcome<()> {
    if std::env::args().nth(1).as_deref() == Some("serve") {
        return serve();
    }
    let started = Instant::now();
    let server = Server::start()?;
    let mut connection = Connection::open(&server.address)?;
    connection.post("/v2/organizations/get", &json!({}))?;
    println!(
        "start-up and first response: {} ms",
        started.elapsed().as_millis()
    );
    throughput(&server)?;
    scale(&server, &mut connection)
}

fn serve() -> Outcome<()> {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?;
    runtime.block_on(async {
        let sandbox = Sandbox::start().await?;
        println!("{}", sandbox.base_url());
        // Ends with the process that started this one.
        tokio::task::spawn_blocking(|| io::stdin().read_to_end(&mut Vec::new())).await??;
        Ok(())
    })
}

/// Sends requests over several connections at once.
fn throughput(server: &Server) -> Outcome<()> {
    let request = json!({
        "organizationId": "acme",
        "organizationUserGroupId": "engineering",
        "userIds": ["ada", "grace"],
    });
    let started = Instant::now();
    std::thread::scope(|scope| {
        let threads: Vec<_> = (0..CONNECTIONS)
            .map(|_| {
                scope.spawn(|| {
                    let mut connection = Connection::open(&server.address)?;
                    for _ in 0..REQUESTS {
                        connection.post(ADD_MEMBERS, &request)?;
                    }
                    Outcome::Ok(())
                })
            })
            .collect();
        threads
            .into_iter()
            .try_for_each(|thread| thread.join().map_err(|_| "a client panicked")?)
    })?;
    let rate = f64::from(u32::try_from(CONNECTIONS * REQUESTS)?) / started.elapsed().as_secs_f64();
    println!("add users to a group, {CONNECTIONS} connections: {rate:.0} requests per second");
    Ok(())
}

/// Adds a million memberships, and reads them back.
fn scale(server: &Server, connection: &mut Connection) -> Outcome<()> {
    let ids: Vec<String> = (0..USERS)
        .map(|number| format!("user-{number:07}"))
        .collect();
    for chunk in ids.chunks(CHUNK) {
        let users: Vec<Value> = chunk
            .iter()
            .map(|id| json!({ "userId": id, "name": id }))
            .collect();
        connection.post(
            "/v1/users/add",
            &json!({ "organizationId": "acme", "users": users }),
        )?;
    }
    let groups: Vec<Value> = (0..GROUPS)
        .map(|number| json!({ "groupId": format!("g{number}"), "groupName": "G" }))
        .collect();
    let request = json!({ "organizationId": "acme", "organizationUserGroups": groups });
    connection.post("/v1/organizations/usergroups/add", &request)?;

    let before = server.memory()?;
    let started = Instant::now();
    for group in 0..GROUPS {
        for chunk in ids.chunks(CHUNK) {
            connection.post(
                ADD_MEMBERS,
                &json!({
                    "organizationId": "acme",
                    "organizationUserGroupId": format!("g{group}"),
                    "userIds": chunk,
                }),
            )?;
        }
    }
    println!(
        "{} memberships: {:.1} s, {:.0} MiB; the process takes {:.0} MiB",
        USERS * GROUPS,
        started.elapsed().as_secs_f64(),
        server.memory()? - before,
        server.memory()?,
    );

    let mut request = json!({
        "organizationId": "acme", "organizationUserGroupIds": ["g0"], "pageSize": 1000,
    });
    let started = Instant::now();
    let mut read = 0;
    loop {
        let response = connection.post("/v2/users/get", &request)?;
        let result = &response["result"];
        read += result["data"].as_array().map_or(0, Vec::len);
        match result.get("nextPageToken") {
            Some(token) => request["pageToken"] = token.clone(),
            None => break,
        }
    }
    let milliseconds = started.elapsed().as_millis();
    println!("{read} members read in pages of 1000: {milliseconds} ms");
    Ok(())
}

/// A sandbox in a process of its own.
struct Server {
    child: Child,
    address: String,
}

impl Server {
    fn start() -> Outcome<Self> {
        let mut child = Command::new(std::env::current_exe()?)
            .arg("serve")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()?;
        let mut line = String::new();
        let stdout = child.stdout.take().ok_or("no standard output")?;
        BufReader::new(stdout).read_line(&mut line)?;
        Ok(Self {
            child,
            address: line.trim().trim_start_matches("http://").to_owned(),
        })
    }

    /// Returns the resident memory in MiB.
    fn memory(&self) -> Outcome<f64> {
        let status = fs::read_to_string(format!("/proc/{}/status", self.child.id()))?;
        let resident = status
            .lines()
            .find_map(|line| line.strip_prefix("VmRSS:"))
            .and_then(|value| value.split_whitespace().next()?.parse::<f64>().ok());
        Ok(resident.ok_or("the memory of the process is not known")? / 1024.0)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // It has ended already if this fails.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// A connection that is kept: less than an HTTP client, so that it takes little time.
struct Connection {
    stream: BufReader<TcpStream>,
}

impl Connection {
    fn open(address: &str) -> Outcome<Self> {
        let stream = TcpStream::connect(address)?;
        stream.set_nodelay(true)?;
        Ok(Self {
            stream: BufReader::new(stream),
        })
    }

    /// Sends a request that must succeed, and returns the response.
    fn post(&mut self, path: &str, data: &Value) -> Outcome<Value> {
        let body = json!({ "data": data }).to_string();
        let request = format!(
            "POST {path} HTTP/1.1\r\nhost: sandbox\r\nx-velt-api-key: k\r\nx-velt-auth-token: t\r\n\
             content-length: {}\r\n\r\n{body}",
            body.len()
        );
        self.stream.get_mut().write_all(request.as_bytes())?;
        let mut length = 0;
        let mut status = String::new();
        self.stream.read_line(&mut status)?;
        loop {
            let mut line = String::new();
            self.stream.read_line(&mut line)?;
            if line.trim().is_empty() {
                break;
            }
            if let Some(value) = line.strip_prefix("content-length:") {
                length = value.trim().parse()?;
            }
        }
        let mut body = vec![0; length];
        self.stream.read_exact(&mut body)?;
        if !status.contains(" 200 ") {
            return Err(format!("{path}: {status}").into());
        }
        Ok(serde_json::from_slice(&body)?)
    }
}
