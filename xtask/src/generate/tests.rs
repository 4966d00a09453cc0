use crate::{
    document::operations as read_operations,
    generate::all,
    test_document::{ROOT, WIDGETS, bundle_of},
};

/// Returns the text of the artifact whose path ends in `name`, for the test document.
fn generated(name: &str) -> String {
    let bundle = bundle_of(ROOT, WIDGETS).unwrap();
    let artifacts = all(&bundle).unwrap();
    let found = artifacts
        .into_iter()
        .find(|artifact| artifact.path.ends_with(name));
    found.unwrap_or_else(|| panic!("nothing makes {name}")).text
}

#[test]
fn files() {
    let bundle = bundle_of(ROOT, WIDGETS).unwrap();
    let paths: Vec<String> = all(&bundle)
        .unwrap()
        .iter()
        .map(|artifact| artifact.path.display().to_string())
        .collect();
    insta::assert_snapshot!(paths.join("\n"));
}

#[test]
fn client_types_are_open_and_without_limits() {
    insta::assert_snapshot!(generated("types/widget_boxes/mod.rs"));
}

#[test]
fn client_methods_take_the_envelope_and_give_the_reply() {
    let client = generated("velt-client/src/generated/client.rs");
    let start = client.find("    /// Fills a box").unwrap();
    let end = start + client[start..].find("\n    }\n").unwrap();
    insta::assert_snapshot!(&client[start..end]);
}

#[test]
fn client_has_no_constructor_that_follows_redirects() {
    assert!(!generated("velt-client/src/generated/client.rs").contains("pub fn new("));
}

#[test]
fn every_resource_is_a_module_and_a_feature() {
    insta::assert_snapshot!(generated("types/mod.rs"));
}

#[test]
fn models() {
    insta::assert_snapshot!(generated("widget_boxes/models.rs"));
}

#[test]
fn requests() {
    insta::assert_snapshot!(generated("widget_boxes/requests.rs"));
}

#[test]
fn outcomes() {
    insta::assert_snapshot!(generated("widget_boxes/outcomes.rs"));
}

#[test]
fn operations() {
    insta::assert_snapshot!(generated("generated/operations.rs"));
}

#[test]
fn handles() {
    insta::assert_snapshot!(generated("v1/widget_boxes.rs"));
}

#[test]
fn commands() {
    insta::assert_snapshot!(generated("generated/commands.rs"));
}

#[test]
fn sandbox() {
    insta::assert_snapshot!(generated("generated/operations.json"));
}

#[test]
fn the_same_document_always_makes_the_same_files() {
    let make = || all(&bundle_of(ROOT, WIDGETS).unwrap()).unwrap();
    assert_eq!(make(), make());
}

#[test]
fn a_panic_of_progenitor_becomes_an_error_with_its_words() {
    // The lint rule on `default` exists to prevent this.
    let failures = "        4XX: { $ref: \"../velt.yaml#/components/responses/Failure\" }\n";
    let with_default = WIDGETS.replace(failures, "        default: { description: It failed. }\n");
    let bundle = bundle_of(ROOT, &with_default).unwrap();
    assert!(read_operations(&bundle).is_ok());
    let error = all(&bundle).unwrap_err().to_string();
    insta::assert_snapshot!(
        error,
        @"openapi/v1/widgets.yaml:92: v1_widget_boxes_close: progenitor panicked: assertion failed: response_types.len() <= 1 [generator]"
    );
}

#[test]
fn paging() {
    insta::assert_snapshot!(generated("widget_boxes/paging.rs"));
}
