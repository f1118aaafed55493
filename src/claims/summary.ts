import type { ChannelId } from '../../conversations/index.js';
import type { BenefitId, Finding, TownId } from '../../policy/index.js';
import { type Claim, type ClaimStatus, factsOf, versionOf } from './claim.js';

/** What lists, sums and comparisons know of a claim without reading it whole. */
export interface ClaimSummary {
  readonly id: string;
  readonly benefit: BenefitId;
  readonly status: ClaimStatus;
  readonly version: number;
  readonly filedAt: string;
  /** When it last changed, ISO 8601. */
  readonly changedAt: string;
  /** When it was approved and paid, ISO 8601; null where it was not, or the approval was undone. */
  readonly approvedAt: string | null;
  readonly paidAt: string | null;
  readonly town: TownId | null;
  readonly channel: ChannelId;
  readonly reviewer: string | null;
  readonly payer: Finding['payer'];
  readonly per: Finding['per'];
  /** As the finding has it: null while it hangs on something. */
  readonly amount: string | null;
  readonly range: Finding['range'];
  /** Hangs on an open reading. */
  readonly disputed: boolean;
  readonly name: string;
  readonly mobile: string;
  readonly employer: string;
  /** Whom or what it is about: "person:13812345678", "organization:…", "town:mudu". */
  readonly keys: readonly string[];
  /** Two claims in the same cause that share one of these may be the same claim twice. */
  readonly marks: readonly string[];
}

export function summaryOf(claim: Claim): ClaimSummary {
  const { id, benefit, status, filedAt, town, applicant, reviewer, finding, contact } = claim;
  const at = (action: 'approve' | 'pay') =>
    claim.events.findLast((event) => event.action === action)?.at ?? null;
  return {
    id,
    benefit,
    status,
    version: versionOf(claim),
    filedAt,
    changedAt: claim.events.at(-1)?.at ?? filedAt,
    approvedAt: status === 'approved' || status === 'paid' ? at('approve') : null,
    paidAt: status === 'paid' ? at('pay') : null,
    town,
    channel: applicant.channel,
    reviewer,
    payer: finding.payer,
    per: finding.per,
    amount: finding.amount,
    range: finding.range,
    disputed: finding.rulings.length > 0,
    name: contact.name,
    mobile: contact.mobile,
    employer: contact.employer,
    keys: keysOf(claim),
    marks: marksOf(claim),
  };
}

/** Names as they are compared: without white space, width and the district's own name in front. */
export const plainName = (name: string): string =>
  name
    .normalize('NFKC')
    .replace(/\s+/gu, '')
    .replace(/^(?:江苏省?)?(?:苏州市?)?(?:吴中区)?/u, '')
    .toLowerCase();

export const keysOf = ({ contact, town }: Pick<Claim, 'contact' | 'town'>): readonly string[] => [
  `person:${contact.mobile}`,
  `organization:${plainName(contact.employer)}`,
  ...(town ? [`town:${town}`] : []),
];

/**
 * What may tell that two claims are one: the same number or name, the same certificate at the same place of work, the
 * same station in a year, an honour claimed by the person and by the organisation.
 */
export function marksOf(claim: Pick<Claim, 'benefit' | 'contact' | 'facts' | 'filedAt'>): readonly string[] {
  const { benefit, contact } = claim;
  const facts = factsOf(claim);
  const employer = plainName(contact.employer);
  const same = (...parts: readonly (string | null | undefined)[]): readonly string[] =>
    parts.every((part) => part) ? [[benefit, ...parts].join('|')] : [];
  return [
    ...same('mobile', contact.mobile),
    ...(benefit === 'post-subsidy' || benefit === 'certificate-award'
      ? [
          ...same('name', plainName(contact.name)),
          ...same('certificate', facts.certificateLevel, facts.certificateDate, employer),
        ]
      : same('organization', employer)),
    ...same('honor', facts.honorKind, facts.honorGrantor, facts.honorLevel, facts.honorDate),
  ];
}
