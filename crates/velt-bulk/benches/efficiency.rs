//! How close a job comes to the ideal pipeline, and what memory it takes.
//!
//! `cargo bench -p velt-bulk --bench efficiency`
//!
//! The sandbox runs in a process of its own, so that its memory does not count.
#![allow(clippy::print_stdout, reason = "a benchmark shows what it measured")]

use std::{
    error::Error,
    fs,
    io::{self, BufRead, BufReader, Read},
    process::{Child, Command, Stdio},
    time::{Duration, Instant},
};

use velt::{Client, types::AddUsersToGroup};
use velt_bulk::Job;
use velt_sandbox::{Fault, Sandbox};

const LATENCY: Duration = Duration::from_millis(50);
const CHUNK: usize = 100;
const CONCURRENCY: usize = 16;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    match std::env::args().nth(1).as_deref() {
        Some("serve") => serve(Fault::delay(LATENCY)).await,
        Some("serve-fast") => serve(Fault::delay(Duration::ZERO)).await,
        // Each size in a process of its own: memory that was freed is not always returned.
        Some(size) if size.parse::<u32>().is_ok() => memory(size.parse()?).await,
        _ => measure().await,
    }
}

async fn serve(latency: Fault) -> Result<(), Box<dyn Error>> {
    let sandbox = Sandbox::builder()
        .lenient_parents()
        .fault(latency)
        .start()
        .await?;
    println!("{}", sandbox.base_url());
    // Ends with the process that started this one.
    tokio::task::spawn_blocking(|| io::stdin().read_to_end(&mut Vec::new())).await??;
    Ok(())
}

/// A sandbox in a process of its own.
struct Server {
    child: Child,
    base_url: String,
}

impl Server {
    fn start(mode: &str) -> Result<Self, Box<dyn Error>> {
        let mut child = Command::new(std::env::current_exe()?)
            .arg(mode)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()?;
        let mut line = String::new();
        let stdout = child.stdout.take().ok_or("no standard output")?;
        BufReader::new(stdout).read_line(&mut line)?;
        Ok(Self {
            child,
            base_url: line.trim().to_owned(),
        })
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // It has ended already if this fails.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn job(base_url: &str) -> Result<Job, Box<dyn Error>> {
    let velt = Client::builder()
        .api_key("any")
        .auth_token("any")
        .base_url(base_url)
        .build()?;
    let nobody: [&str; 0] = [];
    let request = AddUsersToGroup::new("acme", "design", nobody);
    let job = Job::of(&velt, &velt.v1().user_groups().add_users(request))?;
    Ok(job.chunk_size(CHUNK).concurrency(CONCURRENCY))
}

async fn measure() -> Result<(), Box<dyn Error>> {
    let server = Server::start("serve")?;
    let count: u32 = 100_000;
    let users = (0..count).map(|number| format!("user-{number}"));
    let started = Instant::now();
    let report = job(&server.base_url)?.run(users).await?;
    let elapsed = started.elapsed();
    drop(server);
    if !report.is_success() {
        return Err(format!("not all items are done: {report:?}").into());
    }
    let calls = u32::try_from(report.calls)?;
    let ideal = LATENCY * calls / u32::try_from(CONCURRENCY)?;
    println!(
        "{count} IDs, {calls} calls, {CONCURRENCY} at once, {} ms each: {:.2} s; ideal {:.2} s; efficiency {:.1} %",
        LATENCY.as_millis(),
        elapsed.as_secs_f64(),
        ideal.as_secs_f64(),
        100.0 * ideal.as_secs_f64() / elapsed.as_secs_f64(),
    );
    for size in ["1000", "1000000"] {
        let status = Command::new(std::env::current_exe()?).arg(size).status()?;
        if !status.success() {
            return Err(format!("the run with {size} IDs failed").into());
        }
    }
    Ok(())
}

async fn memory(count: u32) -> Result<(), Box<dyn Error>> {
    let server = Server::start("serve-fast")?;
    let users = (0..count).map(|number| format!("user-{number}"));
    let started = Instant::now();
    let report = job(&server.base_url)?.run(users).await?;
    let rate = f64::from(count) / started.elapsed().as_secs_f64();
    if !report.is_success() {
        return Err(format!("not all items are done: {report:?}").into());
    }
    let status = fs::read_to_string("/proc/self/status")?;
    let peak = status
        .lines()
        .find_map(|line| line.strip_prefix("VmHWM:"))
        .and_then(|value| value.split_whitespace().next()?.parse::<f64>().ok())
        .ok_or("this machine does not tell the peak memory of a process")?;
    println!(
        "{count} IDs: peak memory {:.1} MiB, {rate:.0} IDs per second",
        peak / 1024.0
    );
    Ok(())
}
