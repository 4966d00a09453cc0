//! The users that a command is about: arguments, then a file.

use std::{
    collections::HashMap,
    io::{BufRead, Cursor, Read},
    path::PathBuf,
    sync::Arc,
};

use clap::ArgMatches;
use serde_json::{Map, Value};
use velt_bulk::Item;

use super::{
    rows::{Columns, Numbered, Row, csv_records, json_lines, lines},
    text,
};
use crate::{
    bulk::{BadLine, Source},
    failure::{Exit, Failure},
};

/// The number of groups whose request fields are kept.
const GROUPS: usize = 1024;

/// The input of a command.
pub(super) struct Input {
    /// The name of the file in messages.
    pub(super) name: String,
    /// The path of the file, if there is one.
    pub(super) path: Option<PathBuf>,
    /// The number of lines, if known.
    pub(super) total: Option<u64>,
    pub(super) items: Box<dyn Iterator<Item = Result<Item, BadLine>> + Send>,
}

impl Input {
    /// Opens the input, and recognizes its format.
    pub(super) fn open(matches: &ArgMatches) -> Result<Self, Failure> {
        let users: Vec<String> = matches
            .get_many("users")
            .into_iter()
            .flatten()
            .cloned()
            .collect();
        let groups = Groups {
            organization: text(matches, "organization").map(str::to_owned),
            group: text(matches, "group").map(str::to_owned),
            known: HashMap::new(),
        };
        let mut input = Self {
            name: "arguments".to_owned(),
            path: None,
            total: u64::try_from(users.len()).ok(),
            items: Box::new(std::iter::empty()),
        };
        if !users.is_empty() {
            groups.check("user IDs on the command line have", true, true)?;
        }
        let arguments = users.into_iter().map(|user| Ok((0, Row::new(user))));
        let Some(path) = text(matches, "from") else {
            input.items = Box::new(groups.items(arguments));
            return Ok(input);
        };
        let mut source = Source::open(path)?;
        input.path = source.path();
        input.name.clone_from(&source.name);
        let lines = source.count_lines();
        input.total = input.total.zip(lines).map(|(users, lines)| users + lines);
        let rows = rows(source, text(matches, "format"), &groups)?;
        input.items = Box::new(groups.items(arguments.chain(rows)));
        Ok(input)
    }
}

type Rows = Box<dyn Iterator<Item = Numbered> + Send>;

/// Reads the first line of a source to recognize its format, and returns its rows.
fn rows(source: Source, format: Option<&str>, groups: &Groups) -> Result<Rows, Failure> {
    let name = source.name.clone();
    let extension = source.extension();
    let mut reader = source.reader()?;
    let mut first = Vec::new();
    let read = (&mut reader).take(64 << 10).read_until(b'\n', &mut first);
    read.map_err(|error| {
        Failure::new(Exit::Usage, format!("--from: cannot read {name}: {error}"))
    })?;
    let header = String::from_utf8_lossy(&first).trim().to_owned();
    let reader = Cursor::new(first).chain(reader);
    let columns = Columns::find(&header);
    let format = format.unwrap_or(match extension.as_str() {
        "csv" => "csv",
        "jsonl" | "ndjson" => "jsonl",
        _ if header.starts_with(['{', '"']) && columns.is_none() => "jsonl",
        _ if columns.is_some() => "csv",
        _ => "lines",
    });
    match format {
        // Each line says for itself, or has no group.
        "jsonl" => Ok(Box::new(json_lines(reader))),
        "csv" => {
            let columns = columns.ok_or_else(|| {
                let message = format!("{name}:1: the header has no column `user`: {header:?}");
                Failure::new(Exit::Usage, message)
            })?;
            let (organization, group) = (columns.organization.is_none(), columns.group.is_none());
            groups.check(&format!("{name} has"), organization, group)?;
            Ok(Box::new(csv_records(reader, columns)))
        }
        _ => {
            groups.check(&format!("{name} has user IDs and"), true, true)?;
            Ok(Box::new(lines(reader)))
        }
    }
}

/// The groups that users are added to or removed from.
struct Groups {
    organization: Option<String>,
    group: Option<String>,
    /// The fields of requests for groups that occurred before.
    known: HashMap<(String, String), Arc<Map<String, Value>>>,
}

impl Groups {
    /// Checks that the options are there which every line needs.
    fn check(&self, input: &str, organization: bool, group: bool) -> Result<(), Failure> {
        for (is_needed, value, name) in [
            (organization, &self.organization, "organization"),
            (group, &self.group, "group"),
        ] {
            if is_needed && value.is_none() {
                let message = format!("{input} no {name}: pass --{name}");
                return Err(Failure::new(Exit::Usage, message));
            }
        }
        Ok(())
    }

    /// Makes an item of each row.
    fn items(
        mut self,
        rows: impl Iterator<Item = Numbered> + Send,
    ) -> impl Iterator<Item = Result<Item, BadLine>> + Send {
        rows.map(move |row| {
            let (number, row) = row?;
            let missing = |name: &str| {
                let reason =
                    format!("there is no {name}: add `{name}` to the line, or pass --{name}");
                BadLine::new(number, reason)
            };
            let or_option = |value: Option<String>, option: &Option<String>| {
                value
                    .filter(|value| !value.is_empty())
                    .or_else(|| option.clone())
            };
            let organization = or_option(row.organization, &self.organization);
            let organization = organization.ok_or_else(|| missing("organization"))?;
            let group = or_option(row.group, &self.group);
            let group = group.ok_or_else(|| missing("group"))?;
            Ok(Item::new(row.user).with_fields(self.fields(organization, group)))
        })
    }

    /// Returns the fields of requests for a group.
    fn fields(&mut self, organization: String, group: String) -> Arc<Map<String, Value>> {
        // Memory stays flat, however many groups there are.
        if self.known.len() >= GROUPS {
            self.known.clear();
        }
        let key = (organization, group);
        let fields = self
            .known
            .entry(key)
            .or_insert_with_key(|(organization, group)| {
                let fields = [
                    ("organizationId".to_owned(), organization.as_str().into()),
                    ("organizationUserGroupId".to_owned(), group.as_str().into()),
                ];
                Arc::new(Map::from_iter(fields))
            });
        Arc::clone(fields)
    }
}
