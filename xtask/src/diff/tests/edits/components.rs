//! Edits of limits, rules, enums and whole components.

use super::Edit;

/// Edits that change something.
pub(super) const EDITS: &[Edit] = &[
    ("a limit is raised", &[("maxLength: 20", "maxLength: 30")]),
    (
        "a limit of a list is dropped",
        &[("          minItems: 1\n", "")],
    ),
    (
        "a pattern is added",
        &[(
            "          maxLength: 20\n",
            "          maxLength: 20\n          pattern: \"^b\"\n",
        )],
    ),
    ("a default", &[("default: false", "default: true")]),
    (
        "a constructor is removed",
        &[("          x-velt-constructor: colored\n", "")],
    ),
    (
        "a constructor is renamed",
        &[(
            "x-velt-constructor: colored",
            "x-velt-constructor: with_colors",
        )],
    ),
    (
        "a constructor takes another argument",
        &[(
            "          required: [colors]\n",
            "          required: [colors, labels]\n",
        )],
    ),
    (
        "a constructor sets another value",
        &[("enum: [true]", "enum: [false]")],
    ),
    (
        "a rule is added",
        &[(
            "      anyOf:\n",
            "      not: { required: [colors, anyColor] }\n      anyOf:\n",
        )],
    ),
    (
        "a value of an enum is added",
        &[
            ("enum: [ROUND, SQUARE]", "enum: [ROUND, SQUARE, OVAL]"),
            (
                "        ROUND: It rolls.\n",
                "        OVAL: It rocks.\n        ROUND: It rolls.\n",
            ),
        ],
    ),
    (
        "a value of an enum is removed",
        &[
            ("enum: [ROUND, SQUARE]", "enum: [ROUND]"),
            ("        SQUARE: It stands.\n", ""),
        ],
    ),
    (
        "the order of the values of an enum",
        &[("enum: [ROUND, SQUARE]", "enum: [SQUARE, ROUND]")],
    ),
    (
        "an enum becomes a string",
        &[(
            "      enum: [ROUND, SQUARE]\n      x-velt-enum-descriptions:\n        ROUND: It rolls.\n        SQUARE: It stands.\n",
            "",
        )],
    ),
    (
        "an enum becomes one of several shapes",
        &[(
            "      type: string\n      enum: [ROUND, SQUARE]\n      x-velt-enum-descriptions:\n        ROUND: It rolls.\n        SQUARE: It stands.\n",
            "      oneOf:\n        - { title: BoxTypeText, type: string }\n        - { title: BoxTypeNumber, type: integer }\n",
        )],
    ),
    (
        "a type is renamed",
        &[
            (
                "result: { $ref: \"#/components/schemas/BoxEvents\" }",
                "result: { $ref: \"#/components/schemas/BoxLog\" }",
            ),
            (
                "    BoxEvents:\n      description: What happened to boxes.",
                "    BoxLog:\n      description: The log of boxes.",
            ),
        ],
    ),
    (
        "a type inside of a renamed type is renamed as well",
        &[
            (
                "data: { $ref: \"#/components/schemas/FillBox\" }",
                "data: { $ref: \"#/components/schemas/PackBox\" }",
            ),
            ("    FillBox:\n", "    PackBox:\n"),
            (
                "type: { $ref: \"#/components/schemas/BoxType\" }",
                "type: { $ref: \"#/components/schemas/BoxForm\" }",
            ),
            ("    BoxType:\n", "    BoxForm:\n"),
        ],
    ),
    (
        "a type is no longer part of requests",
        &[
            (
                "          items: { $ref: \"#/components/schemas/Widget\" }\n        boxId",
                "          items: { type: string }\n        boxId",
            ),
            (
                "data: { $ref: \"#/components/schemas/Widget\" }",
                "data: { $ref: \"#/components/schemas/SealBox\" }",
            ),
        ],
    ),
];
