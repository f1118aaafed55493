import type { Files } from './files.js';
import type { Memory } from './memory.js';
import { pauseAfter } from './pauses.js';
import { nextToSend, refuse, type Said, takeAnswer } from './talk.js';
import { type Outcome, post, upload } from './wire.js';
import { WORDS } from './words.js';

export type Trouble = { readonly kind: 'unreachable' } | { readonly kind: 'wait'; readonly seconds: number };

/** A server that stumbles over a message this often does not take it. */
const MOST_FAILURES = 3;

interface SenderOptions {
  readonly memory: Memory;
  readonly files: Files;
  /** Something is under way, in trouble or through. */
  readonly onChange: () => void;
  readonly onUpload: (id: string, part: number) => void;
}

/**
 * Sends what waits, one message after the other, each until it is answered. A message keeps its id, so that one whose
 * answer was lost, or that two tabs send, acts once.
 */
export class Sender {
  readonly #options: SenderOptions;
  #underWay: string | undefined;
  #trouble: Trouble | undefined;
  #failures = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(options: SenderOptions) {
    this.#options = options;
  }

  /** The message that is being sent now. */
  get underWay(): string | undefined {
    return this.#underWay;
  }

  /** Why the next message is not sent yet. */
  get trouble(): Trouble | undefined {
    return this.#trouble;
  }

  /** Sends what waits, now. */
  wake(): void {
    clearTimeout(this.#timer);
    if (this.#underWay === undefined) void this.#sendAll();
  }

  async #sendAll(): Promise<void> {
    const { memory, onChange } = this.#options;
    for (;;) {
      const next = nextToSend(memory.talk);
      if (!next) break;
      this.#underWay = next.id;
      onChange();
      const outcome = await this.#send(next);
      this.#underWay = undefined;
      if (!this.#take(next, outcome)) break;
    }
    onChange();
  }

  async #send(said: Said): Promise<Outcome> {
    const { memory, files, onUpload } = this.#options;
    const { conversation, language } = memory.talk;
    if (said.message.kind !== 'file') return post(said, conversation, language);
    const file = await files.get(said.id);
    if (!file) return { kind: 'refused', message: WORDS[language].fileLost };
    return upload(said.id, file, conversation, language, (part) => onUpload(said.id, part));
  }

  /** @returns whether the next one may follow at once */
  #take(said: Said, outcome: Outcome): boolean {
    const { memory, files } = this.#options;
    if (outcome.kind === 'wait') return this.#pause(outcome, outcome.seconds * 1000);
    if (outcome.kind === 'unreachable') {
      this.#failures += 1;
      return this.#pause({ kind: 'unreachable' }, pauseAfter(this.#failures));
    }
    if (outcome.kind === 'failed') {
      this.#failures += 1;
      if (this.#failures < MOST_FAILURES) return this.#pause(undefined, pauseAfter(this.#failures));
    }
    this.#failures = 0;
    this.#trouble = undefined;
    if (outcome.kind === 'answered') {
      memory.update((talk) => takeAnswer(talk, said.id, outcome.answer));
      if (said.message.kind === 'file') void files.drop(said.id);
    } else {
      const problem = outcome.kind === 'refused' ? outcome.message : WORDS[memory.talk.language].failed;
      memory.update((talk) => refuse(talk, said.id, problem));
    }
    return true;
  }

  #pause(trouble: Trouble | undefined, ms: number): false {
    this.#trouble = trouble;
    this.#timer = setTimeout(() => this.wake(), ms);
    return false;
  }
}
