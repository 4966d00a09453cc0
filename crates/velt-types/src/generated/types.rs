// Made by `cargo xtask generate` from openapi/. Change that, not this.

//! What requests and answers are made of.

/// How a field changed.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct ActivityChange {
    /// The value before.
    pub from: ::std::option::Option<::serde_json::Value>,
    /// The value after.
    pub to: ::std::option::Option<::serde_json::Value>,
}

/// An activity to add. Its `actionUser` is who did it. Needs `targetEntityId` if `featureType` is `custom`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct ActivityInput {
    /// The icon of the action, by its address or its name.
    pub action_icon: ::std::option::Option<::std::string::String>,
    /// What was done, such as `comment.add`.
    pub action_type: ::std::string::String,
    pub action_user: User,
    /// What changed, by the name of the field.
    pub changes:
        ::std::option::Option<::std::collections::BTreeMap<::std::string::String, ActivityChange>>,
    /// What to show for the activity. Names in double curly brackets, such as `{{user}}`, stand for what `displayMessageTemplateData` has by that name.
    pub display_message_template: ::std::option::Option<::std::string::String>,
    /// What the names in `displayMessageTemplate` stand for.
    pub display_message_template_data:
        ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    /// The entity as it was when the action happened.
    pub entity_data: ::std::option::Option<::serde_json::Value>,
    /// The target of the entity as it was when the action happened.
    pub entity_target_data: ::std::option::Option<::serde_json::Value>,
    pub feature_type: crate::types::ActivityFeatureType,
    /// The id of the activity, which is yours to choose. An activity that has it already is overwritten.
    pub id: ::std::option::Option<::std::string::String>,
    /// Whether personal data is left out here, to be filled in by the activity resolver of the Velt SDK.
    pub is_activity_resolver_used: ::std::option::Option<bool>,
    /// What the activity is about, by its id, such as that of a comment annotation. Needed if `featureType` is `custom`.
    pub target_entity_id: ::std::option::Option<::std::string::String>,
    /// The part of it that the activity is about, by its id, such as that of one comment.
    pub target_sub_entity_id: ::std::option::Option<::std::string::String>,
}

/// Where an activity belongs.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct ActivityMetadata {
    /// The API key of the project.
    pub api_key: ::std::option::Option<::std::string::String>,
    /// The organization, by the id that you gave it.
    pub client_organization_id: ::std::option::Option<::std::string::String>,
    /// The document of the activity.
    pub document_id: ::std::option::Option<::std::string::String>,
    /// What Velt keeps of the document.
    pub document_metadata:
        ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    /// The folder, by the id that you gave it.
    pub folder_id: ::std::option::Option<::std::string::String>,
    /// The organization of the activity.
    pub organization_id: ::std::option::Option<::std::string::String>,
    /// The version of the Velt SDK that the activity came from.
    pub sdk_version: ::std::option::Option<::std::string::String>,
    /// The folder, by an id of Velt's own.
    pub velt_folder_id: ::std::option::Option<::std::string::String>,
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// An activity as Velt gives it. Its `actionUser` is who did it.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct ActivityRecord {
    /// The icon of the action, by its address or its name.
    pub action_icon: ::std::option::Option<::std::string::String>,
    /// What was done, such as `comment.add`.
    pub action_type: ::std::string::String,
    pub action_user: User,
    /// What changed, by the name of the field.
    pub changes:
        ::std::option::Option<::std::collections::BTreeMap<::std::string::String, ActivityChange>>,
    /// What to show for the activity, with what the names in its template stand for. Made by the Velt SDK; not kept by Velt.
    pub display_message: ::std::option::Option<::std::string::String>,
    /// What to show for the activity. Names in double curly brackets, such as `{{user}}`, stand for what `displayMessageTemplateData` has by that name.
    pub display_message_template: ::std::option::Option<::std::string::String>,
    /// What the names in `displayMessageTemplate` stand for.
    pub display_message_template_data:
        ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    /// The entity as it was when the action happened.
    pub entity_data: ::std::option::Option<::serde_json::Value>,
    /// The target of the entity as it was when the action happened.
    pub entity_target_data: ::std::option::Option<::serde_json::Value>,
    /// What kind of event it was, within the action.
    pub event_type: ::std::option::Option<::std::string::String>,
    pub feature_type: crate::types::ActivityFeatureType,
    /// The id of the activity.
    pub id: ::std::string::String,
    /// Whether the activity can neither be updated nor deleted through this API.
    pub immutable: ::std::option::Option<bool>,
    /// Whether personal data is left out here, to be filled in by the activity resolver of the Velt SDK.
    pub is_activity_resolver_used: ::std::option::Option<bool>,
    pub metadata: ActivityMetadata,
    /// What the activity is about, by its id, such as that of a comment annotation.
    pub target_entity_id: ::std::option::Option<::std::string::String>,
    /// The part of it that the activity is about, by its id, such as that of one comment.
    pub target_sub_entity_id: ::std::option::Option<::std::string::String>,
    /// When it happened, in milliseconds since 1970.
    pub timestamp: i64,
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// What to change of an activity.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct ActivityUpdate {
    /// The icon of the action, by its address or its name.
    pub action_icon: ::std::option::Option<::std::string::String>,
    /// What changed, by the name of the field.
    pub changes:
        ::std::option::Option<::std::collections::BTreeMap<::std::string::String, ActivityChange>>,
    /// What to show for the activity. Names in double curly brackets, such as `{{user}}`, stand for what `displayMessageTemplateData` has by that name.
    pub display_message_template: ::std::option::Option<::std::string::String>,
    /// What the names in `displayMessageTemplate` stand for.
    pub display_message_template_data:
        ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    /// The entity as it was when the action happened.
    pub entity_data: ::std::option::Option<::serde_json::Value>,
    /// The target of the entity as it was when the action happened.
    pub entity_target_data: ::std::option::Option<::serde_json::Value>,
    /// The id of the activity.
    pub id: ::std::string::String,
}

/// Adds activities to the log of a document.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AddActivities {
    /// The activities to add.
    pub activities: ::std::vec::Vec<ActivityInput>,
    /// The document that the activities are about, by the id that you gave it.
    pub document_id: ::std::string::String,
    /// The organization that the document belongs to, by the id that you gave it.
    pub organization_id: ::std::string::String,
}

/// Adds agents to a group.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AddAgentsToGroup {
    /// The agents to add.
    pub agent_ids: ::std::vec::Vec<::std::string::String>,
    /// The group, by the id that Velt gave it.
    pub group_id: ::std::string::String,
}

/// Gives a user access to organizations, folders and documents.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AddAuthPermissions {
    pub permissions: AuthPermissions,
    pub user: AuthPermissionUser,
}

/// Adds annotations to a document.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AddCommentAnnotations {
    /// The annotations to add.
    pub comment_annotations: ::std::vec::Vec<CommentAnnotationData>,
    /// Whether to add the document first if it does not exist.
    pub create_document: ::std::option::Option<bool>,
    /// Whether to add the organization first if it does not exist.
    pub create_organization: ::std::option::Option<bool>,
    /// The document to add the annotations to, by the id that you gave it.
    pub document_id: ::std::string::String,
    /// The organization that the document belongs to, by the id that you gave it.
    pub organization_id: ::std::string::String,
    /// Whether to refuse annotations of users who have no access to the document.
    pub verify_user_permissions: ::std::option::Option<bool>,
}

/// Adds annotations to a document.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AddCommentAnnotationsV1 {
    /// The annotations to add.
    pub comment_annotations: ::std::vec::Vec<CommentAnnotationDataV1>,
    /// The document to add the annotations to, by the id that you gave it.
    pub document_id: ::std::string::String,
    /// The organization that the document belongs to, by the id that you gave it.
    pub organization_id: ::std::string::String,
}

/// Adds comments to an annotation.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AddComments {
    /// The annotation that the comments belong to, by its id.
    pub annotation_id: ::std::string::String,
    /// The comments to add.
    pub comment_data: ::std::vec::Vec<CommentData>,
    /// Another name of `commentData`, which is needed in any case. Not documented by Velt; its Python SDK sends it.
    pub comments: ::std::option::Option<::std::vec::Vec<CommentData>>,
    /// Whether to add the document first if it does not exist.
    pub create_document: ::std::option::Option<bool>,
    /// Whether to add the organization first if it does not exist.
    pub create_organization: ::std::option::Option<bool>,
    /// The document that the annotation is in, by the id that you gave it.
    pub document_id: ::std::string::String,
    /// The organization that the document belongs to, by the id that you gave it.
    pub organization_id: ::std::string::String,
    /// Whether to refuse comments of users who have no access to the document.
    pub verify_user_permissions: ::std::option::Option<bool>,
}

/// Adds comments to an annotation.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AddCommentsV1 {
    /// The annotation that the comments belong to, by its id.
    pub annotation_id: ::std::string::String,
    /// The comments to add.
    pub comment_data: ::std::vec::Vec<CommentDataV1>,
    /// The document that the annotation is in, by the id that you gave it.
    pub document_id: ::std::string::String,
    /// The organization that the document belongs to, by the id that you gave it.
    pub organization_id: ::std::string::String,
}

/// Creates the content of an editor. The content has to fit the `type`: a string for `text` and `xml`, an object for `map`, an array for `array`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AddCrdtData {
    /// The key that Yjs keeps the content under. TipTap needs `default`.
    pub content_key: ::std::option::Option<::std::string::String>,
    pub data: CrdtContent,
    /// The document that the editor belongs to, by the id that you gave it.
    pub document_id: ::std::string::String,
    /// The id of the editor, which is yours to choose.
    pub editor_id: ::std::string::String,
    /// Whether ids are those of the server. Not documented by Velt; its Python SDK sends it.
    pub is_server_ids: ::std::option::Option<bool>,
    /// The organization that the document belongs to, by the id that you gave it.
    pub organization_id: ::std::string::String,
    pub type_: crate::types::CrdtType,
}

/// Adds documents to an organization, and to one of its folders.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AddDocuments {
    /// Whether to add the folder first if it does not exist. Only together with `folderId`.
    pub create_folder: ::std::option::Option<bool>,
    /// Whether to add the organization first if it does not exist.
    pub create_organization: ::std::option::Option<bool>,
    /// The documents to add.
    pub documents: ::std::vec::Vec<DocumentInput>,
    /// The folder to add the documents to, by the id that you gave it.
    pub folder_id: ::std::option::Option<::std::string::String>,
    /// The organization to add the documents to, by the id that you gave it.
    pub organization_id: ::std::string::String,
}

/// Adds documents to an organization.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AddDocumentsV1 {
    /// The documents to add.
    pub documents: ::std::vec::Vec<DocumentInput>,
    /// The folder to add the documents to, by the id that you gave it. Velt's table calls it required, but one of the two documented examples leaves it out.
    pub folder_id: ::std::option::Option<::std::string::String>,
    /// The organization to add the documents to, by the id that you gave it.
    pub organization_id: ::std::string::String,
}

/// Adds folders to an organization.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AddFolders {
    /// Whether to add the organization first if it does not exist.
    pub create_organization: ::std::option::Option<bool>,
    /// The folders to add.
    pub folders: ::std::vec::Vec<FolderInput>,
    /// The organization to add the folders to, by the id that you gave it.
    pub organization_id: ::std::string::String,
}

/// Adds folders to an organization.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AddFoldersV1 {
    /// The folders to add.
    pub folders: ::std::vec::Vec<FolderInputV1>,
    /// The organization to add the folders to, by the id that you gave it.
    pub organization_id: ::std::string::String,
}

/// Adds a notification. Its `actionUser` is who did what the notification is about. Needs the two texts (`displayHeadlineMessageTemplate` and `displayBodyMessage`), or `isNotificationResolverUsed`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AddNotification {
    pub action_user: User,
    pub context: ::std::option::Option<NotificationContext>,
    /// Whether to add the document first if it does not exist.
    pub create_document: ::std::option::Option<bool>,
    /// Whether to add the organization first if it does not exist.
    pub create_organization: ::std::option::Option<bool>,
    /// The body, which stands below the headline. Needed unless `isNotificationResolverUsed` is true.
    pub display_body_message: ::std::option::Option<::std::string::String>,
    /// The body as a template, as the headline is one. Not documented by Velt; its Python SDK sends it.
    pub display_body_message_template: ::std::option::Option<::std::string::String>,
    /// What the names in `displayBodyMessageTemplate` stand for. Not documented by Velt; its Python SDK sends it.
    pub display_body_message_template_data:
        ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    /// The headline. Names in curly brackets, such as `{actionUser}`, stand for what `displayHeadlineMessageTemplateData` has by that name. Needed unless `isNotificationResolverUsed` is true.
    pub display_headline_message_template: ::std::option::Option<::std::string::String>,
    pub display_headline_message_template_data: ::std::option::Option<NotificationTemplateData>,
    /// The document that the notification is about, by the id that you gave it.
    pub document_id: ::std::string::String,
    /// Whether notifications across organizations are enabled. Not documented by Velt; its Python SDK sends it.
    pub is_cross_organization_enabled: ::std::option::Option<bool>,
    /// Whether the texts are kept on your side, and read from there by the notification resolver of the Velt SDK.
    pub is_notification_resolver_used: ::std::option::Option<bool>,
    /// The location of the notification. Not documented by Velt; its Python SDK sends it.
    pub location:
        ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    /// The metadata of the notification. Not documented by Velt; its Python SDK sends it.
    pub metadata:
        ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    /// The id of the notification, which is yours to choose; Velt makes one if it is left out. Of the special characters, only `_` and `-` are allowed. Keeps the notification from being added twice.
    pub notification_id: ::std::option::Option<::std::string::String>,
    pub notification_source: ::std::option::Option<crate::types::NotificationSource>,
    /// Data of your own to keep with the notification; your application gets it when somebody clicks on the notification.
    pub notification_source_data:
        ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    /// Whether to notify everybody in the organization, rather than only `notifyUsers`.
    pub notify_all: ::std::option::Option<bool>,
    /// The users to notify. They alone are notified if `notifyAll` is false.
    pub notify_users: ::std::vec::Vec<User>,
    /// The organization that the notification belongs to, by the id that you gave it.
    pub organization_id: ::std::string::String,
    /// Whether to leave out users who have no access to the document.
    pub verify_user_permissions: ::std::option::Option<bool>,
}

/// Adds a notification. Its `actionUser` is who did what the notification is about.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AddNotificationV1 {
    pub action_user: User,
    /// Whether to add the document first if it does not exist.
    pub create_document: ::std::option::Option<bool>,
    /// Whether to add the organization first if it does not exist.
    pub create_organization: ::std::option::Option<bool>,
    /// The body, which stands below the headline.
    pub display_body_message: ::std::string::String,
    /// The headline. Names in curly brackets, such as `{actionUser}`, stand for what `displayHeadlineMessageTemplateData` has by that name.
    pub display_headline_message_template: ::std::string::String,
    pub display_headline_message_template_data: ::std::option::Option<NotificationTemplateData>,
    /// The document that the notification is about, by the id that you gave it.
    pub document_id: ::std::string::String,
    /// The id of the notification, which is yours to choose; Velt makes one if it is left out. Of the special characters, only `_` and `-` are allowed. Keeps the notification from being added twice.
    pub notification_id: ::std::option::Option<::std::string::String>,
    /// Data of your own to keep with the notification; your application gets it when somebody clicks on the notification.
    pub notification_source_data:
        ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    /// Whether to notify everybody in the organization, rather than only `notifyUsers`.
    pub notify_all: ::std::option::Option<bool>,
    /// The users to notify. They alone are notified if `notifyAll` is false.
    pub notify_users: ::std::vec::Vec<User>,
    /// The organization that the notification belongs to, by the id that you gave it.
    pub organization_id: ::std::string::String,
}

/// Adds organizations.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AddOrganizations {
    /// The organizations to add.
    pub organizations: ::std::vec::Vec<OrganizationInput>,
}

/// Adds users to those who are present in a document.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AddPresence {
    /// The document that the users are present in, by the id that you gave it.
    pub document_id: ::std::string::String,
    /// The organization that the document belongs to, by the id that you gave it.
    pub organization_id: ::std::string::String,
    /// The users to add.
    pub users: ::std::vec::Vec<PresenceUser>,
}

/// Adds groups to an organization.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AddUserGroups {
    /// Whether to add the organization first if it does not exist.
    pub create_organization: ::std::option::Option<bool>,
    /// The organization to add the groups to, by the id that you gave it.
    pub organization_id: ::std::string::String,
    /// The groups to add.
    pub organization_user_groups: ::std::vec::Vec<OrganizationUserGroup>,
}

/// Adds groups to an organization.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AddUserGroupsV1 {
    /// The organization to add the groups to, by the id that you gave it.
    pub organization_id: ::std::string::String,
    /// The groups to add.
    pub organization_user_groups: ::std::vec::Vec<OrganizationUserGroup>,
}

/// Adds users to an organization, a folder or a document.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AddUsers {
    /// What you want to have handed to your resolvers and webhooks. Not documented by Velt; its Python SDK sends it.
    pub context:
        ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    /// Whether to add the document first if it does not exist. Only together with `documentId`.
    pub create_document: ::std::option::Option<bool>,
    /// Whether to add the folder first if it does not exist. Only together with `folderId`.
    pub create_folder: ::std::option::Option<bool>,
    /// Whether to add the organization first if it does not exist.
    pub create_organization: ::std::option::Option<bool>,
    /// The document to add the users to, in place of the organization. Not together with `folderId`.
    pub document_id: ::std::option::Option<::std::string::String>,
    /// The folder to add the users to, in place of the organization. Not together with `documentId`.
    pub folder_id: ::std::option::Option<::std::string::String>,
    /// The organization that the users belong to, by the id that you gave it.
    pub organization_id: ::std::string::String,
    /// The folder that a folder to add is in. Not documented by Velt; its Python SDK sends it.
    pub parent_folder_id: ::std::option::Option<::std::string::String>,
    /// The users to add.
    pub users: ::std::vec::Vec<User>,
}

/// Puts users of an organization into one of its groups.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AddUsersToGroup {
    /// The organization that the group belongs to, by the id that you gave it.
    pub organization_id: ::std::string::String,
    /// The group that the users are put into, by the id that you gave it.
    pub organization_user_group_id: ::std::string::String,
    /// The users to put into the group, by the ids that you gave them.
    pub user_ids: ::std::vec::Vec<::std::string::String>,
}

/// Adds users to an organization, a folder or a document.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AddUsersV1 {
    /// The document to add the users to, in place of the organization. Not together with `folderId`.
    pub document_id: ::std::option::Option<::std::string::String>,
    /// The folder to add the users to, in place of the organization. Not together with `documentId`.
    pub folder_id: ::std::option::Option<::std::string::String>,
    /// The organization that the users belong to, by the id that you gave it.
    pub organization_id: ::std::string::String,
    /// The users to add.
    pub users: ::std::vec::Vec<User>,
}

/// Adds domains to those that an API key may be used on.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AddWorkspaceDomains {
    /// The domains to allow, as addresses or bare: Velt takes the protocol and `www` off. One that starts with `*.` allows subdomains.
    pub domains: ::std::vec::Vec<::std::string::String>,
}

/// Adds domains to those that an API key may be used on.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AddWorkspaceDomainsV1 {
    /// The domains to allow, as addresses or bare: Velt takes the protocol and `www` off. One that starts with `*.` allows subdomains.
    pub domains: ::std::vec::Vec<::std::string::String>,
}

/// The configuration of advanced webhooks.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AdvancedWebhookConfig {
    /// Whether the content of calls is protected.
    pub enable_data_protection: bool,
    /// Whether the content of calls is encoded as base64.
    pub encode_data: bool,
    /// Whether the content of calls is encrypted.
    pub encrypt_data: bool,
    /// Whether advanced webhooks are enabled.
    pub is_enabled: bool,
    /// The public key to encrypt with.
    pub public_key: ::std::string::String,
}

/// An address of yours that gets events.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AdvancedWebhookEndpoint {
    /// The channels that the endpoint gets events of; null for all of them.
    pub channels: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// When the endpoint was created, as a date and time of ISO 8601.
    pub created_at: ::std::string::String,
    /// What the endpoint is for, in words for people.
    pub description: ::std::option::Option<::std::string::String>,
    /// Whether the endpoint gets no events.
    pub disabled: bool,
    /// The event types that the endpoint gets; null for all of them.
    pub filter_types: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Velt's id of the endpoint.
    pub id: ::std::string::String,
    /// How many calls the endpoint gets in a second at the most; null if that is not set.
    pub rate_limit: ::std::option::Option<i64>,
    /// The id that you chose for the endpoint.
    pub uid: ::std::option::Option<::std::string::String>,
    /// When the endpoint was last changed, as a date and time of ISO 8601.
    pub updated_at: ::std::string::String,
    /// The address that gets the events.
    pub url: ::std::string::String,
}

/// That an endpoint is deleted.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AdvancedWebhookEndpointDeleted {
    /// Whether the endpoint is deleted.
    pub deleted: bool,
    /// Velt's id of the endpoint.
    pub endpoint_id: ::std::string::String,
}

/// The signing secret of an endpoint.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AdvancedWebhookEndpointSecret {
    /// Velt's id of the endpoint.
    pub endpoint_id: ::std::string::String,
    /// The secret that the calls to the endpoint are signed with.
    pub secret: crate::Secret,
}

/// A page of endpoints.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AdvancedWebhookEndpoints {
    /// Whether this is the last page.
    pub done: bool,
    /// The endpoints.
    pub endpoints: ::std::vec::Vec<AdvancedWebhookEndpoint>,
    /// Asks for the next page, unless `done` is true.
    pub iterator: ::std::option::Option<::std::string::String>,
    /// Points to the page before.
    pub prev_iterator: ::std::option::Option<::std::string::String>,
}

/// An agent. A built-in one has little more than what is required here. Secrets are replaced with `__redacted__`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct Agent {
    pub context_gathering: ::std::option::Option<AgentContextGathering>,
    /// What the agent does.
    pub description: ::std::string::String,
    /// Whether the agent is active.
    pub enabled: bool,
    /// Whether the agent is one of those that run by themselves on a new project.
    pub essential_default: ::std::option::Option<bool>,
    pub execution: ::std::option::Option<AgentExecutionSettings>,
    /// The id of the agent.
    pub id: ::std::string::String,
    pub input: ::std::option::Option<AgentInput>,
    /// The instructions that the AI follows.
    pub instructions: ::std::option::Option<::std::string::String>,
    pub managed_by: crate::types::AgentManager,
    /// What else is kept with the agent.
    pub metadata:
        ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    /// The name of the agent.
    pub name: ::std::string::String,
    /// How long each phase of a run may take, in milliseconds.
    pub phase_timeout_ms: ::std::option::Option<i64>,
    pub post_process: ::std::option::Option<AgentPostProcess>,
    /// The instructions as the user wrote them.
    pub raw_instructions: ::std::option::Option<::std::string::String>,
    pub response: ::std::option::Option<AgentResponseSettings>,
    pub scope: ::std::option::Option<AgentScope>,
    pub setup: ::std::option::Option<AgentSetup>,
    /// Whether the agent is built in.
    pub system: ::std::option::Option<bool>,
    /// The version that is in use.
    pub version: ::std::option::Option<i64>,
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// Which AI an agent uses in one of its phases. Other fields than these are refused.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentAiConfig {
    /// How many turns with tools the AI has at the most, for the strategy `mcp-tools`. Kept in the settings of the execution only.
    pub max_tool_turns: ::std::option::Option<i64>,
    /// Accepted and dropped: the model is chosen at each run. The request that runs the agent can pin one. Deprecated.
    pub model: ::std::option::Option<::std::string::String>,
    pub provider: ::std::option::Option<crate::types::AgentAiProvider>,
    /// Accepted and dropped. Deprecated.
    pub response_mime_type: ::std::option::Option<::std::string::String>,
}

/// How much agents were used.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentAnalytics {
    /// How often agents were run, by the id of the agent.
    pub execution_counts: ::std::collections::BTreeMap<::std::string::String, AgentExecutionTally>,
    pub token_usage: AgentTokenReport,
}

/// Holds what is known of the use of agents.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentAnalyticsFound {
    pub analytics: AgentAnalytics,
}

/// The stage that makes comment annotations of findings.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentAnnotationStage {
    /// Whether the stage is done.
    pub enabled: ::std::option::Option<bool>,
    pub strategy: ::std::option::Option<crate::types::AgentAnnotationStrategy>,
}

/// How an endpoint or a server of yours is told who calls. Each type but `none` needs fields of its own: `bearer` the `token`, `basic` the `username` and `password`, `header` the `headers`. In answers, secrets are replaced with `__redacted__`, which must not be sent back.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentAuth {
    /// Headers with secrets as their values. For the type `header`.
    pub headers:
        ::std::option::Option<::std::collections::BTreeMap<::std::string::String, crate::Secret>>,
    /// The secret of the user. For the type `basic`.
    pub password: ::std::option::Option<crate::Secret>,
    /// The secret token. For the type `bearer`.
    pub token: ::std::option::Option<crate::Secret>,
    pub type_: crate::types::AgentAuthType,
    /// The name of the user. For the type `basic`.
    pub username: ::std::option::Option<::std::string::String>,
}

/// The checklist that an agent was made from.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentChecklistOrigin {
    /// The checklist.
    pub checklist_id: ::std::string::String,
    /// The version of the checklist.
    pub checklist_version: i64,
    /// How many rules became this one agent.
    pub deduplicated_from: ::std::option::Option<i64>,
    /// The rules of the memory that the agent was made from.
    pub memory_rule_ids: ::std::vec::Vec<::std::string::String>,
    /// The sections of the checklist that the agent covers.
    pub section_refs: ::std::vec::Vec<::std::string::String>,
}

/// Which computed styles are gathered.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentComputedStylesOptions {
    /// The CSS properties to read, in place of the usual ones.
    pub properties: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// The CSS selectors of the elements to look at. Without them nothing is gathered.
    pub selectors: ::std::vec::Vec<::std::string::String>,
}

/// Holds a configuration that is recommended.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentConfigResolved {
    pub resolved_config: AgentResolvedConfig,
}

/// What an agent reads of a page before it is run, and how.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentContextGathering {
    pub ai_config: ::std::option::Option<AgentAiConfig>,
    /// The ways to gather context. `rest-api` and `computed-styles` need their part of `strategyOptions`.
    pub strategies: ::std::vec::Vec<crate::types::AgentContextStrategy>,
    pub strategy_options: ::std::option::Option<AgentContextStrategyOptions>,
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// Options of the ways to gather context, each by the name of its strategy.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentContextStrategyOptions {
    #[cfg_attr(feature = "schemars", schemars(rename = "computed-styles"))]
    pub computed_styles: ::std::option::Option<AgentComputedStylesOptions>,
    pub lighthouse: ::std::option::Option<AgentLighthouseOptions>,
    #[cfg_attr(feature = "schemars", schemars(rename = "rest-api"))]
    pub rest_api: ::std::option::Option<AgentRestApiOptions>,
    #[cfg_attr(feature = "schemars", schemars(rename = "sitemap-data"))]
    pub sitemap_data: ::std::option::Option<AgentSitemapOptions>,
    #[cfg_attr(feature = "schemars", schemars(rename = "web-page-css"))]
    pub web_page_css: ::std::option::Option<AgentPageCssOptions>,
    #[cfg_attr(feature = "schemars", schemars(rename = "web-page-html"))]
    pub web_page_html: ::std::option::Option<AgentPageHtmlOptions>,
    #[cfg_attr(feature = "schemars", schemars(rename = "web-page-screenshot"))]
    pub web_page_screenshot: ::std::option::Option<AgentScreenshotOptions>,
    #[cfg_attr(feature = "schemars", schemars(rename = "web-page-text"))]
    pub web_page_text: ::std::option::Option<AgentPageTextOptions>,
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// How pages are crawled. Only for runs that crawl.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentCrawlerConfig {
    /// How deep links are followed at the most.
    pub max_depth: i64,
    /// How many pages are visited at the most.
    pub max_pages: i64,
    /// How long crawling may take; apparently in milliseconds.
    pub timeout: i64,
}

/// How crawling went. Only for runs that crawl.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentCrawlerResults {
    /// How long crawling took; apparently in milliseconds.
    pub duration: i64,
    /// How many pages were visited.
    pub pages_visited: i64,
    /// How crawling ended; `completed` in the documented examples.
    pub status: ::std::string::String,
    /// How many addresses were found.
    pub total_urls_found: i64,
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// How an agent compares pages with each other. An update replaces it as a whole.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentCrossPage {
    /// Whether pages are compared.
    pub enabled: bool,
    pub page_discovery: crate::types::AgentPageDiscovery,
    /// The pages to compare, where they are not discovered.
    pub pages: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// The knowledge source that pages are compared with.
    pub source_of_truth_knowledge_source_id: ::std::option::Option<::std::string::String>,
    /// What is compared.
    pub target_property: ::std::string::String,
}

/// What was wrong with a demo.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentDemoFeedback {
    /// What the demo should have come to, such as `detected`.
    pub demo_expected: ::std::string::String,
    /// The HTML that the demo was run on.
    pub demo_html: ::std::string::String,
    /// The id of the demo.
    pub demo_id: ::std::string::String,
    /// The title of the demo.
    pub demo_title: ::std::string::String,
    /// What was wrong.
    pub feedback: ::std::string::String,
}

/// A draft of an agent.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentDraft {
    /// What the agent checks.
    pub description: ::std::string::String,
    /// A name for the agent.
    pub name: ::std::string::String,
    /// Instructions for the agent.
    pub prompt: ::std::string::String,
    /// The texts of the file that the draft was made from.
    pub source_tasks: ::std::vec::Vec<::std::string::String>,
    /// The values that the agent has to be given.
    pub user_context_fields: ::std::option::Option<::std::vec::Vec<AgentUserContextField>>,
}

/// A page that a run failed on.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentErroredUrl {
    /// Why it failed.
    pub message: ::std::string::String,
    /// The page.
    pub url: ::std::string::String,
}

/// A run of an agent.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentExecution {
    /// The agent that is run.
    pub agent_id: ::std::option::Option<::std::string::String>,
    /// The name of the agent.
    pub agent_name: ::std::option::Option<::std::string::String>,
    /// The version of the agent that is run.
    pub agent_version: ::std::option::Option<i64>,
    /// When the run ended; null until then. In milliseconds since 1970.
    pub completed_at: ::std::option::Option<i64>,
    pub config: ::std::option::Option<AgentExecutionConfig>,
    pub crawler_results: ::std::option::Option<AgentCrawlerResults>,
    /// How long the run took, in milliseconds; null until it ends.
    pub duration_ms: ::std::option::Option<i64>,
    pub error: ::std::option::Option<AgentExecutionError>,
    /// The id of the run.
    pub id: ::std::string::String,
    /// The model that is used, after its provider and a slash.
    pub llm_model: ::std::option::Option<::std::string::String>,
    pub metadata: ::std::option::Option<AgentExecutionMetadata>,
    /// The run that this one repeats.
    pub previous_execution_id: ::std::option::Option<::std::string::String>,
    pub ran_by: ::std::option::Option<AgentExecutionUser>,
    pub results_summary: ::std::option::Option<AgentResultsSummary>,
    /// When the run started. In milliseconds since 1970.
    pub started_at: ::std::option::Option<i64>,
    pub status: crate::types::AgentExecutionStatus,
    pub token_usage: ::std::option::Option<AgentTokenUsage>,
    pub trigger: ::std::option::Option<crate::types::AgentTrigger>,
    /// The run of a workflow that this one belongs to.
    pub workflow_execution_id: ::std::option::Option<::std::string::String>,
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// How a run is done.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentExecutionConfig {
    pub crawler_config: ::std::option::Option<AgentCrawlerConfig>,
    /// Whether pages are crawled.
    pub cross_page_execute: ::std::option::Option<bool>,
    pub device_type: ::std::option::Option<crate::types::AgentDeviceType>,
    /// How many pages are processed at the most.
    pub max_urls_to_process: ::std::option::Option<i64>,
    /// The page that the run is on, or starts from.
    pub seed_url: ::std::string::String,
}

/// How many runs there are. Has `counts` if agents were named, and `total` otherwise.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentExecutionCounts {
    /// How many runs each agent has, by the id of the agent. -1 if they could not be counted, 0 for an agent that does not exist.
    pub counts: ::std::option::Option<::std::collections::BTreeMap<::std::string::String, i64>>,
    /// How many runs there are in the workspace.
    pub total: ::std::option::Option<i64>,
}

/// A run of an agent, and the results of its pages if they were asked for.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentExecutionDetails {
    pub execution: AgentExecution,
    /// The results, one for each page.
    pub results: ::std::option::Option<::std::vec::Vec<AgentUrlResult>>,
}

/// Why a run failed, wholly or in part.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentExecutionError {
    /// The comment on the failure that was written to the document.
    pub advisory_comment: ::std::option::Option<::std::string::String>,
    pub code: crate::types::AgentExecutionErrorCode,
    /// One sentence for people that says what failed.
    pub message: ::std::string::String,
    /// When it failed. In milliseconds since 1970.
    pub occurred_at: i64,
    /// Whether the run may be tried again.
    pub retryable: bool,
}

/// What a run is about. A text is empty if it was not given.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentExecutionMetadata {
    /// The document that the run was given.
    pub document_id: ::std::string::String,
    /// The organization that the run was given.
    pub organization_id: ::std::string::String,
}

/// A page of runs, the newest first.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentExecutionPage {
    /// The runs, without the results of their pages.
    pub executions: ::std::vec::Vec<AgentExecution>,
    /// Asks for the next page; left out on the last one.
    pub next_page_token: ::std::option::Option<::std::string::String>,
}

/// Names a run of an agent.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentExecutionReference {
    /// The id of the run.
    pub execution_id: ::std::string::String,
}

/// How an agent is executed. With nothing set, an AI follows the instructions.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentExecutionSettings {
    pub ai_config: ::std::option::Option<AgentAiConfig>,
    /// Who does the work.
    pub execution_strategy: ::std::option::Option<crate::types::AgentExecutionStrategy>,
    pub knowledge: ::std::option::Option<AgentKnowledge>,
    /// The MCP servers whose tools the AI may use. Needed for `mcp-tools`. An update replaces all of them, with their secrets.
    pub mcp_servers: ::std::option::Option<::std::vec::Vec<AgentMcpServer>>,
    pub response_descriptions: ::std::option::Option<AgentResponseDescriptions>,
    pub service_id: ::std::option::Option<crate::types::AgentService>,
    pub strategy_options: ::std::option::Option<AgentExecutionStrategyOptions>,
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// Options of the ways to execute an agent, each by the name of its strategy.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentExecutionStrategyOptions {
    #[cfg_attr(feature = "schemars", schemars(rename = "stagehand-agent"))]
    pub stagehand_agent: ::std::option::Option<AgentStagehandOptions>,
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// How often an agent was run.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentExecutionTally {
    /// How often the agent was run.
    pub execution_count: i64,
    /// When the agent was run last; null if never. In milliseconds since 1970.
    pub last_executed_at: ::std::option::Option<i64>,
}

/// Who runs an agent.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentExecutionUser {
    /// The email address of the user.
    pub email: ::std::option::Option<::std::string::String>,
    /// The name of the user.
    pub name: ::std::option::Option<::std::string::String>,
    /// The id of the user.
    pub user_id: ::std::string::String,
}

/// Drafts of agents that were made from a file.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentExtraction {
    /// The drafts, at most 50.
    pub agents: ::std::vec::Vec<AgentDraft>,
    pub memory: AgentExtractionMemory,
    /// What no agent could be made from.
    pub skipped: ::std::vec::Vec<AgentSkippedTask>,
    /// A text for people that says what was made.
    pub summary: ::std::string::String,
    /// How many tasks the file has, those without a draft included. Left out if that is not known.
    pub total_tasks_parsed: ::std::option::Option<i64>,
}

/// Where a file is kept.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentExtractionMemory {
    /// The knowledge source that the file became.
    pub source_id: ::std::string::String,
}

