//! A JSON tree that borrows from its source text.

use std::{borrow::Cow, fmt};

use serde::{
    Deserialize, Deserializer, Serialize, Serializer,
    de::{MapAccess, SeqAccess, Visitor},
    ser::{SerializeMap, SerializeSeq},
};
use serde_json::{Map, Number, Value};

use super::Model;

/// The member name under which serde_json passes numbers as text if any crate enables
/// its feature `arbitrary_precision`.
const NUMBER_AS_TEXT: &str = "$serde_json::private::Number";

/// A JSON value whose strings are borrowed where possible.
#[derive(Debug, Clone, PartialEq, Default)]
pub enum Node<'a> {
    /// `null`.
    #[default]
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A number.
    Number(Number),
    /// A string.
    Text(Cow<'a, str>),
    /// An array.
    List(Vec<Self>),
    /// An object, with its members in their original order.
    Object(Vec<(Cow<'a, str>, Self)>),
}

impl<'a> Node<'a> {
    /// Returns the member `name` of an object.
    pub fn get(&self, name: &str) -> Option<&Self> {
        match self {
            Self::Object(members) => members
                .iter()
                .find(|(known, _)| known == name)
                .map(|(_, value)| value),
            _ => None,
        }
    }

    /// Takes the member `name` out of an object and leaves null in its place.
    pub fn take(&mut self, name: &str) -> Option<Self> {
        match self {
            Self::Object(members) => members
                .iter_mut()
                .find(|(known, _)| known == name)
                .map(|(_, value)| std::mem::take(value)),
            _ => None,
        }
    }

    /// Returns the IDs in a field, or in a field of each object in an array, such as
    /// `users.userId`.
    pub fn ids(&self, path: &str) -> Vec<String> {
        let (name, rest) = match path.split_once('.') {
            Some((name, rest)) => (name, Some(rest)),
            None => (path, None),
        };
        match (self.get(name), rest) {
            (Some(Self::List(items)), Some(rest)) => {
                items.iter().flat_map(|item| item.ids(rest)).collect()
            }
            (Some(Self::List(items)), None) => items.iter().filter_map(Self::id).collect(),
            (Some(value), None) => value.id().into_iter().collect(),
            _ => Vec::new(),
        }
    }

    fn id(&self) -> Option<String> {
        match self {
            Self::Text(text) => Some(text.clone().into_owned()),
            Self::Number(number) => Some(number.to_string()),
            _ => None,
        }
    }

    /// Returns the string, if the value is one.
    pub fn as_str(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            _ => None,
        }
    }

    /// Returns the members, if the value is an object.
    pub fn members(&self) -> Option<&[(Cow<'a, str>, Self)]> {
        match self {
            Self::Object(members) => Some(members),
            _ => None,
        }
    }

    /// Returns whether the value is `null`.
    pub fn is_null(&self) -> bool {
        matches!(self, Self::Null)
    }

    /// Converts the node to a value that borrows nothing.
    pub fn into_value(self) -> Value {
        match self {
            Self::Null => Value::Null,
            Self::Bool(value) => Value::Bool(value),
            Self::Number(value) => Value::Number(value),
            Self::Text(value) => Value::String(value.into_owned()),
            Self::List(items) => items.into_iter().map(Self::into_value).collect(),
            Self::Object(members) => Value::Object(into_map(members)),
        }
    }

    /// Returns the JSON type with its article, for messages.
    pub(crate) fn kind(&self) -> &'static str {
        match self {
            Self::Null => "null",
            Self::Bool(_) => "a boolean",
            Self::Number(_) => "a number",
            Self::Text(_) => "a string",
            Self::List(_) => "an array",
            Self::Object(_) => "an object",
        }
    }
}

pub(crate) fn into_map(members: Vec<(Cow<'_, str>, Node<'_>)>) -> Map<String, Value> {
    members
        .into_iter()
        .map(|(name, value)| (name.into_owned(), value.into_value()))
        .collect()
}

impl<'a> From<&'a Value> for Node<'a> {
    fn from(value: &'a Value) -> Self {
        match value {
            Value::Null => Self::Null,
            Value::Bool(value) => Self::Bool(*value),
            Value::Number(value) => Self::Number(value.clone()),
            Value::String(value) => Self::Text(Cow::Borrowed(value)),
            Value::Array(items) => Self::List(items.iter().map(Self::from).collect()),
            Value::Object(members) => members.into(),
        }
    }
}

impl<'a> From<&'a Map<String, Value>> for Node<'a> {
    fn from(members: &'a Map<String, Value>) -> Self {
        let members = members
            .iter()
            .map(|(name, value)| (Cow::Borrowed(name.as_str()), Self::from(value)));
        Self::Object(members.collect())
    }
}

