// Made by `cargo xtask generate` from openapi/. Change that, not this.

//! Each operation as a function that gives a boxed future.
//!
//! They stand here, and not in the crate that calls them, so that both crates
//! compile at the same time.

#[allow(unused_imports, reason = "which are needed is up to the document")]
use crate::{
    Answer, Client, Envelope, Page, PerItem,
    send::{Sent, in_result},
    types,
};

pub fn v1_auth_get_token<'a>(
    client: &'a Client,
    body: &'a Envelope<types::GetAuthTokenV1>,
) -> Sent<'a, Answer<types::AuthToken>> {
    Box::pin(client.v1_auth_get_token(body))
}

pub fn v1_comments_add<'a>(
    client: &'a Client,
    body: &'a Envelope<types::AddCommentsV1>,
) -> Sent<'a, Answer<::std::vec::Vec<i64>>> {
    Box::pin(client.v1_comments_add(body))
}

pub fn v1_comments_add_annotations<'a>(
    client: &'a Client,
    body: &'a Envelope<types::AddCommentAnnotationsV1>,
) -> Sent<'a, PerItem<types::CommentAnnotationOutcome>> {
    Box::pin(client.v1_comments_add_annotations(body))
}

pub fn v1_comments_count_annotations<'a>(
    client: &'a Client,
    body: &'a Envelope<types::CountCommentAnnotations>,
) -> Sent<
    'a,
    Answer<::std::collections::BTreeMap<::std::string::String, types::CommentAnnotationCount>>,
> {
    Box::pin(client.v1_comments_count_annotations(body))
}

pub fn v1_comments_delete<'a>(
    client: &'a Client,
    body: &'a Envelope<types::DeleteCommentsV1>,
) -> Sent<'a, PerItem<types::CommentOutcome>> {
    Box::pin(client.v1_comments_delete(body))
}

pub fn v1_comments_delete_annotations<'a>(
    client: &'a Client,
    body: &'a Envelope<types::DeleteCommentAnnotationsV1>,
) -> Sent<'a, PerItem<types::ResourceOutcome>> {
    Box::pin(client.v1_comments_delete_annotations(body))
}

pub fn v1_comments_get<'a>(
    client: &'a Client,
    body: &'a Envelope<types::GetComments>,
) -> Sent<'a, Answer<types::CommentsFound>> {
    Box::pin(client.v1_comments_get(body))
}

pub fn v1_comments_get_annotations<'a>(
    client: &'a Client,
    body: &'a Envelope<types::GetCommentAnnotationsV1>,
) -> Sent<'a, Answer<types::CommentAnnotationsFoundV1>> {
    Box::pin(client.v1_comments_get_annotations(body))
}

pub fn v1_comments_update<'a>(
    client: &'a Client,
    body: &'a Envelope<types::UpdateCommentsV1>,
) -> Sent<'a, PerItem<types::CommentOutcome>> {
    Box::pin(client.v1_comments_update(body))
}

pub fn v1_comments_update_annotations<'a>(
    client: &'a Client,
    body: &'a Envelope<types::UpdateCommentAnnotationsV1>,
) -> Sent<'a, PerItem<types::ResourceOutcome>> {
    Box::pin(client.v1_comments_update_annotations(body))
}

pub fn v1_documents_add<'a>(
    client: &'a Client,
    body: &'a Envelope<types::AddDocumentsV1>,
) -> Sent<'a, PerItem<types::ResourceOutcome>> {
    Box::pin(client.v1_documents_add(body))
}

pub fn v1_documents_delete<'a>(
    client: &'a Client,
    body: &'a Envelope<types::DeleteDocuments>,
) -> Sent<'a, PerItem<types::DocumentOutcome>> {
    Box::pin(client.v1_documents_delete(body))
}

pub fn v1_documents_get<'a>(
    client: &'a Client,
    body: &'a Envelope<types::GetDocumentsV1>,
) -> Sent<'a, Answer<::std::vec::Vec<types::Document>>> {
    Box::pin(client.v1_documents_get(body))
}

pub fn v1_documents_move_to_folder<'a>(
    client: &'a Client,
    body: &'a Envelope<types::MoveDocuments>,
) -> Sent<'a, types::Success> {
    Box::pin(client.v1_documents_move_to_folder(body))
}

pub fn v1_documents_update<'a>(
    client: &'a Client,
    body: &'a Envelope<types::UpdateDocumentsV1>,
) -> Sent<'a, PerItem<types::DocumentOutcome>> {
    Box::pin(client.v1_documents_update(body))
}

pub fn v1_documents_update_access<'a>(
    client: &'a Client,
    body: &'a Envelope<types::UpdateDocumentAccess>,
) -> Sent<'a, PerItem<types::DocumentAccessOutcome>> {
    Box::pin(client.v1_documents_update_access(body))
}

pub fn v1_documents_update_disabled_state<'a>(
    client: &'a Client,
    body: &'a Envelope<types::UpdateDocumentDisabledState>,
) -> Sent<'a, PerItem<types::DocumentDisabledStateOutcome>> {
    Box::pin(client.v1_documents_update_disabled_state(body))
}

pub fn v1_folders_add<'a>(
    client: &'a Client,
    body: &'a Envelope<types::AddFoldersV1>,
) -> Sent<'a, PerItem<types::ResourceOutcome>> {
    Box::pin(client.v1_folders_add(body))
}

pub fn v1_folders_get<'a>(
    client: &'a Client,
    body: &'a Envelope<types::GetFoldersV1>,
) -> Sent<'a, Answer<::std::vec::Vec<types::Folder>>> {
    Box::pin(client.v1_folders_get(body))
}

pub fn v1_folders_update<'a>(
    client: &'a Client,
    body: &'a Envelope<types::UpdateFolders>,
) -> Sent<'a, PerItem<types::ResourceOutcome>> {
    Box::pin(client.v1_folders_update(body))
}

pub fn v1_folders_update_access<'a>(
    client: &'a Client,
    body: &'a Envelope<types::UpdateFolderAccessV1>,
) -> Sent<'a, PerItem<types::FolderAccessOutcome>> {
    Box::pin(client.v1_folders_update_access(body))
}

pub fn v1_gdpr_delete_user_data<'a>(
    client: &'a Client,
    body: &'a Envelope<types::DeleteUserData>,
) -> Sent<'a, types::UserDataDeletionStarted> {
    Box::pin(async move { client.v1_gdpr_delete_user_data(body).await.map(in_result) })
}

pub fn v1_gdpr_get_delete_status<'a>(
    client: &'a Client,
    body: &'a Envelope<types::GetUserDataDeletionStatus>,
) -> Sent<'a, Answer<types::UserDataDeletionStatus>> {
    Box::pin(client.v1_gdpr_get_delete_status(body))
}

pub fn v1_gdpr_get_user_data<'a>(
    client: &'a Client,
    body: &'a Envelope<types::GetUserDataV1>,
) -> Sent<'a, Page<types::UserData>> {
    Box::pin(client.v1_gdpr_get_user_data(body))
}

pub fn v1_livestate_broadcast<'a>(
    client: &'a Client,
    body: &'a Envelope<types::BroadcastLiveState>,
) -> Sent<'a, Answer<types::LiveStateBroadcast>> {
    Box::pin(client.v1_livestate_broadcast(&body.data))
}

pub fn v1_locations_delete_data<'a>(
    client: &'a Client,
    body: &'a Envelope<types::DeleteLocationData>,
) -> Sent<'a, types::Success> {
    Box::pin(client.v1_locations_delete_data(body))
}

