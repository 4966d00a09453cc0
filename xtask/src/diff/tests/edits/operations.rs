//! Edits of operations.

use super::Edit;

/// Edits that change something.
pub(super) const EDITS: &[Edit] = &[
    (
        "an operation is renamed",
        &[(
            "operationId: v1_widget_boxes_fill",
            "operationId: v1_widget_boxes_pack",
        )],
    ),
    ("a path is moved", &[("/v1/boxes/fill:", "/v1/boxes/pack:")]),
    (
        "an operation moves to another resource",
        &[
            ("      tags: [widget-boxes]\n", "      tags: [lids]\n"),
            (
                "operationId: v1_widget_boxes_fill",
                "operationId: v1_lids_fill",
            ),
            (
                "  - name: widget-boxes\n",
                "  - name: lids\n    description: Lids.\n  - name: widget-boxes\n",
            ),
        ],
    ),
    (
        "another operation takes the place of one, with types of its own",
        &[
            ("/v1/boxes/seal:", "/v1/boxes/lock:"),
            (
                "operationId: v1_widget_boxes_seal",
                "operationId: v1_widget_boxes_lock",
            ),
            ("summary: Seals a box.", "summary: Locks a box."),
            (
                "schema: { $ref: \"#/components/schemas/SealBox\" }",
                "schema: { $ref: \"#/components/schemas/LockBox\" }",
            ),
            ("    SealBox:\n", "    LockBox:\n"),
            (
                "        code: { type: string, format: password,",
                "        key: { type: string,",
            ),
        ],
    ),
    (
        "credentials of an operation",
        &[(
            "        - workspaceId: []\n          workspaceAuthToken: []\n",
            "        - apiKey: []\n          authToken: []\n",
        )],
    ),
    (
        "an operation without credentials gets the default",
        &[("      security: []\n", "")],
    ),
    (
        "the default credentials",
        &[(
            "security:\n  - apiKey: []\n    authToken: []\n",
            "security:\n  - workspaceId: []\n    workspaceAuthToken: []\n",
        )],
    ),
    (
        "the header of a credential",
        &[("name: x-velt-api-key", "name: x-velt-key")],
    ),
    (
        "retry safety is gained",
        &[("x-velt-retry: create", "x-velt-retry: replace")],
    ),
    (
        "retry safety is lost",
        &[("x-velt-retry: read", "x-velt-retry: create")],
    ),
    (
        "a field makes a request unsafe to retry",
        &[(
            "      x-velt-retry: replace\n",
            "      x-velt-retry: replace\n      x-velt-unsafe-with: [weight]\n",
        )],
    ),
    (
        "the items of outcomes",
        &[("x-velt-items: widgets.name", "x-velt-items: colors")],
    ),
    (
        "the cursor of pages",
        &[(
            "next: nextSeq, items: events, more: hasMore",
            "next: nextSeq, items: events",
        )],
    ),
    (
        "pages become a single response",
        &[("      x-velt-paging: { token: next }\n", "")],
    ),
    (
        "an operation is deprecated",
        &[(
            "      summary: Seals a box.\n",
            "      summary: Seals a box.\n      deprecated: true\n",
        )],
    ),
    (
        "a key that nothing compares",
        &[(
            "      summary: Seals a box.\n",
            "      summary: Seals a box.\n      callbacks: {}\n",
        )],
    ),
    (
        "another request",
        &[(
            "data: { $ref: \"#/components/schemas/Widget\" }",
            "data: { $ref: \"#/components/schemas/SealBox\" }",
        )],
    ),
    (
        "a request without envelope",
        &[(
            "            schema:\n              type: object\n              required: [data]\n              properties:\n                data: { $ref: \"#/components/schemas/ListBoxEvents\" }\n",
            "            schema: { $ref: \"#/components/schemas/ListBoxEvents\" }\n",
        )],
    ),
    (
        "outcomes become a plain map",
        &[(
            "        success: { type: boolean, description: Whether it worked. }",
            "        success: { type: string, description: Whether it worked. }",
        )],
    ),
    (
        "a page becomes a list",
        &[
            (
                "                          pageToken: { type: string }\n",
                "",
            ),
            ("      x-velt-paging: { token: next }\n", ""),
        ],
    ),
    (
        "a response of another type",
        &[(
            "result: { $ref: \"#/components/schemas/BoxEvents\" }",
            "result: { $ref: \"#/components/schemas/SealReport\" }",
        )],
    ),
    (
        "the envelope of a response",
        &[("                        required: [data]\n", "")],
    ),
    (
        "a documented failure more",
        &[(
            "        4XX: {",
            "        \"404\": { $ref: \"../velt.yaml#/components/responses/Failure\" }\n        4XX: {",
        )],
    ),
];
