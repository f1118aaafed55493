import { EventEmitter } from 'node:events';
import { versionOf } from '../../claims/index.js';
import { inOrder } from '../../delivery/index.js';
import { type Change, type ChannelState, ClaimChanged, type News, type Store } from '../store.js';
import type { Write } from './collections.js';
import type { Database } from './database.js';
import type { EvidenceFiles } from './evidence-files.js';
import type { Indexes } from './indexes.js';
import type { Problems } from './problems.js';

interface Parts {
  readonly database: Database;
  readonly indexes: Indexes;
  readonly evidenceFiles: EvidenceFiles;
  readonly problems: Problems;
  readonly unlock: () => Promise<void>;
  /** Does somebody read the folder, so that nothing may go that was there when they began? */
  readonly isHeld: () => Promise<boolean>;
}

export function embeddedStore({ database, indexes, evidenceFiles, problems, unlock, isHeld }: Parts): Store {
  const { claims, handovers, inbox, outbox, rulings, sessions, staff, tokens } = indexes;
  const channels = new Map<string, ChannelState>();
  const news = new EventEmitter<{ news: [News] }>().setMaxListeners(0);
  const alone = inOrder();
  const oneByOne = inOrder();
  /** Claims and received messages that are being written: whoever comes for the same waits until it is known. */
  const underWay = new Map<string, Promise<void>>();

  const put = (write: Write): Promise<void> => database.write([write]);

  /** Checks once nobody else writes one of these, and then writes before anybody else can. */
  async function exclusively(ids: readonly string[], check: () => readonly Write[]): Promise<void> {
    for (;;) {
      const other = ids.map((id) => underWay.get(id)).find((writing) => writing !== undefined);
      if (!other) break;
      await other;
    }
    const writes = check();
    if (writes.length === 0) return;
    const writing = database.write(writes);
    const settled = writing.catch(() => undefined);
    for (const id of ids) underWay.set(id, settled);
    try {
      await writing;
    } finally {
      for (const id of ids) underWay.delete(id);
    }
  }

  async function commit(changes: readonly Change[]): Promise<void> {
    const ids = changes.flatMap((change) => (change.kind === 'claim' ? [change.claim.id] : []));
    await exclusively(ids, () => {
      for (const change of changes) {
        if (change.kind !== 'claim') continue;
        const version = claims.versionOf(change.claim.id);
        if (version !== change.was || versionOf(change.claim) <= version) {
          throw new ClaimChanged(change.claim.id);
        }
      }
      return changes.map(writeOf);
    });
    for (const change of changes) {
      if (change.kind === 'ruling') news.emit('news', { kind: 'rulings' });
      if (change.kind !== 'outgoing') continue;
      const { channel, person } = change.message;
      news.emit('news', { kind: 'outgoing', channel, person });
    }
  }

  return {
    commit,
    conversations: {
      get: (key) => database.read('conversations', key),
      alone: (key, work) =>
        alone(key, async () => {
          const { changes, result } = await work(await database.read('conversations', key));
          if (changes.length > 0) await commit(changes);
          return result;
        }),
    },
    claims: {
      get: async (id) => (claims.versionOf(id) > 0 ? database.read('claims', id) : undefined),
      find: async (query, page) => claims.find(query, page),
      async *each(query) {
        yield* claims.matching(query);
      },
      sharing: async (marks) => claims.sharing(marks),
    },
    handovers: {
      async list(page) {
        const { entries, total } = handovers.page(page);
        const notes = await Promise.all(entries.map(({ id }) => database.read('handovers', id)));
        return { handovers: notes.filter((note) => note !== undefined), total };
      },
    },
    inbox: {
      async add(message) {
        let isNew = false;
        await exclusively([`received ${message.id}`], () => {
          isNew = !inbox.has(message.id);
          if (!isNew) return [];
          const document = { order: inbox.takeOrder(), message };
          return [{ collection: 'received', id: message.id, document }];
        });
        return isNew;
      },
      has: async (id) => inbox.has(id),
      next: async (channel, person) => inbox.next(channel, person),
      waiting: async (before) => inbox.waiting(before),
    },
    outbox: {
      take: async (channel, { now, until, limit }) => outbox.take(channel, now, until, limit),
      waiting: async (channel, person) => outbox.waiting(channel, person),
      async sent(id) {
        if (outbox.get(id)) await put({ collection: 'outgoing', id: id, document: null });
      },
      async postpone(id, at, problem) {
        const message = outbox.get(id);
        if (!message) return;
        const document = { ...message, attempts: message.attempts + 1, due: at, problem };
        await put({ collection: 'outgoing', id, document });
      },
      async giveUp(id, problem) {
        const message = outbox.get(id);
        if (!message) return;
        const document = { ...message, attempts: message.attempts + 1, problem, givenUp: true };
        await put({ collection: 'outgoing', id, document });
      },
      givenUp: async (page) => outbox.givenUp(page),
      backlog: async () => outbox.backlog(),
    },
    rulings: { list: async () => rulings.by(({ at }) => at) },
    evidence: {
      async add(file, content) {
        await evidenceFiles.write(file.id, content);
        await put({ collection: 'evidence', id: file.id, document: file });
      },
      async read(id) {
        const file = await database.read('evidence', id);
        const content = file && (await evidenceFiles.read(id));
        return file && content && { file, content };
      },
      async delete(id) {
        await put({ collection: 'evidence', id: id, document: null });
        // A backup may have the journal of before, and still comes for the file: it goes with the journal then.
        if (!(await isHeld())) await evidenceFiles.delete(id);
      },
    },
    accesses: {
      add: (access) =>
        oneByOne(access.claim, async () => {
          const earlier = (await database.read('accesses', access.claim)) ?? [];
          await put({ collection: 'accesses', id: access.claim, document: [...earlier, access] });
        }),
      list: async (claim) => (await database.read('accesses', claim)) ?? [],
    },
    staff: {
      get: async (account) => staff.get(account),
      put: (member) => put({ collection: 'staff', id: member.account, document: member }),
      list: async () => staff.by(({ account }) => account),
    },
    sessions: {
      get: async (id) => sessions.get(id),
      put: (session) => put({ collection: 'sessions', id: session.id, document: session }),
      delete: (id) => put({ collection: 'sessions', id: id, document: null }),
      async deleteOf(account) {
        const theirs = sessions.by(({ id }) => id).filter((session) => session.account === account);
        await database.write(theirs.map(({ id }) => ({ collection: 'sessions', id, document: null })));
      },
    },
    tokens: {
      get: async (id) => tokens.get(id),
      put: (token) => put({ collection: 'tokens', id: token.id, document: token }),
      delete: (id) => put({ collection: 'tokens', id: id, document: null }),
      list: async () => tokens.by(({ createdAt, id }) => `${createdAt} ${id}`),
    },
    channels: {
      report: async (state) => void channels.set(state.channel, state),
      list: async () => [...channels.values()],
    },
    // One process alone has the folder, so it leads in everything.
    lead: async () => ({ release: async () => undefined, lost: new Promise(() => undefined) }),
    onNews(listener) {
      news.on('news', listener);
      return () => void news.off('news', listener);
    },
    problems: () => problems.list(),
    check: () => database.check(),
    async close() {
      await database.close();
      await unlock();
    },
  };
}

function writeOf(change: Change): Write {
  switch (change.kind) {
    case 'conversation':
      return { collection: 'conversations', id: change.key, document: change.record };
    case 'claim':
      return { collection: 'claims', id: change.claim.id, document: change.claim };
    case 'handover':
      return { collection: 'handovers', id: change.handover.id, document: change.handover };
    case 'answered':
      return { collection: 'received', id: change.id, document: null };
    case 'outgoing':
      return { collection: 'outgoing', id: change.message.id, document: change.message };
    case 'ruling': {
      const { at, ruling } = change.decision;
      return { collection: 'rulings', id: `${at} ${ruling}`, document: change.decision };
    }
  }
}
