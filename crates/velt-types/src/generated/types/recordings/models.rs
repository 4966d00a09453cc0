// Made by `cargo xtask generate` from openapi/. Change that, not this.

//! How types are read from JSON and written to it.

use crate::{
    Model,
    json::{Node, ObjectNode, Place, ReadError, Shape, implement_serde, one_of},
    types::*,
};

impl Model for GetRecordings {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            document_id: fields.read("documentId")?,
            organization_id: fields.read("organizationId")?,
            page_size: fields.read("pageSize")?,
            page_token: fields.read("pageToken")?,
            recording_ids: fields.read("recordingIds")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(5usize);
        object.push_some("documentId", self.document_id.to_member());
        object.push("organizationId", self.organization_id.to_node());
        object.push_some("pageSize", self.page_size.to_member());
        object.push_some("pageToken", self.page_token.to_member());
        object.push_some("recordingIds", self.recording_ids.to_member());
        object.finish()
    }
}

implement_serde!(Strict : GetRecordings);
impl Model for Recording {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            annotation_id: fields.read("annotationId")?,
            annotation_index: fields.read("annotationIndex")?,
            approved: fields.read("approved")?,
            attachment: fields.read("attachment")?,
            attachments: fields.read("attachments")?,
            color: fields.read("color")?,
            display_name: fields.read("displayName")?,
            from: fields.read("from")?,
            is_recorder_resolver_used: fields.read("isRecorderResolverUsed")?,
            is_url_available: fields.read("isUrlAvailable")?,
            last_updated: fields.read("lastUpdated")?,
            latest_version: fields.read("latestVersion")?,
            location: fields.read("location")?,
            location_id: fields.read("locationId")?,
            metadata: fields.read("metadata")?,
            mode: fields.read("mode")?,
            page_info: fields.read("pageInfo")?,
            recorded_time: fields.read("recordedTime")?,
            recording_type: fields.read("recordingType")?,
            transcription: fields.read("transcription")?,
            type_: fields.read("type")?,
            extra: fields.rest(),
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(22usize);
        object.push("annotationId", self.annotation_id.to_node());
        object.push_some("annotationIndex", self.annotation_index.to_member());
        object.push_some("approved", self.approved.to_member());
        object.push_some("attachment", self.attachment.to_member());
        object.push_some("attachments", self.attachments.to_member());
        object.push_some("color", self.color.to_member());
        object.push_some("displayName", self.display_name.to_member());
        object.push_some("from", self.from.to_member());
        object.push_some(
            "isRecorderResolverUsed",
            self.is_recorder_resolver_used.to_member(),
        );
        object.push_some("isUrlAvailable", self.is_url_available.to_member());
        object.push_some("lastUpdated", self.last_updated.to_member());
        object.push_some("latestVersion", self.latest_version.to_member());
        object.push_some("location", self.location.to_member());
        object.push_some("locationId", self.location_id.to_member());
        object.push_some("metadata", self.metadata.to_member());
        object.push_some("mode", self.mode.to_member());
        object.push_some("pageInfo", self.page_info.to_member());
        object.push_some("recordedTime", self.recorded_time.to_member());
        object.push_some("recordingType", self.recording_type.to_member());
        object.push_some("transcription", self.transcription.to_member());
        object.push_some("type", self.type_.to_member());
        object.extend(&self.extra);
        object.finish()
    }
}

implement_serde!(Tolerant : Recording);
impl Model for RecordingAttachment {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            attachment_id: fields.read("attachmentId")?,
            bucket_path: fields.read("bucketPath")?,
            metadata: fields.read("metadata")?,
            mime_type: fields.read("mimeType")?,
            name: fields.read("name")?,
            size: fields.read("size")?,
            thumbnail: fields.read("thumbnail")?,
            thumbnail_with_play_icon_url: fields.read("thumbnailWithPlayIconUrl")?,
            type_: fields.read("type")?,
            url: fields.read("url")?,
            extra: fields.rest(),
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(11usize);
        object.push("attachmentId", self.attachment_id.to_node());
        object.push_some("bucketPath", self.bucket_path.to_member());
        object.push_some("metadata", self.metadata.to_member());
        object.push_some("mimeType", self.mime_type.to_member());
        object.push_some("name", self.name.to_member());
        object.push_some("size", self.size.to_member());
        object.push_some("thumbnail", self.thumbnail.to_member());
        object.push_some(
            "thumbnailWithPlayIconUrl",
            self.thumbnail_with_play_icon_url.to_member(),
        );
        object.push_some("type", self.type_.to_member());
        object.push_some("url", self.url.to_member());
        object.extend(&self.extra);
        object.finish()
    }
}

implement_serde!(Tolerant : RecordingAttachment);
impl Model for RecordingDevice {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            browser_name: fields.read("browserName")?,
            browser_version: fields.read("browserVersion")?,
            device_type: fields.read("deviceType")?,
            os_name: fields.read("osName")?,
            os_version: fields.read("osVersion")?,
            screen_height: fields.read("screenHeight")?,
            screen_width: fields.read("screenWidth")?,
            user_agent: fields.read("userAgent")?,
            extra: fields.rest(),
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(9usize);
        object.push_some("browserName", self.browser_name.to_member());
        object.push_some("browserVersion", self.browser_version.to_member());
        object.push_some("deviceType", self.device_type.to_member());
        object.push_some("osName", self.os_name.to_member());
        object.push_some("osVersion", self.os_version.to_member());
        object.push_some("screenHeight", self.screen_height.to_member());
        object.push_some("screenWidth", self.screen_width.to_member());
        object.push_some("userAgent", self.user_agent.to_member());
        object.extend(&self.extra);
        object.finish()
    }
}

