/** A text that a request was given to answer with. */
export interface Handed {
  readonly text: string;
  /** To be called once it is known whether the answer went out. */
  wentOut(yes: boolean): void;
}

/** A request of the platform that can still be answered with a text. */
export interface OpenRequest {
  /** The text, as soon as there is one; undefined: the request was closed before. */
  readonly text: Promise<Handed | undefined>;
  /** No text is handed to it any more. */
  close(): void;
}

/**
 * The platform takes one text right in the answer to a person's message, and counts every other one: so a text goes to
 * the earliest request of the person that waits, whichever message it is about.
 */
export class OpenRequests {
  readonly #open = new Map<string, ((handed: Handed | undefined) => void)[]>();

  open(person: string): OpenRequest {
    let give: (handed: Handed | undefined) => void = () => {};
    const text = new Promise<Handed | undefined>((resolve) => {
      give = resolve;
    });
    this.#open.set(person, [...(this.#open.get(person) ?? []), give]);
    return {
      text,
      close: () => {
        this.#remove(person, give);
        give(undefined);
      },
    };
  }

  /** @returns whether the answer with the text went out; undefined: no request of the person waits */
  hand(person: string, text: string): Promise<boolean> | undefined {
    const [give] = this.#open.get(person) ?? [];
    if (give === undefined) return undefined;
    this.#remove(person, give);
    return new Promise((wentOut) => give({ text, wentOut }));
  }

  closeAll(): void {
    const all = [...this.#open.values()].flat();
    this.#open.clear();
    for (const give of all) give(undefined);
  }

  #remove(person: string, give: (handed: Handed | undefined) => void): void {
    const others = (this.#open.get(person) ?? []).filter((other) => other !== give);
    if (others.length > 0) this.#open.set(person, others);
    else this.#open.delete(person);
  }
}
