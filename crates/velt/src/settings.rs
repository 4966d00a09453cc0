//! The checks of the settings of a client.

use std::{env, time::Duration};

use bytes::Bytes;
use http::HeaderValue;
use url::{Host, Url};
use zeroize::Zeroizing;

use crate::{Error, failure::config};

/// A string that is overwritten in memory when it is dropped.
pub(crate) type Wiped = Zeroizing<String>;

/// Returns an environment variable, if it is set.
pub(crate) fn variable(name: &str) -> Result<Option<String>, Error> {
    match env::var(name) {
        Ok(value) => Ok(Some(value)),
        Err(env::VarError::NotPresent) => Ok(None),
        Err(env::VarError::NotUnicode(_)) => {
            Err(config(format!("the variable {name} is not Unicode")))
        }
    }
}

/// Creates the default HTTP client, with these settings if they are set.
pub(crate) fn http_client(
    proxy: Option<Wiped>,
    connect_timeout: Option<Duration>,
) -> Result<reqwest::Client, Error> {
    let mut builder = velt_client::http_client_builder()?;
    if let Some(timeout) = connect_timeout {
        builder = builder.connect_timeout(timeout);
    }
    if let Some(proxy) = proxy {
        builder = builder.proxy(checked_proxy(&proxy)?);
    }
    builder
        .build()
        // The error could contain the proxy password, so it is not kept as a source.
        .map_err(|_| config("cannot set up the HTTP client"))
}

fn checked_proxy(url: &str) -> Result<reqwest::Proxy, Error> {
    // The errors could contain the proxy password, so they are not kept as a source.
    let unusable =
        || config("the proxy cannot be used; its URL looks like http://proxy.internal:3128");
    let url = Url::parse(url).map_err(|_| unusable())?;
    if !matches!(url.scheme(), "http" | "https") || !url.has_host() {
        return Err(unusable());
    }
    reqwest::Proxy::all(url).map_err(|_| unusable())
}

/// A credential, with its display name and its environment variable.
pub(crate) struct Setting {
    what: &'static str,
    variable: &'static str,
    value: Option<Wiped>,
}

impl Setting {
    pub(crate) fn new(what: &'static str, variable: &'static str, value: Option<Wiped>) -> Self {
        Self {
            what,
            variable,
            value,
        }
    }

    fn header(&self, value: &str) -> Result<HeaderValue, Error> {
        let Self { what, variable, .. } = self;
        if value.is_empty() {
            return Err(config(format!("the {what} ({variable}) is empty")));
        }
        if value.trim() != value {
            return Err(config(format!(
                "the {what} ({variable}) starts or ends with white space: is there a line break too many?"
            )));
        }
        if !value.chars().all(|c| c.is_ascii_graphic() || c == ' ') {
            return Err(config(format!(
                "the {what} ({variable}) has a character that no credential has"
            )));
        }
        // All copies of the header share these bytes, which are overwritten when the last
        // copy is dropped.
        let bytes = Bytes::from_owner(Zeroizing::new(value.as_bytes().to_vec()));
        // The error could contain the value, so it is not kept as a source.
        HeaderValue::from_maybe_shared(bytes).map_err(|_| {
            config(format!(
                "the {what} ({variable}) cannot be sent in a header"
            ))
        })
    }
}

/// Returns both settings of a pair, or `None` if neither is set.
pub(crate) fn pair(
    first: Setting,
    second: Setting,
) -> Result<Option<(HeaderValue, HeaderValue)>, Error> {
    let one_missing = |there: &Setting, missing: &Setting| {
        config(format!(
            "the {} ({}) is set but the {} ({}) is not",
            there.what, there.variable, missing.what, missing.variable
        ))
    };
    match (&first.value, &second.value) {
        (Some(a), Some(b)) => Ok(Some((first.header(a)?, second.header(b)?))),
        (Some(_), None) => Err(one_missing(&first, &second)),
        (None, Some(_)) => Err(one_missing(&second, &first)),
        (None, None) => Ok(None),
    }
}

/// Returns the base URL without a trailing slash, if it is allowed.
pub(crate) fn checked_base_url(text: &str, plain_http: bool) -> Result<String, Error> {
    let refuse = |reason: &str| config(format!("the base URL (VELT_BASE_URL) {reason}"));
    let url = Url::parse(text).map_err(|error| {
        refuse("is not a URL; it looks like https://api.velt.dev").with_source(error)
    })?;
    if !url.username().is_empty() || url.password().is_some() {
        return Err(refuse("must not hold a user name or password"));
    }
    if url.query().is_some() || url.fragment().is_some() {
        return Err(refuse("must not have a `?` or `#`"));
    }
    let loopback = match url.host() {
        Some(Host::Domain(name)) => name == "localhost" || name.ends_with(".localhost"),
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => address.is_loopback(),
        None => return Err(refuse("names no host")),
    };
    match url.scheme() {
        "https" => {}
        "http" if loopback || plain_http => {}
        "http" => {
            return Err(refuse(
                "is plain http to another machine, where the credentials could be read on the way; use https",
            ));
        }
        _ => return Err(refuse("must start with https://")),
    }
    Ok(url.as_str().trim_end_matches('/').to_owned())
}
