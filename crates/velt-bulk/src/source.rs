//! Where a job reads its input from.

use std::{
    future::poll_fn,
    pin::Pin,
    task::{Context, Poll},
};

use futures_core::Stream;

/// The input of a job.
pub(crate) trait Source<T>: Stream<Item: Into<T>> + Unpin {
    /// Returns what comes next.
    async fn read(&mut self) -> Option<T> {
        let item = poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await;
        item.map(Into::into)
    }
}

impl<T, S: Stream<Item: Into<T>> + Unpin> Source<T> for S {}

/// An iterator as a stream.
pub(crate) struct Iter<I>(pub(crate) I);

impl<I> Unpin for Iter<I> {}

impl<I: Iterator> Stream for Iter<I> {
    type Item = I::Item;

    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<I::Item>> {
        Poll::Ready(self.0.next())
    }
}
