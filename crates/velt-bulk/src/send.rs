//! Sends the items of one chunk, and finds out what became of each.

use std::{collections::BTreeMap, time::Duration};

use serde_json::{Map, Value};
use velt::{Client, Error, ErrorKind, ItemList, Operation, types::ErrorCode};

use crate::{checkpoint::FailedItem, chunk::Chunk, flow::Ended};

/// The time to wait when Velt is overloaded and does not say how long.
pub(crate) const BACKOFF: Duration = Duration::from_secs(1);

/// How to send chunks.
#[derive(Debug, Clone)]
pub(crate) struct Sender {
    pub(crate) client: Client,
    pub(crate) operation: &'static Operation,
    pub(crate) list: ItemList,
    /// The request without items.
    pub(crate) request: Value,
}

/// What became of a chunk.
#[derive(Debug)]
pub(crate) struct Sent {
    pub(crate) chunk: Chunk,
    pub(crate) failed: Vec<FailedItem>,
    pub(crate) calls: u64,
    /// How the calls ended; Velt answered if it did for any item.
    pub(crate) ended: Ended,
}

/// What a call says of its items.
enum Said {
    /// The reasons of items that failed, by position; all others are done.
    Items(Vec<FailedItem>),
    /// Velt refused the call as a whole.
    Whole(Error),
}

impl Sender {
    /// Sends a chunk.
    pub(crate) async fn send(&self, chunk: Chunk) -> Sent {
        let mut sent = Sent {
            ended: Ended::new(chunk.number),
            chunk,
            failed: Vec::new(),
            calls: 0,
        };
        // Parts of the chunk that are left, the last one first.
        let mut parts = vec![(0, sent.chunk.items.len())];
        while let Some((start, end)) = parts.pop() {
            sent.calls += 1;
            let items = &sent.chunk.items[start..end];
            match self
                .call(&sent.chunk, items, &mut sent.ended.overload)
                .await
            {
                Said::Items(mut failed) => {
                    sent.ended.is_answered = true;
                    for item in &mut failed {
                        item.position += start;
                    }
                    sent.failed.append(&mut failed);
                }
                Said::Whole(error)
                    if is_overload(&error) && end - start == sent.chunk.items.len() =>
                {
                    sent.ended.is_refused = true;
                    sent.ended.overload = Some(error.retry_after().unwrap_or(BACKOFF));
                    sent.fail(start, end, &error);
                }
                Said::Whole(error) if is_about_an_item(&error) && end - start > 1 => {
                    let middle = start + (end - start) / 2;
                    parts.push((middle, end));
                    parts.push((start, middle));
                }
                Said::Whole(error) => {
                    sent.ended.is_answered |= error.kind() == ErrorKind::Api;
                    if is_fatal(&error) {
                        sent.ended.fatal = Some(error.to_string());
                    }
                    sent.fail(start, end, &error);
                }
            }
        }
        sent
    }

    async fn call(
        &self,
        chunk: &Chunk,
        items: &[(String, Value)],
        overload: &mut Option<Duration>,
    ) -> Said {
        let request = self.request(chunk, items);
        let body = self.operation.body(request.clone());
        let call = self.client.call_raw(self.operation.path, body).with_meta();
        match call.await {
            Ok(response) => {
                if response.attempts > 1 {
                    overload.get_or_insert_default();
                }
                if !self.operation.per_item {
                    return Said::Items(Vec::new());
                }
                let body = response.value;
                let result = body.get("result").unwrap_or(&body);
                match velt::outcomes(self.operation, &request, result) {
                    Ok(outcomes) => Said::Items(failures(
                        items,
                        outcomes.succeeded().map(|(id, _)| id),
                        outcomes
                            .failed()
                            .map(|(id, item)| (id, message(item).to_owned())),
                        "the response has no outcome for the item",
                    )),
                    Err(error) => Said::Whole(error),
                }
            }
            Err(error) if error.succeeded().next().is_some() || error.failed().next().is_some() => {
                Said::Items(failures(
                    items,
                    error.succeeded().map(velt::ErrorItem::id),
                    error
                        .failed()
                        .map(|item| (item.id(), item.message().to_owned())),
                    &error.to_string(),
                ))
            }
            Err(error) => Said::Whole(error),
        }
    }

    /// Returns the request for some items.
    pub(crate) fn request(&self, chunk: &Chunk, items: &[(String, Value)]) -> Value {
        let mut request = self.request.clone();
        if let (Value::Object(request), Some(fields)) = (&mut request, &chunk.fields) {
            request.extend((**fields).clone());
        }
        let values = items.iter().map(|(_, value)| value.clone()).collect();
        put(&mut request, self.list.path, values);
        request
    }
}

impl Sent {
    fn fail(&mut self, start: usize, end: usize, error: &Error) {
        let reason = error.to_string();
        self.failed.extend((start..end).map(|position| FailedItem {
            position,
            reason: reason.clone(),
            may_have_taken_effect: error.may_have_taken_effect(),
        }));
    }
}

/// Sets the list in a request.
fn put(request: &mut Value, path: &[&str], values: Value) {
    let Some((name, rest)) = path.split_first() else {
        *request = values;
        return;
    };
    if !request.is_object() {
        *request = Value::Object(Map::new());
    }
    if let Value::Object(fields) = request {
        let below = fields.entry(*name).or_insert(Value::Null);
        put(below, rest, values);
    }
}

/// Returns the items that failed: those of which the response says so, and those of which
/// it says nothing.
fn failures<'a>(
    items: &[(String, Value)],
    succeeded: impl Iterator<Item = &'a str>,
    failed: impl Iterator<Item = (&'a str, String)>,
    missing: &str,
) -> Vec<FailedItem> {
    let mut said: BTreeMap<&str, Option<String>> = BTreeMap::new();
    said.extend(succeeded.map(|id| (id, None)));
    said.extend(failed.map(|(id, reason)| (id, Some(reason))));
    let reason = |id: &str| match said.get(id) {
        Some(reason) => reason.clone(),
        None => Some(missing.to_owned()),
    };
    let failed = items.iter().enumerate().filter_map(|(position, (id, _))| {
        Some(FailedItem {
            position,
            reason: reason(id)?,
            may_have_taken_effect: !said.contains_key(id.as_str()),
        })
    });
    failed.collect()
}

fn message(item: &Value) -> &str {
    let message = item.get("message").or_else(|| item.get("error"));
    message
        .and_then(Value::as_str)
        .unwrap_or("Velt gives no reason")
}

/// Says whether the error is that of an invalid item, which others can be told apart from.
fn is_about_an_item(error: &Error) -> bool {
    error.kind() == ErrorKind::Api
        && (error.code() == Some(&ErrorCode::InvalidArgument) || error.http_status() == Some(413))
}

/// Says whether a request can be sent twice with the same effect as once.
pub(crate) fn is_safe(operation: &Operation, request: &Value) -> bool {
    let is_set = |field: &&str| request.get(*field).is_some_and(|value| !value.is_null());
    operation.retry.is_safe() && !operation.unsafe_with.iter().any(is_set)
}

pub(crate) fn is_overload(error: &Error) -> bool {
    error.http_status() == Some(429) || error.code() == Some(&ErrorCode::ResourceExhausted)
}

pub(crate) fn is_fatal(error: &Error) -> bool {
    matches!(
        error.code(),
        Some(ErrorCode::Unauthenticated | ErrorCode::PermissionDenied)
    ) || error.kind() == ErrorKind::Config
}
