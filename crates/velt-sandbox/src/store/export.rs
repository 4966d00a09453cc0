//! Stores as JSON: an object for each table, in which the parts of a key are nested.
//!
//! ```json
//! { "members": { "acme": { "engineering": { "linus": {} } } } }
//! ```

use serde_json::{Map, Value};
use thiserror::Error;

use super::{Key, Record, Store, TABLES, Table};

/// The reason why a [`Sandbox`](crate::Sandbox) cannot import a state.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum ImportError {
    /// A table does not exist.
    #[error(
        "{name:?} is not the name of a table; the tables are {}",
        table_names()
    )]
    UnknownTable {
        /// The name that was used.
        name: String,
    },
    /// A part of the state does not exist.
    #[error("{name:?} is not part of a state; its parts are initial, workspaces and tenants")]
    UnknownPart {
        /// The name that was used.
        name: String,
    },
    /// A value has to be an object.
    #[error("{place} must be an object")]
    NotAnObject {
        /// The path of the value.
        place: String,
    },
}

impl Store {
    /// Returns the records, at most `most` of each table. Tables without records are left out.
    pub(crate) fn export(&self, most: usize) -> Value {
        let mut tables = Map::new();
        for table in TABLES {
            let everything = Key::new([]);
            let mut rows = Map::new();
            for (key, record) in self.records(table, &everything).take(most) {
                let mut place = &mut rows;
                let depth = table.key.len();
                for (position, part) in key.parts().enumerate() {
                    if position + 1 == depth {
                        place.insert(part.to_owned(), Value::Object(record));
                        break;
                    }
                    let below = place
                        .entry(part)
                        .or_insert_with(|| Value::Object(Map::new()));
                    match below {
                        Value::Object(below) => place = below,
                        _ => break,
                    }
                }
            }
            if !rows.is_empty() {
                tables.insert(table.name.to_owned(), Value::Object(rows));
            }
        }
        Value::Object(tables)
    }

    /// Reads a store from what [`export`](Self::export) returns.
    pub(crate) fn import(tables: &Value) -> Result<Self, ImportError> {
        let mut store = Self::default();
        for (name, rows) in object(tables, "a tenant")? {
            let table = TABLES.iter().find(|table| table.name == name);
            let table = table.ok_or_else(|| ImportError::UnknownTable { name: name.clone() })?;
            store.import_rows(table, rows, &mut Vec::new())?;
        }
        Ok(store)
    }

    fn import_rows<'a>(
        &mut self,
        table: &Table,
        rows: &'a Value,
        path: &mut Vec<&'a str>,
    ) -> Result<(), ImportError> {
        let place = || [&[table.name], path.as_slice()].concat().join(".");
        let rows = object(rows, &place())?;
        if path.len() == table.key.len() {
            self.put(table, path.iter().copied().collect(), rows);
            return Ok(());
        }
        for (part, below) in rows {
            path.push(part);
            self.import_rows(table, below, path)?;
            path.pop();
        }
        Ok(())
    }
}

fn object<'a>(value: &'a Value, place: &str) -> Result<&'a Record, ImportError> {
    value.as_object().ok_or_else(|| ImportError::NotAnObject {
        place: place.to_owned(),
    })
}

fn table_names() -> String {
    let names: Vec<&str> = TABLES.iter().map(|table| table.name).collect();
    names.join(", ")
}
