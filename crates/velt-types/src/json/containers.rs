//! Optional values, lists and maps.

use std::{borrow::Cow, collections::BTreeMap};

use super::{Model, Node, Place, Shape};

impl<T: Model> Model for Option<T> {
    const SHAPE: Shape = T::SHAPE.or(Shape::NULL);

    fn read(node: Node<'_>, at: &Place<'_>) -> Self {
        match node {
            Node::Null => None,
            node => Some(T::read(node, at)),
        }
    }

    fn absent(_: &Place<'_>) -> Self {
        None
    }

    fn empty() -> Self {
        None
    }

    fn to_node(&self) -> Node<'_> {
        self.as_ref().map_or(Node::Null, T::to_node)
    }

    fn to_member(&self) -> Option<Node<'_>> {
        self.as_ref().map(T::to_node)
    }
}

impl<T: Model> Model for Vec<T> {
    const SHAPE: Shape = Shape::LIST;

    fn read(node: Node<'_>, at: &Place<'_>) -> Self {
        let items = at.items(node);
        let mut list = Self::with_capacity(items.len());
        for (index, item) in items.into_iter().enumerate() {
            list.push(T::read(item, &at.index(index)));
        }
        list
    }

    fn empty() -> Self {
        Self::new()
    }

    fn to_node(&self) -> Node<'_> {
        Node::List(self.iter().map(T::to_node).collect())
    }
}

impl<T: Model> Model for BTreeMap<String, T> {
    const SHAPE: Shape = Shape::OBJECT;

    fn read(node: Node<'_>, at: &Place<'_>) -> Self {
        // `collect` sorts all members at once, which is faster than inserting each.
        let members = at.members(node).into_iter();
        members
            .map(|(name, value)| {
                let value = T::read(value, &at.name(&name));
                (name.into_owned(), value)
            })
            .collect()
    }

    fn empty() -> Self {
        Self::new()
    }

    fn to_node(&self) -> Node<'_> {
        let members = self
            .iter()
            .map(|(name, value)| (Cow::Borrowed(name.as_str()), value.to_node()));
        Node::Object(members.collect())
    }
}

impl<T: Model> Model for Box<T> {
    const SHAPE: Shape = T::SHAPE;

    fn read(node: Node<'_>, at: &Place<'_>) -> Self {
        Self::new(T::read(node, at))
    }

    fn empty() -> Self {
        Self::new(T::empty())
    }

    fn to_node(&self) -> Node<'_> {
        T::to_node(self)
    }
}

impl Place<'_> {
    /// Returns the items of an array; none if the value is something else.
    fn items<'a>(&self, node: Node<'a>) -> Vec<Node<'a>> {
        match node {
            Node::List(items) => items,
            other => {
                self.not_a_collection("an array", &other);
                Vec::new()
            }
        }
    }

    /// Returns the members of an object; none if the value is something else.
    pub(super) fn members<'a>(&self, node: Node<'a>) -> Vec<(Cow<'a, str>, Node<'a>)> {
        match node {
            Node::Object(members) => members,
            other => {
                self.not_a_collection("an object", &other);
                Vec::new()
            }
        }
    }

    fn not_a_collection(&self, expected: &'static str, found: &Node<'_>) {
        if !self.is_strict() && is_empty(found) {
            self.retyped(expected, found);
        } else {
            self.refuse(expected, found);
        }
    }
}

/// Returns whether the value is null, an empty array or an empty object.
///
/// Some languages write an empty collection with the wrong kind of brackets.
fn is_empty(node: &Node<'_>) -> bool {
    match node {
        Node::Null => true,
        Node::List(items) => items.is_empty(),
        Node::Object(members) => members.is_empty(),
        _ => false,
    }
}