/// Something that an agent found on a page.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentFinding {
    /// The comment annotation that was made of it.
    pub comment_id: ::std::option::Option<::std::string::String>,
    /// How sure the agent is, from 0 to 100.
    pub confidence: f64,
    /// What was found.
    pub description: ::std::string::String,
    /// The CSS selector of the element.
    pub html_selector: ::std::string::String,
    /// The id of the finding.
    pub id: ::std::string::String,
    /// Whether it is about how the page looks, and not about a text on it.
    pub is_page_level: bool,
    /// What kind of issue it is.
    pub issue_type: ::std::string::String,
    /// Which occurrence of the text it is, counted from 1.
    pub occurrence: ::std::option::Option<i64>,
    pub severity: crate::types::AgentSeverity,
    pub source: ::std::option::Option<crate::types::AgentFindingSource>,
    /// The page that it was found on.
    pub source_url: ::std::option::Option<::std::string::String>,
    /// What to do about it.
    pub suggestion: ::std::string::String,
    /// The XPath of the element.
    pub target_element_xpath: ::std::option::Option<::std::string::String>,
    /// The text of the page that it is about; empty if it is not about text.
    pub target_text: ::std::string::String,
    /// What was found, in short.
    pub title: ::std::string::String,
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// A finding, in short.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentFindingSummary {
    /// What was found.
    pub description: ::std::string::String,
    /// What kind of issue it is.
    pub issue_type: ::std::option::Option<::std::string::String>,
    pub severity: crate::types::AgentSeverity,
    /// The page that it was found on.
    pub source_url: ::std::option::Option<::std::string::String>,
    /// What was found, in short.
    pub title: ::std::string::String,
    /// The address of the page.
    pub url: ::std::option::Option<::std::string::String>,
}

/// A group of agents.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentGroup {
    /// The agents in the group.
    pub agent_ids: ::std::vec::Vec<::std::string::String>,
    /// When the group was created. In milliseconds since 1970.
    pub created_at: i64,
    /// What the group is for, if that was set.
    pub description: ::std::option::Option<::std::string::String>,
    /// The id of the group.
    pub id: ::std::string::String,
    pub metadata: AgentGroupMetadata,
    /// The name of the group.
    pub name: ::std::string::String,
    /// Whether the group is one of those that Velt made; left out otherwise.
    pub system: ::std::option::Option<bool>,
    /// When the group was last updated. In milliseconds since 1970.
    pub updated_at: i64,
}

/// Holds a group of agents.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentGroupFound {
    pub group: AgentGroup,
}

/// The groups of agents.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentGroupList {
    /// The groups, each without its agents.
    pub groups: ::std::vec::Vec<AgentGroupSummary>,
}

/// What else is kept with a group of agents.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentGroupMetadata {
    /// The API key of the project, which Velt adds.
    pub api_key: ::std::string::String,
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// Names a group of agents.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentGroupReference {
    /// The id of the group.
    pub group_id: ::std::string::String,
}

/// A group of agents in a list, which says how many agents it has but not which.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentGroupSummary {
    /// How many agents are in the group.
    pub agent_count: i64,
    /// When the group was created. In milliseconds since 1970.
    pub created_at: i64,
    /// What the group is for, if that was set.
    pub description: ::std::option::Option<::std::string::String>,
    /// The id of the group.
    pub id: ::std::string::String,
    pub metadata: AgentGroupMetadata,
    /// The name of the group.
    pub name: ::std::string::String,
    /// Whether the group is one of those that Velt made; left out otherwise.
    pub system: ::std::option::Option<bool>,
    /// When the group was last updated. In milliseconds since 1970.
    pub updated_at: i64,
}

/// The agents whose runs are counted, each by itself: up to 200, or a single one. Without them, all runs are counted.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", schemars(untagged))]
pub enum AgentIdsToCount {
    List(::std::vec::Vec<::std::string::String>),
    Single(::std::string::String),
    /// A value of a shape that this version does not know, as Velt wrote it.
    Other(::serde_json::Value),
}

impl ::std::convert::From<::std::vec::Vec<::std::string::String>> for AgentIdsToCount {
    fn from(value: ::std::vec::Vec<::std::string::String>) -> Self {
        Self::List(value)
    }
}

/// What an agent has to be given for a run.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentInput {
    pub input_requirements: ::std::option::Option<AgentInputRequirements>,
    /// The variables that the prompt can name. In answers only: Velt works it out from the strategies and `variableKeys`.
    pub supported_variables: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// The values that users give.
    pub user_context_fields: ::std::option::Option<::std::vec::Vec<AgentUserContextField>>,
    /// The names of the variables that the agent expects.
    pub variable_keys: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// Which inputs an agent needs.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentInputRequirements {
    /// The inputs that are all needed.
    pub requires: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// The inputs of which one is needed.
    pub requires_one_of: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
}

/// What an agent takes from the memory of the workspace. Other fields than these are refused.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentKnowledge {
    /// How many recent activities are taken at the most.
    pub max_activities: ::std::option::Option<i64>,
    /// How many pieces of knowledge are taken at the most.
    pub max_chunks: ::std::option::Option<i64>,
    /// How many learned patterns are taken at the most.
    pub max_patterns: ::std::option::Option<i64>,
    /// Whether to put knowledge, patterns and activities into the prompt, as the variable `memoryContext`.
    pub use_memory: ::std::option::Option<bool>,
}

/// How the audit by Lighthouse is done.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentLighthouseOptions {
    /// The categories of Lighthouse to audit.
    pub categories: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    pub form_factor: ::std::option::Option<crate::types::AgentDeviceType>,
}

/// An MCP server whose tools an agent may use. Other fields than these are refused.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentMcpServer {
    /// The tools that may be used; any if left out. At most 64 tools of a server are offered.
    pub allowed_tools: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    pub auth: ::std::option::Option<AgentAuth>,
    /// What the server provides.
    pub description: ::std::option::Option<::std::string::String>,
    /// An id of the server, which stands in logs and findings.
    pub id: ::std::string::String,
    /// A name of the server for people.
    pub name: ::std::option::Option<::std::string::String>,
    /// How long to wait for each answer of the server, in milliseconds. More than 120000 counts as 120000.
    pub timeout_ms: ::std::option::Option<i64>,
    /// How the server is reached.
    pub transport: ::std::option::Option<crate::types::AgentMcpTransport>,
    /// Where the server is: an HTTP address, or a variable in double braces that becomes one. Hosts of internal networks are refused.
    pub url: ::std::string::String,
}

/// How the styles of a page are gathered.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentPageCssOptions {
    /// Whether to include the styles that stand in the page itself.
    pub include_inline_styles: ::std::option::Option<bool>,
}

/// How the HTML of a page is gathered.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentPageHtmlOptions {
    /// Whether to leave out what is in frames.
    pub exclude_iframes: ::std::option::Option<bool>,
    /// Whether to include the body.
    pub include_body: ::std::option::Option<bool>,
    /// Whether to include the head.
    pub include_head: ::std::option::Option<bool>,
    /// What the browser waits for. The values are those of Puppeteer.
    pub wait_until: ::std::option::Option<::std::string::String>,
}

/// How the text of a page is gathered.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentPageTextOptions {
    /// The device that the page is opened as.
    pub device_type: ::std::option::Option<crate::types::AgentDeviceType>,
    /// Whether to leave out what is in frames.
    pub exclude_iframes: ::std::option::Option<bool>,
}

/// What is done with findings. Each stage is done unless it is disabled. Other fields than these are refused.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentPostProcess {
    pub analytics: ::std::option::Option<AgentPostProcessStage>,
    pub annotations: ::std::option::Option<AgentAnnotationStage>,
    /// Names of processors of your own.
    pub custom_processors: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    pub delete_previous_suggestions: ::std::option::Option<AgentPostProcessStage>,
    pub guardrails: ::std::option::Option<AgentPostProcessStage>,
    /// Ignored. `deletePreviousSuggestions` took its place.
    pub match_and_merge: ::std::option::Option<AgentPostProcessStage>,
}

/// A stage in which findings are worked on: `guardrails` takes out duplicates and cleans texts, `deletePreviousSuggestions` deletes what the run before suggested for the same page, `analytics` keeps track of events.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentPostProcessStage {
    /// Whether the stage is done.
    pub enabled: ::std::option::Option<bool>,
}

/// A demo of a prompt.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentPromptDemo {
    /// What the demo is about.
    pub dimension_tested: ::std::string::String,
    /// What the demo should come to; `detected` in the documented example.
    pub expected: ::std::string::String,
    /// The HTML that the demo is run on.
    pub html: ::std::string::String,
    /// The id of the demo.
    pub id: ::std::string::String,
    /// Why that is expected.
    pub reason: ::std::string::String,
    /// The tier of demos that it belongs to; `obvious_match` in the documented example.
    pub tier: ::std::string::String,
    /// The title of the demo.
    pub title: ::std::string::String,
}

/// Demos of a prompt. May be empty.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentPromptDemos {
    /// The demos.
    pub cases: ::std::option::Option<::std::vec::Vec<AgentPromptDemo>>,
    /// What the demos are about.
    pub detection_dimensions: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
}

/// Holds what a prompt lacks.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentPromptEnhanced {
    pub enhanced_prompt: AgentPromptEnhancement,
}

/// What a prompt lacks.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentPromptEnhancement {
    /// Why the question is asked.
    pub context: ::std::option::Option<::std::string::String>,
    /// A question to the user; null if the prompt says enough.
    pub requirement: ::std::option::Option<::std::string::String>,
    /// Answers to choose from.
    pub suggestion: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    pub suggestion_type: ::std::option::Option<crate::types::AgentSuggestionType>,
}

/// Holds a prompt that was refined.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentPromptRefined {
    pub refiner_result: AgentPromptRefinement,
}

/// A prompt that was refined.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentPromptRefinement {
    /// The prompt.
    pub analysis_prompt: ::std::string::String,
    pub response_descriptions: AgentResponseDescriptions,
}

/// Holds a prompt that was made from a short one.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentPromptValidated {
    pub validation_result: AgentPromptValidation,
}

/// A prompt that was made from a short one, with what belongs to it.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentPromptValidation {
    /// The prompt, in Markdown.
    pub analysis_prompt: ::std::string::String,
    pub demos: AgentPromptDemos,
    pub requires_tool: crate::types::AgentPromptTool,
    pub response_descriptions: AgentResponseDescriptions,
    /// Values that users have to give for each run.
    pub suggested_required_inputs: ::std::vec::Vec<AgentSuggestedInput>,
}

/// Names an agent.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentReference {
    /// The id of the agent.
    pub agent_id: ::std::string::String,
}

/// A configuration that is recommended. In a new agent, `extraction_strategies` goes into `contextGathering.strategies`, `strategy_options` into `contextGathering.strategyOptions`, without which `computed-styles` gathers nothing, and `execution_strategy` into `execution.executionStrategy`. `mcp-tools` is not among the strategies that are documented for it.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentResolvedConfig {
    pub execution_strategy: crate::types::AgentExecutionStrategy,
    /// The ways to gather context.
    pub extraction_strategies: ::std::vec::Vec<crate::types::AgentContextStrategy>,
    /// Why this is recommended; `Default configuration applied` if the AI failed.
    pub reasoning: ::std::string::String,
    pub strategy_options: ::std::option::Option<AgentContextStrategyOptions>,
}

/// Tells the AI how to fill in each field of a finding. Every value is an instruction.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentResponseDescriptions {
    /// How to state the confidence, from 0 to 100.
    pub confidence: ::std::option::Option<::std::string::String>,
    /// What to write as the description.
    pub description: ::std::option::Option<::std::string::String>,
    /// How to classify the finding.
    pub finding_type: ::std::option::Option<::std::string::String>,
    /// Which CSS selector to give for the element.
    pub html_selector: ::std::option::Option<::std::string::String>,
    /// When a finding is about the page as a whole.
    pub is_page_level: ::std::option::Option<::std::string::String>,
    /// How to classify the issue.
    pub issue_type: ::std::option::Option<::std::string::String>,
    /// How to choose the severity, of `critical`, `high`, `medium`, `low` and `info`.
    pub severity: ::std::option::Option<::std::string::String>,
    /// What to suggest.
    pub suggestion: ::std::option::Option<::std::string::String>,
    /// What to write as the summary of the whole analysis.
    pub summary: ::std::option::Option<::std::string::String>,
    /// Which text of the page to name.
    pub target_text: ::std::option::Option<::std::string::String>,
    /// What to write as the title.
    pub title: ::std::option::Option<::std::string::String>,
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// How the response of an agent is formatted. What is about AI formatting is kept, but has no effect so far.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentResponseSettings {
    pub ai_config: ::std::option::Option<AgentAiConfig>,
    /// What that AI is told. Without effect so far.
    pub formatting_prompt: ::std::option::Option<::std::string::String>,
    pub response_adapter: ::std::option::Option<crate::types::AgentResponseAdapter>,
    /// Whether an AI formats the response. Without effect so far.
    pub use_ai_formatting: ::std::option::Option<bool>,
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// The body of a request to an endpoint of yours. May have variables in double braces.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", schemars(untagged))]
pub enum AgentRestApiBody {
    Text(::std::string::String),
    Fields(::serde_json::Map<::std::string::String, ::serde_json::Value>),
    /// A value of a shape that this version does not know, as Velt wrote it.
    Other(::serde_json::Value),
}

impl ::std::convert::From<::serde_json::Map<::std::string::String, ::serde_json::Value>>
    for AgentRestApiBody
{
    fn from(value: ::serde_json::Map<::std::string::String, ::serde_json::Value>) -> Self {
        Self::Fields(value)
    }
}

/// A REST endpoint that is fetched when the agent runs.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentRestApiEndpoint {
    pub auth: ::std::option::Option<AgentAuth>,
    pub body: ::std::option::Option<AgentRestApiBody>,
    /// For how many seconds an answer is reused. 0 fetches each time.
    pub cache_ttl_seconds: ::std::option::Option<i64>,
    /// What the endpoint is about. It stands in the prompt beside the answer.
    pub description: ::std::string::String,
    /// Headers without secrets. May have variables in double braces.
    pub headers: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    >,
    /// An id of the endpoint.
    pub id: ::std::option::Option<::std::string::String>,
    /// The method of the request.
    pub method: ::std::option::Option<crate::types::AgentHttpMethod>,
    /// A name of the endpoint for people.
    pub name: ::std::option::Option<::std::string::String>,
    /// Query parameters. May have variables in double braces.
    pub query: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    >,
    /// The part of the JSON answer to use, as names with dots between.
    pub response_path: ::std::option::Option<::std::string::String>,
    /// How long to wait for the answer, in milliseconds. More than 30000 counts as 30000.
    pub timeout_ms: ::std::option::Option<i64>,
    /// Where the endpoint is. May have variables in double braces. Hosts of internal networks are refused when it is fetched.
    pub url: ::std::string::String,
}

/// REST endpoints whose answers become part of the prompt, as the variable `restApiData`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentRestApiOptions {
    /// The endpoints to fetch.
    pub endpoints: ::std::vec::Vec<AgentRestApiEndpoint>,
    /// How many bytes of each answer are read at the most. More than 5000000 counts as 5000000.
    pub max_response_bytes: ::std::option::Option<i64>,
}

/// What a run found, in short.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentResultsSummary {
    /// Pages that the run failed on, at most 50.
    pub errored_urls: ::std::option::Option<::std::vec::Vec<AgentErroredUrl>>,
    /// The gravest findings: at most 50 once the run has ended.
    pub findings: ::std::option::Option<::std::vec::Vec<AgentFindingSummary>>,
    /// The same as `totalFindings`.
    pub issues_created: ::std::option::Option<i64>,
    /// How many findings were `created`, `skipped` and `resolved` when they were matched with earlier ones. In old runs only. Deprecated.
    pub match_result:
        ::std::option::Option<::std::collections::BTreeMap<::std::string::String, i64>>,
    /// How many findings there are, by severity. A severity without findings is left out.
    pub severity_counts:
        ::std::option::Option<::std::collections::BTreeMap<::std::string::String, i64>>,
    /// A text for people that says what was found; null while the run is under way.
    pub summary: ::std::option::Option<::std::string::String>,
    /// How many annotations were made.
    pub total_annotations_created: i64,
    /// How many findings there are.
    pub total_findings: i64,
    /// How many pages the run failed on.
    pub urls_errored: ::std::option::Option<i64>,
    /// How many pages were processed.
    pub urls_processed: i64,
    /// How many pages have findings.
    pub urls_with_findings: i64,
}

/// Which AI one run uses, in place of what the platform chooses. At least one of the fields is needed; others are refused.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentRunAiConfig {
    /// The model to use for each provider, by provider. For settings that are used for agents of several providers.
    pub default_models: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, crate::types::AgentAiModel>,
    >,
    /// How many turns with tools the AI has at the most, for the strategy `mcp-tools`.
    pub max_tool_turns: ::std::option::Option<i64>,
    pub model: ::std::option::Option<crate::types::AgentAiModel>,
    pub provider: ::std::option::Option<crate::types::AgentAiProvider>,
}

/// What an agent should find in a sample.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentSampleFinding {
    /// The selector of the element that it is about.
    pub element_selector: ::std::option::Option<::std::string::String>,
    /// Whether the finding is correct.
    pub is_correct: ::std::option::Option<bool>,
    /// What is found.
    pub message: ::std::string::String,
}

/// Which pages an agent is for.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentScope {
    /// The types of content that it handles.
    pub content_types: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    pub cross_page: ::std::option::Option<AgentCrossPage>,
    /// Patterns of the addresses of pages that the agent runs on.
    pub page_scope: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Patterns of the addresses of pages that it does not run on.
    pub page_scope_exclude: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// How the picture of a page is taken.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentScreenshotOptions {
    pub device_type: ::std::option::Option<crate::types::AgentDeviceType>,
    /// How much of the height of the page is taken at the most, in pixels.
    pub max_page_height_px: ::std::option::Option<f64>,
    /// Whether to scroll through the page first.
    pub scroll_before_capture: ::std::option::Option<bool>,
    /// What the browser waits for. The values are those of Puppeteer.
    pub wait_until: ::std::option::Option<::std::string::String>,
}

/// Where an agent came from and how it was tried out. Runs make no use of it.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentSetup {
    pub checklist_origin: ::std::option::Option<AgentChecklistOrigin>,
    /// Contents that the agent was tried with, and what it should find in them.
    pub setup_samples: ::std::option::Option<::std::vec::Vec<AgentSetupSample>>,
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// A content that an agent is tried with.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentSetupSample {
    /// The content.
    pub content: ::std::string::String,
    /// What the agent should find.
    pub findings: ::std::vec::Vec<AgentSampleFinding>,
    /// What the reviewer noted.
    pub pm_notes: ::std::option::Option<::std::string::String>,
    pub pm_verdict: ::std::option::Option<crate::types::AgentSampleVerdict>,
    pub source: crate::types::AgentSampleSource,
}

/// How sitemaps are gathered.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentSitemapOptions {
    /// How many entries are read at the most.
    pub max_entries: ::std::option::Option<i64>,
}

/// A part of a file that no agent could be made from.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentSkippedTask {
    /// The text of the file.
    pub original_text: ::std::string::String,
    /// Why it was skipped.
    pub reason: ::std::string::String,
}

/// How an agent in a browser works.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentStagehandOptions {
    /// How many steps it takes at the most.
    pub max_steps: ::std::option::Option<i64>,
    /// How the agent sees and handles the page.
    pub mode: ::std::option::Option<crate::types::AgentStagehandMode>,
    /// The model it uses, in place of that of the agent.
    pub model: ::std::option::Option<::std::string::String>,
    /// How long it waits for a page, in milliseconds.
    pub navigation_timeout: ::std::option::Option<i64>,
    /// What it is told before all else.
    pub system_prompt: ::std::option::Option<::std::string::String>,
    /// Whether it gives its output in a structure.
    pub use_structured_output: ::std::option::Option<bool>,
    /// What the agent waits for.
    pub wait_until: ::std::option::Option<crate::types::AgentStagehandWait>,
}

/// A value that users have to give for each run. For a field of an agent, `name` becomes `id`, `description` becomes `title`, and `type` has to be added.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentSuggestedInput {
    /// What the value is.
    pub description: ::std::string::String,
    /// A value to show as an example.
    pub example: ::std::string::String,
    /// The name of the value.
    pub name: ::std::string::String,
    /// Why it is needed.
    pub reason: ::std::string::String,
}

/// An agent in a list.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentSummary {
    /// What the agent does.
    pub description: ::std::string::String,
    /// Whether the agent is active.
    pub enabled: bool,
    /// How often the agent was run.
    pub execution_count: i64,
    /// The id of the agent.
    pub id: ::std::string::String,
    /// When the agent was run last; null if never. In milliseconds since 1970.
    pub last_executed_at: ::std::option::Option<i64>,
    pub managed_by: crate::types::AgentManager,
    /// The name of the agent.
    pub name: ::std::string::String,
    /// Whether the agent is built in.
    pub system: ::std::option::Option<bool>,
    /// The version that is in use.
    pub version: ::std::option::Option<i64>,
}

/// How many tokens agents used. Models are named by provider and model with an underscore between, and underscores for dots and slashes.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentTokenReport {
    pub all_time: AgentTokenTotals,
    /// What was used by model. Left out if there is nothing.
    pub by_model: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, AgentTokenTotals>,
    >,
    /// What was used by month of the year that was asked for, and in each by model. Months have two digits. Left out if no year was asked for.
    pub monthly: ::std::option::Option<
        ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::collections::BTreeMap<::std::string::String, AgentTokenTotals>,
        >,
    >,
    /// What was used by year, and in each by model. Left out if there is nothing.
    pub yearly: ::std::option::Option<
        ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::collections::BTreeMap<::std::string::String, AgentTokenTotals>,
        >,
    >,
}

/// How many requests to an AI were made, and how many tokens they used.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentTokenTotals {
    /// How many tokens were received.
    pub completion_tokens: i64,
    /// How many tokens were sent.
    pub prompt_tokens: i64,
    /// How many requests were made.
    pub request_count: i64,
    /// How many tokens were spent on thinking.
    pub thoughts_tokens: i64,
    /// How many tokens there were in all.
    pub total_tokens: i64,
}

/// How many tokens a run used.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentTokenUsage {
    /// How many were received.
    pub completion_tokens: i64,
    /// How many were sent.
    pub prompt_tokens: i64,
    /// How many were spent on thinking.
    pub thoughts_tokens: ::std::option::Option<i64>,
    /// How many there were in all.
    pub total_tokens: i64,
}

/// What an agent says of one page.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentUrlOutcome {
    /// The agent that was run.
    pub agent_id: ::std::option::Option<::std::string::String>,
    /// The name of the agent at that time.
    pub agent_name: ::std::option::Option<::std::string::String>,
    /// Why the page failed; null if it did not.
    pub error: ::std::option::Option<::std::string::String>,
    /// The findings.
    pub findings: ::std::vec::Vec<AgentFinding>,
    /// How many findings are listed.
    pub findings_count: i64,
    /// How many issues there are.
    pub issue_count: i64,
    pub status: crate::types::AgentUrlStatus,
    /// A summary of the whole run. Left out if the agent gave its findings by page.
    pub summary: ::std::option::Option<::std::string::String>,
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// What a run found on one page.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentUrlResult {
    /// The agent that was run.
    pub agent_id: ::std::option::Option<::std::string::String>,
    /// The name of the agent at that time.
    pub agent_name: ::std::option::Option<::std::string::String>,
    pub agent_result: ::std::option::Option<AgentUrlOutcome>,
    /// How many findings there are.
    pub finding_count: i64,
    /// The id of the result; the same as `urlHash`.
    pub id: ::std::option::Option<::std::string::String>,
    /// When the page was processed. In milliseconds since 1970.
    pub processed_at: i64,
    /// The address of the page.
    pub url: ::std::string::String,
    /// The MD5 hash of the address.
    pub url_hash: ::std::string::String,
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// A value that users give for the runs of an agent.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentUserContextField {
    pub default_value: ::std::option::Option<AgentUserContextValue>,
    /// A value to show as an example.
    pub example: ::std::option::Option<::std::string::String>,
    /// The id of the field, by which a run is given the value.
    pub id: ::std::string::String,
    /// Whether the value has to be given. Not documented for the operations on prompts.
    pub required: ::std::option::Option<bool>,
    /// What users are asked for.
    pub title: ::std::string::String,
    pub type_: crate::types::AgentUserContextType,
}

/// The value of a field if users give none.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", schemars(untagged))]
pub enum AgentUserContextValue {
    Text(::std::string::String),
    Number(f64),
    Flag(bool),
    /// A value of a shape that this version does not know, as Velt wrote it.
    Other(::serde_json::Value),
}

impl ::std::fmt::Display for AgentUserContextValue {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match self {
            Self::Text(x) => x.fmt(f),
            Self::Number(x) => x.fmt(f),
            Self::Flag(x) => x.fmt(f),
            Self::Other(x) => x.fmt(f),
        }
    }
}

impl ::std::convert::From<f64> for AgentUserContextValue {
    fn from(value: f64) -> Self {
        Self::Number(value)
    }
}

impl ::std::convert::From<bool> for AgentUserContextValue {
    fn from(value: bool) -> Self {
        Self::Flag(value)
    }
}

/// How an agent behaved in one version. Secrets are replaced with `__redacted__`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentVersion {
    pub context_gathering: ::std::option::Option<AgentContextGathering>,
    /// When the version was added. In milliseconds since 1970.
    pub created_at: i64,
    pub execution: ::std::option::Option<AgentExecutionSettings>,
    /// The id of the version: its number after the letter v.
    pub id: ::std::string::String,
    pub input: ::std::option::Option<AgentInput>,
    /// The instructions that the AI follows.
    pub instructions: ::std::option::Option<::std::string::String>,
    /// How long each phase of a run may take, in milliseconds.
    pub phase_timeout_ms: ::std::option::Option<i64>,
    pub post_process: ::std::option::Option<AgentPostProcess>,
    /// The instructions as the user wrote them.
    pub raw_instructions: ::std::option::Option<::std::string::String>,
    pub response: ::std::option::Option<AgentResponseSettings>,
    pub scope: ::std::option::Option<AgentScope>,
    pub setup: ::std::option::Option<AgentSetup>,
    /// The number of the version.
    pub version: i64,
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// The versions of an agent.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentVersionList {
    /// The versions, the newest first.
    pub versions: ::std::vec::Vec<AgentVersion>,
}

/// Names a version of an agent.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentVersionNumber {
    /// The number of the version.
    pub version: i64,
}

/// Holds drafts of agents.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentsExtracted {
    pub extraction_result: AgentExtraction,
}

/// One agent if its id was sent, or else a list of agents.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AgentsFound {
    pub agent: ::std::option::Option<Agent>,
    /// The agents that were found. Those that are internal are never listed, but can be got by their ids.
    pub agents: ::std::option::Option<::std::vec::Vec<AgentSummary>>,
}

/// Asks a language model to work on a text.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AskAi {
    /// The name of the model. Its prefix decides on the provider: `gpt-`, `o1-`, `o3-` and `o4-` are of OpenAI, `claude-` is of Anthropic, `gemini-` is of Gemini.
    pub model: ::std::string::String,
    /// What the model should do with the text.
    pub prompt: ::std::string::String,
    /// The text to work on.
    pub text: ::std::string::String,
}

/// Asks a question.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AskMemory {
    /// Another name of `documentId`.
    pub doc_id: ::std::option::Option<::std::string::String>,
    /// Considers this document only. Ignored without `organizationId`.
    pub document_id: ::std::option::Option<::std::string::String>,
    pub filters: ::std::option::Option<MemoryFilters>,
    /// Another name of `organizationId`.
    pub org_id: ::std::option::Option<::std::string::String>,
    /// Considers this organization only.
    pub organization_id: ::std::option::Option<::std::string::String>,
    /// The question, in natural language.
    pub question: ::std::string::String,
    /// Considers this many complete days (UTC) before today, in place of a search by meaning. Goes before `filters.dateRange`; ignored with `filters.annotationId`.
    pub recency_days: ::std::option::Option<i64>,
}

/// Which values of a context a user has access to.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AuthContextAccess {
    /// The values, each with its field in front: `field:value`.
    pub access_fields: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
}

/// What your permission provider decided on the access of a user to a resource. The `accessRole` matters for documents only; what Velt takes it for if it is left out is not documented.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AuthPermissionDecision {
    pub access_role: ::std::option::Option<crate::types::AccessRole>,
    /// When Velt is to ask again, in milliseconds since 1970.
    pub expires_at: ::std::option::Option<i64>,
    /// Whether the user may use the resource.
    pub has_access: bool,
    /// The organization, folder or document, by the id that you gave it.
    pub resource_id: ::std::string::String,
    pub type_: crate::types::AuthResourceType,
    /// The user whom the decision is about, by the id that you gave the user.
    pub user_id: ::std::string::String,
}

/// The user whose permissions a call is about.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AuthPermissionUser {
    /// The id that you gave the user.
    pub user_id: ::std::string::String,
}

/// What a user is to have access to.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AuthPermissions {
    /// The organizations, folders and documents that the user is to have access to.
    pub resources: ::std::vec::Vec<AuthResource>,
}

/// What a user is not to have access to any more.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AuthPermissionsToRemove {
    /// The organizations, folders and documents to take the access to away.
    pub resources: ::std::vec::Vec<AuthResourceToRemove>,
}

/// An organization, folder or document that a user is to have access to. Needs `organizationId` for a folder or document.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AuthResource {
    /// What the user may do there.
    pub access_role: ::std::option::Option<crate::types::AccessRole>,
    /// When the access ends, in seconds since 1970; never if left out.
    pub expires_at: ::std::option::Option<i64>,
    /// The organization, folder or document, by the id that you gave it.
    pub id: ::std::string::String,
    /// The organization that the resource belongs to, by the id that you gave it. Needed if `type` is `document` or `folder`.
    pub organization_id: ::std::option::Option<::std::string::String>,
    pub type_: crate::types::AuthResourceType,
}

/// The access of a user to a resource, or why there is none.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AuthResourcePermission {
    pub access_role: ::std::option::Option<crate::types::AccessRole>,
    pub access_type: ::std::option::Option<crate::types::AuthAccessType>,
    /// One sentence for people that says why there is no access.
    pub error: ::std::option::Option<::std::string::String>,
    pub error_code: ::std::option::Option<crate::types::AuthPermissionErrorCode>,
    /// When the access ends, in seconds since 1970. Velt's data models say milliseconds.
    pub expires_at: ::std::option::Option<i64>,
}

/// An organization, folder or document that a user is not to have access to any more. Needs `organizationId` for a document.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AuthResourceToRemove {
    /// The organization, folder or document, by the id that you gave it.
    pub id: ::std::string::String,
    /// The organization that the resource belongs to, by the id that you gave it. Needed if `type` is `document`.
    pub organization_id: ::std::option::Option<::std::string::String>,
    pub type_: crate::types::AuthResourceType,
}

/// A signature of what your permission provider decided.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AuthSignature {
    /// The signature.
    pub signature: ::std::string::String,
}

/// A token that a user signs in to Velt with.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AuthToken {
    /// The token (a JWT).
    pub token: crate::Secret,
}

/// What a token says of its user.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AuthTokenUserProperties {
    /// The email address of the user.
    pub email: ::std::string::String,
    /// Whether the user is an administrator.
    pub is_admin: ::std::option::Option<bool>,
    /// The name of the user to show.
    pub name: ::std::string::String,
}

/// What a token says of its user.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AuthTokenUserPropertiesV1 {
    /// The email address of the user. If given, has to be the one that the user is identified with in the Velt SDK.
    pub email: ::std::option::Option<::std::string::String>,
    /// Whether the user is an administrator.
    pub is_admin: ::std::option::Option<bool>,
    /// The organization that the user signs in to, by the id that you gave it. Has to be the one that the user is identified with in the Velt SDK.
    pub organization_id: ::std::string::String,
}

/// What a user has access to.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct AuthUserPermissions {
    pub context: ::std::option::Option<AuthContextAccess>,
    /// The access to documents, by id.
    pub documents: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, AuthResourcePermission>,
    >,
    /// The access to folders, by id.
    pub folders: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, AuthResourcePermission>,
    >,
    /// The access to the organization, by id.
    pub organization: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, AuthResourcePermission>,
    >,
}

/// Has the memory learn from judgments of the past.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct BackfillJudgments {
    /// Whether to take all API keys of the store. Only together with `storeDbId`.
    pub all_api_keys_in_store: ::std::option::Option<bool>,
    /// How many judgments are taken at a time.
    pub batch_size: ::std::option::Option<i64>,
    /// Whether to do again what was done.
    pub force: ::std::option::Option<bool>,
    /// Whether to take over what an older SDK has stored.
    pub migrate_old_sdk: ::std::option::Option<bool>,
    /// Where an earlier run stopped.
    pub resume_from: ::std::option::Option<::std::string::String>,
    /// The store to read from.
    pub store_db_id: ::std::option::Option<::std::string::String>,
    /// The earliest time to take, in milliseconds since 1970.
    pub timestamp_lower_bound_ms: ::std::option::Option<i64>,
    /// The latest time to take, in milliseconds since 1970.
    pub timestamp_upper_bound_ms: ::std::option::Option<i64>,
}

/// Sends data to everybody who listens to it in a document.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct BroadcastLiveState {
    /// The data to send, an object of any JSON.
    pub data: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    /// The document to send to, by the id that you gave it.
    pub document_id: ::std::string::String,
    /// The id of the data, which is yours to choose; clients listen to it.
    pub live_state_data_id: ::std::string::String,
    /// Whether to merge the data with what is there already, and not to put it in its place.
    pub merge: ::std::option::Option<bool>,
    /// The organization that the document belongs to, by the id that you gave it.
    pub organization_id: ::std::string::String,
}

/// Cancels an execution.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct CancelWorkflowExecution {
    /// The execution to cancel.
    pub execution_id: ::std::string::String,
    /// Why, which the event for it repeats.
    pub reason: ::std::option::Option<::std::string::String>,
}

/// Cancels a step.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct CancelWorkflowStep {
    /// Who does it.
    pub actor_id: ::std::string::String,
    /// The execution that the step belongs to.
    pub execution_id: ::std::string::String,
    /// Why, which the event for it repeats.
    pub reason: ::std::option::Option<::std::string::String>,
    /// The step to cancel.
    pub step_id: ::std::string::String,
}

/// A comment of an annotation.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct Comment {
    pub agent: ::std::option::Option<CommentAgent>,
    /// The files that are attached.
    pub attachments: ::std::option::Option<::std::vec::Vec<CommentAttachment>>,
    /// What the comment says, as HTML.
    pub comment_html: ::std::option::Option<::std::string::String>,
    /// The id of the comment.
    pub comment_id: i64,
    /// What the comment says, as plain text.
    pub comment_text: ::std::option::Option<::std::string::String>,
    /// Where the recorded voice is, if there is one.
    pub comment_voice_url: ::std::option::Option<::std::string::String>,
    pub created_at: ::std::option::Option<CommentTimestamp>,
    /// The items of a list of your own that stand in the comment.
    pub custom_list: ::std::option::Option<::std::vec::Vec<CommentCustomItem>>,
    /// When the comment was edited; the form is not documented.
    pub edited_at: ::std::option::Option<::serde_json::Value>,
    pub from: ::std::option::Option<User>,
    /// Whether the comment has a text, in case you store the texts yourself.
    pub is_comment_text_available: ::std::option::Option<bool>,
    /// Whether the comment is a draft.
    pub is_draft: ::std::option::Option<bool>,
    /// Whether the comment was edited.
    pub is_edited: ::std::option::Option<bool>,
    pub last_updated: ::std::option::Option<CommentTimestamp>,
    /// What you keep along with the comment.
    pub metadata: ::std::option::Option<::serde_json::Value>,
    /// The reactions to the comment, by id.
    pub reaction_annotation_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// The reactions to the comment.
    pub reaction_annotations: ::std::option::Option<::std::vec::Vec<CommentReactionAnnotation>>,
    /// The recordings that are attached.
    pub recorders: ::std::option::Option<::std::vec::Vec<CommentRecording>>,
    /// The HTML that replaces the text if the comment is accepted.
    pub replace_content_html: ::std::option::Option<::std::string::String>,
    /// The plain text that replaces the text if the comment is accepted.
    pub replace_content_text: ::std::option::Option<::std::string::String>,
    pub source_type: ::std::option::Option<crate::types::CommentSourceType>,
    pub status: ::std::option::Option<crate::types::CommentState>,
    /// The users who are mentioned, with the texts that stand for them.
    pub tagged_user_contacts: ::std::option::Option<::std::vec::Vec<CommentTaggedUser>>,
    /// The users who are mentioned.
    pub to: ::std::option::Option<::std::vec::Vec<User>>,
    /// The user groups that are mentioned; their form is not documented.
    pub to_organization_user_group: ::std::option::Option<::std::vec::Vec<::serde_json::Value>>,
    pub type_: ::std::option::Option<crate::types::CommentContentType>,
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// A button of your own on a comment or an annotation.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct CommentAction {
    /// Whether the button cannot be used.
    pub disabled: ::std::option::Option<bool>,
    /// Whether the button is not shown.
    pub hidden: ::std::option::Option<bool>,
    /// The icon of the button.
    pub icon: ::std::option::Option<::std::string::String>,
    /// The id of the button.
    pub id: ::std::string::String,
    /// What the button says.
    pub label: ::std::option::Option<::std::string::String>,
    /// What you want to keep along with the button.
    pub metadata:
        ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
}

