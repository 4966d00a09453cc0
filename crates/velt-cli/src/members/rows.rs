//! Reads memberships from lines, CSV and JSON lines.

use std::io::BufRead;

use serde::Deserialize;

use crate::bulk::{BadLine, Lines};

/// A membership as it stands in a line.
#[derive(Debug, Default, PartialEq, Deserialize)]
pub(super) struct Row {
    #[serde(default)]
    pub(super) organization: Option<String>,
    #[serde(default)]
    pub(super) group: Option<String>,
    pub(super) user: String,
}

impl Row {
    pub(super) fn new(user: String) -> Self {
        Self {
            user,
            ..Self::default()
        }
    }
}

/// A membership with the number of its line, or a line that has none.
pub(super) type Numbered = Result<(u64, Row), BadLine>;

/// Reads a user ID per line.
pub(super) fn lines(reader: impl BufRead + Send) -> impl Iterator<Item = Numbered> + Send {
    Lines::new(reader).map(|line| line.map(|(number, line)| (number, Row::new(line))))
}

/// Reads a membership per line, as JSON.
pub(super) fn json_lines(reader: impl BufRead + Send) -> impl Iterator<Item = Numbered> + Send {
    #[derive(Deserialize)]
    #[serde(untagged)]
    enum Line {
        User(String),
        Row(Row),
    }
    Lines::new(reader).map(|line| {
        let (number, line) = line?;
        match serde_json::from_str(&line) {
            Ok(Line::User(user)) => Ok((number, Row::new(user))),
            Ok(Line::Row(row)) => Ok((number, row)),
            Err(error) if error.is_data() => Err(BadLine::new(
                number,
                "expected \"USER\" or an object with `user`, and optionally `organization` and \
                 `group`, all of them texts",
            )),
            Err(error) => Err(BadLine::not_json(number, &error)),
        }
    })
}

/// Where the columns of a CSV file are.
#[derive(Debug, Clone, Copy)]
pub(super) struct Columns {
    pub(super) organization: Option<usize>,
    pub(super) group: Option<usize>,
    user: usize,
    count: usize,
}

impl Columns {
    /// Finds the columns in a header; `None` if there is none for users.
    pub(super) fn find(header: &str) -> Option<Self> {
        let mut record = csv::StringRecord::new();
        let mut reader = reader(header.as_bytes());
        if !reader.read_record(&mut record).ok()? {
            return None;
        }
        let column = |name: &str| {
            record
                .iter()
                .position(|column| column.eq_ignore_ascii_case(name))
        };
        Some(Self {
            organization: column("organization"),
            group: column("group"),
            user: column("user")?,
            count: record.len(),
        })
    }
}

fn reader<R: std::io::Read>(reader: R) -> csv::Reader<R> {
    csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .trim(csv::Trim::All)
        .from_reader(reader)
}

/// Reads a membership per record. The first record is the header.
pub(super) fn csv_records(
    input: impl BufRead + Send,
    columns: Columns,
) -> impl Iterator<Item = Numbered> + Send {
    let mut records = reader(input).into_byte_records();
    records.next();
    records.map(move |record| {
        let record = record.map_err(|error| {
            let line = error.position().map_or(0, csv::Position::line);
            BadLine::new(line, format!("cannot be read: {error}"))
        })?;
        let line = record.position().map_or(0, csv::Position::line);
        let row = row(&record, columns).map_err(|reason| BadLine::new(line, reason))?;
        Ok((line, row))
    })
}

fn row(record: &csv::ByteRecord, columns: Columns) -> Result<Row, String> {
    let cell = |index: usize| -> Result<Option<String>, String> {
        let cell = record.get(index).unwrap_or_default();
        let cell = std::str::from_utf8(cell).map_err(|_| "the line is not UTF-8".to_owned())?;
        if cell.contains(['\n', '\r']) {
            return Err("a cell contains a line break: is a quote not closed?".to_owned());
        }
        Ok((!cell.is_empty()).then(|| cell.to_owned()))
    };
    let optional = |column: Option<usize>| column.map_or(Ok(None), cell);
    if record.len() != columns.count {
        return Err(format!(
            "expected {} columns as in the header, found {}",
            columns.count,
            record.len()
        ));
    }
    Ok(Row {
        organization: optional(columns.organization)?,
        group: optional(columns.group)?,
        user: cell(columns.user)?.ok_or("the column `user` is empty")?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(rows: impl Iterator<Item = Numbered>) -> Vec<String> {
        rows.map(|row| match row {
            Ok((line, row)) => format!(
                "{line} {} {} {}",
                row.organization.as_deref().unwrap_or("-"),
                row.group.as_deref().unwrap_or("-"),
                row.user
            ),
            Err(bad) => format!("{}: {}", bad.number, bad.reason),
        })
        .collect()
    }

    #[test]
    fn columns_are_found_in_any_order_and_others_ignored() {
        let text = "Reason,user,group\nno,ada,design\n\"a,b\",\"gra\"\"ce\",\nx,y\nno,,design\n";
        let columns = Columns::find("Reason,user,group").unwrap();
        assert_eq!(
            shown(csv_records(text.as_bytes(), columns)),
            [
                "2 - design ada",
                "3 - - gra\"ce",
                "4: expected 3 columns as in the header, found 2",
                "5: the column `user` is empty",
            ]
        );
        assert!(Columns::find("ada").is_none());
    }

    #[test]
    fn json_lines_are_texts_or_objects() {
        let text = "\"ada\"\n{\"group\":\"g\",\"user\":\"grace\",\"reason\":\"no\"}\n7\n{\"id\":\"x\"}\n{oops\n";
        let rows = shown(json_lines(text.as_bytes()));
        assert_eq!(rows[..2], ["1 - - ada", "2 - g grace"]);
        assert!(rows[2].starts_with("3: expected"), "{rows:?}");
        assert!(rows[3].starts_with("4: expected"), "{rows:?}");
        assert!(rows[4].starts_with("5: not JSON"), "{rows:?}");
    }
}
