//! Streams of pages, and of the items on them.

use std::{
    collections::{HashSet, VecDeque},
    fmt,
    future::poll_fn,
    pin::Pin,
    task::{Context, Poll, ready},
};

use futures_core::Stream;
use velt_client::{Model, PageOfItems, PagedRequest, PagedResponse};

use crate::{Call, Error, ErrorKind, call::BoxFuture};

impl<Q, A> Call<Q, A>
where
    Q: Model + PagedRequest + Send + Sync + 'static,
    A: PagedResponse + Model + Send + 'static,
{
    /// Returns a stream of all pages, starting with the one that the request asks for.
    ///
    /// A page is fetched when the previous one has been consumed. The options of the
    /// call, such as its timeout, apply to each page.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), velt::Error> {
    /// use velt::types::GetOrganizations;
    ///
    /// let mut pages = velt.v2().organizations().get(GetOrganizations::new()).pages();
    /// while let Some(page) = pages.try_next().await? {
    ///     println!("{} organizations", page.data.len());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn pages(self) -> Pages<Q, A> {
        Pages {
            state: State::Ready(Box::new(self)),
            seen: HashSet::new(),
        }
    }
}

impl<Q, A> Call<Q, A>
where
    Q: Model + PagedRequest + Send + Sync + 'static,
    A: PageOfItems + Model + Send + 'static,
{
    /// Returns a stream of the items of all pages.
    ///
    /// ```no_run
    /// # async fn example(velt: velt::Client) -> Result<(), velt::Error> {
    /// use velt::types::GetOrganizations;
    ///
    /// let request = GetOrganizations::new().page_size(100);
    /// let mut organizations = velt.v2().organizations().get(request).items();
    /// while let Some(organization) = organizations.try_next().await? {
    ///     println!("{}", organization.id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn items(self) -> Items<Q, A> {
        Items {
            pages: self.pages(),
            items: VecDeque::new(),
        }
    }
}

/// A stream of pages; see [`Call::pages`].
///
/// The stream ends after the last page or the first error. A repeated page token is
/// reported as an error; otherwise, the stream would never end.
#[must_use = "pages are asked for when they are taken"]
pub struct Pages<Q, A> {
    state: State<Q, A>,
    /// The page tokens that were requested.
    seen: HashSet<String>,
}

// Everything that must not move is behind a `Box`.
impl<Q, A> Unpin for Pages<Q, A> {}

/// A call that was sent, and its result.
type Sent<Q, A> = (Box<Call<Q, A>>, Result<A, Error>);

enum State<Q, A> {
    Ready(Box<Call<Q, A>>),
    Waiting(BoxFuture<'static, Sent<Q, A>>),
    Done,
}

impl<Q, A> Pages<Q, A>
where
    Self: Stream<Item = Result<A, Error>> + Unpin,
{
    /// Returns the next page, or `None` after the last one.
    ///
    /// Equivalent to `TryStreamExt::try_next`, but needs no import.
    ///
    /// # Errors
    ///
    /// Returns the same errors as awaiting the call, and [`ErrorKind::Decode`] if the
    /// server repeats a page token.
    pub async fn try_next(&mut self) -> Result<Option<A>, Error> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context))
            .await
            .transpose()
    }
}

impl<Q, A> Stream for Pages<Q, A>
where
    Q: Model + PagedRequest + Send + Sync + 'static,
    A: PagedResponse + Model + Send + 'static,
{
    type Item = Result<A, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            match std::mem::replace(&mut self.state, State::Done) {
                State::Done => return Poll::Ready(None),
                State::Ready(call) => {
                    self.state = State::Waiting(Box::pin(async move {
                        let response = call.send().await.map(|(response, _)| response);
                        (call, response)
                    }));
                }
                State::Waiting(mut future) => {
                    let Poll::Ready((call, response)) = future.as_mut().poll(context) else {
                        self.state = State::Waiting(future);
                        return Poll::Pending;
                    };
                    return Poll::Ready(Some(response.and_then(|response| {
                        self.prepare(call, &response)?;
                        Ok(response)
                    })));
                }
            }
        }
    }
}

impl<Q: PagedRequest, A: PagedResponse> Pages<Q, A> {
    /// Prepares the call for the page after `response`, if there is one.
    fn prepare(&mut self, mut call: Box<Call<Q, A>>, response: &A) -> Result<(), Error> {
        // On the last page, the token is missing or null. To be safe, an empty token also
        // counts as the last page.
        let Some(token) = response.next_page().filter(|token| !token.is_empty()) else {
            return Ok(());
        };
        if !self.seen.insert(token.clone()) {
            let message =
                "the server gives the same page token again, which would lead in a circle";
            return Err(Error::new(ErrorKind::Decode, message)
                .with_operation(call.operation().id)
                .with_attempts(1));
        }
        call.request_mut().set_page_token(token);
        self.state = State::Ready(call);
        Ok(())
    }
}

impl<Q, A> fmt::Debug for Pages<Q, A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pages")
            .field("pages_asked_for", &self.seen.len())
            .finish_non_exhaustive()
    }
}

/// A stream of the items of all pages; see [`Call::items`].
#[must_use = "pages are asked for when their items are taken"]
pub struct Items<Q, A: PageOfItems> {
    pages: Pages<Q, A>,
    /// The remaining items of the current page.
    items: VecDeque<A::Item>,
}

impl<Q, A: PageOfItems> Items<Q, A>
where
    Self: Stream<Item = Result<A::Item, Error>> + Unpin,
{
    /// Returns the next item, or `None` after the last item of the last page.
    ///
    /// Equivalent to `TryStreamExt::try_next`, but needs no import.
    ///
    /// # Errors
    ///
    /// Returns the same errors as [`Pages::try_next`].
    pub async fn try_next(&mut self) -> Result<Option<A::Item>, Error> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context))
            .await
            .transpose()
    }
}

// The items are never pinned, and `Pages` is `Unpin`.
impl<Q, A: PageOfItems> Unpin for Items<Q, A> {}

impl<Q, A> Stream for Items<Q, A>
where
    Q: Model + PagedRequest + Send + Sync + 'static,
    A: PageOfItems + Model + Send + 'static,
{
    type Item = Result<A::Item, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            if let Some(item) = self.items.pop_front() {
                return Poll::Ready(Some(Ok(item)));
            }
            match ready!(Pin::new(&mut self.pages).poll_next(context)) {
                // A page may be empty without being the last.
                Some(Ok(page)) => self.items = page.into_items().into(),
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                None => return Poll::Ready(None),
            }
        }
    }
}

impl<Q, A: PageOfItems> fmt::Debug for Items<Q, A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Items")
            .field("pages", &self.pages)
            .field("left", &self.items.len())
            .finish()
    }
}
