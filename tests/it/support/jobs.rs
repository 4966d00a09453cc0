//! Jobs of the command: processes beside a sandbox, in a directory of their own.

use std::{
    collections::BTreeSet,
    fs,
    path::PathBuf,
    process::{Command, Stdio},
    sync::atomic::{AtomicU32, Ordering},
};

use tokio::process::Child;
use velt_sandbox::Sandbox;

use super::{API_KEY, AUTH_TOKEN, Run, assert_without_secrets, velt};

/// A sandbox that creates users as they are needed, and a directory that ends with the test.
pub(crate) struct Jobs {
    pub(crate) sandbox: Sandbox,
    directory: PathBuf,
}

impl Jobs {
    pub(crate) async fn start() -> Self {
        static NUMBER: AtomicU32 = AtomicU32::new(0);
        let number = NUMBER.fetch_add(1, Ordering::Relaxed);
        let name = format!("velt-jobs-{}-{number}", std::process::id());
        let directory = std::env::temp_dir().join(name);
        // An earlier process may have had the same number and left it.
        let _ = fs::remove_dir_all(&directory);
        fs::create_dir(&directory).expect("the directory is writable");
        let sandbox = Sandbox::builder().lenient_parents().start().await;
        Self {
            sandbox: sandbox.expect("a port is free"),
            directory,
        }
    }

    /// Writes a file into the directory.
    pub(crate) fn write(&self, name: &str, text: impl AsRef<[u8]>) {
        fs::write(self.directory.join(name), text).expect("the directory is writable");
    }

    /// Reads a file of the directory; one that does not exist is empty.
    pub(crate) fn read(&self, name: &str) -> String {
        fs::read_to_string(self.directory.join(name)).unwrap_or_default()
    }

    /// Returns the command in the directory, with credentials for the sandbox.
    pub(crate) fn command(&self, words: &[&str]) -> Command {
        let mut command = velt(words);
        command
            .current_dir(&self.directory)
            .env("VELT_BASE_URL", self.sandbox.base_url())
            .env("VELT_API_KEY", API_KEY)
            .env("VELT_AUTH_TOKEN", AUTH_TOKEN);
        command
    }

    /// Runs the command to its end. It prints no credentials.
    pub(crate) async fn run(&self, words: &[&str]) -> Run {
        let run = Run::beside(self.command(words)).await;
        assert_without_secrets(&run.shown());
        run
    }

    /// Starts the command, with pipes for its output.
    pub(crate) fn spawn(&self, words: &[&str]) -> Child {
        let mut command = self.command(words);
        command.stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut command = tokio::process::Command::from(command);
        command.kill_on_drop(true);
        command.spawn().expect("the command was built")
    }

    /// Returns the members of a group of the organization `acme`.
    pub(crate) fn members(&self, group: &str) -> BTreeSet<String> {
        let state = self.sandbox.export();
        let members = state.pointer(&format!("/tenants/{API_KEY}/members/acme/{group}"));
        let members = members.and_then(|members| members.as_object());
        let ids = members.into_iter().flatten().map(|(id, _)| id.clone());
        ids.collect()
    }

    /// Returns the members of a group, with spaces between them.
    pub(crate) fn shown(&self, group: &str) -> String {
        Vec::from_iter(self.members(group)).join(" ")
    }
}

impl Drop for Jobs {
    fn drop(&mut self) {
        // What is left is in the directory of the system for such files.
        let _ = fs::remove_dir_all(&self.directory);
    }
}

/// Waits until something holds, while the processes of the test go on.
pub(crate) async fn until(holds: impl Fn() -> bool) {
    while !holds() {
        tokio::task::yield_now().await;
    }
}

/// Sends a signal to a process.
pub(crate) fn signal(child: &Child, name: &str) {
    let id = child.id().expect("it has not ended");
    let script = format!("kill -{name} {id}");
    let status = Command::new("sh").args(["-c", &script]).status();
    assert!(status.expect("there is a shell").success());
}
