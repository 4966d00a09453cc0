//! Tests of `cargo xtask import`.

use super::*;

/// An OpenAPI 3.1 document with everything that has to be translated.
const SPEC: &str = "\
openapi: 3.1.0
servers:
  - url: https://api.example.com/v1
paths:
  /boxes/fill:
    post: {}
  /boxes/search:
    get:
      responses: {}
    post:
      summary: Search Boxes
      description: |
        Use this to search.

        - Finds boxes
      parameters: []
      requestBody:
        content:
          application/json:
            schema:
              type: object
              required: [data]
              properties:
                data:
                  type: object
                  required: [text, missing]
                  properties:
                    text: { type: string, minLength: 1, description: What to find, example: round }
                    order: { type: string, enum: [asc, desc], default: asc }
                    size: { type: [integer, 'null'], exclusiveMinimum: 0, format: int32 }
                    area:
                      type: object
                      properties:
                        near: { type: [string, number] }
                      patternProperties: {}
                    labels:
                      type: object
                      additionalProperties: { type: string }
                    apiKey: { type: string }
                    pageToken: { type: string }
      responses:
        200:
          description: Found
          content:
            application/json:
              schema:
                $ref: '#/components/schemas/Answer'
        '400': { description: Invalid }
  /boxes/paint:
    post:
      requestBody:
        content:
          application/json:
            schema:
              properties:
                data:
                  properties:
                    boxIds: { type: array, items: { type: string }, maxItems: 5 }
                    parent: { anyOf: [{ $ref: '#/components/schemas/Box' }, { type: 'null' }] }
                    triggerNotification: { type: boolean }
      responses:
        200:
          content:
            application/json:
              example:
                result:
                  status: success
                  message: Painted.
                  data:
                    b1: { success: true, color: red }
                    b2: { success: false }
components:
  schemas:
    Answer:
      properties:
        result:
          properties:
            status: { type: string }
            message: { type: string }
            data: { type: array, items: { $ref: '#/components/schemas/Box' } }
            pageToken: { type: string }
    Base:
      required: [boxId]
      properties:
        boxId: { type: string }
    Box:
      description: A box.
      allOf:
        - $ref: '#/components/schemas/Base'
        - properties:
            inside: { type: array, items: { $ref: '#/components/schemas/Box' } }
            widget: { $ref: other.yaml#/Widget }
";

#[test]
fn a_foreign_document_is_translated() {
    let files = test_files();
    let imported = run_import(&files, "spec.yaml", SPEC, &[]).unwrap();
    insta::assert_snapshot!("import_notes", imported.notes.join("\n"));
    insta::assert_snapshot!(imported.written.report().join("\n"), @r#"
openapi/v1/widgets.yaml
  v1_widget_boxes_search (POST /v1/boxes/search), SearchWidgetBoxes, SearchWidgetBoxesOrder, SearchWidgetBoxesArea, SearchWidgetBoxesAreaNear, WidgetBox: 24 questions
  v1_widget_boxes_paint (POST /v1/boxes/paint), PaintWidgetBoxes, PaintWidgetBoxesOutcome: 16 questions
"#);
    insta::assert_snapshot!(
        "import_text",
        inserted(&files, &imported.written, "openapi/v1/widgets.yaml")
    );
    assert_complete(&files, &imported.written);
}

#[test]
fn only_the_chosen_paths_are_imported() {
    let files = test_files();
    let imported = run_import(&files, "spec.yaml", SPEC, &["/v1/boxes/paint"]).unwrap();
    insta::assert_snapshot!(imported.written.report().join("\n"), @r#"
openapi/v1/widgets.yaml
  v1_widget_boxes_paint (POST /v1/boxes/paint), PaintWidgetBoxes, PaintWidgetBoxesParent, PaintWidgetBoxesOutcome: 20 questions
"#);
    let error = run_import(&files, "spec.yaml", SPEC, &["/v1/boxes/pain"]).unwrap_err();
    insta::assert_snapshot!(error, @"spec.yaml has no path /v1/boxes/pain; did you mean `/v1/boxes/paint`?");
}

/// The examples of two pages.
const PAGES: &str = r#"[
  {
    "path": "/v1/boxes/labels/add",
    "title": "Add Labels",
    "request": { "data": { "boxId": "b1", "labels": [{ "labelId": "l1", "weight": 1.5, "note": null }] } },
    "response": { "result": { "status": "success", "message": "Added.", "data": {
      "l1": { "success": true }
    } } },
    "failure": { "error": "No." }
  },
  {
    "path": "/v1/shelves/get",
    "request": { "data": { "organizationId": "yourOrganizationId", "deep": true } },
    "response": { "result": [{ "shelfId": "s1", "count": 3 }, { "shelfId": "s2", "count": 4, "top": {} }] }
  }
]"#;

#[test]
fn types_are_inferred_from_the_examples_of_pages() {
    let files = test_files();
    let imported = run_import(&files, "pages.json", PAGES, &[]).unwrap();
    insta::assert_snapshot!(imported.notes.join("\n"), @r#"pages.json:2: an error response of /v1/boxes/labels/add does not have the form of `Failure`: {"error":"No."}"#);
    insta::assert_snapshot!(imported.written.report().join("\n"), @r#"
openapi/v1/widgets.yaml
  v1_widget_boxes_add_labels (POST /v1/boxes/labels/add), AddWidgetBoxLabels, AddWidgetBoxLabelsLabel: 13 questions
openapi/v1/shelves.yaml
  v1_shelves_get (POST /v1/shelves/get), GetShelves, Shelve: 12 questions
openapi/velt.yaml
  the resource shelves: 1 question
"#);
    insta::assert_snapshot!(
        "pages_text",
        inserted(&files, &imported.written, "openapi/v1/widgets.yaml")
    );
    insta::assert_snapshot!(
        "pages_new_file",
        inserted(&files, &imported.written, "openapi/v1/shelves.yaml")
    );
    assert_complete(&files, &imported.written);
}

#[test]
fn files_of_another_kind_are_refused() {
    let files = test_files();
    let errors = [
        ("{}", "a.json"),
        ("[{ \"request\": {} }]", "a.json"),
        ("[{ \"path\": \"/v1/a/b\", \"requets\": {} }]", "a.json"),
        ("a: [", "a.yaml"),
    ]
    .map(|(text, name)| run_import(&files, name, text, &[]).unwrap_err().to_string());
    insta::assert_snapshot!(errors.join("\n"), @r#"
a.json: this has neither `paths`, as OpenAPI has, nor `path` and examples
a.json:1: the entry has no `path`
a.json:1: `requets` is none of path, request, response, failure, title, description, url
a.yaml:2: while parsing a node, did not find expected node content
"#);
}
