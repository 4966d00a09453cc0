//! Who can see an annotation.
//!
//! The visibility is stored as a configuration, and also as tokens among the access fields of
//! the context, which is where the Velt SDK looks for it.

use serde_json::{Value, json};

use crate::{
    call::{fields_of, list, text, texts},
    store::Record,
};

/// Returns the visibility to store. Without one, an annotation is public.
pub(super) fn config(visibility: Option<&Value>, author: &str) -> Value {
    let visibility = visibility.unwrap_or(&Value::Null);
    let fields: &[&str] = match text(visibility, "type") {
        "restricted" => &["type", "userIds"],
        "organizationPrivate" => &["type", "organizationId", "userIds"],
        _ => return json!({ "type": "public" }),
    };
    including(&fields_of(visibility, fields).into(), author)
}

/// Returns a stored visibility that includes the author, who always sees the annotation.
pub(super) fn including(config: &Value, author: &str) -> Value {
    let mut config = config.clone();
    let mut users = texts(&config, "userIds").unwrap_or_default();
    if text(&config, "type") == "public" || users.contains(&author) {
        return config;
    }
    users.push(author);
    let users = json!(users);
    if let Value::Object(config) = &mut config {
        config.insert("userIds".to_owned(), users);
    }
    config
}

/// Returns the context to store: what was sent, with the access fields.
///
/// Without an access context, the access of `before` remains, or else it is Velt's default.
pub(super) fn context(sent: Option<&Value>, before: Option<&Value>, visibility: &Value) -> Value {
    let mut context = match sent {
        Some(Value::Object(sent)) => sent.clone(),
        _ => Record::new(),
    };
    let access = |context: &Value| match context.get("access") {
        Some(Value::Object(access)) if !access.is_empty() => Some(access.clone()),
        _ => None,
    };
    let access = sent
        .and_then(access)
        .or_else(|| before.and_then(access))
        .unwrap_or_else(|| Record::from_iter([("default".to_owned(), json!("velt"))]));
    let mut fields = Vec::new();
    for (field, values) in &access {
        match values {
            Value::Array(values) => fields.extend(values.iter().map(|value| token(field, value))),
            value => fields.push(token(field, value)),
        }
    }
    let organization = visibility.get("organizationId");
    fields.extend(organization.map(|id| token("organizationPrivate", id)));
    let users = list(visibility, "userIds").iter();
    fields.extend(users.map(|user| token("__velt_private_self", user)));
    context.insert("access".to_owned(), access.into());
    context.insert("accessFields".to_owned(), fields.into());
    context.into()
}

fn token(field: &str, value: &Value) -> String {
    match value {
        Value::String(text) => format!("{field}:{text}"),
        other => format!("{field}:{other}"),
    }
}
