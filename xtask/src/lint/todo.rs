//! The rule that no question of a skeleton is left open.

use serde_json::Value;

use crate::document::{Bundle, Location, Problem, escape};

/// The word that marks a question, and what follows it.
const MARK: &str = "TODO:";

const RULE: &str = "todo";

/// Refuses every text with a `TODO:`, which `cargo xtask new` and `import` write for each
/// question that only a person can answer.
pub(super) fn none_open(bundle: &Bundle) -> Vec<Problem> {
    let mut problems = Vec::new();
    visit(&bundle.value, &mut String::new(), &mut |pointer, text| {
        if let Some(start) = text.find(MARK) {
            let question = text[start..].split_whitespace().collect::<Vec<_>>();
            let problem = Problem::new(bundle.location(pointer), RULE, question.join(" "));
            problems.push(problem.in_operation(operation_id(bundle, pointer)));
        }
    });
    problems
}

/// Removes what other rules say about a question, which is not a valid value yet.
pub(super) fn only_questions(problems: &mut Vec<Problem>) {
    let open: Vec<Location> = problems
        .iter()
        .filter(|problem| problem.rule() == RULE)
        .map(|problem| problem.location().clone())
        .collect();
    problems.retain(|problem| problem.rule() == RULE || !open.contains(problem.location()));
}

/// Returns the ID of the operation that `pointer` points into, if there is one.
fn operation_id<'a>(bundle: &'a Bundle, pointer: &str) -> Option<&'a str> {
    let below = pointer.strip_prefix("/paths/")?;
    let end = below.match_indices('/').nth(1).map(|(end, _)| end)?;
    let operation = bundle.value.pointer(&pointer[.."/paths/".len() + end])?;
    operation.get("operationId")?.as_str()
}

/// Calls `found` for every text in `value`, with its JSON pointer.
fn visit(value: &Value, pointer: &mut String, found: &mut dyn FnMut(&str, &str)) {
    let length = pointer.len();
    match value {
        Value::String(text) => found(pointer, text),
        Value::Object(object) => {
            for (key, member) in object {
                pointer.push('/');
                pointer.push_str(&escape(key));
                visit(member, pointer, found);
                pointer.truncate(length);
            }
        }
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                pointer.push_str(&format!("/{index}"));
                visit(item, pointer, found);
                pointer.truncate(length);
            }
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use crate::{
        lint::lint,
        test_document::{ROOT, WIDGETS, bundle_of},
    };

    #[test]
    fn questions_are_refused_wherever_they_are() {
        let widgets = WIDGETS
            .replacen(
                "summary: Fills a box.",
                "summary: \"TODO: What does\n        it do? Say it.\"",
                1,
            )
            .replacen(
                "x-velt-retry: create",
                "x-velt-retry: \"TODO: Is it safe?\"",
                1,
            )
            .replacen("boxId: b1", "boxId: \"TODO: Which?\"", 1)
            .replacen(
                "ROUND: It rolls.",
                "ROUND: \"TODO: What is it? Say it.\"",
                1,
            );
        let problems = lint(&bundle_of(ROOT, &widgets).unwrap());
        let problems: Vec<String> = problems.iter().map(ToString::to_string).collect();
        insta::assert_snapshot!(problems.join("\n"), @r#"
openapi/v1/widgets.yaml:6: v1_widget_boxes_fill: TODO: What does it do? Say it. [todo]
openapi/v1/widgets.yaml:11: v1_widget_boxes_fill: TODO: Is it safe? [todo]
openapi/v1/widgets.yaml:23: v1_widget_boxes_fill: TODO: Which? [todo]
openapi/v1/widgets.yaml:275: TODO: What is it? Say it. [todo]
"#);
    }
}
