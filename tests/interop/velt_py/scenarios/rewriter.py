"""Rewriting text with a model."""

from velt_py.models.rewriter import AskAiRequest
from velt_py.models.workspace import UpdateApiKeyMetadataRequest

from expect import Exactly, bare, non_empty, ok

ASK = AskAiRequest(
    model="gpt-4o", prompt="Make it shorter.", text="It is a truth universally acknowledged."
)


def a_model_needs_the_key_of_its_provider(velt):
    bare(
        velt.api.rewriter.askAi(ASK),
        Exactly({"success": False, "error": "No API key configured for provider: OpenAI"}),
    )
    ok(
        velt.api.workspace.updateApiKeyMetadata(
            UpdateApiKeyMetadataRequest(
                aiModelApiKey=[{"provider": "openai", "customerApiKey": "sk-openai-0123456789"}]
            )
        )
    )
    bare(velt.api.rewriter.askAi(ASK), Exactly({"success": True, "text": non_empty}))
