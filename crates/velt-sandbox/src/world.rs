//! All that a sandbox knows: a store for each API key, one for all workspaces, the clock
//! and the switches.

use std::{
    collections::BTreeMap,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use crate::{
    clock::Clock,
    store::{ImportError, Key, Store, Table},
};

/// The world of a sandbox.
#[derive(Debug)]
pub(crate) struct World {
    /// The stores of API keys. A key that nobody used before gets a copy of `initial`.
    tenants: Mutex<BTreeMap<String, SharedStore>>,
    /// Workspaces, their API keys and tokens.
    workspaces: SharedStore,
    initial: Mutex<Store>,
    clock: Mutex<Clock>,
    switches: Mutex<Switches>,
}

/// A store that one request at a time works with. Tenants do not wait for each other.
pub(crate) type SharedStore = Arc<Mutex<Store>>;

/// How a sandbox behaves where Velt's behaviour depends on settings that no operation changes.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, Default)]
#[serde(default, deny_unknown_fields, rename_all = "camelCase")]
pub(crate) struct Switches {
    /// Missing organizations, documents, folders and users are created instead of refused.
    pub(crate) lenient_parents: bool,
    /// The number of status requests after which a job is finished. Defaults to 0: at once.
    pub(crate) job_steps: u32,
    /// Queries that need Velt's advanced queries are refused.
    pub(crate) advanced_queries_off: bool,
    /// Workspaces may create production keys.
    pub(crate) paid_plan: bool,
}

/// The initial data of every API key.
const INITIAL: &str = include_str!("initial.json");

impl World {
    pub(crate) fn new(clock: Clock, switches: Switches) -> Self {
        Self {
            tenants: Mutex::default(),
            workspaces: SharedStore::default(),
            initial: Mutex::new(default_store()),
            clock: Mutex::new(clock),
            switches: Mutex::new(switches),
        }
    }

    /// Returns the store of an API key.
    pub(crate) fn tenant(&self, api_key: &str) -> SharedStore {
        let mut tenants = lock(&self.tenants);
        if let Some(store) = tenants.get(api_key) {
            return Arc::clone(store);
        }
        let store = SharedStore::new(Mutex::new(lock(&self.initial).clone()));
        tenants.insert(api_key.to_owned(), Arc::clone(&store));
        store
    }

    /// Returns the store of the API key that has a record, for requests without credentials.
    pub(crate) fn tenant_with(&self, table: &Table, key: &Key) -> Option<SharedStore> {
        let stores: Vec<SharedStore> = lock(&self.tenants).values().map(Arc::clone).collect();
        let mut stores = stores.into_iter();
        stores.find(|store| lock(store).contains(table, key))
    }

    /// Returns the store of all workspaces.
    ///
    /// Whoever holds this and the store of a tenant locks this one first.
    pub(crate) fn workspaces(&self) -> SharedStore {
        Arc::clone(&self.workspaces)
    }

    pub(crate) fn clock(&self) -> Clock {
        *lock(&self.clock)
    }

    pub(crate) fn change_clock(&self, change: impl FnOnce(&mut Clock)) -> Clock {
        let mut clock = lock(&self.clock);
        change(&mut clock);
        *clock
    }

    pub(crate) fn switches(&self) -> Switches {
        *lock(&self.switches)
    }

    pub(crate) fn set_switches(&self, switches: Switches) {
        *lock(&self.switches) = switches;
    }

    /// Returns everything that is stored.
    pub(crate) fn export(&self) -> Value {
        self.export_some(usize::MAX)
    }

    /// Returns what is stored, at most `most` records of each table.
    pub(crate) fn export_some(&self, most: usize) -> Value {
        let tenants: Vec<(String, SharedStore)> = lock(&self.tenants)
            .iter()
            .map(|(key, store)| (key.clone(), Arc::clone(store)))
            .collect();
        let tenants: Map<String, Value> = tenants
            .into_iter()
            .map(|(key, store)| (key, lock(&store).export(most)))
            .collect();
        json!({
            "initial": lock(&self.initial).export(most),
            "workspaces": lock(&self.workspaces).export(most),
            "tenants": tenants,
        })
    }

    /// Replaces everything that is stored by what [`export`](Self::export) returned.
    ///
    /// A part that is left out is as in a new sandbox. Nothing changes on an error.
    pub(crate) fn import(&self, state: &Value) -> Result<(), ImportError> {
        let Some(state) = state.as_object() else {
            return Err(ImportError::NotAnObject {
                place: "the state".to_owned(),
            });
        };
        let mut initial = default_store();
        let mut workspaces = Store::default();
        let mut tenants = BTreeMap::new();
        for (part, value) in state {
            match part.as_str() {
                "initial" => initial = Store::import(value)?,
                "workspaces" => workspaces = Store::import(value)?,
                "tenants" => {
                    let stores = value.as_object().ok_or_else(|| ImportError::NotAnObject {
                        place: "tenants".to_owned(),
                    })?;
                    for (api_key, tables) in stores {
                        let store = Store::import(tables)?;
                        tenants.insert(api_key.clone(), SharedStore::new(Mutex::new(store)));
                    }
                }
                _ => return Err(ImportError::UnknownPart { name: part.clone() }),
            }
        }
        *lock(&self.initial) = initial;
        *lock(&self.workspaces) = workspaces;
        *lock(&self.tenants) = tenants;
        Ok(())
    }

    /// Forgets everything but the initial data.
    pub(crate) fn reset(&self) {
        lock(&self.tenants).clear();
        *lock(&self.workspaces) = Store::default();
    }
}

/// Locks data of the sandbox.
///
/// A request that panicked leaves at worst a half-done change, which is no reason to
/// refuse all that follow.
pub(crate) fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

fn default_store() -> Store {
    let tables: Value = serde_json::from_str(INITIAL).expect("a test reads the initial data");
    Store::import(&tables).expect("a test reads the initial data")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_exported_can_be_imported() {
        let world = World::new(Clock::default(), Switches::default());
        world.tenant("demo");
        let state = world.export();
        let members = "/tenants/demo/members/acme/engineering/linus";
        assert_eq!(state.pointer(members), Some(&json!({})), "{state}");
        let other = World::new(Clock::default(), Switches::default());
        other.import(&state).unwrap();
        assert_eq!(other.export(), state);
        other.reset();
        assert_eq!(other.export()["tenants"], json!({}));
    }

    #[test]
    fn a_state_with_an_unknown_table_changes_nothing() {
        let world = World::new(Clock::default(), Switches::default());
        world.tenant("demo");
        let before = world.export();
        let state = json!({ "tenants": { "a": { "persons": {} } } });
        let error = world.import(&state).unwrap_err().to_string();
        assert!(
            error.starts_with("\"persons\" is not the name of a table"),
            "{error}"
        );
        let state = json!({ "initial": { "users": { "acme": 7 } } });
        let error = world.import(&state).unwrap_err().to_string();
        assert_eq!(error, "users.acme must be an object");
        assert_eq!(world.export(), before);
    }
}
