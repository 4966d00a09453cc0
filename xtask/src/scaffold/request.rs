//! Rewrites requests: what Velt wraps them in, the component inside, and an example.

use serde_json::{Value, json};

use super::{
    adopt::{Adopter, Role},
    example::{invent, realistic},
    flat::Flat,
    foreign_operation::ForeignBody,
    look::{component, known, properties},
    names,
    new::first_request,
    skeleton::{Body, envelope, reference},
};

/// A request, and what a person is asked about it.
#[derive(Debug)]
pub(super) struct Request {
    /// The name of its component.
    pub(super) component: String,
    pub(super) body: Body,
    /// The fields that contain IDs of items, with paths such as `users.userId`.
    pub(super) lists: Vec<String>,
    /// The fields that could take a page token.
    pub(super) tokens: Vec<String>,
    /// The fields that cause something that happens again with each attempt.
    pub(super) side_effects: Vec<String>,
}

/// Rewrites a request whose component gets one of the names `candidates`, unless it is the
/// same as that of the operation in another version, `sibling`.
pub(super) fn request(
    adopter: &mut Adopter<'_>,
    body: &ForeignBody,
    candidates: &[String],
    sibling: Option<&str>,
) -> Request {
    let examples: Vec<&Value> = body.examples.iter().collect();
    let whole = known(adopter, &body.schema, &body.pointer, &examples);
    let in_data = whole.property("data").is_some() || whole.properties().is_none();
    let flat = if in_data {
        let (schema, pointer) = match whole.property("data") {
            Some((schema, pointer)) => (schema.clone(), pointer),
            None => (json!({}), whole.pointer.clone()),
        };
        let examples: Vec<&Value> = examples
            .iter()
            .filter_map(|body| body.get("data"))
            .collect();
        known(adopter, &schema, &pointer, &examples)
    } else {
        whole
    };
    let sample = flat.example.clone();
    let name = if flat.properties().is_some() {
        let flat = Flat { name: None, ..flat };
        adopter.component(flat, candidates, Role::Request(sibling))
    } else {
        adopter.first_request(candidates, examples.is_empty())
    };
    let schema = adopter
        .catalog
        .component(&name)
        .map(|component| component.schema);
    let schema = schema.unwrap_or_default();
    let invented = || {
        let inner = sample
            .as_ref()
            .map_or_else(|| invent(adopter.catalog, &schema, &name), realistic);
        if in_data {
            json!({ "data": inner })
        } else {
            inner
        }
    };
    let example = examples
        .first()
        .map_or_else(invented, |example| realistic(example));
    let fields: Vec<&String> = properties(&schema).map(|(name, _)| name).collect();
    let named = |words: &[&str]| -> Vec<String> {
        let fits = |name: &&&String| words.contains(&name.as_str());
        fields
            .iter()
            .filter(fits)
            .map(|name| (**name).clone())
            .collect()
    };
    Request {
        component: name.clone(),
        body: Body {
            schema: if in_data {
                envelope("data", reference(&name))
            } else {
                reference(&name)
            },
            example,
        },
        lists: lists(adopter, &schema),
        tokens: named(&["pageToken", "nextPageToken", "cursor", "pageCursor"]),
        side_effects: named(&["triggerNotification", "updateUsers", "notifyUsers"]),
    }
}

/// Returns the lists of a request that contain IDs, or objects with one.
fn lists(adopter: &Adopter<'_>, request: &Value) -> Vec<String> {
    let mut found = Vec::new();
    for (name, property) in properties(request) {
        let Some(items) = property.get("items") else {
            continue;
        };
        if items.get("type").is_some_and(|kind| kind == "string") {
            found.push(name.clone());
        } else if let Some(item) = component(adopter, items) {
            let ids =
                properties(&item).filter(|(field, _)| field.ends_with("Id") || *field == "id");
            found.extend(ids.take(1).map(|(field, _)| format!("{name}.{field}")));
        }
    }
    found
}

impl Adopter<'_> {
    /// Makes the component of a request about which nothing is known.
    fn first_request(&mut self, candidates: &[String], with_required: bool) -> String {
        let name = names::free(candidates, self.version, &|name| {
            self.catalog.has_component(name)
        });
        let mut schema = first_request();
        if let Value::Object(schema) = &mut schema
            && !with_required
        {
            schema.shift_remove("required");
        }
        self.catalog.add_component(&name, self.file, schema.clone());
        self.components.push((name.clone(), schema));
        name
    }
}