/// The agent that wrote an annotation or a comment.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct CommentAgent {
    /// The id of the agent.
    pub agent_id: ::std::option::Option<::std::string::String>,
    /// The name of the agent.
    pub agent_name: ::std::option::Option<::std::string::String>,
    pub agent_source: ::std::option::Option<crate::types::CommentAgentSource>,
    pub agent_type: ::std::option::Option<crate::types::CommentAgentType>,
    /// The run of the agent, by id.
    pub execution_id: ::std::option::Option<::std::string::String>,
    pub reason: ::std::option::Option<CommentAgentReason>,
    /// The page that the finding is about.
    pub url: ::std::option::Option<::std::string::String>,
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// Says that an agent wrote the comment. On the first comment of an annotation it holds for the annotation as well.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct CommentAgentData {
    /// The id of the agent. One of Velt must exist; one from outside is yours to choose.
    pub agent_id: ::std::string::String,
    /// The name of the agent. Needed for an agent from outside of Velt, and not used for others.
    pub agent_name: ::std::option::Option<::std::string::String>,
    pub agent_source: crate::types::CommentAgentSource,
    /// The run of the agent, by id.
    pub execution_id: ::std::option::Option<::std::string::String>,
    pub reason: CommentAgentReasonData,
    /// The page that the finding is about.
    pub url: ::std::option::Option<::std::string::String>,
}

/// What an agent found.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct CommentAgentReason {
    /// How sure the agent is, from 0 to 100.
    pub confidence: ::std::option::Option<f64>,
    /// What was found.
    pub description: ::std::option::Option<::std::string::String>,
    /// The id of the finding.
    pub finding_id: ::std::option::Option<::std::string::String>,
    pub finding_type: ::std::option::Option<crate::types::CommentFindingType>,
    /// A selector of the place of the finding.
    pub html_selector: ::std::option::Option<::std::string::String>,
    /// The HTML that the finding is about.
    pub html_snippet: ::std::option::Option<::std::string::String>,
    /// A classification of your own.
    pub issue_type: ::std::option::Option<::std::string::String>,
    /// The section of the knowledge that led to the finding.
    pub knowledge_section: ::std::option::Option<::std::string::String>,
    pub severity: ::std::option::Option<crate::types::CommentFindingSeverity>,
    pub source: ::std::option::Option<crate::types::CommentFindingSource>,
    /// The fix that is suggested.
    pub suggested_fix: ::std::option::Option<::std::string::String>,
    /// The change that is suggested, as plain text.
    pub suggestion: ::std::option::Option<::std::string::String>,
    /// A short title.
    pub title: ::std::option::Option<::std::string::String>,
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// What an agent found. Fields of your own are kept along with it.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct CommentAgentReasonData {
    /// How sure the agent is.
    pub confidence: ::std::option::Option<i64>,
    /// What was found.
    pub description: ::std::string::String,
    /// The id of the finding. The answer repeats it, so that you can tell which annotation is which.
    pub finding_id: ::std::option::Option<::std::string::String>,
    pub finding_type: ::std::option::Option<crate::types::CommentFindingType>,
    /// A selector of the place of the finding.
    pub html_selector: ::std::option::Option<::std::string::String>,
    /// The HTML that the finding is about.
    pub html_snippet: ::std::option::Option<::std::string::String>,
    /// A classification of your own.
    pub issue_type: ::std::option::Option<::std::string::String>,
    /// The section of the knowledge that led to the finding.
    pub knowledge_section: ::std::option::Option<::std::string::String>,
    pub severity: crate::types::CommentFindingSeverity,
    pub source: ::std::option::Option<crate::types::CommentFindingSource>,
    /// The fix that is suggested.
    pub suggested_fix: ::std::option::Option<::std::string::String>,
    /// The change that is suggested, as plain text.
    pub suggestion: ::std::option::Option<::std::string::String>,
    /// A short title.
    pub title: ::std::string::String,
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// The element that an annotation is anchored to, and the place in it.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct CommentAnchor {
    /// The distance from the left, in percent.
    pub left_percentage: ::std::option::Option<f64>,
    /// The distance from the top, in percent.
    pub top_percentage: ::std::option::Option<f64>,
    /// The XPath of the element.
    pub xpath: ::std::option::Option<::std::string::String>,
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// A thread of comments that is pinned to a place in a document. Velt documents many fields for its browser SDK only; which of them the API sends depends on the annotation.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct CommentAnnotation {
    pub agent: ::std::option::Option<CommentAgent>,
    /// The id of the annotation.
    pub annotation_id: ::std::string::String,
    /// The place of the annotation in the list.
    pub annotation_index: ::std::option::Option<i64>,
    /// The number of the annotation, which stays the same.
    pub annotation_number: ::std::option::Option<i64>,
    /// Whether the annotation is approved.
    pub approved: ::std::option::Option<bool>,
    pub assigned_to: ::std::option::Option<User>,
    pub basic_anchor_data: ::std::option::Option<CommentAnchor>,
    /// The color of the annotation.
    pub color: ::std::option::Option<::std::string::String>,
    /// The categories that the annotation belongs to.
    pub comment_categories: ::std::option::Option<::std::vec::Vec<CommentCategory>>,
    /// A further classification, as given when the annotation was added.
    pub comment_type: ::std::option::Option<::std::string::String>,
    /// The comments of the thread.
    pub comments: ::std::option::Option<::std::vec::Vec<Comment>>,
    pub context: ::std::option::Option<CommentContext>,
    pub created_at: ::std::option::Option<CommentTimestamp>,
    /// The items of a list of your own that were chosen for the annotation.
    pub custom_list: ::std::option::Option<::std::vec::Vec<CommentDropdownItem>>,
    pub from: ::std::option::Option<User>,
    pub ghost_comment: ::std::option::Option<CommentGhost>,
    /// Whether the annotation has comments that are drafts.
    pub has_draft_comments: ::std::option::Option<bool>,
    /// Whether the annotation is being worked on. Deprecated.
    pub in_progress: ::std::option::Option<bool>,
    /// The users who have to do with the annotation, by id.
    pub involved_user_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Whether the annotation is a draft.
    pub is_draft: ::std::option::Option<bool>,
    pub last_updated: ::std::option::Option<CommentTimestamp>,
    pub location: ::std::option::Option<CommentAnnotationLocation>,
    /// Velt's own id of the location, made from `location`.
    pub location_id: ::std::option::Option<i64>,
    /// The users who are mentioned in the annotation, by id.
    pub mentioned_user_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    pub metadata: ::std::option::Option<CommentAnnotationMetadata>,
    /// The group of threads that the annotation belongs to, by id.
    pub multi_thread_annotation_id: ::std::option::Option<::std::string::String>,
    pub page_info: ::std::option::Option<CommentPageInfo>,
    pub position: ::std::option::Option<CommentPosition>,
    pub priority: ::std::option::Option<CommentPriority>,
    /// Whether the annotation is resolved. Deprecated.
    pub resolved: ::std::option::Option<bool>,
    pub resolved_by_user: ::std::option::Option<User>,
    /// The user who resolved the annotation, by id.
    pub resolved_by_user_id: ::std::option::Option<::std::string::String>,
    /// Whether the annotation is attached to all of the text of its element.
    pub select_all_content: ::std::option::Option<bool>,
    pub source_type: ::std::option::Option<crate::types::CommentSourceType>,
    pub status: ::std::option::Option<CommentStatus>,
    /// The user who changed the status last, by id.
    pub status_updated_by_user_id: ::std::option::Option<::std::string::String>,
    /// The groups that are told of changes, by group id.
    pub subscribed_groups:
        ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    /// The users who are told of changes, by a hash of the user id.
    pub subscribed_users: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, CommentSubscription>,
    >,
    pub suggestion: ::std::option::Option<CommentSuggestion>,
    /// The id of the element in the DOM that the annotation is attached to.
    pub target_element_id: ::std::option::Option<::std::string::String>,
    pub type_: ::std::option::Option<crate::types::CommentAnnotationType>,
    /// Whether the annotation is unread.
    pub unread: ::std::option::Option<bool>,
    /// The users who are no longer told of changes, by a hash of the user id.
    pub unsubscribed_users: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, CommentSubscription>,
    >,
    /// The users who viewed the annotation. The v2 endpoint does not send it.
    pub viewed_by: ::std::option::Option<::std::vec::Vec<User>>,
    pub visibility_config: ::std::option::Option<CommentVisibilityConfig>,
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// A comment of an annotation that is added.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct CommentAnnotationCommentData {
    /// Buttons of your own on the comment. Velt keeps them and does nothing with them. Not documented by Velt; its Python SDK sends it.
    pub actions: ::std::option::Option<::std::vec::Vec<CommentAction>>,
    pub agent: ::std::option::Option<CommentAgentData>,
    /// What the comment says, as HTML. A user is mentioned as `{{userId}}`.
    pub comment_html: ::std::option::Option<::std::string::String>,
    /// The id of the comment; made by Velt if left out.
    pub comment_id: ::std::option::Option<i64>,
    /// What the comment says, as plain text. A user is mentioned as `{{userId}}`.
    pub comment_text: ::std::option::Option<::std::string::String>,
    /// What you want to keep along with the comment.
    pub context:
        ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    /// When the comment was written, in milliseconds since 1970.
    pub created_at: ::std::option::Option<i64>,
    pub from: User,
    /// Whether you store the contents of comments yourself, with a data provider in the SDK.
    pub is_comment_resolver_used: ::std::option::Option<bool>,
    /// Whether the comment has a text, in case you store the contents yourself. One that consists of attachments may have none.
    pub is_comment_text_available: ::std::option::Option<bool>,
    /// When the comment was changed last, in milliseconds since 1970.
    pub last_updated: ::std::option::Option<i64>,
    /// How far the work is that the comment tells of. Not documented by Velt; its Python SDK sends it.
    pub progress: ::std::option::Option<CommentProgress>,
    /// The users who are mentioned; one for each that the text mentions.
    pub tagged_user_contacts:
        ::std::option::Option<::std::vec::Vec<CommentAnnotationTaggedUserData>>,
    /// Whether to write to the activity log, as the SDK does.
    pub trigger_activities: ::std::option::Option<bool>,
    /// Whether to send notifications and call webhooks, as the SDK does.
    pub trigger_notification: ::std::option::Option<bool>,
}

/// The user who is mentioned in a comment of an annotation that is added.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct CommentAnnotationContactData {
    /// The email address of the user.
    pub email: ::std::option::Option<::std::string::String>,
    /// The name of the user.
    pub name: ::std::option::Option<::std::string::String>,
    /// The id of the user.
    pub user_id: ::std::string::String,
}

/// How many annotations a document has.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct CommentAnnotationCount {
    /// How many annotations there are.
    pub total: i64,
    /// How many of them the user has not read.
    pub unread: i64,
}

/// An annotation to add, with its comments.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct CommentAnnotationData {
    /// Buttons of your own on the annotation. Velt keeps them and does nothing with them. Not documented by Velt; its Python SDK sends it.
    pub actions: ::std::option::Option<::std::vec::Vec<CommentAction>>,
    /// The id of the annotation; made by Velt if left out.
    pub annotation_id: ::std::option::Option<::std::string::String>,
    pub assigned_to: ::std::option::Option<User>,
    /// The comments of the annotation, the first one being its root.
    pub comment_data: ::std::vec::Vec<CommentAnnotationCommentData>,
    /// A further classification of the annotation.
    pub comment_type: ::std::option::Option<crate::types::CommentAnnotationCommentType>,
    /// Another name of `commentData`, which is needed in any case. Not documented by Velt; its Python SDK sends it.
    pub comments: ::std::option::Option<::std::vec::Vec<CommentAnnotationCommentData>>,
    /// What you want to keep along with the annotation.
    pub context:
        ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    /// When the annotation was made, in milliseconds since 1970.
    pub created_at: ::std::option::Option<i64>,
    /// Whether the annotation is about the page as a whole. Not documented by Velt; its Python SDK sends it.
    pub is_page_annotation: ::std::option::Option<bool>,
    /// When the annotation was changed last, in milliseconds since 1970.
    pub last_updated: ::std::option::Option<i64>,
    pub location: ::std::option::Option<CommentLocation>,
    /// The page that the annotation is made on. Not documented by Velt; its Python SDK sends it.
    pub page_info: ::std::option::Option<CommentPageInfo>,
    /// Where the pin is, from the left. Not documented by Velt; its Python SDK sends it.
    pub position_x: ::std::option::Option<f64>,
    /// Where the pin is, from the top. Not documented by Velt; its Python SDK sends it.
    pub position_y: ::std::option::Option<f64>,
    pub priority: ::std::option::Option<CommentPriorityData>,
    /// The height of the window, in pixels. Not documented by Velt; its Python SDK sends it.
    pub screen_height: ::std::option::Option<f64>,
    /// The height of all that can be scrolled to, in pixels. Not documented by Velt; its Python SDK sends it.
    pub screen_scroll_height: ::std::option::Option<f64>,
    /// How far the window is scrolled down, in pixels. Not documented by Velt; its Python SDK sends it.
    pub screen_scroll_top: ::std::option::Option<f64>,
    /// The width of the window, in pixels. Not documented by Velt; its Python SDK sends it.
    pub screen_width: ::std::option::Option<f64>,
    pub status: ::std::option::Option<CommentStatusData>,
    pub suggestion: ::std::option::Option<CommentSuggestionData>,
    pub target_element: ::std::option::Option<CommentTargetElement>,
    /// What kind of annotation it is.
    pub type_: ::std::option::Option<crate::types::CommentAnnotationType>,
    pub visibility: ::std::option::Option<CommentVisibility>,
}

/// An annotation to add, with its comments.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct CommentAnnotationDataV1 {
    /// The id of the annotation; made by Velt if left out.
    pub annotation_id: ::std::option::Option<::std::string::String>,
    pub assigned_to: ::std::option::Option<User>,
    /// The comments of the annotation, the first one being its root.
    pub comment_data: ::std::vec::Vec<CommentDataV1>,
    /// What you want to keep along with the annotation.
    pub context:
        ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    /// When the annotation was made, in milliseconds since 1970.
    pub created_at: ::std::option::Option<i64>,
    /// When the annotation was changed last, in milliseconds since 1970.
    pub last_updated: ::std::option::Option<i64>,
    pub location: ::std::option::Option<CommentLocation>,
    pub priority: ::std::option::Option<CommentPriorityData>,
    pub status: ::std::option::Option<CommentStatusData>,
    pub target_element: ::std::option::Option<CommentTargetElement>,
}

/// The part of a document that an annotation or a reaction belongs to. Fields of your own are kept along with it.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct CommentAnnotationLocation {
    pub id: ::std::option::Option<CommentLocationId>,
    /// The name of the location.
    pub location_name: ::std::option::Option<::std::string::String>,
    pub version: ::std::option::Option<CommentLocationVersion>,
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// Where an annotation belongs to.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct CommentAnnotationMetadata {
    /// The API key of the Velt project.
    pub api_key: ::std::option::Option<::std::string::String>,
    /// The document, by the id that you gave it.
    pub client_document_id: ::std::option::Option<::std::string::String>,
    /// The organization, by the id that you gave it.
    pub client_organization_id: ::std::option::Option<::std::string::String>,
    /// The document.
    pub document_id: ::std::option::Option<::std::string::String>,
    /// What you keep along with the document.
    pub document_metadata:
        ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    /// The folder, by the id that you gave it.
    pub folder_id: ::std::option::Option<::std::string::String>,
    /// The organization.
    pub organization_id: ::std::option::Option<::std::string::String>,
    /// The version of the Velt SDK that made the annotation.
    pub sdk_version: ::std::option::Option<::std::string::String>,
    /// The folder, by Velt's own id.
    pub velt_folder_id: ::std::option::Option<::std::string::String>,
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// What happened to one annotation that was to be added.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct CommentAnnotationOutcome {
    /// The id of the annotation. Left out for one that was denied and came without an id.
    pub annotation_id: ::std::option::Option<::std::string::String>,
    /// The ids of the comments of the annotation.
    pub comment_ids: ::std::option::Option<::std::vec::Vec<i64>>,
    /// The id of the finding of the agent, if there is one: it tells which annotation of the request this is. Sent by v2 only.
    pub finding_id: ::std::option::Option<::std::string::String>,
    /// One sentence for people that says what happened to this annotation.
    pub message: ::std::option::Option<::std::string::String>,
    /// Whether the annotation was added.
    pub success: bool,
}

/// A user who is mentioned in a comment of an annotation that is added.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct CommentAnnotationTaggedUserData {
    pub contact: CommentAnnotationContactData,
    /// The id of the user, as it stands in the text.
    pub user_id: ::std::string::String,
}

/// What to change in every annotation that is meant. What is left out stays as it is. Velt documents a list of these, but sends a single one in every example.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct CommentAnnotationUpdate {
    /// Buttons of your own on the annotations. They replace those before. Velt keeps them and does nothing with them. Not documented by Velt; its Python SDK sends it.
    pub actions: ::std::option::Option<::std::vec::Vec<CommentAction>>,
    pub assigned_to: ::std::option::Option<User>,
    /// What you want to keep along with the annotations.
    pub context:
        ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    /// When it was made, in milliseconds since 1970. Not documented by Velt; its Python SDK sends it.
    pub created_at: ::std::option::Option<i64>,
    pub from: ::std::option::Option<User>,
    /// When it was changed last, in milliseconds since 1970. Not documented by Velt; its Python SDK sends it.
    pub last_updated: ::std::option::Option<i64>,
    pub location: ::std::option::Option<CommentLocation>,
    pub priority: ::std::option::Option<CommentPriorityUpdate>,
    /// The user who resolves the annotations, by id. Null clears it, and so does a `status` whose type is not `terminal`, whatever is sent here.
    #[cfg_attr(feature = "schemars", schemars(default))]
    pub resolved_by_user_id: crate::Patch<::std::string::String>,
    pub status: ::std::option::Option<CommentStatusUpdate>,
    /// The user who changes the status, by id. Null clears it.
    #[cfg_attr(feature = "schemars", schemars(default))]
    pub status_updated_by_user_id: crate::Patch<::std::string::String>,
    pub suggestion: ::std::option::Option<CommentSuggestionUpdate>,
    pub target_element: ::std::option::Option<CommentTargetElement>,
    /// Who sees the annotations. Not documented by Velt; its Python SDK sends it.
    pub visibility: ::std::option::Option<CommentVisibility>,
}

/// What to change in every annotation that is meant. What is left out stays as it is. Velt documents a list of these, but sends a single one in every example.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct CommentAnnotationUpdateV1 {
    pub assigned_to: ::std::option::Option<User>,
    /// What you want to keep along with the annotations.
    pub context:
        ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    pub from: ::std::option::Option<User>,
    pub location: ::std::option::Option<CommentLocation>,
    pub priority: ::std::option::Option<CommentPriorityUpdate>,
    pub status: ::std::option::Option<CommentStatusUpdateV1>,
    pub target_element: ::std::option::Option<CommentTargetElement>,
}

/// Annotations, by document if the request asks for that. In the place of one that does not exist stands null.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", schemars(untagged))]
pub enum CommentAnnotationsFound {
    AllCommentAnnotations(::std::vec::Vec<::std::option::Option<CommentAnnotation>>),
    CommentAnnotationsByDocument(
        ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::vec::Vec<::std::option::Option<CommentAnnotation>>,
        >,
    ),
    /// A value of a shape that this version does not know, as Velt wrote it.
    Other(::serde_json::Value),
}

impl ::std::convert::From<::std::vec::Vec<::std::option::Option<CommentAnnotation>>>
    for CommentAnnotationsFound
{
    fn from(value: ::std::vec::Vec<::std::option::Option<CommentAnnotation>>) -> Self {
        Self::AllCommentAnnotations(value)
    }
}

impl
    ::std::convert::From<
        ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::vec::Vec<::std::option::Option<CommentAnnotation>>,
        >,
    > for CommentAnnotationsFound
{
    fn from(
        value: ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::vec::Vec<::std::option::Option<CommentAnnotation>>,
        >,
    ) -> Self {
        Self::CommentAnnotationsByDocument(value)
    }
}

/// Annotations. In the place of one that does not exist stands null.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", schemars(transparent))]
pub struct CommentAnnotationsFoundV1(pub ::std::vec::Vec<::std::option::Option<CommentAnnotation>>);

impl ::std::ops::Deref for CommentAnnotationsFoundV1 {
    type Target = ::std::vec::Vec<::std::option::Option<CommentAnnotation>>;
    fn deref(&self) -> &::std::vec::Vec<::std::option::Option<CommentAnnotation>> {
        &self.0
    }
}

impl ::std::convert::From<CommentAnnotationsFoundV1>
    for ::std::vec::Vec<::std::option::Option<CommentAnnotation>>
{
    fn from(value: CommentAnnotationsFoundV1) -> Self {
        value.0
    }
}

impl ::std::convert::From<::std::vec::Vec<::std::option::Option<CommentAnnotation>>>
    for CommentAnnotationsFoundV1
{
    fn from(value: ::std::vec::Vec<::std::option::Option<CommentAnnotation>>) -> Self {
        Self(value)
    }
}

/// A file that is attached to a comment.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct CommentAttachment {
    /// The id of the attachment.
    pub attachment_id: ::std::option::Option<i64>,
    /// The path of the file in its storage bucket.
    pub bucket_path: ::std::option::Option<::std::string::String>,
    /// What you keep along with the attachment.
    pub metadata: ::std::option::Option<::serde_json::Value>,
    /// The MIME type of the file.
    pub mime_type: ::std::option::Option<::std::string::String>,
    /// The name of the file.
    pub name: ::std::option::Option<::std::string::String>,
    /// The size of the file, in bytes.
    pub size: ::std::option::Option<i64>,
    /// A small picture of the file: its URL, or the picture itself as Base64.
    pub thumbnail: ::std::option::Option<::std::string::String>,
    /// Where a small picture with a play icon is.
    pub thumbnail_with_play_icon_url: ::std::option::Option<::std::string::String>,
    /// The type of the file.
    pub type_: ::std::option::Option<::std::string::String>,
    /// Where the file can be downloaded.
    pub url: ::std::option::Option<::std::string::String>,
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// A file to attach to a comment.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct CommentAttachmentData {
    /// The id of the attachment.
    pub attachment_id: i64,
    /// The path of the file in its storage bucket.
    pub bucket_path: ::std::option::Option<::std::string::String>,
    /// What you want to keep along with the attachment.
    pub metadata:
        ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    /// The MIME type of the file, such as `image/png`.
    pub mime_type: ::std::option::Option<::std::string::String>,
    /// The name of the file.
    pub name: ::std::option::Option<::std::string::String>,
    /// The size of the file, in bytes.
    pub size: ::std::option::Option<i64>,
    /// Where a small picture of the file is.
    pub thumbnail: ::std::option::Option<::std::string::String>,
    /// The type of the file, such as `image`, `video` or `document`.
    pub type_: ::std::option::Option<::std::string::String>,
    /// Where the file can be downloaded.
    pub url: ::std::option::Option<::std::string::String>,
}

/// The icon of an item of a list of your own.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct CommentAutocompleteIcon {
    /// Where the icon is.
    pub url: ::std::option::Option<::std::string::String>,
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// What an item of a list of your own is.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct CommentAutocompleteItem {
    /// What is said of the item.
    pub description: ::std::option::Option<::std::string::String>,
    pub icon: ::std::option::Option<CommentAutocompleteIcon>,
    /// The id of the item.
    pub id: ::std::option::Option<::std::string::String>,
    /// Where the item leads to.
    pub link: ::std::option::Option<::std::string::String>,
    /// The name of the item.
    pub name: ::std::option::Option<::std::string::String>,
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// A category of annotations.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct CommentCategory {
    /// The color of the category.
    pub color: ::std::option::Option<::std::string::String>,
    /// The id of the category.
    pub id: ::std::option::Option<::std::string::String>,
    /// The name of the category.
    pub name: ::std::option::Option<::std::string::String>,
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// The user who is mentioned, as shown to readers.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct CommentContactData {
    /// The email address of the user.
    pub email: ::std::string::String,
    /// The name of the user.
    pub name: ::std::string::String,
    /// The id of the user.
    pub user_id: ::std::string::String,
}

/// What you keep along with an annotation or a reaction, and who has access to it.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct CommentContext {
    /// The access context: the values by the name of the field.
    pub access:
        ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    /// The access context as tokens, mixed with those made from the visibility. The prefixes `__velt_private_self:` and `organizationPrivate:` mark those of the visibility.
    pub access_fields: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// An item of a list of your own that stands in a comment.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct CommentCustomItem {
    pub custom: ::std::option::Option<CommentAutocompleteItem>,
    /// The text that stands for the item in the comment.
    pub text: ::std::option::Option<::std::string::String>,
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// A comment to add to an annotation.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct CommentData {
    /// Buttons of your own on the comment. Velt keeps them and does nothing with them. Not documented by Velt; its Python SDK sends it.
    pub actions: ::std::option::Option<::std::vec::Vec<CommentAction>>,
    pub agent: ::std::option::Option<CommentAgentData>,
    /// The files that are attached.
    pub attachments: ::std::option::Option<::std::vec::Vec<CommentAttachmentData>>,
    /// What the comment says, as HTML.
    pub comment_html: ::std::option::Option<::std::string::String>,
    /// The id of the comment; made by Velt if left out.
    pub comment_id: ::std::option::Option<i64>,
    /// What the comment says, as plain text.
    pub comment_text: ::std::option::Option<::std::string::String>,
    /// What you want to keep along with the comment.
    pub context:
        ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    /// When the comment was written, in milliseconds since 1970.
    pub created_at: ::std::option::Option<i64>,
    pub from: User,
    /// Whether you store the contents of comments yourself, with a data provider in the SDK.
    pub is_comment_resolver_used: ::std::option::Option<bool>,
    /// Whether the comment has a text, in case you store the contents yourself. One that consists of attachments may have none.
    pub is_comment_text_available: ::std::option::Option<bool>,
    /// When the comment was changed last, in milliseconds since 1970.
    pub last_updated: ::std::option::Option<i64>,
    /// How far the work is that the comment tells of. Not documented by Velt; its Python SDK sends it.
    pub progress: ::std::option::Option<CommentProgress>,
    /// The users who are mentioned.
    pub tagged_user_contacts: ::std::option::Option<::std::vec::Vec<CommentTaggedUserData>>,
    /// Whether to send notifications that the comment is complete. It is not kept. Not documented by Velt; its Python SDK sends it.
    pub trigger_notification: ::std::option::Option<bool>,
}

/// A comment to add.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct CommentDataV1 {
    /// What the comment says, as HTML.
    pub comment_html: ::std::option::Option<::std::string::String>,
    /// The id of the comment; made by Velt if left out.
    pub comment_id: ::std::option::Option<i64>,
    /// What the comment says, as plain text.
    pub comment_text: ::std::option::Option<::std::string::String>,
    /// When the comment was written, in milliseconds since 1970.
    pub created_at: ::std::option::Option<i64>,
    pub from: User,
    /// Whether you store the contents of comments yourself, with a data provider in the SDK.
    pub is_comment_resolver_used: ::std::option::Option<bool>,
    /// Whether the comment has a text, in case you store the contents yourself. One that consists of attachments may have none.
    pub is_comment_text_available: ::std::option::Option<bool>,
    /// When the comment was changed last, in milliseconds since 1970.
    pub last_updated: ::std::option::Option<i64>,
    /// The users who are mentioned.
    pub tagged_user_contacts: ::std::option::Option<::std::vec::Vec<CommentTaggedUserData>>,
}

/// The device that an annotation was made on.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct CommentDeviceInfo {
    /// The name of the browser.
    pub browser_name: ::std::option::Option<::std::string::String>,
    /// The version of the browser.
    pub browser_version: ::std::option::Option<::std::string::String>,
    /// The type of the device, such as `Tablet`.
    pub device_type: ::std::option::Option<::std::string::String>,
    /// How the device is held, such as `landscape`.
    pub orientation: ::std::option::Option<::std::string::String>,
    /// The name of the operating system.
    pub os_name: ::std::option::Option<::std::string::String>,
    /// The version of the operating system.
    pub os_version: ::std::option::Option<::std::string::String>,
    /// The height of the screen, in pixels.
    pub screen_height: ::std::option::Option<i64>,
    /// The width of the screen, in pixels.
    pub screen_width: ::std::option::Option<i64>,
    /// How the browser names itself.
    pub user_agent: ::std::option::Option<::std::string::String>,
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// An item of a list of your own, chosen for an annotation.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct CommentDropdownItem {
    /// The id of the item.
    pub id: ::std::option::Option<::std::string::String>,
    /// The text that is shown.
    pub label: ::std::option::Option<::std::string::String>,
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// What is shown in place of an annotation whose element is not there.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct CommentGhost {
    /// Whether the annotation was made on the same group of devices, as mobile or desktop.
    pub is_same_group: ::std::option::Option<bool>,
    /// The message that is shown.
    pub message: ::std::option::Option<::std::string::String>,
    /// The element that the annotation was attached to.
    pub target_element:
        ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    /// Why there is no element, such as `elementDeleted`.
    pub type_: ::std::option::Option<::std::string::String>,
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// The part of a document that an annotation belongs to.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct CommentLocation {
    /// The id of the location, which is yours to choose.
    pub id: ::std::string::String,
    /// The name of the location.
    pub location_name: ::std::option::Option<::std::string::String>,
}

/// The id of a location, as it was given.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", schemars(untagged))]
pub enum CommentLocationId {
    Number(i64),
    Text(::std::string::String),
    /// A value of a shape that this version does not know, as Velt wrote it.
    Other(::serde_json::Value),
}

impl ::std::fmt::Display for CommentLocationId {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match self {
            Self::Number(x) => x.fmt(f),
            Self::Text(x) => x.fmt(f),
            Self::Other(x) => x.fmt(f),
        }
    }
}

impl ::std::convert::From<i64> for CommentLocationId {
    fn from(value: i64) -> Self {
        Self::Number(value)
    }
}

/// The version of what is at a location.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct CommentLocationVersion {
    /// The id of the version.
    pub id: ::std::option::Option<::std::string::String>,
    /// The name of the version.
    pub name: ::std::option::Option<::std::string::String>,
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// What happened to one comment of a call.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct CommentOutcome {
    /// The id of the comment.
    pub id: ::std::option::Option<i64>,
    /// One sentence for people that says what happened to this comment.
    pub message: ::std::option::Option<::std::string::String>,
    /// Whether it worked for this comment.
    pub success: bool,
}

/// The page that an annotation was made on.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct CommentPageInfo {
    /// The URL that leads to an area.
    pub area_url: ::std::option::Option<::std::string::String>,
    /// The URL that leads to an arrow.
    pub arrow_url: ::std::option::Option<::std::string::String>,
    /// The URL without path and query.
    pub base_url: ::std::option::Option<::std::string::String>,
    /// The URL that leads to the comment.
    pub comment_url: ::std::option::Option<::std::string::String>,
    pub device_info: ::std::option::Option<CommentDeviceInfo>,
    /// The path of the URL.
    pub path: ::std::option::Option<::std::string::String>,
    /// The query of the URL.
    pub query_params: ::std::option::Option<::std::string::String>,
    /// The URL that leads to a recording.
    pub recorder_url: ::std::option::Option<::std::string::String>,
    /// The width of the page, in pixels.
    pub screen_width: ::std::option::Option<i64>,
    /// The URL that leads to a tag.
    pub tag_url: ::std::option::Option<::std::string::String>,
    /// The title of the page.
    pub title: ::std::option::Option<::std::string::String>,
    /// The URL of the page.
    pub url: ::std::option::Option<::std::string::String>,
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// Where the cursor was.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct CommentPosition {
    /// The distance from the left of the screen.
    pub left: ::std::option::Option<f64>,
    /// How much the parent element is scaled horizontally.
    pub parent_scale_x: ::std::option::Option<f64>,
    /// How much the parent element is scaled vertically.
    pub parent_scale_y: ::std::option::Option<f64>,
    /// The distance from the top of the screen.
    pub top: ::std::option::Option<f64>,
    /// What is known of transformations.
    pub transform_context: ::std::option::Option<::serde_json::Value>,
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// The priority of an annotation.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct CommentPriority {
    /// The color of the priority.
    pub color: ::std::option::Option<::std::string::String>,
    /// The id of the priority.
    pub id: ::std::option::Option<::std::string::String>,
    /// The light variant of the color.
    pub light_color: ::std::option::Option<::std::string::String>,
    /// The name of the priority.
    pub name: ::std::option::Option<::std::string::String>,
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// The priority of an annotation that is added.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct CommentPriorityData {
    /// The color of the priority.
    pub color: ::std::string::String,
    /// The id of the priority.
    pub id: ::std::string::String,
    /// The light variant of the color.
    pub light_color: ::std::string::String,
    /// The name of the priority.
    pub name: ::std::string::String,
}

/// The new priority of an annotation.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct CommentPriorityUpdate {
    /// The color of the priority.
    pub color: ::std::option::Option<::std::string::String>,
    /// The id of the priority.
    pub id: ::std::string::String,
    /// The light variant of the color.
    pub light_color: ::std::option::Option<::std::string::String>,
    /// The name of the priority.
    pub name: ::std::string::String,
}

/// How far some work is.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct CommentProgress {
    /// When the work began. Its form is not documented.
    pub started_at: ::std::option::Option<::serde_json::Value>,
    pub state: crate::types::CommentProgressState,
    /// The steps of the work.
    pub steps: ::std::option::Option<::std::vec::Vec<CommentProgressStep>>,
    /// The users who are shown it, by the ids that you gave them. This keeps nobody from reading it.
    pub visible_to_user_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
}

/// A step of some work.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct CommentProgressStep {
    /// When the step was done. Its form is not documented.
    pub completed_at: ::std::option::Option<::serde_json::Value>,
    /// The id of the step.
    pub id: ::std::option::Option<::std::string::String>,
    /// What the step is.
    pub label: ::std::string::String,
    /// What you want to keep along with the step.
    pub metadata:
        ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    /// When the step began. Its form is not documented.
    pub started_at: ::std::option::Option<::serde_json::Value>,
    pub state: ::std::option::Option<crate::types::CommentProgressStepState>,
}

/// A single reaction.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct CommentReaction {
    pub from: ::std::option::Option<User>,
    pub last_updated: ::std::option::Option<CommentTimestamp>,
    /// The variant of the emoji.
    pub variant: ::std::option::Option<::std::string::String>,
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// A reaction to a comment, and who reacted so.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct CommentReactionAnnotation {
    /// The id of the reaction.
    pub annotation_id: ::std::string::String,
    /// The place of the reaction in the list, from 1.
    pub annotation_index: ::std::option::Option<i64>,
    /// The annotation that the comment belongs to, by id.
    pub comment_annotation_id: ::std::option::Option<::std::string::String>,
    pub context: ::std::option::Option<CommentContext>,
    pub from: ::std::option::Option<User>,
    /// The users who reacted so.
    pub from_users: ::std::option::Option<::std::vec::Vec<CommentReactionUser>>,
    /// The icon of the reaction, by its name.
    pub icon: ::std::option::Option<::std::string::String>,
    /// The icon, as an emoji.
    pub icon_emoji: ::std::option::Option<::std::string::String>,
    /// Where the icon is, if it is one of your own.
    pub icon_url: ::std::option::Option<::std::string::String>,
    /// The users who have to do with the reaction, by id.
    pub involved_user_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    pub last_updated: ::std::option::Option<CommentTimestamp>,
    pub location: ::std::option::Option<CommentAnnotationLocation>,
    /// Velt's own id of the location.
    pub location_id: ::std::option::Option<i64>,
    pub metadata: ::std::option::Option<CommentAnnotationMetadata>,
    pub page_info: ::std::option::Option<CommentPageInfo>,
    pub position: ::std::option::Option<CommentPosition>,
    /// The single reactions.
    pub reactions: ::std::option::Option<::std::vec::Vec<CommentReaction>>,
    /// The element that the reaction is attached to.
    pub target_element:
        ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    /// The id of that element in the DOM.
    pub target_element_id: ::std::option::Option<::std::string::String>,
    /// The type of annotation; `reaction` in every documented example.
    pub type_: ::std::option::Option<::std::string::String>,
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// A user who reacted, and when.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct CommentReactionUser {
    pub from: ::std::option::Option<User>,
    pub last_updated: ::std::option::Option<CommentTimestamp>,
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// A recording that is attached to a comment.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct CommentRecording {
    /// Where the audio is.
    pub audio_url: ::std::option::Option<::std::string::String>,
    /// The id of the recording.
    pub id: ::std::option::Option<::std::string::String>,
    /// The tag of a player for the recording, to be put on a page.
    pub tag: ::std::option::Option<::std::string::String>,
    /// Where a small picture is.
    pub thumbnail_url: ::std::option::Option<::std::string::String>,
    /// Where a small picture with a play icon is.
    pub thumbnail_with_play_icon_url: ::std::option::Option<::std::string::String>,
    pub type_: ::std::option::Option<crate::types::CommentRecordingType>,
    /// A page that plays the video.
    pub video_player_url: ::std::option::Option<::std::string::String>,
    /// Where the video is.
    pub video_url: ::std::option::Option<::std::string::String>,
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// The status of an annotation.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct CommentStatus {
    /// The color of the text and of the pin.
    pub color: ::std::option::Option<::std::string::String>,
    /// Where the icon is.
    pub icon_url: ::std::option::Option<::std::string::String>,
    /// The id of the status, such as `OPEN`.
    pub id: ::std::string::String,
    /// The color behind the name of the status.
    pub light_color: ::std::option::Option<::std::string::String>,
    /// The name of the status.
    pub name: ::std::option::Option<::std::string::String>,
    /// The icon, as SVG.
    pub svg: ::std::option::Option<::std::string::String>,
    pub type_: ::std::option::Option<crate::types::CommentStatusType>,
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// The status of an annotation that is added. Needs `svg` or `iconUrl`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct CommentStatusData {
    /// The color of the text and of the pin.
    pub color: ::std::string::String,
    /// Where the icon is. Needed if there is no `svg`.
    pub icon_url: ::std::option::Option<::std::string::String>,
    /// The id of the status.
    pub id: ::std::string::String,
    /// The color behind the name of the status.
    pub light_color: ::std::string::String,
    /// The name of the status.
    pub name: ::std::string::String,
    /// The icon, as SVG. Needed if there is no `iconUrl`.
    pub svg: ::std::option::Option<::std::string::String>,
    pub type_: crate::types::CommentStatusType,
}

