import { createReadStream } from 'node:fs';
import { Damaged, unseal } from './sealed.js';

const NEWLINE = 10;

/** The sealed lines of a file, one by one: what was written, or Damaged for a line that is not what was written. */
export async function* sealedLines<T extends object>(
  path: string,
): AsyncGenerator<T | Damaged, void, undefined> {
  for await (const line of linesOf(path)) {
    try {
      yield unseal<T>(line.trimEnd());
    } catch (error) {
      if (!(error instanceof Damaged)) throw error;
      yield error;
    }
  }
}

/** Lines end with \n alone: readline would end them at U+2028 too, which may stand in what a person wrote. */
async function* linesOf(path: string): AsyncGenerator<string> {
  const chunks: AsyncIterable<Buffer> = createReadStream(path, { highWaterMark: 1024 * 1024 });
  let rest: Buffer[] = [];
  for await (const chunk of chunks) {
    let from = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, from)) {
      const last = chunk.subarray(from, end);
      yield (rest.length > 0 ? Buffer.concat([...rest, last]) : last).toString();
      rest = [];
      from = end + 1;
    }
    if (from < chunk.length) rest.push(chunk.subarray(from));
  }
  if (rest.length > 0) yield Buffer.concat(rest).toString();
}
