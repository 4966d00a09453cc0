//! Drafts of agents and prompts, for which Velt asks a model.

use serde_json::{Value, json};

use crate::{
    api,
    call::Call,
    handlers::memory::ingest::{self, File},
    refusal::{Code, Refusal},
    reply::Reply,
};

/// Returns the configuration that Velt recommends if its model fails.
pub(super) fn resolve_config(_: &mut Call<'_>) -> Result<Reply, Refusal> {
    Ok(Reply::data(
        "Config resolved successfully",
        json!({ "resolvedConfig": {
            "extraction_strategies": ["web-page-text", "web-page-html", "web-page-screenshot"],
            "execution_strategy": "ai",
            "reasoning": "Default configuration applied",
        } }),
    ))
}

/// Finds every prompt detailed enough.
pub(super) fn enhance(_: &mut Call<'_>) -> Result<Reply, Refusal> {
    Ok(Reply::data(
        "Prompt enhanced successfully",
        json!({ "enhancedPrompt": { "requirement": null } }),
    ))
}

/// Stores a file as a knowledge source. The drafts are those of the documented example.
pub(super) fn extract(call: &mut Call<'_>) -> Result<Reply, Refusal> {
    let bytes = ingest::decode(call.text("fileBase64"))
        .map_err(|reason| Refusal::invalid(format!("data.fileBase64 {reason}")))?;
    let media_type = call.text("mimeType");
    if !ingest::fits(media_type, &bytes) {
        return Err(Refusal::invalid(format!(
            "data.mimeType: the file is no {media_type}, or the type is not supported"
        )));
    }
    if bytes.iter().all(u8::is_ascii_whitespace) {
        let message = "The file has no readable content";
        return Err(Refusal::new(Code::Internal, message));
    }
    let source = ingest::add(
        call,
        &File {
            name: call.some_text("fileName"),
            media_type,
            bytes: &bytes,
            organization: None,
            document: None,
        },
    );
    let operation = api::operation("/v2/agents/extract");
    let mut body = operation.map_or(Value::Null, |operation| operation.response.clone());
    if let Some(id) = body.pointer_mut("/result/data/extractionResult/memory/sourceId") {
        *id = json!(source);
    }
    Ok(Reply::example(body))
}
