// Made by `cargo xtask generate` from openapi/. Change that, not this.

//! How requests ask for the next page, and how responses name it.

use crate::{
    InDocument, ListedData, PageOfItems, PagedData, PagedRequest, PagedResponse, types::*,
};

impl PagedRequest for GetInvitedUsers {
    fn set_page_token(&mut self, token: ::std::string::String) {
        self.page_token = Some(token);
    }
}

impl PagedRequest for GetUserInvitations {
    fn set_page_token(&mut self, token: ::std::string::String) {
        self.page_token = Some(token);
    }
}

impl PagedRequest for GetUsers {
    fn set_page_token(&mut self, token: ::std::string::String) {
        self.page_token = Some(token);
    }
}

impl ListedData for UsersFound {
    type Item = InDocument<User>;
    fn into_items(self) -> ::std::vec::Vec<InDocument<User>> {
        match self {
            Self::AllUsers(list) => InDocument::ungrouped(list),
            Self::ByDocument(lists) => InDocument::grouped(lists),
            Self::Other(_) => ::std::vec::Vec::new(),
        }
    }
}
