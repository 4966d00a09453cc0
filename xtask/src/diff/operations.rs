//! Compares the operations.

use super::{
    change::{Change, Kind, Place, What},
    credentials, docs, keywords,
    pairing::Pairing,
    part::{Pair, Part},
    renames::Renames,
    requests, responses,
    scope::Scope,
    side::{Entry, Side},
};

/// The keys of an operation that only document, with their names in changes.
const DOCUMENTATION: [(&str, &str); 4] = [
    ("summary", "summary"),
    ("description", "description"),
    ("externalDocs", "link"),
    ("x-velt-undocumented", "whether Velt documents it"),
];

/// Keys whose changes make the client behave differently, and nothing else.
const BEHAVIOUR: [(&str, &str); 2] = [
    ("x-velt-unsafe-with", "fields that make a retry unsafe"),
    ("x-velt-items", "items field"),
];

/// Keys that are compared one by one.
const OTHERS: [&str; 8] = [
    "deprecated",
    "operationId",
    "requestBody",
    "responses",
    "security",
    "tags",
    "x-velt-paging",
    "x-velt-retry",
];

/// Returns the changes of all operations.
pub(super) fn compare(
    old: &Side<'_>,
    new: &Side<'_>,
    pairing: &Pairing,
    renames: &Renames,
) -> Vec<Change> {
    let mut changes = Vec::new();
    for index in &pairing.removed {
        let entry = &old.operations[*index];
        let mut scope = Scope::new(entry.subject(), renames);
        let effect = format!("`{}` is gone", entry.call());
        scope.removed(
            Kind::Breaking,
            &Place::Whole,
            "operation",
            Some(effect),
            &entry.part,
        );
        changes.extend(scope.finish());
    }
    for index in &pairing.added {
        let entry = &new.operations[*index];
        let mut scope = Scope::new(entry.subject(), renames);
        let effect = entry.part.text("summary").map(|summary| {
            let mut letters = summary.trim_end_matches('.').chars();
            let first: String = letters
                .next()
                .into_iter()
                .flat_map(char::to_lowercase)
                .collect();
            format!("`{}` {first}{}", entry.call(), letters.as_str())
        });
        scope.added(
            Kind::Additive,
            &Place::Whole,
            "operation",
            effect,
            &entry.part,
        );
        changes.extend(scope.finish());
    }
    for (before, after) in &pairing.kept {
        let (before, after) = (&old.operations[*before], &new.operations[*after]);
        let mut scope = Scope::new(after.subject(), renames);
        compare_one(&mut scope, before, after);
        changes.extend(scope.finish());
    }
    changes
}

fn compare_one(scope: &mut Scope<'_>, before: &Entry<'_>, after: &Entry<'_>) {
    let pair = Pair {
        old: before.part.clone(),
        new: after.part.clone(),
    };
    identity(scope, &pair, before, after);
    let whole = Place::Whole;
    credentials(scope, &pair);
    requests::compare(scope, &pair);
    if responses::compare(scope, &pair) {
        // Otherwise, paging comes and goes with the type of the response.
        paging(scope, &pair);
    }
    retry(scope, &pair);
    for (key, noun) in BEHAVIOUR {
        if let Some((old, new)) = pair.difference(key) {
            let what = What::changed(noun, keywords::written(old), keywords::written(new));
            scope.changed(Kind::Behaviour, &whole, what, None, &pair.nearest(key));
        }
    }
    let effect = "the compiler warns about each call";
    keywords::deprecated(scope, &pair, &whole, Some(effect));
    others(scope, &pair);
    docs::edited(scope, &pair, &whole, DOCUMENTATION);
}

/// Compares the path and the name of the method.
fn identity(scope: &mut Scope<'_>, pair: &Pair<'_>, before: &Entry<'_>, after: &Entry<'_>) {
    let mut changed = |noun: &str, key: &str, from: &str, to: &str, effect| {
        if from != to {
            let what = What::changed(noun, from, to);
            scope.changed(
                Kind::Breaking,
                &Place::Whole,
                what,
                effect,
                &pair.nearest(key),
            );
        }
    };
    let (old, new) = (before.call(), after.call());
    let renamed = (old != new).then(|| format!("`{old}` is now `{new}`"));
    changed(
        "ID",
        "operationId",
        before.id(),
        after.id(),
        renamed.clone(),
    );
    let effect = renamed.filter(|_| before.id() == after.id());
    changed("tag", "tags", before.tag(), after.tag(), effect);
    changed("path", "", before.path, after.path, None);
}

fn credentials(scope: &mut Scope<'_>, pair: &Pair<'_>) {
    // A change of the default is reported once, not for each operation that has it.
    let Some((old, new)) = pair.difference("security") else {
        return;
    };
    let old = credentials::name(old.or_else(|| pair.old.of_document("security")));
    let new = credentials::name(new.or_else(|| pair.new.of_document("security")));
    if old != new {
        let what = What::changed("credentials", old, new);
        scope.changed(
            Kind::Breaking,
            &Place::Whole,
            what,
            None,
            &pair.nearest("security"),
        );
    }
}

/// Compares `x-velt-paging`, from which the methods for pages are made.
fn paging(scope: &mut Scope<'_>, pair: &Pair<'_>) {
    let key = "x-velt-paging";
    let Some((old, new)) = pair.difference(key) else {
        return;
    };
    let whole = Place::Whole;
    match (pair.old.get(key), pair.new.get(key)) {
        (Some(old), None) => {
            let effect = "calls have no `pages` and `items`".to_owned();
            scope.removed(Kind::Breaking, &whole, "paging", Some(effect), &old);
        }
        (None, Some(new)) => {
            let effect = "calls have `pages` and `items`".to_owned();
            scope.added(Kind::Additive, &whole, "paging", Some(effect), &new);
        }
        _ => {
            let what = What::changed("paging", keywords::written(old), keywords::written(new));
            scope.changed(Kind::Behaviour, &whole, what, None, &pair.nearest(key));
        }
    }
}

fn retry(scope: &mut Scope<'_>, pair: &Pair<'_>) {
    let key = "x-velt-retry";
    let Some((old, new)) = pair.difference(key) else {
        return;
    };
    let safe = |part: &Part<'_>| matches!(part.text(key), Some("read" | "replace"));
    let effect = match (safe(&pair.old), safe(&pair.new)) {
        (false, true) => Some("lost requests are retried"),
        (true, false) => Some("lost requests are no longer retried"),
        _ => None,
    };
    let what = What::changed(
        "retry safety",
        keywords::written(old),
        keywords::written(new),
    );
    let effect = effect.map(str::to_owned);
    scope.changed(
        Kind::Behaviour,
        &Place::Whole,
        what,
        effect,
        &pair.nearest(key),
    );
}

/// Reports keys that nothing else compares, so that no change is silent.
fn others(scope: &mut Scope<'_>, pair: &Pair<'_>) {
    let known = |key: &str| {
        OTHERS.contains(&key)
            || BEHAVIOUR.iter().any(|(known, _)| *known == key)
            || DOCUMENTATION.iter().any(|(known, _)| *known == key)
    };
    let mut keys: Vec<&str> = Vec::new();
    for (key, _) in pair.old.members().into_iter().chain(pair.new.members()) {
        if !known(key) && !keys.contains(&key) {
            keys.push(key);
        }
    }
    for key in keys {
        if let Some((old, new)) = pair.difference(key) {
            let what = What::changed(
                format!("`{key}`"),
                keywords::written(old),
                keywords::written(new),
            );
            scope.changed(
                Kind::Behaviour,
                &Place::Whole,
                what,
                None,
                &pair.nearest(key),
            );
        }
    }
}
