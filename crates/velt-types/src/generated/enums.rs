// Made by `cargo xtask generate` from openapi/. Change that, not this.

//! Enums that take values which this version does not know.

/// In which order of time to give a list; `desc` if left out.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum TimeOrder {
    /// The oldest comes first.
    Asc,
    /// The newest comes first.
    Desc,
    /// A value that this version does not know, as Velt wrote it.
    Other(::std::string::String),
}

crate::open_enum!(TimeOrder, Asc = "asc", Desc = "desc");
/// The reason for a failure in a form that programs can act on.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ErrorCode {
    /// Nothing failed.
    Ok,
    /// The call was cancelled before it was done (HTTP 499).
    Cancelled,
    /// The cause is not known (HTTP 500).
    Unknown,
    /// The request breaks a rule of the operation (HTTP 400). Also sent when a
    /// credential is missing.
    InvalidArgument,
    /// Velt ran out of time (HTTP 504). The call may have taken effect.
    DeadlineExceeded,
    /// Something that the request names does not exist (HTTP 404).
    NotFound,
    /// What the request would create exists already (HTTP 409).
    AlreadyExists,
    /// The credentials are not known or do not allow this (HTTP 403).
    PermissionDenied,
    /// A rate limit or a permanent quota is used up (HTTP 429).
    ResourceExhausted,
    /// The state of the system does not allow this now (HTTP 400).
    FailedPrecondition,
    /// The call collided with another one (HTTP 409).
    Aborted,
    /// A value lies outside of the valid range (HTTP 400).
    OutOfRange,
    /// The operation is not available (HTTP 501).
    Unimplemented,
    /// Something broke inside Velt (HTTP 500).
    Internal,
    /// Velt is not reachable for the moment (HTTP 503).
    Unavailable,
    /// Data was lost or damaged (HTTP 500).
    DataLoss,
    /// The credentials are missing or wrong (HTTP 401).
    Unauthenticated,
    /// A value that this version does not know, as Velt wrote it.
    Other(::std::string::String),
}

crate::open_enum!(
    ErrorCode,
    Ok = "OK",
    Cancelled = "CANCELLED",
    Unknown = "UNKNOWN",
    InvalidArgument = "INVALID_ARGUMENT",
    DeadlineExceeded = "DEADLINE_EXCEEDED",
    NotFound = "NOT_FOUND",
    AlreadyExists = "ALREADY_EXISTS",
    PermissionDenied = "PERMISSION_DENIED",
    ResourceExhausted = "RESOURCE_EXHAUSTED",
    FailedPrecondition = "FAILED_PRECONDITION",
    Aborted = "ABORTED",
    OutOfRange = "OUT_OF_RANGE",
    Unimplemented = "UNIMPLEMENTED",
    Internal = "INTERNAL",
    Unavailable = "UNAVAILABLE",
    DataLoss = "DATA_LOSS",
    Unauthenticated = "UNAUTHENTICATED"
);

/// A way to gather context from a page or elsewhere.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AgentContextStrategy {
    /// The text that is visible on the page.
    WebPageText,
    /// A picture of the whole page.
    WebPageScreenshot,
    /// The HTML of the page, cleaned.
    WebPageHtml,
    /// The style sheets of the page, cleaned.
    WebPageCss,
    /// The links of the page, each marked as internal or external.
    WebPageLinks,
    /// What an accessibility checker finds on the page.
    WebPageAccessibility,
    /// The styles that the browser works out for the elements that you select.
    ComputedStyles,
    /// The file `robots.txt` of the site.
    RobotsTxt,
    /// The XML sitemaps of the site.
    SitemapData,
    /// An audit of the page by Google Lighthouse.
    Lighthouse,
    /// Answers of REST endpoints of yours, fetched when the agent runs.
    RestApi,
    /// No context, as for agents that leave the work to a service.
    None,
    /// A value that this version does not know, as Velt wrote it.
    Other(::std::string::String),
}

crate::open_enum!(
    AgentContextStrategy,
    WebPageText = "web-page-text",
    WebPageScreenshot = "web-page-screenshot",
    WebPageHtml = "web-page-html",
    WebPageCss = "web-page-css",
    WebPageLinks = "web-page-links",
    WebPageAccessibility = "web-page-accessibility",
    ComputedStyles = "computed-styles",
    RobotsTxt = "robots-txt",
    SitemapData = "sitemap-data",
    Lighthouse = "lighthouse",
    RestApi = "rest-api",
    None = "none"
);

/// A kind of device that a page is loaded as. For runs, and for the text of a page,
/// it is `desktop` if left out.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AgentDeviceType {
    /// A phone.
    Mobile,
    /// A computer.
    Desktop,
    /// A value that this version does not know, as Velt wrote it.
    Other(::std::string::String),
}

crate::open_enum!(AgentDeviceType, Mobile = "mobile", Desktop = "desktop");
/// The HTTP method that an endpoint is fetched with; `GET` if left out.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AgentHttpMethod {
    /// The method GET.
    Get,
    /// The method POST.
    Post,
    /// The method PUT.
    Put,
    /// The method PATCH.
    Patch,
    /// The method DELETE.
    Delete,
    /// A value that this version does not know, as Velt wrote it.
    Other(::std::string::String),
}

crate::open_enum!(
    AgentHttpMethod,
    Get = "GET",
    Post = "POST",
    Put = "PUT",
    Patch = "PATCH",
    Delete = "DELETE"
);

/// A way to say who calls.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AgentAuthType {
    /// Nothing is said.
    None,
    /// A bearer token.
    Bearer,
    /// A user name and a password.
    Basic,
    /// Headers of your own.
    Header,
    /// A value that this version does not know, as Velt wrote it.
    Other(::std::string::String),
}

crate::open_enum!(
    AgentAuthType,
    None = "none",
    Bearer = "bearer",
    Basic = "basic",
    Header = "header"
);

/// Who provides the AI; the default of the platform if left out.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AgentAiProvider {
    /// Gemini, by Google.
    Gemini,
    /// Claude, by Anthropic.
    Claude,
    /// OpenAI.
    Openai,
    /// A value that this version does not know, as Velt wrote it.
    Other(::std::string::String),
}

crate::open_enum!(
    AgentAiProvider,
    Gemini = "gemini",
    Claude = "claude",
    Openai = "openai"
);

/// Who does the work of an agent; `ai` if left out.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AgentExecutionStrategy {
    /// An AI follows the instructions.
    Ai,
    /// A service does it, named by `serviceId`. Needs no instructions.
    Service,
    /// A service, named by `serviceId`, and an AI.
    ServiceAi,
    /// An agent in a browser, which navigates by itself. Expects `none` as the way to
    /// gather context.
    StagehandAgent,
    /// An AI that calls tools of the MCP servers in `mcpServers`.
    McpTools,
    /// A value that this version does not know, as Velt wrote it.
    Other(::std::string::String),
}

crate::open_enum!(
    AgentExecutionStrategy,
    Ai = "ai",
    Service = "service",
    ServiceAi = "service+ai",
    StagehandAgent = "stagehand-agent",
    McpTools = "mcp-tools"
);

