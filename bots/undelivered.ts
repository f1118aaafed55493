/** A message that a channel did not take now, and may later. The reason never holds a person's words, id or a token. */
export class TryLater extends Error {
  override readonly name = 'TryLater';
  /** How many seconds the channel asks to wait; undefined where it does not say. */
  readonly seconds: number | undefined;

  constructor(reason: string, seconds?: number) {
    super(reason);
    this.seconds = seconds;
  }
}

/** A message that a channel will never take: the desk shows it, with the reason. */
export class Undeliverable extends Error {
  override readonly name = 'Undeliverable';
}
