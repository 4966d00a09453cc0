//! A response of HTTP 200 that is no success, typed and untyped, and one that drifts.

use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use tracing_subscriber::filter::{LevelFilter, Targets};
use velt::{
    Error, ErrorItem, ErrorKind,
    types::{
        AddAuthPermissions, AddPresence, AddUsersToGroup, AuthPermissions, AuthResource,
        DeleteCommentAnnotations, GetDocuments, PresenceUser,
    },
};

use crate::support::{Fault, FaultyServer, Log, client, response};

const PATH: &str = "/v1/organizations/usergroups/users/add";

/// What a typed and a raw call make of the same body.
async fn both(body: &'static str) -> [Error; 2] {
    let server = FaultyServer::start(move |_, _| Fault::RespondsJson(body)).await;
    let velt = client(&server.base_url);
    let request = AddUsersToGroup::new("acme", "design", ["ada"]);
    let typed = velt.v1().user_groups().add_users(request).await;
    let raw = velt.call_raw(PATH, json!({ "data": {} })).await;
    [
        typed.map(|_| ()).expect_err(body),
        raw.map(|_| ()).expect_err(body),
    ]
}

#[tokio::test]
async fn http_200_without_a_success_is_an_error_for_typed_and_raw_calls() {
    for (body, kind) in [
        (
            r#"{"result":{"status":"error","message":"nope"}}"#,
            ErrorKind::Api,
        ),
        (
            r#"{"result":{"success":false,"error":"nope"}}"#,
            ErrorKind::Api,
        ),
        (r#"{"error":{"message":"nope"}}"#, ErrorKind::Api),
        (r#"{"result":null}"#, ErrorKind::Decode),
        (r#"{"result":{}}"#, ErrorKind::Decode),
        ("{}", ErrorKind::Decode),
        ("[]", ErrorKind::Decode),
        ("null", ErrorKind::Decode),
        (r#"{"foo":1}"#, ErrorKind::Decode),
        (r#"{"data":{"ada":{"success":true}}}"#, ErrorKind::Decode),
    ] {
        let [typed, raw] = both(body).await;
        assert_eq!(typed.kind(), kind, "{body}: {typed}");
        assert_eq!(typed.to_string(), raw.to_string(), "{body}");
        // Nothing of the response is lost.
        let read: Value = serde_json::from_str(body).unwrap();
        assert_eq!(typed.body_json(), Some(read), "{body}");
        assert!(typed.may_have_taken_effect(), "{body}");
        assert_eq!(typed.http_status(), Some(200));
    }
}

#[tokio::test]
async fn a_response_without_data_is_judged_by_its_status_too() {
    let body = r#"{"result":{"status":"error","message":"nope"}}"#;
    let server = FaultyServer::start(move |_, _| Fault::RespondsJson(body)).await;
    let velt = client(&server.base_url);
    let permissions = AuthPermissions::new([AuthResource::new("document", "roadmap")]);
    let request = AddAuthPermissions::new("ada", permissions);
    let called = velt.v2().auth().add_permissions(request).await;
    let error = called.map(|_| ()).expect_err(body);
    assert_eq!(error.kind(), ErrorKind::Api, "{error}");
    assert!(error.to_string().contains("nope"), "{error}");
}

#[tokio::test]
async fn an_unknown_path_is_judged_by_what_all_responses_have_in_common() {
    let body = r#"{"result":{"status":"error","message":"nope"}}"#;
    let server = FaultyServer::start(move |_, _| Fault::RespondsJson(body)).await;
    let velt = client(&server.base_url);
    let error = velt.call_raw("/v2/brand/new", json!({})).await.unwrap_err();
    assert_eq!((error.kind(), error.message()), (ErrorKind::Api, "nope"));
}

#[tokio::test]
async fn one_outcome_for_the_whole_call_is_an_error_if_it_is_no_success() {
    let body =
        r#"{"result":{"status":"success","message":"Presence added.","data":{"success":false}}}"#;
    let server = FaultyServer::start(move |_, _| Fault::RespondsJson(body)).await;
    let velt = client(&server.base_url);
    let request = AddPresence::new("acme", "roadmap", [PresenceUser::new("ada")]);
    let error = velt.v2().presence().add(request).await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "v2_presence_add: HTTP 200: the response reports no success: Presence added."
    );
}

#[tokio::test]
async fn an_id_without_an_outcome_is_missing() {
    let body = r#"{"result":{"status":"success","message":"","data":{"ada":{"success":true}}}}"#;
    let server = FaultyServer::start(move |_, _| Fault::RespondsJson(body)).await;
    let velt = client(&server.base_url);
    let request = AddUsersToGroup::new("acme", "design", ["ada", "grace"]);
    let added = velt.v1().user_groups().add_users(request).await.unwrap();
    assert_eq!(added.missing().collect::<Vec<_>>(), ["grace"]);
    assert_eq!(added.failed().count(), 0);
    let error = added.into_result().unwrap_err();
    assert_eq!(
        error.to_string(),
        "v1_user_groups_add_users: HTTP 200: 1 of 2 items failed: \"grace\" \
         (no outcome in the response)"
    );
    let succeeded: Vec<&str> = error.succeeded().map(ErrorItem::id).collect();
    assert_eq!(succeeded, ["ada"]);
}

#[tokio::test]
async fn a_partial_failure_goes_into_the_errors_that_people_have() {
    #[derive(Debug, thiserror::Error)]
    enum Ours {
        #[error("Velt: {0}")]
        Velt(#[from] Error),
    }

    async fn plain(velt: &velt::Client) -> Result<(), Error> {
        let request = AddUsersToGroup::new("acme", "design", ["ada"]);
        velt.v1()
            .user_groups()
            .add_users(request)
            .await?
            .into_result()?;
        Ok(())
    }

    async fn wrapped(velt: &velt::Client) -> Result<(), Ours> {
        let request = AddUsersToGroup::new("acme", "design", ["ada"]);
        velt.v1()
            .user_groups()
            .add_users(request)
            .await?
            .into_result()?;
        Ok(())
    }

    async fn any(velt: &velt::Client) -> anyhow::Result<()> {
        let request = AddUsersToGroup::new("acme", "design", ["ada"]);
        velt.v1()
            .user_groups()
            .add_users(request)
            .await?
            .into_result()?;
        Ok(())
    }

    let body = r#"{"result":{"status":"success","message":"","data":{"ada":{"success":false}}}}"#;
    let server = FaultyServer::start(move |_, _| Fault::RespondsJson(body)).await;
    let velt = client(&server.base_url);
    let expected = plain(&velt).await.unwrap_err();
    assert_eq!(expected.kind(), ErrorKind::PartialFailure);
    assert_eq!(expected.operation(), Some("v1_user_groups_add_users"));
    let Ours::Velt(ours) = wrapped(&velt).await.unwrap_err();
    assert_eq!(ours.to_string(), expected.to_string());
    let any = any(&velt).await.unwrap_err();
    let any = any.downcast::<Error>().unwrap();
    assert_eq!(any.failed().next().unwrap().id(), "ada");
}

#[tokio::test]
async fn the_items_of_a_failure_are_found_in_every_form() {
    let cases = [
        r#"[{"id":"roadmap","documentName":"Roadmap"},{"id":"gone","success":false,"message":"Document does not exist"}]"#,
        r#"{"ada":{"documents":{"gone":{"error":"Document does not exist","errorCode":"does_not_exist"}}}}"#,
        r#"{"domainsAdded":["velt.dev"],"skippedDomains":["gone"]}"#,
    ];
    for details in cases {
        let body: &'static str = format!(
            r#"{{"error":{{"message":"Some failed.","status":"INTERNAL","details":{details}}}}}"#
        )
        .leak();
        let response: &'static str = format!(
            "HTTP/1.1 500 Broken\r\ncontent-type: application/json\r\ncontent-length: {}\r\nconnection: close\r\n\r\n{body}",
            body.len()
        )
        .leak();
        let server = FaultyServer::start(move |_, _| Fault::Responds(response)).await;
        let velt = client(&server.base_url);
        let request = GetDocuments::new("acme");
        let error = velt.v2().documents().get(request).await.unwrap_err();
        let failed: Vec<&str> = error.failed().map(ErrorItem::id).collect();
        assert!(
            failed.len() == 1 && failed[0].ends_with("gone"),
            "{failed:?}"
        );
    }
}

#[tokio::test]
async fn a_drift_is_logged_with_its_path_and_without_its_value() {
    let (log, guard) = Log::start(Targets::new().with_target("velt", LevelFilter::DEBUG));
    let server = FaultyServer::script(vec![response!(
        "200 OK",
        "content-type: application/json\r\n",
        r#"{"result":{"status":"success","data":{"ada":{"success":"true","message":71717}}}}"#
    )])
    .await;
    let velt = client(&server.base_url);
    let request = AddUsersToGroup::new("acme", "design", ["ada"]);
    let added = velt.v1().user_groups().add_users(request).await.unwrap();
    assert_eq!(added.succeeded().next().unwrap().1.message(), "71717");

    drop(guard);
    let text = log.text();
    for line in [
        "velt.path=\"result.message\" velt.drift=missing",
        "velt.path=\"result.data.ada.success\" velt.drift=expected a boolean, found a string",
        "velt.path=\"result.data.ada.message\" velt.drift=expected a string, found a number",
    ] {
        let expected = format!("velt.operation=\"v1_user_groups_add_users\" {line}");
        assert!(text.contains(&expected), "{text}");
    }
    assert!(!text.contains("71717"), "{text}");
}

#[test]
fn a_request_with_a_field_that_does_not_exist_is_refused() {
    fn refusal<T: DeserializeOwned + std::fmt::Debug>(text: &str) -> String {
        serde_json::from_str::<T>(text).unwrap_err().to_string()
    }

    // Without its filter, it would delete everything.
    insta::assert_snapshot!(
        refusal::<DeleteCommentAnnotations>(r#"{"documentId":"d","annotation_ids":["a"]}"#),
        @"annotation_ids: no such field; did you mean `annotationIds`?"
    );
    insta::assert_snapshot!(
        refusal::<DeleteCommentAnnotations>(r#"{"documentId":"d","annotationIds":["a",7]}"#),
        @"annotationIds[1]: expected a string, found a number"
    );
    insta::assert_snapshot!(
        refusal::<DeleteCommentAnnotations>(r#"{"documentId":"d","documentId":"e"}"#),
        @"documentId: appears more than once"
    );
    insta::assert_snapshot!(
        refusal::<AddUsersToGroup>(r#"{"organizationId":"acme"}"#),
        @"organizationUserGroupId: is required"
    );
    insta::assert_snapshot!(
        refusal::<AddUsersToGroup>(r#"{"zzz":1,"organizationId":"a","organizationUserGroupId":"b","userIds":[]}"#),
        @"zzz: no such field; its fields are `organizationId`, `organizationUserGroupId`, `userIds`"
    );
}
