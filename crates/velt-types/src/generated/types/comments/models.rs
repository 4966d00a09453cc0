// Made by `cargo xtask generate` from openapi/. Change that, not this.

//! How types are read from JSON and written to it.

use crate::{
    Model,
    json::{
        Fields, Node, Object, ObjectNode, Place, Shape, implement_model, implement_serde, one_of,
    },
    types::*,
};

impl Object for AddCommentAnnotations {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            comment_annotations: fields.read("commentAnnotations"),
            create_document: fields.read("createDocument"),
            create_organization: fields.read("createOrganization"),
            document_id: fields.read("documentId"),
            organization_id: fields.read("organizationId"),
            verify_user_permissions: fields.read("verifyUserPermissions"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("commentAnnotations", &self.comment_annotations);
        object.write_some("createDocument", &self.create_document);
        object.write_some("createOrganization", &self.create_organization);
        object.write("documentId", &self.document_id);
        object.write("organizationId", &self.organization_id);
        object.write_some("verifyUserPermissions", &self.verify_user_permissions);
    }
}

implement_model!(AddCommentAnnotations);
implement_serde!(Strict : AddCommentAnnotations);
impl Object for AddCommentAnnotationsV1 {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            comment_annotations: fields.read("commentAnnotations"),
            document_id: fields.read("documentId"),
            organization_id: fields.read("organizationId"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("commentAnnotations", &self.comment_annotations);
        object.write("documentId", &self.document_id);
        object.write("organizationId", &self.organization_id);
    }
}

implement_model!(AddCommentAnnotationsV1);
implement_serde!(Strict : AddCommentAnnotationsV1);
impl Object for AddComments {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            annotation_id: fields.read("annotationId"),
            comment_data: fields.read("commentData"),
            comments: fields.read("comments"),
            create_document: fields.read("createDocument"),
            create_organization: fields.read("createOrganization"),
            document_id: fields.read("documentId"),
            organization_id: fields.read("organizationId"),
            verify_user_permissions: fields.read("verifyUserPermissions"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("annotationId", &self.annotation_id);
        object.write("commentData", &self.comment_data);
        object.write_some("comments", &self.comments);
        object.write_some("createDocument", &self.create_document);
        object.write_some("createOrganization", &self.create_organization);
        object.write("documentId", &self.document_id);
        object.write("organizationId", &self.organization_id);
        object.write_some("verifyUserPermissions", &self.verify_user_permissions);
    }
}

implement_model!(AddComments);
implement_serde!(Strict : AddComments);
impl Object for AddCommentsV1 {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            annotation_id: fields.read("annotationId"),
            comment_data: fields.read("commentData"),
            document_id: fields.read("documentId"),
            organization_id: fields.read("organizationId"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("annotationId", &self.annotation_id);
        object.write("commentData", &self.comment_data);
        object.write("documentId", &self.document_id);
        object.write("organizationId", &self.organization_id);
    }
}

implement_model!(AddCommentsV1);
implement_serde!(Strict : AddCommentsV1);
impl Object for Comment {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            agent: fields.read("agent"),
            attachments: fields.read("attachments"),
            comment_html: fields.read("commentHtml"),
            comment_id: fields.read("commentId"),
            comment_text: fields.read("commentText"),
            comment_voice_url: fields.read("commentVoiceUrl"),
            created_at: fields.read("createdAt"),
            custom_list: fields.read("customList"),
            edited_at: fields.read("editedAt"),
            from: fields.read("from"),
            is_comment_text_available: fields.read("isCommentTextAvailable"),
            is_draft: fields.read("isDraft"),
            is_edited: fields.read("isEdited"),
            last_updated: fields.read("lastUpdated"),
            metadata: fields.read("metadata"),
            reaction_annotation_ids: fields.read("reactionAnnotationIds"),
            reaction_annotations: fields.read("reactionAnnotations"),
            recorders: fields.read("recorders"),
            replace_content_html: fields.read("replaceContentHtml"),
            replace_content_text: fields.read("replaceContentText"),
            source_type: fields.read("sourceType"),
            status: fields.read("status"),
            tagged_user_contacts: fields.read("taggedUserContacts"),
            to: fields.read("to"),
            to_organization_user_group: fields.read("toOrganizationUserGroup"),
            type_: fields.read("type"),
            extra: fields.rest(),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("agent", &self.agent);
        object.write_some("attachments", &self.attachments);
        object.write_some("commentHtml", &self.comment_html);
        object.write("commentId", &self.comment_id);
        object.write_some("commentText", &self.comment_text);
        object.write_some("commentVoiceUrl", &self.comment_voice_url);
        object.write_some("createdAt", &self.created_at);
        object.write_some("customList", &self.custom_list);
        object.write_some("editedAt", &self.edited_at);
        object.write_some("from", &self.from);
        object.write_some("isCommentTextAvailable", &self.is_comment_text_available);
        object.write_some("isDraft", &self.is_draft);
        object.write_some("isEdited", &self.is_edited);
        object.write_some("lastUpdated", &self.last_updated);
        object.write_some("metadata", &self.metadata);
        object.write_some("reactionAnnotationIds", &self.reaction_annotation_ids);
        object.write_some("reactionAnnotations", &self.reaction_annotations);
        object.write_some("recorders", &self.recorders);
        object.write_some("replaceContentHtml", &self.replace_content_html);
        object.write_some("replaceContentText", &self.replace_content_text);
        object.write_some("sourceType", &self.source_type);
        object.write_some("status", &self.status);
        object.write_some("taggedUserContacts", &self.tagged_user_contacts);
        object.write_some("to", &self.to);
        object.write_some("toOrganizationUserGroup", &self.to_organization_user_group);
        object.write_some("type", &self.type_);
        object.extend(&self.extra);
    }
}

implement_model!(Comment);
implement_serde!(Tolerant : Comment);
impl Object for CommentAction {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            disabled: fields.read("disabled"),
            hidden: fields.read("hidden"),
            icon: fields.read("icon"),
            id: fields.read("id"),
            label: fields.read("label"),
            metadata: fields.read("metadata"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("disabled", &self.disabled);
        object.write_some("hidden", &self.hidden);
        object.write_some("icon", &self.icon);
        object.write("id", &self.id);
        object.write_some("label", &self.label);
        object.write_some("metadata", &self.metadata);
    }
}

implement_model!(CommentAction);
implement_serde!(Strict : CommentAction);
impl Object for CommentAgent {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            agent_id: fields.read("agentId"),
            agent_name: fields.read("agentName"),
            agent_source: fields.read("agentSource"),
            agent_type: fields.read("agentType"),
            execution_id: fields.read("executionId"),
            reason: fields.read("reason"),
            url: fields.read("url"),
            extra: fields.rest(),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("agentId", &self.agent_id);
        object.write_some("agentName", &self.agent_name);
        object.write_some("agentSource", &self.agent_source);
        object.write_some("agentType", &self.agent_type);
        object.write_some("executionId", &self.execution_id);
        object.write_some("reason", &self.reason);
        object.write_some("url", &self.url);
        object.extend(&self.extra);
    }
}

implement_model!(CommentAgent);
implement_serde!(Tolerant : CommentAgent);
impl Object for CommentAgentData {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            agent_id: fields.read("agentId"),
            agent_name: fields.read("agentName"),
            agent_source: fields.read("agentSource"),
            execution_id: fields.read("executionId"),
            reason: fields.read("reason"),
            url: fields.read("url"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("agentId", &self.agent_id);
        object.write_some("agentName", &self.agent_name);
        object.write("agentSource", &self.agent_source);
        object.write_some("executionId", &self.execution_id);
        object.write("reason", &self.reason);
        object.write_some("url", &self.url);
    }
}

