//! The type of a schema, in the API's words and in Rust.

use heck::ToPascalCase;
use serde_json::Value;

use super::renames::Renames;
use crate::document::component_name;

/// The type of a schema, as far as it shows in generated code.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Type {
    Any,
    Text,
    /// A credential, which is a `Secret`.
    Secret,
    Integer,
    Number,
    Boolean,
    /// An object with properties that has no name of its own.
    Object,
    /// A text with fixed values that has no name of its own.
    Enum,
    /// One of several shapes.
    Shapes,
    Component(String),
    List(Box<Self>),
    Map(Box<Self>),
    Nullable(Box<Self>),
}

impl Type {
    /// Returns the type of `schema`. Components have their new names.
    pub(super) fn of(schema: &Value, renames: &Renames) -> Self {
        let inner = Self::not_null(schema, renames);
        match schema.get("nullable") {
            Some(Value::Bool(true)) => Self::Nullable(Box::new(inner)),
            _ => inner,
        }
    }

    fn not_null(schema: &Value, renames: &Renames) -> Self {
        if let Some(name) = component_name(schema) {
            return Self::Component(renames.new_name(name).to_owned());
        }
        // A reference with siblings is written as `allOf` with a single part.
        if let Some([only]) = list(schema, "allOf")
            && component_name(only).is_some()
        {
            return Self::not_null(only, renames);
        }
        let inner = |schema: &Value| Box::new(Self::of(schema, renames));
        match schema.get("type").and_then(Value::as_str) {
            Some("string") if schema.get("enum").is_some() => Self::Enum,
            Some("string") if schema.get("format").is_some_and(|it| it == "password") => {
                Self::Secret
            }
            Some("string") => Self::Text,
            Some("integer") => Self::Integer,
            Some("number") => Self::Number,
            Some("boolean") => Self::Boolean,
            Some("array") => Self::List(inner(schema.get("items").unwrap_or(&Value::Null))),
            Some("object") if schema.get("properties").is_some() => Self::Object,
            Some("object") => Self::Map(inner(
                schema.get("additionalProperties").unwrap_or(&Value::Null),
            )),
            _ if schema.get("properties").is_some() => Self::Object,
            _ if ["oneOf", "anyOf", "allOf"]
                .iter()
                .any(|key| schema.get(key).is_some()) =>
            {
                Self::Shapes
            }
            _ => Self::Any,
        }
    }

    /// Returns the type without null, and whether null was allowed.
    pub(super) fn split(self) -> (Self, bool) {
        match self {
            Self::Nullable(inner) => (*inner, true),
            other => (other, false),
        }
    }

    /// Returns the type in the API's words.
    pub(super) fn words(&self) -> String {
        match self {
            Self::Any => "any value".to_owned(),
            Self::Text => "string".to_owned(),
            Self::Secret => "secret string".to_owned(),
            Self::Integer => "integer".to_owned(),
            Self::Number => "number".to_owned(),
            Self::Boolean => "boolean".to_owned(),
            Self::Object => "object".to_owned(),
            Self::Enum => "enum".to_owned(),
            Self::Shapes => "one of several shapes".to_owned(),
            Self::Component(name) => name.clone(),
            Self::List(item) => format!("list of {}", item.words()),
            Self::Map(value) => format!("map of {}", value.words()),
            Self::Nullable(inner) => format!("{} or null", inner.words()),
        }
    }

    /// Returns the type in Rust, as documentation shows it.
    pub(super) fn rust(&self) -> String {
        match self {
            Self::Any => "Value".to_owned(),
            Self::Text => "String".to_owned(),
            Self::Secret => "Secret".to_owned(),
            Self::Integer => "i64".to_owned(),
            Self::Number => "f64".to_owned(),
            Self::Boolean => "bool".to_owned(),
            Self::Object | Self::Shapes | Self::Enum => "_".to_owned(),
            Self::Component(name) => name.to_pascal_case(),
            Self::List(item) => format!("Vec<{}>", item.rust()),
            Self::Map(value) if **value == Self::Any => "Map<String, Value>".to_owned(),
            Self::Map(value) => format!("BTreeMap<String, {}>", value.rust()),
            Self::Nullable(inner) => format!("Option<{}>", inner.rust()),
        }
    }
}

/// Returns the Rust type of a field, as the generator writes it.
pub(super) fn field_type(property: &Value, required: bool, renames: &Renames) -> String {
    let (inner, nullable) = Type::of(property, renames).split();
    let clearable = property.get("x-velt-clearable") == Some(&Value::Bool(true));
    match (required && !nullable, clearable && inner != Type::Secret) {
        (true, _) => inner.rust(),
        (false, true) => format!("Patch<{}>", inner.rust()),
        (false, false) => format!("Option<{}>", inner.rust()),
    }
}

fn list<'a>(schema: &'a Value, key: &str) -> Option<&'a [Value]> {
    Some(schema.get(key)?.as_array()?.as_slice())
}
