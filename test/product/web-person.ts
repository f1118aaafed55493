import { randomUUID } from 'node:crypto';
import { type Line, TO_A_FILED_DRAFT } from './scripted-person.js';

/** Where messages are sent to: whichever instance runs now. */
export type Address = () => string | undefined;

interface Said {
  readonly conversation: string;
  readonly claims: readonly { readonly id: string }[];
  readonly question: string;
}

/**
 * A person on the web chat, behind a proxy that gives each message to any of several instances: what was not answered is
 * sent again under the same id until it is.
 */
export class WebPerson {
  readonly #address: Address;
  #conversation: string | undefined;
  /** What every answer said the talk's claims are. */
  readonly told: (readonly string[])[] = [];
  /** The turn of the talk that every answer was of. */
  readonly turns: number[] = [];
  /** How often a message had to be sent again. */
  retries = 0;

  constructor(address: Address) {
    this.#address = address;
  }

  get conversation(): string | undefined {
    return this.#conversation;
  }

  /** Says all lines, one after the other's answer. */
  async talk(lines: readonly Line[] = TO_A_FILED_DRAFT): Promise<void> {
    for (const line of lines) await this.say(line);
  }

  async say(line: Line): Promise<Said> {
    const messageId = randomUUID();
    for (;;) {
      const answer = await this.#send({ conversation: this.#conversation, messageId, ...line });
      if (answer) {
        this.#conversation = answer.conversation;
        this.told.push(answer.claims.map(({ id }) => id));
        this.turns.push(Number(answer.question));
        return answer;
      }
      this.retries++;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  async #send(body: Record<string, unknown>): Promise<Said | undefined> {
    const address = this.#address();
    if (address === undefined) return undefined;
    try {
      const response = await fetch(new URL('/api/chat', address), {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
      return response.ok ? JSON.parse(await response.text()) : undefined;
    } catch {
      return undefined;
    }
  }
}
