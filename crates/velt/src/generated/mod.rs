// Made by `cargo xtask generate` from openapi/. Change that, not this.

//! The operations, by version and resource.

pub mod v1;
pub mod v2;

impl crate::Client {
    /// Gives access to the v1 operations.
    pub fn v1(&self) -> v1::V1 {
        v1::V1::new(self)
    }

    /// Gives access to the v2 operations.
    pub fn v2(&self) -> v2::V2 {
        v2::V2::new(self)
    }
}
