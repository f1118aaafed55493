import { type StoreProblem, StoreUnavailable } from '../store.js';

/** What somebody has to look at: damaged files until they are taken away, and trouble with writing while it lasts. */
export class Problems {
  readonly #damaged: StoreProblem[] = [];
  readonly #onProblem: (problem: StoreProblem) => void;
  #trouble: StoreProblem | undefined;

  constructor(onProblem: (problem: StoreProblem) => void) {
    this.#onProblem = onProblem;
  }

  damaged(path: string, at = new Date()): void {
    const problem: StoreProblem = { at: at.toISOString(), kind: 'damaged', what: path };
    this.#damaged.unshift(problem);
    this.#onProblem(problem);
  }

  unavailable(error: unknown): void {
    if (this.#trouble) return;
    const what = error instanceof StoreUnavailable ? error.message : 'the documents cannot be written';
    this.#trouble = { at: new Date().toISOString(), kind: 'unavailable', what };
    this.#onProblem(this.#trouble);
  }

  recovered(): void {
    this.#trouble = undefined;
  }

  /** Newest first. */
  list(): readonly StoreProblem[] {
    return this.#trouble ? [this.#trouble, ...this.#damaged] : [...this.#damaged];
  }
}
