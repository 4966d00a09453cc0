//! Values that contradict themselves.

use super::Trap;

/// The mistakes of this kind.
pub(super) const VALUES: &[Trap] = &[
    (
        "a secret in a list",
        "        code: { type: string, format: password, description: What opens it. }",
        "        code: { type: array, items: { type: string, format: password }, description: What opens it. }",
    ),
    (
        "a secret that is no text",
        "        code: { type: string, format: password, description: What opens it. }",
        "        code: { type: integer, format: password, description: What opens it. }",
    ),
    ("a mistyped secret", "format: password", "format: passwrod"),
    ("an unknown format", "format: password", "format: uuid"),
    (
        "a component that is a secret",
        "    BoxType:\n",
        "    Key: { type: string, format: password, description: A key. }\n    BoxType:\n",
    ),
    (
        "a clearable field that cannot be null",
        "note: { type: string, nullable: true, x-velt-clearable: true,",
        "note: { type: string, x-velt-clearable: true,",
    ),
    (
        "a default of another type",
        "          type: boolean\n          default: false\n",
        "          type: boolean\n          default: \"no\"\n",
    ),
    (
        "a default beyond the limit",
        "          type: integer\n          minimum: 0\n",
        "          type: integer\n          minimum: 0\n          default: -1\n",
    ),
    (
        "a minimum above the maximum",
        "          type: integer\n          minimum: 0\n",
        "          type: integer\n          minimum: 10\n          maximum: 5\n",
    ),
    (
        "a shortest text above the longest",
        "          type: string\n          maxLength: 20\n",
        "          type: string\n          minLength: 30\n          maxLength: 20\n",
    ),
    (
        "a smallest list above the largest",
        "          minItems: 1\n",
        "          minItems: 3\n          maxItems: 2\n",
    ),
    (
        "an enum of numbers",
        "      enum: [ROUND, SQUARE]\n",
        "      enum: [ROUND, SQUARE, 3]\n",
    ),
    (
        "an enum with null",
        "      enum: [ROUND, SQUARE]\n",
        "      enum: [ROUND, SQUARE, null]\n",
    ),
    (
        "an enum with a boolean",
        "      enum: [ROUND, SQUARE]\n",
        "      enum: [ROUND, SQUARE, true]\n",
    ),
    (
        "an enum without a type",
        "      type: string\n      enum: [ROUND, SQUARE]\n",
        "      enum: [ROUND, SQUARE]\n",
    ),
    (
        "an enum of integers",
        "      type: string\n      enum: [ROUND, SQUARE]\n",
        "      type: integer\n      enum: [1, 2]\n",
    ),
    (
        "an enum without values",
        "      enum: [ROUND, SQUARE]\n      x-velt-enum-descriptions:\n        ROUND: It rolls.\n        SQUARE: It stands.\n",
        "      enum: []\n",
    ),
    (
        "a value twice",
        "      enum: [ROUND, SQUARE]\n",
        "      enum: [ROUND, SQUARE, ROUND]\n",
    ),
    (
        "a description of a value that does not exist",
        "        SQUARE: It stands.\n",
        "        SQUARE: It stands.\n        SQUAR: It stands.\n",
    ),
    (
        "descriptions without an enum",
        "      enum: [ROUND, SQUARE]\n",
        "",
    ),
    (
        "a required field twice",
        "      required: [name]\n",
        "      required: [name, name]\n",
    ),
    (
        "a required field that is no text",
        "      required: [name]\n",
        "      required: [name, 1]\n",
    ),
    (
        "an invalid pattern",
        "          type: string\n          maxLength: 20\n",
        "          type: string\n          pattern: \"(\"\n",
    ),
];
