//! Which annotations a request is about.

use serde_json::Value;

use super::{MISSING, new::integer, refuse_empty_lists};
use crate::{
    call::{Call, Version},
    refusal::Refusal,
    reply::Outcomes,
    store::{ANNOTATIONS, Key, Store},
};

/// The lists that select annotations in every operation, each with the field that it is
/// about.
const LISTS: [(&str, &str); 3] = [
    ("annotationIds", "/annotationId"),
    ("locationIds", "/location/id"),
    ("userIds", "/from/userId"),
];

/// Conditions that an annotation must fulfil, all of them.
#[derive(Debug, Default)]
pub(super) struct Filter<'a>(Vec<Condition<'a>>);

#[derive(Debug)]
enum Condition<'a> {
    /// A field is, or a list contains, one of the values.
    OneOf(&'static str, Vec<&'a str>),
    /// A time is later.
    After(&'static str, i64),
    /// A time is earlier.
    Before(&'static str, i64),
    OfAgent,
    /// An agent reported one of the pages, which are URLs without fragments.
    OnPage(Vec<&'a str>),
}

impl<'a> Filter<'a> {
    /// Returns the filter of operations that change annotations.
    pub(super) fn of(call: &Call<'a>) -> Result<Self, Refusal> {
        refuse_empty_lists(call, &LISTS.map(|(field, _)| field))?;
        let mut filter = Self::default();
        for (field, path) in LISTS {
            filter.one_of(path, call.texts(field));
        }
        Ok(filter)
    }

    /// Returns the filter of the operation that reads annotations.
    pub(super) fn to_get(call: &Call<'a>) -> Result<Self, Refusal> {
        let mut filter = Self::of(call)?;
        if call.version == Version::V1 {
            return Ok(filter);
        }
        refuse_empty_lists(call, &["documentIds", "mentionedUserIds", "statusIds"])?;
        filter.one_of("/mentionedUserIds", call.texts("mentionedUserIds"));
        let status = call.some_text("statusId");
        let statuses = call.texts("statusIds");
        if status.is_some() || statuses.is_some() {
            let statuses = statuses.into_iter().flatten().chain(status).collect();
            filter.one_of("/status/id", Some(statuses));
        }
        filter.is("/resolvedByUserId", call.some_text("resolvedBy"));
        let time = |field| call.data.get(field).and_then(integer);
        for (after, before, path) in [
            ("createdAfter", "createdBefore", "/createdAt"),
            ("updatedAfter", "updatedBefore", "/lastUpdated"),
        ] {
            let after = time(after).map(|time| Condition::After(path, time));
            let before = time(before).map(|time| Condition::Before(path, time));
            filter.0.extend(after.into_iter().chain(before));
        }
        let agent = |field| call.some_text(field);
        filter.of_agent(call, |filter| {
            filter.is("/agent/agentId", agent("agentId"));
            filter.is("/agent/executionId", agent("executionId"));
            filter.is("/agent/agentType", agent("agentType"));
            filter.is("/agent/agentSource", agent("agentSource"));
            filter.pending(call);
            if call.flag("agentComments") {
                filter.0.push(Condition::OfAgent);
            }
        })?;
        Ok(filter)
    }

    /// Returns the filter of the operation that deletes annotations.
    pub(super) fn to_delete(call: &Call<'a>) -> Result<Self, Refusal> {
        let mut filter = Self::of(call)?;
        if call.version == Version::V1 {
            return Ok(filter);
        }
        let urls = call.texts("agentUrls").map(|urls| {
            let pages = urls.into_iter().map(page);
            pages.filter(|page| !page.is_empty()).collect::<Vec<_>>()
        });
        // Without a page the filter would select nothing, or everything if it was dropped.
        if urls.as_ref().is_some_and(Vec::is_empty) {
            return Err(Refusal::invalid("data.agentUrls has no URL of a page"));
        }
        filter.of_agent(call, |filter| {
            filter.is("/agent/agentId", call.some_text("agentId"));
            filter.pending(call);
            filter.0.extend(urls.map(Condition::OnPage));
        })?;
        Ok(filter)
    }

    pub(super) fn matches(&self, annotation: &Value) -> bool {
        self.0
            .iter()
            .all(|condition| condition.is_met_by(annotation))
    }

    /// Adds conditions on agents, which Velt's advanced queries answer.
    fn of_agent(&mut self, call: &Call<'_>, add: impl FnOnce(&mut Self)) -> Result<(), Refusal> {
        let before = self.0.len();
        add(self);
        if self.0.len() > before && call.switches.advanced_queries_off {
            return Err(Refusal::not_found(
                "Advanced queries are not enabled for this API key.",
            ));
        }
        Ok(())
    }

    /// Asks for agents' suggestions that nobody has decided on, if the request does.
    fn pending(&mut self, call: &Call<'_>) {
        if call.flag("agentSuggestions") {
            self.0.push(Condition::OfAgent);
            self.is("/suggestion/status", Some("pending"));
        }
    }

    fn is(&mut self, path: &'static str, value: Option<&'a str>) {
        self.one_of(path, value.map(|value| vec![value]));
    }

    fn one_of(&mut self, path: &'static str, values: Option<Vec<&'a str>>) {
        let condition = values.map(|values| Condition::OneOf(path, values));
        self.0.extend(condition);
    }
}

impl Condition<'_> {
    fn is_met_by(&self, annotation: &Value) -> bool {
        let value = |path| annotation.pointer(path).unwrap_or(&Value::Null);
        let time = |path| integer(value(path));
        match self {
            Self::OneOf(path, values) => match value(path) {
                Value::Array(list) => list.iter().any(|value| is_one_of(value, values)),
                value => is_one_of(value, values),
            },
            Self::After(path, than) => time(path).is_some_and(|time| time > *than),
            Self::Before(path, than) => time(path).is_some_and(|time| time < *than),
            Self::OfAgent => value("/agent").is_object(),
            Self::OnPage(pages) => {
                let url = value("/agent/url").as_str();
                url.is_some_and(|url| pages.contains(&page(url)))
            }
        }
    }
}

/// Changes the selected annotations of a document, and returns an outcome for each. An ID in
/// the request that is not selected fails.
pub(super) fn change_each(
    call: &mut Call<'_>,
    document: &Key,
    filter: &Filter<'_>,
    done: &str,
    mut change: impl FnMut(&mut Store, &Key),
) -> Outcomes {
    let mut ids: Vec<String> = match call.texts("annotationIds") {
        Some(ids) => ids.into_iter().map(str::to_owned).collect(),
        None => {
            let annotations = call.store.records(&ANNOTATIONS, document);
            let selected = annotations.filter(|(_, record)| filter.matches(&record.clone().into()));
            selected.map(|(key, _)| key.last().to_owned()).collect()
        }
    };
    ids.sort_unstable();
    ids.dedup();
    let mut outcomes = Outcomes::default();
    for id in ids {
        let key = document.join(&id);
        let record = call.store.get(&ANNOTATIONS, &key);
        let said = if record.is_some_and(|record| filter.matches(&record.into())) {
            change(call.store, &key);
            Ok(done)
        } else {
            Err(MISSING)
        };
        outcomes.add(&id, said, serde_json::json!({ "id": id }));
    }
    outcomes
}

fn is_one_of(value: &Value, values: &[&str]) -> bool {
    match value {
        Value::String(text) => values.contains(&text.as_str()),
        Value::Number(number) => values.contains(&number.to_string().as_str()),
        _ => false,
    }
}

/// Returns a URL without its fragment.
fn page(url: &str) -> &str {
    url.split('#').next().unwrap_or_default().trim()
}