/// A service that does the work of an agent. Needed for the strategies `service`
/// and `service+ai`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AgentService {
    /// Checks links.
    BrokenLinks,
    /// Crawls pages.
    Crawler,
    /// Takes pictures of pages.
    Screenshot,
    /// Checks accessibility.
    AccessibilityChecker,
    /// Checks Open Graph images.
    OgImageChecker,
    /// A value that this version does not know, as Velt wrote it.
    Other(::std::string::String),
}

crate::open_enum!(
    AgentService,
    BrokenLinks = "broken-links",
    Crawler = "crawler",
    Screenshot = "screenshot",
    AccessibilityChecker = "accessibility-checker",
    OgImageChecker = "og-image-checker"
);

/// How an MCP server is reached; `http` if left out.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AgentMcpTransport {
    /// Over HTTP.
    Http,
    /// A value that this version does not know, as Velt wrote it.
    Other(::std::string::String),
}

crate::open_enum!(AgentMcpTransport, Http = "http");
/// How an agent in a browser sees and handles pages; `hybrid` if left out.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AgentStagehandMode {
    /// The mode `dom`, which Velt does not describe.
    Dom,
    /// The mode `hybrid`, which Velt does not describe.
    Hybrid,
    /// The mode `cua`, which Velt does not describe.
    Cua,
    /// A value that this version does not know, as Velt wrote it.
    Other(::std::string::String),
}

crate::open_enum!(
    AgentStagehandMode,
    Dom = "dom",
    Hybrid = "hybrid",
    Cua = "cua"
);
/// What an agent in a browser waits for; `networkidle2` if left out.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AgentStagehandWait {
    /// The document is parsed.
    Domcontentloaded,
    /// The page is loaded.
    Load,
    /// The network is almost idle.
    Networkidle2,
    /// A value that this version does not know, as Velt wrote it.
    Other(::std::string::String),
}

crate::open_enum!(
    AgentStagehandWait,
    Domcontentloaded = "domcontentloaded",
    Load = "load",
    Networkidle2 = "networkidle2"
);

/// An adapter for the response of a service.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AgentResponseAdapter {
    /// For the service that checks links.
    BrokenLinksResponse,
    /// For the service that crawls pages.
    CrawlerResponse,
    /// For the service that takes pictures.
    ScreenshotResponse,
    /// For the service that checks accessibility.
    AccessibilityCheckerResponse,
    /// For the service that checks Open Graph images.
    OgImageCheckerResponse,
    /// A value that this version does not know, as Velt wrote it.
    Other(::std::string::String),
}

crate::open_enum!(
    AgentResponseAdapter,
    BrokenLinksResponse = "broken-links-response",
    CrawlerResponse = "crawler-response",
    ScreenshotResponse = "screenshot-response",
    AccessibilityCheckerResponse = "accessibility-checker-response",
    OgImageCheckerResponse = "og-image-checker-response"
);

/// What annotations are made of.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AgentAnnotationStrategy {
    /// Annotations for findings.
    Findings,
    /// Annotations for words.
    WordLevel,
    /// Annotations for pages.
    PageLevel,
    /// No annotations.
    None,
    /// A value that this version does not know, as Velt wrote it.
    Other(::std::string::String),
}

crate::open_enum!(
    AgentAnnotationStrategy,
    Findings = "findings",
    WordLevel = "word-level",
    PageLevel = "page-level",
    None = "none"
);

/// The type of a value that users give.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AgentUserContextType {
    /// A text.
    String,
    /// A number.
    Number,
    /// True or false.
    Boolean,
    /// A value that this version does not know, as Velt wrote it.
    Other(::std::string::String),
}

crate::open_enum!(
    AgentUserContextType,
    String = "string",
    Number = "number",
    Boolean = "boolean"
);

/// How the pages to compare are found.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AgentPageDiscovery {
    /// By crawling.
    Auto,
    /// They are those in `pages`.
    Manual,
    /// A value that this version does not know, as Velt wrote it.
    Other(::std::string::String),
}

crate::open_enum!(AgentPageDiscovery, Auto = "auto", Manual = "manual");
/// Where a sample comes from.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AgentSampleSource {
    /// It was made up.
    Synthetic,
    /// A user gave it.
    UserProvided,
    /// A value that this version does not know, as Velt wrote it.
    Other(::std::string::String),
}

crate::open_enum!(
    AgentSampleSource,
    Synthetic = "synthetic",
    UserProvided = "user-provided"
);

/// What the reviewer says of a sample.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AgentSampleVerdict {
    /// It is correct.
    Correct,
    /// It is incorrect.
    Incorrect,
    /// A value that this version does not know, as Velt wrote it.
    Other(::std::string::String),
}

crate::open_enum!(
    AgentSampleVerdict,
    Correct = "correct",
    Incorrect = "incorrect"
);
/// What kind of status it is: where the work on an annotation stands.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum CommentStatusType {
    /// Work has not begun.
    Default,
    /// Work is going on.
    Ongoing,
    /// Work is finished: the annotation is resolved.
    Terminal,
    /// A value that this version does not know, as Velt wrote it.
    Other(::std::string::String),
}

crate::open_enum!(
    CommentStatusType,
    Default = "default",
    Ongoing = "ongoing",
    Terminal = "terminal"
);

/// What kind of annotation it is; `comment` if left out of a request.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum CommentAnnotationType {
    /// A plain comment.
    Comment,
    /// A suggestion, which can be accepted or rejected; also what an agent found.
    Suggestion,
    /// A value that this version does not know, as Velt wrote it.
    Other(::std::string::String),
}

crate::open_enum!(
    CommentAnnotationType,
    Comment = "comment",
    Suggestion = "suggestion"
);
/// What a comment consists of.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum CommentContentType {
    /// It is written.
    Text,
    /// It is spoken.
    Voice,
    /// A value that this version does not know, as Velt wrote it.
    Other(::std::string::String),
}

crate::open_enum!(CommentContentType, Text = "text", Voice = "voice");
/// Whether a comment is as it was added.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum CommentState {
    /// It was added and not changed since.
    Added,
    /// It was changed.
    Updated,
    /// A value that this version does not know, as Velt wrote it.
    Other(::std::string::String),
}

crate::open_enum!(CommentState, Added = "added", Updated = "updated");
/// How an annotation or a comment came about.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum CommentSourceType {
    /// It was added through this API.
    RestApi,
    /// An agent wrote it.
    Agent,
    /// A value that this version does not know, as Velt wrote it.
    Other(::std::string::String),
}

crate::open_enum!(CommentSourceType, RestApi = "rest-api", Agent = "agent");
/// Who can see an annotation.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum CommentVisibilityType {
    /// Everyone can see it.
    Public,
    /// The users of one organization can see it.
    OrganizationPrivate,
    /// Only the users who are listed can see it.
    Restricted,
    /// A value that this version does not know, as Velt wrote it.
    Other(::std::string::String),
}

