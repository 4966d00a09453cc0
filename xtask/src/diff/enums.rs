//! Compares the values of enums.

use super::{
    change::{Kind, Place, What},
    part::{Pair, Part},
    scope::Scope,
};

const DESCRIPTIONS: &str = "x-velt-enum-descriptions";

/// Compares the values and their descriptions.
pub(super) fn compare(scope: &mut Scope<'_>, pair: &Pair<'_>) {
    let (Some(_), Some(_)) = (pair.old.get("enum"), pair.new.get("enum")) else {
        return;
    };
    let (old, new) = (pair.old.texts("enum"), pair.new.texts("enum"));
    for value in old.iter().filter(|value| !new.contains(value)) {
        let place = Place::Value((*value).to_owned());
        let at = item(&pair.old, value);
        let effect = format!("`{}::{}` is gone", scope.code(), place.ident());
        scope.removed(Kind::Breaking, &place, "value", Some(effect), &at);
    }
    for value in new.iter().filter(|value| !old.contains(value)) {
        let place = Place::Value((*value).to_owned());
        scope.added(
            Kind::Additive,
            &place,
            "value",
            None,
            &item(&pair.new, value),
        );
    }
    let common = |values: &[&str], others: &[&str]| -> Vec<String> {
        let common = values.iter().filter(|value| others.contains(value));
        common.map(|value| (*value).to_owned()).collect()
    };
    if common(&old, &new) != common(&new, &old) {
        let effect = "values compare in the order of the document".to_owned();
        let what = What::Edited(vec!["order of values"]);
        let at = pair.nearest("enum");
        scope.changed(Kind::Behaviour, &Place::Whole, what, Some(effect), &at);
    }
    let Some(descriptions) = pair.get(DESCRIPTIONS) else {
        return;
    };
    for value in common(&new, &old) {
        if descriptions.difference(&value).is_some() {
            let what = What::Edited(vec!["description"]);
            let at = descriptions.nearest(&value);
            scope.changed(Kind::Documentation, &Place::Value(value), what, None, &at);
        }
    }
}

/// Returns the part of an enum with one of its values.
fn item<'a>(schema: &Part<'a>, value: &str) -> Part<'a> {
    let items = schema.items("enum");
    let found = items.into_iter().find(|item| item.value == value);
    found.unwrap_or_else(|| schema.clone())
}
