// Made by `cargo xtask generate` from openapi/. Change that, not this.

//! How requests ask for the next page, and how responses name it.

use crate::{ListedData, PageOfItems, PagedAnswer, PagedData, PagedRequest, types::*};

impl PagedRequest for GetUsers {
    fn set_page_token(&mut self, token: ::std::string::String) {
        self.page_token = Some(token);
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
