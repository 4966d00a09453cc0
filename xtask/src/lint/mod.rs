//! The rules that the document keeps, beyond being OpenAPI.
//!
//! progenitor panics on some valid documents and silently merges types on
//! others. The rules catch both first, with the place and the reason.

mod components;
mod descriptions;
mod examples;
mod responses;
mod structure;

#[cfg(test)]
mod tests;

use crate::document::{Bundle, Problem, operations};

type Rule = fn(&Bundle) -> Vec<Problem>;

const RULES: &[Rule] = &[
    structure::is_openapi,
    structure::only_post,
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
    examples::match_schemas,
];

/// Every broken rule of `bundle`, in the order of the files.
pub(crate) fn lint(bundle: &Bundle) -> Vec<Problem> {
    let mut problems: Vec<Problem> = RULES.iter().flat_map(|rule| rule(bundle)).collect();
    if let Err(more) = operations(bundle) {
        problems.extend(more);
    }
    problems.sort();
    problems.dedup();
    problems
}
