import { Bench } from 'tinybench';
import { engine } from '../../policy/engine.js';
import { assess, BENEFITS } from '../../policy/index.js';
import type { Benefit } from '../../policy/rule.js';
import { DAY, laterDays, threeRuleCases, workers } from './cases.js';
import { type Table, table } from './table.js';
import { assessThree, byJsonRules, byPublicodes, plain } from './three-rules.js';

/** No two of them the same, so that nothing is measured by one case asked again and again. */
const CASES = 4000;
/** The peers get as many as they manage. */
const FEW = 60;

/** Cases a second of each engine, and how this one compares. */
export async function engineBench(): Promise<readonly Table[]> {
  return [
    await threeRules('three rules, all facts known', 0),
    await threeRules('three rules, a third of the facts unknown', 1 / 3),
    await wholeDocument(),
    rulesRun(),
  ];
}

async function threeRules(title: string, unknownShare: number): Promise<Table> {
  const cases = threeRuleCases(unknownShare, CASES);
  const few = cases.slice(0, FEW);
  const days = laterDays();
  let said = 0;
  const bench = new Bench({ time: 1000, warmupTime: 300 });
  const ours = (asOf: string) => {
    // What each says is read, so that no compiler leaves the work out.
    for (const one of cases) for (const { amount } of assessThree(one, asOf)) if (amount !== null) said++;
  };
  bench.add('this engine', () => ours(DAY));
  bench.add('this engine, every case for the first time', () => ours(days.next().value));
  bench.add('plain functions', () => {
    for (const one of cases) for (const amount of plain(one)) if (amount !== null) said++;
  });
  bench.add('publicodes', () => {
    for (const one of few) byPublicodes(one);
  });
  bench.add('json-rules-engine', async () => {
    for (const one of few) await byJsonRules(one);
  });
  await bench.run();
  if (said === 0) throw new Error('nothing was said');
  const rate = (name: string, count = CASES) => (count * 1000) / medianOf(bench, name);
  const [known, first] = [rate('this engine'), rate('this engine, every case for the first time')];
  const peer = (name: string, count?: number) => {
    const theirs = rate(name, count);
    return [name, theirs, times(known, theirs), times(first, theirs)] as const;
  };
  return table(
    `${title}: ${CASES} distinct cases`,
    ['engine', 'cases a second (median)', 'this engine is', 'for the first time'],
    [
      ['this engine', known, '', ''],
      ['this engine, every case for the first time', first, '', ''],
      peer('plain functions'),
      peer('publicodes', FEW),
      peer('json-rules-engine', FEW),
    ],
  );
}

const times = (ours: number, theirs: number) => `${(ours / theirs).toPrecision(3)} times it`;

async function wholeDocument(): Promise<Table> {
  const cases = workers(CASES);
  const nothing = { applicantKind: 'worker' };
  const days = laterDays();
  const bench = new Bench({ time: 1000, warmupTime: 300 });
  bench.add('a worker with nothing known', () => {
    assess(nothing, {}, DAY);
  });
  bench.add('the same, on a day never asked about before', () => {
    assess(nothing, {}, days.next().value);
  });
  bench.add('distinct workers', () => {
    for (const one of cases) assess(one, {}, DAY);
  });
  bench.add('distinct workers, each for the first time', () => {
    const asOf = days.next().value;
    for (const one of cases) assess(one, {}, asOf);
  });
  await bench.run();
  const row = (name: string, count: number) => [name, (count * 1000) / medianOf(bench, name)] as const;
  return table(
    `the whole document, a worker's five benefits; ${CASES} distinct workers`,
    ['', 'a second (median)'],
    [
      row('a worker with nothing known', 1),
      row('the same, on a day never asked about before', 1),
      row('distinct workers', CASES),
      row('distinct workers, each for the first time', CASES),
    ],
  );
}

/** For how many findings no rule had to be run, since what is known of them had come before. */
function rulesRun(): Table {
  let runs = 0;
  const counted = BENEFITS.map(({ conditions, amount, ...benefit }: Benefit) => ({
    ...benefit,
    conditions: conditions.map((condition) => ({
      ...condition,
      holds: (c: Parameters<typeof condition.holds>[0]) => {
        runs++;
        return condition.holds(c);
      },
    })),
    amount: {
      ...amount,
      parts: (c: Parameters<typeof amount.parts>[0]) => {
        runs++;
        return amount.parts(c);
      },
    },
  }));
  const one = engine<string>(counted);
  const shares = [0, 1, 2, 3].map((quarter) => {
    const cases = workers(CASES).slice((quarter * CASES) / 4, ((quarter + 1) * CASES) / 4);
    const without = cases.filter((facts) => {
      const before = runs;
      one(facts, {}, DAY);
      return runs === before;
    });
    return without.length / cases.length;
  });
  return table(
    'distinct workers for whom no rule had to be run again',
    ['the first thousand', 'the second', 'the third', 'the fourth'],
    [shares.map((share) => `${Math.round(share * 100)}%`)],
  );
}

/** The median time of a task, in milliseconds. */
export function medianOf(bench: Bench, name: string): number {
  const result = bench.getTask(name)?.result;
  if (!result || !('latency' in result)) throw new Error(`${name} did not run`);
  return result.latency.p50;
}
