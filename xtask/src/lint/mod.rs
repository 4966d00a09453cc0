//! The rules that the document must follow, beyond being valid OpenAPI.
//!
//! progenitor panics on some valid documents, and silently merges types for others. The
//! rules catch both first, and report the location and the reason.

mod components;
mod descriptions;
mod examples;
mod keys;
mod names;
mod phrases;
mod references;
mod responses;
mod schemas;
mod shapes;
mod structure;
mod todo;
mod values;

#[cfg(test)]
mod tests;

use std::{panic, thread};

pub(crate) use self::{keys::closest, names::is_reserved_type, phrases::translated_phrases};
use crate::document::{Bundle, Problem, operations};

type Rule = fn(&Bundle) -> Vec<Problem>;

const RULES: &[Rule] = &[
    structure::only_post,
    structure::unique_operation_ids,
    structure::known_tags,
    structure::required_is_defined,
    keys::known_keys,
    references::alone,
    references::of_their_kind,
    references::all_used,
    responses::four_and_five_hundred,
    components::unique_titles,
    components::no_duplicates,
    components::enums_have_names,
    components::objects_have_names,
    values::make_sense,
    values::defaults_match,
    shapes::are_supported,
    shapes::requests_are_objects,
    shapes::envelopes_hold_one_field,
    shapes::responses_can_grow,
    names::of_types,
    names::of_fields,
    names::of_variants,
    names::of_resources,
    names::of_methods,
    names::of_flags,
    descriptions::everything_public,
    phrases::none_translated,
    todo::none_open,
    examples::match_schemas,
];

/// Returns every problem in `bundle`, ordered by file.
pub(crate) fn lint(bundle: &Bundle) -> Vec<Problem> {
    let mut problems: Vec<Problem> = thread::scope(|scope| {
        let running: Vec<_> = RULES
            .iter()
            .map(|rule| scope.spawn(|| rule(bundle)))
            .collect();
        let results = running.into_iter().map(|rule| rule.join());
        results
            .flat_map(|result| result.unwrap_or_else(|panic| panic::resume_unwind(panic)))
            .collect()
    });
    if let Err(more) = operations(bundle) {
        problems.extend(more);
    }
    if problems.is_empty() {
        // The other rules explain most mistakes better.
        problems = structure::is_openapi(bundle);
    }
    todo::only_questions(&mut problems);
    problems.sort();
    problems.dedup();
    problems
}
