//! Rules for keys: which ones each part of the document has, and what they hold.
//!
//! A mistyped key is valid OpenAPI and silently has no effect: with `securty`, an operation
//! would send the default credentials.

use serde_json::{Map, Value};

use super::schemas::each_schema;
use crate::document::{Bundle, Problem, escape, media, members, operation_id, raw_operations};

/// What a key holds.
#[derive(Debug, Clone, Copy)]
enum Holds {
    Text,
    Flag,
    Number,
    List,
    Object,
    Anything,
}

impl Holds {
    fn fits(self, value: &Value) -> bool {
        match self {
            Self::Text => value.is_string(),
            Self::Flag => value.is_boolean(),
            Self::Number => value.is_number(),
            Self::List => value.is_array(),
            Self::Object => value.is_object(),
            Self::Anything => true,
        }
    }

    fn name(self) -> &'static str {
        match self {
            Self::Text => "a string",
            Self::Flag => "true or false",
            Self::Number => "a number",
            Self::List => "a list",
            Self::Object => "an object",
            Self::Anything => "anything",
        }
    }
}

/// A part of the document, with its keys.
struct Part {
    name: &'static str,
    keys: &'static [(&'static str, Holds)],
}

use Holds::{Anything, Flag, List, Number, Object, Text};

const ROOT: Part = Part {
    name: "the document",
    keys: &[
        ("openapi", Text),
        ("info", Object),
        ("servers", List),
        ("externalDocs", Object),
        ("security", List),
        ("tags", List),
        ("paths", Object),
        ("components", Object),
    ],
};

const INFO: Part = Part {
    name: "`info`",
    keys: &[
        ("title", Text),
        ("version", Text),
        ("description", Text),
        ("license", Object),
    ],
};

const TAG: Part = Part {
    name: "a tag",
    keys: &[("name", Text), ("description", Text)],
};

const OPERATION: Part = Part {
    name: "an operation",
    keys: &[
        ("deprecated", Flag),
        ("description", Text),
        ("externalDocs", Object),
        ("operationId", Text),
        ("requestBody", Object),
        ("responses", Object),
        ("security", List),
        ("summary", Text),
        ("tags", List),
        ("x-velt-items", Text),
        ("x-velt-list", Text),
        ("x-velt-paging", Object),
        ("x-velt-retry", Text),
        ("x-velt-undocumented", Flag),
        ("x-velt-unsafe-with", List),
    ],
};

const EXTERNAL_DOCS: Part = Part {
    name: "`externalDocs`",
    keys: &[("url", Text), ("description", Text)],
};

const PAGING: Part = Part {
    name: "`x-velt-paging`",
    keys: &[
        ("token", Text),
        ("next", Text),
        ("items", Text),
        ("more", Text),
        ("done", Text),
    ],
};

const REQUEST_BODY: Part = Part {
    name: "a request body",
    keys: &[
        ("required", Flag),
        ("description", Text),
        ("content", Object),
    ],
};

const RESPONSES: Part = Part {
    name: "`responses`, which describes every success under \"200\" and failures under 4XX and 5XX",
    keys: &[("200", Object), ("4XX", Object), ("5XX", Object)],
};

const RESPONSE: Part = Part {
    name: "a response",
    keys: &[("$ref", Text), ("description", Text), ("content", Object)],
};

const CONTENT: Part = Part {
    name: "`content`",
    keys: &[("application/json", Object)],
};

const MEDIA: Part = Part {
    name: "a media type",
    keys: &[
        ("schema", Object),
        ("example", Anything),
        ("examples", Object),
    ],
};

const EXAMPLE: Part = Part {
    name: "an example",
    keys: &[
        ("summary", Text),
        ("description", Text),
        ("value", Anything),
    ],
};

/// The schema keywords of OpenAPI 3.0, and those that this document adds.
const SCHEMA: Part = Part {
    name: "a schema",
    keys: &[
        ("$ref", Text),
        ("additionalProperties", Anything),
        ("allOf", List),
        ("anyOf", List),
        ("default", Anything),
        ("deprecated", Flag),
        ("description", Text),
        ("enum", List),
        ("example", Anything),
        ("exclusiveMaximum", Flag),
        ("exclusiveMinimum", Flag),
        ("format", Text),
        ("items", Object),
        ("maxItems", Number),
        ("maxLength", Number),
        ("maxProperties", Number),
        ("maximum", Number),
        ("minItems", Number),
        ("minLength", Number),
        ("minProperties", Number),
        ("minimum", Number),
        ("multipleOf", Number),
        ("not", Object),
        ("nullable", Flag),
        ("oneOf", List),
        ("pattern", Text),
        ("properties", Object),
        ("required", List),
        ("title", Text),
        ("type", Text),
        ("uniqueItems", Flag),
        ("x-velt-clearable", Flag),
        ("x-velt-enum-descriptions", Object),
        ("x-velt-undocumented", Flag),
    ],
};

