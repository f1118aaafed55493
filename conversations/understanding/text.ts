/** A message as the readers see it: full-width signs and letters folded, lower case, no invisible signs, one line. */
export function normalise(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\p{Cc}\p{Cf}]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Where something was found in a text. */
export interface Found<T> {
  readonly value: T;
  readonly start: number;
  readonly end: number;
}
