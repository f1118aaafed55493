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

/** A conversation as it is kept: the talk's state, and the last answers. */
export interface ConversationRecord {
  readonly state: State;
  readonly answered: readonly GivenAnswer[];
}

/** How many answers are kept for messages that come again: far more than a channel ever has under way. */
export const ANSWERS_KEPT = 20;

/** What a conversation is kept under. */
export const conversationKey = ({ channel, person }: { channel: ChannelId; person: string }): string =>
  `${channel}:${person}`;
