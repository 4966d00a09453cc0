//! Waits for a reason to stop.

use std::pin::Pin;

/// A future that is ready when a job must stop.
pub(crate) type Stop = Pin<Box<dyn Future<Output = ()> + Send>>;

/// Waits for a future that may not be there.
pub(crate) async fn when(future: &mut Option<Stop>) {
    match future {
        Some(future) => future.await,
        None => std::future::pending().await,
    }
}
