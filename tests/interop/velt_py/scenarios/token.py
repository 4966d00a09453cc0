"""The deprecated call for tokens, which the SDK still has."""

from expect import match, non_empty


def the_deprecated_call_returns_a_token(velt):
    match(
        velt.api.token.getToken("acme", "ada", email="ada@acme.com", isAdmin=True, name="Ada"),
        {"success": True, "data": {"token": non_empty}},
    )


def a_refusal_becomes_an_error_of_the_sdk(velt):
    wrong = velt.with_credentials(authToken="invalid")
    match(
        wrong.api.token.getToken("acme", "ada"),
        {"success": False, "errorCode": "VELT_API_ERROR"},
    )
