import { FACTS, isFactId, RULINGS } from '../../policy/index.js';
import { AMOUNTS, type FullCase, READS } from './oracle.js';

/** What the definition of a finding says, worked out by going through every completion over a dense grid. */
export interface BruteForce {
  readonly status: string;
  readonly amount: string | null;
  readonly range: { readonly min: string; readonly max: string };
  /** Facts and rulings that some two completions differ in alone, with another outcome. */
  readonly open: readonly string[];
}

const yuan = (fen: number) => (fen / 100).toFixed(2);
const days = (...list: string[]) => list;

/** Days on both sides of each threshold, and the leap days around it. */
const DAYS: Readonly<Record<string, readonly string[]>> = {
  certificateDate: days('2019-06-18', '2021-12-31', '2022-01-01', '2022-07-01'),
  previousCertificateDate: days('2019-06-18', '2021-12-31', '2022-01-01', '2022-07-01'),
  supervisorDate: days('2019-06-18', '2021-12-31', '2022-01-01', '2022-07-01'),
  publicationDate: days('2019-06-18', '2022-07-13', '2022-07-14'),
  ratingDate: days('2019-06-18', '2022-07-13', '2022-07-14'),
  previousRatingDate: days('2019-06-18', '2022-07-13', '2022-07-14'),
  honorDate: days('2019-06-18', '2022-07-13', '2022-07-14'),
  filingDate: days(
    '2019-06-18',
    '2021-02-28',
    '2023-02-27',
    '2023-02-28',
    '2023-03-01',
    '2024-02-28',
    '2024-02-29',
    '2024-03-01',
  ),
};

const around = (...sums: number[]) =>
  [...new Set([0, 0.01, ...sums.flatMap((sum) => [sum - 0.01, sum, sum + 0.01]), 999999999999.99])].filter(
    (sum) => sum >= 0,
  );

/** Sums at, just under and just over each threshold. */
const SUMS: Readonly<Record<string, readonly number[]>> = {
  certificateAwardReceived: around(1000, 1500, 2000, 3000),
  paperAwardReceived: around(1000, 3000, 5000),
  ratingAwardReceived: around(5000, 10000, 20000),
  honorAwardReceived: around(5000, 7000, 10000, 20000),
  operatingFunds: [...around(0.02, 0.04, 500000, 750000, 1000000, 1500000)],
  townSubsidyThisYear: around(100000, 299999.98, 300000),
};

const SCORES = [0, 59.99, 60, 79, 79.01, 79.5, 79.99, 80, 89, 89.01, 89.99, 90, 100];

/** The values of the grid that a variable may have, as far as it is known. */
function grid(variable: string, given: Readonly<Record<string, unknown>>, asOf: string): readonly unknown[] {
  const value = given[variable];
  if (!isFactId(variable)) {
    const values: Readonly<Record<string, readonly string[]>> = RULINGS;
    return value === undefined ? (values[variable] ?? []) : [value];
  }
  const spec = FACTS[variable];
  if (spec.kind === 'date') {
    const around = [...(DAYS[variable] ?? []), ...aYearBefore(asOf), asOf].filter((day) => day <= asOf);
    if (value === undefined) return around;
    const known = String(value);
    const ends = known.length === 10 ? [known] : [firstOf(known), min(lastOf(known), asOf)];
    return [...new Set([...ends, ...around.filter((day) => day.startsWith(known))])];
  }
  if (value !== undefined) return [value];
  switch (spec.kind) {
    case 'choice':
      return spec.values;
    case 'choices':
      return [
        [],
        ['municipal'],
        ['provincial'],
        ['national'],
        ['municipal', 'national'],
        ['provincial', 'municipal'],
      ];
    case 'boolean':
      return [true, false];
    case 'money':
      return (SUMS[variable] ?? []).map((sum) => sum.toFixed(2));
    case 'count':
      return [0, 1, 2, 3, 4, 5, 6];
    case 'score':
      return SCORES;
  }
}

