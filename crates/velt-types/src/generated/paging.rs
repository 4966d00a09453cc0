// Made by `cargo xtask generate` from openapi/. Change that, not this.

//! How requests ask for the next page, and how answers name it.

#[allow(unused_imports, reason = "which are needed is up to the document")]
use crate::{ListedData, PageOfItems, PagedAnswer, PagedData, PagedRequest, types::*};

impl PagedRequest for GetActivities {
    fn set_page_token(&mut self, token: ::std::string::String) {
        self.page_token = Some(token);
    }
}

impl PagedRequest for GetAdvancedWebhookEndpoints {
    fn set_page_token(&mut self, token: ::std::string::String) {
        self.iterator = Some(token);
    }
}

impl PagedRequest for GetCommentAnnotations {
    fn set_page_token(&mut self, token: ::std::string::String) {
        self.page_token = Some(token);
    }
}

impl PagedRequest for GetDocuments {
    fn set_page_token(&mut self, token: ::std::string::String) {
        self.page_token = Some(token);
    }
}

impl PagedRequest for GetNotifications {
    fn set_page_token(&mut self, token: ::std::string::String) {
        self.page_token = Some(token);
    }
}

impl PagedRequest for GetOrganizations {
    fn set_page_token(&mut self, token: ::std::string::String) {
        self.page_token = Some(token);
    }
}

impl PagedRequest for GetRecordings {
    fn set_page_token(&mut self, token: ::std::string::String) {
        self.page_token = Some(token);
    }
}

impl PagedRequest for GetUserData {
    fn set_page_token(&mut self, token: ::std::string::String) {
        self.page_token = Some(token);
    }
}

impl PagedRequest for GetUserDataV1 {
    fn set_page_token(&mut self, token: ::std::string::String) {
        self.page_token = Some(token);
    }
}

impl PagedRequest for GetUsers {
    fn set_page_token(&mut self, token: ::std::string::String) {
        self.page_token = Some(token);
    }
}

impl PagedRequest for GetWorkflowExecutionEvents {
    fn set_page_token(&mut self, token: ::std::string::String) {
        self.since_seq = token.parse().ok();
    }
}

impl PagedRequest for GetWorkspaceApiKeys {
    fn set_page_token(&mut self, token: ::std::string::String) {
        self.page_token = Some(token);
    }
}

impl PagedRequest for ListAgentExecutions {
    fn set_page_token(&mut self, token: ::std::string::String) {
        self.page_token = Some(token);
    }
}

impl PagedRequest for ListWorkflowDefinitions {
    fn set_page_token(&mut self, token: ::std::string::String) {
        self.cursor = token.parse().ok();
    }
}

impl PagedRequest for ListWorkflowExecutions {
    fn set_page_token(&mut self, token: ::std::string::String) {
        self.cursor = Some(token);
    }
}

impl PagedData for AdvancedWebhookEndpoints {
    type Item = AdvancedWebhookEndpoint;
    fn into_items(self) -> ::std::vec::Vec<AdvancedWebhookEndpoint> {
        self.endpoints
    }

    fn next_page(&self) -> ::std::option::Option<::std::string::String> {
        if !self.done {
            self.iterator.clone()
        } else {
            None
        }
    }
}

impl PagedData for AgentExecutionPage {
    type Item = AgentExecution;
    fn into_items(self) -> ::std::vec::Vec<AgentExecution> {
        self.executions
    }

    fn next_page(&self) -> ::std::option::Option<::std::string::String> {
        self.next_page_token.clone()
    }
}

impl ListedData for CommentAnnotationsFound {
    type Item = ::std::option::Option<CommentAnnotation>;
    fn into_items(self) -> ::std::vec::Vec<::std::option::Option<CommentAnnotation>> {
        match self {
            Self::AllCommentAnnotations(list) => list,
            Self::CommentAnnotationsByDocument(lists) => lists.into_values().flatten().collect(),
            Self::Other(_) => ::std::vec::Vec::new(),
        }
    }
}

impl ListedData for UsersFound {
    type Item = User;
    fn into_items(self) -> ::std::vec::Vec<User> {
        match self {
            Self::AllUsers(list) => list,
            Self::ByDocument(lists) => lists.into_values().flatten().collect(),
            Self::Other(_) => ::std::vec::Vec::new(),
        }
    }
}

impl PagedAnswer for WorkflowDefinitionPage {
    fn next_page(&self) -> ::std::option::Option<::std::string::String> {
        self.next_cursor
            .as_ref()
            .map(::std::string::ToString::to_string)
    }
}

impl PageOfItems for WorkflowDefinitionPage {
    type Item = WorkflowDefinition;
    fn into_items(self) -> ::std::vec::Vec<WorkflowDefinition> {
        self.items
    }
}

impl PagedAnswer for WorkflowEventPage {
    fn next_page(&self) -> ::std::option::Option<::std::string::String> {
        if self.has_more {
            Some(self.next_cursor.to_string())
        } else {
            None
        }
    }
}

impl PageOfItems for WorkflowEventPage {
    type Item = WorkflowEvent;
    fn into_items(self) -> ::std::vec::Vec<WorkflowEvent> {
        self.events
    }
}

impl PagedAnswer for WorkflowExecutionPage {
    fn next_page(&self) -> ::std::option::Option<::std::string::String> {
        self.next_cursor.clone()
    }
}

impl PageOfItems for WorkflowExecutionPage {
    type Item = WorkflowExecution;
    fn into_items(self) -> ::std::vec::Vec<WorkflowExecution> {
        self.items
    }
}
