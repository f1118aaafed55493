import type { Answer, State } from '../../conversations/index.js';

/** A conversation as it is kept: the talk's state, and the last answers, for messages that come again. */
export interface ConversationRecord {
  readonly state: State;
  readonly answered: readonly { readonly messageId: string; readonly answer: Answer }[];
}

/** How many answers are kept for messages that come again: far more than a channel ever has under way. */
export const ANSWERS_KEPT = 20;
