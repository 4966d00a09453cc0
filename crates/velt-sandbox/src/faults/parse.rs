//! Faults as text.

use std::{fmt, str::FromStr, time::Duration};

use serde_json::Value;
use thiserror::Error;

use super::{Effect, Fault};
use crate::api::{operation, operations};

/// The reason why a text is not a fault.
#[derive(Debug, Error, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum ParseFaultError {
    /// An effect or option does not exist.
    #[error(
        "{name:?} is not part of a fault; effects are status=503, html=502, reset, reset-in-body, \
         truncate, wrong-json, fail-items=ID+ID and partly-applied, options are on, times, \
         probability, latency, jitter and retry-after"
    )]
    Unknown {
        /// The name that was used.
        name: String,
    },
    /// A value does not fit.
    #[error("{name}={value}: expected {expected}")]
    Invalid {
        /// The effect or option.
        name: String,
        /// Its value.
        value: String,
        /// What would have been valid.
        expected: &'static str,
    },
    /// A fault has two effects.
    #[error("a fault has one effect, but {text:?} has two")]
    TwoEffects {
        /// The fault.
        text: String,
    },
}

impl FromStr for Fault {
    type Err = ParseFaultError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let parts = text
            .split(',')
            .map(str::trim)
            .filter(|part| !part.is_empty());
        Self::from_parts(parts.map(|part| match part.split_once('=') {
            Some((name, value)) => (name.trim().to_owned(), value.trim().to_owned()),
            None => (part.to_owned(), String::new()),
        }))
    }
}

impl Fault {
    /// Reads a fault from text, or from an object with the same names.
    pub(crate) fn from_json(value: &Value) -> Result<Self, ParseFaultError> {
        match value {
            Value::String(text) => text.parse(),
            Value::Object(parts) => Self::from_parts(parts.iter().map(|(name, value)| {
                let value = match value {
                    Value::String(text) => text.clone(),
                    // `"reset": true` stands for the bare name.
                    Value::Bool(true) => String::new(),
                    Value::Array(items) => {
                        let items: Vec<&str> = items.iter().filter_map(Value::as_str).collect();
                        items.join("+")
                    }
                    other => other.to_string(),
                };
                (name.clone(), value)
            })),
            other => Err(ParseFaultError::Unknown {
                name: other.to_string(),
            }),
        }
    }

    fn from_parts(parts: impl Iterator<Item = (String, String)>) -> Result<Self, ParseFaultError> {
        let mut fault = Self::new(Effect::Delay);
        for (name, value) in parts {
            if let Some(effect) = effect(&name, &value)? {
                if fault.effect != Effect::Delay {
                    let text = format!("{}, {name}", fault.effect);
                    return Err(ParseFaultError::TwoEffects { text });
                }
                fault.effect = effect;
                continue;
            }
            match name.as_str() {
                "on" => fault.on = Some(known_operation(value)?),
                "times" => fault.times = Some(number(&name, &value, "a number")?),
                "probability" => {
                    fault.probability = number(&name, &value, "a number from 0 to 1")?;
                    if !(0.0..=1.0).contains(&fault.probability) {
                        return Err(invalid(&name, &value, "a number from 0 to 1"));
                    }
                }
                "latency" => fault.latency = duration(&name, &value)?,
                "jitter" => fault.jitter = duration(&name, &value)?,
                "retry-after" => fault.retry_after = Some(duration(&name, &value)?),
                _ => return Err(ParseFaultError::Unknown { name }),
            }
        }
        Ok(fault)
    }
}

fn effect(name: &str, value: &str) -> Result<Option<Effect>, ParseFaultError> {
    let status = || {
        let expected = "a status from 400 to 599";
        let status = number::<u16>(name, value, expected)?;
        if (400..600).contains(&status) {
            Ok(status)
        } else {
            Err(invalid(name, value, expected))
        }
    };
    Ok(Some(match name {
        "status" => Effect::Status(status()?),
        "html" => Effect::Html(status()?),
        "reset" => Effect::Reset,
        "reset-in-body" => Effect::ResetInBody,
        "truncate" => Effect::Truncate,
        "wrong-json" => Effect::WrongJson,
        "fail-items" => Effect::FailItems(value.split('+').map(str::to_owned).collect()),
        "partly-applied" => Effect::PartlyApplied,
        _ => return Ok(None),
    }))
}

