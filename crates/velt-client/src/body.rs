//! Fields that are added to a request: extra fields and idempotency keys.

use reqwest::{Body, Request};
use serde_json::{Map, Value};

use crate::{Operation, RetrySafety, SendError};

const IDEMPOTENCY_KEY: &str = "idempotencyKey";

/// Adds `extra` to a request, and an idempotency key if it supports one and has none.
pub(crate) fn amend(
    request: &mut Request,
    operation: Option<&Operation>,
    extra: &Map<String, Value>,
) -> Result<(), SendError> {
    let keyed = operation.is_some_and(|known| known.retry == RetrySafety::Keyed);
    if extra.is_empty() && !keyed {
        return Ok(());
    }
    let Some(mut body) = json(request) else {
        return no_place_for(extra);
    };
    let Some(fields) = fields(&mut body, operation) else {
        return no_place_for(extra);
    };
    fields.extend(
        extra
            .iter()
            .map(|(name, value)| (name.clone(), value.clone())),
    );
    if keyed && !fields.get(IDEMPOTENCY_KEY).is_some_and(Value::is_string) {
        let key = format!("{:016x}{:016x}", fastrand::u64(..), fastrand::u64(..));
        fields.insert(IDEMPOTENCY_KEY.to_owned(), Value::String(key));
    }
    *request.body_mut() = Some(body.to_string().into());
    Ok(())
}

/// Returns whether a request has an idempotency key.
pub(crate) fn has_idempotency_key(request: &Request, operation: &Operation) -> bool {
    let mut body = json(request);
    let fields = body.as_mut().and_then(|body| fields(body, Some(operation)));
    fields.is_some_and(|fields| fields.get(IDEMPOTENCY_KEY).is_some_and(Value::is_string))
}

/// Returns whether a request sets one of these fields.
///
/// Null, false and an empty list do not count as set.
pub(crate) fn has_any_field(request: &Request, operation: &Operation, names: &[&str]) -> bool {
    if names.is_empty() {
        return false;
    }
    let mut body = json(request);
    let found = body.as_mut().and_then(|body| fields(body, Some(operation)));
    // Without an object there is no way to know, so the fields count as set.
    found.is_none_or(|fields| {
        names.iter().any(|name| {
            let value = fields.get(*name).unwrap_or(&Value::Null);
            !matches!(value, Value::Null | Value::Bool(false))
                && value.as_array().is_none_or(|list| !list.is_empty())
        })
    })
}

fn json(request: &Request) -> Option<Value> {
    serde_json::from_slice(request.body().and_then(Body::as_bytes)?).ok()
}

/// Returns the object that holds the fields of a request.
fn fields<'a>(
    body: &'a mut Value,
    operation: Option<&Operation>,
) -> Option<&'a mut Map<String, Value>> {
    match operation {
        Some(Operation { in_data: false, .. }) => body.as_object_mut(),
        _ => body.get_mut("data")?.as_object_mut(),
    }
}

fn no_place_for(extra: &Map<String, Value>) -> Result<(), SendError> {
    match extra.keys().next() {
        Some(name) => Err(SendError::NoPlaceForField { name: name.clone() }),
        None => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::operations;

    fn request(body: &Value) -> Request {
        let url = "https://api.velt.dev".parse().unwrap();
        let mut request = Request::new(http::Method::POST, url);
        *request.body_mut() = Some(body.to_string().into());
        request
    }

    fn keyed() -> &'static Operation {
        operations()
            .iter()
            .find(|operation| operation.retry == RetrySafety::Keyed && operation.in_data)
            .expect("workflows are started with one")
    }

    #[test]
    fn a_key_of_the_caller_stays_and_one_that_is_missing_is_made() {
        let own = json!({ "data": { "idempotencyKey": "mine" } });
        let mut sent = request(&own);
        amend(&mut sent, Some(keyed()), &Map::new()).unwrap();
        assert_eq!(json(&sent), Some(own));

        let made = || {
            let mut sent =
                request(&json!({ "data": { "definitionId": "d", "idempotencyKey": null } }));
            assert!(!has_idempotency_key(&sent, keyed()));
            amend(&mut sent, Some(keyed()), &Map::new()).unwrap();
            assert!(has_idempotency_key(&sent, keyed()));
            let body = json(&sent).unwrap();
            assert_eq!(body["data"]["definitionId"], "d");
            body["data"]["idempotencyKey"].as_str().unwrap().to_owned()
        };
        let (first, second) = (made(), made());
        assert_eq!(first.len(), 32);
        assert_ne!(first, second);

        let mut array = request(&json!([]));
        amend(&mut array, Some(keyed()), &Map::new()).unwrap();
        assert!(!has_idempotency_key(&array, keyed()));
    }

    #[test]
    fn extra_fields_stand_where_the_others_do() {
        let extra = Map::from_iter([("new".to_owned(), json!(7))]);
        for operation in operations()
            .iter()
            .filter(|o| o.retry != RetrySafety::Keyed)
        {
            let (before, after) = if operation.in_data {
                (
                    json!({ "data": { "a": 1 } }),
                    json!({ "data": { "a": 1, "new": 7 } }),
                )
            } else {
                (json!({ "a": 1 }), json!({ "a": 1, "new": 7 }))
            };
            let mut sent = request(&before);
            amend(&mut sent, Some(operation), &extra).unwrap();
            assert_eq!(json(&sent), Some(after), "{}", operation.id);
        }
        let refused = amend(&mut request(&json!([])), None, &extra).unwrap_err();
        assert!(matches!(refused, SendError::NoPlaceForField { name } if name == "new"));
    }
}