pub fn v1_locations_update<'a>(
    client: &'a Client,
    body: &'a Envelope<types::UpdateLocation>,
) -> Sent<'a, types::Success> {
    Box::pin(client.v1_locations_update(body))
}

pub fn v1_notifications_add<'a>(
    client: &'a Client,
    body: &'a Envelope<types::AddNotificationV1>,
) -> Sent<'a, Answer<types::ResourceOutcome>> {
    Box::pin(client.v1_notifications_add(body))
}

pub fn v1_notifications_delete<'a>(
    client: &'a Client,
    body: &'a Envelope<types::DeleteNotifications>,
) -> Sent<'a, PerItem<types::ResourceOutcome>> {
    Box::pin(client.v1_notifications_delete(body))
}

pub fn v1_notifications_get<'a>(
    client: &'a Client,
    body: &'a Envelope<types::GetNotificationsV1>,
) -> Sent<'a, Answer<::std::vec::Vec<types::Notification>>> {
    Box::pin(client.v1_notifications_get(body))
}

pub fn v1_notifications_get_config<'a>(
    client: &'a Client,
    body: &'a Envelope<types::GetNotificationConfigV1>,
) -> Sent<'a, Answer<::std::vec::Vec<types::NotificationUserConfig>>> {
    Box::pin(client.v1_notifications_get_config(body))
}

pub fn v1_notifications_set_config<'a>(
    client: &'a Client,
    body: &'a Envelope<types::SetNotificationConfigV1>,
) -> Sent<'a, PerItem<types::NotificationConfigOutcome>> {
    Box::pin(client.v1_notifications_set_config(body))
}

pub fn v1_notifications_update<'a>(
    client: &'a Client,
    body: &'a Envelope<types::UpdateNotificationsV1>,
) -> Sent<'a, PerItem<types::ResourceOutcome>> {
    Box::pin(client.v1_notifications_update(body))
}

pub fn v1_organizations_add<'a>(
    client: &'a Client,
    body: &'a Envelope<types::AddOrganizations>,
) -> Sent<'a, PerItem<types::ResourceOutcome>> {
    Box::pin(client.v1_organizations_add(body))
}

pub fn v1_organizations_delete<'a>(
    client: &'a Client,
    body: &'a Envelope<types::DeleteOrganizations>,
) -> Sent<'a, PerItem<types::ResourceOutcome>> {
    Box::pin(client.v1_organizations_delete(body))
}

pub fn v1_organizations_get<'a>(
    client: &'a Client,
    body: &'a Envelope<types::GetOrganizationsV1>,
) -> Sent<'a, Answer<::std::vec::Vec<types::Organization>>> {
    Box::pin(client.v1_organizations_get(body))
}

pub fn v1_organizations_update<'a>(
    client: &'a Client,
    body: &'a Envelope<types::UpdateOrganizations>,
) -> Sent<'a, PerItem<types::ResourceOutcome>> {
    Box::pin(client.v1_organizations_update(body))
}

pub fn v1_organizations_update_disabled_state<'a>(
    client: &'a Client,
    body: &'a Envelope<types::UpdateOrganizationDisabledState>,
) -> Sent<'a, PerItem<types::ResourceOutcome>> {
    Box::pin(client.v1_organizations_update_disabled_state(body))
}

pub fn v1_user_groups_add<'a>(
    client: &'a Client,
    body: &'a Envelope<types::AddUserGroupsV1>,
) -> Sent<'a, PerItem<types::ResourceOutcome>> {
    Box::pin(client.v1_user_groups_add(body))
}

pub fn v1_user_groups_add_users<'a>(
    client: &'a Client,
    body: &'a Envelope<types::AddUsersToGroup>,
) -> Sent<'a, PerItem<types::GroupMembershipOutcome>> {
    Box::pin(client.v1_user_groups_add_users(body))
}

pub fn v1_user_groups_delete_users<'a>(
    client: &'a Client,
    body: &'a Envelope<types::DeleteUsersFromGroup>,
) -> Sent<'a, PerItem<types::GroupMembershipOutcome>> {
    Box::pin(client.v1_user_groups_delete_users(body))
}

pub fn v1_users_add<'a>(
    client: &'a Client,
    body: &'a Envelope<types::AddUsersV1>,
) -> Sent<'a, PerItem<types::ResourceOutcome>> {
    Box::pin(client.v1_users_add(body))
}

pub fn v1_users_delete<'a>(
    client: &'a Client,
    body: &'a Envelope<types::DeleteUsers>,
) -> Sent<'a, PerItem<types::ResourceOutcome>> {
    Box::pin(client.v1_users_delete(body))
}

pub fn v1_users_get<'a>(
    client: &'a Client,
    body: &'a Envelope<types::GetUsersV1>,
) -> Sent<'a, Answer<::std::vec::Vec<types::User>>> {
    Box::pin(client.v1_users_get(body))
}

pub fn v1_users_update<'a>(
    client: &'a Client,
    body: &'a Envelope<types::UpdateUsers>,
) -> Sent<'a, PerItem<types::ResourceOutcome>> {
    Box::pin(client.v1_users_update(body))
}

pub fn v1_workspace_add_domains<'a>(
    client: &'a Client,
    body: &'a Envelope<types::AddWorkspaceDomainsV1>,
) -> Sent<'a, Answer<types::WorkspaceDomainsAdded>> {
    Box::pin(client.v1_workspace_add_domains(body))
}

pub fn v1_workspace_delete_domains<'a>(
    client: &'a Client,
    body: &'a Envelope<types::DeleteWorkspaceDomainsV1>,
) -> Sent<'a, Answer<types::WorkspaceDomainsRemoved>> {
    Box::pin(client.v1_workspace_delete_domains(body))
}

pub fn v2_activities_add<'a>(
    client: &'a Client,
    body: &'a Envelope<types::AddActivities>,
) -> Sent<'a, Answer<types::ResourceOutcome>> {
    Box::pin(client.v2_activities_add(body))
}

pub fn v2_activities_delete<'a>(
    client: &'a Client,
    body: &'a Envelope<types::DeleteActivities>,
) -> Sent<'a, PerItem<types::ResourceOutcome>> {
    Box::pin(client.v2_activities_delete(body))
}

pub fn v2_activities_get<'a>(
    client: &'a Client,
    body: &'a Envelope<types::GetActivities>,
) -> Sent<'a, Page<::std::vec::Vec<types::ActivityRecord>>> {
    Box::pin(client.v2_activities_get(body))
}

pub fn v2_activities_update<'a>(
    client: &'a Client,
    body: &'a Envelope<types::UpdateActivities>,
) -> Sent<'a, PerItem<types::ResourceOutcome>> {
    Box::pin(client.v2_activities_update(body))
}

pub fn v2_agents_add_agents_to_group<'a>(
    client: &'a Client,
    body: &'a Envelope<types::AddAgentsToGroup>,
) -> Sent<'a, Answer<types::AgentGroupFound>> {
    Box::pin(client.v2_agents_add_agents_to_group(body))
}

pub fn v2_agents_count_executions<'a>(
    client: &'a Client,
    body: &'a Envelope<types::CountAgentExecutions>,
) -> Sent<'a, Answer<types::AgentExecutionCounts>> {
    Box::pin(client.v2_agents_count_executions(body))
}

pub fn v2_agents_create<'a>(
    client: &'a Client,
    body: &'a Envelope<types::CreateAgent>,
) -> Sent<'a, Answer<types::AgentReference>> {
    Box::pin(client.v2_agents_create(body))
}

