use crate::{
    lint::lint,
    test_document::{ROOT, WIDGETS, bundle_of},
};

/// Returns the problems of a document, one per line.
fn problems(root: &str, widgets: &str) -> String {
    let problems = match bundle_of(root, widgets) {
        Ok(bundle) => lint(&bundle),
        Err(problems) => problems,
    };
    problems
        .iter()
        .map(|problem| format!("{problem}\n"))
        .collect()
}

#[test]
fn the_document_of_the_tests_keeps_every_rule() {
    assert_eq!(problems(ROOT, WIDGETS), "");
}

/// One mistake per entry: its name, the text in the file, and the text that replaces it.
const MISTAKES: &[(&str, &str, &str)] = &[
    (
        "an id of another resource",
        "v1_widget_boxes_fill",
        "v1_boxes_fill",
    ),
    (
        "a method that is a keyword",
        "v1_widget_boxes_fill",
        "v1_widget_boxes_move",
    ),
    (
        "an id without a method",
        "v1_widget_boxes_fill",
        "v1_widget_boxes_",
    ),
    (
        "no id",
        "operationId: v1_widget_boxes_fill",
        "deprecated: false",
    ),
    (
        "two tags",
        "tags: [widget-boxes]",
        "tags: [widget-boxes, other]",
    ),
    ("an undeclared tag", "tags: [widget-boxes]", "tags: [boxes]"),
    (
        "no retry safety",
        "x-velt-retry: create",
        "x-velt-retries: create",
    ),
    (
        "an unknown retry safety",
        "x-velt-retry: create",
        "x-velt-retry: always",
    ),
    (
        "items of a field that does not exist",
        "x-velt-items: widgets.name",
        "x-velt-items: widgets.id",
    ),
    (
        "items that have no ids",
        "x-velt-items: widgets.name",
        "x-velt-items: widgets",
    ),
    (
        "a mistyped key of an operation",
        "      x-velt-retry: create\n",
        "      x-velt-retry: create\n      securty: []\n",
    ),
    (
        "a key that nothing is like",
        "      x-velt-retry: create\n",
        "      x-velt-retry: create\n      servers: []\n",
    ),
    (
        "a mistyped format",
        "          description: The box.\n          type: string\n",
        "          description: The box.\n          type: string\n          format: passwrod\n",
    ),
    (
        "a phrase that reads translated",
        "description: The box must be there.",
        "description: The box may be left out.",
    ),
    ("another verb", "    post:", "    put:"),
    ("no 4XX", "        4XX: {", "        \"404\": {"),
    (
        "a default response",
        "        4XX: {",
        "        default: { $ref: \"../velt.yaml#/components/responses/Failure\" }\n        4XX: {",
    ),
    (
        "an unresolved reference",
        "components/schemas/Widget\"",
        "components/schemas/Wigdet\"",
    ),
    (
        "a reference to a missing file",
        "../velt.yaml#/components/schemas/Success",
        "../velt.yml#/components/schemas/Success",
    ),
    (
        "an unused component",
        "items: { $ref: \"#/components/schemas/Widget\" }",
        "items: { type: string }",
    ),
    ("a component that exists", "    Widget:\n", "    Success:\n"),
    (
        "a title that is a component",
        "      description: A widget.\n",
        "      description: A widget.\n      title: FillBox\n",
    ),
    (
        "a field without description",
        "{ type: string, description: Its name. }",
        "{ type: string }",
    ),
    (
        "a description without a full stop",
        "description: A widget.",
        "description: A widget",
    ),
    (
        "an operation without summary",
        "summary: Fills a box.",
        "deprecated: false",
    ),
    (
        "an enum value without description",
        "        SQUARE: It stands.\n",
        "",
    ),
    (
        "an enum without a name",
        "{ type: string, description: Its name. }",
        "{ type: string, description: Its name., enum: [a] }",
    ),
    (
        "an object without a name",
        "{ type: string, description: Its name. }",
        "{ type: object, description: Its name., properties: { a: { type: string } } }",
    ),
    ("an example with a wrong field", "boxId: b1,", "boxId: 1,"),
    ("an example against a rule", ", colors: [red] }", " }"),
    (
        "a response's example with a wrong field",
        "{ success: true }",
        "{ success: \"yes\" }",
    ),
    (
        "no example",
        "            example:\n              data: { boxId: b1, type: ROUND, widgets: [{ name: w1 }], colors: [red] }\n",
        "",
    ),
    (
        "a required field that is none",
        "required: [name]",
        "required: [nam]",
    ),
    (
        "a request without data",
        "data: { $ref: \"#/components/schemas/FillBox\" }",
        "body: { $ref: \"#/components/schemas/FillBox\" }",
    ),
    (
        "a type that is none",
        "      type: object\n      required: [name]",
        "      type: objekt\n      required: [name]",
    ),
    (
        "pages without a way to the next",
        "x-velt-paging: { token: next }",
        "description: Later.",
    ),
    (
        "a page token that is no field",
        "{ token: next }",
        "{ token: nextt }",
    ),
    (
        "a cursor that is no field",
        "next: nextSeq",
        "next: nextSequence",
    ),
    ("a cursor without items", "items: events, ", ""),
    (
        "paging without pages",
        "                          pageToken: { type: string }\n",
        "",
    ),
    ("a mistyped keyword", "required: [name]", "requierd: [name]"),
    (
        "something that is not OpenAPI",
        "summary: Fills a box.",
        "summary: [Fills a box.]",
    ),
    (
        "a key that belongs into the root",
        "components:\n",
        "servers: []\n\ncomponents:\n",
    ),
    (
        "a YAML mistake",
        "      required: [name]",
        "      required: [name",
    ),
    (
        "a key twice",
        "      description: A widget.\n",
        "      description: A widget.\n      description: Again.\n",
    ),
];

