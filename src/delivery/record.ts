import type { Answer, ChannelId, Context, State } from '../../conversations/index.js';

/**
 * An answer that was given, for a message that comes again. The findings are not kept: they follow from the facts, the
 * day and the rulings they were worked out with.
 */
export interface GivenAnswer {
  readonly messageId: string;
  readonly answer: Omit<Answer, 'findings'>;
  /** null where no result had been told. */
  readonly assessedWith: Pick<Context, 'today' | 'rulings'> | null;
}

/** A conversation as it is kept: the talk's state, the messages that were answered, and the last answers. */
export interface ConversationRecord {
  readonly state: State;
  /** The ids of the last messages: one of them again changes nothing. */
  readonly seen: readonly string[];
  /** For a channel that waits for its answer: the last ones, should it ask again. */
  readonly answered: readonly GivenAnswer[];
}

/** More than a channel hands over at once: Telegram gives 100 updates a poll, and all of them again after a crash. */
const SEEN_KEPT = 200;
/** A channel that waits for its answer has one message under way, or a few. */
const SEEN_WAITING = 30;
const ANSWERS_KEPT = 3;

/** Notes that a message was answered. */
export function withAnswer(
  record: Pick<ConversationRecord, 'seen' | 'answered'>,
  messageId: string | undefined,
  answer: GivenAnswer | undefined,
): Pick<ConversationRecord, 'seen' | 'answered'> {
  return {
    seen:
      messageId === undefined
        ? record.seen
        : [...record.seen.slice(1 - (answer ? SEEN_WAITING : SEEN_KEPT)), messageId],
    answered: answer ? [...record.answered, answer].slice(-ANSWERS_KEPT) : record.answered,
  };
}

export const NONE_ANSWERED: Pick<ConversationRecord, 'seen' | 'answered'> = { seen: [], answered: [] };

/** What a conversation is kept under. */
export const conversationKey = ({ channel, person }: { channel: ChannelId; person: string }): string =>
  `${channel}:${person}`;