crate::open_enum!(
    CommentVisibilityType,
    Public = "public",
    OrganizationPrivate = "organizationPrivate",
    Restricted = "restricted"
);

/// How a subscription came about.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum CommentSubscriptionType {
    /// Velt did it on its own, as for who makes an annotation.
    Auto,
    /// The user chose it.
    Manual,
    /// A value that this version does not know, as Velt wrote it.
    Other(::std::string::String),
}

crate::open_enum!(CommentSubscriptionType, Auto = "auto", Manual = "manual");
/// What was recorded.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum CommentRecordingType {
    /// Sound.
    Audio,
    /// A video.
    Video,
    /// The screen.
    Screen,
    /// A value that this version does not know, as Velt wrote it.
    Other(::std::string::String),
}

crate::open_enum!(
    CommentRecordingType,
    Audio = "audio",
    Video = "video",
    Screen = "screen"
);

/// What kind of agent it is.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum CommentAgentType {
    /// An agent that Velt comes with.
    BuiltIn,
    /// An agent of your own that Velt knows.
    Custom,
    /// An agent that runs outside of Velt.
    External,
    /// A value that this version does not know, as Velt wrote it.
    Other(::std::string::String),
}

crate::open_enum!(
    CommentAgentType,
    BuiltIn = "built-in",
    Custom = "custom",
    External = "external"
);

/// Where an agent runs.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum CommentAgentSource {
    /// In Velt.
    Velt,
    /// Outside of Velt; its id is not checked.
    External,
    /// A value that this version does not know, as Velt wrote it.
    Other(::std::string::String),
}

crate::open_enum!(CommentAgentSource, Velt = "velt", External = "external");
/// How severe a finding is.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum CommentFindingSeverity {
    /// It is critical.
    Critical,
    /// It is severe.
    High,
    /// It matters.
    Medium,
    /// It matters little.
    Low,
    /// It is for information.
    Info,
    /// A value that this version does not know, as Velt wrote it.
    Other(::std::string::String),
}

crate::open_enum!(
    CommentFindingSeverity,
    Critical = "critical",
    High = "high",
    Medium = "medium",
    Low = "low",
    Info = "info"
);

/// What a finding is about.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum CommentFindingType {
    /// A text.
    Text,
    /// A place that is pinned.
    Pin,
    /// The page as a whole.
    Page,
    /// A value that this version does not know, as Velt wrote it.
    Other(::std::string::String),
}

crate::open_enum!(
    CommentFindingType,
    Text = "text",
    Pin = "pin",
    Page = "page"
);
/// What led to a finding.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum CommentFindingSource {
    /// The instructions of the agent.
    Instructions,
    /// The knowledge of the agent.
    Knowledge,
    /// A value that this version does not know, as Velt wrote it.
    Other(::std::string::String),
}

crate::open_enum!(
    CommentFindingSource,
    Instructions = "instructions",
    Knowledge = "knowledge"
);

/// What became of a suggestion.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum CommentSuggestionStatus {
    /// It is not decided.
    Pending,
    /// It was accepted.
    Accepted,
    /// It was rejected.
    Rejected,
    /// A value that this version does not know, as Velt wrote it.
    Other(::std::string::String),
}

crate::open_enum!(
    CommentSuggestionStatus,
    Pending = "pending",
    Accepted = "accepted",
    Rejected = "rejected"
);

/// Who has access to a document.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum DocumentAccessType {
    /// Every signed-in user of your application has access.
    Public,
    /// The users of the document's organization have access.
    OrganizationPrivate,
    /// Only users who were given access have it.
    Restricted,
    /// A value that this version does not know, as Velt wrote it.
    Other(::std::string::String),
}

crate::open_enum!(
    DocumentAccessType,
    Public = "public",
    OrganizationPrivate = "organizationPrivate",
    Restricted = "restricted"
);

/// Why a call failed for one document.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum DocumentOutcomeCode {
    /// A document with this id exists. The same call will fail again.
    AlreadyExists,
    /// There is no document with this id. The same call will fail again.
    NotFound,
    /// Something broke inside Velt. The call may be sent again.
    Internal,
    /// A value that this version does not know, as Velt wrote it.
    Other(::std::string::String),
}

crate::open_enum!(
    DocumentOutcomeCode,
    AlreadyExists = "already-exists",
    NotFound = "not-found",
    Internal = "internal"
);

/// Who has access to a folder.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum FolderAccessType {
    /// Every signed-in user of your application has access.
    Public,
    /// The users of the folder's organization have access.
    OrganizationPrivate,
    /// Only users who were given access have it.
    Restricted,
    /// A value that this version does not know, as Velt wrote it.
    Other(::std::string::String),
}

crate::open_enum!(
    FolderAccessType,
    Public = "public",
    OrganizationPrivate = "organizationPrivate",
    Restricted = "restricted"
);

/// What a notification comes from.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum NotificationSource {
    /// Your application.
    Custom,
    /// A comment.
    Comment,
    /// A huddle.
    Huddle,
    /// The collaborative editing of data (CRDT).
    Crdt,
    /// A value that this version does not know, as Velt wrote it.
    Other(::std::string::String),
}

crate::open_enum!(
    NotificationSource,
    Custom = "custom",
    Comment = "comment",
    Huddle = "huddle",
    Crdt = "crdt"
);

/// Which notifications a user gets on one way. Slack has to be integrated for that
/// way to matter.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum NotificationPreference {
    /// The user gets all notifications.
    All,
    /// The user gets those about what involves the user, such as mentions and replies.
    Mine,
    /// The user gets no notifications.
    None,
    /// A value that this version does not know, as Velt wrote it.
    Other(::std::string::String),
}

crate::open_enum!(
    NotificationPreference,
    All = "ALL",
    Mine = "MINE",
    None = "NONE"
);
/// What a user may do with the organization, folder or document that the call is
/// about. Settable through v2 only; `editor` if left out.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AccessRole {
    /// The user may read.
    Viewer,
    /// The user may read and write.
    Editor,
    /// A value that this version does not know, as Velt wrote it.
    Other(::std::string::String),
}

crate::open_enum!(AccessRole, Viewer = "viewer", Editor = "editor");
/// What an activity comes from.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ActivityFeatureType {
    /// Comments.
    Comment,
    /// Reactions.
    Reaction,
    /// The recorder.
    Recorder,
    /// The collaborative editing of data (CRDT).
    Crdt,
    /// Your application.
    Custom,
    /// A value that this version does not know, as Velt wrote it.
    Other(::std::string::String),
}

crate::open_enum!(
    ActivityFeatureType,
    Comment = "comment",
    Reaction = "reaction",
    Recorder = "recorder",
    Crdt = "crdt",
    Custom = "custom"
);

/// Who sees the comments that a run writes; `private` if left out.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AgentAnnotationVisibility {
    /// Everyone who may see the document, in the organization or not.
    Public,
    /// Members and admins of the organization.
    Private,
    /// A value that this version does not know, as Velt wrote it.
    Other(::std::string::String),
}

