//! The command tree: one subcommand per documented operation, and the common options.

use clap::{Arg, ArgAction, ArgGroup, Command, builder::PossibleValuesParser};
use velt::{Auth, Operation};

use crate::{
    generated::commands::{COMMANDS, RESOURCES},
    known_values::KnownValues,
    members, requests, sandbox,
};

/// An operation as a subcommand.
pub(crate) struct OperationCommand {
    /// The operation ID.
    pub(crate) operation: &'static str,
    pub(crate) version: &'static str,
    pub(crate) resource: &'static str,
    pub(crate) name: &'static str,
    pub(crate) summary: &'static str,
    pub(crate) details: &'static str,
    pub(crate) flags: &'static [Flag],
    /// The fields of which at least one is required; empty if there is no such rule.
    pub(crate) one_of: &'static [&'static str],
    /// Whether the operation has a required field without a flag.
    pub(crate) needs_data: bool,
    /// The fields that only --data can set, as paths, each with its description.
    pub(crate) nested: &'static [(&'static str, &'static str)],
    /// The documented request, as JSON.
    pub(crate) example: &'static str,
}

/// A request field as a flag.
pub(crate) struct Flag {
    /// The name of the field in JSON.
    pub(crate) field: &'static str,
    pub(crate) flag: &'static str,
    pub(crate) help: &'static str,
    pub(crate) required: bool,
    pub(crate) repeated: bool,
    pub(crate) value: Value,
    /// The known values; empty if any text is as good.
    pub(crate) known: &'static [&'static str],
}

/// The type of a flag's value.
#[derive(Clone, Copy)]
#[allow(dead_code, reason = "which ones occur is up to the document")]
pub(crate) enum Value {
    Text,
    Integer,
    Number,
    Boolean,
}

impl Value {
    /// Returns the name of a value in help.
    fn name(self) -> &'static str {
        match self {
            Self::Text => "TEXT",
            Self::Integer => "INTEGER",
            Self::Number => "NUMBER",
            Self::Boolean => "BOOL",
        }
    }
}

impl OperationCommand {
    /// Returns the client's description of the operation.
    pub(crate) fn described(&self) -> Option<&'static Operation> {
        velt::operation(self.operation)
    }
}

/// Returns the subcommand with this version, resource and name, if there is one.
pub(crate) fn find(version: &str, resource: &str, name: &str) -> Option<&'static OperationCommand> {
    COMMANDS.iter().find(|command| {
        (command.version, command.resource, command.name) == (version, resource, name)
    })
}

/// Returns the whole command tree, for completions and documentation.
pub fn command() -> Command {
    let mut root = Command::new("velt")
        .bin_name("velt")
        .version(env!("CARGO_PKG_VERSION"))
        .long_version(env!("VELT_VERSION"))
        .about("The Velt REST API from a terminal")
        .after_help(
            "Exit codes: 0 success; 1 some items failed; 2 the command line is invalid; 3 Velt refused \
             the call; 4 there is no readable response.",
        )
        .subcommand_required(true)
        .arg_required_else_help(true)
        .args(global());
    for version in versions() {
        root = root.subcommand(version_command(version));
    }
    root.subcommand(members::command())
        .subcommand(requests::command())
        .subcommand(
            Command::new("api")
                .about("Call any path with any JSON, also one that has no subcommand")
                .arg(
                    Arg::new("path")
                        .value_name("PATH")
                        .required(true)
                        .help("Path of the endpoint, such as /v2/organizations/get"),
                )
                .arg(Arg::new("data").long("data").value_name("JSON").help(
                    "Whole request body as JSON, @FILE, or - for standard input. Defaults to {}",
                ))
                .args(previews()),
        )
        .subcommand(
            Command::new("completions")
                .about("Print the completions for a shell")
                .arg(
                    Arg::new("shell")
                        .value_name("SHELL")
                        .required(true)
                        .value_parser(clap::value_parser!(clap_complete::Shell)),
                ),
        )
        .subcommand(
            Command::new("man")
                .about("Write the manual pages into a directory")
                .arg(
                    Arg::new("directory")
                        .value_name("DIRECTORY")
                        .required(true)
                        .help("Directory to write to, which must exist"),
                ),
        )
        .subcommand(Command::new("version").about("Print the version and its commit"))
        .subcommand(profile_command())
        .subcommand(
            Command::new("doctor").about(
                "Check the settings, the connection and the credentials, and change nothing",
            ),
        )
        .subcommand(
            Command::new("operations")
                .about("List every operation with its ID, path, credentials and retry safety"),
        )
        .subcommand(sandbox::command())
}

