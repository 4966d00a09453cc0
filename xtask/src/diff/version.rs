//! Decides whether the workspace version allows a breaking change.

use std::fmt;

use anyhow::Context;

/// A version, without its pre-release.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Version {
    major: u64,
    minor: u64,
    patch: u64,
}

impl fmt::Display for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}.{}", self.major, self.minor, self.patch)
    }
}

impl Version {
    /// Returns the lowest version that may break callers of this one.
    ///
    /// Before 1.0, cargo treats the first number that is not zero as the major version.
    fn next_breaking(self) -> Self {
        let Self {
            major,
            minor,
            patch,
        } = self;
        let (major, minor, patch) = match (major, minor) {
            (0, 0) => (0, 0, patch + 1),
            (0, minor) => (0, minor + 1, 0),
            (major, _) => (major + 1, 0, 0),
        };
        Self {
            major,
            minor,
            patch,
        }
    }

    fn parse(text: &str) -> Option<Self> {
        let numbers = text.split(['-', '+']).next()?;
        let mut numbers = numbers.split('.').map(|number| number.parse().ok());
        let version = Self {
            major: numbers.next()??,
            minor: numbers.next()??,
            patch: numbers.next()??,
        };
        numbers.next().is_none().then_some(version)
    }
}

/// Returns `version` in `[workspace.package]` of the manifest called `name`.
///
/// # Errors
///
/// An error if there is not a version or it is not a semantic one.
pub(super) fn of_manifest(name: &str, text: &str) -> anyhow::Result<Version> {
    let mut in_package = false;
    for (index, line) in text.lines().enumerate() {
        let line = line.trim();
        if line.starts_with('[') {
            in_package = line == "[workspace.package]";
            continue;
        }
        let Some((key, value)) = line.split_once('=').filter(|_| in_package) else {
            continue;
        };
        if key.trim() == "version" {
            // The text between the quotes, before a comment.
            let value = value.split('"').nth(1).unwrap_or_default();
            return Version::parse(value).with_context(|| {
                format!(
                    "{name}:{}: {value:?} is not a version such as \"1.2.3\"",
                    index + 1
                )
            });
        }
    }
    anyhow::bail!("{name}: there is no `version` in `[workspace.package]`")
}

/// Returns why `new` may not contain `breaking` changes, or `None` if it may.
pub(super) fn refusal(
    breaking: usize,
    revision: &str,
    old: Version,
    new: Version,
) -> Option<String> {
    let needed = old.next_breaking();
    if breaking == 0 || new >= needed {
        return None;
    }
    let changes = match breaking {
        1 => "1 breaking change needs".to_owned(),
        count => format!("{count} breaking changes need"),
    };
    Some(format!(
        "error: {changes} version {needed} or higher, but Cargo.toml has {new} and {revision} \
         has {old}: raise `version` in [workspace.package] and the versions of the members in \
         [workspace.dependencies], or keep the old names and types"
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn version(text: &str) -> Version {
        Version::parse(text).unwrap()
    }

    #[test]
    fn only_a_higher_major_version_may_break() {
        for (old, new, allowed) in [
            ("0.1.0", "0.1.0", false),
            ("0.1.0", "0.1.9", false),
            ("0.1.9", "0.2.0", true),
            ("0.1.0", "1.0.0", true),
            ("0.0.1", "0.0.1", false),
            ("0.0.1", "0.0.2", true),
            ("1.2.3", "1.3.0", false),
            ("1.2.3", "2.0.0", true),
            ("1.2.3", "0.9.0", false),
        ] {
            let refused = refusal(1, "HEAD", version(old), version(new)).is_some();
            assert_eq!(refused, !allowed, "{old} -> {new}");
            assert_eq!(refusal(0, "HEAD", version(old), version(new)), None);
        }
    }

    #[test]
    fn a_refusal_says_which_version_is_needed() {
        insta::assert_snapshot!(
            refusal(3, "v0.1.0", version("0.1.0"), version("0.1.1")).unwrap(),
            @"error: 3 breaking changes need version 0.2.0 or higher, but Cargo.toml has 0.1.1 and v0.1.0 has 0.1.0: raise `version` in [workspace.package] and the versions of the members in [workspace.dependencies], or keep the old names and types"
        );
    }

    #[test]
    fn the_version_is_that_of_the_workspace() {
        let text =
            "[package]\nversion = \"9.9.9\"\n[workspace.package]\nversion = \"1.2.3-rc.1\" # x\n";
        assert_eq!(of_manifest("Cargo.toml", text).unwrap(), version("1.2.3"));
        let error = |text| of_manifest("Cargo.toml", text).unwrap_err().to_string();
        insta::assert_snapshot!(error("[package]\nversion = \"1.0.0\"\n"), @"Cargo.toml: there is no `version` in `[workspace.package]`");
        insta::assert_snapshot!(error("[workspace.package]\nversion = \"1.0\"\n"), @r#"Cargo.toml:2: "1.0" is not a version such as "1.2.3""#);
    }
}
