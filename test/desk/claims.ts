import { assess, type BenefitId, DOCUMENT, FACT_IDS, type Facts, type Rulings } from '../../policy/index.js';
import { withEvent } from '../../src/claims/events.js';
import { type Claim, newClaimNumber, type StatedFact } from '../../src/claims/index.js';

interface ClaimGiven {
  readonly benefit?: BenefitId;
  readonly facts?: Facts;
  readonly rulings?: Rulings;
  readonly filedAt?: string;
  readonly words?: string;
  readonly name?: string;
  readonly person?: string;
  readonly employer?: string;
  readonly documentHash?: string;
  /** null: the applicant did not know it. */
  readonly town?: Claim['town'];
}

/** A community worker with a 2023 certificate, not a grid worker: the one-time award hangs on a ruling. */
export const COMMUNITY_WORKER: Facts = {
  applicantKind: 'worker',
  town: 'mudu',
  occupation: 'community-worker',
  alsoGridWorkerOrMediator: false,
  worksInDistrict: true,
  inPost: true,
  onEstablishment: false,
  certificateLevel: 'social-worker',
  certificateDate: '2023-06',
  previousCertificateLevel: 'none',
  certificateAwardReceived: '0.00',
};

/** A grid worker who was already paid for the assistant's certificate: 2000 − 1000. */
export const GRID_WORKER: Facts = {
  ...COMMUNITY_WORKER,
  occupation: 'grid-worker',
  previousCertificateLevel: 'assistant',
  previousCertificateDate: '2022-06-18',
  certificateAwardReceived: '1000.00',
};

const ASKED_ON = '2026-11-23';

/** A claim as the talk files it: its finding is the engine's own. */
export function claimOf(given: ClaimGiven = {}): Claim {
  const { benefit = 'post-subsidy', facts = COMMUNITY_WORKER, rulings = {}, words = '原话' } = given;
  const finding = assess(facts, rulings, ASKED_ON).find((found) => found.benefit === benefit);
  if (!finding) throw new TypeError(`${benefit} is not open to this applicant`);
  const id = newClaimNumber(ASKED_ON);
  const filedAt = given.filedAt ?? '2026-11-23T02:05:00.000Z';
  const draft = {
    id,
    benefit,
    status: 'draft',
    applicant: { channel: 'web', person: given.person ?? 'talk' },
    filedAt,
    asOf: ASKED_ON,
    language: 'zh',
    town: given.town === undefined ? (facts.town ?? 'mudu') : given.town,
    facts: FACT_IDS.flatMap((fact): StatedFact[] => {
      const value = facts[fact];
      return value === undefined || value === null
        ? []
        : [{ fact, value, words, at: '2026-11-23T02:01:00.000Z' }];
    }),
    rulings,
    finding,
    documentHash: given.documentHash ?? DOCUMENT.hash,
    consent: { at: '2026-11-23T02:03:00.000Z', version: '1' },
    contact: {
      name: given.name ?? '陈静',
      mobile: '13812345678',
      employer: given.employer ?? '木渎镇姑苏社区居委会',
    },
    evidence: [],
    reviewer: null,
    returned: null,
    events: [],
  } as const;
  return withEvent(draft, {
    at: filedAt,
    by: { kind: 'applicant' },
    action: 'file',
    from: null,
    to: 'draft',
  });
}

/** The claim as it would have been filed with a file. */
export function withEvidence(claim: Claim, ...evidence: Claim['evidence']): Claim {
  return withEvent(
    { ...claim, evidence, events: [] },
    { at: claim.filedAt, by: { kind: 'applicant' }, action: 'file', from: null, to: 'draft' },
  );
}
