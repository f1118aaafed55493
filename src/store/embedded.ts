import { join } from 'node:path';
import type { Claim, ClaimSummary } from '../claims/index.js';
import type { ConversationRecord, Handover } from '../delivery/index.js';
import { Documents } from './documents.js';
import { lockFolder } from './lock.js';
import type { Session, Staff, Store } from './store.js';

/** What the index keeps of a claim; the claim itself stays on disk. */
function summaryOf(claim: Claim): ClaimSummary {
  const { id, benefit, status, filedAt, town, channel, contact, finding } = claim;
  const { payer, amount, range, per } = finding;
  return { id, benefit, status, filedAt, town, channel, name: contact.name, payer, amount, range, per };
}

/**
 * Opens the embedded store: lowdb documents in a folder that this process alone may use, and an index of the claims in
 * memory.
 * @param onDamaged gets the path of each file that could not be read and was set aside
 * @throws DataFolderInUse, StoreUnavailable
 */
export async function openEmbeddedStore(folder: string, onDamaged: (path: string) => void): Promise<Store> {
  const unlock = await lockFolder(folder);
  const conversations = await Documents.open<ConversationRecord>(join(folder, 'conversations'));
  const claims = await Documents.open<Claim>(join(folder, 'claims'));
  const handovers = await Documents.open<Handover>(join(folder, 'handovers'));
  const staff = await Documents.open<Staff>(join(folder, 'staff'));
  const sessions = await Documents.open<Session>(join(folder, 'sessions'));

  const stored = await claims.all(onDamaged);
  const byKey = new Map(stored.map(({ key, id }) => [key, id]));
  const newestLast = stored.map(summaryOf).sort((a, b) => (a.filedAt < b.filedAt ? -1 : 1));
  const notes = (await handovers.all(onDamaged))
    .map(({ id, at }) => ({ id, at }))
    .sort((a, b) => (a.at < b.at ? -1 : 1));
  const underWay = new Set<Promise<unknown>>();

  /** Keeps track of a write, so that closing waits for it. */
  const tracked = async <R>(write: Promise<R>): Promise<R> => {
    underWay.add(write);
    try {
      return await write;
    } finally {
      underWay.delete(write);
    }
  };

  return {
    conversations: {
      get: (key) => conversations.get(key),
      put: (key, record) => tracked(conversations.put(key, record)),
    },
    claims: {
      async add(claim) {
        const there = byKey.get(claim.key);
        if (there) return (await claims.get(there)) ?? claim;
        await tracked(claims.put(claim.id, claim));
        byKey.set(claim.key, claim.id);
        newestLast.push(summaryOf(claim));
        return claim;
      },
      get: (id) => claims.get(id),
      async list({ offset, limit }) {
        const end = newestLast.length - offset;
        return {
          claims: newestLast.slice(Math.max(0, end - limit), Math.max(0, end)).reverse(),
          total: newestLast.length,
        };
      },
    },
    handovers: {
      async add(handover) {
        await tracked(handovers.put(handover.id, handover));
        if (!notes.some(({ id }) => id === handover.id)) notes.push({ id: handover.id, at: handover.at });
      },
      async list({ offset, limit }) {
        const end = notes.length - offset;
        const ids = notes.slice(Math.max(0, end - limit), Math.max(0, end)).reverse();
        const page = await Promise.all(ids.map(({ id }) => handovers.get(id)));
        return { handovers: page.filter((note) => note !== undefined), total: notes.length };
      },
    },
    staff: {
      get: (account) => staff.get(account),
      put: (member) => tracked(staff.put(member.account, member)),
      count: async () => (await staff.all(onDamaged)).length,
    },
    sessions: {
      get: (id) => sessions.get(id),
      put: (session) => tracked(sessions.put(session.id, session)),
      delete: (id) => tracked(sessions.delete(id)),
    },
    async close() {
      await Promise.allSettled(underWay);
      await unlock();
    },
  };
}
