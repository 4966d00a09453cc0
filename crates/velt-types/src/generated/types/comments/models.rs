// Made by `cargo xtask generate` from openapi/. Change that, not this.

//! How types are read from JSON and written to it.

use crate::{
    Model,
    json::{Node, ObjectNode, Place, ReadError, Shape, implement_serde, one_of},
    types::*,
};

impl Model for AddCommentAnnotations {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            comment_annotations: fields.read("commentAnnotations")?,
            create_document: fields.read("createDocument")?,
            create_organization: fields.read("createOrganization")?,
            document_id: fields.read("documentId")?,
            organization_id: fields.read("organizationId")?,
            verify_user_permissions: fields.read("verifyUserPermissions")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(6usize);
        object.push("commentAnnotations", self.comment_annotations.to_node());
        object.push_some("createDocument", self.create_document.to_member());
        object.push_some("createOrganization", self.create_organization.to_member());
        object.push("documentId", self.document_id.to_node());
        object.push("organizationId", self.organization_id.to_node());
        object.push_some(
            "verifyUserPermissions",
            self.verify_user_permissions.to_member(),
        );
        object.finish()
    }
}

implement_serde!(Strict : AddCommentAnnotations);
impl Model for AddCommentAnnotationsV1 {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            comment_annotations: fields.read("commentAnnotations")?,
            document_id: fields.read("documentId")?,
            organization_id: fields.read("organizationId")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(3usize);
        object.push("commentAnnotations", self.comment_annotations.to_node());
        object.push("documentId", self.document_id.to_node());
        object.push("organizationId", self.organization_id.to_node());
        object.finish()
    }
}

implement_serde!(Strict : AddCommentAnnotationsV1);
impl Model for AddComments {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            annotation_id: fields.read("annotationId")?,
            comment_data: fields.read("commentData")?,
            comments: fields.read("comments")?,
            create_document: fields.read("createDocument")?,
            create_organization: fields.read("createOrganization")?,
            document_id: fields.read("documentId")?,
            organization_id: fields.read("organizationId")?,
            verify_user_permissions: fields.read("verifyUserPermissions")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(8usize);
        object.push("annotationId", self.annotation_id.to_node());
        object.push("commentData", self.comment_data.to_node());
        object.push_some("comments", self.comments.to_member());
        object.push_some("createDocument", self.create_document.to_member());
        object.push_some("createOrganization", self.create_organization.to_member());
        object.push("documentId", self.document_id.to_node());
        object.push("organizationId", self.organization_id.to_node());
        object.push_some(
            "verifyUserPermissions",
            self.verify_user_permissions.to_member(),
        );
        object.finish()
    }
}

implement_serde!(Strict : AddComments);
impl Model for AddCommentsV1 {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            annotation_id: fields.read("annotationId")?,
            comment_data: fields.read("commentData")?,
            document_id: fields.read("documentId")?,
            organization_id: fields.read("organizationId")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(4usize);
        object.push("annotationId", self.annotation_id.to_node());
        object.push("commentData", self.comment_data.to_node());
        object.push("documentId", self.document_id.to_node());
        object.push("organizationId", self.organization_id.to_node());
        object.finish()
    }
}

implement_serde!(Strict : AddCommentsV1);
impl Model for Comment {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            agent: fields.read("agent")?,
            attachments: fields.read("attachments")?,
            comment_html: fields.read("commentHtml")?,
            comment_id: fields.read("commentId")?,
            comment_text: fields.read("commentText")?,
            comment_voice_url: fields.read("commentVoiceUrl")?,
            created_at: fields.read("createdAt")?,
            custom_list: fields.read("customList")?,
            edited_at: fields.read("editedAt")?,
            from: fields.read("from")?,
            is_comment_text_available: fields.read("isCommentTextAvailable")?,
            is_draft: fields.read("isDraft")?,
            is_edited: fields.read("isEdited")?,
            last_updated: fields.read("lastUpdated")?,
            metadata: fields.read("metadata")?,
            reaction_annotation_ids: fields.read("reactionAnnotationIds")?,
            reaction_annotations: fields.read("reactionAnnotations")?,
            recorders: fields.read("recorders")?,
            replace_content_html: fields.read("replaceContentHtml")?,
            replace_content_text: fields.read("replaceContentText")?,
            source_type: fields.read("sourceType")?,
            status: fields.read("status")?,
            tagged_user_contacts: fields.read("taggedUserContacts")?,
            to: fields.read("to")?,
            to_organization_user_group: fields.read("toOrganizationUserGroup")?,
            type_: fields.read("type")?,
            extra: fields.rest(),
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(27usize);
        object.push_some("agent", self.agent.to_member());
        object.push_some("attachments", self.attachments.to_member());
        object.push_some("commentHtml", self.comment_html.to_member());
        object.push("commentId", self.comment_id.to_node());
        object.push_some("commentText", self.comment_text.to_member());
        object.push_some("commentVoiceUrl", self.comment_voice_url.to_member());
        object.push_some("createdAt", self.created_at.to_member());
        object.push_some("customList", self.custom_list.to_member());
        object.push_some("editedAt", self.edited_at.to_member());
        object.push_some("from", self.from.to_member());
        object.push_some(
            "isCommentTextAvailable",
            self.is_comment_text_available.to_member(),
        );
        object.push_some("isDraft", self.is_draft.to_member());
        object.push_some("isEdited", self.is_edited.to_member());
        object.push_some("lastUpdated", self.last_updated.to_member());
        object.push_some("metadata", self.metadata.to_member());
        object.push_some(
            "reactionAnnotationIds",
            self.reaction_annotation_ids.to_member(),
        );
        object.push_some("reactionAnnotations", self.reaction_annotations.to_member());
        object.push_some("recorders", self.recorders.to_member());
        object.push_some("replaceContentHtml", self.replace_content_html.to_member());
        object.push_some("replaceContentText", self.replace_content_text.to_member());
        object.push_some("sourceType", self.source_type.to_member());
        object.push_some("status", self.status.to_member());
        object.push_some("taggedUserContacts", self.tagged_user_contacts.to_member());
        object.push_some("to", self.to.to_member());
        object.push_some(
            "toOrganizationUserGroup",
            self.to_organization_user_group.to_member(),
        );
        object.push_some("type", self.type_.to_member());
        object.extend(&self.extra);
        object.finish()
    }
}

implement_serde!(Tolerant : Comment);
impl Model for CommentAction {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            disabled: fields.read("disabled")?,
            hidden: fields.read("hidden")?,
            icon: fields.read("icon")?,
            id: fields.read("id")?,
            label: fields.read("label")?,
            metadata: fields.read("metadata")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(6usize);
        object.push_some("disabled", self.disabled.to_member());
        object.push_some("hidden", self.hidden.to_member());
        object.push_some("icon", self.icon.to_member());
        object.push("id", self.id.to_node());
        object.push_some("label", self.label.to_member());
        object.push_some("metadata", self.metadata.to_member());
        object.finish()
    }
}

implement_serde!(Strict : CommentAction);
impl Model for CommentAgent {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            agent_id: fields.read("agentId")?,
            agent_name: fields.read("agentName")?,
            agent_source: fields.read("agentSource")?,
            agent_type: fields.read("agentType")?,
            execution_id: fields.read("executionId")?,
            reason: fields.read("reason")?,
            url: fields.read("url")?,
            extra: fields.rest(),
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(8usize);
        object.push_some("agentId", self.agent_id.to_member());
        object.push_some("agentName", self.agent_name.to_member());
        object.push_some("agentSource", self.agent_source.to_member());
        object.push_some("agentType", self.agent_type.to_member());
        object.push_some("executionId", self.execution_id.to_member());
        object.push_some("reason", self.reason.to_member());
        object.push_some("url", self.url.to_member());
        object.extend(&self.extra);
        object.finish()
    }
}

implement_serde!(Tolerant : CommentAgent);
impl Model for CommentAgentData {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            agent_id: fields.read("agentId")?,
            agent_name: fields.read("agentName")?,
            agent_source: fields.read("agentSource")?,
            execution_id: fields.read("executionId")?,
            reason: fields.read("reason")?,
            url: fields.read("url")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(6usize);
        object.push("agentId", self.agent_id.to_node());
        object.push_some("agentName", self.agent_name.to_member());
        object.push("agentSource", self.agent_source.to_node());
        object.push_some("executionId", self.execution_id.to_member());
        object.push("reason", self.reason.to_node());
        object.push_some("url", self.url.to_member());
        object.finish()
    }
}

