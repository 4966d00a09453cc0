//! Permissions: grants of access, and what they and everything else add up to.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

use super::Operations;
use crate::{
    access::{Access, AccessType, DEFAULT_ROLE, Kind, Scope, organization_access},
    call::{Call, fields_but, list, text},
    refusal::Refusal,
    reply::Reply,
    store::{DOCUMENTS, FOLDERS, GRANTS, Key, Record, Table},
};

#[cfg(test)]
mod tests;

pub(super) const OPERATIONS: Operations = &[
    ("auth/permissions/add", add),
    ("auth/permissions/get", get),
    ("auth/permissions/remove", remove),
];

/// Grants access to resources, which need not exist yet: permissions are usually granted
/// when a user signs in.
fn add(call: &mut Call<'_>) -> Result<Reply, Refusal> {
    let user = text(&call.data["user"], "userId");
    for resource in resources(call, user, "data.user.userId")? {
        let Resource { kind, id, fields } = resource;
        let organization = match kind {
            Kind::Organization => id,
            Kind::Folder | Kind::Document => text(fields, "organizationId"),
        };
        let mut grant = fields_but(fields, &["type", "id", "organizationId"]);
        grant.retain(|name, _| matches!(name.as_str(), "accessRole" | "expiresAt"));
        grant
            .entry("accessRole")
            .or_insert_with(|| json!(DEFAULT_ROLE));
        grant.insert("userId".to_owned(), json!(user));
        if let Kind::Folder | Kind::Document = kind {
            grant.insert(format!("{}Id", kind.name()), json!(id));
        }
        let key = kind.grant_key(&Key::new([organization]), id, user);
        call.store.put(&GRANTS, key, &grant);
    }
    Ok(Reply::message("Permissions added successfully."))
}

/// Revokes access to resources: the grant, and the user's record there. The user may
/// still reach them in another way.
fn remove(call: &mut Call<'_>) -> Result<Reply, Refusal> {
    let user = call.text("userId");
    for resource in resources(call, user, "data.userId")? {
        let Resource { kind, id, fields } = resource;
        let organizations = match kind {
            Kind::Organization => BTreeSet::from([id.to_owned()]),
            Kind::Folder | Kind::Document => match text(fields, "organizationId") {
                "" => organizations_of(call, kind, id, user),
                organization => BTreeSet::from([organization.to_owned()]),
            },
        };
        for organization in organizations {
            let organization = Key::new([organization.as_str()]);
            let grant = kind.grant_key(&organization, id, user);
            call.store.remove(&GRANTS, &grant);
            let record = kind.user_key(&organization, id, user);
            call.store.remove(kind.users(), &record);
        }
    }
    Ok(Reply::message("Permissions removed successfully."))
}

/// Returns the organizations in which a user has access to a resource of this ID.
///
/// Only documents must be removed with their organization.
fn organizations_of(call: &Call<'_>, kind: Kind, id: &str, user: &str) -> BTreeSet<String> {
    let everything = Key::new([]);
    let keys = [&GRANTS, kind.users()]
        .into_iter()
        .flat_map(|table| call.store.keys(table, &everything, None));
    keys.filter(|key| {
        let organization = Key::new([key.part(0)]);
        **key == kind.grant_key(&organization, id, user)
            || **key == kind.user_key(&organization, id, user)
    })
    .map(|key| key.part(0).to_owned())
    .collect()
}

/// A resource of a request.
pub(super) struct Resource<'a> {
    pub(super) kind: Kind,
    pub(super) id: &'a str,
    fields: &'a Value,
}

/// Returns the resources of a request, in which the user and all resources have IDs.
pub(super) fn resources<'a>(
    call: &Call<'a>,
    user: &str,
    user_field: &str,
) -> Result<Vec<Resource<'a>>, Refusal> {
    if user.is_empty() {
        return Err(Refusal::invalid(format!("{user_field} is empty")));
    }
    let resources = list(&call.data["permissions"], "resources");
    if resources.is_empty() {
        return Err(Refusal::invalid("data.permissions.resources is empty"));
    }
    let resources = resources.iter().enumerate().map(|(position, fields)| {
        let place = format!("data.permissions.resources.{position}");
        let kind = Kind::named(text(fields, "type"))
            .ok_or_else(|| Refusal::invalid(format!("{place}.type is unknown")))?;
        let id = text(fields, "id");
        if id.is_empty() {
            return Err(Refusal::invalid(format!("{place}.id is empty")));
        }
        if kind != Kind::Organization && fields.get("organizationId") == Some(&json!("")) {
            return Err(Refusal::invalid(format!("{place}.organizationId is empty")));
        }
        Ok(Resource { kind, id, fields })
    });
    resources.collect()
}

