import { brokenLink, canonical, summaryOf } from '../../claims/index.js';
import type { Outgoing } from '../../delivery/index.js';
import type { Everything } from '../embedded/index.js';
import { type Counts, countRows, receivedIn } from '../postgres/index.js';
import type { Store } from '../store.js';
import type { Moved } from './move.js';

/**
 * Reads every document back and compares it; as there are as many rows as documents, none is there that should not be.
 * @param url where the store is
 */
export async function differencesOf(source: Everything, store: Store, url: string): Promise<Moved> {
  const rows = await countRows(url);
  const wrong: string[] = [];
  const compared = { ...NONE };
  const same = (what: string, was: unknown, is: unknown) => {
    if (canonical(was) !== canonical(is)) wrong.push(`${what}: not the same`);
  };
  const summaries = new Map<string, string>();
  for await (const summary of store.claims.each({})) summaries.set(summary.id, canonical(summary));

  for await (const { id, document } of source.all('claims')) {
    compared.claims++;
    compared.claim_documents++;
    compared.claim_events += document.events.length;
    const claim = await store.claims.get(id);
    same(`claim ${id}`, document, claim);
    if (claim && brokenLink(claim) !== undefined) wrong.push(`claim ${id}: its chain of events is broken`);
    if (summaries.get(id) !== canonical(summaryOf(document)))
      wrong.push(`claim ${id}: its summary is another`);
  }
  for await (const { id, document } of source.all('conversations')) {
    compared.conversations++;
    // A conversation's key is personal: its place is told instead.
    same(`conversation ${compared.conversations}`, document, await store.conversations.get(id));
  }
  const { handovers } = await store.handovers.list({ offset: 0, limit: rows.handovers });
  const notes = new Map(handovers.map((handover) => [handover.id, handover]));
  for await (const { id, document } of source.all('handovers')) {
    compared.handovers++;
    same(`handover ${compared.handovers}`, document, notes.get(id));
  }
  const decisions = await store.rulings.list();
  for await (const { document } of source.all('rulings')) {
    compared.rulings++;
    const kept = decisions.find(({ at, ruling }) => at === document.at && ruling === document.ruling);
    same(`the ruling of ${document.at}`, document, kept);
  }
  const givenUp = new Map<string, Outgoing>();
  const { total } = await store.outbox.givenUp({ offset: 0, limit: 0 });
  const { messages } = await store.outbox.givenUp({ offset: 0, limit: total });
  for (const message of messages) givenUp.set(message.id, message);
  for await (const { id, document } of source.all('outgoing')) {
    compared.outgoing++;
    const { channel, person } = document;
    const waiting = document.givenUp ? [] : await store.outbox.waiting(channel, person);
    same(`outgoing ${compared.outgoing}`, document, givenUp.get(id) ?? waiting.find((one) => one.id === id));
  }
  const received = [];
  for await (const { document } of source.all('received')) received.push(document);
  compared.received = received.length;
  received.sort((a, b) => a.order - b.order);
  same(
    'what waits to be answered',
    received.map(({ message }) => message),
    await receivedIn(url),
  );
  for await (const { id, document } of source.all('accesses')) {
    compared.accesses += document.length;
    same(`accesses to ${id}`, document, await store.accesses.list(id));
  }
  for await (const { id, document } of source.all('evidence')) {
    compared.evidence++;
    const kept = await store.evidence.read(id);
    same(`evidence ${id}`, document, kept?.file);
    const content = await source.content(id);
    if (!content || !kept?.content.equals(content)) wrong.push(`evidence ${id}: the content is another`);
  }
  for await (const { id, document } of source.all('staff')) {
    compared.staff++;
    same(`staff ${id}`, document, await store.staff.get(id));
  }
  for await (const { id, document } of source.all('sessions')) {
    compared.sessions++;
    same(`session ${compared.sessions}`, document, await store.sessions.get(id));
  }
  for await (const { id, document } of source.all('tokens')) {
    compared.tokens++;
    same(`token ${compared.tokens}`, document, await store.tokens.get(id));
  }
  for (const [table, expected] of Object.entries(compared)) {
    const [, found] = Object.entries(rows).find(([name]) => name === table) ?? [];
    if (found !== expected) wrong.push(`${table}: ${found} rows for ${expected} documents`);
  }
  const { claim_events, claim_documents, ...documents } = compared;
  return {
    documents: Object.values(documents).reduce((sum, count) => sum + count, 0),
    claims: compared.claims,
    evidence: compared.evidence,
    wrong,
  };
}

const NONE: Counts = {
  accesses: 0,
  claim_documents: 0,
  claim_events: 0,
  claims: 0,
  conversations: 0,
  evidence: 0,
  handovers: 0,
  outgoing: 0,
  received: 0,
  rulings: 0,
  sessions: 0,
  staff: 0,
  tokens: 0,
};
