// Made by `cargo xtask generate` from openapi/. Change that, not this.

//! Types of the resource `recordings`.
//!
//! Requires the feature `recordings`.

mod models;
mod paging;
mod requests;
use crate::types::*;

/// Asks for recordings.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct GetRecordings {
    /// The document to look in. Velt's Python SDK says that leaving it out does not give the recordings of the whole organization.
    pub document_id: ::std::option::Option<::std::string::String>,
    /// The organization to look in, by the id that you gave it.
    pub organization_id: ::std::string::String,
    /// How many recordings a page has at the most.
    pub page_size: ::std::option::Option<i64>,
    /// Asks for the page after the one whose answer had this token; for the first page if left out.
    pub page_token: ::std::option::Option<::std::string::String>,
    /// The recordings to get. Velt's Python SDK says that a page is filtered by them after it was made, so that it may be short or empty.
    pub recording_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
}

/// A recording that a user made.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct Recording {
    /// The id of the recording, which Velt makes.
    pub annotation_id: ::std::string::String,
    /// The position of the recording in a list.
    pub annotation_index: ::std::option::Option<i64>,
    /// Whether the recording is approved.
    pub approved: ::std::option::Option<bool>,
    pub attachment: ::std::option::Option<RecordingAttachment>,
    /// The files of the recording.
    pub attachments: ::std::option::Option<::std::vec::Vec<RecordingAttachment>>,
    /// The color that stands for the recording.
    pub color: ::std::option::Option<::std::string::String>,
    /// The name of the recording.
    pub display_name: ::std::option::Option<::std::string::String>,
    pub from: ::std::option::Option<User>,
    /// Whether personal data is still being fetched by the recorder resolver.
    pub is_recorder_resolver_used: ::std::option::Option<bool>,
    /// Whether the file can be downloaded already.
    pub is_url_available: ::std::option::Option<bool>,
    /// When the recording was changed last.
    pub last_updated: ::std::option::Option<::serde_json::Value>,
    /// The number of the newest version.
    pub latest_version: ::std::option::Option<i64>,
    pub location: ::std::option::Option<RecordingLocation>,
    /// Velt's ID of the location, made from `location`.
    pub location_id: ::std::option::Option<i64>,
    pub metadata: ::std::option::Option<RecordingMetadata>,
    pub mode: ::std::option::Option<crate::types::RecordingMode>,
    pub page_info: ::std::option::Option<RecordingPageInfo>,
    pub recorded_time: ::std::option::Option<RecordingTime>,
    pub recording_type: ::std::option::Option<crate::types::RecordingType>,
    pub transcription: ::std::option::Option<RecordingTranscription>,
    /// The type of annotation; `recorder` in the documented example.
    pub type_: ::std::option::Option<::std::string::String>,
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// A file of a recording.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct RecordingAttachment {
    /// The id of the attachment, which Velt makes.
    pub attachment_id: i64,
    /// Where the file lies in the storage.
    pub bucket_path: ::std::option::Option<::std::string::String>,
    /// What else is known of the file.
    pub metadata: ::std::option::Option<::serde_json::Value>,
    /// The media type of the file, such as `video/mp4`.
    pub mime_type: ::std::option::Option<::std::string::String>,
    /// The name of the file.
    pub name: ::std::option::Option<::std::string::String>,
    /// The size of the file.
    pub size: ::std::option::Option<i64>,
    /// A small picture of the file, as base64.
    pub thumbnail: ::std::option::Option<::std::string::String>,
    /// Where to download the small picture with an icon for playing on it.
    pub thumbnail_with_play_icon_url: ::std::option::Option<::std::string::String>,
    /// The type of the file, such as `mp4`.
    pub type_: ::std::option::Option<::std::string::String>,
    /// Where to download the file.
    pub url: ::std::option::Option<::std::string::String>,
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// The device that a recording was made on.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct RecordingDevice {
    /// The name of the browser.
    pub browser_name: ::std::option::Option<::std::string::String>,
    /// The version of the browser.
    pub browser_version: ::std::option::Option<::std::string::String>,
    /// The type of device, such as `desktop`.
    pub device_type: ::std::option::Option<::std::string::String>,
    /// The name of the operating system.
    pub os_name: ::std::option::Option<::std::string::String>,
    /// The version of the operating system.
    pub os_version: ::std::option::Option<::std::string::String>,
    /// The screen height of the device, in pixels.
    pub screen_height: ::std::option::Option<i64>,
    /// The screen width of the device, in pixels.
    pub screen_width: ::std::option::Option<i64>,
    /// What the browser calls itself.
    pub user_agent: ::std::option::Option<::std::string::String>,
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// A place in a document, with fields of your own.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct RecordingLocation {
    pub id: ::std::option::Option<RecordingLocationId>,
    /// The name of the place.
    pub location_name: ::std::option::Option<::std::string::String>,
    pub version: ::std::option::Option<RecordingLocationVersion>,
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// The id of a place in a document.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", schemars(untagged))]
pub enum RecordingLocationId {
    Number(i64),
    Text(::std::string::String),
    /// A value of a shape that this version does not know, as Velt wrote it.
    Other(::serde_json::Value),
}

