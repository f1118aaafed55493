/** Values that are remembered for a while, by key. What is too old goes when something new comes. */
export class Recent<V> {
  readonly #values = new Map<string, { readonly value: V; readonly until: number }>();
  readonly #milliseconds: number;

  constructor(milliseconds: number) {
    this.#milliseconds = milliseconds;
  }

  get(key: string): V | undefined {
    const found = this.#values.get(key);
    return found !== undefined && found.until > Date.now() ? found.value : undefined;
  }

  set(key: string, value: V): void {
    const now = Date.now();
    // All live equally long, so the oldest are the first.
    for (const [old, { until }] of this.#values) {
      if (until > now) break;
      this.#values.delete(old);
    }
    this.#values.delete(key);
    this.#values.set(key, { value, until: now + this.#milliseconds });
  }

  delete(key: string): void {
    this.#values.delete(key);
  }
}
