//! The trait that every type of the API implements.

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

use super::{Fields, Node, ObjectNode, Place, ReadError, Report, Shape, Strictness};
use crate::CallInfo;

/// A type of Velt's API.
///
/// Requests, responses and the types in them implement it, so it serves as a bound in
/// generic code. Its methods are not meant to be called: use [`serde_json::from_str`] and
/// [`serde_json::to_string`].
pub trait Model: Sized {
    /// The JSON types that the document allows for this type.
    #[doc(hidden)]
    const SHAPE: Shape;

    /// Reads a value.
    #[doc(hidden)]
    fn read(node: Node<'_>, at: &Place<'_>) -> Self;

    /// Returns the empty value, which stands in for a missing one.
    #[doc(hidden)]
    fn empty() -> Self;

    /// Returns the value of a missing field; by default, reports the field as missing.
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

    /// Records the call that produced the response.
    #[doc(hidden)]
    fn attach(&mut self, call: &dyn Fn() -> CallInfo) {
        let _ = call;
    }

    /// Returns the value as a member of an object, or `None` to omit it.
    #[doc(hidden)]
    fn to_member(&self) -> Option<Node<'_>> {
        Some(self.to_node())
    }
}

/// A type that is a JSON object with fields.
pub trait Object: Sized {
    /// Reads the fields from an object.
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self;

    /// Adds the fields to an object.
    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>);

    /// Records the call that produced the response.
    fn attach_call(&mut self, call: &dyn Fn() -> CallInfo) {
        let _ = call;
    }
}

/// Reads an object.
pub(crate) fn read_object<T: Object>(node: Node<'_>, at: &Place<'_>) -> T {
    let mut fields = at.fields(node);
    let value = T::read_fields(&mut fields);
    fields.finish();
    value
}

/// Implements [`Model`] for types that implement [`Object`].
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

            fn attach(&mut self, call: &dyn Fn() -> $crate::CallInfo) {
                $crate::json::Object::attach_call(self, call);
            }
        }
    )*};
}

pub(crate) use implement_model;

/// Reads a `T`, without keeping where it differs from the document.
///
/// # Errors
///
/// If a value could not be read.
pub fn read<T: Model>(node: Node<'_>, strictness: Strictness) -> Result<T, ReadError> {
    let report = Report::new(strictness, 0);
    let value = T::read(node, &report.root());
    report.check(value)
}

/// Reads a `T` from a serde deserializer.
pub(crate) fn read_by_serde<'de, D, T>(
    deserializer: D,
    strictness: Strictness,
) -> Result<T, D::Error>
where
    D: Deserializer<'de>,
    T: Model,
{
    let node = Node::deserialize(deserializer)?;
    read(node, strictness).map_err(de::Error::custom)
}

/// Writes a `T` to a serde serializer.
pub(crate) fn write_by_serde<S, T>(value: &T, serializer: S) -> Result<S::Ok, S::Error>
where
    S: Serializer,
    T: Model,
{
    value.to_node().serialize(serializer)
}

/// Implements serde's traits for types that implement [`Model`].
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
