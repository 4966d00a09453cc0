//! What constructors and setters of requests take.

use std::{borrow::Cow, sync::Arc};

use serde_json::{Map, Value};

/// A text, or none: the argument of setters for optional texts.
///
/// `&str`, `String`, `&String` and `Cow<str>` set the field; `Option` of one of these
/// sets it, or leaves it out. Implement it for your own ID types to pass them directly.
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
    /// Returns the text, if there is one.
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

/// The members of an open object: the argument for fields that hold any JSON object.
///
/// It is implemented for `json!` values, maps, and lists of names and values.
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
/// A `json!` value that is not an object is sent as it is, and Velt refuses it.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not an open object",
    note = "open objects take a `json!` value, a `serde_json::Map`, or pairs of a name and a value"
)]
pub trait IntoObject {
    /// Returns the members.
    fn into_object(self) -> Map<String, Value>;
}

/// The one member of a map that stands for a value that is not an object.
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

/// Makes a text all that is needed for a type with one required field, and lets slices
/// be lists of it.
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

/// Lets a slice be a list of the type.
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
