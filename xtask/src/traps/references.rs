//! References that would be followed wrongly, or whose siblings would be ignored.

use super::Trap;

/// The mistakes of this kind.
pub(super) const REFERENCES: &[Trap] = &[
    (
        "nullable beside a reference",
        "        type: { $ref: \"#/components/schemas/BoxType\" }",
        "        type: { $ref: \"#/components/schemas/BoxType\", nullable: true }",
    ),
    (
        "clearable beside a reference",
        "        type: { $ref: \"#/components/schemas/BoxType\" }",
        "        type: { $ref: \"#/components/schemas/BoxType\", x-velt-clearable: true }",
    ),
    (
        "a description beside a reference",
        "        4XX: { $ref: \"../velt.yaml#/components/responses/Failure\" }",
        "        4XX: { $ref: \"../velt.yaml#/components/responses/Failure\", description: No. }",
    ),
    (
        "a reference into properties",
        "        type: { $ref: \"#/components/schemas/BoxType\" }",
        "        type: { $ref: \"#/components/schemas/Widget/properties/name\" }",
    ),
    (
        "a reference to another kind of component",
        "        type: { $ref: \"#/components/schemas/BoxType\" }",
        "        type: { $ref: \"../velt.yaml#/components/responses/Failure\" }",
    ),
    (
        "a reference without a fragment",
        "        type: { $ref: \"#/components/schemas/BoxType\" }",
        "        type: { $ref: \"../velt.yaml\" }",
    ),
    (
        "a component that is another one",
        "    BoxType:\n",
        "    Alias:\n      $ref: \"#/components/schemas/BoxType\"\n    BoxType:\n",
    ),
    (
        "two components that say the same",
        "    BoxType:\n",
        "    Outcome:\n      description: Another name.\n      type: object\n      required: [success]\n      properties:\n        success: { type: boolean, description: Whether it worked. }\n    BoxType:\n",
    ),
    (
        "components that only use each other",
        "    BoxType:\n",
        "    Ping:\n      description: A.\n      type: object\n      properties:\n        pong: { $ref: \"#/components/schemas/Pong\" }\n    Pong:\n      description: B.\n      type: object\n      properties:\n        ping: { $ref: \"#/components/schemas/Ping\" }\n    BoxType:\n",
    ),
];
