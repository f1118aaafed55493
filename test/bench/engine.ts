import { Bench } from 'tinybench';
import { assess } from '../../policy/index.js';
import { type Table, table } from './table.js';
import { byJsonRules, byPublicodes, type Case, oursRaw, plain } from './three-rules.js';

/** Cases in a fixed, mixed order: every combination, the unknown ones with about a third of the facts left out. */
export function cases(unknownShare: number): readonly Case[] {
  let seed = 7;
  const random = () => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return seed / 2147483648;
  };
  const pick = <T>(values: readonly T[]): T | undefined =>
    random() < unknownShare ? undefined : values[Math.floor(random() * values.length)];
  const known = (one: Case): Case =>
    Object.fromEntries(Object.entries(one).filter(([, value]) => value !== undefined));
  return Array.from({ length: 300 }, () =>
    known({
      occupation: pick(['community-worker', 'grid-worker'] as const),
      certificateLevel: pick(['none', 'assistant', 'social-worker', 'senior'] as const),
      certificateDate: pick(['2021-06-18', '2022-01-01', '2023-06-18', '2024-11-05']),
      onEstablishment: pick([true, false]),
      ratingLevel: pick(['none', '3A', '4A', '5A'] as const),
    }),
  );
}

/** Cases a second of each engine, and how this one compares. */
export async function engineBench(): Promise<readonly Table[]> {
  const tables: Table[] = [];
  for (const [title, share] of [
    ['three rules, all facts known', 0],
    ['three rules, a third of the facts unknown', 1 / 3],
  ] as const) {
    const some = cases(share);
    const few = some.slice(0, 60);
    let said = 0;
    const bench = new Bench({ time: 1000, warmupTime: 300 });
    // What each says is read, so that no compiler leaves the work out.
    bench.add('this engine', () => {
      for (const one of some) for (const { amount } of oursRaw(one)) if (amount !== null) said++;
    });
    bench.add('plain functions', () => {
      for (const one of some) for (const amount of plain(one)) if (amount !== null) said++;
    });
    bench.add('publicodes', () => {
      for (const one of few) byPublicodes(one);
    });
    bench.add('json-rules-engine', async () => {
      for (const one of few) await byJsonRules(one);
    });
    await bench.run();
    if (said === 0) throw new Error('nothing was said');
    const rate = (name: string, count: number) => count / (medianOf(bench, name) / 1000);
    const ours = rate('this engine', some.length);
    tables.push(
      table(
        title,
        ['engine', 'cases a second (median)', 'this engine is'],
        [
          ['this engine', ours, ''],
          ...(
            [
              ['plain functions', some.length],
              ['publicodes', few.length],
              ['json-rules-engine', few.length],
            ] as const
          ).map(
            ([name, count]) =>
              [name, rate(name, count), `${(ours / rate(name, count)).toPrecision(3)} times it`] as const,
          ),
        ],
      ),
    );
  }
  const whole = new Bench({ time: 1000, warmupTime: 300 });
  const facts = { applicantKind: 'worker' };
  whole.add('assess', () => {
    assess(facts, {}, '2026-11-23');
  });
  await whole.run();
  tables.push(
    table(
      'the whole document, a worker with nothing known',
      ['', 'a second (median)'],
      [['assess', 1000 / medianOf(whole, 'assess')]],
    ),
  );
  return tables;
}

/** The median time of a task, in milliseconds. */
export function medianOf(bench: Bench, name: string): number {
  const result = bench.getTask(name)?.result;
  if (!result || !('latency' in result)) throw new Error(`${name} did not run`);
  return result.latency.p50;
}
