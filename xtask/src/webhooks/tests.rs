use std::path::PathBuf;

use super::{generate, load};
use crate::{
    document::File,
    test_document::{ROOT, WIDGETS, bundle_of},
};

const WEBHOOKS: &str = "\
channels:
  basic:
    example: { webhookId: hook-1, actionUser: { userId: ada } }
  advanced:
    example: { webhookId: hook-1, data: { actionUser: { userId: ada } } }
events:
  box.fill:
    description: A box was filled.
    source: box
    names: { basic: [filled, full], advanced: [box.fill] }
    payload: BoxPayload
    example: { color: green }
components:
  schemas:
    BoxPayload:
      description: A box.
      type: object
      properties:
        color: { $ref: \"#/components/schemas/BoxColor\" }
        content:
          description: What is in it.
          x-velt-former-name: stuff
          type: object
          additionalProperties: { type: integer }
        failure: { description: What went wrong., allOf: [$ref: \"#/components/schemas/Failure\"] }
      example: { content: { bolts: 3 }, color: red }
    BoxColor:
      description: The color of a box.
      oneOf:
        - title: Name
          description: Its name.
          type: string
        - title: Number
          description: Its number.
          type: integer
    Execution: { description: A run., type: object }
    Metadata: { description: Where., type: object }
";

fn outcome(text: &str) -> Result<Vec<crate::artifacts::Artifact>, String> {
    let file = File {
        path: PathBuf::from("openapi/webhooks/boxes.yaml"),
        text: text.to_owned(),
    };
    let bundle = bundle_of(ROOT, WIDGETS).unwrap();
    match load(&[file], &bundle) {
        Ok(webhooks) => Ok(generate(&webhooks, &bundle).unwrap()),
        Err(problems) => {
            let problems: Vec<String> = problems.iter().map(ToString::to_string).collect();
            Err(problems.join("\n"))
        }
    }
}

fn generated(name: &str) -> String {
    let artifacts = outcome(WEBHOOKS).unwrap();
    let found = artifacts
        .into_iter()
        .find(|artifact| artifact.path.ends_with(name));
    found.unwrap_or_else(|| panic!("nothing makes {name}")).text
}

fn problems(from: &str, to: &str) -> String {
    assert!(WEBHOOKS.contains(from), "{from}");
    outcome(&WEBHOOKS.replace(from, to)).expect_err("must be refused")
}

#[test]
fn types() {
    insta::assert_snapshot!(generated("types.rs"));
}

#[test]
fn events() {
    insta::assert_snapshot!(generated("events.rs"));
}

#[test]
fn examples_have_what_the_channel_and_the_event_add() {
    insta::assert_snapshot!(generated("examples/basic/filled.json"), @r#"
    {
      "actionType": "filled",
      "notificationSource": "box",
      "webhookId": "hook-1",
      "actionUser": {
        "userId": "ada"
      },
      "content": {
        "bolts": 3
      },
      "color": "green"
    }
    "#);
    insta::assert_snapshot!(generated("examples/advanced/box.fill.json"), @r#"
    {
      "event": "box.fill",
      "source": "box",
      "webhookId": "hook-1",
      "data": {
        "actionUser": {
          "userId": "ada"
        },
        "content": {
          "bolts": 3
        },
        "color": "green"
      }
    }
    "#);
}

#[test]
fn mistakes_name_file_and_line() {
    let all = [
        problems("payload: BoxPayload", "payload: CratePayload"),
        problems("example: { color: green }", "exmaple: {}"),
        problems("{ basic: [filled, full], advanced: [box.fill] }", "{}"),
        problems("advanced: [box.fill]", "pigeon: [coo]"),
        problems("[filled, full]", "[filled, filled]"),
        problems("schemas/Failure", "schemas/Fiasco"),
        problems("description: The color of a box.", "title: Color"),
        problems(
            "type: object\n          additionalProperties: { type: integer }",
            "type: object",
        ),
        problems("    source: box\n", ""),
        problems("A box was filled.", "A box was left out."),
        problems("Execution:", "Unused:"),
    ];
    insta::assert_snapshot!(all.join("\n"), @r#"
    openapi/webhooks/boxes.yaml:7: box.fill: no schema is named `CratePayload`, or it does not end in `Payload` [webhooks]
    openapi/webhooks/boxes.yaml:15: BoxPayload: no event uses this schema [webhooks]
    openapi/webhooks/boxes.yaml:27: BoxColor: no event uses this schema [webhooks]
    openapi/webhooks/boxes.yaml:12: `exmaple` means nothing here: known are description, source, names, payload, example, envelope, body [webhooks]
    openapi/webhooks/boxes.yaml:7: box.fill: `names` has no name on any channel [webhooks]
    openapi/webhooks/boxes.yaml:7: box.fill: the channels are basic, advanced, workflow [webhooks]
    openapi/webhooks/boxes.yaml:7: box.fill: another event is named `filled` on the basic channel [webhooks]
    openapi/webhooks/boxes.yaml:15: BoxPayload: there is no schema `Fiasco`, here or in velt.yaml [webhooks]
    openapi/webhooks/boxes.yaml:15: BoxPayload: color: `description` is missing [webhooks]
    openapi/webhooks/boxes.yaml:27: BoxColor: `description` is missing [webhooks]
    openapi/webhooks/boxes.yaml:15: BoxPayload: content: an object in a property needs `additionalProperties`, or a name [webhooks]
    openapi/webhooks/boxes.yaml:7: box.fill: `source` is missing [webhooks]
    openapi/webhooks/boxes.yaml:8: "left out" reads translated; write "omitted" [phrase]
    openapi/webhooks/boxes.yaml:36: Unused: no event uses this schema [webhooks]
    "#);
}