crate::open_enum!(
    AgentAnnotationVisibility,
    Public = "public",
    Private = "private"
);
/// What makes an agent run; `standalone` if left out.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AgentTrigger {
    /// The agent is run by itself.
    Standalone,
    /// The agent is run by a workflow.
    Workflow,
    /// A value that this version does not know, as Velt wrote it.
    Other(::std::string::String),
}

crate::open_enum!(
    AgentTrigger,
    Standalone = "standalone",
    Workflow = "workflow"
);
/// A model that a run may be pinned to. Send its provider too: without, a model of
/// another provider than that of the agent is ignored silently.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AgentAiModel {
    /// The model of Gemini.
    Gemini36Flash,
    /// The model of Claude.
    ClaudeSonnet5,
    /// The model of OpenAI.
    Gpt56Luna,
    /// A value that this version does not know, as Velt wrote it.
    Other(::std::string::String),
}

crate::open_enum!(
    AgentAiModel,
    Gemini36Flash = "gemini-3.6-flash",
    ClaudeSonnet5 = "claude-sonnet-5",
    Gpt56Luna = "gpt-5.6-luna"
);

/// How far a run is, or how it ended.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AgentExecutionStatus {
    /// It is under way.
    Running,
    /// It ended, and nothing was found.
    Passed,
    /// It ended, and something was found.
    Failed,
    /// It failed on some pages, and went well on others.
    Partial,
    /// It failed as a whole or on every page.
    Error,
    /// It was not done.
    Skipped,
    /// A value that this version does not know, as Velt wrote it.
    Other(::std::string::String),
}

crate::open_enum!(
    AgentExecutionStatus,
    Running = "running",
    Passed = "passed",
    Failed = "failed",
    Partial = "partial",
    Error = "error",
    Skipped = "skipped"
);

/// How grave a finding is.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AgentSeverity {
    /// The gravest.
    Critical,
    /// Grave.
    High,
    /// In the middle.
    Medium,
    /// Light.
    Low,
    /// For information only.
    Info,
    /// A value that this version does not know, as Velt wrote it.
    Other(::std::string::String),
}

crate::open_enum!(
    AgentSeverity,
    Critical = "critical",
    High = "high",
    Medium = "medium",
    Low = "low",
    Info = "info"
);

/// Why a run failed, in a form that programs can act on.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AgentExecutionErrorCode {
    /// It took too long.
    Timeout,
    /// The AI failed.
    LlmError,
    /// The AI was asked too often.
    LlmRateLimited,
    /// A response was not well formed.
    MalformedResponse,
    /// Crawling failed.
    CrawlerError,
    /// Gathering context failed.
    ContextGatheringError,
    /// Working on the findings failed.
    PostProcessError,
    /// Something broke inside Velt.
    Internal,
    /// A value that this version does not know, as Velt wrote it.
    Other(::std::string::String),
}

crate::open_enum!(
    AgentExecutionErrorCode,
    Timeout = "TIMEOUT",
    LlmError = "LLM_ERROR",
    LlmRateLimited = "LLM_RATE_LIMITED",
    MalformedResponse = "MALFORMED_RESPONSE",
    CrawlerError = "CRAWLER_ERROR",
    ContextGatheringError = "CONTEXT_GATHERING_ERROR",
    PostProcessError = "POST_PROCESS_ERROR",
    Internal = "INTERNAL"
);

/// How a run went on one page.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AgentUrlStatus {
    /// It went well.
    Completed,
    /// It failed.
    Failed,
    /// A value that this version does not know, as Velt wrote it.
    Other(::std::string::String),
}

crate::open_enum!(AgentUrlStatus, Completed = "completed", Failed = "failed");
/// What a finding goes back to.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AgentFindingSource {
    /// The instructions of the agent.
    Instructions,
    /// The knowledge that it was given.
    Knowledge,
    /// A value that this version does not know, as Velt wrote it.
    Other(::std::string::String),
}

crate::open_enum!(
    AgentFindingSource,
    Instructions = "instructions",
    Knowledge = "knowledge"
);

/// How the user answers a question.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AgentSuggestionType {
    /// With yes or no.
    Boolean,
    /// By choosing one answer.
    SingleSelect,
    /// By choosing any number of answers.
    MultiSelect,
    /// The question is for information.
    Info,
    /// A value that this version does not know, as Velt wrote it.
    Other(::std::string::String),
}

crate::open_enum!(
    AgentSuggestionType,
    Boolean = "boolean",
    SingleSelect = "single-select",
    MultiSelect = "multi-select",
    Info = "info"
);

/// The tool that a prompt needs.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AgentPromptTool {
    /// The tool that extracts text.
    ToolTextExtractor,
    /// No tool.
    None,
    /// A value that this version does not know, as Velt wrote it.
    Other(::std::string::String),
}

crate::open_enum!(
    AgentPromptTool,
    ToolTextExtractor = "TOOL_TEXT_EXTRACTOR",
    None = "NONE"
);

/// Which agents are listed; all if left out. Ignored together with `agentId`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AgentFilter {
    /// Those that are built in.
    DefaultOnly,
    /// Those that users created.
    CustomOnly,
    /// A value that this version does not know, as Velt wrote it.
    Other(::std::string::String),
}

crate::open_enum!(
    AgentFilter,
    DefaultOnly = "defaultOnly",
    CustomOnly = "customOnly"
);
/// Who looks after an agent.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AgentManager {
    /// You do.
    Customer,
    /// Velt does.
    Velt,
    /// A value that this version does not know, as Velt wrote it.
    Other(::std::string::String),
}

crate::open_enum!(AgentManager, Customer = "customer", Velt = "velt");
/// What a workflow belongs to.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum WorkflowScopeLevel {
    /// The whole project of the API key.
    ApiKey,
    /// One organization.
    Organization,
    /// One document of an organization.
    Document,
    /// A value that this version does not know, as Velt wrote it.
    Other(::std::string::String),
}

crate::open_enum!(
    WorkflowScopeLevel,
    ApiKey = "apiKey",
    Organization = "organization",
    Document = "document"
);

/// How a call from outside proves where it comes from.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum WorkflowInboundAuthMode {
    /// By a signature of its body.
    Hmac,
    /// By the secret in the header `Authorization`. For the provider `velt` only.
    Bearer,
    /// A value that this version does not know, as Velt wrote it.
    Other(::std::string::String),
}

crate::open_enum!(WorkflowInboundAuthMode, Hmac = "hmac", Bearer = "bearer");
/// Whose way of signing a call from outside follows; `velt` if left out.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum WorkflowInboundProvider {
    /// That of Velt.
    Velt,
    /// That of GitHub.
    Github,
    /// That of Vercel.
    Vercel,
    /// One of your own, which the other fields describe.
    Custom,
    /// A value that this version does not know, as Velt wrote it.
    Other(::std::string::String),
}

crate::open_enum!(
    WorkflowInboundProvider,
    Velt = "velt",
    Github = "github",
    Vercel = "vercel",
    Custom = "custom"
);

