// Made by `cargo xtask generate` from openapi/. Change that, not this.

//! How requests are made: `new` takes what is required, and a setter for each
//! optional field follows.

use crate::types::*;

impl AddCommentsV1 {
    /// Starts with everything that is required.
    pub fn new(
        organization_id: impl Into<::std::string::String>,
        document_id: impl Into<::std::string::String>,
        annotation_id: impl Into<::std::string::String>,
        comment_data: impl IntoIterator<Item = impl Into<CommentDataV1>>,
    ) -> Self {
        Self {
            annotation_id: annotation_id.into(),
            comment_data: comment_data.into_iter().map(Into::into).collect(),
            document_id: document_id.into(),
            organization_id: organization_id.into(),
        }
    }
}

impl CommentDataV1 {
    /// Starts with everything that is required.
    pub fn new(from: impl Into<User>) -> Self {
        Self {
            comment_html: Default::default(),
            comment_id: Default::default(),
            comment_text: Default::default(),
            created_at: Default::default(),
            from: from.into(),
            is_comment_resolver_used: Default::default(),
            is_comment_text_available: Default::default(),
            last_updated: Default::default(),
            tagged_user_contacts: Default::default(),
        }
    }

    /// The id of the comment; made by Velt if left out.
    #[must_use]
    pub fn comment_id(mut self, comment_id: i64) -> Self {
        self.comment_id = Some(comment_id);
        self
    }

    /// What the comment says, as plain text.
    #[must_use]
    pub fn comment_text(mut self, comment_text: impl crate::OptionalText) -> Self {
        self.comment_text = comment_text.into_optional_text();
        self
    }

    /// What the comment says, as HTML.
    #[must_use]
    pub fn comment_html(mut self, comment_html: impl crate::OptionalText) -> Self {
        self.comment_html = comment_html.into_optional_text();
        self
    }

    /// The users who are mentioned.
    #[must_use]
    pub fn tagged_user_contacts(
        mut self,
        tagged_user_contacts: impl IntoIterator<Item = impl Into<CommentTaggedUserData>>,
    ) -> Self {
        self.tagged_user_contacts =
            Some(tagged_user_contacts.into_iter().map(Into::into).collect());
        self
    }

    /// When the comment was written, in milliseconds since 1970.
    #[must_use]
    pub fn created_at(mut self, created_at: i64) -> Self {
        self.created_at = Some(created_at);
        self
    }

    /// When the comment was changed last, in milliseconds since 1970.
    #[must_use]
    pub fn last_updated(mut self, last_updated: i64) -> Self {
        self.last_updated = Some(last_updated);
        self
    }

    /// Whether you store the contents of comments yourself, with a data provider in the
    /// SDK.
    #[must_use]
    pub fn is_comment_resolver_used(mut self, is_comment_resolver_used: bool) -> Self {
        self.is_comment_resolver_used = Some(is_comment_resolver_used);
        self
    }

    /// Whether the comment has a text, in case you store the contents yourself. One
    /// that consists of attachments may have none.
    #[must_use]
    pub fn is_comment_text_available(mut self, is_comment_text_available: bool) -> Self {
        self.is_comment_text_available = Some(is_comment_text_available);
        self
    }
}

crate::from_reference!(CommentDataV1);
impl CommentTaggedUserData {
    /// Starts with everything that is required.
    pub fn new(
        user_id: impl Into<::std::string::String>,
        text: impl Into<::std::string::String>,
        contact: impl Into<CommentContactData>,
    ) -> Self {
        Self {
            contact: contact.into(),
            text: text.into(),
            user_id: user_id.into(),
        }
    }
}

crate::from_reference!(CommentTaggedUserData);
impl CommentContactData {
    /// Starts with everything that is required.
    pub fn new(
        user_id: impl Into<::std::string::String>,
        name: impl Into<::std::string::String>,
        email: impl Into<::std::string::String>,
    ) -> Self {
        Self {
            email: email.into(),
            name: name.into(),
            user_id: user_id.into(),
        }
    }
}

crate::from_reference!(CommentContactData);
impl AddCommentAnnotationsV1 {
    /// Starts with everything that is required.
    pub fn new(
        organization_id: impl Into<::std::string::String>,
        document_id: impl Into<::std::string::String>,
        comment_annotations: impl IntoIterator<Item = impl Into<CommentAnnotationDataV1>>,
    ) -> Self {
        Self {
            comment_annotations: comment_annotations.into_iter().map(Into::into).collect(),
            document_id: document_id.into(),
            organization_id: organization_id.into(),
        }
    }
}

impl CommentAnnotationDataV1 {
    /// Starts with everything that is required.
    pub fn new(comment_data: impl IntoIterator<Item = impl Into<CommentDataV1>>) -> Self {
        Self {
            annotation_id: Default::default(),
            assigned_to: Default::default(),
            comment_data: comment_data.into_iter().map(Into::into).collect(),
            context: Default::default(),
            created_at: Default::default(),
            last_updated: Default::default(),
            location: Default::default(),
            priority: Default::default(),
            status: Default::default(),
            target_element: Default::default(),
        }
    }

    /// The id of the annotation; made by Velt if left out.
    #[must_use]
    pub fn annotation_id(mut self, annotation_id: impl crate::OptionalText) -> Self {
        self.annotation_id = annotation_id.into_optional_text();
        self
    }

    /// Sets `location`.
    #[must_use]
    pub fn location(mut self, location: impl Into<CommentLocation>) -> Self {
        self.location = Some(location.into());
        self
    }

    /// Sets `targetElement`.
    #[must_use]
    pub fn target_element(mut self, target_element: impl Into<CommentTargetElement>) -> Self {
        self.target_element = Some(target_element.into());
        self
    }

    /// Sets `status`.
    #[must_use]
    pub fn status(mut self, status: impl Into<CommentStatusData>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// Sets `priority`.
    #[must_use]
    pub fn priority(mut self, priority: impl Into<CommentPriorityData>) -> Self {
        self.priority = Some(priority.into());
        self
    }

    /// Sets `assignedTo`.
    #[must_use]
    pub fn assigned_to(mut self, assigned_to: impl Into<User>) -> Self {
        self.assigned_to = Some(assigned_to.into());
        self
    }

    /// What you want to keep along with the annotation.
    #[must_use]
    pub fn context(mut self, context: impl crate::IntoObject) -> Self {
        self.context = Some(context.into_object());
        self
    }

    /// When the annotation was made, in milliseconds since 1970.
    #[must_use]
    pub fn created_at(mut self, created_at: i64) -> Self {
        self.created_at = Some(created_at);
        self
    }

    /// When the annotation was changed last, in milliseconds since 1970.
    #[must_use]
    pub fn last_updated(mut self, last_updated: i64) -> Self {
        self.last_updated = Some(last_updated);
        self
    }
}

crate::from_reference!(CommentAnnotationDataV1);
impl CommentLocation {
    /// Starts with everything that is required.
    pub fn new(id: impl Into<::std::string::String>) -> Self {
        Self {
            id: id.into(),
            location_name: Default::default(),
        }
    }

    /// The name of the location.
    #[must_use]
    pub fn location_name(mut self, location_name: impl crate::OptionalText) -> Self {
        self.location_name = location_name.into_optional_text();
        self
    }
}

crate::from_reference!(CommentLocation);
crate::from_text!(CommentLocation);
impl CommentTargetElement {
    /// Starts with nothing set: no field is required by itself.
    pub fn new() -> Self {
        Self {
            element_id: Default::default(),
            occurrence: Default::default(),
            select_all_content: Default::default(),
            target_text: Default::default(),
        }
    }

    /// The id of the element in the DOM. Together with `targetText` it is where the
    /// text is looked for.
    #[must_use]
    pub fn element_id(mut self, element_id: impl crate::OptionalText) -> Self {
        self.element_id = element_id.into_optional_text();
        self
    }

    /// The text to attach the annotation to.
    #[must_use]
    pub fn target_text(mut self, target_text: impl crate::OptionalText) -> Self {
        self.target_text = target_text.into_optional_text();
        self
    }

    /// Which occurrence of the text is meant, if there are several.
    #[must_use]
    pub fn occurrence(mut self, occurrence: i64) -> Self {
        self.occurrence = Some(occurrence);
        self
    }

    /// Whether to attach to all of the text of the element.
    #[must_use]
    pub fn select_all_content(mut self, select_all_content: bool) -> Self {
        self.select_all_content = Some(select_all_content);
        self
    }
}

crate::from_reference!(CommentTargetElement);
impl CommentStatusData {
    /// Starts with everything that is required.
    pub fn new(
        id: impl Into<::std::string::String>,
        name: impl Into<::std::string::String>,
        type_: impl Into<crate::types::CommentStatusType>,
        color: impl Into<::std::string::String>,
        light_color: impl Into<::std::string::String>,
    ) -> Self {
        Self {
            color: color.into(),
            icon_url: Default::default(),
            id: id.into(),
            light_color: light_color.into(),
            name: name.into(),
            svg: Default::default(),
            type_: type_.into(),
        }
    }

    /// The icon, as SVG. Needed if there is no `iconUrl`.
    #[must_use]
    pub fn svg(mut self, svg: impl crate::OptionalText) -> Self {
        self.svg = svg.into_optional_text();
        self
    }

