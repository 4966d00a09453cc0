//! A description of each configuration of an API key.

use serde_json::{Map, Value, json};

use super::{Config, Echo};
use crate::{
    call::{list, text, web_host},
    handlers::webhook_endpoints::NOT_CONFIGURED,
    refusal::Refusal,
    store::Record,
};

pub(super) static ALL: [&Config; 7] = [
    &ACTIVITIES,
    &ADVANCED_WEBHOOKS,
    &API_KEY,
    &EMAILS,
    &NOTIFICATIONS,
    &PERMISSION_PROVIDER,
    &WEBHOOKS,
];

/// The parts that most descriptions share.
const USUAL: Config = Config {
    name: "",
    retrieved: "",
    updated: "",
    empty: "",
    within: "",
    fields: &[],
    is_strict: false,
    defaults: || json!({}),
    check: |_| Ok(()),
    seeds: |_| None,
    shown: |sent| sent,
    renamed: &[],
    echo: Echo::Whole,
};

pub(super) static ACTIVITIES: Config = Config {
    name: "activityconfig",
    retrieved: "Activity logs configuration retrieved successfully.",
    updated: "Activity logs configuration updated successfully.",
    empty: "At least one field must be provided for update",
    within: "/activityServiceConfig",
    fields: &["isEnabled", "enabledTime", "immutable", "triggers"],
    defaults: || json!({ "activityServiceConfig": { "isEnabled": false } }),
    seeds: |update| {
        let is_first = update.turns_on("/activityServiceConfig/isEnabled")
            && !update.knows("/activityServiceConfig");
        is_first.then(|| {
            json!({ "activityServiceConfig": {
                "enabledTime": update.now,
                "immutable": true,
                "triggers": { "comment": on(COMMENT_TRIGGERS.iter().chain(SUGGESTION_TRIGGERS)) },
            } })
        })
    },
    ..USUAL
};

pub(super) static ADVANCED_WEBHOOKS: Config = Config {
    name: "advancedwebhookconfig",
    retrieved: "Advanced webhook configuration retrieved successfully.",
    updated: "Advanced webhook configuration updated successfully.",
    empty: "At least one of isEnabled, encryptData, encodeData, publicKey or \
            enableDataProtection must be provided.",
    fields: &[
        "isEnabled",
        "encryptData",
        "encodeData",
        "publicKey",
        "enableDataProtection",
    ],
    defaults: || {
        json!({
            "isEnabled": false,
            "encryptData": false,
            "encodeData": false,
            "publicKey": "",
            "enableDataProtection": false,
        })
    },
    check: |update| {
        if update.stored.is_null() && !update.turns_on("/isEnabled") {
            return Err(Refusal::precondition(NOT_CONFIGURED));
        }
        Ok(())
    },
    ..USUAL
};

/// The configuration of the API key itself. The owner and the plan are set on creation.
pub(super) static API_KEY: Config = Config {
    name: "apikeyconfig",
    retrieved: "API key metadata retrieved successfully.",
    updated: "API key configuration updated successfully.",
    empty: "At least one field must be provided for update",
    fields: &[
        "enablePrivateComments",
        "requireJwtToken",
        "requireAutoOrgUser",
        "defaultDocumentAccessType",
        "aiModelApiKey",
    ],
    is_strict: true,
    defaults: || {
        json!({
            "ownerEmail": "owner@example.com",
            "planInfo": { "type": "sdk test" },
            "defaultDocumentAccessType": "public",
            "isPrivateCommentsEnabled": false,
            "requireJwtToken": false,
            "requireAutoOrgUser": false,
        })
    },
    shown: mask_model_keys,
    renamed: &[("enablePrivateComments", "isPrivateCommentsEnabled")],
    echo: Echo::Sent,
    ..USUAL
};

pub(super) static EMAILS: Config = Config {
    name: "emailconfig",
    retrieved: "Email configuration retrieved successfully.",
    updated: "Email configuration updated successfully.",
    empty: "At least one of useEmailService or emailServiceConfig must be provided",
    fields: &["useEmailService", "emailServiceConfig"],
    defaults: || {
        json!({
            "useEmailService": false,
            "emailServiceConfig": {
                "type": "default",
                "apiKey": "",
                "fromEmail": "",
                "fromCompany": "",
                "commentTemplateId": "",
                "tagTemplateId": "",
            },
        })
    },
    seeds: |update| {
        let provider = update.sent.pointer("/emailServiceConfig/type");
        let is_custom = provider.and_then(Value::as_str) == Some("custom");
        if !(is_custom || update.turns_on("/useEmailService")) {
            return None;
        }
        if update.knows("/emailServiceConfig/triggers") {
            return is_custom.then(|| json!({ "useEmailService": true }));
        }
        Some(json!({
            "useEmailService": true,
            "emailServiceConfig": { "type": "custom", "triggers": triggers() },
        }))
    },
    ..USUAL
};

