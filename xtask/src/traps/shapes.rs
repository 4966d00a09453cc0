//! Requests whose type could not be built, and fields that would be lost.

use super::Trap;

/// The mistakes of this kind.
pub(super) const SHAPES: &[Trap] = &[
    (
        "a request that is one of several shapes",
        "      description: Asks what happened to boxes.\n      type: object\n",
        "      description: Asks what happened to boxes.\n      oneOf: [{ $ref: \"#/components/schemas/ListBox\" }, { $ref: \"#/components/schemas/Widget\" }]\n",
    ),
    (
        "a request that combines two components",
        "      description: Asks what happened to boxes.\n      type: object\n",
        "      description: Asks what happened to boxes.\n      allOf: [{ $ref: \"#/components/schemas/ListBox\" }, { $ref: \"#/components/schemas/Widget\" }]\n",
    ),
    (
        "a request that is a list",
        "      description: Asks what happened to boxes.\n      type: object\n",
        "      description: Asks what happened to boxes.\n      type: array\n      items: { type: string }\n",
    ),
    (
        "a request that is a text",
        "      description: Asks what happened to boxes.\n      type: object\n",
        "      description: Asks what happened to boxes.\n      type: string\n",
    ),
    (
        "a request that is an enum",
        "data: { $ref: \"#/components/schemas/ListBox\" }",
        "data: { $ref: \"#/components/schemas/BoxType\" }",
    ),
    (
        "two parts of allOf that describe a field differently",
        "      description: A widget.\n      type: object\n",
        "      description: A widget.\n      allOf: [{ type: object, properties: { name: { type: integer, description: A. } } }]\n      type: object\n",
    ),
    (
        "fields beside a reference in allOf",
        "      description: What happened to a widget.\n      type: object\n",
        "      description: What happened to a widget.\n      allOf: [{ $ref: \"#/components/schemas/Widget\" }]\n      type: object\n",
    ),
    (
        "anyOf of types",
        "        sealed: { type: boolean, description: Whether it is. }",
        "        sealed: { anyOf: [{ type: boolean }, { type: string }], description: Whether it is. }",
    ),
    (
        "oneOf that is no component",
        "        sealed: { type: boolean, description: Whether it is. }",
        "        sealed: { oneOf: [{ type: boolean, title: A }, { type: string, title: B }], description: Whether it is. }",
    ),
    (
        "a shape without a title",
        "    SealReport:\n      description: Whether it is sealed.\n      type: object\n",
        "    SealReport:\n      description: Whether it is sealed.\n      oneOf: [{ type: string }, { type: integer, title: Number }]\n",
    ),
    (
        "a single shape",
        "    SealReport:\n      description: Whether it is sealed.\n      type: object\n",
        "    SealReport:\n      description: Whether it is sealed.\n      oneOf: [{ type: string, title: Words }]\n",
    ),
    (
        "a shape listed twice",
        "    SealReport:\n      description: Whether it is sealed.\n      type: object\n",
        "    SealReport:\n      description: Whether it is sealed.\n      oneOf: [{ $ref: \"#/components/schemas/Widget\" }, { $ref: \"#/components/schemas/Widget\" }]\n",
    ),
    (
        "fields beside oneOf",
        "      description: Whether it is sealed.\n      type: object\n",
        "      description: Whether it is sealed.\n      oneOf: [{ type: string, title: Words }, { type: integer, title: Count }]\n      type: object\n",
    ),
    (
        "not of a type",
        "      description: A widget.\n      type: object\n",
        "      description: A widget.\n      not: { type: string }\n      type: object\n",
    ),
    (
        "a second field beside data",
        "                data: { $ref: \"#/components/schemas/ListBox\" }",
        "                data: { $ref: \"#/components/schemas/ListBox\" }\n                options: { type: string }",
    ),
    (
        "data that may be missing",
        "              required: [data]\n",
        "",
    ),
    (
        "a second field beside result",
        "                  result: { $ref: \"#/components/schemas/BoxEvents\" }",
        "                  result: { $ref: \"#/components/schemas/BoxEvents\" }\n                  warnings: { type: string }",
    ),
    (
        "a second field beside data in a result",
        "                          pageToken: { type: string }",
        "                          total: { type: integer }",
    ),
    (
        "a response that refuses new fields",
        "      description: What happened to a widget.\n",
        "      description: What happened to a widget.\n      additionalProperties: false\n",
    ),
    (
        "a part of a response that refuses new fields",
        "      description: A widget.\n      type: object\n",
        "      description: A widget.\n      additionalProperties: false\n      type: object\n",
    ),
    (
        "an object with any fields, in the other notation",
        "      additionalProperties: {}\n",
        "      additionalProperties: true\n",
    ),
    (
        "properties without a type",
        "      description: Whether it is sealed.\n      type: object\n",
        "      description: Whether it is sealed.\n",
    ),
    (
        "properties of a text",
        "      description: Whether it is sealed.\n      type: object\n",
        "      description: Whether it is sealed.\n      type: string\n",
    ),
    (
        "a list without items",
        "          type: array\n          items: { type: string }\n",
        "          type: array\n",
    ),
];
