import { BENEFITS, FACTS, type FactId, isFactId } from '../../policy/index.js';
import type { Benefit } from '../../policy/rule.js';
import type { Case } from './three-rules.js';

/** The day of assessment; dates in the cases are of the seven years before. */
export const DAY = '2026-11-23';

const FIRST = Date.UTC(2019, 0, 1);
const DAYS = (Date.parse(DAY) - FIRST) / 86_400_000;

/** The day that is so many days after the first. */
export const dayAfter = (days: number): string =>
  new Date(FIRST + days * 86_400_000).toISOString().slice(0, 10);

/** Days of assessment that come after DAY, each once. */
export function* laterDays(): Generator<string, never> {
  for (let days = DAYS + 1; ; days++) yield dayAfter(days);
}

/** The same numbers in every run. */
function chanceOf(seed: number) {
  let state = seed;
  // mulberry32
  const random = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const upTo = (count: number) => Math.floor(random() * count);
  const pick = <T>(...values: readonly [T, ...T[]]): T => values[upTo(values.length)] ?? values[0];
  return { random, upTo, pick };
}

/** So many cases, no two of them the same. */
function distinct<T>(count: number, make: () => T): readonly T[] {
  const made = new Map<string, T>();
  while (made.size < count) {
    const one = make();
    made.set(JSON.stringify(one), one);
  }
  return [...made.values()];
}

/** Cases of the three rules, with that share of their facts left out. */
export function threeRuleCases(unknownShare: number, count: number): readonly Case[] {
  const { random, upTo, pick } = chanceOf(7);
  return distinct(count, () => {
    const all = {
      occupation: pick('community-worker', 'grid-worker'),
      certificateLevel: pick('none', 'assistant', 'social-worker', 'senior'),
      certificateDate: dayAfter(upTo(DAYS)),
      onEstablishment: pick(true, false),
      ratingLevel: pick('none', '3A', '4A', '5A'),
    };
    return Object.fromEntries(Object.entries(all).filter(() => random() >= unknownShare));
  });
}

/** Workers of every kind for the whole document: of each a few, most or all facts are known, dates in part or whole. */
export function workers(count: number): readonly Readonly<Record<string, unknown>>[] {
  const { random, upTo, pick } = chanceOf(11);
  const valueFor = (id: FactId): unknown => {
    const spec = FACTS[id];
    switch (spec.kind) {
      case 'choice':
        return spec.values[upTo(spec.values.length)];
      case 'choices':
        return spec.values.filter(() => pick(true, false));
      case 'boolean':
        return pick(true, true, false);
      case 'date':
        return dayAfter(upTo(DAYS)).slice(0, pick(4, 7, 10, 10));
      case 'money':
        return pick('0.00', '1000.00', '5000.00', `${upTo(30_000)}.00`);
      default:
        return upTo(6);
    }
  };
  return distinct(count, () => {
    const share = pick(0.2, 0.5, 0.8, 1);
    const known = FACTS_OF_WORKERS.filter(() => random() < share).map((id) => [id, valueFor(id)] as const);
    // The one before must be lower: only a senior may have had any.
    const facts: Record<string, unknown> = { ...Object.fromEntries(known), applicantKind: 'worker' };
    if (facts.certificateLevel !== 'senior') facts.previousCertificateLevel = 'none';
    return facts;
  });
}

const FACTS_OF_WORKERS: readonly FactId[] = [
  ...new Set(
    BENEFITS.flatMap(({ kinds, conditions, amount }: Benefit) =>
      kinds.includes('worker') ? [...conditions, amount].flatMap(({ reads }) => reads.filter(isFactId)) : [],
    ),
  ),
];
