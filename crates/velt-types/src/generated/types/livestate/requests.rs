// Made by `cargo xtask generate` from openapi/. Change that, not this.

//! How requests are made: `new` takes what is required, and a setter for each
//! optional field follows.

use crate::types::*;

impl BroadcastLiveState {
    /// Creates the value with its required fields.
    pub fn new(
        organization_id: impl Into<::std::string::String>,
        document_id: impl Into<::std::string::String>,
        live_state_data_id: impl Into<::std::string::String>,
        data: impl crate::IntoObject,
    ) -> Self {
        Self {
            data: data.into_object(),
            document_id: document_id.into(),
            live_state_data_id: live_state_data_id.into(),
            merge: Default::default(),
            organization_id: organization_id.into(),
        }
    }

    /// Sets whether to merge the data into the existing data instead of replacing it.
    /// Defaults to false.
    #[must_use]
    pub fn merge(mut self, merge: bool) -> Self {
        self.merge = Some(merge);
        self
    }
}
