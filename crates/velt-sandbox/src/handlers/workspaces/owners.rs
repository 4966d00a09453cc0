//! The email addresses of owners: their verification, and login links.

#[cfg(test)]
mod tests;

use serde_json::{Value, json};

use crate::{
    call::{Call, web_host},
    refusal::Refusal,
    reply::Reply,
    store::{Key, LOGIN_LINKS, OWNERS, Record},
};

pub(super) const INVALID_URL: &str = "Invalid url for continueUrl";
pub(super) const NO_OWNER: &str = "ownerEmail is required.";

/// The hosts that a login link can lead to.
const LINK_HOSTS: [&str; 2] = ["console.velt.dev", "localhost"];

/// Some domains of disposable email addresses. Velt does not publish its list.
const DISPOSABLE_DOMAINS: [&str; 9] = [
    "10minutemail.com",
    "dispostable.com",
    "guerrillamail.com",
    "mailinator.com",
    "maildrop.cc",
    "sharklasers.com",
    "temp-mail.org",
    "trashmail.com",
    "yopmail.com",
];

/// Says whether an owner's address is verified: whether the owner's record says so, which
/// only an inspection of the sandbox can change.
///
/// API keys do not expire in a sandbox, so there is nothing to reactivate.
pub(super) fn status(call: &mut Call<'_>) -> Result<Reply, Refusal> {
    let owner = call.store.get(&OWNERS, &key(call.text("ownerEmail")));
    let owner = owner.ok_or_else(|| Refusal::not_found("User not found"))?;
    let is_verified = owner.get("verified") == Some(&Value::Bool(true));
    let message = if is_verified {
        "Email verified and workspace reactivated"
    } else {
        "Email not yet verified"
    };
    Ok(Reply::data(message, json!({ "verified": is_verified })))
}

/// Remembers a login link instead of sending it.
pub(super) fn send_login_link(call: &mut Call<'_>) -> Result<Reply, Refusal> {
    let (email, url) = (call.text("email"), call.text("continueUrl"));
    check_email(email, "email")?;
    check_domain(email)?;
    let host = web_host(url).ok_or_else(|| Refusal::invalid(INVALID_URL))?;
    if !LINK_HOSTS.contains(&host.as_str()) {
        return Err(Refusal::invalid("The continueUrl domain is not allowed."));
    }
    let number = format!("{:010}", call.store.next_number("loginLink"));
    let link = Record::from_iter([
        ("email".to_owned(), json!(email)),
        ("continueUrl".to_owned(), json!(url)),
        ("sentAt".to_owned(), json!(call.now)),
    ]);
    call.store
        .put(&LOGIN_LINKS, Key::new([number.as_str()]), &link);
    Ok(Reply::data("Login link sent successfully", Value::Null))
}

/// Returns the key of an owner. Addresses are case-insensitive.
pub(super) fn key(email: &str) -> Key {
    Key::new([email.to_lowercase().as_str()])
}

/// Returns the IDs of the workspaces that an address owns, from the oldest.
pub(super) fn workspaces(call: &Call<'_>, email: &str) -> Vec<String> {
    let owner = call.store.get(&OWNERS, &key(email)).unwrap_or_default();
    let ids = owner.get("workspaces").and_then(Value::as_array);
    let ids = ids.into_iter().flatten().filter_map(Value::as_str);
    ids.map(str::to_owned).collect()
}

/// Refuses an invalid email address, which the request has in `field`.
pub(super) fn check_email(email: &str, field: &str) -> Result<(), Refusal> {
    if email.is_empty() {
        return Err(Refusal::invalid(format!("{field} is required.")));
    }
    let is_valid = email.split_once('@').is_some_and(|(local, domain)| {
        !local.is_empty() && !domain.is_empty() && !domain.contains('@')
    });
    if !is_valid || email.contains(char::is_whitespace) {
        return Err(Refusal::invalid(format!(
            "{field} is not a valid email address."
        )));
    }
    Ok(())
}

/// Refuses disposable email addresses.
pub(super) fn check_domain(email: &str) -> Result<(), Refusal> {
    let domain = email.split('@').next_back().unwrap_or_default();
    if DISPOSABLE_DOMAINS.contains(&domain.to_lowercase().as_str()) {
        return Err(Refusal::invalid("This email domain is not supported."));
    }
    Ok(())
}