impl ::std::fmt::Display for RecordingLocationId {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match self {
            Self::Number(x) => x.fmt(f),
            Self::Text(x) => x.fmt(f),
            Self::Other(x) => x.fmt(f),
        }
    }
}

impl ::std::convert::From<i64> for RecordingLocationId {
    fn from(value: i64) -> Self {
        Self::Number(value)
    }
}

/// A version of a place in a document.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct RecordingLocationVersion {
    /// The id of the version.
    pub id: ::std::option::Option<::std::string::String>,
    /// The name of the version.
    pub name: ::std::option::Option<::std::string::String>,
}

/// What a recording belongs to.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct RecordingMetadata {
    /// The API key of the Velt project.
    pub api_key: ::std::option::Option<::std::string::String>,
    /// The document, by the id that you gave it.
    pub document_id: ::std::option::Option<::std::string::String>,
    /// The organization, by the id that you gave it.
    pub organization_id: ::std::option::Option<::std::string::String>,
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// The page that a recording was made on.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct RecordingPageInfo {
    /// An address for annotations of an area.
    pub area_url: ::std::option::Option<::std::string::String>,
    /// An address for annotations that are arrows.
    pub arrow_url: ::std::option::Option<::std::string::String>,
    /// The address without path and query.
    pub base_url: ::std::option::Option<::std::string::String>,
    /// An address for comments.
    pub comment_url: ::std::option::Option<::std::string::String>,
    pub device_info: ::std::option::Option<RecordingDevice>,
    /// The path in the address.
    pub path: ::std::option::Option<::std::string::String>,
    /// The query in the address.
    pub query_params: ::std::option::Option<::std::string::String>,
    /// An address for recordings.
    pub recorder_url: ::std::option::Option<::std::string::String>,
    /// The screen width of the page, in pixels.
    pub screen_width: ::std::option::Option<i64>,
    /// An address for tags.
    pub tag_url: ::std::option::Option<::std::string::String>,
    /// The title of the page.
    pub title: ::std::option::Option<::std::string::String>,
    /// The whole address of the page.
    pub url: ::std::option::Option<::std::string::String>,
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// How long a recording is.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct RecordingTime {
    /// The length for people, as hours, minutes and seconds.
    pub display: ::std::option::Option<::std::string::String>,
    /// The length in milliseconds, with fractions.
    pub duration: ::std::option::Option<f64>,
}

/// What is said in a recording.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename_all = "camelCase")
)]
#[non_exhaustive]
pub struct RecordingTranscription {
    pub from: ::std::option::Option<User>,
    /// When the transcription was changed last.
    pub last_updated: ::std::option::Option<f64>,
    /// Where the subtitles in SRT format lie in the storage.
    pub srt_bucket_path: ::std::option::Option<::std::string::String>,
    /// Where to download the subtitles in SRT format.
    pub srt_url: ::std::option::Option<::std::string::String>,
    /// What is said.
    pub transcripted_text: ::std::option::Option<::std::string::String>,
    /// How long it took to transcribe, in milliseconds.
    pub transcription_latency: ::std::option::Option<f64>,
    /// Where the subtitles in VTT format lie in the storage.
    pub vtt_bucket_path: ::std::option::Option<::std::string::String>,
    /// Where to download the subtitles in VTT format.
    pub vtt_url: ::std::option::Option<::std::string::String>,
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// What is recorded.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum RecordingType {
    /// The screen.
    Screen,
    /// Sound only.
    Audio,
    /// Video.
    Video,
    /// A value that this version does not know. Compare it by
    /// [`as_str`](Self::as_str): it may get a variant of its own.
    Other(::std::string::String),
}

crate::open_enum!(
    RecordingType,
    Screen = "screen",
    Audio = "audio",
    Video = "video"
);
/// Where a recording is shown.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum RecordingMode {
    /// It floats on the page.
    Floating,
    /// It belongs to a thread.
    Thread,
    /// A value that this version does not know. Compare it by
    /// [`as_str`](Self::as_str): it may get a variant of its own.
    Other(::std::string::String),
}

crate::open_enum!(RecordingMode, Floating = "floating", Thread = "thread");
