//! `velt profile`: adds, lists, shows, chooses and removes profiles.

use std::env;

use clap::ArgMatches;

use crate::{
    failure::{Exit, Failure},
    output,
    profiles::{Profile, Profiles},
};

pub(crate) fn run(matches: &ArgMatches) -> Result<(), Failure> {
    match matches.subcommand() {
        Some(("add", matches)) => add(matches),
        Some(("list", _)) => list(),
        Some(("show", matches)) => show(name(matches)),
        Some(("use", matches)) => choose(name(matches)),
        Some(("remove", matches)) => remove(name(matches)),
        _ => Err(Failure::new(
            Exit::Usage,
            "`velt profile --help` lists what it does",
        )),
    }
}

fn name(matches: &ArgMatches) -> &str {
    matches.get_one::<String>("name").map_or("", String::as_str)
}

/// Stores the credentials of the environment as a profile.
///
/// Credentials on the command line would be visible in the list of processes.
fn add(matches: &ArgMatches) -> Result<(), Failure> {
    let variable = |name: &str| env::var(name).ok().filter(|value| !value.is_empty());
    let token_command = matches.get_one::<String>("token-command").cloned();
    let profile = Profile {
        api_key: variable("VELT_API_KEY"),
        auth_token: variable("VELT_AUTH_TOKEN").filter(|_| token_command.is_none()),
        workspace_id: variable("VELT_WORKSPACE_ID"),
        workspace_auth_token: variable("VELT_WORKSPACE_AUTH_TOKEN"),
        base_url: matches.get_one::<String>("base-url").cloned(),
        token_command,
    };
    let has_pair = profile.api_key.is_some()
        && (profile.auth_token.is_some() || profile.token_command.is_some());
    let has_workspace = profile.workspace_id.is_some() && profile.workspace_auth_token.is_some();
    if !has_pair && !has_workspace {
        return Err(Failure::new(
            Exit::Usage,
            "set VELT_API_KEY and VELT_AUTH_TOKEN (or pass --token-command), or \
             VELT_WORKSPACE_ID and VELT_WORKSPACE_AUTH_TOKEN: the profile stores them",
        ));
    }
    let mut profiles = Profiles::read()?;
    let name = name(matches);
    if profiles.profiles.contains_key(name) && !matches.get_flag("replace") {
        let message = format!("there is a profile `{name}` already: pass --replace to replace it");
        return Err(Failure::new(Exit::Usage, message));
    }
    profiles.profiles.insert(name.to_owned(), profile);
    if profiles.default.is_none() {
        profiles.default = Some(name.to_owned());
    }
    profiles.write()?;
    Ok(output::print(&format!("added {name}"))?)
}

fn list() -> Result<(), Failure> {
    let profiles = Profiles::read()?;
    for name in profiles.profiles.keys() {
        let mark = if profiles.default.as_ref() == Some(name) {
            " (default)"
        } else {
            ""
        };
        output::print(&format!("{name}{mark}"))?;
    }
    Ok(())
}

fn show(name: &str) -> Result<(), Failure> {
    let profiles = Profiles::read()?;
    for (setting, value) in profiles.named(name)?.shown() {
        output::print(&format!("{setting}: {value}"))?;
    }
    Ok(())
}

fn choose(name: &str) -> Result<(), Failure> {
    let mut profiles = Profiles::read()?;
    profiles.named(name)?;
    profiles.default = Some(name.to_owned());
    profiles.write()?;
    Ok(output::print(&format!("{name} is the default now"))?)
}

fn remove(name: &str) -> Result<(), Failure> {
    let mut profiles = Profiles::read()?;
    profiles.named(name)?;
    profiles.profiles.remove(name);
    if profiles.default.as_deref() == Some(name) {
        profiles.default = None;
    }
    profiles.write()?;
    Ok(output::print(&format!("removed {name}"))?)
}
