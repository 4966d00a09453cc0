//! Values with several documented shapes.

use serde_json::Value;

use super::{Node, Place, Report};

/// The set of JSON types that the document allows for a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Shape(u8);

impl Shape {
    /// `null`.
    pub const NULL: Self = Self(1);
    /// A boolean.
    pub const BOOL: Self = Self(1 << 1);
    /// A number.
    pub const NUMBER: Self = Self(1 << 2);
    /// A string.
    pub const TEXT: Self = Self(1 << 3);
    /// An array.
    pub const LIST: Self = Self(1 << 4);
    /// An object.
    pub const OBJECT: Self = Self(1 << 5);
    /// Any JSON type.
    pub const ANY: Self = Self(u8::MAX);

    /// Anything except an array or an object.
    const SCALAR: Self = Self::NULL.or(Self::BOOL).or(Self::NUMBER).or(Self::TEXT);

    /// Returns the union of both sets.
    #[must_use]
    pub const fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    fn overlaps(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    fn allows(self, node: &Node<'_>) -> bool {
        let kind = match node {
            Node::Null => Self::NULL,
            Node::Bool(_) => Self::BOOL,
            Node::Number(_) => Self::NUMBER,
            Node::Text(_) => Self::TEXT,
            Node::List(_) => Self::LIST,
            Node::Object(_) => Self::OBJECT,
        };
        self.overlaps(kind)
    }
}

/// One shape of a value: its JSON types, and the function that reads it.
pub type Variant<T> = (Shape, fn(Node<'_>, &Place<'_>) -> T);

/// Reads a value as the variant that fits best.
///
/// Only the variants whose shape includes the JSON type of the value are tried. If more
/// than one can read it, the one that differs least from the document is chosen; in a
/// tie, the first. A value that fits no variant becomes `other`, except in requests,
/// where it is an error.
pub fn one_of<T>(
    node: Node<'_>,
    at: &Place<'_>,
    variants: &[Variant<T>],
    other: fn(Value) -> T,
) -> T {
    const EXPECTED: &str = "one of the documented shapes";
    let is_scalar = Shape::SCALAR.allows(&node);
    let mut fitting = variants
        .iter()
        .filter(|(shape, _)| shape.allows(&node))
        .peekable();
    let mut best: Option<(T, Report)> = None;
    let mut refusal = None;
    while let Some((_, read)) = fitting.next() {
        let is_only_one = best.is_none() && refusal.is_none() && fitting.peek().is_none();
        // An error inside an array or an object is reported at its own place.
        if is_only_one && (at.is_strict() || !is_scalar) {
            return read(node, at);
        }
        let trial = at.trial();
        let value = read(node.clone(), &at.in_report(&trial));
        match trial.check(value) {
            Ok(value) => {
                let is_better = best
                    .as_ref()
                    .is_none_or(|(_, least)| trial.difference() < least.difference());
                if is_better {
                    best = Some((value, trial));
                }
            }
            Err(error) => refusal = refusal.or(Some(error)),
        }
    }
    if let Some((value, trial)) = best {
        at.adopt(trial);
        return value;
    }
    // If all shapes are arrays or objects, such as the items of a page, another value
    // must not be read as a page without items.
    let is_lost = !node.is_null()
        && !variants
            .iter()
            .any(|(shape, _)| shape.overlaps(Shape::SCALAR));
    if at.is_strict() || is_lost {
        match refusal {
            Some(error) => at.fail_with(error),
            None => at.refuse(EXPECTED, &node),
        }
    } else {
        at.retyped(EXPECTED, &node);
    }
    other(node.into_value())
}
