import { type ClaimNews, type Context, type Stated, tell } from '../../conversations/index.js';
import type { FactId } from '../../policy/index.js';
import { act, type Claim, type Deed, type Officer, versionOf } from '../claims/index.js';
import { asFiled, conversationKey, outgoing } from '../delivery/index.js';
import { type Change, ClaimChanged, type Store } from '../store/index.js';

/**
 * Does a deed of staff on a claim, tells the applicant in the talk and channel they used, and keeps all of it together.
 * @param seen the version that the officer saw
 * @throws ClaimChanged where somebody changed it meanwhile; NotOpen; BadInput; StoreUnavailable
 */
export async function review(
  store: Store,
  { id, seen }: { readonly id: string; readonly seen: number },
  deed: Deed,
  officer: Officer,
  context: Context,
): Promise<Claim | undefined> {
  const found = await store.claims.get(id);
  if (!found) return undefined;
  const { applicant } = found;
  const key = conversationKey(applicant);
  return store.conversations.alone(key, async (record) => {
    const claim = await store.claims.get(id);
    if (!claim || versionOf(claim) !== seen) throw new ClaimChanged(id);
    const after = act(claim, deed, officer, context);
    const changes: Change[] = [{ kind: 'claim', claim: after, was: seen }];
    // Whoever had their talk deleted is still reached by the mobile number in the claim.
    if (record) {
      const { state, replies } = tell(record.state, newsOf(claim, after, deed), context);
      changes.push({ kind: 'conversation', key, record: { ...record, state } });
      if (replies.length > 0) {
        const { language, turn, asks } = state;
        const question = asks ? String(turn) : null;
        const message = { person: applicant.person, replies, language, question };
        changes.push({ kind: 'outgoing', message: outgoing(applicant.channel, message, context.now) });
      }
    }
    return { changes, result: after };
  });
}

/** What the applicant learns of a deed. */
function newsOf(before: Claim, after: Claim, deed: Deed): ClaimNews {
  const claim = asFiled(after);
  const { finding, town, contact, consent } = after;
  switch (deed.action) {
    case 'return':
      return {
        kind: 'returned',
        claim,
        reason: deed.reason,
        note: deed.note,
        facts: deed.facts,
        stated: statedOf(after),
        contact,
        consentAt: consent.at,
      };
    case 'approve':
      return {
        kind: 'approved',
        claim,
        amount: finding.amount ?? finding.range.min,
        per: finding.per,
        payer: finding.payer,
        town,
      };
    case 'reject':
      return { kind: 'rejected', claim, reason: deed.reason, note: deed.note };
    case 'pay':
      return { kind: 'paid', claim };
    case 'undo':
      return { kind: before.status === 'recommended' ? 'status' : 'undone', claim };
    default:
      return { kind: 'status', claim };
  }
}

/** The claim's facts as the talk keeps them. */
const statedOf = ({ facts }: Claim): { readonly [F in FactId]?: Stated } =>
  Object.fromEntries(facts.map(({ fact, value, words, at }) => [fact, { value, words, at, answers: fact }]));
