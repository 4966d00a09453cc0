//! Tests of `cargo xtask new`.

use super::*;

#[test]
fn a_new_operation_asks_for_everything_that_is_unknown() {
    let files = test_files();
    let written = run_new(&files, &wanted("v1", "widget-boxes", "open")).unwrap();
    insta::assert_snapshot!(written.report().join("\n"), @r#"
openapi/v1/widgets.yaml
  v1_widget_boxes_open (POST /v1/boxes/open), OpenWidgetBoxes: 9 questions
"#);
    insta::assert_snapshot!(
        "new_text",
        inserted(&files, &written, "openapi/v1/widgets.yaml")
    );
    insta::assert_snapshot!(
        "new_lint",
        problems(&with(files.clone(), &written)).join("\n")
    );
    assert_complete(&files, &written);
}

#[test]
fn a_new_resource_gets_a_file_and_a_tag() {
    let files = test_files();
    let written = run_new(&files, &wanted("v2", "shelves", "list")).unwrap();
    insta::assert_snapshot!(written.report().join("\n"), @r#"
openapi/v2/shelves.yaml
  v2_shelves_list (POST /v2/shelves/list), ListShelves: 9 questions
openapi/velt.yaml
  the resource shelves: 1 question
"#);
    insta::assert_snapshot!(inserted(&files, &written, "openapi/velt.yaml"), @r#"
- name: shelves
  description: >-
    TODO: What does the resource `shelves` contain? Describe it in one or two
    sentences.
"#);
    let text = &written.files[0].text;
    insta::assert_snapshot!(text.lines().take(6).collect::<Vec<_>>().join("\n"), @r#"
# Endpoints of the shelves resource, v2.
paths:
  /v2/shelves/list:
    post:
      operationId: v2_shelves_list
      tags: [shelves]
"#);
    assert_complete(&files, &written);
}

#[test]
fn several_operations_can_be_added_one_after_another() {
    let mut files = test_files();
    for method in ["open", "add_labels"] {
        let written = run_new(&files, &wanted("v1", "widget-boxes", method)).unwrap();
        files = with(files, &written);
    }
    assert_complete(&files, &Written::default());
}

#[test]
fn what_exists_is_not_overwritten() {
    let files = test_files();
    let path = |path| Wanted {
        path: Some(path),
        ..wanted("v1", "widget-boxes", "open")
    };
    let mut taken = test_files();
    for name in ["OpenWidgetBoxes", "OpenWidgetBoxesV1"] {
        taken[1].text.push_str(&format!(
            "    {name}:\n      description: A box.\n      type: string\n"
        ));
    }
    let errors = [
        run_new(&files, &wanted("v1", "widget-boxes", "fill")),
        run_new(&files, &path("/v1/boxes/fill")),
        run_new(&files, &path("/v2/boxes/open")),
        run_new(&files, &wanted("v1", "widget-box", "open")),
        run_new(&taken, &wanted("v1", "widget-boxes", "open")),
    ];
    let errors = errors.map(|result| result.unwrap_err().to_string());
    insta::assert_snapshot!(errors.join("\n"), @r#"
the operation `v1_widget_boxes_fill` exists already, in openapi/v1/widgets.yaml at /v1/boxes/fill: choose another method
the path /v1/boxes/fill exists already: it is `v1_widget_boxes_fill` in openapi/v1/widgets.yaml
the path `/v2/boxes/open` must start with `/v1/` and consist of letters, digits, `-` and `_` between slashes, such as `/v1/organizations/add`
there is no resource `widget-box`; did you mean `widget-boxes`? If it is a new one, add --new-resource
the components `OpenWidgetBoxes` (in openapi/v1/widgets.yaml) and `OpenWidgetBoxesV1` exist already: choose another method
"#);
}
