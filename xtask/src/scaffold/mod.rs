//! Writes the first version of an operation: from its name, or from somebody else's OpenAPI
//! document or examples.

mod adopt;
mod catalog;
mod component;
mod draft;
mod example;
mod flat;
mod foreign;
mod foreign_operation;
mod guess;
mod import;
mod infer;
mod insert;
mod look;
mod names;
mod new;
mod normalize;
mod pages;
mod question;
mod questions;
mod request;
mod response;
mod shape;
mod skeleton;
mod task;
mod yaml_writer;

#[cfg(test)]
mod tests;

pub(crate) use self::task::{commands, run_import, run_new};
