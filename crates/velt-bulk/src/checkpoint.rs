//! Remembers what a job has done, so that it can continue after a crash.

use std::{
    fs::{File, OpenOptions},
    io::{self, BufRead, BufReader, Seek, SeekFrom, Write},
    path::Path,
};

use serde::{Deserialize, Serialize};

use crate::JobError;

/// A place where a job remembers what it has done.
///
/// A job opens it once and then only appends. [`FileCheckpoint`] keeps it in a file; implement
/// the trait to keep it elsewhere.
pub trait Checkpoint: Send {
    /// Opens the checkpoint for a job, and returns what was done by the runs before.
    ///
    /// `job` identifies the operation, the request and the settings that decide how the input
    /// is split. On first use there is nothing to return.
    ///
    /// # Errors
    ///
    /// Returns an error of kind [`InvalidData`](io::ErrorKind::InvalidData) if the checkpoint
    /// is that of another job.
    fn open(&mut self, job: &str) -> io::Result<Vec<Finished>>;

    /// Notes that a chunk is about to be sent, before it is.
    ///
    /// # Errors
    ///
    /// Returns an error if this cannot be written. The chunk is not sent then.
    fn started(&mut self, chunk: u64) -> io::Result<()>;

    /// Notes that a chunk is finished.
    ///
    /// # Errors
    ///
    /// Returns an error if this cannot be written. The job stops then.
    fn finished(&mut self, finished: &Finished) -> io::Result<()>;
}

/// A chunk of a job that was sent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Finished {
    /// The number of the chunk, from 0.
    pub chunk: u64,
    /// A hash of its items; empty for a chunk that was started and not finished.
    pub hash: String,
    /// The items that failed.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub failed: Vec<FailedItem>,
}

/// An item of a [`Finished`] chunk that failed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct FailedItem {
    /// The position of the item in the chunk.
    pub position: usize,
    /// The reason.
    pub reason: String,
    /// Whether the item may have taken effect anyway.
    #[serde(default)]
    pub may_have_taken_effect: bool,
}

impl Finished {
    /// Returns a chunk that was started and not finished.
    pub(crate) fn only_started(chunk: u64) -> Self {
        Self {
            chunk,
            hash: String::new(),
            failed: Vec::new(),
        }
    }

    pub(crate) fn is_only_started(&self) -> bool {
        self.hash.is_empty()
    }
}

/// A line of the file.
#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Line {
    Job(String),
    Started(u64),
    Finished(Finished),
}

/// A checkpoint in a file, to which each finished chunk is appended as a line of JSON.
///
/// Lines survive the end of the process, also by `kill -9`. A line that a crash of the
/// machine cut off is ignored: its chunk is sent again.
#[derive(Debug)]
pub struct FileCheckpoint {
    file: File,
}

impl FileCheckpoint {
    /// Opens a file, and creates it if it does not exist.
    ///
    /// # Errors
    ///
    /// Returns an error if the file cannot be opened for reading and writing.
    pub fn new(path: impl AsRef<Path>) -> io::Result<Self> {
        let mut options = OpenOptions::new();
        let file = options
            .read(true)
            .write(true)
            .create(true)
            .truncate(false)
            .open(path)?;
        Ok(Self { file })
    }

    fn append(&mut self, line: &Line) -> io::Result<()> {
        let mut text = serde_json::to_vec(line)?;
        text.push(b'\n');
        self.file.write_all(&text)
    }
}

impl Checkpoint for FileCheckpoint {
    fn open(&mut self, job: &str) -> io::Result<Vec<Finished>> {
        let mut finished: Vec<Finished> = Vec::new();
        let mut started = Vec::new();
        let mut whole = 0;
        self.file.seek(SeekFrom::Start(0))?;
        let mut reader = BufReader::new(&self.file);
        let mut text = Vec::new();
        let mut is_known = false;
        loop {
            text.clear();
            let length = reader.read_until(b'\n', &mut text)?;
            if text.last() != Some(&b'\n') {
                // The end, or a line that was cut off.
                break;
            }
            let line =
                serde_json::from_slice(&text).map_err(|_| other("it is not a checkpoint"))?;
            match line {
                Line::Job(known) if known == job => is_known = true,
                Line::Job(_) => {
                    return Err(other(
                        "the operation, the request, the chunk size or the shard differs",
                    ));
                }
                Line::Started(chunk) => started.push(chunk),
                Line::Finished(chunk) => finished.push(chunk),
            }
            whole += u64::try_from(length).unwrap_or_default();
        }
        self.file.set_len(whole)?;
        self.file.seek(SeekFrom::Start(whole))?;
        if !is_known {
            if whole > 0 {
                return Err(other("it names no job"));
            }
            self.append(&Line::Job(job.to_owned()))?;
        }
        let ended: std::collections::HashSet<u64> =
            finished.iter().map(|chunk| chunk.chunk).collect();
        let unfinished = started.into_iter().filter(|chunk| !ended.contains(chunk));
        finished.extend(unfinished.map(Finished::only_started));
        Ok(finished)
    }

    fn started(&mut self, chunk: u64) -> io::Result<()> {
        self.append(&Line::Started(chunk))
    }

    fn finished(&mut self, finished: &Finished) -> io::Result<()> {
        self.append(&Line::Finished(finished.clone()))
    }
}

fn other(reason: &str) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, reason.to_owned())
}

/// Returns the error of a job whose checkpoint failed.
pub(crate) fn unusable(error: io::Error) -> JobError {
    if error.kind() == io::ErrorKind::InvalidData {
        return JobError::OtherJob {
            reason: error.to_string(),
        };
    }
    JobError::Checkpoint {
        reason: error.to_string(),
        source: Some(error),
    }
}
