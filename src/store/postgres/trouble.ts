import { type StoreProblem, StoreUnavailable } from '../store.js';
import { asUnavailable } from './unavailable.js';

/** What is wrong with the database, while something is. */
export class Trouble {
  readonly #onProblem: (problem: StoreProblem) => void;
  #problem: StoreProblem | undefined;

  /** @param onProblem is told once each time that the database cannot be used any more */
  constructor(onProblem: (problem: StoreProblem) => void = () => undefined) {
    this.#onProblem = onProblem;
  }

  problems(): readonly StoreProblem[] {
    return this.#problem ? [this.#problem] : [];
  }

  /** @returns the error as the store's callers know it */
  met(error: unknown): unknown {
    const ours = asUnavailable(error);
    if (ours instanceof StoreUnavailable && !this.#problem) {
      this.#problem = { at: new Date().toISOString(), kind: 'unavailable', what: ours.message };
      this.#onProblem(this.#problem);
    }
    return ours;
  }

  over(): void {
    this.#problem = undefined;
  }
}
