//! URLs to upload files to, and the files that arrive there.

use base64::{Engine, prelude::BASE64_STANDARD};
use serde_json::{Value, json};

use super::{invalid, refuse_unknown};
use crate::{
    call::{Call, object, text},
    refusal::{Code, Refusal},
    reply::Reply,
    store::{Key, UPLOADS},
    world::{World, lock},
};

/// The maximum number of URLs whose files have not been ingested.
const MAX_OUTSTANDING: usize = 50;

/// The maximum size of an uploaded file, in bytes.
const MAX_SIZE: usize = 30 * 1024 * 1024;

/// How long a URL is valid, in milliseconds.
const VALID_FOR: i64 = 15 * 60 * 1000;

/// Creates a URL to upload a file to.
pub(super) fn create(call: &mut Call<'_>) -> Result<Reply, Refusal> {
    let allowed = [
        "mimeType",
        "fileSize",
        "fileName",
        "organizationId",
        "documentId",
    ];
    refuse_unknown(call, &allowed)?;
    let root = Key::new([]);
    let outstanding = call
        .store
        .records(&UPLOADS, &root)
        .map(|(_, upload)| Value::Object(upload))
        .filter(|upload| upload["ingested"] != true && !is_expired(upload, call.now))
        .count();
    if outstanding >= MAX_OUTSTANDING {
        return Err(Refusal::new(
            Code::ResourceExhausted,
            format!("{MAX_OUTSTANDING} uploads have not been ingested, which is the maximum"),
        ));
    }
    let file = format!("upload_{}", call.new_id("upload").hex(24));
    let expires = call.now.saturating_add(VALID_FOR);
    let mut upload = object(call.data.clone());
    upload.insert("expiresAt".to_owned(), json!(expires));
    call.store.put(&UPLOADS, Key::new([&file]), &upload);
    Ok(Reply::result(json!({
        "uploadUrl": format!("http://{}/_sandbox/uploads/{file}", call.host),
        "fileRef": file,
        "expiresAt": expires,
    })))
}

/// Keeps a file that was sent to an upload URL, which ends in `file_ref`.
///
/// The URL itself is the permission to upload, so the API key is not known.
pub(crate) fn receive(
    world: &World,
    file_ref: &str,
    content_type: &str,
    bytes: &[u8],
) -> Result<(), Refusal> {
    let missing = || Refusal::not_found("There is no such upload URL");
    let key = Key::new([file_ref]);
    let store = world.tenant_with(&UPLOADS, &key).ok_or_else(missing)?;
    let mut store = lock(&store);
    let upload = Value::Object(store.get(&UPLOADS, &key).ok_or_else(missing)?);
    if is_expired(&upload, world.clock().now()) {
        return Err(Refusal::denied("The upload URL has expired"));
    }
    if upload["ingested"] == true {
        return Err(Refusal::denied("The file has been ingested already"));
    }
    let media_type = text(&upload, "mimeType");
    if content_type != media_type {
        return Err(Refusal::denied(format!(
            "The Content-Type must be {media_type}"
        )));
    }
    if bytes.len() > MAX_SIZE {
        return Err(Refusal::new(
            Code::TooLarge,
            "The file is larger than 30 MB",
        ));
    }
    store.change(&UPLOADS, &key, |upload| {
        upload.insert("base64".to_owned(), json!(BASE64_STANDARD.encode(bytes)));
    });
    Ok(())
}

/// Returns the name, the type and the content of the uploaded file of a request, and marks
/// it as ingested.
pub(super) fn take(call: &mut Call<'_>) -> Result<(Option<String>, String, Vec<u8>), Refusal> {
    let key = Key::new([call.text("fileRef")]);
    let upload = Value::Object(call.store.get(&UPLOADS, &key).unwrap_or_default());
    let refuse = |reason: &str| Err(Refusal::precondition(format!("The upload {reason}")));
    if upload["expiresAt"].is_null() {
        return refuse("does not exist");
    }
    for field in ["organizationId", "documentId"] {
        if call.text(field) != text(&upload, field) {
            return Err(Refusal::denied(format!(
                "data.{field} is not that of the upload URL"
            )));
        }
    }
    if upload["ingested"] == true {
        return refuse("has been ingested already");
    }
    if is_expired(&upload, call.now) {
        return refuse("has expired");
    }
    let Some(content) = upload["base64"].as_str() else {
        return refuse("is missing: no file has been sent to the URL");
    };
    let media_type = text(&upload, "mimeType").to_owned();
    if call.text("mimeType") != media_type {
        let reason = format!("must be {media_type}, as for the upload URL");
        return Err(invalid("mimeType", "custom", &reason));
    }
    let bytes = BASE64_STANDARD.decode(content).unwrap_or_default();
    call.store.change(&UPLOADS, &key, |upload| {
        upload.remove("base64");
        upload.insert("ingested".to_owned(), json!(true));
    });
    let name = upload["fileName"].as_str().map(str::to_owned);
    Ok((name, media_type, bytes))
}

fn is_expired(upload: &Value, now: i64) -> bool {
    upload["expiresAt"].as_i64().unwrap_or_default() <= now
}
