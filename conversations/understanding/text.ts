/** A message as the readers see it: full-width signs and letters folded, lower case, no invisible signs, one line. */
export function normalise(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\p{Cc}\p{Cf}]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The pieces between stops, in order: 不是市级 是省级 → 不是市级 | 是省级. */
export const pieces = (text: string): readonly string[] =>
  text.split(/[\s,，。.;；!！?？、:：~…]+(?!\d)/u).filter((piece) => piece !== '');

/** Where something was found in a text. */
export interface Found<T> {
  readonly value: T;
  readonly start: number;
  readonly end: number;
}