/// How a call from outside is signed.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum WorkflowSignatureAlgorithm {
    /// With HMAC-SHA1.
    Sha1,
    /// With HMAC-SHA256.
    Sha256,
    /// A value that this version does not know, as Velt wrote it.
    Other(::std::string::String),
}

crate::open_enum!(WorkflowSignatureAlgorithm, Sha1 = "sha1", Sha256 = "sha256");
/// How the body of a call from outside becomes the context of the trigger;
/// `pass-through` if left out.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum WorkflowPayloadMapping {
    /// It is the context as it is.
    PassThrough,
    /// It stands in the context as `source`.
    Wrap,
    /// A value that this version does not know, as Velt wrote it.
    Other(::std::string::String),
}

crate::open_enum!(
    WorkflowPayloadMapping,
    PassThrough = "pass-through",
    Wrap = "wrap"
);
/// Where the events of an app trigger come from.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum WorkflowAppProvider {
    /// The GitHub App of Velt.
    Github,
    /// The Vercel Integration of Velt.
    Vercel,
    /// A value that this version does not know, as Velt wrote it.
    Other(::std::string::String),
}

crate::open_enum!(WorkflowAppProvider, Github = "github", Vercel = "vercel");
/// Whether a definition is in use.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum WorkflowDefinitionStatus {
    /// It is in use.
    Active,
    /// It is deleted, but kept.
    Tombstoned,
    /// A value that this version does not know, as Velt wrote it.
    Other(::std::string::String),
}

crate::open_enum!(
    WorkflowDefinitionStatus,
    Active = "active",
    Tombstoned = "tombstoned"
);

/// How far an execution is.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum WorkflowExecutionStatus {
    /// It has not started.
    Pending,
    /// It is running.
    Running,
    /// It is done.
    Completed,
    /// It failed.
    Failed,
    /// It was cancelled.
    Cancelled,
    /// A value that this version does not know, as Velt wrote it.
    Other(::std::string::String),
}

crate::open_enum!(
    WorkflowExecutionStatus,
    Pending = "pending",
    Running = "running",
    Completed = "completed",
    Failed = "failed",
    Cancelled = "cancelled"
);

/// How far a step is.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum WorkflowStepStatus {
    /// It has not started.
    Pending,
    /// It is running.
    Running,
    /// It waits for somebody or something.
    Waiting,
    /// It is done.
    Completed,
    /// It failed.
    Failed,
    /// It was left out.
    Skipped,
    /// It was cancelled.
    Cancelled,
    /// It took longer than it may.
    Breached,
    /// A value that this version does not know, as Velt wrote it.
    Other(::std::string::String),
}

crate::open_enum!(
    WorkflowStepStatus,
    Pending = "pending",
    Running = "running",
    Waiting = "waiting",
    Completed = "completed",
    Failed = "failed",
    Skipped = "skipped",
    Cancelled = "cancelled",
    Breached = "breached"
);

/// What happened in an execution.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum WorkflowEventType {
    /// The execution was started.
    ExecutionDispatched,
    /// The execution is done.
    ExecutionCompleted,
    /// The execution failed.
    ExecutionFailed,
    /// The execution was cancelled.
    ExecutionCancelled,
    /// A step waits for a reviewer, an agent or a webhook.
    StepAwaitingApproval,
    /// A step is done.
    StepCompleted,
    /// A step failed for good.
    StepFailed,
    /// A step took longer than it may.
    StepBreached,
    /// A step was cancelled.
    StepCancelled,
    /// Enough members of a group have approved.
    GroupQuorumMet,
    /// A part of the workflow is repeated.
    LoopIterationStarted,
    /// A part of the workflow was repeated as often as it may be.
    LoopExhausted,
    /// A value that this version does not know, as Velt wrote it.
    Other(::std::string::String),
}

crate::open_enum!(
    WorkflowEventType,
    ExecutionDispatched = "execution.dispatched",
    ExecutionCompleted = "execution.completed",
    ExecutionFailed = "execution.failed",
    ExecutionCancelled = "execution.cancelled",
    StepAwaitingApproval = "step.awaiting-approval",
    StepCompleted = "step.completed",
    StepFailed = "step.failed",
    StepBreached = "step.breached",
    StepCancelled = "step.cancelled",
    GroupQuorumMet = "group.quorum-met",
    LoopIterationStarted = "loop.iteration-started",
    LoopExhausted = "loop.exhausted"
);

/// What a node does.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum WorkflowNodeType {
    /// It runs an agent of Velt on a page.
    Agent,
    /// It waits for reviewers to approve or reject.
    Human,
    /// It sends an email or a Slack message.
    Notification,
    /// It calls an HTTPS endpoint of yours.
    Webhook,
    /// A value that this version does not know, as Velt wrote it.
    Other(::std::string::String),
}

crate::open_enum!(
    WorkflowNodeType,
    Agent = "agent",
    Human = "human",
    Notification = "notification",
    Webhook = "webhook"
);

/// How a notification is sent.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum WorkflowNotificationChannel {
    /// By email.
    Email,
    /// By Slack.
    Slack,
    /// A value that this version does not know, as Velt wrote it.
    Other(::std::string::String),
}

crate::open_enum!(
    WorkflowNotificationChannel,
    Email = "email",
    Slack = "slack"
);
/// What the body of a notification is written in; `text` if left out.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum WorkflowNotificationFormat {
    /// Plain text.
    Text,
    /// HTML.
    Html,
    /// A JSON array of blocks of Slack. For Slack only.
    SlackBlocks,
    /// A value that this version does not know, as Velt wrote it.
    Other(::std::string::String),
}

crate::open_enum!(
    WorkflowNotificationFormat,
    Text = "text",
    Html = "html",
    SlackBlocks = "slack-blocks"
);

/// When the step of a webhook node is done; `sync` if left out.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum WorkflowWebhookMode {
    /// When your endpoint answers.
    Sync,
    /// When your endpoint calls back.
    Async,
    /// A value that this version does not know, as Velt wrote it.
    Other(::std::string::String),
}

crate::open_enum!(WorkflowWebhookMode, Sync = "sync", Async = "async");
/// The HTTP method that a webhook is called with; `POST` if left out.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum WorkflowWebhookMethod {
    /// The method GET.
    Get,
    /// The method POST.
    Post,
    /// A value that this version does not know, as Velt wrote it.
    Other(::std::string::String),
}

crate::open_enum!(WorkflowWebhookMethod, Get = "GET", Post = "POST");
/// How your endpoint knows that the call is from Velt; `hmac` if left out.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum WorkflowWebhookAuthMode {
    /// The body is signed with the webhook secret of the execution.
    Hmac,
    /// A fixed token is sent, which the context of the trigger has to hold.
    Token,
    /// Not at all.
    None,
    /// A value that this version does not know, as Velt wrote it.
    Other(::std::string::String),
}

crate::open_enum!(
    WorkflowWebhookAuthMode,
    Hmac = "hmac",
    Token = "token",
    None = "none"
);

/// What the body of the call to a webhook is; `envelope` if left out.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum WorkflowWebhookBody {
    /// The payload in an envelope of Velt.
    Envelope,
    /// The payload as it is.
    PassThrough,
    /// Nothing; only with the method GET.
    None,
    /// A value that this version does not know, as Velt wrote it.
    Other(::std::string::String),
}

