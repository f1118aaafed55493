import {
  type Answer,
  begin,
  type Context,
  concludeFiling,
  concludeLookup,
  concludeResubmission,
  concludeWithdrawal,
  type FiledClaim,
  factsOf,
  type Incoming,
  publicAnswer,
  type Turn,
  turn,
} from '../../conversations/index.js';
import { assess, BadInput } from '../../policy/index.js';
import {
  answerReturned,
  type Claim,
  draftsOf,
  NotOpen,
  newClaimNumber,
  readClaimNumber,
  statedFacts,
  versionOf,
  withdraw,
} from '../claims/index.js';
import { type Change, type Store, StoreUnavailable } from '../store/index.js';
import { handoverOf } from './handover.js';
import { outgoing } from './outgoing.js';
import type { Received } from './received.js';
import {
  type ConversationRecord,
  conversationKey,
  type GivenAnswer,
  NONE_ANSWERED,
  withAnswer,
} from './record.js';

export interface Turns {
  readonly store: Store;
  /** What a turn may know of the world, at the moment it runs. */
  context(): Promise<Context>;
}

/** How a message is answered: where the answer goes, and what of the inbox is done with it. */
export interface Errand {
  /** The replies go to the outbox; else the caller gives them. */
  readonly toOutbox: boolean;
  /** The received message that this answers. */
  readonly received?: string;
  /** May refuse: throws what the caller gets instead of an answer. */
  admit?(record: ConversationRecord | undefined): Promise<void>;
}

/**
 * Takes one message: the talk's turn, and all that it wants done, committed together or not at all.
 * @throws StoreUnavailable where nothing was changed (or may have been: mayBeDone), unless drafts were to be filed: then
 * the talk says so
 */
export async function takeTurn(
  { store, context }: Turns,
  incoming: Incoming,
  { toOutbox, received, admit }: Errand,
): Promise<Answer> {
  const done: readonly Change[] = received ? [{ kind: 'answered', id: received }] : [];
  let ifNotFiled: ((isKnown: boolean) => Answer) | undefined;
  try {
    return await store.conversations.alone(conversationKey(incoming), async (record) => {
      if (record && incoming.messageId !== undefined && record.seen.includes(incoming.messageId)) {
        // A file that came with it again is a second copy.
        await dropFile(store, incoming);
        const given = record.answered.find(({ messageId }) => messageId === incoming.messageId);
        return { changes: done, result: given ? answerAgain(given) : asItStands(record, await context()) };
      }
      try {
        await admit?.(record);
      } catch (refused) {
        await dropFile(store, incoming);
        throw refused;
      }
      const now = await context();
      const first = turn(record?.state, incoming, now);
      if (first.filing) {
        ifNotFiled = (isKnown) =>
          answerOf(concludeFiling(first.state, isKnown ? 'not filed' : 'not known', now));
      }
      const { last, changes } = await carryOut(store, first, incoming, now);
      const answer = answerOf(last);
      const said: readonly Change[] =
        toOutbox && answer.replies.length > 0
          ? [
              {
                kind: 'outgoing',
                message: outgoing(incoming.channel, { ...answer, person: incoming.person }, now.now),
              },
            ]
          : [];
      const { messageId } = incoming;
      const given = messageId === undefined || toOutbox ? undefined : givenAnswer(messageId, answer, now);
      const answered = withAnswer(last.forgets ? NONE_ANSWERED : (record ?? NONE_ANSWERED), messageId, given);
      await dropFiles(store, incoming, record, last);
      return {
        changes: [
          ...changes,
          ...said,
          ...done,
          {
            kind: 'conversation',
            key: conversationKey(incoming),
            record: { state: last.state, ...answered },
          },
        ],
        result: answer,
      };
    });
  } catch (error) {
    if (ifNotFiled && error instanceof StoreUnavailable && !toOutbox) return ifNotFiled(!error.mayBeDone);
    throw error;
  }
}

/** Answers a message that others read along: no talk is kept of it, but that it was answered. */
export async function answerInPublic({ store, context }: Turns, received: Received): Promise<void> {
  const { channel, person, messageId, message } = received;
  const key = conversationKey(received);
  await store.conversations.alone(key, async (record) => {
    const done = { kind: 'answered', id: received.id } as const;
    if (record?.seen.includes(messageId)) return { changes: [done], result: undefined };
    const now = await context();
    const state = record?.state ?? begin('zh');
    const said = {
      person,
      replies: [publicAnswer(message.text ?? '', now)],
      language: state.language,
      question: null,
    };
    return {
      changes: [
        done,
        { kind: 'outgoing', message: outgoing(channel, said, now.now) },
        {
          kind: 'conversation',
          key,
          record: { state, ...withAnswer(record ?? NONE_ANSWERED, messageId, undefined) },
        },
      ],
      result: undefined,
    };
  });
}

