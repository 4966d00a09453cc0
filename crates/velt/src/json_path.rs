//! Where in a body a JSON error is.

use std::{collections::BTreeMap, fmt::Write};

use serde_json::value::RawValue;

/// The path to the value in `body` that an error at this line and column is about;
/// nothing if that is the whole body, or the body is no JSON.
///
/// The usual way, a deserializer that keeps track of its path, would compile every
/// type a second time. serde_json says where in the text it stopped, so that one walk
/// through the text does for all types.
pub(crate) fn path_at(body: &[u8], line: usize, column: usize) -> Option<String> {
    let text = std::str::from_utf8(body).ok()?;
    let before: usize = text
        .split_inclusive('\n')
        .take(line.checked_sub(1)?)
        .map(str::len)
        .sum();
    let at = before + column;
    let mut path = String::new();
    let mut value: &RawValue = serde_json::from_str(text).ok()?;
    while let Some((segment, inner)) = member_at(value, text, at) {
        match segment {
            Segment::Name(name) if path.is_empty() => path.push_str(&name),
            Segment::Name(name) => write!(path, ".{name}").ok()?,
            Segment::Index(index) => write!(path, "[{index}]").ok()?,
        }
        value = inner;
    }
    (!path.is_empty()).then_some(path)
}

enum Segment {
    Name(String),
    Index(usize),
}

/// The member of `value` that the position lies in, or right behind.
fn member_at<'a>(value: &'a RawValue, text: &str, at: usize) -> Option<(Segment, &'a RawValue)> {
    let holds = |member: &RawValue| {
        let start = member.get().as_ptr() as usize - text.as_ptr() as usize;
        // An error at the first byte of an array or object stands right before it.
        start <= at && at <= start + member.get().len()
    };
    if value.get().starts_with('{') {
        let members: BTreeMap<String, &RawValue> = serde_json::from_str(value.get()).ok()?;
        let (name, member) = members.into_iter().find(|(_, member)| holds(member))?;
        Some((Segment::Name(name), member))
    } else if value.get().starts_with('[') {
        let members: Vec<&RawValue> = serde_json::from_str(value.get()).ok()?;
        let (index, member) = members
            .into_iter()
            .enumerate()
            .find(|(_, member)| holds(member))?;
        Some((Segment::Index(index), member))
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use serde::Deserialize;

    use super::*;

    #[derive(Debug, Deserialize)]
    #[allow(dead_code, reason = "only read to fail")]
    struct User {
        name: String,
        tags: Vec<bool>,
    }

    /// The path of the error that reading `text` as users by id gives.
    fn path(text: &str) -> Option<String> {
        let error = serde_json::from_str::<BTreeMap<String, User>>(text).unwrap_err();
        path_at(text.as_bytes(), error.line(), error.column())
    }

    #[test]
    fn the_value_that_cannot_be_read_is_found() {
        for (text, expected) in [
            (r#"{"ada": {"name": 7, "tags": []}}"#, Some("ada.name")),
            (
                r#"{"ada": {"name": "", "tags": [true, false, "x"]}}"#,
                Some("ada.tags[2]"),
            ),
            (
                "{\"é\": {\"name\": \"\",\n\"tags\": [\n1]}}",
                Some("é.tags[0]"),
            ),
            (r#"{"ada": {"name": ""}, "grace": {}}"#, Some("ada")),
            (r#"{"ada": []}"#, Some("ada")),
            (r#"{"ada": {"name": {}}}"#, Some("ada.name")),
            (
                r#"{"ada": {"name": "", "tags": [true, [false]]}}"#,
                Some("ada.tags[1]"),
            ),
            (r#"[]"#, None),
            (r#"{"ada": {"na"#, None),
            ("", None),
        ] {
            assert_eq!(path(text).as_deref(), expected, "{text}");
        }
    }
}
