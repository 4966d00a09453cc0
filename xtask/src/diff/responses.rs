//! Compares the responses of an operation.

use serde_json::Value;

use super::{
    change::{Kind, Place, What},
    docs,
    part::{Pair, Part},
    renames::Renames,
    scope::Scope,
};
use crate::document::{component_name, members};

/// Compares the responses, and returns whether the type of the success is the same.
pub(super) fn compare(scope: &mut Scope<'_>, pair: &Pair<'_>) -> bool {
    let Some(responses) = pair.get("responses") else {
        return true;
    };
    failures(scope, &responses);
    let Some(success) = responses.get("200") else {
        if responses.difference("200").is_some() {
            let what = What::Edited(vec!["success response"]);
            scope.changed(Kind::Breaking, &Place::Whole, what, None, &responses);
        }
        return false;
    };
    let place = Place::Part("response".to_owned());
    let (old, new) = (schema(&success.old), schema(&success.new));
    let none = Renames::default();
    let old_kind = kind(&success.old, old.as_ref(), scope.renames);
    let new_kind = kind(&success.new, new.as_ref(), &none);
    let in_result = |schema: &Option<Value>| {
        schema
            .as_ref()
            .is_some_and(|it| component_name(it).is_none())
    };
    let content = |schema: &Option<Value>, renames: &Renames| {
        schema.as_ref().map(|schema| renames.content(schema))
    };
    let same_content = content(&old, scope.renames) == content(&new, &none);
    let same_kind = old_kind == new_kind;
    // An older document may have responses that the generator could not write.
    let comparable = old_kind.is_some() && new_kind.is_some();
    if !same_kind && (comparable || !same_content) {
        let name = |kind: &Option<String>| match kind {
            Some(rust) => format!("`{rust}`"),
            None => "an inline object".to_owned(),
        };
        let what = What::changed("type", name(&old_kind), name(&new_kind));
        scope.changed(Kind::Breaking, &place, what, None, &success);
    } else if in_result(&old) != in_result(&new) {
        let what = match in_result(&new) {
            true => What::Now("wrapped in `result`"),
            false => What::NoLonger("wrapped in `result`"),
        };
        scope.changed(Kind::Behaviour, &place, what, None, &success);
    } else if !same_content {
        let what = What::Edited(vec!["envelope"]);
        let kind = if new_kind.is_none() {
            Kind::Breaking
        } else {
            Kind::Behaviour
        };
        scope.changed(kind, &place, what, None, &success);
    }
    documentation(scope, &place, &success, &old, &new);
    same_kind
}

/// Returns the schema of the JSON body of a request or a response.
fn schema(body: &Part<'_>) -> Option<Value> {
    body.value
        .pointer("/content/application~1json/schema")
        .cloned()
}

/// Returns the Rust type of a response, with new names and without paths.
fn kind(response: &Part<'_>, schema: Option<&Value>, renames: &Renames) -> Option<String> {
    let schema = schema?;
    let result = match component_name(schema) {
        Some(_) => schema,
        None => schema.pointer("/properties/result")?,
    };
    let kind = response.result_kind(result)?;
    let rust: String = kind.rust("");
    let segments = [
        "types::",
        "::std::",
        "string::",
        "vec::",
        "collections::",
        "option::",
        "::serde_json::",
    ];
    let short = segments
        .iter()
        .fold(rust, |rust, segment| rust.replace(segment, ""));
    Some(renames.in_rust(&short))
}

/// Compares all responses except the success.
fn failures(scope: &mut Scope<'_>, responses: &Pair<'_>) {
    let statuses = |part: &Part<'_>| -> Vec<String> {
        members(Some(part.value))
            .map(|(status, _)| status.to_owned())
            .collect()
    };
    let (old, new) = (statuses(&responses.old), statuses(&responses.new));
    let mut all = old.clone();
    all.extend(new.iter().filter(|status| !old.contains(status)).cloned());
    for status in all.iter().filter(|status| *status != "200") {
        let place = Place::Part(format!("response {status}"));
        match (responses.old.get(status), responses.new.get(status)) {
            (Some(old), Some(new)) => {
                let before = scope.renames.content(old.value);
                let pair = Pair { old, new };
                if before != Renames::default().content(pair.new.value) {
                    let what = What::Edited(vec!["content"]);
                    scope.changed(Kind::Behaviour, &place, what, None, &pair);
                } else if pair.old.value != pair.new.value {
                    let what = What::Edited(vec!["description"]);
                    scope.changed(Kind::Documentation, &place, what, None, &pair);
                }
            }
            (Some(old), None) => scope.removed(Kind::Behaviour, &place, "response", None, &old),
            (None, Some(new)) => scope.added(Kind::Behaviour, &place, "response", None, &new),
            (None, None) => {}
        }
    }
}

/// Compares the documentation of a request body or a response.
///
/// `old` and `new` are its schemas.
pub(super) fn documentation(
    scope: &mut Scope<'_>,
    place: &Place,
    body: &Pair<'_>,
    old: &Option<Value>,
    new: &Option<Value>,
) {
    docs::edited(scope, body, place, [("description", "description")]);
    let media = body
        .get("content")
        .and_then(|content| content.get("application/json"));
    if let Some(media) = media {
        docs::edited(
            scope,
            &media,
            place,
            [("example", "example"), ("examples", "examples")],
        );
        let content = |schema: &Option<Value>| {
            schema
                .as_ref()
                .map(|schema| Renames::default().content(schema))
        };
        if old != new && content(old) == content(new) {
            let what = What::Edited(vec!["descriptions"]);
            scope.changed(
                Kind::Documentation,
                place,
                what,
                None,
                &media.nearest("schema"),
            );
        }
    }
}
