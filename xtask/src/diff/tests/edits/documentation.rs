//! Edits of documentation, and edits that change nothing.

use super::Edit;

/// Edits that change something.
pub(super) const EDITS: &[Edit] = &[
    (
        "the text of an operation",
        &[(
            "summary: Fills a box.\n      description: The box must be there.",
            "summary: Fills any box.\n      description: The box must exist.",
        )],
    ),
    (
        "a link",
        &[("https://example.com/fill", "https://example.com/fill-a-box")],
    ),
    (
        "Velt documents an operation",
        &[("      x-velt-undocumented: true\n", "")],
    ),
    (
        "the text of a field",
        &[("description: Its name.", "description: The name.")],
    ),
    (
        "the text of a value",
        &[("ROUND: It rolls.", "ROUND: A round box.")],
    ),
    (
        "the text of a constructor",
        &[(
            "description: Fills with widgets of some colors.",
            "description: Fills with colored widgets.",
        )],
    ),
    (
        "the text of a response",
        &[(
            "description: An outcome for each widget.",
            "description: The outcomes.",
        )],
    ),
    (
        "an example",
        &[(
            "data: { boxId: b1, type: ROUND,",
            "data: { boxId: b2, type: ROUND,",
        )],
    ),
    (
        "a title that names nothing",
        &[(
            "      description: A widget.\n",
            "      description: A widget.\n      title: Thing\n",
        )],
    ),
    (
        "the text of a tag",
        &[(
            "description: Boxes of widgets. They stand in rooms.",
            "description: Boxes of widgets.",
        )],
    ),
    (
        "the text of the API",
        &[("  title: Widget API\n", "  title: Widgets\n")],
    ),
];

/// Edits that change nothing for anybody.
pub(in crate::diff::tests) const WITHOUT_EFFECT: &[Edit] = &[
    (
        "the order of required fields of a response",
        &[("required: [events, hasMore]", "required: [hasMore, events]")],
    ),
    ("another line", &[("    FillBox:\n", "\n    FillBox:\n")]),
    (
        "the default credentials, written out",
        &[(
            "      summary: Fills a box.\n",
            "      summary: Fills a box.\n      security:\n        - apiKey: []\n          authToken: []\n",
        )],
    ),
    (
        "a reference, written as a single part",
        &[(
            "type: { $ref: \"#/components/schemas/BoxType\" }",
            "type: { allOf: [{ $ref: \"#/components/schemas/BoxType\" }] }",
        )],
    ),
    (
        "the order of rules",
        &[
            (
                "      anyOf:\n        - description: Fills with widgets of some colors.\n          x-velt-constructor: colored\n          required: [colors]\n",
                "      anyOf:\n",
            ),
            (
                "            anyColor: { type: boolean, enum: [true] }\n",
                "            anyColor: { type: boolean, enum: [true] }\n        - description: Fills with widgets of some colors.\n          x-velt-constructor: colored\n          required: [colors]\n",
            ),
        ],
    ),
];
