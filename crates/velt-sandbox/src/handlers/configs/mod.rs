//! The configurations of an API key: a description of each, and the two handlers of all.

mod descriptions;
#[cfg(test)]
mod tests;

use serde_json::{Map, Value, json};

use self::descriptions::{
    ACTIVITIES, ADVANCED_WEBHOOKS, ALL, API_KEY, EMAILS, NOTIFICATIONS, PERMISSION_PROVIDER,
    WEBHOOKS,
};
use super::Operations;
use crate::{
    call::Call,
    refusal::Refusal,
    reply::Reply,
    store::{CONFIGS, Key, Record, Store},
};

pub(super) const OPERATIONS: Operations = &[
    ("workspace/activityconfig/get", |call| {
        get(call, &ACTIVITIES)
    }),
    ("workspace/activityconfig/update", |call| {
        update(call, &ACTIVITIES)
    }),
    ("workspace/advancedwebhookconfig/get", |call| {
        get(call, &ADVANCED_WEBHOOKS)
    }),
    ("workspace/advancedwebhookconfig/update", |call| {
        update(call, &ADVANCED_WEBHOOKS)
    }),
    ("workspace/apikeyconfig/get", |call| get(call, &API_KEY)),
    ("workspace/apikeyconfig/update", |call| {
        update(call, &API_KEY)
    }),
    ("workspace/emailconfig/get", |call| get(call, &EMAILS)),
    ("workspace/emailconfig/update", |call| update(call, &EMAILS)),
    ("workspace/notificationconfig/get", |call| {
        get(call, &NOTIFICATIONS)
    }),
    ("workspace/notificationconfig/update", |call| {
        update(call, &NOTIFICATIONS)
    }),
    ("workspace/permissionproviderconfig/get", |call| {
        get(call, &PERMISSION_PROVIDER)
    }),
    ("workspace/permissionproviderconfig/update", |call| {
        update(call, &PERMISSION_PROVIDER)
    }),
    ("workspace/webhookconfig/get", |call| get(call, &WEBHOOKS)),
    ("workspace/webhookconfig/update", |call| {
        update(call, &WEBHOOKS)
    }),
];

/// A configuration of an API key.
pub(super) struct Config {
    /// The name in paths, and the key in the table.
    name: &'static str,
    /// The message of a read.
    retrieved: &'static str,
    /// The message of an update.
    updated: &'static str,
    /// The message of an update without any of `fields`.
    empty: &'static str,
    /// The place of `fields` in a request, as a JSON pointer.
    within: &'static str,
    fields: &'static [&'static str],
    /// Whether unknown fields are refused, with the same message.
    is_strict: bool,
    /// Returns the configuration before the first update.
    defaults: fn() -> Value,
    /// Refuses updates that the schema allows.
    check: fn(&Update<'_>) -> Result<(), Refusal>,
    /// Returns the values that Velt sets on its own. Values in the request take precedence.
    seeds: fn(&Update<'_>) -> Option<Value>,
    /// Replaces secrets that must not be stored.
    shown: fn(Record) -> Record,
    /// Fields that a read returns under another name, with that name.
    renamed: &'static [(&'static str, &'static str)],
    echo: Echo,
}

/// An update, and the configuration before it.
struct Update<'a> {
    sent: &'a Value,
    /// Null before the first update.
    stored: &'a Value,
    now: i64,
}

/// The `data` of the response to an update.
enum Echo {
    /// The whole configuration.
    Whole,
    /// The whole configuration, but only if Velt set values on its own.
    WholeIfSeeded,
    /// The fields of the request.
    Sent,
}

/// Whether an update sets the values that Velt sets on its own.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Seeds {
    Set,
    Skip,
}

impl Update<'_> {
    /// Says whether the request sets the field at a JSON pointer to `true`.
    fn turns_on(&self, field: &str) -> bool {
        self.sent.pointer(field) == Some(&Value::Bool(true))
    }

    /// Says whether the field at a JSON pointer was set before.
    fn knows(&self, field: &str) -> bool {
        self.stored.pointer(field).is_some()
    }
}

impl Config {
    /// Says whether a request has none of the fields, or an unknown one if that is refused.
    fn is_empty_update(&self, data: &Value) -> bool {
        let sent = data.pointer(self.within).and_then(Value::as_object);
        let is_known = |name: &String| self.fields.contains(&name.as_str());
        let known = sent.map_or(0, |sent| sent.keys().filter(|name| is_known(name)).count());
        let all = sent.map_or(0, Map::len);
        known == 0 || (self.is_strict && known < all)
    }

