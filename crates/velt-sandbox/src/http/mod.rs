//! The sandbox on the network.

mod connections;
mod cors;
mod server;
mod service;

#[cfg(test)]
pub(crate) use self::server::routes;
pub use self::server::{Builder, Sandbox, router};
pub(crate) use self::service::Service;
