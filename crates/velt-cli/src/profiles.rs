//! Profiles: named sets of credentials in a file that only its owner can read.

use std::{
    collections::BTreeMap,
    fs,
    io::Write as _,
    path::{Path, PathBuf},
    process::Command,
};

use etcetera::BaseStrategy as _;
use serde::{Deserialize, Serialize};

use crate::failure::{Exit, Failure};

/// The settings of a profile, named like the options of the command.
#[derive(Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(crate) struct Profile {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) api_key: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) auth_token: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) workspace_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) workspace_auth_token: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) base_url: Option<String>,
    /// A command that prints the auth token, so that it need not be stored.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) token_command: Option<String>,
}

impl Profile {
    /// Returns the setting of an option, such as `api-key`.
    ///
    /// # Errors
    ///
    /// An error if the command that prints the auth token fails.
    pub(crate) fn get(&self, option: &str) -> Result<Option<String>, Failure> {
        let value = match option {
            "api-key" => &self.api_key,
            "auth-token" => match (&self.auth_token, &self.token_command) {
                (None, Some(command)) => return token_of(command).map(Some),
                (token, _) => token,
            },
            "workspace-id" => &self.workspace_id,
            "workspace-auth-token" => &self.workspace_auth_token,
            "base-url" => &self.base_url,
            _ => &None,
        };
        Ok(value.clone())
    }

    /// Returns each setting with its value, or a placeholder if it is a secret.
    pub(crate) fn shown(&self) -> Vec<(&'static str, String)> {
        let secret = |value: &Option<String>| value.as_ref().map(|_| "(stored)".to_owned());
        let settings = [
            ("base-url", self.base_url.clone()),
            ("api-key", secret(&self.api_key)),
            ("auth-token", secret(&self.auth_token)),
            ("token-command", self.token_command.clone()),
            ("workspace-id", secret(&self.workspace_id)),
            ("workspace-auth-token", secret(&self.workspace_auth_token)),
        ];
        let is_set = |(name, value): (&'static str, Option<String>)| Some((name, value?));
        settings.into_iter().filter_map(is_set).collect()
    }
}

/// Runs the command that prints the auth token.
fn token_of(command: &str) -> Result<String, Failure> {
    let failed = |reason: String| {
        Failure::new(
            Exit::Usage,
            format!("the token command `{command}` failed: {reason}"),
        )
    };
    let (shell, option) = if cfg!(windows) {
        ("cmd", "/C")
    } else {
        ("sh", "-c")
    };
    let output = Command::new(shell)
        .args([option, command])
        .output()
        .map_err(|error| failed(error.to_string()))?;
    if !output.status.success() {
        return Err(failed(output.status.to_string()));
    }
    let token = String::from_utf8_lossy(&output.stdout).trim().to_owned();
    if token.is_empty() {
        return Err(failed("it prints nothing".to_owned()));
    }
    Ok(token)
}

/// All profiles, and the one to use if none is named.
#[derive(Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Profiles {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) default: Option<String>,
    #[serde(default)]
    pub(crate) profiles: BTreeMap<String, Profile>,
}

impl Profiles {
    /// Returns the path of the file: `velt/profiles.toml` in the configuration directory.
    pub(crate) fn path() -> Result<PathBuf, Failure> {
        let strategy = etcetera::choose_base_strategy().map_err(|error| {
            Failure::new(Exit::Usage, format!("no configuration directory: {error}"))
        })?;
        Ok(strategy.config_dir().join("velt").join("profiles.toml"))
    }

    /// Reads the file. Without one, there are no profiles.
    pub(crate) fn read() -> Result<Self, Failure> {
        // Without a configuration directory, as for some services, there are no profiles.
        let Ok(path) = Self::path() else {
            return Ok(Self::default());
        };
        let at =
            |reason: String| Failure::new(Exit::Usage, format!("{}: {reason}", path.display()));
        if !path.exists() {
            return Ok(Self::default());
        }
        check_owner_alone(&path).map_err(at)?;
        let text = fs::read_to_string(&path).map_err(|error| at(error.to_string()))?;
        // The message of the parser could quote a line with a secret.
        toml::from_str(&text).map_err(|error| {
            let line = error
                .span()
                .map_or(1, |span| text[..span.start].lines().count().max(1));
            at(format!("line {line} is not a valid setting of a profile"))
        })
    }

    /// Writes the file, so that only its owner can read it.
    pub(crate) fn write(&self) -> Result<(), Failure> {
        let path = Self::path()?;
        let at = |reason: &dyn std::fmt::Display| {
            Failure::new(
                Exit::Usage,
                format!("cannot write {}: {reason}", path.display()),
            )
        };
        let text = toml::to_string(self).map_err(|error| at(&error))?;
        if let Some(directory) = path.parent() {
            fs::create_dir_all(directory).map_err(|error| at(&error))?;
        }
        // A crash must not leave half of the profiles behind.
        let temporary = path.with_extension("new");
        let _ = fs::remove_file(&temporary);
        let mut options = fs::OpenOptions::new();
        options.write(true).create_new(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let mut file = options.open(&temporary).map_err(|error| at(&error))?;
        file.write_all(text.as_bytes())
            .and_then(|()| file.sync_all())
            .and_then(|()| fs::rename(&temporary, &path))
            .map_err(|error| at(&error))
    }

    /// Returns the profile called `name`.
    pub(crate) fn named(&self, name: &str) -> Result<&Profile, Failure> {
        self.profiles.get(name).ok_or_else(|| {
            let known: Vec<&str> = self.profiles.keys().map(String::as_str).collect();
            let known = if known.is_empty() {
                "`velt profile add` adds one".to_owned()
            } else {
                format!("there are {}", known.join(", "))
            };
            Failure::new(
                Exit::Usage,
                format!("there is no profile `{name}`; {known}"),
            )
        })
    }
}

/// Checks that nobody but the owner can read a file with secrets.
#[cfg(unix)]
fn check_owner_alone(path: &Path) -> Result<(), String> {
    use std::os::unix::fs::PermissionsExt as _;

    let metadata = fs::metadata(path).map_err(|error| error.to_string())?;
    if metadata.permissions().mode() & 0o077 == 0 {
        return Ok(());
    }
    Err(format!(
        "other users can read this file, which has secrets: run chmod 600 {}",
        path.display()
    ))
}

#[cfg(not(unix))]
fn check_owner_alone(_: &Path) -> Result<(), String> {
    Ok(())
}
