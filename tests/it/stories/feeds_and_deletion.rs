//! What happens appears in feeds, until a user asks to be forgotten.

use std::time::Duration;

use velt::{
    Client, Error,
    types::{
        ActivityFeatureType, ActivityInput, AddActivities, AddAuthPermissions,
        AddCommentAnnotations, AddComments, AddNotification, AddUsers, AddUsersToGroup,
        AuthPermissions, AuthResource, AuthResourceType, CommentAnnotationCommentData,
        CommentAnnotationContactData, CommentAnnotationData, CommentAnnotationTaggedUserData,
        CommentData, DeleteUserData, ErrorCode, GetActivities, GetCommentAnnotations,
        GetNotifications, GetUserData, GetUserDataDeletionStatus, GetUsers, NotificationConfig,
        NotificationPreference, SetNotificationConfig, TimeOrder, UpdateWorkspaceActivityConfig,
        User, UserData, UserDataDeletionStatus, WorkspaceActivityServiceConfig,
    },
};
use velt_sandbox::Sandbox;

use super::{START, add_documents, annotation, annotation_ids, app_with_fixed_clock, user_ids};
use crate::support::{TestApp, client};

const MINUTE: Duration = Duration::from_secs(60);

/// Notifies Grace of what Ada did.
async fn notify(velt: &Client, id: &str) {
    let grace = User::new("grace").email("grace@acme.example");
    let request = AddNotification::with_texts(
        "acme",
        "roadmap",
        User::new("ada").name("Ada"),
        [grace],
        "{actionUser} changed the roadmap",
        format!("Change {id}"),
    );
    let request = request.notification_id(id).notify_all(false);
    velt.v2().notifications().add(request).await.unwrap();
}

/// Records an activity of a user.
async fn record(velt: &Client, id: &str, user: &str) {
    let activity = ActivityInput::new(ActivityFeatureType::Custom, "roadmap.changed", user)
        .id(id)
        .target_entity_id("roadmap-1");
    let request = AddActivities::new("acme", "roadmap", [activity]);
    velt.v2().activities().add(request).await.unwrap();
}

/// Enables activities, which can be changed afterwards.
async fn enable_activities(velt: &Client) {
    let config = WorkspaceActivityServiceConfig::new()
        .is_enabled(true)
        .immutable(false);
    let request = UpdateWorkspaceActivityConfig::new(config);
    let enabled = velt.v2().workspace().update_activity_config(request);
    let enabled = enabled.await.unwrap().data.activity_service_config;
    assert!(enabled.is_enabled);
}

/// Returns the IDs on each page of a feed of notifications.
async fn notification_pages(velt: &Client, request: GetNotifications) -> Vec<Vec<String>> {
    let mut pages = velt.v2().notifications().get(request).pages();
    let mut ids = Vec::new();
    while let Some(page) = pages.try_next().await.unwrap() {
        ids.push(
            page.data
                .into_iter()
                .map(|notification| notification.id)
                .collect(),
        );
    }
    ids
}

/// Returns the IDs on each page of a feed of activities.
async fn activity_pages(velt: &Client, request: GetActivities) -> Vec<Vec<String>> {
    let mut pages = velt.v2().activities().get(request).pages();
    let mut ids = Vec::new();
    while let Some(page) = pages.try_next().await.unwrap() {
        ids.push(page.data.into_iter().map(|activity| activity.id).collect());
    }
    ids
}

