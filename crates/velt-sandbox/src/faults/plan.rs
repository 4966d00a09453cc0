//! Which request meets which fault.

use std::time::Duration;

use serde_json::{Value, json};

use super::{Effect, Fault};
use crate::api::Operation;

/// The faults of a sandbox, in the order in which they were added.
#[derive(Debug)]
pub(crate) struct Plan {
    faults: Vec<Planned>,
    dice: fastrand::Rng,
}

#[derive(Debug)]
struct Planned {
    fault: Fault,
    met: u32,
}

/// What happens to one request.
#[derive(Debug, Default, PartialEq)]
pub(crate) struct Met {
    pub(crate) fault: Option<Fault>,
    pub(crate) delay: Duration,
}

impl Plan {
    pub(crate) fn new(seed: u64, faults: Vec<Fault>) -> Self {
        let mut plan = Self {
            faults: Vec::new(),
            dice: fastrand::Rng::with_seed(seed),
        };
        for fault in faults {
            plan.add(fault);
        }
        plan
    }

    pub(crate) fn add(&mut self, fault: Fault) {
        self.faults.push(Planned { fault, met: 0 });
    }

    pub(crate) fn clear(&mut self) {
        self.faults.clear();
    }

    /// Returns the faults that still apply, as data.
    pub(crate) fn describe(&self) -> Value {
        let faults = self.faults.iter().map(|planned| {
            json!({
                "fault": planned.fault.to_string(),
                "met": planned.met,
                "left": planned.fault.times.map(|times| times - planned.met),
            })
        });
        faults.collect()
    }

    /// Decides what happens to a request to an operation: the fault that comes with the
    /// request, or else the first that applies, and the delays of all that only delay.
    pub(crate) fn meet(&mut self, operation: &Operation, own: Option<Fault>) -> Met {
        let mut met = Met::default();
        if let Some(fault) = own {
            met.delay += delay(&mut self.dice, &fault);
            met.fault = Some(fault);
            return met;
        }
        for planned in &mut self.faults {
            let Planned { fault, met: times } = planned;
            let is_meant = fault
                .on
                .as_ref()
                .is_none_or(|on| *on == operation.id || *on == operation.path);
            let is_left = fault.times.is_none_or(|most| *times < most);
            if !(is_meant && is_left) || self.dice.f64() >= fault.probability {
                continue;
            }
            *times += 1;
            met.delay += delay(&mut self.dice, fault);
            if fault.effect != Effect::Delay {
                met.fault = Some(fault.clone());
                break;
            }
        }
        let is_left = |planned: &Planned| planned.fault.times.is_none_or(|most| planned.met < most);
        self.faults.retain(is_left);
        met
    }
}

fn delay(dice: &mut fastrand::Rng, fault: &Fault) -> Duration {
    fault.latency + fault.jitter.mul_f64(dice.f64())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::api::operation;

    const ADD: &str = "/v1/organizations/usergroups/users/add";

    #[test]
    fn a_fault_is_met_by_its_operation_as_often_as_was_said() {
        let add = operation(ADD).unwrap();
        let other = operation("/v1/users/add").unwrap();
        let fault = Fault::reset().on(ADD).times(2);
        let mut plan = Plan::new(0, vec![fault.clone()]);
        assert_eq!(plan.meet(other, None), Met::default());
        for _ in 0..2 {
            assert_eq!(plan.meet(add, None).fault, Some(fault.clone()));
        }
        assert_eq!(plan.meet(add, None), Met::default());
        assert_eq!(plan.describe(), json!([]));
    }

    #[test]
    fn delays_add_up_and_the_first_fault_counts() {
        let add = operation(ADD).unwrap();
        let second = Duration::from_secs(1);
        let faults = vec![
            Fault::delay(second),
            Fault::status(503).latency(second),
            Fault::reset(),
        ];
        let met = Plan::new(0, faults.clone()).meet(add, None);
        assert_eq!(met.delay, 2 * second);
        assert_eq!(met.fault.as_ref(), Some(&faults[1]));
    }

    #[test]
    fn a_seed_always_gives_the_same_faults() {
        let add = operation(ADD).unwrap();
        let draw = |seed| {
            let mut plan = Plan::new(seed, vec![Fault::reset().probability(0.5)]);
            let met = (0..100).map(|_| plan.meet(add, None).fault.is_some());
            met.collect::<Vec<_>>()
        };
        assert_eq!(draw(1), draw(1));
        assert_ne!(draw(1), draw(2));
        let met = draw(1).into_iter().filter(|met| *met).count();
        assert!((30..70).contains(&met), "{met}");
    }
}
