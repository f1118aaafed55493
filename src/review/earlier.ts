import { Decimal } from 'decimal.js';
import type { Context } from '../../conversations/index.js';
import {
  type ApprovedClaim,
  FACTS,
  type FactId,
  type FactValue,
  historyOf,
  isFactId,
  type Keys,
} from '../../policy/index.js';
import { type Claim, type ClaimSummary, factsOf, plainName } from '../claims/index.js';
import { shanghaiDay } from '../shanghai.js';
import type { Store } from '../store/index.js';

/** What the records say of a fact about history, held against what the applicant said. */
export interface Compared {
  readonly fact: FactId;
  readonly recorded: FactValue;
  /** null: nothing was said of it. */
  readonly stated: FactValue | null;
  readonly is: 'same' | 'more' | 'less';
}

/** What was approved or paid before to whom or what the claim is about. */
export interface Earlier {
  readonly claims: readonly ClaimSummary[];
  readonly compared: readonly Compared[];
}

/**
 * Looks up what was approved or paid before, whoever may see it: without it a reviewer would pay twice.
 * On a rehearsal day the clock may be ahead of it: what is approved by now has been approved.
 */
export async function earlierOf(store: Store, claim: Claim, { today, now }: Context): Promise<Earlier> {
  const clock = shanghaiDay(now);
  const sharing = await store.claims.sharing(storeKeys(claim));
  const decided = sharing.filter(
    ({ id, status }) => id !== claim.id && (status === 'approved' || status === 'paid'),
  );
  const claims = decided.filter(({ benefit }) => benefit === claim.benefit || !isOfTown(claim));
  const approved = await Promise.all(claims.map(({ id }) => store.claims.get(id)));
  const known = approved.flatMap((one, i) => {
    const approvedAt = claims[i]?.approvedAt;
    return one && approvedAt ? [approvedClaim(one, shanghaiDay(approvedAt))] : [];
  });
  const recorded = historyOf(known, { ...keysFor(claim), asOf: clock > today ? clock : today });
  return { claims, compared: compare(claim, recorded) };
}

const isOfTown = ({ benefit }: Claim): boolean => benefit === 'station-subsidy';

/** A person's money is looked for by the person, an organisation's by the organisation, a station's by its town too. */
function keysFor({ finding, contact, town, benefit }: Claim): Keys {
  if (finding.payee === 'individual') return { person: contact.mobile };
  const organization = plainName(contact.employer);
  return benefit === 'station-subsidy' && town ? { organization, town } : { organization };
}

const storeKeys = (claim: Claim): readonly string[] =>
  Object.entries(keysFor(claim)).map(([key, value]) => `${key}:${value}`);

const approvedClaim = (claim: Claim, approvedOn: string): ApprovedClaim => ({
  ...keysFor(claim),
  benefit: claim.benefit,
  facts: factsOf(claim),
  amount: claim.finding.amount ?? claim.finding.range.min,
  approvedOn,
});

/** Only of what the benefit reads; where neither side says anything there is nothing to compare. */
function compare(claim: Claim, recorded: ReturnType<typeof historyOf>): readonly Compared[] {
  const read = new Set(claim.finding.reasons.flatMap(({ facts }) => facts));
  return Object.entries(recorded).flatMap(([fact, value]) => {
    if (!isFactId(fact) || !read.has(fact)) return [];
    const stated = claim.facts.find((one) => one.fact === fact)?.value ?? null;
    if (stated === null && weight(fact, value).isZero()) return [];
    const order = weight(fact, value).comparedTo(stated === null ? 0 : weight(fact, stated));
    return [{ fact, recorded: value, stated, is: order > 0 ? 'more' : order < 0 ? 'less' : 'same' } as const];
  });
}

const weight = (fact: FactId, value: FactValue): Decimal =>
  FACTS[fact].kind === 'boolean' ? new Decimal(value === true ? 1 : 0) : new Decimal(String(value));
