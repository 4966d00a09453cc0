//! Adding files to the knowledge base.

use base64::{Engine, prelude::BASE64_STANDARD};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use super::{
    invalid, refuse_unknown,
    source::{CSV, PLAIN, Source, finish},
    text, uploads,
};
use crate::{
    call::{Call, object, text as field, unknown_field},
    refusal::Refusal,
    reply::Reply,
    store::{KNOWLEDGE, Key},
};

/// The maximum size of a file in a request, in bytes.
const MAX_SIZE: usize = 5 * 1024 * 1024;

/// A file to ingest.
pub(in crate::handlers) struct File<'a> {
    pub(in crate::handlers) name: Option<&'a str>,
    pub(in crate::handlers) media_type: &'a str,
    pub(in crate::handlers) bytes: &'a [u8],
    /// The organization that the knowledge is for, and the document.
    pub(in crate::handlers) organization: Option<&'a str>,
    pub(in crate::handlers) document: Option<&'a str>,
}

/// Starts the ingestion of a file, which is over at once unless jobs take several status
/// requests.
pub(super) fn ingest(call: &mut Call<'_>) -> Result<Reply, Refusal> {
    let allowed = [
        "source",
        "file",
        "fileRef",
        "mimeType",
        "organizationId",
        "documentId",
    ];
    refuse_unknown(call, &allowed)?;
    let (name, media_type, bytes) = if call.text("source") == "inline" {
        inline(&call.data["file"])?
    } else {
        uploads::take(call)?
    };
    let source = add(
        call,
        &File {
            name: name.as_deref(),
            media_type: &media_type,
            bytes: &bytes,
            organization: call.some_text("organizationId"),
            document: call.some_text("documentId"),
        },
    );
    Ok(Reply::result(json!({
        "status": "processing",
        "sourceId": source,
        "message": "Knowledge ingestion task enqueued.",
    })))
}

/// Returns the status of an ingestion, for a duplicate that of its original.
pub(super) fn status(call: &mut Call<'_>) -> Result<Reply, Refusal> {
    refuse_unknown(call, &["sourceId"])?;
    let id = call.text("sourceId");
    let source = Source::required(call, id)?;
    let duplicate_of = source.duplicate_of().map(str::to_owned);
    let source = source.original(call);
    let mut result = object(json!({
        "status": source.status(),
        "sourceId": id,
        "startedAt": source.fields["uploadedAt"],
        "updatedAt": source.fields["updatedAt"],
        "mimeType": source.fields["mimeType"],
    }));
    result.extend(source.outcome("extractedRulesCount"));
    if let Some(original) = duplicate_of {
        result.insert("dedupOf".to_owned(), json!(original));
    }
    source.step(call);
    Ok(Reply::result(result))
}

/// Stores a file as a knowledge source, and returns its ID.
pub(in crate::handlers) fn add(call: &mut Call<'_>, file: &File<'_>) -> String {
    let hash = Sha256::digest(file.bytes);
    let hash: String = hash.iter().map(|byte| format!("{byte:02x}")).collect();
    let is_sound = fits(file.media_type, file.bytes);
    let original = Source::all(call).into_iter().find(|source| {
        is_sound
            && source.fields["sha256"] == hash.as_str()
            && source.duplicate_of().is_none()
            && source.status() != "failed"
    });
    let (number, seed) = call.new_numbered_id("knowledge");
    let mut fields = object(json!({
        "number": number,
        "steps": call.switches.job_steps,
        "status": "processing",
        "uploadedAt": call.now,
        "updatedAt": call.now,
        "mimeType": file.media_type,
        "sha256": hash,
        "version": 1,
    }));
    for (name, value) in [
        ("fileName", file.name),
        ("organizationId", file.organization),
        ("documentId", file.document),
        (
            "dedupOf",
            original.as_ref().map(|source| source.id.as_str()),
        ),
    ] {
        if let Some(value) = value {
            fields.insert(name.to_owned(), json!(value));
        }
    }
    if !is_sound {
        let reason = "unsupported-mime-detected-post-validation";
        fields.insert("failureReason".to_owned(), json!(reason));
    } else if original.is_none()
        && matches!(file.media_type, PLAIN | CSV)
        && let Ok(content) = std::str::from_utf8(file.bytes)
    {
        let is_rule_based = file.media_type == PLAIN && text::is_rule_based(content);
        fields.insert("isRuleBased".to_owned(), json!(is_rule_based));
        fields.insert("text".to_owned(), json!(content));
    }
    if call.switches.job_steps == 0 {
        finish(&mut fields, call.now);
    }
    let id = format!("src_{}", seed.hex(12));
    call.store.put(&KNOWLEDGE, Key::new([&id]), &fields);
    id
}

/// Decodes the content of a file in a request, or says what is wrong with it.
pub(in crate::handlers) fn decode(base64: &str) -> Result<Vec<u8>, &'static str> {
    let bytes = BASE64_STANDARD
        .decode(base64)
        .map_err(|_| "is not valid Base64")?;
    if bytes.len() > MAX_SIZE {
        return Err("is larger than 5 MB");
    }
    Ok(bytes)
}

/// Says whether a file can be of a type. No file is of an unsupported type.
pub(in crate::handlers) fn fits(media_type: &str, bytes: &[u8]) -> bool {
    match media_type {
        PLAIN | CSV => !bytes.contains(&0) && std::str::from_utf8(bytes).is_ok(),
        "application/pdf" => bytes.starts_with(b"%PDF-"),
        // A workbook is a ZIP archive.
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" => {
            bytes.starts_with(b"PK\x03\x04")
        }
        _ => false,
    }
}

/// Reads a file in a request: its name, its type and its content.
fn inline(file: &Value) -> Result<(Option<String>, String, Vec<u8>), Refusal> {
    let allowed = ["fileName", "mimeType", "fileSize", "base64"];
    if let Some(unknown) = unknown_field(file, &allowed) {
        let path = format!("file.{unknown}");
        return Err(invalid(&path, "unrecognized_keys", "is not allowed"));
    }
    let bytes =
        decode(field(file, "base64")).map_err(|reason| invalid("file.base64", "custom", reason))?;
    let media_type = field(file, "mimeType");
    if !fits(media_type, &bytes) {
        let reason = format!("is not the content of a file of type {media_type}");
        return Err(invalid("file.base64", "custom", &reason));
    }
    let name = field(file, "fileName").to_owned();
    Ok((Some(name), media_type.to_owned(), bytes))
}
