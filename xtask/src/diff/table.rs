//! Renders changes as a table, grouped by kind.

use std::collections::BTreeMap;

use super::change::{Change, Kind};

/// Returns the table and the number of changes of each kind.
///
/// `revision` names the old document. Unless `all` is set, documentation changes are
/// counted per file.
pub(super) fn render(changes: &[Change], revision: &str, all: bool) -> String {
    if changes.is_empty() {
        return format!("the document is the same as at {revision}\n");
    }
    let mut text = String::new();
    let mut counts = Vec::new();
    for kind in Kind::ALL {
        let group: Vec<&Change> = changes.iter().filter(|it| it.kind == kind).collect();
        if group.is_empty() {
            continue;
        }
        counts.push(format!("{} {}", group.len(), kind.name()));
        text.push_str(&format!("{}\n", kind.name()));
        let rows = if kind == Kind::Documentation && !all {
            per_file(&group, revision)
        } else {
            group.iter().map(|change| row(change, revision)).collect()
        };
        text.push_str(&aligned(&rows));
        text.push('\n');
    }
    text.push_str(&counts.join(", "));
    text.push('\n');
    text
}

fn row(change: &Change, revision: &str) -> Vec<String> {
    let words = change.what.words();
    vec![
        location(change, revision),
        change.subject.label(),
        change.place.label().to_owned(),
        match &change.effect {
            Some(effect) => format!("{words}: {effect}"),
            None => words,
        },
    ]
}

/// Returns the location of a change; of something that is gone, as git writes it.
fn location(change: &Change, revision: &str) -> String {
    match (&change.new, &change.old) {
        (Some(new), _) => format!("{}:{}", new.file.display(), new.line),
        (None, Some(old)) => format!("{revision}:{}:{}", old.file.display(), old.line),
        (None, None) => String::new(),
    }
}

fn per_file(changes: &[&Change], revision: &str) -> Vec<Vec<String>> {
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    for change in changes {
        let file = match (&change.new, &change.old) {
            (Some(new), _) => new.file.display().to_string(),
            (None, Some(old)) => format!("{revision}:{}", old.file.display()),
            (None, None) => String::new(),
        };
        *counts.entry(file).or_default() += 1;
    }
    counts
        .into_iter()
        .map(|(file, count)| {
            let plural = if count == 1 { "" } else { "s" };
            vec![file, format!("{count} change{plural}")]
        })
        .collect()
}

/// Returns the rows with aligned columns, of which empty ones take no space.
fn aligned(rows: &[Vec<String>]) -> String {
    let columns = rows.iter().map(Vec::len).max().unwrap_or_default();
    let widths: Vec<usize> = (0..columns)
        .map(|column| {
            let cells = rows.iter().filter_map(|row| row.get(column));
            cells
                .map(|cell| cell.chars().count())
                .max()
                .unwrap_or_default()
        })
        .collect();
    let mut text = String::new();
    for row in rows {
        let mut line = String::new();
        for (cell, width) in row.iter().zip(&widths).filter(|(_, width)| **width > 0) {
            line.push_str(&format!("  {cell:<width$}"));
        }
        text.push_str(line.trim_end());
        text.push('\n');
    }
    text
}
