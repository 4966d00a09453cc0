//! `x-velt-paging`, which declares that the response of an operation comes in pages.

use serde_json::Value;

use super::{Bundle, ResponseKind, component_name};

/// How to request a page, and where the response contains the token of the next one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Paging {
    /// The request field that takes the page token.
    pub(crate) token: String,
    /// Where to find the next token; `None` for a `Page`, which has it in a fixed place.
    pub(crate) cursor: Option<Cursor>,
}

/// The fields of a response that contain the token of the next page, and the items.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Cursor {
    /// The component that has the fields: the `result` of the response, or its `data`.
    pub(crate) component: String,
    /// The field with the token of the next page.
    pub(crate) next: String,
    /// The field with the items of the page.
    pub(crate) items: String,
    /// A field that says whether there is a next page, and its value if there is one.
    pub(crate) flag: Option<(String, bool)>,
}

/// Reads `x-velt-paging` of an operation.
///
/// # Errors
///
/// A message that says what is wrong with the declaration.
pub(super) fn paging(
    bundle: &Bundle,
    operation: &Value,
    request: &str,
    response: &ResponseKind,
) -> Result<Option<Paging>, String> {
    let is_page = matches!(response, ResponseKind::Page(_));
    let Some(declared) = operation.get("x-velt-paging") else {
        return if is_page {
            Err(
                "the response has a page token: `x-velt-paging` must name the request field that takes it"
                    .to_owned(),
            )
        } else {
            Ok(None)
        };
    };
    let text = |key: &str| declared.get(key).and_then(Value::as_str);
    let token =
        text("token").ok_or("`token` must name the field of the request that asks for a page")?;
    if property(bundle, request, token).is_none() {
        return Err(format!("the request has no field `{token}`"));
    }
    let cursor = if is_page {
        None
    } else {
        Some(cursor(bundle, response, &text)?)
    };
    Ok(Some(Paging {
        token: token.to_owned(),
        cursor,
    }))
}

fn cursor<'a>(
    bundle: &Bundle,
    response: &ResponseKind,
    text: &dyn Fn(&str) -> Option<&'a str>,
) -> Result<Cursor, String> {
    let (component, prefix) = match response {
        ResponseKind::Value(rust) => (rust.strip_prefix("types::"), ""),
        ResponseKind::Response(rust) => (rust.strip_prefix("types::"), "data."),
        ResponseKind::PerItem(_) | ResponseKind::Page(_) => (None, ""),
    };
    let component = component.ok_or(
        "the response has no page token beside `data`, and is not a component that could hold one",
    )?;
    let field = |key: &str| -> Result<Option<String>, String> {
        let Some(path) = text(key) else {
            return Ok(None);
        };
        let name = path.strip_prefix(prefix).unwrap_or(path);
        match property(bundle, component, name) {
            Some(_) => Ok(Some(name.to_owned())),
            None => Err(format!("`{key}`: {component} has no field `{name}`")),
        }
    };
    let flag = match (field("more")?, field("done")?) {
        (Some(more), _) => Some((more, true)),
        (None, Some(done)) => Some((done, false)),
        (None, None) => None,
    };
    Ok(Cursor {
        component: component.to_owned(),
        next: field("next")?.ok_or("`next` must say where the token of the next page stands")?,
        items: field("items")?.ok_or("`items` must say where the items of a page stand")?,
        flag,
    })
}

fn property<'a>(bundle: &'a Bundle, component: &str, name: &str) -> Option<&'a Value> {
    let property = bundle.schema(component)?.get("properties")?.get(name)?;
    match component_name(property) {
        Some(_) => Some(bundle.resolve(property)),
        None => Some(property),
    }
}
