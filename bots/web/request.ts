import { randomBytes } from 'node:crypto';
import { z } from 'zod';

/** The most that a person may send at once, in UTF-16 code units. */
export const LONGEST_TEXT = 20_000;

export function newConversation(): string {
  return randomBytes(24).toString('base64url');
}

/** Whoever holds a conversation's id is in it, so it has 192 bits of chance, and only this form is one of ours. */
export const Conversation = z.string().regex(/^[\w-]{32}$/);

const ID = z.string().min(1).max(200);

/** The body of POST /api/chat. null and absent mean the same; what else is there is ignored. */
export const ChatRequest = z.object({
  conversation: Conversation.nullish(),
  text: z.string().max(LONGEST_TEXT).nullish(),
  choice: ID.nullish(),
  /** The stamp of the question that the choice belongs to, as an answer gave it; without it the choice is taken for the question asked now. */
  question: ID.nullish(),
  messageId: ID.nullish(),
});

/** The fields of POST /api/chat/file, which stand before its file. */
export const FileRequest = z.object({ conversation: Conversation, messageId: ID });

/** The head of GET /api/chat/events. */
export const NewsRequest = z.object({ conversation: Conversation });

/** The body of POST /api/chat/received. */
export const ReceivedRequest = z.object({ conversation: Conversation, ids: z.array(ID).max(200) });
