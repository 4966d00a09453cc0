//! Lists in pages.
//!
//! A page token names the last item of the page before, not its position, so that items
//! that come and go between two pages shift nothing.

use std::{
    collections::BTreeMap,
    ops::Bound::{Excluded, Unbounded},
};

use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD};
use serde_json::{Value, json};

use crate::{
    call::Call,
    refusal::Refusal,
    store::{Key, Record, Table},
};

/// The number of items per page if the request does not say.
const PAGE_SIZE: usize = 1000;

/// What a request says about the page that it wants.
#[derive(Debug)]
pub(crate) struct Page {
    size: usize,
    after: Option<String>,
}

/// A page, and the token of the next one.
#[derive(Debug)]
pub(crate) struct Found {
    pub(crate) items: Vec<Value>,
    pub(crate) next: Option<String>,
}

/// The order of a list by time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Order {
    OldestFirst,
    NewestFirst,
}

impl Order {
    /// Returns the order that a request asks for. Defaults to the newest first.
    pub(crate) fn of(data: &Value) -> Self {
        match data.get("order").and_then(Value::as_str) {
            Some("asc") => Self::OldestFirst,
            _ => Self::NewestFirst,
        }
    }
}

impl Page {
    /// Reads `pageSize` and `pageToken`.
    pub(crate) fn of(data: &Value) -> Result<Self, Refusal> {
        Self::named(data, "pageSize", "pageToken", PAGE_SIZE, usize::MAX)
    }

    /// Reads a page size and a token by their names. A size above `most` is refused.
    pub(crate) fn named(
        data: &Value,
        size: &str,
        token: &str,
        default: usize,
        most: usize,
    ) -> Result<Self, Refusal> {
        let given = match data.get(size) {
            None | Some(Value::Null) => default,
            Some(value) => match value.as_u64().and_then(|size| usize::try_from(size).ok()) {
                Some(given) if given >= 1 && given <= most => given,
                _ if most == usize::MAX => {
                    return Err(Refusal::invalid(format!("data.{size} must be at least 1")));
                }
                _ => {
                    return Err(Refusal::invalid(format!(
                        "data.{size} must be from 1 to {most}"
                    )));
                }
            },
        };
        let after = match data.get(token) {
            None | Some(Value::Null) => None,
            Some(Value::String(text)) if text.is_empty() => None,
            Some(Value::String(text)) => Some(decode(text).ok_or_else(|| {
                Refusal::invalid(format!(
                    "data.{token} is not a token of this sandbox: pass the one of the last page"
                ))
            })?),
            Some(other) => Some(other.to_string()),
        };
        Ok(Self { size: given, after })
    }

    /// Returns a page of records, in the order of their keys, without reading those before.
    ///
    /// `row` makes a row of a record, or leaves it out.
    pub(crate) fn by_key(
        &self,
        call: &Call<'_>,
        table: &Table,
        prefix: &Key,
        mut row: impl FnMut(&Key, Record) -> Option<Value>,
    ) -> Found {
        let after = self.after.as_deref().map(|id| prefix.join(id));
        let records = call.store.records_after(table, prefix, after.as_ref());
        self.take(records.filter_map(|(key, record)| {
            let row = row(key, record)?;
            Some((key.last().to_owned(), row))
        }))
    }

    /// Returns a page of rows that are in order already, each with an ID that sorts alike.
    pub(crate) fn of_sorted(&self, rows: impl IntoIterator<Item = (String, Value)>) -> Found {
        let after = self.after.as_deref();
        self.take(
            rows.into_iter()
                .skip_while(|(id, _)| after.is_some_and(|after| id.as_str() <= after)),
        )
    }

    /// Returns a page of rows by time, each with its time and its ID.
    pub(crate) fn by_time(&self, order: Order, mut rows: Vec<(i64, String, Value)>) -> Found {
        rows.sort_by(|(a_time, a_id, _), (b_time, b_id, _)| {
            let ascending = (a_time, a_id).cmp(&(b_time, b_id));
            match order {
                Order::OldestFirst => ascending,
                Order::NewestFirst => ascending.reverse(),
            }
        });
        let after = self.after.as_deref().and_then(|after| {
            let (time, id) = after.split_once(' ')?;
            Some((time.parse::<i64>().ok()?, id.to_owned()))
        });
        let is_before = |time: i64, id: &String| {
            after.as_ref().is_some_and(|after| {
                let position = (time, id).cmp(&(after.0, &after.1));
                match order {
                    Order::OldestFirst => position.is_le(),
                    Order::NewestFirst => position.is_ge(),
                }
            })
        };
        let rows = rows
            .into_iter()
            .skip_while(|(time, id, _)| is_before(*time, id))
            .map(|(time, id, row)| (format!("{time} {id}"), row));
        self.take(rows)
    }

    /// Returns the token of the page before this one, in a list with these sorted IDs, or
    /// `None` on the first page.
    pub(crate) fn previous(&self, ids: &[String]) -> Option<String> {
        let after = self.after.as_deref()?;
        let start = ids.partition_point(|id| id.as_str() <= after);
        if start == 0 {
            return None;
        }
        let before = start.saturating_sub(self.size).checked_sub(1);
        // Nothing sorts before the empty ID, so the first page follows it.
        let before = before.and_then(|position| ids.get(position));
        Some(encode(before.map_or("", String::as_str)))
    }

    /// Returns a page of several lists at once, with up to this many rows of each, by IDs.
    pub(crate) fn of_lists<const N: usize>(
        &self,
        lists: [BTreeMap<String, Value>; N],
    ) -> Result<([Vec<Value>; N], Option<String>), Refusal> {
        let mut last: Vec<String> = match &self.after {
            None => Vec::new(),
            Some(after) => serde_json::from_str(after)
                .map_err(|_| Refusal::invalid("the page token belongs to another list"))?,
        };
        last.resize(N, String::new());
        let mut more = false;
        let mut last_ids = last.iter_mut();
        let pages = lists.map(|list| {
            let mut page = Vec::new();
            let Some(last) = last_ids.next() else {
                return page;
            };
            let after = if last.is_empty() {
                Unbounded
            } else {
                Excluded(last.clone())
            };
            let mut rows = list.range((after, Unbounded));
            for (id, row) in rows.by_ref().take(self.size) {
                page.push(row.clone());
                last.clone_from(id);
            }
            more |= rows.next().is_some();
            page
        });
        let next = more.then(|| encode(&json!(last).to_string()));
        Ok((pages, next))
    }

    fn take(&self, rows: impl Iterator<Item = (String, Value)>) -> Found {
        let mut rows = rows;
        let mut items = Vec::new();
        let mut last = None;
        for (id, row) in rows.by_ref().take(self.size) {
            items.push(row);
            last = Some(id);
        }
        let next = rows.next().and(last).map(|last| encode(&last));
        Found { items, next }
    }
}

fn encode(id: &str) -> String {
    BASE64_URL_SAFE_NO_PAD.encode(format!("after {id}"))
}

fn decode(token: &str) -> Option<String> {
    let bytes = BASE64_URL_SAFE_NO_PAD.decode(token).ok()?;
    let text = String::from_utf8(bytes).ok()?;
    Some(text.strip_prefix("after ")?.to_owned())
}
