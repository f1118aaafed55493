import type { Day, FactId, FactValue } from '../../../policy/index.js';
import type { Clause } from '../clauses.js';
import type { Found } from '../text.js';

/** One fact that words say. */
export type Said = readonly [FactId, FactValue];

/** A clause that says something, with the dates (up to today) and sums in it. */
export interface Piece extends Clause {
  readonly dates: readonly Found<string>[];
  /** Sums in yuan, "5000.00"; a number beside words of receiving is one without 元. */
  readonly sums: readonly Found<string>[];
  /** Goes on with a piece about what was received: 都领了 一共2000. */
  readonly isReceiving: boolean;
  /** What the piece before said. */
  readonly before: ReadonlySet<FactId>;
  /** What was spoken of before. */
  readonly matter: Matter | undefined;
  readonly today: Day;
  /** The fact that is asked; undefined in an opening message. */
  readonly asked: FactId | undefined;
}

export type Matter =
  | 'person'
  | 'certificate'
  | 'supervisor'
  | 'research'
  | 'rating'
  | 'honor'
  | 'organization'
  | 'station';

/** What people talk about: the words that show it, and what a piece about it says. */
export interface Family {
  readonly name: Matter;
  /** Words that show it whatever else is talked about. */
  readonly words: RegExp;
  /** Words that show it where nothing else is asked or talked about: 证 after 督导 is the supervisor's. */
  readonly vagueWords?: RegExp;
  /** @param named whether the piece itself has the words, or only goes on with what the one before was about */
  read(piece: Piece, named: boolean): readonly Said[];
}

/** 没领过, 还没拿到, 没享受过 */
export const NEVER_RECEIVED =
  /(?:没有?|未|不曾|从没|从来没)(?:去|再|有|人|能|给|得)*(?:领|拿(?!证)|发(?!表|证|出来|在)|奖|享受|申领|兑现|收到|到手|到账|见[着到]|看[见到]|给(?:$|我|过|钱|奖))|一分(?:钱)?(?:都|也)?没|没给(?:过|我)?(?:钱|奖)|(?:奖励?|钱|补贴)(?:还|都|也|一直)*(?:没|未)(?!评)/u;

/** With the verb that it denies: 奖励都没 | 领过. */
const NEVER_AND_VERB = new RegExp(`(?:${NEVER_RECEIVED.source})(?:领|拿|发|给|收|享受)?(?:过|到|了)*`, 'u');

/** 领过, 拿了, 已领, 发过 */
export const RECEIVED =
  /(?:领|拿|发|收|给|配套|享受|兑现|补)(?:到|过|了|的)|报[过了](?=\s?[\d一二两三])|到手|到账|已经?(?:领|拿|发|配套|补|给)|received/u;

/** The one thing that is said, where only one is: two different ones contradict each other. */
export const single = <T>(values: readonly T[]): T | undefined => {
  const distinct = [...new Set(values)];
  return distinct.length === 1 ? distinct[0] : undefined;
};

/** What was received of a one-time money award, from words and sums of one piece. */
export function received({ text, sums, isReceiving }: Piece, fact: FactId): readonly Said[] {
  if (/(?:证书?|成绩|结果)(?:还|都|也)*(?:没|未)/u.test(text)) return [];
  // 5000没领过 is nothing; 领过1000 后来没领 is 1000.
  const isReceived = RECEIVED.test(text.replace(NEVER_AND_VERB, ''));
  if (NEVER_RECEIVED.test(text) && !isReceived) return [[fact, '0.00']];
  if (!isReceived && !isReceiving) return [];
  const sum = single(sums.map(({ value }) => value));
  return sum === undefined ? [] : [[fact, sum]];
}
