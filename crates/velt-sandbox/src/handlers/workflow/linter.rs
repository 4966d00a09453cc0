//! Rules on the shape of a whole graph.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};

use super::compile::{Endpoint, Graph, Group, Loop, Policy};
use crate::call::{list, text, texts};

/// The rules that a definition breaks, each with its code.
#[derive(Default)]
struct Findings(Vec<Value>);

impl Findings {
    fn add(&mut self, code: &str, message: String) {
        self.0.push(json!({ "code": code, "message": message }));
    }
}

/// Checks a definition. The error is the message that Velt sends, with the findings as
/// JSON.
pub(super) fn lint(definition: &Value, graph: &Graph) -> Result<(), String> {
    let mut findings = Findings::default();
    let mut nodes = BTreeSet::new();
    for node in &graph.nodes {
        if !nodes.insert(node.as_str()) {
            findings.add("duplicate-node-id", format!("two nodes have the ID {node}"));
        }
    }
    lint_endpoints(definition, graph, &nodes, &mut findings);
    lint_paths(graph, &nodes, &mut findings);
    lint_breaches(definition, graph, &mut findings);
    let mut groups = BTreeSet::new();
    let mut group_of_node = BTreeMap::new();
    for (group, source) in graph.groups.iter().zip(list(definition, "groups")) {
        if !groups.insert(&group.id) {
            let message = format!("two groups have the ID {}", group.id);
            findings.add("group-duplicate-id", message);
        }
        for member in texts(source, "memberNodeIds").unwrap_or_default() {
            if !nodes.contains(member) {
                let message = format!("group {} has an unknown node {member}", group.id);
                findings.add("group-member-missing", message);
            }
            let other = group_of_node.insert(member, &group.id);
            if other.is_some_and(|other| other != &group.id) {
                let message = format!("node {member} is in two groups");
                findings.add("group-node-in-multiple-groups", message);
            }
        }
        lint_group(group, graph, &mut findings);
    }
    for (position, known) in graph.loops.iter().enumerate() {
        lint_loop(known, graph, &mut findings);
        let mut earlier = graph.loops.iter().take(position);
        if earlier.any(|other| !other.body.is_disjoint(&known.body)) {
            let message = format!("the bodies of {} and of another loop overlap", known.id);
            findings.add("loop-node-in-multiple-loops", message);
        }
    }
    if findings.0.is_empty() {
        Ok(())
    } else {
        Err(format!(
            "Definition linter failed: {}",
            Value::Array(findings.0)
        ))
    }
}

fn lint_endpoints(
    definition: &Value,
    graph: &Graph,
    nodes: &BTreeSet<&str>,
    findings: &mut Findings,
) {
    for edge in list(definition, "edges") {
        for end in [&edge["from"], &edge["to"]] {
            let missing = match Endpoint::of(end) {
                Endpoint::Node(id) => (!nodes.contains(id.as_str())).then(|| format!("node {id}")),
                Endpoint::Group(id) => graph.group(&id).is_none().then(|| format!("group {id}")),
            };
            if let Some(missing) = missing {
                findings.add(
                    "dangling-edge",
                    format!("an edge names the unknown {missing}"),
                );
            }
        }
    }
}

/// Checks that nothing leads back but loops, and that every node can be reached.
fn lint_paths(graph: &Graph, nodes: &BTreeSet<&str>, findings: &mut Findings) {
    // Takes away nodes that nothing leads to, until only cycles and what follows them remain.
    let mut left = nodes.clone();
    loop {
        let is_target = |node: &str| {
            let mut edges = graph.edges.iter();
            edges.any(|edge| edge.to == node && left.contains(edge.from.as_str()))
        };
        let kept: BTreeSet<&str> = left
            .iter()
            .copied()
            .filter(|node| is_target(node))
            .collect();
        if kept.len() == left.len() {
            break;
        }
        left = kept;
    }
    if !left.is_empty() {
        let nodes = Vec::from_iter(left).join(", ");
        findings.add("cycle-detected", format!("the graph has a cycle: {nodes}"));
    }
    let exhausted = graph
        .loops
        .iter()
        .filter_map(|known| known.exhausted.as_deref());
    let starts = graph.roots().into_iter().chain(exhausted);
    let reached: BTreeSet<String> = starts.flat_map(|node| graph.reach(node)).collect();
    for node in nodes.iter().filter(|node| !reached.contains(**node)) {
        let message = format!("no root leads to node {node}");
        findings.add("unreachable-node", message);
    }
}