const min = (a: string, b: string) => (a < b ? a : b);
const firstOf = (date: string) => `${date}-01-01`.slice(0, 10);
const lastOf = (date: string) =>
  date.length === 4
    ? `${date}-12-31`
    : new Date(Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5)), 0)).toISOString().slice(0, 10);

/** The days around the one a year before asOf. */
function aYearBefore(asOf: string): readonly string[] {
  const year = Number(asOf.slice(0, 4)) - 1;
  const day = Date.parse(`${year}${asOf.slice(4) === '-02-29' ? '-02-28' : asOf.slice(4)}T00:00:00Z`);
  return [-2, -1, 0, 1, 2].map((off) => new Date(day + off * 86_400_000).toISOString().slice(0, 10));
}

const CERTIFICATES = ['none', 'assistant', 'social-worker', 'senior'];

const isPossible = (c: FullCase) =>
  c.previousCertificateLevel === undefined ||
  c.previousCertificateLevel === 'none' ||
  c.certificateLevel === undefined ||
  CERTIFICATES.indexOf(String(c.previousCertificateLevel)) < CERTIFICATES.indexOf(String(c.certificateLevel));

/** How many completions the grid has for a benefit. */
export const size = (benefit: string, given: Readonly<Record<string, unknown>>, asOf: string): number =>
  (READS[benefit] ?? []).reduce((product, variable) => product * grid(variable, given, asOf).length, 1);

/** Goes through every completion. */
export function bruteForce(
  benefit: string,
  given: Readonly<Record<string, unknown>>,
  asOf: string,
): BruteForce {
  const reads = READS[benefit] ?? [];
  const lists = reads.map((variable) => grid(variable, given, asOf));
  const total = lists.reduce((product, list) => product * list.length, 1);
  const amountOf = AMOUNTS[benefit];
  if (!amountOf) throw new Error(`no reading of ${benefit}`);
  const outcomes = new Float64Array(total);
  // Facts that the benefit does not read may rule completions out all the same.
  const full: Record<string, unknown> = {
    certificateLevel: given.certificateLevel,
    previousCertificateLevel: given.previousCertificateLevel,
  };
  let least = Number.POSITIVE_INFINITY;
  let most = Number.NEGATIVE_INFINITY;
  for (let index = 0; index < total; index++) {
    let rest = index;
    for (let i = reads.length - 1; i >= 0; i--) {
      const list = lists[i] ?? [];
      full[reads[i] ?? ''] = list[rest % list.length];
      rest = Math.floor(rest / list.length);
    }
    if (!isPossible(full)) {
      outcomes[index] = Number.NaN;
      continue;
    }
    const fen = amountOf(full, asOf);
    outcomes[index] = fen;
    least = Math.min(least, fen);
    most = Math.max(most, fen);
  }
  const status = least > 0 ? 'eligible' : most > 0 ? 'undetermined' : 'ineligible';
  return {
    status,
    amount: status === 'eligible' && least === most ? yuan(least) : null,
    range: { min: yuan(least), max: yuan(most) },
    open: openAlong(reads, lists, outcomes),
  };
}

function openAlong(
  reads: readonly string[],
  lists: readonly (readonly unknown[])[],
  outcomes: Float64Array,
): readonly string[] {
  let stride = outcomes.length;
  return reads.filter((_, i) => {
    const block = stride;
    stride /= lists[i]?.length ?? 1;
    // Every line of completions along the variable, all else the same.
    for (let start = 0; start < outcomes.length; start++) {
      if (start % block >= stride) continue;
      let first = Number.NaN;
      for (let at = start; at < start + block; at += stride) {
        const fen = outcomes[at] ?? Number.NaN;
        if (Number.isNaN(fen)) continue;
        if (Number.isNaN(first)) first = fen;
        else if (fen !== first) return true;
      }
    }
    return false;
  });
}
