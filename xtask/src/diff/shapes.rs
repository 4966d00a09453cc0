//! Compares the shapes of payloads with `oneOf`, which become variants.

use heck::{ToKebabCase, ToPascalCase};
use serde_json::Value;

use super::{
    change::{Kind, Place, What},
    part::{Pair, Part},
    renames::Renames,
    scope::Scope,
    types::Type,
};
use crate::document::{component_name, is_rule};

/// Compares the shapes of a schema, and returns those whose types are the same.
///
/// The content of the returned shapes remains to be compared.
pub(super) fn compare<'a>(scope: &mut Scope<'_>, pair: &Pair<'a>) -> Vec<(Pair<'a>, Place)> {
    let (old, new) = (variants(&pair.old), variants(&pair.new));
    let none = Renames::default();
    let has = |all: &[(String, Part<'_>)], name: &str| all.iter().any(|(other, _)| other == name);
    let old_type = |part: &Part<'_>| Type::of(part.value, scope.renames);
    let new_type = |part: &Part<'_>| Type::of(part.value, &none);

    let mut renamed = Vec::new();
    let mut kept = Vec::new();
    let mut findings = Vec::new();
    for (name, part) in &old {
        let place = Place::Shape(name.clone());
        let successor = new.iter().find(|(other, candidate)| {
            *other == *name
                || !has(&old, other)
                    && !has(&new, name)
                    && !renamed.contains(other)
                    && new_type(candidate) == old_type(part)
        });
        let Some((new_name, successor)) = successor else {
            findings.push(Finding::Removed(place, part.clone()));
            continue;
        };
        let pair = Pair {
            old: part.clone(),
            new: successor.clone(),
        };
        let (before, after) = (old_type(part), new_type(successor));
        if new_name != name {
            renamed.push(new_name.clone());
            let what = What::Renamed {
                noun: "shape",
                from: name.clone(),
                to: new_name.clone(),
            };
            findings.push(Finding::Changed(place, what, pair.clone()));
            kept.push((pair, Place::Shape(new_name.clone())));
        } else if before == after {
            kept.push((pair, place));
        } else {
            let what = What::changed("type", before.words(), after.words());
            findings.push(Finding::Changed(place, what, pair));
        }
    }
    for (name, part) in &new {
        if has(&old, name) || renamed.contains(name) {
            continue;
        }
        // A value only converts to a shape while no other has the same type.
        let ty = new_type(part);
        let ambiguous = kept.iter().any(|(pair, _)| new_type(&pair.new) == ty);
        let vanished = (ambiguous && scope.was_built).then(|| ty.rust());
        findings.push(Finding::Added(
            Place::Shape(name.clone()),
            part.clone(),
            vanished,
        ));
    }
    for finding in findings {
        finding.report(scope);
    }
    order(scope, pair, &old, &new);
    kept
}

/// A change of a shape, by its old place unless it is new.
enum Finding<'a> {
    Removed(Place, Part<'a>),
    Changed(Place, What, Pair<'a>),
    /// With the Rust type that no longer converts, if there is one.
    Added(Place, Part<'a>, Option<String>),
}

impl Finding<'_> {
    fn report(self, scope: &mut Scope<'_>) {
        match self {
            Self::Removed(place, part) => {
                let effect = format!("`{}::{}` is gone", scope.code(), place.ident());
                scope.removed(Kind::Breaking, &place, "shape", Some(effect), &part);
            }
            Self::Changed(place, what, pair) => {
                scope.changed(Kind::Breaking, &place, what, None, &pair);
            }
            Self::Added(place, part, None) => {
                scope.added(Kind::Additive, &place, "shape", None, &part);
            }
            Self::Added(place, part, Some(ty)) => {
                let effect = format!("`{ty}` no longer converts to `{}`", scope.code());
                scope.added(Kind::Breaking, &place, "shape", Some(effect), &part);
            }
        }
    }
}

/// Compares the order of the shapes, which is the order in which they are tried.
fn order(
    scope: &mut Scope<'_>,
    pair: &Pair<'_>,
    old: &[(String, Part<'_>)],
    new: &[(String, Part<'_>)],
) {
    let common = |names: &[(String, Part<'_>)], others: &[(String, Part<'_>)]| -> Vec<String> {
        names
            .iter()
            .filter(|(name, _)| others.iter().any(|(other, _)| other == name))
            .map(|(name, _)| name.clone())
            .collect()
    };
    if common(old, new) != common(new, old) {
        let what = What::Edited(vec!["order of shapes"]);
        let effect = "shapes are tried in the order of the document".to_owned();
        scope.changed(Kind::Behaviour, &Place::Whole, what, Some(effect), pair);
    }
}

/// Returns the shapes with the names of their variants, as typify chooses them.
fn variants<'a>(schema: &Part<'a>) -> Vec<(String, Part<'a>)> {
    let parts: Vec<Part<'_>> = ["oneOf", "anyOf"]
        .into_iter()
        .flat_map(|key| schema.items(key))
        .filter(|part| !is_rule(part.value))
        .collect();
    let names: Option<Vec<String>> = parts.iter().map(|part| name(part.value)).collect();
    let names = names
        .filter(|names| {
            let distinct: std::collections::BTreeSet<&String> = names.iter().collect();
            distinct.len() == names.len()
        })
        .and_then(|names| without_common_prefix(&names))
        .unwrap_or_else(|| {
            (0..parts.len())
                .map(|index| format!("Variant{index}"))
                .collect()
        });
    names.into_iter().zip(parts).collect()
}

fn name(part: &Value) -> Option<String> {
    let title = part.get("title").and_then(Value::as_str);
    title
        .or_else(|| component_name(part))
        .map(|name| name.to_pascal_case())
}

/// Removes the words that all names start with, unless that leaves a name empty.
fn without_common_prefix(names: &[String]) -> Option<Vec<String>> {
    let words: Vec<String> = names.iter().map(|name| name.to_kebab_case()).collect();
    let first: Vec<&str> = words.first()?.split('-').collect();
    let common = (0..first.len())
        .take_while(|index| {
            words
                .iter()
                .all(|name| name.split('-').nth(*index) == Some(first[*index]))
        })
        .count();
    words
        .iter()
        .map(|name| {
            let rest: Vec<&str> = name.split('-').skip(common).collect();
            (!rest.is_empty()).then(|| rest.join("-").to_pascal_case())
        })
        .collect()
}
