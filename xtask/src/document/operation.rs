//! The operations of the document, in the form that the generators use.

use heck::{ToKebabCase, ToSnakeCase};
use serde_json::Value;

use super::{
    Bundle, Location, Paging, Problem, ResponseKind,
    bundle::members,
    escape,
    paging::paging,
    schema::{component_name, request_component, result_kind},
};

/// One operation of the API.
#[derive(Debug)]
pub(crate) struct Operation {
    /// The ID, `<version>_<resource>_<method>`, all in snake case.
    pub(crate) id: String,
    /// The version, `v1` or `v2`.
    pub(crate) version: String,
    /// The resource, which is the tag, in kebab case.
    pub(crate) resource: String,
    /// The method name in snake case: the ID without version and resource.
    pub(crate) method: String,
    pub(crate) path: String,
    pub(crate) summary: String,
    pub(crate) description: Option<String>,
    pub(crate) docs: Option<String>,
    pub(crate) deprecated: bool,
    pub(crate) auth: Auth,
    pub(crate) retry: Retry,
    /// Fields that make the request unsafe to retry if they are set.
    pub(crate) unsafe_with: Vec<String>,
    /// The component that describes the request.
    pub(crate) request: String,
    /// Whether the request is wrapped in `data`, as it usually is.
    pub(crate) in_data: bool,
    pub(crate) response: ResponseKind,
    /// Whether the response is wrapped in `result`, as it usually is.
    pub(crate) in_result: bool,
    /// How to request the pages of the response, if it comes in pages.
    pub(crate) paging: Option<Paging>,
    /// The request field with the IDs of the items that the response has outcomes for.
    ///
    /// In a list of objects it is a path, such as `users.userId`.
    pub(crate) items: Option<String>,
    /// The list of the request that can be split into several requests.
    pub(crate) list: Option<List>,
    /// Whether the operation is missing from Velt's REST reference.
    pub(crate) undocumented: bool,
    pub(crate) request_examples: Vec<Value>,
    pub(crate) response_examples: Vec<Value>,
}

/// A list in a request whose items can be sent in several requests.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct List {
    /// The names that lead to the list.
    pub(crate) path: Vec<String>,
    /// The field of an item with its ID, if items are objects with one.
    pub(crate) id: Option<String>,
    /// The maximum number of items in a request.
    pub(crate) max: Option<u64>,
}

/// The credentials that an operation sends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Auth {
    ApiKey,
    Workspace,
    None,
}

/// How safe it is to retry a request.
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
    /// Returns the JSON pointer of the operation in the bundle.
    pub(crate) fn pointer(&self) -> String {
        format!("/paths/{}/post", escape(&self.path))
    }

    /// Returns the JSON pointer of the schema of the request body.
    pub(crate) fn request_schema(&self) -> String {
        format!(
            "{}/requestBody/content/application~1json/schema",
            self.pointer()
        )
    }

    /// Returns the JSON pointer of the schema of a successful response.
    pub(crate) fn response_schema(&self) -> String {
        format!(
            "{}/responses/200/content/application~1json/schema",
            self.pointer()
        )
    }

    /// Returns the documented request, without its envelope.
    pub(crate) fn example(&self) -> Option<&Value> {
        let body = self.request_examples.first()?;
        if self.in_data {
            body.get("data")
        } else {
            Some(body)
        }
    }

    /// Returns the part of an operation ID before the method: `<version>_<resource>_`.
    pub(crate) fn id_prefix(version: &str, tag: &str) -> String {
        format!("{version}_{}_", tag.to_snake_case())
    }

    /// Returns the method name as a subcommand, in kebab case.
    pub(crate) fn command(&self) -> String {
        self.method.to_kebab_case()
    }
}

/// Options of every command, whose names a field cannot have.
///
/// `--api-key` and `--auth-token` are no exception, because they mean the same for an
/// operation that takes them in its body.
const OPTIONS: [&str; 15] = [
    "all", "base-url", "curl", "data", "dry-run", "example", "help", "jsonpath", "output",
    "profile", "retries", "sandbox", "timeout", "verbose", "version",
];