#[tokio::test]
async fn notifications_appear_to_their_recipient_page_by_page_newest_first() {
    let app = app_with_fixed_clock().await;
    let velt = &app.velt;
    add_documents(velt, &["roadmap"]).await;
    for id in ["first", "second", "third"] {
        notify(velt, id).await;
        app.sandbox.advance_clock(MINUTE);
    }
    let of = |user: &str| GetNotifications::of_user("acme", user);
    let pages = notification_pages(velt, of("grace").page_size(2)).await;
    assert_eq!(pages, [vec!["third", "second"], vec!["first"]]);
    let pages = notification_pages(velt, of("grace").order(TimeOrder::Asc)).await;
    assert_eq!(pages, [["first", "second", "third"]]);
    let of_document = GetNotifications::of_document("acme", "roadmap");
    assert_eq!(
        notification_pages(velt, of_document).await.concat().len(),
        3
    );
    assert!(
        notification_pages(velt, of("linus"))
            .await
            .concat()
            .is_empty()
    );

    let request = of("grace").notification_ids(["second"]);
    let found = velt.v2().notifications().get(request).await.unwrap().data;
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].timestamp, Some(START + 60_000));
    assert_eq!(
        found[0].display_body_message.as_deref(),
        Some("Change second")
    );
    let template = found[0].display_headline_message_template.as_deref();
    assert_eq!(template, Some("{actionUser} changed the roadmap"));
    let actor = found[0].action_user.as_ref().unwrap();
    assert_eq!(actor.user_id, "ada");

    // The same ID notifies once.
    notify(velt, "second").await;
    let pages = notification_pages(velt, of("grace")).await;
    assert_eq!(pages.concat().len(), 3);
}

#[tokio::test]
async fn a_comment_appears_in_the_feeds_of_those_it_mentions() {
    let app = app_with_fixed_clock().await;
    let velt = &app.velt;
    add_documents(velt, &["roadmap"]).await;
    enable_activities(velt).await;
    let linus = CommentAnnotationContactData::new("linus");
    let comment = CommentAnnotationCommentData::new("ada")
        .comment_text("See this, {{linus}}")
        .tagged_user_contacts([CommentAnnotationTaggedUserData::new("linus", linus)])
        .trigger_notification(true)
        .trigger_activities(true);
    let annotation = CommentAnnotationData::new([comment]).annotation_id("dates");
    let request = AddCommentAnnotations::new("acme", "roadmap", [annotation]);
    let added = velt.v2().comments().add_annotations(request).await.unwrap();
    added.into_result().unwrap();

    let feed = GetNotifications::of_user("acme", "linus");
    let feed = velt.v2().notifications().get(feed).await.unwrap().data;
    assert_eq!(feed.len(), 1);
    assert_eq!(feed[0].target_annotation_id.as_deref(), Some("dates"));
    for user in ["ada", "grace"] {
        let feed = GetNotifications::of_user("acme", user);
        assert!(
            notification_pages(velt, feed).await.concat().is_empty(),
            "{user}"
        );
    }
    let request = GetActivities::new("acme").feature_types([ActivityFeatureType::Comment]);
    let feed = velt.v2().activities().get(request).await.unwrap().data;
    assert_eq!(feed.len(), 1);
    assert_eq!(feed[0].action_type, "comment_annotation.add");
    assert_eq!(feed[0].target_entity_id.as_deref(), Some("dates"));
}

#[tokio::test]
async fn activities_are_recorded_once_enabled_and_read_page_by_page() {
    let app = app_with_fixed_clock().await;
    let velt = &app.velt;
    add_documents(velt, &["roadmap"]).await;
    let activity = ActivityInput::new(ActivityFeatureType::Custom, "roadmap.changed", "ada")
        .target_entity_id("roadmap-1");
    let request = AddActivities::new("acme", "roadmap", [activity]);
    let error = velt.v2().activities().add(request).await.unwrap_err();
    let code = ErrorCode::FailedPrecondition;
    assert_eq!(error.code(), Some(&code), "{error}");

    enable_activities(velt).await;
    for (id, user) in [("one", "ada"), ("two", "grace"), ("three", "ada")] {
        record(velt, id, user).await;
        app.sandbox.advance_clock(MINUTE);
    }
    let all = || GetActivities::new("acme").document_id("roadmap");
    let pages = activity_pages(velt, all().page_size(2)).await;
    assert_eq!(pages, [vec!["three", "two"], vec!["one"]]);
    let pages = activity_pages(velt, all().order(TimeOrder::Asc)).await;
    assert_eq!(pages, [["one", "two", "three"]]);
    let pages = activity_pages(velt, all().user_id("ada")).await;
    assert_eq!(pages, [["three", "one"]]);
    // An activity of the same ID takes the place of the earlier one.
    record(velt, "one", "linus").await;
    let pages = activity_pages(velt, all()).await;
    assert_eq!(pages, [["one", "three", "two"]]);
    let pages = activity_pages(velt, all().user_id("linus")).await;
    assert_eq!(pages, [["one"]]);
}

