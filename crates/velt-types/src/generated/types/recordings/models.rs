// Made by `cargo xtask generate` from openapi/. Change that, not this.

//! How types are read from JSON and written to it.

use crate::{
    Model,
    json::{
        Fields, Node, Object, ObjectNode, Place, Shape, implement_model, implement_serde, one_of,
    },
    types::*,
};

impl Object for GetRecordings {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            document_id: fields.read("documentId"),
            organization_id: fields.read("organizationId"),
            page_size: fields.read("pageSize"),
            page_token: fields.read("pageToken"),
            recording_ids: fields.read("recordingIds"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("documentId", &self.document_id);
        object.write("organizationId", &self.organization_id);
        object.write_some("pageSize", &self.page_size);
        object.write_some("pageToken", &self.page_token);
        object.write_some("recordingIds", &self.recording_ids);
    }
}

implement_model!(GetRecordings);
implement_serde!(Strict : GetRecordings);
impl Object for Recording {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            annotation_id: fields.read("annotationId"),
            annotation_index: fields.read("annotationIndex"),
            approved: fields.read("approved"),
            attachment: fields.read("attachment"),
            attachments: fields.read("attachments"),
            color: fields.read("color"),
            display_name: fields.read("displayName"),
            from: fields.read("from"),
            is_recorder_resolver_used: fields.read("isRecorderResolverUsed"),
            is_url_available: fields.read("isUrlAvailable"),
            last_updated: fields.read("lastUpdated"),
            latest_version: fields.read("latestVersion"),
            location: fields.read("location"),
            location_id: fields.read("locationId"),
            metadata: fields.read("metadata"),
            mode: fields.read("mode"),
            page_info: fields.read("pageInfo"),
            recorded_time: fields.read("recordedTime"),
            recording_type: fields.read("recordingType"),
            transcription: fields.read("transcription"),
            type_: fields.read("type"),
            extra: fields.rest(),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("annotationId", &self.annotation_id);
        object.write_some("annotationIndex", &self.annotation_index);
        object.write_some("approved", &self.approved);
        object.write_some("attachment", &self.attachment);
        object.write_some("attachments", &self.attachments);
        object.write_some("color", &self.color);
        object.write_some("displayName", &self.display_name);
        object.write_some("from", &self.from);
        object.write_some("isRecorderResolverUsed", &self.is_recorder_resolver_used);
        object.write_some("isUrlAvailable", &self.is_url_available);
        object.write_some("lastUpdated", &self.last_updated);
        object.write_some("latestVersion", &self.latest_version);
        object.write_some("location", &self.location);
        object.write_some("locationId", &self.location_id);
        object.write_some("metadata", &self.metadata);
        object.write_some("mode", &self.mode);
        object.write_some("pageInfo", &self.page_info);
        object.write_some("recordedTime", &self.recorded_time);
        object.write_some("recordingType", &self.recording_type);
        object.write_some("transcription", &self.transcription);
        object.write_some("type", &self.type_);
        object.extend(&self.extra);
    }
}

implement_model!(Recording);
implement_serde!(Tolerant : Recording);
impl Object for RecordingAttachment {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            attachment_id: fields.read("attachmentId"),
            bucket_path: fields.read("bucketPath"),
            metadata: fields.read("metadata"),
            mime_type: fields.read("mimeType"),
            name: fields.read("name"),
            size: fields.read("size"),
            thumbnail: fields.read("thumbnail"),
            thumbnail_with_play_icon_url: fields.read("thumbnailWithPlayIconUrl"),
            type_: fields.read("type"),
            url: fields.read("url"),
            extra: fields.rest(),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("attachmentId", &self.attachment_id);
        object.write_some("bucketPath", &self.bucket_path);
        object.write_some("metadata", &self.metadata);
        object.write_some("mimeType", &self.mime_type);
        object.write_some("name", &self.name);
        object.write_some("size", &self.size);
        object.write_some("thumbnail", &self.thumbnail);
        object.write_some(
            "thumbnailWithPlayIconUrl",
            &self.thumbnail_with_play_icon_url,
        );
        object.write_some("type", &self.type_);
        object.write_some("url", &self.url);
        object.extend(&self.extra);
    }
}

implement_model!(RecordingAttachment);
implement_serde!(Tolerant : RecordingAttachment);
impl Object for RecordingDevice {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            browser_name: fields.read("browserName"),
            browser_version: fields.read("browserVersion"),
            device_type: fields.read("deviceType"),
            os_name: fields.read("osName"),
            os_version: fields.read("osVersion"),
            screen_height: fields.read("screenHeight"),
            screen_width: fields.read("screenWidth"),
            user_agent: fields.read("userAgent"),
            extra: fields.rest(),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("browserName", &self.browser_name);
        object.write_some("browserVersion", &self.browser_version);
        object.write_some("deviceType", &self.device_type);
        object.write_some("osName", &self.os_name);
        object.write_some("osVersion", &self.os_version);
        object.write_some("screenHeight", &self.screen_height);
        object.write_some("screenWidth", &self.screen_width);
        object.write_some("userAgent", &self.user_agent);
        object.extend(&self.extra);
    }
}

