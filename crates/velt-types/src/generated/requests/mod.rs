// Made by `cargo xtask generate` from openapi/. Change that, not this.

//! How requests are made: `new` takes what is required, a setter for each
//! optional field follows.

mod activities;
mod agents;
mod approval_engine;
mod auth;
mod comments;
mod crdt;
mod documents;
mod folders;
mod gdpr;
mod livestate;
mod locations;
mod memory;
mod notifications;
mod organizations;
mod presence;
mod recordings;
mod rewriter;
mod user_groups;
mod users;
mod workspace;
