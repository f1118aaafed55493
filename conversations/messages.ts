import type { BenefitId, FactId, Facts, Finding } from '../policy/index.js';

export type Language = 'zh' | 'en';

/** What a person sends, whatever the channel. */
export interface Message {
  readonly text?: string | undefined;
  /** The id of a choice that was offered. */
  readonly choice?: string | undefined;
}

/** An answer that can be picked: by its label or its number in the list as text, or by its id. */
export interface Choice {
  readonly id: string;
  readonly label: string;
}

/** One message of the assistant. */
export interface Reply {
  readonly text: string;
  readonly choices?: readonly Choice[];
  /** Words the person may well want to say next, good as they are: 依据, 人工. A channel may leave them out. */
  readonly suggestions?: readonly string[];
}

/** What the last reply asks: a fact, or a step of the talk. null: nothing is asked. */
export type Asks =
  | FactId
  | 'topic'
  | 'file'
  | 'consent'
  | 'name'
  | 'mobile'
  | 'employer'
  | 'evidence'
  | 'confirm'
  | null;

/** What a message was taken for. */
export type Move =
  | 'answer'
  | 'unknown'
  | 'correction'
  | 'question'
  | 'back'
  | 'cancel'
  | 'restart'
  | 'repeat'
  | 'help'
  | 'status'
  | 'human'
  | 'language-en'
  | 'language-zh'
  | 'greeting'
  | 'none';

/** A claim as the talk shows it. */
export interface FiledClaim {
  /** The number a person can read out: "SG26-7K3-F9QX". */
  readonly id: string;
  readonly benefit: BenefitId;
  readonly status: string;
}

/** How far the talk has come: this is step `step`, and about `left` questions follow it. */
export interface Progress {
  readonly step: number;
  readonly left: number;
}

/** What a channel gets back for a message. */
export interface Answer {
  readonly language: Language;
  readonly replies: readonly Reply[];
  readonly asks: Asks;
  readonly move: Move;
  readonly facts: Facts;
  /** As the engine gives them, once a result was told; else null. */
  readonly findings: readonly Finding[] | null;
  readonly claims: readonly FiledClaim[];
  readonly progress: Progress | null;
}

/** A message with where it came from. */
export interface Incoming extends Message {
  readonly channel: 'web' | 'telegram' | 'wechat' | 'terminal';
  /** Who the channel says it is: a conversation id, a chat id, a contact id. Unguessable or vouched for by the channel. */
  readonly person: string;
  /** The channel's own id of the message. The same one again changes nothing and gets the same answer. */
  readonly messageId?: string | undefined;
}

/** Too many messages in a minute; `retryAfter` is in seconds. */
export class TooManyMessages extends Error {
  readonly retryAfter: number;
  readonly language: Language;

  constructor(retryAfter: number, language: Language) {
    super(`too many messages, try again in ${retryAfter} s`);
    this.name = 'TooManyMessages';
    this.retryAfter = retryAfter;
    this.language = language;
  }
}

/**
 * Takes one message of a person and answers it. Messages of one person are answered one after the other, each against
 * the state that the one before left on disk; people do not wait for one another.
 * @throws TooManyMessages
 */
export type Converse = (incoming: Incoming) => Promise<Answer>;
