//! Helpers for writing Rust code, shared by the generators.

use std::{
    io::Write,
    process::{Command, Stdio},
};

use anyhow::{Context, bail};
use heck::{ToPascalCase, ToSnakeCase};
use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

/// The banner at the top of every generated file.
const BANNER: &str = "// Made by `cargo xtask generate` from openapi/. Change that, not this.\n\n";

/// Lays out `tokens` as the text of a generated file, for [`format_together`].
pub(crate) fn file(tokens: TokenStream) -> anyhow::Result<String> {
    let file = syn::parse2(tokens).context("a generator wrote something that is not Rust")?;
    Ok(lay_out(&file))
}

/// Lays out a syntax tree as the text of a generated file, for [`format_together`].
///
/// prettyplease lays out a tree that has no layout at all. Only rustfmt gives the text the
/// form that `cargo fmt --check` requires.
pub(crate) fn lay_out(file: &syn::File) -> String {
    format!("{BANNER}{}", separated(&prettyplease::unparse(file)))
}

/// Formats the texts of generated files as `cargo fmt` does.
///
/// All of them go through a single process: starting one per file took most of the time
/// of `cargo xtask generate`.
pub(crate) fn format_together(texts: Vec<&mut String>) -> anyhow::Result<()> {
    let mut input = String::new();
    let mut heads = Vec::new();
    for text in &texts {
        // Inner documentation belongs to the file, so it stays outside.
        let is_head = |line: &str| line.is_empty() || line.starts_with("//");
        let head: String = text
            .split_inclusive('\n')
            .take_while(|line| is_head(line.trim_end()))
            .collect();
        input.push_str(&text[head.len()..]);
        input.push_str(&format!("{SEPARATOR}\n"));
        heads.push(head);
    }
    let output = rustfmt(&input)?;
    let mut bodies = output.split(SEPARATOR);
    for (text, head) in texts.into_iter().zip(heads) {
        let body = bodies.next().context("rustfmt lost a separator")?;
        *text = format!("{head}{}\n", body.trim());
    }
    Ok(())
}

/// An item between the files that are formatted together.
///
/// rustfmt sorts imports up to the next item, so a comment would not keep files apart.
const SEPARATOR: &str = "const END_OF_FILE: () = ();";

/// Inserts an empty line between items, as a person would. Neither formatter does.
fn separated(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + text.len() / 20);
    let mut lines = text.lines().peekable();
    while let Some(line) = lines.next() {
        out.push_str(line);
        out.push('\n');
        let Some(next) = lines.peek() else { continue };
        let ends_item = matches!(line, "}" | "};" | "    }" | ");" | "];");
        let ends_docs = line.starts_with("//!") && !next.starts_with("//!");
        let import = |line: &str| {
            ["use ", "pub use ", "mod ", "pub mod "]
                .iter()
                .any(|word| line.starts_with(word))
        };
        let ends_imports =
            import(line) && line.ends_with(';') && !import(next) && !next.starts_with("#[");
        if (ends_item && !next.trim_start().starts_with('}')) || ends_docs || ends_imports {
            out.push('\n');
        }
    }
    out
}

