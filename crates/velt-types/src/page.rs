//! Answers that come in pages.

use std::{collections::BTreeMap, ops::Deref};

use crate::{
    Model, Response,
    json::{Fields, Object, ObjectNode, implement_model, implement_serde},
};

/// One page of an answer.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(schemars::JsonSchema),
    schemars(rename = "Page_of_{T}", rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct Page<T> {
    /// How the call as a whole went; `success` in every documented example.
    pub status: String,
    /// One sentence for people that says what was done.
    pub message: String,
    /// What the page holds.
    pub data: T,
    /// Asks for the next page; nothing on the last one. Some operations call it
    /// [`page_token`](Self::page_token).
    pub next_page_token: Option<String>,
    /// Asks for the next page, at the operations that call it so.
    pub page_token: Option<String>,
}

impl<T: Model> Object for Page<T> {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            status: fields.read("status"),
            message: fields.read("message"),
            data: fields.read("data"),
            next_page_token: fields.read("nextPageToken"),
            page_token: fields.read("pageToken"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("status", &self.status);
        object.write("message", &self.message);
        object.write("data", &self.data);
        object.write_some("nextPageToken", &self.next_page_token);
        object.write_some("pageToken", &self.page_token);
    }
}

implement_model!(Page<T>);

implement_serde!(Tolerant: Page<T>);

/// A request for one page of several.
pub trait PagedRequest {
    /// Asks for the page that `token` stands for.
    fn set_page_token(&mut self, token: String);
}

/// An answer that may not be the last page.
pub trait PagedResponse {
    /// Gives what asks for the next page; nothing if this is the last one.
    fn next_page(&self) -> Option<String>;
}

/// A page that is a list.
pub trait PageOfItems: PagedResponse {
    /// What the list consists of.
    type Item;

    /// Gives what the page holds, in its order.
    fn into_items(self) -> Vec<Self::Item>;
}

/// The `data` of an answer that may not be the last page.
pub trait PagedData {
    /// What the list in it consists of.
    type Item;

    /// Gives the list, in its order.
    fn into_items(self) -> Vec<Self::Item>;

    /// Gives what asks for the next page; nothing if this is the last one.
    fn next_page(&self) -> Option<String>;
}

impl<T: PagedData> PagedResponse for Response<T> {
    fn next_page(&self) -> Option<String> {
        self.data.next_page()
    }
}

impl<T: PagedData> PageOfItems for Response<T> {
    type Item = T::Item;

    fn into_items(self) -> Vec<T::Item> {
        self.data.into_items()
    }
}

impl<T> PagedResponse for Page<T> {
    fn next_page(&self) -> Option<String> {
        self.next_page_token
            .clone()
            .or_else(|| self.page_token.clone())
    }
}

impl<T: ListedData> PageOfItems for Page<T> {
    type Item = T::Item;

    fn into_items(self) -> Vec<T::Item> {
        self.data.into_items()
    }
}

/// The `data` of a page that is a list, in whatever shape.
pub trait ListedData {
    /// What the list consists of.
    type Item;

    /// Gives the list, in its order.
    fn into_items(self) -> Vec<Self::Item>;
}

/// An item of a response that may be grouped by document.
///
/// It dereferences to the item.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InDocument<T> {
    /// The document ID, if the response is grouped by document.
    pub document_id: Option<String>,
    /// The item.
    pub item: T,
}

impl<T> InDocument<T> {
    /// Returns the items of a response that is not grouped.
    pub(crate) fn ungrouped(items: Vec<T>) -> Vec<Self> {
        let items = items.into_iter();
        items
            .map(|item| Self {
                document_id: None,
                item,
            })
            .collect()
    }

    /// Returns the items of a response that is grouped by document.
    pub(crate) fn grouped(groups: BTreeMap<String, Vec<T>>) -> Vec<Self> {
        let items_of = |(document, items): (String, Vec<T>)| {
            items.into_iter().map(move |item| Self {
                document_id: Some(document.clone()),
                item,
            })
        };
        groups.into_iter().flat_map(items_of).collect()
    }
}

impl<T> Deref for InDocument<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.item
    }
}

impl<T> ListedData for Vec<T> {
    type Item = T;

    fn into_items(self) -> Self {
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page(rest: &str) -> Page<Vec<i64>> {
        let text = format!(r#"{{"status": "success", "message": "", "data": [1]{rest}}}"#);
        serde_json::from_str(&text).unwrap()
    }

    #[test]
    fn the_last_page_has_no_token_however_it_says_so() {
        for rest in ["", r#", "nextPageToken": null"#, r#", "pageToken": null"#] {
            assert_eq!(page(rest).next_page(), None, "{rest}");
        }
    }

    #[test]
    fn the_token_is_found_under_both_of_its_names() {
        for rest in [r#", "nextPageToken": "t""#, r#", "pageToken": "t""#] {
            let page = page(rest);
            assert_eq!(page.next_page().as_deref(), Some("t"));
            // What came is what goes.
            let again = serde_json::to_string(&page).unwrap();
            assert!(again.contains(&rest[2..].replace(": ", ":")), "{again}");
        }
    }
}
