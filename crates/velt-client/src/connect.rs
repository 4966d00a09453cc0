//! Explains why a connection could not be made.

use std::{error::Error, io};

/// Describes a failed connection: the server, and the underlying cause.
///
/// `error` should be one for which [`reqwest::Error::is_connect`] is true.
pub fn describe_connect_error(error: &reqwest::Error) -> String {
    let server = error.url().map_or_else(
        || "the server".to_owned(),
        |url| url.origin().ascii_serialization(),
    );
    if error.is_timeout() {
        return format!("connecting to {server} timed out");
    }
    format!("cannot connect to {server}: {}", cause(error))
}

/// Describes the innermost cause, in the terms of the network or of TLS.
fn cause(error: &reqwest::Error) -> String {
    let mut deepest: &(dyn Error + 'static) = error;
    while let Some(next) = wrapped(deepest) {
        deepest = next;
    }
    if let Some(error) = deepest.downcast_ref::<io::Error>()
        && error.kind() == io::ErrorKind::ConnectionRefused
    {
        return "connection refused".to_owned();
    }
    tls_failure(deepest).unwrap_or_else(|| deepest.to_string())
}

/// Returns the error that another one wraps.
fn wrapped<'e>(error: &'e (dyn Error + 'static)) -> Option<&'e (dyn Error + 'static)> {
    // The source of an I/O error is that of the error that it wraps.
    match error.downcast_ref::<io::Error>().map(io::Error::get_ref) {
        Some(Some(inner)) => Some(inner),
        _ => error.source(),
    }
}

#[cfg(feature = "rustls")]
fn tls_failure(error: &(dyn Error + 'static)) -> Option<String> {
    use rustls::CertificateError::{
        Expired, ExpiredContext, NotValidForName, NotValidForNameContext, NotValidYet,
        NotValidYetContext, Revoked, UnknownIssuer,
    };

    let reason = match error.downcast_ref::<rustls::Error>()? {
        rustls::Error::InvalidCertificate(reason) => match reason {
            UnknownIssuer => "the certificate is not trusted (unknown issuer)",
            Expired | ExpiredContext { .. } => "the certificate has expired",
            NotValidYet | NotValidYetContext { .. } => "the certificate is not valid yet",
            NotValidForName | NotValidForNameContext { .. } => {
                "the certificate is for another host"
            }
            Revoked => "the certificate was revoked",
            other => return Some(format!("the certificate is not trusted ({other})")),
        },
        other => return Some(format!("TLS failed: {other}")),
    };
    Some(reason.to_owned())
}

#[cfg(not(feature = "rustls"))]
fn tls_failure(_: &(dyn Error + 'static)) -> Option<String> {
    None
}