crate::open_enum!(
    WorkflowWebhookBody,
    Envelope = "envelope",
    PassThrough = "pass-through",
    None = "none"
);

/// What an edge starts from or leads to.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum WorkflowEndpointKind {
    /// One node.
    Node,
    /// A group of nodes.
    Group,
    /// A value that this version does not know, as Velt wrote it.
    Other(::std::string::String),
}

crate::open_enum!(WorkflowEndpointKind, Node = "node", Group = "group");
/// When an edge is taken.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum WorkflowEdgeRole {
    /// When the step before it was approved.
    Approve,
    /// When the step before it was rejected.
    Reject,
    /// When the step before it is over, in whichever way.
    Always,
    /// When a loop has been repeated as often as it may be.
    Exhausted,
    /// When the condition in `when` is true.
    Custom,
    /// A value that this version does not know, as Velt wrote it.
    Other(::std::string::String),
}

crate::open_enum!(
    WorkflowEdgeRole,
    Approve = "approve",
    Reject = "reject",
    Always = "always",
    Exhausted = "exhausted",
    Custom = "custom"
);

/// What happens when enough members of a group have approved; `waitAll` if left
/// out.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum WorkflowQuorumPolicy {
    /// The others go on; the group is over when all of them are.
    WaitAll,
    /// Those who still wait are cancelled.
    CancelOnQuorum,
    /// Those who still wait are cancelled, and each node after the group runs once.
    JoinOnQuorum,
    /// A value that this version does not know, as Velt wrote it.
    Other(::std::string::String),
}

crate::open_enum!(
    WorkflowQuorumPolicy,
    WaitAll = "waitAll",
    CancelOnQuorum = "cancelOnQuorum",
    JoinOnQuorum = "joinOnQuorum"
);

/// What to do with a step that is not over.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum WorkflowStepAction {
    /// Approve it as an operator. The step has to be waiting.
    ForceApprove,
    /// Reject it as an operator. The step has to be waiting.
    ForceReject,
    /// Complete it as an operator. The step has to be running or waiting.
    ForceComplete,
    /// Let it fail, as an operator. The step has to be running or waiting.
    ForceFail,
    /// Approve it as a reviewer. The step has to be one of a human node, and waiting.
    ReviewerApprove,
    /// Reject it as a reviewer. The step has to be one of a human node, and waiting.
    ReviewerReject,
    /// A value that this version does not know, as Velt wrote it.
    Other(::std::string::String),
}

crate::open_enum!(
    WorkflowStepAction,
    ForceApprove = "force-approve",
    ForceReject = "force-reject",
    ForceComplete = "force-complete",
    ForceFail = "force-fail",
    ReviewerApprove = "reviewer-approve",
    ReviewerReject = "reviewer-reject"
);

/// What became of a response of an agent.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum WorkflowAgentResolution {
    /// It was taken care of.
    Resolved,
    /// It was rejected.
    Rejected,
    /// A value that this version does not know, as Velt wrote it.
    Other(::std::string::String),
}

crate::open_enum!(
    WorkflowAgentResolution,
    Resolved = "resolved",
    Rejected = "rejected"
);
/// What a reviewer decided.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum WorkflowReviewerDecision {
    /// The reviewer approves.
    Approve,
    /// The reviewer rejects.
    Reject,
    /// A value that this version does not know, as Velt wrote it.
    Other(::std::string::String),
}

crate::open_enum!(
    WorkflowReviewerDecision,
    Approve = "approve",
    Reject = "reject"
);
/// What the responses to a step add up to.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum WorkflowAggregatorStatus {
    /// More responses are needed.
    Pending,
    /// The step is approved.
    Resolved,
    /// The step is rejected.
    Rejected,
    /// A value that this version does not know, as Velt wrote it.
    Other(::std::string::String),
}

crate::open_enum!(
    WorkflowAggregatorStatus,
    Pending = "pending",
    Resolved = "resolved",
    Rejected = "rejected"
);

/// Why a response to a step was not recorded.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum WorkflowRecordRefusal {
    /// It was recorded before. This can be ignored.
    Idempotent,
    /// The step was decided before.
    AlreadyTerminal,
    /// Whoever responds is none of the reviewers of the step.
    UnknownResponder,
    /// Nothing adds up responses for the step.
    AggregatorMissing,
    /// A value that this version does not know, as Velt wrote it.
    Other(::std::string::String),
}

crate::open_enum!(
    WorkflowRecordRefusal,
    Idempotent = "idempotent",
    AlreadyTerminal = "already-terminal",
    UnknownResponder = "unknown-responder",
    AggregatorMissing = "aggregator-missing"
);

/// What kind of resource a permission is for.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AuthResourceType {
    /// An organization.
    Organization,
    /// A document.
    Document,
    /// A folder.
    Folder,
    /// A value that this version does not know, as Velt wrote it.
    Other(::std::string::String),
}

crate::open_enum!(
    AuthResourceType,
    Organization = "organization",
    Document = "document",
    Folder = "folder"
);

/// Who may open a resource. A document in a folder has what its folder has.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AuthAccessType {
    /// Whoever can reach it may.
    Public,
    /// Only users who are allowed to by name may.
    Restricted,
    /// Users of the organization may.
    OrganizationPrivate,
    /// A value that this version does not know, as Velt wrote it.
    Other(::std::string::String),
}

crate::open_enum!(
    AuthAccessType,
    Public = "public",
    Restricted = "restricted",
    OrganizationPrivate = "organizationPrivate"
);

/// Why the access of a user to a resource is not told.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AuthPermissionErrorCode {
    /// The resource does not exist.
    DoesNotExist,
    /// The user has no access to the resource.
    PermissionDenied,
    /// The access could not be found out.
    SomethingWentWrong,
    /// A value that this version does not know, as Velt wrote it.
    Other(::std::string::String),
}

crate::open_enum!(
    AuthPermissionErrorCode,
    DoesNotExist = "does_not_exist",
    PermissionDenied = "permission_denied",
    SomethingWentWrong = "something_went_wrong"
);

/// Where some work stands as a whole.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum CommentProgressState {
    /// The work goes on.
    Active,
    /// The work is done.
    Completed,
    /// The work could not be done.
    Failed,
    /// The work was called off.
    Cancelled,
    /// A value that this version does not know, as Velt wrote it.
    Other(::std::string::String),
}

crate::open_enum!(
    CommentProgressState,
    Active = "active",
    Completed = "completed",
    Failed = "failed",
    Cancelled = "cancelled"
);

/// Where a step stands.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum CommentProgressStepState {
    /// The step has not begun.
    Pending,
    /// The step goes on.
    Active,
    /// The step is done.
    Completed,
    /// The step could not be done.
    Failed,
    /// A value that this version does not know, as Velt wrote it.
    Other(::std::string::String),
}

