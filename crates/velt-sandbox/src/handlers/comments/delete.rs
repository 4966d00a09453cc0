//! Deletes annotations.

use super::{
    document,
    filters::{Filter, change_each},
};
use crate::{
    call::Call,
    refusal::Refusal,
    reply::Reply,
    store::{ANNOTATIONS, Key},
};

pub(super) fn delete(call: &mut Call<'_>) -> Result<Reply, Refusal> {
    let filter = Filter::to_delete(call)?;
    // Documents made without an organization are in none.
    let document = match call.some_text("organizationId") {
        Some(_) => document(call)?,
        None => Key::new(["", call.text("documentId")]),
    };
    let outcomes = change_each(
        call,
        &document,
        &filter,
        "Deleted Successfully",
        |store, key| {
            store.remove(&ANNOTATIONS, key);
        },
    );
    Ok(outcomes.reply("Annotations deleted successfully."))
}
