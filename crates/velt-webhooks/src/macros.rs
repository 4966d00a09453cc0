//! What the generated types have in common.
//!
//! The same macros of `velt-types` are private to it, because they belong to its generated
//! code.

/// Implements the conversions from and to strings of an enum with a variant
/// `Other(String)`.
macro_rules! open_enum {
    ($name:ident, $($variant:ident = $value:literal),* $(,)?) => {
        impl $name {
            /// All values that this version knows.
            pub const KNOWN: &'static [Self] = &[$(Self::$variant),*];

            /// Returns the name of this value.
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $value,)*
                    Self::Other(value) => value,
                }
            }
        }

        impl ::std::fmt::Display for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl ::std::convert::From<&str> for $name {
            fn from(value: &str) -> Self {
                match value {
                    $($value => Self::$variant,)*
                    _ => Self::Other(value.to_owned()),
                }
            }
        }

        impl ::velt_types::Model for $name {
            const SHAPE: ::velt_types::json::Shape = ::velt_types::json::Shape::TEXT;

            fn read(
                node: ::velt_types::json::Node<'_>,
                at: &::velt_types::json::Place<'_>,
            ) -> Self {
                let text: ::std::string::String = ::velt_types::Model::read(node, at);
                Self::from(text.as_str())
            }

            fn empty() -> Self {
                Self::Other(::std::string::String::new())
            }

            fn to_node(&self) -> ::velt_types::json::Node<'_> {
                self.as_str().into()
            }
        }

        $crate::macros::implement_serde!($name);
    };
}

/// Implements `Model` and serde's traits for types that implement `Object`.
macro_rules! implement_model {
    ($name:ident) => {
        impl ::velt_types::Model for $name {
            const SHAPE: ::velt_types::json::Shape = ::velt_types::json::Shape::OBJECT;

            fn read(
                node: ::velt_types::json::Node<'_>,
                at: &::velt_types::json::Place<'_>,
            ) -> Self {
                let mut fields = at.fields(node);
                let value = ::velt_types::json::Object::read_fields(&mut fields);
                fields.finish();
                value
            }

            fn empty() -> Self {
                let mut none = ::velt_types::json::Fields::none();
                ::velt_types::json::Object::read_fields(&mut none)
            }

            fn to_node(&self) -> ::velt_types::json::Node<'_> {
                let mut object = ::velt_types::json::ObjectNode::default();
                ::velt_types::json::Object::write_fields(self, &mut object);
                object.finish()
            }
        }

        $crate::macros::implement_serde!($name);
    };
}

/// Implements serde's traits for types that implement `Model`.
macro_rules! implement_serde {
    ($name:ident) => {
        impl<'de> ::serde::Deserialize<'de> for $name {
            fn deserialize<D: ::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> ::std::result::Result<Self, D::Error> {
                let node = ::serde::Deserialize::deserialize(deserializer)?;
                ::velt_types::json::read(node, ::velt_types::json::Strictness::Tolerant)
                    .map_err(::serde::de::Error::custom)
            }
        }

        impl ::serde::Serialize for $name {
            fn serialize<S: ::serde::Serializer>(
                &self,
                serializer: S,
            ) -> ::std::result::Result<S::Ok, S::Error> {
                let node = ::velt_types::Model::to_node(self);
                ::serde::Serialize::serialize(&node, serializer)
            }
        }
    };
}

pub(crate) use {implement_model, implement_serde, open_enum};