pub fn v2_agents_create_group<'a>(
    client: &'a Client,
    body: &'a Envelope<types::CreateAgentGroup>,
) -> Sent<'a, Answer<types::AgentGroupFound>> {
    Box::pin(client.v2_agents_create_group(body))
}

pub fn v2_agents_delete<'a>(
    client: &'a Client,
    body: &'a Envelope<types::DeleteAgent>,
) -> Sent<'a, Answer<types::AgentReference>> {
    Box::pin(client.v2_agents_delete(body))
}

pub fn v2_agents_delete_group<'a>(
    client: &'a Client,
    body: &'a Envelope<types::DeleteAgentGroup>,
) -> Sent<'a, Answer<types::AgentGroupReference>> {
    Box::pin(client.v2_agents_delete_group(body))
}

pub fn v2_agents_enhance_prompt<'a>(
    client: &'a Client,
    body: &'a Envelope<types::EnhanceAgentPrompt>,
) -> Sent<'a, Answer<types::AgentPromptEnhanced>> {
    Box::pin(client.v2_agents_enhance_prompt(body))
}

pub fn v2_agents_extract<'a>(
    client: &'a Client,
    body: &'a Envelope<types::ExtractAgents>,
) -> Sent<'a, Answer<types::AgentsExtracted>> {
    Box::pin(client.v2_agents_extract(body))
}

pub fn v2_agents_get<'a>(
    client: &'a Client,
    body: &'a Envelope<types::GetAgents>,
) -> Sent<'a, Answer<types::AgentsFound>> {
    Box::pin(client.v2_agents_get(body))
}

pub fn v2_agents_get_analytics<'a>(
    client: &'a Client,
    body: &'a Envelope<types::GetAgentAnalytics>,
) -> Sent<'a, Answer<types::AgentAnalyticsFound>> {
    Box::pin(client.v2_agents_get_analytics(body))
}

pub fn v2_agents_get_execution<'a>(
    client: &'a Client,
    body: &'a Envelope<types::GetAgentExecution>,
) -> Sent<'a, Answer<types::AgentExecutionDetails>> {
    Box::pin(client.v2_agents_get_execution(body))
}

pub fn v2_agents_get_group<'a>(
    client: &'a Client,
    body: &'a Envelope<types::GetAgentGroup>,
) -> Sent<'a, Answer<types::AgentGroupFound>> {
    Box::pin(client.v2_agents_get_group(body))
}

pub fn v2_agents_list_executions<'a>(
    client: &'a Client,
    body: &'a Envelope<types::ListAgentExecutions>,
) -> Sent<'a, Answer<types::AgentExecutionPage>> {
    Box::pin(client.v2_agents_list_executions(body))
}

pub fn v2_agents_list_groups<'a>(
    client: &'a Client,
    body: &'a Envelope<types::ListAgentGroups>,
) -> Sent<'a, Answer<types::AgentGroupList>> {
    Box::pin(client.v2_agents_list_groups(body))
}

pub fn v2_agents_list_versions<'a>(
    client: &'a Client,
    body: &'a Envelope<types::ListAgentVersions>,
) -> Sent<'a, Answer<types::AgentVersionList>> {
    Box::pin(client.v2_agents_list_versions(body))
}

pub fn v2_agents_refine_prompt<'a>(
    client: &'a Client,
    body: &'a Envelope<types::RefineAgentPrompt>,
) -> Sent<'a, Answer<types::AgentPromptRefined>> {
    Box::pin(client.v2_agents_refine_prompt(body))
}

pub fn v2_agents_remove_agents_from_group<'a>(
    client: &'a Client,
    body: &'a Envelope<types::RemoveAgentsFromGroup>,
) -> Sent<'a, Answer<types::AgentGroupFound>> {
    Box::pin(client.v2_agents_remove_agents_from_group(body))
}

pub fn v2_agents_resolve_config<'a>(
    client: &'a Client,
    body: &'a Envelope<types::ResolveAgentConfig>,
) -> Sent<'a, Answer<types::AgentConfigResolved>> {
    Box::pin(client.v2_agents_resolve_config(body))
}

pub fn v2_agents_restore_version<'a>(
    client: &'a Client,
    body: &'a Envelope<types::RestoreAgentVersion>,
) -> Sent<'a, Answer<types::AgentVersionNumber>> {
    Box::pin(client.v2_agents_restore_version(body))
}

pub fn v2_agents_run_execution<'a>(
    client: &'a Client,
    body: &'a Envelope<types::RunAgent>,
) -> Sent<'a, Answer<types::AgentExecutionReference>> {
    Box::pin(client.v2_agents_run_execution(body))
}

pub fn v2_agents_update<'a>(
    client: &'a Client,
    body: &'a Envelope<types::UpdateAgent>,
) -> Sent<'a, Answer<types::AgentReference>> {
    Box::pin(client.v2_agents_update(body))
}

pub fn v2_agents_update_group<'a>(
    client: &'a Client,
    body: &'a Envelope<types::UpdateAgentGroup>,
) -> Sent<'a, Answer<types::AgentGroupFound>> {
    Box::pin(client.v2_agents_update_group(body))
}

pub fn v2_agents_update_version<'a>(
    client: &'a Client,
    body: &'a Envelope<types::UpdateAgentVersion>,
) -> Sent<'a, Answer<types::AgentVersionNumber>> {
    Box::pin(client.v2_agents_update_version(body))
}

pub fn v2_agents_validate_prompt<'a>(
    client: &'a Client,
    body: &'a Envelope<types::ValidateAgentPrompt>,
) -> Sent<'a, Answer<types::AgentPromptValidated>> {
    Box::pin(client.v2_agents_validate_prompt(body))
}

pub fn v2_approval_engine_cancel_execution<'a>(
    client: &'a Client,
    body: &'a Envelope<types::CancelWorkflowExecution>,
) -> Sent<'a, types::WorkflowExecutionCancellation> {
    Box::pin(client.v2_approval_engine_cancel_execution(body))
}

pub fn v2_approval_engine_cancel_step<'a>(
    client: &'a Client,
    body: &'a Envelope<types::CancelWorkflowStep>,
) -> Sent<'a, types::WorkflowStepCancellation> {
    Box::pin(client.v2_approval_engine_cancel_step(body))
}

pub fn v2_approval_engine_create_definition<'a>(
    client: &'a Client,
    body: &'a Envelope<types::CreateWorkflowDefinition>,
) -> Sent<'a, types::WorkflowDefinition> {
    Box::pin(client.v2_approval_engine_create_definition(body))
}

pub fn v2_approval_engine_delete_definition<'a>(
    client: &'a Client,
    body: &'a Envelope<types::DeleteWorkflowDefinition>,
) -> Sent<'a, types::WorkflowDefinitionDeletion> {
    Box::pin(client.v2_approval_engine_delete_definition(body))
}

pub fn v2_approval_engine_dispatch_execution<'a>(
    client: &'a Client,
    body: &'a Envelope<types::DispatchWorkflowExecution>,
) -> Sent<'a, types::WorkflowDispatch> {
    Box::pin(client.v2_approval_engine_dispatch_execution(body))
}

pub fn v2_approval_engine_get_definition<'a>(
    client: &'a Client,
    body: &'a Envelope<types::GetWorkflowDefinition>,
) -> Sent<'a, types::WorkflowDefinition> {
    Box::pin(client.v2_approval_engine_get_definition(body))
}

pub fn v2_approval_engine_get_execution<'a>(
    client: &'a Client,
    body: &'a Envelope<types::GetWorkflowExecution>,
) -> Sent<'a, types::WorkflowExecution> {
    Box::pin(client.v2_approval_engine_get_execution(body))
}

