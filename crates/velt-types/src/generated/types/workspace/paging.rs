// Made by `cargo xtask generate` from openapi/. Change that, not this.

//! How requests ask for the next page, and how responses name it.

use crate::{
    InDocument, ListedData, PageOfItems, PagedData, PagedRequest, PagedResponse, types::*,
};

impl PagedRequest for GetAdvancedWebhookEndpoints {
    fn set_page_token(&mut self, token: ::std::string::String) {
        self.iterator = Some(token);
    }
}

impl PagedRequest for GetWorkspaceApiKeys {
    fn set_page_token(&mut self, token: ::std::string::String) {
        self.page_token = Some(token);
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
