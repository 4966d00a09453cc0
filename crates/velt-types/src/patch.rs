//! Fields of an update that can be left unchanged, cleared or set.

use crate::{
    Model,
    json::{Node, Place, Shape, implement_serde},
};

/// The change that an update makes to a field: leave it, clear it, or set it.
///
/// Velt leaves a field as it is if it is omitted, and clears it if it is null. Setters
/// take a `Patch`, or a plain value, which sets the field.
///
/// ```
/// use velt_types::{Patch, types::CommentAnnotationUpdate};
///
/// let update = CommentAnnotationUpdate::new().resolved_by_user_id("ada");
/// assert_eq!(update.resolved_by_user_id, Patch::set("ada"));
/// let update = update.resolved_by_user_id(Patch::clear());
/// assert_eq!(serde_json::to_string(&update)?, r#"{"resolvedByUserId":null}"#);
/// # Ok::<(), serde_json::Error>(())
/// ```
///
/// `Option` does not convert to `Patch`, so that `None` never clears data by accident.
/// Say what `None` means:
///
/// ```
/// # use velt_types::Patch;
/// let resolver: Option<&str> = None;
/// assert_eq!(Patch::<String>::set_or_leave(resolver), Patch::Leave);
/// assert_eq!(Patch::<String>::set_or_clear(resolver), Patch::Clear);
/// ```
///
/// ```compile_fail,E0277
/// # use velt_types::types::CommentAnnotationUpdate;
/// let resolver: Option<String> = None;
/// let update = CommentAnnotationUpdate::new().resolved_by_user_id(resolver);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Hash)]
pub enum Patch<T> {
    /// The field stays as it is.
    #[default]
    Leave,
    /// The field is cleared.
    Clear,
    /// The field is set to this value.
    Set(T),
}

impl<T> Patch<T> {
    /// Sets the field.
    pub fn set(value: impl Into<T>) -> Self {
        Self::Set(value.into())
    }

    /// Clears the field.
    pub fn clear() -> Self {
        Self::Clear
    }

    /// Leaves the field as it is.
    pub fn leave() -> Self {
        Self::Leave
    }

    /// Sets the field if there is a value, else leaves it as it is.
    pub fn set_or_leave(value: Option<impl Into<T>>) -> Self {
        value.map_or(Self::Leave, Self::set)
    }

    /// Sets the field if there is a value, else clears it.
    pub fn set_or_clear(value: Option<impl Into<T>>) -> Self {
        value.map_or(Self::Clear, Self::set)
    }

    /// Returns whether the field stays as it is.
    pub fn is_leave(&self) -> bool {
        matches!(self, Self::Leave)
    }

    /// Returns the value that the field is set to, if there is one.
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

impl From<&str> for Patch<String> {
    fn from(value: &str) -> Self {
        Self::Set(value.to_owned())
    }
}

impl From<&String> for Patch<String> {
    fn from(value: &String) -> Self {
        Self::Set(value.clone())
    }
}

impl<T: Model> Model for Patch<T> {
    const SHAPE: Shape = T::SHAPE.or(Shape::NULL);

    fn read(node: Node<'_>, at: &Place<'_>) -> Self {
        match node {
            Node::Null => Self::Clear,
            node => Self::Set(T::read(node, at)),
        }
    }

    fn absent(_: &Place<'_>) -> Self {
        Self::Leave
    }

    fn empty() -> Self {
        Self::Leave
    }

    fn to_node(&self) -> Node<'_> {
        self.value().map_or(Node::Null, T::to_node)
    }

    fn to_member(&self) -> Option<Node<'_>> {
        // `Leave` omits the field from the object.
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