/// Returns an app in which Ada has left traces everywhere, and whose jobs take their time.
async fn app_with_traces() -> TestApp {
    let sandbox = Sandbox::builder().fixed_clock(START).job_steps(2);
    let sandbox = sandbox.start().await.unwrap();
    let velt = client(&sandbox.base_url());
    add_documents(&velt, &["roadmap"]).await;
    enable_activities(&velt).await;
    let v2 = velt.v2();

    let ada = || User::new("ada").email("ada@acme.example");
    let request = AddUsersToGroup::new("acme", "engineering", ["ada"]);
    let added = v2.user_groups().add_users(request).await.unwrap();
    added.into_result().unwrap();
    let request = AddUsers::new("acme", [ada(), User::new("grace")]).document_id("roadmap");
    let added = v2.users().add(request).await.unwrap();
    added.into_result().unwrap();
    let resource = AuthResource::new(AuthResourceType::Document, "roadmap").organization_id("acme");
    let request = AddAuthPermissions::new("ada", AuthPermissions::new([resource]));
    v2.auth().add_permissions(request).await.unwrap();
    let config = NotificationConfig::new().inbox(NotificationPreference::All);
    let request = SetNotificationConfig::new("acme", ["ada", "grace"], config);
    let set = v2.notifications().set_config(request).await.unwrap();
    set.into_result().unwrap();

    for (id, author, other) in [("of-ada", "ada", "grace"), ("of-grace", "grace", "ada")] {
        let comment = CommentAnnotationCommentData::new(author)
            .comment_text(format!("What do you think, {{{{{other}}}}}?"))
            .tagged_user_contacts([CommentAnnotationTaggedUserData::new(
                other,
                CommentAnnotationContactData::new(other),
            )])
            .trigger_notification(true)
            .trigger_activities(true);
        let annotation = CommentAnnotationData::new([comment]).annotation_id(id);
        let request = AddCommentAnnotations::new("acme", "roadmap", [annotation]);
        let added = v2.comments().add_annotations(request).await.unwrap();
        added.into_result().unwrap();
        let reply = CommentData::new(other).comment_text(format!("Fine, says {other}."));
        let request = AddComments::new("acme", "roadmap", id, [reply]);
        v2.comments().add(request).await.unwrap();
    }
    notify(&velt, "by-ada").await;
    record(&velt, "by-ada", "ada").await;
    record(&velt, "by-grace", "grace").await;
    TestApp { sandbox, velt }
}

async fn data_of(velt: &Client, user: &str) -> UserData {
    let request = GetUserData::new("acme", user);
    velt.v2().gdpr().get_user_data(request).await.unwrap().data
}

/// Returns everything that is stored for the API keys, as text.
fn stored(app: &TestApp) -> String {
    app.sandbox.export()["tenants"].to_string()
}

async fn deletion_status(velt: &Client, job: &str) -> Result<UserDataDeletionStatus, Error> {
    let request = GetUserDataDeletionStatus::new(job);
    let status = velt.v2().gdpr().get_delete_status(request).await?;
    Ok(status.data)
}

