import { readFile, rm } from 'node:fs/promises';
import { Product } from '../product/product.js';
import { filledFolder } from './filled.js';
import { median, timed } from './percentiles.js';
import { type Table, table } from './table.js';

const STARTS = 3;

/** The built product, from its start to its first answer, and the memory it then has. */
export async function startBench(stored: number): Promise<Table> {
  const rows = [];
  for (const count of [0, stored]) {
    const folder = await filledFolder(count);
    const size = count.toLocaleString('en');
    rows.push(await starts(`${size} claims and ${size} conversations`, folder));
    await rm(folder, { recursive: true, force: true });
  }
  return table(
    'Start of the product: seconds until it serves, memory in MB then and at its highest',
    ['data folder', 's', 'memory', 'highest'],
    rows,
  );
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