/// Collects the problems with the keys of a document.
struct Checker<'a> {
    bundle: &'a Bundle,
    /// The ID of the operation that is checked.
    operation: Option<&'a str>,
    problems: Vec<Problem>,
}

impl Checker<'_> {
    fn report(&mut self, pointer: &str, message: String) {
        let problem = Problem::new(self.bundle.location(pointer), "keyword", message);
        self.problems.push(problem.in_operation(self.operation));
    }

    fn check(&mut self, pointer: &str, value: Option<&Value>, part: &Part) {
        let Some(value) = value else { return };
        match value {
            Value::Object(object) => self.check_object(pointer, object, part),
            _ => self.report(pointer, format!("{} must be an object", part.name)),
        }
    }

    fn check_object(&mut self, pointer: &str, object: &Map<String, Value>, part: &Part) {
        for (key, value) in object {
            let at = format!("{pointer}/{}", escape(key));
            match part.keys.iter().find(|(known, _)| known == key) {
                Some((_, holds)) if holds.fits(value) => {}
                Some((_, holds)) => {
                    self.report(&at, format!("`{key}` must be {}", holds.name()));
                }
                None => {
                    let hint = closest(key, part.keys.iter().map(|(known, _)| *known));
                    self.report(&at, format!("`{key}` is not a key of {}{hint}", part.name));
                }
            }
        }
    }

    /// Checks a request body or a response with everything in it.
    fn check_content(&mut self, pointer: &str, holder: &Value) {
        self.check(
            &format!("{pointer}/content"),
            holder.get("content"),
            &CONTENT,
        );
        let pointer = format!("{pointer}/content/application~1json");
        let Some(media) = media(self.bundle, Some(holder)) else {
            return;
        };
        self.check(&pointer, Some(media), &MEDIA);
        for (name, example) in members(media.get("examples")) {
            let pointer = format!("{pointer}/examples/{}", escape(name));
            self.check(&pointer, Some(example), &EXAMPLE);
        }
    }
}

/// Checks that every key is one that the generators know, and holds what it should.
pub(super) fn known_keys(bundle: &Bundle) -> Vec<Problem> {
    let mut checker = Checker {
        bundle,
        operation: None,
        problems: Vec::new(),
    };
    let root = &bundle.value;
    checker.check("", Some(root), &ROOT);
    checker.check("/info", root.get("info"), &INFO);
    let tags = root.get("tags").and_then(Value::as_array);
    for (index, tag) in tags.into_iter().flatten().enumerate() {
        checker.check(&format!("/tags/{index}"), Some(tag), &TAG);
    }
    for (name, response) in bundle.components("responses") {
        let pointer = format!("/components/responses/{}", escape(name));
        checker.check(&pointer, Some(response), &RESPONSE);
        checker.check_content(&pointer, response);
    }
    for (pointer, _, operation) in raw_operations(bundle) {
        checker.operation = operation_id(operation);
        checker.check(&pointer, Some(operation), &OPERATION);
        for (key, part) in [
            ("externalDocs", &EXTERNAL_DOCS),
            ("x-velt-paging", &PAGING),
            ("requestBody", &REQUEST_BODY),
            ("responses", &RESPONSES),
        ] {
            checker.check(&format!("{pointer}/{key}"), operation.get(key), part);
        }
        if let Some(body) = operation.get("requestBody") {
            checker.check_content(&format!("{pointer}/requestBody"), body);
        }
        for (status, response) in members(operation.get("responses")) {
            let pointer = format!("{pointer}/responses/{}", escape(status));
            checker.check(&pointer, Some(response), &RESPONSE);
            // A reference is checked where it leads.
            if response.get("$ref").is_none() {
                checker.check_content(&pointer, response);
            }
        }
    }
    checker.operation = None;
    each_schema(bundle, &mut |pointer, schema| {
        checker.check_object(pointer, schema, &SCHEMA);
    });
    checker.problems
}

/// Returns the known name that is closest to a mistyped one, as the end of a message.
pub(crate) fn closest<'a>(name: &str, known: impl IntoIterator<Item = &'a str>) -> String {
    const SIMILAR: f64 = 0.8;
    let best = known
        .into_iter()
        .map(|known| (strsim::jaro_winkler(name, known), known))
        .filter(|(similarity, _)| *similarity >= SIMILAR)
        .max_by(|(a, _), (b, _)| a.total_cmp(b));
    best.map_or_else(String::new, |(_, known)| {
        format!("; did you mean `{known}`?")
    })
}