fn profile_command() -> Command {
    let named = |command: Command| {
        command.arg(
            Arg::new("name")
                .value_name("NAME")
                .required(true)
                .help("Name of the profile"),
        )
    };
    let add = Command::new("add")
        .about("Store the credentials of the environment variables as a profile")
        .arg(
            Arg::new("token-command")
                .long("token-command")
                .value_name("COMMAND")
                .help("Command that prints the auth token, which is then not stored"),
        )
        .arg(
            Arg::new("replace")
                .long("replace")
                .action(ArgAction::SetTrue)
                .help("Replace a profile of this name"),
        );
    Command::new("profile")
        .about("Keep credentials in profiles")
        .long_about(
            "Keeps credentials in a file that only you can read. Options take precedence over \
             environment variables, and these over the profile.",
        )
        .subcommand_required(true)
        .arg_required_else_help(true)
        .subcommand(named(add))
        .subcommand(Command::new("list").about("List the profiles"))
        .subcommand(named(
            Command::new("show").about("Show a profile, without its secrets"),
        ))
        .subcommand(named(
            Command::new("use").about("Make a profile the default"),
        ))
        .subcommand(named(Command::new("remove").about("Remove a profile")))
}

/// The help heading of the options that every command has.
const GLOBAL: &str = "Global options";

fn global() -> [Arg; 12] {
    // The environment variables hold secrets, so help must not show their values.
    let secret = |name: &'static str, variable: &'static str, help: &'static str| {
        Arg::new(name)
            .long(name)
            .env(variable)
            .hide_env_values(true)
            .help(help)
    };
    let arguments = [
        Arg::new("output")
            .long("output")
            .value_name("FORMAT")
            .value_parser(PossibleValuesParser::new(["table", "json", "jsonl", "csv"]))
            .default_value("table")
            .help("Output format; json prints the `result` of the response unchanged; jsonl and csv print a line per item"),
        Arg::new("jsonpath")
            .long("jsonpath")
            .value_name("PATH")
            .help("Print only what a JSONPath finds in the result, such as $.data[*].id, a line each"),
        Arg::new("profile")
            .long("profile")
            .value_name("NAME")
            .env("VELT_PROFILE")
            .hide_env_values(true)
            .help("Profile to take missing credentials from; see `velt profile --help`"),
        Arg::new("verbose")
            .long("verbose")
            .short('v')
            .action(ArgAction::Count)
            .help("Show attempts and retries as they happen; -vv shows headers and bodies too"),
        Arg::new("sandbox")
            .long("sandbox")
            .action(ArgAction::SetTrue)
            .help("Run the call in a sandbox inside this process; needs no account"),
        Arg::new("base-url")
            .long("base-url")
            .value_name("URL")
            .env("VELT_BASE_URL")
            .hide_env_values(true)
            .help("Base URL of the API. Defaults to https://api.velt.dev"),
        Arg::new("timeout")
            .long("timeout")
            .value_name("DURATION")
            .value_parser(humantime::parse_duration)
            .help("Timeout of each attempt, such as 500ms or 1m. Defaults to 30s"),
        Arg::new("retries")
            .long("retries")
            .value_name("N")
            .value_parser(clap::value_parser!(u32))
            .help("Maximum number of retries of a safe request. Defaults to 2"),
        secret("api-key", "VELT_API_KEY", "The API key of the project").value_name("KEY"),
        secret(
            "auth-token",
            "VELT_AUTH_TOKEN",
            "The auth token of the API key",
        )
        .value_name("TOKEN"),
        secret(
            "workspace-id",
            "VELT_WORKSPACE_ID",
            "The workspace ID, for operations on workspaces",
        )
        .value_name("ID"),
        secret(
            "workspace-auth-token",
            "VELT_WORKSPACE_AUTH_TOKEN",
            "The auth token of the workspace",
        )
        .value_name("TOKEN"),
    ];
    arguments.map(|argument| argument.global(true).help_heading(GLOBAL))
}

fn versions() -> Vec<&'static str> {
    let mut versions: Vec<_> = COMMANDS.iter().map(|command| command.version).collect();
    versions.dedup();
    versions
}

fn version_command(version: &'static str) -> Command {
    let of_version = || {
        COMMANDS
            .iter()
            .filter(move |command| command.version == version)
    };
    let mut resources: Vec<_> = of_version().map(|command| command.resource).collect();
    resources.dedup();
    let resources = resources.into_iter().map(|resource| {
        let about = RESOURCES
            .iter()
            .find(|(name, _)| *name == resource)
            .map_or("", |(_, about)| about);
        Command::new(resource)
            .about(first_sentence(about))
            .long_about(about)
            .subcommand_required(true)
            .arg_required_else_help(true)
            .subcommands(
                of_version()
                    .filter(|command| command.resource == resource)
                    .map(operation_command),
            )
    });
    Command::new(version)
        .about(format!("The {version} operations, by resource"))
        .subcommand_required(true)
        .arg_required_else_help(true)
        .subcommands(resources.collect::<Vec<_>>())
}

