//! Alerts about trends in decisions, which only initial data can contain, and their settings.

use serde_json::{Value, json};

use crate::{
    call::{Call, object, text},
    page::{Order, Page},
    refusal::{Code, Refusal},
    reply::Reply,
    store::{CONFIGS, Key, MEMORY_ALERTS, Record},
};

const MAX_ALERTS: u64 = 50;

/// The key of the settings among those of the API key.
const CONFIG: &str = "memoryAlerts";

pub(super) fn list(call: &mut Call<'_>) -> Result<Reply, Refusal> {
    let root = Key::new([]);
    let alerts = call.store.records(&MEMORY_ALERTS, &root);
    let rows = alerts
        .filter_map(|(key, alert)| {
            let row = row(call, key.last(), alert);
            let created = row["createdAt"].as_i64().unwrap_or_default();
            (row["status"] == "active").then(|| (created, key.last().to_owned(), row))
        })
        .collect();
    let page = Page::of(&json!({ "pageSize": MAX_ALERTS }))?;
    Ok(Reply::result(page.by_time(Order::NewestFirst, rows).items))
}

/// Dismisses an alert. An actioned one stays actioned.
pub(super) fn dismiss(call: &mut Call<'_>) -> Result<Reply, Refusal> {
    let user = text(&call.data["user"], "uid");
    let changes = object(json!({ "dismissedAt": call.now, "dismissedBy": user }));
    change(call, |alert| {
        alert.extend(changes);
        if alert.get("status").and_then(Value::as_str) != Some("actioned") {
            alert.insert("status".to_owned(), json!("dismissed"));
        }
    })
}

pub(super) fn mark_actioned(call: &mut Call<'_>) -> Result<Reply, Refusal> {
    change(call, |alert| {
        alert.insert("status".to_owned(), json!("actioned"));
    })
}

pub(super) fn get_config(call: &mut Call<'_>) -> Result<Reply, Refusal> {
    let mut config = object(json!({ "enabled": true }));
    config.extend(
        call.store
            .get(&CONFIGS, &Key::new([CONFIG]))
            .unwrap_or_default(),
    );
    Ok(Reply::result(config))
}

/// Merges settings into the stored ones. They have no effect, not even at Velt.
pub(super) fn update_config(call: &mut Call<'_>) -> Result<Reply, Refusal> {
    let changes = object(call.data["config"].clone());
    call.store.merge(&CONFIGS, Key::new([CONFIG]), changes);
    Ok(Reply::result(json!({ "success": true })))
}

fn change(call: &mut Call<'_>, change: impl FnOnce(&mut Record)) -> Result<Reply, Refusal> {
    let id = call.text("alertId");
    if !call.store.change(&MEMORY_ALERTS, &Key::new([id]), change) {
        // Velt does not use NOT_FOUND here.
        let message = format!("Alert not found: {id}");
        return Err(Refusal::new(Code::Internal, message));
    }
    Ok(Reply::result(json!({ "success": true })))
}

/// Returns an alert with the fields that initial data may leave out.
fn row(call: &Call<'_>, id: &str, alert: Record) -> Value {
    let mut row = object(json!({
        "id": id,
        "apiKey": call.tenant,
        "status": "active",
        "dismissedAt": null,
        "dismissedBy": null,
    }));
    row.extend(alert);
    Value::Object(row)
}