implement_serde!(Strict : CommentAgentData);
impl Model for CommentAgentReason {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            confidence: fields.read("confidence")?,
            description: fields.read("description")?,
            finding_id: fields.read("findingId")?,
            finding_type: fields.read("findingType")?,
            html_selector: fields.read("htmlSelector")?,
            html_snippet: fields.read("htmlSnippet")?,
            issue_type: fields.read("issueType")?,
            knowledge_section: fields.read("knowledgeSection")?,
            severity: fields.read("severity")?,
            source: fields.read("source")?,
            suggested_fix: fields.read("suggestedFix")?,
            suggestion: fields.read("suggestion")?,
            title: fields.read("title")?,
            extra: fields.rest(),
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(14usize);
        object.push_some("confidence", self.confidence.to_member());
        object.push_some("description", self.description.to_member());
        object.push_some("findingId", self.finding_id.to_member());
        object.push_some("findingType", self.finding_type.to_member());
        object.push_some("htmlSelector", self.html_selector.to_member());
        object.push_some("htmlSnippet", self.html_snippet.to_member());
        object.push_some("issueType", self.issue_type.to_member());
        object.push_some("knowledgeSection", self.knowledge_section.to_member());
        object.push_some("severity", self.severity.to_member());
        object.push_some("source", self.source.to_member());
        object.push_some("suggestedFix", self.suggested_fix.to_member());
        object.push_some("suggestion", self.suggestion.to_member());
        object.push_some("title", self.title.to_member());
        object.extend(&self.extra);
        object.finish()
    }
}

implement_serde!(Tolerant : CommentAgentReason);
impl Model for CommentAgentReasonData {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            confidence: fields.read("confidence")?,
            description: fields.read("description")?,
            finding_id: fields.read("findingId")?,
            finding_type: fields.read("findingType")?,
            html_selector: fields.read("htmlSelector")?,
            html_snippet: fields.read("htmlSnippet")?,
            issue_type: fields.read("issueType")?,
            knowledge_section: fields.read("knowledgeSection")?,
            severity: fields.read("severity")?,
            source: fields.read("source")?,
            suggested_fix: fields.read("suggestedFix")?,
            suggestion: fields.read("suggestion")?,
            title: fields.read("title")?,
            extra: fields.rest(),
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(14usize);
        object.push_some("confidence", self.confidence.to_member());
        object.push("description", self.description.to_node());
        object.push_some("findingId", self.finding_id.to_member());
        object.push_some("findingType", self.finding_type.to_member());
        object.push_some("htmlSelector", self.html_selector.to_member());
        object.push_some("htmlSnippet", self.html_snippet.to_member());
        object.push_some("issueType", self.issue_type.to_member());
        object.push_some("knowledgeSection", self.knowledge_section.to_member());
        object.push("severity", self.severity.to_node());
        object.push_some("source", self.source.to_member());
        object.push_some("suggestedFix", self.suggested_fix.to_member());
        object.push_some("suggestion", self.suggestion.to_member());
        object.push("title", self.title.to_node());
        object.extend(&self.extra);
        object.finish()
    }
}

implement_serde!(Strict : CommentAgentReasonData);
impl Model for CommentAnchor {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            left_percentage: fields.read("leftPercentage")?,
            top_percentage: fields.read("topPercentage")?,
            xpath: fields.read("xpath")?,
            extra: fields.rest(),
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(4usize);
        object.push_some("leftPercentage", self.left_percentage.to_member());
        object.push_some("topPercentage", self.top_percentage.to_member());
        object.push_some("xpath", self.xpath.to_member());
        object.extend(&self.extra);
        object.finish()
    }
}

implement_serde!(Tolerant : CommentAnchor);
impl Model for CommentAnnotation {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            agent: fields.read("agent")?,
            annotation_id: fields.read("annotationId")?,
            annotation_index: fields.read("annotationIndex")?,
            annotation_number: fields.read("annotationNumber")?,
            approved: fields.read("approved")?,
            assigned_to: fields.read("assignedTo")?,
            basic_anchor_data: fields.read("basicAnchorData")?,
            color: fields.read("color")?,
            comment_categories: fields.read("commentCategories")?,
            comment_type: fields.read("commentType")?,
            comments: fields.read("comments")?,
            context: fields.read("context")?,
            created_at: fields.read("createdAt")?,
            custom_list: fields.read("customList")?,
            from: fields.read("from")?,
            ghost_comment: fields.read("ghostComment")?,
            has_draft_comments: fields.read("hasDraftComments")?,
            in_progress: fields.read("inProgress")?,
            involved_user_ids: fields.read("involvedUserIds")?,
            is_draft: fields.read("isDraft")?,
            last_updated: fields.read("lastUpdated")?,
            location: fields.read("location")?,
            location_id: fields.read("locationId")?,
            mentioned_user_ids: fields.read("mentionedUserIds")?,
            metadata: fields.read("metadata")?,
            multi_thread_annotation_id: fields.read("multiThreadAnnotationId")?,
            page_info: fields.read("pageInfo")?,
            position: fields.read("position")?,
            priority: fields.read("priority")?,
            resolved: fields.read("resolved")?,
            resolved_by_user: fields.read("resolvedByUser")?,
            resolved_by_user_id: fields.read("resolvedByUserId")?,
            select_all_content: fields.read("selectAllContent")?,
            source_type: fields.read("sourceType")?,
            status: fields.read("status")?,
            status_updated_by_user_id: fields.read("statusUpdatedByUserId")?,
            subscribed_groups: fields.read("subscribedGroups")?,
            subscribed_users: fields.read("subscribedUsers")?,
            suggestion: fields.read("suggestion")?,
            target_element_id: fields.read("targetElementId")?,
            type_: fields.read("type")?,
            unread: fields.read("unread")?,
            unsubscribed_users: fields.read("unsubscribedUsers")?,
            viewed_by: fields.read("viewedBy")?,
            visibility_config: fields.read("visibilityConfig")?,
            extra: fields.rest(),
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(46usize);
        object.push_some("agent", self.agent.to_member());
        object.push("annotationId", self.annotation_id.to_node());
        object.push_some("annotationIndex", self.annotation_index.to_member());
        object.push_some("annotationNumber", self.annotation_number.to_member());
        object.push_some("approved", self.approved.to_member());
        object.push_some("assignedTo", self.assigned_to.to_member());
        object.push_some("basicAnchorData", self.basic_anchor_data.to_member());
        object.push_some("color", self.color.to_member());
        object.push_some("commentCategories", self.comment_categories.to_member());
        object.push_some("commentType", self.comment_type.to_member());
        object.push_some("comments", self.comments.to_member());
        object.push_some("context", self.context.to_member());
        object.push_some("createdAt", self.created_at.to_member());
        object.push_some("customList", self.custom_list.to_member());
        object.push_some("from", self.from.to_member());
        object.push_some("ghostComment", self.ghost_comment.to_member());
        object.push_some("hasDraftComments", self.has_draft_comments.to_member());
        object.push_some("inProgress", self.in_progress.to_member());
        object.push_some("involvedUserIds", self.involved_user_ids.to_member());
        object.push_some("isDraft", self.is_draft.to_member());
        object.push_some("lastUpdated", self.last_updated.to_member());
        object.push_some("location", self.location.to_member());
        object.push_some("locationId", self.location_id.to_member());
        object.push_some("mentionedUserIds", self.mentioned_user_ids.to_member());
        object.push_some("metadata", self.metadata.to_member());
        object.push_some(
            "multiThreadAnnotationId",
            self.multi_thread_annotation_id.to_member(),
        );
        object.push_some("pageInfo", self.page_info.to_member());
        object.push_some("position", self.position.to_member());
        object.push_some("priority", self.priority.to_member());
        object.push_some("resolved", self.resolved.to_member());
        object.push_some("resolvedByUser", self.resolved_by_user.to_member());
        object.push_some("resolvedByUserId", self.resolved_by_user_id.to_member());
        object.push_some("selectAllContent", self.select_all_content.to_member());
        object.push_some("sourceType", self.source_type.to_member());
        object.push_some("status", self.status.to_member());
        object.push_some(
            "statusUpdatedByUserId",
            self.status_updated_by_user_id.to_member(),
        );
        object.push_some("subscribedGroups", self.subscribed_groups.to_member());
        object.push_some("subscribedUsers", self.subscribed_users.to_member());
        object.push_some("suggestion", self.suggestion.to_member());
        object.push_some("targetElementId", self.target_element_id.to_member());
        object.push_some("type", self.type_.to_member());
        object.push_some("unread", self.unread.to_member());
        object.push_some("unsubscribedUsers", self.unsubscribed_users.to_member());
        object.push_some("viewedBy", self.viewed_by.to_member());
        object.push_some("visibilityConfig", self.visibility_config.to_member());
        object.extend(&self.extra);
        object.finish()
    }
}

