import type { Day, FactId, FactValue } from '../../../policy/index.js';
import type { Found } from '../text.js';

/** One fact that words say. */
export type Said = readonly [FactId, FactValue];

/** A piece of a message, between stops, with the dates and sums in it. */
export interface Piece {
  readonly text: string;
  readonly dates: readonly Found<string>[];
  /** Sums in yuan, "5000.00"; a number beside words of receiving is one without 元. */
  readonly sums: readonly Found<string>[];
  readonly today: Day;
}

/** What people talk about: the words that show it, and what a piece about it says. */
export interface Family {
  readonly name: string;
  readonly words: RegExp;
  /** @param named whether the piece itself has the words, or only goes on with what the one before was about */
  read(piece: Piece, named: boolean): readonly Said[];
}

/** 没领过, 还没拿到, 没享受过 */
export const NEVER_RECEIVED =
  /(?:没有?|未|不曾|从没|从来没)(?:去|再|有|人|给)*(?:领|拿|发|享受|申领|申请|申报|兑现|收到|到手)|一分(?:钱)?(?:都|也)?没|没给(?:过|我)?(?:钱|奖)/u;

/** 领过, 拿了, 已领, 发过 */
export const RECEIVED = /(?:领|拿|发|收|给|配套|享受|兑现|到手)(?:到|过|了|的)|已(?:经)?(?:领|拿|发)/u;

/** The one thing that is said, where only one is: two different ones contradict each other. */
export const single = <T>(values: readonly T[]): T | undefined => {
  const distinct = [...new Set(values)];
  return distinct.length === 1 ? distinct[0] : undefined;
};

/** What was received of a one-time money award, from words and sums of one piece. */
export function received(piece: Piece, fact: FactId): readonly Said[] {
  if (NEVER_RECEIVED.test(piece.text)) return [[fact, '0.00']];
  if (!RECEIVED.test(piece.text)) return [];
  const sum = single(piece.sums.map(({ value }) => value));
  return sum === undefined ? [] : [[fact, sum]];
}