    /// Where the icon is. Needed if there is no `svg`.
    #[must_use]
    pub fn icon_url(mut self, icon_url: impl crate::OptionalText) -> Self {
        self.icon_url = icon_url.into_optional_text();
        self
    }
}

crate::from_reference!(CommentStatusData);
impl CommentPriorityData {
    /// Starts with everything that is required.
    pub fn new(
        id: impl Into<::std::string::String>,
        name: impl Into<::std::string::String>,
        color: impl Into<::std::string::String>,
        light_color: impl Into<::std::string::String>,
    ) -> Self {
        Self {
            color: color.into(),
            id: id.into(),
            light_color: light_color.into(),
            name: name.into(),
        }
    }
}

crate::from_reference!(CommentPriorityData);
impl CountCommentAnnotations {
    /// Starts with everything that is required.
    pub fn new(
        organization_id: impl Into<::std::string::String>,
        document_ids: impl IntoIterator<Item: AsRef<str>>,
        user_id: impl Into<::std::string::String>,
    ) -> Self {
        Self {
            document_ids: document_ids
                .into_iter()
                .map(|text| text.as_ref().to_owned())
                .collect(),
            organization_id: organization_id.into(),
            status_ids: Default::default(),
            user_id: user_id.into(),
        }
    }

    /// Counts only annotations that have one of these statuses, such as `OPEN`.
    #[must_use]
    pub fn status_ids(mut self, status_ids: impl IntoIterator<Item: AsRef<str>>) -> Self {
        self.status_ids = Some(
            status_ids
                .into_iter()
                .map(|text| text.as_ref().to_owned())
                .collect(),
        );
        self
    }
}

impl DeleteCommentsV1 {
    /// Starts with everything that is required.
    pub fn new(
        organization_id: impl Into<::std::string::String>,
        document_id: impl Into<::std::string::String>,
        annotation_id: impl Into<::std::string::String>,
    ) -> Self {
        Self {
            annotation_id: annotation_id.into(),
            comment_ids: Default::default(),
            document_id: document_id.into(),
            organization_id: organization_id.into(),
        }
    }

    /// The comments to delete; all of the annotation if left out.
    #[must_use]
    pub fn comment_ids(mut self, comment_ids: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        self.comment_ids = Some(comment_ids.into_iter().map(Into::into).collect());
        self
    }
}

impl DeleteCommentAnnotationsV1 {
    /// Starts with everything that is required.
    pub fn new(document_id: impl Into<::std::string::String>) -> Self {
        Self {
            annotation_ids: Default::default(),
            document_id: document_id.into(),
            location_ids: Default::default(),
            organization_id: Default::default(),
            user_ids: Default::default(),
        }
    }

    /// The organization that the document belongs to. Left out for a document without
    /// one.
    #[must_use]
    pub fn organization_id(mut self, organization_id: impl crate::OptionalText) -> Self {
        self.organization_id = organization_id.into_optional_text();
        self
    }

    /// The locations whose annotations to delete, by id.
    #[must_use]
    pub fn location_ids(mut self, location_ids: impl IntoIterator<Item: AsRef<str>>) -> Self {
        self.location_ids = Some(
            location_ids
                .into_iter()
                .map(|text| text.as_ref().to_owned())
                .collect(),
        );
        self
    }

    /// The annotations to delete, by id.
    #[must_use]
    pub fn annotation_ids(mut self, annotation_ids: impl IntoIterator<Item: AsRef<str>>) -> Self {
        self.annotation_ids = Some(
            annotation_ids
                .into_iter()
                .map(|text| text.as_ref().to_owned())
                .collect(),
        );
        self
    }

    /// The users whose annotations to delete.
    #[must_use]
    pub fn user_ids(mut self, user_ids: impl IntoIterator<Item: AsRef<str>>) -> Self {
        self.user_ids = Some(
            user_ids
                .into_iter()
                .map(|text| text.as_ref().to_owned())
                .collect(),
        );
        self
    }
}

impl GetComments {
    /// Starts with everything that is required.
    pub fn new(
        organization_id: impl Into<::std::string::String>,
        document_id: impl Into<::std::string::String>,
        annotation_id: impl Into<::std::string::String>,
    ) -> Self {
        Self {
            annotation_id: annotation_id.into(),
            comment_ids: Default::default(),
            document_id: document_id.into(),
            organization_id: organization_id.into(),
            user_ids: Default::default(),
        }
    }

    /// The users to get comments of. Velt calls this required, but no example sends it.
    #[must_use]
    pub fn user_ids(mut self, user_ids: impl IntoIterator<Item: AsRef<str>>) -> Self {
        self.user_ids = Some(
            user_ids
                .into_iter()
                .map(|text| text.as_ref().to_owned())
                .collect(),
        );
        self
    }

    /// The comments to get.
    #[must_use]
    pub fn comment_ids(mut self, comment_ids: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        self.comment_ids = Some(comment_ids.into_iter().map(Into::into).collect());
        self
    }
}

impl GetCommentAnnotationsV1 {
    /// Starts with everything that is required.
    pub fn new(
        organization_id: impl Into<::std::string::String>,
        document_id: impl Into<::std::string::String>,
    ) -> Self {
        Self {
            annotation_ids: Default::default(),
            document_id: document_id.into(),
            location_ids: Default::default(),
            organization_id: organization_id.into(),
            user_ids: Default::default(),
        }
    }

    /// The locations whose annotations to get, by id.
    #[must_use]
    pub fn location_ids(mut self, location_ids: impl IntoIterator<Item: AsRef<str>>) -> Self {
        self.location_ids = Some(
            location_ids
                .into_iter()
                .map(|text| text.as_ref().to_owned())
                .collect(),
        );
        self
    }

    /// The annotations to get, by id.
    #[must_use]
    pub fn annotation_ids(mut self, annotation_ids: impl IntoIterator<Item: AsRef<str>>) -> Self {
        self.annotation_ids = Some(
            annotation_ids
                .into_iter()
                .map(|text| text.as_ref().to_owned())
                .collect(),
        );
        self
    }

    /// The users whose annotations to get.
    #[must_use]
    pub fn user_ids(mut self, user_ids: impl IntoIterator<Item: AsRef<str>>) -> Self {
        self.user_ids = Some(
            user_ids
                .into_iter()
                .map(|text| text.as_ref().to_owned())
                .collect(),
        );
        self
    }
}

impl UpdateCommentsV1 {
    /// Starts with everything that is required.
    pub fn new(
        organization_id: impl Into<::std::string::String>,
        document_id: impl Into<::std::string::String>,
        annotation_id: impl Into<::std::string::String>,
        comment_ids: impl IntoIterator<Item = impl Into<i64>>,
        updated_data: impl Into<CommentUpdateV1>,
    ) -> Self {
        Self {
            annotation_id: annotation_id.into(),
            comment_ids: comment_ids.into_iter().map(Into::into).collect(),
            document_id: document_id.into(),
            organization_id: organization_id.into(),
            updated_data: updated_data.into(),
        }
    }
}

impl CommentUpdateV1 {
    /// Starts with nothing set: no field is required by itself.
    pub fn new() -> Self {
        Self {
            comment_html: Default::default(),
            comment_text: Default::default(),
            from: Default::default(),
            is_comment_resolver_used: Default::default(),
            is_comment_text_available: Default::default(),
            tagged_user_contacts: Default::default(),
        }
    }

    /// What the comment says, as plain text.
    #[must_use]
    pub fn comment_text(mut self, comment_text: impl crate::OptionalText) -> Self {
        self.comment_text = comment_text.into_optional_text();
        self
    }

    /// What the comment says, as HTML.
    #[must_use]
    pub fn comment_html(mut self, comment_html: impl crate::OptionalText) -> Self {
        self.comment_html = comment_html.into_optional_text();
        self
    }

    /// Sets `from`.
    #[must_use]
    pub fn from(mut self, from: impl Into<User>) -> Self {
        self.from = Some(from.into());
        self
    }

    /// The users who are mentioned.
    #[must_use]
    pub fn tagged_user_contacts(
        mut self,
        tagged_user_contacts: impl IntoIterator<Item = impl Into<CommentTaggedUserData>>,
    ) -> Self {
        self.tagged_user_contacts =
            Some(tagged_user_contacts.into_iter().map(Into::into).collect());
        self
    }

    /// Whether you store the contents of comments yourself, with a data provider in the
    /// SDK.
    #[must_use]
    pub fn is_comment_resolver_used(mut self, is_comment_resolver_used: bool) -> Self {
        self.is_comment_resolver_used = Some(is_comment_resolver_used);
        self
    }

    /// Whether the comment has a text, in case you store the contents yourself. One
    /// that consists of attachments may have none.
    #[must_use]
    pub fn is_comment_text_available(mut self, is_comment_text_available: bool) -> Self {
        self.is_comment_text_available = Some(is_comment_text_available);
        self
    }
}

crate::from_reference!(CommentUpdateV1);
impl UpdateCommentAnnotationsV1 {
    /// Starts with everything that is required.
    pub fn new(
        organization_id: impl Into<::std::string::String>,
        document_id: impl Into<::std::string::String>,
    ) -> Self {
        Self {
            annotation_ids: Default::default(),
            document_id: document_id.into(),
            location_ids: Default::default(),
            organization_id: organization_id.into(),
            update_users: Default::default(),
            updated_data: Default::default(),
            user_ids: Default::default(),
        }
    }

    /// The locations whose annotations to update, by id.
    #[must_use]
    pub fn location_ids(mut self, location_ids: impl IntoIterator<Item: AsRef<str>>) -> Self {
        self.location_ids = Some(
            location_ids
                .into_iter()
                .map(|text| text.as_ref().to_owned())
                .collect(),
        );
        self
    }

    /// The annotations to update, by id.
    #[must_use]
    pub fn annotation_ids(mut self, annotation_ids: impl IntoIterator<Item: AsRef<str>>) -> Self {
        self.annotation_ids = Some(
            annotation_ids
                .into_iter()
                .map(|text| text.as_ref().to_owned())
                .collect(),
        );
        self
    }

    /// The users whose annotations to update; those who made them.
    #[must_use]
    pub fn user_ids(mut self, user_ids: impl IntoIterator<Item: AsRef<str>>) -> Self {
        self.user_ids = Some(
            user_ids
                .into_iter()
                .map(|text| text.as_ref().to_owned())
                .collect(),
        );
        self
    }

