//! Answers that come in pages, one after the other.

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
    /// Gives every page, starting with the one that the request asks for.
    ///
    /// Each is asked for when the one before has been taken. Options of the call, such
    /// as its time-out, hold for every page.
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
    /// Gives what is on every page, item by item.
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

/// The pages of an answer; see [`Call::pages`].
///
/// It ends after the last page, or after the first error. A server that gives the same
/// token again, which would lead in a circle, is such an error.
#[must_use = "pages are asked for when they are taken"]
pub struct Pages<Q, A> {
    state: State<Q, A>,
    /// The tokens that were asked for.
    seen: HashSet<String>,
}

// What has to stay in its place is behind a `Box`.
impl<Q, A> Unpin for Pages<Q, A> {}

/// A call that was sent, and what came back.
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
    /// Gives the next page; nothing after the last one.
    ///
    /// The same as the method of that name for streams, without an import.
    ///
    /// # Errors
    ///
    /// As for the call itself; also [`ErrorKind::Decode`] if the server leads in a circle.
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
                        let answer = call.send().await.map(|(answer, _)| answer);
                        (call, answer)
                    }));
                }
                State::Waiting(mut future) => {
                    let Poll::Ready((call, answer)) = future.as_mut().poll(context) else {
                        self.state = State::Waiting(future);
                        return Poll::Pending;
                    };
                    return Poll::Ready(Some(answer.and_then(|answer| {
                        self.prepare(call, &answer)?;
                        Ok(answer)
                    })));
                }
            }
        }
    }
}

impl<Q: PagedRequest, A: PagedResponse> Pages<Q, A> {
    /// Makes ready for the page after `answer`, if there is one.
    fn prepare(&mut self, mut call: Box<Call<Q, A>>, answer: &A) -> Result<(), Error> {
        // The last page is told by absence, by null, and to be safe by an empty token.
        let Some(token) = answer.next_page().filter(|token| !token.is_empty()) else {
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

/// What is on all pages of an answer; see [`Call::items`].
#[must_use = "pages are asked for when their items are taken"]
pub struct Items<Q, A: PageOfItems> {
    pages: Pages<Q, A>,
    /// What is left of the page that was taken last.
    items: VecDeque<A::Item>,
}

impl<Q, A: PageOfItems> Items<Q, A>
where
    Self: Stream<Item = Result<A::Item, Error>> + Unpin,
{
    /// Gives the next item; nothing after the last one of the last page.
    ///
    /// The same as the method of that name for streams, without an import.
    ///
    /// # Errors
    ///
    /// As for [`Pages::try_next`].
    pub async fn try_next(&mut self) -> Result<Option<A::Item>, Error> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context))
            .await
            .transpose()
    }
}

// As above.
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
