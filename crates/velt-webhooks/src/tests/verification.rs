use std::time::Duration;

use http::HeaderMap;

use super::*;
use crate::{ConfigError, Error, Refusal};

const BODY: &[u8] = br#"{"event":"comment.add","text":"Gr\u00fc\u00dfe"}"#;

fn signed(channel: Channel, body: &[u8]) -> HeaderMap {
    signer(channel).sign(&delivery(), body)
}

fn refusal(headers: &HeaderMap, body: &[u8]) -> Refusal {
    receiver().verify(headers, body).unwrap_err()
}

#[test]
fn documented_signatures_are_verified_and_made() {
    for vector in documented()["signatures"].as_array().unwrap() {
        let name = vector["name"].as_str().unwrap();
        let Some(given) = vector["headers"].as_object() else {
            continue;
        };
        let pairs: Vec<(&str, &str)> = given
            .iter()
            .map(|(name, value)| (name.as_str(), value.as_str().unwrap()))
            .collect();
        let headers = headers(&pairs);
        let body = vector["body"].as_str().unwrap_or_default().as_bytes();
        let now = vector["now"].as_u64().unwrap_or(NOW);
        let secret = vector["secret"]
            .as_str()
            .or(vector["token"].as_str())
            .unwrap();
        let builder = Receiver::builder().clock(move || at(now));
        let (builder, signer, id) = match vector["scheme"].as_str().unwrap() {
            "v1" => (builder.basic_token(secret), Signer::basic(secret), "1"),
            "v2" => (
                builder.advanced_secret(secret),
                Signer::advanced(secret),
                headers["webhook-id"].to_str().unwrap(),
            ),
            _ => (
                builder.workflow_secret(secret),
                Signer::workflow(secret),
                headers["x-velt-event-id"].to_str().unwrap(),
            ),
        };
        let outcome = builder.build().unwrap().verify(&headers, body);
        assert!(outcome.is_ok(), "{name}: {outcome:?}");
        let delivery = Delivery::new(id).unwrap().at(at(now));
        assert_eq!(signer.unwrap().sign(&delivery, body), headers, "{name}");
    }
}

#[test]
fn every_channel_is_told_by_its_headers() {
    for channel in Channel::ALL {
        assert_eq!(receiver().verify(&signed(channel, BODY), BODY), Ok(channel));
    }
    // An endpoint whose URL has a user and a password gets a real `Authorization` too.
    let mut headers = signed(Channel::Advanced, BODY);
    headers.insert(
        "authorization",
        HeaderValue::from_static("Basic dXNlcjpwYXNz"),
    );
    assert_eq!(receiver().verify(&headers, BODY), Ok(Channel::Advanced));
    // A token does not make up for a wrong signature.
    headers.insert(
        "authorization",
        HeaderValue::from_str(&format!("Basic {TOKEN}")).unwrap(),
    );
    assert_eq!(refusal(&headers, b"{}"), Refusal::WrongSignature);
}

#[test]
fn a_channel_without_a_secret_is_not_accepted() {
    let advanced = builder().advanced_secret(SECRET).build().unwrap();
    for channel in [Channel::Basic, Channel::Workflow] {
        let refusal = advanced.verify(&signed(channel, BODY), BODY).unwrap_err();
        assert_eq!(refusal, Refusal::MissingHeader("webhook-id"));
    }
}

#[test]
fn every_changed_byte_of_the_body_is_noticed() {
    for channel in [Channel::Advanced, Channel::Workflow] {
        let headers = signed(channel, BODY);
        for index in 0..BODY.len() {
            let mut changed = BODY.to_vec();
            changed[index] ^= 1;
            assert_eq!(refusal(&headers, &changed), Refusal::WrongSignature);
        }
        assert_eq!(refusal(&headers, &BODY[1..]), Refusal::WrongSignature);
        assert_eq!(refusal(&headers, b""), Refusal::WrongSignature);
    }
}