/// Returns the flag of the command for a field of a request, without the dashes.
pub(crate) fn flag(field: &str) -> String {
    let flag = field.to_kebab_case();
    if OPTIONS.contains(&flag.as_str()) {
        format!("request-{flag}")
    } else {
        flag
    }
}

/// Returns the pointer, path and content of every operation, in document order.
pub(crate) fn raw_operations(bundle: &Bundle) -> impl Iterator<Item = (String, &str, &Value)> {
    members(bundle.value.get("paths")).flat_map(|(path, item)| {
        members(Some(item)).map(move |(method, operation)| {
            (format!("/paths/{}/{method}", escape(path)), path, operation)
        })
    })
}

/// Returns the ID of an operation, if it has one.
pub(crate) fn operation_id(operation: &Value) -> Option<&str> {
    operation.get("operationId")?.as_str()
}

/// Returns every operation of `bundle`, ordered by version, resource and method.
///
/// # Errors
///
/// A problem for each operation that the generators cannot interpret.
pub(crate) fn operations(bundle: &Bundle) -> Result<Vec<Operation>, Vec<Problem>> {
    let mut operations = Vec::new();
    let mut problems = Vec::new();
    for (pointer, path, value) in raw_operations(bundle) {
        match operation(bundle, &pointer, path, value) {
            Ok(operation) => operations.push(operation),
            Err(problem) => problems.push(problem.in_operation(operation_id(value))),
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
    if path.contains('{') {
        let message = "a path cannot have placeholders: Velt takes everything in the body";
        return Err(problem("", "path", message.to_owned()));
    }
    let is_version = version.strip_prefix('v').is_some_and(|digits| {
        !digits.is_empty() && digits.chars().all(|digit| digit.is_ascii_digit())
    });
    if !is_version {
        let message = "the path must start with a version, such as `/v2/`";
        return Err(problem("", "path", message.to_owned()));
    }
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
                format!("the ID must be `{prefix}<method>`"),
            )
        })?;
    if syn::parse_str::<syn::Ident>(method).is_err() {
        let message = format!("`{method}` cannot be the name of a method in Rust");
        return Err(problem("/operationId", "operation-id", message));
    }
    let retry = text("x-velt-retry")
        .and_then(Retry::from_name)
        .ok_or_else(|| {
            let message = format!("`x-velt-retry` must be one of {}", Retry::NAMES.join(", "));
            problem("/x-velt-retry", "retry", message)
        })?;

    let unsafe_with: Vec<String> = value
        .get("x-velt-unsafe-with")
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
        .filter_map(|name| name.as_str().map(str::to_owned))
        .collect();

    let request_media = media(bundle, value.get("requestBody")).ok_or_else(|| {
        problem(
            "/requestBody",
            "request",
            "needs a JSON request body".to_owned(),
        )
    })?;
    let request_schema = request_media.get("schema").unwrap_or(&Value::Null);
    let in_data = component_name(request_schema).is_none();
    let request = request_component(request_schema).ok_or_else(|| {
        let message = "the request body must be an object whose `data` refers to a component, \
                           or refer to one itself";
        problem("/requestBody", "request", message.to_owned())
    })?;

    let response_media = media(bundle, value.pointer("/responses/200")).ok_or_else(|| {
        problem(
            "/responses",
            "response",
            "needs a JSON response for \"200\"".to_owned(),
        )
    })?;
    let response_schema = response_media.get("schema").unwrap_or(&Value::Null);
    let in_result = component_name(response_schema).is_none();
    let result = if in_result {
        response_schema.pointer("/properties/result")
    } else {
        Some(response_schema)
    };
    let result = result.ok_or_else(|| {
        let message = "the response must be an object with `result`, or refer to a component";
        problem("/responses/200", "response", message.to_owned())
    })?;
    let response = result_kind(bundle, result)
        .map_err(|reason| problem("/responses/200", "response", reason))?;

    let paging = paging(bundle, value, request, &response)
        .map_err(|reason| problem("/x-velt-paging", "paging", reason))?;

    for name in &unsafe_with {
        let known = bundle
            .schema(request)
            .and_then(|schema| schema.get("properties")?.get(name));
        if known.is_none() {
            let message = format!("the request has no field `{name}`");
            return Err(problem("/x-velt-unsafe-with", "retry", message));
        }
    }
    let items = items(bundle, value, request, &response)
        .map_err(|reason| problem("/x-velt-items", "items", reason))?;
    let list = list(bundle, value, request, items.as_deref())
        .map_err(|reason| problem("/x-velt-list", "list", reason))?;

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
        unsafe_with,
        request: request.to_owned(),
        in_data,
        response,
        in_result,
        paging,
        items,
        list,
        undocumented: value.get("x-velt-undocumented") == Some(&Value::Bool(true)),
        request_examples: examples(request_media)
            .map(|(_, example)| example.clone())
            .collect(),
        response_examples: examples(response_media)
            .map(|(_, example)| example.clone())
            .collect(),
    })
}

