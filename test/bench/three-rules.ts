import { Engine as JsonRulesEngine } from 'json-rules-engine';
import Publicodes from 'publicodes';
import { engine } from '../../policy/engine.js';
import {
  CERTIFICATE_AWARD,
  CERTIFIED_SINCE,
  on,
  POST_SUBSIDY,
  RATING_AWARD,
} from '../../policy/parameters.js';
import { type Benefit, no, since } from '../../policy/rule.js';

/** The facts that the three rules read. */
export interface Case {
  readonly occupation?: 'community-worker' | 'grid-worker';
  readonly certificateLevel?: 'none' | 'assistant' | 'social-worker' | 'senior';
  readonly certificateDate?: string;
  readonly onEstablishment?: boolean;
  readonly ratingLevel?: 'none' | '3A' | '4A' | '5A';
}

/** What each of the four gives for a case: the three amounts in yuan; null where it cannot say. */
export type Amounts = readonly (number | null)[];

const common = { kinds: ['worker'], payerQuote: '', payee: 'individual', inKind: [] } as const;

const BENEFITS = [
  {
    ...common,
    id: 'monthly',
    clause: '1',
    per: 'month',
    payer: 'town',
    conditions: [
      { quote: 'q', reads: ['occupation'], holds: (c) => c.occupation === 'community-worker' },
      since('certificateDate', CERTIFIED_SINCE),
    ],
    amount: {
      quote: POST_SUBSIDY.quote,
      reads: ['certificateLevel'],
      parts: (c) => [{ what: 'full', fen: on(c.asOf, POST_SUBSIDY)[c.certificateLevel] }],
    },
  },
  {
    ...common,
    id: 'once',
    clause: '3',
    per: 'once',
    payer: 'district',
    conditions: [no('onEstablishment', '不含在编人员')],
    amount: {
      quote: CERTIFICATE_AWARD.quote,
      reads: ['certificateLevel'],
      parts: (c) => [{ what: 'full', fen: on(c.asOf, CERTIFICATE_AWARD)[c.certificateLevel] }],
    },
  },
  {
    ...common,
    id: 'rating',
    clause: '5',
    per: 'once',
    payer: 'district',
    conditions: [{ quote: 'q', reads: ['ratingLevel'], holds: (c) => c.ratingLevel !== 'none' }],
    amount: {
      quote: RATING_AWARD.quote,
      reads: ['ratingLevel'],
      parts: (c) => [{ what: 'full', fen: on(c.asOf, RATING_AWARD)[c.ratingLevel] }],
    },
  },
] as const satisfies readonly Benefit[];

const assess = engine<string>(BENEFITS);

/** This engine, with reasons, missing facts and ranges: what is measured. */
export const assessThree = (c: Case, asOf: string) => assess(c, null, asOf);

/** The same in the others' form. */
export const ours = (c: Case): Amounts =>
  assessThree(c, '2026-11-23').map(({ amount, status }) =>
    amount !== null ? Number(amount) : status === 'ineligible' ? 0 : null,
  );

const MONTHLY: Readonly<Record<string, number>> = { assistant: 300, 'social-worker': 500, senior: 1000 };
const ONCE: Readonly<Record<string, number>> = { assistant: 1000, 'social-worker': 2000, senior: 3000 };
const RATING: Readonly<Record<string, number>> = { '3A': 5000, '4A': 10000, '5A': 20000 };

/** Plain functions, the floor: they say null as soon as something they need is unknown. */
export const plain = (c: Case): Amounts => [monthly(c), once(c), rating(c)];

function monthly({ occupation, certificateDate, certificateLevel }: Case): number | null {
  if (occupation === undefined || certificateDate === undefined || certificateLevel === undefined)
    return null;
  if (occupation !== 'community-worker' || certificateDate < '2022-01-01') return 0;
  return MONTHLY[certificateLevel] ?? 0;
}

function once({ onEstablishment, certificateLevel }: Case): number | null {
  if (onEstablishment === undefined || certificateLevel === undefined) return null;
  return onEstablishment ? 0 : (ONCE[certificateLevel] ?? 0);
}

function rating({ ratingLevel }: Case): number | null {
  return ratingLevel === undefined ? null : (RATING[ratingLevel] ?? 0);
}

const publicodes = new Publicodes({
  community: {},
  certified: {},
  level: {},
  established: {},
  rated: {},
  monthly: {
    'applicable si': { 'toutes ces conditions': ['community = 1', 'certified >= 20220101'] },
    variations: [
      { si: 'level = 1', alors: '300' },
      { si: 'level = 2', alors: '500' },
      { si: 'level = 3', alors: '1000' },
      { sinon: '0' },
    ],
  },
  once: {
    'applicable si': 'established = 0',
    variations: [
      { si: 'level = 1', alors: '1000' },
      { si: 'level = 2', alors: '2000' },
      { si: 'level = 3', alors: '3000' },
      { sinon: '0' },
    ],
  },
  rating: {
    variations: [
      { si: 'rated = 3', alors: '5000' },
      { si: 'rated = 4', alors: '10000' },
      { si: 'rated = 5', alors: '20000' },
      { sinon: '0' },
    ],
  },
});

const LEVELS = ['none', 'assistant', 'social-worker', 'senior'];

/** publicodes, which also tells missing variables. */
export function byPublicodes(c: Case): Amounts {
  publicodes.setSituation({
    ...(c.occupation && { community: c.occupation === 'community-worker' ? 1 : 0 }),
    ...(c.certificateDate && { certified: Number(c.certificateDate.replaceAll('-', '')) }),
    ...(c.certificateLevel && { level: LEVELS.indexOf(c.certificateLevel) }),
    ...(c.onEstablishment !== undefined && { established: c.onEstablishment ? 1 : 0 }),
    ...(c.ratingLevel && { rated: c.ratingLevel === 'none' ? 0 : Number(c.ratingLevel[0]) }),
  });
  return ['monthly', 'once', 'rating'].map((rule) => {
    const { nodeValue } = publicodes.evaluate(rule);
    return nodeValue === undefined ? null : Number(nodeValue ?? 0);
  });
}

const jsonRules = new JsonRulesEngine([], { allowUndefinedFacts: true });
const rule = (name: string, amount: number, ...all: { fact: string; operator: string; value: unknown }[]) =>
  jsonRules.addRule({ conditions: { all }, event: { type: name, params: { amount } } });
for (const [level, amount] of Object.entries(MONTHLY)) {
  rule(
    'monthly',
    amount,
    { fact: 'occupation', operator: 'equal', value: 'community-worker' },
    { fact: 'certified', operator: 'greaterThanInclusive', value: 20220101 },
    { fact: 'certificateLevel', operator: 'equal', value: level },
  );
}
for (const [level, amount] of Object.entries(ONCE)) {
  rule(
    'once',
    amount,
    { fact: 'onEstablishment', operator: 'equal', value: false },
    { fact: 'certificateLevel', operator: 'equal', value: level },
  );
}
for (const [level, amount] of Object.entries(RATING)) {
  rule('rating', amount, { fact: 'ratingLevel', operator: 'equal', value: level });
}

/** json-rules-engine: a rule for each level; it has no notion of an unknown. */
export async function byJsonRules(c: Case): Promise<Amounts> {
  const { events } = await jsonRules.run({
    ...c,
    ...(c.certificateDate && { certified: Number(c.certificateDate.replaceAll('-', '')) }),
  });
  return ['monthly', 'once', 'rating'].map((name) =>
    Number(events.find(({ type }) => type === name)?.params?.amount ?? 0),
  );
}