#[test]
fn a_body_that_was_parsed_and_written_again_is_refused() {
    let body = "{ \"text\": \"Gr\\u00fc\u{df}e \u{1f600}\", \"n\": 1.0 }".as_bytes();
    let value: Value = serde_json::from_slice(body).unwrap();
    for channel in [Channel::Advanced, Channel::Workflow] {
        let headers = signed(channel, body);
        assert_eq!(receiver().verify(&headers, body), Ok(channel));
        assert_eq!(
            refusal(&headers, value.to_string().as_bytes()),
            Refusal::WrongSignature
        );
    }
}

#[test]
fn bytes_that_are_not_text_are_verified_too() {
    for channel in Channel::ALL {
        let body = [0xff, 0x00, 0x80];
        assert_eq!(
            receiver().verify(&signed(channel, &body), &body),
            Ok(channel)
        );
    }
}

#[test]
fn changed_headers_are_noticed() {
    let other = NOW + 1;
    for (name, value, expected) in [
        ("webhook-id", "msg_2", Refusal::WrongSignature),
        ("webhook-id", "", Refusal::MalformedHeader("webhook-id")),
        (
            "webhook-timestamp",
            &other.to_string(),
            Refusal::WrongSignature,
        ),
        (
            "webhook-timestamp",
            "+1731705121",
            Refusal::MalformedHeader("webhook-timestamp"),
        ),
        (
            "webhook-timestamp",
            "soon",
            Refusal::MalformedHeader("webhook-timestamp"),
        ),
        (
            "webhook-timestamp",
            "",
            Refusal::MalformedHeader("webhook-timestamp"),
        ),
        (
            "webhook-timestamp",
            "99999999999999999999",
            Refusal::MalformedHeader("webhook-timestamp"),
        ),
        ("webhook-signature", "", Refusal::WrongSignature),
        ("webhook-signature", "v1", Refusal::WrongSignature),
        ("webhook-signature", "v1,", Refusal::WrongSignature),
        ("webhook-signature", ",", Refusal::WrongSignature),
        ("webhook-signature", "v1,?", Refusal::WrongSignature),
    ] {
        let mut headers = signed(Channel::Advanced, BODY);
        headers.insert(name, HeaderValue::from_str(value).unwrap());
        assert_eq!(refusal(&headers, BODY), expected, "{name}: {value}");
    }
    for (value, expected) in [
        ("", Refusal::MalformedHeader("x-velt-signature")),
        ("sha256=", Refusal::MalformedHeader("x-velt-signature")),
        ("sha1=00", Refusal::MalformedHeader("x-velt-signature")),
    ] {
        let headers = headers(&[("x-velt-signature", value)]);
        assert_eq!(refusal(&headers, BODY), expected, "{value}");
    }
    let zeros = format!("sha256={}", "0".repeat(64));
    let headers = headers(&[("x-velt-signature", &zeros)]);
    assert_eq!(refusal(&headers, BODY), Refusal::WrongSignature);
}

#[test]
fn missing_headers_are_named() {
    for name in ["webhook-id", "webhook-timestamp", "webhook-signature"] {
        let mut headers = signed(Channel::Advanced, BODY);
        headers.remove(name);
        let refusal = refusal(&headers, BODY);
        assert_eq!(refusal, Refusal::MissingHeader(name));
        assert_eq!(refusal.http_status(), 400);
    }
    let basic = Receiver::basic(TOKEN).unwrap();
    let refusal = basic.verify(&HeaderMap::new(), BODY).unwrap_err();
    assert_eq!(refusal, Refusal::MissingHeader("authorization"));
}

#[test]
fn a_part_of_a_signature_is_not_one() {
    let whole = signed(Channel::Advanced, BODY)["webhook-signature"].clone();
    let whole = whole.to_str().unwrap();
    for length in 0..whole.len() {
        let mut headers = signed(Channel::Advanced, BODY);
        headers.insert(
            "webhook-signature",
            HeaderValue::from_str(&whole[..length]).unwrap(),
        );
        // The padding at the end may be missing.
        let is_whole = whole[length..].bytes().all(|byte| byte == b'=');
        assert_eq!(
            receiver().verify(&headers, BODY).is_ok(),
            is_whole,
            "{length}"
        );
    }
}

