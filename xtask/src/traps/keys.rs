//! Keys that would have no effect.

use super::Trap;

/// The mistakes of this kind.
pub(super) const KEYS: &[Trap] = &[
    (
        "a mistyped security",
        "      x-velt-retry: create\n",
        "      x-velt-retry: create\n      securty: []\n",
    ),
    (
        "a server that is no object",
        "openapi: 3.0.3\n",
        "openapi: 3.0.3\nservers: [https://example.com]\n",
    ),
    (
        "a phrase that reads translated, in a rule",
        "        - description: Fills with widgets of some colors.\n",
        "        - description: Fills with widgets whose colors are left out.\n",
    ),
    (
        "a phrase that reads translated, of a value",
        "        ROUND: It rolls.\n",
        "        ROUND: It may be left out.\n",
    ),
    (
        "an open question in a list",
        "colors: [red] }",
        "colors: [\"TODO: Which colors?\"] }",
    ),
    (
        "a mistyped deprecated",
        "      deprecated: true\n",
        "      depricated: true\n",
    ),
    (
        "a mistyped key of this project",
        "      x-velt-undocumented: true\n",
        "      x-velt-undocumnted: true\n",
    ),
    (
        "parameters",
        "      x-velt-retry: create\n",
        "      x-velt-retry: create\n      parameters: []\n",
    ),
    (
        "a merge key",
        "      x-velt-retry: create\n",
        "      x-velt-retry: create\n      <<: { deprecated: true }\n",
    ),
    (
        "schemas as a list",
        "  schemas:\n    FillBox:\n",
        "  responses: []\n  schemas:\n    FillBox:\n",
    ),
    (
        "a mistyped kind of component",
        "  schemas:\n    FillBox:\n",
        "  schema:\n    FillBox:\n",
    ),
    (
        "another kind of component",
        "  schemas:\n    FillBox:\n",
        "  parameters:\n    Page: { name: page, in: query, schema: { type: string } }\n  schemas:\n    FillBox:\n",
    ),
    (
        "deprecated as a text",
        "      deprecated: true\n",
        "      deprecated: \"yes\"\n",
    ),
    (
        "undocumented as a text",
        "      x-velt-undocumented: true\n",
        "      x-velt-undocumented: \"yes\"\n",
    ),
    (
        "required as a text",
        "      required: [name]\n",
        "      required: name\n",
    ),
    (
        "nullable as a text",
        "        note: { type: string, nullable: true,",
        "        note: { type: string, nullable: \"yes\",",
    ),
    (
        "a type of OpenAPI 3.1",
        "        sealed: { type: boolean, description: Whether it is. }",
        "        sealed: { type: [boolean, \"null\"], description: Whether it is. }",
    ),
    ("OpenAPI 3.1", "openapi: 3.0.3", "openapi: 3.1.0"),
    (
        "a mistyped key of the root",
        "openapi: 3.0.3\n",
        "openapi: 3.0.3\nsever: []\n",
    ),
    (
        "a mistyped key of a tag",
        "    description: Boxes of widgets. They stand in rooms.\n",
        "    description: Boxes of widgets. They stand in rooms.\n    descripton: X.\n",
    ),
    (
        "a mistyped key of a request body",
        "      requestBody:\n        required: true\n",
        "      requestBody:\n        requird: true\n",
    ),
    (
        "another media type",
        "          application/json:\n            schema: { $ref: \"#/components/schemas/SealBox\" }",
        "          application/xml:\n            schema: { $ref: \"#/components/schemas/SealBox\" }",
    ),
    (
        "a mistyped key of a media type",
        "            example: { boxId: b1, note: null }",
        "            exampl: { boxId: b1, note: null }",
    ),
    (
        "headers of a response",
        "          description: It is sealed.\n",
        "          description: It is sealed.\n          headers: {}\n",
    ),
    (
        "a response without a description",
        "          description: It is sealed.\n",
        "",
    ),
    (
        "another success",
        "        \"200\":\n          description: It is sealed.\n",
        "        \"202\": { description: Later. }\n        \"200\":\n          description: It is sealed.\n",
    ),
    (
        "a success that is not 200",
        "        \"200\":\n          description: It is sealed.\n",
        "        \"201\":\n          description: It is sealed.\n",
    ),
    (
        "a mistyped key of paging",
        "{ token: sinceSeq, next: nextSeq, items: events, more: hasMore }",
        "{ token: sinceSeq, next: nextSeq, items: events, mor: hasMore }",
    ),
    (
        "a mistyped key of the documentation link",
        "        url: https://example.com/fill\n",
        "        ulr: https://example.com/fill\n",
    ),
    (
        "a mistyped constructor",
        "          x-velt-constructor: colored\n",
        "          x-velt-constructr: colored\n",
    ),
    (
        "no tags for the operation",
        "      tags: [widget-boxes]\n",
        "",
    ),
    (
        "a placeholder in the path",
        "  /v1/boxes/seal:\n",
        "  /v1/boxes/{id}/seal:\n",
    ),
    (
        "a path without a version",
        "  /v1/boxes/seal:\n",
        "  /boxes/seal:\n",
    ),
    (
        "credentials that are no pair",
        "        - workspaceId: []\n          workspaceAuthToken: []\n",
        "        - workspaceId: []\n",
    ),
    (
        "a field that makes a request unsafe and does not exist",
        "      x-velt-undocumented: true\n",
        "      x-velt-undocumented: true\n      x-velt-unsafe-with: [notify]\n",
    ),
    (
        "unsafe fields as a text",
        "      x-velt-undocumented: true\n",
        "      x-velt-undocumented: true\n      x-velt-unsafe-with: code\n",
    ),
];
