//! Traits for the arguments of request constructors and setters.

use std::{borrow::Cow, sync::Arc};

use serde_json::{Map, Value};

/// An optional string, the argument of setters for optional strings.
///
/// `&str`, `String`, `&String` and `Cow<str>` set the field. An `Option` of one of these
/// sets the field if it is `Some`, and omits the field if it is `None`. Implement this
/// trait for your own ID types to pass them directly.
///
/// ```
/// use velt_types::types::OrganizationUserGroup;
///
/// let name: Option<&str> = None;
/// let group = OrganizationUserGroup::new("engineering").group_name(name);
/// assert_eq!(group.group_name, None);
/// assert_eq!(group.group_name("Engineering").group_name.as_deref(), Some("Engineering"));
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a text",
    note = "optional texts take `&str`, `String`, `&String`, `Cow<str>`, or an `Option` of one"
)]
pub trait OptionalText {
    /// Returns the string, or `None` to omit the field.
    fn into_optional_text(self) -> Option<String>;
}

macro_rules! optional_text {
    ($($text:ty),* $(,)?) => {$(
        impl OptionalText for $text {
            fn into_optional_text(self) -> Option<String> {
                Some(self.into())
            }
        }

        impl OptionalText for Option<$text> {
            fn into_optional_text(self) -> Option<String> {
                self.map(Into::into)
            }
        }
    )*};
}

optional_text!(&str, String, &String, Cow<'_, str>, Box<str>);

impl OptionalText for Arc<str> {
    fn into_optional_text(self) -> Option<String> {
        Some(self.as_ref().to_owned())
    }
}

/// An open object, the argument for fields that hold any JSON object.
///
/// The trait is implemented for `json!` values, maps, and lists of name and value pairs.
///
/// ```
/// use serde_json::json;
/// use velt_types::types::DispatchWorkflowExecution;
///
/// let run = DispatchWorkflowExecution::new("contract-review");
/// let one = run.clone().trigger_context(json!({ "contract": "acme", "value": "5" }));
/// let two = run.trigger_context([("contract", "acme"), ("value", "5")]);
/// assert_eq!(one, two);
/// ```
///
/// A `json!` value that is not an object is sent unchanged, and Velt refuses it.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not an open object",
    note = "open objects take a `json!` value, a `serde_json::Map`, or pairs of a name and a value"
)]
pub trait IntoObject {
    /// Returns the members of the object.
    fn into_object(self) -> Map<String, Value>;
}

/// The name of the only member of a map that wraps a value other than an object.
pub(crate) const NOT_AN_OBJECT: &str = "$velt::not-an-object";

impl IntoObject for Value {
    fn into_object(self) -> Map<String, Value> {
        match self {
            Self::Object(members) => members,
            other => Map::from_iter([(NOT_AN_OBJECT.to_owned(), other)]),
        }
    }
}

impl IntoObject for &Value {
    fn into_object(self) -> Map<String, Value> {
        self.clone().into_object()
    }
}

impl IntoObject for Map<String, Value> {
    fn into_object(self) -> Map<String, Value> {
        self
    }
}

impl IntoObject for &Map<String, Value> {
    fn into_object(self) -> Map<String, Value> {
        self.clone()
    }
}

impl<N: Into<String>, V: Into<Value>, const COUNT: usize> IntoObject for [(N, V); COUNT] {
    fn into_object(self) -> Map<String, Value> {
        pairs(self)
    }
}

impl<N: Into<String>, V: Into<Value>> IntoObject for Vec<(N, V)> {
    fn into_object(self) -> Map<String, Value> {
        pairs(self)
    }
}

impl<N: Into<String>, V: Into<Value>, S> IntoObject for std::collections::HashMap<N, V, S> {
    fn into_object(self) -> Map<String, Value> {
        pairs(self)
    }
}

impl<N: Into<String>, V: Into<Value>> IntoObject for std::collections::BTreeMap<N, V> {
    fn into_object(self) -> Map<String, Value> {
        pairs(self)
    }
}

fn pairs<N: Into<String>, V: Into<Value>>(
    pairs: impl IntoIterator<Item = (N, V)>,
) -> Map<String, Value> {
    let pairs = pairs.into_iter();
    pairs
        .map(|(name, value)| (name.into(), value.into()))
        .collect()
}

/// Implements `From` for string types, for types whose only required field is a string.
///
/// A slice of strings then also converts to a list of the type.
macro_rules! from_text {
    ($($name:ident),* $(,)?) => {$(
        impl ::std::convert::From<&str> for $name {
            fn from(text: &str) -> Self {
                Self::new(text)
            }
        }

        impl ::std::convert::From<&&str> for $name {
            fn from(text: &&str) -> Self {
                Self::new(*text)
            }
        }

        impl ::std::convert::From<::std::string::String> for $name {
            fn from(text: ::std::string::String) -> Self {
                Self::new(text)
            }
        }

        impl ::std::convert::From<&::std::string::String> for $name {
            fn from(text: &::std::string::String) -> Self {
                Self::new(text)
            }
        }
    )*};
}

/// Implements `From<&T>` for a type, so that a slice of it converts to a list of it.
macro_rules! from_reference {
    ($($name:ident),* $(,)?) => {$(
        impl ::std::convert::From<&$name> for $name {
            fn from(value: &$name) -> Self {
                value.clone()
            }
        }
    )*};
}

pub(crate) use from_reference;
pub(crate) use from_text;
