//! Fields of an update that can be left, cleared or set.

use crate::{
    Model,
    json::{Node, Place, ReadError, Shape, implement_serde},
};

/// What an update does to a field: leave it, clear it, or set it.
///
/// Velt tells a field that is left out, which stays as it is, from one that is null,
/// which is cleared. Setters take a plain value to set, or [`Patch::Clear`].
///
/// ```
/// use velt_types::Patch;
///
/// assert_eq!(Patch::<i64>::default(), Patch::Leave);
/// assert_eq!(Patch::from(7), Patch::Set(7));
/// assert_eq!(Patch::<i64>::from(None), Patch::Clear);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Hash)]
pub enum Patch<T> {
    /// The field stays as it is.
    #[default]
    Leave,
    /// The field is emptied.
    Clear,
    /// The field gets this value.
    Set(T),
}

impl<T> Patch<T> {
    /// Whether the field stays as it is.
    pub fn is_leave(&self) -> bool {
        matches!(self, Self::Leave)
    }

    /// Gives the value that the field gets, if it gets one.
    pub fn value(&self) -> Option<&T> {
        match self {
            Self::Set(value) => Some(value),
            Self::Leave | Self::Clear => None,
        }
    }
}

impl<T> From<T> for Patch<T> {
    fn from(value: T) -> Self {
        Self::Set(value)
    }
}

impl<T> From<Option<T>> for Patch<T> {
    /// Nothing clears the field.
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Clear, Self::Set)
    }
}

impl From<&str> for Patch<String> {
    fn from(value: &str) -> Self {
        Self::Set(value.to_owned())
    }
}

impl<T: Model> Model for Patch<T> {
    const SHAPE: Shape = T::SHAPE.or(Shape::NULL);

    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        match node {
            Node::Null => Ok(Self::Clear),
            node => T::read(node, at).map(Self::Set),
        }
    }

    fn absent(_: &Place<'_>) -> Result<Self, ReadError> {
        Ok(Self::Leave)
    }

    fn to_node(&self) -> Node<'_> {
        self.value().map_or(Node::Null, T::to_node)
    }

    fn to_member(&self) -> Option<Node<'_>> {
        // A field that is left is left out.
        (!self.is_leave()).then(|| self.to_node())
    }
}

implement_serde!(Strict: Patch<T>);

#[cfg(feature = "schemars")]
impl<T: schemars::JsonSchema> schemars::JsonSchema for Patch<T> {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> std::borrow::Cow<'static, str> {
        Option::<T>::schema_name()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        Option::<T>::json_schema(generator)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::types::CommentAnnotationUpdate;

    #[test]
    fn leaving_clearing_and_setting_survive_the_wire() {
        for (text, name) in [
            ("{}", Patch::Leave),
            (r#"{"resolvedByUserId":null}"#, Patch::Clear),
            (r#"{"resolvedByUserId":"ada"}"#, Patch::from("ada")),
        ] {
            let update: CommentAnnotationUpdate = serde_json::from_str(text).unwrap();
            assert_eq!(update.resolved_by_user_id, name);
            assert_eq!(serde_json::to_string(&update).unwrap(), text);
        }
    }
}
