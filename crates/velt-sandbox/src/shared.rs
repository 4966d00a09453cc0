//! What all requests share.

use std::sync::{Arc, Mutex};

use crate::{
    faults::Plan,
    log::Log,
    webhooks::Outbox,
    world::{World, lock},
};

/// What is stored, the faults, the received requests and the sent webhooks. Clones share
/// them.
#[derive(Debug, Clone)]
pub(crate) struct Shared {
    pub(crate) world: Arc<World>,
    pub(crate) faults: Arc<Mutex<Plan>>,
    pub(crate) log: Arc<Mutex<Log>>,
    /// The attempts to deliver webhooks.
    pub(crate) outbox: Arc<Mutex<Outbox>>,
}

impl Shared {
    pub(crate) fn new(world: World, plan: Plan) -> Self {
        Self {
            world: Arc::new(world),
            faults: Arc::new(Mutex::new(plan)),
            log: Arc::default(),
            outbox: Arc::default(),
        }
    }

    /// Forgets everything that happened: what is stored beyond the initial data, the faults,
    /// the received requests and the sent webhooks.
    pub(crate) fn reset(&self) {
        self.world.reset();
        lock(&self.faults).clear();
        lock(&self.log).clear();
        lock(&self.outbox).clear();
    }
}