/** What a turn wants done outside of the talk, and what the talk says to that. */
async function carryOut(
  store: Store,
  first: Turn,
  incoming: Incoming,
  now: Context,
): Promise<{ readonly last: Turn; readonly changes: readonly Change[] }> {
  const { state, filing, resubmission, withdraws, looksUp, handsOver } = first;
  if (filing) {
    const { channel, person } = incoming;
    const drafts = await draftsOf(filing, { channel, person }, now, () => freeNumber(store, now.today));
    return {
      last: concludeFiling(state, drafts.map(asFiled), now),
      changes: drafts.map((claim) => ({ kind: 'claim', claim, was: 0 })),
    };
  }
  if (resubmission) {
    const { stated, ...given } = resubmission;
    const changed = await change(store, resubmission.claim, incoming, (claim) =>
      answerReturned(claim, { ...given, facts: statedFacts(stated) }, now),
    );
    return { last: concludeResubmission(state, changed.filed, now), changes: changed.changes };
  }
  if (withdraws) {
    const changed = await change(store, withdraws, incoming, (claim) => withdraw(claim, now.now));
    return { last: concludeWithdrawal(state, changed.filed ?? null, now), changes: changed.changes };
  }
  if (looksUp) {
    return { last: concludeLookup(state, looksUp, await lookUp(store, looksUp), now), changes: [] };
  }
  const note = handsOver ? handoverOf(first, incoming, now.now) : undefined;
  return { last: first, changes: note ? [{ kind: 'handover', handover: note }] : [] };
}

/** What an applicant changes of their own claim; nothing where it is not theirs, or not open to it any more. */
async function change(
  store: Store,
  id: string,
  { channel, person }: Incoming,
  changed: (claim: Claim) => Claim,
): Promise<{ readonly filed: FiledClaim | undefined; readonly changes: readonly Change[] }> {
  const claim = await store.claims.get(id);
  if (claim?.applicant.channel !== channel || claim.applicant.person !== person) {
    return { filed: undefined, changes: [] };
  }
  try {
    const after = changed(claim);
    return { filed: asFiled(after), changes: [{ kind: 'claim', claim: after, was: versionOf(claim) }] };
  } catch (error) {
    if (error instanceof NotOpen || error instanceof BadInput) return { filed: undefined, changes: [] };
    throw error;
  }
}

export const asFiled = ({ id, benefit, status }: Claim): FiledClaim => ({ id, benefit, status });

async function lookUp(store: Store, typed: string): Promise<FiledClaim | undefined | null> {
  const number = readClaimNumber(typed);
  if (!number) return null;
  const claim = await store.claims.get(number);
  return claim && asFiled(claim);
}

/** 31⁶ numbers a year: one that is taken is rare, but must never be given twice. */
async function freeNumber(store: Store, today: string): Promise<string> {
  for (;;) {
    const number = newClaimNumber(today);
    if (!(await store.claims.get(number))) return number;
  }
}

/** Files that the talk did not take, or that were only in a talk that is now forgotten, are not kept. */
async function dropFiles(
  store: Store,
  { file }: Incoming,
  record: ConversationRecord | undefined,
  { state, forgets }: Turn,
): Promise<void> {
  const refused = file && 'id' in file && !state.evidence.some(({ id }) => id === file.id) ? [file] : [];
  const forgotten = forgets ? (record?.state.evidence ?? []) : [];
  for (const { id } of [...refused, ...forgotten]) await store.evidence.delete(id);
}

async function dropFile(store: Store, { file }: Incoming): Promise<void> {
  if (file && 'id' in file) await store.evidence.delete(file.id);
}

export function answerOf({ state, replies, move, findings, progress }: Turn): Answer {
  return {
    language: state.language,
    replies,
    asks: state.asks,
    move,
    facts: factsOf(state),
    findings: state.told ? findings : null,
    claims: state.claims,
    progress,
    question: String(state.turn),
  };
}

/** For a message answered so long ago that its answer is no longer kept: what is asked now is put again. */
function asItStands(record: ConversationRecord, now: Context): Answer {
  return { ...answerOf(turn(record.state, { text: '重复' }, now)), question: String(record.state.turn) };
}

function givenAnswer(messageId: string, { findings, ...answer }: Answer, now: Context): GivenAnswer {
  return { messageId, answer, assessedWith: findings && { today: now.today, rulings: now.rulings } };
}

function answerAgain({ answer, assessedWith }: GivenAnswer): Answer {
  return {
    ...answer,
    findings: assessedWith && assess(answer.facts, assessedWith.rulings, assessedWith.today),
  };
}
