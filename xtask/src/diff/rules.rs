//! Compares the rules between fields, and the constructors that they name.

use serde_json::Value;

use super::{
    change::{Kind, Place, What, field_name},
    keywords::written,
    part::{Pair, Part},
    renames::Renames,
    scope::Scope,
};
use crate::document::{is_rule, members};

/// Compares the constructors and the rules of a schema.
pub(super) fn compare(scope: &mut Scope<'_>, pair: &Pair<'_>, place: &Place) {
    constructors(scope, pair);
    let (old, new) = (rules(&pair.old), rules(&pair.new));
    if old != new {
        let at = ["anyOf", "oneOf", "allOf", "not"]
            .into_iter()
            .find(|key| pair.difference(key).is_some())
            .map_or_else(|| pair.clone(), |key| pair.nearest(key));
        let what = What::Edited(vec!["rules between fields"]);
        scope.changed(Kind::Behaviour, place, what, None, &at);
    }
}

/// A constructor that a rule names.
struct Constructor<'a> {
    name: &'a str,
    part: Part<'a>,
    /// The fields that are arguments, besides those that are required anyway.
    arguments: Vec<String>,
    /// The fields that are set to a fixed value.
    pinned: Vec<String>,
}

fn constructors(scope: &mut Scope<'_>, pair: &Pair<'_>) {
    let (old, new) = (named(&pair.old), named(&pair.new));
    let ty = scope.code();
    let is_in = |all: &[Constructor<'_>], name: &str| all.iter().any(|it| it.name == name);
    let mut renamed = Vec::new();
    for gone in old.iter().filter(|it| !is_in(&new, it.name)) {
        let place = Place::Constructor(gone.name.to_owned());
        let successor = new.iter().find(|it| {
            !is_in(&old, it.name) && it.arguments == gone.arguments && it.pinned == gone.pinned
        });
        if let Some(successor) = successor {
            renamed.push(successor.name);
            let what = What::Renamed {
                noun: "constructor",
                from: gone.name.to_owned(),
                to: successor.name.to_owned(),
            };
            let at = Pair {
                old: gone.part.clone(),
                new: successor.part.clone(),
            };
            scope.changed(Kind::Breaking, &place, what, None, &at);
        } else {
            let effect = format!("`{ty}::{}` is gone", gone.name);
            scope.removed(
                Kind::Breaking,
                &place,
                "constructor",
                Some(effect),
                &gone.part,
            );
        }
    }
    for fresh in new.iter().filter(|it| !is_in(&old, it.name)) {
        if renamed.contains(&fresh.name) {
            continue;
        }
        let place = Place::Constructor(fresh.name.to_owned());
        // A type that needs a single text also converts from one, unless it has other
        // constructors.
        let converted = scope.was_request_part && old.is_empty() && needs_one_text(&pair.old);
        let (kind, effect) = if converted {
            (
                Kind::Breaking,
                Some(format!("`String` no longer converts to `{ty}`")),
            )
        } else {
            (Kind::Additive, None)
        };
        scope.added(kind, &place, "constructor", effect, &fresh.part);
    }
    for after in &new {
        let Some(before) = old.iter().find(|it| it.name == after.name) else {
            continue;
        };
        let place = Place::Constructor(after.name.to_owned());
        let at = Pair {
            old: before.part.clone(),
            new: after.part.clone(),
        };
        for (noun, kind, old, new) in [
            (
                "arguments",
                Kind::Breaking,
                &before.arguments,
                &after.arguments,
            ),
            (
                "fixed values",
                Kind::Behaviour,
                &before.pinned,
                &after.pinned,
            ),
        ] {
            if old != new {
                let list = |names: &[String]| format!("({})", names.join(", "));
                let what = What::changed(noun, list(old), list(new));
                scope.changed(kind, &place, what, None, &at);
            }
        }
        if at.difference("description").is_some() {
            let what = What::Edited(vec!["description"]);
            let at = at.nearest("description");
            scope.changed(Kind::Documentation, &place, what, None, &at);
        }
    }
}

fn named<'a>(schema: &Part<'a>) -> Vec<Constructor<'a>> {
    let mut found = Vec::new();
    for key in ["anyOf", "oneOf"] {
        for part in schema.items(key) {
            let Some(name) = part
                .text("x-velt-constructor")
                .filter(|_| is_rule(part.value))
            else {
                continue;
            };
            let (mut arguments, mut pinned) = (Vec::new(), Vec::new());
            for wire in part.texts("required") {
                let pointer = format!("/properties/{wire}/enum/0");
                match part.value.pointer(&pointer) {
                    Some(value) => {
                        pinned.push(format!("{}: {}", field_name(wire), written(Some(value))));
                    }
                    None => arguments.push(field_name(wire)),
                }
            }
            found.push(Constructor {
                name,
                part,
                arguments,
                pinned,
            });
        }
    }
    found
}

fn needs_one_text(schema: &Part<'_>) -> bool {
    let required = schema.texts("required");
    let [only] = required.as_slice() else {
        return false;
    };
    let kind = schema.value.pointer(&format!("/properties/{only}/type"));
    kind.is_some_and(|kind| kind == "string")
}

/// Returns the rules of a schema in a form that does not depend on their order.
fn rules(schema: &Part<'_>) -> Vec<String> {
    let mut all = Vec::new();
    for (key, value) in members(Some(schema.value)) {
        let parts = match key {
            "allOf" | "anyOf" | "oneOf" => value.as_array().map_or(&[][..], Vec::as_slice),
            "not" => std::slice::from_ref(value),
            _ => continue,
        };
        for part in parts.iter().filter(|part| is_rule(part)) {
            let mut content = Renames::default().content(part);
            if let Value::Object(content) = &mut content {
                content.remove("x-velt-constructor");
            }
            all.push(format!("{key}: {content}"));
        }
    }
    all.sort();
    all
}
