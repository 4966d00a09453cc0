//! The commands `new` and `import`: their arguments, and the files that they write.

use std::{fs, path::Path};

use anyhow::{Context, anyhow};
use clap::{Arg, ArgAction, ArgMatches, Command};

use super::{
    draft::Written,
    import,
    new::{self, Wanted},
};
use crate::document::{Bundle, File, bundle, read_directory};

/// Returns the two subcommands.
pub(crate) fn commands() -> [Command; 2] {
    let new = Command::new("new")
        .about("Write a skeleton of an operation into openapi/, with a TODO for each question")
        .arg(Arg::new("version").required(true).help("v1 or v2"))
        .arg(
            Arg::new("resource")
                .required(true)
                .help("The resource in kebab case, such as user-groups"),
        )
        .arg(
            Arg::new("method")
                .required(true)
                .help("The method in snake case, such as add_users"),
        )
        .arg(
            Arg::new("path")
                .long("path")
                .help("The path; guessed from the other operations of the resource by default"),
        )
        .arg(
            Arg::new("new-resource")
                .long("new-resource")
                .action(ArgAction::SetTrue)
                .help("Accept a new resource whose name is similar to another"),
        );
    let import = Command::new("import")
        .about("Write the operations of another OpenAPI document, or of examples, into openapi/")
        .arg(Arg::new("spec").required(true).help(
            "OpenAPI 3.0 or 3.1 in YAML or JSON, or JSON with `path`, `request`, `response` \
             and `failure` of one operation or a list of them",
        ))
        .arg(
            Arg::new("only")
                .long("only")
                .value_name("PATH")
                .action(ArgAction::Append)
                .help("Import this path only; can be given several times"),
        );
    [new, import]
}

/// Runs `new` in the workspace at `root`, and returns what to print.
pub(crate) fn run_new(root: &Path, matches: &ArgMatches) -> anyhow::Result<Vec<String>> {
    let (files, bundle) = read(root)?;
    let text = |name: &str| matches.get_one::<String>(name).map(String::as_str);
    let wanted = Wanted {
        version: text("version").unwrap_or_default(),
        resource: text("resource").unwrap_or_default(),
        method: text("method").unwrap_or_default(),
        path: text("path"),
        new_resource: matches.get_flag("new-resource"),
    };
    let written = new::new(&files, &bundle, &wanted)?;
    write(root, &written)?;
    Ok(report(&written))
}

/// Runs `import` in the workspace at `root`, and returns what to print.
pub(crate) fn run_import(root: &Path, matches: &ArgMatches) -> anyhow::Result<Vec<String>> {
    let (files, bundle) = read(root)?;
    let spec = matches.get_one::<String>("spec");
    let spec = spec.map(String::as_str).unwrap_or_default();
    let text = fs::read_to_string(spec).with_context(|| format!("cannot read {spec}"))?;
    let only: Vec<String> = matches
        .get_many("only")
        .into_iter()
        .flatten()
        .cloned()
        .collect();
    let imported = import::import(&files, &bundle, spec, &text, &only)?;
    write(root, &imported.written)?;
    let mut lines = imported.notes;
    lines.extend(report(&imported.written));
    Ok(lines)
}

fn read(root: &Path) -> anyhow::Result<(Vec<File>, Bundle)> {
    let files = read_directory(root)?;
    let bundle = bundle(&files).map_err(|problems| {
        let lines: Vec<String> = problems
            .iter()
            .map(|problem| format!("\n  {problem}"))
            .collect();
        anyhow!(
            "openapi/ cannot be read; correct it first:{}",
            lines.concat()
        )
    })?;
    Ok((files, bundle))
}

fn write(root: &Path, written: &Written) -> anyhow::Result<()> {
    for file in &written.files {
        let path = root.join(&file.path);
        fs::write(&path, &file.text).with_context(|| format!("cannot write {}", path.display()))?;
    }
    Ok(())
}

fn report(written: &Written) -> Vec<String> {
    let mut lines = written.report();
    if lines.is_empty() {
        lines.push("nothing to write".to_owned());
    } else {
        lines.push(
            "Next: answer each TODO, which `cargo xtask lint` lists; add the path to \
             openapi/documented.txt if it is in Velt's reference; run `cargo xtask generate`."
                .to_owned(),
        );
    }
    lines
}
