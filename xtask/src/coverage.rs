//! Measures how much of Velt's reference the document describes.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write,
};

use anyhow::bail;

use crate::document::{Operation, ResponseKind};

/// Parses the endpoints of Velt's reference into pairs of resource and path.
pub(crate) fn parse(text: &str) -> anyhow::Result<Vec<(&str, &str)>> {
    let lines = text
        .lines()
        .filter(|line| !line.is_empty() && !line.starts_with('#'));
    lines
        .map(|line| match line.split_once(' ') {
            Some((resource, path)) if path.starts_with('/') => Ok((resource, path)),
            _ => bail!("openapi/documented.txt: {line:?} is not `<resource> <path>`"),
        })
        .collect()
}

/// The coverage of the reference by the document.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Coverage {
    /// A table with one row per resource, and one for the total.
    pub(crate) table: String,
    /// A message per endpoint that the reference has and the document lacks.
    pub(crate) missing: Vec<String>,
}

#[derive(Default)]
struct Row {
    documented: usize,
    described: usize,
    typed: usize,
    undocumented: usize,
}

/// Compares the operations of the document with the endpoints of the reference.
pub(crate) fn coverage(documented: &[(&str, &str)], operations: &[Operation]) -> Coverage {
    let by_path: BTreeMap<&str, &Operation> = operations
        .iter()
        .map(|operation| (operation.path.as_str(), operation))
        .collect();
    let known: BTreeSet<&str> = documented.iter().map(|(_, path)| *path).collect();
    let mut rows: BTreeMap<&str, Row> = BTreeMap::new();
    let mut missing = Vec::new();
    for (resource, path) in documented {
        let row = rows.entry(resource).or_default();
        row.documented += 1;
        match by_path.get(path) {
            Some(operation) => {
                row.described += 1;
                row.typed += usize::from(is_typed(operation));
            }
            None => missing.push(format!("POST {path} is documented and not described")),
        }
    }
    for operation in operations
        .iter()
        .filter(|operation| !known.contains(operation.path.as_str()))
    {
        rows.entry(&operation.resource).or_default().undocumented += 1;
    }

    let mut table = format!(
        "{:<18}{:>12}{:>11}{:>7}{:>14}\n",
        "resource", "documented", "described", "typed", "undocumented"
    );
    let mut all = Row::default();
    for (resource, row) in &rows {
        line(&mut table, resource, row);
        all.documented += row.documented;
        all.described += row.described;
        all.typed += row.typed;
        all.undocumented += row.undocumented;
    }
    line(&mut table, "all", &all);
    Coverage { table, missing }
}

/// Returns whether the response has a type, instead of being arbitrary JSON.
fn is_typed(operation: &Operation) -> bool {
    match &operation.response {
        ResponseKind::PerItem(_) => true,
        ResponseKind::Response(rust) | ResponseKind::Page(rust) | ResponseKind::Value(rust) => {
            !rust.contains("serde_json::Value")
        }
    }
}

fn line(table: &mut String, name: &str, row: &Row) {
    let Row {
        documented,
        described,
        typed,
        undocumented,
    } = row;
    writeln!(
        table,
        "{name:<18}{documented:>12}{described:>11}{typed:>7}{undocumented:>14}"
    )
    .expect("a String takes all");
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        document::operations,
        test_document::{ROOT, WIDGETS, bundle_of},
    };

    #[test]
    fn what_is_missing_is_named_and_what_is_there_is_counted() {
        let documented = parse("# x\nwidget-boxes /v1/boxes/fill\nlids /v1/lids/add\n").unwrap();
        let operations = operations(&bundle_of(ROOT, WIDGETS).unwrap()).unwrap();
        let Coverage { table, missing } = coverage(&documented, &operations);
        insta::assert_snapshot!(table, @"
        resource            documented  described  typed  undocumented
        lids                         1          0      0             0
        widget-boxes                 1          1      1             4
        all                          2          1      1             4
        ");
        assert_eq!(
            missing,
            ["POST /v1/lids/add is documented and not described"]
        );
    }

    #[test]
    fn a_line_of_another_form_is_refused() {
        let error = parse("just-words").unwrap_err().to_string();
        assert_eq!(
            error,
            r#"openapi/documented.txt: "just-words" is not `<resource> <path>`"#
        );
    }
}
