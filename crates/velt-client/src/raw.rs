//! Calls of operations that the document does not describe.

use progenitor_client::{ClientHooks, ClientInfo, OperationInfo};

use crate::{Client, Error, ResponseValue, operation_at, types::Failure};

/// Stands for the id of an operation that the document does not describe.
const UNDESCRIBED: &str = "undescribed";

impl Client {
    /// Sends `body` to `path` as it is, and gives the body of the answer as it is.
    ///
    /// The credentials are those of the operation at that path; an API key and its
    /// auth token if the document describes none there.
    ///
    /// # Errors
    ///
    /// As for every operation; also if `path` does not start with `/`.
    pub async fn call_raw(
        &self,
        path: &str,
        body: &serde_json::Value,
    ) -> Result<ResponseValue<serde_json::Value>, Error<Failure>> {
        // Anything else could change the host that the credentials go to.
        if !path.starts_with('/') {
            return Err(Error::InvalidRequest(
                "the path must start with `/`".to_owned(),
            ));
        }
        let mut request = self
            .client()
            .post(format!("{}{path}", self.baseurl()))
            .header(http::header::ACCEPT, "application/json")
            .json(body)
            .build()?;
        let operation_id = operation_at(path).map_or(UNDESCRIBED, |operation| operation.id);
        let info = OperationInfo { operation_id };
        self.pre(&mut request, &info).await?;
        let response = self.exec(request, &info).await?;
        if response.status().is_success() {
            ResponseValue::from_response(response).await
        } else {
            Err(Error::ErrorResponse(
                ResponseValue::from_response(response).await?,
            ))
        }
    }
}