crate::open_enum!(
    CommentProgressStepState,
    Pending = "pending",
    Active = "active",
    Completed = "completed",
    Failed = "failed"
);

/// A further classification of an annotation; `manual` if left out. The older value
/// `suggestion` is accepted, but does not make a suggestion of it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum CommentAnnotationCommentType {
    /// It was written by hand.
    Manual,
    /// It belongs to a chart.
    Chart,
    /// A value that this version does not know, as Velt wrote it.
    Other(::std::string::String),
}

crate::open_enum!(
    CommentAnnotationCommentType,
    Manual = "manual",
    Chart = "chart"
);
/// The order by the time of the last change; `desc` if left out.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum CommentAnnotationOrder {
    /// The oldest change first.
    Asc,
    /// The newest change first.
    Desc,
    /// A value that this version does not know, as Velt wrote it.
    Other(::std::string::String),
}

crate::open_enum!(CommentAnnotationOrder, Asc = "asc", Desc = "desc");
/// What kind of content an editor has. Velt's Python SDK also knows `xmltext`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum CrdtType {
    /// Text, as of a code editor; the content is a string.
    Text,
    /// A map; the content is an object.
    Map,
    /// A list; the content is an array.
    Array,
    /// XML, as of a rich text editor; the content is a string.
    Xml,
    /// A value that this version does not know, as Velt wrote it.
    Other(::std::string::String),
}

crate::open_enum!(
    CrdtType,
    Text = "text",
    Map = "map",
    Array = "array",
    Xml = "xml"
);
/// The state of the migration of a document.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum DocumentMigrationStatus {
    /// It waits to be started.
    Pending,
    /// It is under way.
    InProgress,
    /// It is done.
    Completed,
    /// It came to an end without success.
    Failed,
    /// A value that this version does not know, as Velt wrote it.
    Other(::std::string::String),
}

crate::open_enum!(
    DocumentMigrationStatus,
    Pending = "pending",
    InProgress = "in_progress",
    Completed = "completed",
    Failed = "failed"
);

/// What kind of change an alert is about.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum MemoryAlertType {
    /// A figure is out of the ordinary.
    Anomaly,
    /// The configuration has drifted.
    ConfigurationDrift,
    /// A new standard is emerging.
    EmergingStandard,
    /// The standards have drifted.
    StandardsDrift,
    /// A value that this version does not know, as Velt wrote it.
    Other(::std::string::String),
}

crate::open_enum!(
    MemoryAlertType,
    Anomaly = "anomaly",
    ConfigurationDrift = "configuration_drift",
    EmergingStandard = "emerging_standard",
    StandardsDrift = "standards_drift"
);

/// How serious an alert is.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum MemoryAlertSeverity {
    /// It is serious.
    High,
    /// It is of medium weight.
    Medium,
    /// It is of little weight.
    Low,
    /// A value that this version does not know, as Velt wrote it.
    Other(::std::string::String),
}

crate::open_enum!(
    MemoryAlertSeverity,
    High = "high",
    Medium = "medium",
    Low = "low"
);
/// The figure that an alert watches.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum MemoryAlertMetric {
    /// The share of approvals.
    ApprovalRate,
    /// The number of reviews.
    Volume,
    /// References that are out of date.
    StaleReferences,
    /// How consistently something is applied.
    EnforcementRate,
    /// How often something is violated.
    ViolationRate,
    /// A value that this version does not know, as Velt wrote it.
    Other(::std::string::String),
}

crate::open_enum!(
    MemoryAlertMetric,
    ApprovalRate = "approvalRate",
    Volume = "volume",
    StaleReferences = "staleReferences",
    EnforcementRate = "enforcementRate",
    ViolationRate = "violationRate"
);

/// How far an ingestion is.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum MemoryIngestStatus {
    /// Velt works on it.
    Processing,
    /// It is done.
    Completed,
    /// It did not work.
    Failed,
    /// A value that this version does not know, as Velt wrote it.
    Other(::std::string::String),
}

crate::open_enum!(
    MemoryIngestStatus,
    Processing = "processing",
    Completed = "completed",
    Failed = "failed"
);

/// Why an ingestion failed.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum MemoryIngestFailure {
    /// The PDF could not be converted.
    PdfLlmConversionFailed,
    /// The file could not be stored.
    StorageUploadFailed,
    /// The work could not be queued.
    CloudTasksEnqueueFailed,
    /// The content could not be embedded.
    EmbeddingFailed,
    /// The type of the file turned out not to be supported.
    UnsupportedMimeDetectedPostValidation,
    /// The workspace was deleted meanwhile.
    WorkspaceDeletedMidFlow,
    /// A value that this version does not know, as Velt wrote it.
    Other(::std::string::String),
}

crate::open_enum!(
    MemoryIngestFailure,
    PdfLlmConversionFailed = "pdf-llm-conversion-failed",
    StorageUploadFailed = "storage-upload-failed",
    CloudTasksEnqueueFailed = "cloud-tasks-enqueue-failed",
    EmbeddingFailed = "embedding-failed",
    UnsupportedMimeDetectedPostValidation = "unsupported-mime-detected-post-validation",
    WorkspaceDeletedMidFlow = "workspace-deleted-mid-flow"
);

/// Where the file to ingest is.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum MemoryIngestSource {
    /// In the request; `file` is needed.
    Inline,
    /// Where it was uploaded to; `fileRef` and `mimeType` are needed.
    FileRef,
    /// A value that this version does not know, as Velt wrote it.
    Other(::std::string::String),
}

crate::open_enum!(MemoryIngestSource, Inline = "inline", FileRef = "fileRef");
/// The media type of a file. For an upload it is the same when the URL is made,
/// when the file is sent there and when it is ingested.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum MemoryMimeType {
    /// A PDF document.
    ApplicationPdf,
    /// A table as CSV.
    TextCsv,
    /// An Excel workbook (xlsx).
    ApplicationVndOpenxmlformatsOfficedocumentSpreadsheetmlSheet,
    /// Plain text.
    TextPlain,
    /// A value that this version does not know, as Velt wrote it.
    Other(::std::string::String),
}

crate::open_enum!(
    MemoryMimeType,
    ApplicationPdf = "application/pdf",
    TextCsv = "text/csv",
    ApplicationVndOpenxmlformatsOfficedocumentSpreadsheetmlSheet =
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    TextPlain = "text/plain"
);

/// What a passage is. Only said if rules were searched too.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum MemoryKnowledgePassageKind {
    /// A piece of the text.
    Chunk,
    /// An extracted rule.
    Rule,
    /// A value that this version does not know, as Velt wrote it.
    Other(::std::string::String),
}

crate::open_enum!(MemoryKnowledgePassageKind, Chunk = "chunk", Rule = "rule");
/// What was decided.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum MemoryDecision {
    /// A comment was made.
    Comment,
    /// A thread was resolved.
    Resolve,
    /// It was approved.
    Approved,
    /// It was rejected.
    Rejected,
    /// It was marked as in progress.
    InProgress,
    /// Somebody agreed.
    Agree,
    /// Somebody disagreed.
    Disagree,
    /// It was endorsed.
    Endorse,
    /// The document was approved.
    DocumentApproved,
    /// The document was rejected.
    DocumentRejected,
    /// A value that this version does not know, as Velt wrote it.
    Other(::std::string::String),
}

