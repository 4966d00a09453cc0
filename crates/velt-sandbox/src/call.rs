//! What an operation works with: the request, and the store of the tenant.

use std::collections::BTreeSet;

use axum::http::Uri;
use serde_json::{Map, Value, json};

use crate::{
    ids::Seed,
    refusal::Refusal,
    store::{DOCUMENTS, FOLDERS, Key, ORGANIZATIONS, Record, Store, Table},
    webhooks::Happened,
    world::{Switches, World},
};

/// A valid request to an operation.
pub(crate) struct Call<'a> {
    /// The records of the API key, or those of all workspaces for operations on workspaces.
    pub(crate) store: &'a mut Store,
    /// The `data` of the request.
    pub(crate) data: &'a Value,
    /// The version of the API.
    pub(crate) version: Version,
    /// The API key, or the ID of the workspace.
    pub(crate) tenant: &'a str,
    /// The auth token of the API key, if it is in the headers, or an empty text.
    pub(crate) auth_token: &'a str,
    /// The host and port of the sandbox, as the client knows them.
    pub(crate) host: &'a str,
    /// The time of the request, in epoch milliseconds.
    pub(crate) now: i64,
    pub(crate) switches: Switches,
    /// What happened, for webhooks.
    pub(crate) happened: Vec<Happened>,
    /// The other tenants.
    pub(crate) world: &'a World,
}

/// The version of an operation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Version {
    V1,
    V2,
}

