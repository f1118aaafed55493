import { maskMobile } from '../../conversations/index.js';
import {
  actionsFor,
  brokenLink,
  type Claim,
  type ClaimEvent,
  type ClaimSummary,
  type FieldChange,
  maskName,
  type Officer,
  versionOf,
} from '../claims/index.js';
import { askable, type Earlier, type Related } from '../review/index.js';
import type { ShownClaim, ShownDetail, ShownEvent, ShownOther } from './schemas/claim.js';

/** A claim as a system reads it whole: the mobile number masked, and whom the talk belongs to left out. */
export function showClaim(claim: Claim, officer: Officer): ShownClaim {
  const { applicant, contact, events, returned, ...same } = claim;
  return {
    ...same,
    version: versionOf(claim),
    channel: applicant.channel,
    contact: { ...contact, mobile: maskMobile(contact.mobile) },
    returned,
    events: events.map(showEvent),
    isWhole: brokenLink(claim) === undefined,
    actions: actionsFor(claim, officer),
    askable: askable(claim),
  };
}

/** A claim with what is on record beside it. */
export function showDetail(claim: Claim, officer: Officer, beside: Beside): ShownDetail {
  const { earlier, related } = beside;
  const { duplicates, others, hidden } = related;
  return {
    ...showClaim(claim, officer),
    earlier: { claims: earlier.claims.map(showOther), compared: earlier.compared },
    related: {
      duplicates: duplicates.map(({ claim: other, shared }) => ({ claim: showOther(other), shared })),
      others: others.map(showOther),
      hidden,
    },
  };
}

interface Beside {
  readonly earlier: Earlier;
  readonly related: Related;
}

const showOther = ({
  id,
  benefit,
  status,
  per,
  amount,
  range,
  filedAt,
  paidAt,
}: ClaimSummary): ShownOther => ({
  id,
  benefit,
  status,
  per,
  amount,
  range,
  filedAt,
  paidAt,
});

/** Without its hashes: with them a masked number could be found by trying. */
export const showEvent = ({
  content: _,
  previous: __,
  hash: ___,
  changes,
  ...event
}: ClaimEvent): ShownEvent => ({
  ...event,
  ...(changes ? { changes: changes.map(showChange) } : {}),
});

const showChange = (change: FieldChange) =>
  change.field === 'mobile'
    ? { ...change, old: maskMobile(String(change.old)), new: maskMobile(String(change.new)) }
    : change;

export const showSummary = ({ keys: _, marks: __, mobile: ___, name, ...same }: ClaimSummary) => ({
  ...same,
  name: maskName(name),
});