    /// Sets `updatedData`.
    #[must_use]
    pub fn updated_data(mut self, updated_data: impl Into<CommentAnnotationUpdateV1>) -> Self {
        self.updated_data = Some(updated_data.into());
        self
    }

    /// The users to put in the place of others.
    #[must_use]
    pub fn update_users(
        mut self,
        update_users: impl IntoIterator<Item = impl Into<CommentUserReplacement>>,
    ) -> Self {
        self.update_users = Some(update_users.into_iter().map(Into::into).collect());
        self
    }
}

impl CommentAnnotationUpdateV1 {
    /// Starts with nothing set: no field is required by itself.
    pub fn new() -> Self {
        Self {
            assigned_to: Default::default(),
            context: Default::default(),
            from: Default::default(),
            location: Default::default(),
            priority: Default::default(),
            status: Default::default(),
            target_element: Default::default(),
        }
    }

    /// Sets `location`.
    #[must_use]
    pub fn location(mut self, location: impl Into<CommentLocation>) -> Self {
        self.location = Some(location.into());
        self
    }

    /// Sets `targetElement`.
    #[must_use]
    pub fn target_element(mut self, target_element: impl Into<CommentTargetElement>) -> Self {
        self.target_element = Some(target_element.into());
        self
    }

    /// Sets `from`.
    #[must_use]
    pub fn from(mut self, from: impl Into<User>) -> Self {
        self.from = Some(from.into());
        self
    }

    /// Sets `status`.
    #[must_use]
    pub fn status(mut self, status: impl Into<CommentStatusUpdateV1>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// Sets `priority`.
    #[must_use]
    pub fn priority(mut self, priority: impl Into<CommentPriorityUpdate>) -> Self {
        self.priority = Some(priority.into());
        self
    }

    /// Sets `assignedTo`.
    #[must_use]
    pub fn assigned_to(mut self, assigned_to: impl Into<User>) -> Self {
        self.assigned_to = Some(assigned_to.into());
        self
    }

    /// What you want to keep along with the annotations.
    #[must_use]
    pub fn context(mut self, context: impl crate::IntoObject) -> Self {
        self.context = Some(context.into_object());
        self
    }
}

crate::from_reference!(CommentAnnotationUpdateV1);
impl CommentStatusUpdateV1 {
    /// Starts with everything that is required.
    pub fn new(type_: impl Into<crate::types::CommentStatusType>) -> Self {
        Self {
            color: Default::default(),
            icon_url: Default::default(),
            id: Default::default(),
            light_color: Default::default(),
            name: Default::default(),
            svg: Default::default(),
            type_: type_.into(),
        }
    }

    /// The id of the status.
    #[must_use]
    pub fn id(mut self, id: impl crate::OptionalText) -> Self {
        self.id = id.into_optional_text();
        self
    }

    /// The name of the status.
    #[must_use]
    pub fn name(mut self, name: impl crate::OptionalText) -> Self {
        self.name = name.into_optional_text();
        self
    }

    /// The color of the text and of the pin.
    #[must_use]
    pub fn color(mut self, color: impl crate::OptionalText) -> Self {
        self.color = color.into_optional_text();
        self
    }

    /// The color behind the name of the status.
    #[must_use]
    pub fn light_color(mut self, light_color: impl crate::OptionalText) -> Self {
        self.light_color = light_color.into_optional_text();
        self
    }

    /// The icon, as SVG.
    #[must_use]
    pub fn svg(mut self, svg: impl crate::OptionalText) -> Self {
        self.svg = svg.into_optional_text();
        self
    }

    /// Where the icon is.
    #[must_use]
    pub fn icon_url(mut self, icon_url: impl crate::OptionalText) -> Self {
        self.icon_url = icon_url.into_optional_text();
        self
    }
}

crate::from_reference!(CommentStatusUpdateV1);
impl CommentPriorityUpdate {
    /// Starts with everything that is required.
    pub fn new(
        id: impl Into<::std::string::String>,
        name: impl Into<::std::string::String>,
    ) -> Self {
        Self {
            color: Default::default(),
            id: id.into(),
            light_color: Default::default(),
            name: name.into(),
        }
    }

    /// The color of the priority.
    #[must_use]
    pub fn color(mut self, color: impl crate::OptionalText) -> Self {
        self.color = color.into_optional_text();
        self
    }

    /// The light variant of the color.
    #[must_use]
    pub fn light_color(mut self, light_color: impl crate::OptionalText) -> Self {
        self.light_color = light_color.into_optional_text();
        self
    }
}

crate::from_reference!(CommentPriorityUpdate);
impl CommentUserReplacement {
    /// Starts with everything that is required.
    pub fn new(old_user: impl Into<User>, new_user: impl Into<User>) -> Self {
        Self {
            new_user: new_user.into(),
            old_user: old_user.into(),
        }
    }
}

crate::from_reference!(CommentUserReplacement);
impl AddComments {
    /// Starts with everything that is required.
    pub fn new(
        organization_id: impl Into<::std::string::String>,
        document_id: impl Into<::std::string::String>,
        annotation_id: impl Into<::std::string::String>,
        comment_data: impl IntoIterator<Item = impl Into<CommentData>>,
    ) -> Self {
        Self {
            annotation_id: annotation_id.into(),
            comment_data: comment_data.into_iter().map(Into::into).collect(),
            comments: Default::default(),
            create_document: Default::default(),
            create_organization: Default::default(),
            document_id: document_id.into(),
            organization_id: organization_id.into(),
            verify_user_permissions: Default::default(),
        }
    }

    /// Whether to add the organization first if it does not exist.
    #[must_use]
    pub fn create_organization(mut self, create_organization: bool) -> Self {
        self.create_organization = Some(create_organization);
        self
    }

    /// Whether to add the document first if it does not exist.
    #[must_use]
    pub fn create_document(mut self, create_document: bool) -> Self {
        self.create_document = Some(create_document);
        self
    }

    /// Whether to refuse comments of users who have no access to the document.
    #[must_use]
    pub fn verify_user_permissions(mut self, verify_user_permissions: bool) -> Self {
        self.verify_user_permissions = Some(verify_user_permissions);
        self
    }

    /// An alternative name for `commentData`. Velt's documentation contradicts itself:
    /// its API reference requires `commentData`, its Python SDK says that one of the
    /// two is enough.
    #[must_use]
    pub fn comments(mut self, comments: impl IntoIterator<Item = impl Into<CommentData>>) -> Self {
        self.comments = Some(comments.into_iter().map(Into::into).collect());
        self
    }
}

impl CommentData {
    /// Starts with everything that is required.
    pub fn new(from: impl Into<User>) -> Self {
        Self {
            actions: Default::default(),
            agent: Default::default(),
            attachments: Default::default(),
            comment_html: Default::default(),
            comment_id: Default::default(),
            comment_text: Default::default(),
            context: Default::default(),
            created_at: Default::default(),
            from: from.into(),
            is_comment_resolver_used: Default::default(),
            is_comment_text_available: Default::default(),
            last_updated: Default::default(),
            progress: Default::default(),
            tagged_user_contacts: Default::default(),
            trigger_notification: Default::default(),
        }
    }

    /// The id of the comment; made by Velt if left out.
    #[must_use]
    pub fn comment_id(mut self, comment_id: i64) -> Self {
        self.comment_id = Some(comment_id);
        self
    }

    /// What the comment says, as plain text.
    #[must_use]
    pub fn comment_text(mut self, comment_text: impl crate::OptionalText) -> Self {
        self.comment_text = comment_text.into_optional_text();
        self
    }

    /// What the comment says, as HTML.
    #[must_use]
    pub fn comment_html(mut self, comment_html: impl crate::OptionalText) -> Self {
        self.comment_html = comment_html.into_optional_text();
        self
    }

    /// The users who are mentioned.
    #[must_use]
    pub fn tagged_user_contacts(
        mut self,
        tagged_user_contacts: impl IntoIterator<Item = impl Into<CommentTaggedUserData>>,
    ) -> Self {
        self.tagged_user_contacts =
            Some(tagged_user_contacts.into_iter().map(Into::into).collect());
        self
    }

    /// The files that are attached.
    #[must_use]
    pub fn attachments(
        mut self,
        attachments: impl IntoIterator<Item = impl Into<CommentAttachmentData>>,
    ) -> Self {
        self.attachments = Some(attachments.into_iter().map(Into::into).collect());
        self
    }

    /// What you want to keep along with the comment.
    #[must_use]
    pub fn context(mut self, context: impl crate::IntoObject) -> Self {
        self.context = Some(context.into_object());
        self
    }

    /// Sets `agent`.
    #[must_use]
    pub fn agent(mut self, agent: impl Into<CommentAgentData>) -> Self {
        self.agent = Some(agent.into());
        self
    }

    /// When the comment was written, in milliseconds since 1970.
    #[must_use]
    pub fn created_at(mut self, created_at: i64) -> Self {
        self.created_at = Some(created_at);
        self
    }

    /// When the comment was changed last, in milliseconds since 1970.
    #[must_use]
    pub fn last_updated(mut self, last_updated: i64) -> Self {
        self.last_updated = Some(last_updated);
        self
    }

    /// Whether you store the contents of comments yourself, with a data provider in the
    /// SDK.
    #[must_use]
    pub fn is_comment_resolver_used(mut self, is_comment_resolver_used: bool) -> Self {
        self.is_comment_resolver_used = Some(is_comment_resolver_used);
        self
    }

    /// Whether the comment has a text, in case you store the contents yourself. One
    /// that consists of attachments may have none.
    #[must_use]
    pub fn is_comment_text_available(mut self, is_comment_text_available: bool) -> Self {
        self.is_comment_text_available = Some(is_comment_text_available);
        self
    }

    /// Custom buttons on the comment. Velt stores them and does nothing with them. Not
    /// documented by Velt; its Python SDK sends it.
    #[must_use]
    pub fn actions(mut self, actions: impl IntoIterator<Item = impl Into<CommentAction>>) -> Self {
        self.actions = Some(actions.into_iter().map(Into::into).collect());
        self
    }