pub fn v2_approval_engine_get_execution_events<'a>(
    client: &'a Client,
    body: &'a Envelope<types::GetWorkflowExecutionEvents>,
) -> Sent<'a, types::WorkflowEventPage> {
    Box::pin(client.v2_approval_engine_get_execution_events(body))
}

pub fn v2_approval_engine_list_definitions<'a>(
    client: &'a Client,
    body: &'a Envelope<types::ListWorkflowDefinitions>,
) -> Sent<'a, types::WorkflowDefinitionPage> {
    Box::pin(client.v2_approval_engine_list_definitions(body))
}

pub fn v2_approval_engine_list_executions<'a>(
    client: &'a Client,
    body: &'a Envelope<types::ListWorkflowExecutions>,
) -> Sent<'a, types::WorkflowExecutionPage> {
    Box::pin(client.v2_approval_engine_list_executions(body))
}

pub fn v2_approval_engine_record_agent_resolution<'a>(
    client: &'a Client,
    body: &'a Envelope<types::RecordWorkflowAgentResolution>,
) -> Sent<'a, types::WorkflowRecord> {
    Box::pin(client.v2_approval_engine_record_agent_resolution(body))
}

pub fn v2_approval_engine_record_reviewer_decision<'a>(
    client: &'a Client,
    body: &'a Envelope<types::RecordWorkflowReviewerDecision>,
) -> Sent<'a, types::WorkflowRecord> {
    Box::pin(client.v2_approval_engine_record_reviewer_decision(body))
}

pub fn v2_approval_engine_resolve_step<'a>(
    client: &'a Client,
    body: &'a Envelope<types::ResolveWorkflowStep>,
) -> Sent<'a, types::WorkflowStepResolution> {
    Box::pin(client.v2_approval_engine_resolve_step(body))
}

pub fn v2_approval_engine_update_definition<'a>(
    client: &'a Client,
    body: &'a Envelope<types::UpdateWorkflowDefinition>,
) -> Sent<'a, types::WorkflowDefinition> {
    Box::pin(client.v2_approval_engine_update_definition(body))
}

pub fn v2_auth_add_permissions<'a>(
    client: &'a Client,
    body: &'a Envelope<types::AddAuthPermissions>,
) -> Sent<'a, types::Success> {
    Box::pin(client.v2_auth_add_permissions(body))
}

pub fn v2_auth_generate_signature<'a>(
    client: &'a Client,
    body: &'a Envelope<types::GenerateAuthSignature>,
) -> Sent<'a, Answer<types::AuthSignature>> {
    Box::pin(client.v2_auth_generate_signature(body))
}

pub fn v2_auth_generate_token<'a>(
    client: &'a Client,
    body: &'a Envelope<types::GenerateAuthToken>,
) -> Sent<'a, Answer<types::AuthToken>> {
    Box::pin(client.v2_auth_generate_token(body))
}

pub fn v2_auth_get_permissions<'a>(
    client: &'a Client,
    body: &'a Envelope<types::GetAuthPermissions>,
) -> Sent<'a, Answer<::std::collections::BTreeMap<::std::string::String, types::AuthUserPermissions>>>
{
    Box::pin(client.v2_auth_get_permissions(body))
}

pub fn v2_auth_get_token<'a>(
    client: &'a Client,
    body: &'a Envelope<types::GetAuthToken>,
) -> Sent<'a, Answer<types::AuthToken>> {
    Box::pin(client.v2_auth_get_token(body))
}

pub fn v2_auth_remove_permissions<'a>(
    client: &'a Client,
    body: &'a Envelope<types::RemoveAuthPermissions>,
) -> Sent<'a, types::Success> {
    Box::pin(client.v2_auth_remove_permissions(body))
}

pub fn v2_comments_add<'a>(
    client: &'a Client,
    body: &'a Envelope<types::AddComments>,
) -> Sent<'a, Answer<::std::vec::Vec<i64>>> {
    Box::pin(client.v2_comments_add(body))
}

pub fn v2_comments_add_annotations<'a>(
    client: &'a Client,
    body: &'a Envelope<types::AddCommentAnnotations>,
) -> Sent<'a, PerItem<types::CommentAnnotationOutcome>> {
    Box::pin(client.v2_comments_add_annotations(body))
}

pub fn v2_comments_count_annotations<'a>(
    client: &'a Client,
    body: &'a Envelope<types::CountCommentAnnotations>,
) -> Sent<
    'a,
    Answer<::std::collections::BTreeMap<::std::string::String, types::CommentAnnotationCount>>,
> {
    Box::pin(client.v2_comments_count_annotations(body))
}

pub fn v2_comments_delete<'a>(
    client: &'a Client,
    body: &'a Envelope<types::DeleteComments>,
) -> Sent<'a, PerItem<types::CommentOutcome>> {
    Box::pin(client.v2_comments_delete(body))
}

pub fn v2_comments_delete_annotations<'a>(
    client: &'a Client,
    body: &'a Envelope<types::DeleteCommentAnnotations>,
) -> Sent<'a, PerItem<types::ResourceOutcome>> {
    Box::pin(client.v2_comments_delete_annotations(body))
}

pub fn v2_comments_get<'a>(
    client: &'a Client,
    body: &'a Envelope<types::GetComments>,
) -> Sent<'a, Answer<types::CommentsFound>> {
    Box::pin(client.v2_comments_get(body))
}

pub fn v2_comments_get_annotations<'a>(
    client: &'a Client,
    body: &'a Envelope<types::GetCommentAnnotations>,
) -> Sent<'a, Page<types::CommentAnnotationsFound>> {
    Box::pin(client.v2_comments_get_annotations(body))
}

pub fn v2_comments_update<'a>(
    client: &'a Client,
    body: &'a Envelope<types::UpdateComments>,
) -> Sent<'a, PerItem<types::CommentOutcome>> {
    Box::pin(client.v2_comments_update(body))
}

pub fn v2_comments_update_annotations<'a>(
    client: &'a Client,
    body: &'a Envelope<types::UpdateCommentAnnotations>,
) -> Sent<'a, PerItem<types::ResourceOutcome>> {
    Box::pin(client.v2_comments_update_annotations(body))
}

pub fn v2_crdt_add<'a>(
    client: &'a Client,
    body: &'a Envelope<types::AddCrdtData>,
) -> Sent<'a, types::Success> {
    Box::pin(client.v2_crdt_add(body))
}

pub fn v2_crdt_delete<'a>(
    client: &'a Client,
    body: &'a Envelope<types::DeleteCrdtData>,
) -> Sent<'a, types::UndocumentedResult> {
    Box::pin(client.v2_crdt_delete(body))
}

pub fn v2_crdt_get<'a>(
    client: &'a Client,
    body: &'a Envelope<types::GetCrdtData>,
) -> Sent<'a, Answer<::std::vec::Vec<types::CrdtData>>> {
    Box::pin(client.v2_crdt_get(body))
}

pub fn v2_crdt_update<'a>(
    client: &'a Client,
    body: &'a Envelope<types::UpdateCrdtData>,
) -> Sent<'a, types::Success> {
    Box::pin(client.v2_crdt_update(body))
}

pub fn v2_documents_add<'a>(
    client: &'a Client,
    body: &'a Envelope<types::AddDocuments>,
) -> Sent<'a, PerItem<types::DocumentOutcome>> {
    Box::pin(client.v2_documents_add(body))
}

pub fn v2_documents_count<'a>(
    client: &'a Client,
    body: &'a Envelope<types::CountDocuments>,
) -> Sent<'a, Answer<types::DocumentsCount>> {
    Box::pin(client.v2_documents_count(body))
}