impl<'a> Call<'a> {
    /// Returns a text of the request, or an empty one.
    pub(crate) fn text(&self, field: &str) -> &'a str {
        text(self.data, field)
    }

    /// Returns a text of the request, if it is there.
    pub(crate) fn some_text(&self, field: &str) -> Option<&'a str> {
        self.data.get(field).and_then(Value::as_str)
    }

    /// Returns a list of texts of the request, if it is there.
    pub(crate) fn texts(&self, field: &str) -> Option<Vec<&'a str>> {
        texts(self.data, field)
    }

    /// Returns a list of IDs of the request, if it is there.
    ///
    /// An empty list is refused: it would be mistaken for a missing one, which often means
    /// everything.
    pub(crate) fn some_ids(&self, field: &str) -> Result<Option<Vec<&'a str>>, Refusal> {
        match self.texts(field) {
            Some(ids) if ids.is_empty() => Err(Refusal::invalid(format!("data.{field} is empty"))),
            Some(ids) if ids.contains(&"") => Err(Refusal::invalid(format!(
                "data.{field} contains an empty ID"
            ))),
            ids => Ok(ids),
        }
    }

    /// Returns a list of the request. A missing one is empty.
    pub(crate) fn list(&self, field: &str) -> &'a [Value] {
        list(self.data, field)
    }

    /// Says whether a field of the request is `true`.
    pub(crate) fn flag(&self, field: &str) -> bool {
        self.data.get(field) == Some(&Value::Bool(true))
    }

    /// Returns an ID of this many hexadecimal digits, which Velt would use inside for `parts`.
    pub(crate) fn internal_id(&self, kind: &str, parts: &[&str]) -> Seed {
        Seed::new([self.tenant, kind].into_iter().chain(parts.iter().copied()))
    }

    /// Returns the source of an ID that no other record has.
    pub(crate) fn new_id(&mut self, kind: &str) -> Seed {
        self.new_numbered_id(kind).1
    }

    /// Returns a running number, which orders records of the same millisecond, and the source
    /// of an ID that no other record has.
    pub(crate) fn new_numbered_id(&mut self, kind: &str) -> (u64, Seed) {
        let number = self.store.next_number(kind);
        let seed = Seed::new([self.tenant, kind, number.to_string().as_str()]);
        (number, seed)
    }

    /// Returns what Velt stores as `metadata` of notifications and activities.
    pub(crate) fn metadata(&self, organization: &Key, document: &str) -> Record {
        Record::from_iter([
            ("apiKey".to_owned(), json!(self.tenant)),
            ("organizationId".to_owned(), json!(organization.last())),
            ("documentId".to_owned(), json!(document)),
        ])
    }

    /// Returns the records with these IDs directly below `parent`, each ID once, or all
    /// records there.
    pub(crate) fn select(
        &self,
        table: &Table,
        parent: &Key,
        ids: Option<&[&str]>,
    ) -> Vec<(String, Option<Record>)> {
        let Some(ids) = ids else {
            let records = self.store.records(table, parent);
            return records
                .map(|(key, record)| (key.last().to_owned(), Some(record)))
                .collect();
        };
        let ids: BTreeSet<&str> = ids.iter().copied().collect();
        ids.into_iter()
            .map(|id| (id.to_owned(), self.store.get(table, &parent.join(id))))
            .collect()
    }

    /// Returns the key of the organization of the request, which must exist.
    ///
    /// A missing one is created if the request asks for that in `flag`, or if the sandbox
    /// creates all missing parents.
    pub(crate) fn organization(&mut self, flag: &str) -> Result<Key, Refusal> {
        let id = self.text("organizationId");
        let key = Key::new([id]);
        if self.store.contains(&ORGANIZATIONS, &key) {
            return Ok(key);
        }
        if id.is_empty() {
            return Err(Refusal::invalid("data.organizationId is empty"));
        }
        if self.flag(flag) || self.switches.lenient_parents {
            self.store.put(&ORGANIZATIONS, key.clone(), &Record::new());
            return Ok(key);
        }
        Err(Refusal::not_found(format!(
            "Organization does not exist: {id}{}",
            self.known(&ORGANIZATIONS, &Key::new([]))
        )))
    }

    /// Returns the key of a document, which must exist, or be created as an organization.
    pub(crate) fn document(
        &mut self,
        organization: &Key,
        id: &str,
        flag: &str,
    ) -> Result<Key, Refusal> {
        if id.is_empty() {
            return Err(Refusal::invalid("the document ID is empty"));
        }
        let key = organization.join(id);
        if self.store.contains(&DOCUMENTS, &key) {
            return Ok(key);
        }
        if self.flag(flag) || self.switches.lenient_parents {
            self.store.put(&DOCUMENTS, key.clone(), &Record::new());
            return Ok(key);
        }
        Err(Refusal::not_found("Document does not exist"))
    }

    /// Returns the key of a folder, which must exist, or be created as an organization.
    pub(crate) fn folder(
        &mut self,
        organization: &Key,
        id: &str,
        flag: &str,
    ) -> Result<Key, Refusal> {
        let key = organization.join(id);
        if self.store.contains(&FOLDERS, &key) {
            return Ok(key);
        }
        if id.is_empty() {
            return Err(Refusal::invalid("data.folderId is empty"));
        }
        if self.flag(flag) || self.switches.lenient_parents {
            let times = ["createdAt", "lastUpdated"].map(|name| (name.to_owned(), self.now.into()));
            self.store
                .put(&FOLDERS, key.clone(), &Record::from_iter(times));
            return Ok(key);
        }
        Err(Refusal::not_found("Folder not found."))
    }

    /// Returns a list of IDs of the request. Version 2 refuses an empty one.
    pub(crate) fn ids(&self, field: &str) -> Result<Vec<&'a str>, Refusal> {
        let ids = self.texts(field).unwrap_or_default();
        self.refuse_empty(field, ids.is_empty())?;
        Ok(ids)
    }

    /// Returns a list of items of the request. Version 2 refuses an empty one.
    pub(crate) fn items(&self, field: &str) -> Result<&'a [Value], Refusal> {
        let items = self.list(field);
        self.refuse_empty(field, items.is_empty())?;
        Ok(items)
    }

    fn refuse_empty(&self, field: &str, is_empty: bool) -> Result<(), Refusal> {
        if is_empty && self.version == Version::V2 {
            return Err(Refusal::invalid(format!("data.{field} is empty")));
        }
        Ok(())
    }

    /// Returns `; there are a, b and 7 more`, for the error on an unknown ID.
    pub(crate) fn known(&self, table: &Table, prefix: &Key) -> String {
        named(self.store.keys(table, prefix, None).map(Key::last))
    }
}