impl<'a> From<&'a str> for Node<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

/// The members of an object that is being written.
#[derive(Debug, Default)]
pub struct ObjectNode<'a> {
    members: Vec<(Cow<'a, str>, Node<'a>)>,
}

impl<'a> ObjectNode<'a> {
    /// Adds a member.
    pub fn push(&mut self, name: &'a str, value: Node<'a>) {
        self.members.push((Cow::Borrowed(name), value));
    }

    /// Adds a field, as null if it is empty.
    #[inline(never)]
    pub fn write<T: Model>(&mut self, name: &'a str, field: &'a T) {
        self.push(name, field.to_node());
    }

    /// Adds a field, unless it is omitted (see `Model::to_member`).
    #[inline(never)]
    pub fn write_some<T: Model>(&mut self, name: &'a str, field: &'a T) {
        if let Some(value) = field.to_member() {
            self.push(name, value);
        }
    }

    /// Adds the members for which the type has no fields.
    #[inline(never)]
    pub fn extend(&mut self, rest: &'a Map<String, Value>) {
        for (name, value) in rest {
            self.push(name, value.into());
        }
    }

    /// Returns the object.
    pub fn finish(self) -> Node<'a> {
        Node::Object(self.members)
    }
}

impl Serialize for Node<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Null => serializer.serialize_unit(),
            Self::Bool(value) => serializer.serialize_bool(*value),
            Self::Number(value) => value.serialize(serializer),
            Self::Text(value) => serializer.serialize_str(value),
            Self::List(items) => {
                let mut list = serializer.serialize_seq(Some(items.len()))?;
                for item in items {
                    list.serialize_element(item)?;
                }
                list.end()
            }
            Self::Object(members) => {
                let mut object = serializer.serialize_map(Some(members.len()))?;
                for (name, value) in members {
                    object.serialize_entry(name, value)?;
                }
                object.end()
            }
        }
    }
}

impl<'de> Deserialize<'de> for Node<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(NodeVisitor)
    }
}

struct NodeVisitor;

impl<'de> Visitor<'de> for NodeVisitor {
    type Value = Node<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any JSON value")
    }

    fn visit_unit<E>(self) -> Result<Self::Value, E> {
        Ok(Node::Null)
    }

    fn visit_none<E>(self) -> Result<Self::Value, E> {
        Ok(Node::Null)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        Node::deserialize(deserializer)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Self::Value, E> {
        Ok(Node::Bool(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Self::Value, E> {
        Ok(Node::Number(value.into()))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Self::Value, E> {
        Ok(Node::Number(value.into()))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Self::Value, E> {
        Ok(Number::from_f64(value).map_or(Node::Null, Node::Number))
    }

    fn visit_str<E>(self, value: &str) -> Result<Self::Value, E> {
        Ok(Node::Text(Cow::Owned(value.to_owned())))
    }

    fn visit_borrowed_str<E>(self, value: &'de str) -> Result<Self::Value, E> {
        Ok(Node::Text(Cow::Borrowed(value)))
    }

    fn visit_string<E>(self, value: String) -> Result<Self::Value, E> {
        Ok(Node::Text(Cow::Owned(value)))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Self::Value, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = list.next_element()? {
            items.push(item);
        }
        Ok(Node::List(items))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut members: Vec<(Cow<'de, str>, Node<'de>)> = Vec::new();
        while let Some(Name(name)) = map.next_key()? {
            let value = map.next_value()?;
            if name == NUMBER_AS_TEXT
                && let Node::Text(text) = &value
                && let Ok(number) = text.parse::<Number>()
            {
                return Ok(Node::Number(number));
            }
            members.push((name, value));
        }
        Ok(Node::Object(members))
    }
}

/// The name of a member, borrowed if it has no escapes.
struct Name<'de>(Cow<'de, str>);

impl<'de> Deserialize<'de> for Name<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct NameVisitor;

        impl<'de> Visitor<'de> for NameVisitor {
            type Value = Name<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a name")
            }

            fn visit_str<E>(self, value: &str) -> Result<Self::Value, E> {
                Ok(Name(Cow::Owned(value.to_owned())))
            }

            fn visit_borrowed_str<E>(self, value: &'de str) -> Result<Self::Value, E> {
                Ok(Name(Cow::Borrowed(value)))
            }

            fn visit_string<E>(self, value: String) -> Result<Self::Value, E> {
                Ok(Name(Cow::Owned(value)))
            }
        }

        deserializer.deserialize_str(NameVisitor)
    }
}
