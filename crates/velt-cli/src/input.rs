//! Builds the request of an operation from flags and `--data`.

use clap::ArgMatches;
use serde_json::{Map, Value as Json};

use crate::{
    command::{Flag, OperationCommand, Value},
    failure::{Exit, Failure},
    values,
};

/// Returns the request of `command`; flags take precedence over `--data`.
pub(crate) fn request(command: &OperationCommand, matches: &ArgMatches) -> Result<Json, Failure> {
    let mut data = match matches.get_one::<String>("data") {
        Some(source) => from_data(command, source)?,
        None => Map::new(),
    };
    for flag in command.flags {
        if let Some(value) = from_flag(flag, matches)? {
            data.insert(flag.field.to_owned(), value);
        }
    }
    Ok(Json::Object(data))
}

/// Returns the whole body of a call to any path.
pub(crate) fn body(matches: &ArgMatches) -> Result<Json, Failure> {
    matches
        .get_one::<String>("data")
        .map_or(Ok(Json::Object(Map::new())), |source| json(source))
}

fn from_data(command: &OperationCommand, source: &str) -> Result<Map<String, Json>, Failure> {
    let Json::Object(object) = json(source)? else {
        let message = "--data: must be a JSON object with the fields of the request";
        return Err(Failure::new(Exit::Usage, message));
    };
    // Velt's documentation shows whole bodies, so a request wrapped in `data` is
    // accepted too.
    let is_body = object.len() == 1 && !command.flags.iter().any(|flag| flag.field == "data");
    match object.get("data") {
        Some(Json::Object(data)) if is_body => Ok(data.clone()),
        _ => Ok(object),
    }
}

/// Reads JSON from the command line, a file, or standard input.
fn json(source: &str) -> Result<Json, Failure> {
    let usage = |reason: String| Failure::new(Exit::Usage, format!("--data: {reason}"));
    let text = match (source, source.strip_prefix('@')) {
        ("-", _) => values::read("-").map_err(usage)?,
        (_, Some(path)) => values::read(path).map_err(usage)?,
        _ => source.to_owned(),
    };
    serde_json::from_str(&text).map_err(|error| usage(format!("not JSON: {error}")))
}

fn from_flag(flag: &Flag, matches: &ArgMatches) -> Result<Option<Json>, Failure> {
    if !matches.contains_id(flag.flag) {
        return Ok(None);
    }
    let mut values: Vec<Json> = match flag.value {
        Value::Text if flag.repeated => {
            let given = matches.get_many::<String>(flag.flag).unwrap_or_default();
            let values = values::repeated(flag.flag, given)?;
            values.into_iter().map(Json::from).collect()
        }
        Value::Text => all::<String>(flag, matches),
        Value::Integer => all::<i64>(flag, matches),
        Value::Number => all::<f64>(flag, matches),
        Value::Boolean => all::<bool>(flag, matches),
    };
    Ok(if flag.repeated {
        Some(Json::Array(values))
    } else {
        values.pop()
    })
}

/// Returns the values of a flag as JSON.
fn all<T>(flag: &Flag, matches: &ArgMatches) -> Vec<Json>
where
    T: Clone + Into<Json> + Send + Sync + 'static,
{
    let values = matches.get_many::<T>(flag.flag).unwrap_or_default();
    values.cloned().map(Into::into).collect()
}
