import { createHash } from 'node:crypto';
import type { FactId } from '../../policy/index.js';
import type { Claim, ClaimStatus } from './claim.js';
import type { Action } from './life.js';

/** Who did it: the applicant in the talk, a member of staff by their account, or the product itself. */
export type Actor =
  | { readonly kind: 'applicant' }
  | { readonly kind: 'staff'; readonly account: string }
  | { readonly kind: 'system' };

/** One thing that a change changed, as it was and as it is. */
export interface FieldChange {
  readonly field: FactId | 'name' | 'mobile' | 'employer' | 'evidence' | 'amount' | 'rulings';
  readonly old: unknown;
  readonly new: unknown;
  /** Of a fact: the words that the old value was taken from. */
  readonly words?: string;
}

/** Something that happened to a claim. It carries the hash of the one before it, so none can be changed unnoticed. */
export interface ClaimEvent {
  /** ISO 8601. */
  readonly at: string;
  readonly by: Actor;
  readonly action: Action;
  readonly from: ClaimStatus | null;
  readonly to: ClaimStatus;
  /** The coded reason of a return or a rejection. */
  readonly reason?: string;
  /** The words of whoever did it: a note, why a fact was corrected, why a decision was undone. */
  readonly note?: string;
  readonly changes?: readonly FieldChange[];
  /** SHA-256 of all that the claim then said, but for its events. */
  readonly content: string;
  /** SHA-256 of the event before; of the claim's number for the first. */
  readonly previous: string;
  /** SHA-256 of all the above. */
  readonly hash: string;
}

export const sha256 = (text: string | Buffer): string => createHash('sha256').update(text).digest('hex');

/** JSON with sorted keys and without undefined: the same value has the same text, wherever it was kept. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const fields = Object.entries(value)
    .filter(([, field]) => field !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${fields.map(([key, field]) => `${JSON.stringify(key)}:${canonical(field)}`).join(',')}}`;
}

/** What its events vouch for: all of the claim beside them, who reviews it too. */
const contentHash = ({ events: _, ...content }: Claim): string => sha256(canonical(content));

/** The claim with one more event, which vouches for what the claim now says. */
export function withEvent(claim: Claim, event: Omit<ClaimEvent, 'content' | 'previous' | 'hash'>): Claim {
  const unsealed = {
    ...event,
    content: contentHash(claim),
    previous: claim.events.at(-1)?.hash ?? sha256(claim.id),
  };
  const sealed: ClaimEvent = { ...unsealed, hash: sha256(canonical(unsealed)) };
  return { ...claim, events: [...claim.events, sealed] };
}

/**
 * Is the chain whole, and does it vouch for the claim as it stands?
 * @returns the place of the first event that does not fit, or 'content' where the claim says something else than its
 * last event; undefined where all is well
 */
export function brokenLink(claim: Claim): number | 'content' | undefined {
  let previous = sha256(claim.id);
  let status: ClaimStatus | null = null;
  for (const [place, { hash, ...event }] of claim.events.entries()) {
    if (event.previous !== previous || event.from !== status || hash !== sha256(canonical(event)))
      return place;
    previous = hash;
    status = event.to;
  }
  const last = claim.events.at(-1);
  return last?.to === claim.status && last.content === contentHash(claim) ? undefined : 'content';
}
