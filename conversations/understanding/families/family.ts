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
  /** The words of the piece before. */
  readonly wordsBefore: string;
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

/** The money that a matter earns: where it says so, what was received of it already. */
export interface Award {
  readonly fact: FactId;
  /** Words that show it, where the words of its matter are not enough. */
  readonly words?: RegExp;
  /** Where it is always the same, the one sum that it can be. */
  readonly sum?: string;
}

/** What people talk about: the words that show it, and what a piece about it says. */
export interface Family {
  readonly name: Matter;
  /** Words that show it whatever else is talked about. */
  readonly words: RegExp;
  /** Words that show it where nothing else is asked or talked about: 证 after 督导 is the supervisor's. */
  readonly vagueWords?: RegExp;
  readonly award?: Award;
  /**
   * @param named whether the piece itself has the words, or only goes on with what the one before was about
   * @param isPaid whether the piece says what was received of this family's award
   */
  read(piece: Piece, named: boolean, isPaid: boolean): readonly Said[];
}
