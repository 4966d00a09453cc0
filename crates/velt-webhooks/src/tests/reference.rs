//! Other implementations of the scheme of the advanced channel agree with this crate.
//!
//! `standardwebhooks` runs here. `svix`, whose service signs at Velt, does not build without
//! a TLS library in C, so what version 2.9.1 of it signed is recorded.

use standardwebhooks::Webhook;

use super::*;

const BODIES: [&[u8]; 3] = [b"{}", "{\"text\": \"Gr\u{fc}\u{df}e\"}".as_bytes(), b""];

#[test]
fn the_reference_verifies_what_is_signed_here() {
    for body in BODIES {
        // It has no clock of its own.
        let delivery = Delivery::new("msg_1").unwrap().at(SystemTime::now());
        let headers = Signer::advanced(SECRET).unwrap().sign(&delivery, body);
        let reference = Webhook::new(SECRET).unwrap();
        reference.verify(body, &headers).unwrap();
        let both = Signer::advanced_with([OLD_SECRET, SECRET]).unwrap();
        reference.verify(body, &both.sign(&delivery, body)).unwrap();
        assert!(reference.verify(b"other", &headers).is_err());
    }
}

#[test]
fn what_the_reference_signs_is_verified_here() {
    for body in BODIES {
        let reference = Webhook::new(SECRET).unwrap();
        let timestamp = i64::try_from(NOW).unwrap();
        let signature = reference.sign("msg_1", timestamp, body).unwrap();
        let headers = headers(&[
            ("webhook-id", "msg_1"),
            ("webhook-timestamp", &NOW.to_string()),
            ("webhook-signature", &signature),
        ]);
        assert_eq!(receiver().verify(&headers, body), Ok(Channel::Advanced));
        assert!(receiver().verify(&headers, b"other").is_err());
    }
}

#[test]
fn what_svix_signed_is_verified_and_signed_here() {
    let signatures = [
        "v1,pN25u8D2ZpokERfG+H43mnt+r1q3yqzVZVVBbiKETWc=",
        "v1,cGOtd5i0DGlKmAK3vS6BiT/GsrLLYN3poc/xmDHLxjM=",
        "v1,RdDlL4XAdgIA7oSvVlab9RpPveR9kcOJmTra8nl1of4=",
    ];
    for (body, signature) in BODIES.into_iter().zip(signatures) {
        let recorded = headers(&[
            ("webhook-id", "msg_1"),
            ("webhook-timestamp", &NOW.to_string()),
            ("webhook-signature", signature),
        ]);
        assert_eq!(receiver().verify(&recorded, body), Ok(Channel::Advanced));
        assert_eq!(signer(Channel::Advanced).sign(&delivery(), body), recorded);
    }
}
