//! The passages and rules of a text.

/// The words that make a list item a rule.
const DIRECTIVES: &[&str] = &[
    "must", "never", "always", "ensure", "should", "shall", "avoid", "required", "only", "cannot",
    "don't",
];

/// A rule: a list item that says what to do.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Rule {
    pub(super) content: String,
    /// The heading above.
    pub(super) category: Option<String>,
}

/// Returns the rules of a text, each once.
pub(super) fn rules(text: &str) -> Vec<Rule> {
    let mut rules: Vec<Rule> = Vec::new();
    let mut category = None;
    for line in text.lines() {
        if let Some(heading) = heading(line) {
            category = Some(heading.to_owned());
        } else if let Some(content) = rule(line)
            && !rules.iter().any(|rule| rule.content == content)
        {
            rules.push(Rule {
                content: content.to_owned(),
                category: category.clone(),
            });
        }
    }
    rules
}

/// Says whether a text consists of rules: of half of its lines or more, headings apart.
pub(super) fn is_rule_based(text: &str) -> bool {
    let lines = text
        .lines()
        .filter(|line| !line.trim().is_empty() && heading(line).is_none());
    let (mut all, mut with_rule) = (0, 0);
    for line in lines {
        all += 1;
        with_rule += usize::from(rule(line).is_some());
    }
    with_rule > 0 && with_rule * 2 >= all
}

/// Returns the passages of a text, which are separated by empty lines.
pub(super) fn paragraphs(text: &str) -> Vec<String> {
    let mut paragraphs = vec![String::new()];
    for line in text.lines().map(str::trim_end) {
        match paragraphs.last_mut() {
            Some(last) if !line.is_empty() && last.is_empty() => last.push_str(line),
            Some(last) if !line.is_empty() => {
                last.push('\n');
                last.push_str(line);
            }
            _ => paragraphs.push(String::new()),
        }
    }
    paragraphs.retain(|paragraph| !paragraph.is_empty());
    paragraphs
}

fn heading(line: &str) -> Option<&str> {
    let line = line.trim();
    let heading = line.trim_start_matches('#').trim();
    (line.starts_with('#') && !heading.is_empty()).then_some(heading)
}

/// Returns the text of a list item with a directive.
fn rule(line: &str) -> Option<&str> {
    let line = line.trim();
    let number = line.trim_start_matches(|char: char| char.is_ascii_digit());
    let item = if number.len() < line.len() {
        number.strip_prefix(['.', ')'])?
    } else {
        line.strip_prefix(['-', '*', '+', '•'])?
    };
    // `**Note**` and `-5` are no list items.
    let item = item.strip_prefix(char::is_whitespace)?.trim();
    let lower = item.to_lowercase().replace('’', "'");
    let mut words = lower.split(|char: char| !char.is_alphanumeric() && char != '\'');
    let is_rule = words.any(|word| DIRECTIVES.contains(&word)) || lower.contains("do not");
    is_rule.then_some(item)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn list_items_with_directives_are_rules() {
        let text = "# Images\n\n- All images must be WEBP.\n* Blue is nice\n1. Never use GIF.\n\
                    ## Copy\n+ Do not shout.\nYou must read this.\n- Never use GIF.\n";
        let found: Vec<(String, Option<String>)> = rules(text)
            .into_iter()
            .map(|rule| (rule.content, rule.category))
            .collect();
        let rule = |content: &str, category: &str| (content.to_owned(), Some(category.to_owned()));
        assert_eq!(
            found,
            [
                rule("All images must be WEBP.", "Images"),
                rule("Never use GIF.", "Images"),
                rule("Do not shout.", "Copy"),
            ]
        );
        assert!(is_rule_based(text));
        assert!(!is_rule_based(
            "You must read this.\n- Never.\nOne.\nTwo.\n"
        ));
        assert!(!is_rule_based("# Only a heading\n"));
    }

    #[test]
    fn empty_lines_separate_passages() {
        assert_eq!(
            paragraphs("One.\nStill one.\n\n \nTwo.\n"),
            ["One.\nStill one.", "Two."]
        );
        assert_eq!(paragraphs(" \n\n"), [""; 0]);
    }
}
