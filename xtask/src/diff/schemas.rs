//! Compares two schemas of the same type, with everything inside of them.

use serde_json::Value;

use super::{
    change::{Kind, Place, What},
    docs, enums, fields, keywords,
    part::{Pair, Part},
    renames::Renames,
    rules,
    scope::Scope,
    shapes,
    types::Type,
};
use crate::document::is_rule;

/// Compares a component.
pub(super) fn component(scope: &mut Scope<'_>, pair: &Pair<'_>) {
    let none = Default::default();
    let whole = Place::Whole;
    let (old, was_nullable) = Type::of(pair.old.value, scope.renames).split();
    let (new, is_nullable) = Type::of(pair.new.value, &none).split();
    // A request without fields is a struct as well, although it reads as an open map.
    let is_struct = |ty: &Type| match ty {
        Type::Object => true,
        Type::Map(value) => **value == Type::Any,
        _ => false,
    };
    let both_structs = scope.was_built && is_struct(&old) && is_struct(&new);
    if old != new && !both_structs {
        let what = What::changed("type", old.words(), new.words());
        scope.changed(Kind::Breaking, &whole, what, None, pair);
        docs::schema(scope, pair, &whole);
        return;
    }
    if was_nullable != is_nullable {
        let what = match is_nullable {
            true => What::Now("nullable"),
            false => What::NoLonger("nullable"),
        };
        scope.changed(
            Kind::Breaking,
            &whole,
            what,
            None,
            &pair.nearest("nullable"),
        );
    }
    compare(scope, pair, &whole);
}

/// Compares two schemas whose types are the same, except for null.
fn compare(scope: &mut Scope<'_>, pair: &Pair<'_>, place: &Place) {
    docs::schema(scope, pair, place);
    keywords::compare(scope, pair, place);
    enums::compare(scope, pair);
    rules::compare(scope, pair, place);
    parts(scope, pair, place);
    for (pair, place) in fields::compare(scope, pair, place) {
        compare(scope, &pair, &place);
    }
    for (pair, place) in shapes::compare(scope, pair) {
        compare(scope, &pair, &place);
    }
    if let Some(items) = pair.get("items") {
        compare(scope, &items, &place.inside("[]"));
    }
    if let Some(values) = pair.get("additionalProperties")
        && values.old.value.is_object()
        && values.new.value.is_object()
    {
        compare(scope, &values, &place.inside("{}"));
    }
}

/// Compares the parts of `allOf`, which together make a type.
fn parts(scope: &mut Scope<'_>, pair: &Pair<'_>, place: &Place) {
    // A single reference is only another way to write the component.
    if let (Type::Component(_), _) = Type::of(pair.new.value, &Renames::default()).split() {
        return;
    }
    let content = |part: &Part<'_>, renames: &Renames| -> Vec<Value> {
        let parts = part.items("allOf").into_iter();
        parts
            .filter(|part| !is_rule(part.value))
            .map(|part| renames.content(part.value))
            .collect()
    };
    if content(&pair.old, scope.renames) != content(&pair.new, &Renames::default()) {
        let what = What::Edited(vec!["parts of the type"]);
        scope.changed(Kind::Breaking, place, what, None, &pair.nearest("allOf"));
    }
}
