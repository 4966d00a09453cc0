//! Where settings come from: options, then variables, then a profile.

use clap::{ArgMatches, parser::ValueSource};

use crate::{
    failure::Failure,
    profiles::{Profile, Profiles},
};

/// Where a setting comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Source {
    Option,
    Variable,
    Profile(String),
}

impl Source {
    /// Describes the source of an option that has this variable.
    pub(crate) fn of(&self, option: &str, variable: &str) -> String {
        match self {
            Self::Option => format!("from --{option}"),
            Self::Variable => format!("from {variable}"),
            Self::Profile(name) => format!("from the profile {name}"),
        }
    }
}

/// The settings of a call.
pub(crate) struct Settings<'m> {
    matches: &'m ArgMatches,
    /// The profile in use, and its name.
    profile: Option<(String, Profile)>,
}

impl<'m> Settings<'m> {
    /// Finds the profile that is named by `--profile`, by `VELT_PROFILE`, or as the default.
    pub(crate) fn new(matches: &'m ArgMatches) -> Result<Self, Failure> {
        let profiles = Profiles::read()?;
        let name = matches
            .get_one::<String>("profile")
            .or(profiles.default.as_ref());
        let profile = match name {
            Some(name) => Some((name.clone(), profiles.named(name)?.clone())),
            None => None,
        };
        Ok(Self { matches, profile })
    }

    /// Returns the value of an option such as `api-key`, and where it comes from.
    pub(crate) fn get(&self, option: &str) -> Result<Option<(String, Source)>, Failure> {
        if let Some(value) = self.matches.get_one::<String>(option) {
            let source = match self.matches.value_source(option) {
                Some(ValueSource::EnvVariable) => Source::Variable,
                _ => Source::Option,
            };
            return Ok(Some((value.clone(), source)));
        }
        let Some((name, profile)) = &self.profile else {
            return Ok(None);
        };
        let value = profile.get(option)?;
        Ok(value.map(|value| (value, Source::Profile(name.clone()))))
    }
}