crate::open_enum!(
    MemoryDecision,
    Comment = "comment",
    Resolve = "resolve",
    Approved = "approved",
    Rejected = "rejected",
    InProgress = "in_progress",
    Agree = "agree",
    Disagree = "disagree",
    Endorse = "endorse",
    DocumentApproved = "document_approved",
    DocumentRejected = "document_rejected"
);

/// Who or what decided.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum MemoryJudgeType {
    /// A person.
    Human,
    /// An AI agent.
    Agent,
    /// A value that this version does not know, as Velt wrote it.
    Other(::std::string::String),
}

crate::open_enum!(MemoryJudgeType, Human = "human", Agent = "agent");
/// Where a pattern applies.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum MemoryPatternScope {
    /// Everywhere under the API key.
    ApiKey,
    /// In one organization.
    Org,
    /// A value that this version does not know, as Velt wrote it.
    Other(::std::string::String),
}

crate::open_enum!(MemoryPatternScope, ApiKey = "apiKey", Org = "org");
/// What a search goes through; `review` if left out.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum MemoryEmbeddingType {
    /// The decision and its reasons.
    Review,
    /// The content that was reviewed.
    Content,
    /// A value that this version does not know, as Velt wrote it.
    Other(::std::string::String),
}

crate::open_enum!(MemoryEmbeddingType, Review = "review", Content = "content");
/// How far a search or a suggestion reaches. Left out of a search, it follows from
/// the ids that are sent.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum MemoryScope {
    /// One document.
    Document,
    /// One organization, whatever document is named.
    Organization,
    /// Everything under the API key, whatever organization and document are named.
    ApiKey,
    /// A value that this version does not know, as Velt wrote it.
    Other(::std::string::String),
}

crate::open_enum!(
    MemoryScope,
    Document = "document",
    Organization = "organization",
    ApiKey = "apiKey"
);

/// What is recommended.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum MemoryRecommendation {
    /// To approve.
    Approve,
    /// To reject.
    Reject,
    /// A value that this version does not know, as Velt wrote it.
    Other(::std::string::String),
}

crate::open_enum!(MemoryRecommendation, Approve = "approve", Reject = "reject");
/// The scope in words that can be shown.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum MemoryScopeLabel {
    /// One document.
    ThisDocument,
    /// One organization.
    ThisOrganization,
    /// Everything under the API key.
    AllContent,
    /// A value that this version does not know, as Velt wrote it.
    Other(::std::string::String),
}

crate::open_enum!(
    MemoryScopeLabel,
    ThisDocument = "This document",
    ThisOrganization = "This organization",
    AllContent = "All content"
);

/// How present a user is. Velt names these values as examples.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum PresenceStatus {
    /// The user is there.
    Online,
    /// The user is away.
    Away,
    /// The user is not there.
    Offline,
    /// A value that this version does not know, as Velt wrote it.
    Other(::std::string::String),
}

crate::open_enum!(
    PresenceStatus,
    Online = "online",
    Away = "away",
    Offline = "offline"
);
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
    /// A value that this version does not know, as Velt wrote it.
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
    /// A value that this version does not know, as Velt wrote it.
    Other(::std::string::String),
}

crate::open_enum!(RecordingMode, Floating = "floating", Thread = "thread");
/// What a person is invited to.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum InvitationType {
    /// An organization.
    OrgUser,
    /// A document.
    DocUser,
    /// A folder.
    FolderUser,
    /// A value that this version does not know, as Velt wrote it.
    Other(::std::string::String),
}

crate::open_enum!(
    InvitationType,
    OrgUser = "org_user",
    DocUser = "doc_user",
    FolderUser = "folder_user"
);

/// How far an invitation has come.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum InvitationStatus {
    /// Nobody has responded.
    Pending,
    /// The person has accepted.
    Accepted,
    /// The person has rejected it.
    Rejected,
    /// It was taken back.
    Withdrawn,
    /// A value that this version does not know, as Velt wrote it.
    Other(::std::string::String),
}

crate::open_enum!(
    InvitationStatus,
    Pending = "PENDING",
    Accepted = "ACCEPTED",
    Rejected = "REJECTED",
    Withdrawn = "WITHDRAWN"
);

/// A response to an invitation.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum InvitationResponse {
    /// The person accepts.
    Accepted,
    /// The person rejects it.
    Rejected,
    /// It is taken back.
    Withdrawn,
    /// A value that this version does not know, as Velt wrote it.
    Other(::std::string::String),
}

crate::open_enum!(
    InvitationResponse,
    Accepted = "ACCEPTED",
    Rejected = "REJECTED",
    Withdrawn = "WITHDRAWN"
);

/// Who may see a document that says nothing about it; `public` at first.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum WorkspaceDocumentAccessType {
    /// Documents are public.
    Public,
    /// Documents are restricted.
    Restricted,
    /// Documents are private to their organization.
    OrganizationPrivate,
    /// A value that this version does not know, as Velt wrote it.
    Other(::std::string::String),
}

crate::open_enum!(
    WorkspaceDocumentAccessType,
    Public = "public",
    Restricted = "restricted",
    OrganizationPrivate = "organizationPrivate"
);

/// A provider of AI models.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum WorkspaceAiProvider {
    /// The provider is OpenAI.
    Openai,
    /// The provider is Anthropic.
    Anthropic,
    /// The provider is Google, with its Gemini models.
    Gemini,
    /// A value that this version does not know, as Velt wrote it.
    Other(::std::string::String),
}

crate::open_enum!(
    WorkspaceAiProvider,
    Openai = "openai",
    Anthropic = "anthropic",
    Gemini = "gemini"
);

/// The provider that sends the emails.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum WorkspaceEmailProvider {
    /// The provider is the default one.
    Default,
    /// The provider is SendGrid.
    Sendgrid,
    /// The provider is a custom one. Set by Velt when emails are first enabled; in
    /// Velt's notes, but not in its list of values.
    Custom,
    /// A value that this version does not know, as Velt wrote it.
    Other(::std::string::String),
}

crate::open_enum!(
    WorkspaceEmailProvider,
    Default = "default",
    Sendgrid = "sendgrid",
    Custom = "custom"
);

/// What to do about a request for another URL.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum UrlRequestAction {
    /// Allow the URL.
    Accept,
    /// Refuse the URL.
    Reject,
    /// A value that this version does not know, as Velt wrote it.
    Other(::std::string::String),
}

crate::open_enum!(UrlRequestAction, Accept = "accept", Reject = "reject");
/// What an API key is for.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum WorkspaceApiKeyType {
    /// The key is for development and tests.
    Testing,
    /// The key is for production.
    Production,
    /// A value that this version does not know, as Velt wrote it.
    Other(::std::string::String),
}

crate::open_enum!(
    WorkspaceApiKeyType,
    Testing = "testing",
    Production = "production"
);
