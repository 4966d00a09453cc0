// Made by `cargo xtask generate` from openapi/. Change that, not this.

//! How requests are made: `new` takes what is required, and a setter for each
//! optional field follows.

use crate::types::*;

impl GetRecordings {
    /// Creates the value with its required fields.
    pub fn new(organization_id: impl Into<::std::string::String>) -> Self {
        Self {
            document_id: Default::default(),
            organization_id: organization_id.into(),
            page_size: Default::default(),
            page_token: Default::default(),
            recording_ids: Default::default(),
        }
    }

    /// Sets the document ID. Velt's documentation contradicts itself: according to its
    /// API reference, omitting it returns the recordings of the organization; according
    /// to its Python SDK, it does not.
    #[must_use]
    pub fn document_id(mut self, document_id: impl crate::OptionalText) -> Self {
        self.document_id = document_id.into_optional_text();
        self
    }

    /// Sets the IDs of the recordings to return. According to Velt's Python SDK, this
    /// filter is applied after paging, so a page may be short or empty.
    #[must_use]
    pub fn recording_ids(mut self, recording_ids: impl IntoIterator<Item: AsRef<str>>) -> Self {
        self.recording_ids = Some(
            recording_ids
                .into_iter()
                .map(|text| text.as_ref().to_owned())
                .collect(),
        );
        self
    }

    /// Sets the maximum number of recordings per page.
    #[must_use]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.page_size = Some(page_size);
        self
    }

    /// Sets the token of the page to return, from the previous response.
    #[must_use]
    pub fn page_token(mut self, page_token: impl crate::OptionalText) -> Self {
        self.page_token = page_token.into_optional_text();
        self
    }
}
