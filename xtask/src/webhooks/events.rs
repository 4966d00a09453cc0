//! Generates the kinds of events and the enum of their payloads.

use std::collections::BTreeMap;

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};
use serde_json::Value;

use super::document::{CHANNELS, Event, Webhooks};
use crate::rust;

pub(super) fn generate(webhooks: &Webhooks) -> anyhow::Result<String> {
    let events = &webhooks.events;
    let variants: Vec<Ident> = events
        .iter()
        .map(|event| rust::pascal(&event.name))
        .collect();
    let names = events.iter().map(|event| &event.name);
    let docs = events.iter().map(docs);
    let entries = events.iter().zip(&variants).map(|(event, kind)| {
        let source = event.text("source");
        let names = CHANNELS.map(|channel| {
            let ident = format_ident!("{channel}");
            let names = event.names(channel);
            quote!(#ident: &[#(#names),*])
        });
        let payload = variant(event.text("payload"));
        quote! {
            Entry {
                kind: EventKind::#kind,
                source: #source,
                #(#names,)*
                read: |node, at| Payload::#payload(Model::read(node, at)),
            }
        }
    });
    let payloads = payloads(webhooks);
    rust::file(quote! {
        //! The kinds of events, and the types of their payloads.

        use velt_types::Model;

        use super::types;
        use crate::{kind::Entry, macros::open_enum};

        /// A kind of event, which has the same name on every channel.
        ///
        /// Its text is the name on the advanced channel, or on the only channel that has it.
        ///
        /// ```
        /// use velt_webhooks::EventKind;
        ///
        /// assert_eq!(EventKind::CommentAdd.as_str(), "comment.add");
        /// assert_eq!(EventKind::from("comment.add"), EventKind::CommentAdd);
        /// ```
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum EventKind {
            #(#docs #variants,)*
            /// An event that this version does not know, by its name as Velt wrote it; empty if
            /// the body has none. Compare it by [`as_str`](Self::as_str): it may get a
            /// variant of its own.
            Other(::std::string::String),
        }

        open_enum!(EventKind, #(#variants = #names),*);

        /// What only events of some kinds have.
        ///
        /// ```
        /// use velt_webhooks::{Channel, Event, Payload};
        ///
        /// let body = br#"{"event": "step.completed", "data": {"decision": "approve"}}"#;
        /// let event = Event::parse(Channel::Workflow, &http::HeaderMap::new(), body)?;
        /// let Payload::StepCompleted(step) = event.payload else { panic!() };
        /// assert_eq!(step.decision.map(|it| it.to_string()).as_deref(), Some("approve"));
        /// # Ok::<(), velt_webhooks::BodyError>(())
        /// ```
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub enum Payload {
            #payloads
            /// The payload of an event that this version does not know, or that does not fit its
            /// type. See [`Event::json`](crate::Event::json).
            Other,
        }

        pub(crate) static ENTRIES: &[Entry] = &[#(#entries),*];
    })
}

/// Returns the variants of the payload, one per schema.
fn payloads(webhooks: &Webhooks) -> TokenStream {
    let mut kinds: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for event in &webhooks.events {
        kinds
            .entry(event.text("payload"))
            .or_default()
            .push(&event.name);
    }
    let variants = kinds.into_iter().map(|(payload, events)| {
        let variant = variant(payload);
        let ty = rust::pascal(payload);
        let description = webhooks
            .schema(payload)
            .and_then(|schema| schema.value.get("description"))
            .and_then(Value::as_str)
            .unwrap_or_default();
        let docs = match events.as_slice() {
            [event] => format!("{description}\n\nThe payload of `{event}`."),
            events => format!(
                "{description}\n\nThe payload of {} kinds of events.",
                events.len()
            ),
        };
        let docs = rust::docs(&rust::wrap(&docs, 88));
        quote!(#docs #variant(::std::boxed::Box<types::#ty>),)
    });
    quote!(#(#variants)*)
}

fn variant(payload: &str) -> Ident {
    rust::pascal(payload.strip_suffix("Payload").unwrap_or(payload))
}

/// Returns the documentation of a kind of event, with its names.
fn docs(event: &Event) -> TokenStream {
    let places = CHANNELS.iter().filter_map(|channel| {
        let names = event.names(channel);
        let names: Vec<String> = names.iter().map(|name| format!("`{name}`")).collect();
        (!names.is_empty()).then(|| format!("{} on the {channel} channel", names.join(" or ")))
    });
    let mut places = places.collect::<Vec<_>>().join(", ");
    if let Some(first) = places.get_mut(..1) {
        first.make_ascii_uppercase();
    }
    rust::docs(&rust::wrap(
        &format!("{}\n\n{places}.", event.text("description")),
        88,
    ))
}
