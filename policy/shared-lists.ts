/** Lists kept before it starts over, so that space is bounded. */
const MOST = 5000;

interface Node<T> {
  readonly next: Map<T, Node<T>>;
  list: readonly T[] | undefined;
}

const node = <T>(): Node<T> => ({ next: new Map(), list: undefined });

/** Gives lists of the same items in the same order as one list, frozen: what follows from it can be remembered by it. */
export class SharedLists<T extends object> {
  #root = node<T>();
  #kept = 0;

  of(items: readonly T[]): readonly T[] {
    let at = this.#root;
    for (const item of items) {
      let next = at.next.get(item);
      if (!next) {
        next = node();
        at.next.set(item, next);
      }
      at = next;
    }
    return at.list ?? this.#keep(at, items);
  }

  #keep(at: Node<T>, items: readonly T[]): readonly T[] {
    const list = Object.freeze([...items]);
    at.list = list;
    this.#kept += 1;
    if (this.#kept >= MOST) {
      this.#root = node();
      this.#kept = 0;
    }
    return list;
  }
}
