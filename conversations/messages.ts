import type { BenefitId, FactId, Facts, Finding } from '../policy/index.js';

export type Language = 'zh' | 'en';

export type ChannelId = 'web' | 'telegram' | 'wechat' | 'official-account' | 'terminal';

/** A picture or PDF that was taken in: checked, cleaned and stored. */
export interface EvidenceFile {
  /** Of our own making, unguessable. */
  readonly id: string;
  readonly type: 'image/jpeg' | 'application/pdf';
  /** In bytes. */
  readonly size: number;
  readonly sha256: string;
  /** ISO 8601, when it was taken in. */
  readonly at: string;
}

/** Why a file is not taken: neither picture nor PDF, too large, cannot be read, or one too many. */
export type FileProblem = 'type' | 'size' | 'damaged' | 'count';

/** What a channel can receive and the assistant cannot read. */
export type Wordless = 'sticker' | 'voice' | 'location' | 'video' | 'file' | 'other';

/** What a person sends, whatever the channel. */
export interface Message {
  readonly text?: string | undefined;
  /** The id of a choice that was offered. */
  readonly choice?: string | undefined;
  /** The stamp of the question that the choice was offered with: for another question it is not good. */
  readonly question?: string | undefined;
  readonly file?: EvidenceFile | { readonly refused: FileProblem } | undefined;
  readonly wordless?: Wordless | undefined;
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
  /** The stamp of the question: what a button should carry, so that it is good for this question alone. */
  readonly question: string;
}

/** A message with where it came from. */
export interface Incoming extends Message {
  readonly channel: ChannelId;
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

/** A message as its channel gives it: with its own id, so that it can be known again, and perhaps a file still to fetch. */
export interface Arrival extends Incoming {
  readonly messageId: string;
  /** What the channel fetches the file by. */
  readonly attachment?: string | undefined;
  /** Written where others read along: `person` is the group, and nothing personal is asked or shown. */
  readonly isPublic?: boolean | undefined;
}

/** What is to be said to a person, or to a group. */
export interface Outbound {
  /** The same for the same message, however often it is tried. */
  readonly id: string;
  readonly person: string;
  readonly replies: readonly Reply[];
  readonly language: Language;
  /** The stamp of the question, for its buttons; null where the last question still stands. */
  readonly question: string | null;
}

/** What a channel hands its messages to. */
export interface Intake {
  /** Has kept the message, once it resolves: the channel may be told that it arrived. It is answered by and by. */
  receive(arrival: Arrival): Promise<void>;
  /** The stamp of the question that a person is asked now, and the talk's language; undefined before it begins. */
  asked(
    channel: ChannelId,
    person: string,
  ): Promise<{ readonly question: string; readonly language: Language } | undefined>;
}

/** Checks, cleans and stores a file that a person sent. */
export type TakeFile = (content: Buffer) => Promise<EvidenceFile | { readonly refused: FileProblem }>;

/** The channel cannot take the message now. */
export class TryLater extends Error {
  override readonly name = 'TryLater';
  /** As the channel asked; undefined where it did not say. */
  readonly seconds: number | undefined;

  constructor(reason: string, seconds?: number) {
    super(reason);
    this.seconds = seconds;
  }
}

/** The channel will never take it: the person blocked it, the chat is gone. */
export class Undeliverable extends Error {
  override readonly name = 'Undeliverable';
}

/** A file larger than anybody needs to show a certificate. */
export class FileTooLarge extends Error {
  override readonly name = 'FileTooLarge';
}
