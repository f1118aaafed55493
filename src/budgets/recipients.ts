import type { TownId } from '../../policy/index.js';
import { type ClaimSummary, plainName } from '../claims/index.js';
import { shanghaiDay } from '../shanghai.js';

/** Whoever receives the post subsidy in a month. */
export interface Recipient {
  readonly claim: string;
  readonly town: TownId | null;
  readonly name: string;
  readonly employer: string;
  /** A month's sum in yuan, "500.00". */
  readonly amount: string;
  /** The first month, "2026-11". */
  readonly since: string;
  /** Came in this month. */
  readonly isNew: boolean;
  /** The day that anybody last said they are in post: when the claim was filed or answered. */
  readonly lastHeard: string;
  /** Nobody has said so for half a year: they should be asked. */
  readonly shouldAsk: boolean;
}

/** The document pays “在职期间” and says nothing of how that is checked: this is the desk's own reminder, no rule. */
const ASK_AFTER_MONTHS = 6;

/**
 * The recipients of the post subsidy in a month: of each person the claim that was approved last, since one rate is paid.
 * @param claims approved or paid claims of the post subsidy
 * @param month "2026-11"
 */
export function recipientsIn(claims: readonly ClaimSummary[], month: string): readonly Recipient[] {
  const current = new Map<string, ClaimSummary>();
  const since = new Map<string, string>();
  const byApproval = claims
    .filter((claim) => claim.benefit === 'post-subsidy' && monthOf(claim.approvedAt) <= month)
    .sort((a, b) => ((a.approvedAt ?? '') < (b.approvedAt ?? '') ? -1 : 1));
  for (const claim of byApproval) {
    const person = `${claim.mobile}|${plainName(claim.name)}`;
    current.set(person, claim);
    if (!since.has(person)) since.set(person, monthOf(claim.approvedAt));
  }
  return [...current].map(([person, claim]) => {
    const first = since.get(person) ?? month;
    const lastHeard = shanghaiDay(claim.filedAt);
    return {
      claim: claim.id,
      town: claim.town,
      name: claim.name,
      employer: claim.employer,
      amount: claim.range.min,
      since: first,
      isNew: first === month,
      lastHeard,
      shouldAsk: monthsBetween(lastHeard.slice(0, 7), month) >= ASK_AFTER_MONTHS,
    };
  });
}

/** '9999-99' for what was not approved: after every month. */
const monthOf = (at: string | null): string => (at === null ? '9999-99' : shanghaiDay(at).slice(0, 7));

const monthsBetween = (from: string, to: string): number => monthNumber(to) - monthNumber(from);
const monthNumber = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7));
