//! Paged responses.

use std::{collections::BTreeMap, ops::Deref};

use crate::{
    Model, Response,
    json::{Fields, Object, ObjectNode, implement_model, implement_serde},
};

/// One page of a response.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(schemars::JsonSchema),
    schemars(rename = "Page_of_{T}", rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct Page<T> {
    /// The status of the call as a whole; `success` in every documented example.
    pub status: String,
    /// A human-readable sentence about what was done.
    pub message: String,
    /// The content of the page.
    pub data: T,
    /// The token of the next page; `None` on the last page.
    ///
    /// Some operations call it [`page_token`](Self::page_token).
    pub next_page_token: Option<String>,
    /// The token of the next page, in operations that use this name for it.
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

/// A request that asks for one page.
pub trait PagedRequest {
    /// Sets the token of the page to return.
    fn set_page_token(&mut self, token: String);
}

/// A response that may have a next page.
pub trait PagedResponse {
    /// Returns the token of the next page, or `None` on the last page.
    fn next_page(&self) -> Option<String>;
}

/// A page that consists of items.
pub trait PageOfItems: PagedResponse {
    /// The type of the items.
    type Item;

    /// Consumes the page and returns its items, in order.
    fn into_items(self) -> Vec<Self::Item>;
}

/// The `data` of a response that may have a next page.
pub trait PagedData {
    /// The type of the items.
    type Item;

    /// Returns the items, in order.
    fn into_items(self) -> Vec<Self::Item>;

    /// Returns the token of the next page, or `None` on the last page.
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

/// The `data` of a page that consists of items, whatever its shape.
pub trait ListedData {
    /// The type of the items.
    type Item;

    /// Returns the items, in order.
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

#[allow(
    dead_code,
    reason = "the features may leave no response that is grouped by document"
)]
impl<T> InDocument<T> {
    /// Wraps the items of a response that is not grouped.
    pub(crate) fn ungrouped(items: Vec<T>) -> Vec<Self> {
        let items = items.into_iter();
        items
            .map(|item| Self {
                document_id: None,
                item,
            })
            .collect()
    }

    /// Wraps the items of a response that is grouped by document.
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
            // The token is written under the name that it was read from.
            let again = serde_json::to_string(&page).unwrap();
            assert!(again.contains(&rest[2..].replace(": ", ":")), "{again}");
        }
    }
}