    /// The progress of the work that the comment reports. Not documented by Velt; its
    /// Python SDK sends it.
    #[must_use]
    pub fn progress(mut self, progress: impl Into<CommentProgress>) -> Self {
        self.progress = Some(progress.into());
        self
    }

    /// Whether to send notifications that the comment is complete. Velt does not store
    /// the value. Velt's documentation contradicts itself: its Python SDK types include
    /// this field, its Node guide says that the operation does not accept it.
    #[must_use]
    pub fn trigger_notification(mut self, trigger_notification: bool) -> Self {
        self.trigger_notification = Some(trigger_notification);
        self
    }
}

crate::from_reference!(CommentData);
impl CommentAttachmentData {
    /// Starts with everything that is required.
    pub fn new(attachment_id: i64) -> Self {
        Self {
            attachment_id,
            bucket_path: Default::default(),
            metadata: Default::default(),
            mime_type: Default::default(),
            name: Default::default(),
            size: Default::default(),
            thumbnail: Default::default(),
            type_: Default::default(),
            url: Default::default(),
        }
    }

    /// The name of the file.
    #[must_use]
    pub fn name(mut self, name: impl crate::OptionalText) -> Self {
        self.name = name.into_optional_text();
        self
    }

    /// The path of the file in its storage bucket.
    #[must_use]
    pub fn bucket_path(mut self, bucket_path: impl crate::OptionalText) -> Self {
        self.bucket_path = bucket_path.into_optional_text();
        self
    }

    /// The size of the file, in bytes.
    #[must_use]
    pub fn size(mut self, size: i64) -> Self {
        self.size = Some(size);
        self
    }

    /// The type of the file, such as `image`, `video` or `document`.
    #[must_use]
    pub fn type_(mut self, type_: impl crate::OptionalText) -> Self {
        self.type_ = type_.into_optional_text();
        self
    }

    /// The MIME type of the file, such as `image/png`.
    #[must_use]
    pub fn mime_type(mut self, mime_type: impl crate::OptionalText) -> Self {
        self.mime_type = mime_type.into_optional_text();
        self
    }

    /// Where the file can be downloaded.
    #[must_use]
    pub fn url(mut self, url: impl crate::OptionalText) -> Self {
        self.url = url.into_optional_text();
        self
    }

    /// Where a small picture of the file is.
    #[must_use]
    pub fn thumbnail(mut self, thumbnail: impl crate::OptionalText) -> Self {
        self.thumbnail = thumbnail.into_optional_text();
        self
    }

    /// What you want to keep along with the attachment.
    #[must_use]
    pub fn metadata(mut self, metadata: impl crate::IntoObject) -> Self {
        self.metadata = Some(metadata.into_object());
        self
    }
}

crate::from_reference!(CommentAttachmentData);
impl CommentAgentData {
    /// Starts with everything that is required.
    pub fn new(
        agent_source: impl Into<crate::types::CommentAgentSource>,
        agent_id: impl Into<::std::string::String>,
        reason: impl Into<CommentAgentReasonData>,
    ) -> Self {
        Self {
            agent_id: agent_id.into(),
            agent_name: Default::default(),
            agent_source: agent_source.into(),
            execution_id: Default::default(),
            reason: reason.into(),
            url: Default::default(),
        }
    }

    /// The name of the agent. Needed for an agent from outside of Velt, and not used
    /// for others.
    #[must_use]
    pub fn agent_name(mut self, agent_name: impl crate::OptionalText) -> Self {
        self.agent_name = agent_name.into_optional_text();
        self
    }

    /// The run of the agent, by id.
    #[must_use]
    pub fn execution_id(mut self, execution_id: impl crate::OptionalText) -> Self {
        self.execution_id = execution_id.into_optional_text();
        self
    }

    /// The page that the finding is about.
    #[must_use]
    pub fn url(mut self, url: impl crate::OptionalText) -> Self {
        self.url = url.into_optional_text();
        self
    }
}

crate::from_reference!(CommentAgentData);
impl CommentAgentReasonData {
    /// Starts with everything that is required.
    pub fn new(
        title: impl Into<::std::string::String>,
        description: impl Into<::std::string::String>,
        severity: impl Into<crate::types::CommentFindingSeverity>,
    ) -> Self {
        Self {
            confidence: Default::default(),
            description: description.into(),
            finding_id: Default::default(),
            finding_type: Default::default(),
            html_selector: Default::default(),
            html_snippet: Default::default(),
            issue_type: Default::default(),
            knowledge_section: Default::default(),
            severity: severity.into(),
            source: Default::default(),
            suggested_fix: Default::default(),
            suggestion: Default::default(),
            title: title.into(),
            extra: Default::default(),
        }
    }

    /// The id of the finding. The answer repeats it, so that you can tell which
    /// annotation is which.
    #[must_use]
    pub fn finding_id(mut self, finding_id: impl crate::OptionalText) -> Self {
        self.finding_id = finding_id.into_optional_text();
        self
    }

    /// Sets `findingType`.
    #[must_use]
    pub fn finding_type(
        mut self,
        finding_type: impl Into<crate::types::CommentFindingType>,
    ) -> Self {
        self.finding_type = Some(finding_type.into());
        self
    }

    /// A classification of your own.
    #[must_use]
    pub fn issue_type(mut self, issue_type: impl crate::OptionalText) -> Self {
        self.issue_type = issue_type.into_optional_text();
        self
    }

    /// How sure the agent is.
    #[must_use]
    pub fn confidence(mut self, confidence: i64) -> Self {
        self.confidence = Some(confidence);
        self
    }

    /// The change that is suggested, as plain text.
    #[must_use]
    pub fn suggestion(mut self, suggestion: impl crate::OptionalText) -> Self {
        self.suggestion = suggestion.into_optional_text();
        self
    }

    /// The fix that is suggested.
    #[must_use]
    pub fn suggested_fix(mut self, suggested_fix: impl crate::OptionalText) -> Self {
        self.suggested_fix = suggested_fix.into_optional_text();
        self
    }

    /// The HTML that the finding is about.
    #[must_use]
    pub fn html_snippet(mut self, html_snippet: impl crate::OptionalText) -> Self {
        self.html_snippet = html_snippet.into_optional_text();
        self
    }

    /// A selector of the place of the finding.
    #[must_use]
    pub fn html_selector(mut self, html_selector: impl crate::OptionalText) -> Self {
        self.html_selector = html_selector.into_optional_text();
        self
    }

    /// Sets `source`.
    #[must_use]
    pub fn source(mut self, source: impl Into<crate::types::CommentFindingSource>) -> Self {
        self.source = Some(source.into());
        self
    }

    /// The section of the knowledge that led to the finding.
    #[must_use]
    pub fn knowledge_section(mut self, knowledge_section: impl crate::OptionalText) -> Self {
        self.knowledge_section = knowledge_section.into_optional_text();
        self
    }

    /// Sets a field that has no setter of its own.
    #[must_use]
    pub fn extra(
        mut self,
        name: impl Into<::std::string::String>,
        value: impl Into<::serde_json::Value>,
    ) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}

crate::from_reference!(CommentAgentReasonData);
impl CommentAction {
    /// Starts with everything that is required.
    pub fn new(id: impl Into<::std::string::String>) -> Self {
        Self {
            disabled: Default::default(),
            hidden: Default::default(),
            icon: Default::default(),
            id: id.into(),
            label: Default::default(),
            metadata: Default::default(),
        }
    }

    /// What the button says.
    #[must_use]
    pub fn label(mut self, label: impl crate::OptionalText) -> Self {
        self.label = label.into_optional_text();
        self
    }

    /// The icon of the button.
    #[must_use]
    pub fn icon(mut self, icon: impl crate::OptionalText) -> Self {
        self.icon = icon.into_optional_text();
        self
    }

    /// Whether the button cannot be used.
    #[must_use]
    pub fn disabled(mut self, disabled: bool) -> Self {
        self.disabled = Some(disabled);
        self
    }

    /// Whether the button is not shown.
    #[must_use]
    pub fn hidden(mut self, hidden: bool) -> Self {
        self.hidden = Some(hidden);
        self
    }

    /// What you want to keep along with the button.
    #[must_use]
    pub fn metadata(mut self, metadata: impl crate::IntoObject) -> Self {
        self.metadata = Some(metadata.into_object());
        self
    }
}

crate::from_reference!(CommentAction);
crate::from_text!(CommentAction);
impl AddCommentAnnotations {
    /// Starts with everything that is required.
    pub fn new(
        organization_id: impl Into<::std::string::String>,
        document_id: impl Into<::std::string::String>,
        comment_annotations: impl IntoIterator<Item = impl Into<CommentAnnotationData>>,
    ) -> Self {
        Self {
            comment_annotations: comment_annotations.into_iter().map(Into::into).collect(),
            create_document: Default::default(),
            create_organization: Default::default(),
            document_id: document_id.into(),
            organization_id: organization_id.into(),
            verify_user_permissions: Default::default(),
        }
    }

    /// Whether to add the organization first if it does not exist.
    #[must_use]
    pub fn create_organization(mut self, create_organization: bool) -> Self {
        self.create_organization = Some(create_organization);
        self
    }

    /// Whether to add the document first if it does not exist.
    #[must_use]
    pub fn create_document(mut self, create_document: bool) -> Self {
        self.create_document = Some(create_document);
        self
    }

