use proptest::{collection::vec, prelude::*};

use super::*;
use crate::{Refusal, encode};

fn bodies() -> impl Strategy<Value = Vec<u8>> {
    prop_oneof![
        vec(any::<u8>(), 0..200),
        any::<String>().prop_map(String::into_bytes)
    ]
}

fn channels() -> impl Strategy<Value = Channel> {
    proptest::sample::select(Channel::ALL.to_vec())
}

proptest! {
    #[test]
    fn what_is_signed_is_verified(
        channel in channels(),
        id in "[!-~]{1,40}",
        key in vec(any::<u8>(), 1..80),
        text in "[!-~]{1,80}",
        time in 0_u64..4_000_000_000,
        body in bodies(),
    ) {
        use base64::Engine;
        let advanced = format!("whsec_{}", base64::prelude::BASE64_STANDARD.encode(&key));
        let signer = match channel {
            Channel::Basic => Signer::basic(&text),
            Channel::Advanced => Signer::advanced(&advanced),
            Channel::Workflow => Signer::workflow(&text),
        };
        let signer = signer.unwrap();
        let headers = signer.sign(&Delivery::new(&id).unwrap().at(at(time)), &body);
        let receiver = Receiver::builder()
            .basic_token(text.clone())
            .advanced_secret(advanced)
            .workflow_secret(text)
            .clock(move || at(time))
            .build()
            .unwrap();
        prop_assert_eq!(receiver.verify(&headers, &body), Ok(channel));
    }

    #[test]
    fn another_body_is_refused(
        channel in proptest::sample::select(vec![Channel::Advanced, Channel::Workflow]),
        one in bodies(),
        two in bodies(),
    ) {
        prop_assume!(one != two);
        let headers = signer(channel).sign(&delivery(), &one);
        prop_assert_eq!(receiver().verify(&headers, &two), Err(Refusal::WrongSignature));
    }

    #[test]
    fn another_secret_is_refused(
        mine in "[!-~]{1,40}",
        theirs in "[!-~]{1,40}",
        body in bodies(),
    ) {
        prop_assume!(mine != theirs);
        let headers = Signer::workflow(&theirs).unwrap().sign(&delivery(), &body);
        let refusal = Receiver::workflow(mine).unwrap().verify(&headers, &body);
        prop_assert_eq!(refusal, Err(Refusal::WrongSignature));
    }

    #[test]
    fn nothing_panics(
        pairs in vec((
            proptest::sample::select(vec![
                "authorization", "webhook-id", "webhook-timestamp", "webhook-signature",
                "x-velt-signature", "x-velt-event-id", "x-velt-attempt",
            ]),
            vec(any::<u8>(), 0..100),
        ), 0..8),
        body in bodies(),
    ) {
        let mut headers = HeaderMap::new();
        for (name, value) in pairs {
            if let Ok(value) = HeaderValue::from_bytes(&value) {
                headers.append(name, value);
            }
        }
        prop_assert!(receiver().receive(&headers, &body).is_err());
        for channel in Channel::ALL {
            let _ = Event::parse(channel, &headers, &body);
            let _ = Event::parse(channel, &headers, &encode(&body));
        }
    }
}
