// Made by `cargo xtask generate` from openapi/. Change that, not this.

//! How requests ask for the next page, and how responses name it.

use crate::{
    InDocument, ListedData, PageOfItems, PagedData, PagedRequest, PagedResponse, types::*,
};

impl PagedRequest for GetCommentAnnotations {
    fn set_page_token(&mut self, token: ::std::string::String) {
        self.page_token = Some(token);
    }
}

impl ListedData for CommentAnnotationsFound {
    type Item = InDocument<::std::option::Option<CommentAnnotation>>;
    fn into_items(self) -> ::std::vec::Vec<InDocument<::std::option::Option<CommentAnnotation>>> {
        match self {
            Self::AllCommentAnnotations(list) => InDocument::ungrouped(list),
            Self::CommentAnnotationsByDocument(lists) => InDocument::grouped(lists),
            Self::Other(_) => ::std::vec::Vec::new(),
        }
    }
}
