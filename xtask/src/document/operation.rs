//! The operations of the document, in the terms that the generators think in.

use heck::{ToKebabCase, ToSnakeCase};
use serde_json::Value;

use super::{
    AnswerKind, Bundle, Location, Problem,
    bundle::members,
    escape,
    schema::{component_name, result_kind},
};

/// One operation of the API.
#[derive(Debug)]
pub(crate) struct Operation {
    /// `<version>_<resource>_<method>`, all in snake case.
    pub(crate) id: String,
    /// `v1` or `v2`.
    pub(crate) version: String,
    /// The tag, in kebab case.
    pub(crate) resource: String,
    /// What the operation does, in snake case: the id without version and resource.
    pub(crate) method: String,
    pub(crate) path: String,
    pub(crate) summary: String,
    pub(crate) description: Option<String>,
    pub(crate) docs: Option<String>,
    pub(crate) deprecated: bool,
    pub(crate) auth: Auth,
    pub(crate) retry: Retry,
    /// The component that `data` of the request is.
    pub(crate) request: String,
    pub(crate) answer: AnswerKind,
    /// The field of the request that asks for a page, if the answer comes in pages.
    pub(crate) page_token: Option<String>,
    pub(crate) request_examples: Vec<Value>,
    pub(crate) answer_examples: Vec<Value>,
}

/// Which credentials an operation sends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Auth {
    ApiKey,
    Workspace,
    None,
}

/// How safe it is to send the same request again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Retry {
    Read,
    Replace,
    Create,
    Keyed,
}

impl Retry {
    pub(crate) const NAMES: [&'static str; 4] = ["read", "replace", "create", "keyed"];

    fn from_name(name: &str) -> Option<Self> {
        Some(match name {
            "read" => Self::Read,
            "replace" => Self::Replace,
            "create" => Self::Create,
            "keyed" => Self::Keyed,
            _ => return None,
        })
    }
}

impl Operation {
    /// What stands before the method's name in an id of this version and tag.
    pub(crate) fn id_prefix(version: &str, tag: &str) -> String {
        format!("{version}_{}_", tag.to_snake_case())
    }

