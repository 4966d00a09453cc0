//! Shows attempts as they happen.

use velt::{FinishedAttempt, Middleware, OutgoingAttempt};

use crate::output;

/// Reports each attempt on standard error. It never sees credentials.
pub(crate) struct Verbose {
    /// Whether bodies are shown too.
    pub(crate) bodies: bool,
}

impl Middleware for Verbose {
    fn before_attempt(&self, attempt: &mut OutgoingAttempt<'_>) {
        let number = attempt.number();
        output::report(&format!("> attempt {number}: POST {}", attempt.path()));
        if self.bodies {
            output::report(&format!("> {}", String::from_utf8_lossy(attempt.body())));
        }
    }

    fn after_attempt(&self, attempt: &FinishedAttempt<'_>) {
        let outcome = match (attempt.status(), attempt.error()) {
            (Some(status), _) => format!("HTTP {}", status.as_u16()),
            (None, Some(error)) if error.is_timeout() => "timeout".to_owned(),
            (None, Some(error)) if error.is_connect() => "no connection".to_owned(),
            _ => "no response".to_owned(),
        };
        let retry = attempt
            .retry_in()
            .map(|wait| format!("; retrying in {} ms", wait.as_millis()))
            .unwrap_or_default();
        let elapsed = attempt.elapsed().as_millis();
        output::report(&format!("< {outcome} after {elapsed} ms{retry}"));
        if self.bodies {
            for (name, value) in attempt.headers().into_iter().flatten() {
                let value = String::from_utf8_lossy(value.as_bytes());
                output::report(&format!("< {name}: {value}"));
            }
        }
        if self.bodies
            && let Some(body) = attempt.body()
        {
            output::report(&format!("< {}", String::from_utf8_lossy(body)));
        }
    }
}
