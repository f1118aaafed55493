import { createReadStream } from 'node:fs';
import { Damaged, unseal } from './sealed.js';

const NEWLINE = 10;

/** The sealed lines of a file, many at a time: what was written, or Damaged for a line that is not what was written. */
export async function* sealedLines<T extends object>(
  path: string,
): AsyncGenerator<readonly (T | Damaged)[], void, undefined> {
  for await (const lines of linesOf(path)) yield lines.map(unsealed<T>);
}

function unsealed<T extends object>(line: string): T | Damaged {
  try {
    return unseal<T>(line.trimEnd());
  } catch (error) {
    if (error instanceof Damaged) return error;
    throw error;
  }
}

/** Lines end with \n alone: readline would end them at U+2028 too, which may stand in what a person wrote. */
async function* linesOf(path: string): AsyncGenerator<readonly string[]> {
  const chunks: AsyncIterable<Buffer> = createReadStream(path, { highWaterMark: 1024 * 1024 });
  let rest: Buffer[] = [];
  for await (const chunk of chunks) {
    const end = chunk.lastIndexOf(NEWLINE);
    if (end >= 0) {
      yield Buffer.concat([...rest, chunk.subarray(0, end)])
        .toString()
        .split('\n');
      rest = [];
    }
    if (end + 1 < chunk.length) rest.push(chunk.subarray(end + 1));
  }
  if (rest.length > 0) yield [Buffer.concat(rest).toString()];
}
