//! How the crate `velt` sends operations: not for use elsewhere.

use std::pin::Pin;

pub use crate::generated::send::*;
use crate::{Error, Reply, ResponseValue, types::Failure};

/// A call on its way.
pub type Sent<'a, T> =
    Pin<Box<dyn Future<Output = Result<ResponseValue<Reply<T>>, Error<Failure>>> + Send + 'a>>;

/// Puts an answer where all others stand.
pub(crate) fn in_result<T>(response: ResponseValue<T>) -> ResponseValue<Reply<T>> {
    let (status, headers) = (response.status(), response.headers().clone());
    ResponseValue::new(
        Reply {
            result: response.into_inner(),
        },
        status,
        headers,
    )
}
