//! Schedules of triggers. The sandbox checks their form but starts no executions by them.

/// The fields of a cron expression: their ranges, and names for the numbers from the first.
const FIELDS: [(u32, u32, &[&str]); 5] = [
    (0, 59, &[]),
    (0, 23, &[]),
    (1, 31, &[]),
    (
        1,
        12,
        &[
            "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
        ],
    ),
    (0, 7, &["sun", "mon", "tue", "wed", "thu", "fri", "sat"]),
];

/// Says whether a text is a cron expression of five fields.
pub(super) fn is_cron(text: &str) -> bool {
    let fields: Vec<&str> = text.split_whitespace().collect();
    fields.len() == FIELDS.len()
        && fields
            .iter()
            .zip(FIELDS)
            .all(|(field, range)| field.split(',').all(|part| is_part(part, range)))
}

/// Says whether a text is `*`, a number or a range, perhaps with a step.
fn is_part(part: &str, (least, most, names): (u32, u32, &[&str])) -> bool {
    let number = |text: &str| -> Option<u32> {
        let name = names
            .iter()
            .position(|name| text.eq_ignore_ascii_case(name));
        let named = name.and_then(|position| u32::try_from(position).ok());
        let number = named.map(|position| least + position);
        let number = number.or_else(|| text.parse().ok())?;
        (least..=most).contains(&number).then_some(number)
    };
    let (range, step) = match part.split_once('/') {
        Some((range, step)) => (range, step.parse().ok()),
        None => (part, Some(1)),
    };
    let is_range = range == "*"
        || match range.split_once('-') {
            Some((from, to)) => number(from)
                .zip(number(to))
                .is_some_and(|(from, to)| from <= to),
            None => number(range).is_some(),
        };
    is_range && step.is_some_and(|step: u32| step >= 1)
}

/// Says whether a text has the form of an IANA time zone. The names are not checked.
pub(super) fn is_time_zone(text: &str) -> bool {
    let is_name = |part: &str| {
        let allowed = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '+' | '-');
        part.starts_with(|c: char| c.is_ascii_uppercase()) && part.chars().all(allowed)
    };
    let is_alone = matches!(text, "UTC" | "GMT");
    is_alone || (text.contains('/') && text.split('/').all(is_name))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cron_expressions_have_five_fields_in_their_ranges() {
        for text in ["0 2 * * *", "*/5 9-17 1,15 JAN mon-fri", "59 23 31 12 7"] {
            assert!(is_cron(text), "{text}");
        }
        for text in [
            "",
            "* * * *",
            "60 * * * *",
            "* * 0 * *",
            "*/0 * * * *",
            "5-1 * * * *",
        ] {
            assert!(!is_cron(text), "{text}");
        }
    }

    #[test]
    fn time_zones_are_areas_and_locations() {
        for text in ["America/Los_Angeles", "UTC", "Etc/GMT+3"] {
            assert!(is_time_zone(text), "{text}");
        }
        for text in ["", "PST8", "america/Los_Angeles", "Europe/"] {
            assert!(!is_time_zone(text), "{text}");
        }
    }
}
