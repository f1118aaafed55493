import { randomBytes } from 'node:crypto';
import type { ChannelId, Outbound } from '../../conversations/index.js';

/** A message that waits in the outbox until its channel took it. */
/** Ids sort by time: a person's messages go out in this order. */
export interface Outgoing extends Outbound {
  readonly channel: ChannelId;
  /** ISO 8601. */
  readonly at: string;
  readonly attempts: number;
  /** Not to be tried before, ISO 8601. */
  readonly due: string;
  /** Why the last attempt failed. */
  readonly problem: string | null;
  readonly givenUp: boolean;
}

let count = 0;

export function outgoing(channel: ChannelId, message: Omit<Outbound, 'id'>, at: string): Outgoing {
  count = (count + 1) % 36 ** 4;
  const id = `${at}-${count.toString(36).padStart(4, '0')}-${randomBytes(4).toString('hex')}`;
  const { person, replies, language, question } = message;
  return {
    id,
    channel,
    person,
    replies,
    language,
    question,
    at,
    attempts: 0,
    due: at,
    problem: null,
    givenUp: false,
  };
}
