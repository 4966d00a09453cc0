//! Calls from programs that have no runtime.

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
    /// Sends the call and waits for its answer, in a program without a runtime.
    ///
    /// It works on any thread, also inside of `tokio::task::spawn_blocking`. In async code
    /// use `.await`: until the call has ended, no other task of the thread would run.
    ///
    /// Connections are kept by a thread that all clients of the program share.
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
    /// As for the call itself.
    pub fn send_blocking(self) -> Result<A, Error> {
        block_on(self)
    }
}

impl<Q, A> CallWithMeta<Q, A>
where
    Q: Model + Send + Sync + 'static,
    A: Model + Send + 'static,
{
    /// Sends the call and waits for its answer; see [`Call::send_blocking`].
    ///
    /// # Errors
    ///
    /// As for [`Call::send_blocking`].
    pub fn send_blocking(self) -> Result<crate::WithMeta<A>, Error> {
        block_on(self)
    }
}

impl<T: DeserializeOwned + Send + 'static> RawCall<T> {
    /// Sends the call and waits for its answer; see [`Call::send_blocking`].
    ///
    /// # Errors
    ///
    /// As for [`Call::send_blocking`].
    pub fn send_blocking(self) -> Result<T, Error> {
        block_on(self)
    }
}

impl<Q, A> Pages<Q, A> {
    /// Gives the pages to a program without a runtime, as an iterator.
    pub fn blocking(self) -> Blocking<Self> {
        Blocking { stream: self }
    }
}

impl<Q, A: PageOfItems> Items<Q, A> {
    /// Gives the items to a program without a runtime, as an iterator.
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

/// Pages or items as an iterator that waits for each; see [`Items::blocking`].
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

/// Waits for `future` on this thread, whatever runs on it.
///
/// The connections and timers of the call belong to a runtime of its own, which works
/// on while this thread waits: that is why it may be a thread of another runtime.
fn block_on<T>(future: impl IntoFuture<Output = Result<T, Error>>) -> Result<T, Error> {
    let _context = runtime()?.enter();
    pollster::block_on(future.into_future())
}

/// The runtime that drives the connections of all blocking calls. It lives as long as
/// the program: with it, the pooled connections would go.
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
    // Whoever was first, the other runtime has nothing to do and ends.
    Ok(RUNTIME.get_or_init(|| runtime))
}