#[tokio::test]
async fn a_user_who_asks_to_be_forgotten_is_nowhere_any_more() {
    let app = app_with_traces().await;
    let velt = &app.velt;
    let data = data_of(velt, "ada").await;
    assert!(data.comments.len() >= 2, "{data:?}");
    assert!(!data.notifications.is_empty(), "{data:?}");
    assert!(stored(&app).contains("\"ada\""));

    let request = DeleteUserData::new(["ada"]).organization_ids(["acme"]);
    let started = velt.v2().gdpr().delete_user_data(request).await.unwrap();
    assert_eq!((started.status_code, started.data.tasks_count), (202, 1));
    let job = started.data.job_id;
    let error = deletion_status(velt, "no-such-job").await.unwrap_err();
    assert!(error.is_not_found(), "{error}");
    let mut requests = 0;
    let done = loop {
        requests += 1;
        let status = deletion_status(velt, &job).await.unwrap();
        if status.is_delete_completed {
            break status;
        }
        assert!(requests < 10 && status.tasks_left > 0, "{status:?}");
    };
    assert!(requests > 1, "the job takes its time");
    assert_eq!(done.tasks_left, 0);
    assert_eq!(done.last_task_completed_time, Some(START));

    let data = data_of(velt, "ada").await;
    assert!(
        data.comments.is_empty() && data.notifications.is_empty(),
        "{data:?}"
    );
    for (place, request) in [
        ("organization", GetUsers::new("acme")),
        ("document", GetUsers::new("acme").document_id("roadmap")),
        (
            "group",
            GetUsers::new("acme").organization_user_group_ids(["engineering"]),
        ),
    ] {
        let users = user_ids(velt, request).await;
        assert!(!users.contains(&"ada".to_owned()), "{place}: {users:?}");
        assert!(!users.is_empty(), "{place}: the others stay");
    }
    let of_document = || GetCommentAnnotations::new("acme").document_id("roadmap");
    assert_eq!(annotation_ids(velt, of_document()).await, ["of-grace"]);
    let thread = annotation(velt, of_document()).await;
    let comments = thread.comments.unwrap();
    assert_eq!(comments.len(), 1);
    assert_eq!(comments[0].from.as_ref().unwrap().user_id, "grace");
    let mentioned = of_document().mentioned_user_ids(["ada"]);
    assert!(annotation_ids(velt, mentioned).await.is_empty());

    let feed = GetActivities::new("acme").user_id("ada");
    assert!(activity_pages(velt, feed).await.concat().is_empty());
    let feed = activity_pages(velt, GetActivities::new("acme"))
        .await
        .concat();
    assert!(feed.contains(&"by-grace".to_owned()), "{feed:?}");
    let feed = GetNotifications::of_document("acme", "roadmap");
    let feed = velt.v2().notifications().get(feed).await.unwrap().data;
    for notification in feed {
        let actor = notification.action_user.as_ref().unwrap();
        assert_ne!(actor.user_id, "ada", "{}", notification.id);
    }
    // Nothing that is stored for the API key names Ada.
    let state = stored(&app);
    for trace in ["\"ada\"", "ada@", "{{ada}}", "says ada"] {
        assert!(!state.contains(trace), "{trace} in {state}");
    }
}

#[tokio::test]
async fn a_deletion_that_names_no_organization_reaches_all_of_them() {
    let app = TestApp::start().await;
    let velt = &app.velt;
    let request = AddUsers::new("globex", ["ada", "grace"]).create_organization(true);
    let added = velt.v2().users().add(request).await.unwrap();
    added.into_result().unwrap();

    let request = DeleteUserData::new(["ada"]);
    let started = velt.v2().gdpr().delete_user_data(request).await.unwrap();
    assert_eq!(started.data.tasks_count, 2);
    let status = deletion_status(velt, &started.data.job_id).await.unwrap();
    assert!(status.is_delete_completed);
    let found = user_ids(velt, GetUsers::new("acme")).await;
    assert_eq!(found, ["grace", "linus"]);
    assert_eq!(user_ids(velt, GetUsers::new("globex")).await, ["grace"]);
}
