//! The address of a record in its table.

use std::fmt;

/// Ends each part of a key. IDs cannot contain it: requests with it are refused.
const END: char = '\0';

/// The character after [`END`].
const AFTER_END: char = '\u{1}';

/// The IDs that lead to a record, from the broad to the narrow, such as organization,
/// group, user.
///
/// Keys sort by their parts, and all keys below another one follow it without a gap. The
/// parts are one allocation: a million memberships are a million keys.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Key(Box<str>);

impl Key {
    pub(crate) fn new<const N: usize>(parts: [&str; N]) -> Self {
        parts.into_iter().collect()
    }

    /// Returns the key below this one.
    pub(crate) fn join(&self, part: &str) -> Self {
        self.parts().chain([part]).collect()
    }

    /// Returns the IDs.
    pub(crate) fn parts(&self) -> impl Iterator<Item = &str> {
        self.0.split_terminator(END)
    }

    /// Returns the ID at a position, or an empty string if the key is shorter.
    pub(crate) fn part(&self, position: usize) -> &str {
        self.parts().nth(position).unwrap_or_default()
    }

    /// Returns the narrowest ID.
    pub(crate) fn last(&self) -> &str {
        self.parts().last().unwrap_or_default()
    }

    /// Returns the key without its narrowest ID.
    pub(super) fn parent(&self) -> Self {
        let count = self.parts().count();
        self.parts().take(count.saturating_sub(1)).collect()
    }

    /// Returns what sorts after all keys below this one, and before all others after it.
    pub(super) fn end(&self) -> Self {
        let below = self.0.strip_suffix(END).unwrap_or(&self.0);
        Self(format!("{below}{AFTER_END}").into_boxed_str())
    }

    /// Says whether this key is `prefix` or below it.
    pub(crate) fn is_under(&self, prefix: &Self) -> bool {
        self.0.starts_with(&*prefix.0)
    }
}

impl<'a> FromIterator<&'a str> for Key {
    fn from_iter<I: IntoIterator<Item = &'a str>>(parts: I) -> Self {
        let mut key = String::new();
        for part in parts {
            key.push_str(part);
            key.push(END);
        }
        Self(key.into_boxed_str())
    }
}

impl fmt::Debug for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.parts()).finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_below_another_follow_it() {
        let mut keys = [
            Key::new(["a", "b"]),
            Key::new(["a-b"]),
            Key::new(["a", "c", ""]),
            Key::new(["a"]),
        ];
        keys.sort();
        let expected = [
            Key::new(["a"]),
            Key::new(["a", "b"]),
            Key::new(["a", "c", ""]),
            Key::new(["a-b"]),
        ];
        assert_eq!(keys, expected);
        assert!(keys[2].is_under(&keys[0]));
        assert!(!keys[3].is_under(&keys[0]));
        assert_eq!(keys[2].parts().collect::<Vec<_>>(), ["a", "c", ""]);
        assert_eq!(Key::new(["a"]).join("b"), keys[1]);
        assert_eq!(keys[1].parent(), keys[0]);
        let end = keys[0].end();
        assert!(keys[2] < end && end < keys[3] && end < Key::new(["a\u{1}"]));
    }
}
