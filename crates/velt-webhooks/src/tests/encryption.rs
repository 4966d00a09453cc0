use base64::{Engine, prelude::BASE64_STANDARD as BASE64};
use serde_json::json;

use super::*;
use crate::{BodyError, ConfigError, Error, EventKind, PrivateKey, PublicKey, encode};

const PRIVATE_KEY: &str = include_str!("private_key.pem");
const PRIVATE_KEY_PKCS8: &str = include_str!("private_key_pkcs8.pem");
const OTHER_KEY: &str = include_str!("other_key.pem");
const PUBLIC_KEY: &str = include_str!("public_key.pem");
const BODY: &[u8] = br#"{"event":"huddle.create","data":{}}"#;

fn encrypted() -> Value {
    let public = PublicKey::new(PUBLIC_KEY).unwrap();
    serde_json::from_slice(&public.encrypt(BODY).unwrap()).unwrap()
}

fn receive(body: &[u8], keys: &[&str]) -> Result<Event, Error> {
    let mut builder = builder().advanced_secret(SECRET);
    for key in keys {
        builder = builder.private_key(*key);
    }
    let headers = signer(Channel::Advanced).sign(&delivery(), body);
    builder.build().unwrap().receive(&headers, body)
}

fn bare(pem: &str) -> String {
    pem.lines().filter(|line| !line.starts_with('-')).collect()
}

#[test]
fn keys_are_read_in_every_form() {
    let body = encrypted().to_string();
    let relabelled = PRIVATE_KEY_PKCS8.replace("PRIVATE KEY", "RSA PRIVATE KEY");
    for key in [
        PRIVATE_KEY,
        PRIVATE_KEY_PKCS8,
        &relabelled,
        &bare(PRIVATE_KEY),
        &bare(PRIVATE_KEY_PKCS8),
        &PRIVATE_KEY.replace('\n', "\r\n"),
    ] {
        let event = receive(body.as_bytes(), &[key]).unwrap();
        assert_eq!(event.kind, EventKind::HuddleCreate);
    }
    let private = PrivateKey::new(PRIVATE_KEY).unwrap();
    let derived = private.public_key().encrypt(BODY).unwrap();
    assert_eq!(private.open(&derived).unwrap(), BODY);
    assert!(PublicKey::new(&bare(PUBLIC_KEY)).is_ok());
    for key in ["", "no key", "-----BEGIN PRIVATE KEY-----", PUBLIC_KEY] {
        assert_eq!(
            PrivateKey::new(key).unwrap_err(),
            ConfigError::UnreadableKey
        );
    }
    assert_eq!(format!("{private:?}"), "PrivateKey(…)");
}

#[test]
fn keys_can_be_replaced_without_a_gap() {
    let body = encrypted().to_string();
    assert!(receive(body.as_bytes(), &[OTHER_KEY, PRIVATE_KEY]).is_ok());
}

#[test]
fn both_options_may_be_on_in_either_order() {
    let public = PublicKey::new(PUBLIC_KEY).unwrap();
    let encoded_first = public.encrypt(&encode(BODY)).unwrap();
    let encrypted_first = encode(&public.encrypt(BODY).unwrap());
    for body in [encoded_first, encrypted_first] {
        let event = receive(&body, &[PRIVATE_KEY]).unwrap();
        assert_eq!(event.kind, EventKind::HuddleCreate);
    }
}

#[test]
fn without_a_key_it_is_an_error_of_the_receiver() {
    let error = receive(encrypted().to_string().as_bytes(), &[]).unwrap_err();
    assert!(matches!(error, Error::Unreadable(BodyError::NoPrivateKey)));
    assert_eq!(error.http_status(), 500);
}