#[test]
fn every_mistake_is_reported_with_its_place() {
    let mut report = String::new();
    for (what, from, to) in MISTAKES {
        assert!(
            WIDGETS.contains(from),
            "{what}: the document has no {from:?}"
        );
        let problems = problems(ROOT, &WIDGETS.replacen(from, to, 1));
        assert_ne!(problems, "", "{what} is not noticed");
        report.push_str(&format!("{what}\n{problems}\n"));
    }
    insta::assert_snapshot!(report);
}

#[test]
fn two_operations_cannot_share_an_id() {
    let start = WIDGETS.find("  /v1/boxes/fill:").unwrap();
    let end = WIDGETS.find("  /v1/boxes/list:").unwrap();
    let again = WIDGETS[start..end].replace("/v1/boxes/fill", "/v1/boxes/fill/again");
    let (head, tail) = WIDGETS.split_at(end);
    let report = problems(ROOT, &format!("{head}{again}{tail}"));
    insta::assert_snapshot!(report, @"openapi/v1/widgets.yaml:47: v1_widget_boxes_fill: /v1/boxes/fill has the same ID [unique-name]");
}

#[test]
fn components_that_requests_are_made_of_may_say_the_same() {
    let again = WIDGETS.replace(
        "    SealReport:\n",
        "    Gadget:\n      description: Another name.\n      type: object\n      required: [name]\n      properties:\n        name: { type: string, description: Its name. }\n        weight: { type: number, nullable: true, description: How heavy it is. }\n    SealReport:\n",
    );
    let used = again.replacen(
        "items: { $ref: \"#/components/schemas/Widget\" }",
        "items: { $ref: \"#/components/schemas/Gadget\" }",
        1,
    );
    insta::assert_snapshot!(problems(ROOT, &used), @"");
}

#[test]
fn two_titles_cannot_be_the_same() {
    let titled = WIDGETS
        .replace(
            "      description: A widget.\n",
            "      description: A widget.\n      title: Thing\n",
        )
        .replace(
            "      description: The form of a box.\n",
            "      description: The form of a box.\n      title: Thing\n",
        );
    insta::assert_snapshot!(problems(ROOT, &titled), @"openapi/v1/widgets.yaml:272: the title `Thing` is already used in openapi/v1/widgets.yaml:264 [unique-name]");
}
