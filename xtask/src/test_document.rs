//! A small document for the tests, with one of everything.

use std::path::PathBuf;

use crate::document::{Bundle, File, Problem, bundle};

pub(crate) const ROOT: &str = "\
openapi: 3.0.3
info:
  title: Widget API
  version: 1.0.0
security:
  - apiKey: []
    authToken: []
tags:
  - name: widget-boxes
    description: Boxes of widgets. They stand in rooms.
paths: {}
components:
  securitySchemes:
    apiKey: { type: apiKey, in: header, name: x-velt-api-key }
    authToken: { type: apiKey, in: header, name: x-velt-auth-token }
    workspaceId: { type: apiKey, in: header, name: x-velt-workspace-id }
    workspaceAuthToken: { type: apiKey, in: header, name: x-velt-workspace-auth-token }
  responses:
    Failure:
      description: It failed.
      content:
        application/json:
          schema:
            $ref: \"#/components/schemas/Failure\"
          example:
            error: { message: No. }
  schemas:
    Success:
      description: It worked.
      type: object
      required: [status, message]
      properties:
        status: { type: string, description: How it went. }
        message: { type: string, description: What was done. }
    Failure:
      description: It failed.
      type: object
      required: [error]
      properties:
        error:
          type: object
          description: Why it failed.
";