fn rustfmt(text: &str) -> anyhow::Result<String> {
    let mut child = Command::new("rustfmt")
        .args(["--edition", "2024"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .context("cannot run rustfmt; `rustup component add rustfmt` installs it")?;
    let mut stdin = child
        .stdin
        .take()
        .context("rustfmt has no standard input")?;
    // A second thread writes the input, because rustfmt may fill its output pipe before
    // it has read everything.
    let input = text.to_owned();
    let writer = std::thread::spawn(move || stdin.write_all(input.as_bytes()));
    let output = child.wait_with_output().context("rustfmt did not finish")?;
    if !output.status.success() {
        bail!(
            "rustfmt refused generated code: {}",
            String::from_utf8_lossy(&output.stderr).trim()
        );
    }
    writer
        .join()
        .map_err(|_| anyhow::anyhow!("the thread that feeds rustfmt panicked"))?
        .context("cannot write to rustfmt")?;
    String::from_utf8(output.stdout).context("rustfmt wrote something that is not UTF-8")
}

/// Returns `name` if an identifier can be made of it: it has a letter or a digit.
pub(crate) fn named(name: &str) -> Option<&str> {
    let is_named = name.is_ascii() && name.contains(|c: char| c.is_ascii_alphanumeric());
    is_named.then_some(name)
}

/// Returns whether Rust reserves `name`.
pub(crate) fn is_keyword(name: &str) -> bool {
    syn::parse_str::<Ident>(name).is_err()
}

/// Returns `name` in snake case, without an escape if it is a keyword.
pub(crate) fn raw(name: &str) -> String {
    name.to_snake_case()
}

/// Returns `name` as a snake-case identifier, escaped if it is a keyword.
pub(crate) fn snake(name: &str) -> Ident {
    identifier(&name.to_snake_case())
}

/// Returns `name` as the identifier of a type or variant.
pub(crate) fn pascal(name: &str) -> Ident {
    identifier(&name.to_pascal_case())
}

fn identifier(name: &str) -> Ident {
    // `self`, `super`, `crate` and `Self` cannot be raw identifiers.
    match syn::parse_str::<Ident>(name) {
        Ok(ident) => ident,
        Err(_) if matches!(name, "self" | "super" | "crate" | "Self") => {
            Ident::new(&format!("{name}_"), Span::call_site())
        }
        Err(_) if name.starts_with(|c: char| c.is_ascii_digit()) => {
            Ident::new(&format!("_{name}"), Span::call_site())
        }
        Err(_) => Ident::new_raw(name, Span::call_site()),
    }
}

/// Returns doc attributes for `text`, one per line.
pub(crate) fn docs(text: &str) -> TokenStream {
    let lines = text.trim_end().lines().map(|line| {
        // The space makes the comment read `/// text`.
        let line = if line.is_empty() {
            String::new()
        } else {
            format!(" {line}")
        };
        quote!(#[doc = #line])
    });
    quote!(#(#lines)*)
}

/// Returns inner doc attributes for `text`, which document the enclosing module.
pub(crate) fn inner_docs(text: &str) -> TokenStream {
    let lines = text.lines().map(|line| {
        let line = if line.is_empty() {
            String::new()
        } else {
            format!(" {line}")
        };
        quote!(#![doc = #line])
    });
    quote!(#(#lines)*)
}

/// Wraps `text` at `width` columns, for use in a comment.
///
/// Paragraphs stay separate, and text between backticks is never broken.
pub(crate) fn wrap(text: &str, width: usize) -> String {
    let paragraphs = text.split("\n\n").map(|paragraph| {
        let mut lines: Vec<String> = vec![String::new()];
        let mut in_code = false;
        for word in paragraph.split_whitespace() {
            let last = lines.last_mut().expect("there is always a line");
            let fits = last.len() + 1 + word.len() <= width;
            if last.is_empty() {
                last.push_str(word);
            } else if fits || in_code {
                last.push(' ');
                last.push_str(word);
            } else {
                lines.push(word.to_owned());
            }
            if word.matches('`').count() % 2 == 1 {
                in_code = !in_code;
            }
        }
        lines.join("\n")
    });
    paragraphs.collect::<Vec<_>>().join("\n\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keywords_become_identifiers_that_compile() {
        let names = ["organizationId", "type", "self", "2fa"].map(|name| snake(name).to_string());
        assert_eq!(names, ["organization_id", "r#type", "self_", "_2fa"]);
    }

    #[test]
    fn long_texts_wrap_at_words_but_not_inside_of_code() {
        let wrapped = wrap("one two `three four` five\n\nsix", 9);
        assert_eq!(wrapped, "one two\n`three four`\nfive\n\nsix");
    }
}
