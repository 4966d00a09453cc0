//! Compiles the edges and groups of a definition to the graph that executions follow.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};

use super::expression;
use crate::call::{list, text, texts};

/// A compiled definition.
#[derive(Debug, Default)]
pub(super) struct Graph {
    pub(super) nodes: Vec<String>,
    pub(super) edges: Vec<Edge>,
    pub(super) loops: Vec<Loop>,
    pub(super) groups: Vec<Group>,
}

/// An edge between two nodes that does not lead back.
#[derive(Debug)]
pub(super) struct Edge {
    pub(super) from: String,
    pub(super) to: String,
    pub(super) role: String,
    /// The condition, or null.
    pub(super) when: Value,
    pub(super) from_group: Option<String>,
    to_group: Option<String>,
}

/// A part of the graph that is repeated after a rejection.
#[derive(Debug)]
pub(super) struct Loop {
    pub(super) id: String,
    pub(super) entry: String,
    pub(super) body: BTreeSet<String>,
    pub(super) max_iterations: u64,
    /// The node to continue with after the last iteration.
    pub(super) exhausted: Option<String>,
    /// The nodes whose rejection leads back: one, or the members of a group.
    pub(super) sources: BTreeSet<String>,
    pub(super) from_group: Option<String>,
}

/// Nodes that run in parallel.
#[derive(Debug)]
pub(super) struct Group {
    pub(super) id: String,
    pub(super) members: BTreeSet<String>,
    pub(super) expected: usize,
    pub(super) quorum: usize,
    pub(super) policy: Policy,
    pub(super) required: BTreeSet<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Policy {
    WaitAll,
    CancelOnQuorum,
    JoinOnQuorum,
}

/// The start or the end of an edge.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Endpoint {
    Node(String),
    Group(String),
}

impl Endpoint {
    pub(super) fn of(value: &Value) -> Self {
        match (value, text(value, "kind")) {
            (Value::String(id), _) => Self::Node(id.clone()),
            (_, "group") => Self::Group(text(value, "groupId").to_owned()),
            _ => Self::Node(text(value, "nodeId").to_owned()),
        }
    }

    pub(super) fn id(&self) -> &str {
        match self {
            Self::Node(id) | Self::Group(id) => id,
        }
    }

    /// Returns the nodes of the endpoint, and its group.
    fn expand(&self, groups: &[Group]) -> (Vec<String>, Option<String>) {
        match self {
            Self::Node(id) => (vec![id.clone()], None),
            Self::Group(id) => {
                let group = groups.iter().find(|group| &group.id == id);
                let members = group.map(|group| group.members.iter().cloned().collect());
                (members.unwrap_or_default(), Some(id.clone()))
            }
        }
    }
}

/// Returns the role of an edge.
pub(super) fn role(edge: &Value) -> &str {
    edge["on"].as_str().unwrap_or("always")
}

impl Graph {
    /// Compiles a definition, or returns the rule that one of its edges breaks.
    pub(super) fn of(definition: &Value) -> Result<Self, String> {
        let nodes = list(definition, "nodes").iter();
        let mut graph = Self {
            nodes: nodes.map(|node| text(node, "nodeId").to_owned()).collect(),
            groups: list(definition, "groups").iter().map(Group::of).collect(),
            ..Self::default()
        };
        let edges = list(definition, "edges");
        let mut loops = Vec::new();
        let mut exhausted = BTreeMap::new();
        for edge in edges {
            let (from, to) = (Endpoint::of(&edge["from"]), Endpoint::of(&edge["to"]));
            let name = format!("{} -> {}", from.id(), to.id());
            if matches!((&from, &to), (Endpoint::Group(_), Endpoint::Group(_))) {
                return Err(format!(
                    "an edge must not have a group at both ends: {name}"
                ));
            }
            match (role(edge), edge.get("loop")) {
                ("exhausted", _) => {
                    exhausted.insert(from.id().to_owned(), (to, name));
                }
                (_, Some(settings)) => loops.push((from, to, name, settings)),
                _ => graph.add_forward(edge, &from, &to, &name)?,
            }
        }
        for (from, to, name, settings) in loops {
            graph.add_loop(&from, &to, &name, settings)?;
            let Some((target, name)) = exhausted.remove(from.id()) else {
                continue;
            };
            let Endpoint::Node(target) = target else {
                return Err(format!(
                    "an edge with on=\"exhausted\" must lead to a node: {name}"
                ));
            };
            if let Some(last) = graph.loops.last_mut() {
                last.exhausted = Some(target);
            }
        }
        if let Some((_, name)) = exhausted.values().next() {
            return Err(format!(
                "an edge with on=\"exhausted\" needs a reject back-edge with loop from the same \
                 source: {name}"
            ));
        }
        graph.check_rejects(definition)?;
        Ok(graph)
    }