#[test]
fn one_right_signature_in_the_list_is_enough() {
    let mut headers = signed(Channel::Advanced, BODY);
    let right = headers["webhook-signature"].to_str().unwrap().to_owned();
    let wrong = format!("v1,{}=", "A".repeat(43));
    let list = format!("v1a,c2hvcnQ= {wrong}  v1, junk {right} v2,AA==");
    headers.insert("webhook-signature", HeaderValue::from_str(&list).unwrap());
    assert_eq!(receiver().verify(&headers, BODY), Ok(Channel::Advanced));
    // The same value under another version is none.
    for version in ["v2", "v1a", "V1", ""] {
        let other = right.replacen("v1", version, 1);
        headers.insert("webhook-signature", HeaderValue::from_str(&other).unwrap());
        assert_eq!(
            refusal(&headers, BODY),
            Refusal::WrongSignature,
            "{version}"
        );
    }
}

#[test]
fn the_tolerance_includes_its_edge_and_works_both_ways() {
    let outcome = |signed_at: u64, tolerance| {
        let headers = signer(Channel::Advanced).sign(&delivery().at(at(signed_at)), BODY);
        let builder = builder().advanced_secret(SECRET).tolerance(tolerance);
        builder.build().unwrap().verify(&headers, BODY)
    };
    let default = Duration::from_secs(300);
    assert!(outcome(NOW - 300, default).is_ok());
    assert!(outcome(NOW + 300, default).is_ok());
    assert_eq!(
        outcome(NOW - 301, default),
        Err(Refusal::TooOld { seconds: 301 })
    );
    assert_eq!(
        outcome(NOW + 301, default),
        Err(Refusal::TooNew { seconds: 301 })
    );
    assert_eq!(outcome(0, default), Err(Refusal::TooOld { seconds: NOW }));
    assert!(outcome(NOW, Duration::ZERO).is_ok());
    assert!(outcome(NOW - 1, Duration::ZERO).is_err());
    assert!(outcome(1, Duration::MAX).is_ok());
}

#[test]
fn a_wrong_signature_is_reported_before_an_old_time() {
    let headers = signer(Channel::Advanced).sign(&delivery().at(at(1)), BODY);
    assert_eq!(refusal(&headers, b"{}"), Refusal::WrongSignature);
}

#[test]
fn secrets_can_be_replaced_without_a_gap() {
    let old = Signer::advanced(OLD_SECRET)
        .unwrap()
        .sign(&delivery(), BODY);
    let new = Signer::advanced(SECRET).unwrap().sign(&delivery(), BODY);
    let both = Signer::advanced_with([SECRET, OLD_SECRET]).unwrap();
    let both = both.sign(&delivery(), BODY);
    let old_only = builder().advanced_secret(OLD_SECRET).build().unwrap();
    let new_only = builder().advanced_secret(SECRET).build().unwrap();
    let receives_both = builder()
        .advanced_secret(SECRET)
        .advanced_secret(OLD_SECRET);
    let receives_both = receives_both.build().unwrap();
    for headers in [&old, &new, &both] {
        assert!(receives_both.verify(headers, BODY).is_ok());
    }
    assert!(old_only.verify(&both, BODY).is_ok() && new_only.verify(&both, BODY).is_ok());
    assert_eq!(new_only.verify(&old, BODY), Err(Refusal::WrongSignature));

    let tokens = builder()
        .basic_token("old")
        .basic_token("new")
        .build()
        .unwrap();
    for token in ["old", "new"] {
        let headers = Signer::basic(token).unwrap().sign(&delivery(), b"");
        assert!(tokens.verify(&headers, b"").is_ok());
    }
}