pub(super) static NOTIFICATIONS: Config = Config {
    name: "notificationconfig",
    retrieved: "Notification configuration retrieved successfully.",
    updated: "Notification configuration updated successfully.",
    empty: "At least one of useNotificationService or notificationServiceConfig must be provided",
    fields: &["useNotificationService", "notificationServiceConfig"],
    defaults: || {
        let batch = json!({ "isEnabled": false, "batchWindowSeconds": 10, "maxActivities": 2 });
        json!({
            "useNotificationService": false,
            "notificationServiceConfig": {
                "triggers": { "comment": {}, "huddle": {} },
                "delayConfig": { "isEnabled": false, "delaySeconds": 10 },
                "batchConfig": { "document": batch, "user": batch },
            },
        })
    },
    seeds: |update| {
        let is_first = update.turns_on("/useNotificationService")
            && !update.knows("/notificationServiceConfig/triggers");
        is_first.then(|| json!({ "notificationServiceConfig": { "triggers": triggers() } }))
    },
    ..USUAL
};

pub(super) static PERMISSION_PROVIDER: Config = Config {
    name: "permissionproviderconfig",
    retrieved: "Permission provider configuration retrieved successfully.",
    updated: "Permission provider configuration updated successfully.",
    empty: "At least one of usePermissionProvider or permissionProviderConfig must be provided",
    fields: &["usePermissionProvider", "permissionProviderConfig"],
    defaults: || {
        json!({
            "usePermissionProvider": false,
            "permissionProviderConfig": { "permissionProviderUrl": "", "authToken": "" },
        })
    },
    check: |update| {
        let config = &update.sent["permissionProviderConfig"];
        let url = text(config, "permissionProviderUrl");
        if !url.is_empty() && web_host(url).is_none() {
            return Err(Refusal::invalid("Please enter a valid URL"));
        }
        Ok(())
    },
    seeds: |update| {
        let is_first =
            update.turns_on("/usePermissionProvider") && !update.knows("/permissionProviderConfig");
        is_first.then(|| {
            json!({
                "permissionProviderConfig": { "permissionProviderUrl": "", "authToken": "" },
            })
        })
    },
    echo: Echo::WholeIfSeeded,
    ..USUAL
};

pub(super) static WEBHOOKS: Config = Config {
    name: "webhookconfig",
    retrieved: "Webhook configuration retrieved successfully.",
    updated: "Webhook configuration updated successfully.",
    empty: "At least one of useWebhookService or webhookServiceConfig must be provided",
    fields: &["useWebhookService", "webhookServiceConfig"],
    defaults: || {
        json!({
            "useWebhookService": false,
            "webhookServiceConfig": {
                "authToken": "",
                "rawNotificationUrl": "",
                "processedNotificationUrl": "",
            },
        })
    },
    // Triggers that are not listed are off, such as those for CRDT data and recordings.
    seeds: |update| {
        let is_first = update.turns_on("/useWebhookService")
            && !update.knows("/webhookServiceConfig/triggers");
        is_first.then(|| {
            json!({ "webhookServiceConfig": {
                "triggers": triggers(),
                "enableDataProtection": false,
            } })
        })
    },
    ..USUAL
};

const COMMENT_TRIGGERS: &[&str] = &[
    "newlyAdded",
    "added",
    "updated",
    "deleted",
    "approved",
    "assigned",
    "reactionAdded",
    "reactionDeleted",
    "statusChanged",
    "priorityChanged",
    "accessModeChanged",
    "accepted",
    "rejected",
    "customListChanged",
    "subscribed",
    "unsubscribed",
];
const SUGGESTION_TRIGGERS: &[&str] = &["suggestionAccepted", "suggestionRejected"];
const HUDDLE_TRIGGERS: &[&str] = &["created", "join"];

/// Returns the triggers that are on when a service is first enabled.
fn triggers() -> Value {
    json!({
        "comment": on(COMMENT_TRIGGERS),
        "huddle": on(HUDDLE_TRIGGERS),
    })
}

fn on<'a>(triggers: impl IntoIterator<Item = &'a &'static str>) -> Value {
    let triggers = triggers.into_iter();
    let triggers: Map<String, Value> = triggers
        .map(|trigger| ((*trigger).to_owned(), json!(true)))
        .collect();
    Value::Object(triggers)
}

/// Replaces AI model keys with their masks, so that the keys are never stored.
fn mask_model_keys(mut sent: Record) -> Record {
    if let Some(keys) = sent.remove("aiModelApiKey") {
        let keys = json!({ "keys": keys });
        let masks: Map<String, Value> = list(&keys, "keys")
            .iter()
            .map(|key| {
                let shown = json!({ "displayText": mask(text(key, "customerApiKey")) });
                (text(key, "provider").to_owned(), shown)
            })
            .collect();
        sent.insert("aiModelsConfig".to_owned(), Value::Object(masks));
    }
    sent
}

/// Returns the ends of a secret, such as `sk-...XyZ`, or `...` for a short one.
fn mask(secret: &str) -> String {
    const ENDS: usize = 3;
    const SHORT: usize = 12;
    let characters: Vec<char> = secret.chars().collect();
    match (
        characters.first_chunk::<ENDS>(),
        characters.last_chunk::<ENDS>(),
    ) {
        (Some(first), Some(last)) if characters.len() >= SHORT => {
            let ends = [first, last].map(|end| end.iter().collect::<String>());
            ends.join("...")
        }
        _ => "...".to_owned(),
    }
}
