// Made by `cargo xtask generate` from openapi/. Change that, not this.

//! How requests are made: `new` takes what is required, a setter for each
//! optional field follows.

mod organizations;
mod user_groups;
mod users;
