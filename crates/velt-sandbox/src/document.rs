//! The operations of the OpenAPI document, the sandbox's only description of the API.

use std::sync::{LazyLock, OnceLock};

use jsonschema::{ValidationError, Validator, error::ValidationErrorKind};
use serde::Deserialize;
use serde_json::{Map, Value};

static DOCUMENT: LazyLock<Document> = LazyLock::new(|| {
    serde_json::from_str(include_str!("generated/operations.json"))
        .expect("a test reads the generated document")
});

#[derive(Deserialize)]
struct Document {
    operations: Vec<Operation>,
    #[serde(rename = "$defs")]
    definitions: Map<String, Value>,
}

/// An operation of the document.
#[derive(Deserialize)]
pub(crate) struct Operation {
    pub(crate) path: String,
    pub(crate) auth: Auth,
    request: Value,
    /// The path of the item IDs in a request, if the response has an outcome for each.
    pub(crate) items: Option<String>,
    /// The documented response.
    pub(crate) response: Value,
    #[serde(skip)]
    validator: OnceLock<Result<Validator, String>>,
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

impl Operation {
    /// Returns a message for each part of `body` that the schema does not allow; empty if
    /// the body is valid.
    pub(crate) fn problems(&self, body: &Value) -> Vec<String> {
        let validator = self.validator.get_or_init(|| {
            let mut schema = match &self.request {
                Value::Object(schema) => schema.clone(),
                _ => Map::new(),
            };
            schema.insert(
                "$defs".to_owned(),
                Value::Object(DOCUMENT.definitions.clone()),
            );
            jsonschema::validator_for(&Value::Object(schema)).map_err(|error| error.to_string())
        });
        match validator {
            Ok(validator) => validator
                .iter_errors(body)
                .map(|error| describe(&error))
                .collect(),
            Err(error) => vec![format!("the schema of the operation is broken: {error}")],
        }
    }
}

/// Describes a problem with the name of the field, but without its value.
fn describe(error: &ValidationError<'_>) -> String {
    let field = |name: &str| {
        let path = error.instance_path().to_string();
        let mut parts: Vec<&str> = path.split('/').skip(1).collect();
        if !name.is_empty() {
            parts.push(name);
        }
        if parts.is_empty() {
            "the body".to_owned()
        } else {
            parts.join(".")
        }
    };
    match error.kind() {
        ValidationErrorKind::Required { property } => {
            format!(
                "{} is required",
                field(property.as_str().unwrap_or_default())
            )
        }
        ValidationErrorKind::AnyOf { context } | ValidationErrorKind::OneOfNotValid { context } => {
            let needed: Vec<String> = context.iter().flatten().map(alternative).collect();
            format!("{} needs {}", field(""), needed.join(", or "))
        }
        ValidationErrorKind::Not { schema } if schema.get("required").is_some() => {
            let together: Vec<&str> = schema["required"]
                .as_array()
                .into_iter()
                .flatten()
                .filter_map(Value::as_str)
                .collect();
            format!(
                "{} must not have {}",
                field(""),
                together.join(" together with ")
            )
        }
        _ => {
            let reason = error.masked_with(field("")).to_string();
            if reason.starts_with(&field("")) {
                reason
            } else {
                format!("{}: {reason}", field(""))
            }
        }
    }
}

/// Describes what would satisfy one of several alternatives.
fn alternative(error: &ValidationError<'_>) -> String {
    let path = error.instance_path().to_string();
    let field = path.rsplit('/').next().unwrap_or_default();
    match error.kind() {
        ValidationErrorKind::Required { property } => {
            property.as_str().unwrap_or_default().to_owned()
        }
        ValidationErrorKind::Enum { options } => match options.as_array().map(Vec::as_slice) {
            Some([only]) => format!("{field} to be {only}"),
            _ => format!("{field} to be one of {options}"),
        },
        ValidationErrorKind::Not { schema } => {
            let without = schema.pointer("/required/0").and_then(Value::as_str);
            format!("no {}", without.unwrap_or_default())
        }
        _ => describe(error),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn operation(path: &str) -> &'static Operation {
        operations()
            .iter()
            .find(|operation| operation.path == path)
            .unwrap()
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
