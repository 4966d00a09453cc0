//! Compares the fields of objects.

use serde_json::Value;

use super::{
    change::{Kind, Place, What, field_name},
    part::{Pair, Part},
    scope::Scope,
    types::{Type, field_type},
};

/// Compares the fields of an object, and returns those whose types are the same.
///
/// The content of the returned fields remains to be compared.
pub(super) fn compare<'a>(
    scope: &mut Scope<'_>,
    pair: &Pair<'a>,
    outer: &Place,
) -> Vec<(Pair<'a>, Place)> {
    let (old, new) = (pair.old.properties(), pair.new.properties());
    let old_required = pair.old.texts("required");
    let new_required = pair.new.texts("required");
    for (name, part) in &old {
        if !new.iter().any(|(other, _)| other == name) {
            let effect = match old_required.contains(name) {
                true => constructor(scope, pair, outer),
                false => None,
            };
            scope.removed(Kind::Breaking, &outer.field(name), "field", effect, part);
        }
    }
    let mut kept = Vec::new();
    for (name, part) in new {
        let place = outer.field(name);
        let required = new_required.contains(&name);
        let Some((_, before)) = old.iter().find(|(other, _)| *other == name) else {
            added(scope, pair, outer, name, required, &part);
            continue;
        };
        let field = Field {
            pair: Pair {
                old: before.clone(),
                new: part,
            },
            was_required: old_required.contains(&name),
            is_required: required,
        };
        if compare_field(scope, pair, outer, &place, &field) {
            kept.push((field.pair, place));
        }
    }
    order(scope, pair, outer, &old_required, &new_required);
    open(scope, pair, outer);
    kept
}

struct Field<'a> {
    pair: Pair<'a>,
    was_required: bool,
    is_required: bool,
}

fn added(
    scope: &mut Scope<'_>,
    object: &Pair<'_>,
    outer: &Place,
    name: &str,
    required: bool,
    part: &Part<'_>,
) {
    let place = outer.field(name);
    if required && scope.was_built {
        let effect = constructor(scope, object, outer);
        scope.added(Kind::Breaking, &place, "required field", effect, part);
    } else {
        let noun = if required {
            "required field"
        } else {
            "optional field"
        };
        scope.added(Kind::Additive, &place, noun, None, part);
    }
}

/// Compares the type of a field, and returns whether it is the same except for null.
fn compare_field(
    scope: &mut Scope<'_>,
    object: &Pair<'_>,
    outer: &Place,
    place: &Place,
    field: &Field<'_>,
) -> bool {
    let Field {
        pair,
        was_required,
        is_required,
    } = field;
    let none = Default::default();
    let (old, new) = (pair.old.value, pair.new.value);
    let old_rust = field_type(old, *was_required, scope.renames);
    let new_rust = field_type(new, *is_required, &none);
    let kind = if old_rust == new_rust {
        Kind::Behaviour
    } else {
        Kind::Breaking
    };
    let becomes = (old_rust != new_rust).then(|| format!("`{old_rust}` becomes `{new_rust}`"));

    let (old_type, was_nullable) = Type::of(old, scope.renames).split();
    let (new_type, is_nullable) = Type::of(new, &none).split();
    let same = old_type == new_type;
    if !same {
        let what = What::changed("type", old_type.words(), new_type.words());
        let at = ["type", "$ref", "format", "items"]
            .into_iter()
            .find(|key| pair.difference(key).is_some())
            .map_or_else(|| pair.clone(), |key| pair.nearest(key));
        scope.changed(Kind::Breaking, place, what, becomes.clone(), &at);
    }
    if was_required != is_required {
        let mut effects: Vec<String> = becomes.clone().into_iter().collect();
        let kind = if scope.was_built {
            effects.extend(constructor(scope, object, outer));
            Kind::Breaking
        } else {
            kind
        };
        let what = What::Now(if *is_required { "required" } else { "optional" });
        let effect = (!effects.is_empty()).then(|| effects.join(" and "));
        scope.changed(kind, place, what, effect, pair);
    }
    if was_nullable != is_nullable {
        let effect = becomes.clone().filter(|_| was_required == is_required);
        let what = state(is_nullable, "nullable");
        scope.changed(kind, place, what, effect, &pair.nearest("nullable"));
    }
    let clearable = "x-velt-clearable";
    if pair.old.is(clearable) != pair.new.is(clearable) {
        let what = state(pair.new.is(clearable), "clearable by null");
        scope.changed(kind, place, what, becomes, &pair.nearest(clearable));
    }
    same
}

fn state(is_so: bool, name: &'static str) -> What {
    if is_so {
        What::Now(name)
    } else {
        What::NoLonger(name)
    }
}

/// Compares the order of the required fields, which is that of the arguments of `new`.
fn order(
    scope: &mut Scope<'_>,
    object: &Pair<'_>,
    outer: &Place,
    old_required: &[&str],
    new_required: &[&str],
) {
    let common = |names: &[&str], others: &[&str]| -> Vec<String> {
        let common = names.iter().filter(|name| others.contains(name));
        common.map(|name| (*name).to_owned()).collect()
    };
    let old = common(old_required, new_required);
    let new = common(new_required, old_required);
    if scope.was_built && old != new {
        let effect = constructor(scope, object, outer);
        let what = What::changed("order of required fields", old.join(", "), new.join(", "));
        scope.changed(
            Kind::Breaking,
            outer,
            what,
            effect,
            &object.nearest("required"),
        );
    }
}

/// Compares whether the object takes fields that it does not name.
fn open(scope: &mut Scope<'_>, object: &Pair<'_>, outer: &Place) {
    let key = "additionalProperties";
    let is_open = |part: &Part<'_>| part.value.get(key).is_some_and(Value::is_object);
    let place = outer.field("extra");
    match (is_open(&object.old), is_open(&object.new)) {
        (false, true) => {
            let at = object.nearest(key).new;
            scope.added(Kind::Additive, &place, "map of other fields", None, &at);
        }
        (true, false) => {
            let at = object.nearest(key).old;
            scope.removed(Kind::Breaking, &place, "map of other fields", None, &at);
        }
        (true, true) => {
            let value = |pair: &Part<'_>, renames| {
                let value = pair.value.get(key).unwrap_or(&Value::Null);
                Type::of(value, renames).words()
            };
            let old = value(&object.old, scope.renames);
            let new = value(&object.new, &Default::default());
            if old != new {
                let what = What::changed("type of other fields", old, new);
                scope.changed(Kind::Breaking, &place, what, None, &object.nearest(key));
            }
        }
        (false, false) => {}
    }
}

/// Returns what the constructor of the new object takes, if callers could build the old one.
fn constructor(scope: &Scope<'_>, object: &Pair<'_>, outer: &Place) -> Option<String> {
    if !scope.was_built || *outer != Place::Whole {
        return None;
    }
    let names = object.new.texts("required");
    let names: Vec<String> = names.into_iter().map(field_name).collect();
    Some(format!(
        "the constructor is `{}::new({})`",
        scope.code(),
        names.join(", ")
    ))
}