implement_model!(CommentAgentData);
implement_serde!(Strict : CommentAgentData);
impl Object for CommentAgentReason {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            confidence: fields.read("confidence"),
            description: fields.read("description"),
            finding_id: fields.read("findingId"),
            finding_type: fields.read("findingType"),
            html_selector: fields.read("htmlSelector"),
            html_snippet: fields.read("htmlSnippet"),
            issue_type: fields.read("issueType"),
            knowledge_section: fields.read("knowledgeSection"),
            severity: fields.read("severity"),
            source: fields.read("source"),
            suggested_fix: fields.read("suggestedFix"),
            suggestion: fields.read("suggestion"),
            title: fields.read("title"),
            extra: fields.rest(),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("confidence", &self.confidence);
        object.write_some("description", &self.description);
        object.write_some("findingId", &self.finding_id);
        object.write_some("findingType", &self.finding_type);
        object.write_some("htmlSelector", &self.html_selector);
        object.write_some("htmlSnippet", &self.html_snippet);
        object.write_some("issueType", &self.issue_type);
        object.write_some("knowledgeSection", &self.knowledge_section);
        object.write_some("severity", &self.severity);
        object.write_some("source", &self.source);
        object.write_some("suggestedFix", &self.suggested_fix);
        object.write_some("suggestion", &self.suggestion);
        object.write_some("title", &self.title);
        object.extend(&self.extra);
    }
}

implement_model!(CommentAgentReason);
implement_serde!(Tolerant : CommentAgentReason);
impl Object for CommentAgentReasonData {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            confidence: fields.read("confidence"),
            description: fields.read("description"),
            finding_id: fields.read("findingId"),
            finding_type: fields.read("findingType"),
            html_selector: fields.read("htmlSelector"),
            html_snippet: fields.read("htmlSnippet"),
            issue_type: fields.read("issueType"),
            knowledge_section: fields.read("knowledgeSection"),
            severity: fields.read("severity"),
            source: fields.read("source"),
            suggested_fix: fields.read("suggestedFix"),
            suggestion: fields.read("suggestion"),
            title: fields.read("title"),
            extra: fields.rest(),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("confidence", &self.confidence);
        object.write("description", &self.description);
        object.write_some("findingId", &self.finding_id);
        object.write_some("findingType", &self.finding_type);
        object.write_some("htmlSelector", &self.html_selector);
        object.write_some("htmlSnippet", &self.html_snippet);
        object.write_some("issueType", &self.issue_type);
        object.write_some("knowledgeSection", &self.knowledge_section);
        object.write("severity", &self.severity);
        object.write_some("source", &self.source);
        object.write_some("suggestedFix", &self.suggested_fix);
        object.write_some("suggestion", &self.suggestion);
        object.write("title", &self.title);
        object.extend(&self.extra);
    }
}

implement_model!(CommentAgentReasonData);
implement_serde!(Strict : CommentAgentReasonData);
impl Object for CommentAnchor {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            left_percentage: fields.read("leftPercentage"),
            top_percentage: fields.read("topPercentage"),
            xpath: fields.read("xpath"),
            extra: fields.rest(),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("leftPercentage", &self.left_percentage);
        object.write_some("topPercentage", &self.top_percentage);
        object.write_some("xpath", &self.xpath);
        object.extend(&self.extra);
    }
}

implement_model!(CommentAnchor);
implement_serde!(Tolerant : CommentAnchor);
impl Object for CommentAnnotation {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            agent: fields.read("agent"),
            annotation_id: fields.read("annotationId"),
            annotation_index: fields.read("annotationIndex"),
            annotation_number: fields.read("annotationNumber"),
            approved: fields.read("approved"),
            assigned_to: fields.read("assignedTo"),
            basic_anchor_data: fields.read("basicAnchorData"),
            color: fields.read("color"),
            comment_categories: fields.read("commentCategories"),
            comment_type: fields.read("commentType"),
            comments: fields.read("comments"),
            context: fields.read("context"),
            created_at: fields.read("createdAt"),
            custom_list: fields.read("customList"),
            from: fields.read("from"),
            ghost_comment: fields.read("ghostComment"),
            has_draft_comments: fields.read("hasDraftComments"),
            in_progress: fields.read("inProgress"),
            involved_user_ids: fields.read("involvedUserIds"),
            is_draft: fields.read("isDraft"),
            last_updated: fields.read("lastUpdated"),
            location: fields.read("location"),
            location_id: fields.read("locationId"),
            mentioned_user_ids: fields.read("mentionedUserIds"),
            metadata: fields.read("metadata"),
            multi_thread_annotation_id: fields.read("multiThreadAnnotationId"),
            page_info: fields.read("pageInfo"),
            position: fields.read("position"),
            priority: fields.read("priority"),
            resolved: fields.read("resolved"),
            resolved_by_user: fields.read("resolvedByUser"),
            resolved_by_user_id: fields.read("resolvedByUserId"),
            select_all_content: fields.read("selectAllContent"),
            source_type: fields.read("sourceType"),
            status: fields.read("status"),
            status_updated_by_user_id: fields.read("statusUpdatedByUserId"),
            subscribed_groups: fields.read("subscribedGroups"),
            subscribed_users: fields.read("subscribedUsers"),
            suggestion: fields.read("suggestion"),
            target_element_id: fields.read("targetElementId"),
            type_: fields.read("type"),
            unread: fields.read("unread"),
            unsubscribed_users: fields.read("unsubscribedUsers"),
            viewed_by: fields.read("viewedBy"),
            visibility_config: fields.read("visibilityConfig"),
            extra: fields.rest(),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("agent", &self.agent);
        object.write_some("annotationId", &self.annotation_id);
        object.write_some("annotationIndex", &self.annotation_index);
        object.write_some("annotationNumber", &self.annotation_number);
        object.write_some("approved", &self.approved);
        object.write_some("assignedTo", &self.assigned_to);
        object.write_some("basicAnchorData", &self.basic_anchor_data);
        object.write_some("color", &self.color);
        object.write_some("commentCategories", &self.comment_categories);
        object.write_some("commentType", &self.comment_type);
        object.write_some("comments", &self.comments);
        object.write_some("context", &self.context);
        object.write_some("createdAt", &self.created_at);
        object.write_some("customList", &self.custom_list);
        object.write_some("from", &self.from);
        object.write_some("ghostComment", &self.ghost_comment);
        object.write_some("hasDraftComments", &self.has_draft_comments);
        object.write_some("inProgress", &self.in_progress);
        object.write_some("involvedUserIds", &self.involved_user_ids);
        object.write_some("isDraft", &self.is_draft);
        object.write_some("lastUpdated", &self.last_updated);
        object.write_some("location", &self.location);
        object.write_some("locationId", &self.location_id);
        object.write_some("mentionedUserIds", &self.mentioned_user_ids);
        object.write_some("metadata", &self.metadata);
        object.write_some("multiThreadAnnotationId", &self.multi_thread_annotation_id);
        object.write_some("pageInfo", &self.page_info);
        object.write_some("position", &self.position);
        object.write_some("priority", &self.priority);
        object.write_some("resolved", &self.resolved);
        object.write_some("resolvedByUser", &self.resolved_by_user);
        object.write_some("resolvedByUserId", &self.resolved_by_user_id);
        object.write_some("selectAllContent", &self.select_all_content);
        object.write_some("sourceType", &self.source_type);
        object.write_some("status", &self.status);
        object.write_some("statusUpdatedByUserId", &self.status_updated_by_user_id);
        object.write_some("subscribedGroups", &self.subscribed_groups);
        object.write_some("subscribedUsers", &self.subscribed_users);
        object.write_some("suggestion", &self.suggestion);
        object.write_some("targetElementId", &self.target_element_id);
        object.write_some("type", &self.type_);
        object.write_some("unread", &self.unread);
        object.write_some("unsubscribedUsers", &self.unsubscribed_users);
        object.write_some("viewedBy", &self.viewed_by);
        object.write_some("visibilityConfig", &self.visibility_config);
        object.extend(&self.extra);
    }
}