/// Returns the access of users, from grants, records and access types.
///
/// A user without access is no error, but a resource that does not exist is one.
fn get(call: &mut Call<'_>) -> Result<Reply, Refusal> {
    let organization = call.organization("")?;
    let users = call.ids("userIds")?;
    let folders = call.texts("folderIds");
    let documents = call.texts("documentIds");
    let is_empty = |ids: &Option<Vec<&str>>| ids.as_ref().is_none_or(Vec::is_empty);
    if is_empty(&folders) && is_empty(&documents) {
        let message = "At least one of folderIds or documentIds must be provided";
        return Err(Refusal::invalid(message));
    }
    let skips_check = call.flag("skipResourceExistenceValidation") || call.switches.lenient_parents;
    let mut asked = Vec::new();
    for (kind, table, ids) in [
        (Kind::Folder, &FOLDERS, folders),
        (Kind::Document, &DOCUMENTS, documents),
    ] {
        for id in ids.unwrap_or_default() {
            let exists = skips_check || call.store.contains(table, &organization.join(id));
            asked.push(Asked {
                kind,
                id,
                scope: exists.then(|| scope(call, &organization, table, id)),
            });
        }
    }
    let permissions: Map<String, Value> = users
        .into_iter()
        .map(|user| {
            (
                user.to_owned(),
                permissions(call, &organization, &asked, user),
            )
        })
        .collect();
    if asked.iter().any(|asked| asked.scope.is_none()) {
        let refusal = Refusal::not_found("Folder or document does not exist");
        return Err(refusal.details(Value::Object(permissions)));
    }
    let message = "User permissions retrieved successfully.";
    Ok(Reply::data(message, permissions))
}

/// A folder or document whose permissions a request asks for.
struct Asked<'a> {
    kind: Kind,
    id: &'a str,
    /// Absent if the resource does not exist.
    scope: Option<Scope>,
}

fn scope(call: &Call<'_>, organization: &Key, table: &Table, id: &str) -> Scope {
    if table == &FOLDERS {
        Scope::of_folder(call, organization, id)
    } else {
        Scope::of_document(call, organization, id)
    }
}

/// Returns the permissions of a user: for the organization, and for what was asked for.
fn permissions(call: &Call<'_>, organization: &Key, asked: &[Asked<'_>], user: &str) -> Value {
    let mut by_kind = Map::new();
    for Asked { kind, id, scope } in asked {
        let permission = match scope {
            Some(scope) => {
                let access = scope.access(call, organization, user);
                permission(*kind, access, Some(scope.access_type))
            }
            None => {
                let error = format!("{} does not exist", title(*kind));
                json!({ "error": error, "errorCode": "does_not_exist" })
            }
        };
        let of_kind = by_kind
            .entry(format!("{}s", kind.name()))
            .or_insert_with(|| json!({}));
        if let Value::Object(of_kind) = of_kind {
            of_kind.insert((*id).to_owned(), permission);
        }
    }
    let access = organization_access(call, organization, user);
    let permission = permission(Kind::Organization, access, None);
    let by_id = Map::from_iter([(organization.last().to_owned(), permission)]);
    by_kind.insert(Kind::Organization.name().to_owned(), Value::Object(by_id));
    Value::Object(by_kind)
}

fn permission(kind: Kind, access: Option<Access>, access_type: Option<AccessType>) -> Value {
    let mut fields = Record::new();
    match access {
        Some(access) => {
            fields.insert("accessRole".to_owned(), json!(access.role));
            if let Some(expires_at) = access.expires_at {
                fields.insert("expiresAt".to_owned(), json!(expires_at));
            }
        }
        None => {
            let error = format!("User does not have access to {}", kind.name());
            fields.insert("error".to_owned(), json!(error));
            fields.insert("errorCode".to_owned(), json!("permission_denied"));
        }
    }
    if let Some(access_type) = access_type {
        fields.insert("accessType".to_owned(), json!(access_type.name()));
    }
    Value::Object(fields)
}

fn title(kind: Kind) -> &'static str {
    match kind {
        Kind::Organization => "Organization",
        Kind::Folder => "Folder",
        Kind::Document => "Document",
    }
}