implement_serde!(Tolerant : CommentAnnotation);
impl Model for CommentAnnotationCommentData {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            actions: fields.read("actions")?,
            agent: fields.read("agent")?,
            comment_html: fields.read("commentHtml")?,
            comment_id: fields.read("commentId")?,
            comment_text: fields.read("commentText")?,
            context: fields.read("context")?,
            created_at: fields.read("createdAt")?,
            from: fields.read("from")?,
            is_comment_resolver_used: fields.read("isCommentResolverUsed")?,
            is_comment_text_available: fields.read("isCommentTextAvailable")?,
            last_updated: fields.read("lastUpdated")?,
            progress: fields.read("progress")?,
            tagged_user_contacts: fields.read("taggedUserContacts")?,
            trigger_activities: fields.read("triggerActivities")?,
            trigger_notification: fields.read("triggerNotification")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(15usize);
        object.push_some("actions", self.actions.to_member());
        object.push_some("agent", self.agent.to_member());
        object.push_some("commentHtml", self.comment_html.to_member());
        object.push_some("commentId", self.comment_id.to_member());
        object.push_some("commentText", self.comment_text.to_member());
        object.push_some("context", self.context.to_member());
        object.push_some("createdAt", self.created_at.to_member());
        object.push("from", self.from.to_node());
        object.push_some(
            "isCommentResolverUsed",
            self.is_comment_resolver_used.to_member(),
        );
        object.push_some(
            "isCommentTextAvailable",
            self.is_comment_text_available.to_member(),
        );
        object.push_some("lastUpdated", self.last_updated.to_member());
        object.push_some("progress", self.progress.to_member());
        object.push_some("taggedUserContacts", self.tagged_user_contacts.to_member());
        object.push_some("triggerActivities", self.trigger_activities.to_member());
        object.push_some("triggerNotification", self.trigger_notification.to_member());
        object.finish()
    }
}

implement_serde!(Strict : CommentAnnotationCommentData);
impl Model for CommentAnnotationContactData {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            email: fields.read("email")?,
            name: fields.read("name")?,
            user_id: fields.read("userId")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(3usize);
        object.push_some("email", self.email.to_member());
        object.push_some("name", self.name.to_member());
        object.push("userId", self.user_id.to_node());
        object.finish()
    }
}

implement_serde!(Strict : CommentAnnotationContactData);
impl Model for CommentAnnotationCount {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            total: fields.read("total")?,
            unread: fields.read("unread")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(2usize);
        object.push("total", self.total.to_node());
        object.push("unread", self.unread.to_node());
        object.finish()
    }
}

implement_serde!(Tolerant : CommentAnnotationCount);
impl Model for CommentAnnotationData {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            actions: fields.read("actions")?,
            annotation_id: fields.read("annotationId")?,
            assigned_to: fields.read("assignedTo")?,
            comment_data: fields.read("commentData")?,
            comment_type: fields.read("commentType")?,
            comments: fields.read("comments")?,
            context: fields.read("context")?,
            created_at: fields.read("createdAt")?,
            is_page_annotation: fields.read("isPageAnnotation")?,
            last_updated: fields.read("lastUpdated")?,
            location: fields.read("location")?,
            page_info: fields.read("pageInfo")?,
            position_x: fields.read("positionX")?,
            position_y: fields.read("positionY")?,
            priority: fields.read("priority")?,
            screen_height: fields.read("screenHeight")?,
            screen_scroll_height: fields.read("screenScrollHeight")?,
            screen_scroll_top: fields.read("screenScrollTop")?,
            screen_width: fields.read("screenWidth")?,
            status: fields.read("status")?,
            suggestion: fields.read("suggestion")?,
            target_element: fields.read("targetElement")?,
            type_: fields.read("type")?,
            visibility: fields.read("visibility")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(24usize);
        object.push_some("actions", self.actions.to_member());
        object.push_some("annotationId", self.annotation_id.to_member());
        object.push_some("assignedTo", self.assigned_to.to_member());
        object.push("commentData", self.comment_data.to_node());
        object.push_some("commentType", self.comment_type.to_member());
        object.push_some("comments", self.comments.to_member());
        object.push_some("context", self.context.to_member());
        object.push_some("createdAt", self.created_at.to_member());
        object.push_some("isPageAnnotation", self.is_page_annotation.to_member());
        object.push_some("lastUpdated", self.last_updated.to_member());
        object.push_some("location", self.location.to_member());
        object.push_some("pageInfo", self.page_info.to_member());
        object.push_some("positionX", self.position_x.to_member());
        object.push_some("positionY", self.position_y.to_member());
        object.push_some("priority", self.priority.to_member());
        object.push_some("screenHeight", self.screen_height.to_member());
        object.push_some("screenScrollHeight", self.screen_scroll_height.to_member());
        object.push_some("screenScrollTop", self.screen_scroll_top.to_member());
        object.push_some("screenWidth", self.screen_width.to_member());
        object.push_some("status", self.status.to_member());
        object.push_some("suggestion", self.suggestion.to_member());
        object.push_some("targetElement", self.target_element.to_member());
        object.push_some("type", self.type_.to_member());
        object.push_some("visibility", self.visibility.to_member());
        object.finish()
    }
}

implement_serde!(Strict : CommentAnnotationData);
impl Model for CommentAnnotationDataV1 {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            annotation_id: fields.read("annotationId")?,
            assigned_to: fields.read("assignedTo")?,
            comment_data: fields.read("commentData")?,
            context: fields.read("context")?,
            created_at: fields.read("createdAt")?,
            last_updated: fields.read("lastUpdated")?,
            location: fields.read("location")?,
            priority: fields.read("priority")?,
            status: fields.read("status")?,
            target_element: fields.read("targetElement")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(10usize);
        object.push_some("annotationId", self.annotation_id.to_member());
        object.push_some("assignedTo", self.assigned_to.to_member());
        object.push("commentData", self.comment_data.to_node());
        object.push_some("context", self.context.to_member());
        object.push_some("createdAt", self.created_at.to_member());
        object.push_some("lastUpdated", self.last_updated.to_member());
        object.push_some("location", self.location.to_member());
        object.push_some("priority", self.priority.to_member());
        object.push_some("status", self.status.to_member());
        object.push_some("targetElement", self.target_element.to_member());
        object.finish()
    }
}

implement_serde!(Strict : CommentAnnotationDataV1);
impl Model for CommentAnnotationLocation {
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

implement_serde!(Tolerant : CommentAnnotationLocation);
impl Model for CommentAnnotationMetadata {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            api_key: fields.read("apiKey")?,
            client_document_id: fields.read("clientDocumentId")?,
            client_organization_id: fields.read("clientOrganizationId")?,
            document_id: fields.read("documentId")?,
            document_metadata: fields.read("documentMetadata")?,
            folder_id: fields.read("folderId")?,
            organization_id: fields.read("organizationId")?,
            sdk_version: fields.read("sdkVersion")?,
            velt_folder_id: fields.read("veltFolderId")?,
            extra: fields.rest(),
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(10usize);
        object.push_some("apiKey", self.api_key.to_member());
        object.push_some("clientDocumentId", self.client_document_id.to_member());
        object.push_some(
            "clientOrganizationId",
            self.client_organization_id.to_member(),
        );
        object.push_some("documentId", self.document_id.to_member());
        object.push_some("documentMetadata", self.document_metadata.to_member());
        object.push_some("folderId", self.folder_id.to_member());
        object.push_some("organizationId", self.organization_id.to_member());
        object.push_some("sdkVersion", self.sdk_version.to_member());
        object.push_some("veltFolderId", self.velt_folder_id.to_member());
        object.extend(&self.extra);
        object.finish()
    }
}

implement_serde!(Tolerant : CommentAnnotationMetadata);
impl Model for CommentAnnotationOutcome {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            annotation_id: fields.read("annotationId")?,
            comment_ids: fields.read("commentIds")?,
            finding_id: fields.read("findingId")?,
            message: fields.read("message")?,
            success: fields.read("success")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(5usize);
        object.push_some("annotationId", self.annotation_id.to_member());
        object.push_some("commentIds", self.comment_ids.to_member());
        object.push_some("findingId", self.finding_id.to_member());
        object.push_some("message", self.message.to_member());
        object.push("success", self.success.to_node());
        object.finish()
    }
}

implement_serde!(Tolerant : CommentAnnotationOutcome);
impl Model for CommentAnnotationTaggedUserData {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            contact: fields.read("contact")?,
            user_id: fields.read("userId")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(2usize);
        object.push("contact", self.contact.to_node());
        object.push("userId", self.user_id.to_node());
        object.finish()
    }
}

