//! Reads answers that have null where a value was promised.
//!
//! One such value must not make a whole page unreadable.

use serde::{Deserialize, Deserializer};

/// Reads null as if the value were empty.
pub(crate) fn null_as_default<'de, D, T>(deserializer: D) -> Result<T, D::Error>
where
    D: Deserializer<'de>,
    T: Deserialize<'de> + Default,
{
    Ok(Option::deserialize(deserializer)?.unwrap_or_default())
}