    /// Whether to refuse annotations of users who have no access to the document.
    #[must_use]
    pub fn verify_user_permissions(mut self, verify_user_permissions: bool) -> Self {
        self.verify_user_permissions = Some(verify_user_permissions);
        self
    }
}

impl CommentAnnotationData {
    /// Starts with everything that is required.
    pub fn new(
        comment_data: impl IntoIterator<Item = impl Into<CommentAnnotationCommentData>>,
    ) -> Self {
        Self {
            actions: Default::default(),
            annotation_id: Default::default(),
            assigned_to: Default::default(),
            comment_data: comment_data.into_iter().map(Into::into).collect(),
            comment_type: Default::default(),
            comments: Default::default(),
            context: Default::default(),
            created_at: Default::default(),
            is_page_annotation: Default::default(),
            last_updated: Default::default(),
            location: Default::default(),
            page_info: Default::default(),
            position_x: Default::default(),
            position_y: Default::default(),
            priority: Default::default(),
            screen_height: Default::default(),
            screen_scroll_height: Default::default(),
            screen_scroll_top: Default::default(),
            screen_width: Default::default(),
            status: Default::default(),
            suggestion: Default::default(),
            target_element: Default::default(),
            type_: Default::default(),
            visibility: Default::default(),
        }
    }

    /// The id of the annotation; made by Velt if left out.
    #[must_use]
    pub fn annotation_id(mut self, annotation_id: impl crate::OptionalText) -> Self {
        self.annotation_id = annotation_id.into_optional_text();
        self
    }

    /// Sets `location`.
    #[must_use]
    pub fn location(mut self, location: impl Into<CommentLocation>) -> Self {
        self.location = Some(location.into());
        self
    }

    /// Sets `targetElement`.
    #[must_use]
    pub fn target_element(mut self, target_element: impl Into<CommentTargetElement>) -> Self {
        self.target_element = Some(target_element.into());
        self
    }

    /// Sets `status`.
    #[must_use]
    pub fn status(mut self, status: impl Into<CommentStatusData>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// Sets `priority`.
    #[must_use]
    pub fn priority(mut self, priority: impl Into<CommentPriorityData>) -> Self {
        self.priority = Some(priority.into());
        self
    }

    /// Sets `assignedTo`.
    #[must_use]
    pub fn assigned_to(mut self, assigned_to: impl Into<User>) -> Self {
        self.assigned_to = Some(assigned_to.into());
        self
    }

    /// What you want to keep along with the annotation.
    #[must_use]
    pub fn context(mut self, context: impl crate::IntoObject) -> Self {
        self.context = Some(context.into_object());
        self
    }

    /// When the annotation was made, in milliseconds since 1970.
    #[must_use]
    pub fn created_at(mut self, created_at: i64) -> Self {
        self.created_at = Some(created_at);
        self
    }

    /// When the annotation was changed last, in milliseconds since 1970.
    #[must_use]
    pub fn last_updated(mut self, last_updated: i64) -> Self {
        self.last_updated = Some(last_updated);
        self
    }

    /// What kind of annotation it is.
    #[must_use]
    pub fn type_(mut self, type_: impl Into<crate::types::CommentAnnotationType>) -> Self {
        self.type_ = Some(type_.into());
        self
    }

    /// Sets `suggestion`.
    #[must_use]
    pub fn suggestion(mut self, suggestion: impl Into<CommentSuggestionData>) -> Self {
        self.suggestion = Some(suggestion.into());
        self
    }

    /// A further classification of the annotation.
    #[must_use]
    pub fn comment_type(
        mut self,
        comment_type: impl Into<crate::types::CommentAnnotationCommentType>,
    ) -> Self {
        self.comment_type = Some(comment_type.into());
        self
    }

    /// Sets `visibility`.
    #[must_use]
    pub fn visibility(mut self, visibility: impl Into<CommentVisibility>) -> Self {
        self.visibility = Some(visibility.into());
        self
    }

    /// Custom buttons on the annotation. Velt stores them and does nothing with them.
    /// Not documented by Velt; its Python SDK sends it.
    #[must_use]
    pub fn actions(mut self, actions: impl IntoIterator<Item = impl Into<CommentAction>>) -> Self {
        self.actions = Some(actions.into_iter().map(Into::into).collect());
        self
    }

    /// An alternative name for `commentData`, which is required in any case. Velt's
    /// Node guide lists this field but does not describe it.
    #[must_use]
    pub fn comments(
        mut self,
        comments: impl IntoIterator<Item = impl Into<CommentAnnotationCommentData>>,
    ) -> Self {
        self.comments = Some(comments.into_iter().map(Into::into).collect());
        self
    }

    /// Whether the annotation is on the page as a whole instead of an element.
    #[must_use]
    pub fn is_page_annotation(mut self, is_page_annotation: bool) -> Self {
        self.is_page_annotation = Some(is_page_annotation);
        self
    }

    /// The page that the annotation was created on.
    #[must_use]
    pub fn page_info(mut self, page_info: impl Into<CommentPageInfo>) -> Self {
        self.page_info = Some(page_info.into());
        self
    }

    /// The horizontal position of the pin.
    #[must_use]
    pub fn position_x(mut self, position_x: f64) -> Self {
        self.position_x = Some(position_x);
        self
    }

    /// The vertical position of the pin.
    #[must_use]
    pub fn position_y(mut self, position_y: f64) -> Self {
        self.position_y = Some(position_y);
        self
    }

    /// The width of the author's screen, in pixels.
    #[must_use]
    pub fn screen_width(mut self, screen_width: i64) -> Self {
        self.screen_width = Some(screen_width);
        self
    }

    /// The height of the author's screen, in pixels.
    #[must_use]
    pub fn screen_height(mut self, screen_height: i64) -> Self {
        self.screen_height = Some(screen_height);
        self
    }

    /// The scroll height of the author's page, in pixels.
    #[must_use]
    pub fn screen_scroll_height(mut self, screen_scroll_height: f64) -> Self {
        self.screen_scroll_height = Some(screen_scroll_height);
        self
    }

    /// The distance that the author's page was scrolled from the top, in pixels.
    #[must_use]
    pub fn screen_scroll_top(mut self, screen_scroll_top: f64) -> Self {
        self.screen_scroll_top = Some(screen_scroll_top);
        self
    }
}

crate::from_reference!(CommentAnnotationData);
impl CommentAnnotationCommentData {
    /// Starts with everything that is required.
    pub fn new(from: impl Into<User>) -> Self {
        Self {
            actions: Default::default(),
            agent: Default::default(),
            comment_html: Default::default(),
            comment_id: Default::default(),
            comment_text: Default::default(),
            context: Default::default(),
            created_at: Default::default(),
            from: from.into(),
            is_comment_resolver_used: Default::default(),
            is_comment_text_available: Default::default(),
            last_updated: Default::default(),
            progress: Default::default(),
            tagged_user_contacts: Default::default(),
            trigger_activities: Default::default(),
            trigger_notification: Default::default(),
        }
    }

    /// The id of the comment; made by Velt if left out.
    #[must_use]
    pub fn comment_id(mut self, comment_id: i64) -> Self {
        self.comment_id = Some(comment_id);
        self
    }

    /// What the comment says, as plain text. A user is mentioned as `{{userId}}`.
    #[must_use]
    pub fn comment_text(mut self, comment_text: impl crate::OptionalText) -> Self {
        self.comment_text = comment_text.into_optional_text();
        self
    }

    /// What the comment says, as HTML. A user is mentioned as `{{userId}}`.
    #[must_use]
    pub fn comment_html(mut self, comment_html: impl crate::OptionalText) -> Self {
        self.comment_html = comment_html.into_optional_text();
        self
    }

    /// The users who are mentioned; one for each that the text mentions.
    #[must_use]
    pub fn tagged_user_contacts(
        mut self,
        tagged_user_contacts: impl IntoIterator<Item = impl Into<CommentAnnotationTaggedUserData>>,
    ) -> Self {
        self.tagged_user_contacts =
            Some(tagged_user_contacts.into_iter().map(Into::into).collect());
        self
    }

    /// What you want to keep along with the comment.
    #[must_use]
    pub fn context(mut self, context: impl crate::IntoObject) -> Self {
        self.context = Some(context.into_object());
        self
    }

    /// Sets `agent`.
    #[must_use]
    pub fn agent(mut self, agent: impl Into<CommentAgentData>) -> Self {
        self.agent = Some(agent.into());
        self
    }

    /// When the comment was written, in milliseconds since 1970.
    #[must_use]
    pub fn created_at(mut self, created_at: i64) -> Self {
        self.created_at = Some(created_at);
        self
    }

    /// When the comment was changed last, in milliseconds since 1970.
    #[must_use]
    pub fn last_updated(mut self, last_updated: i64) -> Self {
        self.last_updated = Some(last_updated);
        self
    }

    /// Whether you store the contents of comments yourself, with a data provider in the
    /// SDK.
    #[must_use]
    pub fn is_comment_resolver_used(mut self, is_comment_resolver_used: bool) -> Self {
        self.is_comment_resolver_used = Some(is_comment_resolver_used);
        self
    }

    /// Whether the comment has a text, in case you store the contents yourself. One
    /// that consists of attachments may have none.
    #[must_use]
    pub fn is_comment_text_available(mut self, is_comment_text_available: bool) -> Self {
        self.is_comment_text_available = Some(is_comment_text_available);
        self
    }

    /// Whether to send notifications and call webhooks, as the SDK does.
    #[must_use]
    pub fn trigger_notification(mut self, trigger_notification: bool) -> Self {
        self.trigger_notification = Some(trigger_notification);
        self
    }

    /// Whether to write to the activity log, as the SDK does.
    #[must_use]
    pub fn trigger_activities(mut self, trigger_activities: bool) -> Self {
        self.trigger_activities = Some(trigger_activities);
        self
    }

    /// Custom buttons on the comment. Velt stores them and does nothing with them. Not
    /// documented by Velt; its Python SDK sends it.
    #[must_use]
    pub fn actions(mut self, actions: impl IntoIterator<Item = impl Into<CommentAction>>) -> Self {
        self.actions = Some(actions.into_iter().map(Into::into).collect());
        self
    }

