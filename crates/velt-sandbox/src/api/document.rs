//! The operations of the OpenAPI document, the sandbox's only description of the API.

use std::{
    collections::HashMap,
    sync::{LazyLock, OnceLock},
};

use jsonschema::Validator;
use serde::Deserialize;
use serde_json::{Map, Value};

use super::{
    unknown_fields,
    validation::{describe, issue},
};

static DOCUMENT: LazyLock<Document> = LazyLock::new(|| {
    let mut document: Document = serde_json::from_str(include_str!("../generated/operations.json"))
        .expect("a test reads the generated document");
    document.definitions.values_mut().for_each(bound_integers);
    document
});

/// Gives integers the bounds of 64 bits, within which clients of every language keep them.
fn bound_integers(schema: &mut Value) {
    match schema {
        Value::Object(keywords) => {
            if keywords.get("type").is_some_and(|kind| kind == "integer") {
                keywords.entry("minimum").or_insert(i64::MIN.into());
                keywords.entry("maximum").or_insert(i64::MAX.into());
            }
            keywords.values_mut().for_each(bound_integers);
        }
        Value::Array(schemas) => schemas.iter_mut().for_each(bound_integers),
        _ => {}
    }
}

#[derive(Deserialize)]
struct Document {
    operations: Vec<Operation>,
    #[serde(rename = "$defs")]
    definitions: Map<String, Value>,
}

/// An operation of the document.
#[derive(Deserialize)]
pub(crate) struct Operation {
    pub(crate) id: String,
    pub(crate) path: String,
    pub(crate) auth: Auth,
    request: Value,
    /// The schema of a successful response, which tests hold the sandbox to.
    #[cfg(test)]
    #[serde(rename = "responseSchema")]
    response_schema: Value,
    /// The path of the item IDs in a request, if the response has an outcome for each.
    pub(crate) items: Option<String>,
    /// The documented response.
    pub(crate) response: Value,
    #[serde(skip)]
    validator: OnceLock<Result<Validator, String>>,
    #[cfg(test)]
    #[serde(skip)]
    response_validator: OnceLock<Result<Validator, String>>,
}

/// The credentials that an operation requires.
#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Auth {
    ApiKey,
    Workspace,
    None,
}

/// Returns all operations, in the order of the document.
pub(crate) fn operations() -> &'static [Operation] {
    &DOCUMENT.operations
}

static BY_PATH: LazyLock<HashMap<&str, &Operation>> = LazyLock::new(|| {
    let operations = operations().iter();
    operations
        .map(|operation| (operation.path.as_str(), operation))
        .collect()
});

/// Returns the operation of a path.
pub(crate) fn operation(path: &str) -> Option<&'static Operation> {
    BY_PATH.get(path).copied()
}

impl Operation {
    /// Returns a message for each part of a request that the schema does not allow; empty
    /// if the request is valid.
    pub(crate) fn problems(&self, body: &Value) -> Vec<String> {
        problems(&self.validator, &self.request, body)
    }

    /// Returns the paths of fields of a request that the document does not have, at most ten.
    pub(crate) fn unknown_fields(&self, body: &Value) -> Vec<String> {
        unknown_fields::find(&DOCUMENT.definitions, &self.request, body)
    }

    /// Returns what [`problems`](Self::problems) says as the entries of `details.issues`.
    pub(crate) fn issues(&self, body: &Value) -> Vec<Value> {
        match validator(&self.validator, &self.request) {
            Ok(validator) => validator
                .iter_errors(body)
                .map(|error| issue(&error, &DOCUMENT.definitions))
                .collect(),
            Err(_) => Vec::new(),
        }
    }

    /// Returns a message for each part of a successful response that the schema does not
    /// allow.
    #[cfg(test)]
    pub(crate) fn response_problems(&self, body: &Value) -> Vec<String> {
        problems(&self.response_validator, &self.response_schema, body)
    }
}

