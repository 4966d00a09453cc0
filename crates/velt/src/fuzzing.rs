//! What fuzz targets need and nobody else.

use http::StatusCode;

use crate::{Error, failure};

/// The error of a call that gets `body` with this HTTP status, if it is one.
pub fn error(status: u16, body: &[u8]) -> Option<Error> {
    failure::of_body(StatusCode::from_u16(status).ok()?, body)
}