/// The new status of annotations.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct CommentStatusUpdate {
    /// The color of the text and of the pin.
    pub color: ::std::option::Option<::std::string::String>,
    /// Where the icon is.
    pub icon_url: ::std::option::Option<::std::string::String>,
    /// The id of the status.
    pub id: ::std::string::String,
    /// The color behind the name of the status.
    pub light_color: ::std::option::Option<::std::string::String>,
    /// The name of the status.
    pub name: ::std::string::String,
    /// The icon, as SVG.
    pub svg: ::std::option::Option<::std::string::String>,
    pub type_: crate::types::CommentStatusType,
}

/// The new status of annotations. Velt calls `id` and `name` required, but its examples send the type alone.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct CommentStatusUpdateV1 {
    /// The color of the text and of the pin.
    pub color: ::std::option::Option<::std::string::String>,
    /// Where the icon is.
    pub icon_url: ::std::option::Option<::std::string::String>,
    /// The id of the status.
    pub id: ::std::option::Option<::std::string::String>,
    /// The color behind the name of the status.
    pub light_color: ::std::option::Option<::std::string::String>,
    /// The name of the status.
    pub name: ::std::option::Option<::std::string::String>,
    /// The icon, as SVG.
    pub svg: ::std::option::Option<::std::string::String>,
    pub type_: crate::types::CommentStatusType,
}

/// A user who is, or is no longer, told of changes.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct CommentSubscription {
    pub type_: ::std::option::Option<crate::types::CommentSubscriptionType>,
    pub user: ::std::option::Option<User>,
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// What an annotation suggests, and what became of it.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct CommentSuggestion {
    /// Whether the value had changed in the meantime.
    pub drift_detected: ::std::option::Option<bool>,
    /// The value that is suggested.
    pub new_value: ::std::option::Option<::serde_json::Value>,
    /// The value when the suggestion was made.
    pub old_value: ::std::option::Option<::serde_json::Value>,
    /// Why the suggestion was rejected.
    pub reject_reason: ::std::option::Option<::std::string::String>,
    /// When it was accepted or rejected, in milliseconds since 1970.
    pub resolved_at: ::std::option::Option<i64>,
    /// The user who accepted or rejected it, by id.
    pub resolved_by: ::std::option::Option<::std::string::String>,
    pub status: ::std::option::Option<crate::types::CommentSuggestionStatus>,
    /// The change in words.
    pub summary: ::std::option::Option<::std::string::String>,
    /// The id of what is to change.
    pub target_id: ::std::option::Option<::std::string::String>,
    /// What kind of thing is to change.
    pub target_type: ::std::option::Option<::std::string::String>,
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// What an annotation suggests. It counts only if the `type` of the annotation is `suggestion`. Fields of your own are kept along with it, but for `status`, which Velt sets to `pending`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct CommentSuggestionData {
    /// Whether the value differs from `oldValue` by now.
    pub drift_detected: ::std::option::Option<bool>,
    /// The value that is suggested.
    pub new_value: ::std::option::Option<::serde_json::Value>,
    /// The value when the suggestion is made.
    pub old_value: ::std::option::Option<::serde_json::Value>,
    /// The change in words.
    pub summary: ::std::option::Option<::std::string::String>,
    /// The id of what is to change.
    pub target_id: ::std::option::Option<::std::string::String>,
    /// What kind of thing is to change, such as `text`, `custom` or a value of your own.
    pub target_type: ::std::option::Option<::std::string::String>,
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// What an annotation suggests from now on. It replaces what was stored as a whole: what is left out is lost. Fields of your own are kept along with it.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct CommentSuggestionUpdate {
    /// Whether the value differs from `oldValue` by now.
    pub drift_detected: ::std::option::Option<bool>,
    /// The value that is suggested.
    pub new_value: ::std::option::Option<::serde_json::Value>,
    /// The value when the suggestion is made.
    pub old_value: ::std::option::Option<::serde_json::Value>,
    pub status: ::std::option::Option<crate::types::CommentSuggestionStatus>,
    /// The change in words.
    pub summary: ::std::option::Option<::std::string::String>,
    /// The id of what is to change.
    pub target_id: ::std::option::Option<::std::string::String>,
    /// What kind of thing is to change, such as `text`, `custom` or a value of your own.
    pub target_type: ::std::option::Option<::std::string::String>,
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// A user who is mentioned in a comment.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct CommentTaggedUser {
    pub contact: ::std::option::Option<User>,
    /// The text that stands for the user in the comment.
    pub text: ::std::option::Option<::std::string::String>,
    /// The id of the user.
    pub user_id: ::std::option::Option<::std::string::String>,
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// A user who is mentioned in a comment that is sent.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct CommentTaggedUserData {
    pub contact: CommentContactData,
    /// The text that stands for the user in the comment, such as `@Username`.
    pub text: ::std::string::String,
    /// The id of the user.
    pub user_id: ::std::string::String,
}

/// The element or text on the page that an annotation is attached to.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct CommentTargetElement {
    /// The id of the element in the DOM. Together with `targetText` it is where the text is looked for.
    pub element_id: ::std::option::Option<::std::string::String>,
    /// Which occurrence of the text is meant, if there are several.
    pub occurrence: ::std::option::Option<i64>,
    /// Whether to attach to all of the text of the element.
    pub select_all_content: ::std::option::Option<bool>,
    /// The text to attach the annotation to.
    pub target_text: ::std::option::Option<::std::string::String>,
}

/// A point in time, either as milliseconds since 1970 or as text in the form of ISO 8601. Which one depends on the field and on the version of the API.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", schemars(untagged))]
pub enum CommentTimestamp {
    Number(i64),
    Text(::std::string::String),
    /// A value of a shape that this version does not know, as Velt wrote it.
    Other(::serde_json::Value),
}

impl ::std::fmt::Display for CommentTimestamp {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match self {
            Self::Number(x) => x.fmt(f),
            Self::Text(x) => x.fmt(f),
            Self::Other(x) => x.fmt(f),
        }
    }
}

impl ::std::convert::From<i64> for CommentTimestamp {
    fn from(value: i64) -> Self {
        Self::Number(value)
    }
}

/// What to change in every comment that is meant. Velt calls `from` required, but no example sends it.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct CommentUpdate {
    /// Buttons of your own on the comments. Velt keeps them and does nothing with them. Not documented by Velt; its Python SDK sends it.
    pub actions: ::std::option::Option<::std::vec::Vec<CommentAction>>,
    /// The files that are attached.
    pub attachments: ::std::option::Option<::std::vec::Vec<CommentAttachmentData>>,
    /// What the comment says, as HTML.
    pub comment_html: ::std::option::Option<::std::string::String>,
    /// What the comment says, as plain text.
    pub comment_text: ::std::option::Option<::std::string::String>,
    /// What you want to keep along with the comment.
    pub context:
        ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    /// When it was made, in milliseconds since 1970. Not documented by Velt; its Python SDK sends it.
    pub created_at: ::std::option::Option<i64>,
    pub from: ::std::option::Option<User>,
    /// Whether you store the contents of comments yourself, with a data provider in the SDK.
    pub is_comment_resolver_used: ::std::option::Option<bool>,
    /// Whether the comment has a text, in case you store the contents yourself. One that consists of attachments may have none.
    pub is_comment_text_available: ::std::option::Option<bool>,
    /// When it was changed last, in milliseconds since 1970. Not documented by Velt; its Python SDK sends it.
    pub last_updated: ::std::option::Option<i64>,
    /// How far the work is that the comment tells of. It replaces the one before as a whole. Not documented by Velt; its Python SDK sends it.
    pub progress: ::std::option::Option<CommentProgress>,
    /// The users who are mentioned.
    pub tagged_user_contacts: ::std::option::Option<::std::vec::Vec<CommentTaggedUserData>>,
}

/// What to change in every comment that is meant. Velt calls `from` required, but no example sends it.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct CommentUpdateV1 {
    /// What the comment says, as HTML.
    pub comment_html: ::std::option::Option<::std::string::String>,
    /// What the comment says, as plain text.
    pub comment_text: ::std::option::Option<::std::string::String>,
    pub from: ::std::option::Option<User>,
    /// Whether you store the contents of comments yourself, with a data provider in the SDK.
    pub is_comment_resolver_used: ::std::option::Option<bool>,
    /// Whether the comment has a text, in case you store the contents yourself. One that consists of attachments may have none.
    pub is_comment_text_available: ::std::option::Option<bool>,
    /// The users who are mentioned.
    pub tagged_user_contacts: ::std::option::Option<::std::vec::Vec<CommentTaggedUserData>>,
}

/// Puts one user in the place of another.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct CommentUserReplacement {
    pub new_user: User,
    pub old_user: User,
}

/// Who can see an annotation that is added; everyone if left out.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct CommentVisibility {
    /// The organization whose users can see it. Needed if `type` is `organizationPrivate`.
    pub organization_id: ::std::option::Option<::std::string::String>,
    pub type_: crate::types::CommentVisibilityType,
    /// The users who can see it. Needed if `type` is `restricted`.
    pub user_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
}

/// Who can see an annotation.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct CommentVisibilityConfig {
    /// The organization whose users can see it.
    pub organization_id: ::std::option::Option<::std::string::String>,
    /// The organizations whose users can see it.
    pub organization_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    pub type_: ::std::option::Option<crate::types::CommentVisibilityType>,
    /// The users who can see it.
    pub user_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// Comments. In the place of one that does not exist stands null.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", schemars(transparent))]
pub struct CommentsFound(pub ::std::vec::Vec<::std::option::Option<Comment>>);
impl ::std::ops::Deref for CommentsFound {
    type Target = ::std::vec::Vec<::std::option::Option<Comment>>;
    fn deref(&self) -> &::std::vec::Vec<::std::option::Option<Comment>> {
        &self.0
    }
}

impl ::std::convert::From<CommentsFound> for ::std::vec::Vec<::std::option::Option<Comment>> {
    fn from(value: CommentsFound) -> Self {
        value.0
    }
}

impl ::std::convert::From<::std::vec::Vec<::std::option::Option<Comment>>> for CommentsFound {
    fn from(value: ::std::vec::Vec<::std::option::Option<Comment>>) -> Self {
        Self(value)
    }
}

/// Copies the configuration of an API key.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct CopyApiKey {
    /// The API key to copy from.
    pub source_api_key: ::std::string::String,
    /// The API key to copy to.
    pub target_api_key: ::std::string::String,
}

/// Asks how many runs there are. Other fields than these are refused.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct CountAgentExecutions {
    pub agent_ids: ::std::option::Option<AgentIdsToCount>,
    pub status: ::std::option::Option<crate::types::AgentExecutionStatus>,
}

/// Asks how many annotations documents have.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct CountCommentAnnotations {
    /// The documents to count in, by the ids that you gave them. Velt's Python SDK allows 25 only.
    pub document_ids: ::std::vec::Vec<::std::string::String>,
    /// The organization that the documents belong to, by the id that you gave it.
    pub organization_id: ::std::string::String,
    /// Counts only annotations that have one of these statuses, such as `OPEN`.
    pub status_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// The user for whom annotations count as read or unread.
    pub user_id: ::std::string::String,
}

/// Asks how many documents there are.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct CountDocuments {
    /// Whether to leave out documents in folders. Not together with `filters`.
    pub exclude_folder_docs: ::std::option::Option<bool>,
    /// What the metadata of a document has to be, to be counted. Not together with `excludeFolderDocs`.
    pub filters: ::std::option::Option<::std::vec::Vec<DocumentsCountFilter>>,
    /// The folder whose documents to count.
    pub folder_id: ::std::option::Option<::std::string::String>,
    /// The organization, by the id that you gave it.
    pub organization_id: ::std::string::String,
}

/// Asks how many invitations wait for a response.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct CountPendingInvitations {
    /// The organization, by the id that you gave it.
    pub organization_id: ::std::string::String,
    /// The kind of invitation to count.
    pub type_: crate::types::InvitationType,
}

/// Asks how many users there are.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct CountUsers {
    /// Whether to count the users of all documents. Not together with `documentId`.
    pub all_documents: ::std::option::Option<bool>,
    /// The document whose users to count. Not together with `allDocuments`.
    pub document_id: ::std::option::Option<::std::string::String>,
    /// The organization, by the id that you gave it.
    pub organization_id: ::std::string::String,
    /// The only user to count.
    pub user_id: ::std::option::Option<::std::string::String>,
}

/// The content of an editor, in the form that fits its kind.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", schemars(untagged))]
pub enum CrdtContent {
    TextOrXml(::std::string::String),
    MapEntries(::serde_json::Map<::std::string::String, ::serde_json::Value>),
    ArrayItems(::std::vec::Vec<::serde_json::Value>),
    /// A value of a shape that this version does not know, as Velt wrote it.
    Other(::serde_json::Value),
}

impl ::std::convert::From<::serde_json::Map<::std::string::String, ::serde_json::Value>>
    for CrdtContent
{
    fn from(value: ::serde_json::Map<::std::string::String, ::serde_json::Value>) -> Self {
        Self::MapEntries(value)
    }
}

impl ::std::convert::From<::std::vec::Vec<::serde_json::Value>> for CrdtContent {
    fn from(value: ::std::vec::Vec<::serde_json::Value>) -> Self {
        Self::ArrayItems(value)
    }
}

/// The content of an editor.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct CrdtData {
    pub data: CrdtContent,
    /// The id of the editor.
    pub id: ::std::string::String,
    /// When the content was changed last, as an ISO 8601 time.
    pub last_update: ::std::string::String,
    /// The user who changed it last.
    pub last_updated_by: ::std::string::String,
    /// The session in which it was changed last, if there is one.
    pub session_id: ::std::option::Option<::std::string::String>,
}

/// Creates an endpoint that gets events.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct CreateAdvancedWebhookEndpoint {
    /// The channels that the endpoint gets events of; all of them if left out.
    pub channels: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// What the endpoint is for, in words for people.
    pub description: ::std::option::Option<::std::string::String>,
    /// Whether the endpoint gets no events.
    pub disabled: ::std::option::Option<bool>,
    /// The event types that the endpoint gets, such as `comment.add`; all of them if left out.
    pub filter_types: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Texts of your own to keep with the endpoint, by key.
    pub metadata: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    >,
    /// How many calls the endpoint gets in a second at the most.
    pub rate_limit: ::std::option::Option<i64>,
    /// An id of your choice for the endpoint.
    pub uid: ::std::option::Option<::std::string::String>,
    /// The address that gets the events, with `http` or `https`.
    pub url: ::std::string::String,
}

/// Creates an agent. Fields that are not listed are kept along with it.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct CreateAgent {
    pub context_gathering: AgentContextGathering,
    /// What the agent does.
    pub description: ::std::string::String,
    /// Whether the agent is active.
    pub enabled: bool,
    pub execution: AgentExecutionSettings,
    pub input: ::std::option::Option<AgentInput>,
    /// The instructions that the AI follows. Needed unless the execution strategy is `service`.
    pub instructions: ::std::option::Option<::std::string::String>,
    /// Whatever else you want to keep with the agent.
    pub metadata:
        ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    /// The name of the agent.
    pub name: ::std::string::String,
    /// How long each phase of a run may take, in milliseconds; the default of the platform if left out.
    pub phase_timeout_ms: ::std::option::Option<i64>,
    pub post_process: ::std::option::Option<AgentPostProcess>,
    /// The instructions as the user wrote them.
    pub raw_instructions: ::std::option::Option<::std::string::String>,
    pub response: ::std::option::Option<AgentResponseSettings>,
    pub scope: ::std::option::Option<AgentScope>,
    pub setup: ::std::option::Option<AgentSetup>,
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// Creates a group of agents. Other fields than these are refused.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct CreateAgentGroup {
    /// The agents that are in the group from the start. Duplicates count towards the limit.
    pub agent_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// What the group is for.
    pub description: ::std::option::Option<::std::string::String>,
    /// Whatever else you want to keep with the group. It cannot be changed later.
    pub metadata:
        ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    /// The name of the group.
    pub name: ::std::string::String,
}

/// Creates the definition of a workflow. Without a `scope`, it is for the whole project of the API key.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct CreateWorkflowDefinition {
    /// Whatever else you want to keep with it.
    pub custom:
        ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    /// The id of the definition, which is yours to choose.
    pub definition_id: ::std::string::String,
    /// A text for people.
    pub description: ::std::option::Option<::std::string::String>,
    /// The document that the workflow belongs to. Required for the scope `document`.
    pub document_id: ::std::option::Option<::std::string::String>,
    /// The ways between the nodes and groups.
    pub edges: ::std::vec::Vec<WorkflowEdge>,
    /// The groups of nodes that run side by side.
    pub groups: ::std::option::Option<::std::vec::Vec<WorkflowGroup>>,
    /// The name for people.
    pub name: ::std::string::String,
    /// What the workflow does.
    pub nodes: ::std::vec::Vec<WorkflowNode>,
    /// The organization that the workflow belongs to. Required for the scopes `organization` and `document`.
    pub organization_id: ::std::option::Option<::std::string::String>,
    pub scope: ::std::option::Option<WorkflowScope>,
    /// Words to find it by.
    pub tags: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// What starts the workflow by itself.
    pub triggers: ::std::option::Option<::std::vec::Vec<WorkflowTrigger>>,
    pub webhook_config: ::std::option::Option<WorkflowWebhookConfig>,
}

/// Creates a workspace.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct CreateWorkspace {
    /// The picture of the owner.
    pub avatar: ::std::option::Option<::std::string::String>,
    /// A time to expiry in milliseconds. Not documented by Velt; its Python SDK sends it.
    pub expires_in_ms: ::std::option::Option<i64>,
    /// The name of the owner; the owner's address if left out.
    pub name: ::std::option::Option<::std::string::String>,
    /// The address of the owner. Velt refuses providers of disposable addresses.
    pub owner_email: ::std::string::String,
    /// The name of the workspace; made from the name or the address of the owner if left out.
    pub workspace_name: ::std::option::Option<::std::string::String>,
}

/// Creates an API key.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct CreateWorkspaceApiKey {
    /// Whether to allow localhost along with the domains.
    pub add_local_host_to_allowed_domains: ::std::option::Option<bool>,
    /// The domains that the API key may be used on.
    pub allowed_domains: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// The name of the API key.
    pub api_key_name: ::std::option::Option<::std::string::String>,
    /// Whether to create an auth token for the API key too. Velt recommends it.
    pub create_auth_token: ::std::option::Option<bool>,
    /// Whether to use `customPlanInfoData`. Not documented by Velt; its Python SDK sends it.
    pub custom_plan_info: ::std::option::Option<bool>,
    /// A plan of its own for the API key. Not documented by Velt; its Python SDK sends it.
    pub custom_plan_info_data:
        ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    pub email_service_config: ::std::option::Option<WorkspaceEmailServiceConfig>,
    /// Whether private comments are enabled to begin with.
    pub enable_private_comments: ::std::option::Option<bool>,
    /// Whether the workspace is a super workspace. Not documented by Velt; its Python SDK sends it.
    pub is_super_workspace: ::std::option::Option<bool>,
    /// The address of the owner of the API key.
    pub owner_email: ::std::string::String,
    /// The region to store data in, one of those that Velt supports. For production keys only.
    #[cfg_attr(feature = "schemars", schemars(rename = "persistenceDBRegion"))]
    pub persistence_db_region: ::std::option::Option<::std::string::String>,
    /// The plan of the API key. Velt's server drops it. Not documented by Velt; its Python SDK sends it.
    pub plan_info:
        ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    /// The platform of the API key. Not documented by Velt; its Python SDK sends it.
    pub platform: ::std::option::Option<::std::string::String>,
    /// The region of the real-time database, one of those that Velt supports. In an example of Velt's, but not in its list of fields.
    #[cfg_attr(feature = "schemars", schemars(rename = "realtimeDBRegion"))]
    pub realtime_db_region: ::std::option::Option<::std::string::String>,
    /// Whether users have to be added to the organization automatically.
    pub require_auto_org_user: ::std::option::Option<bool>,
    /// Whether to start with the default events for emails. Matters when emails are enabled.
    pub set_default_email_triggers: ::std::option::Option<bool>,
    /// Whether to start with the default events for notifications. Matters when notifications are enabled.
    pub set_default_notification_triggers: ::std::option::Option<bool>,
    pub type_: crate::types::WorkspaceApiKeyType,
    /// Whether to enable emails.
    pub use_email_service: ::std::option::Option<bool>,
    /// Whether to enable notifications in the application.
    pub use_notification_service: ::std::option::Option<bool>,
    /// Whether to enable basic webhooks.
    pub use_webhook_service: ::std::option::Option<bool>,
    pub webhook_service_config: ::std::option::Option<WorkspaceWebhookServiceConfig>,
    /// The id of the workspace. Not documented by Velt; its Python SDK sends it.
    pub workspace_id: ::std::option::Option<::std::string::String>,
}

/// Deletes those activities that fit everything that is named. Needs activities, a document or a target.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct DeleteActivities {
    /// The activities to delete, by their ids.
    pub activity_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// The document whose activities to delete, by the id that you gave it.
    pub document_id: ::std::option::Option<::std::string::String>,
    /// The organization that the activities belong to, by the id that you gave it.
    pub organization_id: ::std::string::String,
    /// The entity whose activities to delete, by its id.
    pub target_entity_id: ::std::option::Option<::std::string::String>,
}

/// Deletes an endpoint.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct DeleteAdvancedWebhookEndpoint {
    /// The endpoint to delete, by Velt's id of it.
    pub endpoint_id: ::std::string::String,
}

/// Deletes an agent.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct DeleteAgent {
    /// The agent, by the id that Velt gave it.
    pub agent_id: ::std::string::String,
}

/// Deletes a group of agents.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct DeleteAgentGroup {
    /// The group, by the id that Velt gave it.
    pub group_id: ::std::string::String,
}

/// Deletes annotations of a document; all of them if nothing narrows it down. What narrows it down by agent must all hold, and `annotationIds` with it.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct DeleteCommentAnnotations {
    /// Deletes only what this agent wrote.
    pub agent_id: ::std::option::Option<::std::string::String>,
    /// Whether to delete only suggestions of agents that are not decided.
    pub agent_suggestions: ::std::option::Option<bool>,
    /// Deletes only what agents wrote about one of these pages. At least one must be valid.
    pub agent_urls: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// The annotations to delete, by id.
    pub annotation_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// The document to delete from, by the id that you gave it.
    pub document_id: ::std::string::String,
    /// The locations whose annotations to delete, by id.
    pub location_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// The organization that the document belongs to. Left out for a document without one.
    pub organization_id: ::std::option::Option<::std::string::String>,
    /// The users whose annotations to delete.
    pub user_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
}

/// Deletes annotations of a document; all of them if nothing narrows it down.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct DeleteCommentAnnotationsV1 {
    /// The annotations to delete, by id.
    pub annotation_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// The document to delete from, by the id that you gave it.
    pub document_id: ::std::string::String,
    /// The locations whose annotations to delete, by id.
    pub location_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// The organization that the document belongs to. Left out for a document without one.
    pub organization_id: ::std::option::Option<::std::string::String>,
    /// The users whose annotations to delete.
    pub user_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
}

/// Deletes comments of an annotation; all of them if no ids are given.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct DeleteComments {
    /// The annotation that the comments belong to, by its id.
    pub annotation_id: ::std::string::String,
    /// The comments to delete; all of the annotation if left out.
    pub comment_ids: ::std::option::Option<::std::vec::Vec<i64>>,
    /// The document that the annotation is in, by the id that you gave it.
    pub document_id: ::std::string::String,
    /// The organization that the document belongs to, by the id that you gave it.
    pub organization_id: ::std::string::String,
    /// The users whose comments to delete. Not documented by Velt; its Python SDK sends it.
    pub user_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
}

/// Deletes comments of an annotation; all of them if no ids are given.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct DeleteCommentsV1 {
    /// The annotation that the comments belong to, by its id.
    pub annotation_id: ::std::string::String,
    /// The comments to delete; all of the annotation if left out.
    pub comment_ids: ::std::option::Option<::std::vec::Vec<i64>>,
    /// The document that the annotation is in, by the id that you gave it.
    pub document_id: ::std::string::String,
    /// The organization that the document belongs to, by the id that you gave it.
    pub organization_id: ::std::string::String,
}

/// Deletes the content of editors.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct DeleteCrdtData {
    /// The document that the editors are in, by the id that you gave it.
    pub document_id: ::std::string::String,
    /// The editors whose content to delete; those of the whole document if left out.
    pub editor_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Whether the ids of organization and document are those that Velt made of yours.
    pub is_server_ids: ::std::option::Option<bool>,
    /// The organization, by the id that you gave it.
    pub organization_id: ::std::string::String,
}

/// Deletes documents of an organization.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct DeleteDocuments {
    /// The documents to delete, by the ids that you gave them.
    pub document_ids: ::std::vec::Vec<::std::string::String>,
    /// The organization that the documents belong to, by the id that you gave it.
    pub organization_id: ::std::string::String,
}

/// Deletes a folder with all that is in it.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct DeleteFolder {
    /// The folder to delete, by the id that you gave it.
    pub folder_id: ::std::string::String,
    /// The organization that the folder belongs to, by the id that you gave it.
    pub organization_id: ::std::string::String,
}

/// Deletes all data that belongs to a location.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct DeleteLocationData {
    /// The API key of the Velt project, as in the header `x-velt-api-key`.
    pub api_key: crate::Secret,
    /// The auth token of that API key, as in the header `x-velt-auth-token`.
    pub auth_token: crate::Secret,
    /// The document that the location is in, by the id that you gave it.
    pub document_id: ::std::string::String,
    pub location: Location,
}

/// Deletes a knowledge source.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct DeleteMemoryKnowledge {
    /// The knowledge source to delete.
    pub source_id: ::std::string::String,
}

/// Deletes those notifications of an organization that fit everything that is named.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct DeleteNotifications {
    /// The document whose notifications to delete, by the id that you gave it.
    pub document_id: ::std::option::Option<::std::string::String>,
    /// The location whose notifications to delete.
    pub location_id: ::std::option::Option<::std::string::String>,
    /// The notifications to delete, by their ids.
    pub notification_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// The organization that the notifications belong to, by the id that you gave it.
    pub organization_id: ::std::string::String,
    /// The user whose notifications to delete, by the id that you gave the user.
    pub user_id: ::std::option::Option<::std::string::String>,
}

/// Deletes organizations.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct DeleteOrganizations {
    /// The organizations to delete, by the ids that you gave them.
    pub organization_ids: ::std::vec::Vec<::std::string::String>,
}

/// Removes users from those who are present in a document.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct DeletePresence {
    /// The document that the users are present in, by the id that you gave it.
    pub document_id: ::std::string::String,
    /// The organization that the document belongs to, by the id that you gave it.
    pub organization_id: ::std::string::String,
    /// The users to remove, by the ids that you gave them.
    pub user_ids: ::std::vec::Vec<::std::string::String>,
}

/// Deletes all data of users.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct DeleteUserData {
    /// The organizations that the users belong to, by the ids that you gave them. Naming them makes the call faster; according to Velt's Python SDK, it also confines the deletion to them.
    pub organization_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// The users whose data to delete, by the ids that you gave them. According to Velt's Python SDK, only the first 30 are taken into account.
    pub user_ids: ::std::vec::Vec<::std::string::String>,
}

/// Removes users from an organization, a folder or a document.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct DeleteUsers {
    /// What you want to have handed to your resolvers and webhooks; in v2 alone. Not documented by Velt; its Python SDK sends it.
    pub context:
        ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    /// The document whose users to remove, in place of the organization's. Not together with `folderId`.
    pub document_id: ::std::option::Option<::std::string::String>,
    /// The folder whose users to remove, in place of the organization's. Not together with `documentId`.
    pub folder_id: ::std::option::Option<::std::string::String>,
    /// The organization that the users belong to, by the id that you gave it.
    pub organization_id: ::std::string::String,
    /// The users to remove, by the ids that you gave them.
    pub user_ids: ::std::vec::Vec<::std::string::String>,
}

/// Takes users out of a group. Needs the users (`userIds`), or `deleteAll` to empty the group.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct DeleteUsersFromGroup {
    /// Whether to take every user out of the group. Needs to be true if `userIds` is left out.
    pub delete_all: ::std::option::Option<bool>,
    /// The organization that the group belongs to, by the id that you gave it.
    pub organization_id: ::std::string::String,
    /// The group that the users are taken out of, by the id that you gave it.
    pub organization_user_group_id: ::std::string::String,
    /// The users to take out of the group, by the ids that you gave them. Needed unless `deleteAll` is true.
    pub user_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
}

/// Deletes the definition of a workflow.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct DeleteWorkflowDefinition {
    /// The definition to delete.
    pub definition_id: ::std::string::String,
    /// Accepted, without effect.
    pub document_id: ::std::option::Option<::std::string::String>,
    /// Accepted, without effect.
    pub organization_id: ::std::option::Option<::std::string::String>,
    /// Whether to remove the definition with all of its versions, and not only to hide it.
    pub purge: ::std::option::Option<bool>,
}

/// Takes domains away from those that an API key may be used on.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct DeleteWorkspaceDomains {
    /// The domains to take away, as addresses or bare: Velt takes the protocol and `www` off before it compares.
    pub domains: ::std::vec::Vec<::std::string::String>,
}

/// Takes domains away from those that an API key may be used on.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct DeleteWorkspaceDomainsV1 {
    /// The domains to take away, as addresses or bare: Velt takes the protocol and `www` off before it compares.
    pub domains: ::std::vec::Vec<::std::string::String>,
}

/// Dismisses an alert.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct DismissMemoryAlert {
    /// The alert to dismiss.
    pub alert_id: ::std::string::String,
    pub user: ::std::option::Option<MemoryAlertUser>,
}

/// Starts an execution of a workflow.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct DispatchWorkflowExecution {
    /// An id of your own, to find what belongs together. Velt makes one if it is left out.
    pub correlation_id: ::std::option::Option<::std::string::String>,
    /// The definition to run.
    pub definition_id: ::std::string::String,
    /// The document that agents run for. No answer has it.
    pub document_id: ::std::option::Option<::std::string::String>,
    /// The folder that the execution belongs to.
    pub folder_id: ::std::option::Option<::std::string::String>,
    /// A key of your own: another call with it does not start another execution.
    pub idempotency_key: ::std::option::Option<::std::string::String>,
    /// The organization that agents run for. No answer has it.
    pub organization_id: ::std::option::Option<::std::string::String>,
    /// What the workflow starts with; edges and templates can refer to it.
    pub trigger_context:
        ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    /// The secret that what is sent is signed with. Only together with `webhookUrl`.
    pub webhook_secret: ::std::option::Option<crate::Secret>,
    /// Where events are sent to, in place of the receiver of the definition; HTTPS only, and no private address. Only together with `webhookSecret`.
    pub webhook_url: ::std::option::Option<::std::string::String>,
}

/// A document as Velt gives it, with every field that was set on it.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct Document {
    pub access_type: ::std::option::Option<crate::types::DocumentAccessType>,
    /// Whether the document is disabled.
    pub disabled: ::std::option::Option<bool>,
    /// What the document is called.
    pub document_name: ::std::option::Option<::std::string::String>,
    /// The id that you gave the document.
    pub id: ::std::string::String,
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// What happened to one document of a call that sets who has access.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct DocumentAccessOutcome {
    pub access_type: ::std::option::Option<crate::types::DocumentAccessType>,
    /// One sentence for people that says what happened to this document.
    pub message: ::std::option::Option<::std::string::String>,
    /// Whether it worked for this document.
    pub success: bool,
}

/// What happened to one document of a call that disables or enables.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct DocumentDisabledStateOutcome {
    /// Whether the document is disabled now.
    pub disabled: ::std::option::Option<bool>,
    /// One sentence for people that says what happened to this document.
    pub message: ::std::option::Option<::std::string::String>,
    /// Whether it worked for this document.
    pub success: bool,
}

/// A condition on one field of documents.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct DocumentFilter {
    /// The field of the metadata. Velt puts `metadata.` before it unless it starts with that.
    pub key: ::std::string::String,
    /// How the field is compared: `==`, `!=`, `<`, `<=`, `>`, `>=`, `in`, `not-in`, `array-contains` or `array-contains-any`.
    pub operator: ::std::string::String,
    /// What the field is compared with: a text, a number or a boolean. It is a list for `in`, `not-in` and `array-contains-any`.
    pub value: ::serde_json::Value,
}

/// A document to add or update. Fields of your own are kept along with it.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct DocumentInput {
    /// The id of the document, which is yours to choose.
    pub document_id: ::std::string::String,
    /// What the document is called.
    pub document_name: ::std::option::Option<::std::string::String>,
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// A migration that was started.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct DocumentMigration {
    /// The id to ask for the status of the migration with.
    pub migration_id: ::std::string::String,
}

/// How far the migration of a document is.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct DocumentMigrationProgress {
    /// The migration that was asked for.
    pub migration_id: ::std::string::String,
    pub status: crate::types::DocumentMigrationStatus,
}

/// What happened to one document of a call.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct DocumentOutcome {
    pub code: ::std::option::Option<crate::types::DocumentOutcomeCode>,
    /// An id of Velt's own for the document. In documented failures it is the id that was sent.
    pub id: ::std::option::Option<::std::string::String>,
    /// One sentence for people that says what happened to this document.
    pub message: ::std::option::Option<::std::string::String>,
    /// Whether it worked for this document.
    pub success: bool,
}

/// How many documents there are.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct DocumentsCount {
    /// How many were counted.
    pub count: ::std::option::Option<i64>,
    /// Whether the filters were used: with `false`, the count is that of all documents. There only if filters were sent.
    pub filters_applied: ::std::option::Option<bool>,
}

/// What one field of the metadata has to be.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct DocumentsCountFilter {
    /// The field; `metadata.` is put before it unless it is there.
    pub key: ::std::string::String,
    /// How to compare: `==`, `!=`, `<`, `<=`, `>`, `>=`, `in`, `not-in`, `array-contains` or `array-contains-any`.
    pub operator: ::std::string::String,
    /// A string, number or boolean to compare with; an array for `in`, `not-in` and `array-contains-any`.
    pub value: ::serde_json::Value,
}

/// Whether a call did what it was made for.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct Done {
    /// Whether it worked.
    pub success: bool,
}

/// Asks for the Markdown of a knowledge source.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct DownloadMemoryKnowledge {
    /// The knowledge source.
    pub source_id: ::std::string::String,
}

