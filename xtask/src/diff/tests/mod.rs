//! Small edits of a small document, with the changes that they must be reported as.

mod edits;

use super::{change::Change, changelog, compare::compare, json, table};
use crate::test_document::{ROOT, WIDGETS, bundle_of};

/// An edit of the document: what it is, and pairs of a text and its replacement.
type Edit = (&'static str, &'static [(&'static str, &'static str)]);

/// Returns the root and the other file of the document of the tests after an edit.
fn edited(edit: &Edit) -> (String, String) {
    edited_again((ROOT.to_owned(), WIDGETS.to_owned()), edit)
}

fn edited_again(
    (mut root, mut widgets): (String, String),
    (what, replacements): &Edit,
) -> (String, String) {
    for (from, to) in *replacements {
        let file = if widgets.contains(from) {
            &mut widgets
        } else {
            &mut root
        };
        assert!(file.contains(from), "{what}: the document has no {from:?}");
        *file = file.replacen(from, to, 1);
    }
    (root, widgets)
}

fn changes(edit: &Edit) -> Vec<Change> {
    let (root, widgets) = edited(edit);
    let old = bundle_of(ROOT, WIDGETS).unwrap();
    let new = bundle_of(&root, &widgets).unwrap_or_else(|problems| {
        panic!("{}: {}", edit.0, problems[0]);
    });
    compare(&old, &new)
}

/// Returns the changes that undo an edit.
fn undone(edit: &Edit) -> Vec<Change> {
    let (root, widgets) = edited(edit);
    let old = bundle_of(&root, &widgets).unwrap();
    compare(&old, &bundle_of(ROOT, WIDGETS).unwrap())
}

#[test]
fn every_edit_is_reported_as_what_it_does_to_callers() {
    let mut report = String::new();
    for edit in edits::all() {
        let changes = changes(edit);
        assert!(!changes.is_empty(), "{} is not noticed", edit.0);
        let table = table::render(&changes, "HEAD", true);
        report.push_str(&format!("# {}\n{table}\n", edit.0));
    }
    insta::assert_snapshot!(report);
}

#[test]
fn every_edit_is_noticed_when_it_is_undone() {
    let mut report = String::new();
    for edit in edits::all() {
        let changes = undone(edit);
        assert!(!changes.is_empty(), "{} is not noticed", edit.0);
        let table = table::render(&changes, "HEAD", true);
        report.push_str(&format!("# undone: {}\n{table}\n", edit.0));
    }
    insta::assert_snapshot!(report);
}

#[test]
fn shapes_and_conversions_are_compared_as_well() {
    let before = edited(&edits::WITH_SHAPES);
    let old = bundle_of(&before.0, &before.1).unwrap();
    let mut report = String::new();
    for edit in edits::OF_SHAPES {
        let after = edited_again(before.clone(), edit);
        let changes = compare(&old, &bundle_of(&after.0, &after.1).unwrap());
        assert!(!changes.is_empty(), "{} is not noticed", edit.0);
        let table = table::render(&changes, "HEAD", true);
        report.push_str(&format!("# {}\n{table}\n", edit.0));
    }
    insta::assert_snapshot!(report);
}

#[test]
fn edits_without_effect_are_no_changes() {
    for edit in edits::WITHOUT_EFFECT {
        let changes = changes(edit);
        let table = table::render(&changes, "HEAD", true);
        assert_eq!(table, "the document is the same as at HEAD\n", "{}", edit.0);
    }
}

#[test]
fn documentation_is_counted_per_file_unless_all_is_asked_for() {
    let edit: Edit = (
        "three texts",
        &[
            ("description: A widget.", "description: A thing."),
            ("summary: Fills a box.", "summary: Fills any box."),
            ("description: How it went.", "description: The status."),
        ],
    );
    let changes = changes(&edit);
    insta::assert_snapshot!(table::render(&changes, "v0.1.0", false));
    insta::assert_snapshot!(table::render(&changes, "v0.1.0", true));
}

/// An edit with changes of all kinds.
const MIXED: Edit = (
    "many",
    &[
        ("x-velt-retry: create", "x-velt-retry: replace"),
        ("summary: Fills a box.", "summary: Fills any box."),
        (
            "required: [boxId, type, widgets]",
            "required: [boxId, type, widgets, timeoutMs]",
        ),
        ("enum: [ROUND, SQUARE]", "enum: [SQUARE, OVAL]"),
        ("        ROUND: It rolls.\n", "        OVAL: It rocks.\n"),
        ("          maxLength: 20\n", "          maxLength: 30\n"),
        (
            "        sealed: { type: boolean,",
            "        sealed: { type: string,",
        ),
        (
            "        nextSeq: {",
            "        count: { type: integer, description: The number. }\n        nextSeq: {",
        ),
        (
            "        next: { type: string, description: The page. }\n",
            "",
        ),
        ("      x-velt-paging: { token: next }\n", ""),
        (
            "        - workspaceId: []\n          workspaceAuthToken: []\n",
            "        - apiKey: []\n          authToken: []\n",
        ),
        (
            "  - name: widget-boxes\n",
            "  - name: lids\n    description: Lids.\n  - name: widget-boxes\n",
        ),
        (
            "operationId: v1_widget_boxes_seal",
            "operationId: v1_widget_boxes_close_up",
        ),
    ],
);

#[test]
fn entries_of_the_changelog_are_sentences() {
    insta::assert_snapshot!(changelog::render(&changes(&MIXED)));
    insta::assert_snapshot!(changelog::render(&undone(&MIXED)));
}

#[test]
fn only_documentation_needs_no_entry() {
    let edit: Edit = (
        "a text",
        &[("description: A widget.", "description: A thing.")],
    );
    insta::assert_snapshot!(changelog::render(&changes(&edit)), @"<!-- Nothing changed except documentation. -->");
}

#[test]
fn programs_get_an_object_per_change() {
    let edit: Edit = (
        "one of each subject",
        &[
            (
                "required: [boxId, type, widgets]",
                "required: [boxId, type]",
            ),
            (
                "      summary: Seals a box.\n",
                "      summary: Seals a box.\n      deprecated: true\n",
            ),
            (
                "  - name: widget-boxes\n",
                "  - name: lids\n    description: Lids.\n  - name: widget-boxes\n",
            ),
        ],
    );
    insta::assert_snapshot!(json::render(&changes(&edit)).unwrap());
    assert_eq!(json::render(&[]).unwrap(), "[]");
}