    /// The progress of the work that the comment reports. Not documented by Velt; its
    /// Python SDK sends it.
    #[must_use]
    pub fn progress(mut self, progress: impl Into<CommentProgress>) -> Self {
        self.progress = Some(progress.into());
        self
    }
}

crate::from_reference!(CommentAnnotationCommentData);
impl CommentAnnotationTaggedUserData {
    /// Starts with everything that is required.
    pub fn new(
        user_id: impl Into<::std::string::String>,
        contact: impl Into<CommentAnnotationContactData>,
    ) -> Self {
        Self {
            contact: contact.into(),
            user_id: user_id.into(),
        }
    }
}

crate::from_reference!(CommentAnnotationTaggedUserData);
impl CommentAnnotationContactData {
    /// Starts with everything that is required.
    pub fn new(user_id: impl Into<::std::string::String>) -> Self {
        Self {
            email: Default::default(),
            name: Default::default(),
            user_id: user_id.into(),
        }
    }

    /// The name of the user.
    #[must_use]
    pub fn name(mut self, name: impl crate::OptionalText) -> Self {
        self.name = name.into_optional_text();
        self
    }

    /// The email address of the user.
    #[must_use]
    pub fn email(mut self, email: impl crate::OptionalText) -> Self {
        self.email = email.into_optional_text();
        self
    }
}

crate::from_reference!(CommentAnnotationContactData);
crate::from_text!(CommentAnnotationContactData);
impl CommentSuggestionData {
    /// Starts with nothing set: no field is required by itself.
    pub fn new() -> Self {
        Self {
            drift_detected: Default::default(),
            new_value: Default::default(),
            old_value: Default::default(),
            summary: Default::default(),
            target_id: Default::default(),
            target_type: Default::default(),
            extra: Default::default(),
        }
    }

    /// The id of what is to change.
    #[must_use]
    pub fn target_id(mut self, target_id: impl crate::OptionalText) -> Self {
        self.target_id = target_id.into_optional_text();
        self
    }

    /// What kind of thing is to change, such as `text`, `custom` or a value of your
    /// own.
    #[must_use]
    pub fn target_type(mut self, target_type: impl crate::OptionalText) -> Self {
        self.target_type = target_type.into_optional_text();
        self
    }

    /// The value when the suggestion is made.
    #[must_use]
    pub fn old_value(mut self, old_value: impl Into<::serde_json::Value>) -> Self {
        self.old_value = Some(old_value.into());
        self
    }

    /// The value that is suggested.
    #[must_use]
    pub fn new_value(mut self, new_value: impl Into<::serde_json::Value>) -> Self {
        self.new_value = Some(new_value.into());
        self
    }

    /// The change in words.
    #[must_use]
    pub fn summary(mut self, summary: impl crate::OptionalText) -> Self {
        self.summary = summary.into_optional_text();
        self
    }

    /// Whether the value differs from `oldValue` by now.
    #[must_use]
    pub fn drift_detected(mut self, drift_detected: bool) -> Self {
        self.drift_detected = Some(drift_detected);
        self
    }

    /// Sets a field that has no setter of its own.
    #[must_use]
    pub fn extra(
        mut self,
        name: impl Into<::std::string::String>,
        value: impl Into<::serde_json::Value>,
    ) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}

crate::from_reference!(CommentSuggestionData);
impl CommentVisibility {
    /// Starts with everything that is required.
    pub fn new(type_: impl Into<crate::types::CommentVisibilityType>) -> Self {
        Self {
            organization_id: Default::default(),
            type_: type_.into(),
            user_ids: Default::default(),
        }
    }

    /// The organization whose users can see it. Needed if `type` is
    /// `organizationPrivate`.
    #[must_use]
    pub fn organization_id(mut self, organization_id: impl crate::OptionalText) -> Self {
        self.organization_id = organization_id.into_optional_text();
        self
    }

    /// The users who can see it. Needed if `type` is `restricted`.
    #[must_use]
    pub fn user_ids(mut self, user_ids: impl IntoIterator<Item: AsRef<str>>) -> Self {
        self.user_ids = Some(
            user_ids
                .into_iter()
                .map(|text| text.as_ref().to_owned())
                .collect(),
        );
        self
    }
}

crate::from_reference!(CommentVisibility);
impl DeleteComments {
    /// Starts with everything that is required.
    pub fn new(
        organization_id: impl Into<::std::string::String>,
        document_id: impl Into<::std::string::String>,
        annotation_id: impl Into<::std::string::String>,
    ) -> Self {
        Self {
            annotation_id: annotation_id.into(),
            comment_ids: Default::default(),
            document_id: document_id.into(),
            organization_id: organization_id.into(),
            user_ids: Default::default(),
        }
    }

    /// The comments to delete; all of the annotation if left out.
    #[must_use]
    pub fn comment_ids(mut self, comment_ids: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        self.comment_ids = Some(comment_ids.into_iter().map(Into::into).collect());
        self
    }

    /// The IDs of the users whose comments to delete. Not documented by Velt; its
    /// Python SDK sends it.
    #[must_use]
    pub fn user_ids(mut self, user_ids: impl IntoIterator<Item: AsRef<str>>) -> Self {
        self.user_ids = Some(
            user_ids
                .into_iter()
                .map(|text| text.as_ref().to_owned())
                .collect(),
        );
        self
    }
}

impl DeleteCommentAnnotations {
    /// Starts with everything that is required.
    pub fn new(document_id: impl Into<::std::string::String>) -> Self {
        Self {
            agent_id: Default::default(),
            agent_suggestions: Default::default(),
            agent_urls: Default::default(),
            annotation_ids: Default::default(),
            document_id: document_id.into(),
            location_ids: Default::default(),
            organization_id: Default::default(),
            user_ids: Default::default(),
        }
    }

    /// The organization that the document belongs to. Left out for a document without
    /// one.
    #[must_use]
    pub fn organization_id(mut self, organization_id: impl crate::OptionalText) -> Self {
        self.organization_id = organization_id.into_optional_text();
        self
    }

    /// The locations whose annotations to delete, by id.
    #[must_use]
    pub fn location_ids(mut self, location_ids: impl IntoIterator<Item: AsRef<str>>) -> Self {
        self.location_ids = Some(
            location_ids
                .into_iter()
                .map(|text| text.as_ref().to_owned())
                .collect(),
        );
        self
    }

    /// The annotations to delete, by id.
    #[must_use]
    pub fn annotation_ids(mut self, annotation_ids: impl IntoIterator<Item: AsRef<str>>) -> Self {
        self.annotation_ids = Some(
            annotation_ids
                .into_iter()
                .map(|text| text.as_ref().to_owned())
                .collect(),
        );
        self
    }

    /// The users whose annotations to delete.
    #[must_use]
    pub fn user_ids(mut self, user_ids: impl IntoIterator<Item: AsRef<str>>) -> Self {
        self.user_ids = Some(
            user_ids
                .into_iter()
                .map(|text| text.as_ref().to_owned())
                .collect(),
        );
        self
    }

    /// Deletes only what this agent wrote.
    #[must_use]
    pub fn agent_id(mut self, agent_id: impl crate::OptionalText) -> Self {
        self.agent_id = agent_id.into_optional_text();
        self
    }

    /// Whether to delete only suggestions of agents that are not decided.
    #[must_use]
    pub fn agent_suggestions(mut self, agent_suggestions: bool) -> Self {
        self.agent_suggestions = Some(agent_suggestions);
        self
    }

    /// Deletes only what agents wrote about one of these pages. At least one must be
    /// valid.
    #[must_use]
    pub fn agent_urls(mut self, agent_urls: impl IntoIterator<Item: AsRef<str>>) -> Self {
        self.agent_urls = Some(
            agent_urls
                .into_iter()
                .map(|text| text.as_ref().to_owned())
                .collect(),
        );
        self
    }
}

impl GetCommentAnnotations {
    /// Starts with everything that is required.
    pub fn new(organization_id: impl Into<::std::string::String>) -> Self {
        Self {
            agent_comments: Default::default(),
            agent_id: Default::default(),
            agent_source: Default::default(),
            agent_suggestions: Default::default(),
            agent_type: Default::default(),
            annotation_ids: Default::default(),
            created_after: Default::default(),
            created_before: Default::default(),
            document_id: Default::default(),
            document_ids: Default::default(),
            execution_id: Default::default(),
            folder_id: Default::default(),
            group_by_document_id: Default::default(),
            include_metadata: Default::default(),
            include_page_info: Default::default(),
            location_ids: Default::default(),
            mentioned_user_ids: Default::default(),
            order: Default::default(),
            organization_id: organization_id.into(),
            page_size: Default::default(),
            page_token: Default::default(),
            resolved_by: Default::default(),
            status_id: Default::default(),
            status_ids: Default::default(),
            updated_after: Default::default(),
            updated_before: Default::default(),
            user_ids: Default::default(),
        }
    }

    /// The document to look in. Use `documentIds` for several.
    #[must_use]
    pub fn document_id(mut self, document_id: impl crate::OptionalText) -> Self {
        self.document_id = document_id.into_optional_text();
        self
    }

    /// The documents to look in. All documents of the organization are searched if
    /// neither this nor `documentId` is sent.
    #[must_use]
    pub fn document_ids(mut self, document_ids: impl IntoIterator<Item: AsRef<str>>) -> Self {
        self.document_ids = Some(
            document_ids
                .into_iter()
                .map(|text| text.as_ref().to_owned())
                .collect(),
        );
        self
    }

    /// The folder to look in.
    #[must_use]
    pub fn folder_id(mut self, folder_id: impl crate::OptionalText) -> Self {
        self.folder_id = folder_id.into_optional_text();
        self
    }

    /// The locations whose annotations to get, by id.
    #[must_use]
    pub fn location_ids(mut self, location_ids: impl IntoIterator<Item: AsRef<str>>) -> Self {
        self.location_ids = Some(
            location_ids
                .into_iter()
                .map(|text| text.as_ref().to_owned())
                .collect(),
        );
        self
    }

