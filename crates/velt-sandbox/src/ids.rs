//! IDs that the sandbox makes up.
//!
//! All are derived from what they identify, or from a running number, so that the same
//! requests give the same IDs in every run.

use base64::{Engine, prelude::BASE64_STANDARD};
use sha2::{Digest, Sha256};

const DIGITS: &[u8] = b"0123456789";
const HEX: &[u8] = b"0123456789abcdef";
const LETTERS: &[u8] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

/// A source of IDs: a hash of what they identify.
pub(crate) struct Seed([u8; 32]);

impl Seed {
    pub(crate) fn new<'a>(parts: impl IntoIterator<Item = &'a str>) -> Self {
        let mut hash = Sha256::new();
        for part in parts {
            hash.update(part.len().to_le_bytes());
            hash.update(part);
        }
        Self(hash.finalize().into())
    }

    /// Returns this many hexadecimal digits, at most 32.
    pub(crate) fn hex(&self, length: usize) -> String {
        self.text(HEX, length)
    }

    /// Returns this many decimal digits, at most 32. The first is not zero.
    pub(crate) fn digits(&self, length: usize) -> String {
        let digits = self.text(DIGITS, length);
        match digits.strip_prefix('0') {
            Some(rest) => format!("1{rest}"),
            None => digits,
        }
    }

    /// Returns this many letters and digits, at most 32.
    pub(crate) fn letters(&self, length: usize) -> String {
        self.text(LETTERS, length)
    }

    /// Returns this many bytes in Base64, at most 32.
    pub(crate) fn base64(&self, length: usize) -> String {
        BASE64_STANDARD.encode(self.0.get(..length).unwrap_or(&self.0))
    }

    fn text(&self, alphabet: &[u8], length: usize) -> String {
        let bytes = self.0.iter().take(length);
        bytes
            .map(|byte| char::from(alphabet[usize::from(*byte) % alphabet.len()]))
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_parts_decide_the_id_and_so_does_where_they_end() {
        assert_eq!(Seed::new(["a", "b"]).hex(32), Seed::new(["a", "b"]).hex(32));
        assert_ne!(Seed::new(["a", "b"]).hex(32), Seed::new(["ab"]).hex(32));
        for number in 0..1000 {
            let digits = Seed::new([number.to_string().as_str()]).digits(16);
            assert!(digits.len() == 16 && !digits.starts_with('0'), "{digits}");
        }
    }
}
