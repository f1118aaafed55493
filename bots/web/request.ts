import { randomBytes } from 'node:crypto';
import { z } from 'zod';

/** The most that a person may send at once, in UTF-16 code units. */
export const LONGEST_TEXT = 20_000;

/** Whoever holds a conversation's id is in it, so it has 192 bits of chance, and only this form is one of ours. */
const CONVERSATION = /^[\w-]{32}$/;

export function newConversation(): string {
  return randomBytes(24).toString('base64url');
}

const ID = z.string().min(1).max(200);

/** The body of POST /api/chat. null and absent mean the same; what else is there is ignored. */
export const ChatRequest = z.object({
  conversation: z.string().regex(CONVERSATION).nullish(),
  text: z.string().max(LONGEST_TEXT).nullish(),
  choice: ID.nullish(),
  /** The stamp of the question that the choice belongs to, as an answer gave it; without it the choice is taken for the question asked now. */
  question: ID.nullish(),
  messageId: ID.nullish(),
});
