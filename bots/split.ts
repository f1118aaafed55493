/** Where a long text may be parted, the best place first: paragraph, line, sentence, clause or word. */
const BOUNDARIES = [/\n\s*\n/g, /\n/g, /[。！？；]|[.!?;](?=\s)/g, /[，、：]|\s/g];

/** A piece shorter than this part of the limit is not worth the better boundary. */
const LEAST_FILLED = 1 / 3;

/**
 * Parts a text into pieces that a channel takes.
 * @param limit the most UTF-16 code units in a piece, at least 2
 * @returns pieces without white space at their ends, none of them empty; together they have every other character
 */
export function split(text: string, limit: number): readonly string[] {
  return splitWhere(text, () => limit);
}

/** The same for a channel that counts bytes of UTF-8. @param limit at least 4 */
export function splitByBytes(text: string, limit: number): readonly string[] {
  return splitWhere(text, (rest) => unitsWithin(rest, limit));
}

/** @param limitFor how much of a text fits into a piece, in UTF-16 code units */
function splitWhere(text: string, limitFor: (rest: string) => number): readonly string[] {
  const pieces: string[] = [];
  let rest = text.trim();
  for (let limit = limitFor(rest); rest.length > limit; limit = limitFor(rest)) {
    const at = cutOf(rest, limit);
    pieces.push(rest.slice(0, at).trimEnd());
    rest = rest.slice(at).trimStart();
  }
  return rest === '' ? pieces : [...pieces, rest];
}

/** How much of a text, in UTF-16 code units, fits into so many bytes of UTF-8 without parting a character. */
function unitsWithin(text: string, bytes: number): number {
  return new TextEncoder().encodeInto(text, new Uint8Array(bytes)).read;
}

function cutOf(text: string, limit: number): number {
  const window = text.slice(0, limit);
  for (const boundary of BOUNDARIES) {
    const ends = [...window.matchAll(boundary)].map((match) => match.index + match[0].length);
    const last = ends.at(-1) ?? 0;
    if (last >= limit * LEAST_FILLED) return last;
  }
  const pairCut = /[\uD800-\uDBFF]$/.test(window) && /^[\uDC00-\uDFFF]/.test(text.slice(limit));
  return pairCut ? limit - 1 : limit;
}
