import {
  type Asks,
  type Context,
  concludeFiling,
  factsOf,
  type Reply,
  type State,
  type Turn,
  turn,
} from '../../conversations/index.js';

export const TODAY = '2026-11-23';

/** A talk that a scenario drives: no store, no channel, the reducer alone. */
export class Talk {
  #state: State | undefined;
  #last: Turn | undefined;
  readonly context: Context;

  constructor(context: Partial<Context> = {}) {
    this.context = { today: TODAY, now: `${TODAY}T08:00:00.000Z`, rulings: {}, ...context };
  }

  /** Says something, as free text. */
  say(text: string): this {
    return this.#take(turn(this.#state, { text }, this.context));
  }

  /** Presses a button. */
  pick(choice: string): this {
    return this.#take(turn(this.#state, { choice }, this.context));
  }

  /** Comes without a word: opens the page, follows the account. */
  come(): this {
    return this.#take(turn(this.#state, {}, this.context));
  }

  /** Says one thing after the other. */
  says(...texts: readonly string[]): this {
    for (const text of texts) this.say(text);
    return this;
  }

  /** Answers whatever is asked, as long as there is an answer to it here. */
  through(answers: Readonly<Partial<Record<NonNullable<Asks>, string>>>): this {
    for (let i = 0; i < 40; i++) {
      const answer = this.asks && answers[this.asks];
      if (!answer) break;
      this.say(answer);
    }
    return this;
  }

  #take(next: Turn): this {
    const { filing } = next;
    this.#last = filing
      ? concludeFiling(
          next.state,
          filing.benefits.map((benefit, i) => ({ id: `SG26-AAA-AAA${i + 2}`, benefit, status: 'draft' })),
          this.context,
        )
      : next;
    this.#state = this.#last.state;
    return this;
  }

  get turn(): Turn {
    if (!this.#last) throw new Error('nothing was said yet');
    return this.#last;
  }

  get state(): State {
    return this.turn.state;
  }

  get asks(): Asks {
    return this.state.asks;
  }

  get facts() {
    return factsOf(this.state);
  }

  get replies(): readonly Reply[] {
    return this.turn.replies;
  }

  get text(): string {
    return this.replies.map(({ text }) => text).join('\n');
  }

  get choices(): readonly string[] {
    return this.replies.at(-1)?.choices?.map(({ id }) => id) ?? [];
  }

  finding(benefit: string) {
    return this.turn.findings.find((finding) => finding.benefit === benefit);
  }
}
