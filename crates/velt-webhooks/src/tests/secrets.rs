use super::*;
use crate::ConfigError;

#[test]
fn no_output_contains_a_secret() {
    let secrets = [TOKEN, SECRET, WORKFLOW_SECRET, "plJ3nmyCDGBKInavdOK15jsl"];
    let builder = builder()
        .basic_token(TOKEN)
        .advanced_secret(SECRET)
        .workflow_secret(WORKFLOW_SECRET);
    let mut outputs = vec![format!("{builder:?}"), format!("{:?}", builder.build())];
    for channel in Channel::ALL {
        outputs.push(format!("{:?}", signer(channel)));
    }
    // The header with the token is marked as sensitive.
    outputs.push(format!(
        "{:?}",
        signer(Channel::Basic).sign(&delivery(), b"")
    ));
    for error in [
        Receiver::advanced(format!("{SECRET}?")).unwrap_err(),
        Receiver::workflow(format!("{WORKFLOW_SECRET}\n")).unwrap_err(),
        Signer::basic(&format!("{TOKEN}\n{TOKEN}")).unwrap_err(),
    ] {
        outputs.push(format!("{error} {error:?}"));
    }
    for output in outputs {
        for secret in secrets {
            assert!(!output.contains(secret), "{output}");
        }
    }
}

#[test]
fn types_are_shared_between_threads() {
    fn is_shared<T: Send + Sync + 'static>() {}
    is_shared::<Receiver>();
    is_shared::<ReceiverBuilder>();
    is_shared::<Signer>();
    is_shared::<Event>();
    is_shared::<crate::Error>();
    is_shared::<ConfigError>();
}
