//! The creation of workspaces, by an operation or on first use.

use serde_json::{Map, Value, json};

use super::{api_keys, is_of_type, key_row, new_api_key, new_auth_token, owners};
use crate::{
    call::Call,
    handlers::domains,
    refusal::{Code, Refusal},
    reply::Reply,
    store::{CONFIGS, Key, OWNERS, Record, WORKSPACES},
    world::lock,
};

/// The number of workspaces that an email address can own.
const MAX_WORKSPACES: usize = 5;

/// The domains where the first API key of a workspace can be used.
pub(super) const LOCAL_DOMAINS: [&str; 2] = ["localhost", "127.0.0.1"];

/// Creates a workspace. The owner can create more once the first one has a production key.
pub(super) fn create(call: &mut Call<'_>) -> Result<Reply, Refusal> {
    let email = call.text("ownerEmail");
    owners::check_email(email, "ownerEmail")?;
    owners::check_domain(email)?;
    let owned = owners::workspaces(call, email);
    if owned.len() >= MAX_WORKSPACES {
        return Err(Refusal::new(
            Code::ResourceExhausted,
            "You have reached the maximum number of workspaces allowed for this email address.",
        ));
    }
    if let Some(root) = owned.first() {
        let keys = api_keys(call, root);
        if !keys.iter().any(|(_, key)| is_of_type(key, "production")) {
            return Err(Refusal::denied(
                "Creating an additional workspace requires your root workspace to be on a paid \
                 plan (a production API key).",
            ));
        }
    }
    let id = format!("workspace_{}", call.new_id("workspace").letters(12));
    let token = call.new_id("workspaceToken").hex(32);
    let name = call.some_text("name").unwrap_or(email);
    let workspace_name = match call.some_text("workspaceName") {
        Some(name) => name.to_owned(),
        None => format!("{name} workspace"),
    };
    let mut record = new_workspace(call, &id, email, name, &workspace_name);
    record.insert("authToken".to_owned(), json!(token));
    call.store
        .put(&WORKSPACES, Key::new([id.as_str()]), &record);
    let data = row(call, &id, record);
    Ok(Reply::data("Workspace created successfully", data))
}

pub(super) fn get(call: &mut Call<'_>) -> Result<Reply, Refusal> {
    let record = workspace(call);
    let data = row(call, call.tenant, record);
    Ok(Reply::data("Workspace retrieved successfully", data))
}

/// Returns the workspace of a request. An unknown one is created, because a sandbox accepts
/// any credentials.
///
/// Such a workspace has no auth token of its own, so that it continues to accept any.
pub(super) fn workspace(call: &mut Call<'_>) -> Record {
    let id = call.tenant;
    if let Some(record) = call.store.get(&WORKSPACES, &Key::new([id])) {
        return record;
    }
    let email = format!("owner@{id}.example");
    let record = new_workspace(call, id, &email, &email, &format!("{email} workspace"));
    call.store.put(&WORKSPACES, Key::new([id]), &record);
    record
}

/// Returns the auth token of a workspace.
pub(super) fn auth_token(call: &Call<'_>, id: &str, workspace: &Record) -> Value {
    let own = workspace.get("authToken").cloned();
    own.unwrap_or_else(|| json!(call.internal_id("workspaceToken", &[id]).hex(32)))
}

/// Creates the owner and the first API key of a workspace, and returns the record of the
/// workspace, without an auth token.
fn new_workspace(
    call: &mut Call<'_>,
    id: &str,
    email: &str,
    name: &str,
    workspace_name: &str,
) -> Record {
    let owner_key = owners::key(email);
    let mut owned = call.store.get(&OWNERS, &owner_key).unwrap_or_default();
    let owner_id = match owned.get("id") {
        Some(id) => id.clone(),
        None => json!(call.internal_id("owner", &[email]).letters(20)),
    };
    owned.insert("id".to_owned(), owner_id.clone());
    let workspaces = owned.entry("workspaces").or_insert_with(|| json!([]));
    if let Value::Array(workspaces) = workspaces {
        workspaces.push(json!(id));
    }
    call.store.put(&OWNERS, owner_key, &owned);

    let api_key = new_api_key(
        call,
        id,
        Record::from_iter([
            ("apiKeyName".to_owned(), json!(first_key_name(email))),
            ("type".to_owned(), json!("testing")),
        ]),
    );
    new_auth_token(call, &Key::new([api_key.as_str()]));
    let tenant = call.world.tenant(&api_key);
    let mut tenant = lock(&tenant);
    for domain in LOCAL_DOMAINS {
        domains::allow(&mut tenant, domain);
    }
    let config = Record::from_iter([("ownerEmail".to_owned(), json!(email))]);
    tenant.merge(&CONFIGS, Key::new(["apikeyconfig"]), config);

    let mut owner = Record::from_iter([
        ("email".to_owned(), json!(email)),
        ("id".to_owned(), owner_id),
        ("name".to_owned(), json!(name)),
    ]);
    if let Some(avatar) = call.some_text("avatar") {
        owner.insert("avatar".to_owned(), json!(avatar));
    }
    Record::from_iter([
        ("name".to_owned(), json!(workspace_name)),
        ("owner".to_owned(), Value::Object(owner)),
    ])
}

/// Returns `Owner Test API Key` for `owner@example.com`.
fn first_key_name(email: &str) -> String {
    let local = email.split('@').next().unwrap_or_default();
    let mut rest = local.chars();
    let first: String = rest
        .next()
        .into_iter()
        .flat_map(char::to_uppercase)
        .collect();
    format!("{first}{} Test API Key", rest.as_str())
}

/// Returns a workspace as responses show it.
fn row(call: &Call<'_>, id: &str, mut record: Record) -> Value {
    let keys: Map<String, Value> = api_keys(call, id)
        .into_iter()
        .map(|(key, record)| {
            let row = key_row(&key, &record);
            (key, row)
        })
        .collect();
    let token = auth_token(call, id, &record);
    record.extend([
        ("id".to_owned(), json!(id)),
        ("authToken".to_owned(), token),
        ("apiKeyList".to_owned(), Value::Object(keys)),
    ]);
    Value::Object(record)
}
