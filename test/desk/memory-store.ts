import type { Claim, ClaimSummary } from '../../src/claims/index.js';
import type { ConversationRecord, Handover } from '../../src/delivery/index.js';
import type { Session, Staff, Store } from '../../src/store/index.js';

/** A store that forgets: the real interface over maps, which a test may look into. */
export interface MemoryStore extends Store {
  readonly kept: {
    readonly conversations: Map<string, ConversationRecord>;
    readonly claims: Map<string, Claim>;
    readonly handovers: Map<string, Handover>;
    readonly staff: Map<string, Staff>;
    readonly sessions: Map<string, Session>;
  };
}

export function memoryStore(): MemoryStore {
  const kept = {
    conversations: new Map<string, ConversationRecord>(),
    claims: new Map<string, Claim>(),
    handovers: new Map<string, Handover>(),
    staff: new Map<string, Staff>(),
    sessions: new Map<string, Session>(),
  };
  return {
    kept,
    conversations: {
      get: async (key) => kept.conversations.get(key),
      put: async (key, record) => void kept.conversations.set(key, record),
    },
    claims: {
      async add(claim) {
        const same = [...kept.claims.values()].find(({ key }) => key === claim.key);
        if (!same) kept.claims.set(claim.id, claim);
        return same ?? claim;
      },
      get: async (id) => kept.claims.get(id),
      async list({ offset, limit }) {
        const newest = [...kept.claims.values()].sort((a, b) => b.filedAt.localeCompare(a.filedAt));
        return { claims: newest.slice(offset, offset + limit).map(summaryOf), total: newest.length };
      },
    },
    handovers: {
      add: async (handover) => void kept.handovers.set(handover.id, handover),
      async list({ offset, limit }) {
        const newest = [...kept.handovers.values()].sort((a, b) => b.at.localeCompare(a.at));
        return { handovers: newest.slice(offset, offset + limit), total: newest.length };
      },
    },
    staff: {
      get: async (account) => kept.staff.get(account),
      put: async (staff) => void kept.staff.set(staff.account, staff),
      count: async () => kept.staff.size,
    },
    sessions: {
      get: async (id) => kept.sessions.get(id),
      put: async (session) => void kept.sessions.set(session.id, session),
      delete: async (id) => void kept.sessions.delete(id),
    },
    close: async () => undefined,
  };
}

const summaryOf = ({ contact, finding, ...claim }: Claim): ClaimSummary => ({
  id: claim.id,
  benefit: claim.benefit,
  status: claim.status,
  filedAt: claim.filedAt,
  town: claim.town,
  channel: claim.channel,
  name: contact.name,
  payer: finding.payer,
  amount: finding.amount,
  range: finding.range,
  per: finding.per,
});
