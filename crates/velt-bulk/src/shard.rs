//! The part of a job that one of several machines does.

use std::{fmt, str::FromStr};

use sha2::{Digest, Sha256};

use crate::JobError;

/// One of several equal parts of a job's input.
///
/// Which part an item belongs to is decided by a hash of it alone. Machines need not know of
/// each other, and the split is the same in every run.
///
/// ```
/// use velt_bulk::Shard;
///
/// let shard: Shard = "2/3".parse()?;
/// assert_eq!(shard, Shard::new(2, 3)?);
/// # Ok::<_, velt_bulk::JobError>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Shard {
    number: u64,
    count: u64,
}

impl Shard {
    /// Creates the shard with a number from 1 to `count`.
    ///
    /// # Errors
    ///
    /// Returns an error if there is no such shard.
    pub fn new(number: u64, count: u64) -> Result<Self, JobError> {
        if (1..=count).contains(&number) {
            return Ok(Self { number, count });
        }
        Err(JobError::Setting {
            setting: "shard",
            reason: format!("{number}/{count} is not a number from 1 to the number of shards"),
        })
    }

    /// Returns the number of the shard, from 1.
    pub fn number(self) -> u64 {
        self.number
    }

    /// Returns the number of shards.
    pub fn count(self) -> u64 {
        self.count
    }

    /// Says whether an item belongs to the shard.
    pub(crate) fn has(&self, identity: &str) -> bool {
        let hash = Sha256::digest(identity);
        let mut number = 0_u64;
        for byte in hash.iter().take(8) {
            number = number << 8 | u64::from(*byte);
        }
        number % self.count == self.number - 1
    }
}

impl FromStr for Shard {
    type Err = JobError;

    fn from_str(text: &str) -> Result<Self, JobError> {
        let invalid = || JobError::Setting {
            setting: "shard",
            reason: format!("{text:?} is not of the form NUMBER/COUNT, such as 1/4"),
        };
        let (number, count) = text.split_once('/').ok_or_else(invalid)?;
        let number = number.trim().parse().map_err(|_| invalid())?;
        let count = count.trim().parse().map_err(|_| invalid())?;
        Self::new(number, count)
    }
}

impl fmt::Display for Shard {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.number, self.count)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_item_is_on_exactly_one_shard() {
        let shards = [1, 2, 3].map(|number| Shard::new(number, 3).unwrap());
        let mut counts = [0; 3];
        for number in 0..3000 {
            let item = format!("user-{number}");
            let owners: Vec<usize> = (0..3).filter(|shard| shards[*shard].has(&item)).collect();
            assert_eq!(owners.len(), 1, "{item}");
            counts[owners[0]] += 1;
        }
        assert!(
            counts.iter().all(|count| (850..1150).contains(count)),
            "{counts:?}"
        );
    }

    #[test]
    fn a_shard_that_does_not_exist_is_refused() {
        for text in ["0/3", "4/3", "3", "a/b", "1/0"] {
            assert!(text.parse::<Shard>().is_err(), "{text}");
        }
    }
}
