import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openEmbeddedStore } from '../../src/store/index.js';
import { Product } from '../product/product.js';
import { median, timed } from './percentiles.js';
import { fillStore } from './stored-claims.js';
import { type Table, table } from './table.js';

const STARTS = 3;

/** The built product, from its start to its first answer, and the memory it then has. */
export async function startBench(stored: number): Promise<Table> {
  const folder = await mkdtemp(join(tmpdir(), 'shegongtong-bench-'));
  try {
    const rows = [await starts('nothing stored', folder)];
    const store = await openEmbeddedStore(folder, ({ what }) => console.error(what));
    await fillStore(store, stored);
    await store.close();
    const size = stored.toLocaleString('en');
    rows.push(await starts(`${size} claims and ${size} conversations`, folder));
    return table(
      'Start of the product: seconds until it serves, memory in MB then and at its highest',
      ['data folder', 's', 'memory', 'highest'],
      rows,
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function starts(title: string, folder: string): Promise<readonly (string | number)[]> {
  const seconds: number[] = [];
  const memory: number[] = [];
  const highest: number[] = [];
  for (let start = 0; start < STARTS; start++) {
    let product: Product | undefined;
    seconds.push(
      (await timed(async () => {
        product = await Product.start({}, folder);
      })) / 1000,
    );
    const status = await readFile(`/proc/${product?.pid}/status`, 'utf8');
    memory.push(megabytes(status, 'VmRSS'));
    highest.push(megabytes(status, 'VmHWM'));
    await product?.stop();
  }
  return [title, median(seconds), median(memory), median(highest)];
}

const megabytes = (status: string, field: string): number =>
  Number(new RegExp(`${field}:\\s+(\\d+) kB`).exec(status)?.[1]) / 1024;