    fn key(&self) -> Key {
        Key::new([self.name])
    }
}

/// Returns Velt's message for an update without fields.
pub(super) fn problem(path: &str, data: &Value) -> Option<&'static str> {
    let name = path.strip_prefix("workspace/")?.strip_suffix("/update")?;
    let config = ALL.iter().find(|config| config.name == name)?;
    (data.is_object() && config.is_empty_update(data)).then_some(config.empty)
}

fn get(call: &mut Call<'_>, config: &Config) -> Result<Reply, Refusal> {
    Ok(Reply::data(config.retrieved, whole(call.store, config)))
}

fn update(call: &mut Call<'_>, config: &Config) -> Result<Reply, Refusal> {
    if config.is_empty_update(call.data) {
        return Err(Refusal::invalid(config.empty));
    }
    let top: &[&str] = match config.within.strip_prefix('/') {
        Some(field) => &[field],
        None => config.fields,
    };
    let sent = (config.shown)(only(call.data, top));
    let seeded = write(call.store, config, &sent, Seeds::Set, call.now)?;
    let data = match config.echo {
        Echo::Whole => Some(whole(call.store, config)),
        Echo::WholeIfSeeded => seeded.then(|| whole(call.store, config)),
        Echo::Sent => Some(Value::Object(sent)),
    };
    Ok(match data {
        Some(data) => Reply::data(config.updated, data),
        None => Reply::message(config.updated),
    })
}

/// Configures the services of a new API key, from the fields of its creation.
pub(super) fn preset(store: &mut Store, data: &Value, now: i64) -> Result<(), Refusal> {
    let seeds_if = |field: &str| match data.get(field) {
        Some(Value::Bool(true)) => Seeds::Set,
        _ => Seeds::Skip,
    };
    for (config, seeds) in [
        (&EMAILS, seeds_if("setDefaultEmailTriggers")),
        (&NOTIFICATIONS, seeds_if("setDefaultNotificationTriggers")),
        // Webhooks have no such field, so they start with triggers, as after an update.
        (&WEBHOOKS, Seeds::Set),
    ] {
        let sent = only(data, config.fields);
        if !sent.is_empty() {
            write(store, config, &sent, seeds, now)?;
        }
    }
    Ok(())
}

/// Merges an update into the configuration, and says whether Velt set values on its own.
fn write(
    store: &mut Store,
    config: &Config,
    sent: &Record,
    seeds: Seeds,
    now: i64,
) -> Result<bool, Refusal> {
    let stored = store.get(&CONFIGS, &config.key()).map(Value::Object);
    let update = Update {
        sent: &json!(sent),
        stored: stored.as_ref().unwrap_or(&Value::Null),
        now,
    };
    (config.check)(&update)?;
    let seeds = match seeds {
        Seeds::Set => (config.seeds)(&update),
        Seeds::Skip => None,
    };
    let is_seeded = seeds.is_some();
    let mut result = stored.unwrap_or_else(|| json!({}));
    if let Some(seeds) = seeds {
        merge(&mut result, seeds);
    }
    let mut sent = sent.clone();
    for (name, stored_name) in config.renamed {
        if let Some(value) = sent.remove(*name) {
            sent.insert((*stored_name).to_owned(), value);
        }
    }
    merge(&mut result, Value::Object(sent));
    if let Value::Object(record) = &result {
        store.put(&CONFIGS, config.key(), record);
    }
    Ok(is_seeded)
}

/// Returns the whole configuration: defaults, and what updates changed.
fn whole(store: &Store, config: &Config) -> Value {
    let mut whole = (config.defaults)();
    if let Some(stored) = store.get(&CONFIGS, &config.key()) {
        merge(&mut whole, Value::Object(stored));
    }
    whole
}

/// Returns some fields of an object.
fn only(data: &Value, fields: &[&str]) -> Record {
    let field = |name: &&str| Some(((*name).to_owned(), data.get(name)?.clone()));
    fields.iter().filter_map(field).collect()
}

/// Merges a value into another. Objects keep the fields that the other one does not have.
fn merge(base: &mut Value, over: Value) {
    match (base, over) {
        (Value::Object(base), Value::Object(over)) => {
            for (name, value) in over {
                merge(base.entry(name).or_insert(Value::Null), value);
            }
        }
        (base, over) => *base = over,
    }
}
