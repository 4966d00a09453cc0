//! The rewriter, which passes a text to a language model.

use serde_json::json;

use super::Operations;
use crate::{
    call::Call,
    refusal::Refusal,
    reply::Reply,
    store::{CONFIGS, Key},
};

pub(super) const OPERATIONS: Operations = &[("rewriter/ask-ai", ask)];

/// The prefix of a model's name, the provider's name in messages, and in configurations.
const PROVIDERS: &[(&str, &str, &str)] = &[
    ("gpt-", "OpenAI", "openai"),
    ("o1-", "OpenAI", "openai"),
    ("o3-", "OpenAI", "openai"),
    ("o4-", "OpenAI", "openai"),
    ("claude-", "Anthropic", "anthropic"),
    ("gemini-", "Gemini", "gemini"),
];

/// Returns the failure that Velt returns if the provider has no key, else the documented
/// text: the sandbox has no model.
fn ask(call: &mut Call<'_>) -> Result<Reply, Refusal> {
    let model = call.text("model");
    let provider = PROVIDERS
        .iter()
        .find(|(prefix, ..)| model.starts_with(prefix));
    let Some((_, name, id)) = provider else {
        let prefixes: Vec<&str> = PROVIDERS.iter().map(|(prefix, ..)| *prefix).collect();
        return Err(Refusal::invalid(format!(
            "data.model must begin with one of {}",
            prefixes.join(", ")
        )));
    };
    let config = call.store.get(&CONFIGS, &Key::new(["apikeyconfig"]));
    let has_key = config.is_some_and(|config| {
        let keys = config.get("aiModelsConfig");
        keys.is_some_and(|keys| keys.get(id).is_some())
    });
    if !has_key {
        let error = format!("No API key configured for provider: {name}");
        return Ok(Reply::result(json!({ "success": false, "error": error })));
    }
    Ok(Reply::example(json!({ "result": {
        "success": true,
        "text": "The rewritten or processed text returned by the model.",
    } })))
}

#[cfg(test)]
#[path = "rewriter_tests.rs"]
mod tests;
