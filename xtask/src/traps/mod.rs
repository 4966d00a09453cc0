//! Mistakes in the document that lead to wrong code unless they are refused.
//!
//! Each must be reported with file and line, by a rule or by the generators.

mod keys;
mod names;
mod references;
mod shapes;
mod values;

use crate::{
    document::Problem,
    generate::all,
    lint::lint,
    test_document::{ROOT, WIDGETS, bundle_of},
};

/// A mistake: its name, the text in the document, and the text that replaces it.
type Trap = (&'static str, &'static str, &'static str);

/// Returns every problem of a document, of the rules or else of the generators.
fn problems(root: &str, widgets: &str) -> Vec<String> {
    let text = |problems: Vec<Problem>| problems.iter().map(ToString::to_string).collect();
    let bundle = match bundle_of(root, widgets) {
        Ok(bundle) => bundle,
        Err(problems) => return text(problems),
    };
    let problems = lint(&bundle);
    if !problems.is_empty() {
        return text(problems);
    }
    match all(&bundle) {
        Ok(_) => Vec::new(),
        Err(error) => vec![format!("{error:#}")],
    }
}

fn report(traps: &[Trap]) -> String {
    let mut report = String::new();
    for (what, from, to) in traps {
        let problems = if WIDGETS.contains(from) {
            problems(ROOT, &WIDGETS.replacen(from, to, 1))
        } else {
            assert!(ROOT.contains(from), "{what}: the document has no {from:?}");
            problems(&ROOT.replacen(from, to, 1), WIDGETS)
        };
        assert!(!problems.is_empty(), "{what} is not noticed");
        for problem in &problems {
            assert!(
                problem.starts_with("openapi/"),
                "{what}: no place: {problem}"
            );
        }
        report.push_str(&format!("{what}\n  {}\n\n", problems.join("\n  ")));
    }
    report
}

/// Edits that look like mistakes and are none.
const ACCEPTED: &[Trap] = &[
    (
        "a list of exactly one item",
        "          minItems: 1\n",
        "          minItems: 1\n          maxItems: 1\n",
    ),
    (
        "a phrase in an example, which is not ours",
        "colors: [red] }",
        "colors: [left out] }",
    ),
];

#[test]
fn what_only_looks_like_a_mistake_is_accepted() {
    for (what, from, to) in ACCEPTED {
        assert!(WIDGETS.contains(from), "{what}");
        let problems = problems(ROOT, &WIDGETS.replacen(from, to, 1));
        assert_eq!(problems, [""; 0], "{what}");
    }
}

#[test]
fn unsupported_shapes_are_refused() {
    insta::assert_snapshot!(report(shapes::SHAPES));
}

#[test]
fn wrong_references_are_refused() {
    insta::assert_snapshot!(report(references::REFERENCES));
}

#[test]
fn unknown_keys_are_refused() {
    insta::assert_snapshot!(report(keys::KEYS));
}

#[test]
fn contradictory_values_are_refused() {
    insta::assert_snapshot!(report(values::VALUES));
}

#[test]
fn colliding_names_are_refused() {
    insta::assert_snapshot!(report(names::NAMES));
}