/// Checks that a node with a deadline and with edges has one for a breach.
fn lint_breaches(definition: &Value, graph: &Graph, findings: &mut Findings) {
    let nodes = list(definition, "nodes").iter();
    for node in nodes.filter(|node| node.get("slaMs").is_some()) {
        let id = text(node, "nodeId");
        let edges: Vec<_> = graph.edges.iter().filter(|edge| edge.from == id).collect();
        let leads_back = graph.loops.iter().any(|known| known.sources.contains(id));
        let handles_breach = edges.iter().any(|edge| match edge.role.as_str() {
            "always" => true,
            "custom" => edge.when.to_string().contains("\"breached\""),
            _ => false,
        });
        if (leads_back || !edges.is_empty()) && !handles_breach {
            let message = format!("node {id} sets slaMs, but no edge handles a breach");
            findings.add("missing-breach-edge", message);
        }
    }
}

fn lint_group(group: &Group, graph: &Graph, findings: &mut Findings) {
    let id = &group.id;
    if group.quorum > group.expected {
        let message = format!("the quorum of group {id} exceeds expectedSteps");
        findings.add("group-quorum-invalid", message);
    }
    if group.policy == Policy::CancelOnQuorum && group.quorum >= group.expected {
        findings.add(
            "group-cancelonquorum-requires-quorum-lt-expected",
            format!("cancelOnQuorum in group {id} needs a quorum below expectedSteps"),
        );
    }
    if !group.required.is_subset(&group.members) {
        let message = format!("requiredNodeIds of group {id} names a node outside of it");
        findings.add("group-required-not-in-members", message);
    }
    if group.required.len() > group.quorum {
        let message = format!("group {id} requires more nodes than its quorum");
        findings.add("group-required-exceeds-quorum", message);
    }
    let targets = |member: &String| -> BTreeSet<&str> {
        let edges = graph.edges.iter().filter(|edge| &edge.from == member);
        edges.map(|edge| edge.to.as_str()).collect()
    };
    let mut members = group.members.iter().map(targets);
    let first = members.next().unwrap_or_default();
    if group.policy == Policy::JoinOnQuorum && members.any(|other| other != first) {
        findings.add(
            "group-joinonquorum-members-must-share-successors",
            format!("the members of group {id} lead to different nodes"),
        );
    }
}

/// Checks that a loop is left at one place only: at its source.
fn lint_loop(known: &Loop, graph: &Graph, findings: &mut Findings) {
    let exits = graph
        .edges
        .iter()
        .filter(|edge| known.body.contains(&edge.from) && !known.body.contains(&edge.to));
    let mut exits: BTreeSet<&String> = exits.map(|edge| &edge.from).collect();
    exits.extend(&known.sources);
    let is_at_source = exits.len() == known.sources.len();
    if !is_at_source || !known.sources.is_subset(&known.body) {
        findings.add(
            "loop-body-must-have-single-terminal",
            format!(
                "the body of {} can be left at more than one place",
                known.id
            ),
        );
    }
    let group = known.from_group.as_deref().and_then(|id| graph.group(id));
    if group.is_some_and(|group| group.quorum != group.expected) {
        findings.add(
            "loop-group-bounded-quorum-must-equal-expected",
            format!("{} needs a group whose quorum is expectedSteps", known.id),
        );
    }
}
