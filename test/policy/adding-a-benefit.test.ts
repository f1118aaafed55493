import { describe, expect, it } from 'vitest';
import { engine } from '../../policy/engine.js';
import { BENEFITS } from '../../policy/index.js';
import { on, type Parameter } from '../../policy/parameters.js';
import { type Benefit, since, yes } from '../../policy/rule.js';

/** A made-up amount: 100 from the document on, 150 from 2027 on. */
const MADE_UP: Parameter<number> = {
  clause: '9',
  quote: '鼓励各级社工站（室）与高校合作',
  versions: [
    { from: '2022-07-14', value: 10000 },
    { from: '2027-01-01', value: 15000 },
  ],
};
const MADE_UP_SINCE: Parameter<string> = {
  clause: '9',
  quote: '共同开展社会工作理论和实践的科研工作',
  versions: [{ from: '2022-07-14', value: '2024-01-01' }],
};

/** A made-up benefit, as a file in policy/benefits would have it. */
const madeUp = {
  id: 'made-up',
  clause: '9',
  kinds: ['worker'],
  per: 'year',
  payer: 'district',
  payerQuote: MADE_UP.quote,
  payee: 'individual',
  inKind: [],
  conditions: [yes('supervisorQualified', MADE_UP.quote), since('supervisorDate', MADE_UP_SINCE)],
  amount: { quote: MADE_UP.quote, reads: [], parts: (c) => [{ what: 'full', fen: on(c.asOf, MADE_UP) }] },
} as const satisfies Benefit;

const assess = engine<string>([...BENEFITS, madeUp]);
const found = (facts: Record<string, unknown>, asOf = '2026-11-23') =>
  assess({ applicantKind: 'worker', ...facts }, null, asOf).find(({ benefit }) => benefit === 'made-up');

describe('adding a benefit takes its file and its parameters, nothing else', () => {
  it('is found with what it misses, in the order of the facts', () => {
    expect(found({})).toMatchObject({
      status: 'undetermined',
      range: { min: '0.00', max: '100.00' },
      missing: ['supervisorQualified', 'supervisorDate'],
    });
  });

  it('is exact under partial dates', () => {
    expect(found({ supervisorQualified: true, supervisorDate: '2024' })?.amount).toBe('100.00');
    expect(found({ supervisorQualified: true, supervisorDate: '2023' })?.status).toBe('ineligible');
  });

  it("a new year's amount holds from its day on", () => {
    const facts = { supervisorQualified: true, supervisorDate: '2024-05-01' };
    expect(found(facts, '2026-12-31')?.amount).toBe('100.00');
    expect(found(facts, '2027-01-01')?.amount).toBe('150.00');
  });

  it('a rule that reads what it does not declare is stopped, not worked out wrongly', () => {
    const careless = engine<string>([
      {
        ...madeUp,
        conditions: [{ quote: MADE_UP.quote, reads: ['inPost'], holds: (c) => c.onEstablishment }],
      },
    ]);
    expect(() => careless({}, null, '2026-11-23')).toThrow('reads onEstablishment');
  });

  it('leaves the others as they were', () => {
    expect(assess({}, null, '2026-11-23').slice(0, -1)).toEqual(engine(BENEFITS)({}, null, '2026-11-23'));
  });
});
