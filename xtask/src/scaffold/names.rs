//! Checks and derives the names of operations, paths and components.

use anyhow::bail;
use heck::{ToPascalCase, ToSnakeCase};

use crate::lint::{closest, is_reserved_type};

/// Checks that `version` is one of the versions of the API.
pub(super) fn check_version(version: &str) -> anyhow::Result<()> {
    if ["v1", "v2"].contains(&version) {
        return Ok(());
    }
    bail!("the version `{version}` does not exist: write `v1` or `v2`")
}

/// Checks that `resource` is in kebab case, and known unless `new` says that it is new.
pub(super) fn check_resource(resource: &str, known: &[String], new: bool) -> anyhow::Result<()> {
    if !is_words(resource, '-') {
        bail!("the resource `{resource}` must be in kebab case, such as `user-groups`");
    }
    if new || known.iter().any(|name| name == resource) {
        return Ok(());
    }
    match closest(resource, known.iter().map(String::as_str)) {
        hint if hint.is_empty() => Ok(()),
        hint => {
            bail!("there is no resource `{resource}`{hint} If it is a new one, add --new-resource")
        }
    }
}

/// Checks that `method` is in snake case and no keyword of Rust.
pub(super) fn check_method(method: &str) -> anyhow::Result<()> {
    if !is_words(method, '_') {
        bail!("the method `{method}` must be in snake case, such as `add_users`");
    }
    if is_keyword(method) {
        bail!(
            "the method `{method}` is a keyword of Rust: choose a longer name, \
             such as `{method}_to_folder`"
        );
    }
    Ok(())
}

/// Checks that `path` is a path of `version`.
pub(super) fn check_path(path: &str, version: &str) -> anyhow::Result<()> {
    let mut segments = path.split('/');
    let starts = segments.next() == Some("") && segments.next() == Some(version);
    let rest: Vec<&str> = segments.collect();
    let allowed = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
    let plain = |segment: &&str| !segment.is_empty() && segment.chars().all(allowed);
    if starts && !rest.is_empty() && rest.iter().all(plain) {
        return Ok(());
    }
    bail!(
        "the path `{path}` must start with `/{version}/` and consist of letters, digits, \
         `-` and `_` between slashes, such as `/{version}/organizations/add`"
    )
}

/// Returns whether `text` consists of lower-case words that `separator` joins.
fn is_words(text: &str, separator: char) -> bool {
    let allowed = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit();
    text.starts_with(|c: char| c.is_ascii_lowercase())
        && text
            .split(separator)
            .all(|word| !word.is_empty() && word.chars().all(allowed))
}

/// Returns whether Rust does not allow `method` as the name of a method.
pub(super) fn is_keyword(method: &str) -> bool {
    syn::parse_str::<syn::Ident>(method).is_err()
}

/// Returns the operation ID, `<version>_<resource>_<method>`.
pub(super) fn operation_id(version: &str, resource: &str, method: &str) -> String {
    format!("{version}_{}_{method}", resource.to_snake_case())
}

/// Returns the name of the component of a request: `RenameUserGroups`, `GetAgentAnalytics`.
pub(super) fn request(resource: &str, method: &str) -> String {
    match method.split_once('_') {
        None => format!("{}{}", method.to_pascal_case(), resource.to_pascal_case()),
        Some((verb, rest)) => format!(
            "{}{}{}",
            verb.to_pascal_case(),
            singular(resource).to_pascal_case(),
            rest.to_pascal_case()
        ),
    }
}

/// Returns a name in the singular.
pub(super) fn singular(name: &str) -> String {
    if let Some(stem) = name.strip_suffix("ies") {
        return format!("{stem}y");
    }
    if let Some(stem) = name.strip_suffix("es")
        && ["x", "ch", "sh", "ss"]
            .iter()
            .any(|end| stem.ends_with(end))
    {
        return stem.to_owned();
    }
    match name.strip_suffix('s') {
        Some(stem) if !stem.ends_with(['s', 'u', 'i']) => stem.to_owned(),
        _ => name.to_owned(),
    }
}

/// Returns the first of several candidates for the name of a component that is free.
///
/// If none is, the last one gets the version, then a number.
pub(super) fn free(candidates: &[String], version: &str, taken: &dyn Fn(&str) -> bool) -> String {
    let taken = |name: &str| taken(name) || is_reserved_type(name);
    if let Some(name) = candidates.iter().find(|name| !taken(name)) {
        return name.clone();
    }
    let last = candidates.last().map_or("Value", String::as_str);
    let versioned = format!("{last}{}", version.to_uppercase());
    let mut name = versioned.clone();
    let mut number = 2;
    while taken(&name) {
        name = format!("{versioned}{number}");
        number += 1;
    }
    name
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_that_break_the_conventions_are_refused() {
        let known = ["user-groups".to_owned(), "comments".to_owned()];
        let errors = [
            check_version("v3"),
            check_resource("UserGroups", &known, false),
            check_resource("usergroups", &known, false),
            check_resource("user-group", &known, false),
            check_method("addUsers"),
            check_method("move"),
            check_path("/v1/a/b", "v2"),
            check_path("/v2/", "v2"),
            check_path("/v2/a b", "v2"),
        ];
        let report: Vec<String> = errors
            .into_iter()
            .map(|error| error.expect_err("must be refused").to_string())
            .collect();
        insta::assert_snapshot!(report.join("\n"), @r#"
the version `v3` does not exist: write `v1` or `v2`
the resource `UserGroups` must be in kebab case, such as `user-groups`
there is no resource `usergroups`; did you mean `user-groups`? If it is a new one, add --new-resource
there is no resource `user-group`; did you mean `user-groups`? If it is a new one, add --new-resource
the method `addUsers` must be in snake case, such as `add_users`
the method `move` is a keyword of Rust: choose a longer name, such as `move_to_folder`
the path `/v1/a/b` must start with `/v2/` and consist of letters, digits, `-` and `_` between slashes, such as `/v2/organizations/add`
the path `/v2/` must start with `/v2/` and consist of letters, digits, `-` and `_` between slashes, such as `/v2/organizations/add`
the path `/v2/a b` must start with `/v2/` and consist of letters, digits, `-` and `_` between slashes, such as `/v2/organizations/add`
"#);
    }

    #[test]
    fn names_that_keep_them_are_accepted() {
        let known = ["user-groups".to_owned()];
        check_version("v1").unwrap();
        check_resource("user-groups", &known, false).unwrap();
        check_resource("reactions", &known, false).unwrap();
        check_resource("user-group", &known, true).unwrap();
        check_method("add_users").unwrap();
        check_path("/v2/organizations/usergroups/rename", "v2").unwrap();
    }

    #[test]
    fn components_are_named_after_verb_and_resource() {
        assert_eq!(request("user-groups", "rename"), "RenameUserGroups");
        assert_eq!(request("agents", "get_analytics"), "GetAgentAnalytics");
        assert_eq!(request("activities", "update_state"), "UpdateActivityState");
        let taken = |name: &str| ["A", "BV2"].contains(&name);
        let candidates = ["A".to_owned(), "B".to_owned()];
        assert_eq!(free(&candidates, "v2", &taken), "B");
        let all = |name: &str| ["A", "B", "BV2"].contains(&name);
        assert_eq!(free(&candidates, "v2", &all), "BV22");
        assert_eq!(singular("widget-boxes"), "widget-box");
        assert_eq!(singular("status"), "status");
    }
}
