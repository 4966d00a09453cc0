//! The records of a tenant.

mod export;
mod key;
mod tables;

use std::{
    collections::{BTreeMap, BTreeSet},
    ops::Bound::{Excluded, Included, Unbounded},
};

use serde_json::{Map, Value, json};

pub use self::export::ImportError;
pub(crate) use self::{key::Key, tables::*};

/// The fields of a record.
pub(crate) type Record = Map<String, Value>;

/// Records in tables, each under its key.
///
/// Records are kept as JSON text, which takes a tenth of the memory of parsed values.
#[derive(Debug, Clone, Default)]
pub(crate) struct Store {
    tables: BTreeMap<&'static str, BTreeMap<Key, Box<str>>>,
}

impl Store {
    /// Returns the fields of a record.
    pub(crate) fn get(&self, table: &Table, key: &Key) -> Option<Record> {
        self.tables
            .get(table.name)?
            .get(key)
            .map(|text| parse(text))
    }

    pub(crate) fn contains(&self, table: &Table, key: &Key) -> bool {
        let records = self.tables.get(table.name);
        records.is_some_and(|records| records.contains_key(key))
    }

    /// Adds a record, or replaces it.
    pub(crate) fn put(&mut self, table: &Table, key: Key, record: &Record) {
        let text = serde_json::to_string(record).unwrap_or_default();
        let records = self.tables.entry(table.name).or_default();
        records.insert(key, text.into_boxed_str());
    }

    /// Adds a record, or merges fields into it.
    pub(crate) fn merge(&mut self, table: &Table, key: Key, fields: Record) {
        let mut record = self.get(table, &key).unwrap_or_default();
        record.extend(fields);
        self.put(table, key, &record);
    }

    /// Changes a record, if it exists, and says whether it does.
    pub(crate) fn change(
        &mut self,
        table: &Table,
        key: &Key,
        change: impl FnOnce(&mut Record),
    ) -> bool {
        let Some(mut record) = self.get(table, key) else {
            return false;
        };
        change(&mut record);
        self.put(table, key.clone(), &record);
        true
    }

    /// Removes a record, and says whether it existed.
    pub(crate) fn remove(&mut self, table: &Table, key: &Key) -> bool {
        let records = self.tables.get_mut(table.name);
        records.is_some_and(|records| records.remove(key).is_some())
    }

    /// Returns the keys at and below `prefix`, in order, that come after the key `after`.
    pub(crate) fn keys<'a>(
        &'a self,
        table: &Table,
        prefix: &'a Key,
        after: Option<&Key>,
    ) -> impl Iterator<Item = &'a Key> {
        self.range(table, prefix, after).map(|(key, _)| key)
    }

    /// Returns the records at and below `prefix`, in the order of their keys.
    pub(crate) fn records<'a>(
        &'a self,
        table: &Table,
        prefix: &'a Key,
    ) -> impl Iterator<Item = (&'a Key, Record)> {
        self.records_after(table, prefix, None)
    }

    /// Returns the records at and below `prefix` that come after the key `after`.
    pub(crate) fn records_after<'a>(
        &'a self,
        table: &Table,
        prefix: &'a Key,
        after: Option<&Key>,
    ) -> impl Iterator<Item = (&'a Key, Record)> {
        self.range(table, prefix, after)
            .map(|(key, text)| (key, parse(text)))
    }

    fn range<'a>(
        &'a self,
        table: &Table,
        prefix: &'a Key,
        after: Option<&Key>,
    ) -> impl Iterator<Item = (&'a Key, &'a str)> {
        let start = match after {
            Some(after) => Excluded(after),
            None => Included(prefix),
        };
        let records = self.tables.get(table.name);
        let records = records.map(|records| records.range((start, Unbounded)));
        records
            .into_iter()
            .flatten()
            .take_while(|(key, _)| key.is_under(prefix))
            .map(|(key, text)| (key, &**text))
    }

    /// Removes the records at and below `prefix`, and returns their number.
    pub(crate) fn remove_under(&mut self, table: &Table, prefix: &Key) -> usize {
        let keys: Vec<Key> = self.keys(table, prefix, None).cloned().collect();
        for key in &keys {
            self.remove(table, key);
        }
        keys.len()
    }

    /// Removes what belongs to an organization, folder, document, group or user: all
    /// records whose key begins with `kinds` and is below `prefix`, those whose key ends
    /// with it, as memberships end with a user, and those that name it in a field.
    ///
    /// The first of `kinds` is [`Id::Organization`], under which everything else is.
    pub(crate) fn cascade(&mut self, kinds: &[Id], prefix: &Key) {
        let above = prefix.parts().take(kinds.len().saturating_sub(1));
        let above: Key = above.collect();
        self.cascade_all(kinds, &above, &BTreeSet::from([prefix.last()]));
    }

    /// Removes what belongs to several things of a kind, which are all below `above`.
    ///
    /// Tables without the ID in their keys are read once, not once for each.
    pub(crate) fn cascade_all(&mut self, kinds: &[Id], above: &Key, ids: &BTreeSet<&str>) {
        for table in TABLES {
            if table.key.starts_with(kinds) {
                for id in ids {
                    self.remove_under(table, &above.join(id));
                }
                continue;
            }
            if table.is_of(kinds) {
                for parent in self.parents(table, above) {
                    for id in ids {
                        self.remove(table, &parent.join(id));
                    }
                }
                continue;
            }
            let Some(field) = kinds.last().and_then(|kind| table.field_of(*kind)) else {
                continue;
            };
            let belongs = |record: &Record| {
                let id = at(record, field).and_then(Value::as_str);
                id.is_some_and(|id| ids.contains(id))
            };
            let keys: Vec<Key> = self
                .records(table, above)
                .filter(|(_, record)| belongs(record))
                .map(|(key, _)| key.clone())
                .collect();
            for key in keys {
                self.remove(table, &key);
            }
        }
    }

    /// Returns the distinct keys directly above the records below `prefix`.
    ///
    /// It seeks from each to the next, and does not read the records between them.
    fn parents(&self, table: &Table, prefix: &Key) -> Vec<Key> {
        let mut parents = Vec::new();
        let mut next = self.keys(table, prefix, None).next();
        while let Some(key) = next {
            let parent = key.parent();
            next = self.keys(table, prefix, Some(&parent.end())).next();
            parents.push(parent);
        }
        parents
    }

    /// Returns the next running number of a counter, from 1.
    pub(crate) fn next_number(&mut self, counter: &str) -> u64 {
        let key = Key::new([counter]);
        let last = self.get(&COUNTERS, &key);
        let last = last.and_then(|record| record.get("last")?.as_u64());
        let next = last.unwrap_or_default() + 1;
        let record = Record::from_iter([("last".to_owned(), json!(next))]);
        self.put(&COUNTERS, key, &record);
        next
    }
}

/// Returns a field of a record by its path, such as `metadata.documentId`.
pub(crate) fn at<'a>(record: &'a Record, path: &str) -> Option<&'a Value> {
    let mut names = path.split('.');
    let first = record.get(names.next()?)?;
    names.try_fold(first, |value, name| value.get(name))
}

/// Returns a field of a record by its path, to change it.
pub(crate) fn at_mut<'a>(record: &'a mut Record, path: &str) -> Option<&'a mut Value> {
    let mut names = path.split('.');
    let first = record.get_mut(names.next()?)?;
    names.try_fold(first, |value, name| value.get_mut(name))
}

fn parse(text: &str) -> Record {
    // The store wrote the text itself, so it is an object.
    serde_json::from_str(text).unwrap_or_default()
}
