//! Fields of an update that can be left, cleared or set.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

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

impl<T: Serialize> Serialize for Patch<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        // A field that is left is skipped by the struct around it.
        self.value().serialize(serializer)
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Patch<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Option::deserialize(deserializer).map(Self::from)
    }
}

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

    #[derive(Debug, PartialEq, Serialize, Deserialize)]
    struct Update {
        #[serde(default, skip_serializing_if = "Patch::is_leave")]
        name: Patch<String>,
    }

    #[test]
    fn leaving_clearing_and_setting_survive_the_wire() {
        for (text, name) in [
            ("{}", Patch::Leave),
            (r#"{"name":null}"#, Patch::Clear),
            (r#"{"name":"x"}"#, Patch::from("x")),
        ] {
            let update = Update { name };
            assert_eq!(serde_json::to_string(&update).unwrap(), text);
            assert_eq!(serde_json::from_str::<Update>(text).unwrap(), update);
        }
    }
}
