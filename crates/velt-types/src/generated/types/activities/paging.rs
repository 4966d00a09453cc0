// Made by `cargo xtask generate` from openapi/. Change that, not this.

//! How requests ask for the next page, and how responses name it.

use crate::{
    InDocument, ListedData, PageOfItems, PagedData, PagedRequest, PagedResponse, types::*,
};

impl PagedRequest for GetActivities {
    fn set_page_token(&mut self, token: ::std::string::String) {
        self.page_token = Some(token);
    }
}
