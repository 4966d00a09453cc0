//! Names that collide, or that Rust or this project uses.

use super::Trap;

/// A plain text field of the component `Widget`.
const NAME: &str = "        name: { type: string, description: Its name. }\n        weight: { type: number, nullable: true, description: How heavy it is. }\n    BoxType:";

/// The mistakes of this kind.
pub(super) const NAMES: &[Trap] = &[
    (
        "a component with an acronym",
        "    SealReport:\n",
        "    APIToken: { type: object, description: A token. }\n    SealReport:\n",
    ),
    (
        "a component in snake case",
        "    SealReport:\n",
        "    seal_report: { type: object, description: A report. }\n    SealReport:\n",
    ),
    (
        "a component named as a trait",
        "    SealReport:\n",
        "    Into: { type: object, description: It. }\n    SealReport:\n",
    ),
    (
        "a component named as a derive",
        "    SealReport:\n",
        "    Default: { type: object, description: It. }\n    SealReport:\n",
    ),
    (
        "a component named as a type of this project",
        "    SealReport:\n",
        "    Secret: { type: object, description: It. }\n    SealReport:\n",
    ),
    (
        "a component named as an envelope",
        "    SealReport:\n",
        "    FillBoxEnvelope: { type: object, description: It. }\n    SealReport:\n",
    ),
    (
        "a component named as a reply",
        "    SealReport:\n",
        "    V1WidgetBoxesFillReply: { type: object, description: It. }\n    SealReport:\n",
    ),
    (
        "a field named as the constructor",
        NAME,
        "        name: { type: string, description: Its name. }\n        new: { type: boolean, description: Whether it is new. }\n    BoxType:",
    ),
    (
        "a field named as the map of all others",
        "        next: { type: string, description: The page. }\n",
        "        next: { type: string, description: The page. }\n        extra: { type: string, description: More. }\n",
    ),
    (
        "fields that are the same in Rust",
        NAME,
        "        name: { type: string, description: Its name. }\n        userId: { type: string, description: A. }\n        user_id: { type: string, description: B. }\n    BoxType:",
    ),
    (
        "fields that are the same without a case",
        NAME,
        "        name: { type: string, description: Its name. }\n        user-id: { type: string, description: A. }\n        userID: { type: string, description: B. }\n    BoxType:",
    ),
    (
        "a field without a letter",
        NAME,
        "        name: { type: string, description: Its name. }\n        \"+\": { type: string, description: A. }\n    BoxType:",
    ),
    (
        "a field without a name",
        NAME,
        "        name: { type: string, description: Its name. }\n        \"\": { type: string, description: A. }\n    BoxType:",
    ),
    (
        "a field in another alphabet",
        NAME,
        "        name: { type: string, description: Its name. }\n        größe: { type: string, description: A. }\n    BoxType:",
    ),
    (
        "a constructor named as a setter",
        "          x-velt-constructor: colored\n",
        "          x-velt-constructor: colors\n",
    ),
    (
        "a constructor named new",
        "          x-velt-constructor: colored\n",
        "          x-velt-constructor: new\n",
    ),
    (
        "two constructors with a name",
        "          x-velt-constructor: of_any_color\n",
        "          x-velt-constructor: colored\n",
    ),
    (
        "a constructor that is no name",
        "          x-velt-constructor: colored\n",
        "          x-velt-constructor: withColors\n",
    ),
    (
        "a value without a letter",
        "[ROUND, SQUARE]",
        "[ROUND, SQUARE, \"+\"]",
    ),
    ("an empty value", "[ROUND, SQUARE]", "[ROUND, SQUARE, \"\"]"),
    (
        "values that are the same in Rust",
        "[ROUND, SQUARE]",
        "[ROUND, SQUARE, a-b, a_b]",
    ),
    (
        "values that are the same keyword",
        "[ROUND, SQUARE]",
        "[ROUND, SQUARE, self, Self]",
    ),
    (
        "a value named as the open variant",
        "[ROUND, SQUARE]",
        "[ROUND, SQUARE, other]",
    ),
    (
        "a shape named as the open variant",
        "    SealReport:\n      description: Whether it is sealed.\n      type: object\n      properties:\n        sealed: { type: boolean, description: Whether it is. }\n",
        "    SealReport:\n      description: Whether it is sealed.\n      oneOf: [{ type: string, title: Other }, { type: integer, title: Count }]\n",
    ),
    (
        "a method named new",
        "v1_widget_boxes_seal",
        "v1_widget_boxes_new",
    ),
    (
        "a method named self",
        "v1_widget_boxes_seal",
        "v1_widget_boxes_self",
    ),
    (
        "a method in camel case",
        "v1_widget_boxes_seal",
        "v1_widget_boxes_sealIt",
    ),
    (
        "a method with a dash",
        "v1_widget_boxes_seal",
        "v1_widget_boxes_seal-it",
    ),
    (
        "methods that are the same as commands",
        "v1_widget_boxes_seal",
        "v1_widget_boxes_list__events",
    ),
    (
        "a tag named as a module",
        "  - name: widget-boxes",
        "  - name: client",
    ),
    (
        "a tag named as a keyword",
        "  - name: widget-boxes",
        "  - name: type",
    ),
    (
        "a tag named as a version",
        "  - name: widget-boxes",
        "  - name: v2",
    ),
    (
        "a tag named as a feature",
        "  - name: widget-boxes",
        "  - name: rustls",
    ),
    (
        "a tag in camel case",
        "  - name: widget-boxes",
        "  - name: widgetBoxes",
    ),
];
