import { turn } from '../../../../conversations/index.js';
import type { Finding } from '../../../../policy/index.js';
import { withEvent } from '../../../../src/claims/events.js';
import type { Claim, ClaimStatus } from '../../../../src/claims/index.js';
import {
  type ConversationRecord,
  type Handover,
  type Outgoing,
  outgoing,
  type Received,
} from '../../../../src/delivery/index.js';
import type { RulingDecision, Store } from '../../../../src/store/index.js';
import { claimOf } from '../../../desk/claims.js';

export const AT = '2026-11-23T08:00:00.000Z';
const CONTEXT = { today: '2026-11-23', now: AT, rulings: {} };

/** Some minutes after the time of these tests, ISO 8601. */
export const later = (minutes: number): string => new Date(Date.parse(AT) + minutes * 60_000).toISOString();

/** A talk in which this was said. */
export function talk(...said: readonly string[]): ConversationRecord {
  let state = turn(undefined, { text: '' }, CONTEXT).state;
  for (const text of said) ({ state } = turn(state, { text }, CONTEXT));
  return { state, seen: [], answered: [] };
}

/** A claim like any other, but for what is given. */
export function someClaim(
  given: Partial<Omit<Claim, 'contact' | 'finding'>> & {
    readonly contact?: Partial<Claim['contact']>;
    readonly finding?: Partial<Finding>;
  } = {},
): Claim {
  const claim = claimOf({ filedAt: given.filedAt ?? AT });
  return {
    ...claim,
    ...given,
    contact: { ...claim.contact, ...given.contact },
    finding: { ...claim.finding, ...given.finding },
  };
}

/** The same claim filed under another number, with a chain of events that holds. */
export const refiled = (claim: Claim, id: string): Claim =>
  withEvent(
    { ...claim, id, status: 'draft', events: [] },
    { at: claim.filedAt, by: { kind: 'applicant' }, action: 'file', from: null, to: 'draft' },
  );

/** The claim one event later. */
export const moved = (claim: Claim, to: ClaimStatus, at = later(5)): Claim =>
  withEvent(
    { ...claim, status: to },
    { at, by: { kind: 'staff', account: 'lin' }, action: 'note', from: claim.status, to },
  );

/** Keeps claims that nobody had kept before. */
export const keep = (store: Store, ...claims: readonly Claim[]): Promise<void> =>
  store.commit(claims.map((claim) => ({ kind: 'claim', claim, was: 0 })));

export const message = (person: string, text: string, at = AT): Outgoing =>
  outgoing('wechat', { person, replies: [{ text }], language: 'zh', question: null }, at);

export const arrived = (person: string, messageId: string, at = AT): Received => ({
  id: `wechat:${messageId}`,
  channel: 'wechat',
  person,
  messageId,
  message: { text: `来自${person}的消息` },
  attachment: null,
  isPublic: false,
  at,
});

export const note = (id: string, at: string): Handover => ({
  id,
  at,
  channel: 'web',
  language: 'zh',
  asks: 'town',
  facts: [],
  contact: { name: '陈静' },
  claims: [],
});

export const decision = (value: 'included' | 'excluded', at: string): RulingDecision => ({
  ruling: 'community-worker-award',
  value,
  basis: '区民政局 2026 年 11 月复函',
  from: '2026-11-01',
  by: 'zhou',
  at,
});

export async function listed<T>(items: AsyncIterable<T>): Promise<readonly T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}
