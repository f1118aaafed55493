import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { brokenLink } from '../../../../src/claims/index.js';
import { openEmbeddedStore, type StoreProblem } from '../../../../src/store/index.js';

const TALKS = 20;
/** So often the same people go on, before others come: their talks do not grow without end. */
const TIMES_EACH = 10;

const peopleOf = (generation: number): readonly string[] =>
  Array.from({ length: TALKS }, (_, i) => `p${generation}-${i}`);

export interface Found {
  /** Claims that were acknowledged, in all runs so far. */
  readonly acknowledged: number;
  readonly claims: number;
  /** What is not as it has to be, a line each; empty where all is well. */
  readonly wrong: readonly string[];
}

/**
 * Starts a process that writes (writer.ts), kills it at some moment under load, opens what it left, and holds it against
 * what had been acknowledged; as often as it is said, always on the same folder. What those wrote who no longer go on is
 * looked at once more at the end.
 */
export async function killAgainAndAgain(folder: string, times: number): Promise<Found> {
  const acknowledged = new Map<string, string[]>();
  let found: Found = { acknowledged: 0, claims: 0, wrong: [] };
  /** The claims of those who no longer go on. */
  let earlier = 0;
  for (let time = 0; time < times && found.wrong.length === 0; time++) {
    if (time % TIMES_EACH === 0) earlier = found.claims;
    const people = peopleOf(Math.floor(time / TIMES_EACH));
    for (const line of await writeUntilKilled(folder, people)) {
      const [person = '', id = ''] = line.split(' ');
      acknowledged.set(person, [...(acknowledged.get(person) ?? []), id]);
    }
    found = await look(folder, people, earlier, acknowledged);
  }
  const all = Array.from({ length: Math.ceil(times / TIMES_EACH) }, (_, generation) => peopleOf(generation));
  return found.wrong.length > 0 ? found : look(folder, all.flat(), 0, acknowledged);
}

async function writeUntilKilled(folder: string, people: readonly string[]): Promise<readonly string[]> {
  const writer = join(import.meta.dirname, 'writer.ts');
  const child = spawn(process.execPath, ['--import', 'tsx', writer, folder, ...people], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  const ready = new Promise<void>((resolve) => {
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      if (output.startsWith('ready\n')) resolve();
    });
  });
  const closed = once(child, 'close');
  await Promise.race([ready, closed]);
  await sleep(Math.random() * 400);
  const isKilled = child.kill('SIGKILL');
  await closed;
  if (!isKilled) throw new Error('the writer ended by itself');
  const lines = output.split('\n');
  if (lines[0] !== 'ready') throw new Error('the writer did not start');
  return lines.slice(1, -1);
}

async function look(
  folder: string,
  people: readonly string[],
  others: number,
  acknowledged: ReadonlyMap<string, readonly string[]>,
): Promise<Found> {
  const wrong: string[] = [];
  const onProblem = ({ what }: StoreProblem) => wrong.push(`damaged: ${what}`);
  const store = await openEmbeddedStore(folder, onProblem, { segmentBytes: 200_000 });
  try {
    let kept = others;
    for (const person of people) {
      const record = await store.conversations.get(`web:${person}`);
      const ids = record?.state.claims.map(({ id }) => id) ?? [];
      kept += ids.length;
      if (new Set(ids).size !== ids.length) wrong.push(`${person} has a claim twice`);
      for (const id of acknowledged.get(person) ?? []) {
        if (!ids.includes(id)) wrong.push(`${id} was acknowledged and is not in the talk of ${person}`);
      }
      for (const id of ids) {
        const claim = await store.claims.get(id);
        if (!claim || brokenLink(claim) !== undefined) wrong.push(`${id} is not whole`);
      }
      const sent = (await store.outbox.waiting('wechat', person)).map(({ replies }) => replies[0]?.text);
      if (sent.join() !== ids.join()) wrong.push(`${person}: the messages are not those of the talk`);
    }
    const { total } = await store.claims.find({}, { offset: 0, limit: 1 });
    if (total !== kept) wrong.push(`${total} claims, of which ${kept} are in a talk`);
    const all = [...acknowledged.values()].reduce((sum, ids) => sum + ids.length, 0);
    return { acknowledged: all, claims: total, wrong };
  } finally {
    await store.close();
  }
}
