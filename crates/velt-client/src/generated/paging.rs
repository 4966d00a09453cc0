// Made by `cargo xtask generate` from openapi/. Change that, not this.

//! How requests ask for the next page, and how answers name it.

#[allow(unused_imports, reason = "which are needed is up to the document")]
use crate::{PageOfItems, PagedAnswer, PagedData, PagedRequest, types::*};

impl PagedRequest for GetOrganizations {
    fn set_page_token(&mut self, token: ::std::string::String) {
        self.page_token = Some(token);
    }
}

impl PagedRequest for GetUsers {
    fn set_page_token(&mut self, token: ::std::string::String) {
        self.page_token = Some(token);
    }
}
