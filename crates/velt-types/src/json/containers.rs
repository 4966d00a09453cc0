//! Optional values, lists and maps.

use std::{borrow::Cow, collections::BTreeMap};

use super::{Model, Node, Place, ReadError, Shape};

impl<T: Model> Model for Option<T> {
    const SHAPE: Shape = T::SHAPE.or(Shape::NULL);

    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        match node {
            Node::Null => Ok(None),
            node => T::read(node, at).map(Some),
        }
    }

    fn absent(_: &Place<'_>) -> Result<Self, ReadError> {
        Ok(None)
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

    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let items = at.items(node)?;
        let mut list = Self::with_capacity(items.len());
        for (index, item) in items.into_iter().enumerate() {
            list.push(T::read(item, &at.index(index))?);
        }
        Ok(list)
    }

    fn to_node(&self) -> Node<'_> {
        Node::List(self.iter().map(T::to_node).collect())
    }
}

impl<T: Model> Model for BTreeMap<String, T> {
    const SHAPE: Shape = Shape::OBJECT;

    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let members = at.members(node)?;
        // Collected at once: that sorts, which is faster than one insertion each.
        members
            .into_iter()
            .map(|(name, value)| {
                let value = T::read(value, &at.name(&name))?;
                Ok((name.into_owned(), value))
            })
            .collect()
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

    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        T::read(node, at).map(Self::new)
    }

    fn to_node(&self) -> Node<'_> {
        T::to_node(self)
    }
}

impl Place<'_> {
    /// Returns the items of a list.
    fn items<'a>(&self, node: Node<'a>) -> Result<Vec<Node<'a>>, ReadError> {
        const EXPECTED: &str = "an array";
        match node {
            Node::List(items) => Ok(items),
            _ if !self.is_strict() && is_empty(&node) => {
                self.retyped(EXPECTED, &node);
                Ok(Vec::new())
            }
            _ => Err(self.refuse(EXPECTED, &node)),
        }
    }

    /// Returns the members of an object.
    pub(super) fn members<'a>(
        &self,
        node: Node<'a>,
    ) -> Result<Vec<(Cow<'a, str>, Node<'a>)>, ReadError> {
        const EXPECTED: &str = "an object";
        match node {
            Node::Object(members) => Ok(members),
            _ if !self.is_strict() && is_empty(&node) => {
                self.retyped(EXPECTED, &node);
                Ok(Vec::new())
            }
            _ => Err(self.refuse(EXPECTED, &node)),
        }
    }
}

/// Whether the value stands for nothing: null, or the wrong kind of empty brackets,
/// which is what some languages make of an empty collection.
fn is_empty(node: &Node<'_>) -> bool {
    match node {
        Node::Null => true,
        Node::List(items) => items.is_empty(),
        Node::Object(members) => members.is_empty(),
        _ => false,
    }
}