implement_model!(RecordingDevice);
implement_serde!(Tolerant : RecordingDevice);
impl Object for RecordingLocation {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            id: fields.read("id"),
            location_name: fields.read("locationName"),
            version: fields.read("version"),
            extra: fields.rest(),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("id", &self.id);
        object.write_some("locationName", &self.location_name);
        object.write_some("version", &self.version);
        object.extend(&self.extra);
    }
}

implement_model!(RecordingLocation);
implement_serde!(Tolerant : RecordingLocation);
impl From<::std::string::String> for RecordingLocationId {
    fn from(value: ::std::string::String) -> Self {
        Self::Text(value)
    }
}

impl From<&str> for RecordingLocationId {
    fn from(value: &str) -> Self {
        Self::Text(value.to_owned())
    }
}

impl Model for RecordingLocationId {
    const SHAPE: Shape = Shape::ANY;
    fn read(node: Node<'_>, at: &Place<'_>) -> Self {
        one_of(
            node,
            at,
            &[
                (<i64 as Model>::SHAPE, |node, at| {
                    Self::Number(Model::read(node, at))
                }),
                (<::std::string::String as Model>::SHAPE, |node, at| {
                    Self::Text(Model::read(node, at))
                }),
            ],
            Self::Other,
        )
    }

    fn empty() -> Self {
        Self::Other(::serde_json::Value::Null)
    }

    fn to_node(&self) -> Node<'_> {
        match self {
            Self::Number(value) => value.to_node(),
            Self::Text(value) => value.to_node(),
            Self::Other(value) => value.to_node(),
        }
    }
}

implement_serde!(Tolerant : RecordingLocationId);
impl Object for RecordingLocationVersion {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            id: fields.read("id"),
            name: fields.read("name"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("id", &self.id);
        object.write_some("name", &self.name);
    }
}

implement_model!(RecordingLocationVersion);
implement_serde!(Tolerant : RecordingLocationVersion);
impl Object for RecordingMetadata {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            api_key: fields.read("apiKey"),
            document_id: fields.read("documentId"),
            organization_id: fields.read("organizationId"),
            extra: fields.rest(),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("apiKey", &self.api_key);
        object.write_some("documentId", &self.document_id);
        object.write_some("organizationId", &self.organization_id);
        object.extend(&self.extra);
    }
}

implement_model!(RecordingMetadata);
implement_serde!(Tolerant : RecordingMetadata);
impl Object for RecordingPageInfo {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            area_url: fields.read("areaUrl"),
            arrow_url: fields.read("arrowUrl"),
            base_url: fields.read("baseUrl"),
            comment_url: fields.read("commentUrl"),
            device_info: fields.read("deviceInfo"),
            path: fields.read("path"),
            query_params: fields.read("queryParams"),
            recorder_url: fields.read("recorderUrl"),
            screen_width: fields.read("screenWidth"),
            tag_url: fields.read("tagUrl"),
            title: fields.read("title"),
            url: fields.read("url"),
            extra: fields.rest(),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("areaUrl", &self.area_url);
        object.write_some("arrowUrl", &self.arrow_url);
        object.write_some("baseUrl", &self.base_url);
        object.write_some("commentUrl", &self.comment_url);
        object.write_some("deviceInfo", &self.device_info);
        object.write_some("path", &self.path);
        object.write_some("queryParams", &self.query_params);
        object.write_some("recorderUrl", &self.recorder_url);
        object.write_some("screenWidth", &self.screen_width);
        object.write_some("tagUrl", &self.tag_url);
        object.write_some("title", &self.title);
        object.write_some("url", &self.url);
        object.extend(&self.extra);
    }
}

implement_model!(RecordingPageInfo);
implement_serde!(Tolerant : RecordingPageInfo);
impl Object for RecordingTime {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            display: fields.read("display"),
            duration: fields.read("duration"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("display", &self.display);
        object.write_some("duration", &self.duration);
    }
}

implement_model!(RecordingTime);
implement_serde!(Tolerant : RecordingTime);
impl Object for RecordingTranscription {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            from: fields.read("from"),
            last_updated: fields.read("lastUpdated"),
            srt_bucket_path: fields.read("srtBucketPath"),
            srt_url: fields.read("srtUrl"),
            transcripted_text: fields.read("transcriptedText"),
            transcription_latency: fields.read("transcriptionLatency"),
            vtt_bucket_path: fields.read("vttBucketPath"),
            vtt_url: fields.read("vttUrl"),
            extra: fields.rest(),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("from", &self.from);
        object.write_some("lastUpdated", &self.last_updated);
        object.write_some("srtBucketPath", &self.srt_bucket_path);
        object.write_some("srtUrl", &self.srt_url);
        object.write_some("transcriptedText", &self.transcripted_text);
        object.write_some("transcriptionLatency", &self.transcription_latency);
        object.write_some("vttBucketPath", &self.vtt_bucket_path);
        object.write_some("vttUrl", &self.vtt_url);
        object.extend(&self.extra);
    }
}

implement_model!(RecordingTranscription);
implement_serde!(Tolerant : RecordingTranscription);
