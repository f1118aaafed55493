/** Tasks of one key run one after the other, those of different keys side by side. */
export class InOrder<Key> {
  readonly #tails = new Map<Key, Promise<void>>();
  readonly #onError: (error: unknown) => void;

  /** @param onError what becomes of an error that a task throws; the next task of the key runs all the same */
  constructor(onError: (error: unknown) => void) {
    this.#onError = onError;
  }

  /** Runs the task once all earlier ones of its key are done. */
  run(key: Key, task: () => Promise<void>): void {
    const before = this.#tails.get(key) ?? Promise.resolve();
    const tail = before
      .then(task)
      .catch(this.#onError)
      .then(() => {
        if (this.#tails.get(key) === tail) this.#tails.delete(key);
      });
    this.#tails.set(key, tail);
  }

  /** Resolves when no task is waiting or running. */
  async idle(): Promise<void> {
    while (this.#tails.size > 0) await Promise.all(this.#tails.values());
  }
}
