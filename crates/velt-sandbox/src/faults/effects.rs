//! What a fault does to a request and its response.

use axum::{
    body::{Body, Bytes},
    http::{HeaderValue, StatusCode, header},
    response::{Html, IntoResponse, Response},
};
use serde_json::{Map, Value, json};

use super::{Effect, Fault};
use crate::{
    api::{Operation, example},
    refusal::Refusal,
    reply::Reply,
};

/// Marks a response that must not be sent: its connection is reset instead.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Abort;

impl Fault {
    /// Returns the response to a request that has no effect, if the fault is of that kind.
    pub(crate) fn instead(&self) -> Option<Response> {
        let mut response = match self.effect {
            Effect::Status(status) => {
                let status = StatusCode::from_u16(status).ok()?;
                let message = "The sandbox was told to fail.";
                let error = json!({ "message": message, "status": code(status) });
                (status, axum::Json(json!({ "error": error }))).into_response()
            }
            Effect::Html(status) => {
                let status = StatusCode::from_u16(status).ok()?;
                let title = status.to_string();
                let page = format!(
                    "<html><head><title>{title}</title></head><body><h1>{title}</h1></body></html>"
                );
                (status, Html(page)).into_response()
            }
            Effect::Reset => {
                let mut response = StatusCode::INTERNAL_SERVER_ERROR.into_response();
                response.extensions_mut().insert(Abort);
                response
            }
            _ => return None,
        };
        if let Some(delay) = self.retry_after {
            let value = HeaderValue::from(delay.as_secs());
            response.headers_mut().insert(header::RETRY_AFTER, value);
        }
        Some(response)
    }

    /// Takes the items that fail out of the request, and returns their IDs.
    pub(crate) fn take_items(&self, operation: &Operation, body: &mut Value) -> Vec<String> {
        let (Effect::FailItems(ids), Some(path)) = (&self.effect, &operation.items) else {
            return Vec::new();
        };
        let request = match body.get("data") {
            Some(_) => &mut body["data"],
            None => body,
        };
        example::take_items(request, path, ids)
    }

    /// Adds the outcomes of items that failed to a response.
    pub(crate) fn put_items(
        failed: Vec<String>,
        result: Result<Reply, Refusal>,
    ) -> Result<Reply, Refusal> {
        if failed.is_empty() {
            return result;
        }
        let mut reply = result?;
        if let Some(Value::Object(outcomes)) = reply.body.pointer_mut("/result/data") {
            for id in failed {
                let message = "The sandbox was told to fail this item.";
                outcomes.insert(id, json!({ "success": false, "message": message }));
            }
        }
        Ok(reply)
    }

    /// Changes the result of a request that had an effect.
    pub(crate) fn after(&self, result: Result<Reply, Refusal>) -> Result<Reply, Refusal> {
        match (&self.effect, result) {
            (Effect::PartlyApplied, Ok(mut reply)) => {
                let details = reply
                    .body
                    .pointer_mut("/result/data")
                    .map_or_else(|| Value::Object(Map::new()), Value::take);
                let message = "The sandbox was told to fail after it did its work.";
                Err(Refusal::new(crate::refusal::Code::Internal, message).details(details))
            }
            (Effect::WrongJson, Ok(reply)) => Ok(Reply {
                body: json!({ "result": [[7]], "status": { "success": "perhaps" } }),
                ..reply
            }),
            (_, result) => result,
        }
    }

    /// Cuts a response off.
    pub(crate) async fn cut(&self, response: Response) -> Response {
        if !matches!(self.effect, Effect::Truncate | Effect::ResetInBody) {
            return response;
        }
        let (mut parts, body) = response.into_parts();
        let whole = axum::body::to_bytes(body, usize::MAX)
            .await
            .unwrap_or_default();
        let half = whole.slice(..whole.len() / 2);
        if self.effect == Effect::Truncate {
            parts.headers.remove(header::CONTENT_LENGTH);
            return Response::from_parts(parts, Body::from(half));
        }
        // The length is that of the whole body, so that the end is seen to be missing.
        parts
            .headers
            .insert(header::CONTENT_LENGTH, HeaderValue::from(whole.len()));
        let pieces: [Result<Bytes, std::io::Error>; 2] = [
            Ok(half),
            Err(std::io::Error::other(
                "the sandbox was told to reset the connection",
            )),
        ];
        Response::from_parts(parts, Body::from_stream(Pieces(pieces.into_iter())))
    }
}

/// A body in pieces, of which one may be an error.
struct Pieces<I>(I);

impl<I: Iterator + Unpin> futures_core::Stream for Pieces<I> {
    type Item = I::Item;

    fn poll_next(
        mut self: std::pin::Pin<&mut Self>,
        _: &mut std::task::Context<'_>,
    ) -> std::task::Poll<Option<Self::Item>> {
        std::task::Poll::Ready(self.0.next())
    }
}

/// Returns Velt's code for an HTTP status.
fn code(status: StatusCode) -> &'static str {
    match status.as_u16() {
        401 => "UNAUTHENTICATED",
        403 => "PERMISSION_DENIED",
        404 => "NOT_FOUND",
        409 => "ABORTED",
        429 => "RESOURCE_EXHAUSTED",
        499 => "CANCELLED",
        500 => "INTERNAL",
        501 => "UNIMPLEMENTED",
        503 => "UNAVAILABLE",
        504 => "DEADLINE_EXCEEDED",
        400..500 => "INVALID_ARGUMENT",
        _ => "UNKNOWN",
    }
}
