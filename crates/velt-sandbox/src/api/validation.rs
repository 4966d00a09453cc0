//! Says in words what is wrong with a request.

use jsonschema::{ValidationError, error::ValidationErrorKind};
use serde_json::{Map, Value, json};

/// Describes a problem with the name of the field, but without its value.
///
/// `definitions` are the schemas that the schema of the operation refers to.
pub(super) fn describe(error: &ValidationError<'_>, definitions: &Map<String, Value>) -> String {
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
            let needed: Vec<String> = context
                .iter()
                .flatten()
                .map(|error| alternative(error, definitions))
                .collect();
            format!("{} needs {}", field(""), needed.join(", or "))
        }
        ValidationErrorKind::OneOfMultipleValid { .. } => {
            let alternatives = alternatives(error, definitions);
            format!(
                "{} accepts only one of {}",
                field(""),
                alternatives.join(", ")
            )
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

/// Returns a problem as an entry of `details.issues`: a code, the path below `data`, and a
/// message. Velt documents the code `invalid_type` only; the others are those of Zod, whose
/// format this is.
pub(super) fn issue(error: &ValidationError<'_>, definitions: &Map<String, Value>) -> Value {
    use ValidationErrorKind as Kind;

    let code = match error.kind() {
        Kind::Required { .. } | Kind::Type { .. } => "invalid_type",
        Kind::Enum { .. } | Kind::Constant { .. } => "invalid_enum_value",
        Kind::MinLength { .. }
        | Kind::MinItems { .. }
        | Kind::MinProperties { .. }
        | Kind::Minimum { .. } => "too_small",
        Kind::MaxLength { .. }
        | Kind::MaxItems { .. }
        | Kind::MaxProperties { .. }
        | Kind::Maximum { .. } => "too_big",
        Kind::Pattern { .. } | Kind::Format { .. } => "invalid_string",
        _ => "custom",
    };
    let path = error.instance_path().to_string();
    let mut path: Vec<Value> = path.split('/').skip(1).map(step).collect();
    if let Kind::Required { property } = error.kind() {
        path.push(property.clone());
    }
    if path.first().is_some_and(|first| first == "data") {
        path.remove(0);
    }
    let message = describe(error, definitions);
    let message = message.strip_prefix("data.").unwrap_or(&message);
    json!({ "code": code, "path": path, "message": message })
}

/// Describes what would satisfy one of several alternatives.
fn alternative(error: &ValidationError<'_>, definitions: &Map<String, Value>) -> String {
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
        _ => describe(error, definitions),
    }
}

/// Returns a step of a path: a name, or a position in a list.
fn step(part: &str) -> Value {
    match part.parse::<u64>() {
        Ok(position) => json!(position),
        Err(_) => json!(part),
    }
}

/// Returns the fields by which the alternatives of a `oneOf` are told apart, as far as the
/// request has them.
fn alternatives(error: &ValidationError<'_>, definitions: &Map<String, Value>) -> Vec<String> {
    let path = error.schema_path().to_string();
    // The path leads through `#/$defs/<name>`, under which the document has its schemas.
    let schemas = path
        .rsplit_once("/$defs/")
        .and_then(|(_, path)| path.split_once('/'))
        .and_then(|(name, path)| definitions.get(name)?.pointer(&format!("/{path}")));
    let schemas = schemas.and_then(Value::as_array).into_iter().flatten();
    let instance = error.instance();
    let fields = schemas.filter_map(|schema| schema.pointer("/required/0")?.as_str());
    fields
        .filter(|field| instance.get(field).is_some())
        .map(str::to_owned)
        .collect()
}