implement_serde!(Strict : CommentAnnotationTaggedUserData);
impl Model for CommentAnnotationUpdate {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            actions: fields.read("actions")?,
            assigned_to: fields.read("assignedTo")?,
            context: fields.read("context")?,
            created_at: fields.read("createdAt")?,
            from: fields.read("from")?,
            last_updated: fields.read("lastUpdated")?,
            location: fields.read("location")?,
            priority: fields.read("priority")?,
            resolved_by_user_id: fields.read("resolvedByUserId")?,
            status: fields.read("status")?,
            status_updated_by_user_id: fields.read("statusUpdatedByUserId")?,
            suggestion: fields.read("suggestion")?,
            target_element: fields.read("targetElement")?,
            visibility: fields.read("visibility")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(14usize);
        object.push_some("actions", self.actions.to_member());
        object.push_some("assignedTo", self.assigned_to.to_member());
        object.push_some("context", self.context.to_member());
        object.push_some("createdAt", self.created_at.to_member());
        object.push_some("from", self.from.to_member());
        object.push_some("lastUpdated", self.last_updated.to_member());
        object.push_some("location", self.location.to_member());
        object.push_some("priority", self.priority.to_member());
        object.push_some("resolvedByUserId", self.resolved_by_user_id.to_member());
        object.push_some("status", self.status.to_member());
        object.push_some(
            "statusUpdatedByUserId",
            self.status_updated_by_user_id.to_member(),
        );
        object.push_some("suggestion", self.suggestion.to_member());
        object.push_some("targetElement", self.target_element.to_member());
        object.push_some("visibility", self.visibility.to_member());
        object.finish()
    }
}

implement_serde!(Strict : CommentAnnotationUpdate);
impl Model for CommentAnnotationUpdateV1 {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            assigned_to: fields.read("assignedTo")?,
            context: fields.read("context")?,
            from: fields.read("from")?,
            location: fields.read("location")?,
            priority: fields.read("priority")?,
            status: fields.read("status")?,
            target_element: fields.read("targetElement")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(7usize);
        object.push_some("assignedTo", self.assigned_to.to_member());
        object.push_some("context", self.context.to_member());
        object.push_some("from", self.from.to_member());
        object.push_some("location", self.location.to_member());
        object.push_some("priority", self.priority.to_member());
        object.push_some("status", self.status.to_member());
        object.push_some("targetElement", self.target_element.to_member());
        object.finish()
    }
}

implement_serde!(Strict : CommentAnnotationUpdateV1);
impl Model for CommentAnnotationsFound {
    const SHAPE: Shape = Shape::ANY;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        one_of(
            node,
            at,
            &[
                (
                    <::std::vec::Vec<::std::option::Option<CommentAnnotation>> as Model>::SHAPE,
                    |node, at| Model::read(node, at).map(Self::AllCommentAnnotations),
                ),
                (
                    <::std::collections::BTreeMap<
                        ::std::string::String,
                        ::std::vec::Vec<::std::option::Option<CommentAnnotation>>,
                    > as Model>::SHAPE,
                    |node, at| Model::read(node, at).map(Self::CommentAnnotationsByDocument),
                ),
            ],
            Self::Other,
        )
    }

    fn to_node(&self) -> Node<'_> {
        match self {
            Self::AllCommentAnnotations(value) => value.to_node(),
            Self::CommentAnnotationsByDocument(value) => value.to_node(),
            Self::Other(value) => value.to_node(),
        }
    }
}

implement_serde!(Tolerant : CommentAnnotationsFound);
impl Model for CommentAnnotationsFoundV1 {
    const SHAPE: Shape =
        <::std::vec::Vec<::std::option::Option<CommentAnnotation>> as Model>::SHAPE;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        Model::read(node, at).map(Self)
    }

    fn to_node(&self) -> Node<'_> {
        self.0.to_node()
    }
}

implement_serde!(Tolerant : CommentAnnotationsFoundV1);
impl Model for CommentAttachment {
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
        object.push_some("attachmentId", self.attachment_id.to_member());
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

implement_serde!(Tolerant : CommentAttachment);
impl Model for CommentAttachmentData {
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
            type_: fields.read("type")?,
            url: fields.read("url")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(9usize);
        object.push("attachmentId", self.attachment_id.to_node());
        object.push_some("bucketPath", self.bucket_path.to_member());
        object.push_some("metadata", self.metadata.to_member());
        object.push_some("mimeType", self.mime_type.to_member());
        object.push_some("name", self.name.to_member());
        object.push_some("size", self.size.to_member());
        object.push_some("thumbnail", self.thumbnail.to_member());
        object.push_some("type", self.type_.to_member());
        object.push_some("url", self.url.to_member());
        object.finish()
    }
}

implement_serde!(Strict : CommentAttachmentData);
impl Model for CommentAutocompleteIcon {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            url: fields.read("url")?,
            extra: fields.rest(),
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(2usize);
        object.push_some("url", self.url.to_member());
        object.extend(&self.extra);
        object.finish()
    }
}

implement_serde!(Tolerant : CommentAutocompleteIcon);
impl Model for CommentAutocompleteItem {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            description: fields.read("description")?,
            icon: fields.read("icon")?,
            id: fields.read("id")?,
            link: fields.read("link")?,
            name: fields.read("name")?,
            extra: fields.rest(),
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(6usize);
        object.push_some("description", self.description.to_member());
        object.push_some("icon", self.icon.to_member());
        object.push_some("id", self.id.to_member());
        object.push_some("link", self.link.to_member());
        object.push_some("name", self.name.to_member());
        object.extend(&self.extra);
        object.finish()
    }
}

implement_serde!(Tolerant : CommentAutocompleteItem);
impl Model for CommentCategory {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            color: fields.read("color")?,
            id: fields.read("id")?,
            name: fields.read("name")?,
            extra: fields.rest(),
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(4usize);
        object.push_some("color", self.color.to_member());
        object.push_some("id", self.id.to_member());
        object.push_some("name", self.name.to_member());
        object.extend(&self.extra);
        object.finish()
    }
}

implement_serde!(Tolerant : CommentCategory);
impl Model for CommentContactData {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            email: fields.read("email")?,
            name: fields.read("name")?,
            user_id: fields.read("userId")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(3usize);
        object.push("email", self.email.to_node());
        object.push("name", self.name.to_node());
        object.push("userId", self.user_id.to_node());
        object.finish()
    }
}

implement_serde!(Strict : CommentContactData);
impl Model for CommentContext {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            access: fields.read("access")?,
            access_fields: fields.read("accessFields")?,
            extra: fields.rest(),
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(3usize);
        object.push_some("access", self.access.to_member());
        object.push_some("accessFields", self.access_fields.to_member());
        object.extend(&self.extra);
        object.finish()
    }
}

implement_serde!(Tolerant : CommentContext);
impl Model for CommentCustomItem {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            custom: fields.read("custom")?,
            text: fields.read("text")?,
            extra: fields.rest(),
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(3usize);
        object.push_some("custom", self.custom.to_member());
        object.push_some("text", self.text.to_member());
        object.extend(&self.extra);
        object.finish()
    }
}

implement_serde!(Tolerant : CommentCustomItem);
impl Model for CommentData {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            actions: fields.read("actions")?,
            agent: fields.read("agent")?,
            attachments: fields.read("attachments")?,
            comment_html: fields.read("commentHtml")?,
            comment_id: fields.read("commentId")?,
            comment_text: fields.read("commentText")?,
            context: fields.read("context")?,
            created_at: fields.read("createdAt")?,
            from: fields.read("from")?,
            is_comment_resolver_used: fields.read("isCommentResolverUsed")?,
            is_comment_text_available: fields.read("isCommentTextAvailable")?,
            last_updated: fields.read("lastUpdated")?,
            progress: fields.read("progress")?,
            tagged_user_contacts: fields.read("taggedUserContacts")?,
            trigger_notification: fields.read("triggerNotification")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(15usize);
        object.push_some("actions", self.actions.to_member());
        object.push_some("agent", self.agent.to_member());
        object.push_some("attachments", self.attachments.to_member());
        object.push_some("commentHtml", self.comment_html.to_member());
        object.push_some("commentId", self.comment_id.to_member());
        object.push_some("commentText", self.comment_text.to_member());
        object.push_some("context", self.context.to_member());
        object.push_some("createdAt", self.created_at.to_member());
        object.push("from", self.from.to_node());
        object.push_some(
            "isCommentResolverUsed",
            self.is_comment_resolver_used.to_member(),
        );
        object.push_some(
            "isCommentTextAvailable",
            self.is_comment_text_available.to_member(),
        );
        object.push_some("lastUpdated", self.last_updated.to_member());
        object.push_some("progress", self.progress.to_member());
        object.push_some("taggedUserContacts", self.tagged_user_contacts.to_member());
        object.push_some("triggerNotification", self.trigger_notification.to_member());
        object.finish()
    }
}

