//! Which notifications a user receives: for a document, or by default.

use serde_json::{Value, json};

use crate::{
    call::{Call, Version, fields_of},
    handlers::EMPTY_ID,
    refusal::Refusal,
    reply::{Outcomes, Reply},
    store::{Key, NOTIFICATION_CONFIGS, Record},
};

/// Stands for all documents in the key of a configuration.
const ALL_DOCUMENTS: &str = "";

const CHANNELS: &[&str] = &["inbox", "email", "slack"];

pub(super) fn set(call: &mut Call<'_>) -> Result<Reply, Refusal> {
    const SET: &str = "User config set successfully.";
    let organization = call.organization("")?;
    let documents = call.some_ids("documentIds")?;
    let documents = documents.unwrap_or_else(|| vec![ALL_DOCUMENTS]);
    let config = fields_of(&call.data["config"], CHANNELS);
    let mut outcomes = Outcomes::default();
    for user in call.texts("userIds").unwrap_or_default() {
        let mut fields = Record::from_iter([("userId".to_owned(), json!(user))]);
        let said = if user.is_empty() {
            Err(EMPTY_ID)
        } else {
            for document in &documents {
                let key = organization.join(document).join(user);
                call.store.merge(&NOTIFICATION_CONFIGS, key, config.clone());
                // Velt names one document, even if there are several.
                if *document != ALL_DOCUMENTS {
                    fields.insert("documentId".to_owned(), json!(document));
                }
            }
            Ok(SET)
        };
        outcomes.add(user, said, Value::Object(fields));
    }
    Ok(outcomes.reply(SET))
}

pub(super) fn get(call: &mut Call<'_>) -> Result<Reply, Refusal> {
    let organization = call.organization("")?;
    let user = call.text("userId");
    let by_default = config(call, &organization, ALL_DOCUMENTS, user);
    let of_organization = call.version == Version::V2 && call.flag("getOrganizationConfig");
    let rows: Vec<Value> = if of_organization {
        let row = by_default.map(|config| {
            let mut metadata = call.metadata(&organization, ALL_DOCUMENTS);
            metadata.remove("documentId");
            row(config, metadata, user)
        });
        row.into_iter().collect()
    } else {
        let documents = call.some_ids("documentIds")?.unwrap_or_default();
        let rows = documents.into_iter().filter_map(|document| {
            let config = config(call, &organization, document, user);
            let config = config.or_else(|| by_default.clone())?;
            Some(row(config, call.metadata(&organization, document), user))
        });
        rows.collect()
    };
    Ok(Reply::data("User config fetched successfully.", rows))
}

fn config(call: &Call<'_>, organization: &Key, document: &str, user: &str) -> Option<Record> {
    let key = organization.join(document).join(user);
    call.store.get(&NOTIFICATION_CONFIGS, &key)
}

fn row(config: Record, mut metadata: Record, user: &str) -> Value {
    metadata.insert("userId".to_owned(), json!(user));
    json!({ "config": config, "metadata": metadata })
}