implement_model!(CommentAnnotation);
implement_serde!(Tolerant : CommentAnnotation);
impl Object for CommentAnnotationCommentData {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            actions: fields.read("actions"),
            agent: fields.read("agent"),
            comment_html: fields.read("commentHtml"),
            comment_id: fields.read("commentId"),
            comment_text: fields.read("commentText"),
            context: fields.read("context"),
            created_at: fields.read("createdAt"),
            from: fields.read("from"),
            is_comment_resolver_used: fields.read("isCommentResolverUsed"),
            is_comment_text_available: fields.read("isCommentTextAvailable"),
            last_updated: fields.read("lastUpdated"),
            progress: fields.read("progress"),
            tagged_user_contacts: fields.read("taggedUserContacts"),
            trigger_activities: fields.read("triggerActivities"),
            trigger_notification: fields.read("triggerNotification"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("actions", &self.actions);
        object.write_some("agent", &self.agent);
        object.write_some("commentHtml", &self.comment_html);
        object.write_some("commentId", &self.comment_id);
        object.write_some("commentText", &self.comment_text);
        object.write_some("context", &self.context);
        object.write_some("createdAt", &self.created_at);
        object.write("from", &self.from);
        object.write_some("isCommentResolverUsed", &self.is_comment_resolver_used);
        object.write_some("isCommentTextAvailable", &self.is_comment_text_available);
        object.write_some("lastUpdated", &self.last_updated);
        object.write_some("progress", &self.progress);
        object.write_some("taggedUserContacts", &self.tagged_user_contacts);
        object.write_some("triggerActivities", &self.trigger_activities);
        object.write_some("triggerNotification", &self.trigger_notification);
    }
}

implement_model!(CommentAnnotationCommentData);
implement_serde!(Strict : CommentAnnotationCommentData);
impl Object for CommentAnnotationContactData {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            email: fields.read("email"),
            name: fields.read("name"),
            user_id: fields.read("userId"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("email", &self.email);
        object.write_some("name", &self.name);
        object.write("userId", &self.user_id);
    }
}

implement_model!(CommentAnnotationContactData);
implement_serde!(Strict : CommentAnnotationContactData);
impl Object for CommentAnnotationCount {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            total: fields.read("total"),
            unread: fields.read("unread"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("total", &self.total);
        object.write("unread", &self.unread);
    }
}

implement_model!(CommentAnnotationCount);
implement_serde!(Tolerant : CommentAnnotationCount);
impl Object for CommentAnnotationData {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            actions: fields.read("actions"),
            annotation_id: fields.read("annotationId"),
            assigned_to: fields.read("assignedTo"),
            comment_data: fields.read("commentData"),
            comment_type: fields.read("commentType"),
            comments: fields.read("comments"),
            context: fields.read("context"),
            created_at: fields.read("createdAt"),
            is_page_annotation: fields.read("isPageAnnotation"),
            last_updated: fields.read("lastUpdated"),
            location: fields.read("location"),
            page_info: fields.read("pageInfo"),
            position_x: fields.read("positionX"),
            position_y: fields.read("positionY"),
            priority: fields.read("priority"),
            screen_height: fields.read("screenHeight"),
            screen_scroll_height: fields.read("screenScrollHeight"),
            screen_scroll_top: fields.read("screenScrollTop"),
            screen_width: fields.read("screenWidth"),
            status: fields.read("status"),
            suggestion: fields.read("suggestion"),
            target_element: fields.read("targetElement"),
            type_: fields.read("type"),
            visibility: fields.read("visibility"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("actions", &self.actions);
        object.write_some("annotationId", &self.annotation_id);
        object.write_some("assignedTo", &self.assigned_to);
        object.write("commentData", &self.comment_data);
        object.write_some("commentType", &self.comment_type);
        object.write_some("comments", &self.comments);
        object.write_some("context", &self.context);
        object.write_some("createdAt", &self.created_at);
        object.write_some("isPageAnnotation", &self.is_page_annotation);
        object.write_some("lastUpdated", &self.last_updated);
        object.write_some("location", &self.location);
        object.write_some("pageInfo", &self.page_info);
        object.write_some("positionX", &self.position_x);
        object.write_some("positionY", &self.position_y);
        object.write_some("priority", &self.priority);
        object.write_some("screenHeight", &self.screen_height);
        object.write_some("screenScrollHeight", &self.screen_scroll_height);
        object.write_some("screenScrollTop", &self.screen_scroll_top);
        object.write_some("screenWidth", &self.screen_width);
        object.write_some("status", &self.status);
        object.write_some("suggestion", &self.suggestion);
        object.write_some("targetElement", &self.target_element);
        object.write_some("type", &self.type_);
        object.write_some("visibility", &self.visibility);
    }
}

implement_model!(CommentAnnotationData);
implement_serde!(Strict : CommentAnnotationData);
impl Object for CommentAnnotationDataV1 {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            annotation_id: fields.read("annotationId"),
            assigned_to: fields.read("assignedTo"),
            comment_data: fields.read("commentData"),
            context: fields.read("context"),
            created_at: fields.read("createdAt"),
            last_updated: fields.read("lastUpdated"),
            location: fields.read("location"),
            priority: fields.read("priority"),
            status: fields.read("status"),
            target_element: fields.read("targetElement"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("annotationId", &self.annotation_id);
        object.write_some("assignedTo", &self.assigned_to);
        object.write("commentData", &self.comment_data);
        object.write_some("context", &self.context);
        object.write_some("createdAt", &self.created_at);
        object.write_some("lastUpdated", &self.last_updated);
        object.write_some("location", &self.location);
        object.write_some("priority", &self.priority);
        object.write_some("status", &self.status);
        object.write_some("targetElement", &self.target_element);
    }
}

implement_model!(CommentAnnotationDataV1);
implement_serde!(Strict : CommentAnnotationDataV1);
impl Object for CommentAnnotationLocation {
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

implement_model!(CommentAnnotationLocation);
implement_serde!(Tolerant : CommentAnnotationLocation);
impl Object for CommentAnnotationMetadata {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            api_key: fields.read("apiKey"),
            client_document_id: fields.read("clientDocumentId"),
            client_organization_id: fields.read("clientOrganizationId"),
            document_id: fields.read("documentId"),
            document_metadata: fields.read("documentMetadata"),
            folder_id: fields.read("folderId"),
            organization_id: fields.read("organizationId"),
            sdk_version: fields.read("sdkVersion"),
            velt_folder_id: fields.read("veltFolderId"),
            extra: fields.rest(),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("apiKey", &self.api_key);
        object.write_some("clientDocumentId", &self.client_document_id);
        object.write_some("clientOrganizationId", &self.client_organization_id);
        object.write_some("documentId", &self.document_id);
        object.write_some("documentMetadata", &self.document_metadata);
        object.write_some("folderId", &self.folder_id);
        object.write_some("organizationId", &self.organization_id);
        object.write_some("sdkVersion", &self.sdk_version);
        object.write_some("veltFolderId", &self.velt_folder_id);
        object.extend(&self.extra);
    }
}

implement_model!(CommentAnnotationMetadata);
implement_serde!(Tolerant : CommentAnnotationMetadata);
impl Object for CommentAnnotationOutcome {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            annotation_id: fields.read("annotationId"),
            comment_ids: fields.read("commentIds"),
            finding_id: fields.read("findingId"),
            message: fields.read("message"),
            success: fields.read("success"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("annotationId", &self.annotation_id);
        object.write_some("commentIds", &self.comment_ids);
        object.write_some("findingId", &self.finding_id);
        object.write_some("message", &self.message);
        object.write("success", &self.success);
    }
}

implement_model!(CommentAnnotationOutcome);
implement_serde!(Tolerant : CommentAnnotationOutcome);
impl Object for CommentAnnotationTaggedUserData {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            contact: fields.read("contact"),
            user_id: fields.read("userId"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("contact", &self.contact);
        object.write("userId", &self.user_id);
    }
}