implement_serde!(Strict : CommentData);
impl Model for CommentDataV1 {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            comment_html: fields.read("commentHtml")?,
            comment_id: fields.read("commentId")?,
            comment_text: fields.read("commentText")?,
            created_at: fields.read("createdAt")?,
            from: fields.read("from")?,
            is_comment_resolver_used: fields.read("isCommentResolverUsed")?,
            is_comment_text_available: fields.read("isCommentTextAvailable")?,
            last_updated: fields.read("lastUpdated")?,
            tagged_user_contacts: fields.read("taggedUserContacts")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(9usize);
        object.push_some("commentHtml", self.comment_html.to_member());
        object.push_some("commentId", self.comment_id.to_member());
        object.push_some("commentText", self.comment_text.to_member());
        object.push_some("createdAt", self.created_at.to_member());
        object.push("from", self.from.to_node());
        object.push_some(
            "isCommentResolverUsed",
            self.is_comment_resolver_used.to_member(),
        );
        object.push_some(
            "isCommentTextAvailable",
            self.is_comment_text_available.to_member(),
        );
        object.push_some("lastUpdated", self.last_updated.to_member());
        object.push_some("taggedUserContacts", self.tagged_user_contacts.to_member());
        object.finish()
    }
}

implement_serde!(Strict : CommentDataV1);
impl Model for CommentDeviceInfo {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            browser_name: fields.read("browserName")?,
            browser_version: fields.read("browserVersion")?,
            device_type: fields.read("deviceType")?,
            orientation: fields.read("orientation")?,
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
        let mut object = ObjectNode::with_capacity(10usize);
        object.push_some("browserName", self.browser_name.to_member());
        object.push_some("browserVersion", self.browser_version.to_member());
        object.push_some("deviceType", self.device_type.to_member());
        object.push_some("orientation", self.orientation.to_member());
        object.push_some("osName", self.os_name.to_member());
        object.push_some("osVersion", self.os_version.to_member());
        object.push_some("screenHeight", self.screen_height.to_member());
        object.push_some("screenWidth", self.screen_width.to_member());
        object.push_some("userAgent", self.user_agent.to_member());
        object.extend(&self.extra);
        object.finish()
    }
}

implement_serde!(Tolerant : CommentDeviceInfo);
impl Model for CommentDropdownItem {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            id: fields.read("id")?,
            label: fields.read("label")?,
            extra: fields.rest(),
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(3usize);
        object.push_some("id", self.id.to_member());
        object.push_some("label", self.label.to_member());
        object.extend(&self.extra);
        object.finish()
    }
}

implement_serde!(Tolerant : CommentDropdownItem);
impl Model for CommentGhost {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            is_same_group: fields.read("isSameGroup")?,
            message: fields.read("message")?,
            target_element: fields.read("targetElement")?,
            type_: fields.read("type")?,
            extra: fields.rest(),
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(5usize);
        object.push_some("isSameGroup", self.is_same_group.to_member());
        object.push_some("message", self.message.to_member());
        object.push_some("targetElement", self.target_element.to_member());
        object.push_some("type", self.type_.to_member());
        object.extend(&self.extra);
        object.finish()
    }
}

implement_serde!(Tolerant : CommentGhost);
impl Model for CommentLocation {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            id: fields.read("id")?,
            location_name: fields.read("locationName")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(2usize);
        object.push("id", self.id.to_node());
        object.push_some("locationName", self.location_name.to_member());
        object.finish()
    }
}

implement_serde!(Strict : CommentLocation);
impl Model for CommentLocationId {
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

implement_serde!(Tolerant : CommentLocationId);
impl Model for CommentLocationVersion {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            id: fields.read("id")?,
            name: fields.read("name")?,
            extra: fields.rest(),
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(3usize);
        object.push_some("id", self.id.to_member());
        object.push_some("name", self.name.to_member());
        object.extend(&self.extra);
        object.finish()
    }
}

implement_serde!(Tolerant : CommentLocationVersion);
impl Model for CommentOutcome {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            id: fields.read("id")?,
            message: fields.read("message")?,
            success: fields.read("success")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(3usize);
        object.push_some("id", self.id.to_member());
        object.push_some("message", self.message.to_member());
        object.push("success", self.success.to_node());
        object.finish()
    }
}

implement_serde!(Tolerant : CommentOutcome);
impl Model for CommentPageInfo {
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

implement_serde!(Tolerant : CommentPageInfo);
impl Model for CommentPosition {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            left: fields.read("left")?,
            parent_scale_x: fields.read("parentScaleX")?,
            parent_scale_y: fields.read("parentScaleY")?,
            top: fields.read("top")?,
            transform_context: fields.read("transformContext")?,
            extra: fields.rest(),
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(6usize);
        object.push_some("left", self.left.to_member());
        object.push_some("parentScaleX", self.parent_scale_x.to_member());
        object.push_some("parentScaleY", self.parent_scale_y.to_member());
        object.push_some("top", self.top.to_member());
        object.push_some("transformContext", self.transform_context.to_member());
        object.extend(&self.extra);
        object.finish()
    }
}

implement_serde!(Tolerant : CommentPosition);
impl Model for CommentPriority {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            color: fields.read("color")?,
            id: fields.read("id")?,
            light_color: fields.read("lightColor")?,
            name: fields.read("name")?,
            extra: fields.rest(),
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(5usize);
        object.push_some("color", self.color.to_member());
        object.push_some("id", self.id.to_member());
        object.push_some("lightColor", self.light_color.to_member());
        object.push_some("name", self.name.to_member());
        object.extend(&self.extra);
        object.finish()
    }
}

implement_serde!(Tolerant : CommentPriority);
impl Model for CommentPriorityData {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            color: fields.read("color")?,
            id: fields.read("id")?,
            light_color: fields.read("lightColor")?,
            name: fields.read("name")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(4usize);
        object.push("color", self.color.to_node());
        object.push("id", self.id.to_node());
        object.push("lightColor", self.light_color.to_node());
        object.push("name", self.name.to_node());
        object.finish()
    }
}

implement_serde!(Strict : CommentPriorityData);
impl Model for CommentPriorityUpdate {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            color: fields.read("color")?,
            id: fields.read("id")?,
            light_color: fields.read("lightColor")?,
            name: fields.read("name")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(4usize);
        object.push_some("color", self.color.to_member());
        object.push("id", self.id.to_node());
        object.push_some("lightColor", self.light_color.to_member());
        object.push("name", self.name.to_node());
        object.finish()
    }
}

implement_serde!(Strict : CommentPriorityUpdate);
impl Model for CommentProgress {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            started_at: fields.read("startedAt")?,
            state: fields.read("state")?,
            steps: fields.read("steps")?,
            visible_to_user_ids: fields.read("visibleToUserIds")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(4usize);
        object.push_some("startedAt", self.started_at.to_member());
        object.push("state", self.state.to_node());
        object.push_some("steps", self.steps.to_member());
        object.push_some("visibleToUserIds", self.visible_to_user_ids.to_member());
        object.finish()
    }
}

implement_serde!(Strict : CommentProgress);
impl Model for CommentProgressStep {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            completed_at: fields.read("completedAt")?,
            id: fields.read("id")?,
            label: fields.read("label")?,
            metadata: fields.read("metadata")?,
            started_at: fields.read("startedAt")?,
            state: fields.read("state")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(6usize);
        object.push_some("completedAt", self.completed_at.to_member());
        object.push_some("id", self.id.to_member());
        object.push("label", self.label.to_node());
        object.push_some("metadata", self.metadata.to_member());
        object.push_some("startedAt", self.started_at.to_member());
        object.push_some("state", self.state.to_member());
        object.finish()
    }
}

implement_serde!(Strict : CommentProgressStep);
impl Model for CommentReaction {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            from: fields.read("from")?,
            last_updated: fields.read("lastUpdated")?,
            variant: fields.read("variant")?,
            extra: fields.rest(),
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(4usize);
        object.push_some("from", self.from.to_member());
        object.push_some("lastUpdated", self.last_updated.to_member());
        object.push_some("variant", self.variant.to_member());
        object.extend(&self.extra);
        object.finish()
    }
}