pub(crate) const WIDGETS: &str = "\
paths:
  /v1/boxes/fill:
    post:
      operationId: v1_widget_boxes_fill
      tags: [widget-boxes]
      summary: Fills a box.
      description: The box must be there.
      externalDocs:
        url: https://example.com/fill
      x-velt-retry: create
      x-velt-items: widgets.name
      requestBody:
        required: true
        content:
          application/json:
            schema:
              type: object
              required: [data]
              properties:
                data: { $ref: \"#/components/schemas/FillBox\" }
            example:
              data: { boxId: b1, type: ROUND, widgets: [{ name: w1 }], colors: [red] }
      responses:
        \"200\":
          description: An outcome for each widget.
          content:
            application/json:
              schema:
                type: object
                required: [result]
                properties:
                  result:
                    allOf:
                      - $ref: \"../velt.yaml#/components/schemas/Success\"
                      - type: object
                        properties:
                          data:
                            type: object
                            additionalProperties: { $ref: \"#/components/schemas/WidgetOutcome\" }
              example:
                result: { status: success, message: Done., data: { w1: { success: true } } }
        4XX: { $ref: \"../velt.yaml#/components/responses/Failure\" }
        5XX: { $ref: \"../velt.yaml#/components/responses/Failure\" }

  /v1/boxes/list:
    post:
      operationId: v1_widget_boxes_list
      tags: [widget-boxes]
      summary: Lists what is in a box.
      deprecated: true
      security:
        - workspaceId: []
          workspaceAuthToken: []
      x-velt-retry: read
      x-velt-paging: { token: next }
      requestBody:
        required: true
        content:
          application/json:
            schema:
              type: object
              required: [data]
              properties:
                data: { $ref: \"#/components/schemas/ListBox\" }
            example:
              data: { boxId: b1, weight: 2.5, depth: 3 }
      responses:
        \"200\":
          description: The widgets.
          content:
            application/json:
              schema:
                type: object
                required: [result]
                properties:
                  result:
                    allOf:
                      - $ref: \"../velt.yaml#/components/schemas/Success\"
                      - type: object
                        required: [data]
                        properties:
                          data:
                            type: array
                            items: { $ref: \"#/components/schemas/Widget\" }
                          pageToken: { type: string }
              example:
                result: { status: success, message: Done., data: [{ name: w1, weight: null }] }
        4XX: { $ref: \"../velt.yaml#/components/responses/Failure\" }
        5XX: { $ref: \"../velt.yaml#/components/responses/Failure\" }

  /v1/boxes/close:
    post:
      operationId: v1_widget_boxes_close
      tags: [widget-boxes]
      summary: Closes a box.
      security: []
      x-velt-retry: replace
      requestBody:
        required: true
        content:
          application/json:
            schema:
              type: object
              required: [data]
              properties:
                data: { $ref: \"#/components/schemas/Widget\" }
            example:
              data: { name: w1 }
      responses:
        \"200\":
          description: It is closed.
          content:
            application/json:
              schema:
                type: object
                required: [result]
                properties:
                  result: { $ref: \"../velt.yaml#/components/schemas/Success\" }
              example:
                result: { status: success, message: Done. }
        4XX: { $ref: \"../velt.yaml#/components/responses/Failure\" }
        5XX: { $ref: \"../velt.yaml#/components/responses/Failure\" }

  /v1/boxes/seal:
    post:
      operationId: v1_widget_boxes_seal
      tags: [widget-boxes]
      summary: Seals a box.
      x-velt-undocumented: true
      x-velt-retry: replace
      requestBody:
        required: true
        content:
          application/json:
            schema: { $ref: \"#/components/schemas/SealBox\" }
            example: { boxId: b1, note: null }
      responses:
        \"200\":
          description: It is sealed.
          content:
            application/json:
              schema: { $ref: \"#/components/schemas/SealReport\" }
              example: { sealed: true }
        4XX: { $ref: \"../velt.yaml#/components/responses/Failure\" }
        5XX: { $ref: \"../velt.yaml#/components/responses/Failure\" }

  /v1/boxes/events:
    post:
      operationId: v1_widget_boxes_list_events
      tags: [widget-boxes]
      summary: Lists what happened to boxes.
      x-velt-retry: read
      x-velt-paging: { token: sinceSeq, next: nextSeq, items: events, more: hasMore }
      requestBody:
        required: true
        content:
          application/json:
            schema:
              type: object
              required: [data]
              properties:
                data: { $ref: \"#/components/schemas/ListBoxEvents\" }
            example:
              data: { sinceSeq: 7 }
      responses:
        \"200\":
          description: The events.
          content:
            application/json:
              schema:
                type: object
                required: [result]
                properties:
                  result: { $ref: \"#/components/schemas/BoxEvents\" }
              example:
                result: { events: [{ name: w1 }], nextSeq: 8, hasMore: true }
        4XX: { $ref: \"../velt.yaml#/components/responses/Failure\" }
        5XX: { $ref: \"../velt.yaml#/components/responses/Failure\" }

components:
  schemas:
    FillBox:
      description: Puts widgets into a box. Needs colors, or that it takes any.
      type: object
      required: [boxId, type, widgets]
      properties:
        widgets:
          description: What is put in.
          type: array
          minItems: 1
          items: { $ref: \"#/components/schemas/Widget\" }
        boxId:
          description: The box.
          type: string
          maxLength: 20
        type: { $ref: \"#/components/schemas/BoxType\" }
        colors:
          description: The colors that are allowed.
          type: array
          items: { type: string }
        anyColor:
          description: Whether any color is allowed.
          type: boolean
          default: false
        timeoutMs:
          description: How long to wait, in milliseconds.
          type: integer
          minimum: 0
        labels:
          description: What is written on the box.
          type: object
          additionalProperties: { type: string }
        extra:
          description: Whatever else you want to keep.
      anyOf:
        - description: Fills with widgets of some colors.
          x-velt-constructor: colored
          required: [colors]
        - description: Fills with widgets of every color.
          x-velt-constructor: of_any_color
          required: [anyColor]
          properties:
            anyColor: { type: boolean, enum: [true] }
    SealBox:
      description: Seals a box.
      type: object
      required: [boxId]
      properties:
        boxId: { type: string, description: The box. }
        code: { type: string, format: password, description: What opens it. }
        note: { type: string, nullable: true, x-velt-clearable: true, description: What is written on it. }
    SealReport:
      description: Whether it is sealed.
      type: object
      properties:
        sealed: { type: boolean, description: Whether it is. }
    ListBoxEvents:
      description: Asks what happened to boxes.
      type: object
      properties:
        sinceSeq: { type: integer, description: Where to start. }
    BoxEvents:
      description: What happened to boxes.
      type: object
      required: [events, hasMore]
      properties:
        events:
          description: The events.
          type: array
          items: { $ref: \"#/components/schemas/Widget\" }
        nextSeq: { type: integer, description: Where to go on. }
        hasMore: { type: boolean, description: Whether there are more. }
    ListBox:
      description: Asks what is in a box.
      type: object
      required: [boxId]
      properties:
        boxId: { type: string, description: The box. }
        weight: { type: number, nullable: true, description: How heavy it is. }
        next: { type: string, description: The page. }
      additionalProperties: {}
    Widget:
      description: A widget.
      type: object
      required: [name]
      properties:
        name: { type: string, description: Its name. }
        weight: { type: number, nullable: true, description: How heavy it is. }
    BoxType:
      description: The form of a box.
      type: string
      enum: [ROUND, SQUARE]
      x-velt-enum-descriptions:
        ROUND: It rolls.
        SQUARE: It stands.
    WidgetOutcome:
      description: What happened to a widget.
      type: object
      required: [success]
      properties:
        success: { type: boolean, description: Whether it worked. }
";

/// Bundles a root file and one other file.
pub(crate) fn bundle_of(root: &str, widgets: &str) -> Result<Bundle, Vec<Problem>> {
    let file = |path: &str, text: &str| File {
        path: PathBuf::from(path),
        text: text.to_owned(),
    };
    bundle(&[
        file("openapi/velt.yaml", root),
        file("openapi/v1/widgets.yaml", widgets),
    ])
}
