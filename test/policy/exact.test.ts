import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  assess,
  BENEFITS,
  FACT_IDS,
  FACTS,
  type FactId,
  isFactId,
  RULING_IDS,
  RULINGS,
} from '../../policy/index.js';
import { bruteForce, size } from './brute-force.js';
import { READS } from './oracle.js';

type Given = Readonly<Record<string, unknown>>;

const AS_OF = fc.constantFrom(
  '2022-07-14',
  '2023-02-28',
  '2024-02-28',
  '2024-02-29',
  '2025-02-28',
  '2026-11-23',
);

const DATES = [
  '2019',
  '2021-12',
  '2021-12-31',
  '2022',
  '2022-01',
  '2022-01-01',
  '2022-07',
  '2022-07-13',
  '2022-07-14',
  '2023',
  '2023-02-28',
  '2024-02',
  '2024-02-29',
  '2025-11-23',
  '2025-11-24',
];
const SUMS = [
  '0.00',
  '0.01',
  '999.99',
  '1000.00',
  '1000.01',
  '1500.00',
  '2000.00',
  '3000.00',
  '5000.00',
  '7000.00',
  '10000.00',
  '20000.00',
  '100000.00',
  '299999.98',
  '299999.99',
  '300000.00',
  '500000.00',
  '750000.00',
  '1234567.89',
];
const FUNDS = [
  '0.00',
  '0.01',
  '0.02',
  '0.03',
  '0.05',
  '500000.00',
  '750000.00',
  '1000000.00',
  '1500000.00',
  '333333.33',
  '99999999.99',
];
const SCORES = [0, 59, 59.99, 60, 75, 79, 79.01, 79.5, 80, 85.25, 89, 89.01, 89.99, 90, 100];

/** A value that a fact may have; biased to the thresholds. */
function arbitraryOf(id: FactId): fc.Arbitrary<unknown> {
  const spec = FACTS[id];
  switch (spec.kind) {
    case 'choice':
      return fc.constantFrom<string>(...spec.values);
    case 'choices':
      return fc.subarray<string>([...spec.values]);
    case 'boolean':
      return fc.boolean();
    case 'date':
      return fc.constantFrom(...DATES);
    case 'money':
      return fc.constantFrom(...(id === 'operatingFunds' ? FUNDS : SUMS));
    case 'count':
      return fc.integer({ min: 0, max: 6 });
    case 'score':
      return fc.constantFrom(...SCORES);
  }
}

/** What is known of the variables that a benefit reads: each is known with some likelihood. */
function givenFor(benefit: string): fc.Arbitrary<Given> {
  const reads = [...(READS[benefit] ?? []), 'previousCertificateLevel'];
  const entries = [...new Set(reads)].map((variable) => {
    const value = isFactId(variable)
      ? arbitraryOf(variable)
      : fc.constantFrom(...(Object.entries(RULINGS).find(([id]) => id === variable)?.[1] ?? []));
    return fc
      .oneof({ weight: 2, arbitrary: fc.constant(undefined) }, { weight: 3, arbitrary: value })
      .map((known) => [variable, known] as const);
  });
  return fc
    .tuple(...entries)
    .map((all) => Object.fromEntries(all.filter(([, known]) => known !== undefined)));
}

const split = (given: Given) => ({
  facts: Object.fromEntries(Object.entries(given).filter(([id]) => isFactId(id))),
  rulings: Object.fromEntries(Object.entries(given).filter(([id]) => !isFactId(id))),
});

const found = (benefit: string, given: Given, asOf: string) => {
  const { facts, rulings } = split(given);
  const finding = assess(facts, rulings, asOf).find((one) => one.benefit === benefit);
  if (!finding) throw new Error(`no finding for ${benefit}`);
  return finding;
};

/** Is it a case that assess takes at all: no date after asOf, no clash? */
function isTaken(given: Given, asOf: string): boolean {
  try {
    found('post-subsidy', given, asOf);
    return true;
  } catch {
    return false;
  }
}

/** Cases for each property; POLICY_RUNS=2000 for a long night. */
const RUNS = Number(process.env.POLICY_RUNS ?? 150);

/** The grid grows with every unknown: beyond this, a case is left to another run. */
const MOST_COMPLETIONS = 60_000;

