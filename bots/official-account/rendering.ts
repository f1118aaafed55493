import type { Language, Reply } from '../../conversations/index.js';
import { withMenu } from '../menu.js';
import { splitByBytes } from '../split.js';

/**
 * The platform's documents name no limit. It refuses texts over 2,048 bytes (45002), and in its own editor lets an answer
 * have 600 characters: Chinese ones fill 1,800 bytes.
 */
export const LONGEST_TEXT = 1800;

/**
 * An answer as few texts: what may be sent after the first is counted, 5 for each message of a person.
 * @returns pieces that each fit into a message; none for an answer that says nothing
 */
export function renderForAccount(replies: readonly Reply[], language: Language): readonly string[] {
  return splitByBytes(replies.map((reply) => withMenu(reply, language)).join('\n\n'), LONGEST_TEXT);
}
