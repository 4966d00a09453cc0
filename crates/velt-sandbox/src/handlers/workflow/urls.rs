//! URLs that Velt would call: only public hosts, over HTTPS.

use std::net::{IpAddr, Ipv4Addr};

/// Returns what is wrong with a URL in the field `name`.
pub(super) fn problem(name: &str, url: &str) -> Option<String> {
    let (scheme, rest) = url.split_once("://").unwrap_or(("", url));
    if !scheme.eq_ignore_ascii_case("https") {
        return Some(format!("{name} must use https scheme"));
    }
    is_private(host(rest))
        .then(|| format!("{name} host resolves to a private, loopback, or link-local address"))
}

/// Returns the host of a URL without its scheme.
fn host(rest: &str) -> &str {
    let authority = rest.split(['/', '?', '#', '\\']).next().unwrap_or_default();
    let host = authority.rsplit('@').next().unwrap_or_default();
    match host.strip_prefix('[') {
        Some(v6) => v6.split(']').next().unwrap_or_default(),
        None => host.split(':').next().unwrap_or_default(),
    }
}

fn is_private(host: &str) -> bool {
    let host = host.trim_end_matches('.').to_ascii_lowercase();
    if let Ok(address) = host.parse() {
        return match address {
            IpAddr::V4(v4) => is_private_v4(v4),
            IpAddr::V6(v6) => {
                v6.is_loopback()
                    || v6.is_unspecified()
                    || v6.is_unique_local()
                    || v6.is_unicast_link_local()
                    || v6.to_ipv4_mapped().is_some_and(is_private_v4)
            }
        };
    }
    host.is_empty()
        || matches!(host.as_str(), "localhost" | "metadata")
        || host.ends_with(".localhost")
        || host.ends_with(".internal")
}

fn is_private_v4(address: Ipv4Addr) -> bool {
    address.is_loopback()
        || address.is_private()
        || address.is_link_local()
        || address.is_unspecified()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_public_hosts_over_https_can_be_called() {
        for url in [
            "https://hooks.acme.com/velt",
            "https://8.8.8.8",
            "HTTPS://a.b:444?x",
        ] {
            assert_eq!(problem("url", url), None, "{url}");
        }
        for url in ["http://acme.com", "acme.com", "ftp://acme.com"] {
            let problem = problem("url", url).unwrap();
            assert_eq!(problem, "url must use https scheme", "{url}");
        }
        for url in [
            "https://localhost:8080/",
            "https://user@127.0.0.1/",
            "https://10.1.2.3",
            "https://[::1]:443/",
            "https://[::ffff:192.168.0.1]",
            "https://169.254.169.254/latest",
            "https://metadata.google.internal",
            "https://db.prod.internal.",
            "https://",
        ] {
            let problem = problem("url", url).unwrap_or_default();
            assert!(
                problem.starts_with("url host resolves to a private"),
                "{url}"
            );
        }
    }
}
