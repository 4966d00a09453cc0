//! The domains where an API key can be used, and requests to allow more of them.

#[cfg(test)]
mod tests;

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::Operations;
use crate::{
    call::Call,
    refusal::{Code, Refusal},
    reply::Reply,
    store::{DOMAIN_REQUESTS, DOMAINS, Key, Record, Store},
};

pub(super) const OPERATIONS: Operations = &[
    ("workspace/additional-url-request", respond),
    ("workspace/domains/add", |call| change(call, &ADDITION)),
    ("workspace/domains/delete", |call| change(call, &REMOVAL)),
    ("workspace/domains/get", get),
    ("workspace/domains/request", request),
    ("workspace/requested/domains/get", get_requested),
];

/// A change of the allowed domains.
struct Change {
    /// Adds or removes a domain, and says whether that changed anything.
    apply: fn(&mut Store, &str) -> bool,
    /// The name of the list of changed domains.
    changed: &'static str,
    message: &'static str,
    /// The sentence that follows the message if domains were skipped.
    skipped: &'static str,
}

static ADDITION: Change = Change {
    apply: allow,
    changed: "domainsAdded",
    message: "Domain(s) added successfully to allowed domains.",
    skipped: "Skipped existing domains.",
};

static REMOVAL: Change = Change {
    apply: |store, domain| store.remove(&DOMAINS, &Key::new([domain])),
    changed: "domainsRemoved",
    message: "Domain(s) removed successfully from allowed domains.",
    skipped: "Skipped non-existing domains.",
};

/// Changes the allowed domains. Velt reports skipped domains as an error, although the
/// others are changed.
fn change(call: &mut Call<'_>, change: &Change) -> Result<Reply, Refusal> {
    let texts = call.texts("domains").unwrap_or_default();
    if texts.is_empty() {
        return Err(Refusal::invalid("data.domains is empty"));
    }
    let domains: Vec<String> = texts.into_iter().map(normalized).collect();
    if let Some(position) = domains.iter().position(String::is_empty) {
        let message = format!("data.domains.{position} is not a domain");
        return Err(Refusal::invalid(message));
    }
    let mut seen = BTreeSet::new();
    let (changed, skipped): (Vec<&String>, Vec<&String>) = domains
        .iter()
        .filter(|domain| seen.insert(*domain))
        .partition(|domain| (change.apply)(call.store, domain));
    if skipped.is_empty() {
        return Ok(Reply::data(
            change.message,
            json!({ change.changed: changed }),
        ));
    }
    let message = format!("{} {}", change.message, change.skipped);
    Err(Refusal::new(Code::Internal, message)
        .details(json!({ change.changed: changed, "skippedDomains": skipped })))
}

fn get(call: &mut Call<'_>) -> Result<Reply, Refusal> {
    let everything = Key::new([]);
    let mut domains: Vec<(u64, &str)> = call
        .store
        .records(&DOMAINS, &everything)
        .map(|(key, record)| {
            let number = record.get("number").and_then(Value::as_u64);
            (number.unwrap_or_default(), key.last())
        })
        .collect();
    domains.sort_unstable();
    let domains: Vec<&str> = domains.into_iter().map(|(_, domain)| domain).collect();
    Ok(Reply::data(
        "Allowed domains retrieved successfully.",
        json!({ "allowedDomains": domains }),
    ))
}

/// Remembers the request to allow a domain until it is accepted or rejected.
fn request(call: &mut Call<'_>) -> Result<Reply, Refusal> {
    let organization = call.organization("")?;
    let document = call.document(&organization, call.text("clientDocumentId"), "")?;
    let id = call.new_id("domainRequest").letters(20);
    let domain = Record::from_iter([("domain".to_owned(), json!(call.text("domain")))]);
    call.store
        .put(&DOMAIN_REQUESTS, document.join(&id), &domain);
    Ok(Reply::data(
        "Domain request created successfully.",
        json!({}),
    ))
}

/// Lists the pending requests. Velt does not document their fields, so each has the fields
/// of the request and the ID that accepts or rejects it.
fn get_requested(call: &mut Call<'_>) -> Result<Reply, Refusal> {
    let everything = Key::new([]);
    let requests = call.store.records(&DOMAIN_REQUESTS, &everything);
    let rows: Vec<Value> = requests
        .map(|(key, mut record)| {
            record.insert("id".to_owned(), json!(key.last()));
            record.insert("organizationId".to_owned(), json!(key.part(0)));
            record.insert("clientDocumentId".to_owned(), json!(key.part(1)));
            Value::Object(record)
        })
        .collect();
    Ok(Reply::data(
        "Requested domains retrieved successfully.",
        rows,
    ))
}

/// Accepts or rejects a pending request. An accepted domain is allowed from now on.
fn respond(call: &mut Call<'_>) -> Result<Reply, Refusal> {
    let (id, document) = (call.text("id"), call.text("clientDocId"));
    let everything = Key::new([]);
    let found = call
        .store
        .records(&DOMAIN_REQUESTS, &everything)
        .find(|(key, _)| key.last() == id && key.part(1) == document)
        .map(|(key, record)| (key.clone(), record));
    let Some((key, record)) = found else {
        return Err(Refusal::not_found("Additional URL request not found."));
    };
    call.store.remove(&DOMAIN_REQUESTS, &key);
    if call.text("action") == "accept" {
        let domain = record.get("domain").and_then(Value::as_str);
        allow(call.store, &normalized(domain.unwrap_or_default()));
    }
    Ok(Reply::data(
        "Additional URL request updated successfully.",
        json!({}),
    ))
}

/// Allows a normalized domain, and says whether it was not allowed before.
///
/// The running number keeps the domains in the order in which they were allowed.
pub(super) fn allow(store: &mut Store, domain: &str) -> bool {
    let key = Key::new([domain]);
    if store.contains(&DOMAINS, &key) {
        return false;
    }
    let number = json!(store.next_number("domain"));
    store.put(
        &DOMAINS,
        key,
        &Record::from_iter([("number".to_owned(), number)]),
    );
    true
}

/// Returns a domain without the protocol, `www.` and the slash after it.
pub(super) fn normalized(domain: &str) -> String {
    let domain = domain.trim().to_lowercase();
    let bare = domain.split_once("://").map_or(&*domain, |(_, rest)| rest);
    let bare = bare.strip_prefix("www.").unwrap_or(bare);
    bare.trim_end_matches('/').to_owned()
}