implement_model!(CommentAnnotationTaggedUserData);
implement_serde!(Strict : CommentAnnotationTaggedUserData);
impl Object for CommentAnnotationUpdate {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            actions: fields.read("actions"),
            assigned_to: fields.read("assignedTo"),
            context: fields.read("context"),
            created_at: fields.read("createdAt"),
            from: fields.read("from"),
            last_updated: fields.read("lastUpdated"),
            location: fields.read("location"),
            priority: fields.read("priority"),
            resolved_by_user_id: fields.read("resolvedByUserId"),
            status: fields.read("status"),
            status_updated_by_user_id: fields.read("statusUpdatedByUserId"),
            suggestion: fields.read("suggestion"),
            target_element: fields.read("targetElement"),
            visibility: fields.read("visibility"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("actions", &self.actions);
        object.write_some("assignedTo", &self.assigned_to);
        object.write_some("context", &self.context);
        object.write_some("createdAt", &self.created_at);
        object.write_some("from", &self.from);
        object.write_some("lastUpdated", &self.last_updated);
        object.write_some("location", &self.location);
        object.write_some("priority", &self.priority);
        object.write_some("resolvedByUserId", &self.resolved_by_user_id);
        object.write_some("status", &self.status);
        object.write_some("statusUpdatedByUserId", &self.status_updated_by_user_id);
        object.write_some("suggestion", &self.suggestion);
        object.write_some("targetElement", &self.target_element);
        object.write_some("visibility", &self.visibility);
    }
}

implement_model!(CommentAnnotationUpdate);
implement_serde!(Strict : CommentAnnotationUpdate);
impl Object for CommentAnnotationUpdateV1 {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            assigned_to: fields.read("assignedTo"),
            context: fields.read("context"),
            from: fields.read("from"),
            location: fields.read("location"),
            priority: fields.read("priority"),
            status: fields.read("status"),
            target_element: fields.read("targetElement"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("assignedTo", &self.assigned_to);
        object.write_some("context", &self.context);
        object.write_some("from", &self.from);
        object.write_some("location", &self.location);
        object.write_some("priority", &self.priority);
        object.write_some("status", &self.status);
        object.write_some("targetElement", &self.target_element);
    }
}

implement_model!(CommentAnnotationUpdateV1);
implement_serde!(Strict : CommentAnnotationUpdateV1);
impl Model for CommentAnnotationsFound {
    const SHAPE: Shape = Shape::ANY;
    fn read(node: Node<'_>, at: &Place<'_>) -> Self {
        one_of(
            node,
            at,
            &[
                (
                    <::std::vec::Vec<::std::option::Option<CommentAnnotation>> as Model>::SHAPE,
                    |node, at| Self::AllCommentAnnotations(Model::read(node, at)),
                ),
                (
                    <::std::collections::BTreeMap<
                        ::std::string::String,
                        ::std::vec::Vec<::std::option::Option<CommentAnnotation>>,
                    > as Model>::SHAPE,
                    |node, at| Self::CommentAnnotationsByDocument(Model::read(node, at)),
                ),
            ],
            Self::Other,
        )
    }

    fn empty() -> Self {
        Self::Other(::serde_json::Value::Null)
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
    fn read(node: Node<'_>, at: &Place<'_>) -> Self {
        Self(Model::read(node, at))
    }

    fn empty() -> Self {
        Self(Model::empty())
    }

    fn to_node(&self) -> Node<'_> {
        self.0.to_node()
    }
}

implement_serde!(Tolerant : CommentAnnotationsFoundV1);
impl Object for CommentAttachment {
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
        object.write_some("attachmentId", &self.attachment_id);
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

implement_model!(CommentAttachment);
implement_serde!(Tolerant : CommentAttachment);
impl Object for CommentAttachmentData {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            attachment_id: fields.read("attachmentId"),
            bucket_path: fields.read("bucketPath"),
            metadata: fields.read("metadata"),
            mime_type: fields.read("mimeType"),
            name: fields.read("name"),
            size: fields.read("size"),
            thumbnail: fields.read("thumbnail"),
            type_: fields.read("type"),
            url: fields.read("url"),
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
        object.write_some("type", &self.type_);
        object.write_some("url", &self.url);
    }
}

implement_model!(CommentAttachmentData);
implement_serde!(Strict : CommentAttachmentData);
impl Object for CommentAutocompleteIcon {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            url: fields.read("url"),
            extra: fields.rest(),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("url", &self.url);
        object.extend(&self.extra);
    }
}

implement_model!(CommentAutocompleteIcon);
implement_serde!(Tolerant : CommentAutocompleteIcon);
impl Object for CommentAutocompleteItem {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            description: fields.read("description"),
            icon: fields.read("icon"),
            id: fields.read("id"),
            link: fields.read("link"),
            name: fields.read("name"),
            extra: fields.rest(),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("description", &self.description);
        object.write_some("icon", &self.icon);
        object.write_some("id", &self.id);
        object.write_some("link", &self.link);
        object.write_some("name", &self.name);
        object.extend(&self.extra);
    }
}

implement_model!(CommentAutocompleteItem);
implement_serde!(Tolerant : CommentAutocompleteItem);
impl Object for CommentCategory {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            color: fields.read("color"),
            id: fields.read("id"),
            name: fields.read("name"),
            extra: fields.rest(),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("color", &self.color);
        object.write_some("id", &self.id);
        object.write_some("name", &self.name);
        object.extend(&self.extra);
    }
}

implement_model!(CommentCategory);
implement_serde!(Tolerant : CommentCategory);
impl Object for CommentContactData {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            email: fields.read("email"),
            name: fields.read("name"),
            user_id: fields.read("userId"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("email", &self.email);
        object.write("name", &self.name);
        object.write("userId", &self.user_id);
    }
}

implement_model!(CommentContactData);
implement_serde!(Strict : CommentContactData);
impl Object for CommentContext {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            access: fields.read("access"),
            access_fields: fields.read("accessFields"),
            extra: fields.rest(),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("access", &self.access);
        object.write_some("accessFields", &self.access_fields);
        object.extend(&self.extra);
    }
}

implement_model!(CommentContext);
implement_serde!(Tolerant : CommentContext);
impl Object for CommentCustomItem {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            custom: fields.read("custom"),
            text: fields.read("text"),
            extra: fields.rest(),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("custom", &self.custom);
        object.write_some("text", &self.text);
        object.extend(&self.extra);
    }
}

implement_model!(CommentCustomItem);
implement_serde!(Tolerant : CommentCustomItem);
impl Object for CommentData {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            actions: fields.read("actions"),
            agent: fields.read("agent"),
            attachments: fields.read("attachments"),
            comment_html: fields.read("commentHtml"),
            comment_id: fields.read("commentId"),
            comment_text: fields.read("commentText"),
            context: fields.read("context"),
            created_at: fields.read("createdAt"),
            from: fields.read("from"),
            is_comment_resolver_used: fields.read("isCommentResolverUsed"),
            is_comment_text_available: fields.read("isCommentTextAvailable"),
            last_updated: fields.read("lastUpdated"),
            progress: fields.read("progress"),
            tagged_user_contacts: fields.read("taggedUserContacts"),
            trigger_notification: fields.read("triggerNotification"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("actions", &self.actions);
        object.write_some("agent", &self.agent);
        object.write_some("attachments", &self.attachments);
        object.write_some("commentHtml", &self.comment_html);
        object.write_some("commentId", &self.comment_id);
        object.write_some("commentText", &self.comment_text);
        object.write_some("context", &self.context);
        object.write_some("createdAt", &self.created_at);
        object.write("from", &self.from);
        object.write_some("isCommentResolverUsed", &self.is_comment_resolver_used);
        object.write_some("isCommentTextAvailable", &self.is_comment_text_available);
        object.write_some("lastUpdated", &self.last_updated);
        object.write_some("progress", &self.progress);
        object.write_some("taggedUserContacts", &self.tagged_user_contacts);
        object.write_some("triggerNotification", &self.trigger_notification);
    }
}

implement_model!(CommentData);
implement_serde!(Strict : CommentData);
impl Object for CommentDataV1 {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            comment_html: fields.read("commentHtml"),
            comment_id: fields.read("commentId"),
            comment_text: fields.read("commentText"),
            created_at: fields.read("createdAt"),
            from: fields.read("from"),
            is_comment_resolver_used: fields.read("isCommentResolverUsed"),
            is_comment_text_available: fields.read("isCommentTextAvailable"),
            last_updated: fields.read("lastUpdated"),
            tagged_user_contacts: fields.read("taggedUserContacts"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("commentHtml", &self.comment_html);
        object.write_some("commentId", &self.comment_id);
        object.write_some("commentText", &self.comment_text);
        object.write_some("createdAt", &self.created_at);
        object.write("from", &self.from);
        object.write_some("isCommentResolverUsed", &self.is_comment_resolver_used);
        object.write_some("isCommentTextAvailable", &self.is_comment_text_available);
        object.write_some("lastUpdated", &self.last_updated);
        object.write_some("taggedUserContacts", &self.tagged_user_contacts);
    }
}

