import type { Arrival, ChannelId, Message } from '../../conversations/index.js';

/** A message that was taken in and is not answered yet. */
export interface Received {
  /** The channel and its own id of the message: the same one again is the same message. */
  readonly id: string;
  readonly channel: ChannelId;
  readonly person: string;
  readonly messageId: string;
  readonly message: Message;
  /** What the channel fetches the file by. */
  readonly attachment: string | null;
  readonly isPublic: boolean;
  /** ISO 8601. */
  readonly at: string;
}

export function receivedOf(arrival: Arrival, at: string): Received {
  const { channel, person, messageId, attachment = null, isPublic = false, ...message } = arrival;
  return { id: `${channel}:${messageId}`, channel, person, messageId, message, attachment, isPublic, at };
}
