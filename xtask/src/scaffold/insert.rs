//! Inserts text into the files of the document, and leaves everything else as it is.

use anyhow::bail;

/// Inserts `text` at the end of the mapping `paths` of a file.
///
/// # Errors
///
/// If the mapping is not written in block style.
pub(super) fn into_paths(file: &str, text: &str) -> anyhow::Result<String> {
    let lines: Vec<&str> = file.lines().collect();
    match find(&lines, 0..lines.len(), "paths:", 0)? {
        Some(paths) => Ok(insert_at(&lines, end(&lines, paths, 0), text)),
        // Paths come before components.
        None => {
            let start = (0..lines.len())
                .find(|index| lines[*index].starts_with("components:"))
                .unwrap_or(lines.len());
            let text = format!("paths:\n{text}");
            let mut out = lines[..start].to_vec();
            out.extend(text.lines());
            if start < lines.len() {
                out.push("");
            }
            out.extend(&lines[start..]);
            Ok(join(&out))
        }
    }
}

/// Inserts `text` at the end of the mapping `schemas` in `components` of a file.
///
/// # Errors
///
/// If one of the two mappings is not written in block style.
pub(super) fn into_schemas(file: &str, text: &str) -> anyhow::Result<String> {
    let lines: Vec<&str> = file.lines().collect();
    let Some(components) = find(&lines, 0..lines.len(), "components:", 0)? else {
        let text = format!("components:\n  schemas:\n{text}");
        let used = lines.iter().rposition(|line| !line.trim().is_empty());
        return Ok(insert(
            &lines[..used.map_or(0, |last| last + 1)],
            &[],
            &text,
        ));
    };
    let end_of_components = end(&lines, components, 0);
    match find(&lines, components + 1..end_of_components, "schemas:", 2)? {
        Some(schemas) => Ok(insert_at(&lines, end(&lines, schemas, 2), text)),
        None => {
            let text = format!("  schemas:\n{text}");
            Ok(insert_at(&lines, end_of_components, &text))
        }
    }
}

/// Inserts `text` at the end of the list `tags` of the root file.
///
/// # Errors
///
/// If there is no such list in block style.
pub(super) fn into_tags(file: &str, text: &str) -> anyhow::Result<String> {
    let lines: Vec<&str> = file.lines().collect();
    let Some(tags) = find(&lines, 0..lines.len(), "tags:", 0)? else {
        bail!("there is no list `tags`");
    };
    let at = end(&lines, tags, 0);
    let mut out = lines[..at].to_vec();
    out.extend(text.lines());
    out.extend(&lines[at..]);
    Ok(join(&out))
}

/// Returns the line of a key at an indentation, unless its mapping is missing.
fn find(
    lines: &[&str],
    mut range: std::ops::Range<usize>,
    key: &str,
    indent: usize,
) -> anyhow::Result<Option<usize>> {
    let Some(index) = range.find(|index| {
        indentation(lines[*index]) == indent && lines[*index].trim_start().starts_with(key)
    }) else {
        return Ok(None);
    };
    let rest = lines[index].trim_start()[key.len()..].trim();
    if rest.is_empty() || rest.starts_with('#') {
        Ok(Some(index))
    } else {
        bail!(
            "line {}: `{}` must be followed by its members on lines of their own",
            index + 1,
            lines[index].trim()
        )
    }
}

/// Returns the line after the last one of the value whose key is at `start`.
fn end(lines: &[&str], start: usize, indent: usize) -> usize {
    let is_content = |line: &str| !line.trim().is_empty();
    let next = (start + 1..lines.len())
        .find(|index| is_next(lines[*index], indent))
        .unwrap_or(lines.len());
    // Empty lines and comments directly above the next key belong to it.
    let mut end = next;
    while end > start + 1 {
        let line = lines[end - 1];
        let comment = line.trim_start().starts_with('#') && indentation(line) <= indent;
        if is_content(line) && !comment {
            break;
        }
        end -= 1;
    }
    end
}