/// Asks whether a prompt says enough.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct EnhanceAgentPrompt {
    /// The prompt of the user.
    pub prompt: ::std::string::String,
    pub provider: ::std::option::Option<crate::types::AgentAiProvider>,
    /// The values that users will give for each run. They are not asked for again.
    pub user_context_fields: ::std::option::Option<::std::vec::Vec<AgentUserContextField>>,
}

/// Makes an auth token unless there is one.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", schemars(transparent))]
pub struct EnsureAuthToken(pub ::serde_json::Map<::std::string::String, ::serde_json::Value>);

impl ::std::ops::Deref for EnsureAuthToken {
    type Target = ::serde_json::Map<::std::string::String, ::serde_json::Value>;
    fn deref(&self) -> &::serde_json::Map<::std::string::String, ::serde_json::Value> {
        &self.0
    }
}

impl ::std::convert::From<EnsureAuthToken>
    for ::serde_json::Map<::std::string::String, ::serde_json::Value>
{
    fn from(value: EnsureAuthToken) -> Self {
        value.0
    }
}

impl ::std::convert::From<::serde_json::Map<::std::string::String, ::serde_json::Value>>
    for EnsureAuthToken
{
    fn from(value: ::serde_json::Map<::std::string::String, ::serde_json::Value>) -> Self {
        Self(value)
    }
}

/// Makes drafts of agents from a file.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct ExtractAgents {
    /// The content of the file in Base64. The file may have 5 MB at the most.
    pub file_base64: ::std::string::String,
    /// The name of the file.
    pub file_name: ::std::option::Option<::std::string::String>,
    /// The media type of the file, such as `text/csv` or `application/pdf`.
    pub mime_type: ::std::string::String,
    pub provider: ::std::option::Option<crate::types::AgentAiProvider>,
}

/// The body of an answer that reports an error.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct Failure {
    pub error: FailureReason,
}

/// Why a call failed.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct FailureReason {
    /// A code of the layer that failed, beside or in place of `status`. Some operations give a number, one gives a text.
    pub code: ::std::option::Option<::serde_json::Value>,
    /// What else is known of the failure. Some operations list the invalid fields here, some the outcome for each item.
    pub details: ::std::option::Option<::serde_json::Value>,
    /// One sentence for people that says what was wrong.
    pub message: ::std::string::String,
    pub status: ::std::option::Option<crate::types::ErrorCode>,
}

/// A folder as Velt gives it. Its access type is given by v2 only.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct Folder {
    pub access_type: ::std::option::Option<crate::types::FolderAccessType>,
    /// The folders above this one, from `root` on down. Given by v2 only.
    pub ancestors: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// The API key of the Velt project that the folder belongs to. Given by v2 only.
    pub api_key: ::std::option::Option<::std::string::String>,
    /// When the folder was added, in milliseconds since 1970.
    pub created_at: ::std::option::Option<i64>,
    /// The id that you gave the folder.
    pub folder_id: ::std::string::String,
    /// What the folder is called.
    pub folder_name: ::std::option::Option<::std::string::String>,
    /// Whether the folder has the access of its parent folder. Given by v2 only.
    pub inherit_access_from_parent: ::std::option::Option<bool>,
    /// When the folder was changed last, in milliseconds since 1970.
    pub last_updated: ::std::option::Option<i64>,
    /// The organization that the folder belongs to, by the id that you gave it.
    pub organization_id: ::std::option::Option<::std::string::String>,
    /// The folder that this one is in; `root` if it is in none.
    pub parent_folder_id: ::std::option::Option<::std::string::String>,
    /// The folders in this one, with theirs in turn.
    pub sub_folders: ::std::option::Option<::std::vec::Vec<Folder>>,
}

/// What happened to one folder of a call that sets who has access.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct FolderAccessOutcome {
    /// Who has access to the folder now; null if it takes the access of its parent folder.
    pub access_type: ::std::option::Option<crate::types::FolderAccessType>,
    /// Whether the folder takes the access of its parent folder. Given by v2 only.
    pub inherit_from_parent: ::std::option::Option<bool>,
    /// One sentence for people that says what happened to this folder.
    pub message: ::std::option::Option<::std::string::String>,
    /// Whether it worked for this folder.
    pub success: bool,
}

/// A folder to add.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct FolderInput {
    pub access_type: ::std::option::Option<crate::types::FolderAccessType>,
    /// The id of the folder, which is yours to choose.
    pub folder_id: ::std::string::String,
    /// What the folder is called.
    pub folder_name: ::std::option::Option<::std::string::String>,
    /// The folder to put it into, by the id that you gave that.
    pub parent_folder_id: ::std::option::Option<::std::string::String>,
}

/// A folder to add.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct FolderInputV1 {
    /// The id of the folder, which is yours to choose.
    pub folder_id: ::std::string::String,
    /// What the folder is called.
    pub folder_name: ::std::option::Option<::std::string::String>,
    /// The folder to put it into, by the id that you gave that.
    pub parent_folder_id: ::std::option::Option<::std::string::String>,
}

/// Changes to a folder.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct FolderUpdate {
    /// The folder to change, by the id that you gave it.
    pub folder_id: ::std::string::String,
    /// What the folder is called.
    pub folder_name: ::std::option::Option<::std::string::String>,
    /// The folder to move it into, by the id that you gave that.
    pub parent_folder_id: ::std::option::Option<::std::string::String>,
}

/// Asks for a signature of what your permission provider decided.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct GenerateAuthSignature {
    /// The decisions to sign.
    pub permissions: ::std::vec::Vec<AuthPermissionDecision>,
}

/// Asks for a token that a user signs in to Velt with.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct GenerateAuthToken {
    pub permissions: AuthPermissions,
    /// The user whom the token is for, by the id that you gave the user.
    pub user_id: ::std::string::String,
    pub user_properties: AuthTokenUserProperties,
}

/// Asks for activities of an organization that fit everything that is named.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct GetActivities {
    /// What was done, such as `comment.add`.
    pub action_types: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// The activities to get, by their ids.
    pub activity_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// The document whose activities to get, by the id that you gave it.
    pub document_id: ::std::option::Option<::std::string::String>,
    /// What the activities come from.
    pub feature_types: ::std::option::Option<::std::vec::Vec<crate::types::ActivityFeatureType>>,
    /// Which come first, by time.
    pub order: ::std::option::Option<crate::types::TimeOrder>,
    /// The organization to look in, by the id that you gave it.
    pub organization_id: ::std::string::String,
    /// How many activities a page has at the most.
    pub page_size: ::std::option::Option<i64>,
    /// Asks for the page after the one whose answer had this token; for the first page if left out.
    pub page_token: ::std::option::Option<::std::string::String>,
    /// The entity whose activities to get, by its id.
    pub target_entity_id: ::std::option::Option<::std::string::String>,
    /// The user who did it, by the id that you gave the user.
    pub user_id: ::std::option::Option<::std::string::String>,
}

/// Asks for the configuration of advanced webhooks; has no fields.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", schemars(deny_unknown_fields))]
pub struct GetAdvancedWebhookConfig {}
/// Asks for the signing secret of an endpoint.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct GetAdvancedWebhookEndpointSecret {
    /// The endpoint whose secret to get, by Velt's id of it.
    pub endpoint_id: ::std::string::String,
}

/// Asks for endpoints.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct GetAdvancedWebhookEndpoints {
    /// Asks for the page after the one whose answer had this `iterator`; for the first page if left out.
    pub iterator: ::std::option::Option<::std::string::String>,
    /// How many endpoints a page has at the most.
    pub limit: ::std::option::Option<i64>,
}

/// Asks how much agents were used.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct GetAgentAnalytics {
    /// The agent to report on; all agents if left out.
    pub agent_id: ::std::option::Option<::std::string::String>,
    /// The model to report on, after its provider and a slash. Narrows `byModel` only, which is empty for a model that is not known.
    pub model: ::std::option::Option<::std::string::String>,
    /// The month to report on, as two digits. Has no effect without `year`.
    pub month: ::std::option::Option<::std::string::String>,
    /// The year to report on by month, as four digits.
    pub year: ::std::option::Option<::std::string::String>,
}

/// Asks for a run of an agent.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct GetAgentExecution {
    /// The run, by the id that Velt gave it.
    pub execution_id: ::std::string::String,
    /// Whether to get the results of each page too.
    pub include_results: ::std::option::Option<bool>,
}

/// Asks for a group of agents.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct GetAgentGroup {
    /// The group, by the id that Velt gave it.
    pub group_id: ::std::string::String,
}

/// Asks for one agent, or for a list of them.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct GetAgents {
    /// The agent to get. Without it, agents are listed.
    pub agent_id: ::std::option::Option<::std::string::String>,
    pub filter: ::std::option::Option<crate::types::AgentFilter>,
    /// The group whose agents are listed, in the order of the group. Ignored together with `agentId`.
    pub group_id: ::std::option::Option<::std::string::String>,
}

/// Asks what users have access to.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct GetAuthPermissions {
    /// The documents to look at, by the ids that you gave them.
    pub document_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// The folders to look at, by the ids that you gave them.
    pub folder_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// The organization to look in, by the id that you gave it.
    pub organization_id: ::std::string::String,
    /// Whether to skip the check that the folders and documents exist, which fails the call if one does not. Not documented by Velt; its Python SDK sends it.
    pub skip_resource_existence_validation: ::std::option::Option<bool>,
    /// The users to look at, by the ids that you gave them.
    pub user_ids: ::std::vec::Vec<::std::string::String>,
}

/// Asks for a token that a user signs in to Velt with.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct GetAuthToken {
    /// What the user has access to, as `resources`.
    pub permissions:
        ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    /// The user, by the id that you gave it.
    pub user_id: ::std::string::String,
    /// What the token says of the user.
    pub user_properties: SignInUserProperties,
}

/// Asks for a token that a user signs in to Velt with.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct GetAuthTokenV1 {
    /// The API key of the Velt project.
    pub api_key: crate::Secret,
    /// An auth token made for that API key in the Velt console.
    pub auth_token: crate::Secret,
    /// The user whom the token is for, by the id that you gave the user.
    pub user_id: ::std::string::String,
    pub user_properties: ::std::option::Option<AuthTokenUserPropertiesV1>,
}

/// Asks for annotations of an organization. At most one of `agentId`, `executionId`, `agentType`, `agentSource`, `agentSuggestions` and `agentComments` may be sent.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct GetCommentAnnotations {
    /// Whether to get only what agents wrote, in any status.
    pub agent_comments: ::std::option::Option<bool>,
    /// Gets only what this agent wrote.
    pub agent_id: ::std::option::Option<::std::string::String>,
    pub agent_source: ::std::option::Option<crate::types::CommentAgentSource>,
    /// Whether to get only suggestions of agents that are not accepted.
    pub agent_suggestions: ::std::option::Option<bool>,
    pub agent_type: ::std::option::Option<crate::types::CommentAgentType>,
    /// The annotations to get, by id.
    pub annotation_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Gets only annotations made after this time, in milliseconds since 1970.
    pub created_after: ::std::option::Option<i64>,
    /// Gets only annotations made before this time, in milliseconds since 1970.
    pub created_before: ::std::option::Option<i64>,
    /// The document to look in. Use `documentIds` for several.
    pub document_id: ::std::option::Option<::std::string::String>,
    /// The documents to look in. All documents of the organization are searched if neither this nor `documentId` is sent.
    pub document_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Gets only what came of this run of an agent.
    pub execution_id: ::std::option::Option<::std::string::String>,
    /// The folder to look in.
    pub folder_id: ::std::option::Option<::std::string::String>,
    /// Whether to give the annotations by document.
    pub group_by_document_id: ::std::option::Option<bool>,
    /// Whether to give the metadata of the annotations. Not documented by Velt; its Python SDK sends it.
    pub include_metadata: ::std::option::Option<bool>,
    /// Whether to give the page that the annotations were made on. Not documented by Velt; its Python SDK sends it.
    pub include_page_info: ::std::option::Option<bool>,
    /// The locations whose annotations to get, by id.
    pub location_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Gets only annotations that mention one of these users.
    pub mentioned_user_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Which come first, by time.
    pub order: ::std::option::Option<crate::types::CommentAnnotationOrder>,
    /// The organization to look in, by the id that you gave it.
    pub organization_id: ::std::string::String,
    /// How many annotations a page has at the most.
    pub page_size: ::std::option::Option<i64>,
    /// Asks for the page after the one whose answer had this token; for the first page if left out.
    pub page_token: ::std::option::Option<::std::string::String>,
    /// Gets only annotations that this user resolved. One that has no `resolvedByUserId` is never found.
    pub resolved_by: ::std::option::Option<::std::string::String>,
    /// Gets only annotations that have this status, by id. Some of Velt's examples have it. Not documented by Velt; its Python SDK sends it.
    pub status_id: ::std::option::Option<::std::string::String>,
    /// Gets only annotations that have one of these statuses, by id.
    pub status_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Gets only annotations changed after this time, in milliseconds since 1970.
    pub updated_after: ::std::option::Option<i64>,
    /// Gets only annotations changed before this time, in milliseconds since 1970.
    pub updated_before: ::std::option::Option<i64>,
    /// The users whose annotations to get.
    pub user_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
}

/// Asks for annotations of a document; for all of them if nothing narrows it down.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct GetCommentAnnotationsV1 {
    /// The annotations to get, by id.
    pub annotation_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// The document to look in, by the id that you gave it.
    pub document_id: ::std::string::String,
    /// The locations whose annotations to get, by id.
    pub location_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// The organization that the document belongs to, by the id that you gave it.
    pub organization_id: ::std::string::String,
    /// The users whose annotations to get.
    pub user_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
}

/// Asks for comments of an annotation; for all of them if no ids are given.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct GetComments {
    /// The annotation that the comments belong to, by its id.
    pub annotation_id: ::std::string::String,
    /// The comments to get.
    pub comment_ids: ::std::option::Option<::std::vec::Vec<i64>>,
    /// The document that the annotation is in, by the id that you gave it.
    pub document_id: ::std::string::String,
    /// The organization that the document belongs to, by the id that you gave it.
    pub organization_id: ::std::string::String,
    /// The users to get comments of. Velt calls this required, but no example sends it.
    pub user_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
}

/// Asks for the content of one editor, or of every editor of a document.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct GetCrdtData {
    /// The document that the editors belong to, by the id that you gave it.
    pub document_id: ::std::string::String,
    /// The editor whose content to get; every editor of the document if left out.
    pub editor_id: ::std::option::Option<::std::string::String>,
    /// Whether ids are those of the server. Not documented by Velt; its Python SDK sends it.
    pub is_server_ids: ::std::option::Option<bool>,
    /// The organization that the document belongs to, by the id that you gave it.
    pub organization_id: ::std::string::String,
    /// The kind of content. Not documented by Velt; its Python SDK sends it.
    pub type_: ::std::option::Option<::std::string::String>,
}

/// Asks how far the migration of a document is.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct GetDocumentMigrationStatus {
    /// The migration, by the id that the call which started it gave.
    pub migration_id: ::std::string::String,
    /// The organization that the document belongs to, by the id that you gave it.
    pub organization_id: ::std::string::String,
}

/// Asks for users of documents.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct GetDocumentUsers {
    /// Whether to give the documents that each user takes part in. Only together with `userIds`.
    pub include_involved_documents: ::std::option::Option<bool>,
    /// The organization, by the id that you gave it.
    pub organization_id: ::std::string::String,
    /// How many items a page has at the most.
    pub page_size: ::std::option::Option<i64>,
    /// Asks for the page after the one whose answer had this token; for the first page if left out.
    pub page_token: ::std::option::Option<::std::string::String>,
    /// The users to get; at most 5 together with `includeInvolvedDocuments`.
    pub user_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
}

/// Asks for documents of an organization; for all of them if neither ids nor a folder are given.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct GetDocuments {
    /// The documents to get, by the ids that you gave them.
    pub document_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Conditions on what documents have to be. Not documented by Velt; its Python SDK sends it.
    pub filters: ::std::option::Option<::std::vec::Vec<DocumentFilter>>,
    /// The folder whose documents to get, by the id that you gave it.
    pub folder_id: ::std::option::Option<::std::string::String>,
    /// Whether to order the documents by the views of their comments, going by the name. Not documented by Velt; its Python SDK sends it.
    pub order_by_comment_views: ::std::option::Option<bool>,
    /// The organization that the documents belong to, by the id that you gave it.
    pub organization_id: ::std::string::String,
    /// How many documents a page has at the most.
    pub page_size: ::std::option::Option<i64>,
    /// Asks for the page after the one whose answer had this token; for the first page if left out.
    pub page_token: ::std::option::Option<::std::string::String>,
}

/// Asks for documents of an organization; for all of them if no ids are given.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct GetDocumentsV1 {
    /// The documents to get, by the ids that you gave them.
    pub document_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// The organization that the documents belong to, by the id that you gave it.
    pub organization_id: ::std::string::String,
}

/// Asks for a folder with its subfolders, or for all folders of an organization.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct GetFolders {
    /// The folder to get, by the id that you gave it. All folders are given if it is left out.
    pub folder_id: ::std::option::Option<::std::string::String>,
    /// How many levels of subfolders to give. Only the immediate subfolders are given if it is left out.
    pub max_depth: ::std::option::Option<i64>,
    /// The organization that the folders belong to, by the id that you gave it.
    pub organization_id: ::std::string::String,
    /// How many folders a page has at the most. Not together with `folderId`. Not documented by Velt; its Python SDK sends it.
    pub page_size: ::std::option::Option<i64>,
    /// Asks for a page. Where an answer has the token of the next one is not known. Not together with `folderId`. Not documented by Velt; its Python SDK sends it.
    pub page_token: ::std::option::Option<::std::string::String>,
    /// Whether to give only folders that are in no other. Not together with `folderId`. Not documented by Velt; its Python SDK sends it.
    pub root_folders_only: ::std::option::Option<bool>,
}

/// Asks for a folder with its subfolders, or for all folders of an organization.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct GetFoldersV1 {
    /// The folder to get, by the id that you gave it. All folders are given if it is left out.
    pub folder_id: ::std::option::Option<::std::string::String>,
    /// The organization that the folders belong to, by the id that you gave it.
    pub organization_id: ::std::string::String,
}

/// Asks for the people who were invited.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct GetInvitedUsers {
    /// The only address to get.
    pub email: ::std::option::Option<::std::string::String>,
    /// Whether to get only those who have not responded.
    pub is_pending_users_only: ::std::option::Option<bool>,
    /// The organization, by the id that you gave it.
    pub organization_id: ::std::string::String,
    /// How many items a page has at the most.
    pub page_size: ::std::option::Option<i64>,
    /// Asks for the page after the one whose answer had this token; for the first page if left out.
    pub page_token: ::std::option::Option<::std::string::String>,
}

/// Asks for the stored settings of alerts.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", schemars(deny_unknown_fields))]
pub struct GetMemoryAlertConfig {}
/// Asks how far an ingestion is.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct GetMemoryIngestStatus {
    /// The knowledge source that is ingested.
    pub source_id: ::std::string::String,
}

/// Asks for the patterns.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", schemars(deny_unknown_fields))]
pub struct GetMemoryPatterns {}
/// Asks for the profile of a reviewer.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct GetMemoryProfile {
    /// The reviewer. Velt does not ask for it, but has no result without it.
    pub target_user_id: ::std::string::String,
}

/// Asks how much Memory holds.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", schemars(deny_unknown_fields))]
pub struct GetMemoryStats {}
/// Asks for a URL to upload a file to.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct GetMemoryUploadUrl {
    /// The document that the knowledge is for. Only together with `organizationId`.
    pub document_id: ::std::option::Option<::std::string::String>,
    /// The name of the file.
    pub file_name: ::std::option::Option<::std::string::String>,
    /// The size of the file, in bytes.
    pub file_size: i64,
    pub mime_type: crate::types::MemoryMimeType,
    /// The organization that the knowledge is for. Needed with `documentId`.
    pub organization_id: ::std::option::Option<::std::string::String>,
}

/// Asks for the notification settings of a user. Needs `documentIds`, or `getOrganizationConfig`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct GetNotificationConfig {
    /// The documents to get the settings for, by the ids that you gave them. Needed unless `getOrganizationConfig` is true.
    pub document_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Whether to get the settings for the organization as a whole. Needs to be true if `documentIds` is left out.
    pub get_organization_config: ::std::option::Option<bool>,
    /// The organization to look in, by the id that you gave it.
    pub organization_id: ::std::string::String,
    /// The user whose settings to get, by the id that you gave the user.
    pub user_id: ::std::string::String,
}

/// Asks for the notification settings of a user for documents.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct GetNotificationConfigV1 {
    /// The documents to get the settings for, by the ids that you gave them.
    pub document_ids: ::std::vec::Vec<::std::string::String>,
    /// The organization that the documents belong to, by the id that you gave it.
    pub organization_id: ::std::string::String,
    /// The user whose settings to get, by the id that you gave the user.
    pub user_id: ::std::string::String,
}

/// Asks for notifications that fit everything that is named. Needs a document or a user.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct GetNotifications {
    /// The document whose notifications to get, by the id that you gave it. Needed unless `userId` is sent.
    pub document_id: ::std::option::Option<::std::string::String>,
    /// The location whose notifications to get.
    pub location_id: ::std::option::Option<::std::string::String>,
    /// The notifications to get, by their ids.
    pub notification_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Which come first, by time.
    pub order: ::std::option::Option<crate::types::TimeOrder>,
    /// The organization that the notifications belong to, by the id that you gave it.
    pub organization_id: ::std::string::String,
    /// How many notifications a page has at the most.
    pub page_size: ::std::option::Option<i64>,
    /// Asks for the page after the one whose answer had this token; for the first page if left out.
    pub page_token: ::std::option::Option<::std::string::String>,
    /// The user whose notifications to get, by the id that you gave the user. Needed unless `documentId` is sent.
    pub user_id: ::std::option::Option<::std::string::String>,
}

/// Asks for notifications of an organization that fit everything that is named.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct GetNotificationsV1 {
    /// The document whose notifications to get, by the id that you gave it.
    pub document_id: ::std::option::Option<::std::string::String>,
    /// The location whose notifications to get.
    pub location_id: ::std::option::Option<::std::string::String>,
    /// The notifications to get, by their ids.
    pub notification_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// The organization that the notifications belong to, by the id that you gave it.
    pub organization_id: ::std::string::String,
    /// The user whose notifications to get, by the id that you gave the user.
    pub user_id: ::std::option::Option<::std::string::String>,
}

/// Asks for organizations; for all of them if no ids are given.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct GetOrganizations {
    /// The organizations to get, by the ids that you gave them.
    pub organization_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// How many organizations a page has at the most.
    pub page_size: ::std::option::Option<i64>,
    /// Asks for the page after the one whose answer had this token; for the first page if left out.
    pub page_token: ::std::option::Option<::std::string::String>,
}

/// Asks for organizations; for all of them if no ids are given.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct GetOrganizationsV1 {
    /// The organizations to get, by the ids that you gave them.
    pub organization_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
}

/// Asks for recordings.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct GetRecordings {
    /// The document to look in. Velt's Python SDK says that leaving it out does not give the recordings of the whole organization.
    pub document_id: ::std::option::Option<::std::string::String>,
    /// The organization to look in, by the id that you gave it.
    pub organization_id: ::std::string::String,
    /// How many recordings a page has at the most.
    pub page_size: ::std::option::Option<i64>,
    /// Asks for the page after the one whose answer had this token; for the first page if left out.
    pub page_token: ::std::option::Option<::std::string::String>,
    /// The recordings to get. Velt's Python SDK says that a page is filtered by them after it was made, so that it may be short or empty.
    pub recording_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
}

/// Asks for the domains that wait for a decision.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", schemars(transparent))]
pub struct GetRequestedDomains(pub ::serde_json::Map<::std::string::String, ::serde_json::Value>);

impl ::std::ops::Deref for GetRequestedDomains {
    type Target = ::serde_json::Map<::std::string::String, ::serde_json::Value>;
    fn deref(&self) -> &::serde_json::Map<::std::string::String, ::serde_json::Value> {
        &self.0
    }
}

impl ::std::convert::From<GetRequestedDomains>
    for ::serde_json::Map<::std::string::String, ::serde_json::Value>
{
    fn from(value: GetRequestedDomains) -> Self {
        value.0
    }
}

impl ::std::convert::From<::serde_json::Map<::std::string::String, ::serde_json::Value>>
    for GetRequestedDomains
{
    fn from(value: ::serde_json::Map<::std::string::String, ::serde_json::Value>) -> Self {
        Self(value)
    }
}

/// Asks for all data of a user.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct GetUserData {
    /// The organization that the user belongs to, by the id that you gave it.
    pub organization_id: ::std::string::String,
    /// Asks for the page after the one whose answer had this token; for the first page if left out.
    pub page_token: ::std::option::Option<::std::string::String>,
    /// A value of your own to tell calls apart by. Whether Velt does anything with it is not certain. Not documented by Velt; its Python SDK sends it.
    pub unique_id: ::std::option::Option<::std::string::String>,
    /// The user whose data to get, by the id that you gave the user.
    pub user_id: ::std::string::String,
    /// Whether to get the data of all organizations rather than of one. Not documented by Velt; its Python SDK sends it.
    pub velt_all_organizations: ::std::option::Option<bool>,
    /// The users whose data to get in place of `userId`, by ids of Velt's own. Not documented by Velt; its Python SDK sends it.
    pub velt_user_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
}

/// Asks how far a job is that deletes data of users.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct GetUserDataDeletionStatus {
    /// The job, by the id in the answer that it was started with.
    pub job_id: ::std::string::String,
}

/// Asks for all data of a user.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct GetUserDataV1 {
    /// The organization that the user belongs to, by the id that you gave it.
    pub organization_id: ::std::string::String,
    /// Asks for the page after the one whose answer had this token; for the first page if left out.
    pub page_token: ::std::option::Option<::std::string::String>,
    /// The user whose data to get, by the id that you gave the user.
    pub user_id: ::std::string::String,
}

/// Asks for the invitations of one person.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct GetUserInvitations {
    /// The address of the person.
    pub email: ::std::string::String,
    /// The organization, by the id that you gave it.
    pub organization_id: ::std::string::String,
    /// How many items a page has at the most.
    pub page_size: ::std::option::Option<i64>,
    /// Asks for the page after the one whose answer had this token; for the first page if left out.
    pub page_token: ::std::option::Option<::std::string::String>,
    /// The only status to get.
    pub status: ::std::option::Option<crate::types::InvitationStatus>,
    /// The only kind of invitation to get.
    pub type_: ::std::option::Option<crate::types::InvitationType>,
}

/// Asks for users of an organization, a folder or a document.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct GetUsers {
    /// Whether to get the users of all documents, and none of those of the organization itself.
    pub all_documents: ::std::option::Option<bool>,
    /// The document to look in. Not together with `folderId`; not needed with `allDocuments`.
    pub document_id: ::std::option::Option<::std::string::String>,
    /// The folder to look in. Not together with `documentId`.
    pub folder_id: ::std::option::Option<::std::string::String>,
    /// Whether to give the users by document. Only together with `allDocuments`.
    pub group_by_document_id: ::std::option::Option<bool>,
    /// Whether to give the documents that each user takes part in. Not documented by Velt; its Python SDK sends it.
    pub include_involved_documents: ::std::option::Option<bool>,
    /// Whether to give how many documents each user takes part in. Not documented by Velt; its Python SDK sends it.
    pub include_involved_documents_count: ::std::option::Option<bool>,
    /// The organization to look in, by the id that you gave it.
    pub organization_id: ::std::string::String,
    /// The groups whose users to get, by the ids that you gave them.
    pub organization_user_group_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// How many users a page has at the most.
    pub page_size: ::std::option::Option<i64>,
    /// Asks for the page after the one whose answer had this token; for the first page if left out.
    pub page_token: ::std::option::Option<::std::string::String>,
    /// What to search the users for. Not documented by Velt; its Python SDK sends it.
    pub search_key: ::std::option::Option<::std::string::String>,
    /// The users to get, by the ids that you gave them.
    pub user_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
}

/// Asks for users of an organization or a document.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct GetUsersV1 {
    /// The document to look in.
    pub document_id: ::std::option::Option<::std::string::String>,
    /// The organization to look in, by the id that you gave it.
    pub organization_id: ::std::string::String,
    /// The groups whose users to get, by the ids that you gave them.
    pub organization_user_group_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// The users to get, by the ids that you gave them.
    pub user_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
}

/// Asks for the definition of a workflow.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct GetWorkflowDefinition {
    /// The definition to get.
    pub definition_id: ::std::string::String,
    /// Accepted, without effect.
    pub document_id: ::std::option::Option<::std::string::String>,
    /// Accepted, without effect.
    pub organization_id: ::std::option::Option<::std::string::String>,
}

/// Asks for an execution of a workflow.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct GetWorkflowExecution {
    /// The execution to get.
    pub execution_id: ::std::string::String,
}

/// Asks what happened in an execution.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct GetWorkflowExecutionEvents {
    /// The execution whose events to get.
    pub execution_id: ::std::string::String,
    /// How many events a page has at the most.
    pub page_size: ::std::option::Option<i64>,
    /// The number of the last event that is known; gives those after it.
    pub since_seq: ::std::option::Option<i64>,
}

/// Asks for a workspace, which the credentials name; has no fields.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", schemars(deny_unknown_fields))]
pub struct GetWorkspace {}
/// Asks for the configuration of activity logs; has no fields.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", schemars(deny_unknown_fields))]
pub struct GetWorkspaceActivityConfig {}
/// Asks for the configuration of an API key; has no fields.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", schemars(deny_unknown_fields))]
pub struct GetWorkspaceApiKeyConfig {}
/// Asks for the API keys of a workspace.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct GetWorkspaceApiKeys {
    /// The API keys to get; all of them if left out.
    pub api_keys: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// How many API keys a page has at the most.
    pub page_size: ::std::option::Option<i64>,
    /// Asks for the page after the one whose answer had this token; for the first page if left out.
    pub page_token: ::std::option::Option<::std::string::String>,
}

/// Asks for the auth tokens of an API key.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct GetWorkspaceAuthTokens {
    /// The API key whose auth tokens to get.
    pub api_key: ::std::string::String,
}

/// Asks for the domains that an API key may be used on; has no fields.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", schemars(deny_unknown_fields))]
pub struct GetWorkspaceDomains {}
/// Asks for the configuration of emails; has no fields.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", schemars(deny_unknown_fields))]
pub struct GetWorkspaceEmailConfig {}
/// Asks whether the address of an owner is verified.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct GetWorkspaceEmailStatus {
    /// The address to ask about.
    pub owner_email: ::std::string::String,
}

/// Asks for the configuration of notifications; has no fields.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", schemars(deny_unknown_fields))]
pub struct GetWorkspaceNotificationConfig {}
/// Asks for the configuration of the permission provider; has no fields.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", schemars(deny_unknown_fields))]
pub struct GetWorkspacePermissionProviderConfig {}
/// Asks for the configuration of basic webhooks; has no fields.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", schemars(deny_unknown_fields))]
pub struct GetWorkspaceWebhookConfig {}
/// What happened to one user of a call that changes who is in a group.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct GroupMembershipOutcome {
    /// One sentence for people that says what happened to this user.
    pub message: ::std::option::Option<::std::string::String>,
    /// The group that the call named.
    pub organization_user_group_id: ::std::option::Option<::std::string::String>,
    /// Whether it worked for this user.
    pub success: bool,
}

/// Adds a file to the knowledge base.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct IngestMemoryKnowledge {
    /// The document that the knowledge is for; for an upload the same as when its URL was made. Only together with `organizationId`.
    pub document_id: ::std::option::Option<::std::string::String>,
    pub file: ::std::option::Option<MemoryFile>,
    /// The file that was uploaded, by the `fileRef` that came with the URL for it. Needed, with `mimeType`, if `source` is `fileRef`. It can be ingested once.
    pub file_ref: ::std::option::Option<::std::string::String>,
    pub mime_type: ::std::option::Option<crate::types::MemoryMimeType>,
    /// The organization that the knowledge is for; for an upload the same as when its URL was made. Needed with `documentId`.
    pub organization_id: ::std::option::Option<::std::string::String>,
    pub source: crate::types::MemoryIngestSource,
}

/// Invites a person. `doc_user` needs `documentId`, and `folder_user` needs `folderId`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct InviteUser {
    /// The document that the person is invited to. Not together with `folderId`.
    pub document_id: ::std::option::Option<::std::string::String>,
    /// The name of the document, for people.
    pub document_name: ::std::option::Option<::std::string::String>,
    /// The address of the person.
    pub email: ::std::string::String,
    /// The folder that the person is invited to. Not together with `documentId`.
    pub folder_id: ::std::option::Option<::std::string::String>,
    /// The name of the folder, for people.
    pub folder_name: ::std::option::Option<::std::string::String>,
    /// Who invites.
    pub invited_by: ::std::option::Option<Inviter>,
    /// The organization, by the id that you gave it.
    pub organization_id: ::std::string::String,
    /// The name of the organization, for people.
    pub organization_name: ::std::option::Option<::std::string::String>,
    /// What the person is invited to.
    pub type_: crate::types::InvitationType,
}

/// Who invites a person.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct Inviter {
    /// The id that you gave to the one who invites.
    pub client_user_id: ::std::option::Option<::std::string::String>,
    /// The address of the one who invites.
    pub email: ::std::option::Option<::std::string::String>,
    /// The id of the one who invites.
    pub user_id: ::std::option::Option<::std::string::String>,
    /// The id that Velt gave to the one who invites.
    pub user_snippyly_id: ::std::option::Option<::std::string::String>,
}

/// Asks for runs: those of an agent (`agentId`), those on a document (`organizationId` with `documentId`), or those of an agent on a document (all three). Other fields than these are refused.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct ListAgentExecutions {
    /// The agent whose runs are listed.
    pub agent_id: ::std::option::Option<::std::string::String>,
    /// The document whose runs are listed. Only together with `organizationId`.
    pub document_id: ::std::option::Option<::std::string::String>,
    /// The organization of the document. Only together with `documentId`.
    pub organization_id: ::std::option::Option<::std::string::String>,
    /// How many runs a page has at the most.
    pub page_size: ::std::option::Option<i64>,
    /// Asks for the page after the one whose answer had this token; for the first page if left out.
    pub page_token: ::std::option::Option<::std::string::String>,
}

/// Asks for all groups of agents. There is nothing to set.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", schemars(deny_unknown_fields))]
pub struct ListAgentGroups {}
/// Asks for the versions of an agent.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct ListAgentVersions {
    /// The agent, by the id that Velt gave it.
    pub agent_id: ::std::string::String,
}

/// Asks for the active alerts.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", schemars(deny_unknown_fields))]
pub struct ListMemoryAlerts {}
/// Asks for the knowledge sources.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", schemars(deny_unknown_fields))]
pub struct ListMemoryKnowledge {}
/// Asks for the rules of a knowledge source.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct ListMemoryKnowledgeRules {
    /// The knowledge source.
    pub source_id: ::std::string::String,
}

/// Asks for the definitions of workflows.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct ListWorkflowDefinitions {
    /// Asks for the page after the one whose answer had this cursor; for the first page if left out. It is a time in milliseconds since 1970.
    pub cursor: ::std::option::Option<i64>,
    /// The document to look in. Velt's page says that the list has no such filter. Not documented by Velt; its Python SDK sends it.
    pub document_id: ::std::option::Option<::std::string::String>,
    /// The organization to look in. Velt's page says that the list has no such filter. Not documented by Velt; its Python SDK sends it.
    pub organization_id: ::std::option::Option<::std::string::String>,
    /// How many definitions a page has at the most.
    pub page_size: ::std::option::Option<i64>,
}

/// Asks for executions of workflows.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct ListWorkflowExecutions {
    /// Asks for the page after the one whose answer had this cursor; for the first page if left out.
    pub cursor: ::std::option::Option<::std::string::String>,
    /// The definition whose executions to list; those of every definition if left out.
    pub definition_id: ::std::option::Option<::std::string::String>,
    /// How many executions a page has at the most.
    pub page_size: ::std::option::Option<i64>,
    pub status: ::std::option::Option<crate::types::WorkflowExecutionStatus>,
}

/// What happened to data that was to be sent.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct LiveStateBroadcast {
    /// Whether it was sent.
    pub success: bool,
}

