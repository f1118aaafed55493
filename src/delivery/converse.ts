import type { Converse } from '../../conversations/index.js';
import type { Config } from '../config.js';
import { ratePeople } from './rate.js';
import { conversationKey } from './record.js';
import { type Turns, takeTurn } from './turns.js';

/**
 * The way from a message to its answer, for channels that wait for it: one at a time for each person, the same message
 * once, the talk and its claims on disk before the answer is given.
 */
export function makeConverse(turns: Turns, rateLimit: Config['RATE_LIMIT']): Converse {
  const admit = ratePeople(rateLimit);
  return (incoming) =>
    takeTurn(turns, incoming, {
      toOutbox: false,
      admit: (record) => admit(conversationKey(incoming), record),
    });
}