/// Reads `x-velt-items` of an operation.
fn items(
    bundle: &Bundle,
    operation: &Value,
    request: &str,
    response: &ResponseKind,
) -> Result<Option<String>, String> {
    let Some(declared) = operation.get("x-velt-items") else {
        return Ok(None);
    };
    let path = declared
        .as_str()
        .ok_or("it must name a field of the request, such as `userIds` or `users.userId`")?;
    if !matches!(response, ResponseKind::PerItem(_)) {
        return Err("the response has no outcome for each item".to_owned());
    }
    let mut schema = bundle.schema(request).unwrap_or(&Value::Null);
    for name in path.split('.') {
        let property = schema
            .get("properties")
            .and_then(|properties| properties.get(name))
            .ok_or_else(|| format!("the request has no field `{path}`"))?;
        schema = bundle.resolve(property);
        if let Some(items) = schema.get("items") {
            schema = bundle.resolve(items);
        }
    }
    match schema.get("type").and_then(Value::as_str) {
        Some("string" | "integer") => Ok(Some(path.to_owned())),
        _ => Err(format!("`{path}` holds no IDs")),
    }
}

/// Finds the list that can be split: that of `x-velt-items`, or the one that `x-velt-list`
/// names where the response has no outcome for each item.
fn list(
    bundle: &Bundle,
    operation: &Value,
    request: &str,
    items: Option<&str>,
) -> Result<Option<List>, String> {
    let path = match (items, operation.get("x-velt-list")) {
        (None, None) => return Ok(None),
        (Some(_), Some(_)) => return Err("`x-velt-items` already says it".to_owned()),
        (Some(path), None) => path,
        (None, Some(declared)) => declared
            .as_str()
            .ok_or("it must name a list of the request, such as `documentIds`")?,
    };
    let mut schema = bundle.schema(request).unwrap_or(&Value::Null);
    let mut names = Vec::new();
    let mut rest = path.split('.');
    for name in rest.by_ref() {
        let property = schema
            .get("properties")
            .and_then(|properties| properties.get(name))
            .ok_or_else(|| format!("the request has no field `{path}`"))?;
        schema = bundle.resolve(property);
        names.push(name.to_owned());
        if schema.get("items").is_some() {
            break;
        }
    }
    let Some(items) = schema.get("items") else {
        return Err(format!("`{path}` is not a list"));
    };
    let id = rest.next();
    if let Some(id) = id {
        let item = bundle.resolve(items);
        let known = item.get("properties").and_then(|fields| fields.get(id));
        if known.is_none() || rest.next().is_some() {
            return Err(format!("the items of the list have no field `{id}`"));
        }
    }
    Ok(Some(List {
        path: names,
        id: id.map(str::to_owned),
        max: schema.get("maxItems").and_then(Value::as_u64),
    }))
}

/// Returns the JSON media type of a request body or a response.
pub(crate) fn media<'a>(bundle: &'a Bundle, body: Option<&'a Value>) -> Option<&'a Value> {
    bundle
        .resolve(body?)
        .get("content")?
        .get("application/json")
}

/// Returns the examples of a media type, each with its pointer relative to it.
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
