// Made by `cargo xtask generate` from openapi/. Change that, not this.

//! How requests ask for the next page, and how responses name it.

use crate::{
    InDocument, ListedData, PageOfItems, PagedData, PagedRequest, PagedResponse, types::*,
};

impl PagedRequest for ListAgentExecutions {
    fn set_page_token(&mut self, token: ::std::string::String) {
        self.page_token = Some(token);
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