implement_serde!(Tolerant : CommentReaction);
impl Model for CommentReactionAnnotation {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            annotation_id: fields.read("annotationId")?,
            annotation_index: fields.read("annotationIndex")?,
            comment_annotation_id: fields.read("commentAnnotationId")?,
            context: fields.read("context")?,
            from: fields.read("from")?,
            from_users: fields.read("fromUsers")?,
            icon: fields.read("icon")?,
            icon_emoji: fields.read("iconEmoji")?,
            icon_url: fields.read("iconUrl")?,
            involved_user_ids: fields.read("involvedUserIds")?,
            last_updated: fields.read("lastUpdated")?,
            location: fields.read("location")?,
            location_id: fields.read("locationId")?,
            metadata: fields.read("metadata")?,
            page_info: fields.read("pageInfo")?,
            position: fields.read("position")?,
            reactions: fields.read("reactions")?,
            target_element: fields.read("targetElement")?,
            target_element_id: fields.read("targetElementId")?,
            type_: fields.read("type")?,
            extra: fields.rest(),
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(21usize);
        object.push("annotationId", self.annotation_id.to_node());
        object.push_some("annotationIndex", self.annotation_index.to_member());
        object.push_some(
            "commentAnnotationId",
            self.comment_annotation_id.to_member(),
        );
        object.push_some("context", self.context.to_member());
        object.push_some("from", self.from.to_member());
        object.push_some("fromUsers", self.from_users.to_member());
        object.push_some("icon", self.icon.to_member());
        object.push_some("iconEmoji", self.icon_emoji.to_member());
        object.push_some("iconUrl", self.icon_url.to_member());
        object.push_some("involvedUserIds", self.involved_user_ids.to_member());
        object.push_some("lastUpdated", self.last_updated.to_member());
        object.push_some("location", self.location.to_member());
        object.push_some("locationId", self.location_id.to_member());
        object.push_some("metadata", self.metadata.to_member());
        object.push_some("pageInfo", self.page_info.to_member());
        object.push_some("position", self.position.to_member());
        object.push_some("reactions", self.reactions.to_member());
        object.push_some("targetElement", self.target_element.to_member());
        object.push_some("targetElementId", self.target_element_id.to_member());
        object.push_some("type", self.type_.to_member());
        object.extend(&self.extra);
        object.finish()
    }
}

implement_serde!(Tolerant : CommentReactionAnnotation);
impl Model for CommentReactionUser {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            from: fields.read("from")?,
            last_updated: fields.read("lastUpdated")?,
            extra: fields.rest(),
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(3usize);
        object.push_some("from", self.from.to_member());
        object.push_some("lastUpdated", self.last_updated.to_member());
        object.extend(&self.extra);
        object.finish()
    }
}

implement_serde!(Tolerant : CommentReactionUser);
impl Model for CommentRecording {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            audio_url: fields.read("audioUrl")?,
            id: fields.read("id")?,
            tag: fields.read("tag")?,
            thumbnail_url: fields.read("thumbnailUrl")?,
            thumbnail_with_play_icon_url: fields.read("thumbnailWithPlayIconUrl")?,
            type_: fields.read("type")?,
            video_player_url: fields.read("videoPlayerUrl")?,
            video_url: fields.read("videoUrl")?,
            extra: fields.rest(),
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(9usize);
        object.push_some("audioUrl", self.audio_url.to_member());
        object.push_some("id", self.id.to_member());
        object.push_some("tag", self.tag.to_member());
        object.push_some("thumbnailUrl", self.thumbnail_url.to_member());
        object.push_some(
            "thumbnailWithPlayIconUrl",
            self.thumbnail_with_play_icon_url.to_member(),
        );
        object.push_some("type", self.type_.to_member());
        object.push_some("videoPlayerUrl", self.video_player_url.to_member());
        object.push_some("videoUrl", self.video_url.to_member());
        object.extend(&self.extra);
        object.finish()
    }
}

implement_serde!(Tolerant : CommentRecording);
impl Model for CommentStatus {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            color: fields.read("color")?,
            icon_url: fields.read("iconUrl")?,
            id: fields.read("id")?,
            light_color: fields.read("lightColor")?,
            name: fields.read("name")?,
            svg: fields.read("svg")?,
            type_: fields.read("type")?,
            extra: fields.rest(),
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(8usize);
        object.push_some("color", self.color.to_member());
        object.push_some("iconUrl", self.icon_url.to_member());
        object.push("id", self.id.to_node());
        object.push_some("lightColor", self.light_color.to_member());
        object.push_some("name", self.name.to_member());
        object.push_some("svg", self.svg.to_member());
        object.push_some("type", self.type_.to_member());
        object.extend(&self.extra);
        object.finish()
    }
}

implement_serde!(Tolerant : CommentStatus);
impl Model for CommentStatusData {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            color: fields.read("color")?,
            icon_url: fields.read("iconUrl")?,
            id: fields.read("id")?,
            light_color: fields.read("lightColor")?,
            name: fields.read("name")?,
            svg: fields.read("svg")?,
            type_: fields.read("type")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(7usize);
        object.push("color", self.color.to_node());
        object.push_some("iconUrl", self.icon_url.to_member());
        object.push("id", self.id.to_node());
        object.push("lightColor", self.light_color.to_node());
        object.push("name", self.name.to_node());
        object.push_some("svg", self.svg.to_member());
        object.push("type", self.type_.to_node());
        object.finish()
    }
}

implement_serde!(Strict : CommentStatusData);
impl Model for CommentStatusUpdate {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            color: fields.read("color")?,
            icon_url: fields.read("iconUrl")?,
            id: fields.read("id")?,
            light_color: fields.read("lightColor")?,
            name: fields.read("name")?,
            svg: fields.read("svg")?,
            type_: fields.read("type")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(7usize);
        object.push_some("color", self.color.to_member());
        object.push_some("iconUrl", self.icon_url.to_member());
        object.push("id", self.id.to_node());
        object.push_some("lightColor", self.light_color.to_member());
        object.push("name", self.name.to_node());
        object.push_some("svg", self.svg.to_member());
        object.push("type", self.type_.to_node());
        object.finish()
    }
}

implement_serde!(Strict : CommentStatusUpdate);
impl Model for CommentStatusUpdateV1 {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            color: fields.read("color")?,
            icon_url: fields.read("iconUrl")?,
            id: fields.read("id")?,
            light_color: fields.read("lightColor")?,
            name: fields.read("name")?,
            svg: fields.read("svg")?,
            type_: fields.read("type")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(7usize);
        object.push_some("color", self.color.to_member());
        object.push_some("iconUrl", self.icon_url.to_member());
        object.push_some("id", self.id.to_member());
        object.push_some("lightColor", self.light_color.to_member());
        object.push_some("name", self.name.to_member());
        object.push_some("svg", self.svg.to_member());
        object.push("type", self.type_.to_node());
        object.finish()
    }
}

implement_serde!(Strict : CommentStatusUpdateV1);
impl Model for CommentSubscription {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            type_: fields.read("type")?,
            user: fields.read("user")?,
            extra: fields.rest(),
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(3usize);
        object.push_some("type", self.type_.to_member());
        object.push_some("user", self.user.to_member());
        object.extend(&self.extra);
        object.finish()
    }
}

implement_serde!(Tolerant : CommentSubscription);
impl Model for CommentSuggestion {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            drift_detected: fields.read("driftDetected")?,
            new_value: fields.read("newValue")?,
            old_value: fields.read("oldValue")?,
            reject_reason: fields.read("rejectReason")?,
            resolved_at: fields.read("resolvedAt")?,
            resolved_by: fields.read("resolvedBy")?,
            status: fields.read("status")?,
            summary: fields.read("summary")?,
            target_id: fields.read("targetId")?,
            target_type: fields.read("targetType")?,
            extra: fields.rest(),
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(11usize);
        object.push_some("driftDetected", self.drift_detected.to_member());
        object.push_some("newValue", self.new_value.to_member());
        object.push_some("oldValue", self.old_value.to_member());
        object.push_some("rejectReason", self.reject_reason.to_member());
        object.push_some("resolvedAt", self.resolved_at.to_member());
        object.push_some("resolvedBy", self.resolved_by.to_member());
        object.push_some("status", self.status.to_member());
        object.push_some("summary", self.summary.to_member());
        object.push_some("targetId", self.target_id.to_member());
        object.push_some("targetType", self.target_type.to_member());
        object.extend(&self.extra);
        object.finish()
    }
}

implement_serde!(Tolerant : CommentSuggestion);
impl Model for CommentSuggestionData {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            drift_detected: fields.read("driftDetected")?,
            new_value: fields.read("newValue")?,
            old_value: fields.read("oldValue")?,
            summary: fields.read("summary")?,
            target_id: fields.read("targetId")?,
            target_type: fields.read("targetType")?,
            extra: fields.rest(),
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(7usize);
        object.push_some("driftDetected", self.drift_detected.to_member());
        object.push_some("newValue", self.new_value.to_member());
        object.push_some("oldValue", self.old_value.to_member());
        object.push_some("summary", self.summary.to_member());
        object.push_some("targetId", self.target_id.to_member());
        object.push_some("targetType", self.target_type.to_member());
        object.extend(&self.extra);
        object.finish()
    }
}

implement_serde!(Strict : CommentSuggestionData);
impl Model for CommentSuggestionUpdate {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            drift_detected: fields.read("driftDetected")?,
            new_value: fields.read("newValue")?,
            old_value: fields.read("oldValue")?,
            status: fields.read("status")?,
            summary: fields.read("summary")?,
            target_id: fields.read("targetId")?,
            target_type: fields.read("targetType")?,
            extra: fields.rest(),
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(8usize);
        object.push_some("driftDetected", self.drift_detected.to_member());
        object.push_some("newValue", self.new_value.to_member());
        object.push_some("oldValue", self.old_value.to_member());
        object.push_some("status", self.status.to_member());
        object.push_some("summary", self.summary.to_member());
        object.push_some("targetId", self.target_id.to_member());
        object.push_some("targetType", self.target_type.to_member());
        object.extend(&self.extra);
        object.finish()
    }
}

