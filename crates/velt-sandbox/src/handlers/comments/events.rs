//! The notifications and activities that comments cause.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::{author, new};
use crate::{
    call::{Call, list, object, text, texts},
    store::{ACTIVITIES, CONFIGS, Key, NOTIFICATIONS, Record, USERS},
    webhooks::Happened,
};

/// What happened to a comment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Event {
    /// It was added as the first one of an annotation.
    AnnotationAdded,
    CommentAdded,
    CommentUpdated,
}

impl Event {
    /// Returns the type of the action in notifications.
    fn of_notification(self) -> &'static str {
        match self {
            Self::AnnotationAdded => "newlyAdded",
            Self::CommentAdded => "added",
            Self::CommentUpdated => "updated",
        }
    }

    /// Returns the type of the action in the activity log.
    fn of_activity(self) -> &'static str {
        match self {
            Self::AnnotationAdded => "comment_annotation.add",
            Self::CommentAdded => "comment.add",
            Self::CommentUpdated => "comment.update",
        }
    }
}

/// Stores a notification for the mentioned users and the subscribers, unless there is nobody
/// to notify but the author.
pub(super) fn notify(
    call: &mut Call<'_>,
    document: &Key,
    annotation: &Record,
    comment: &Value,
    event: Event,
) {
    let annotation = Value::Object(annotation.clone());
    announce(call, document, &annotation, comment, event);
    let recipients = recipients(&annotation, comment);
    if recipients.is_empty() {
        return;
    }
    let mut by_email = Record::new();
    let mut by_user = Record::new();
    for user in recipients {
        by_user.insert(new::user_hash(call, document, user), json!(true));
        if let Some(email) = email(call, document, comment, user) {
            let hash = call.internal_id("email", &[&email]).hex(32);
            by_email.insert(hash, json!(true));
        }
    }
    let mut metadata = metadata(call, document);
    for field in ["locationId", "location"] {
        if let Some(value) = annotation.get(field) {
            metadata[field] = value.clone();
        }
    }
    let id = call.new_id("notification").digits(16);
    let mut notification = object(json!({
        "id": id,
        "notificationSource": "comment",
        "actionType": event.of_notification(),
        "targetAnnotationId": annotation["annotationId"],
        "metadata": metadata,
        "notifyUsers": by_email,
        "notifyUsersByUserId": by_user,
        "timestamp": call.now,
    }));
    if let Some(user) = comment.get("from") {
        notification.insert("actionUser".to_owned(), user.clone());
    }
    if let Some(text) = comment.get("commentText") {
        notification.insert("displayBodyMessage".to_owned(), text.clone());
    }
    notification.insert("notificationSourceData".to_owned(), annotation);
    let key = Key::new([document.part(0), &id]);
    call.store.put(&NOTIFICATIONS, key, &notification);
}

/// Tells the endpoints of webhooks.
fn announce(
    call: &mut Call<'_>,
    document: &Key,
    annotation: &Value,
    comment: &Value,
    event: Event,
) {
    let (organization, id) = (document.part(0), document.part(1));
    let mut data = json!({
        "commentAnnotation": annotation,
        "targetComment": comment,
        "actionUser": comment["from"],
        "metadata": {
            "apiKey": call.tenant,
            "document": { "documentId": id, "organizationId": organization },
            "organization": { "organizationId": organization },
        },
    });
    let visibility = &annotation["visibilityConfig"];
    if !matches!(text(visibility, "type"), "" | "public") {
        data["visibility"] = visibility.clone();
    }
    let id = call.new_id("webhook").letters(20);
    let happened = Happened::advanced(id, event.of_activity(), "comment", data);
    call.happened.push(happened);
}

/// Adds an activity to the activity log while it is enabled.
pub(super) fn record(
    call: &mut Call<'_>,
    document: &Key,
    annotation: &Record,
    comment: &Value,
    event: Event,
) {
    let config = call.store.get(&CONFIGS, &Key::new(["activityconfig"]));
    let config = Value::Object(config.unwrap_or_default());
    let config = &config["activityServiceConfig"];
    if config["isEnabled"] != json!(true) {
        return;
    }
    let id = call.new_id("activity").letters(20);
    let mut activity = object(json!({
        "id": id,
        "featureType": "comment",
        "actionType": event.of_activity(),
        "actionUser": comment["from"],
        "metadata": metadata(call, document),
        "timestamp": call.now,
        "targetEntityId": annotation.get("annotationId"),
        "entityData": annotation,
    }));
    if event != Event::AnnotationAdded {
        let id = new::comment_id(comment).map(|id| id.to_string());
        activity.insert("targetSubEntityId".to_owned(), json!(id));
        activity.insert("entityTargetData".to_owned(), comment.clone());
    }
    if config["immutable"] == json!(true) {
        activity.insert("immutable".to_owned(), json!(true));
    }
    let key = Key::new([document.part(0), &id]);
    call.store.put(&ACTIVITIES, key, &activity);
}

/// Returns the IDs of the users to notify. Nobody is told of an annotation that they may not
/// see.
fn recipients<'a>(annotation: &'a Value, comment: &'a Value) -> BTreeSet<&'a str> {
    let subscribers = annotation["subscribedUsers"].as_object().into_iter();
    let subscribers = subscribers
        .flat_map(|subscribers| subscribers.values())
        .map(|subscription| text(&subscription["user"], "userId"));
    let visibility = &annotation["visibilityConfig"];
    let may_see = |user: &&str| {
        text(visibility, "type") != "restricted"
            || texts(visibility, "userIds").is_some_and(|users| users.contains(user))
    };
    let author = author(comment.get("from"));
    new::tagged_users(comment)
        .chain(subscribers)
        .filter(|user| !user.is_empty() && *user != author)
        .filter(may_see)
        .collect()
}

/// Returns the email address of a user, from the mention or else from the organization.
fn email(call: &Call<'_>, document: &Key, comment: &Value, user: &str) -> Option<String> {
    let tagged = list(comment, "taggedUserContacts").iter();
    let mut contacts = tagged
        .filter(|tagged| text(tagged, "userId") == user)
        .map(|tagged| text(&tagged["contact"], "email"))
        .filter(|email| !email.is_empty());
    if let Some(email) = contacts.next() {
        return Some(email.to_owned());
    }
    let user = call
        .store
        .get(&USERS, &Key::new([document.part(0), user]))?;
    Some(user.get("email")?.as_str()?.to_owned())
}

fn metadata(call: &Call<'_>, document: &Key) -> Value {
    json!({
        "apiKey": call.tenant,
        "organizationId": document.part(0),
        "documentId": document.part(1),
    })
}