implement_model!(CommentDataV1);
implement_serde!(Strict : CommentDataV1);
impl Object for CommentDeviceInfo {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            browser_name: fields.read("browserName"),
            browser_version: fields.read("browserVersion"),
            device_type: fields.read("deviceType"),
            orientation: fields.read("orientation"),
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
        object.write_some("orientation", &self.orientation);
        object.write_some("osName", &self.os_name);
        object.write_some("osVersion", &self.os_version);
        object.write_some("screenHeight", &self.screen_height);
        object.write_some("screenWidth", &self.screen_width);
        object.write_some("userAgent", &self.user_agent);
        object.extend(&self.extra);
    }
}

implement_model!(CommentDeviceInfo);
implement_serde!(Tolerant : CommentDeviceInfo);
impl Object for CommentDropdownItem {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            id: fields.read("id"),
            label: fields.read("label"),
            extra: fields.rest(),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("id", &self.id);
        object.write_some("label", &self.label);
        object.extend(&self.extra);
    }
}

implement_model!(CommentDropdownItem);
implement_serde!(Tolerant : CommentDropdownItem);
impl Object for CommentGhost {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            is_same_group: fields.read("isSameGroup"),
            message: fields.read("message"),
            target_element: fields.read("targetElement"),
            type_: fields.read("type"),
            extra: fields.rest(),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("isSameGroup", &self.is_same_group);
        object.write_some("message", &self.message);
        object.write_some("targetElement", &self.target_element);
        object.write_some("type", &self.type_);
        object.extend(&self.extra);
    }
}

implement_model!(CommentGhost);
implement_serde!(Tolerant : CommentGhost);
impl Object for CommentLocation {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            id: fields.read("id"),
            location_name: fields.read("locationName"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("id", &self.id);
        object.write_some("locationName", &self.location_name);
    }
}

implement_model!(CommentLocation);
implement_serde!(Strict : CommentLocation);
impl From<::std::string::String> for CommentLocationId {
    fn from(value: ::std::string::String) -> Self {
        Self::Text(value)
    }
}

impl From<&str> for CommentLocationId {
    fn from(value: &str) -> Self {
        Self::Text(value.to_owned())
    }
}

impl Model for CommentLocationId {
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

implement_serde!(Tolerant : CommentLocationId);
impl Object for CommentLocationVersion {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            id: fields.read("id"),
            name: fields.read("name"),
            extra: fields.rest(),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("id", &self.id);
        object.write_some("name", &self.name);
        object.extend(&self.extra);
    }
}

implement_model!(CommentLocationVersion);
implement_serde!(Tolerant : CommentLocationVersion);
impl Object for CommentOutcome {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            id: fields.read("id"),
            message: fields.read("message"),
            success: fields.read("success"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("id", &self.id);
        object.write_some("message", &self.message);
        object.write("success", &self.success);
    }
}

implement_model!(CommentOutcome);
implement_serde!(Tolerant : CommentOutcome);
impl Object for CommentPageInfo {
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

implement_model!(CommentPageInfo);
implement_serde!(Tolerant : CommentPageInfo);
impl Object for CommentPosition {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            left: fields.read("left"),
            parent_scale_x: fields.read("parentScaleX"),
            parent_scale_y: fields.read("parentScaleY"),
            top: fields.read("top"),
            transform_context: fields.read("transformContext"),
            extra: fields.rest(),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("left", &self.left);
        object.write_some("parentScaleX", &self.parent_scale_x);
        object.write_some("parentScaleY", &self.parent_scale_y);
        object.write_some("top", &self.top);
        object.write_some("transformContext", &self.transform_context);
        object.extend(&self.extra);
    }
}

implement_model!(CommentPosition);
implement_serde!(Tolerant : CommentPosition);
impl Object for CommentPriority {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            color: fields.read("color"),
            id: fields.read("id"),
            light_color: fields.read("lightColor"),
            name: fields.read("name"),
            extra: fields.rest(),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("color", &self.color);
        object.write_some("id", &self.id);
        object.write_some("lightColor", &self.light_color);
        object.write_some("name", &self.name);
        object.extend(&self.extra);
    }
}

implement_model!(CommentPriority);
implement_serde!(Tolerant : CommentPriority);
impl Object for CommentPriorityData {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            color: fields.read("color"),
            id: fields.read("id"),
            light_color: fields.read("lightColor"),
            name: fields.read("name"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("color", &self.color);
        object.write("id", &self.id);
        object.write("lightColor", &self.light_color);
        object.write("name", &self.name);
    }
}

implement_model!(CommentPriorityData);
implement_serde!(Strict : CommentPriorityData);
impl Object for CommentPriorityUpdate {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            color: fields.read("color"),
            id: fields.read("id"),
            light_color: fields.read("lightColor"),
            name: fields.read("name"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("color", &self.color);
        object.write("id", &self.id);
        object.write_some("lightColor", &self.light_color);
        object.write("name", &self.name);
    }
}

implement_model!(CommentPriorityUpdate);
implement_serde!(Strict : CommentPriorityUpdate);
impl Object for CommentProgress {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            started_at: fields.read("startedAt"),
            state: fields.read("state"),
            steps: fields.read("steps"),
            visible_to_user_ids: fields.read("visibleToUserIds"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("startedAt", &self.started_at);
        object.write("state", &self.state);
        object.write_some("steps", &self.steps);
        object.write_some("visibleToUserIds", &self.visible_to_user_ids);
    }
}

implement_model!(CommentProgress);
implement_serde!(Strict : CommentProgress);
impl Object for CommentProgressStep {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            completed_at: fields.read("completedAt"),
            id: fields.read("id"),
            label: fields.read("label"),
            metadata: fields.read("metadata"),
            started_at: fields.read("startedAt"),
            state: fields.read("state"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("completedAt", &self.completed_at);
        object.write_some("id", &self.id);
        object.write("label", &self.label);
        object.write_some("metadata", &self.metadata);
        object.write_some("startedAt", &self.started_at);
        object.write_some("state", &self.state);
    }
}

implement_model!(CommentProgressStep);
implement_serde!(Strict : CommentProgressStep);
impl Object for CommentReaction {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            from: fields.read("from"),
            last_updated: fields.read("lastUpdated"),
            variant: fields.read("variant"),
            extra: fields.rest(),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("from", &self.from);
        object.write_some("lastUpdated", &self.last_updated);
        object.write_some("variant", &self.variant);
        object.extend(&self.extra);
    }
}

implement_model!(CommentReaction);
implement_serde!(Tolerant : CommentReaction);
impl Object for CommentReactionAnnotation {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            annotation_id: fields.read("annotationId"),
            annotation_index: fields.read("annotationIndex"),
            comment_annotation_id: fields.read("commentAnnotationId"),
            context: fields.read("context"),
            from: fields.read("from"),
            from_users: fields.read("fromUsers"),
            icon: fields.read("icon"),
            icon_emoji: fields.read("iconEmoji"),
            icon_url: fields.read("iconUrl"),
            involved_user_ids: fields.read("involvedUserIds"),
            last_updated: fields.read("lastUpdated"),
            location: fields.read("location"),
            location_id: fields.read("locationId"),
            metadata: fields.read("metadata"),
            page_info: fields.read("pageInfo"),
            position: fields.read("position"),
            reactions: fields.read("reactions"),
            target_element: fields.read("targetElement"),
            target_element_id: fields.read("targetElementId"),
            type_: fields.read("type"),
            extra: fields.rest(),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("annotationId", &self.annotation_id);
        object.write_some("annotationIndex", &self.annotation_index);
        object.write_some("commentAnnotationId", &self.comment_annotation_id);
        object.write_some("context", &self.context);
        object.write_some("from", &self.from);
        object.write_some("fromUsers", &self.from_users);
        object.write_some("icon", &self.icon);
        object.write_some("iconEmoji", &self.icon_emoji);
        object.write_some("iconUrl", &self.icon_url);
        object.write_some("involvedUserIds", &self.involved_user_ids);
        object.write_some("lastUpdated", &self.last_updated);
        object.write_some("location", &self.location);
        object.write_some("locationId", &self.location_id);
        object.write_some("metadata", &self.metadata);
        object.write_some("pageInfo", &self.page_info);
        object.write_some("position", &self.position);
        object.write_some("reactions", &self.reactions);
        object.write_some("targetElement", &self.target_element);
        object.write_some("targetElementId", &self.target_element_id);
        object.write_some("type", &self.type_);
        object.extend(&self.extra);
    }
}

