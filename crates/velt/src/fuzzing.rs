//! Support for the fuzz targets; not meant for other code.

use http::StatusCode;

use crate::{Error, failure};

/// Returns the error of a call whose response has this HTTP status and body, if any.
pub fn error(status: u16, body: &[u8]) -> Option<Error> {
    failure::of_body(StatusCode::from_u16(status).ok()?, body)
}
