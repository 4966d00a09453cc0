//! What constructors and setters take: whatever people have.

use std::{borrow::Cow, collections::HashSet};

use serde_json::{Map, Value, json};
use velt::{
    Patch,
    types::{
        AddUserGroups, AddUsers, AddUsersToGroup, CommentAnnotationUpdate, CountAgentExecutions,
        DispatchWorkflowExecution, Location, OrganizationUserGroup, User,
    },
};

#[test]
fn lists_of_texts_are_made_of_whatever_holds_texts() {
    let expected = AddUsersToGroup::new("acme", "engineering", ["ada", "grace"]);
    let owned: Vec<String> = vec!["ada".to_owned(), "grace".to_owned()];
    let borrowed: [&str; 2] = ["ada", "grace"];
    let users = [User::new("ada"), User::new("grace")];
    let organization = "acme".to_owned();
    for request in [
        AddUsersToGroup::new("acme", "engineering", vec!["ada", "grace"]),
        AddUsersToGroup::new("acme", "engineering", owned.clone()),
        AddUsersToGroup::new("acme", "engineering", &owned),
        AddUsersToGroup::new("acme", "engineering", owned.as_slice()),
        AddUsersToGroup::new("acme", "engineering", owned.iter()),
        AddUsersToGroup::new("acme", "engineering", &borrowed),
        AddUsersToGroup::new("acme", "engineering", borrowed.as_slice()),
        AddUsersToGroup::new("acme", "engineering", borrowed.iter().copied()),
        AddUsersToGroup::new("acme", "engineering", borrowed.map(Cow::Borrowed)),
        AddUsersToGroup::new(&organization, "engineering", ["ada", "grace"]),
        AddUsersToGroup::new(
            organization.clone(),
            Cow::Borrowed("engineering"),
            users.iter().map(|user| &user.user_id),
        ),
    ] {
        assert_eq!(request, expected);
    }
    let set: HashSet<&str> = borrowed.into();
    assert_eq!(
        AddUsersToGroup::new("acme", "engineering", &set)
            .user_ids
            .len(),
        2
    );
    let none: Option<&str> = None;
    assert_eq!(
        AddUsersToGroup::new("acme", "engineering", none)
            .user_ids
            .len(),
        0
    );
}

#[test]
#[allow(
    clippy::needless_borrows_for_generic_args,
    reason = "that it can be borrowed is what is tested"
)]
fn a_text_is_all_that_some_nested_types_need() {
    let expected = AddUsers::new("acme", [User::new("ada"), User::new("grace")]);
    let users = vec![User::new("ada"), User::new("grace")];
    let owned = vec!["ada".to_owned(), "grace".to_owned()];
    let borrowed = ["ada", "grace"];
    for request in [
        AddUsers::new("acme", ["ada", "grace"]),
        AddUsers::new("acme", &borrowed),
        AddUsers::new("acme", borrowed.as_slice()),
        AddUsers::new("acme", owned.clone()),
        AddUsers::new("acme", &owned),
        AddUsers::new("acme", users.clone()),
        AddUsers::new("acme", &users),
        AddUsers::new("acme", users.as_slice()),
    ] {
        assert_eq!(request, expected);
    }
    let groups = AddUserGroups::new("acme", ["engineering"]);
    let group = OrganizationUserGroup::new("engineering");
    assert_eq!(groups.organization_user_groups, [group]);
}

#[test]
fn optional_texts_take_options() {
    let named = |group: OrganizationUserGroup| group.group_name;
    let group = || OrganizationUserGroup::new("engineering");
    let name = "Engineering".to_owned();
    for group in [
        group().group_name("Engineering"),
        group().group_name(&name),
        group().group_name(name.clone()),
        group().group_name(Some("Engineering")),
        group().group_name(Some(&name)),
        group().group_name(Some(name.clone())),
        group().group_name(Cow::Borrowed("Engineering")),
    ] {
        assert_eq!(named(group).as_deref(), Some("Engineering"));
    }
    assert_eq!(named(group().group_name(None::<&str>)), None);
    assert_eq!(named(group().group_name(None::<String>)), None);
}

#[test]
fn open_objects_take_json_maps_and_pairs() {
    let run = || DispatchWorkflowExecution::new("contract-review");
    let object = json!({ "contract": "acme", "value": 5 });
    let members: Map<String, Value> = object.as_object().unwrap().clone();
    let expected = run().trigger_context(object.clone());
    assert_eq!(expected.trigger_context.as_ref().unwrap()["value"], 5);
    for run in [
        run().trigger_context(&object),
        run().trigger_context(&members),
        run().trigger_context(members),
        run().trigger_context([("contract", json!("acme")), ("value", json!(5))]),
        run().trigger_context(vec![("contract", json!("acme")), ("value", json!(5))]),
    ] {
        assert_eq!(run, expected);
    }
}

#[test]
fn what_is_no_object_is_sent_as_it_is() {
    let run = DispatchWorkflowExecution::new("contract-review").trigger_context(json!([1]));
    let sent = serde_json::to_value(&run).unwrap();
    assert_eq!(sent["triggerContext"], json!([1]));
}

#[test]
fn none_never_clears_by_accident() {
    let resolver: Option<String> = None;
    let left = CommentAnnotationUpdate::new()
        .resolved_by_user_id(Patch::set_or_leave(resolver.as_deref()));
    assert_eq!(serde_json::to_value(&left).unwrap(), json!({}));
    let cleared = CommentAnnotationUpdate::new().resolved_by_user_id(Patch::set_or_clear(resolver));
    assert_eq!(
        serde_json::to_value(&cleared).unwrap(),
        json!({ "resolvedByUserId": null })
    );
    let name = "ada".to_owned();
    for set in [
        CommentAnnotationUpdate::new().resolved_by_user_id("ada"),
        CommentAnnotationUpdate::new().resolved_by_user_id(&name),
        CommentAnnotationUpdate::new().resolved_by_user_id(name.clone()),
        CommentAnnotationUpdate::new().resolved_by_user_id(Patch::set_or_clear(Some("ada"))),
    ] {
        assert_eq!(set.resolved_by_user_id, Patch::set("ada"));
    }
}

#[test]
fn a_value_of_several_shapes_takes_a_text_a_number_or_a_list() {
    let id = |location: Location| serde_json::to_value(&location).unwrap()["id"].clone();
    assert_eq!(id(Location::new().id("intro")), json!("intro"));
    assert_eq!(id(Location::new().id("intro".to_owned())), json!("intro"));
    assert_eq!(id(Location::new().id(7)), json!(7));
    let sent = |request: CountAgentExecutions| serde_json::to_value(&request).unwrap();
    assert_eq!(
        sent(CountAgentExecutions::new().agent_ids("spell-check")),
        json!({ "agentIds": "spell-check" })
    );
    assert_eq!(
        sent(CountAgentExecutions::new().agent_ids(["spell-check", "broken-links"])),
        json!({ "agentIds": ["spell-check", "broken-links"] })
    );
}
