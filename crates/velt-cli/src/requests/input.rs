//! Reads requests from lines of JSON.

use std::io::BufRead;

use serde_json::Value;
use velt::Operation;
use velt_bulk::Request;

use crate::bulk::{BadLine, Lines};

/// Reads a request per line.
pub(super) fn requests(
    reader: impl BufRead + Send + 'static,
    operation: &'static Operation,
) -> impl Iterator<Item = Result<Request, BadLine>> + Send + 'static {
    Lines::new(reader).map(|line| {
        let (number, line) = line?;
        let value =
            serde_json::from_str(&line).map_err(|error| BadLine::not_json(number, &error))?;
        match value {
            Value::Object(mut request) => {
                // Velt's documentation shows whole bodies.
                let is_body = operation.in_data && request.len() == 1;
                let inner = request
                    .get_mut("data")
                    .filter(|data| is_body && data.is_object());
                let value = match inner {
                    Some(data) => data.take(),
                    None => Value::Object(request),
                };
                Ok(Request::new(number, value))
            }
            _ => Err(BadLine::new(number, "a request must be a JSON object")),
        }
    })
}