    /// The method's name as a word of the command line.
    pub(crate) fn command(&self) -> String {
        self.method.to_kebab_case()
    }
}

/// The pointer, path and content of every operation, in document order.
pub(crate) fn raw_operations(bundle: &Bundle) -> impl Iterator<Item = (String, &str, &Value)> {
    members(bundle.value.get("paths")).flat_map(|(path, item)| {
        members(Some(item)).map(move |(method, operation)| {
            (format!("/paths/{}/{method}", escape(path)), path, operation)
        })
    })
}

/// Every operation of `bundle`, ordered by version, resource and method.
///
/// # Errors
///
/// A problem for each operation that the generators cannot make sense of.
pub(crate) fn operations(bundle: &Bundle) -> Result<Vec<Operation>, Vec<Problem>> {
    let mut operations = Vec::new();
    let mut problems = Vec::new();
    for (pointer, path, value) in raw_operations(bundle) {
        match operation(bundle, &pointer, path, value) {
            Ok(operation) => operations.push(operation),
            Err(problem) => problems.push(match value.get("operationId").and_then(Value::as_str) {
                Some(id) => problem.in_operation(id),
                None => problem,
            }),
        }
    }
    operations.sort_by(|a, b| {
        (&a.version, &a.resource, &a.method).cmp(&(&b.version, &b.resource, &b.method))
    });
    if problems.is_empty() {
        Ok(operations)
    } else {
        Err(problems)
    }
}

fn operation(
    bundle: &Bundle,
    pointer: &str,
    path: &str,
    value: &Value,
) -> Result<Operation, Problem> {
    let location = |below: &str| -> Location { bundle.location(&format!("{pointer}{below}")) };
    let problem = |below: &str, rule, message: String| Problem::new(location(below), rule, message);
    let text = |key: &str| value.get(key).and_then(Value::as_str);

    let id = text("operationId")
        .ok_or_else(|| problem("", "operation-id", "has no `operationId`".to_owned()))?;
    let version = path.split('/').nth(1).unwrap_or_default();
    let tags = value
        .get("tags")
        .and_then(Value::as_array)
        .map(Vec::as_slice);
    let Some([Value::String(tag)]) = tags else {
        return Err(problem("/tags", "one-tag", "needs one tag".to_owned()));
    };
    let prefix = Operation::id_prefix(version, tag);
    let method = id
        .strip_prefix(&prefix)
        .filter(|method| !method.is_empty())
        .ok_or_else(|| {
            problem(
                "/operationId",
                "operation-id",
                format!("the id must be `{prefix}<method>`"),
            )
        })?;
    let retry = text("x-velt-retry")
        .and_then(Retry::from_name)
        .ok_or_else(|| {
            let message = format!("`x-velt-retry` must be one of {}", Retry::NAMES.join(", "));
            problem("/x-velt-retry", "retry", message)
        })?;

    let request_media = media(bundle, value.get("requestBody")).ok_or_else(|| {
        problem(
            "/requestBody",
            "request",
            "needs a JSON request body".to_owned(),
        )
    })?;
    let request = request_media
        .pointer("/schema/properties/data")
        .and_then(component_name)
        .ok_or_else(|| {
            let message = "the request body must be an object whose `data` refers to a component";
            problem("/requestBody", "request", message.to_owned())
        })?;

    let answer_media = media(bundle, value.pointer("/responses/200")).ok_or_else(|| {
        problem(
            "/responses",
            "answer",
            "needs a JSON answer for \"200\"".to_owned(),
        )
    })?;
    let result = answer_media
        .pointer("/schema/properties/result")
        .ok_or_else(|| {
            let message = "the answer must be an object with `result`";
            problem("/responses/200", "answer", message.to_owned())
        })?;
    let answer = result_kind(bundle, result)
        .map_err(|reason| problem("/responses/200", "answer", reason))?;

    let page_token = paging(bundle, value, request, &answer)
        .map_err(|reason| problem("/x-velt-paging", "paging", reason))?;

    Ok(Operation {
        id: id.to_owned(),
        version: version.to_owned(),
        resource: tag.clone(),
        method: method.to_owned(),
        path: path.to_owned(),
        summary: text("summary").unwrap_or_default().to_owned(),
        description: text("description").map(str::to_owned),
        docs: value
            .pointer("/externalDocs/url")
            .and_then(Value::as_str)
            .map(str::to_owned),
        deprecated: value.get("deprecated") == Some(&Value::Bool(true)),
        auth: auth(bundle, value).map_err(|reason| problem("/security", "security", reason))?,
        retry,
        request: request.to_owned(),
        answer,
        page_token,
        request_examples: examples(request_media)
            .map(|(_, example)| example.clone())
            .collect(),
        answer_examples: examples(answer_media)
            .map(|(_, example)| example.clone())
            .collect(),
    })
}

/// The JSON media type of a request body or a response.
pub(crate) fn media<'a>(bundle: &'a Bundle, body: Option<&'a Value>) -> Option<&'a Value> {
    bundle
        .resolve(body?)
        .get("content")?
        .get("application/json")
}

/// The examples of a media type, each with its pointer below it.
pub(crate) fn examples(media: &Value) -> impl Iterator<Item = (String, &Value)> {
    let one = media
        .get("example")
        .map(|example| ("/example".to_owned(), example));
    let many = members(media.get("examples")).filter_map(|(name, example)| {
        Some((
            format!("/examples/{}/value", escape(name)),
            example.get("value")?,
        ))
    });
    one.into_iter().chain(many)
}

/// The field of the request that asks for a page.
fn paging(
    bundle: &Bundle,
    operation: &Value,
    request: &str,
    answer: &AnswerKind,
) -> Result<Option<String>, String> {
    let is_page = matches!(answer, AnswerKind::Page(_));
    let Some(paging) = operation.get("x-velt-paging") else {
        return if is_page {
            Err(
                "the answer has a page token: `x-velt-paging` must say what asks for the next page"
                    .to_owned(),
            )
        } else {
            Ok(None)
        };
    };
    if !is_page {
        return Err("the answer has no page token beside `data`".to_owned());
    }
    let token = paging.get("token").and_then(Value::as_str);
    let token = token.ok_or("`token` must name the field of the request that asks for a page")?;
    let field = bundle
        .schema(request)
        .and_then(|schema| schema.get("properties")?.get(token));
    match field {
        Some(_) => Ok(Some(token.to_owned())),
        None => Err(format!("the request has no field `{token}`")),
    }
}

fn auth(bundle: &Bundle, operation: &Value) -> Result<Auth, String> {
    let security = operation
        .get("security")
        .or_else(|| bundle.value.get("security"));
    let names: Vec<Vec<&str>> = security
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
        .map(|requirement| members(Some(requirement)).map(|(name, _)| name).collect())
        .collect();
    match names.as_slice() {
        [] => Ok(Auth::None),
        [pair] if pair == &["apiKey", "authToken"] => Ok(Auth::ApiKey),
        [pair] if pair == &["workspaceId", "workspaceAuthToken"] => Ok(Auth::Workspace),
        _ => Err(
            "`security` must be [], or one of the pairs apiKey + authToken and \
                  workspaceId + workspaceAuthToken"
                .to_owned(),
        ),
    }
}
