//! The trait that every type of the API implements.

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

use super::{Node, Place, ReadError, Report, Shape, Strictness};
use crate::CallInfo;

/// What is said of a field that a request must have.
pub(super) const IS_REQUIRED: &str = "is required";

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
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError>;

    /// Returns what stands for a value that is missing.
    #[doc(hidden)]
    fn absent(at: &Place<'_>) -> Result<Self, ReadError> {
        if at.is_strict() {
            return Err(at.error(IS_REQUIRED));
        }
        at.missing();
        Self::read(Node::Null, &at.in_report(&at.silent()))
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
    T::read(node, &Report::new(strictness, 0).root()).map_err(de::Error::custom)
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