implement_serde!(Strict : CommentSuggestionUpdate);
impl Model for CommentTaggedUser {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            contact: fields.read("contact")?,
            text: fields.read("text")?,
            user_id: fields.read("userId")?,
            extra: fields.rest(),
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(4usize);
        object.push_some("contact", self.contact.to_member());
        object.push_some("text", self.text.to_member());
        object.push_some("userId", self.user_id.to_member());
        object.extend(&self.extra);
        object.finish()
    }
}

implement_serde!(Tolerant : CommentTaggedUser);
impl Model for CommentTaggedUserData {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            contact: fields.read("contact")?,
            text: fields.read("text")?,
            user_id: fields.read("userId")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(3usize);
        object.push("contact", self.contact.to_node());
        object.push("text", self.text.to_node());
        object.push("userId", self.user_id.to_node());
        object.finish()
    }
}

implement_serde!(Strict : CommentTaggedUserData);
impl Model for CommentTargetElement {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            element_id: fields.read("elementId")?,
            occurrence: fields.read("occurrence")?,
            select_all_content: fields.read("selectAllContent")?,
            target_text: fields.read("targetText")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(4usize);
        object.push_some("elementId", self.element_id.to_member());
        object.push_some("occurrence", self.occurrence.to_member());
        object.push_some("selectAllContent", self.select_all_content.to_member());
        object.push_some("targetText", self.target_text.to_member());
        object.finish()
    }
}

implement_serde!(Strict : CommentTargetElement);
impl Model for CommentTimestamp {
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

implement_serde!(Tolerant : CommentTimestamp);
impl Model for CommentUpdate {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            actions: fields.read("actions")?,
            attachments: fields.read("attachments")?,
            comment_html: fields.read("commentHtml")?,
            comment_text: fields.read("commentText")?,
            context: fields.read("context")?,
            created_at: fields.read("createdAt")?,
            from: fields.read("from")?,
            is_comment_resolver_used: fields.read("isCommentResolverUsed")?,
            is_comment_text_available: fields.read("isCommentTextAvailable")?,
            last_updated: fields.read("lastUpdated")?,
            progress: fields.read("progress")?,
            tagged_user_contacts: fields.read("taggedUserContacts")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(12usize);
        object.push_some("actions", self.actions.to_member());
        object.push_some("attachments", self.attachments.to_member());
        object.push_some("commentHtml", self.comment_html.to_member());
        object.push_some("commentText", self.comment_text.to_member());
        object.push_some("context", self.context.to_member());
        object.push_some("createdAt", self.created_at.to_member());
        object.push_some("from", self.from.to_member());
        object.push_some(
            "isCommentResolverUsed",
            self.is_comment_resolver_used.to_member(),
        );
        object.push_some(
            "isCommentTextAvailable",
            self.is_comment_text_available.to_member(),
        );
        object.push_some("lastUpdated", self.last_updated.to_member());
        object.push_some("progress", self.progress.to_member());
        object.push_some("taggedUserContacts", self.tagged_user_contacts.to_member());
        object.finish()
    }
}

implement_serde!(Strict : CommentUpdate);
impl Model for CommentUpdateV1 {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            comment_html: fields.read("commentHtml")?,
            comment_text: fields.read("commentText")?,
            from: fields.read("from")?,
            is_comment_resolver_used: fields.read("isCommentResolverUsed")?,
            is_comment_text_available: fields.read("isCommentTextAvailable")?,
            tagged_user_contacts: fields.read("taggedUserContacts")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(6usize);
        object.push_some("commentHtml", self.comment_html.to_member());
        object.push_some("commentText", self.comment_text.to_member());
        object.push_some("from", self.from.to_member());
        object.push_some(
            "isCommentResolverUsed",
            self.is_comment_resolver_used.to_member(),
        );
        object.push_some(
            "isCommentTextAvailable",
            self.is_comment_text_available.to_member(),
        );
        object.push_some("taggedUserContacts", self.tagged_user_contacts.to_member());
        object.finish()
    }
}

implement_serde!(Strict : CommentUpdateV1);
impl Model for CommentUserReplacement {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            new_user: fields.read("newUser")?,
            old_user: fields.read("oldUser")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(2usize);
        object.push("newUser", self.new_user.to_node());
        object.push("oldUser", self.old_user.to_node());
        object.finish()
    }
}

implement_serde!(Strict : CommentUserReplacement);
impl Model for CommentVisibility {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            organization_id: fields.read("organizationId")?,
            type_: fields.read("type")?,
            user_ids: fields.read("userIds")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(3usize);
        object.push_some("organizationId", self.organization_id.to_member());
        object.push("type", self.type_.to_node());
        object.push_some("userIds", self.user_ids.to_member());
        object.finish()
    }
}

implement_serde!(Strict : CommentVisibility);
impl Model for CommentVisibilityConfig {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            organization_id: fields.read("organizationId")?,
            organization_ids: fields.read("organizationIds")?,
            type_: fields.read("type")?,
            user_ids: fields.read("userIds")?,
            extra: fields.rest(),
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(5usize);
        object.push_some("organizationId", self.organization_id.to_member());
        object.push_some("organizationIds", self.organization_ids.to_member());
        object.push_some("type", self.type_.to_member());
        object.push_some("userIds", self.user_ids.to_member());
        object.extend(&self.extra);
        object.finish()
    }
}

implement_serde!(Tolerant : CommentVisibilityConfig);
impl Model for CommentsFound {
    const SHAPE: Shape = <::std::vec::Vec<::std::option::Option<Comment>> as Model>::SHAPE;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        Model::read(node, at).map(Self)
    }

    fn to_node(&self) -> Node<'_> {
        self.0.to_node()
    }
}

implement_serde!(Tolerant : CommentsFound);
impl Model for CountCommentAnnotations {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            document_ids: fields.read("documentIds")?,
            organization_id: fields.read("organizationId")?,
            status_ids: fields.read("statusIds")?,
            user_id: fields.read("userId")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(4usize);
        object.push("documentIds", self.document_ids.to_node());
        object.push("organizationId", self.organization_id.to_node());
        object.push_some("statusIds", self.status_ids.to_member());
        object.push("userId", self.user_id.to_node());
        object.finish()
    }
}

implement_serde!(Strict : CountCommentAnnotations);
impl Model for DeleteCommentAnnotations {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            agent_id: fields.read("agentId")?,
            agent_suggestions: fields.read("agentSuggestions")?,
            agent_urls: fields.read("agentUrls")?,
            annotation_ids: fields.read("annotationIds")?,
            document_id: fields.read("documentId")?,
            location_ids: fields.read("locationIds")?,
            organization_id: fields.read("organizationId")?,
            user_ids: fields.read("userIds")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(8usize);
        object.push_some("agentId", self.agent_id.to_member());
        object.push_some("agentSuggestions", self.agent_suggestions.to_member());
        object.push_some("agentUrls", self.agent_urls.to_member());
        object.push_some("annotationIds", self.annotation_ids.to_member());
        object.push("documentId", self.document_id.to_node());
        object.push_some("locationIds", self.location_ids.to_member());
        object.push_some("organizationId", self.organization_id.to_member());
        object.push_some("userIds", self.user_ids.to_member());
        object.finish()
    }
}

implement_serde!(Strict : DeleteCommentAnnotations);
impl Model for DeleteCommentAnnotationsV1 {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            annotation_ids: fields.read("annotationIds")?,
            document_id: fields.read("documentId")?,
            location_ids: fields.read("locationIds")?,
            organization_id: fields.read("organizationId")?,
            user_ids: fields.read("userIds")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(5usize);
        object.push_some("annotationIds", self.annotation_ids.to_member());
        object.push("documentId", self.document_id.to_node());
        object.push_some("locationIds", self.location_ids.to_member());
        object.push_some("organizationId", self.organization_id.to_member());
        object.push_some("userIds", self.user_ids.to_member());
        object.finish()
    }
}

implement_serde!(Strict : DeleteCommentAnnotationsV1);
impl Model for DeleteComments {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            annotation_id: fields.read("annotationId")?,
            comment_ids: fields.read("commentIds")?,
            document_id: fields.read("documentId")?,
            organization_id: fields.read("organizationId")?,
            user_ids: fields.read("userIds")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(5usize);
        object.push("annotationId", self.annotation_id.to_node());
        object.push_some("commentIds", self.comment_ids.to_member());
        object.push("documentId", self.document_id.to_node());
        object.push("organizationId", self.organization_id.to_node());
        object.push_some("userIds", self.user_ids.to_member());
        object.finish()
    }
}

