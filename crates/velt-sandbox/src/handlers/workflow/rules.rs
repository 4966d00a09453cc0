//! Rules between the fields of a request, for which Velt documents its messages.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::{
    schedule::{is_cron, is_time_zone},
    strict::Issue,
    urls,
};
use crate::{
    call::{list, text},
    refusal::Refusal,
};

/// Returns the refusal of a request that breaks a rule with a documented message.
///
/// The request may have any form: this is also called to word the refusal of one that its
/// schema does not allow.
pub(crate) fn broken_rule(path: &str, data: &Value) -> Option<Refusal> {
    let issue = match path {
        "workflow/definitions/create" | "workflow/definitions/update" => of_definition(data),
        "workflow/executions/dispatch" => of_dispatch(data),
        _ => None,
    };
    issue.map(|issue| refusal(vec![issue]))
}

/// Returns the refusal of a request with issues: the first one's message, and all as
/// details.
pub(super) fn refusal(issues: Vec<Issue>) -> Refusal {
    let message = issues.first().map(|issue| issue.message.clone());
    let issues: Vec<Value> = issues
        .into_iter()
        .map(|issue| json!({ "code": issue.code, "path": issue.path, "message": issue.message }))
        .collect();
    Refusal::invalid(message.unwrap_or_default()).details(json!({ "issues": issues }))
}

fn of_dispatch(data: &Value) -> Option<Issue> {
    let (url, secret) = (data.get("webhookUrl"), data.get("webhookSecret"));
    if url.is_some() != secret.is_some() {
        let message = "webhookUrl and webhookSecret must be provided together";
        return Some(Issue::rule("", message));
    }
    let problem = urls::problem("webhookUrl", url?.as_str()?)?;
    Some(Issue::rule("webhookUrl", problem))
}

fn of_definition(data: &Value) -> Option<Issue> {
    let nodes = list(data, "nodes").iter().enumerate();
    let of_nodes = nodes.filter_map(|(index, node)| {
        let config = &node["config"];
        let message = match text(node, "type") {
            "agent" => of_agent(config),
            "human" => of_human(config),
            "notification" => of_notification(config),
            "webhook" => of_webhook(config),
            _ => None,
        };
        Some(Issue::rule(&format!("nodes/{index}/config"), message?))
    });
    let triggers = list(data, "triggers").iter().enumerate();
    let of_triggers = triggers.filter_map(|(index, trigger)| {
        let (field, message) = of_trigger(trigger)?;
        Some(Issue::rule(&format!("triggers/{index}/{field}"), message))
    });
    let webhook = data["webhookConfig"]["url"].as_str();
    let of_webhook_config = webhook.and_then(|url| {
        let problem = urls::problem("webhookConfig.url", url)?;
        Some(Issue::rule("webhookConfig/url", problem))
    });
    of_nodes.chain(of_triggers).chain(of_webhook_config).next()
}

fn of_agent(config: &Value) -> Option<String> {
    let has_page = config.get("url").is_some() || config.get("urlPath").is_some();
    (!has_page).then(|| r#"agent node requires either a static "url" or a "urlPath""#.to_owned())
}

fn of_human(config: &Value) -> Option<String> {
    let reviewers = list(config, "reviewers");
    let (some, legacy) = (
        !reviewers.is_empty(),
        !list(config, "reviewerIds").is_empty(),
    );
    let mut ids = BTreeSet::new();
    let message = if some && legacy {
        "cannot set both reviewerIds and reviewers, use one"
    } else if !some && !legacy {
        "at least one of reviewerIds or reviewers must be provided"
    } else if !reviewers
        .iter()
        .all(|reviewer| ids.insert(text(reviewer, "userId")))
    {
        "reviewer userIds must be unique"
    } else if some
        && !reviewers
            .iter()
            .any(|reviewer| reviewer["mandatory"] == true)
    {
        "reviewers must include at least one mandatory reviewer"
    } else {
        return None;
    };
    Some(message.to_owned())
}

fn of_notification(config: &Value) -> Option<String> {
    let target = config["slackTarget"].as_str().unwrap_or_default();
    match text(config, "channel") {
        "email" if list(config, "recipients").is_empty() => Some(
            r#"notification node with channel="email" requires a non-empty recipients array"#
                .to_owned(),
        ),
        "slack" if target.is_empty() => Some(
            "notification node with channel=\"slack\" requires a slackTarget (channel id or \
             incoming-webhook URL)"
                .to_owned(),
        ),
        "slack" if target.contains("://") => urls::problem("slackTarget", target),
        _ => None,
    }
}

fn of_webhook(config: &Value) -> Option<String> {
    if config["authMode"] == "token" && config.get("authTokenHeader").is_none() {
        let message = r#"webhook node with authMode="token" requires authTokenHeader to be set"#;
        return Some(message.to_owned());
    }
    urls::problem("url", config["url"].as_str()?)
}

/// Returns the field and the message of a rule that a trigger breaks.
fn of_trigger(trigger: &Value) -> Option<(&'static str, String)> {
    let inbound = &trigger["inboundWebhook"];
    let provider = inbound["provider"].as_str().unwrap_or("velt");
    if provider != "velt" && inbound["authMode"] == "bearer" {
        let message = format!(r#"inboundWebhook provider="{provider}" requires authMode="hmac""#);
        return Some(("inboundWebhook", message));
    }
    let has_scheme =
        inbound.get("signatureHeader").is_some() && inbound.get("signatureAlgorithm").is_some();
    if provider == "custom" && inbound["authMode"] == "hmac" && !has_scheme {
        let message = "inboundWebhook with provider=\"custom\" and authMode=\"hmac\" requires \
                       signatureHeader and signatureAlgorithm";
        return Some(("inboundWebhook", message.to_owned()));
    }
    let schedule = &trigger["schedule"];
    if schedule["cron"].as_str().is_some_and(|cron| !is_cron(cron)) {
        let message = "schedule.cron must be a valid 5-field cron expression";
        return Some(("schedule", message.to_owned()));
    }
    if schedule["timezone"]
        .as_str()
        .is_some_and(|zone| !is_time_zone(zone))
    {
        let message = "schedule.timezone must be a valid IANA timezone name (e.g. \
                       America/Los_Angeles)";
        return Some(("schedule", message.to_owned()));
    }
    None
}