pub fn v2_documents_delete<'a>(
    client: &'a Client,
    body: &'a Envelope<types::DeleteDocuments>,
) -> Sent<'a, PerItem<types::DocumentOutcome>> {
    Box::pin(client.v2_documents_delete(body))
}

pub fn v2_documents_get<'a>(
    client: &'a Client,
    body: &'a Envelope<types::GetDocuments>,
) -> Sent<'a, Page<::std::vec::Vec<types::Document>>> {
    Box::pin(client.v2_documents_get(body))
}

pub fn v2_documents_get_migration_status<'a>(
    client: &'a Client,
    body: &'a Envelope<types::GetDocumentMigrationStatus>,
) -> Sent<'a, Answer<types::DocumentMigrationProgress>> {
    Box::pin(client.v2_documents_get_migration_status(body))
}

pub fn v2_documents_migrate<'a>(
    client: &'a Client,
    body: &'a Envelope<types::MigrateDocument>,
) -> Sent<'a, Answer<types::DocumentMigration>> {
    Box::pin(client.v2_documents_migrate(body))
}

pub fn v2_documents_move_to_folder<'a>(
    client: &'a Client,
    body: &'a Envelope<types::MoveDocuments>,
) -> Sent<'a, types::Success> {
    Box::pin(client.v2_documents_move_to_folder(body))
}

pub fn v2_documents_update<'a>(
    client: &'a Client,
    body: &'a Envelope<types::UpdateDocuments>,
) -> Sent<'a, PerItem<types::DocumentOutcome>> {
    Box::pin(client.v2_documents_update(body))
}

pub fn v2_documents_update_access<'a>(
    client: &'a Client,
    body: &'a Envelope<types::UpdateDocumentAccess>,
) -> Sent<'a, PerItem<types::DocumentAccessOutcome>> {
    Box::pin(client.v2_documents_update_access(body))
}

pub fn v2_documents_update_disabled_state<'a>(
    client: &'a Client,
    body: &'a Envelope<types::UpdateDocumentDisabledState>,
) -> Sent<'a, PerItem<types::DocumentDisabledStateOutcome>> {
    Box::pin(client.v2_documents_update_disabled_state(body))
}

pub fn v2_folders_add<'a>(
    client: &'a Client,
    body: &'a Envelope<types::AddFolders>,
) -> Sent<'a, PerItem<types::ResourceOutcome>> {
    Box::pin(client.v2_folders_add(body))
}

pub fn v2_folders_delete<'a>(
    client: &'a Client,
    body: &'a Envelope<types::DeleteFolder>,
) -> Sent<'a, types::Success> {
    Box::pin(client.v2_folders_delete(body))
}

pub fn v2_folders_get<'a>(
    client: &'a Client,
    body: &'a Envelope<types::GetFolders>,
) -> Sent<'a, Answer<::std::vec::Vec<types::Folder>>> {
    Box::pin(client.v2_folders_get(body))
}

pub fn v2_folders_update<'a>(
    client: &'a Client,
    body: &'a Envelope<types::UpdateFolders>,
) -> Sent<'a, PerItem<types::ResourceOutcome>> {
    Box::pin(client.v2_folders_update(body))
}

pub fn v2_folders_update_access<'a>(
    client: &'a Client,
    body: &'a Envelope<types::UpdateFolderAccess>,
) -> Sent<'a, PerItem<types::FolderAccessOutcome>> {
    Box::pin(client.v2_folders_update_access(body))
}

pub fn v2_gdpr_delete_user_data<'a>(
    client: &'a Client,
    body: &'a Envelope<types::DeleteUserData>,
) -> Sent<'a, types::UserDataDeletionStarted> {
    Box::pin(async move { client.v2_gdpr_delete_user_data(body).await.map(in_result) })
}

pub fn v2_gdpr_get_delete_status<'a>(
    client: &'a Client,
    body: &'a Envelope<types::GetUserDataDeletionStatus>,
) -> Sent<'a, Answer<types::UserDataDeletionStatus>> {
    Box::pin(client.v2_gdpr_get_delete_status(body))
}

pub fn v2_gdpr_get_user_data<'a>(
    client: &'a Client,
    body: &'a Envelope<types::GetUserData>,
) -> Sent<'a, Page<types::UserData>> {
    Box::pin(client.v2_gdpr_get_user_data(body))
}

pub fn v2_livestate_broadcast<'a>(
    client: &'a Client,
    body: &'a Envelope<types::BroadcastLiveState>,
) -> Sent<'a, Answer<types::LiveStateBroadcast>> {
    Box::pin(client.v2_livestate_broadcast(&body.data))
}

pub fn v2_memory_ask<'a>(
    client: &'a Client,
    body: &'a Envelope<types::AskMemory>,
) -> Sent<'a, types::MemoryAnswer> {
    Box::pin(client.v2_memory_ask(body))
}

pub fn v2_memory_backfill_judgments<'a>(
    client: &'a Client,
    body: &'a Envelope<types::BackfillJudgments>,
) -> Sent<'a, types::UndocumentedResult> {
    Box::pin(client.v2_memory_backfill_judgments(body))
}

pub fn v2_memory_delete_knowledge<'a>(
    client: &'a Client,
    body: &'a Envelope<types::DeleteMemoryKnowledge>,
) -> Sent<'a, types::MemoryKnowledgeDeletion> {
    Box::pin(client.v2_memory_delete_knowledge(body))
}

pub fn v2_memory_dismiss_alert<'a>(
    client: &'a Client,
    body: &'a Envelope<types::DismissMemoryAlert>,
) -> Sent<'a, types::Done> {
    Box::pin(client.v2_memory_dismiss_alert(body))
}

pub fn v2_memory_download_knowledge<'a>(
    client: &'a Client,
    body: &'a Envelope<types::DownloadMemoryKnowledge>,
) -> Sent<'a, ::std::option::Option<::std::string::String>> {
    Box::pin(client.v2_memory_download_knowledge(body))
}

pub fn v2_memory_get_alert_config<'a>(
    client: &'a Client,
    body: &'a Envelope<types::GetMemoryAlertConfig>,
) -> Sent<'a, types::MemoryAlertConfig> {
    Box::pin(client.v2_memory_get_alert_config(body))
}

pub fn v2_memory_get_ingest_status<'a>(
    client: &'a Client,
    body: &'a Envelope<types::GetMemoryIngestStatus>,
) -> Sent<'a, types::MemoryIngestion> {
    Box::pin(client.v2_memory_get_ingest_status(body))
}

pub fn v2_memory_get_patterns<'a>(
    client: &'a Client,
    body: &'a Envelope<types::GetMemoryPatterns>,
) -> Sent<'a, ::std::vec::Vec<types::MemoryPattern>> {
    Box::pin(client.v2_memory_get_patterns(body))
}

pub fn v2_memory_get_profile<'a>(
    client: &'a Client,
    body: &'a Envelope<types::GetMemoryProfile>,
) -> Sent<'a, ::std::option::Option<types::MemoryProfile>> {
    Box::pin(client.v2_memory_get_profile(body))
}

pub fn v2_memory_get_stats<'a>(
    client: &'a Client,
    body: &'a Envelope<types::GetMemoryStats>,
) -> Sent<'a, types::MemoryStats> {
    Box::pin(client.v2_memory_get_stats(body))
}

pub fn v2_memory_get_upload_url<'a>(
    client: &'a Client,
    body: &'a Envelope<types::GetMemoryUploadUrl>,
) -> Sent<'a, types::MemoryUpload> {
    Box::pin(client.v2_memory_get_upload_url(body))
}