    /// The annotations to get, by id.
    #[must_use]
    pub fn annotation_ids(mut self, annotation_ids: impl IntoIterator<Item: AsRef<str>>) -> Self {
        self.annotation_ids = Some(
            annotation_ids
                .into_iter()
                .map(|text| text.as_ref().to_owned())
                .collect(),
        );
        self
    }

    /// The users whose annotations to get.
    #[must_use]
    pub fn user_ids(mut self, user_ids: impl IntoIterator<Item: AsRef<str>>) -> Self {
        self.user_ids = Some(
            user_ids
                .into_iter()
                .map(|text| text.as_ref().to_owned())
                .collect(),
        );
        self
    }

    /// Gets only annotations that mention one of these users.
    #[must_use]
    pub fn mentioned_user_ids(
        mut self,
        mentioned_user_ids: impl IntoIterator<Item: AsRef<str>>,
    ) -> Self {
        self.mentioned_user_ids = Some(
            mentioned_user_ids
                .into_iter()
                .map(|text| text.as_ref().to_owned())
                .collect(),
        );
        self
    }

    /// Gets only annotations that this user resolved. One that has no
    /// `resolvedByUserId` is never found.
    #[must_use]
    pub fn resolved_by(mut self, resolved_by: impl crate::OptionalText) -> Self {
        self.resolved_by = resolved_by.into_optional_text();
        self
    }

    /// Gets only annotations that have one of these statuses, by id.
    #[must_use]
    pub fn status_ids(mut self, status_ids: impl IntoIterator<Item: AsRef<str>>) -> Self {
        self.status_ids = Some(
            status_ids
                .into_iter()
                .map(|text| text.as_ref().to_owned())
                .collect(),
        );
        self
    }

    /// Gets only annotations changed after this time, in milliseconds since 1970.
    #[must_use]
    pub fn updated_after(mut self, updated_after: i64) -> Self {
        self.updated_after = Some(updated_after);
        self
    }

    /// Gets only annotations changed before this time, in milliseconds since 1970.
    #[must_use]
    pub fn updated_before(mut self, updated_before: i64) -> Self {
        self.updated_before = Some(updated_before);
        self
    }

    /// Gets only annotations made after this time, in milliseconds since 1970.
    #[must_use]
    pub fn created_after(mut self, created_after: i64) -> Self {
        self.created_after = Some(created_after);
        self
    }

    /// Gets only annotations made before this time, in milliseconds since 1970.
    #[must_use]
    pub fn created_before(mut self, created_before: i64) -> Self {
        self.created_before = Some(created_before);
        self
    }

    /// Gets only what this agent wrote.
    #[must_use]
    pub fn agent_id(mut self, agent_id: impl crate::OptionalText) -> Self {
        self.agent_id = agent_id.into_optional_text();
        self
    }

    /// Gets only what came of this run of an agent.
    #[must_use]
    pub fn execution_id(mut self, execution_id: impl crate::OptionalText) -> Self {
        self.execution_id = execution_id.into_optional_text();
        self
    }

    /// Sets `agentType`.
    #[must_use]
    pub fn agent_type(mut self, agent_type: impl Into<crate::types::CommentAgentType>) -> Self {
        self.agent_type = Some(agent_type.into());
        self
    }

    /// Sets `agentSource`.
    #[must_use]
    pub fn agent_source(
        mut self,
        agent_source: impl Into<crate::types::CommentAgentSource>,
    ) -> Self {
        self.agent_source = Some(agent_source.into());
        self
    }

    /// Whether to get only suggestions of agents that are not accepted.
    #[must_use]
    pub fn agent_suggestions(mut self, agent_suggestions: bool) -> Self {
        self.agent_suggestions = Some(agent_suggestions);
        self
    }

    /// Whether to get only what agents wrote, in any status.
    #[must_use]
    pub fn agent_comments(mut self, agent_comments: bool) -> Self {
        self.agent_comments = Some(agent_comments);
        self
    }

    /// Whether to give the annotations by document.
    #[must_use]
    pub fn group_by_document_id(mut self, group_by_document_id: bool) -> Self {
        self.group_by_document_id = Some(group_by_document_id);
        self
    }

    /// Which come first, by time.
    #[must_use]
    pub fn order(mut self, order: impl Into<crate::types::CommentAnnotationOrder>) -> Self {
        self.order = Some(order.into());
        self
    }

    /// How many annotations a page has at the most.
    #[must_use]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.page_size = Some(page_size);
        self
    }

    /// Asks for the page after the one whose answer had this token; for the first page
    /// if left out.
    #[must_use]
    pub fn page_token(mut self, page_token: impl crate::OptionalText) -> Self {
        self.page_token = page_token.into_optional_text();
        self
    }

    /// Returns only annotations with this status ID. Velt's API reference sends it in
    /// examples but describes only `statusIds`.
    #[must_use]
    pub fn status_id(mut self, status_id: impl crate::OptionalText) -> Self {
        self.status_id = status_id.into_optional_text();
        self
    }

    /// Whether to return the metadata of the annotations. Not documented by Velt; its
    /// Python SDK sends it.
    #[must_use]
    pub fn include_metadata(mut self, include_metadata: bool) -> Self {
        self.include_metadata = Some(include_metadata);
        self
    }

    /// Whether to return the page that each annotation was created on. Not documented
    /// by Velt; its Python SDK sends it.
    #[must_use]
    pub fn include_page_info(mut self, include_page_info: bool) -> Self {
        self.include_page_info = Some(include_page_info);
        self
    }
}

impl UpdateComments {
    /// Starts with everything that is required.
    pub fn new(
        organization_id: impl Into<::std::string::String>,
        document_id: impl Into<::std::string::String>,
        annotation_id: impl Into<::std::string::String>,
        comment_ids: impl IntoIterator<Item = impl Into<i64>>,
        updated_data: impl Into<CommentUpdate>,
    ) -> Self {
        Self {
            annotation_id: annotation_id.into(),
            comment_ids: comment_ids.into_iter().map(Into::into).collect(),
            document_id: document_id.into(),
            organization_id: organization_id.into(),
            trigger_notification: Default::default(),
            updated_data: updated_data.into(),
            user_ids: Default::default(),
        }
    }

    /// The IDs of the users whose comments to update. Velt's Node guide lists this
    /// field but does not describe it.
    #[must_use]
    pub fn user_ids(mut self, user_ids: impl IntoIterator<Item: AsRef<str>>) -> Self {
        self.user_ids = Some(
            user_ids
                .into_iter()
                .map(|text| text.as_ref().to_owned())
                .collect(),
        );
        self
    }

    /// Whether to send notifications that the comments are complete. Every call sends
    /// them again. Not documented by Velt; its Python SDK sends it.
    #[must_use]
    pub fn trigger_notification(mut self, trigger_notification: bool) -> Self {
        self.trigger_notification = Some(trigger_notification);
        self
    }
}

impl CommentUpdate {
    /// Starts with nothing set: no field is required by itself.
    pub fn new() -> Self {
        Self {
            actions: Default::default(),
            attachments: Default::default(),
            comment_html: Default::default(),
            comment_text: Default::default(),
            context: Default::default(),
            created_at: Default::default(),
            from: Default::default(),
            is_comment_resolver_used: Default::default(),
            is_comment_text_available: Default::default(),
            last_updated: Default::default(),
            progress: Default::default(),
            tagged_user_contacts: Default::default(),
        }
    }

    /// What the comment says, as plain text.
    #[must_use]
    pub fn comment_text(mut self, comment_text: impl crate::OptionalText) -> Self {
        self.comment_text = comment_text.into_optional_text();
        self
    }

    /// What the comment says, as HTML.
    #[must_use]
    pub fn comment_html(mut self, comment_html: impl crate::OptionalText) -> Self {
        self.comment_html = comment_html.into_optional_text();
        self
    }

    /// Sets `from`.
    #[must_use]
    pub fn from(mut self, from: impl Into<User>) -> Self {
        self.from = Some(from.into());
        self
    }

    /// The users who are mentioned.
    #[must_use]
    pub fn tagged_user_contacts(
        mut self,
        tagged_user_contacts: impl IntoIterator<Item = impl Into<CommentTaggedUserData>>,
    ) -> Self {
        self.tagged_user_contacts =
            Some(tagged_user_contacts.into_iter().map(Into::into).collect());
        self
    }

    /// The files that are attached.
    #[must_use]
    pub fn attachments(
        mut self,
        attachments: impl IntoIterator<Item = impl Into<CommentAttachmentData>>,
    ) -> Self {
        self.attachments = Some(attachments.into_iter().map(Into::into).collect());
        self
    }

    /// What you want to keep along with the comment.
    #[must_use]
    pub fn context(mut self, context: impl crate::IntoObject) -> Self {
        self.context = Some(context.into_object());
        self
    }

    /// Whether you store the contents of comments yourself, with a data provider in the
    /// SDK.
    #[must_use]
    pub fn is_comment_resolver_used(mut self, is_comment_resolver_used: bool) -> Self {
        self.is_comment_resolver_used = Some(is_comment_resolver_used);
        self
    }

    /// Whether the comment has a text, in case you store the contents yourself. One
    /// that consists of attachments may have none.
    #[must_use]
    pub fn is_comment_text_available(mut self, is_comment_text_available: bool) -> Self {
        self.is_comment_text_available = Some(is_comment_text_available);
        self
    }

    /// Custom buttons on the comments, which replace the existing ones. Velt stores
    /// them and does nothing with them. Not documented by Velt; its Python SDK sends
    /// it.
    #[must_use]
    pub fn actions(mut self, actions: impl IntoIterator<Item = impl Into<CommentAction>>) -> Self {
        self.actions = Some(actions.into_iter().map(Into::into).collect());
        self
    }

