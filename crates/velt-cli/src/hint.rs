//! Explains a mistake on the command line that clap has no advice for.

use std::env;

use clap::error::{ContextKind, ContextValue, ErrorKind};

use crate::generated::commands::COMMANDS;

/// Returns what was probably meant, if the version is missing before a resource.
pub(crate) fn missing_version(error: &clap::Error) -> Option<String> {
    if error.kind() != ErrorKind::InvalidSubcommand {
        return None;
    }
    let Some(ContextValue::String(resource)) = error.get(ContextKind::InvalidSubcommand) else {
        return None;
    };
    let next = env::args().skip_while(|word| word != resource).nth(1);
    suggestion(resource, next.as_deref())
}

/// Returns the commands for a resource, and for an operation if `next` names one.
fn suggestion(resource: &str, next: Option<&str>) -> Option<String> {
    let of_resource = || {
        COMMANDS
            .iter()
            .filter(|command| command.resource == resource)
    };
    let mut names: Vec<String> = of_resource()
        .filter(|command| Some(command.name) == next)
        .map(|command| format!("velt {} {resource} {}", command.version, command.name))
        .collect();
    if names.is_empty() {
        names = of_resource()
            .map(|command| format!("velt {} {resource}", command.version))
            .collect();
        names.dedup();
    }
    if names.is_empty() {
        return None;
    }
    Some(format!(
        "error: `{resource}` needs a version before it; did you mean {}?",
        names.join(" or ")
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_resource_without_a_version_is_recognized() {
        for (resource, next, expected) in [
            (
                "user-groups",
                Some("add-users"),
                Some(
                    "error: `user-groups` needs a version before it; did you mean \
                     velt v1 user-groups add-users or velt v2 user-groups add-users?",
                ),
            ),
            (
                "presence",
                None,
                Some("error: `presence` needs a version before it; did you mean velt v2 presence?"),
            ),
            ("user-group", None, None),
        ] {
            assert_eq!(suggestion(resource, next).as_deref(), expected);
        }
    }
}