#[test]
fn every_failure_to_decrypt_is_the_same_error() {
    let changed = |name: &str, change: &dyn Fn(&mut Vec<u8>)| {
        let mut body = encrypted();
        let mut bytes = BASE64.decode(body[name].as_str().unwrap()).unwrap();
        change(&mut bytes);
        body[name] = json!(BASE64.encode(bytes));
        body
    };
    let without = |name: &str| {
        let mut body = encrypted();
        body.as_object_mut().unwrap().remove(name);
        body
    };
    let with = |name: &str, value: Value| {
        let mut body = encrypted();
        body[name] = value;
        body
    };
    let public = PublicKey::new(PUBLIC_KEY).unwrap();
    let sealed = |body: &[u8]| serde_json::from_slice(&public.encrypt(body).unwrap()).unwrap();
    let other = PrivateKey::new(OTHER_KEY).unwrap().public_key();
    let other: Value = serde_json::from_slice(&other.encrypt(BODY).unwrap()).unwrap();
    for (name, body) in [
        ("another key", other),
        ("changed key", changed("encryptedKey", &|key| key[7] ^= 1)),
        (
            "short key",
            changed("encryptedKey", &|key| key.truncate(32)),
        ),
        ("no key", changed("encryptedKey", &|key| key.clear())),
        (
            "changed block",
            changed("encryptedData", &|data| data[1] ^= 1),
        ),
        (
            "bad padding",
            changed("encryptedData", &|data| data.truncate(16)),
        ),
        (
            "cut block",
            changed("encryptedData", &|data| data.truncate(15)),
        ),
        ("no data", changed("encryptedData", &|data| data.clear())),
        ("short iv", changed("iv", &|iv| iv.truncate(15))),
        ("long iv", changed("iv", &|iv| iv.push(0))),
        ("not base64", with("encryptedData", json!("?"))),
        ("not a text", with("iv", json!(7))),
        ("no iv", without("iv")),
        ("no wrapped key", without("encryptedKey")),
        ("no data at all", without("encryptedData")),
        // The contents must not be told apart from a failure either.
        ("not JSON inside", sealed(b"no JSON")),
        ("not base64 inside", sealed(br#"{"encodedPayload":"?"}"#)),
        ("too many layers", sealed(&encode(&encode(BODY)))),
        (
            "documented sample",
            documented()["examples"][9]["body"].clone(),
        ),
    ] {
        let error = receive(body.to_string().as_bytes(), &[PRIVATE_KEY]).unwrap_err();
        assert!(
            matches!(error, Error::Unreadable(BodyError::Undecryptable)),
            "{name}: {error:?}"
        );
        assert_eq!(error.to_string(), "the body cannot be decrypted", "{name}");
        assert_eq!(error.http_status(), 400, "{name}");
    }
}

#[test]
fn other_ways_to_wrap_the_key_are_refused() {
    use aes::cipher::{BlockModeEncrypt, KeyIvInit, block_padding::Pkcs7};
    use rsa::pkcs8::DecodePublicKey;

    let public = rsa::PublicKey::from_public_key_pem(PUBLIC_KEY).unwrap();
    let (key, iv) = ([7; 32], [9; 16]);
    let data = cbc::Encryptor::<aes::Aes256>::new(&key.into(), &iv.into())
        .encrypt_padded_vec::<Pkcs7>(BODY);
    let body = |wrapped: Vec<u8>| {
        let parts = json!({
            "encryptedData": BASE64.encode(&data),
            "encryptedKey": BASE64.encode(wrapped),
            "iv": BASE64.encode(iv),
        });
        parts.to_string()
    };
    let right = public.oaep_encrypt::<sha2::Sha256>(&key).unwrap();
    assert!(receive(body(right).as_bytes(), &[PRIVATE_KEY]).is_ok());
    let short = public.oaep_encrypt::<sha2::Sha256>(&key[..16]).unwrap();
    let other_hash = public.oaep_encrypt::<sha2::Sha512>(&key).unwrap();
    for wrapped in [short, other_hash] {
        let error = receive(body(wrapped).as_bytes(), &[PRIVATE_KEY]).unwrap_err();
        assert!(matches!(error, Error::Unreadable(BodyError::Undecryptable)));
    }
}
