//! Edits of fields.

use super::Edit;

/// Edits that change something.
pub(super) const EDITS: &[Edit] = &[
    (
        "a field is removed",
        &[(
            "        labels:\n          description: What is written on the box.\n          type: object\n          additionalProperties: { type: string }\n",
            "",
        )],
    ),
    (
        "a required field is removed from a request",
        &[
            (
                "required: [boxId, type, widgets]",
                "required: [boxId, widgets]",
            ),
            (
                "        type: { $ref: \"#/components/schemas/BoxType\" }\n",
                "",
            ),
        ],
    ),
    (
        "an optional field is added",
        &[(
            "        anyColor:\n",
            "        lid: { type: boolean, description: Whether it has a lid. }\n        anyColor:\n",
        )],
    ),
    (
        "a required field is added to a request",
        &[
            (
                "required: [boxId, type, widgets]",
                "required: [boxId, lid, type, widgets]",
            ),
            (
                "        anyColor:\n",
                "        lid: { type: boolean, description: Whether it has a lid. }\n        anyColor:\n",
            ),
        ],
    ),
    (
        "a required field is added to a response",
        &[
            (
                "required: [events, hasMore]",
                "required: [events, hasMore, count]",
            ),
            (
                "        nextSeq: {",
                "        count: { type: integer, description: The number. }\n        nextSeq: {",
            ),
        ],
    ),
    (
        "the type of a field",
        &[(
            "timeoutMs:\n          description: How long to wait, in milliseconds.\n          type: integer",
            "timeoutMs:\n          description: How long to wait, in milliseconds.\n          type: number",
        )],
    ),
    (
        "the type of the items of a field",
        &[("items: { type: string }", "items: { type: integer }")],
    ),
    (
        "a field gets a component as its type",
        &[(
            "        colors:\n          description: The colors that are allowed.\n          type: array\n          items: { type: string }\n",
            "        colors: { $ref: \"#/components/schemas/BoxType\" }\n",
        )],
    ),
    (
        "a field of a request becomes required",
        &[(
            "required: [boxId, type, widgets]",
            "required: [boxId, type, widgets, timeoutMs]",
        )],
    ),
    (
        "a field of a request becomes optional",
        &[(
            "required: [boxId, type, widgets]",
            "required: [boxId, type]",
        )],
    ),
    (
        "a field of a response becomes optional",
        &[("required: [events, hasMore]", "required: [events]")],
    ),
    (
        "the order of required fields of a request",
        &[(
            "required: [boxId, type, widgets]",
            "required: [type, boxId, widgets]",
        )],
    ),
    (
        "an optional field is no longer nullable",
        &[(
            "        weight: { type: number, nullable: true, description: How heavy it is. }\n        next",
            "        weight: { type: number, description: How heavy it is. }\n        next",
        )],
    ),
    (
        "a required field becomes nullable",
        &[(
            "name: { type: string, description: Its name. }",
            "name: { type: string, nullable: true, description: Its name. }",
        )],
    ),
    (
        "null no longer clears a field",
        &[(
            "note: { type: string, nullable: true, x-velt-clearable: true,",
            "note: { type: string, nullable: true,",
        )],
    ),
    (
        "a field is no longer secret",
        &[(
            "code: { type: string, format: password,",
            "code: { type: string,",
        )],
    ),
    (
        "a field is no open map of other fields",
        &[("      additionalProperties: {}\n", "")],
    ),
    (
        "a field is deprecated",
        &[("        note: {", "        note: { deprecated: true,")],
    ),
];
