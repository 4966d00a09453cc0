//! Successful responses.

use axum::http::StatusCode;
use serde_json::{Map, Value, json};

/// A response of an operation.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Reply {
    pub(crate) status: StatusCode,
    pub(crate) body: Value,
    /// Whether the body is an example: nothing was remembered, and nothing computed.
    pub(crate) is_example: bool,
}

impl Reply {
    /// Returns the usual response: a status, a message and data.
    pub(crate) fn data(message: &str, data: impl Into<Value>) -> Self {
        let data = data.into();
        Self::result(json!({ "status": "success", "message": message, "data": data }))
    }

    /// Returns the usual response without data.
    pub(crate) fn message(message: &str) -> Self {
        Self::result(json!({ "status": "success", "message": message }))
    }

    /// Returns a response whose `result` is the payload itself.
    pub(crate) fn result(result: impl Into<Value>) -> Self {
        Self::body(json!({ "result": result.into() }))
    }

    /// Returns a response with this body and status 200.
    pub(crate) fn body(body: Value) -> Self {
        Self {
            status: StatusCode::OK,
            body,
            is_example: false,
        }
    }

    /// Returns an example.
    pub(crate) fn example(body: Value) -> Self {
        Self {
            is_example: true,
            ..Self::body(body)
        }
    }

    /// Changes the status.
    pub(crate) fn status(mut self, status: StatusCode) -> Self {
        self.status = status;
        self
    }

    /// Adds a field to `result`, such as the token of the next page.
    pub(crate) fn with(mut self, name: &str, value: impl Into<Value>) -> Self {
        if let Some(Value::Object(result)) = self.body.get_mut("result") {
            result.insert(name.to_owned(), value.into());
        }
        self
    }

    /// Adds a field to `result` if there is a value.
    pub(crate) fn with_some(self, name: &str, value: Option<impl Into<Value>>) -> Self {
        match value {
            Some(value) => self.with(name, value),
            None => self,
        }
    }
}

/// The outcomes of an operation on many items, by the ID of the item.
#[derive(Debug, Default)]
pub(crate) struct Outcomes {
    items: Map<String, Value>,
    failed: bool,
}

impl Outcomes {
    /// Adds an outcome: `fields`, and whether the item succeeded. The last one of an ID counts.
    pub(crate) fn add(&mut self, id: &str, said: Result<&str, &str>, fields: Value) {
        let mut outcome = Map::from_iter([("success".to_owned(), json!(said.is_ok()))]);
        if let Value::Object(fields) = fields {
            outcome.extend(fields);
        }
        outcome.insert(
            "message".to_owned(),
            json!(said.unwrap_or_else(|failure| failure)),
        );
        self.failed |= said.is_err();
        self.items.insert(id.to_owned(), Value::Object(outcome));
    }

    /// Says whether an item failed.
    pub(crate) fn any_failed(&self) -> bool {
        self.failed
    }

    /// Returns the outcomes as data.
    pub(crate) fn into_value(self) -> Value {
        Value::Object(self.items)
    }

    /// Returns the response of operations that succeed even if all items failed.
    pub(crate) fn reply(self, message: &str) -> Reply {
        Reply::data(message, self.into_value())
    }
}
