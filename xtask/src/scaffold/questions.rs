//! What a skeleton asks. Every question ends in a full stop, as descriptions do.

use serde_json::Value;

use super::question::question;

pub(super) const SUMMARY: &str =
    "What does the operation do? Start with a verb in the third person: \"Renames a group.\".";

pub(super) const DETAILS: &str = "What else should a caller know, such as limits, side effects and what \
     happens to missing items? Remove the description if there is nothing.";

pub(super) const DOCS: &str = "What is the URL of Velt's page? If there is none, write \
     x-velt-undocumented: true instead of externalDocs, and name the source in the description.";

pub(super) const RESPONSE: &str = "What does the response contain? For example: The groups found.";

pub(super) const RESPONSE_DATA: &str = "What is in `data`? Refer to a component, or to a list or a map of one. \
     If there is no `data`, let `result` refer to Success.";

pub(super) const MESSAGE: &str = "Which message does Velt return? Copy the example of its page.";

pub(super) const REQUEST: &str = "What does the request do, and which fields does it have? List the \
     required ones from broad to narrow.";

pub(super) const FIRST_FIELD: &str =
    "Does the request have an organization ID? If so, write: The organization ID.";

/// Asks which value `x-velt-retry` has, and proposes one that fits the verb of `method`.
pub(super) fn retry(method: &str) -> Value {
    let verb = method.split('_').next().unwrap_or_default();
    let proposal = match verb {
        "get" | "list" | "count" | "search" | "query" | "download" => "read",
        "update" | "set" | "delete" | "remove" | "rename" | "move" | "reset" => "replace",
        _ => "create",
    };
    question(format!(
        "Is it safe to retry? Write read (changes nothing), replace (idempotent), create (may take \
         effect twice) or keyed (has an idempotency key). Probably {proposal}."
    ))
}

/// Returns the question about a component.
pub(super) fn component(name: &str) -> String {
    format!("What is `{name}`, and is there a better name? Describe it in a sentence.")
}

/// Returns the question about a component that exists and is similar.
pub(super) fn similar(known: &str) -> String {
    format!("Is it the same as `{known}`? If so, refer to that instead.")
}

/// What to ask about a field.
#[derive(Debug)]
pub(super) struct Field {
    pub(super) about: String,
    /// What depends on its name and type.
    pub(super) more: Vec<&'static str>,
}

/// Returns the questions about a field.
pub(super) fn field(name: &str, in_response: bool, nullable: bool) -> Field {
    let mut more = Vec::new();
    if nullable && !in_response {
        more.push(
            "Does null clear the field, while absence keeps it? If so, add x-velt-clearable: true.",
        );
    }
    let lower = name.to_lowercase();
    let secret = [
        "secret",
        "password",
        "apikey",
        "authtoken",
        "credential",
        "privatekey",
    ];
    if secret.iter().any(|word| lower.contains(word)) && !lower.ends_with('s') {
        more.push("Is it a credential? If so, add format: password.");
    }
    Field {
        about: format!("What is `{name}`? Describe it with its unit, limits and default."),
        more,
    }
}

/// Asks for `x-velt-items`, and proposes the fields of the request that are lists.
pub(super) fn items(lists: &[String]) -> Value {
    let proposal = match lists {
        [] => String::new(),
        lists => format!(" Probably {}.", lists.join(" or ")),
    };
    question(format!(
        "Which request field contains the IDs of the items that the response has outcomes for? \
         Write its name, or remove this line if there is none.{proposal}"
    ))
}

/// Asks for `x-velt-paging`.
pub(super) fn paging(tokens: &[String], in_usual_place: bool) -> Value {
    let token = tokens.first().map_or("pageToken", String::as_str);
    let rest = if in_usual_place {
        ""
    } else {
        ", next: <field of the response>, items: <field of the response>"
    };
    let add = if tokens.is_empty() {
        " Add the field to the request."
    } else {
        ""
    };
    question(format!(
        "Which request field takes the page token? Write {{ token: {token}{rest} }}, or remove this \
         line if there are no pages.{add}"
    ))
}

/// Asks for `x-velt-unsafe-with`.
pub(super) fn unsafe_with(fields: &[String]) -> Value {
    let fields = fields.join(", ");
    question(format!(
        "Is a retry unsafe if {fields} is set, because each attempt has the effect again? Write \
         [{fields}], or remove this line."
    ))
}
