//! Conditions on the metadata of documents.

use std::cmp::Ordering;

use serde_json::Value;

use crate::{
    call::{list, text},
    refusal::Refusal,
    store::{Record, at},
};

/// The prefix of metadata fields, which requests can leave out.
const PREFIX: &str = "metadata.";

/// The conditions of a request, all of which must be met.
pub(super) struct Filters<'a>(Vec<Filter<'a>>);

/// A condition on a field.
struct Filter<'a> {
    field: &'a str,
    operator: Operator,
    value: &'a Value,
}

#[derive(Clone, Copy)]
enum Operator {
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    In,
    NotIn,
    Contains,
    ContainsAny,
}

impl<'a> Filters<'a> {
    /// Reads the `filters` of a request.
    pub(super) fn of(data: &'a Value) -> Result<Self, Refusal> {
        let filters = list(data, "filters").iter().enumerate();
        let filters = filters.map(|(position, filter)| {
            let place = format!("data.filters.{position}");
            let operator = Operator::named(text(filter, "operator")).ok_or_else(|| {
                Refusal::invalid(format!(
                    "{place}.operator must be one of ==, !=, <, <=, >, >=, in, not-in, \
                     array-contains, array-contains-any"
                ))
            })?;
            let value = &filter["value"];
            if operator.needs_list() && !value.is_array() {
                return Err(Refusal::invalid(format!(
                    "{place}.value must be a list for this operator"
                )));
            }
            let key = text(filter, "key");
            Ok(Filter {
                field: key.strip_prefix(PREFIX).unwrap_or(key),
                operator,
                value,
            })
        });
        Ok(Self(filters.collect::<Result<_, _>>()?))
    }

    /// Says whether a document meets all conditions. A field that it does not have meets
    /// none.
    pub(super) fn include(&self, document: &Record) -> bool {
        self.0.iter().all(|filter| {
            let field = at(document, filter.field);
            field.is_some_and(|field| filter.operator.holds(field, filter.value))
        })
    }
}

impl Operator {
    fn named(name: &str) -> Option<Self> {
        Some(match name {
            "==" => Self::Equal,
            "!=" => Self::NotEqual,
            "<" => Self::Less,
            "<=" => Self::LessOrEqual,
            ">" => Self::Greater,
            ">=" => Self::GreaterOrEqual,
            "in" => Self::In,
            "not-in" => Self::NotIn,
            "array-contains" => Self::Contains,
            "array-contains-any" => Self::ContainsAny,
            _ => return None,
        })
    }

    fn needs_list(self) -> bool {
        matches!(self, Self::In | Self::NotIn | Self::ContainsAny)
    }

    fn holds(self, field: &Value, value: &Value) -> bool {
        let order = compare(field, value);
        let among = |list: &Value, item: &Value| {
            let list = list.as_array().map(Vec::as_slice).unwrap_or_default();
            list.iter().any(|other| is_equal(item, other))
        };
        match self {
            Self::Equal => is_equal(field, value),
            Self::NotEqual => !is_equal(field, value),
            Self::Less => order.is_some_and(Ordering::is_lt),
            Self::LessOrEqual => order.is_some_and(Ordering::is_le),
            Self::Greater => order.is_some_and(Ordering::is_gt),
            Self::GreaterOrEqual => order.is_some_and(Ordering::is_ge),
            Self::In => among(value, field),
            Self::NotIn => !among(value, field),
            Self::Contains => among(field, value),
            Self::ContainsAny => {
                let items = value.as_array().map(Vec::as_slice).unwrap_or_default();
                items.iter().any(|item| among(field, item))
            }
        }
    }
}

fn is_equal(a: &Value, b: &Value) -> bool {
    a == b || compare(a, b) == Some(Ordering::Equal)
}

/// Compares two values of one type. Others have no order.
fn compare(a: &Value, b: &Value) -> Option<Ordering> {
    match (a, b) {
        (Value::Number(a), Value::Number(b)) => a.as_f64()?.partial_cmp(&b.as_f64()?),
        (Value::String(a), Value::String(b)) => Some(a.cmp(b)),
        (Value::Bool(a), Value::Bool(b)) => Some(a.cmp(b)),
        _ => None,
    }
}