/// Returns whether a line starts another value at `indent` or further out.
fn is_next(line: &str, indent: usize) -> bool {
    let text = line.trim_start();
    // The items of a list may be as far out as the key of the list.
    !text.is_empty()
        && !text.starts_with('#')
        && indentation(line) <= indent
        && !text.starts_with("- ")
}

fn indentation(line: &str) -> usize {
    line.len() - line.trim_start_matches(' ').len()
}

/// Inserts `text` before the line `at`.
fn insert_at(lines: &[&str], at: usize, text: &str) -> String {
    insert(&lines[..at], &lines[at..], text)
}

/// Puts `text` between two parts of a file, after an empty line unless it comes first in
/// its mapping.
fn insert(before: &[&str], after: &[&str], text: &str) -> String {
    let mut out = before.to_vec();
    if before.last().is_some_and(|line| !line.ends_with(':')) {
        out.push("");
    }
    out.extend(text.lines());
    out.extend(after);
    join(&out)
}

fn join(lines: &[&str]) -> String {
    let mut text = lines.join("\n");
    text.push('\n');
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    const FILE: &str = "\
# A file.
paths:
  /v1/a:
    post:
      summary: A.  # with a comment

# The components.
components:
  schemas:
    A:
      type: string

  responses:
    R: {}
";

    #[test]
    fn text_is_inserted_and_nothing_else_changes() {
        let out = into_paths(FILE, "  /v1/b:\n    post: {}\n").unwrap();
        let out = into_schemas(&out, "    B:\n      type: object\n").unwrap();
        insta::assert_snapshot!(out, @r#"
# A file.
paths:
  /v1/a:
    post:
      summary: A.  # with a comment

  /v1/b:
    post: {}

# The components.
components:
  schemas:
    A:
      type: string

    B:
      type: object

  responses:
    R: {}
"#);
        let without = out.replacen("\n  /v1/b:\n    post: {}\n", "", 1).replacen(
            "\n    B:\n      type: object\n",
            "",
            1,
        );
        assert_eq!(without, FILE);
    }

    #[test]
    fn missing_mappings_are_added() {
        let file = "# A file.\ncomponents:\n  responses:\n    R: {}\n";
        let out = into_paths(file, "  /v1/b: {}\n").unwrap();
        let out = into_schemas(&out, "    B: {}\n").unwrap();
        insta::assert_snapshot!(out, @r#"
# A file.
paths:
  /v1/b: {}

components:
  responses:
    R: {}

  schemas:
    B: {}
"#);
        insta::assert_snapshot!(into_schemas("paths:\n  /v1/b: {}\n", "    B: {}\n").unwrap(), @r#"
paths:
  /v1/b: {}

components:
  schemas:
    B: {}
"#);
        insta::assert_snapshot!(into_tags("tags:\n  - name: a\n    description: A.\n\npaths: {}\n", "  - name: b\n").unwrap(), @r#"
tags:
  - name: a
    description: A.
  - name: b

paths: {}
"#);
        insta::assert_snapshot!(into_tags("tags:\n- name: a\n\npaths: {}\n", "- name: b\n").unwrap(), @r#"
tags:
- name: a
- name: b

paths: {}
"#);
    }

    #[test]
    fn flow_style_is_refused_with_its_line() {
        let error = |result: anyhow::Result<String>| result.unwrap_err().to_string();
        insta::assert_snapshot!(error(into_paths("a: 1\npaths: { /v1/a: {} }\n", "")), @"line 2: `paths: { /v1/a: {} }` must be followed by its members on lines of their own");
        insta::assert_snapshot!(error(into_schemas("components:\n  schemas: {}\n", "")), @"line 2: `schemas: {}` must be followed by its members on lines of their own");
        insta::assert_snapshot!(error(into_tags("paths: {}\n", "")), @"there is no list `tags`");
    }
}
