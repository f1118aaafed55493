import { plain } from './plain.js';

/**
 * What a search looks up: pieces of the name, of the number, and the mobile's last four digits. An index of them is
 * part of every PostgreSQL; one of trigrams is an extension, and knows nothing of names of two signs.
 */

/** How a name is compared. */
export const foldName = (name: string): string => plain(name).toUpperCase();

const bareNumber = (id: string): string => id.replaceAll('-', '');

export function termsOf({ id, name, mobile }: { id: string; name: string; mobile: string }): string[] {
  const folded = foldName(name);
  return [
    ...new Set([
      ...pieces(folded, 1).map((piece) => `n${piece}`),
      ...pieces(folded, 2).map((piece) => `n${piece}`),
      ...pieces(bareNumber(id), 3).map((piece) => `c${piece}`),
      `m${mobile.slice(-4)}`,
    ]),
  ];
}

/** What a claim must have to be found; `text` is to be compared besides, since pieces may stand apart. */
export interface Wanted {
  readonly name: { readonly terms: readonly string[]; readonly text: string };
  readonly number: { readonly terms: readonly string[]; readonly text: string } | undefined;
  readonly mobile: string | undefined;
}

/** @returns undefined where nothing is searched for */
export function wantedBy(search: string | undefined): Wanted | undefined {
  const text = search?.trim().toUpperCase();
  if (!text) return undefined;
  const number = text.replace(/[^0-9A-Z]/g, '');
  const isOneSign = [...text].length === 1;
  return {
    name: { terms: pieces(text, isOneSign ? 1 : 2).map((piece) => `n${piece}`), text },
    number:
      number.length >= 3
        ? { terms: tellingPieces(number).map((piece) => `c${piece}`), text: number }
        : undefined,
    mobile: /^\d{4}$/.test(text) ? `m${text}` : undefined,
  };
}

/** The pieces of a number, but for those that every number begins with: they tell nothing and take long to look up. */
const tellingPieces = (number: string): readonly string[] =>
  pieces(number, 3).filter((piece) => !/^(?:SG\d|G\d\d)$/.test(piece));

function pieces(text: string, length: number): readonly string[] {
  const signs = [...text];
  return Array.from({ length: Math.max(0, signs.length - length + 1) }, (_, i) =>
    signs.slice(i, i + length).join(''),
  );
}
