import { type Day, daysOf, oneYearAfter } from './dates.js';
import { FACTS, type Facts } from './facts.js';

/** Something a person could still do or wait for: how the facts would be, and on which day. */
export interface Step {
  readonly change: Facts;
  readonly on: Day;
}

/** The steps open to somebody, the smallest first. What is not known cannot be built on. */
export type Steps = (facts: Facts, asOf: Day) => readonly Step[];

/** What comes after a value in its list; nothing where it is unknown. */
const above = <V extends string>(values: readonly V[], value: V | null | undefined): readonly V[] =>
  value ? values.slice(values.indexOf(value) + 1) : [];

/** A higher certificate, approved today or later, over the one held now. */
export const higherCertificate: Steps = ({ certificateLevel: held, certificateDate }, asOf) =>
  above(FACTS.certificateLevel.values, held).map((level) => ({
    change: {
      certificateLevel: level,
      certificateDate: asOf,
      previousCertificateLevel: held === 'senior' ? null : held,
      previousCertificateDate: held === 'none' ? null : certificateDate,
    },
    on: asOf,
  }));

/** To be trained, assessed and qualified as a supervisor. */
export const qualifyAsSupervisor: Steps = ({ supervisorQualified }, asOf) =>
  supervisorQualified === false
    ? [
        {
          change: { supervisorQualified: true, supervisorDate: asOf, supervisorAwardReceived: false },
          on: asOf,
        },
      ]
    : [];

/** To publish in a journal of a higher level than so far, the lowest such level first. */
export const publishHigher: Steps = ({ journalLevels }, asOf) => {
  if (!journalLevels) return [];
  const { values } = FACTS.journalLevels;
  const highest = Math.max(-1, ...journalLevels.map((level) => values.indexOf(level)));
  return values.slice(highest + 1).map((level) => ({
    change: { researchOnDistrict: true, journalLevels: [...journalLevels, level], publicationDate: asOf },
    on: asOf,
  }));
};

const PAPERS = ['municipalPapersThisYear', 'provincialPapersThisYear', 'nationalPapersThisYear'] as const;

/** To have the paper recognised next year, in which none has been yet. */
export const nextYearsPapers: Steps = (facts, asOf) => {
  const counted = PAPERS.filter((papers) => facts[papers]);
  if (counted.length === 0) return [];
  const year = String(Number(asOf.slice(0, 4)) + 1);
  return [{ change: Object.fromEntries(counted.map((papers) => [papers, 0])), on: `${year}-01-01` }];
};

/** A higher rating at the next evaluation. */
export const higherRating: Steps = (
  { ratingLevel: held, ratingDate, previousRatingLevel, previousRatingDate },
  asOf,
) => {
  const { values } = FACTS.ratingLevel;
  const isPeak = !previousRatingLevel || !held || values.indexOf(previousRatingLevel) < values.indexOf(held);
  return above(values, held).map((level) => ({
    change: {
      ratingLevel: level,
      ratingDate: asOf,
      previousRatingLevel: isPeak ? held : previousRatingLevel,
      previousRatingDate: isPeak ? ratingDate : previousRatingDate,
    },
    on: asOf,
  }));
};

/** To be filed with the town for a year: only to wait where it is filed, to file and wait where it is not. */
export const filedForAYear: Steps = ({ filedWithTown, filingDate }, asOf) => {
  if (filedWithTown === false) {
    return [{ change: { filedWithTown: true, filingDate: asOf }, on: oneYearAfter(asOf) }];
  }
  const filed = filingDate ? daysOf(filingDate) : undefined;
  if (!filed) return [];
  const ready = oneYearAfter(filed.last < asOf ? filed.last : asOf);
  return ready > asOf ? [{ change: {}, on: ready }] : [];
};

/** To take on what the clause asks an organisation to have done. */
export const doFor =
  (fact: 'servesCommunity' | 'undertakenService'): Steps =>
  (facts, asOf) =>
    facts[fact] === false ? [{ change: { [fact]: true }, on: asOf }] : [];

/** To reach a higher score at the next evaluation. */
export const reachScore =
  (scores: (asOf: Day) => readonly number[]): Steps =>
  ({ evaluationScore: score }, asOf) =>
    score === null || score === undefined
      ? []
      : scores(asOf)
          .filter((needed) => needed > score)
          .sort((a, b) => a - b)
          .map((needed) => ({ change: { evaluationScore: needed }, on: asOf }));