pub fn v2_memory_ingest_knowledge<'a>(
    client: &'a Client,
    body: &'a Envelope<types::IngestMemoryKnowledge>,
) -> Sent<'a, types::MemoryIngestStarted> {
    Box::pin(client.v2_memory_ingest_knowledge(body))
}

pub fn v2_memory_list_alerts<'a>(
    client: &'a Client,
    body: &'a Envelope<types::ListMemoryAlerts>,
) -> Sent<'a, ::std::vec::Vec<types::MemoryAlert>> {
    Box::pin(client.v2_memory_list_alerts(body))
}

pub fn v2_memory_list_knowledge<'a>(
    client: &'a Client,
    body: &'a Envelope<types::ListMemoryKnowledge>,
) -> Sent<'a, ::std::vec::Vec<types::MemoryKnowledgeSource>> {
    Box::pin(client.v2_memory_list_knowledge(body))
}

pub fn v2_memory_list_knowledge_rules<'a>(
    client: &'a Client,
    body: &'a Envelope<types::ListMemoryKnowledgeRules>,
) -> Sent<'a, ::std::vec::Vec<types::MemoryKnowledgeRule>> {
    Box::pin(client.v2_memory_list_knowledge_rules(body))
}

pub fn v2_memory_mark_alert_actioned<'a>(
    client: &'a Client,
    body: &'a Envelope<types::MarkMemoryAlertActioned>,
) -> Sent<'a, types::Done> {
    Box::pin(client.v2_memory_mark_alert_actioned(body))
}

pub fn v2_memory_query_judgments<'a>(
    client: &'a Client,
    body: &'a Envelope<types::QueryMemoryJudgments>,
) -> Sent<'a, types::MemoryJudgments> {
    Box::pin(client.v2_memory_query_judgments(body))
}

pub fn v2_memory_search<'a>(
    client: &'a Client,
    body: &'a Envelope<types::SearchMemory>,
) -> Sent<'a, types::MemorySearchResults> {
    Box::pin(client.v2_memory_search(body))
}

pub fn v2_memory_search_knowledge<'a>(
    client: &'a Client,
    body: &'a Envelope<types::SearchMemoryKnowledge>,
) -> Sent<'a, types::MemoryKnowledgeSearchResults> {
    Box::pin(client.v2_memory_search_knowledge(body))
}

pub fn v2_memory_seed_active_api_keys<'a>(
    client: &'a Client,
    body: &'a Envelope<types::SeedActiveApiKeys>,
) -> Sent<'a, types::UndocumentedResult> {
    Box::pin(client.v2_memory_seed_active_api_keys(body))
}

pub fn v2_memory_suggest<'a>(
    client: &'a Client,
    body: &'a Envelope<types::SuggestMemoryDecision>,
) -> Sent<'a, types::MemorySuggestions> {
    Box::pin(client.v2_memory_suggest(body))
}

pub fn v2_memory_trigger_consolidation<'a>(
    client: &'a Client,
    body: &'a Envelope<types::TriggerConsolidation>,
) -> Sent<'a, types::UndocumentedResult> {
    Box::pin(client.v2_memory_trigger_consolidation(body))
}

pub fn v2_memory_update_alert_config<'a>(
    client: &'a Client,
    body: &'a Envelope<types::UpdateMemoryAlertConfig>,
) -> Sent<'a, types::Done> {
    Box::pin(client.v2_memory_update_alert_config(body))
}

pub fn v2_memory_update_knowledge<'a>(
    client: &'a Client,
    body: &'a Envelope<types::UpdateMemoryKnowledge>,
) -> Sent<'a, types::MemoryKnowledgeUpdate> {
    Box::pin(client.v2_memory_update_knowledge(body))
}

pub fn v2_notifications_add<'a>(
    client: &'a Client,
    body: &'a Envelope<types::AddNotification>,
) -> Sent<'a, Answer<types::ResourceOutcome>> {
    Box::pin(client.v2_notifications_add(body))
}

pub fn v2_notifications_delete<'a>(
    client: &'a Client,
    body: &'a Envelope<types::DeleteNotifications>,
) -> Sent<'a, PerItem<types::ResourceOutcome>> {
    Box::pin(client.v2_notifications_delete(body))
}

pub fn v2_notifications_get<'a>(
    client: &'a Client,
    body: &'a Envelope<types::GetNotifications>,
) -> Sent<'a, Page<::std::vec::Vec<types::Notification>>> {
    Box::pin(client.v2_notifications_get(body))
}

pub fn v2_notifications_get_config<'a>(
    client: &'a Client,
    body: &'a Envelope<types::GetNotificationConfig>,
) -> Sent<'a, Answer<::std::vec::Vec<types::NotificationUserConfig>>> {
    Box::pin(client.v2_notifications_get_config(body))
}

pub fn v2_notifications_set_config<'a>(
    client: &'a Client,
    body: &'a Envelope<types::SetNotificationConfig>,
) -> Sent<'a, PerItem<types::NotificationConfigOutcome>> {
    Box::pin(client.v2_notifications_set_config(body))
}

pub fn v2_notifications_update<'a>(
    client: &'a Client,
    body: &'a Envelope<types::UpdateNotifications>,
) -> Sent<'a, PerItem<types::ResourceOutcome>> {
    Box::pin(client.v2_notifications_update(body))
}

pub fn v2_organizations_add<'a>(
    client: &'a Client,
    body: &'a Envelope<types::AddOrganizations>,
) -> Sent<'a, PerItem<types::ResourceOutcome>> {
    Box::pin(client.v2_organizations_add(body))
}

pub fn v2_organizations_delete<'a>(
    client: &'a Client,
    body: &'a Envelope<types::DeleteOrganizations>,
) -> Sent<'a, PerItem<types::ResourceOutcome>> {
    Box::pin(client.v2_organizations_delete(body))
}

pub fn v2_organizations_get<'a>(
    client: &'a Client,
    body: &'a Envelope<types::GetOrganizations>,
) -> Sent<'a, Page<::std::vec::Vec<types::Organization>>> {
    Box::pin(client.v2_organizations_get(body))
}

pub fn v2_organizations_update<'a>(
    client: &'a Client,
    body: &'a Envelope<types::UpdateOrganizations>,
) -> Sent<'a, PerItem<types::ResourceOutcome>> {
    Box::pin(client.v2_organizations_update(body))
}

pub fn v2_organizations_update_disabled_state<'a>(
    client: &'a Client,
    body: &'a Envelope<types::UpdateOrganizationDisabledState>,
) -> Sent<'a, PerItem<types::ResourceOutcome>> {
    Box::pin(client.v2_organizations_update_disabled_state(body))
}

pub fn v2_presence_add<'a>(
    client: &'a Client,
    body: &'a Envelope<types::AddPresence>,
) -> Sent<'a, Answer<types::Done>> {
    Box::pin(client.v2_presence_add(body))
}

pub fn v2_presence_delete<'a>(
    client: &'a Client,
    body: &'a Envelope<types::DeletePresence>,
) -> Sent<'a, Answer<types::Done>> {
    Box::pin(client.v2_presence_delete(body))
}

pub fn v2_presence_update<'a>(
    client: &'a Client,
    body: &'a Envelope<types::UpdatePresence>,
) -> Sent<'a, Answer<types::Done>> {
    Box::pin(client.v2_presence_update(body))
}