/// Returns `; there are a, b, and more` for names that exist, or nothing if there are none.
pub(crate) fn named<'a>(names: impl Iterator<Item = &'a str>) -> String {
    const NAMED: usize = 10;
    // One name too many tells whether there are more, without counting them all.
    let mut names: Vec<&str> = names.take(NAMED + 1).collect();
    if names.is_empty() {
        return String::new();
    }
    let more = if names.len() > NAMED {
        names.truncate(NAMED);
        ", and more"
    } else {
        ""
    };
    format!("; there are {}{more}", names.join(", "))
}

/// Returns a text field, or an empty text.
pub(crate) fn text<'a>(data: &'a Value, field: &str) -> &'a str {
    data.get(field).and_then(Value::as_str).unwrap_or_default()
}

/// Returns a list of texts, if it is there.
pub(crate) fn texts<'a>(data: &'a Value, field: &str) -> Option<Vec<&'a str>> {
    let list = data.get(field)?.as_array()?;
    Some(list.iter().filter_map(Value::as_str).collect())
}

/// Returns a list, or an empty one.
pub(crate) fn list<'a>(data: &'a Value, field: &str) -> &'a [Value] {
    let list = data.get(field).and_then(Value::as_array);
    list.map(Vec::as_slice).unwrap_or_default()
}

/// Returns the host of an HTTP or HTTPS URL, or `None` if the text is not such a URL.
pub(crate) fn web_host(text: &str) -> Option<String> {
    let uri: Uri = text.parse().ok()?;
    if !matches!(uri.scheme_str(), Some("http" | "https")) {
        return None;
    }
    let host = uri.host().filter(|host| !host.is_empty())?;
    Some(host.to_ascii_lowercase())
}

/// Returns the fields of an object but for some.
pub(crate) fn fields_but(object: &Value, without: &[&str]) -> Map<String, Value> {
    let fields = object.as_object().into_iter().flatten();
    let fields = fields.filter(|(name, _)| !without.contains(&name.as_str()));
    fields
        .map(|(name, value)| (name.clone(), value.clone()))
        .collect()
}

/// Returns some fields of an object.
pub(crate) fn fields_of(object: &Value, names: &[&str]) -> Map<String, Value> {
    let fields = names.iter().filter_map(|name| {
        let value = object.get(*name)?;
        Some(((*name).to_owned(), value.clone()))
    });
    fields.collect()
}

/// Returns the fields of a record that the API shows. Names that begin with `_` are the
/// sandbox's own.
pub(crate) fn visible(record: Record) -> Value {
    let fields = record.into_iter();
    fields.filter(|(name, _)| !name.starts_with('_')).collect()
}

/// Returns the fields of an object built with `json!`.
pub(crate) fn object(value: Value) -> Record {
    match value {
        Value::Object(fields) => fields,
        _ => Record::new(),
    }
}

/// Returns the first field of an object that is not among those allowed.
pub(crate) fn unknown_field<'a>(value: &'a Value, allowed: &[&str]) -> Option<&'a str> {
    let mut names = value.as_object()?.keys().map(String::as_str);
    names.find(|name| !allowed.contains(name))
}

/// Refuses an object with unknown fields, for the few objects that Velt checks strictly.
///
/// The schemas of the document tolerate unknown fields everywhere.
pub(crate) fn refuse_unknown(value: &Value, path: &str, allowed: &[&str]) -> Result<(), Refusal> {
    match unknown_field(value, allowed) {
        Some(field) => Err(Refusal::invalid(format!(
            "{path}.{field} is not allowed; the fields of {path} are {}",
            allowed.join(", ")
        ))),
        None => Ok(()),
    }
}

/// Counts a status request of a job, whose record has the number of those left in `steps`,
/// and says whether it was the last one.
pub(crate) fn step(job: &mut Record) -> bool {
    let left = job.get("steps").and_then(Value::as_u64).unwrap_or_default();
    job.insert("steps".to_owned(), left.saturating_sub(1).into());
    left == 1
}
