import { type Claim, type ClaimSummary, canSee, marksOf, type Officer } from '../claims/index.js';
import type { Store } from '../store/index.js';

/** What two claims may have in common. */
export const SHARED = ['mobile', 'name', 'certificate', 'organization', 'honor'] as const;
export type Shared = (typeof SHARED)[number];

/** A claim that may be the same one, and what the two have in common. */
export interface Duplicate {
  readonly claim: ClaimSummary;
  readonly shared: readonly Shared[];
}

export interface Related {
  readonly duplicates: readonly Duplicate[];
  /** Other claims under the same mobile number. */
  readonly others: readonly ClaimSummary[];
  /** How many of both there are that the officer may not see. */
  readonly hidden: number;
}

/** The claims that a reviewer should know of. */
export async function relatedTo(store: Store, claim: Claim, officer: Officer): Promise<Related> {
  const marks = marksOf(claim);
  const person = `person:${claim.contact.mobile}`;
  const sharing = (await store.claims.sharing([...marks, person])).filter(({ id }) => id !== claim.id);
  const visible = sharing.filter((one) => canSee(one, officer));
  const duplicates = visible.flatMap((one) => {
    const shared = sharedOf(marks, one);
    return isLive(one) && shared.length > 0 ? [{ claim: one, shared }] : [];
  });
  const others = visible.filter(
    (one) => one.keys.includes(person) && !duplicates.some((duplicate) => duplicate.claim.id === one.id),
  );
  return { duplicates, others, hidden: sharing.length - visible.length };
}

const isLive = ({ status }: ClaimSummary): boolean => status !== 'withdrawn' && status !== 'rejected';

/** The second part of a mark says what it is about: "post-subsidy|mobile|…". */
function sharedOf(marks: readonly string[], other: ClaimSummary): readonly Shared[] {
  const common = marks.filter((mark) => other.marks.includes(mark)).map((mark) => mark.split('|')[1]);
  return SHARED.filter((one) => common.includes(one));
}
