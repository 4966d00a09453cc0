//! Credentials in requests and responses.

use std::fmt;

use crate::{
    Model,
    json::{Node, Place, Shape, implement_serde},
};

/// A credential in a request or a response, which `Debug` never shows.
///
/// ```
/// use velt_types::Secret;
///
/// let token = Secret::from("opens everything");
/// assert_eq!(format!("{token:?}"), "Secret(…)");
/// assert_eq!(token.expose(), "opens everything");
/// ```
#[derive(Clone, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "schemars",
    derive(schemars::JsonSchema),
    schemars(inline, transparent)
)]
pub struct Secret(String);

impl Secret {
    /// Returns the credential.
    pub fn expose(&self) -> &str {
        &self.0
    }
}

impl Model for Secret {
    const SHAPE: Shape = Shape::TEXT;

    fn read(node: Node<'_>, at: &Place<'_>) -> Self {
        Self(String::read(node, at))
    }

    fn empty() -> Self {
        Self(String::new())
    }

    fn to_node(&self) -> Node<'_> {
        self.0.to_node()
    }
}

implement_serde!(Tolerant: Secret);

impl From<String> for Secret {
    fn from(value: String) -> Self {
        Self(value)
    }
}

impl From<&str> for Secret {
    fn from(value: &str) -> Self {
        Self(value.to_owned())
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(…)")
    }
}
