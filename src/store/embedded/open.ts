import { EventEmitter } from 'node:events';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { EvidenceFile } from '../../../conversations/index.js';
import { type Claim, summaryOf, versionOf } from '../../claims/index.js';
import {
  type ConversationRecord,
  type Handover,
  inOrder,
  type Outgoing,
  type Received,
} from '../../delivery/index.js';
import {
  type Access,
  type ApiToken,
  type Change,
  type ChannelState,
  ClaimChanged,
  type News,
  type RulingDecision,
  type Session,
  type Staff,
  type Store,
  type StoreProblem,
  StoreUnavailable,
} from '../store.js';
import { ClaimsIndex } from './claims-index.js';
import { Disk, type Write } from './disk.js';
import { lockFolder } from './lock.js';
import { OutboxIndex } from './outbox-index.js';

/**
 * Opens the embedded store: small lowdb documents in a folder that this process alone may use, and indexes in memory.
 * @param onDamaged gets the path of each file that could not be read and was set aside
 * @throws DataFolderInUse, StoreUnavailable
 */
export async function openEmbeddedStore(folder: string, onDamaged: (path: string) => void): Promise<Store> {
  const unlock = await lockFolder(folder);
  const problems: StoreProblem[] = [];
  const disk = new Disk(folder, (path) => {
    problems.unshift({ at: new Date().toISOString(), kind: 'damaged', what: path });
    onDamaged(path);
  });
  const read = async <T>(collection: string, id: string): Promise<T | undefined> =>
    (await disk.read(collection, id)) as T | undefined;
  const all = async <T>(collection: string): Promise<readonly T[]> =>
    (await disk.all(collection)) as readonly T[];

  const claims = new ClaimsIndex();
  for (const claim of await all<Claim>('claims')) claims.put(summaryOf(claim));
  const outbox = new OutboxIndex();
  for (const message of await all<Outgoing>('outgoing')) outbox.put(message);
  const inbox = new Map<string, Received>();
  for (const message of await all<Received>('received')) inbox.set(message.id, message);
  const handovers = new Map<string, Handover>();
  for (const handover of await all<Handover>('handovers')) handovers.set(handover.id, handover);
  const staff = new Map<string, Staff>();
  for (const member of await all<Staff>('staff')) staff.set(member.account, member);
  const sessions = new Map<string, Session>();
  for (const session of await all<Session>('sessions')) sessions.set(session.id, session);
  const tokens = new Map<string, ApiToken>();
  for (const token of await all<ApiToken>('tokens')) tokens.set(token.id, token);
  const decisions = [...(await all<RulingDecision>('rulings'))].sort((a, b) => (a.at < b.at ? -1 : 1));
  const channels = new Map<string, ChannelState>();
  const news = new EventEmitter<{ news: [News] }>();
  const alone = inOrder();
  const committing = inOrder();
  const evidenceFolder = join(folder, 'evidence');
  const evidencePath = (id: string) => join(evidenceFolder, id.replace(/[^\w-]/g, ''));

  const put = (collection: string, id: string, document: unknown) =>
    disk.write([{ collection, id, document }]);

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
      case 'ruling':
        return {
          collection: 'rulings',
          id: `${change.decision.at}:${change.decision.ruling}`,
          document: change.decision,
        };
    }
  }

  /** The indexes follow what is on disk. */
  function remember(change: Change): void {
    switch (change.kind) {
      case 'claim':
        claims.put(summaryOf(change.claim));
        return;
      case 'handover':
        handovers.set(change.handover.id, change.handover);
        return;
      case 'answered':
        inbox.delete(change.id);
        return;
      case 'outgoing': {
        outbox.put(change.message);
        const { channel, person } = change.message;
        news.emit('news', { kind: 'outgoing', channel, person });
        return;
      }
      case 'ruling':
        decisions.push(change.decision);
        news.emit('news', { kind: 'rulings' });
        return;
    }
  }

  function commit(changes: readonly Change[]): Promise<void> {
    return committing('commit', async () => {
      for (const change of changes) {
        if (change.kind !== 'claim') continue;
        const version = claims.get(change.claim.id)?.version ?? 0;
        if (version !== change.was || versionOf(change.claim) <= version)
          throw new ClaimChanged(change.claim.id);
      }
      await disk.write(changes.map(writeOf));
      for (const change of changes) remember(change);
    });
  }

  async function keepOutgoing(message: Outgoing): Promise<void> {
    await put('outgoing', message.id, message);
    outbox.put(message);
  }

  return {
    commit,
    conversations: {
      get: (key) => read<ConversationRecord>('conversations', key),
      alone: (key, work) =>
        alone(key, async () => {
          const { changes, result } = await work(await read<ConversationRecord>('conversations', key));
          if (changes.length > 0) await commit(changes);
          return result;
        }),
    },
    claims: {
      get: (id) => read<Claim>('claims', id),
      find: async (query, page) => claims.find(query, page),
      async *each(query) {
        yield* claims.matching(query);
      },
      sharing: async (marks) => claims.sharing(marks),
    },
    handovers: {
      async list({ offset, limit }) {
        const newest = [...handovers.values()].sort((a, b) => (a.at < b.at ? 1 : -1));
        return { handovers: newest.slice(offset, offset + limit), total: newest.length };
      },
    },
    inbox: {
      async add(message) {
        if (inbox.has(message.id)) return false;
        inbox.set(message.id, message);
        try {
          await put('received', message.id, message);
        } catch (error) {
          inbox.delete(message.id);
          throw error;
        }
        return true;
      },
      next: async (channel, person) =>
        [...inbox.values()].find((message) => message.channel === channel && message.person === person),
      waiting: async (before) => [...inbox.values()].filter(({ at }) => at < before),
    },
    outbox: {
      take: async (channel, { now, until, limit }) => outbox.take(channel, now, until, limit),
      waiting: async (channel, person) => outbox.waiting(channel, person),
      async sent(id) {
        await put('outgoing', id, null);
        outbox.delete(id);
      },
      async postpone(id, at, problem) {
        const message = outbox.get(id);
        if (message) await keepOutgoing({ ...message, attempts: message.attempts + 1, due: at, problem });
      },
      async giveUp(id, problem) {
        const message = outbox.get(id);
        if (message)
          await keepOutgoing({ ...message, attempts: message.attempts + 1, problem, givenUp: true });
      },
      async givenUp({ offset, limit }) {
        const messages = outbox.givenUp();
        return { messages: messages.slice(offset, offset + limit), total: messages.length };
      },
      backlog: async () => outbox.backlog(),
    },
    rulings: { list: async () => [...decisions] },
    evidence: {
      async add(file, content) {
        try {
          await mkdir(evidenceFolder, { recursive: true, mode: 0o700 });
          await writeFile(evidencePath(file.id), content, { mode: 0o600, flush: true });
        } catch (error) {
          throw new StoreUnavailable('the data folder cannot be written', { cause: error });
        }
        await put('evidence-records', file.id, file);
      },
      async read(id) {
        const file = await read<EvidenceFile>('evidence-records', id);
        return file && { file, content: await readFile(evidencePath(id)) };
      },
      async delete(id) {
        await put('evidence-records', id, null);
        await rm(evidencePath(id), { force: true });
      },
    },
    accesses: {
      async add(access) {
        const earlier = (await read<readonly Access[]>('accesses', access.claim)) ?? [];
        await put('accesses', access.claim, [...earlier, access]);
      },
      list: async (claim) => (await read<readonly Access[]>('accesses', claim)) ?? [],
    },
    staff: {
      get: async (account) => staff.get(account),
      async put(member) {
        await put('staff', member.account, member);
        staff.set(member.account, member);
      },
      list: async () => [...staff.values()].sort((a, b) => (a.account < b.account ? -1 : 1)),
    },
    sessions: {
      get: async (id) => sessions.get(id),
      async put(session) {
        await put('sessions', session.id, session);
        sessions.set(session.id, session);
      },
      async delete(id) {
        await put('sessions', id, null);
        sessions.delete(id);
      },
      async deleteOf(account) {
        for (const session of [...sessions.values()].filter((one) => one.account === account)) {
          await put('sessions', session.id, null);
          sessions.delete(session.id);
        }
      },
    },
    tokens: {
      get: async (id) => tokens.get(id),
      async put(token) {
        await put('tokens', token.id, token);
        tokens.set(token.id, token);
      },
      async delete(id) {
        await put('tokens', id, null);
        tokens.delete(id);
      },
      list: async () => [...tokens.values()],
    },
    channels: {
      report: async (state) => void channels.set(state.channel, state),
      list: async () => [...channels.values()],
    },
    lead: async () => ({ release: async () => undefined, lost: new Promise(() => undefined) }),
    onNews(listener) {
      news.on('news', listener);
      return () => void news.off('news', listener);
    },
    problems: () => problems,
    check: async () => put('checks', 'check', { at: new Date().toISOString() }),
    async close() {
      await disk.close();
      await unlock();
    },
  };
}
