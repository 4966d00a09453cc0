//! What a subscriber sees of a call.

use std::time::Duration;

use tracing_subscriber::filter::{LevelFilter, Targets};
use velt::{RetryPolicy, types::AddUsersToGroup};

use crate::support::{
    Fault, FaultyServer, Log, assert_without_secrets, credentials, response, without_ports,
};

#[tokio::test]
async fn a_call_and_its_attempts_are_spans() {
    let (log, guard) = Log::start(Targets::new().with_target("velt_client", LevelFilter::TRACE));
    let server = FaultyServer::script(vec![
        response!("503 Busy", "", ""),
        Fault::Closes,
        response!(
            "200 OK",
            "content-type: application/json\r\n",
            r#"{"result":{"status":"success","message":"","data":{"ada":{"success":true}}}}"#
        ),
    ])
    .await;
    let velt = credentials()
        .base_url(&server.base_url)
        .retry(RetryPolicy::default().backoff(Duration::ZERO, Duration::ZERO))
        .build()
        .unwrap();
    let request = AddUsersToGroup::new("acme", "design", ["ada"]);
    let _ = velt.v1().user_groups().add_users(request).await.unwrap();

    drop(guard);
    let logged = log.text();
    assert_without_secrets(&logged);
    // The times differ from run to run, and so does the port.
    let port = server.base_url.rsplit(':').next().unwrap();
    let lines: Vec<_> = logged
        .lines()
        .map(|line| line.split(" time.busy=").next().unwrap_or_default())
        .map(|line| without_ports(line).replace(port, "PORT"))
        .collect();
    insta::assert_snapshot!(lines.join("\n"));
}