/// A part of a document, such as a slide or a moment of a video. Fields of your own are kept along with it.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct Location {
    pub id: ::std::option::Option<LocationId>,
    /// What the location is called. It stands for the location if there is no `id`.
    pub location_name: ::std::option::Option<::std::string::String>,
    pub version: ::std::option::Option<LocationVersion>,
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// The id of a location, which is yours to choose; 0 is one as well.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", schemars(untagged))]
pub enum LocationId {
    Number(i64),
    Text(::std::string::String),
    /// A value of a shape that this version does not know, as Velt wrote it.
    Other(::serde_json::Value),
}

impl ::std::fmt::Display for LocationId {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match self {
            Self::Number(x) => x.fmt(f),
            Self::Text(x) => x.fmt(f),
            Self::Other(x) => x.fmt(f),
        }
    }
}

impl ::std::convert::From<i64> for LocationId {
    fn from(value: i64) -> Self {
        Self::Number(value)
    }
}

/// A location as it is, and as it shall be.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct LocationMigration {
    pub new_location: Location,
    pub old_location: Location,
}

/// Which version a location is of.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct LocationVersion {
    /// The id of the version, which is yours to choose.
    pub id: ::std::string::String,
    /// What the version is called.
    pub name: ::std::string::String,
}

/// Marks an alert as acted upon.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct MarkMemoryAlertActioned {
    /// The alert to mark.
    pub alert_id: ::std::string::String,
}

/// The AI agent that decided.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct MemoryAgent {
    /// What else is known of the agent. Its form is not documented.
    pub agent_fields: ::std::option::Option<::serde_json::Value>,
    /// The id of the agent.
    pub agent_id: ::std::option::Option<::std::string::String>,
    /// What type of agent it is.
    pub agent_type: ::std::option::Option<::std::string::String>,
    /// The run of the agent that decided.
    pub execution_id: ::std::option::Option<::std::string::String>,
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// A notice that something about the reviews has changed.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct MemoryAlert {
    /// Where something can be done about it.
    pub action_url: ::std::option::Option<::std::string::String>,
    pub alert_type: crate::types::MemoryAlertType,
    /// The API key that the alert belongs to.
    pub api_key: ::std::string::String,
    /// When the alert was made, in milliseconds since 1970.
    pub created_at: i64,
    /// A name of the trend that the alert is about, which most alerts have.
    pub dedup_key: ::std::option::Option<::std::string::String>,
    /// What has happened, with the figures.
    pub description: ::std::string::String,
    /// When the alert was dismissed; null for an active one, in milliseconds since 1970.
    pub dismissed_at: ::std::option::Option<i64>,
    /// Who dismissed the alert; null for an active one.
    pub dismissed_by: ::std::option::Option<::std::string::String>,
    pub evidence: MemoryAlertEvidence,
    /// The id of the alert.
    pub id: ::std::string::String,
    pub severity: crate::types::MemoryAlertSeverity,
    /// The state of the alert; always `active`, as no others are listed.
    pub status: ::std::string::String,
    /// What could be done about it.
    pub suggested_action: ::std::option::Option<::std::string::String>,
    /// What has happened, in a few words.
    pub title: ::std::string::String,
}

/// The stored settings of alerts. What was never set is left out.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct MemoryAlertConfig {
    /// Whether there are to be alerts.
    pub enabled: bool,
    /// The types of alerts that are wanted.
    pub enabled_alert_types: ::std::option::Option<::std::vec::Vec<crate::types::MemoryAlertType>>,
    /// How many alerts a week may have.
    pub max_alerts_per_week: ::std::option::Option<i64>,
    pub severity_threshold: ::std::option::Option<crate::types::MemoryAlertSeverity>,
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// The settings to change. What is left out stays as it is; fields that Velt does not know are stored too.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct MemoryAlertConfigChanges {
    /// Whether there are to be alerts.
    pub enabled: ::std::option::Option<bool>,
    /// The types of alerts that are wanted. Velt stores others than the known ones too.
    pub enabled_alert_types: ::std::option::Option<::std::vec::Vec<crate::types::MemoryAlertType>>,
    /// How many alerts a week may have.
    pub max_alerts_per_week: ::std::option::Option<i64>,
    pub severity_threshold: ::std::option::Option<crate::types::MemoryAlertSeverity>,
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// What an alert is based on. Which fields there are depends on the alert.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct MemoryAlertEvidence {
    /// The value that is compared with.
    pub baseline: ::std::option::Option<f64>,
    /// The value now.
    pub current: ::std::option::Option<f64>,
    /// The knowledge source that it is about.
    pub knowledge_source_id: ::std::option::Option<::std::string::String>,
    pub metric: crate::types::MemoryAlertMetric,
    /// The rule that it is about. Its type is not documented.
    pub rule_ref: ::std::option::Option<::serde_json::Value>,
    /// The judgments behind it.
    pub source_record_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// The spans of time that are compared.
    pub window: ::std::option::Option<::std::string::String>,
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// Who dismisses the alert. Without it, Velt stores an empty text.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct MemoryAlertUser {
    /// The id of the user.
    pub uid: ::std::string::String,
}

/// The answer to a question.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct MemoryAnswer {
    /// The answer; empty if nothing was found to base it on.
    pub answer: ::std::string::String,
    /// The records that the model says it used. Velt does not check them.
    pub citations: ::std::vec::Vec<MemoryCitation>,
    /// How sure the answer is; 0 if it is empty.
    pub confidence: f64,
    /// How many judgments the model was given.
    pub records_searched: i64,
}

/// A record that an answer refers to.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct MemoryCitation {
    /// The id of the record. There may be no such record.
    pub record_id: ::std::string::String,
    /// The words that are referred to.
    pub snippet: ::std::string::String,
}

/// A point in time, in milliseconds since 1970 or as text in the form of ISO 8601.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", schemars(untagged))]
pub enum MemoryDate {
    Number(i64),
    Text(::std::string::String),
    /// A value of a shape that this version does not know, as Velt wrote it.
    Other(::serde_json::Value),
}

impl ::std::fmt::Display for MemoryDate {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match self {
            Self::Number(x) => x.fmt(f),
            Self::Text(x) => x.fmt(f),
            Self::Other(x) => x.fmt(f),
        }
    }
}

impl ::std::convert::From<i64> for MemoryDate {
    fn from(value: i64) -> Self {
        Self::Number(value)
    }
}

/// A range of time, whose start may not be after its end.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct MemoryDateRange {
    pub end: MemoryDate,
    pub start: MemoryDate,
}

/// A matter that a reviewer came to judge differently.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct MemoryEvolvedStandard {
    /// How it is judged since.
    pub new_pattern: ::std::string::String,
    /// How it was judged before.
    pub old_pattern: ::std::string::String,
    /// When it changed, in milliseconds since 1970.
    pub shift_date: i64,
    /// What it is about.
    pub topic: ::std::string::String,
}

/// A file in a request. Needed if `source` is `inline`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct MemoryFile {
    /// The bytes of the file, in Base64.
    pub base64: ::std::string::String,
    /// The name of the file.
    pub file_name: ::std::string::String,
    /// The size of the file, in bytes, before it is encoded.
    pub file_size: i64,
    pub mime_type: crate::types::MemoryMimeType,
}

/// Which judgments count.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct MemoryFilters {
    /// Judgments of this thread of comments only, the oldest first. Needs the organization, and goes before a range of time.
    pub annotation_id: ::std::option::Option<::std::string::String>,
    /// Judgments on this type of content only.
    pub content_type: ::std::option::Option<::std::string::String>,
    pub date_range: ::std::option::Option<MemoryDateRange>,
    pub decision: ::std::option::Option<crate::types::MemoryDecision>,
    /// No judgments on these documents, by the ids that you gave them or those in an answer. Judgments without a document are kept.
    pub exclude_document_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    pub judge_type: ::std::option::Option<crate::types::MemoryJudgeType>,
    /// Judgments of this user only.
    pub reviewer_id: ::std::option::Option<::std::string::String>,
}

/// Something that a reviewer points out.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct MemoryFlag {
    /// How often.
    pub count: i64,
    /// What is pointed out.
    pub issue: ::std::string::String,
}

/// An ingestion that has begun.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct MemoryIngestStarted {
    /// One sentence for people that says what was done.
    pub message: ::std::string::String,
    /// The new knowledge source.
    pub source_id: ::std::string::String,
    pub status: crate::types::MemoryIngestStatus,
}

/// The state of an ingestion. For a duplicate, the state of the original.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct MemoryIngestion {
    /// Where the Markdown made of it can be loaded from, for 15 minutes. Only once it is completed.
    pub canonical_md_download_url: ::std::option::Option<::std::string::String>,
    /// How many chunks were made. Only once it is completed.
    pub chunk_count: ::std::option::Option<i64>,
    /// The knowledge source that this one is a duplicate of.
    pub dedup_of: ::std::option::Option<::std::string::String>,
    /// How many rules were extracted. Only once it is completed.
    pub extracted_rules_count: ::std::option::Option<i64>,
    pub failure_reason: ::std::option::Option<crate::types::MemoryIngestFailure>,
    pub metadata: ::std::option::Option<MemoryKnowledgeMetadata>,
    /// The media type of the file.
    pub mime_type: ::std::option::Option<::std::string::String>,
    /// Where the file can be loaded from, for 15 minutes. Only once it is completed.
    pub original_download_url: ::std::option::Option<::std::string::String>,
    /// The knowledge source.
    pub source_id: ::std::option::Option<::std::string::String>,
    /// When the ingestion started, in milliseconds since 1970.
    pub started_at: ::std::option::Option<i64>,
    pub status: crate::types::MemoryIngestStatus,
    /// When its state last changed, in milliseconds since 1970.
    pub updated_at: ::std::option::Option<i64>,
}

/// A recorded review decision.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct MemoryJudgment {
    pub action_user: MemoryReviewer,
    /// The agent that decided; null if a person did.
    pub agent: ::std::option::Option<MemoryAgent>,
    /// How sure the judgment is.
    pub confidence: f64,
    /// What type of content was judged.
    pub content_type: ::std::string::String,
    /// When it was decided, in milliseconds since 1970.
    pub created_at: i64,
    pub decision: crate::types::MemoryDecision,
    /// Velt's own id of the document; not the one that you gave it. Some judgments are on no document.
    pub document_id: ::std::option::Option<::std::string::String>,
    pub judge_type: crate::types::MemoryJudgeType,
    /// Velt's own id of the organization; not the one that you gave it.
    pub organization_id: ::std::string::String,
    /// Why it was decided so.
    pub reasoning: ::std::string::String,
    /// The id of the judgment.
    pub record_id: ::std::string::String,
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// Judgments that were found.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct MemoryJudgments {
    /// The judgments.
    pub results: ::std::vec::Vec<MemoryJudgment>,
    /// How many judgments `results` has, not how many there are.
    pub total: i64,
}

/// What was deleted.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct MemoryKnowledgeDeletion {
    /// How many chunks were deleted; 0 for a duplicate.
    pub deleted_chunks: i64,
    /// How many rules were deleted; 0 for a duplicate.
    pub deleted_rules: i64,
    /// The knowledge source that was deleted.
    pub source_id: ::std::string::String,
    /// How the deletion went; `deleted` in the documented example.
    pub status: ::std::string::String,
}

/// How the rules of a source changed.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct MemoryKnowledgeDiff {
    /// The rules that are new.
    pub added: ::std::vec::Vec<::std::string::String>,
    /// The rules that are gone.
    pub removed: ::std::vec::Vec<::std::string::String>,
    /// How many rules stayed as they were.
    pub unchanged: i64,
}

/// What else is known of a knowledge source.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct MemoryKnowledgeMetadata {
    /// Whether the raw text was used in place of a conversion.
    pub used_raw_fallback: ::std::option::Option<bool>,
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// A passage of a knowledge source.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct MemoryKnowledgePassage {
    /// What the rule is filed under, if it is one.
    pub category: ::std::option::Option<::std::string::String>,
    pub kind: ::std::option::Option<crate::types::MemoryKnowledgePassageKind>,
    /// The id of the rule, if it is one.
    pub rule_id: ::std::option::Option<::std::string::String>,
    /// The cosine distance from the query: the lower, the nearer. Left out if no search by meaning took place.
    pub score: ::std::option::Option<f64>,
    /// The knowledge source that it is from, if that is known.
    pub source_id: ::std::option::Option<::std::string::String>,
    /// The passage itself.
    pub text: ::std::string::String,
}

/// A rule that was extracted from a knowledge source.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct MemoryKnowledgeRule {
    /// What the rule is filed under; null if it stands under no heading.
    pub category: ::std::option::Option<::std::string::String>,
    /// What the rule says.
    pub content: ::std::string::String,
    /// The id of the rule.
    pub id: ::std::string::String,
    /// The place of the rule in the source.
    pub index: i64,
}

/// Passages that were found.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct MemoryKnowledgeSearchResults {
    /// How many passages `results` has, not how many were searched.
    pub records_searched: i64,
    /// The passages.
    pub results: ::std::vec::Vec<MemoryKnowledgePassage>,
}

/// A knowledge source. May have further fields.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct MemoryKnowledgeSource {
    /// Where the Markdown made of it can be loaded from, for 15 minutes. Only once it is completed; empty if no URL could be made.
    pub canonical_md_download_url: ::std::option::Option<::std::string::String>,
    /// How many chunks were made.
    pub chunk_count: ::std::option::Option<i64>,
    /// The knowledge source that this one is a duplicate of.
    pub dedup_of: ::std::option::Option<::std::string::String>,
    pub embedding_status: crate::types::MemoryIngestStatus,
    pub failure_reason: ::std::option::Option<crate::types::MemoryIngestFailure>,
    /// The name of the file.
    pub file_name: ::std::option::Option<::std::string::String>,
    /// The id of the knowledge source.
    pub id: ::std::string::String,
    pub metadata: ::std::option::Option<MemoryKnowledgeMetadata>,
    /// The media type of the file. Only if a file was uploaded.
    pub mime_type: ::std::option::Option<::std::string::String>,
    /// Where the file can be loaded from, for 15 minutes. Only once it is completed; empty if no URL could be made.
    pub original_download_url: ::std::option::Option<::std::string::String>,
    /// How many rules were extracted.
    pub rule_count: ::std::option::Option<i64>,
    /// The SHA-256 of the file.
    pub sha256: ::std::option::Option<::std::string::String>,
    /// Where it came from, such as `upload`.
    pub source_type: ::std::option::Option<::std::string::String>,
    /// When it was uploaded, in milliseconds since 1970.
    pub uploaded_at: ::std::option::Option<i64>,
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// The knowledge sources to search: one, or 2 to 30. One that is not known has no results.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", schemars(untagged))]
pub enum MemoryKnowledgeSourceIds {
    OneKnowledgeSource(::std::string::String),
    SeveralKnowledgeSources(::std::vec::Vec<::std::string::String>),
    /// A value of a shape that this version does not know, as Velt wrote it.
    Other(::serde_json::Value),
}

impl ::std::convert::From<::std::vec::Vec<::std::string::String>> for MemoryKnowledgeSourceIds {
    fn from(value: ::std::vec::Vec<::std::string::String>) -> Self {
        Self::SeveralKnowledgeSources(value)
    }
}

/// What an update changed.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct MemoryKnowledgeUpdate {
    pub diff: MemoryKnowledgeDiff,
    /// The version of the source from now on.
    pub new_version: i64,
}

/// The judgments of a reviewer in one organization.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct MemoryOrganizationFigures {
    /// The share of approvals.
    pub approval_rate: f64,
    /// How many of them are approvals.
    pub approvals: i64,
    /// The organization, by the id that you gave it.
    pub client_organization_id: ::std::string::String,
    /// How many judgments there are.
    pub judgments: i64,
    /// Velt's own id of the organization.
    pub organization_id: ::std::string::String,
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// A regularity in past decisions. May have further fields of no importance.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct MemoryPattern {
    /// The category that it applies to.
    pub category: ::std::string::String,
    /// How sure the pattern is.
    pub confidence: f64,
    /// The type of content that it applies to.
    pub content_type: ::std::string::String,
    /// What the pattern is, in plain words.
    pub description: ::std::string::String,
    /// When the pattern was found; moves on whenever its judgments change, in milliseconds since 1970.
    pub discovered_at: i64,
    /// How regularly decisions follow the pattern.
    pub enforcement_rate: ::std::option::Option<f64>,
    /// Velt's own id of the organization; not the one that you gave it.
    pub organization_id: ::std::option::Option<::std::string::String>,
    pub scope: crate::types::MemoryPatternScope,
    /// How many judgments are behind it.
    pub source_count: i64,
    /// Some of the judgments behind it.
    pub top_source_record_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// How many reviewers the pattern comes from.
    pub unique_reviewers: ::std::option::Option<i64>,
    /// When the pattern last changed, in milliseconds since 1970.
    pub updated_at: i64,
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// How a reviewer decides, as past judgments show it.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct MemoryProfile {
    /// The share of approvals.
    pub approval_rate: f64,
    /// Reserved; always 0.
    pub avg_review_time_seconds: i64,
    /// The types of content that the reviewer judged.
    pub content_types: ::std::vec::Vec<::std::string::String>,
    /// The email address of the reviewer.
    pub email: ::std::string::String,
    /// Where the reviewer came to judge differently. Only with 50 judgments or more, and a rate of approvals that moved by 25 percentage points or more.
    pub evolved_standards: ::std::option::Option<::std::vec::Vec<MemoryEvolvedStandard>>,
    /// When the reviewer was last active, in milliseconds since 1970.
    pub last_active: i64,
    /// The name of the reviewer.
    pub name: ::std::string::String,
    /// The figures for each organization, by Velt's own id of it.
    pub org_breakdown:
        ::std::collections::BTreeMap<::std::string::String, MemoryOrganizationFigures>,
    /// The hours in which the reviewer is most active.
    pub peak_hours: ::std::vec::Vec<i64>,
    /// What the reviewer points out most.
    pub top_flags: ::std::vec::Vec<MemoryFlag>,
    /// How many judgments the reviewer made.
    pub total_judgments: i64,
    /// The share of judgments with the help of a twin that the twin got right; null if there are none.
    pub twin_accuracy: ::std::option::Option<f64>,
    /// Whether the reviewer has 50 judgments or more.
    pub twin_eligible: bool,
    /// The id of the reviewer.
    pub user_id: ::std::string::String,
}

/// Who decided.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct MemoryReviewer {
    /// The email address of the user.
    pub email: ::std::option::Option<::std::string::String>,
    /// The name of the user.
    pub name: ::std::option::Option<::std::string::String>,
    /// The id of the user.
    pub user_id: ::std::option::Option<::std::string::String>,
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// A judgment that was found.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct MemorySearchResult {
    pub action_user: MemoryReviewer,
    /// The agent that decided; null if a person did.
    pub agent: ::std::option::Option<MemoryAgent>,
    /// How sure the judgment is.
    pub confidence: f64,
    /// When it was decided, in milliseconds since 1970.
    pub created_at: i64,
    pub decision: crate::types::MemoryDecision,
    /// Why it was decided so.
    pub reasoning: ::std::string::String,
    /// The id of the judgment.
    pub record_id: ::std::string::String,
    pub scope: crate::types::MemoryScope,
    /// How near it is to the query; 1 where no search by meaning took place.
    pub similarity: f64,
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// Judgments that were found.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct MemorySearchResults {
    /// The judgments.
    pub results: ::std::vec::Vec<MemorySearchResult>,
    /// How long the search took, in milliseconds.
    pub search_latency_ms: i64,
    /// How many judgments `results` has, not how many there are.
    pub total_in_scope: i64,
}

/// How much Memory holds. Three of the counts stop at a ceiling, and then mean that much or more.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct MemoryStats {
    /// How many activities there are, up to 10000.
    pub total_activities: i64,
    /// How many knowledge sources there are.
    pub total_knowledge_sources: i64,
    /// How many patterns there are, up to 100.
    pub total_patterns: i64,
    /// How many profiles of reviewers there are, up to 500.
    pub total_profiles: i64,
}

/// A suggested decision.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct MemorySuggestion {
    /// How many judgments it is based on.
    pub based_on: i64,
    /// What speaks against relying on it, such as data that is old, incomplete or divided.
    pub caveats: ::std::vec::Vec<::std::string::String>,
    /// How sure the suggestion is.
    pub confidence: f64,
    pub recommendation: crate::types::MemoryRecommendation,
    pub scope: ::std::option::Option<crate::types::MemoryScope>,
    pub scope_label: ::std::option::Option<crate::types::MemoryScopeLabel>,
    /// The main reasons for it.
    pub top_reasons: ::std::vec::Vec<::std::string::String>,
    /// How many people made those judgments.
    pub unique_reviewers: ::std::option::Option<i64>,
}

/// What past judgments suggest.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct MemorySuggestions {
    /// The opposite suggestion; null unless 2 judgments or more support each side.
    pub conflict: ::std::option::Option<MemorySuggestion>,
    /// The suggestion with the best grounds; null if fewer than 2 judgments support it.
    pub primary: ::std::option::Option<MemorySuggestion>,
}

/// Where to upload a file to.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct MemoryUpload {
    /// When the URL stops working, 15 minutes after it was made, in milliseconds since 1970.
    pub expires_at: i64,
    /// What the file is called when it is ingested.
    pub file_ref: ::std::string::String,
    /// Where to send the file to, by PUT.
    pub upload_url: ::std::string::String,
}

/// Starts to migrate a document to a new document id.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct MigrateDocument {
    /// The document to migrate, by the id that it has now.
    pub document_id: ::std::string::String,
    /// The id that the document is migrated to.
    pub new_document_id: ::std::string::String,
    /// The organization that the document belongs to, by the id that you gave it.
    pub organization_id: ::std::string::String,
}

/// Moves documents to a folder of their organization.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct MoveDocuments {
    /// The documents to move, by the ids that you gave them.
    pub document_ids: ::std::vec::Vec<::std::string::String>,
    /// The folder to move the documents to, by the id that you gave it.
    pub folder_id: ::std::string::String,
    /// The organization that the documents belong to, by the id that you gave it.
    pub organization_id: ::std::string::String,
}

/// A notification as Velt gives it, with every field that was set on it.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct Notification {
    /// What was done, such as `added`.
    pub action_type: ::std::option::Option<::std::string::String>,
    pub action_user: ::std::option::Option<User>,
    /// The body, which stands below the headline.
    pub display_body_message: ::std::option::Option<::std::string::String>,
    /// The headline, with what the names in its template stand for.
    pub display_headline_message: ::std::option::Option<::std::string::String>,
    /// The template of the headline, with names in curly brackets.
    pub display_headline_message_template: ::std::option::Option<::std::string::String>,
    /// What the names in the template of the headline stand for: users, and texts.
    pub display_headline_message_template_data:
        ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    /// Whether the notification is for the user who looks at it.
    pub for_you: ::std::option::Option<bool>,
    /// The id of the notification.
    pub id: ::std::string::String,
    /// Whether the texts come from your side, by the notification resolver.
    pub is_notification_resolver_used: ::std::option::Option<bool>,
    /// Whether the user has not read the notification yet.
    pub is_unread: ::std::option::Option<bool>,
    pub metadata: ::std::option::Option<NotificationMetadata>,
    pub notification_source: ::std::option::Option<crate::types::NotificationSource>,
    /// What the notification comes from, such as a comment, or the data that it was added with.
    pub notification_source_data:
        ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    /// Whether a user is to be notified, by the hash of the user's email address.
    pub notify_users:
        ::std::option::Option<::std::collections::BTreeMap<::std::string::String, bool>>,
    /// Whether a user is to be notified, by the hash of the user's id.
    pub notify_users_by_user_id:
        ::std::option::Option<::std::collections::BTreeMap<::std::string::String, bool>>,
    /// The annotation that the notification is about, by its id.
    pub target_annotation_id: ::std::option::Option<::std::string::String>,
    /// When the notification was made, in milliseconds since 1970.
    pub timestamp: ::std::option::Option<i64>,
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// Which notifications a user gets, by the way that they take.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct NotificationConfig {
    pub email: ::std::option::Option<crate::types::NotificationPreference>,
    pub inbox: ::std::option::Option<crate::types::NotificationPreference>,
    pub slack: ::std::option::Option<crate::types::NotificationPreference>,
}

/// What notification settings are for.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct NotificationConfigMetadata {
    /// The API key of the project.
    pub api_key: ::std::string::String,
    /// The document that the settings are for.
    pub document_id: ::std::option::Option<::std::string::String>,
    /// The organization that the settings are for.
    pub organization_id: ::std::string::String,
    /// The user whose settings they are.
    pub user_id: ::std::string::String,
}

/// What happened to the notification settings of one user.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct NotificationConfigOutcome {
    /// The document that the settings are for.
    pub document_id: ::std::option::Option<::std::string::String>,
    /// One sentence for people that says what happened for this user.
    pub message: ::std::option::Option<::std::string::String>,
    /// Whether it worked for this user.
    pub success: bool,
    /// The user whose settings were to be set.
    pub user_id: ::std::option::Option<::std::string::String>,
}

/// What the access of users to a notification depends on: it reaches those whose own context fits.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct NotificationContext {
    /// The values that the context of a user is compared with, by names of your own.
    pub access: ::std::collections::BTreeMap<::std::string::String, NotificationContextValue>,
}

/// A number or a text to compare with.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", schemars(untagged))]
pub enum NotificationContextValue {
    Number(f64),
    Text(::std::string::String),
    /// A value of a shape that this version does not know, as Velt wrote it.
    Other(::serde_json::Value),
}

impl ::std::fmt::Display for NotificationContextValue {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match self {
            Self::Number(x) => x.fmt(f),
            Self::Text(x) => x.fmt(f),
            Self::Other(x) => x.fmt(f),
        }
    }
}

impl ::std::convert::From<f64> for NotificationContextValue {
    fn from(value: f64) -> Self {
        Self::Number(value)
    }
}

/// The id of a location: a number in Velt's models, a text in requests.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", schemars(untagged))]
pub enum NotificationLocationId {
    Number(i64),
    Text(::std::string::String),
    /// A value of a shape that this version does not know, as Velt wrote it.
    Other(::serde_json::Value),
}

impl ::std::fmt::Display for NotificationLocationId {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match self {
            Self::Number(x) => x.fmt(f),
            Self::Text(x) => x.fmt(f),
            Self::Other(x) => x.fmt(f),
        }
    }
}

impl ::std::convert::From<i64> for NotificationLocationId {
    fn from(value: i64) -> Self {
        Self::Number(value)
    }
}

/// Where a notification belongs.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct NotificationMetadata {
    /// The API key of the project.
    pub api_key: ::std::option::Option<::std::string::String>,
    /// The document, by the id that you gave it.
    pub client_document_id: ::std::option::Option<::std::string::String>,
    /// The organization, by the id that you gave it.
    pub client_organization_id: ::std::option::Option<::std::string::String>,
    /// The document; in Velt's models, by an id of Velt's own.
    pub document_id: ::std::option::Option<::std::string::String>,
    /// What Velt keeps of the document.
    pub document_metadata:
        ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    /// The location in the document.
    pub location:
        ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    pub location_id: ::std::option::Option<NotificationLocationId>,
    /// The organization; in Velt's models, by an id of Velt's own.
    pub organization_id: ::std::option::Option<::std::string::String>,
    /// What Velt keeps of the organization.
    pub organization_metadata:
        ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// What the names in the template of a headline stand for. Names of your own stand for texts.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct NotificationTemplateData {
    pub action_user: ::std::option::Option<User>,
    pub recipient_user: ::std::option::Option<User>,
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// What to change of a notification. Its `actionUser` is who did what the notification is about.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct NotificationUpdate {
    pub action_user: ::std::option::Option<User>,
    /// The context of the notification. Not documented by Velt; its Python SDK sends it.
    pub context:
        ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    /// The body, which stands below the headline.
    pub display_body_message: ::std::option::Option<::std::string::String>,
    /// The body as a template, as the headline is one. Not documented by Velt; its Python SDK sends it.
    pub display_body_message_template: ::std::option::Option<::std::string::String>,
    /// What the names in `displayBodyMessageTemplate` stand for. Not documented by Velt; its Python SDK sends it.
    pub display_body_message_template_data:
        ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    /// The headline. Names in curly brackets, such as `{actionUser}`, stand for what `displayHeadlineMessageTemplateData` has by that name.
    pub display_headline_message_template: ::std::option::Option<::std::string::String>,
    pub display_headline_message_template_data: ::std::option::Option<NotificationTemplateData>,
    /// The id of the notification.
    pub id: ::std::string::String,
    /// The location of the notification. Not documented by Velt; its Python SDK sends it.
    pub location:
        ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    /// The metadata of the notification. Not documented by Velt; its Python SDK sends it.
    pub metadata:
        ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    /// Data of your own to keep with the notification; your application gets it when somebody clicks on the notification.
    pub notification_source_data:
        ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    /// The users to notify. Not documented by Velt; its Python SDK sends it.
    pub notify_users: ::std::option::Option<::std::vec::Vec<User>>,
    /// Whether the notification stays in the "For You" tab of the users in `readByUserIds`.
    pub persist_read_for_users: ::std::option::Option<bool>,
    /// The users for whom to mark the notification as read, by the ids that you gave them.
    pub read_by_user_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
}

/// What to change of a notification. Its `actionUser` is who did what the notification is about.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct NotificationUpdateV1 {
    pub action_user: ::std::option::Option<User>,
    /// The body, which stands below the headline.
    pub display_body_message: ::std::option::Option<::std::string::String>,
    /// The headline. Names in curly brackets, such as `{actionUser}`, stand for what `displayHeadlineMessageTemplateData` has by that name.
    pub display_headline_message_template: ::std::option::Option<::std::string::String>,
    pub display_headline_message_template_data: ::std::option::Option<NotificationTemplateData>,
    /// The id of the notification.
    pub id: ::std::string::String,
    /// Data of your own to keep with the notification; your application gets it when somebody clicks on the notification.
    pub notification_source_data:
        ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    /// Whether the notification stays in the "For You" tab of the users in `readByUserIds`.
    pub persist_read_for_users: ::std::option::Option<bool>,
    /// The users for whom to mark the notification as read, by the ids that you gave them.
    pub read_by_user_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
}

/// The notification settings of a user, and what they are for.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct NotificationUserConfig {
    pub config: NotificationConfig,
    pub metadata: NotificationConfigMetadata,
}

/// An organization as Velt gives it, with every field that was set on it.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct Organization {
    /// Whether the organization is disabled.
    pub disabled: ::std::option::Option<bool>,
    /// The id that you gave the organization.
    pub id: ::std::string::String,
    /// What the organization is called.
    pub organization_name: ::std::option::Option<::std::string::String>,
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// An organization to add or update. Fields of your own are kept along with it.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct OrganizationInput {
    /// The id of the organization, which is yours to choose.
    pub organization_id: ::std::string::String,
    /// What the organization is called.
    pub organization_name: ::std::option::Option<::std::string::String>,
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// A group to add to an organization.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct OrganizationUserGroup {
    /// The id of the group, which is yours to choose.
    pub group_id: ::std::string::String,
    /// What the group is called.
    pub group_name: ::std::option::Option<::std::string::String>,
}

/// A user who is present in a document.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct PresenceUser {
    /// The email address of the user.
    pub email: ::std::option::Option<::std::string::String>,
    /// The name that is shown.
    pub name: ::std::option::Option<::std::string::String>,
    pub status: ::std::option::Option<crate::types::PresenceStatus>,
    /// The id of the user, by which you added the user to Velt.
    pub user_id: ::std::string::String,
}

/// Asks for judgments.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct QueryMemoryJudgments {
    /// Judgments of this thread of comments only. Only together with `organizationId`.
    pub annotation_id: ::std::option::Option<::std::string::String>,
    /// Judgments on this type of content only.
    pub content_type: ::std::option::Option<::std::string::String>,
    pub decision: ::std::option::Option<crate::types::MemoryDecision>,
    /// Judgments on this document only. Ignored without `organizationId`.
    pub document_id: ::std::option::Option<::std::string::String>,
    pub judge_type: ::std::option::Option<crate::types::MemoryJudgeType>,
    /// How many judgments to give at the most.
    pub limit: ::std::option::Option<i64>,
    /// Judgments in this organization only. Needed with `annotationId`.
    pub organization_id: ::std::option::Option<::std::string::String>,
    /// Judgments of this user only.
    pub reviewer_id: ::std::option::Option<::std::string::String>,
}

/// Records what became of a response of an agent that a step waits for.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct RecordWorkflowAgentResolution {
    /// Who does it.
    pub actor_id: ::std::string::String,
    /// The execution that the step belongs to.
    pub execution_id: ::std::string::String,
    /// Why.
    pub reason: ::std::option::Option<::std::string::String>,
    pub resolution: crate::types::WorkflowAgentResolution,
    /// The response of the agent, which the output of the step names.
    pub response_id: ::std::string::String,
    /// The step of an agent node, which has to be waiting.
    pub step_id: ::std::string::String,
}

/// Records what a reviewer decided.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct RecordWorkflowReviewerDecision {
    pub decision: crate::types::WorkflowReviewerDecision,
    /// The execution that the step belongs to.
    pub execution_id: ::std::string::String,
    /// Why.
    pub reason: ::std::option::Option<::std::string::String>,
    /// The reviewer, by the id that the node has.
    pub reviewer_id: ::std::string::String,
    /// The step of a human node, which has to be waiting.
    pub step_id: ::std::string::String,
}

/// A recording that a user made.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct Recording {
    /// The id of the recording, which Velt makes.
    pub annotation_id: ::std::string::String,
    /// The place of the recording in a list.
    pub annotation_index: ::std::option::Option<f64>,
    /// Whether the recording is approved.
    pub approved: ::std::option::Option<bool>,
    pub attachment: ::std::option::Option<RecordingAttachment>,
    /// The files of the recording.
    pub attachments: ::std::option::Option<::std::vec::Vec<RecordingAttachment>>,
    /// The color that stands for the recording.
    pub color: ::std::option::Option<::std::string::String>,
    /// The name of the recording.
    pub display_name: ::std::option::Option<::std::string::String>,
    pub from: ::std::option::Option<User>,
    /// Whether personal data is still being fetched by the recorder resolver.
    pub is_recorder_resolver_used: ::std::option::Option<bool>,
    /// Whether the file can be downloaded already.
    pub is_url_available: ::std::option::Option<bool>,
    /// When the recording was changed last.
    pub last_updated: ::std::option::Option<::serde_json::Value>,
    /// The number of the newest version.
    pub latest_version: ::std::option::Option<i64>,
    pub location: ::std::option::Option<RecordingLocation>,
    /// The id of the place in the document.
    pub location_id: ::std::option::Option<f64>,
    pub metadata: ::std::option::Option<RecordingMetadata>,
    pub mode: ::std::option::Option<crate::types::RecordingMode>,
    pub page_info: ::std::option::Option<RecordingPageInfo>,
    pub recorded_time: ::std::option::Option<RecordingTime>,
    pub recording_type: ::std::option::Option<crate::types::RecordingType>,
    pub transcription: ::std::option::Option<RecordingTranscription>,
    /// The type of annotation; `recorder` in the documented example.
    pub type_: ::std::option::Option<::std::string::String>,
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// A file of a recording.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct RecordingAttachment {
    /// The id of the attachment, which Velt makes.
    pub attachment_id: i64,
    /// Where the file lies in the storage.
    pub bucket_path: ::std::option::Option<::std::string::String>,
    /// What else is known of the file.
    pub metadata: ::std::option::Option<::serde_json::Value>,
    /// The media type of the file, such as `video/mp4`.
    pub mime_type: ::std::option::Option<::std::string::String>,
    /// The name of the file.
    pub name: ::std::option::Option<::std::string::String>,
    /// The size of the file.
    pub size: ::std::option::Option<i64>,
    /// A small picture of the file, as base64.
    pub thumbnail: ::std::option::Option<::std::string::String>,
    /// Where to download the small picture with an icon for playing on it.
    pub thumbnail_with_play_icon_url: ::std::option::Option<::std::string::String>,
    /// The type of the file, such as `mp4`.
    pub type_: ::std::option::Option<::std::string::String>,
    /// Where to download the file.
    pub url: ::std::option::Option<::std::string::String>,
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// The device that a recording was made on.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct RecordingDevice {
    /// The name of the browser.
    pub browser_name: ::std::option::Option<::std::string::String>,
    /// The version of the browser.
    pub browser_version: ::std::option::Option<::std::string::String>,
    /// The type of device, such as `desktop`.
    pub device_type: ::std::option::Option<::std::string::String>,
    /// The name of the operating system.
    pub os_name: ::std::option::Option<::std::string::String>,
    /// The version of the operating system.
    pub os_version: ::std::option::Option<::std::string::String>,
    /// The height of the screen, in pixels.
    pub screen_height: ::std::option::Option<f64>,
    /// The width of the screen, in pixels.
    pub screen_width: ::std::option::Option<f64>,
    /// What the browser calls itself.
    pub user_agent: ::std::option::Option<::std::string::String>,
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// A place in a document, with fields of your own.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct RecordingLocation {
    pub id: ::std::option::Option<RecordingLocationId>,
    /// The name of the place.
    pub location_name: ::std::option::Option<::std::string::String>,
    pub version: ::std::option::Option<RecordingLocationVersion>,
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// The id of a place in a document.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", schemars(untagged))]
pub enum RecordingLocationId {
    Number(i64),
    Text(::std::string::String),
    /// A value of a shape that this version does not know, as Velt wrote it.
    Other(::serde_json::Value),
}

