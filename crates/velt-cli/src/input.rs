//! Builds the request of an operation from flags and `--data`.

use std::{fs, io::Read};

use clap::ArgMatches;
use serde_json::{Map, Value as Json};

use crate::{
    command::{Flag, OperationCommand, Value},
    run::{Exit, Failure},
};

/// Returns the request of `command`; flags take precedence over `--data`.
pub(crate) fn request(command: &OperationCommand, matches: &ArgMatches) -> Result<Json, Failure> {
    let mut data = match matches.get_one::<String>("data") {
        Some(source) => from_data(command, source)?,
        None => Map::new(),
    };
    for flag in command.flags {
        if let Some(value) = from_flag(flag, matches) {
            data.insert(flag.field.to_owned(), value);
        }
    }
    Ok(Json::Object(data))
}

fn from_data(command: &OperationCommand, source: &str) -> Result<Map<String, Json>, Failure> {
    let usage = |reason: String| Failure::new(Exit::Usage, format!("--data: {reason}"));
    let text = if source == "-" {
        let mut text = String::new();
        std::io::stdin()
            .read_to_string(&mut text)
            .map_err(|error| usage(format!("cannot read standard input: {error}")))?;
        text
    } else if let Some(path) = source.strip_prefix('@') {
        fs::read_to_string(path).map_err(|error| usage(format!("cannot read {path}: {error}")))?
    } else {
        source.to_owned()
    };
    let json: Json =
        serde_json::from_str(&text).map_err(|error| usage(format!("not JSON: {error}")))?;
    let Json::Object(object) = json else {
        return Err(usage(
            "must be a JSON object with the fields of the request".to_owned(),
        ));
    };
    // Velt's documentation shows whole bodies, so a request wrapped in `data` is
    // accepted too.
    let is_body = object.len() == 1 && !command.flags.iter().any(|flag| flag.field == "data");
    match object.get("data") {
        Some(Json::Object(data)) if is_body => Ok(data.clone()),
        _ => Ok(object),
    }
}

fn from_flag(flag: &Flag, matches: &ArgMatches) -> Option<Json> {
    let mut values: Vec<Json> = match flag.value {
        Value::Text => matches
            .get_many::<String>(flag.flag)?
            .map(|text| text.as_str().into())
            .collect(),
        Value::Integer => matches
            .get_many::<i64>(flag.flag)?
            .map(|number| (*number).into())
            .collect(),
        Value::Number => matches
            .get_many::<f64>(flag.flag)?
            .map(|number| (*number).into())
            .collect(),
        Value::Boolean => matches
            .get_many::<bool>(flag.flag)?
            .map(|value| (*value).into())
            .collect(),
    };
    if flag.repeated {
        Some(Json::Array(values))
    } else {
        values.pop()
    }
}
