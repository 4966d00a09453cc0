// Made by `cargo xtask generate` from openapi/. Change that, not this.

//! The code of this crate that is made from the document.

pub(crate) mod events;
pub(crate) mod examples;
pub mod types;
