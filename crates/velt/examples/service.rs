//! A web service that shares one client between its requests.
//!
//! `cargo run -p velt --example service` runs it in a sandbox, or at Velt if `VELT_API_KEY` and
//! `VELT_AUTH_TOKEN` are set.
#![allow(clippy::print_stdout, reason = "an example shows what it does")]

mod common;

use axum::{
    Json, Router,
    extract::{Path, State},
    http::StatusCode,
    routing::post,
};
use velt::{types::AddUsersToGroup, v1::UserGroups};

/// Adds a user to a group.
async fn join(
    State(groups): State<UserGroups>,
    Path((group, user)): Path<(String, String)>,
) -> Result<Json<String>, (StatusCode, String)> {
    let request = AddUsersToGroup::new("acme", group, [user]);
    let added = groups
        .add_users(request)
        .await
        .and_then(|added| added.into_result());
    match added {
        Ok(added) => Ok(Json(added.message)),
        Err(error) if error.is_not_found() => {
            Err((StatusCode::NOT_FOUND, error.message().to_owned()))
        }
        Err(error) => Err((StatusCode::BAD_GATEWAY, error.to_string())),
    }
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let connection = common::connect().await?;
    // A handle is cheap to clone and can be part of the state.
    let service = Router::new()
        .route("/groups/{group}/members/{user}", post(join))
        .with_state(connection.velt.v1().user_groups());
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
    let address = listener.local_addr()?;
    let server = tokio::spawn(async move { axum::serve(listener, service).await });

    let http = velt::http_client_builder()?.build()?;
    for group in ["engineering", "no-such-group"] {
        let url = format!("http://{address}/groups/{group}/members/ada");
        let response = http.post(url).send().await?;
        println!("{}: {}", response.status(), response.text().await?);
    }
    server.abort();
    Ok(())
}