pub fn v2_recordings_get<'a>(
    client: &'a Client,
    body: &'a Envelope<types::GetRecordings>,
) -> Sent<'a, Page<::std::vec::Vec<types::Recording>>> {
    Box::pin(client.v2_recordings_get(body))
}

pub fn v2_rewriter_ask_ai<'a>(
    client: &'a Client,
    body: &'a Envelope<types::AskAi>,
) -> Sent<'a, types::RewriterResult> {
    Box::pin(client.v2_rewriter_ask_ai(body))
}

pub fn v2_user_groups_add<'a>(
    client: &'a Client,
    body: &'a Envelope<types::AddUserGroups>,
) -> Sent<'a, PerItem<types::ResourceOutcome>> {
    Box::pin(client.v2_user_groups_add(body))
}

pub fn v2_user_groups_add_users<'a>(
    client: &'a Client,
    body: &'a Envelope<types::AddUsersToGroup>,
) -> Sent<'a, PerItem<types::GroupMembershipOutcome>> {
    Box::pin(client.v2_user_groups_add_users(body))
}

pub fn v2_user_groups_delete_users<'a>(
    client: &'a Client,
    body: &'a Envelope<types::DeleteUsersFromGroup>,
) -> Sent<'a, PerItem<types::GroupMembershipOutcome>> {
    Box::pin(client.v2_user_groups_delete_users(body))
}

pub fn v2_users_add<'a>(
    client: &'a Client,
    body: &'a Envelope<types::AddUsers>,
) -> Sent<'a, PerItem<types::ResourceOutcome>> {
    Box::pin(client.v2_users_add(body))
}

pub fn v2_users_count<'a>(
    client: &'a Client,
    body: &'a Envelope<types::CountUsers>,
) -> Sent<'a, types::UndocumentedResult> {
    Box::pin(client.v2_users_count(body))
}

pub fn v2_users_count_pending_invitations<'a>(
    client: &'a Client,
    body: &'a Envelope<types::CountPendingInvitations>,
) -> Sent<'a, types::UndocumentedResult> {
    Box::pin(client.v2_users_count_pending_invitations(body))
}

pub fn v2_users_delete<'a>(
    client: &'a Client,
    body: &'a Envelope<types::DeleteUsers>,
) -> Sent<'a, PerItem<types::ResourceOutcome>> {
    Box::pin(client.v2_users_delete(body))
}

pub fn v2_users_get<'a>(
    client: &'a Client,
    body: &'a Envelope<types::GetUsers>,
) -> Sent<'a, Page<types::UsersFound>> {
    Box::pin(client.v2_users_get(body))
}

pub fn v2_users_get_document_users<'a>(
    client: &'a Client,
    body: &'a Envelope<types::GetDocumentUsers>,
) -> Sent<'a, types::UndocumentedResult> {
    Box::pin(client.v2_users_get_document_users(body))
}

pub fn v2_users_get_invitations<'a>(
    client: &'a Client,
    body: &'a Envelope<types::GetUserInvitations>,
) -> Sent<'a, types::UndocumentedResult> {
    Box::pin(client.v2_users_get_invitations(body))
}

pub fn v2_users_get_invited<'a>(
    client: &'a Client,
    body: &'a Envelope<types::GetInvitedUsers>,
) -> Sent<'a, types::UndocumentedResult> {
    Box::pin(client.v2_users_get_invited(body))
}

pub fn v2_users_invite<'a>(
    client: &'a Client,
    body: &'a Envelope<types::InviteUser>,
) -> Sent<'a, types::UndocumentedResult> {
    Box::pin(client.v2_users_invite(body))
}

pub fn v2_users_respond_to_invitation<'a>(
    client: &'a Client,
    body: &'a Envelope<types::RespondToInvitation>,
) -> Sent<'a, types::UndocumentedResult> {
    Box::pin(client.v2_users_respond_to_invitation(body))
}

pub fn v2_users_update<'a>(
    client: &'a Client,
    body: &'a Envelope<types::UpdateUsers>,
) -> Sent<'a, PerItem<types::ResourceOutcome>> {
    Box::pin(client.v2_users_update(body))
}

pub fn v2_workspace_add_domains<'a>(
    client: &'a Client,
    body: &'a Envelope<types::AddWorkspaceDomains>,
) -> Sent<'a, Answer<types::WorkspaceDomainsAdded>> {
    Box::pin(client.v2_workspace_add_domains(body))
}

pub fn v2_workspace_copy_api_key<'a>(
    client: &'a Client,
    body: &'a Envelope<types::CopyApiKey>,
) -> Sent<'a, types::UndocumentedResult> {
    Box::pin(client.v2_workspace_copy_api_key(body))
}

pub fn v2_workspace_create<'a>(
    client: &'a Client,
    body: &'a Envelope<types::CreateWorkspace>,
) -> Sent<'a, Answer<types::WorkspaceDetails>> {
    Box::pin(client.v2_workspace_create(body))
}

pub fn v2_workspace_create_advanced_webhook_endpoint<'a>(
    client: &'a Client,
    body: &'a Envelope<types::CreateAdvancedWebhookEndpoint>,
) -> Sent<'a, Answer<types::AdvancedWebhookEndpoint>> {
    Box::pin(client.v2_workspace_create_advanced_webhook_endpoint(body))
}

pub fn v2_workspace_create_api_key<'a>(
    client: &'a Client,
    body: &'a Envelope<types::CreateWorkspaceApiKey>,
) -> Sent<'a, Answer<types::WorkspaceApiKeyCreated>> {
    Box::pin(client.v2_workspace_create_api_key(body))
}

pub fn v2_workspace_delete_advanced_webhook_endpoint<'a>(
    client: &'a Client,
    body: &'a Envelope<types::DeleteAdvancedWebhookEndpoint>,
) -> Sent<'a, Answer<types::AdvancedWebhookEndpointDeleted>> {
    Box::pin(client.v2_workspace_delete_advanced_webhook_endpoint(body))
}

pub fn v2_workspace_delete_domains<'a>(
    client: &'a Client,
    body: &'a Envelope<types::DeleteWorkspaceDomains>,
) -> Sent<'a, Answer<types::WorkspaceDomainsRemoved>> {
    Box::pin(client.v2_workspace_delete_domains(body))
}

pub fn v2_workspace_ensure_auth_token<'a>(
    client: &'a Client,
    body: &'a Envelope<types::EnsureAuthToken>,
) -> Sent<'a, types::UndocumentedResult> {
    Box::pin(client.v2_workspace_ensure_auth_token(body))
}

pub fn v2_workspace_get<'a>(
    client: &'a Client,
    body: &'a Envelope<types::GetWorkspace>,
) -> Sent<'a, Answer<types::WorkspaceDetails>> {
    Box::pin(client.v2_workspace_get(body))
}

pub fn v2_workspace_get_activity_config<'a>(
    client: &'a Client,
    body: &'a Envelope<types::GetWorkspaceActivityConfig>,
) -> Sent<'a, Answer<types::WorkspaceActivityConfig>> {
    Box::pin(client.v2_workspace_get_activity_config(body))
}

pub fn v2_workspace_get_advanced_webhook_config<'a>(
    client: &'a Client,
    body: &'a Envelope<types::GetAdvancedWebhookConfig>,
) -> Sent<'a, Answer<types::AdvancedWebhookConfig>> {
    Box::pin(client.v2_workspace_get_advanced_webhook_config(body))
}

pub fn v2_workspace_get_advanced_webhook_endpoint_secret<'a>(
    client: &'a Client,
    body: &'a Envelope<types::GetAdvancedWebhookEndpointSecret>,
) -> Sent<'a, Answer<types::AdvancedWebhookEndpointSecret>> {
    Box::pin(client.v2_workspace_get_advanced_webhook_endpoint_secret(body))
}

