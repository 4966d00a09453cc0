//! Edits of payloads with several shapes, which the usual document has none of.

use super::Edit;

/// Makes a document with a payload of several shapes, and a type that a text converts to.
pub(in crate::diff::tests) const WITH_SHAPES: Edit = (
    "shapes",
    &[
        (
            "      type: string\n      enum: [ROUND, SQUARE]\n      x-velt-enum-descriptions:\n        ROUND: It rolls.\n        SQUARE: It stands.\n",
            "      oneOf:\n        - { title: BoxTypeText, type: string, maxLength: 9 }\n        - { title: BoxTypeNumber, type: integer }\n",
        ),
        (
            "data: { $ref: \"#/components/schemas/Widget\" }",
            "data: { $ref: \"#/components/schemas/SealBox\" }",
        ),
        (
            "        timeoutMs:\n",
            "        widget:\n          allOf: [{ $ref: \"#/components/schemas/Widget\" }]\n          nullable: true\n        timeoutMs:\n",
        ),
    ],
);

/// Edits of the document with shapes.
pub(in crate::diff::tests) const OF_SHAPES: &[Edit] = &[
    (
        "a shape is added",
        &[(
            "        - { title: BoxTypeNumber, type: integer }\n",
            "        - { title: BoxTypeNumber, type: integer }\n        - { title: BoxTypeFlag, type: boolean }\n",
        )],
    ),
    (
        "a shape is added that is like another",
        &[(
            "        - { title: BoxTypeNumber, type: integer }\n",
            "        - { title: BoxTypeNumber, type: integer }\n        - { title: BoxTypeCode, type: string }\n",
        )],
    ),
    (
        "a shape is removed",
        &[(
            "        - { title: BoxTypeNumber, type: integer }\n",
            "        - { title: BoxTypeFlag, type: boolean }\n",
        )],
    ),
    (
        "a shape is of another type",
        &[(
            "title: BoxTypeNumber, type: integer",
            "title: BoxTypeNumber, type: number",
        )],
    ),
    (
        "a shape is renamed",
        &[("title: BoxTypeNumber", "title: BoxTypeCount")],
    ),
    (
        "a shape without the prefix of all renames all",
        &[(
            "        - { title: BoxTypeNumber, type: integer }\n",
            "        - { title: BoxTypeNumber, type: integer }\n        - { title: Flag, type: boolean }\n",
        )],
    ),
    ("the limit of a shape", &[("maxLength: 9", "maxLength: 8")]),
    (
        "the order of shapes",
        &[
            (
                "        - { title: BoxTypeText, type: string, maxLength: 9 }\n",
                "",
            ),
            (
                "        - { title: BoxTypeNumber, type: integer }\n",
                "        - { title: BoxTypeNumber, type: integer }\n        - { title: BoxTypeText, type: string, maxLength: 9 }\n",
            ),
        ],
    ),
    (
        "a constructor is added to a type that a text converts to",
        &[(
            "        weight: { type: number, nullable: true, description: How heavy it is. }\n    BoxType:",
            "        weight: { type: number, nullable: true, description: How heavy it is. }\n      anyOf:\n        - description: A heavy one.\n          x-velt-constructor: heavy\n          required: [weight]\n        - required: [name]\n    BoxType:",
        )],
    ),
    (
        "a nullable reference is of another type",
        &[(
            "allOf: [{ $ref: \"#/components/schemas/Widget\" }]",
            "allOf: [{ $ref: \"#/components/schemas/BoxType\" }]",
        )],
    ),
];
