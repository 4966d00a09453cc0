//! Strings, numbers, booleans and open values.
//!
//! In responses, a scalar of another type is converted: `"7"` to 7, and 7 to `"7"`.

use serde_json::{Map, Number, Value};

use super::{Model, Node, Place, Shape, node::into_map};
use crate::convert::NOT_AN_OBJECT;

/// 2^53, up to which `f64` represents every integer exactly.
const EXACT: f64 = 9_007_199_254_740_992.0;

impl Model for String {
    const SHAPE: Shape = Shape::TEXT;

    fn read(node: Node<'_>, at: &Place<'_>) -> Self {
        text(node, at)
    }

    fn empty() -> Self {
        Self::new()
    }

    fn to_node(&self) -> Node<'_> {
        self.as_str().into()
    }
}

/// Reads a string. In responses, other scalars are converted to their text.
pub(crate) fn text(node: Node<'_>, at: &Place<'_>) -> String {
    const EXPECTED: &str = "a string";
    let spelled = match &node {
        Node::Text(_) => None,
        _ if at.is_strict() => None,
        Node::Null => Some(String::new()),
        Node::Bool(value) => Some(value.to_string()),
        Node::Number(value) => Some(value.to_string()),
        _ => None,
    };
    match (node, spelled) {
        (Node::Text(text), _) => text.into_owned(),
        (node, Some(text)) => {
            at.retyped(EXPECTED, &node);
            text
        }
        (node, None) => {
            at.refuse(EXPECTED, &node);
            String::new()
        }
    }
}

impl Model for bool {
    const SHAPE: Shape = Shape::BOOL;

    fn read(node: Node<'_>, at: &Place<'_>) -> Self {
        const EXPECTED: &str = "a boolean";
        if let Node::Bool(value) = node {
            return value;
        }
        let spelled = match &node {
            _ if at.is_strict() => None,
            Node::Null => Some(false),
            Node::Text(text) => match text.as_ref() {
                "true" | "True" | "TRUE" => Some(true),
                "false" | "False" | "FALSE" | "" => Some(false),
                _ => None,
            },
            Node::Number(number) => match number.as_i64() {
                Some(0) => Some(false),
                Some(1) => Some(true),
                _ => None,
            },
            _ => None,
        };
        at.spelled(spelled, EXPECTED, &node)
    }

    fn empty() -> Self {
        false
    }

    fn to_node(&self) -> Node<'_> {
        Node::Bool(*self)
    }
}

impl Model for i64 {
    const SHAPE: Shape = Shape::NUMBER;

    fn read(node: Node<'_>, at: &Place<'_>) -> Self {
        number(node, at, "an integer", integer)
    }

    fn empty() -> Self {
        0
    }

    fn to_node(&self) -> Node<'_> {
        Node::Number((*self).into())
    }
}

impl Model for f64 {
    const SHAPE: Shape = Shape::NUMBER;

    fn read(node: Node<'_>, at: &Place<'_>) -> Self {
        number(node, at, "a number", Number::as_f64)
    }

    fn empty() -> Self {
        0.0
    }

    fn to_node(&self) -> Node<'_> {
        // JSON has no number for infinity or NaN.
        Number::from_f64(*self).map_or(Node::Null, Node::Number)
    }
}

/// Returns the integer value of a number, however it is written.
fn integer(number: &Number) -> Option<i64> {
    number.as_i64().or_else(|| {
        let value = number.as_f64()?;
        let is_integer = value.fract() == 0.0 && value.abs() <= EXACT;
        #[allow(
            clippy::cast_possible_truncation,
            reason = "just found to be an integer that fits"
        )]
        is_integer.then_some(value as i64)
    })
}

fn number<T: Default>(
    node: Node<'_>,
    at: &Place<'_>,
    expected: &'static str,
    convert: fn(&Number) -> Option<T>,
) -> T {
    if let Node::Number(number) = &node
        && let Some(value) = convert(number)
    {
        return value;
    }
    let spelled = match &node {
        _ if at.is_strict() => None,
        Node::Null => Some(T::default()),
        Node::Text(text) => text.trim().parse().ok().as_ref().and_then(convert),
        _ => None,
    };
    at.spelled(spelled, expected, &node)
}

impl Place<'_> {
    /// Records a value of another type, or an error if it cannot be converted.
    fn spelled<T: Default>(&self, value: Option<T>, expected: &'static str, found: &Node<'_>) -> T {
        if value.is_some() {
            self.retyped(expected, found);
        } else {
            self.refuse(expected, found);
        }
        value.unwrap_or_default()
    }
}

impl Model for Value {
    const SHAPE: Shape = Shape::ANY;

    fn read(node: Node<'_>, _: &Place<'_>) -> Self {
        node.into_value()
    }

    fn empty() -> Self {
        Self::Null
    }

    fn to_node(&self) -> Node<'_> {
        self.into()
    }
}

impl Model for Map<String, Value> {
    const SHAPE: Shape = Shape::OBJECT;

    fn read(node: Node<'_>, at: &Place<'_>) -> Self {
        into_map(at.members(node))
    }

    fn empty() -> Self {
        Self::new()
    }

    fn to_node(&self) -> Node<'_> {
        match self.get(NOT_AN_OBJECT) {
            Some(value) => value.into(),
            None => self.into(),
        }
    }
}
