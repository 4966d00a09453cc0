//! Headers that the caller adds to one call.

use std::fmt;

use http::{HeaderMap, HeaderName, HeaderValue};

use crate::{Error, failure::config};

/// The headers of one call, and the reason why the first invalid header was rejected.
#[derive(Clone, Default)]
pub(crate) struct Headers {
    headers: HeaderMap,
    invalid: Option<String>,
}

impl Headers {
    pub(crate) fn add(&mut self, name: &str, value: &str) {
        match (HeaderName::try_from(name), HeaderValue::try_from(value)) {
            (Ok(name), Ok(value)) => {
                self.headers.append(name, value);
            }
            // The messages do not quote the value, because it could be a secret.
            (Err(_), _) => self.refuse(format!("{name:?} is not the name of a header")),
            (_, Err(_)) => self.refuse(format!(
                "the value of the header {name:?} has characters that HTTP does not allow"
            )),
        }
    }

    fn refuse(&mut self, reason: String) {
        self.invalid.get_or_insert(reason);
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.headers.is_empty()
    }

    /// Returns an error if a header cannot be sent, before anything is sent.
    pub(crate) fn check(&self, operation: &str) -> Result<(), Error> {
        match &self.invalid {
            Some(reason) => Err(config(reason.clone()).with_operation(operation.to_owned())),
            None => Ok(()),
        }
    }
}

impl fmt::Debug for Headers {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Only the names are shown, because a value could be a secret.
        f.debug_list().entries(self.headers.keys()).finish()
    }
}

impl From<Headers> for HeaderMap {
    fn from(headers: Headers) -> Self {
        headers.headers
    }
}
