//! Interrupts, and how a job of the command stops.

use std::{
    io,
    sync::{Arc, OnceLock},
};

use tokio::sync::watch;

use crate::failure::{Exit, Failure};

/// Waits for ctrl-c or SIGTERM.
pub(crate) async fn interrupted() -> io::Result<()> {
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        let mut terminate = signal(SignalKind::terminate())?;
        tokio::select! {
            interrupted = tokio::signal::ctrl_c() => interrupted,
            _ = terminate.recv() => Ok(()),
        }
    }
    #[cfg(not(unix))]
    {
        tokio::signal::ctrl_c().await
    }
}

/// Returns the failure of a command that an interrupt ended.
pub(crate) fn ended() -> Failure {
    Failure::new(
        Exit::Transport,
        "interrupted; a call that was sent may have taken effect",
    )
}

/// Stops a job: at the first interrupt its calls are finished, the second ends it at once.
#[derive(Clone)]
pub(crate) struct Stop {
    stage: watch::Sender<Stage>,
    reason: Arc<OnceLock<String>>,
}

#[derive(Clone, Copy, PartialEq, PartialOrd)]
enum Stage {
    Running,
    Stopping,
    Ended,
}

impl Stop {
    pub(crate) fn new() -> Self {
        Self {
            stage: watch::Sender::new(Stage::Running),
            reason: Arc::default(),
        }
    }

    /// Listens to interrupts from now on, and calls a function at the first one.
    pub(crate) fn listen(&self, at_first: impl FnOnce() + Send + 'static) {
        let stop = self.clone();
        tokio::spawn(async move {
            if interrupted().await.is_err() {
                return;
            }
            at_first();
            stop.request("interrupted");
            if interrupted().await.is_ok() {
                stop.advance(Stage::Ended);
            }
        });
    }

    /// Stops the job for a reason. The first one counts.
    pub(crate) fn request(&self, reason: &str) {
        self.reason.get_or_init(|| reason.to_owned());
        self.advance(Stage::Stopping);
    }

    fn advance(&self, to: Stage) {
        self.stage.send_if_modified(|stage| {
            let is_later = to > *stage;
            if is_later {
                *stage = to;
            }
            is_later
        });
    }

    /// Returns the reason, if the job was stopped.
    pub(crate) fn reason(&self) -> Option<&str> {
        self.reason.get().map(String::as_str)
    }

    /// Waits until the job must stop.
    pub(crate) fn requested(&self) -> impl Future<Output = ()> + Send + 'static {
        self.reached(Stage::Stopping)
    }

    /// Waits until the job must end at once.
    pub(crate) fn ended(&self) -> impl Future<Output = ()> + Send + 'static {
        self.reached(Stage::Ended)
    }

    fn reached(&self, stage: Stage) -> impl Future<Output = ()> + Send + 'static {
        let mut stages = self.stage.subscribe();
        async move {
            if stages.wait_for(|now| *now >= stage).await.is_err() {
                // Nobody is left who could stop the job.
                std::future::pending::<()>().await;
            }
        }
    }
}