#[test]
fn the_prefix_of_a_secret_means_something_else_on_each_channel() {
    // Both of these are the bytes `key`, on their channel.
    let advanced = Receiver::advanced("whsec_a2V5").unwrap();
    let workflow = Receiver::workflow("key").unwrap();
    let headers = Signer::workflow("whsec_a2V5")
        .unwrap()
        .sign(&delivery(), BODY);
    assert_eq!(
        workflow.verify(&headers, BODY),
        Err(Refusal::WrongSignature)
    );
    assert_eq!(
        advanced.verify(&headers, BODY),
        Err(Refusal::MissingHeader("webhook-id"))
    );
    let headers = Signer::workflow("key").unwrap().sign(&delivery(), BODY);
    assert!(workflow.verify(&headers, BODY).is_ok());
}

#[test]
fn a_token_is_compared_as_velt_compares_it() {
    let receiver = Receiver::basic("Basic  a token").unwrap();
    for (header, is_right) in [
        ("Basic a token", true),
        ("bAsIc \t a token ", true),
        ("a token", true),
        ("Basic a toke", false),
        ("Basic a token2", false),
        ("Bearer a token", false),
        ("Basic", false),
        ("", false),
        // A parser of real basic authentication would have taken this apart.
        ("Basic YTp0b2tlbg==", false),
    ] {
        let headers = headers(&[("authorization", header)]);
        assert_eq!(receiver.verify(&headers, b"").is_ok(), is_right, "{header}");
    }
    // A token may start with the same letters.
    assert!(Receiver::basic("basically").is_ok());
    let headers = headers(&[("authorization", "Basic basically")]);
    assert!(
        Receiver::basic("basically")
            .unwrap()
            .verify(&headers, b"")
            .is_ok()
    );
}

#[test]
fn secrets_that_prove_nothing_are_refused() {
    for (result, expected) in [
        (
            Receiver::advanced(""),
            ConfigError::EmptySecret(Channel::Advanced),
        ),
        (
            Receiver::advanced("whsec_"),
            ConfigError::EmptySecret(Channel::Advanced),
        ),
        (
            Receiver::advanced("whsec_?"),
            ConfigError::NotBase64(Channel::Advanced),
        ),
        (
            Receiver::advanced(format!("{SECRET}\n")),
            ConfigError::WhiteSpace(Channel::Advanced),
        ),
        (
            Receiver::workflow(""),
            ConfigError::EmptySecret(Channel::Workflow),
        ),
        (
            Receiver::workflow("  "),
            ConfigError::EmptySecret(Channel::Workflow),
        ),
        (
            Receiver::workflow("a\n"),
            ConfigError::WhiteSpace(Channel::Workflow),
        ),
        (
            Receiver::basic(""),
            ConfigError::EmptySecret(Channel::Basic),
        ),
        (
            Receiver::basic("Basic"),
            ConfigError::EmptySecret(Channel::Basic),
        ),
        (Receiver::builder().build(), ConfigError::NoSecret),
        (
            builder()
                .advanced_secret(SECRET)
                .advanced_secret("")
                .build(),
            ConfigError::EmptySecret(Channel::Advanced),
        ),
    ] {
        assert_eq!(result.unwrap_err(), expected);
    }
    assert_eq!(
        Signer::advanced("whsec_").unwrap_err(),
        ConfigError::EmptySecret(Channel::Advanced)
    );
    assert_eq!(
        Signer::advanced_with([]).unwrap_err(),
        ConfigError::NoSecret
    );
    assert_eq!(
        Signer::basic("a\u{7f}b").unwrap_err(),
        ConfigError::NotAHeader
    );
}

#[test]
fn a_body_over_the_limit_is_refused_before_it_is_verified() {
    let receiver = builder()
        .workflow_secret(WORKFLOW_SECRET)
        .body_limit(2)
        .build()
        .unwrap();
    let headers = signed(Channel::Workflow, b"{}");
    assert!(receiver.verify(&headers, b"{}").is_ok());
    let error = receiver.receive(&headers, b"{} ").unwrap_err();
    assert!(matches!(
        error,
        Error::Refused(Refusal::TooLong { limit: 2 })
    ));
    assert_eq!(error.http_status(), 413);
}
