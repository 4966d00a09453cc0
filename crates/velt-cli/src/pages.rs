//! Follows the pages of a response.

use std::collections::HashSet;

use serde_json::Value;
use velt::Paging;

use crate::failure::{Exit, Failure};

/// Walks from page to page.
pub(crate) struct Walk {
    paging: Paging,
    seen: HashSet<String>,
}

impl Walk {
    pub(crate) fn new(paging: Paging) -> Self {
        Self {
            paging,
            seen: HashSet::new(),
        }
    }

    /// Returns the token of the page after `result`, or `None` after the last page.
    ///
    /// # Errors
    ///
    /// An error if the token was there before, because following it would never end.
    pub(crate) fn next(&mut self, result: &Value) -> Result<Option<Value>, Failure> {
        if let Some((field, value)) = self.paging.more
            && at(result, field) != Some(&Value::Bool(value))
        {
            return Ok(None);
        }
        let token = self.paging.next.iter().find_map(|field| {
            at(result, field).filter(|token| !token.is_null() && token.as_str() != Some(""))
        });
        let Some(token) = token else {
            return Ok(None);
        };
        if !self.seen.insert(token.to_string()) {
            let message =
                format!("the page token {token} was there before: the pages go in a circle");
            return Err(Failure::new(Exit::Transport, message));
        }
        Ok(Some(token.clone()))
    }

    /// Adds a token to the request of the next page.
    pub(crate) fn ask(&self, request: &mut Value, token: Value) {
        if let Some(request) = request.as_object_mut() {
            request.insert(self.paging.token.to_owned(), token);
        }
    }

    /// Returns the items of a page: the members of a list, or a map as it is.
    pub(crate) fn items(&self, result: &Value) -> Vec<Value> {
        match at(result, self.paging.items) {
            Some(Value::Array(items)) => items.clone(),
            None | Some(Value::Null) => Vec::new(),
            Some(other) => vec![other.clone()],
        }
    }
}

/// Returns the value at a path such as `data.events`.
fn at<'v>(value: &'v Value, path: &str) -> Option<&'v Value> {
    path.split('.')
        .try_fold(value, |value, name| value.get(name))
}
