import type { ClaimQuery } from '../../claims/index.js';
import type { HeldSummary } from './summaries.js';

/** The numbers of the values of one field, within so many bits. */
class Field<T> {
  readonly #numbers = new Map<T, number>();
  readonly #shift: number;
  readonly #bits: number;

  constructor(shift: number, bits: number) {
    this.#shift = shift;
    this.#bits = bits;
  }

  get mask(): number {
    return ((1 << this.#bits) - 1) << this.#shift;
  }

  /** @throws RangeError where there are more values than the bits can tell apart */
  of(value: T): number {
    const number = this.#numbers.get(value) ?? this.#numbers.size;
    if (number >= 1 << this.#bits) throw new RangeError('more values than there are bits for');
    this.#numbers.set(value, number);
    return number << this.#shift;
  }

  /** undefined: no claim has that value. */
  known(value: T): number | undefined {
    const number = this.#numbers.get(value);
    return number === undefined ? undefined : number << this.#shift;
  }
}

/**
 * What lists are filtered by, in one small number for each claim: a hundred thousand are then looked through without
 * touching the claims themselves, which lie all over the memory.
 */
export class Codes {
  /** How many states a code tells apart, and where it has them. */
  static readonly STATUSES = 8;
  static readonly STATUS = Codes.STATUSES - 1;
  readonly #status = new Field<HeldSummary['status']>(0, 3);
  readonly #benefit = new Field<HeldSummary['benefit']>(3, 5);
  readonly #payer = new Field<HeldSummary['payer']>(8, 2);
  readonly #town = new Field<HeldSummary['town']>(10, 5);
  readonly #disputed = new Field<boolean>(15, 1);
  /** Accounts: some thirty thousand. */
  readonly #reviewer = new Field<HeldSummary['reviewer']>(16, 15);

  of({ status, benefit, payer, town, disputed, reviewer }: HeldSummary): number {
    return (
      this.#status.of(status) |
      this.#benefit.of(benefit) |
      this.#payer.of(payer) |
      this.#town.of(town) |
      this.#disputed.of(disputed) |
      this.#reviewer.of(reviewer)
    );
  }

  ofStatus(status: HeldSummary['status']): number | undefined {
    return this.#status.known(status);
  }

  /** A claim fits where `(its code & mask) === code`. undefined: none does. */
  wanted(query: ClaimQuery): { readonly mask: number; readonly code: number } | undefined {
    const { status, benefit, payer, town, disputed, reviewer } = query;
    let mask = 0;
    let code = 0;
    let isKnown = true;
    const want = <T>(field: Field<T>, value: T) => {
      const known = field.known(value);
      if (known === undefined) isKnown = false;
      else code |= known;
      mask |= field.mask;
    };
    if (status) want(this.#status, status);
    if (benefit) want(this.#benefit, benefit);
    if (payer) want(this.#payer, payer);
    if (town) want(this.#town, town === 'unknown' ? null : town);
    if (disputed !== undefined) want(this.#disputed, disputed);
    if (reviewer) want(this.#reviewer, reviewer === 'nobody' ? null : reviewer);
    return isKnown ? { mask, code } : undefined;
  }
}
