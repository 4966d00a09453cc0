//! Events as extractors of axum.

use axum_core::{
    extract::{FromRef, FromRequest, Request},
    response::{IntoResponse, Response},
};
use http::StatusCode;
use http_body_util::{BodyExt, LengthLimitError, Limited};

use crate::{Error, Event, Receiver, Refusal};

/// Verifies, unwraps and parses a request.
///
/// The state of the router is a [`Receiver`], or a type that one can be taken from with
/// `FromRef`. The body limit is that of the receiver; axum's own does not apply.
///
/// ```
/// use axum::{Router, routing::post};
/// use velt_webhooks::{Event, Receiver};
///
/// async fn webhook(event: Event) {
///     println!("{} in {:?}", event.kind, event.document_id);
/// }
///
/// let receiver = Receiver::advanced("whsec_plJ3nmyCDGBKInavdOK15jsl")?;
/// let app: Router = Router::new().route("/velt", post(webhook)).with_state(receiver);
/// # Ok::<(), velt_webhooks::ConfigError>(())
/// ```
#[cfg_attr(docsrs, doc(cfg(feature = "axum")))]
impl<S> FromRequest<S> for Event
where
    S: Send + Sync,
    Receiver: FromRef<S>,
{
    type Rejection = Rejection;

    async fn from_request(request: Request, state: &S) -> Result<Self, Rejection> {
        let receiver = Receiver::from_ref(state);
        let (parts, body) = request.into_parts();
        let limit = receiver.body_limit();
        let body = Limited::new(body, limit).collect().await;
        let body = body.map_err(|error| {
            if error.is::<LengthLimitError>() {
                Rejection::Error(Refusal::TooLong { limit }.into())
            } else {
                Rejection::Lost
            }
        })?;
        Ok(receiver.receive(&parts.headers, &body.to_bytes())?)
    }
}

/// The response to a request that is no event.
///
/// It has the status of [`Error::http_status`], and the error as its text. A body that cannot
/// be decrypted always gets the same response.
///
/// ```
/// use axum::response::IntoResponse;
/// use velt_webhooks::{Error, Refusal, Rejection};
///
/// let rejection = Rejection::from(Error::from(Refusal::WrongToken));
/// assert_eq!(rejection.into_response().status(), 401);
/// ```
#[cfg_attr(docsrs, doc(cfg(feature = "axum")))]
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Rejection {
    /// The request was not received.
    #[error(transparent)]
    Error(#[from] Error),
    /// The connection broke before the whole body had arrived.
    #[error("the body did not arrive")]
    Lost,
}

impl IntoResponse for Rejection {
    fn into_response(self) -> Response {
        let status = match &self {
            Self::Error(error) => error.http_status(),
            Self::Lost => StatusCode::BAD_REQUEST,
        };
        (status, self.to_string()).into_response()
    }
}