implement_model!(CommentReactionAnnotation);
implement_serde!(Tolerant : CommentReactionAnnotation);
impl Object for CommentReactionUser {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            from: fields.read("from"),
            last_updated: fields.read("lastUpdated"),
            extra: fields.rest(),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("from", &self.from);
        object.write_some("lastUpdated", &self.last_updated);
        object.extend(&self.extra);
    }
}

implement_model!(CommentReactionUser);
implement_serde!(Tolerant : CommentReactionUser);
impl Object for CommentRecording {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            audio_url: fields.read("audioUrl"),
            id: fields.read("id"),
            tag: fields.read("tag"),
            thumbnail_url: fields.read("thumbnailUrl"),
            thumbnail_with_play_icon_url: fields.read("thumbnailWithPlayIconUrl"),
            type_: fields.read("type"),
            video_player_url: fields.read("videoPlayerUrl"),
            video_url: fields.read("videoUrl"),
            extra: fields.rest(),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("audioUrl", &self.audio_url);
        object.write_some("id", &self.id);
        object.write_some("tag", &self.tag);
        object.write_some("thumbnailUrl", &self.thumbnail_url);
        object.write_some(
            "thumbnailWithPlayIconUrl",
            &self.thumbnail_with_play_icon_url,
        );
        object.write_some("type", &self.type_);
        object.write_some("videoPlayerUrl", &self.video_player_url);
        object.write_some("videoUrl", &self.video_url);
        object.extend(&self.extra);
    }
}

implement_model!(CommentRecording);
implement_serde!(Tolerant : CommentRecording);
impl Object for CommentStatus {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            color: fields.read("color"),
            icon_url: fields.read("iconUrl"),
            id: fields.read("id"),
            light_color: fields.read("lightColor"),
            name: fields.read("name"),
            svg: fields.read("svg"),
            type_: fields.read("type"),
            extra: fields.rest(),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("color", &self.color);
        object.write_some("iconUrl", &self.icon_url);
        object.write("id", &self.id);
        object.write_some("lightColor", &self.light_color);
        object.write_some("name", &self.name);
        object.write_some("svg", &self.svg);
        object.write_some("type", &self.type_);
        object.extend(&self.extra);
    }
}

implement_model!(CommentStatus);
implement_serde!(Tolerant : CommentStatus);
impl Object for CommentStatusData {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            color: fields.read("color"),
            icon_url: fields.read("iconUrl"),
            id: fields.read("id"),
            light_color: fields.read("lightColor"),
            name: fields.read("name"),
            svg: fields.read("svg"),
            type_: fields.read("type"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("color", &self.color);
        object.write_some("iconUrl", &self.icon_url);
        object.write("id", &self.id);
        object.write("lightColor", &self.light_color);
        object.write("name", &self.name);
        object.write_some("svg", &self.svg);
        object.write("type", &self.type_);
    }
}

implement_model!(CommentStatusData);
implement_serde!(Strict : CommentStatusData);
impl Object for CommentStatusUpdate {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            color: fields.read("color"),
            icon_url: fields.read("iconUrl"),
            id: fields.read("id"),
            light_color: fields.read("lightColor"),
            name: fields.read("name"),
            svg: fields.read("svg"),
            type_: fields.read("type"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("color", &self.color);
        object.write_some("iconUrl", &self.icon_url);
        object.write("id", &self.id);
        object.write_some("lightColor", &self.light_color);
        object.write("name", &self.name);
        object.write_some("svg", &self.svg);
        object.write("type", &self.type_);
    }
}

implement_model!(CommentStatusUpdate);
implement_serde!(Strict : CommentStatusUpdate);
impl Object for CommentStatusUpdateV1 {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            color: fields.read("color"),
            icon_url: fields.read("iconUrl"),
            id: fields.read("id"),
            light_color: fields.read("lightColor"),
            name: fields.read("name"),
            svg: fields.read("svg"),
            type_: fields.read("type"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("color", &self.color);
        object.write_some("iconUrl", &self.icon_url);
        object.write_some("id", &self.id);
        object.write_some("lightColor", &self.light_color);
        object.write_some("name", &self.name);
        object.write_some("svg", &self.svg);
        object.write("type", &self.type_);
    }
}

implement_model!(CommentStatusUpdateV1);
implement_serde!(Strict : CommentStatusUpdateV1);
impl Object for CommentSubscription {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            type_: fields.read("type"),
            user: fields.read("user"),
            extra: fields.rest(),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("type", &self.type_);
        object.write_some("user", &self.user);
        object.extend(&self.extra);
    }
}

implement_model!(CommentSubscription);
implement_serde!(Tolerant : CommentSubscription);
impl Object for CommentSuggestion {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            drift_detected: fields.read("driftDetected"),
            new_value: fields.read("newValue"),
            old_value: fields.read("oldValue"),
            reject_reason: fields.read("rejectReason"),
            resolved_at: fields.read("resolvedAt"),
            resolved_by: fields.read("resolvedBy"),
            status: fields.read("status"),
            summary: fields.read("summary"),
            target_id: fields.read("targetId"),
            target_type: fields.read("targetType"),
            extra: fields.rest(),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("driftDetected", &self.drift_detected);
        object.write_some("newValue", &self.new_value);
        object.write_some("oldValue", &self.old_value);
        object.write_some("rejectReason", &self.reject_reason);
        object.write_some("resolvedAt", &self.resolved_at);
        object.write_some("resolvedBy", &self.resolved_by);
        object.write_some("status", &self.status);
        object.write_some("summary", &self.summary);
        object.write_some("targetId", &self.target_id);
        object.write_some("targetType", &self.target_type);
        object.extend(&self.extra);
    }
}

implement_model!(CommentSuggestion);
implement_serde!(Tolerant : CommentSuggestion);
impl Object for CommentSuggestionData {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            drift_detected: fields.read("driftDetected"),
            new_value: fields.read("newValue"),
            old_value: fields.read("oldValue"),
            summary: fields.read("summary"),
            target_id: fields.read("targetId"),
            target_type: fields.read("targetType"),
            extra: fields.rest(),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("driftDetected", &self.drift_detected);
        object.write_some("newValue", &self.new_value);
        object.write_some("oldValue", &self.old_value);
        object.write_some("summary", &self.summary);
        object.write_some("targetId", &self.target_id);
        object.write_some("targetType", &self.target_type);
        object.extend(&self.extra);
    }
}

implement_model!(CommentSuggestionData);
implement_serde!(Strict : CommentSuggestionData);
impl Object for CommentSuggestionUpdate {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            drift_detected: fields.read("driftDetected"),
            new_value: fields.read("newValue"),
            old_value: fields.read("oldValue"),
            status: fields.read("status"),
            summary: fields.read("summary"),
            target_id: fields.read("targetId"),
            target_type: fields.read("targetType"),
            extra: fields.rest(),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("driftDetected", &self.drift_detected);
        object.write_some("newValue", &self.new_value);
        object.write_some("oldValue", &self.old_value);
        object.write_some("status", &self.status);
        object.write_some("summary", &self.summary);
        object.write_some("targetId", &self.target_id);
        object.write_some("targetType", &self.target_type);
        object.extend(&self.extra);
    }
}

