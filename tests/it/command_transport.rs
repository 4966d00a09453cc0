//! How the command sends: settings, and what it refuses to send.

use std::sync::Arc;

use crate::support::{
    API_KEY, AUTH_TOKEN, Fault, FaultyServer, Run, TlsServer, assert_without_secrets, response,
    velt,
};

/// Adds a user, with nothing of this machine's environment but `variables`.
async fn add_user(base_url: &str, flags: &[&str], variables: &[(&str, &str)]) -> Run {
    let words = [
        "v1",
        "user-groups",
        "add-users",
        "--organization-id",
        "acme",
        "--organization-user-group-id",
        "design",
        "--user-ids",
        "ada",
    ];
    let mut command = velt(&[&words[..], flags].concat());
    command
        .env("VELT_BASE_URL", base_url)
        .envs(variables.iter().copied());
    let run = Run::beside(command).await;
    assert_without_secrets(&run.shown());
    run
}

const CREDENTIALS: [(&str, &str); 2] = [("VELT_API_KEY", API_KEY), ("VELT_AUTH_TOKEN", AUTH_TOKEN)];

#[tokio::test]
async fn retries_are_as_many_as_asked_for() {
    for (retries, requests) in [("0", 1), ("1", 2)] {
        let server = FaultyServer::script(vec![response!("503 Busy", "", "")]).await;
        let run = add_user(&server.base_url, &["--retries", retries], &CREDENTIALS).await;
        assert_eq!(run.exit, 4, "{}", run.stderr);
        assert_eq!(server.requests(), requests, "{}", run.stderr);
    }
}

#[tokio::test]
async fn an_attempt_takes_no_longer_than_asked_for() {
    let server = FaultyServer::script(vec![Fault::Stalls]).await;
    let flags = ["--timeout", "300ms", "--retries", "0"];
    let run = add_user(&server.base_url, &flags, &CREDENTIALS).await;
    assert_eq!(run.exit, 4, "{}", run.stderr);
    assert!(
        run.stderr
            .contains("no complete response before the timeout"),
        "{}",
        run.stderr
    );

    let run = add_user(&server.base_url, &["--timeout", "soon"], &CREDENTIALS).await;
    assert_eq!(run.exit, 2, "{}", run.stderr);
    assert!(run.stderr.contains("--timeout"), "{}", run.stderr);
}

#[tokio::test]
async fn plain_http_to_another_machine_is_refused() {
    let run = add_user("http://velt.invalid", &[], &CREDENTIALS).await;
    assert_eq!(run.exit, 2, "{}", run.stderr);
    assert!(run.stderr.contains("VELT_BASE_URL"), "{}", run.stderr);
    assert!(run.stderr.contains("plain http"), "{}", run.stderr);
}

#[tokio::test]
async fn a_credential_that_is_missing_is_named_and_nothing_is_sent() {
    let server = FaultyServer::script(vec![Fault::Closes]).await;
    for (variables, missing) in [
        (&CREDENTIALS[..0], "VELT_API_KEY"),
        (&CREDENTIALS[..1], "VELT_AUTH_TOKEN"),
        (&CREDENTIALS[1..], "VELT_API_KEY"),
        (
            &[
                ("VELT_WORKSPACE_ID", "w"),
                ("VELT_WORKSPACE_AUTH_TOKEN", "t"),
            ],
            "VELT_API_KEY",
        ),
    ] {
        let run = add_user(&server.base_url, &[], variables).await;
        assert_eq!(run.exit, 2, "{}", run.stderr);
        assert!(run.stderr.contains(missing), "{}", run.stderr);
    }
    assert_eq!(server.requests(), 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn http_2_is_spoken_with_who_can_and_only_who_is_trusted() {
    let server = Arc::new(TlsServer::start().await);
    let run = add_user(&server.base_url, &["--retries", "0"], &CREDENTIALS).await;
    assert_eq!(run.exit, 4, "{}", run.stderr);
    assert!(run.stderr.contains("certificate"), "{}", run.stderr);

    let file = std::env::temp_dir().join(format!("velt-tests-{}.pem", std::process::id()));
    std::fs::write(&file, &server.certificate).unwrap();
    let [key, token] = CREDENTIALS;
    let trusted = ("SSL_CERT_FILE", file.to_str().unwrap());
    let run = add_user(&server.base_url, &[], &[key, token, trusted]).await;
    std::fs::remove_file(&file).unwrap();
    assert_eq!(run.exit, 0, "{}", run.stderr);
    assert!(run.stdout.contains("HTTP/2.0"), "{}", run.stdout);
}