implement_serde!(Strict : DeleteComments);
impl Model for DeleteCommentsV1 {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            annotation_id: fields.read("annotationId")?,
            comment_ids: fields.read("commentIds")?,
            document_id: fields.read("documentId")?,
            organization_id: fields.read("organizationId")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(4usize);
        object.push("annotationId", self.annotation_id.to_node());
        object.push_some("commentIds", self.comment_ids.to_member());
        object.push("documentId", self.document_id.to_node());
        object.push("organizationId", self.organization_id.to_node());
        object.finish()
    }
}

implement_serde!(Strict : DeleteCommentsV1);
impl Model for GetCommentAnnotations {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            agent_comments: fields.read("agentComments")?,
            agent_id: fields.read("agentId")?,
            agent_source: fields.read("agentSource")?,
            agent_suggestions: fields.read("agentSuggestions")?,
            agent_type: fields.read("agentType")?,
            annotation_ids: fields.read("annotationIds")?,
            created_after: fields.read("createdAfter")?,
            created_before: fields.read("createdBefore")?,
            document_id: fields.read("documentId")?,
            document_ids: fields.read("documentIds")?,
            execution_id: fields.read("executionId")?,
            folder_id: fields.read("folderId")?,
            group_by_document_id: fields.read("groupByDocumentId")?,
            include_metadata: fields.read("includeMetadata")?,
            include_page_info: fields.read("includePageInfo")?,
            location_ids: fields.read("locationIds")?,
            mentioned_user_ids: fields.read("mentionedUserIds")?,
            order: fields.read("order")?,
            organization_id: fields.read("organizationId")?,
            page_size: fields.read("pageSize")?,
            page_token: fields.read("pageToken")?,
            resolved_by: fields.read("resolvedBy")?,
            status_id: fields.read("statusId")?,
            status_ids: fields.read("statusIds")?,
            updated_after: fields.read("updatedAfter")?,
            updated_before: fields.read("updatedBefore")?,
            user_ids: fields.read("userIds")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(27usize);
        object.push_some("agentComments", self.agent_comments.to_member());
        object.push_some("agentId", self.agent_id.to_member());
        object.push_some("agentSource", self.agent_source.to_member());
        object.push_some("agentSuggestions", self.agent_suggestions.to_member());
        object.push_some("agentType", self.agent_type.to_member());
        object.push_some("annotationIds", self.annotation_ids.to_member());
        object.push_some("createdAfter", self.created_after.to_member());
        object.push_some("createdBefore", self.created_before.to_member());
        object.push_some("documentId", self.document_id.to_member());
        object.push_some("documentIds", self.document_ids.to_member());
        object.push_some("executionId", self.execution_id.to_member());
        object.push_some("folderId", self.folder_id.to_member());
        object.push_some("groupByDocumentId", self.group_by_document_id.to_member());
        object.push_some("includeMetadata", self.include_metadata.to_member());
        object.push_some("includePageInfo", self.include_page_info.to_member());
        object.push_some("locationIds", self.location_ids.to_member());
        object.push_some("mentionedUserIds", self.mentioned_user_ids.to_member());
        object.push_some("order", self.order.to_member());
        object.push("organizationId", self.organization_id.to_node());
        object.push_some("pageSize", self.page_size.to_member());
        object.push_some("pageToken", self.page_token.to_member());
        object.push_some("resolvedBy", self.resolved_by.to_member());
        object.push_some("statusId", self.status_id.to_member());
        object.push_some("statusIds", self.status_ids.to_member());
        object.push_some("updatedAfter", self.updated_after.to_member());
        object.push_some("updatedBefore", self.updated_before.to_member());
        object.push_some("userIds", self.user_ids.to_member());
        object.finish()
    }
}

implement_serde!(Strict : GetCommentAnnotations);
impl Model for GetCommentAnnotationsV1 {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            annotation_ids: fields.read("annotationIds")?,
            document_id: fields.read("documentId")?,
            location_ids: fields.read("locationIds")?,
            organization_id: fields.read("organizationId")?,
            user_ids: fields.read("userIds")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(5usize);
        object.push_some("annotationIds", self.annotation_ids.to_member());
        object.push("documentId", self.document_id.to_node());
        object.push_some("locationIds", self.location_ids.to_member());
        object.push("organizationId", self.organization_id.to_node());
        object.push_some("userIds", self.user_ids.to_member());
        object.finish()
    }
}

implement_serde!(Strict : GetCommentAnnotationsV1);
impl Model for GetComments {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            annotation_id: fields.read("annotationId")?,
            comment_ids: fields.read("commentIds")?,
            document_id: fields.read("documentId")?,
            organization_id: fields.read("organizationId")?,
            user_ids: fields.read("userIds")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(5usize);
        object.push("annotationId", self.annotation_id.to_node());
        object.push_some("commentIds", self.comment_ids.to_member());
        object.push("documentId", self.document_id.to_node());
        object.push("organizationId", self.organization_id.to_node());
        object.push_some("userIds", self.user_ids.to_member());
        object.finish()
    }
}

implement_serde!(Strict : GetComments);
impl Model for UpdateCommentAnnotations {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            annotation_ids: fields.read("annotationIds")?,
            document_id: fields.read("documentId")?,
            location_ids: fields.read("locationIds")?,
            organization_id: fields.read("organizationId")?,
            update_users: fields.read("updateUsers")?,
            updated_data: fields.read("updatedData")?,
            user_ids: fields.read("userIds")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(7usize);
        object.push_some("annotationIds", self.annotation_ids.to_member());
        object.push("documentId", self.document_id.to_node());
        object.push_some("locationIds", self.location_ids.to_member());
        object.push("organizationId", self.organization_id.to_node());
        object.push_some("updateUsers", self.update_users.to_member());
        object.push_some("updatedData", self.updated_data.to_member());
        object.push_some("userIds", self.user_ids.to_member());
        object.finish()
    }
}

implement_serde!(Strict : UpdateCommentAnnotations);
impl Model for UpdateCommentAnnotationsV1 {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            annotation_ids: fields.read("annotationIds")?,
            document_id: fields.read("documentId")?,
            location_ids: fields.read("locationIds")?,
            organization_id: fields.read("organizationId")?,
            update_users: fields.read("updateUsers")?,
            updated_data: fields.read("updatedData")?,
            user_ids: fields.read("userIds")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(7usize);
        object.push_some("annotationIds", self.annotation_ids.to_member());
        object.push("documentId", self.document_id.to_node());
        object.push_some("locationIds", self.location_ids.to_member());
        object.push("organizationId", self.organization_id.to_node());
        object.push_some("updateUsers", self.update_users.to_member());
        object.push_some("updatedData", self.updated_data.to_member());
        object.push_some("userIds", self.user_ids.to_member());
        object.finish()
    }
}

implement_serde!(Strict : UpdateCommentAnnotationsV1);
impl Model for UpdateComments {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            annotation_id: fields.read("annotationId")?,
            comment_ids: fields.read("commentIds")?,
            document_id: fields.read("documentId")?,
            organization_id: fields.read("organizationId")?,
            trigger_notification: fields.read("triggerNotification")?,
            updated_data: fields.read("updatedData")?,
            user_ids: fields.read("userIds")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(7usize);
        object.push("annotationId", self.annotation_id.to_node());
        object.push("commentIds", self.comment_ids.to_node());
        object.push("documentId", self.document_id.to_node());
        object.push("organizationId", self.organization_id.to_node());
        object.push_some("triggerNotification", self.trigger_notification.to_member());
        object.push("updatedData", self.updated_data.to_node());
        object.push_some("userIds", self.user_ids.to_member());
        object.finish()
    }
}

implement_serde!(Strict : UpdateComments);
impl Model for UpdateCommentsV1 {
    const SHAPE: Shape = Shape::OBJECT;
    fn read(node: Node<'_>, at: &Place<'_>) -> Result<Self, ReadError> {
        let mut fields = at.fields(node)?;
        let value = Self {
            annotation_id: fields.read("annotationId")?,
            comment_ids: fields.read("commentIds")?,
            document_id: fields.read("documentId")?,
            organization_id: fields.read("organizationId")?,
            updated_data: fields.read("updatedData")?,
        };
        fields.finish()?;
        Ok(value)
    }

    fn to_node(&self) -> Node<'_> {
        let mut object = ObjectNode::with_capacity(5usize);
        object.push("annotationId", self.annotation_id.to_node());
        object.push("commentIds", self.comment_ids.to_node());
        object.push("documentId", self.document_id.to_node());
        object.push("organizationId", self.organization_id.to_node());
        object.push("updatedData", self.updated_data.to_node());
        object.finish()
    }
}

implement_serde!(Strict : UpdateCommentsV1);