implement_model!(CommentSuggestionUpdate);
implement_serde!(Strict : CommentSuggestionUpdate);
impl Object for CommentTaggedUser {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            contact: fields.read("contact"),
            text: fields.read("text"),
            user_id: fields.read("userId"),
            extra: fields.rest(),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("contact", &self.contact);
        object.write_some("text", &self.text);
        object.write_some("userId", &self.user_id);
        object.extend(&self.extra);
    }
}

implement_model!(CommentTaggedUser);
implement_serde!(Tolerant : CommentTaggedUser);
impl Object for CommentTaggedUserData {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            contact: fields.read("contact"),
            text: fields.read("text"),
            user_id: fields.read("userId"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("contact", &self.contact);
        object.write("text", &self.text);
        object.write("userId", &self.user_id);
    }
}

implement_model!(CommentTaggedUserData);
implement_serde!(Strict : CommentTaggedUserData);
impl Object for CommentTargetElement {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            element_id: fields.read("elementId"),
            occurrence: fields.read("occurrence"),
            select_all_content: fields.read("selectAllContent"),
            target_text: fields.read("targetText"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("elementId", &self.element_id);
        object.write_some("occurrence", &self.occurrence);
        object.write_some("selectAllContent", &self.select_all_content);
        object.write_some("targetText", &self.target_text);
    }
}

implement_model!(CommentTargetElement);
implement_serde!(Strict : CommentTargetElement);
impl From<::std::string::String> for CommentTimestamp {
    fn from(value: ::std::string::String) -> Self {
        Self::Text(value)
    }
}

impl From<&str> for CommentTimestamp {
    fn from(value: &str) -> Self {
        Self::Text(value.to_owned())
    }
}

impl Model for CommentTimestamp {
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

implement_serde!(Tolerant : CommentTimestamp);
impl Object for CommentUpdate {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            actions: fields.read("actions"),
            attachments: fields.read("attachments"),
            comment_html: fields.read("commentHtml"),
            comment_text: fields.read("commentText"),
            context: fields.read("context"),
            created_at: fields.read("createdAt"),
            from: fields.read("from"),
            is_comment_resolver_used: fields.read("isCommentResolverUsed"),
            is_comment_text_available: fields.read("isCommentTextAvailable"),
            last_updated: fields.read("lastUpdated"),
            progress: fields.read("progress"),
            tagged_user_contacts: fields.read("taggedUserContacts"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("actions", &self.actions);
        object.write_some("attachments", &self.attachments);
        object.write_some("commentHtml", &self.comment_html);
        object.write_some("commentText", &self.comment_text);
        object.write_some("context", &self.context);
        object.write_some("createdAt", &self.created_at);
        object.write_some("from", &self.from);
        object.write_some("isCommentResolverUsed", &self.is_comment_resolver_used);
        object.write_some("isCommentTextAvailable", &self.is_comment_text_available);
        object.write_some("lastUpdated", &self.last_updated);
        object.write_some("progress", &self.progress);
        object.write_some("taggedUserContacts", &self.tagged_user_contacts);
    }
}

implement_model!(CommentUpdate);
implement_serde!(Strict : CommentUpdate);
impl Object for CommentUpdateV1 {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            comment_html: fields.read("commentHtml"),
            comment_text: fields.read("commentText"),
            from: fields.read("from"),
            is_comment_resolver_used: fields.read("isCommentResolverUsed"),
            is_comment_text_available: fields.read("isCommentTextAvailable"),
            tagged_user_contacts: fields.read("taggedUserContacts"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("commentHtml", &self.comment_html);
        object.write_some("commentText", &self.comment_text);
        object.write_some("from", &self.from);
        object.write_some("isCommentResolverUsed", &self.is_comment_resolver_used);
        object.write_some("isCommentTextAvailable", &self.is_comment_text_available);
        object.write_some("taggedUserContacts", &self.tagged_user_contacts);
    }
}

implement_model!(CommentUpdateV1);
implement_serde!(Strict : CommentUpdateV1);
impl Object for CommentUserReplacement {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            new_user: fields.read("newUser"),
            old_user: fields.read("oldUser"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("newUser", &self.new_user);
        object.write("oldUser", &self.old_user);
    }
}

implement_model!(CommentUserReplacement);
implement_serde!(Strict : CommentUserReplacement);
impl Object for CommentVisibility {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            organization_id: fields.read("organizationId"),
            type_: fields.read("type"),
            user_ids: fields.read("userIds"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("organizationId", &self.organization_id);
        object.write("type", &self.type_);
        object.write_some("userIds", &self.user_ids);
    }
}

implement_model!(CommentVisibility);
implement_serde!(Strict : CommentVisibility);
impl Object for CommentVisibilityConfig {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            organization_id: fields.read("organizationId"),
            organization_ids: fields.read("organizationIds"),
            type_: fields.read("type"),
            user_ids: fields.read("userIds"),
            extra: fields.rest(),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("organizationId", &self.organization_id);
        object.write_some("organizationIds", &self.organization_ids);
        object.write_some("type", &self.type_);
        object.write_some("userIds", &self.user_ids);
        object.extend(&self.extra);
    }
}

implement_model!(CommentVisibilityConfig);
implement_serde!(Tolerant : CommentVisibilityConfig);
impl Model for CommentsFound {
    const SHAPE: Shape = <::std::vec::Vec<::std::option::Option<Comment>> as Model>::SHAPE;
    fn read(node: Node<'_>, at: &Place<'_>) -> Self {
        Self(Model::read(node, at))
    }

    fn empty() -> Self {
        Self(Model::empty())
    }

    fn to_node(&self) -> Node<'_> {
        self.0.to_node()
    }
}

implement_serde!(Tolerant : CommentsFound);
impl Object for CountCommentAnnotations {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            document_ids: fields.read("documentIds"),
            organization_id: fields.read("organizationId"),
            status_ids: fields.read("statusIds"),
            user_id: fields.read("userId"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("documentIds", &self.document_ids);
        object.write("organizationId", &self.organization_id);
        object.write_some("statusIds", &self.status_ids);
        object.write("userId", &self.user_id);
    }
}

implement_model!(CountCommentAnnotations);
implement_serde!(Strict : CountCommentAnnotations);
impl Object for DeleteCommentAnnotations {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            agent_id: fields.read("agentId"),
            agent_suggestions: fields.read("agentSuggestions"),
            agent_urls: fields.read("agentUrls"),
            annotation_ids: fields.read("annotationIds"),
            document_id: fields.read("documentId"),
            location_ids: fields.read("locationIds"),
            organization_id: fields.read("organizationId"),
            user_ids: fields.read("userIds"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("agentId", &self.agent_id);
        object.write_some("agentSuggestions", &self.agent_suggestions);
        object.write_some("agentUrls", &self.agent_urls);
        object.write_some("annotationIds", &self.annotation_ids);
        object.write("documentId", &self.document_id);
        object.write_some("locationIds", &self.location_ids);
        object.write_some("organizationId", &self.organization_id);
        object.write_some("userIds", &self.user_ids);
    }
}

implement_model!(DeleteCommentAnnotations);
implement_serde!(Strict : DeleteCommentAnnotations);
impl Object for DeleteCommentAnnotationsV1 {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            annotation_ids: fields.read("annotationIds"),
            document_id: fields.read("documentId"),
            location_ids: fields.read("locationIds"),
            organization_id: fields.read("organizationId"),
            user_ids: fields.read("userIds"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("annotationIds", &self.annotation_ids);
        object.write("documentId", &self.document_id);
        object.write_some("locationIds", &self.location_ids);
        object.write_some("organizationId", &self.organization_id);
        object.write_some("userIds", &self.user_ids);
    }
}

implement_model!(DeleteCommentAnnotationsV1);
implement_serde!(Strict : DeleteCommentAnnotationsV1);
impl Object for DeleteComments {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            annotation_id: fields.read("annotationId"),
            comment_ids: fields.read("commentIds"),
            document_id: fields.read("documentId"),
            organization_id: fields.read("organizationId"),
            user_ids: fields.read("userIds"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("annotationId", &self.annotation_id);
        object.write_some("commentIds", &self.comment_ids);
        object.write("documentId", &self.document_id);
        object.write("organizationId", &self.organization_id);
        object.write_some("userIds", &self.user_ids);
    }
}

