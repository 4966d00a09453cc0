//! Lists the generated API in one file, so that every change of it shows in review.
//!
//! The list has what callers depend on: methods with their types, constructors with their
//! parameters, fields with their types, and variants. Setters follow from the fields.

use crate::artifacts::Artifact;

/// The directories whose public items are listed.
const LISTED: [&str; 2] = [
    "crates/velt/src/generated/",
    "crates/velt-types/src/generated/types/",
];

/// Paths that only make types longer.
const OMITTED: [&str; 8] = [
    "::std::collections::",
    "::std::option::",
    "::std::string::",
    "::std::vec::",
    "::serde_json::",
    "crate::types::",
    "crate::",
    "types::",
];

const INTRODUCTION: &str = "\
Made by `cargo xtask generate` from openapi/. Change that, not this.

The generated API: methods, constructors, fields and variants. It is here so that every
change of it shows in review.
";

/// Returns the outline of the formatted files among `artifacts`.
pub(super) fn outline(artifacts: &[Artifact]) -> String {
    let mut files: Vec<(String, &str)> = artifacts
        .iter()
        .map(|artifact| (artifact.path.display().to_string(), artifact.text.as_str()))
        .filter(|(path, _)| LISTED.iter().any(|directory| path.starts_with(directory)))
        .collect();
    files.sort();
    let mut out = INTRODUCTION.to_owned();
    for (path, text) in files {
        let items = items(text);
        if !items.is_empty() {
            out.push_str(&format!("\n{path}\n{items}"));
        }
    }
    out
}

/// Lists the public items of a formatted file.
fn items(text: &str) -> String {
    let mut out = String::new();
    // The type whose constructors come next, until one is found.
    let mut block: Option<&str> = None;
    let mut in_enum = false;
    let mut lines = text.lines();
    while let Some(line) = lines.next() {
        let item = line.trim_start();
        if item.starts_with("//") || item.starts_with('#') {
            continue;
        }
        if let Some(name) = line.strip_prefix("impl ") {
            block = name.strip_suffix(" {");
        } else if line.starts_with("pub struct ") || line.starts_with("pub enum ") {
            in_enum = line.starts_with("pub enum ");
            out.push_str(&format!(
                "  {}\n",
                line.trim_end_matches([' ', '{', '}', ';'])
            ));
        } else if line == "}" {
            in_enum = false;
        } else if item.starts_with("pub fn ") {
            let signature = short(&joined(line, &mut lines, '{'));
            if signature.contains("(mut self") {
                continue;
            }
            if let Some(name) = block.take() {
                out.push_str(&format!("  impl {name}\n"));
            }
            out.push_str(&format!("    {signature}\n"));
        } else if (item.starts_with("pub ") && item.contains(": "))
            || (in_enum && line.starts_with("    "))
        {
            out.push_str(&format!("    {}\n", short(&joined(line, &mut lines, ','))));
        }
    }
    out
}

/// Joins a line with the next ones, up to one that ends with `end`.
fn joined<'t>(first: &str, lines: &mut impl Iterator<Item = &'t str>, end: char) -> String {
    let mut text = first.trim().to_owned();
    let is_open = |text: &str| {
        let count = |signs: [char; 2]| text.matches(signs).count();
        // An arrow is no bracket.
        count(['<', '(']) + text.matches("->").count() != count(['>', ')'])
    };
    while !text.ends_with([end, '}']) || is_open(&text) {
        let Some(next) = lines.next() else { break };
        text.push_str(next.trim());
    }
    text.trim_end_matches([end, ' ']).to_owned()
}

/// Removes what makes a type longer and no clearer.
fn short(text: &str) -> String {
    let mut text = text.to_owned();
    for path in OMITTED {
        text = text.replace(path, "");
    }
    text.replace(",)", ")").replace(",>", ">")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_variants_and_constructors_are_listed_and_setters_are_not() {
        let text = "\
/// A box.
#[derive(Debug)]
pub struct Box {
    /// Its name.
    pub name: ::std::string::String,
    pub parts: ::std::option::Option<
        ::std::vec::Vec<Part>,
    >,
}

pub enum Form {
    /// Round.
    Round,
    Other(::serde_json::Value),
}

impl Box {
    /// Creates it.
    pub fn new(
        name: impl Into<::std::string::String>,
    ) -> Self {
        Self { name: name.into() }
    }

    pub fn parts(mut self, parts: Part) -> Self {
        self
    }
}
";
        insta::assert_snapshot!(items(text), @r"
          pub struct Box
            pub name: String
            pub parts: Option<Vec<Part>>
          pub enum Form
            Round
            Other(Value)
          impl Box
            pub fn new(name: impl Into<String>) -> Self
        ");
    }
}
