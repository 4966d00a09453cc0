//! What all requests share.

use std::sync::{Arc, Mutex};

use crate::{
    faults::Plan,
    log::Log,
    world::{World, lock},
};

/// What is stored, the faults and the received requests. Clones share them.
#[derive(Debug, Clone)]
pub(crate) struct Shared {
    pub(crate) world: Arc<World>,
    pub(crate) faults: Arc<Mutex<Plan>>,
    pub(crate) log: Arc<Mutex<Log>>,
}

impl Shared {
    pub(crate) fn new(world: World, plan: Plan) -> Self {
        Self {
            world: Arc::new(world),
            faults: Arc::new(Mutex::new(plan)),
            log: Arc::default(),
        }
    }

    /// Forgets everything that happened: what is stored beyond the initial data, the faults
    /// and the received requests.
    pub(crate) fn reset(&self) {
        self.world.reset();
        lock(&self.faults).clear();
        lock(&self.log).clear();
    }
}
