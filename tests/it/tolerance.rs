//! Responses that differ from the document, one place at a time.
//!
//! Every success response of the document and of the checked-in traffic is changed at
//! every place below its root, and must still be read, with the rest of it untouched.

use std::fs;

use serde_json::{Value, json};
use velt_conform::{Types, types};

use crate::support::root;

/// The documented success responses, each with the types of its operation.
fn responses() -> Vec<(&'static Types, Value)> {
    let files = [
        "tests/conform/src/generated/examples.json",
        "tests/traffic/documented.json",
        "tests/traffic/guides.json",
    ];
    let exchanges = files.iter().flat_map(|file| {
        let text = fs::read_to_string(root().join(file)).unwrap();
        serde_json::from_str::<Vec<Value>>(&text).unwrap()
    });
    let known = |operation: &str| {
        let path = operation.strip_prefix("POST ").unwrap();
        types().iter().find(|types| types.path == path).unwrap()
    };
    exchanges
        .filter(|exchange| exchange["kind"] == "success")
        .map(|mut exchange| {
            let types = known(exchange["operation"].as_str().unwrap());
            (types, exchange["body"].take())
        })
        .collect()
}

/// The pointers of every value below `result`, or below the body if there is none.
fn places(body: &Value) -> Vec<String> {
    fn walk(value: &Value, pointer: &str, out: &mut Vec<String>) {
        let mut visit = |name: &str, value: &Value| {
            let pointer = format!("{pointer}/{name}");
            out.push(pointer.clone());
            walk(value, &pointer, out);
        };
        match value {
            Value::Object(members) => {
                for (name, value) in members {
                    visit(&name.replace('~', "~0").replace('/', "~1"), value);
                }
            }
            Value::Array(items) => {
                for (index, value) in items.iter().enumerate() {
                    visit(&index.to_string(), value);
                }
            }
            _ => {}
        }
    }
    let mut out = Vec::new();
    match body.get("result") {
        Some(result) => walk(result, "/result", &mut out),
        None => walk(body, "", &mut out),
    }
    out
}

/// Takes the member at `pointer` out of its object.
fn remove(body: &mut Value, pointer: &str) -> bool {
    let (parent, name) = pointer.rsplit_once('/').unwrap();
    let name = name.replace("~1", "/").replace("~0", "~");
    match body.pointer_mut(parent) {
        Some(Value::Object(members)) => members.remove(&name).is_some(),
        _ => false,
    }
}

/// A scalar of another type that spells the same value.
fn retyped(value: &Value) -> Option<Value> {
    match value {
        // A text that spells no number becomes one: it must still be there.
        Value::String(text) => Some(
            text.parse::<i64>()
                .map_or(json!(71_717), |number| json!(number)),
        ),
        Value::Number(number) => Some(json!(number.to_string())),
        Value::Bool(value) => Some(json!(value.to_string())),
        _ => None,
    }
}

/// A scalar as text, with each number written in one way.
fn plain(value: &Value) -> String {
    let text = match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    };
    text.parse::<f64>()
        .map_or(text, |number| number.to_string())
}

/// What one kind of change came to.
#[derive(Default)]
struct Tally {
    changed: usize,
    lost: Vec<String>,
}

impl Tally {
    /// Reads a changed body; what is written again must not differ elsewhere.
    fn read(&mut self, types: &Types, original: &Value, changed: &Value, place: &str) {
        self.changed += 1;
        let reading = match (types.success)(changed) {
            Ok(reading) => reading,
            Err(error) => return self.lost.push(format!("{} {place}: {error}", types.path)),
        };
        // The rest of the response is as it was: only the changed place may differ.
        let mut expected = (types.success)(original)
            .expect("the example is read")
            .written;
        let mut written = reading.written;
        for body in [&mut expected, &mut written] {
            // In a list, there is a value to overlook instead of a member to take out.
            if !remove(body, place)
                && let Some(value) = body.pointer_mut(place)
            {
                *value = Value::Null;
            }
        }
        if expected != written {
            self.lost
                .push(format!("{} {place}: something else changed", types.path));
        }
    }
}

#[test]
fn no_response_is_lost_for_one_field() {
    let [mut missing, mut null, mut unknown, mut retype] =
        [const { Vec::new() }; 4].map(|lost| Tally { changed: 0, lost });
    let mut kept = 0;
    for (types, original) in responses() {
        for place in places(&original) {
            let mut body = original.clone();
            if remove(&mut body, &place) {
                missing.read(types, &original, &body, &place);
            }

            let mut body = original.clone();
            *body.pointer_mut(&place).unwrap() = Value::Null;
            null.read(types, &original, &body, &place);

            if original.pointer(&place).unwrap().is_object() {
                unknown.changed += 1;
                let read = |value: Value| {
                    let mut body = original.clone();
                    body.pointer_mut(&place).unwrap()["brandNewField"] = value;
                    (types.success)(&body)
                };
                // In a map it is an item like the others, of which null is one.
                if let Err(error) = read(json!({ "a": [1] }))
                    && (read(Value::Null).is_err() || !error.path().contains("brandNewField"))
                {
                    unknown
                        .lost
                        .push(format!("{} {place}: {error}", types.path));
                }
            }

            let mut body = original.clone();
            if let Some(value) = retyped(original.pointer(&place).unwrap()) {
                let spelled = value.clone();
                *body.pointer_mut(&place).unwrap() = value;
                retype.read(types, &original, &body, &place);
                if let Ok(reading) = (types.success)(&body)
                    && let Some(read) = reading.written.pointer(&place)
                {
                    // What arrived is still there, in one type or the other.
                    assert_eq!(plain(read), plain(&spelled), "{} {place}", types.path);
                    kept += 1;
                }
            }
        }
    }
    for (name, tally, places, allowed) in [
        ("a field is missing", missing, 2_500, 0),
        ("null instead of a value", null, 2_700, 0),
        ("an unknown field", unknown, 500, 0),
        ("a scalar of another type", retype, 1_800, 5),
    ] {
        let Tally { changed, lost } = tally;
        assert!(changed > places, "{name}: only {changed} places");
        let share = 100 * lost.len() / changed;
        assert!(
            lost.len() * 100 <= allowed * changed,
            "{name}: {} of {changed} responses are lost ({share} %):\n{}",
            lost.len(),
            lost.join("\n"),
        );
        println!("{name}: {} of {changed} lost", lost.len());
    }
    assert!(kept > 1_700, "only {kept} values were compared");
}