/// Returns what is wrong with `body` according to a schema.
fn problems(
    cell: &OnceLock<Result<Validator, String>>,
    schema: &Value,
    body: &Value,
) -> Vec<String> {
    match validator(cell, schema) {
        Ok(validator) => validator
            .iter_errors(body)
            .map(|error| describe(&error, &DOCUMENT.definitions))
            .collect(),
        Err(error) => vec![format!("the schema of the operation is broken: {error}")],
    }
}

/// Returns the validator of a schema, which is built once.
fn validator<'a>(
    cell: &'a OnceLock<Result<Validator, String>>,
    schema: &Value,
) -> &'a Result<Validator, String> {
    cell.get_or_init(|| {
        let mut schema = match schema {
            Value::Object(schema) => schema.clone(),
            _ => Map::new(),
        };
        schema.insert(
            "$defs".to_owned(),
            Value::Object(DOCUMENT.definitions.clone()),
        );
        jsonschema::options()
            .should_validate_formats(true)
            .build(&Value::Object(schema))
            .map_err(|error| error.to_string())
    })
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn operation(path: &str) -> &'static Operation {
        super::operation(path).unwrap()
    }

    #[test]
    fn wrong_fields_are_named_and_their_values_are_not_repeated() {
        let add = operation("/v1/organizations/usergroups/users/add");
        let body = json!({ "data": { "organizationId": 7, "userIds": ["ada", null] } });
        assert_eq!(
            add.problems(&body),
            [
                "data.organizationUserGroupId is required",
                "data.organizationId is not of type \"string\"",
                "data.userIds.1 is not of type \"string\"",
            ]
        );
        assert_eq!(
            add.problems(&json!([])),
            ["the body is not of type \"object\""]
        );
        assert_eq!(add.problems(&json!({})), ["data is required"]);
    }

    #[test]
    fn rules_between_fields_say_what_would_do() {
        let delete = operation("/v1/organizations/usergroups/users/delete");
        let mut body = json!({ "data": { "organizationId": "a", "organizationUserGroupId": "b" } });
        assert_eq!(delete.problems(&body), ["data needs userIds, or deleteAll"]);
        body["data"]["deleteAll"] = false.into();
        assert_eq!(
            delete.problems(&body),
            ["data needs userIds, or deleteAll to be true"]
        );
        body["data"]["deleteAll"] = true.into();
        assert_eq!(delete.problems(&body), [""; 0]);
    }

    #[test]
    fn fields_that_do_not_go_together_are_named() {
        let add = operation("/v2/users/add");
        let mut body = json!({ "data": {
            "organizationId": "a", "users": [], "documentId": "d", "folderId": "f",
        } });
        assert_eq!(
            add.problems(&body),
            ["data must not have documentId together with folderId"]
        );
        body["data"] = json!({ "organizationId": "a", "users": [], "createFolder": true });
        assert_eq!(
            add.problems(&body),
            ["data needs folderId, or no createFolder"]
        );
    }

    #[test]
    fn alternatives_that_exclude_each_other_are_named() {
        let get = operation("/v2/commentannotations/get");
        let body = json!({ "data": {
            "organizationId": "a", "agentId": "b", "executionId": "c",
        } });
        assert_eq!(
            get.problems(&body),
            ["data accepts only one of agentId, executionId"]
        );
    }

    #[test]
    fn integers_have_64_bits() {
        let get = operation("/v2/organizations/get");
        let body: Value =
            serde_json::from_str(r#"{ "data": { "pageSize": 18446744073709551617 } }"#).unwrap();
        assert_eq!(
            get.problems(&body),
            ["data.pageSize is greater than the maximum of 9223372036854775807"]
        );
    }

    #[test]
    fn the_documented_schemas_can_all_be_checked_against() {
        for operation in operations() {
            let problems = operation.problems(&json!({}));
            assert!(
                !problems.iter().any(|problem| problem.contains("broken")),
                "{problems:?}"
            );
        }
    }
}