    fn add_forward(
        &mut self,
        edge: &Value,
        from: &Endpoint,
        to: &Endpoint,
        name: &str,
    ) -> Result<(), String> {
        let role = role(edge);
        let when = match role {
            "approve" | "reject" => expression::decision_is(role),
            "custom" => expression::parse(text(edge, "when"))
                .map_err(|problem| format!("{problem}: {name}"))?,
            _ => Value::Null,
        };
        let (sources, from_group) = from.expand(&self.groups);
        let (targets, to_group) = to.expand(&self.groups);
        let policy = from_group.as_deref().and_then(|id| self.group(id));
        if role == "reject" && policy.is_some_and(|group| group.policy != Policy::WaitAll) {
            return Err(format!(
                "on=\"reject\" from a joinOnQuorum or cancelOnQuorum group needs loop: {name}"
            ));
        }
        for from in &sources {
            for to in &targets {
                self.edges.push(Edge {
                    from: from.clone(),
                    to: to.clone(),
                    role: role.to_owned(),
                    when: when.clone(),
                    from_group: from_group.clone(),
                    to_group: to_group.clone(),
                });
            }
        }
        Ok(())
    }

    /// Derives a loop from an edge that leads back. All forward edges are known by now.
    fn add_loop(
        &mut self,
        from: &Endpoint,
        to: &Endpoint,
        name: &str,
        settings: &Value,
    ) -> Result<(), String> {
        let (sources, from_group) = from.expand(&self.groups);
        let sources = BTreeSet::from_iter(sources);
        let policy = from_group.as_deref().and_then(|id| self.group(id));
        if policy.is_some_and(|group| group.policy != Policy::JoinOnQuorum) {
            return Err(format!(
                "a reject back-edge from a group needs onQuorumMet=\"joinOnQuorum\": {name}"
            ));
        }
        let Endpoint::Node(entry) = to else {
            return Err(format!("a reject back-edge must lead to a node: {name}"));
        };
        let after_entry = self.reach(entry);
        if sources.contains(entry) || !sources.iter().any(|source| after_entry.contains(source)) {
            return Err(format!(
                "a reject edge with loop must lead to an ancestor of its source: {name}"
            ));
        }
        let body = after_entry.into_iter().filter(|node| {
            sources.contains(node) || self.reach(node).iter().any(|after| sources.contains(after))
        });
        self.loops.push(Loop {
            id: format!("loop_{}__to__{entry}", from.id()),
            entry: entry.clone(),
            body: body.collect(),
            max_iterations: settings["maxIterations"].as_u64().unwrap_or(1),
            exhausted: None,
            sources,
            from_group,
        });
        Ok(())
    }

