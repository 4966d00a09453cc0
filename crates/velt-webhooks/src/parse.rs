//! Finds in the body of each channel what events have in common.
//!
//! The shape of the body decides how it is read, not the channel alone: Velt lists the
//! events of workflows on the advanced channel too, and has changed names of fields.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use http::HeaderMap;
use serde_json::{Map, Value};
use velt_types::{
    Model, ReadError,
    json::{Node, Place, Report, Strictness},
};

use crate::{
    Channel, Event, EventKind, Payload,
    channel::{VELT_ATTEMPT, VELT_EVENT_ID, WEBHOOK_ID, WEBHOOK_TIMESTAMP},
    kind::Entry,
    types::{Execution, Metadata},
    verify,
};

/// The members that the basic channel has beside those of the payload.
const FLAT: &[&str] = &[
    "webhookId",
    "actionType",
    "notificationSource",
    "platform",
    "usersOrganizationNotificationsConfig",
    "usersDocumentNotificationsConfig",
    ACTOR,
    METADATA,
];

/// The members of `data` on the advanced channel that do not belong to the payload.
const NESTED: &[&str] = &[ACTOR, METADATA];

/// The members that the workflow channel has beside those of the execution.
const WORKFLOW: &[&str] = &["event", "timestamp", DATA];

const ACTOR: &str = "actionUser";
const METADATA: &str = "metadata";
const DATA: &str = "data";

/// The shape of a body.
#[derive(Clone, Copy, PartialEq)]
enum Shape {
    /// `actionType`, with the payload beside it.
    Flat,
    /// `event`, with the payload in `data`.
    Nested,
    /// `event` and `executionId`, with the payload in `data`.
    Workflow,
}

/// Reads an event from its JSON.
pub(crate) fn event(channel: Channel, headers: &HeaderMap, json: Value) -> Event {
    let nothing = Map::new();
    let body = json.as_object().unwrap_or(&nothing);
    let text = |name| text(body, name);

    let shape = shape(channel, body);
    let (name, source) = match shape {
        Shape::Flat => (text("actionType"), text("notificationSource")),
        // Older bodies of the advanced channel have `type`, and so have those that Svix
        // sends about itself.
        _ => (text("event").or(text("type")), text("source")),
    };
    let entry = name.and_then(|name| match shape {
        Shape::Flat => Entry::find(Channel::Basic, source, name),
        _ => Entry::find(Channel::Advanced, None, name)
            .or_else(|| Entry::find(Channel::Workflow, None, name)),
    });

    let mut reader = Reader::default();
    let (place, owner, omitted) = match shape {
        Shape::Flat => (None, Some(body), FLAT),
        Shape::Nested => (Some(DATA), object(body, DATA), NESTED),
        Shape::Workflow => (Some(DATA), object(body, DATA), &[][..]),
    };
    let payload = match entry {
        Some(entry) => {
            let node = match place.and_then(|place| body.get(place)) {
                // What should be an object is not one, which the reader then says.
                Some(data) if owner.is_none() && !data.is_null() => data.into(),
                _ => without(owner.unwrap_or(&nothing), omitted),
            };
            reader
                .read(place, None, node, entry.read)
                .unwrap_or(Payload::Other)
        }
        None => Payload::Other,
    };
    let common = owner.unwrap_or(&nothing);
    let common_place = place.filter(|_| owner.is_some());
    let actor = reader.member(common_place, common, ACTOR);
    // Bodies of the address for processed notifications have `from` instead.
    let actor = actor.or_else(|| match shape {
        Shape::Flat if !body.contains_key(ACTOR) && !body.contains_key(METADATA) => {
            reader.member(None, body, "from")
        }
        _ => None,
    });
    let metadata: Option<Metadata> = reader.member(common_place, common, METADATA);
    let execution = (shape == Shape::Workflow)
        .then(|| reader.read(None, None, without(body, WORKFLOW), Execution::read))
        .flatten();
    let time = match &payload {
        Payload::Crdt(crdt) => crdt
            .crdt_data
            .as_ref()
            .and_then(|data| data.last_update.as_deref()),
        _ if shape == Shape::Workflow => text("timestamp"),
        _ => None,
    };

    Event {
        channel,
        kind: match (entry, name) {
            (Some(entry), _) => entry.kind.clone(),
            (None, name) => EventKind::Other(name.unwrap_or_default().to_owned()),
        },
        name: name.map(str::to_owned),
        source: source.map(str::to_owned),
        id: match channel {
            Channel::Basic => None,
            Channel::Advanced => header(headers, WEBHOOK_ID),
            Channel::Workflow => header(headers, VELT_EVENT_ID),
        }
        .filter(|id| !id.is_empty())
        .map(str::to_owned),
        attempt: match channel {
            Channel::Workflow => header(headers, VELT_ATTEMPT).and_then(|text| text.parse().ok()),
            _ => None,
        },
        sent_at: match channel {
            Channel::Advanced => header(headers, WEBHOOK_TIMESTAMP)
                .and_then(verify::seconds)
                .and_then(|seconds| UNIX_EPOCH.checked_add(Duration::from_secs(seconds))),
            _ => None,
        },
        time: time.and_then(instant),
        actor,
        organization_id: organization_id(body, metadata.as_ref()),
        document_id: document_id(body, metadata.as_ref()),
        metadata,
        webhook_id: text("webhookId").map(str::to_owned),
        platform: text("platform").map(str::to_owned),
        organization_notifications: reader.member(
            None,
            body,
            "usersOrganizationNotificationsConfig",
        ),
        document_notifications: reader.member(None, body, "usersDocumentNotificationsConfig"),
        execution,
        payload,
        misfit: reader.misfit,
        json,
    }
}

