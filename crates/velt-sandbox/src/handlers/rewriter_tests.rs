//! Tests of the rewriter.

use serde_json::{Value, json};

use crate::{store::CONFIGS, testing::TestSandbox};

const ASK: &str = "/v2/rewriter/ask-ai";

fn ask(model: &str) -> Value {
    json!({ "model": model, "prompt": "Be brief.", "text": "Hey so I was just thinking" })
}

#[tokio::test]
async fn without_a_key_of_the_provider_the_call_fails_with_status_200() {
    let sandbox = TestSandbox::new();
    let keys = json!({ "anthropic": { "displayText": "sk-...XyZ" } });
    let config = json!({ "aiModelsConfig": keys });
    sandbox.put(&CONFIGS, ["apikeyconfig"], config);
    for (model, provider) in [
        ("gpt-4o", "OpenAI"),
        ("o3-mini", "OpenAI"),
        ("gemini-2.0-flash", "Gemini"),
    ] {
        let error = format!("No API key configured for provider: {provider}");
        let result = sandbox.result(ASK, ask(model)).await;
        assert_eq!(
            result,
            json!({ "success": false, "error": error }),
            "{model}"
        );
    }
    let result = sandbox.result(ASK, ask("claude-3-5-sonnet-20241022")).await;
    assert_eq!(result["success"], true);
    assert!(result["text"].is_string());
}

#[tokio::test]
async fn the_model_must_be_of_a_known_provider() {
    let sandbox = TestSandbox::new();
    let (status, error) = sandbox.error(ASK, ask("llama-3")).await;
    assert_eq!(
        (status, &error["status"]),
        (400, &json!("INVALID_ARGUMENT"))
    );
}
