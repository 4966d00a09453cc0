//! Compares the request of an operation.

use serde_json::Value;

use super::{
    change::{Kind, Place, What},
    part::{Pair, Part},
    renames::Renames,
    responses,
    scope::Scope,
};
use crate::document::{component_name, request_component};

/// Compares the request bodies, except for the components that they refer to.
pub(super) fn compare(scope: &mut Scope<'_>, pair: &Pair<'_>) {
    let Some(body) = pair.get("requestBody") else {
        if pair.difference("requestBody").is_some() {
            let what = What::Edited(vec!["request body"]);
            scope.changed(Kind::Breaking, &Place::Whole, what, None, pair);
        }
        return;
    };
    let place = Place::Part("request".to_owned());
    let none = Renames::default();
    let old = Request::of(&body.old, scope.renames);
    let new = Request::of(&body.new, &none);
    if old.component != new.component {
        let what = What::changed("type", old.name(), new.name());
        scope.changed(Kind::Breaking, &place, what, None, &body);
    } else if old.is_bare != new.is_bare {
        let what = match old.is_bare {
            true => What::Now("wrapped in `data`"),
            false => What::NoLonger("wrapped in `data`"),
        };
        scope.changed(Kind::Behaviour, &place, what, None, &body);
    } else if old.content != new.content {
        // Without a component, every change of the schema is one of the type.
        let kind = match new.component {
            Some(_) => Kind::Behaviour,
            None => Kind::Breaking,
        };
        let what = What::Edited(vec!["envelope"]);
        scope.changed(kind, &place, what, None, &body);
    }
    responses::documentation(scope, &place, &body, &old.schema, &new.schema);
}

/// What a request body says about its type.
struct Request {
    schema: Option<Value>,
    /// The schema without documentation.
    content: Option<Value>,
    /// The component with the fields, by its new name.
    component: Option<String>,
    /// Whether the body is the component itself, without `data` around it.
    is_bare: bool,
}

impl Request {
    fn of(body: &Part<'_>, renames: &Renames) -> Self {
        let schema = body.value.pointer("/content/application~1json/schema");
        let component = schema.and_then(request_component);
        Self {
            schema: schema.cloned(),
            content: schema.map(|schema| renames.content(schema)),
            component: component.map(|name| renames.new_name(name).to_owned()),
            is_bare: schema.and_then(component_name).is_some(),
        }
    }

    fn name(&self) -> &str {
        self.component.as_deref().unwrap_or("an inline object")
    }
}
