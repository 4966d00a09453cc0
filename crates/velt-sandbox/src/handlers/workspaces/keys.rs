//! The API keys of a workspace.

use serde_json::{Value, json};

use super::{
    api_key, api_keys,
    create::{self, LOCAL_DOMAINS},
    is_of, is_of_type, key_row, new_api_key, new_auth_token, owners,
};
use crate::{
    call::Call,
    handlers::{configs, domains},
    page::{Found, Page},
    refusal::{Code, Refusal},
    reply::Reply,
    store::{API_KEYS, CONFIGS, DOMAINS, Key, Record},
    world::lock,
};

/// The maximum number of testing keys per workspace.
const MAX_TESTING_KEYS: usize = 10;

/// The default and the maximum number of API keys per page.
const PAGE_SIZE: usize = 100;

/// The fields that choose a region, for production keys only.
const REGION_FIELDS: [&str; 2] = ["persistenceDBRegion", "realtimeDBRegion"];

/// The regions and multi-regions that Velt supports.
const REGIONS: [&str; 44] = [
    "africa-south1",
    "asia-east1",
    "asia-east2",
    "asia-northeast1",
    "asia-northeast2",
    "asia-northeast3",
    "asia-south1",
    "asia-south2",
    "asia-southeast1",
    "asia-southeast2",
    "australia-southeast1",
    "australia-southeast2",
    "eur3",
    "europe-central2",
    "europe-north1",
    "europe-north2",
    "europe-southwest1",
    "europe-west1",
    "europe-west10",
    "europe-west12",
    "europe-west2",
    "europe-west3",
    "europe-west4",
    "europe-west6",
    "europe-west8",
    "europe-west9",
    "me-central1",
    "me-central2",
    "me-west1",
    "nam5",
    "northamerica-northeast1",
    "northamerica-northeast2",
    "northamerica-south1",
    "southamerica-east1",
    "southamerica-west1",
    "us-central1",
    "us-east1",
    "us-east4",
    "us-east5",
    "us-south1",
    "us-west1",
    "us-west2",
    "us-west3",
    "us-west4",
];

pub(super) fn create(call: &mut Call<'_>) -> Result<Reply, Refusal> {
    create::workspace(call);
    let email = call.text("ownerEmail");
    owners::check_email(email, "ownerEmail")?;
    let is_production = call.text("type") == "production";
    check_regions(call, is_production)?;
    if is_production && !call.switches.paid_plan {
        return Err(Refusal::precondition(
            "A production API key requires the workspace to be on a paid plan.",
        ));
    }
    let keys = api_keys(call, call.tenant);
    let testing = keys.iter().filter(|(_, key)| is_of_type(key, "testing"));
    if !is_production && testing.count() >= MAX_TESTING_KEYS {
        return Err(Refusal::new(
            Code::ResourceExhausted,
            format!("A workspace can have at most {MAX_TESTING_KEYS} testing API keys."),
        ));
    }
    let mut fields = Record::new();
    for name in ["apiKeyName", "type"].into_iter().chain(REGION_FIELDS) {
        if let Some(value) = call.data.get(name) {
            fields.insert(name.to_owned(), value.clone());
        }
    }
    let key = new_api_key(call, call.tenant, fields);
    if call.flag("createAuthToken") {
        new_auth_token(call, &Key::new([key.as_str()]));
    }
    configure(call, &key)?;
    Ok(Reply::data(
        "API key created successfully.",
        json!({ "apiKey": key }),
    ))
}

pub(super) fn update(call: &mut Call<'_>) -> Result<Reply, Refusal> {
    create::workspace(call);
    let (key, mut record) = api_key(call, call.text("apiKey"))?;
    record.insert("apiKeyName".to_owned(), json!(call.text("apiKeyName")));
    call.store.put(&API_KEYS, key, &record);
    Ok(Reply::data("API key updated successfully.", Value::Null))
}

pub(super) fn get(call: &mut Call<'_>) -> Result<Reply, Refusal> {
    create::workspace(call);
    let page = Page::named(call.data, "pageSize", "pageToken", PAGE_SIZE, PAGE_SIZE)?;
    let wanted = call.texts("apiKeys");
    let is_wanted = |key: &str| wanted.as_ref().is_none_or(|keys| keys.contains(&key));
    let found = page.by_key(call, &API_KEYS, &Key::new([]), |key, record| {
        let key = key.last();
        (is_of(&record, call.tenant) && is_wanted(key)).then(|| key_row(key, &record))
    });
    let Found { items, next } = found;
    Ok(Reply::data("API keys retrieved successfully.", items).with_some("nextPageToken", next))
}

/// Copies the configuration and the allowed domains of an API key to another one, which
/// keeps its owner and its plan.
pub(super) fn copy(call: &mut Call<'_>) -> Result<Reply, Refusal> {
    create::workspace(call);
    let (source, _) = api_key(call, call.text("sourceApiKey"))?;
    let (target, _) = api_key(call, call.text("targetApiKey"))?;
    let source = lock(&call.world.tenant(source.last())).clone();
    let target = call.world.tenant(target.last());
    let mut target = lock(&target);
    let everything = Key::new([]);
    for (key, mut config) in source.records(&CONFIGS, &everything) {
        config.retain(|name, _| !matches!(name.as_str(), "ownerEmail" | "planInfo"));
        target.merge(&CONFIGS, key.clone(), config);
    }
    for (key, _) in source.records(&DOMAINS, &everything) {
        domains::allow(&mut target, key.last());
    }
    Ok(Reply::data(
        "API key configuration copied successfully.",
        json!({}),
    ))
}

fn check_regions(call: &Call<'_>, is_production: bool) -> Result<(), Refusal> {
    for field in REGION_FIELDS {
        match call.some_text(field) {
            Some(_) if !is_production => {
                let message = format!("{field} is only for production API keys.");
                return Err(Refusal::invalid(message));
            }
            Some(region) if !REGIONS.contains(&region) => {
                let message = format!("{field} is not a region that Velt supports.");
                return Err(Refusal::invalid(message));
            }
            _ => {}
        }
    }
    Ok(())
}

/// Sets the configuration of a new API key from the fields of the request.
fn configure(call: &Call<'_>, key: &str) -> Result<(), Refusal> {
    let tenant = call.world.tenant(key);
    let mut tenant = lock(&tenant);
    let mut config = Record::new();
    let plan = if call.flag("customPlanInfo") {
        "customPlanInfoData"
    } else {
        ""
    };
    for (name, sent) in [
        ("ownerEmail", "ownerEmail"),
        ("isPrivateCommentsEnabled", "enablePrivateComments"),
        ("requireAutoOrgUser", "requireAutoOrgUser"),
        ("planInfo", plan),
    ] {
        if let Some(value) = call.data.get(sent) {
            config.insert(name.to_owned(), value.clone());
        }
    }
    tenant.merge(&CONFIGS, Key::new(["apikeyconfig"]), config);
    configs::preset(&mut tenant, call.data, call.now)?;
    if call.flag("addLocalHostToAllowedDomains") {
        for domain in LOCAL_DOMAINS {
            domains::allow(&mut tenant, domain);
        }
    }
    let sent = call.texts("allowedDomains").unwrap_or_default();
    for domain in sent.into_iter().map(domains::normalized) {
        if !domain.is_empty() {
            domains::allow(&mut tenant, &domain);
        }
    }
    Ok(())
}