describe('findings are exact under unknown facts', () => {
  for (const { id } of BENEFITS) {
    it(`${id}: status, amount, range, missing and rulings agree with going through every completion`, () => {
      let compared = 0;
      fc.assert(
        fc.property(givenFor(id), AS_OF, (given, asOf) => {
          fc.pre(isTaken(given, asOf) && size(id, given, asOf) <= MOST_COMPLETIONS);
          const finding = found(id, given, asOf);
          const { open, ...expected } = bruteForce(id, given, asOf);
          expect({ status: finding.status, amount: finding.amount, range: finding.range }).toEqual(expected);
          expect(finding.missing).toEqual(FACT_IDS.filter((fact) => open.includes(fact)));
          expect(finding.rulings).toEqual(RULING_IDS.filter((ruling) => open.includes(ruling)));
          compared++;
        }),
        { numRuns: RUNS, maxSkipsPerRun: 1000 },
      );
      expect(compared).toBeGreaterThanOrEqual(RUNS);
    }, 600_000);
  }
});

describe('laws of not knowing', () => {
  const anyCase = fc
    .constantFrom(...BENEFITS.map(({ id }) => id))
    .chain((id) => givenFor(id).map((given) => ({ id, given })));
  const num = (yuan: string) => Number(yuan);

  it('a fact more never widens a range', () => {
    fc.assert(
      fc.property(anyCase, AS_OF, ({ id, given }, asOf) => {
        fc.pre(isTaken(given, asOf));
        const known = found(id, given, asOf).range;
        for (const fact of Object.keys(given)) {
          const { [fact]: _, ...fewer } = given;
          const { min, max } = found(id, fewer, asOf).range;
          expect(num(min)).toBeLessThanOrEqual(num(known.min));
          expect(num(max)).toBeGreaterThanOrEqual(num(known.max));
        }
      }),
      { numRuns: 2 * RUNS },
    );
  });

  it('an ineligible finding misses nothing, and hangs on no ruling', () => {
    fc.assert(
      fc.property(anyCase, AS_OF, ({ id, given }, asOf) => {
        fc.pre(isTaken(given, asOf));
        const { status, missing, rulings, range } = found(id, given, asOf);
        if (status !== 'ineligible') return;
        expect([...missing, ...rulings]).toEqual([]);
        expect(range).toEqual({ min: '0.00', max: '0.00' });
      }),
      { numRuns: 3 * RUNS },
    );
  });

  it('where an amount stands, nothing is missing that could change it, and both ends of the range are it', () => {
    fc.assert(
      fc.property(anyCase, AS_OF, ({ id, given }, asOf) => {
        fc.pre(isTaken(given, asOf));
        const { amount, range, missing, rulings } = found(id, given, asOf);
        if (amount === null) return;
        expect(range).toEqual({ min: amount, max: amount });
        expect([...missing, ...rulings]).toEqual([]);
      }),
      { numRuns: 3 * RUNS },
    );
  });

  it('settling a ruling stays within the range, and its ways together reach both ends', () => {
    fc.assert(
      fc.property(anyCase, AS_OF, ({ id, given }, asOf) => {
        fc.pre(isTaken(given, asOf));
        const { range, rulings } = found(id, given, asOf);
        for (const ruling of rulings) {
          const ways = RULINGS[ruling].map((value) => found(id, { ...given, [ruling]: value }, asOf).range);
          expect(Math.min(...ways.map(({ min }) => num(min)))).toBe(num(range.min));
          expect(Math.max(...ways.map(({ max }) => num(max)))).toBe(num(range.max));
        }
      }),
      { numRuns: 3 * RUNS },
    );
  });

  it('what is missing, once given every way, stays within the range and reaches both its ends', () => {
    let compared = 0;
    fc.assert(
      fc.property(anyCase, AS_OF, ({ id, given }, asOf) => {
        fc.pre(isTaken(given, asOf));
        const { range, missing } = found(id, given, asOf);
        for (const fact of missing) {
          const spec = FACTS[fact];
          const values =
            spec.kind === 'choice' ? spec.values : spec.kind === 'boolean' ? [true, false] : undefined;
          const ways = values
            ?.map((value) => ({ ...given, [fact]: value }))
            .filter((way) => isTaken(way, asOf));
          if (!ways) continue;
          const ranges = ways.map((way) => found(id, way, asOf).range);
          expect(Math.min(...ranges.map(({ min }) => num(min)))).toBe(num(range.min));
          expect(Math.max(...ranges.map(({ max }) => num(max)))).toBe(num(range.max));
          compared++;
        }
      }),
      { numRuns: 3 * RUNS },
    );
    expect(compared).toBeGreaterThan(RUNS / 5);
  });

  it('with the kind unknown there is a finding for each benefit, the same as with a kind it is open to', () => {
    fc.assert(
      fc.property(anyCase, AS_OF, ({ id, given }, asOf) => {
        fc.pre(isTaken(given, asOf));
        const kind = BENEFITS.find((benefit) => benefit.id === id)?.kinds[0];
        expect(found(id, { ...given, applicantKind: kind }, asOf)).toEqual(found(id, given, asOf));
      }),
      { numRuns: RUNS },
    );
  });
});
