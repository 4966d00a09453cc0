//! Blocking calls, for programs without an async runtime.

use std::{future::IntoFuture, pin::Pin, sync::OnceLock};

use futures_core::Stream;
use serde::de::DeserializeOwned;
use tokio::runtime::{Builder, Runtime};
use velt_client::{Model, PageOfItems};

use crate::{Call, CallWithMeta, Error, Items, Pages, RawCall, failure::config};

impl<Q, A> Call<Q, A>
where
    Q: Model + Send + Sync + 'static,
    A: Model + Send + 'static,
{
    /// Sends the call and blocks until the response arrives.
    ///
    /// This needs no async runtime and works on any thread, including inside
    /// `tokio::task::spawn_blocking`. In async code, use `.await` instead: until a
    /// blocking call has ended, no other task on the thread can run.
    ///
    /// One background thread keeps the connections of all clients of the program.
    ///
    /// ```no_run
    /// # fn main() -> Result<(), velt::Error> {
    /// use velt::{Client, types::AddUsersToGroup};
    ///
    /// let velt = Client::from_env()?;
    /// let request = AddUsersToGroup::new("acme", "engineering", ["ada"]);
    /// let added = velt.v1().user_groups().add_users(request).send_blocking()?;
    /// println!("{} added", added.succeeded().count());
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Returns the same errors as awaiting the call.
    pub fn send_blocking(self) -> Result<A, Error> {
        block_on(self)
    }
}

impl<Q, A> CallWithMeta<Q, A>
where
    Q: Model + Send + Sync + 'static,
    A: Model + Send + 'static,
{
    /// Sends the call and blocks until the response arrives; see [`Call::send_blocking`].
    ///
    /// # Errors
    ///
    /// Returns the same errors as [`Call::send_blocking`].
    pub fn send_blocking(self) -> Result<crate::WithMeta<A>, Error> {
        block_on(self)
    }
}

impl<T: DeserializeOwned + Send + 'static> RawCall<T> {
    /// Sends the call and blocks until the response arrives; see [`Call::send_blocking`].
    ///
    /// # Errors
    ///
    /// Returns the same errors as [`Call::send_blocking`].
    pub fn send_blocking(self) -> Result<T, Error> {
        block_on(self)
    }
}

impl<Q, A> Pages<Q, A> {
    /// Returns a blocking iterator over the pages, for programs without an async runtime.
    pub fn blocking(self) -> Blocking<Self> {
        Blocking { stream: self }
    }
}

impl<Q, A: PageOfItems> Items<Q, A> {
    /// Returns a blocking iterator over the items, for programs without an async runtime.
    ///
    /// ```no_run
    /// # fn main() -> Result<(), velt::Error> {
    /// use velt::{Client, types::GetOrganizations};
    ///
    /// let velt = Client::from_env()?;
    /// let organizations = velt.v2().organizations().get(GetOrganizations::new()).items();
    /// for organization in organizations.blocking() {
    ///     println!("{}", organization?.id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn blocking(self) -> Blocking<Self> {
        Blocking { stream: self }
    }
}

/// A blocking iterator over pages or items; see [`Items::blocking`].
#[derive(Debug)]
#[must_use = "pages are asked for when they are taken"]
pub struct Blocking<S> {
    stream: S,
}

impl<S, T> Iterator for Blocking<S>
where
    S: Stream<Item = Result<T, Error>> + Unpin,
{
    type Item = Result<T, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        let next = std::future::poll_fn(|context| Pin::new(&mut self.stream).poll_next(context));
        block_on(async { next.await.transpose() }).transpose()
    }
}

/// Blocks this thread until `future` completes, whatever else the thread runs.
///
/// The connections and timers of the call belong to a separate runtime, which keeps
/// working while this thread waits. The thread may therefore belong to another runtime.
fn block_on<T>(future: impl IntoFuture<Output = Result<T, Error>>) -> Result<T, Error> {
    let _context = runtime()?.enter();
    pollster::block_on(future.into_future())
}

/// Returns the runtime that drives the connections of all blocking calls.
///
/// It lives as long as the program, because the pooled connections would end with it.
fn runtime() -> Result<&'static Runtime, Error> {
    static RUNTIME: OnceLock<Runtime> = OnceLock::new();
    if let Some(runtime) = RUNTIME.get() {
        return Ok(runtime);
    }
    let runtime = Builder::new_multi_thread()
        .worker_threads(1)
        .thread_name("velt-blocking")
        .enable_all()
        .build()
        .map_err(|error| config("cannot start the thread for blocking calls").with_source(error))?;
    // If two threads get here at the same time, the first runtime is kept. The other one
    // is idle and shuts down.
    Ok(RUNTIME.get_or_init(|| runtime))
}
