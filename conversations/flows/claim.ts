import type { BenefitId, Facts, Finding } from '../../policy/index.js';
import type { EvidenceFile, FiledClaim, Language } from '../messages.js';
import { type Contact, factsOf, type State, type Stated } from '../state.js';
import { maskMobile } from '../understanding/index.js';
import { statedLabel, valueLabel, type Wording } from '../wording/index.js';
import { sumOf } from './result.js';

/** Drafts to be filed: what the application needs to make claims of them. */
export interface Filing {
  /** Tells this filing from the other ones of the talk. */
  readonly sequence: number;
  readonly benefits: readonly BenefitId[];
  readonly stated: State['facts'];
  readonly findings: readonly Finding[];
  /** null: the applicant does not know which; the district's staff find out. */
  readonly town: NonNullable<Facts['town']> | null;
  readonly contact: Contact;
  readonly evidence: readonly EvidenceFile[];
  /** ISO 8601: when the person agreed that personal data is kept. */
  readonly consentAt: string;
  readonly language: Language;
}

/** The wording of the consent that people agree to. A new wording gets a new version. */
export const CONSENT_VERSION = '2026-11';

/** The filing that the talk has made ready; undefined while something of it is missing. */
export function filingOf(state: State, findings: readonly Finding[]): Filing | undefined {
  const { filing, consentAt, contact, language, filings, facts, evidence } = state;
  const { name, mobile, employer } = contact;
  const { town } = factsOf(state);
  if (!filing || !consentAt || !name || !mobile || !employer) return undefined;
  return {
    sequence: filings,
    benefits: filing,
    stated: facts,
    findings: findings.filter(({ benefit }) => filing.includes(benefit)),
    town: town ?? null,
    contact: { name, mobile, employer },
    evidence,
    consentAt,
    language,
  };
}

/** What is to be filed, the mobile number masked. */
export function summaryText(state: State, findings: readonly Finding[], wording: Wording): string {
  const benefits = state.reopened ? [state.reopened.claim.benefit] : (state.filing ?? []);
  const claims = findings
    .filter(({ benefit }) => benefits.includes(benefit))
    .map((finding) => `${wording.benefitName[finding.benefit]}（${sumOf(finding, wording)}）`);
  const { name = '', mobile = '', employer = '' } = state.contact;
  const town = state.facts.town;
  const needed = new Set(
    findings
      .flatMap(({ benefit, reasons }) => (benefits.includes(benefit) ? reasons : []))
      .flatMap(({ facts }) => facts),
  );
  const facts = Object.entries(state.facts).flatMap(([fact, stated]) =>
    [...needed].flatMap((id) => (id === fact ? [factRow(id, stated, wording)] : [])),
  );
  return [
    wording.summary([
      [wording.summaryClaims, wording.list(claims)],
      [wording.contact.name, name],
      [wording.contact.mobile, maskMobile(mobile)],
      [wording.contact.employer, employer],
      ...(town ? [[wording.factLabel.town, valueLabel(wording, 'town', town.value)] as const] : []),
      ...(state.evidence.length > 0
        ? [[wording.summaryEvidence, wording.files(state.evidence.length)] as const]
        : []),
    ]),
    `${wording.summaryFacts}：${facts.join('；')}`,
  ].join('\n');
}

const factRow = (fact: Parameters<typeof statedLabel>[1], stated: Stated, wording: Wording): string =>
  statedLabel(wording, fact, stated.value);

/** A returned claim with its answers: what the application needs to make a draft of it again. */
export interface Resubmission {
  readonly claim: string;
  readonly stated: State['facts'];
  readonly contact: Contact;
  readonly evidence: readonly EvidenceFile[];
  readonly town: NonNullable<Facts['town']> | null;
}

/** The resubmission that the talk has made ready; undefined while something of it is missing. */
export function resubmissionOf(state: State): Resubmission | undefined {
  const { reopened, contact, facts, evidence } = state;
  const { name, mobile, employer } = contact;
  if (!reopened || !name || !mobile || !employer) return undefined;
  return {
    claim: reopened.claim.id,
    stated: facts,
    contact: { name, mobile, employer },
    evidence,
    town: factsOf(state).town ?? null,
  };
}

/** After the application has kept the claims: the numbers, and what happens next. */
export function filedState(state: State, claims: readonly FiledClaim[], draft: string): State {
  return {
    ...state,
    claims: [...state.claims, ...claims.filter(({ id }) => !state.claims.some((claim) => claim.id === id))],
    claimed: [...state.claimed, ...claims.map(({ benefit }) => benefit)],
    drafts: [...(state.drafts ?? []), draft].slice(-DRAFTS_KEPT),
    filings: state.filings + 1,
    filing: null,
    evidence: [],
    declined: false,
    answered: [],
  };
}

/** Of what was filed the latest can be shown again, so that a talk stays a small value. */
const DRAFTS_KEPT = 3;

export function filedText(claims: readonly FiledClaim[], wording: Wording): string {
  const lines = claims.map(({ id, benefit }) => `${id}　${wording.benefitName[benefit]}`);
  return `${wording.filed(lines)}\n\n${wording.filedNext}`;
}

/** The drafts filed in this talk. */
export function claimsText(state: State, wording: Wording): string {
  if (state.claims.length === 0) return wording.noClaims;
  return state.claims.map((claim) => claimLine(claim, wording)).join('\n');
}

export const claimLine = ({ id, benefit, status }: FiledClaim, wording: Wording): string =>
  wording.claimLine(id, wording.benefitName[benefit], wording.claimStatus[status] ?? status);