implement_model!(DeleteComments);
implement_serde!(Strict : DeleteComments);
impl Object for DeleteCommentsV1 {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            annotation_id: fields.read("annotationId"),
            comment_ids: fields.read("commentIds"),
            document_id: fields.read("documentId"),
            organization_id: fields.read("organizationId"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("annotationId", &self.annotation_id);
        object.write_some("commentIds", &self.comment_ids);
        object.write("documentId", &self.document_id);
        object.write("organizationId", &self.organization_id);
    }
}

implement_model!(DeleteCommentsV1);
implement_serde!(Strict : DeleteCommentsV1);
impl Object for GetCommentAnnotations {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            agent_comments: fields.read("agentComments"),
            agent_id: fields.read("agentId"),
            agent_source: fields.read("agentSource"),
            agent_suggestions: fields.read("agentSuggestions"),
            agent_type: fields.read("agentType"),
            annotation_ids: fields.read("annotationIds"),
            created_after: fields.read("createdAfter"),
            created_before: fields.read("createdBefore"),
            document_id: fields.read("documentId"),
            document_ids: fields.read("documentIds"),
            execution_id: fields.read("executionId"),
            folder_id: fields.read("folderId"),
            group_by_document_id: fields.read("groupByDocumentId"),
            include_metadata: fields.read("includeMetadata"),
            include_page_info: fields.read("includePageInfo"),
            location_ids: fields.read("locationIds"),
            mentioned_user_ids: fields.read("mentionedUserIds"),
            order: fields.read("order"),
            organization_id: fields.read("organizationId"),
            page_size: fields.read("pageSize"),
            page_token: fields.read("pageToken"),
            resolved_by: fields.read("resolvedBy"),
            status_id: fields.read("statusId"),
            status_ids: fields.read("statusIds"),
            updated_after: fields.read("updatedAfter"),
            updated_before: fields.read("updatedBefore"),
            user_ids: fields.read("userIds"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("agentComments", &self.agent_comments);
        object.write_some("agentId", &self.agent_id);
        object.write_some("agentSource", &self.agent_source);
        object.write_some("agentSuggestions", &self.agent_suggestions);
        object.write_some("agentType", &self.agent_type);
        object.write_some("annotationIds", &self.annotation_ids);
        object.write_some("createdAfter", &self.created_after);
        object.write_some("createdBefore", &self.created_before);
        object.write_some("documentId", &self.document_id);
        object.write_some("documentIds", &self.document_ids);
        object.write_some("executionId", &self.execution_id);
        object.write_some("folderId", &self.folder_id);
        object.write_some("groupByDocumentId", &self.group_by_document_id);
        object.write_some("includeMetadata", &self.include_metadata);
        object.write_some("includePageInfo", &self.include_page_info);
        object.write_some("locationIds", &self.location_ids);
        object.write_some("mentionedUserIds", &self.mentioned_user_ids);
        object.write_some("order", &self.order);
        object.write("organizationId", &self.organization_id);
        object.write_some("pageSize", &self.page_size);
        object.write_some("pageToken", &self.page_token);
        object.write_some("resolvedBy", &self.resolved_by);
        object.write_some("statusId", &self.status_id);
        object.write_some("statusIds", &self.status_ids);
        object.write_some("updatedAfter", &self.updated_after);
        object.write_some("updatedBefore", &self.updated_before);
        object.write_some("userIds", &self.user_ids);
    }
}

implement_model!(GetCommentAnnotations);
implement_serde!(Strict : GetCommentAnnotations);
impl Object for GetCommentAnnotationsV1 {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            annotation_ids: fields.read("annotationIds"),
            document_id: fields.read("documentId"),
            location_ids: fields.read("locationIds"),
            organization_id: fields.read("organizationId"),
            user_ids: fields.read("userIds"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("annotationIds", &self.annotation_ids);
        object.write("documentId", &self.document_id);
        object.write_some("locationIds", &self.location_ids);
        object.write("organizationId", &self.organization_id);
        object.write_some("userIds", &self.user_ids);
    }
}

implement_model!(GetCommentAnnotationsV1);
implement_serde!(Strict : GetCommentAnnotationsV1);
impl Object for GetComments {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            annotation_id: fields.read("annotationId"),
            comment_ids: fields.read("commentIds"),
            document_id: fields.read("documentId"),
            organization_id: fields.read("organizationId"),
            user_ids: fields.read("userIds"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("annotationId", &self.annotation_id);
        object.write_some("commentIds", &self.comment_ids);
        object.write("documentId", &self.document_id);
        object.write("organizationId", &self.organization_id);
        object.write_some("userIds", &self.user_ids);
    }
}

implement_model!(GetComments);
implement_serde!(Strict : GetComments);
impl Object for UpdateCommentAnnotations {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            annotation_ids: fields.read("annotationIds"),
            document_id: fields.read("documentId"),
            location_ids: fields.read("locationIds"),
            organization_id: fields.read("organizationId"),
            update_users: fields.read("updateUsers"),
            updated_data: fields.read("updatedData"),
            user_ids: fields.read("userIds"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("annotationIds", &self.annotation_ids);
        object.write("documentId", &self.document_id);
        object.write_some("locationIds", &self.location_ids);
        object.write("organizationId", &self.organization_id);
        object.write_some("updateUsers", &self.update_users);
        object.write_some("updatedData", &self.updated_data);
        object.write_some("userIds", &self.user_ids);
    }
}

implement_model!(UpdateCommentAnnotations);
implement_serde!(Strict : UpdateCommentAnnotations);
impl Object for UpdateCommentAnnotationsV1 {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            annotation_ids: fields.read("annotationIds"),
            document_id: fields.read("documentId"),
            location_ids: fields.read("locationIds"),
            organization_id: fields.read("organizationId"),
            update_users: fields.read("updateUsers"),
            updated_data: fields.read("updatedData"),
            user_ids: fields.read("userIds"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write_some("annotationIds", &self.annotation_ids);
        object.write("documentId", &self.document_id);
        object.write_some("locationIds", &self.location_ids);
        object.write("organizationId", &self.organization_id);
        object.write_some("updateUsers", &self.update_users);
        object.write_some("updatedData", &self.updated_data);
        object.write_some("userIds", &self.user_ids);
    }
}

implement_model!(UpdateCommentAnnotationsV1);
implement_serde!(Strict : UpdateCommentAnnotationsV1);
impl Object for UpdateComments {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            annotation_id: fields.read("annotationId"),
            comment_ids: fields.read("commentIds"),
            document_id: fields.read("documentId"),
            organization_id: fields.read("organizationId"),
            trigger_notification: fields.read("triggerNotification"),
            updated_data: fields.read("updatedData"),
            user_ids: fields.read("userIds"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("annotationId", &self.annotation_id);
        object.write("commentIds", &self.comment_ids);
        object.write("documentId", &self.document_id);
        object.write("organizationId", &self.organization_id);
        object.write_some("triggerNotification", &self.trigger_notification);
        object.write("updatedData", &self.updated_data);
        object.write_some("userIds", &self.user_ids);
    }
}

implement_model!(UpdateComments);
implement_serde!(Strict : UpdateComments);
impl Object for UpdateCommentsV1 {
    fn read_fields(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            annotation_id: fields.read("annotationId"),
            comment_ids: fields.read("commentIds"),
            document_id: fields.read("documentId"),
            organization_id: fields.read("organizationId"),
            updated_data: fields.read("updatedData"),
        }
    }

    fn write_fields<'a>(&'a self, object: &mut ObjectNode<'a>) {
        object.write("annotationId", &self.annotation_id);
        object.write("commentIds", &self.comment_ids);
        object.write("documentId", &self.document_id);
        object.write("organizationId", &self.organization_id);
        object.write("updatedData", &self.updated_data);
    }
}

implement_model!(UpdateCommentsV1);
implement_serde!(Strict : UpdateCommentsV1);
