//! Texts, numbers, booleans and open values.
//!
//! A scalar of another type is read as what it spells: `"7"` as 7, 7 as `"7"`.

use serde_json::{Map, Number, Value};

use super::{Model, Node, Place, ReadError, Shape, node::into_map};

/// 2^53, up to which every integer is a `f64` of its own.
const EXACT: f64 = 9_007_199_254_740_992.0;

impl Model for String {
    const SHAPE: Shape = Shape::TEXT;

    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        text(node, at)
    }

    fn to_node(&self) -> Node<'_> {
        self.as_str().into()
    }
}

/// Reads a text; what stands for one of another type is the text that spells it.
pub(crate) fn text(node: Node<'_>, at: &Place<'_>) -> Result<String, ReadError> {
    const EXPECTED: &str = "a string";
    if let Node::Text(text) = node {
        return Ok(text.into_owned());
    }
    if at.is_strict() {
        return Err(at.refuse(EXPECTED, &node));
    }
    let spelled = match &node {
        Node::Null => String::new(),
        Node::Bool(value) => value.to_string(),
        Node::Number(value) => value.to_string(),
        _ => return Err(at.refuse(EXPECTED, &node)),
    };
    at.retyped(EXPECTED, &node);
    Ok(spelled)
}

impl Model for bool {
    const SHAPE: Shape = Shape::BOOL;

    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        const EXPECTED: &str = "a boolean";
        if let Node::Bool(value) = node {
            return Ok(value);
        }
        if at.is_strict() {
            return Err(at.refuse(EXPECTED, &node));
        }
        let spelled = match &node {
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
        let value = spelled.ok_or_else(|| at.refuse(EXPECTED, &node))?;
        at.retyped(EXPECTED, &node);
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        Node::Bool(*self)
    }
}

impl Model for i64 {
    const SHAPE: Shape = Shape::NUMBER;

    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        number(node, at, "an integer", integer)
    }

    fn to_node(&self) -> Node<'_> {
        Node::Number((*self).into())
    }
}

impl Model for f64 {
    const SHAPE: Shape = Shape::NUMBER;

    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        number(node, at, "a number", Number::as_f64)
    }

    fn to_node(&self) -> Node<'_> {
        // JSON has no number for infinity.
        Number::from_f64(*self).map_or(Node::Null, Node::Number)
    }
}

/// The integer that a number is, however it is written.
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
) -> Result<T, ReadError> {
    if let Node::Number(number) = &node
        && let Some(value) = convert(number)
    {
        return Ok(value);
    }
    if at.is_strict() {
        return Err(at.refuse(expected, &node));
    }
    let spelled = match &node {
        Node::Null => Some(T::default()),
        Node::Text(text) => text.trim().parse().ok().as_ref().and_then(convert),
        _ => None,
    };
    let value = spelled.ok_or_else(|| at.refuse(expected, &node))?;
    at.retyped(expected, &node);
    Ok(value)
}

impl Model for Value {
    const SHAPE: Shape = Shape::ANY;

    fn read(node: Node<'_>, _: &Place<'_>) -> Result<Self, ReadError> {
        Ok(node.into_value())
    }

    fn to_node(&self) -> Node<'_> {
        self.into()
    }
}

impl Model for Map<String, Value> {
    const SHAPE: Shape = Shape::OBJECT;

    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        at.members(node).map(into_map)
    }

    fn to_node(&self) -> Node<'_> {
        self.into()
    }
}