    /// The progress of the work that the comments report. Replaces the existing
    /// progress as a whole. Not documented by Velt; its Python SDK sends it.
    #[must_use]
    pub fn progress(mut self, progress: impl Into<CommentProgress>) -> Self {
        self.progress = Some(progress.into());
        self
    }

    /// Creation time, in epoch milliseconds.
    #[must_use]
    pub fn created_at(mut self, created_at: i64) -> Self {
        self.created_at = Some(created_at);
        self
    }

    /// Time of the last change, in epoch milliseconds.
    #[must_use]
    pub fn last_updated(mut self, last_updated: i64) -> Self {
        self.last_updated = Some(last_updated);
        self
    }
}

crate::from_reference!(CommentUpdate);
impl UpdateCommentAnnotations {
    /// Starts with everything that is required.
    pub fn new(
        organization_id: impl Into<::std::string::String>,
        document_id: impl Into<::std::string::String>,
    ) -> Self {
        Self {
            annotation_ids: Default::default(),
            document_id: document_id.into(),
            location_ids: Default::default(),
            organization_id: organization_id.into(),
            update_users: Default::default(),
            updated_data: Default::default(),
            user_ids: Default::default(),
        }
    }

    /// The locations whose annotations to update, by id.
    #[must_use]
    pub fn location_ids(mut self, location_ids: impl IntoIterator<Item: AsRef<str>>) -> Self {
        self.location_ids = Some(
            location_ids
                .into_iter()
                .map(|text| text.as_ref().to_owned())
                .collect(),
        );
        self
    }

    /// The annotations to update, by id.
    #[must_use]
    pub fn annotation_ids(mut self, annotation_ids: impl IntoIterator<Item: AsRef<str>>) -> Self {
        self.annotation_ids = Some(
            annotation_ids
                .into_iter()
                .map(|text| text.as_ref().to_owned())
                .collect(),
        );
        self
    }

    /// The users whose annotations to update; those who made them.
    #[must_use]
    pub fn user_ids(mut self, user_ids: impl IntoIterator<Item: AsRef<str>>) -> Self {
        self.user_ids = Some(
            user_ids
                .into_iter()
                .map(|text| text.as_ref().to_owned())
                .collect(),
        );
        self
    }

    /// Sets `updatedData`.
    #[must_use]
    pub fn updated_data(mut self, updated_data: impl Into<CommentAnnotationUpdate>) -> Self {
        self.updated_data = Some(updated_data.into());
        self
    }

    /// The users to put in the place of others.
    #[must_use]
    pub fn update_users(
        mut self,
        update_users: impl IntoIterator<Item = impl Into<CommentUserReplacement>>,
    ) -> Self {
        self.update_users = Some(update_users.into_iter().map(Into::into).collect());
        self
    }
}

impl CommentAnnotationUpdate {
    /// Starts with nothing set: no field is required by itself.
    pub fn new() -> Self {
        Self {
            actions: Default::default(),
            assigned_to: Default::default(),
            context: Default::default(),
            created_at: Default::default(),
            from: Default::default(),
            last_updated: Default::default(),
            location: Default::default(),
            priority: Default::default(),
            resolved_by_user_id: Default::default(),
            status: Default::default(),
            status_updated_by_user_id: Default::default(),
            suggestion: Default::default(),
            target_element: Default::default(),
            visibility: Default::default(),
        }
    }

    /// Sets `location`.
    #[must_use]
    pub fn location(mut self, location: impl Into<CommentLocation>) -> Self {
        self.location = Some(location.into());
        self
    }

    /// Sets `targetElement`.
    #[must_use]
    pub fn target_element(mut self, target_element: impl Into<CommentTargetElement>) -> Self {
        self.target_element = Some(target_element.into());
        self
    }

    /// Sets `from`.
    #[must_use]
    pub fn from(mut self, from: impl Into<User>) -> Self {
        self.from = Some(from.into());
        self
    }

    /// Sets `status`.
    #[must_use]
    pub fn status(mut self, status: impl Into<CommentStatusUpdate>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// Sets `priority`.
    #[must_use]
    pub fn priority(mut self, priority: impl Into<CommentPriorityUpdate>) -> Self {
        self.priority = Some(priority.into());
        self
    }

    /// Sets `assignedTo`.
    #[must_use]
    pub fn assigned_to(mut self, assigned_to: impl Into<User>) -> Self {
        self.assigned_to = Some(assigned_to.into());
        self
    }

    /// The user who changes the status, by id. Null clears it.
    #[must_use]
    pub fn status_updated_by_user_id(
        mut self,
        status_updated_by_user_id: impl Into<crate::Patch<::std::string::String>>,
    ) -> Self {
        self.status_updated_by_user_id = status_updated_by_user_id.into();
        self
    }

    /// The user who resolves the annotations, by id. Null clears it, and so does a
    /// `status` whose type is not `terminal`, whatever is sent here.
    #[must_use]
    pub fn resolved_by_user_id(
        mut self,
        resolved_by_user_id: impl Into<crate::Patch<::std::string::String>>,
    ) -> Self {
        self.resolved_by_user_id = resolved_by_user_id.into();
        self
    }

    /// Sets `suggestion`.
    #[must_use]
    pub fn suggestion(mut self, suggestion: impl Into<CommentSuggestionUpdate>) -> Self {
        self.suggestion = Some(suggestion.into());
        self
    }

    /// What you want to keep along with the annotations.
    #[must_use]
    pub fn context(mut self, context: impl crate::IntoObject) -> Self {
        self.context = Some(context.into_object());
        self
    }

    /// Custom buttons on the annotations, which replace the existing ones. Velt stores
    /// them and does nothing with them. Not documented by Velt; its Python SDK sends
    /// it.
    #[must_use]
    pub fn actions(mut self, actions: impl IntoIterator<Item = impl Into<CommentAction>>) -> Self {
        self.actions = Some(actions.into_iter().map(Into::into).collect());
        self
    }

    /// Creation time, in epoch milliseconds.
    #[must_use]
    pub fn created_at(mut self, created_at: i64) -> Self {
        self.created_at = Some(created_at);
        self
    }

    /// Time of the last change, in epoch milliseconds.
    #[must_use]
    pub fn last_updated(mut self, last_updated: i64) -> Self {
        self.last_updated = Some(last_updated);
        self
    }

    /// The users who can see the annotations.
    #[must_use]
    pub fn visibility(mut self, visibility: impl Into<CommentVisibility>) -> Self {
        self.visibility = Some(visibility.into());
        self
    }
}

crate::from_reference!(CommentAnnotationUpdate);
impl CommentStatusUpdate {
    /// Starts with everything that is required.
    pub fn new(
        id: impl Into<::std::string::String>,
        name: impl Into<::std::string::String>,
        type_: impl Into<crate::types::CommentStatusType>,
    ) -> Self {
        Self {
            color: Default::default(),
            icon_url: Default::default(),
            id: id.into(),
            light_color: Default::default(),
            name: name.into(),
            svg: Default::default(),
            type_: type_.into(),
        }
    }

    /// The color of the text and of the pin.
    #[must_use]
    pub fn color(mut self, color: impl crate::OptionalText) -> Self {
        self.color = color.into_optional_text();
        self
    }

    /// The color behind the name of the status.
    #[must_use]
    pub fn light_color(mut self, light_color: impl crate::OptionalText) -> Self {
        self.light_color = light_color.into_optional_text();
        self
    }

    /// The icon, as SVG.
    #[must_use]
    pub fn svg(mut self, svg: impl crate::OptionalText) -> Self {
        self.svg = svg.into_optional_text();
        self
    }

    /// Where the icon is.
    #[must_use]
    pub fn icon_url(mut self, icon_url: impl crate::OptionalText) -> Self {
        self.icon_url = icon_url.into_optional_text();
        self
    }
}

crate::from_reference!(CommentStatusUpdate);
impl CommentSuggestionUpdate {
    /// Starts with nothing set: no field is required by itself.
    pub fn new() -> Self {
        Self {
            drift_detected: Default::default(),
            new_value: Default::default(),
            old_value: Default::default(),
            status: Default::default(),
            summary: Default::default(),
            target_id: Default::default(),
            target_type: Default::default(),
            extra: Default::default(),
        }
    }

    /// Sets `status`.
    #[must_use]
    pub fn status(mut self, status: impl Into<crate::types::CommentSuggestionStatus>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// The id of what is to change.
    #[must_use]
    pub fn target_id(mut self, target_id: impl crate::OptionalText) -> Self {
        self.target_id = target_id.into_optional_text();
        self
    }

    /// What kind of thing is to change, such as `text`, `custom` or a value of your
    /// own.
    #[must_use]
    pub fn target_type(mut self, target_type: impl crate::OptionalText) -> Self {
        self.target_type = target_type.into_optional_text();
        self
    }

    /// The value when the suggestion is made.
    #[must_use]
    pub fn old_value(mut self, old_value: impl Into<::serde_json::Value>) -> Self {
        self.old_value = Some(old_value.into());
        self
    }

    /// The value that is suggested.
    #[must_use]
    pub fn new_value(mut self, new_value: impl Into<::serde_json::Value>) -> Self {
        self.new_value = Some(new_value.into());
        self
    }

    /// The change in words.
    #[must_use]
    pub fn summary(mut self, summary: impl crate::OptionalText) -> Self {
        self.summary = summary.into_optional_text();
        self
    }

    /// Whether the value differs from `oldValue` by now.
    #[must_use]
    pub fn drift_detected(mut self, drift_detected: bool) -> Self {
        self.drift_detected = Some(drift_detected);
        self
    }

    /// Sets a field that has no setter of its own.
    #[must_use]
    pub fn extra(
        mut self,
        name: impl Into<::std::string::String>,
        value: impl Into<::serde_json::Value>,
    ) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}

crate::from_reference!(CommentSuggestionUpdate);