implement_serde!(Tolerant : RecordingDevice);
impl Model for RecordingLocation {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            id: fields.read("id")?,
            location_name: fields.read("locationName")?,
            version: fields.read("version")?,
            extra: fields.rest(),
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(4usize);
        object.push_some("id", self.id.to_member());
        object.push_some("locationName", self.location_name.to_member());
        object.push_some("version", self.version.to_member());
        object.extend(&self.extra);
        object.finish()
    }
}

implement_serde!(Tolerant : RecordingLocation);
impl Model for RecordingLocationId {
    const SHAPE: Shape = Shape::ANY;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        one_of(
            node,
            at,
            &[
                (<i64 as Model>::SHAPE, |node, at| {
                    Model::read(node, at).map(Self::Number)
                }),
                (<::std::string::String as Model>::SHAPE, |node, at| {
                    Model::read(node, at).map(Self::Text)
                }),
            ],
            Self::Other,
        )
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
impl Model for RecordingLocationVersion {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            id: fields.read("id")?,
            name: fields.read("name")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(2usize);
        object.push_some("id", self.id.to_member());
        object.push_some("name", self.name.to_member());
        object.finish()
    }
}

implement_serde!(Tolerant : RecordingLocationVersion);
impl Model for RecordingMetadata {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            api_key: fields.read("apiKey")?,
            document_id: fields.read("documentId")?,
            organization_id: fields.read("organizationId")?,
            extra: fields.rest(),
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(4usize);
        object.push_some("apiKey", self.api_key.to_member());
        object.push_some("documentId", self.document_id.to_member());
        object.push_some("organizationId", self.organization_id.to_member());
        object.extend(&self.extra);
        object.finish()
    }
}

implement_serde!(Tolerant : RecordingMetadata);
impl Model for RecordingPageInfo {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            area_url: fields.read("areaUrl")?,
            arrow_url: fields.read("arrowUrl")?,
            base_url: fields.read("baseUrl")?,
            comment_url: fields.read("commentUrl")?,
            device_info: fields.read("deviceInfo")?,
            path: fields.read("path")?,
            query_params: fields.read("queryParams")?,
            recorder_url: fields.read("recorderUrl")?,
            screen_width: fields.read("screenWidth")?,
            tag_url: fields.read("tagUrl")?,
            title: fields.read("title")?,
            url: fields.read("url")?,
            extra: fields.rest(),
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(13usize);
        object.push_some("areaUrl", self.area_url.to_member());
        object.push_some("arrowUrl", self.arrow_url.to_member());
        object.push_some("baseUrl", self.base_url.to_member());
        object.push_some("commentUrl", self.comment_url.to_member());
        object.push_some("deviceInfo", self.device_info.to_member());
        object.push_some("path", self.path.to_member());
        object.push_some("queryParams", self.query_params.to_member());
        object.push_some("recorderUrl", self.recorder_url.to_member());
        object.push_some("screenWidth", self.screen_width.to_member());
        object.push_some("tagUrl", self.tag_url.to_member());
        object.push_some("title", self.title.to_member());
        object.push_some("url", self.url.to_member());
        object.extend(&self.extra);
        object.finish()
    }
}

implement_serde!(Tolerant : RecordingPageInfo);
impl Model for RecordingTime {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            display: fields.read("display")?,
            duration: fields.read("duration")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(2usize);
        object.push_some("display", self.display.to_member());
        object.push_some("duration", self.duration.to_member());
        object.finish()
    }
}

implement_serde!(Tolerant : RecordingTime);
impl Model for RecordingTranscription {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            from: fields.read("from")?,
            last_updated: fields.read("lastUpdated")?,
            srt_bucket_path: fields.read("srtBucketPath")?,
            srt_url: fields.read("srtUrl")?,
            transcripted_text: fields.read("transcriptedText")?,
            transcription_latency: fields.read("transcriptionLatency")?,
            vtt_bucket_path: fields.read("vttBucketPath")?,
            vtt_url: fields.read("vttUrl")?,
            extra: fields.rest(),
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(9usize);
        object.push_some("from", self.from.to_member());
        object.push_some("lastUpdated", self.last_updated.to_member());
        object.push_some("srtBucketPath", self.srt_bucket_path.to_member());
        object.push_some("srtUrl", self.srt_url.to_member());
        object.push_some("transcriptedText", self.transcripted_text.to_member());
        object.push_some(
            "transcriptionLatency",
            self.transcription_latency.to_member(),
        );
        object.push_some("vttBucketPath", self.vtt_bucket_path.to_member());
        object.push_some("vttUrl", self.vtt_url.to_member());
        object.extend(&self.extra);
        object.finish()
    }
}

implement_serde!(Tolerant : RecordingTranscription);
