//! Reads annotations.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};

use super::{
    filters::Filter,
    new::{self, integer},
};
use crate::{
    call::{Call, Version, text},
    clock::iso,
    page::{Found, Order, Page},
    refusal::Refusal,
    reply::Reply,
    store::{ANNOTATIONS, Key, Record},
};

const FETCHED: &str = "Annotation(s) fetched successfully.";
const FETCHED_ALL: &str = "Annotations fetched successfully.";

/// Lists annotations by the time of their last change. Annotations that the request names come
/// in the order of their IDs instead, with null for each that is not there.
pub(super) fn get(call: &mut Call<'_>) -> Result<Reply, Refusal> {
    let organization = call.organization("")?;
    let filter = Filter::to_get(call)?;
    let rows = rows(call, &organization, &filter);
    let found = match (call.texts("annotationIds"), call.version) {
        (Some(ids), _) => Found {
            items: named(ids, rows),
            next: None,
        },
        // Version 1 knows no pages.
        (None, Version::V1) => Page::named(&Value::Null, "", "", usize::MAX, usize::MAX)?
            .by_time(Order::NewestFirst, rows),
        (None, Version::V2) => Page::of(call.data)?.by_time(Order::of(call.data), rows),
    };
    let is_grouped = call.version == Version::V2 && call.flag("groupByDocumentId");
    let message = if is_grouped || call.version == Version::V1 {
        FETCHED_ALL
    } else {
        FETCHED
    };
    let data = if is_grouped {
        by_document(call, found.items)
    } else {
        let items = found.items.into_iter();
        items.map(|row| finished(call, row)).collect()
    };
    Ok(Reply::data(message, data).with_some("nextPageToken", found.next))
}

/// Returns the annotations that match, each with its time and a unique ID to sort by.
fn rows(call: &Call<'_>, organization: &Key, filter: &Filter<'_>) -> Vec<(i64, String, Value)> {
    let folder = call
        .some_text("folderId")
        .filter(|_| call.version == Version::V2);
    let mut rows = Vec::new();
    for (document, mut annotations) in annotations(call, organization) {
        let metadata = new::metadata(call, &document);
        if folder.is_some_and(|folder| metadata["folderId"].as_str() != Some(folder)) {
            continue;
        }
        // The position among the annotations that are left, unlike the number, changes.
        annotations.sort_by_key(|annotation| annotation["annotationNumber"].as_u64());
        for (position, annotation) in annotations.into_iter().enumerate() {
            if !filter.matches(&annotation) {
                continue;
            }
            let id = [document.part(1), text(&annotation, "annotationId")].join("\0");
            let time = integer(&annotation["lastUpdated"]).unwrap_or_default();
            let row = row(annotation, position + 1, &metadata);
            rows.push((time, id, row));
        }
    }
    rows
}

/// Returns all annotations of the documents of a request, by the key of the document.
fn annotations(call: &Call<'_>, organization: &Key) -> BTreeMap<Key, Vec<Value>> {
    let one = call.some_text("documentId");
    let several = call
        .texts("documentIds")
        .filter(|_| call.version == Version::V2);
    let places: BTreeSet<Key> = match (&several, one) {
        (None, None) => BTreeSet::from([organization.clone()]),
        (None, Some(one)) => BTreeSet::from([organization.join(one)]),
        (Some(several), one) => several
            .iter()
            .filter(|id| one.is_none_or(|one| one == **id))
            .map(|id| organization.join(id))
            .collect(),
    };
    let mut annotations: BTreeMap<Key, Vec<Value>> = BTreeMap::new();
    for place in &places {
        for (key, annotation) in call.store.records(&ANNOTATIONS, place) {
            let document = organization.join(key.part(1));
            let of_document = annotations.entry(document).or_default();
            of_document.push(annotation.into());
        }
    }
    annotations
}

/// Returns an annotation as responses have it.
fn row(annotation: Value, index: usize, metadata: &Value) -> Value {
    let Value::Object(mut annotation) = annotation else {
        return annotation;
    };
    // Neither is ever returned.
    annotation.remove("viewedBy");
    if let Some(Value::Object(agent)) = annotation.get_mut("agent") {
        agent.remove("agentFields");
    }
    annotation.insert("annotationIndex".to_owned(), json!(index));
    // The document may have moved to another folder.
    annotation.insert("metadata".to_owned(), metadata.clone());
    annotation.into()
}

/// Returns the annotations with the IDs, and null for each ID without one.
fn named(ids: Vec<&str>, rows: Vec<(i64, String, Value)>) -> Vec<Value> {
    let mut by_id: BTreeMap<String, Vec<Value>> = BTreeMap::new();
    for (_, _, row) in rows {
        let id = text(&row, "annotationId").to_owned();
        by_id.entry(id).or_default().push(row);
    }
    let of_id = |id: &str| by_id.get(id).cloned().unwrap_or(vec![Value::Null]);
    ids.into_iter().flat_map(of_id).collect()
}

/// Groups annotations by document. An annotation that does not exist is in no group.
fn by_document(call: &Call<'_>, rows: Vec<Value>) -> Value {
    let mut groups = Record::new();
    for row in rows {
        let Some(document) = row["metadata"]["documentId"].as_str().map(str::to_owned) else {
            continue;
        };
        let group = groups.entry(document).or_insert_with(|| json!([]));
        if let Value::Array(group) = group {
            group.push(finished(call, row));
        }
    }
    groups.into()
}

/// Returns a row in the form of the version, without the parts that the request does not want.
fn finished(call: &Call<'_>, mut row: Value) -> Value {
    let Some(fields) = row.as_object_mut() else {
        return row;
    };
    match call.version {
        Version::V1 => {
            for field in ["createdAt", "lastUpdated"] {
                if let Some(time) = fields.get(field).and_then(integer) {
                    fields.insert(field.to_owned(), json!(iso(time)));
                }
            }
        }
        Version::V2 => {
            for (flag, field) in [
                ("includeMetadata", "metadata"),
                ("includePageInfo", "pageInfo"),
            ] {
                if call.data.get(flag) == Some(&Value::Bool(false)) {
                    fields.remove(field);
                }
            }
        }
    }
    row
}
