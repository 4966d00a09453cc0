//! The rules that the document must follow, beyond being valid OpenAPI.
//!
//! progenitor panics on some valid documents, and silently merges types for others. The
//! rules catch both first, and report the location and the reason.

mod components;
mod descriptions;
mod examples;
mod phrases;
mod responses;
mod structure;

#[cfg(test)]
mod tests;

use crate::document::{Bundle, Problem, operations};

type Rule = fn(&Bundle) -> Vec<Problem>;

const RULES: &[Rule] = &[
    structure::is_openapi,
    structure::only_post,
    structure::known_operation_keys,
    structure::unique_operation_ids,
    structure::known_tags,
    structure::required_is_defined,
    responses::four_and_five_hundred,
    components::all_used,
    components::unique_titles,
    components::no_duplicates,
    components::enums_have_names,
    components::objects_have_names,
    components::known_keywords,
    descriptions::everything_public,
    phrases::none_translated,
    examples::match_schemas,
];

/// Returns every problem in `bundle`, ordered by file.
pub(crate) fn lint(bundle: &Bundle) -> Vec<Problem> {
    let mut problems: Vec<Problem> = RULES.iter().flat_map(|rule| rule(bundle)).collect();
    if let Err(more) = operations(bundle) {
        problems.extend(more);
    }
    problems.sort();
    problems.dedup();
    problems
}
