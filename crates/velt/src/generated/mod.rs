// Made by `cargo xtask generate` from openapi/. Change that, not this.

//! The operations, by version and resource.

pub mod v1;
pub mod v2;

impl crate::Client {
    /// Returns the v1 operations, by resource.
    pub fn v1(&self) -> v1::V1 {
        v1::V1::new(self)
    }

    /// Returns the v2 operations, by resource.
    pub fn v2(&self) -> v2::V2 {
        v2::V2::new(self)
    }
}
