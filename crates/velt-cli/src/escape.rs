//! Makes text from elsewhere safe to show in a terminal.

/// Escapes characters that a terminal acts on instead of showing them.
///
/// A server, or a user who chose a name, could otherwise move the cursor, hide text, or
/// forge a line of a table.
pub(crate) fn escaped(text: &str) -> String {
    if !text.contains(is_active) {
        return text.to_owned();
    }
    let mut out = String::with_capacity(text.len() + 8);
    for c in text.chars() {
        if is_active(c) {
            out.extend(c.escape_default());
        } else {
            out.push(c);
        }
    }
    out
}

/// Returns whether a terminal acts on a character, or orders others by it.
fn is_active(c: char) -> bool {
    c.is_control()
        || matches!(
            c,
            '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}'
        )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_active_characters_are_escaped() {
        for (text, expected) in [
            ("Ada Løvelace, 日本", "Ada Løvelace, 日本"),
            ("\u{1b}[2J", "\\u{1b}[2J"),
            ("a\nb\tc", "a\\nb\\tc"),
            ("\u{9b}31m", "\\u{9b}31m"),
            ("abc\u{202e}txt", "abc\\u{202e}txt"),
        ] {
            assert_eq!(escaped(text), expected);
        }
    }
}
