import type { Finding, TownId } from '../../policy/index.js';
import type { FiledClaim } from '../messages.js';
import { factsChanged } from '../repair.js';
import { begin, type ReturnedClaim, type State } from '../state.js';
import type { Wording } from '../wording/index.js';
import { hangsOn } from './scope.js';

/** What the staff did to a claim of this talk. */
export type ClaimNews =
  | ({ readonly kind: 'returned' } & ReturnedClaim)
  | {
      readonly kind: 'approved';
      readonly claim: FiledClaim;
      readonly amount: string;
      readonly per: Finding['per'];
      readonly payer: Finding['payer'];
      readonly town: TownId | null;
    }
  | {
      readonly kind: 'rejected';
      readonly claim: FiledClaim;
      readonly reason: 'not-eligible' | 'already-paid' | 'duplicate' | 'not-proven' | 'no-answer';
      readonly note: string;
    }
  /** A decision that was told is taken back. */
  | { readonly kind: 'undone'; readonly claim: FiledClaim }
  | { readonly kind: 'paid'; readonly claim: FiledClaim }
  /** Nothing to tell: the claim went on its way. */
  | { readonly kind: 'status'; readonly claim: FiledClaim };

/**
 * What the applicant is told; undefined where there is nothing to tell.
 * @param asksNow whether a returned claim's questions follow, or wait for those of another one
 */
export function newsText(news: ClaimNews, asksNow: boolean, wording: Wording): string | undefined {
  const { claim } = news;
  const name = wording.benefitName[claim.benefit];
  switch (news.kind) {
    case 'approved':
      return wording.newsApproved(
        claim.id,
        name,
        wording.often(news.per, wording.money(news.amount)),
        wording.payer(news.payer, news.town),
      );
    case 'rejected':
      return wording.newsRejected(claim.id, name, wording.rejectReason[news.reason], news.note);
    case 'returned':
      return returnedText(news, asksNow, wording);
    case 'undone':
      return wording.newsUndone(claim.id, name);
    case 'paid':
      return wording.newsPaid(claim.id, name);
    case 'status':
      return undefined;
  }
}

function returnedText({ claim, reason, note }: ReturnedClaim, asksNow: boolean, wording: Wording): string {
  const name = wording.benefitName[claim.benefit];
  return wording.newsReturned(claim.id, name, wording.returnReason[reason], note, asksNow);
}

/** Which returned claim the questions are about now, where that is another one than before. */
export function turnsToText(before: State, after: State, wording: Wording): readonly string[] {
  const open = after.reopened?.claim.id;
  const next =
    open === before.reopened?.claim.id ? undefined : before.returned.find(({ claim }) => claim.id === open);
  return next ? [returnedText(next, true, wording)] : [];
}

/** The talk knows how its claims stand. */
export const withStatus = (state: State, claim: FiledClaim): State => ({
  ...state,
  claims: state.claims.map((one) => (one.id === claim.id ? claim : one)),
  // What was withdrawn can be claimed anew.
  claimed:
    claim.status === 'withdrawn' ? state.claimed.filter((one) => one !== claim.benefit) : state.claimed,
});

/**
 * Takes a returned claim into the talk: what it says is known, what is in question is asked again, and the talk that it
 * interrupts waits. While another one is open, it waits its turn.
 */
export function reopen(state: State, returned: ReturnedClaim): State {
  if (state.reopened) {
    const others = state.returned.filter(({ claim }) => claim.id !== returned.claim.id);
    return { ...state, returned: [...others, returned] };
  }
  const { claim, reason, facts, stated, contact, consentAt } = returned;
  const { language, claims, claimed, filings, turn } = state;
  const known = Object.fromEntries(
    Object.entries(stated).filter(([fact]) => !facts.some((one) => one === fact)),
  );
  return {
    ...begin(language),
    facts: known,
    topic: claim.benefit,
    told: true,
    contact: reason === 'contact-wrong' ? {} : contact,
    consentAt,
    answered: reason === 'evidence-needed' ? [] : ['evidence'],
    reopened: { claim, facts, aside: { ...state, reopened: null, returned: [] } },
    returned: state.returned,
    claims,
    claimed,
    filings,
    turn,
  };
}

/** The interrupted talk, or the next returned claim, once a returned one was answered, withdrawn or decided otherwise. */
export function closeReopened(state: State): State {
  if (!state.reopened) return state;
  const { aside } = state.reopened;
  const { claims, filings, turn, language } = state;
  const [next, ...returned] = state.returned;
  const back = { ...aside, claims, filings, turn, language, returned };
  return next ? reopen(back, next) : back;
}

/** Takes in what the staff did: a claim that is no longer returned is no longer asked about. */
export function hearNews(state: State, news: ClaimNews): State {
  const known = withStatus(state, news.claim);
  if (news.kind === 'returned') return reopen(known, news);
  const returned = known.returned.filter(({ claim }) => claim.id !== news.claim.id);
  const rest = { ...known, returned };
  return rest.reopened?.claim.id === news.claim.id ? closeReopened(rest) : rest;
}

/** The claims that can still be withdrawn. */
export const claimsInHand = ({ claims }: State): readonly FiledClaim[] =>
  claims.filter(({ status }) => WITHDRAWABLE.has(status));

/** The claim that a wish to withdraw means: the one of that number, or the only one; 'many' where it must be named. */
export function claimToWithdraw(state: State, text: string): FiledClaim | 'many' | undefined {
  const plain = text.toUpperCase().replace(/[^A-Z0-9]/g, '');
  const open = claimsInHand(state);
  const named = open.find(({ id }) => plain.includes(id.replaceAll('-', '')));
  if (named) return named;
  return open.length > 1 ? 'many' : open[0];
}

const WITHDRAWABLE: ReadonlySet<string> = new Set(['draft', 'in-review', 'returned', 'recommended']);

/** The claims still in hand that were filed on what a turn has changed: they say what was said before. */
export function filedOnOldFacts(before: State, after: State): readonly FiledClaim[] {
  if (after.claims.length === 0 || after.facts === before.facts) return [];
  const changed = factsChanged(before, after);
  return claimsInHand(after).filter(({ benefit }) => changed.some((fact) => hangsOn(benefit, fact)));
}
