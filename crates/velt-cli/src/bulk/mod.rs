//! What `velt members` and `velt run` share: options, input, progress, and how they end.

pub(crate) mod dry_run;
mod feed;
mod options;
mod screen;
mod source;
mod summary;

pub(crate) use self::{
    feed::{BadLine, BadLines, Feed},
    options::{Options, arguments, number},
    screen::Screen,
    source::{Lines, Source},
    summary::{Summary, counted},
};