    /// Checks that rejections lead somewhere, and back only in loops.
    fn check_rejects(&self, definition: &Value) -> Result<(), String> {
        let mut after = BTreeMap::new();
        for edge in self.edges.iter().filter(|edge| edge.role == "reject") {
            let after = after
                .entry(&edge.to)
                .or_insert_with(|| self.reach(&edge.to));
            if after.contains(&edge.from) {
                return Err(format!(
                    "on=\"reject\" to an ancestor needs loop: {} -> {}",
                    edge.from, edge.to
                ));
            }
        }
        let has_path = |node: &str| {
            let mut edges = self.edges.iter();
            edges.any(|edge| edge.role == "reject" && edge.from == node)
                || self.loops.iter().any(|known| known.sources.contains(node))
        };
        let humans = list(definition, "nodes").iter();
        let humans = humans.filter(|node| node["type"] == "human");
        let without: Vec<&str> = humans
            .map(|node| text(node, "nodeId"))
            .filter(|node| !has_path(node))
            .collect();
        if without.is_empty() {
            return Ok(());
        }
        Err(format!(
            "every human node must have at least one outgoing edge with on=\"reject\" (a forward \
             reject route or a reject back-edge): {}",
            without.join(", ")
        ))
    }

    /// Returns a node and all that can follow it without going back.
    pub(super) fn reach(&self, node: &str) -> BTreeSet<String> {
        let mut reached = BTreeSet::from([node.to_owned()]);
        let mut next = vec![node];
        while let Some(from) = next.pop() {
            for edge in self.edges.iter().filter(|edge| edge.from == from) {
                if reached.insert(edge.to.clone()) {
                    next.push(&edge.to);
                }
            }
        }
        reached
    }

    /// Returns the nodes that an execution starts with.
    pub(super) fn roots(&self) -> Vec<&str> {
        let is_root = |node: &&str| {
            let mut loops = self.loops.iter();
            !self.edges.iter().any(|edge| edge.to == *node)
                && !loops.any(|known| known.exhausted.as_deref() == Some(node))
        };
        let nodes = self.nodes.iter().map(String::as_str);
        nodes.filter(is_root).collect()
    }

    pub(super) fn group(&self, id: &str) -> Option<&Group> {
        self.groups.iter().find(|group| group.id == id)
    }

    /// Returns the group of a node.
    pub(super) fn group_of(&self, node: &str) -> Option<&Group> {
        self.groups
            .iter()
            .find(|group| group.members.contains(node))
    }

    /// Returns the graph as responses show it.
    pub(super) fn view(&self) -> Value {
        let edges = self.edges.iter().map(|edge| {
            let mut view = json!({
                "from": edge.from,
                "to": edge.to,
                "role": edge.role,
                "when": edge.when,
            });
            for (name, group) in [
                ("fromGroupId", &edge.from_group),
                ("toGroupId", &edge.to_group),
            ] {
                if let (Some(group), Value::Object(view)) = (group, &mut view) {
                    view.insert(name.to_owned(), json!(group));
                }
            }
            view
        });
        let loops = self.loops.iter().map(|known| {
            let exhausted = known.exhausted.as_ref();
            let body = self.nodes.iter().filter(|node| known.body.contains(*node));
            json!({
                "loopId": known.id,
                "entryNodeId": known.entry,
                "bodyNodeIds": body.collect::<Vec<_>>(),
                "maxIterations": known.max_iterations,
                "onExhausted": exhausted.map(|node| json!({ "routeToNodeId": node })),
            })
        });
        json!({
            "forwardEdges": edges.collect::<Vec<_>>(),
            "loops": loops.collect::<Vec<_>>(),
        })
    }
}

impl Group {
    fn of(group: &Value) -> Self {
        let ids = |field: &str| {
            let ids = texts(group, field).unwrap_or_default();
            ids.into_iter().map(str::to_owned).collect()
        };
        let number = |field: &str| {
            let number = group[field].as_u64().and_then(|n| usize::try_from(n).ok());
            number.unwrap_or_default()
        };
        Self {
            id: text(group, "groupId").to_owned(),
            members: ids("memberNodeIds"),
            expected: number("expectedSteps"),
            quorum: number("quorum"),
            policy: match group["onQuorumMet"].as_str() {
                Some("cancelOnQuorum") => Policy::CancelOnQuorum,
                Some("joinOnQuorum") => Policy::JoinOnQuorum,
                _ => Policy::WaitAll,
            },
            required: ids("requiredNodeIds"),
        }
    }
}