fn operation_command(command: &'static OperationCommand) -> Command {
    let data = Arg::new("data")
        .long("data")
        .value_name("JSON")
        .help("Request as JSON, @FILE, or - for standard input; flags take precedence over it");
    let data = if command.needs_data {
        data.required_unless_present("example")
    } else {
        data
    };
    let mut out = Command::new(command.name)
        .about(first_sentence(command.summary))
        .long_about(long_about(command))
        .override_usage(usage(command))
        .after_long_help(nested_help(command))
        .args(command.flags.iter().map(argument))
        .arg(data)
        .args(previews())
        .arg(
            Arg::new("example")
                .long("example")
                .action(ArgAction::SetTrue)
                .help("Print the documented request, ready for --data, and send nothing"),
        );
    if command
        .described()
        .is_some_and(|operation| operation.paging.is_some())
    {
        out = out.arg(
            Arg::new("all")
                .long("all")
                .action(ArgAction::SetTrue)
                .help("Follow all pages; jsonl prints each page as it arrives"),
        );
    }
    if !command.one_of.is_empty() {
        let one_of = command
            .flags
            .iter()
            .filter(|flag| command.one_of.contains(&flag.field));
        out = out.group(
            ArgGroup::new("one-of")
                .args(one_of.map(|flag| flag.flag))
                .arg("data")
                .arg("example")
                .required(true)
                .multiple(true),
        );
    }
    out
}

/// Lists the fields that only `--data` can set.
fn nested_help(command: &OperationCommand) -> String {
    if command.nested.is_empty() {
        return String::new();
    }
    let fields = command
        .nested
        .iter()
        .map(|(path, description)| format!("  {path}\n          {}\n", trimmed(description)));
    let fields: Vec<String> = fields.collect();
    format!("Fields that only --data sets:\n{}", fields.join("\n"))
}

/// The options that show a request instead of sending it.
fn previews() -> [Arg; 2] {
    let flag = |name: &'static str, help: &'static str| {
        Arg::new(name)
            .long(name)
            .action(ArgAction::SetTrue)
            .help(help)
    };
    [
        flag(
            "dry-run",
            "Print the request without credentials, and send nothing",
        ),
        flag("curl", "Print the call as a curl command, and send nothing"),
    ]
}

/// Returns the usage line, with the required flags alone.
///
/// clap would add every option that a variable of the environment sets.
fn usage(command: &OperationCommand) -> String {
    let OperationCommand {
        version,
        resource,
        name,
        ..
    } = command;
    let mut text = format!("velt {version} {resource} {name}");
    for flag in command.flags.iter().filter(|flag| flag.required) {
        text.push_str(&format!(" --{} <{}>", flag.flag, flag.value.name()));
    }
    if command.needs_data {
        text.push_str(" --data <JSON>");
    }
    text + " [OPTIONS]"
}

fn long_about(command: &OperationCommand) -> String {
    let mut text = command.summary.to_owned();
    if !command.details.is_empty() {
        text.push_str("\n\n");
        text.push_str(command.details);
    }
    if let Some(operation) = command.described() {
        let auth = match operation.auth {
            Auth::ApiKey => "an API key and its auth token",
            Auth::Workspace => "the workspace ID and its auth token",
            _ => "no credentials",
        };
        text.push_str(&format!("\n\nPOST {}, with {auth}.", operation.path));
    }
    text
}

fn argument(flag: &'static Flag) -> Arg {
    let mut help = trimmed(flag.help).to_owned();
    if flag.repeated && matches!(flag.value, Value::Text) {
        help.push_str(". May be repeated; @FILE stands for the lines of a file");
    } else if flag.repeated {
        help.push_str(". May be repeated");
    }
    if flag.required {
        help.push_str(" [required]");
    }
    let argument = Arg::new(flag.flag)
        .long(flag.flag)
        .value_name(flag.value.name())
        .help(help);
    let argument = match flag.value {
        // The help names the known values itself, and does not call others impossible.
        Value::Text => argument
            .value_parser(KnownValues(flag.known))
            .hide_possible_values(true),
        Value::Integer => argument
            .value_parser(clap::value_parser!(i64))
            .allow_negative_numbers(true),
        Value::Number => argument
            .value_parser(clap::value_parser!(f64))
            .allow_negative_numbers(true),
        Value::Boolean => argument
            .value_parser(clap::value_parser!(bool))
            .num_args(0..=1)
            .require_equals(true)
            .default_missing_value("true"),
    };
    let argument = argument.action(if flag.repeated {
        ArgAction::Append
    } else {
        ArgAction::Set
    });
    if flag.required {
        argument.required_unless_present_any(["data", "example"])
    } else {
        argument
    }
}

/// Returns the first sentence of a description, as a short help text.
fn first_sentence(text: &str) -> &str {
    trimmed(text.split_inclusive(". ").next().unwrap_or(text).trim())
}

/// Removes the full stop at the end, because help lines have none.
fn trimmed(text: &str) -> &str {
    text.strip_suffix('.').unwrap_or(text)
}
