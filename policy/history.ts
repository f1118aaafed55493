import type { BenefitId } from './benefits/index.js';
import type { Day } from './dates.js';
import type { FactId, Facts, FactValue } from './facts.js';
import { type Fen, toFen, toYuan } from './money.js';
import { CERTIFICATE_AWARD, on, RATING_AWARD } from './parameters.js';

/** Whom or what a claim was for: claims of the same person, organisation, project, paper or town have the same key. */
export interface Keys {
  readonly person?: string;
  readonly organization?: string;
  readonly project?: string;
  readonly paper?: string;
  readonly town?: string;
}

/** A claim that was approved. */
export interface ApprovedClaim extends Keys {
  readonly benefit: BenefitId;
  /** The facts it was approved on. */
  readonly facts: Facts;
  /** What was approved, in yuan: "1000.00". */
  readonly amount: string;
  /** The day of approval. */
  readonly approvedOn: Day;
}

/** Whose history is asked for, on which day. */
export interface Subject extends Keys {
  readonly asOf: Day;
}

/** The facts that history settles. */
export type HistoryFacts = Pick<
  { readonly [F in FactId]?: FactValue<F> },
  | 'certificateAwardReceived'
  | 'supervisorAwardReceived'
  | 'paperAwardReceived'
  | 'municipalPapersThisYear'
  | 'provincialPapersThisYear'
  | 'nationalPapersThisYear'
  | 'ratingAwardReceived'
  | 'honorAwardReceived'
  | 'grassrootsSubsidyReceived'
  | 'townSubsidyThisYear'
>;

/**
 * What earlier claims say of the facts about history, to be held against what the applicant says. Only facts that the
 * subject's keys can answer are given.
 * @param claims approved claims, of anybody
 */
export function historyOf(claims: readonly ApprovedClaim[], subject: Subject): HistoryFacts {
  const { person, organization, project, paper, town, asOf } = subject;
  const past = claims.filter(({ approvedOn }) => approvedOn <= asOf);
  const paid = (benefit: BenefitId, key: keyof Keys, value: string) =>
    past.filter((claim) => claim.benefit === benefit && claim[key] === value);
  const thisYear = ({ approvedOn }: ApprovedClaim) => approvedOn.slice(0, 4) === asOf.slice(0, 4);
  return {
    ...(person !== undefined && {
      certificateAwardReceived: levelReached(paid('certificate-award', 'person', person), (claim) =>
        claim.facts.certificateLevel
          ? on(claim.approvedOn, CERTIFICATE_AWARD)[claim.facts.certificateLevel]
          : 0,
      ),
      supervisorAwardReceived: paid('supervisor-award', 'person', person).length > 0,
      ...papersOf(paid('research-award', 'person', person).filter(thisYear), paper),
    }),
    ...(paper !== undefined && { paperAwardReceived: sumOf(paid('research-award', 'paper', paper)) }),
    ...(organization !== undefined && {
      ratingAwardReceived: levelReached(paid('rating-award', 'organization', organization), (claim) =>
        claim.facts.ratingLevel ? on(claim.approvedOn, RATING_AWARD)[claim.facts.ratingLevel] : 0,
      ),
      grassrootsSubsidyReceived: paid('grassroots-subsidy', 'organization', organization).length > 0,
    }),
    ...(project !== undefined && { honorAwardReceived: sumOf(paid('honor-award', 'project', project)) }),
    ...(town !== undefined && {
      townSubsidyThisYear: sumOf(
        paid('station-subsidy', 'town', town).filter(
          (claim) => thisYear(claim) && (organization === undefined || claim.organization !== organization),
        ),
      ),
    }),
  };
}

const sumOf = (claims: readonly ApprovedClaim[]): string =>
  toYuan(claims.reduce((sum, { amount }) => sum + toFen(amount), 0));

/** “按差额领取过的，计该等级的全额”: the full amount of the highest level that was paid for, in full or by difference. */
const levelReached = (claims: readonly ApprovedClaim[], full: (claim: ApprovedClaim) => Fen): string =>
  toYuan(claims.reduce((highest, claim) => Math.max(highest, full(claim)), 0));

/** The papers recognised this year at each level, each counted at the highest level it was recognised at, without this one. */
function papersOf(claims: readonly ApprovedClaim[], paper: string | undefined): HistoryFacts {
  const others = claims.filter((claim) => paper === undefined || claim.paper !== paper);
  // A paper that was topped up has several claims, and is one paper; a claim that names none is one of its own.
  const levels = new Map<unknown, ReturnType<typeof highest>>();
  for (const claim of others) {
    const key = claim.paper ?? claim;
    levels.set(
      key,
      highest({ journalLevels: [levels.get(key) ?? [], claim.facts.journalLevels ?? []].flat() }),
    );
  }
  const count = (wanted: string) => [...levels.values()].filter((level) => level === wanted).length;
  return {
    municipalPapersThisYear: count('municipal'),
    provincialPapersThisYear: count('provincial'),
    nationalPapersThisYear: count('national'),
  };
}

const highest = ({ journalLevels }: Facts) =>
  (['national', 'provincial', 'municipal'] as const).find((level) => journalLevels?.includes(level));
