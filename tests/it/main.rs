//! Tests of the whole.
//!
//! - `support`: a client with a sandbox, a server that records, a server that fails
//! - `users`: users, and payloads of several shapes
//! - `user_groups`: the operations, from the client through a socket to the sandbox
//! - `wire`: exactly what is sent
//! - `errors`: what every failure says
//! - `schemas`: the JSON schemas of requests and responses
//! - `command`: the command line; `command_members` and `command_run` are its jobs
//! - `bulk_page`: the page about them
//! - `conformance`: documented traffic against the generated types
//! - `organizations`: organizations, and responses in pages
//! - `properties`: whatever the document allows, the types can carry
//! - `readme`: the blocks of the README, run
//! - `secrets`: no credential in any output
//! - `stories`: what customers live through, step by step

#![allow(clippy::unwrap_used, reason = "a test that cannot go on ends here")]

mod blocking;
mod bulk_page;
mod command;
mod command_members;
mod command_outcomes;
mod command_profiles;
mod command_run;
mod command_transport;
mod conformance;
mod constructors;
mod documented_examples;
mod errors;
mod extensions;
mod fault_matrix;
mod fuzz_corpus;
mod organizations;
mod paging;
mod properties;
mod readme;
mod retries;
mod retry_properties;
mod sandbox_page;
mod schemas;
mod secrets;
mod soak;
mod spans;
mod stand_in;
mod stories;
mod support;
mod tolerance;
mod user_groups;
mod users;
mod verdicts;
mod wire;