impl ::std::fmt::Display for RecordingLocationId {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match self {
            Self::Number(x) => x.fmt(f),
            Self::Text(x) => x.fmt(f),
            Self::Other(x) => x.fmt(f),
        }
    }
}

impl ::std::convert::From<i64> for RecordingLocationId {
    fn from(value: i64) -> Self {
        Self::Number(value)
    }
}

/// A version of a place in a document.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct RecordingLocationVersion {
    /// The id of the version.
    pub id: ::std::option::Option<::std::string::String>,
    /// The name of the version.
    pub name: ::std::option::Option<::std::string::String>,
}

/// What a recording belongs to.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct RecordingMetadata {
    /// The API key of the Velt project.
    pub api_key: ::std::option::Option<::std::string::String>,
    /// The document, by the id that you gave it.
    pub document_id: ::std::option::Option<::std::string::String>,
    /// The organization, by the id that you gave it.
    pub organization_id: ::std::option::Option<::std::string::String>,
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// The page that a recording was made on.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct RecordingPageInfo {
    /// An address for annotations of an area.
    pub area_url: ::std::option::Option<::std::string::String>,
    /// An address for annotations that are arrows.
    pub arrow_url: ::std::option::Option<::std::string::String>,
    /// The address without path and query.
    pub base_url: ::std::option::Option<::std::string::String>,
    /// An address for comments.
    pub comment_url: ::std::option::Option<::std::string::String>,
    pub device_info: ::std::option::Option<RecordingDevice>,
    /// The path in the address.
    pub path: ::std::option::Option<::std::string::String>,
    /// The query in the address.
    pub query_params: ::std::option::Option<::std::string::String>,
    /// An address for recordings.
    pub recorder_url: ::std::option::Option<::std::string::String>,
    /// The width of the page, in pixels.
    pub screen_width: ::std::option::Option<f64>,
    /// An address for tags.
    pub tag_url: ::std::option::Option<::std::string::String>,
    /// The title of the page.
    pub title: ::std::option::Option<::std::string::String>,
    /// The whole address of the page.
    pub url: ::std::option::Option<::std::string::String>,
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// How long a recording is.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct RecordingTime {
    /// The length for people, as hours, minutes and seconds.
    pub display: ::std::option::Option<::std::string::String>,
    /// The length in milliseconds, with fractions.
    pub duration: ::std::option::Option<f64>,
}

/// What is said in a recording.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct RecordingTranscription {
    pub from: ::std::option::Option<User>,
    /// When the transcription was changed last.
    pub last_updated: ::std::option::Option<f64>,
    /// Where the subtitles in SRT format lie in the storage.
    pub srt_bucket_path: ::std::option::Option<::std::string::String>,
    /// Where to download the subtitles in SRT format.
    pub srt_url: ::std::option::Option<::std::string::String>,
    /// What is said.
    pub transcripted_text: ::std::option::Option<::std::string::String>,
    /// How long it took to transcribe, in milliseconds.
    pub transcription_latency: ::std::option::Option<f64>,
    /// Where the subtitles in VTT format lie in the storage.
    pub vtt_bucket_path: ::std::option::Option<::std::string::String>,
    /// Where to download the subtitles in VTT format.
    pub vtt_url: ::std::option::Option<::std::string::String>,
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// Refines a prompt by what was wrong with its demos.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct RefineAgentPrompt {
    /// The prompt as it is.
    pub analysis_prompt: ::std::string::String,
    /// What was wrong with the demos.
    pub demo_feedback: ::std::vec::Vec<AgentDemoFeedback>,
    pub provider: ::std::option::Option<crate::types::AgentAiProvider>,
}

/// Takes agents out of a group.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct RemoveAgentsFromGroup {
    /// The agents to take out.
    pub agent_ids: ::std::vec::Vec<::std::string::String>,
    /// The group, by the id that Velt gave it.
    pub group_id: ::std::string::String,
}

/// Takes away the access of a user to organizations, folders and documents.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct RemoveAuthPermissions {
    pub permissions: AuthPermissionsToRemove,
    /// The user whose access to take away, by the id that you gave the user.
    pub user_id: ::std::string::String,
}

/// Asks for a domain to be allowed.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct RequestDomain {
    /// The document that the request comes from, by the id that you gave it.
    pub client_document_id: ::std::string::String,
    /// The domain, as a URL.
    pub domain: ::std::string::String,
    /// The organization, by the id that you gave it.
    pub organization_id: ::std::string::String,
}

/// Replaces the auth token of an API key.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct ResetWorkspaceAuthToken {
    /// The API key whose auth token to replace.
    pub api_key: ::std::string::String,
}

/// Asks for a configuration that suits some instructions.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct ResolveAgentConfig {
    /// The instructions that the AI is to follow.
    pub instructions: ::std::string::String,
    pub provider: ::std::option::Option<crate::types::AgentAiProvider>,
    /// The instructions as the user wrote them. They tell whether the agent has to navigate.
    pub raw_instructions: ::std::option::Option<::std::string::String>,
}

/// Ends a step that is running or waiting.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct ResolveWorkflowStep {
    pub action: crate::types::WorkflowStepAction,
    /// Who does it. For the actions of reviewers, one of the reviewers of the step.
    pub actor_id: ::std::string::String,
    /// The execution that the step belongs to.
    pub execution_id: ::std::string::String,
    /// What the step is to have as its output. Velt sets `decision`, `approved`, `approvalReply` and `overriddenAt` itself where something is approved or rejected.
    pub output:
        ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    /// Why, which the record of it repeats.
    pub reason: ::std::option::Option<::std::string::String>,
    /// The step to end.
    pub step_id: ::std::string::String,
}

/// What happened to one item of a call.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct ResourceOutcome {
    /// An id of the item; for most operations one of Velt's own, not the one that was sent.
    pub id: ::std::option::Option<::std::string::String>,
    /// One sentence for people that says what happened to this item.
    pub message: ::std::option::Option<::std::string::String>,
    /// Whether it worked for this item.
    pub success: bool,
}

/// Responds to an invitation. `ACCEPTED` needs `user` and `authToken`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct RespondToInvitation {
    /// The auth token of the person who was invited, which is not that of the API key; needed to accept.
    pub auth_token: ::std::option::Option<crate::Secret>,
    /// The document of the invitation; needed for `doc_user`. Not together with `folderId`.
    pub document_id: ::std::option::Option<::std::string::String>,
    /// The address that was invited.
    pub email: ::std::string::String,
    /// The folder of the invitation; needed for `folder_user`. Not together with `documentId`.
    pub folder_id: ::std::option::Option<::std::string::String>,
    /// The organization, by the id that you gave it.
    pub organization_id: ::std::string::String,
    /// The response.
    pub status: crate::types::InvitationResponse,
    /// What the person was invited to.
    pub type_: crate::types::InvitationType,
    /// The person who was invited, as a user; needed to accept.
    pub user: ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
}

/// Accepts or rejects the request for another URL.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct RespondToUrlRequest {
    /// What to do about it.
    pub action: crate::types::UrlRequestAction,
    /// The document that the request is about, by the id that you gave it.
    pub client_doc_id: ::std::string::String,
    /// The id of the request.
    pub id: ::std::string::String,
}

/// Takes an agent back by one version.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct RestoreAgentVersion {
    /// The agent, by the id that Velt gave it.
    pub agent_id: ::std::string::String,
}

/// What came of a request to a language model: a text, or the reason why there is none.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct RewriterResult {
    /// One sentence for people that says why the provider failed; left out otherwise.
    pub error: ::std::option::Option<::std::string::String>,
    /// Whether the model gave a text.
    pub success: bool,
    /// The text that the model gave; left out if it failed.
    pub text: ::std::option::Option<::std::string::String>,
}

/// Runs an agent on a page. Fields that are not listed are passed on.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct RunAgent {
    /// The agent to run.
    pub agent_id: ::std::string::String,
    pub ai_config: ::std::option::Option<AgentRunAiConfig>,
    /// Who sees the comments that the run writes.
    pub annotation_visibility: ::std::option::Option<crate::types::AgentAnnotationVisibility>,
    /// Whether to crawl from the page, and run on the pages that are found.
    pub cross_page_execute: ::std::option::Option<bool>,
    /// The device that the pages are opened as.
    pub device_type: ::std::option::Option<crate::types::AgentDeviceType>,
    /// The document that findings are written to, as comments. It must exist already.
    pub document_id: ::std::string::String,
    /// How many pages are processed at the most. Only together with `crossPageExecute`.
    pub max_urls_to_process: ::std::option::Option<i64>,
    /// The organization that the document belongs to.
    pub organization_id: ::std::string::String,
    pub ran_by: ::std::option::Option<AgentExecutionUser>,
    /// What makes the agent run.
    pub trigger: ::std::option::Option<crate::types::AgentTrigger>,
    /// The page to run on, or to start from. Has to be a valid URL.
    pub url: ::std::string::String,
    /// Values for the fields of the agent that users fill in, by the ids of the fields.
    pub user_context:
        ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    /// The run of a workflow that this one belongs to. Goes with the trigger `workflow`.
    pub workflow_execution_id: ::std::option::Option<::std::string::String>,
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// Searches past judgments.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct SearchMemory {
    /// Another name of `documentId`.
    pub doc_id: ::std::option::Option<::std::string::String>,
    /// Searches this document only. Ignored without `organizationId`. Needed with the scope `document`, unless there is `filters.annotationId`.
    pub document_id: ::std::option::Option<::std::string::String>,
    /// What to search through.
    pub embedding_type: ::std::option::Option<crate::types::MemoryEmbeddingType>,
    pub filters: ::std::option::Option<MemoryFilters>,
    /// How many judgments to give at the most.
    pub limit: ::std::option::Option<i64>,
    /// Another name of `organizationId`.
    pub org_id: ::std::option::Option<::std::string::String>,
    /// Searches this organization only. Needed with the scopes `organization` and `document`, and with `filters.annotationId`.
    pub organization_id: ::std::option::Option<::std::string::String>,
    /// What to search for. Needed, but ignored, with `filters.annotationId` or `recencyDays`.
    pub query: ::std::string::String,
    /// Gives what happened in this many complete days (UTC) before today, in place of a search by meaning. Goes before `filters.dateRange`; ignored with `filters.annotationId`.
    pub recency_days: ::std::option::Option<i64>,
    pub scope: ::std::option::Option<crate::types::MemoryScope>,
}

/// Searches the knowledge base.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct SearchMemoryKnowledge {
    /// Whether to search the extracted rules too.
    pub include_rules: ::std::option::Option<bool>,
    /// How many passages to give at the most, rules included.
    pub limit: ::std::option::Option<i64>,
    /// What to search for, in natural language.
    pub query: ::std::string::String,
    pub source_id: ::std::option::Option<MemoryKnowledgeSourceIds>,
}

/// Fills the index of API keys.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", schemars(transparent))]
pub struct SeedActiveApiKeys(pub ::serde_json::Map<::std::string::String, ::serde_json::Value>);

impl ::std::ops::Deref for SeedActiveApiKeys {
    type Target = ::serde_json::Map<::std::string::String, ::serde_json::Value>;
    fn deref(&self) -> &::serde_json::Map<::std::string::String, ::serde_json::Value> {
        &self.0
    }
}

impl ::std::convert::From<SeedActiveApiKeys>
    for ::serde_json::Map<::std::string::String, ::serde_json::Value>
{
    fn from(value: SeedActiveApiKeys) -> Self {
        value.0
    }
}

impl ::std::convert::From<::serde_json::Map<::std::string::String, ::serde_json::Value>>
    for SeedActiveApiKeys
{
    fn from(value: ::serde_json::Map<::std::string::String, ::serde_json::Value>) -> Self {
        Self(value)
    }
}

/// Sends a link to log in with.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct SendWorkspaceLoginLink {
    /// Where the link leads to after the login. Its domain has to be `console.velt.dev` or `localhost`.
    pub continue_url: ::std::string::String,
    /// The address to send the link to. Velt refuses providers of disposable addresses.
    pub email: ::std::string::String,
}

/// Sets the notification settings of users for documents, or their default in the organization.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct SetNotificationConfig {
    pub config: NotificationConfig,
    /// The documents to set the settings for, by the ids that you gave them. Sets the users' default for all documents of the organization if left out.
    pub document_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// The organization that the users belong to, by the id that you gave it.
    pub organization_id: ::std::string::String,
    /// The users whose settings to set, by the ids that you gave them.
    pub user_ids: ::std::vec::Vec<::std::string::String>,
}

/// Sets the notification settings of users for documents.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct SetNotificationConfigV1 {
    pub config: NotificationConfig,
    /// The documents to set the settings for, by the ids that you gave them.
    pub document_ids: ::std::vec::Vec<::std::string::String>,
    /// The organization that the documents belong to, by the id that you gave it.
    pub organization_id: ::std::string::String,
    /// The users whose settings to set, by the ids that you gave them.
    pub user_ids: ::std::vec::Vec<::std::string::String>,
}

/// What a token says of a user.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct SignInUserProperties {
    /// The address of the user.
    pub email: ::std::option::Option<::std::string::String>,
    /// Whether the user is an administrator.
    pub is_admin: ::std::option::Option<bool>,
    /// The name of the user, for people.
    pub name: ::std::option::Option<::std::string::String>,
    /// The organization, by the id that you gave it.
    pub organization_id: ::std::string::String,
}

/// What every answer in Velt's usual form starts with.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct Success {
    /// One sentence for people that says what was done.
    pub message: ::std::string::String,
    /// How the call as a whole went; `success` in every documented example.
    pub status: ::std::string::String,
}

/// Asks for a suggestion.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct SuggestMemoryDecision {
    /// Considers this document only. Ignored without `organizationId`.
    pub document_id: ::std::option::Option<::std::string::String>,
    /// Considers this organization only.
    pub organization_id: ::std::option::Option<::std::string::String>,
    /// What is to be decided on.
    pub query: ::std::string::String,
}

/// Starts to consolidate the memory.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct TriggerConsolidation {
    /// Whether to start although there is no need to.
    pub force: ::std::option::Option<bool>,
}

/// The answer of an operation whose answer nobody describes. It is probably in the form of the others, so their fields are named here; what else comes is kept.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct UndocumentedResult {
    /// What was asked for.
    pub data: ::std::option::Option<::serde_json::Value>,
    /// One sentence for people that says what was done.
    pub message: ::std::option::Option<::std::string::String>,
    /// How the call as a whole went, probably `success`.
    pub status: ::std::option::Option<::std::string::String>,
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// Updates activities of the log.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct UpdateActivities {
    /// The activities to update, each with its id and the fields to change.
    pub activities: ::std::vec::Vec<ActivityUpdate>,
    /// The organization that the activities belong to, by the id that you gave it.
    pub organization_id: ::std::string::String,
}

/// Changes the configuration of advanced webhooks. At least one field has to be sent.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct UpdateAdvancedWebhookConfig {
    /// Whether the content of calls is protected.
    pub enable_data_protection: ::std::option::Option<bool>,
    /// Whether the content of calls is encoded as base64.
    pub encode_data: ::std::option::Option<bool>,
    /// Whether the content of calls is encrypted.
    pub encrypt_data: ::std::option::Option<bool>,
    /// Whether to enable advanced webhooks. Needs to be true in the first call of all.
    pub is_enabled: ::std::option::Option<bool>,
    /// The public key to encrypt with.
    pub public_key: ::std::option::Option<::std::string::String>,
}

/// Changes an endpoint. At least one field has to be sent along with `endpointId`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct UpdateAdvancedWebhookEndpoint {
    /// The channels that the endpoint gets events of.
    pub channels: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// What the endpoint is for, in words for people.
    pub description: ::std::option::Option<::std::string::String>,
    /// Whether the endpoint gets no events.
    pub disabled: ::std::option::Option<bool>,
    /// The endpoint to change, by Velt's id of it.
    pub endpoint_id: ::std::string::String,
    /// The event types that the endpoint gets, such as `comment.add`.
    pub filter_types: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Texts of your own to keep with the endpoint, by key.
    pub metadata: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    >,
    /// How many calls the endpoint gets in a second at the most.
    pub rate_limit: ::std::option::Option<i64>,
    /// The address that gets the events, with `http` or `https`.
    pub url: ::std::option::Option<::std::string::String>,
}

/// Updates the name, the description or the state of an agent. Send at least one of them.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct UpdateAgent {
    /// The agent, which may be a built-in one.
    pub agent_id: ::std::string::String,
    /// The new description. Ignored for built-in agents.
    pub description: ::std::option::Option<::std::string::String>,
    /// Whether the agent is active. Needed for built-in agents.
    pub enabled: ::std::option::Option<bool>,
    /// The new name. Ignored for built-in agents.
    pub name: ::std::option::Option<::std::string::String>,
}

/// Updates the name or the description of a group. At least one of them is needed; other fields are refused.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct UpdateAgentGroup {
    /// The new description. Needed if `name` is left out.
    pub description: ::std::option::Option<::std::string::String>,
    /// The group, by the id that Velt gave it.
    pub group_id: ::std::string::String,
    /// The new name. Needed if `description` is left out.
    pub name: ::std::option::Option<::std::string::String>,
}

/// Adds a version to an agent. What is left out stays as it is. Each block that is sent is merged with the kept one, but what is nested deeper is replaced as a whole.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct UpdateAgentVersion {
    /// The agent, which must not be a built-in one.
    pub agent_id: ::std::string::String,
    pub context_gathering: ::std::option::Option<AgentContextGathering>,
    pub execution: ::std::option::Option<AgentExecutionSettings>,
    pub input: ::std::option::Option<AgentInput>,
    /// The instructions that the AI follows. May not become empty unless the execution strategy is `service`.
    pub instructions: ::std::option::Option<::std::string::String>,
    /// Whatever else you want to keep with the agent. Replaces what was kept before.
    pub metadata:
        ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    /// How long each phase of a run may take, in milliseconds.
    pub phase_timeout_ms: ::std::option::Option<i64>,
    pub post_process: ::std::option::Option<AgentPostProcess>,
    /// The instructions as the user wrote them.
    pub raw_instructions: ::std::option::Option<::std::string::String>,
    pub response: ::std::option::Option<AgentResponseSettings>,
    pub scope: ::std::option::Option<AgentScope>,
    pub setup: ::std::option::Option<AgentSetup>,
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// Updates annotations of a document; all of them if nothing narrows it down.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct UpdateCommentAnnotations {
    /// The annotations to update, by id.
    pub annotation_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// The document whose annotations to update, by the id that you gave it.
    pub document_id: ::std::string::String,
    /// The locations whose annotations to update, by id.
    pub location_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// The organization that the document belongs to, by the id that you gave it.
    pub organization_id: ::std::string::String,
    /// The users to put in the place of others.
    pub update_users: ::std::option::Option<::std::vec::Vec<CommentUserReplacement>>,
    pub updated_data: ::std::option::Option<CommentAnnotationUpdate>,
    /// The users whose annotations to update; those who made them.
    pub user_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
}

/// Updates annotations of a document; all of them if nothing narrows it down.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct UpdateCommentAnnotationsV1 {
    /// The annotations to update, by id.
    pub annotation_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// The document whose annotations to update, by the id that you gave it.
    pub document_id: ::std::string::String,
    /// The locations whose annotations to update, by id.
    pub location_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// The organization that the document belongs to, by the id that you gave it.
    pub organization_id: ::std::string::String,
    /// The users to put in the place of others.
    pub update_users: ::std::option::Option<::std::vec::Vec<CommentUserReplacement>>,
    pub updated_data: ::std::option::Option<CommentAnnotationUpdateV1>,
    /// The users whose annotations to update; those who made them.
    pub user_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
}

/// Updates comments of an annotation, all in the same way.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct UpdateComments {
    /// The annotation that the comments belong to, by its id.
    pub annotation_id: ::std::string::String,
    /// The comments to update.
    pub comment_ids: ::std::vec::Vec<i64>,
    /// The document that the annotation is in, by the id that you gave it.
    pub document_id: ::std::string::String,
    /// The organization that the document belongs to, by the id that you gave it.
    pub organization_id: ::std::string::String,
    /// Whether to send notifications; each repetition of the call sends them again. Not documented by Velt; its Python SDK sends it.
    pub trigger_notification: ::std::option::Option<bool>,
    pub updated_data: CommentUpdate,
    /// The users whose comments to update. Not documented by Velt; its Python SDK sends it.
    pub user_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
}

/// Updates comments of an annotation, all in the same way.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct UpdateCommentsV1 {
    /// The annotation that the comments belong to, by its id.
    pub annotation_id: ::std::string::String,
    /// The comments to update.
    pub comment_ids: ::std::vec::Vec<i64>,
    /// The document that the annotation is in, by the id that you gave it.
    pub document_id: ::std::string::String,
    /// The organization that the document belongs to, by the id that you gave it.
    pub organization_id: ::std::string::String,
    pub updated_data: CommentUpdateV1,
}

/// Replaces the content of an editor. The content has to fit the `type`: a string for `text` and `xml`, an object for `map`, an array for `array`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct UpdateCrdtData {
    /// The key that Yjs keeps the content under. TipTap needs `default`.
    pub content_key: ::std::option::Option<::std::string::String>,
    pub data: CrdtContent,
    /// The document that the editor belongs to, by the id that you gave it.
    pub document_id: ::std::string::String,
    /// The editor whose content to replace.
    pub editor_id: ::std::string::String,
    /// Whether ids are those of the server. Not documented by Velt; its Python SDK sends it.
    pub is_server_ids: ::std::option::Option<bool>,
    /// The organization that the document belongs to, by the id that you gave it.
    pub organization_id: ::std::string::String,
    pub type_: crate::types::CrdtType,
}

/// Sets who has access to documents.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct UpdateDocumentAccess {
    /// Who has access from now on.
    pub access_type: crate::types::DocumentAccessType,
    /// The documents to change, by the ids that you gave them.
    pub document_ids: ::std::vec::Vec<::std::string::String>,
    /// The organization that the documents belong to, by the id that you gave it.
    pub organization_id: ::std::string::String,
}

/// Disables documents, or enables them again.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct UpdateDocumentDisabledState {
    /// Whether the documents are to be disabled.
    pub disabled: bool,
    /// The documents to change, by the ids that you gave them.
    pub document_ids: ::std::vec::Vec<::std::string::String>,
    /// The organization that the documents belong to, by the id that you gave it.
    pub organization_id: ::std::string::String,
}

/// Updates documents of an organization.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct UpdateDocuments {
    /// The documents to update, each with its id and the fields to change.
    pub documents: ::std::vec::Vec<DocumentInput>,
    /// Whether to merge what is sent into what is there, in place of replacing that, which is the default. Not documented by Velt; its Python SDK sends it.
    pub merge: ::std::option::Option<bool>,
    /// The organization that the documents belong to, by the id that you gave it.
    pub organization_id: ::std::string::String,
}

/// Updates documents of an organization.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct UpdateDocumentsV1 {
    /// The documents to update, each with its id and the fields to change.
    pub documents: ::std::vec::Vec<DocumentInput>,
    /// The organization that the documents belong to, by the id that you gave it.
    pub organization_id: ::std::string::String,
}

/// Sets who has access to folders. Needs `accessType` or `inheritFromParent`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct UpdateFolderAccess {
    /// Who has access from now on.
    pub access_type: ::std::option::Option<crate::types::FolderAccessType>,
    /// The folders to change, by the ids that you gave them.
    pub folder_ids: ::std::vec::Vec<::std::string::String>,
    /// Whether the folders take the access of their parent folder. Needed unless `accessType` is given.
    pub inherit_from_parent: ::std::option::Option<bool>,
    /// The organization that the folders belong to, by the id that you gave it.
    pub organization_id: ::std::string::String,
}

/// Sets who has access to folders.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct UpdateFolderAccessV1 {
    /// Who has access from now on.
    pub access_type: crate::types::FolderAccessType,
    /// The folders to change, by the ids that you gave them.
    pub folder_ids: ::std::vec::Vec<::std::string::String>,
    /// The organization that the folders belong to, by the id that you gave it.
    pub organization_id: ::std::string::String,
}

/// Updates folders, or moves them into other folders.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct UpdateFolders {
    /// The folders to update, each with its id and the fields to change.
    pub folders: ::std::vec::Vec<FolderUpdate>,
    /// The organization that the folders belong to, by the id that you gave it.
    pub organization_id: ::std::string::String,
}

/// Updates what is known of a location.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct UpdateLocation {
    /// The API key of the Velt project, as in the header `x-velt-api-key`.
    pub api_key: crate::Secret,
    /// The auth token of that API key, as in the header `x-velt-auth-token`.
    pub auth_token: crate::Secret,
    /// The document that the location is in, by the id that you gave it.
    pub document_id: ::std::string::String,
    /// Whether to merge the new fields into those that are there; the location is replaced otherwise.
    pub merge: ::std::option::Option<bool>,
    pub migrate: LocationMigration,
    /// The organization that the document belongs to, by the id that you gave it. To be given if you use organizations.
    pub organization_id: ::std::option::Option<::std::string::String>,
}

/// Updates the stored settings of alerts.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct UpdateMemoryAlertConfig {
    pub config: MemoryAlertConfigChanges,
}

/// Replaces the content of a knowledge source.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct UpdateMemoryKnowledge {
    /// The new content.
    pub new_content: ::std::string::String,
    /// The knowledge source to update.
    pub source_id: ::std::string::String,
}

/// Updates notifications of an organization.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct UpdateNotifications {
    /// The document whose notifications to update, by the id that you gave it.
    pub document_id: ::std::option::Option<::std::string::String>,
    /// The location whose notifications to update.
    pub location_id: ::std::option::Option<::std::string::String>,
    /// The notifications to update, each with its id and the fields to change.
    pub notifications: ::std::vec::Vec<NotificationUpdate>,
    /// The organization that the notifications belong to, by the id that you gave it.
    pub organization_id: ::std::string::String,
    /// The user whose notifications to update, by the id that you gave the user.
    pub user_id: ::std::option::Option<::std::string::String>,
    /// Whether to leave out users who have no access to the document.
    pub verify_user_permissions: ::std::option::Option<bool>,
}

/// Updates notifications of an organization.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct UpdateNotificationsV1 {
    /// The document whose notifications to update, by the id that you gave it.
    pub document_id: ::std::option::Option<::std::string::String>,
    /// The location whose notifications to update.
    pub location_id: ::std::option::Option<::std::string::String>,
    /// The notifications to update, each with its id and the fields to change.
    pub notifications: ::std::vec::Vec<NotificationUpdateV1>,
    /// The organization that the notifications belong to, by the id that you gave it.
    pub organization_id: ::std::string::String,
    /// The user whose notifications to update, by the id that you gave the user.
    pub user_id: ::std::option::Option<::std::string::String>,
}

/// Disables organizations, or enables them again.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct UpdateOrganizationDisabledState {
    /// Whether the organizations are to be disabled.
    pub disabled: bool,
    /// The organizations to change, by the ids that you gave them.
    pub organization_ids: ::std::vec::Vec<::std::string::String>,
}

/// Updates organizations that exist.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct UpdateOrganizations {
    /// The organizations to update, each with its id and the fields to change.
    pub organizations: ::std::vec::Vec<OrganizationInput>,
}

/// Updates users who are present in a document.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct UpdatePresence {
    /// The document that the users are present in, by the id that you gave it.
    pub document_id: ::std::string::String,
    /// The organization that the document belongs to, by the id that you gave it.
    pub organization_id: ::std::string::String,
    /// The users to update, each with its id and the fields to change.
    pub users: ::std::vec::Vec<PresenceUser>,
}

/// Updates users of an organization, a folder or a document.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct UpdateUsers {
    /// The document whose users to update, in place of the organization's. Not together with `folderId`.
    pub document_id: ::std::option::Option<::std::string::String>,
    /// The folder whose users to update, in place of the organization's. Not together with `documentId`.
    pub folder_id: ::std::option::Option<::std::string::String>,
    /// What to update besides: with `all`, users everywhere, and with `allDocuments`, those of all documents. In v2 alone. Not documented by Velt; its Python SDK sends it.
    pub options:
        ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    /// The organization that the users belong to, by the id that you gave it.
    pub organization_id: ::std::string::String,
    /// The users to update, each with its id and the fields to change.
    pub users: ::std::vec::Vec<User>,
}

/// Replaces the definition of a workflow. Everything that is left out is reset; `scope` to the whole project of the API key.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct UpdateWorkflowDefinition {
    /// Whatever else you want to keep with it.
    pub custom:
        ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    /// The definition to replace.
    pub definition_id: ::std::string::String,
    /// A text for people.
    pub description: ::std::option::Option<::std::string::String>,
    /// The document that the workflow belongs to. Required for the scope `document`.
    pub document_id: ::std::option::Option<::std::string::String>,
    /// The ways between the nodes and groups.
    pub edges: ::std::vec::Vec<WorkflowEdge>,
    /// The groups of nodes that run side by side.
    pub groups: ::std::option::Option<::std::vec::Vec<WorkflowGroup>>,
    /// The version that is to be replaced. Fails if that is not the newest one.
    pub if_version: i64,
    /// The name for people.
    pub name: ::std::string::String,
    /// What the workflow does.
    pub nodes: ::std::vec::Vec<WorkflowNode>,
    /// The organization that the workflow belongs to. Required for the scopes `organization` and `document`.
    pub organization_id: ::std::option::Option<::std::string::String>,
    pub scope: ::std::option::Option<WorkflowScope>,
    /// Words to find it by.
    pub tags: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// What starts the workflow by itself.
    pub triggers: ::std::option::Option<::std::vec::Vec<WorkflowTrigger>>,
    pub webhook_config: ::std::option::Option<WorkflowWebhookConfig>,
}

/// Changes the configuration of activity logs.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct UpdateWorkspaceActivityConfig {
    pub activity_service_config: WorkspaceActivityServiceConfig,
}

/// Renames an API key.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct UpdateWorkspaceApiKey {
    /// The API key to rename.
    pub api_key: ::std::string::String,
    /// The new name of the API key.
    pub api_key_name: ::std::string::String,
}

/// Changes the configuration of an API key. At least one field has to be sent.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct UpdateWorkspaceApiKeyConfig {
    /// Your keys for AI models, each with its provider.
    pub ai_model_api_key: ::std::option::Option<::std::vec::Vec<WorkspaceAiModelKey>>,
    pub default_document_access_type:
        ::std::option::Option<crate::types::WorkspaceDocumentAccessType>,
    /// Whether to enable private comments.
    pub enable_private_comments: ::std::option::Option<bool>,
    /// Whether to add users to the organization when they first come.
    pub require_auto_org_user: ::std::option::Option<bool>,
    /// Whether Velt's SDK needs a signed JWT of the user.
    pub require_jwt_token: ::std::option::Option<bool>,
}

/// Changes the configuration of emails. At least one field has to be sent.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct UpdateWorkspaceEmailConfig {
    pub email_service_config: ::std::option::Option<WorkspaceEmailServiceConfig>,
    /// Whether to send emails.
    pub use_email_service: ::std::option::Option<bool>,
}

/// Changes the configuration of notifications. At least one field has to be sent.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct UpdateWorkspaceNotificationConfig {
    pub notification_service_config: ::std::option::Option<WorkspaceNotificationServiceConfig>,
    /// Whether to send notifications in the application.
    pub use_notification_service: ::std::option::Option<bool>,
}

/// Changes the configuration of the permission provider. At least one field has to be sent.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct UpdateWorkspacePermissionProviderConfig {
    pub permission_provider_config: ::std::option::Option<WorkspacePermissionProvider>,
    /// Whether to ask the service for permissions.
    pub use_permission_provider: ::std::option::Option<bool>,
}

/// Changes the configuration of basic webhooks. At least one field has to be sent.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct UpdateWorkspaceWebhookConfig {
    /// Whether to call webhooks.
    pub use_webhook_service: ::std::option::Option<bool>,
    pub webhook_service_config: ::std::option::Option<WorkspaceWebhookServiceConfig>,
}

/// A user. Fields of your own are kept along with it.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct User {
    /// What the user may do with what the call is about. Settable through v2 only.
    pub access_role: ::std::option::Option<crate::types::AccessRole>,
    /// The `groupId` as it was given at first. Deprecated with it.
    pub client_group_id: ::std::option::Option<::std::string::String>,
    /// The color that stands for the user, as of a border or a cursor.
    pub color: ::std::option::Option<::std::string::String>,
    /// Where notifications of comments and mentions are sent to.
    pub email: ::std::option::Option<::std::string::String>,
    /// A name for users who work together. Deprecated.
    pub group_id: ::std::option::Option<::std::string::String>,
    /// The initial of the user; made from the name if left out.
    pub initial: ::std::option::Option<::std::string::String>,
    /// Whether the user is an administrator. A token of the user has to say so too.
    pub is_admin: ::std::option::Option<bool>,
    /// Whether the user is anonymous, and may see comments only.
    pub is_anonymous: ::std::option::Option<bool>,
    /// Whether the user is a guest.
    pub is_guest: ::std::option::Option<bool>,
    /// Whether the user may read only.
    pub is_read_only: ::std::option::Option<bool>,
    /// The full name of the user.
    pub name: ::std::option::Option<::std::string::String>,
    /// The organization that the user belongs to.
    pub organization_id: ::std::option::Option<::std::string::String>,
    /// The picture of the user.
    pub photo_url: ::std::option::Option<::std::string::String>,
    /// The plan of your product that the user is on.
    pub plan: ::std::option::Option<::std::string::String>,
    /// The color of the initial that is shown where there is no picture.
    pub text_color: ::std::option::Option<::std::string::String>,
    /// What type of user it is.
    pub type_: ::std::option::Option<::std::string::String>,
    /// The id of the user, which is yours to choose.
    pub user_id: ::std::string::String,
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// A page of the data of a user. The items are what the features of Velt keep.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct UserData {
    /// The comments that the user made or was involved in.
    pub comments: ::std::vec::Vec<::serde_json::Value>,
    /// The notifications that the user was involved in.
    pub notifications: ::std::vec::Vec<::serde_json::Value>,
    /// The reactions of the user.
    pub reactions: ::std::vec::Vec<::serde_json::Value>,
    /// The recordings of the user.
    pub recordings: ::std::vec::Vec<::serde_json::Value>,
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// A job that deletes data of users.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct UserDataDeletionJob {
    /// The id of the job, to ask for its status with.
    pub job_id: ::std::string::String,
    /// How many tasks the job has.
    pub tasks_count: i64,
}

/// Says that a job was started that deletes data of users.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct UserDataDeletionStarted {
    pub data: UserDataDeletionJob,
    /// One sentence for people that says what was done.
    pub message: ::std::string::String,
    /// How the call as a whole went; `success` in every documented example.
    pub status: ::std::string::String,
    /// The HTTP status that stands for the outcome; 202 in every documented example.
    pub status_code: i64,
}

/// How far a job is that deletes data of users.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct UserDataDeletionStatus {
    /// Whether everything is deleted.
    pub is_delete_completed: bool,
    /// When the last task was done, in milliseconds since 1970.
    pub last_task_completed_time: ::std::option::Option<i64>,
    /// How many tasks of the job are still to be done.
    pub tasks_left: i64,
}

/// Users, by document if the request asks for that.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", schemars(untagged))]
pub enum UsersFound {
    AllUsers(::std::vec::Vec<User>),
    ByDocument(::std::collections::BTreeMap<::std::string::String, ::std::vec::Vec<User>>),
    /// A value of a shape that this version does not know, as Velt wrote it.
    Other(::serde_json::Value),
}

impl ::std::convert::From<::std::vec::Vec<User>> for UsersFound {
    fn from(value: ::std::vec::Vec<User>) -> Self {
        Self::AllUsers(value)
    }
}