pub fn v2_workspace_get_advanced_webhook_endpoints<'a>(
    client: &'a Client,
    body: &'a Envelope<types::GetAdvancedWebhookEndpoints>,
) -> Sent<'a, Answer<types::AdvancedWebhookEndpoints>> {
    Box::pin(client.v2_workspace_get_advanced_webhook_endpoints(body))
}

pub fn v2_workspace_get_api_key_config<'a>(
    client: &'a Client,
    body: &'a Envelope<types::GetWorkspaceApiKeyConfig>,
) -> Sent<'a, Answer<types::WorkspaceApiKeyConfig>> {
    Box::pin(client.v2_workspace_get_api_key_config(body))
}

pub fn v2_workspace_get_api_keys<'a>(
    client: &'a Client,
    body: &'a Envelope<types::GetWorkspaceApiKeys>,
) -> Sent<'a, Page<::std::vec::Vec<types::WorkspaceApiKey>>> {
    Box::pin(client.v2_workspace_get_api_keys(body))
}

pub fn v2_workspace_get_auth_tokens<'a>(
    client: &'a Client,
    body: &'a Envelope<types::GetWorkspaceAuthTokens>,
) -> Sent<'a, Answer<types::WorkspaceAuthTokens>> {
    Box::pin(client.v2_workspace_get_auth_tokens(body))
}

pub fn v2_workspace_get_domains<'a>(
    client: &'a Client,
    body: &'a Envelope<types::GetWorkspaceDomains>,
) -> Sent<'a, Answer<types::WorkspaceDomains>> {
    Box::pin(client.v2_workspace_get_domains(body))
}

pub fn v2_workspace_get_email_config<'a>(
    client: &'a Client,
    body: &'a Envelope<types::GetWorkspaceEmailConfig>,
) -> Sent<'a, Answer<types::WorkspaceEmailConfig>> {
    Box::pin(client.v2_workspace_get_email_config(body))
}

pub fn v2_workspace_get_email_status<'a>(
    client: &'a Client,
    body: &'a Envelope<types::GetWorkspaceEmailStatus>,
) -> Sent<'a, Answer<types::WorkspaceEmailStatus>> {
    Box::pin(client.v2_workspace_get_email_status(body))
}

pub fn v2_workspace_get_notification_config<'a>(
    client: &'a Client,
    body: &'a Envelope<types::GetWorkspaceNotificationConfig>,
) -> Sent<'a, Answer<types::WorkspaceNotificationConfig>> {
    Box::pin(client.v2_workspace_get_notification_config(body))
}

pub fn v2_workspace_get_permission_provider_config<'a>(
    client: &'a Client,
    body: &'a Envelope<types::GetWorkspacePermissionProviderConfig>,
) -> Sent<'a, Answer<types::WorkspacePermissionProviderConfig>> {
    Box::pin(client.v2_workspace_get_permission_provider_config(body))
}

pub fn v2_workspace_get_requested_domains<'a>(
    client: &'a Client,
    body: &'a Envelope<types::GetRequestedDomains>,
) -> Sent<'a, types::UndocumentedResult> {
    Box::pin(client.v2_workspace_get_requested_domains(body))
}

pub fn v2_workspace_get_webhook_config<'a>(
    client: &'a Client,
    body: &'a Envelope<types::GetWorkspaceWebhookConfig>,
) -> Sent<'a, Answer<types::WorkspaceWebhookConfig>> {
    Box::pin(client.v2_workspace_get_webhook_config(body))
}

pub fn v2_workspace_request_domain<'a>(
    client: &'a Client,
    body: &'a Envelope<types::RequestDomain>,
) -> Sent<'a, types::UndocumentedResult> {
    Box::pin(client.v2_workspace_request_domain(body))
}

pub fn v2_workspace_reset_auth_token<'a>(
    client: &'a Client,
    body: &'a Envelope<types::ResetWorkspaceAuthToken>,
) -> Sent<'a, Answer<types::WorkspaceAuthTokenReset>> {
    Box::pin(client.v2_workspace_reset_auth_token(body))
}

pub fn v2_workspace_respond_to_url_request<'a>(
    client: &'a Client,
    body: &'a Envelope<types::RespondToUrlRequest>,
) -> Sent<'a, types::UndocumentedResult> {
    Box::pin(client.v2_workspace_respond_to_url_request(body))
}

pub fn v2_workspace_send_login_link<'a>(
    client: &'a Client,
    body: &'a Envelope<types::SendWorkspaceLoginLink>,
) -> Sent<'a, types::Success> {
    Box::pin(client.v2_workspace_send_login_link(body))
}

pub fn v2_workspace_update_activity_config<'a>(
    client: &'a Client,
    body: &'a Envelope<types::UpdateWorkspaceActivityConfig>,
) -> Sent<'a, Answer<types::WorkspaceActivityConfig>> {
    Box::pin(client.v2_workspace_update_activity_config(body))
}

pub fn v2_workspace_update_advanced_webhook_config<'a>(
    client: &'a Client,
    body: &'a Envelope<types::UpdateAdvancedWebhookConfig>,
) -> Sent<'a, Answer<types::AdvancedWebhookConfig>> {
    Box::pin(client.v2_workspace_update_advanced_webhook_config(body))
}

pub fn v2_workspace_update_advanced_webhook_endpoint<'a>(
    client: &'a Client,
    body: &'a Envelope<types::UpdateAdvancedWebhookEndpoint>,
) -> Sent<'a, Answer<types::AdvancedWebhookEndpoint>> {
    Box::pin(client.v2_workspace_update_advanced_webhook_endpoint(body))
}

pub fn v2_workspace_update_api_key<'a>(
    client: &'a Client,
    body: &'a Envelope<types::UpdateWorkspaceApiKey>,
) -> Sent<'a, types::Success> {
    Box::pin(client.v2_workspace_update_api_key(body))
}

pub fn v2_workspace_update_api_key_config<'a>(
    client: &'a Client,
    body: &'a Envelope<types::UpdateWorkspaceApiKeyConfig>,
) -> Sent<'a, Answer<types::WorkspaceApiKeyConfigUpdated>> {
    Box::pin(client.v2_workspace_update_api_key_config(body))
}

pub fn v2_workspace_update_email_config<'a>(
    client: &'a Client,
    body: &'a Envelope<types::UpdateWorkspaceEmailConfig>,
) -> Sent<'a, Answer<types::WorkspaceEmailConfig>> {
    Box::pin(client.v2_workspace_update_email_config(body))
}

pub fn v2_workspace_update_notification_config<'a>(
    client: &'a Client,
    body: &'a Envelope<types::UpdateWorkspaceNotificationConfig>,
) -> Sent<'a, Answer<types::WorkspaceNotificationConfig>> {
    Box::pin(client.v2_workspace_update_notification_config(body))
}

pub fn v2_workspace_update_permission_provider_config<'a>(
    client: &'a Client,
    body: &'a Envelope<types::UpdateWorkspacePermissionProviderConfig>,
) -> Sent<'a, types::WorkspacePermissionProviderConfigUpdated> {
    Box::pin(client.v2_workspace_update_permission_provider_config(body))
}

pub fn v2_workspace_update_webhook_config<'a>(
    client: &'a Client,
    body: &'a Envelope<types::UpdateWorkspaceWebhookConfig>,
) -> Sent<'a, Answer<types::WorkspaceWebhookConfig>> {
    Box::pin(client.v2_workspace_update_webhook_config(body))
}