fn shape(channel: Channel, body: &Map<String, Value>) -> Shape {
    let has_name = text(body, "event").is_some();
    if channel == Channel::Workflow || (has_name && body.contains_key("executionId")) {
        Shape::Workflow
    } else if has_name || (channel == Channel::Advanced && !body.contains_key("notificationSource"))
    {
        Shape::Nested
    } else {
        Shape::Flat
    }
}

/// Returns the ID of the document, for which each channel and time has another place.
fn document_id(body: &Map<String, Value>, metadata: Option<&Metadata>) -> Option<String> {
    let nested = metadata.and_then(|metadata| metadata.document.as_ref()?.document_id.clone());
    nested
        .or_else(|| metadata?.client_document_id.clone())
        .or_else(|| metadata?.document_id.clone())
        .or_else(|| text(body, "clientDocumentId").map(str::to_owned))
        .or_else(|| text(body, "documentId").map(str::to_owned))
}

/// Returns the ID of the organization, as [`document_id`].
fn organization_id(body: &Map<String, Value>, metadata: Option<&Metadata>) -> Option<String> {
    let nested =
        metadata.and_then(|metadata| metadata.organization.as_ref()?.organization_id.clone());
    nested
        .or_else(|| metadata?.client_organization_id.clone())
        .or_else(|| metadata?.organization_id.clone())
        .or_else(|| metadata?.document.as_ref()?.organization_id.clone())
        .or_else(|| text(body, "clientOrganizationId").map(str::to_owned))
        .or_else(|| text(body, "organizationId").map(str::to_owned))
}

/// Reads parts of a body, and keeps the first place that does not fit.
#[derive(Default)]
struct Reader {
    misfit: Option<ReadError>,
}

impl Reader {
    /// Reads the member `name` of an object that is the member `place` of the body.
    fn member<T: Model>(
        &mut self,
        place: Option<&str>,
        object: &Map<String, Value>,
        name: &str,
    ) -> Option<T> {
        let value = object.get(name).filter(|value| !value.is_null())?;
        self.read(place, Some(name), value.into(), T::read)
    }

    fn read<T>(
        &mut self,
        outer: Option<&str>,
        inner: Option<&str>,
        node: Node<'_>,
        read: fn(Node<'_>, &Place<'_>) -> T,
    ) -> Option<T> {
        let report = Report::new(Strictness::Tolerant, 0);
        let root = report.root();
        let outer = outer.map_or(root, |name| root.name(name));
        let inner = inner.map_or(outer, |name| outer.name(name));
        let value = read(node, &inner);
        match report.check(value) {
            Ok(value) => Some(value),
            Err(error) => {
                self.misfit.get_or_insert(error);
                None
            }
        }
    }
}

fn without<'j>(object: &'j Map<String, Value>, omitted: &[&str]) -> Node<'j> {
    let members = object
        .iter()
        .filter(|(name, _)| !omitted.contains(&name.as_str()));
    Node::Object(
        members
            .map(|(name, value)| (name.as_str().into(), value.into()))
            .collect(),
    )
}

fn text<'j>(object: &'j Map<String, Value>, name: &str) -> Option<&'j str> {
    object.get(name)?.as_str()
}

fn object<'j>(object: &'j Map<String, Value>, name: &str) -> Option<&'j Map<String, Value>> {
    object.get(name)?.as_object()
}

fn header<'h>(headers: &'h HeaderMap, name: &str) -> Option<&'h str> {
    headers.get(name)?.to_str().ok().map(str::trim)
}

/// Returns the point in time in an ISO 8601 text, if it is in UTC.
fn instant(text: &str) -> Option<SystemTime> {
    humantime::parse_rfc3339(text).ok()
}
