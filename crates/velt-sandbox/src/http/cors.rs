//! Cross-origin requests from pages on this machine.

use axum::{
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};

/// Returns the origin of a request if it is a page on a loopback address.
///
/// Other pages are not allowed: a sandbox is open to anyone who can reach its port, and a web
/// page anywhere could otherwise reach it through the browser of a developer.
pub(super) fn allowed_origin(headers: &HeaderMap) -> Option<HeaderValue> {
    let origin = headers.get(header::ORIGIN)?;
    let (scheme, rest) = origin.to_str().ok()?.split_once("://")?;
    let host = match rest.strip_prefix("[::1]") {
        Some(_) => "::1",
        None => rest.split(':').next()?,
    };
    let is_loopback = matches!(host, "localhost" | "127.0.0.1" | "::1");
    (is_loopback && matches!(scheme, "http" | "https")).then(|| origin.clone())
}

/// Returns the response to a browser that asks whether it may send a request.
pub(super) fn preflight(headers: &HeaderMap) -> Response {
    let mut response = StatusCode::NO_CONTENT.into_response();
    let allowed = response.headers_mut();
    allowed.insert(
        header::ACCESS_CONTROL_ALLOW_METHODS,
        HeaderValue::from_static("GET, POST, PUT, DELETE"),
    );
    if let Some(wanted) = headers.get(header::ACCESS_CONTROL_REQUEST_HEADERS) {
        allowed.insert(header::ACCESS_CONTROL_ALLOW_HEADERS, wanted.clone());
    }
    allowed.insert(
        header::ACCESS_CONTROL_MAX_AGE,
        HeaderValue::from_static("600"),
    );
    response
}

/// Lets a page on this machine read a response.
pub(super) fn allow(origin: HeaderValue, response: &mut Response) {
    let headers = response.headers_mut();
    headers.insert(header::ACCESS_CONTROL_ALLOW_ORIGIN, origin);
    headers.insert(header::VARY, HeaderValue::from_static("origin"));
    headers.insert(
        header::ACCESS_CONTROL_EXPOSE_HEADERS,
        HeaderValue::from_static("retry-after, x-velt-sandbox, x-velt-sandbox-unknown-fields"),
    );
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_pages_on_this_machine_are_allowed() {
        for (origin, is_allowed) in [
            ("http://localhost:5173", true),
            ("https://127.0.0.1", true),
            ("http://[::1]:80", true),
            ("http://localhost.example.com", false),
            ("https://example.com", false),
            ("file://localhost", false),
            ("null", false),
        ] {
            let mut headers = HeaderMap::new();
            headers.insert(header::ORIGIN, HeaderValue::from_static(origin));
            assert_eq!(allowed_origin(&headers).is_some(), is_allowed, "{origin}");
        }
    }
}
