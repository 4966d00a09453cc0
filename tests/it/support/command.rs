//! The command, run as a process of its own.

use std::process::{Command, Output, Stdio};

use crate::support::root;

/// Returns the command with these words, and nothing of this machine's environment.
pub(crate) fn velt(words: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_velt-under-test"));
    command
        .args(words)
        .env_clear()
        .env("XDG_CONFIG_HOME", root().join("target/no-profiles"))
        .current_dir(root())
        .stdin(Stdio::null());
    command
}

/// How a run of the command ended.
pub(crate) struct Run {
    pub(crate) exit: i32,
    pub(crate) stdout: String,
    pub(crate) stderr: String,
}

impl From<Output> for Run {
    fn from(output: Output) -> Self {
        let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("the command writes UTF-8");
        Self {
            exit: output.status.code().expect("no signal ended it"),
            stdout: text(output.stdout),
            stderr: text(output.stderr),
        }
    }
}

impl Run {
    /// Runs a command to its end.
    pub(crate) fn of(command: &mut Command) -> Self {
        command.output().expect("the command was built").into()
    }

    /// Runs a command to its end, while a server of the same test responds.
    pub(crate) async fn beside(command: Command) -> Self {
        let output = tokio::process::Command::from(command).output().await;
        output.expect("the command was built").into()
    }

    /// Returns what a process printed before it was killed.
    pub(crate) async fn stdout_of(child: tokio::process::Child) -> String {
        let output = child.wait_with_output().await.expect("it has pipes");
        String::from_utf8(output.stdout).expect("the command writes UTF-8")
    }

    /// Returns everything that was printed, and the exit code.
    pub(crate) fn shown(&self) -> String {
        format!("{}{}[exit {}]", self.stdout, self.stderr, self.exit)
    }
}