impl
    ::std::convert::From<::std::collections::BTreeMap<::std::string::String, ::std::vec::Vec<User>>>
    for UsersFound
{
    fn from(
        value: ::std::collections::BTreeMap<::std::string::String, ::std::vec::Vec<User>>,
    ) -> Self {
        Self::ByDocument(value)
    }
}

/// Makes a full prompt of a short one.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct ValidateAgentPrompt {
    /// The prompt of the user.
    pub prompt: ::std::string::String,
    pub provider: ::std::option::Option<crate::types::AgentAiProvider>,
    /// The values that users will give for each run.
    pub user_context_fields: ::std::option::Option<::std::vec::Vec<AgentUserContextField>>,
}

/// What an agent node runs, and on which page. Needs `url` or `urlPath`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct WorkflowAgentNodeConfig {
    /// The agent to run. `__mock__` is a stand-in that passes, for tests.
    pub agent_id: ::std::string::String,
    /// How long the agent may run at the most, in milliseconds.
    pub agent_max_runtime_ms: ::std::option::Option<i64>,
    /// Whether the step waits for a resolution from outside. Not available yet: it fails when the workflow runs. Only together with `resolutionPolicy`.
    pub blocking: ::std::option::Option<bool>,
    /// Whether the agent may go on to other pages.
    pub cross_page_execute: ::std::option::Option<bool>,
    /// What else the agent gets as input.
    pub input_mapping:
        ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    /// How many pages the agent visits in a run at the most.
    pub max_urls_to_process: ::std::option::Option<i64>,
    /// How often to look whether the agent is done, in milliseconds.
    pub poll_interval_ms: ::std::option::Option<i64>,
    /// What the agent is told, in place of its own prompt.
    pub prompt_override: ::std::option::Option<::std::string::String>,
    /// Whether an empty output is a failure. Without effect for agents. One documented example has it here, the documented table has it at the node.
    pub require_non_empty_output: ::std::option::Option<bool>,
    /// When a step that is `blocking` counts as resolved. Not documented further.
    pub resolution_policy: ::std::option::Option<::serde_json::Value>,
    /// The address of the page. Goes before `urlPath` if both are set.
    pub url: ::std::option::Option<::std::string::String>,
    /// Where the address of the page stands in the context of the trigger, as a path with dots.
    pub url_path: ::std::option::Option<::std::string::String>,
    /// Fields of the context that the agent gets, each with the path with dots of its value in the context of the trigger.
    pub user_context_mapping: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    >,
}

/// Starts a workflow when a connected app reports an event. Some workspaces do not support it.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct WorkflowAppTrigger {
    /// The names of the events to start for; all of them if left out.
    pub allowed_events: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// The installation, which has to be connected to your workspace.
    pub installation_ref: ::std::string::String,
    /// Conditions that all have to be true.
    pub payload_filters: ::std::option::Option<::std::vec::Vec<WorkflowPayloadFilter>>,
    /// The projects of Vercel to start for, by id or name; all of them if left out.
    pub project_filter: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    pub provider: crate::types::WorkflowAppProvider,
    /// The repositories of GitHub to start for, as `owner/name`; all of them if left out.
    pub repo_filter: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
}

/// An edge from node to node, as Velt made it of those of the definition.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct WorkflowCompiledEdge {
    /// The node that the edge starts from.
    pub from: ::std::string::String,
    /// The group that the edge of the definition starts from, if it is one.
    pub from_group_id: ::std::option::Option<::std::string::String>,
    pub role: crate::types::WorkflowEdgeRole,
    /// The node that the edge leads to.
    pub to: ::std::string::String,
    /// The group that the edge of the definition leads to, if it is one.
    pub to_group_id: ::std::option::Option<::std::string::String>,
    /// The condition, as a tree; null if the edge is always taken.
    pub when: ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
}

/// What Velt made of the nodes, edges and groups of a definition.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct WorkflowCompiledGraph {
    /// The edges that lead on.
    pub forward_edges: ::std::vec::Vec<WorkflowCompiledEdge>,
    /// The parts that may be repeated.
    pub loops: ::std::vec::Vec<WorkflowCompiledLoop>,
}

/// A part of a workflow that may be repeated.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct WorkflowCompiledLoop {
    /// The nodes that are repeated.
    pub body_node_ids: ::std::vec::Vec<::std::string::String>,
    /// The node that each round starts with.
    pub entry_node_id: ::std::string::String,
    /// The id of the loop, which Velt makes.
    pub loop_id: ::std::string::String,
    /// How often they are repeated at the most.
    pub max_iterations: i64,
    /// Where the workflow goes on when the loop was repeated as often as it may be; null if the execution fails then.
    pub on_exhausted: ::std::option::Option<WorkflowLoopExit>,
}

/// The definition of a workflow. What was not set is null.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct WorkflowDefinition {
    pub compiled: WorkflowCompiledGraph,
    /// When it was created, in milliseconds since 1970.
    pub created_at: i64,
    /// Whatever else you keep with it.
    pub custom:
        ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    /// The id that you gave the definition.
    pub definition_id: ::std::string::String,
    /// A text for people.
    pub description: ::std::option::Option<::std::string::String>,
    /// The ways between the nodes and groups, as they were sent.
    pub edges: ::std::vec::Vec<WorkflowEdge>,
    /// The groups of nodes that run side by side.
    pub groups: ::std::option::Option<::std::vec::Vec<WorkflowGroup>>,
    /// The name for people.
    pub name: ::std::string::String,
    /// What the workflow does.
    pub nodes: ::std::vec::Vec<WorkflowNode>,
    pub scope: WorkflowScope,
    pub status: crate::types::WorkflowDefinitionStatus,
    /// Words to find it by.
    pub tags: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// What starts the workflow by itself.
    pub triggers: ::std::option::Option<::std::vec::Vec<WorkflowTrigger>>,
    /// When it was changed last, in milliseconds since 1970.
    pub updated_at: i64,
    /// The number of the version; 1 at first.
    pub version: i64,
}

/// What was deleted.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct WorkflowDefinitionDeletion {
    /// The id of the definition.
    pub definition_id: ::std::string::String,
    /// Whether the definition is deleted.
    pub deleted: bool,
    /// Whether it was removed with all of its versions.
    pub purged: bool,
}

/// A page of definitions of workflows.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct WorkflowDefinitionPage {
    /// The definitions, the one that was changed last first.
    pub items: ::std::vec::Vec<WorkflowDefinition>,
    /// Asks for the next page; null on the last one.
    pub next_cursor: ::std::option::Option<i64>,
}

/// An execution that was started.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct WorkflowDispatch {
    /// The id that you or Velt gave it, to find what belongs together.
    pub correlation_id: ::std::string::String,
    /// Whether an earlier call with the same key started it.
    pub deduplicated: bool,
    /// The id of the execution, which Velt makes.
    pub execution_id: ::std::string::String,
}

/// A way from one node or group to the next; taken always, unless `on` says otherwise.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct WorkflowEdge {
    pub from: WorkflowEdgeEndpoint,
    pub loop_: ::std::option::Option<WorkflowEdgeLoop>,
    pub on: ::std::option::Option<crate::types::WorkflowEdgeRole>,
    pub to: WorkflowEdgeEndpoint,
    /// The condition, as JSON text such as `{"op":"eq","args":[{"var":"output.decision"},"approve"]}`. Required with `on` set to `custom`, and only then.
    pub when: ::std::option::Option<::std::string::String>,
}

/// What an edge starts from or leads to. An edge cannot have a group at both ends.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", schemars(untagged))]
pub enum WorkflowEdgeEndpoint {
    BareNodeId(::std::string::String),
    WorkflowNodeEndpoint(WorkflowNodeEndpoint),
    WorkflowGroupEndpoint(WorkflowGroupEndpoint),
    /// A value of a shape that this version does not know, as Velt wrote it.
    Other(::serde_json::Value),
}

impl ::std::convert::From<WorkflowNodeEndpoint> for WorkflowEdgeEndpoint {
    fn from(value: WorkflowNodeEndpoint) -> Self {
        Self::WorkflowNodeEndpoint(value)
    }
}

impl ::std::convert::From<WorkflowGroupEndpoint> for WorkflowEdgeEndpoint {
    fn from(value: WorkflowGroupEndpoint) -> Self {
        Self::WorkflowGroupEndpoint(value)
    }
}

/// Makes an edge lead back, so that a part of the workflow is repeated.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct WorkflowEdgeLoop {
    /// How often the part is repeated at the most.
    pub max_iterations: i64,
}

/// Something that happened in an execution.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct WorkflowEvent {
    /// That of the execution.
    pub correlation_id: ::std::string::String,
    /// What else is known of the event; what that is depends on its type.
    pub data: ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    /// The id of the event, which Velt makes.
    pub event_id: ::std::string::String,
    /// The number of the event in its execution. It grows, but numbers may be left out.
    pub seq: i64,
    /// The step that the event is about, if it is about one.
    pub step_id: ::std::option::Option<::std::string::String>,
    /// When it happened, in milliseconds since 1970.
    pub timestamp: i64,
    pub type_: crate::types::WorkflowEventType,
}

/// A page of what happened in an execution.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct WorkflowEventPage {
    /// What happened, in order.
    pub events: ::std::vec::Vec<WorkflowEvent>,
    /// The execution.
    pub execution_id: ::std::string::String,
    /// Whether there is a next page.
    pub has_more: bool,
    /// The number to send as `sinceSeq` for the next page.
    pub next_cursor: i64,
}

/// One run of a workflow.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct WorkflowExecution {
    /// When it was cancelled, in milliseconds since 1970.
    pub cancelled_at: ::std::option::Option<i64>,
    /// When it was done, in milliseconds since 1970.
    pub completed_at: ::std::option::Option<i64>,
    /// The id that you or Velt gave it, to find what belongs together.
    pub correlation_id: ::std::string::String,
    /// The definition that it runs.
    pub definition_id: ::std::string::String,
    /// The version of the definition that it runs.
    pub definition_version: i64,
    /// The id of the execution, which Velt makes.
    pub execution_id: ::std::string::String,
    /// Why the execution failed, if it did.
    pub failure_reason: ::std::option::Option<WorkflowFailure>,
    /// The key that you or Velt gave it, by which repeated calls are known.
    pub idempotency_key: ::std::string::String,
    /// When it started, in milliseconds since 1970.
    pub started_at: i64,
    pub status: crate::types::WorkflowExecutionStatus,
    /// The steps so far; none where executions are listed.
    pub steps: ::std::vec::Vec<WorkflowStep>,
}

/// An execution that was to be cancelled.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct WorkflowExecutionCancellation {
    /// Whether it is cancelled.
    pub cancelled: bool,
    /// The execution.
    pub execution_id: ::std::string::String,
}

/// A page of executions of workflows.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct WorkflowExecutionPage {
    /// The executions, without their steps.
    pub items: ::std::vec::Vec<WorkflowExecution>,
    /// Asks for the next page; null on the last one.
    pub next_cursor: ::std::option::Option<::std::string::String>,
}

/// Why an execution or a step failed.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct WorkflowFailure {
    /// The reason in a form that programs can act on.
    pub code: ::std::string::String,
    /// The reason in a form for people.
    pub message: ::std::string::String,
}

/// Nodes that run side by side and share a number of approvals that is needed.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct WorkflowGroup {
    /// How many members have to be over before the group is; the number of members. With more than that, the group never ends.
    pub expected_steps: i64,
    /// The id of the group, unique in the definition.
    pub group_id: ::std::string::String,
    /// The nodes of the group. A node can be in one group only.
    pub member_node_ids: ::std::vec::Vec<::std::string::String>,
    /// What happens when enough members of the group have approved.
    pub on_quorum_met: ::std::option::Option<crate::types::WorkflowQuorumPolicy>,
    /// How many members have to approve; at most `expectedSteps`.
    pub quorum: i64,
    /// Members whose approval is needed in any case; at most as many as `quorum`.
    pub required_node_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
}

/// A group that an edge starts from or leads to.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct WorkflowGroupEndpoint {
    /// The id of the group.
    pub group_id: ::std::string::String,
    pub kind: crate::types::WorkflowEndpointKind,
}

/// Who reviews at a human node. Needs either `reviewers` or `reviewerIds`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct WorkflowHumanNodeConfig {
    /// A text that the output of the step repeats, to show to reviewers.
    pub comment_body: ::std::option::Option<::std::string::String>,
    /// Email addresses that the output of the step repeats, for notifications of your own.
    pub reviewer_emails: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Those who review, all of them mandatory. Replaced by `reviewers`, and not together with it.
    pub reviewer_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Those who review, each once and at least one of them mandatory. Not together with `reviewerIds`.
    pub reviewers: ::std::option::Option<::std::vec::Vec<WorkflowReviewer>>,
}

/// Starts a workflow when another system calls.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct WorkflowInboundWebhookTrigger {
    /// The names of the events to start for; others are ignored.
    pub allowed_events: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    pub auth_mode: crate::types::WorkflowInboundAuthMode,
    /// The header that has the name of the event. For the provider `custom`.
    pub event_name_header: ::std::option::Option<::std::string::String>,
    /// Where the id of the event stands in the body, as a path with dots.
    pub idempotency_body_path: ::std::option::Option<::std::string::String>,
    /// The header that has the id of the event, by which repeated calls are known.
    pub idempotency_header: ::std::option::Option<::std::string::String>,
    /// How the body of the call becomes the context of the trigger.
    pub payload_mapping: ::std::option::Option<crate::types::WorkflowPayloadMapping>,
    /// Whose way of signing the call follows.
    pub provider: ::std::option::Option<crate::types::WorkflowInboundProvider>,
    /// The secret that the calls are signed with or carry.
    pub secret: ::std::string::String,
    pub signature_algorithm: ::std::option::Option<crate::types::WorkflowSignatureAlgorithm>,
    /// The header that has the signature, in hexadecimal digits. Required for the provider `custom`.
    pub signature_header: ::std::option::Option<::std::string::String>,
    /// What stands before the signature in its header, such as `sha256=`. For the provider `custom`.
    pub signature_prefix: ::std::option::Option<::std::string::String>,
}

/// Where a workflow goes on after a loop.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct WorkflowLoopExit {
    /// The node to go on with.
    pub route_to_node_id: ::std::string::String,
}

/// One thing that a workflow does. A human node needs an outgoing edge for `reject`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct WorkflowNode {
    pub config: WorkflowNodeConfig,
    /// A text that is shown.
    pub description: ::std::option::Option<::std::string::String>,
    /// The name that is shown.
    pub name: ::std::option::Option<::std::string::String>,
    /// The id of the node, unique in the definition.
    pub node_id: ::std::string::String,
    /// Whether an empty answer is a failure. Has an effect for webhook nodes of the mode `sync` only.
    pub require_non_empty_output: ::std::option::Option<bool>,
    /// How long the step may take until it counts as breached, in milliseconds. If the node has outgoing edges, one of them has to lead on from there.
    pub sla_ms: ::std::option::Option<i64>,
    pub type_: crate::types::WorkflowNodeType,
}

/// What a node does in detail, in the form that fits the type of the node.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", schemars(untagged))]
pub enum WorkflowNodeConfig {
    AgentNodeConfig(WorkflowAgentNodeConfig),
    NotificationNodeConfig(WorkflowNotificationNodeConfig),
    WebhookNodeConfig(WorkflowWebhookNodeConfig),
    HumanNodeConfig(WorkflowHumanNodeConfig),
    /// A value of a shape that this version does not know, as Velt wrote it.
    Other(::serde_json::Value),
}

impl ::std::convert::From<WorkflowAgentNodeConfig> for WorkflowNodeConfig {
    fn from(value: WorkflowAgentNodeConfig) -> Self {
        Self::AgentNodeConfig(value)
    }
}

impl ::std::convert::From<WorkflowNotificationNodeConfig> for WorkflowNodeConfig {
    fn from(value: WorkflowNotificationNodeConfig) -> Self {
        Self::NotificationNodeConfig(value)
    }
}

impl ::std::convert::From<WorkflowWebhookNodeConfig> for WorkflowNodeConfig {
    fn from(value: WorkflowWebhookNodeConfig) -> Self {
        Self::WebhookNodeConfig(value)
    }
}

impl ::std::convert::From<WorkflowHumanNodeConfig> for WorkflowNodeConfig {
    fn from(value: WorkflowHumanNodeConfig) -> Self {
        Self::HumanNodeConfig(value)
    }
}

/// A node that an edge starts from or leads to.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct WorkflowNodeEndpoint {
    pub kind: crate::types::WorkflowEndpointKind,
    /// The id of the node.
    pub node_id: ::std::string::String,
}

/// What a notification node sends, and to whom. Templates have places such as `{{input.decision}}`, with paths below `input`, `execution` and `step`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct WorkflowNotificationNodeConfig {
    /// The template of the text.
    pub body_template: ::std::string::String,
    pub channel: crate::types::WorkflowNotificationChannel,
    pub format: ::std::option::Option<crate::types::WorkflowNotificationFormat>,
    /// The email addresses to send to. Required for email.
    pub recipients: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// The id of a Slack channel, or the HTTPS address of an incoming webhook of Slack. Required for Slack.
    pub slack_target: ::std::option::Option<::std::string::String>,
    /// The template of the subject of the email.
    pub subject_template: ::std::option::Option<::std::string::String>,
}

/// A condition on the payload of an event.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct WorkflowPayloadFilter {
    /// The values that fit.
    pub in_: ::std::vec::Vec<::serde_json::Value>,
    /// Where the value stands in the payload.
    pub path: ::std::string::String,
}

/// What became of a response to a step.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct WorkflowRecord {
    /// What the responses to the step add up to; null if nothing adds them up.
    pub aggregator_status: ::std::option::Option<crate::types::WorkflowAggregatorStatus>,
    /// Whether it was recorded.
    pub recorded: bool,
    pub rejection_reason: ::std::option::Option<crate::types::WorkflowRecordRefusal>,
    /// Whether the workflow goes on because of it.
    pub resume_scheduled: bool,
}

/// Someone who is asked to approve or reject.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct WorkflowReviewer {
    /// Whether the approval of this reviewer is needed.
    pub mandatory: bool,
    /// The id of the user, which is yours.
    pub user_id: ::std::string::String,
}

/// Starts a workflow at certain times.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct WorkflowScheduleTrigger {
    /// The times, as a cron expression of five fields.
    pub cron: ::std::string::String,
    /// Whether the schedule is on; turned off, it is removed.
    pub enabled: bool,
    /// What the context of the trigger has as `schedule.payload`.
    pub payload_template:
        ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    /// The time zone that the times are in, by its IANA name such as `America/Los_Angeles`.
    pub timezone: ::std::string::String,
}

/// What a workflow belongs to. An answer has null for the ids that do not apply; a request leaves them out.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct WorkflowScope {
    /// The document, by the id that you gave it. Required for the level `document`.
    pub document_id: ::std::option::Option<::std::string::String>,
    /// What the workflow belongs to.
    pub level: crate::types::WorkflowScopeLevel,
    /// The organization, by the id that you gave it. Required for the levels `organization` and `document`.
    pub organization_id: ::std::option::Option<::std::string::String>,
}

/// A step of an execution: what became of one node.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct WorkflowStep {
    /// When the step was over, in milliseconds since 1970.
    pub completed_at: ::std::option::Option<i64>,
    /// Why the step failed, if it did.
    pub error: ::std::option::Option<WorkflowFailure>,
    /// The group that the node belongs to, if it does.
    pub group_id: ::std::option::Option<::std::string::String>,
    /// The node of the definition.
    pub node_id: ::std::string::String,
    pub node_type: crate::types::WorkflowNodeType,
    /// What came of the step; what that is depends on the type of the node.
    pub output: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    /// When the step started, in milliseconds since 1970.
    pub started_at: ::std::option::Option<i64>,
    pub status: crate::types::WorkflowStepStatus,
    /// The id of the step, which Velt makes.
    pub step_id: ::std::string::String,
}

/// A step that was to be cancelled.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct WorkflowStepCancellation {
    /// Whether it is cancelled.
    pub cancelled: bool,
    /// The execution.
    pub execution_id: ::std::string::String,
    /// The step.
    pub step_id: ::std::string::String,
}

/// A step that was to be ended.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct WorkflowStepResolution {
    pub action: crate::types::WorkflowStepAction,
    /// The execution.
    pub execution_id: ::std::string::String,
    /// Whether it is ended.
    pub resolved: bool,
    /// The step.
    pub step_id: ::std::string::String,
}

/// Something that starts a workflow by itself. Has at most one of `inboundWebhook`, `schedule` and `appTrigger`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct WorkflowTrigger {
    pub app_trigger: ::std::option::Option<WorkflowAppTrigger>,
    /// A name for the event that is shown.
    pub event_name: ::std::option::Option<::std::string::String>,
    /// Conditions for starting, in a form of your own.
    pub filters:
        ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    pub inbound_webhook: ::std::option::Option<WorkflowInboundWebhookTrigger>,
    pub schedule: ::std::option::Option<WorkflowScheduleTrigger>,
    /// The id of the trigger, which is yours to choose.
    pub trigger_id: ::std::string::String,
}

/// Where the events of every execution are sent to. No answer has it.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct WorkflowWebhookConfig {
    /// The types of events to send; all of them if left out.
    pub event_types: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// The secret that what is sent is signed with.
    pub secret: ::std::string::String,
    /// The address to send to; HTTPS only.
    pub url: ::std::string::String,
}

/// Which endpoint a webhook node calls, and how.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct WorkflowWebhookNodeConfig {
    pub auth_mode: ::std::option::Option<crate::types::WorkflowWebhookAuthMode>,
    /// The header that the token is sent in. Required for the mode `token`.
    pub auth_token_header: ::std::option::Option<::std::string::String>,
    pub body_template: ::std::option::Option<crate::types::WorkflowWebhookBody>,
    /// The HTTP status codes that mean success, in place of those from 200 to 299.
    pub expected_status_codes: ::std::option::Option<::std::vec::Vec<i64>>,
    pub method: ::std::option::Option<crate::types::WorkflowWebhookMethod>,
    pub mode: ::std::option::Option<crate::types::WorkflowWebhookMode>,
    /// Headers to send along. Names that start with `x-velt-` are refused.
    pub request_headers: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    >,
    /// How long to wait for the answer, in milliseconds.
    pub timeout_ms: ::std::option::Option<i64>,
    /// The address of your endpoint; HTTPS only.
    pub url: ::std::string::String,
}

/// The configuration of activity logs.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct WorkspaceActivityConfig {
    pub activity_service_config: WorkspaceActivityServiceState,
}

/// How to log activities. At least one field has to be sent.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct WorkspaceActivityServiceConfig {
    /// When activity logs were enabled, in milliseconds since 1970; set by Velt when they are first enabled if left out.
    pub enabled_time: ::std::option::Option<i64>,
    /// Whether logged activities are kept from being changed.
    pub immutable: ::std::option::Option<bool>,
    /// Whether activities are logged.
    pub is_enabled: ::std::option::Option<bool>,
    pub triggers: ::std::option::Option<WorkspaceActivityTriggers>,
}

/// How activities are logged.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct WorkspaceActivityServiceState {
    /// When activity logs were enabled, in milliseconds since 1970.
    pub enabled_time: ::std::option::Option<i64>,
    /// Whether logged activities are kept from being changed.
    pub immutable: ::std::option::Option<bool>,
    /// Whether activities are logged.
    pub is_enabled: bool,
    pub triggers: ::std::option::Option<WorkspaceActivityTriggers>,
}

/// Which events are logged.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct WorkspaceActivityTriggers {
    /// Whether each event of comments is logged, by event type.
    pub comment: ::std::option::Option<::std::collections::BTreeMap<::std::string::String, bool>>,
}

/// A key of yours for AI models.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct WorkspaceAiModelKey {
    /// The key that the provider gave you. Velt encrypts it, and never gives it out again.
    pub customer_api_key: ::std::string::String,
    pub provider: crate::types::WorkspaceAiProvider,
}

/// A key for AI models, made unreadable.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct WorkspaceAiModelKeyMask {
    /// What may be shown of the key.
    pub display_text: ::std::string::String,
}

/// An API key of a workspace.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct WorkspaceApiKey {
    /// The name of the API key.
    pub api_key_name: ::std::option::Option<::std::string::String>,
    /// The API key itself.
    pub id: ::std::string::String,
    pub type_: crate::types::WorkspaceApiKeyType,
}

/// The configuration of an API key.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct WorkspaceApiKeyConfig {
    /// Your keys for AI models, made unreadable, by provider; left out if there are none.
    pub ai_models_config: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, WorkspaceAiModelKeyMask>,
    >,
    pub default_document_access_type: crate::types::WorkspaceDocumentAccessType,
    /// Whether private comments are enabled. An update calls it `enablePrivateComments`.
    pub is_private_comments_enabled: bool,
    /// The address of the owner of the API key.
    pub owner_email: ::std::string::String,
    pub plan_info: WorkspacePlanInfo,
    /// Whether users are added to the organization when they first come.
    pub require_auto_org_user: bool,
    /// Whether Velt's SDK needs a signed JWT of the user.
    pub require_jwt_token: bool,
}

/// The configuration of an API key after a change, as far as the change named it.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct WorkspaceApiKeyConfigUpdated {
    /// Your keys for AI models, made unreadable, by provider; left out if there are none.
    pub ai_models_config: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, WorkspaceAiModelKeyMask>,
    >,
    pub default_document_access_type:
        ::std::option::Option<crate::types::WorkspaceDocumentAccessType>,
    /// Whether private comments are enabled.
    pub enable_private_comments: ::std::option::Option<bool>,
    /// Whether users are added to the organization when they first come.
    pub require_auto_org_user: ::std::option::Option<bool>,
    /// Whether Velt's SDK needs a signed JWT of the user.
    pub require_jwt_token: ::std::option::Option<bool>,
}

/// A new API key.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct WorkspaceApiKeyCreated {
    /// The API key itself.
    pub api_key: ::std::string::String,
}

/// An auth token of an API key.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct WorkspaceAuthToken {
    /// The domains of the auth token; none in every documented example.
    pub domains: ::std::vec::Vec<::std::string::String>,
    /// The name of the auth token.
    pub name: ::std::string::String,
    /// The auth token itself.
    pub token: crate::Secret,
}

/// The auth token that replaces another.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct WorkspaceAuthTokenReset {
    /// The API key that the token belongs to.
    pub api_key: ::std::string::String,
    pub new_auth_token: WorkspaceAuthToken,
}

/// The auth tokens of an API key.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct WorkspaceAuthTokens {
    /// The API key that the tokens belong to.
    pub api_key: ::std::string::String,
    /// The auth tokens.
    pub auth_tokens: ::std::vec::Vec<WorkspaceAuthToken>,
}

/// A workspace.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct WorkspaceDetails {
    /// The API keys of the workspace, by API key.
    pub api_key_list: ::std::collections::BTreeMap<::std::string::String, WorkspaceApiKey>,
    /// The auth token of the workspace, which calls on it are made with.
    pub auth_token: crate::Secret,
    /// The id of the workspace, which calls on it are made with.
    pub id: ::std::string::String,
    /// The name of the workspace.
    pub name: ::std::string::String,
    pub owner: WorkspaceOwner,
}

/// The domains that an API key may be used on.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct WorkspaceDomains {
    /// The domains that are allowed, without protocol and `www`.
    pub allowed_domains: ::std::vec::Vec<::std::string::String>,
}

/// The domains that are allowed from now on.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct WorkspaceDomainsAdded {
    /// The domains that were added, without protocol and `www`.
    pub domains_added: ::std::vec::Vec<::std::string::String>,
}

/// The domains that are no longer allowed.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct WorkspaceDomainsRemoved {
    /// The domains that were taken away, without protocol and `www`.
    pub domains_removed: ::std::vec::Vec<::std::string::String>,
}

/// The configuration of emails.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct WorkspaceEmailConfig {
    pub email_service_config: WorkspaceEmailServiceState,
    /// Whether emails are sent.
    pub use_email_service: bool,
}

/// How to send emails.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct WorkspaceEmailServiceConfig {
    /// The API key of the provider that sends the emails.
    pub api_key: ::std::option::Option<crate::Secret>,
    /// The SendGrid template of emails about comments.
    pub comment_template_id: ::std::option::Option<::std::string::String>,
    /// The company that the emails come from.
    pub from_company: ::std::option::Option<::std::string::String>,
    /// The address that the emails come from.
    pub from_email: ::std::option::Option<::std::string::String>,
    /// The SendGrid template of emails about mentions.
    pub tag_template_id: ::std::option::Option<::std::string::String>,
    /// Whether each event causes an email, by event type: `comment_annotation.add` (new thread), `comment.add`, `comment_annotation.status_change`, `comment_annotation.assign`, `comment_annotation.priority_change` and others.
    pub triggers: ::std::option::Option<::std::collections::BTreeMap<::std::string::String, bool>>,
    pub type_: ::std::option::Option<crate::types::WorkspaceEmailProvider>,
}

/// How emails are sent.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct WorkspaceEmailServiceState {
    /// The API key of the provider that sends the emails.
    pub api_key: ::std::option::Option<crate::Secret>,
    /// The SendGrid template of emails about comments.
    pub comment_template_id: ::std::option::Option<::std::string::String>,
    /// The company that the emails come from.
    pub from_company: ::std::option::Option<::std::string::String>,
    /// The address that the emails come from.
    pub from_email: ::std::option::Option<::std::string::String>,
    /// The SendGrid template of emails about mentions.
    pub tag_template_id: ::std::option::Option<::std::string::String>,
    /// Which events cause an email, by event type.
    pub triggers:
        ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    pub type_: ::std::option::Option<crate::types::WorkspaceEmailProvider>,
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// Whether the address of an owner is verified.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct WorkspaceEmailStatus {
    /// Whether the address is verified.
    pub verified: bool,
}

/// How notifications are gathered and sent together.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct WorkspaceNotificationBatch {
    /// For how many seconds notifications are gathered, up to a week.
    pub batch_window_seconds: ::std::option::Option<i64>,
    /// Whether notifications are sent together.
    pub is_enabled: ::std::option::Option<bool>,
    /// How many activities are gathered before they are sent at once.
    pub max_activities: ::std::option::Option<i64>,
}

/// How notifications are gathered, by document and by user.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct WorkspaceNotificationBatching {
    pub document: ::std::option::Option<WorkspaceNotificationBatch>,
    pub user: ::std::option::Option<WorkspaceNotificationBatch>,
}

/// The configuration of notifications.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct WorkspaceNotificationConfig {
    pub notification_service_config: WorkspaceNotificationServiceState,
    /// Whether notifications are sent in the application.
    pub use_notification_service: bool,
}

/// How long notifications are held back.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct WorkspaceNotificationDelay {
    /// How many seconds a notification is held back, up to about six months.
    pub delay_seconds: ::std::option::Option<i64>,
    /// Whether notifications are held back.
    pub is_enabled: ::std::option::Option<bool>,
}

/// How to send notifications.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct WorkspaceNotificationServiceConfig {
    pub batch_config: ::std::option::Option<WorkspaceNotificationBatching>,
    pub delay_config: ::std::option::Option<WorkspaceNotificationDelay>,
    pub triggers: ::std::option::Option<WorkspaceNotificationTriggers>,
}

/// How notifications are sent.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct WorkspaceNotificationServiceState {
    pub batch_config: ::std::option::Option<WorkspaceNotificationBatching>,
    pub delay_config: ::std::option::Option<WorkspaceNotificationDelay>,
    pub triggers: ::std::option::Option<WorkspaceNotificationTriggers>,
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// Which events cause a notification.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct WorkspaceNotificationTriggers {
    /// Whether each event of comments causes a notification, by event type.
    pub comment: ::std::option::Option<::std::collections::BTreeMap<::std::string::String, bool>>,
    /// Whether each event of huddles causes a notification, by event type.
    pub huddle: ::std::option::Option<::std::collections::BTreeMap<::std::string::String, bool>>,
}

/// The person that a workspace belongs to.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct WorkspaceOwner {
    /// The picture of the owner.
    pub avatar: ::std::option::Option<::std::string::String>,
    /// The address of the owner.
    pub email: ::std::string::String,
    /// The id of the owner.
    pub id: ::std::string::String,
    /// The name of the owner.
    pub name: ::std::string::String,
}

/// The service of yours that Velt asks for permissions.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct WorkspacePermissionProvider {
    /// The token that Velt sends to the service.
    pub auth_token: ::std::option::Option<crate::Secret>,
    /// The address of the service, with `http` or `https`; empty for none.
    pub permission_provider_url: ::std::option::Option<::std::string::String>,
}

/// The configuration of the permission provider.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct WorkspacePermissionProviderConfig {
    pub permission_provider_config: WorkspacePermissionProvider,
    /// Whether Velt asks the service for permissions.
    pub use_permission_provider: bool,
}

/// The configuration of the permission provider that Velt started with.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct WorkspacePermissionProviderConfigSeeded {
    pub permission_provider_config: ::std::option::Option<WorkspacePermissionProvider>,
    /// Whether Velt asks the service for permissions.
    pub use_permission_provider: ::std::option::Option<bool>,
}

/// The answer to a change of the permission provider.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct WorkspacePermissionProviderConfigUpdated {
    pub data: ::std::option::Option<WorkspacePermissionProviderConfigSeeded>,
    /// One sentence for people that says what was done.
    pub message: ::std::string::String,
    /// How the call as a whole went; `success` in every documented example.
    pub status: ::std::string::String,
}

/// The plan of an API key.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct WorkspacePlanInfo {
    /// The name of the plan.
    pub type_: ::std::option::Option<::std::string::String>,
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// The configuration of basic webhooks.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct WorkspaceWebhookConfig {
    /// Whether webhooks are called.
    pub use_webhook_service: bool,
    pub webhook_service_config: WorkspaceWebhookServiceState,
}

/// How to call basic webhooks.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct WorkspaceWebhookServiceConfig {
    /// The token that Velt sends with each call, for you to check.
    pub auth_token: ::std::option::Option<crate::Secret>,
    /// Whether the content of calls is encoded as base64.
    pub encode_data: ::std::option::Option<bool>,
    /// Whether the content of calls is encrypted.
    pub encrypt_data: ::std::option::Option<bool>,
    /// The address that gets events after they are processed.
    pub processed_notification_url: ::std::option::Option<::std::string::String>,
    /// The public key to encrypt with.
    pub public_key: ::std::option::Option<::std::string::String>,
    /// The address that gets events as they are.
    pub raw_notification_url: ::std::option::Option<::std::string::String>,
    /// Whether each event causes a call, by event type: `comment_annotation.add` (new thread), `comment.add`, `comment.update`, `comment.delete`, `comment.reaction_add`, `comment.reaction_delete`, `comment_annotation.status_change`, `comment_annotation.assign`, `comment_annotation.priority_change` and others. `comment_annotation.suggestion_accept` and `comment_annotation.suggestion_reject` have to be turned on explicitly.
    pub triggers: ::std::option::Option<::std::collections::BTreeMap<::std::string::String, bool>>,
}

/// How basic webhooks are called.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct WorkspaceWebhookServiceState {
    /// The token that Velt sends with each call, for you to check.
    pub auth_token: ::std::option::Option<crate::Secret>,
    /// Whether the content of calls is protected.
    pub enable_data_protection: ::std::option::Option<bool>,
    /// Whether the content of calls is encoded as base64.
    pub encode_data: ::std::option::Option<bool>,
    /// Whether the content of calls is encrypted.
    pub encrypt_data: ::std::option::Option<bool>,
    /// The address that gets events after they are processed.
    pub processed_notification_url: ::std::option::Option<::std::string::String>,
    /// The public key to encrypt with.
    pub public_key: ::std::option::Option<::std::string::String>,
    /// The address that gets events as they are.
    pub raw_notification_url: ::std::option::Option<::std::string::String>,
    /// Which events cause a call.
    pub triggers:
        ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// Error types.
pub mod error {
    /// Error from a `TryFrom` or `FromStr` implementation.
    pub struct ConversionError(::std::borrow::Cow<'static, str>);
    impl ::std::error::Error for ConversionError {}
    impl ::std::fmt::Display for ConversionError {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> Result<(), ::std::fmt::Error> {
            ::std::fmt::Display::fmt(&self.0, f)
        }
    }

    impl ::std::fmt::Debug for ConversionError {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> Result<(), ::std::fmt::Error> {
            ::std::fmt::Debug::fmt(&self.0, f)
        }
    }

    impl From<&'static str> for ConversionError {
        fn from(value: &'static str) -> Self {
            Self(value.into())
        }
    }

    impl From<String> for ConversionError {
        fn from(value: String) -> Self {
            Self(value.into())
        }
    }
}
