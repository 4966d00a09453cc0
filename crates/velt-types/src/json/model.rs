//! The trait that every type of the API implements.

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

use super::{Fields, Node, ObjectNode, Place, Report, Shape, Strictness};
use crate::CallInfo;

/// A type of Velt's API.
///
/// The types of this crate implement it, and it is what generic code over requests and
/// responses asks for. Its methods are not meant to be called: use
/// [`serde_json::from_str`] and [`serde_json::to_string`].
pub trait Model: Sized {
    /// The kinds of JSON that the type is documented as.
    #[doc(hidden)]
    const SHAPE: Shape;

    /// Reads a value.
    #[doc(hidden)]
    fn read(node: Node<'_>, at: &Place<'_>) -> Self;

    /// Returns the empty value, which stands for one that is missing.
    #[doc(hidden)]
    fn empty() -> Self;

    /// Returns what stands for a field that is missing.
    #[doc(hidden)]
    fn absent(at: &Place<'_>) -> Self {
        if at.is_strict() {
            at.fail_missing();
        } else {
            at.missing();
        }
        Self::empty()
    }

    /// Returns the value as JSON.
    #[doc(hidden)]
    fn to_node(&self) -> Node<'_>;

    /// Tells a response which call it came from.
    #[doc(hidden)]
    fn attach(&mut self, call: &dyn Fn() -> CallInfo) {
        let _ = call;
    }

    /// Returns the value as a member of an object, unless it is left out there.
    #[doc(hidden)]
    fn to_member(&self) -> Option<Node<'_>> {
        Some(self.to_node())
    }
}

/// A type that is an object with fields.
pub trait Object: Sized {
    /// Takes the fields out of an object.
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self;

    /// Adds the fields to an object.
    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>);
}

/// Reads an object.
pub(crate) fn read_object<T: Object>(node: Node<'_>, at: &Place<'_>) -> T {
    let mut fields = at.fields(node);
    let value = T::read_fields(&mut fields);
    fields.finish();
    value
}

/// Implements [`Model`] for types that are an [`Object`].
macro_rules! implement_model {
    ($($name:ident $(<$parameter:ident>)?),* $(,)?) => {$(
        impl $(<$parameter: $crate::Model>)? $crate::Model for $name $(<$parameter>)? {
            const SHAPE: $crate::json::Shape = $crate::json::Shape::OBJECT;

            fn read(
                node: $crate::json::Node<'_>,
                at: &$crate::json::Place<'_>,
            ) -> Self {
                $crate::json::read_object(node, at)
            }

            fn empty() -> Self {
                $crate::json::Object::read_fields(&mut $crate::json::Fields::none())
            }

            fn to_node(&self) -> $crate::json::Node<'_> {
                let mut object = $crate::json::ObjectNode::default();
                $crate::json::Object::write_fields(self, &mut object);
                object.finish()
            }
        }
    )*};
}

pub(crate) use implement_model;

/// Reads a `T` by way of serde.
pub(crate) fn read_by_serde<'de, D, T>(
    deserializer: D,
    strictness: Strictness,
) -> Result<T, D::Error>
where
    D: Deserializer<'de>,
    T: Model,
{
    let node = Node::deserialize(deserializer)?;
    let report = Report::new(strictness, 0);
    let value = T::read(node, &report.root());
    report.check(value).map_err(de::Error::custom)
}

/// Writes a `T` by way of serde.
pub(crate) fn write_by_serde<S, T>(value: &T, serializer: S) -> Result<S::Ok, S::Error>
where
    S: Serializer,
    T: Model,
{
    value.to_node().serialize(serializer)
}

/// Implements serde's traits for types that are a [`Model`].
macro_rules! implement_serde {
    ($strictness:ident: $($name:ident $(<$parameter:ident>)?),* $(,)?) => {$(
        impl<'de $(, $parameter: $crate::Model)?> ::serde::Deserialize<'de> for $name $(<$parameter>)? {
            fn deserialize<D: ::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> ::std::result::Result<Self, D::Error> {
                $crate::json::read_by_serde(deserializer, $crate::json::Strictness::$strictness)
            }
        }

        impl $(<$parameter: $crate::Model>)? ::serde::Serialize for $name $(<$parameter>)? {
            fn serialize<S: ::serde::Serializer>(
                &self,
                serializer: S,
            ) -> ::std::result::Result<S::Ok, S::Error> {
                $crate::json::write_by_serde(self, serializer)
            }
        }
    )*};
}

pub(crate) use implement_serde;
