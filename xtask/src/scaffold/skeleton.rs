//! Builds an operation in the form that the operations of the document have.

use serde_json::{Map, Value, json};

/// What differs from one operation to the next.
///
/// References have the form `#/components/schemas/<name>`, whichever file they are for.
#[derive(Debug)]
pub(super) struct Parts {
    pub(super) id: String,
    pub(super) resource: String,
    pub(super) summary: Value,
    pub(super) description: Option<Value>,
    pub(super) docs: Value,
    pub(super) deprecated: bool,
    /// The credentials, unless they are the usual ones.
    pub(super) security: Option<Value>,
    /// Extensions, such as `x-velt-retry`, in order.
    pub(super) extensions: Vec<(&'static str, Value)>,
    pub(super) request: Body,
    pub(super) response_description: Value,
    pub(super) response: Body,
}

/// A request or a response.
#[derive(Debug)]
pub(super) struct Body {
    pub(super) schema: Value,
    pub(super) example: Value,
}

/// Returns a reference to the schema component called `name`.
pub(super) fn reference(name: &str) -> Value {
    json!({ "$ref": format!("#/components/schemas/{name}") })
}

/// Returns an object with the single member that Velt wraps requests and responses in.
pub(super) fn envelope(name: &str, inner: Value) -> Value {
    json!({ "type": "object", "required": [name], "properties": { name: inner } })
}

/// Returns the usual `result`: status and message, with the given fields beside them.
pub(super) fn success_with(properties: Map<String, Value>) -> Value {
    json!({
        "allOf": [
            reference("Success"),
            { "type": "object", "required": ["data"], "properties": properties },
        ]
    })
}

/// Returns the path item of an operation.
pub(super) fn path_item(parts: Parts) -> Value {
    let mut operation = Map::new();
    operation.insert("operationId".to_owned(), parts.id.into());
    operation.insert("tags".to_owned(), json!([parts.resource]));
    operation.insert("summary".to_owned(), parts.summary);
    if let Some(description) = parts.description {
        operation.insert("description".to_owned(), description);
    }
    operation.insert("externalDocs".to_owned(), json!({ "url": parts.docs }));
    if parts.deprecated {
        operation.insert("deprecated".to_owned(), true.into());
    }
    if let Some(security) = parts.security {
        operation.insert("security".to_owned(), security);
    }
    for (name, value) in parts.extensions {
        operation.insert(name.to_owned(), value);
    }
    let mut request = json!({ "required": true });
    request["content"] = content(parts.request);
    operation.insert("requestBody".to_owned(), request);
    let failure = json!({ "$ref": "#/components/responses/Failure" });
    let responses = json!({
        "200": {
            "description": parts.response_description,
            "content": content(parts.response),
        },
        "4XX": failure,
        "5XX": failure,
    });
    operation.insert("responses".to_owned(), responses);
    json!({ "post": operation })
}

fn content(body: Body) -> Value {
    json!({ "application/json": { "schema": body.schema, "example": body.example } })
}
