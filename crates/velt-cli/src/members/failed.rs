//! The file of users that failed or were not sent.

use std::{
    fs::{self, File},
    io::{self, BufWriter, Write},
    path::Path,
    sync::{Arc, Mutex, PoisonError},
};

use serde_json::{Map, Value, json};
use velt_bulk::{Outcome, OutcomeKind};

use crate::failure::{Exit, Failure};

/// A file that is read again by `--from`.
#[derive(Clone)]
pub(super) struct FailedFile {
    path: String,
    state: Arc<Mutex<State>>,
}

struct State {
    writer: Writer,
    /// The first error of writing.
    error: Option<io::Error>,
}

enum Writer {
    Csv(Box<csv::Writer<File>>),
    JsonLines(BufWriter<File>),
}

impl FailedFile {
    /// Creates the file. It must not be the one that is read.
    pub(super) fn create(path: &str, input: Option<&Path>) -> Result<Self, Failure> {
        let usage = |reason: &str| Failure::new(Exit::Usage, format!("--failed {path}: {reason}"));
        let extension = Path::new(path).extension().and_then(|text| text.to_str());
        let is_csv = match extension.map(str::to_lowercase).as_deref() {
            Some("csv") => true,
            Some("jsonl" | "ndjson") => false,
            _ => return Err(usage("the name must end in .csv or .jsonl")),
        };
        let is_input = fs::canonicalize(path).is_ok_and(|path| Some(path.as_path()) == input);
        if is_input {
            return Err(usage("it is the file of --from; name another one"));
        }
        let file = File::create(path).map_err(|error| usage(&error.to_string()))?;
        let writer = if is_csv {
            let mut writer = csv::Writer::from_writer(file);
            let header = writer.write_record(["organization", "group", "user", "reason"]);
            header.map_err(|error| usage(&error.to_string()))?;
            Writer::Csv(Box::new(writer))
        } else {
            Writer::JsonLines(BufWriter::new(file))
        };
        Ok(Self {
            path: path.to_owned(),
            state: Arc::new(Mutex::new(State {
                writer,
                error: None,
            })),
        })
    }

    /// Writes a user that is not done.
    pub(super) fn add(&self, outcome: &Outcome<'_>) {
        let reason = match outcome.kind {
            OutcomeKind::Failed { reason, .. } => reason,
            OutcomeKind::NotSent => "not sent",
            _ => return,
        };
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        let written = state.writer.write(outcome, reason);
        if let Err(error) = written {
            state.error.get_or_insert(error);
        }
    }

    /// Writes what is left, and returns the first error.
    pub(super) fn finish(&self) -> Result<(), Failure> {
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        let flushed = match &mut state.writer {
            Writer::Csv(writer) => writer.flush(),
            Writer::JsonLines(writer) => writer.flush(),
        };
        match state.error.take().or(flushed.err()) {
            None => Ok(()),
            Some(error) => Err(Failure::new(
                Exit::Transport,
                format!("--failed {}: {error}; the file is not complete", self.path),
            )),
        }
    }
}

impl Writer {
    fn write(&mut self, outcome: &Outcome<'_>, reason: &str) -> io::Result<()> {
        let organization = field(outcome.fields, "organizationId");
        let group = field(outcome.fields, "organizationUserGroupId");
        let user = outcome.id;
        match self {
            Self::Csv(writer) => Ok(writer.write_record([organization, group, user, reason])?),
            Self::JsonLines(writer) => writeln!(
                writer,
                "{}",
                json!({ "organization": organization, "group": group, "user": user, "reason": reason })
            ),
        }
    }
}

fn field<'a>(fields: Option<&'a Map<String, Value>>, name: &str) -> &'a str {
    let value = fields.and_then(|fields| fields.get(name));
    value.and_then(Value::as_str).unwrap_or_default()
}