fn known_operation(name: String) -> Result<String, ParseFaultError> {
    let is_known = operation(&name).is_some() || operations().iter().any(|known| known.id == name);
    if is_known {
        Ok(name)
    } else {
        let expected = "the ID or the path of an operation, such as v1_user_groups_add_users";
        Err(invalid("on", &name, expected))
    }
}

fn number<T: FromStr>(
    name: &str,
    value: &str,
    expected: &'static str,
) -> Result<T, ParseFaultError> {
    value.parse().map_err(|_| invalid(name, value, expected))
}

fn duration(name: &str, value: &str) -> Result<Duration, ParseFaultError> {
    humantime::parse_duration(value)
        .map_err(|_| invalid(name, value, "a duration, such as 500ms or 2s"))
}

fn invalid(name: &str, value: &str, expected: &'static str) -> ParseFaultError {
    ParseFaultError::Invalid {
        name: name.to_owned(),
        value: value.to_owned(),
        expected,
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut parts = vec![self.effect.to_string()];
        parts.extend(self.on.as_ref().map(|on| format!("on={on}")));
        parts.extend(self.times.map(|times| format!("times={times}")));
        if self.probability < 1.0 {
            parts.push(format!("probability={}", self.probability));
        }
        let durations = [
            ("latency", Some(self.latency)),
            ("jitter", Some(self.jitter)),
            ("retry-after", self.retry_after),
        ];
        for (name, value) in durations {
            if let Some(value) = value.filter(|value| !value.is_zero()) {
                parts.push(format!("{name}={}", humantime::format_duration(value)));
            }
        }
        parts.retain(|part| !part.is_empty());
        f.write_str(&parts.join(","))
    }
}

impl fmt::Display for Effect {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Delay => Ok(()),
            Self::Status(status) => write!(f, "status={status}"),
            Self::Html(status) => write!(f, "html={status}"),
            Self::Reset => f.write_str("reset"),
            Self::ResetInBody => f.write_str("reset-in-body"),
            Self::Truncate => f.write_str("truncate"),
            Self::WrongJson => f.write_str("wrong-json"),
            Self::FailItems(ids) => write!(f, "fail-items={}", ids.join("+")),
            Self::PartlyApplied => f.write_str("partly-applied"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fault_is_the_same_after_being_written_and_read() {
        for text in [
            "status=429,on=v1_user_groups_add_users,times=2,retry-after=2s",
            "html=502,probability=0.25",
            "reset",
            "reset-in-body",
            "truncate",
            "wrong-json",
            "fail-items=ada+grace,on=/v1/organizations/usergroups/users/add",
            "partly-applied",
            "latency=200ms,jitter=1s",
        ] {
            let fault: Fault = text.parse().unwrap();
            assert_eq!(fault.to_string(), text);
        }
        let object = serde_json::json!({ "fail-items": ["ada", "grace"], "times": 1 });
        let expected = Fault::failing_items(["ada", "grace"]).times(1);
        assert_eq!(Fault::from_json(&object), Ok(expected));
    }

    #[test]
    fn what_is_wrong_with_a_fault_is_said() {
        for (text, message) in [
            (
                "status=200",
                "status=200: expected a status from 400 to 599",
            ),
            (
                "reset,latency=soon",
                "latency=soon: expected a duration, such as 500ms or 2s",
            ),
            (
                "probability=2",
                "probability=2: expected a number from 0 to 1",
            ),
            (
                "reset,truncate",
                "a fault has one effect, but \"reset, truncate\" has two",
            ),
            (
                "reset,on=v1_nothing",
                "on=v1_nothing: expected the ID or the path of an operation, such as \
                 v1_user_groups_add_users",
            ),
        ] {
            assert_eq!(text.parse::<Fault>().unwrap_err().to_string(), message);
        }
        let unknown = "teapot".parse::<Fault>().unwrap_err().to_string();
        assert!(unknown.starts_with("\"teapot\" is not part of a fault; effects are status=503, "));
    }
}
