// Made by `cargo xtask generate` from openapi/. Change that, not this.

//! How requests ask for the next page, and how responses name it.

use crate::{
    InDocument, ListedData, PageOfItems, PagedData, PagedRequest, PagedResponse, types::*,
};

impl PagedRequest for GetWorkflowExecutionEvents {
    fn set_page_token(&mut self, token: ::std::string::String) {
        self.since_seq = token.parse().ok();
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

impl PagedResponse for WorkflowDefinitionPage {
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

impl PagedResponse for WorkflowEventPage {
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

impl PagedResponse for WorkflowExecutionPage {
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
