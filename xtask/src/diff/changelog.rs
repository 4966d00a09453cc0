//! Renders changes as entries for `CHANGELOG.md`.

use super::change::{Change, Kind, Place, Subject, What};

/// Returns the entries, by section. Documentation changes have none.
pub(super) fn render(changes: &[Change]) -> String {
    let mut text = String::new();
    for section in ["Added", "Changed", "Removed"] {
        let entries: Vec<String> = changes
            .iter()
            .filter(|change| self::section(change) == Some(section))
            .map(entry)
            .collect();
        if !entries.is_empty() {
            text.push_str(&format!("### {section}\n\n{}\n", entries.concat()));
        }
    }
    if text.is_empty() {
        text.push_str("<!-- Nothing changed except documentation. -->\n");
    }
    text
}

fn section(change: &Change) -> Option<&'static str> {
    match (change.kind, &change.what) {
        (Kind::Documentation, _) => None,
        (Kind::Additive, _) => Some("Added"),
        (_, What::Removed(_)) => Some("Removed"),
        _ => Some("Changed"),
    }
}

fn entry(change: &Change) -> String {
    let mark = match change.kind {
        Kind::Breaking => "**Breaking:** ",
        _ => "",
    };
    format!("- {mark}{}.\n", sentence(change))
}

fn sentence(change: &Change) -> String {
    let owner = change.subject.code();
    let place = path(change);
    let effect = change.effect.as_deref();
    let whole = change.place == Place::Whole;
    let statement = match &change.what {
        // The effect contains the call and the summary, which is a sentence.
        What::Added("operation") => return effect.map_or(format!("{owner} is new"), str::to_owned),
        What::Removed("operation" | "type" | "value" | "constructor" | "shape") => {
            return effect.map_or(format!("{place} is gone"), str::to_owned);
        }
        What::Changed { noun, .. } if noun == "ID" => {
            return effect.map_or(format!("{owner} has another ID"), str::to_owned);
        }
        What::Added("tag") => format!("The resource `{}` is new", change.place.label()),
        What::Removed("tag") => format!("The resource `{}` is gone", change.place.label()),
        What::Added("type") => format!("The type {owner} is new"),
        What::Added(noun) if whole => format!("{owner} has {noun}"),
        What::Added(noun) => format!("{owner} has the new {noun} `{}`", change.place.ident()),
        What::Removed(noun) if whole => format!("{owner} no longer has {noun}"),
        What::Removed(noun) => format!(
            "{owner} no longer has the {noun} `{}`",
            change.place.ident()
        ),
        What::Renamed { noun, from, to } => format!("The {noun} `{from}` is now named `{to}`"),
        What::Changed { noun, from, to } => {
            format!("The {noun} of {place} changed from {from} to {to}")
        }
        What::Now(state) => format!("{} is now {state}", capital(&place)),
        What::NoLonger(state) => format!("{} is no longer {state}", capital(&place)),
        What::Edited(nouns) => format!("The {} of {place} changed", nouns.join(" and the ")),
    };
    match effect {
        Some(effect) => format!("{statement}: {effect}"),
        None => statement,
    }
}

/// Returns the place in Rust, such as `` `FillBox::box_id` ``.
fn path(change: &Change) -> String {
    let owner = change.subject.code();
    let ident = change.place.ident();
    match (&change.subject, &change.place) {
        (_, Place::Whole) => owner,
        (_, Place::Part(part)) => format!("the {part} of {owner}"),
        // A part of a field, such as the items of a list, has no name in Rust.
        (Subject::Component { .. }, place) if !place.is_nested() => {
            format!("`{}::{ident}`", owner.trim_matches('`'))
        }
        _ => format!("`{ident}` of {owner}"),
    }
}

fn capital(text: &str) -> String {
    let mut letters = text.chars();
    let first: String = letters
        .next()
        .into_iter()
        .flat_map(char::to_uppercase)
        .collect();
    format!("{first}{}", letters.as_str())
}
