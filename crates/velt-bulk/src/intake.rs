//! Turns the input of a job into chunks.

use velt::ItemList;

use crate::{
    Shard,
    account::{Account, OutcomeKind},
    chunk::{Chunk, Chunker},
    input::{Item, Seen},
    source::Source,
};

/// Reads the input: leaves out other shards and duplicates, and fills chunks with the rest.
#[derive(Debug)]
pub(crate) struct Intake {
    list: ItemList,
    shard: Option<Shard>,
    /// `None` at the end of the input.
    chunker: Option<Chunker>,
    seen: Seen,
}

impl Intake {
    pub(crate) fn new(list: ItemList, shard: Option<Shard>, chunk_size: usize) -> Self {
        Self {
            list,
            shard,
            chunker: Some(Chunker::new(chunk_size)),
            seen: Seen::default(),
        }
    }

    /// Reads the input until a chunk is full, or to its end.
    ///
    /// Nothing is lost if the future is dropped: only the input is awaited.
    pub(crate) async fn read(
        &mut self,
        input: &mut impl Source<Item>,
        account: &mut Account,
    ) -> Option<Chunk> {
        loop {
            self.chunker.as_ref()?;
            let item = input.read().await;
            let chunker = self.chunker.as_mut()?;
            let Some(item) = item else {
                let chunk = chunker.flush();
                if chunk.is_none() {
                    self.chunker = None;
                }
                return chunk;
            };
            if let Some((id, item)) = self.accept(item, account)
                && let Some(chunk) = self.chunker.as_mut()?.add(id, item)
            {
                return Some(chunk);
            }
        }
    }

    /// Returns an item that is to be sent, with its ID. Others are counted.
    fn accept(&mut self, item: Item, account: &mut Account) -> Option<(String, Item)> {
        let id = item.id(&self.list);
        let identity = item.identity(&id);
        if self.shard.is_some_and(|shard| !shard.has(&identity)) {
            account.report.other_shards += 1;
            return None;
        }
        if !self.seen.insert(&identity) {
            account.add_item(&id, &item, OutcomeKind::Duplicate);
            return None;
        }
        Some((id, item))
    }
}
