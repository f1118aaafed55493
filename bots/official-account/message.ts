import { z } from 'zod';
import type { Arrival, Wordless } from '../../conversations/index.js';
import { Refused } from './refusal.js';

/** What the platform writes in place of what it does not hand on, a sticker for one. */
const NOT_HANDED_ON = '【收到不支持的消息类型，暂无法显示】';

const OPEN_ID = /^[\w-]{1,64}$/;

const Fields = z.object({
  ToUserName: z.string().regex(OPEN_ID),
  FromUserName: z.string().regex(OPEN_ID),
  CreateTime: z.string().regex(/^\d{1,12}$/),
  MsgType: z.string(),
  MsgId: z
    .string()
    .regex(/^\d{1,20}$/)
    .optional(),
  Content: z.string().optional(),
  Recognition: z.string().optional(),
  Label: z.string().optional(),
  MediaId: z
    .string()
    .regex(/^[\w-]{1,256}$/)
    .optional(),
  Event: z.string().optional(),
  EventKey: z.string().optional(),
});

/** What a message says to the talk. */
export type Said = Pick<Arrival, 'text' | 'wordless' | 'attachment'>;

/** A message or event, as the platform sent it. */
export interface AccountMessage {
  /** The person's OpenID, for this account alone. */
  readonly person: string;
  /** The account's original ID: who a reply comes from. */
  readonly account: string;
  /** The same when the platform sends it again. */
  readonly id: string;
  /** null: an event that nobody waits for an answer to. */
  readonly said: Said | null;
}

/** @throws Refused when the fields are not those of a message */
export function readMessage(fields: Readonly<Record<string, unknown>>): AccountMessage {
  const result = Fields.safeParse(fields);
  if (!result.success) throw new Refused('not a message');
  const { ToUserName, FromUserName, CreateTime, MsgId, Event } = result.data;
  return {
    person: FromUserName,
    account: ToUserName,
    // An event has no MsgId: the platform's documents name the sender and the time instead.
    id: MsgId ?? `${FromUserName}:${CreateTime}:${Event ?? ''}`,
    said: saidIn(result.data),
  };
}

function saidIn(fields: z.output<typeof Fields>): Said | null {
  switch (fields.MsgType) {
    case 'text':
      return fields.Content === NOT_HANDED_ON ? { wordless: 'sticker' } : words(fields.Content, 'other');
    case 'voice':
      return words(fields.Recognition, 'voice');
    case 'location':
      return words(fields.Label, 'location');
    case 'image':
      return fields.MediaId ? { attachment: fields.MediaId } : { wordless: 'other' };
    case 'video':
    case 'shortvideo':
      return { wordless: 'video' };
    // The platform says that there is a file, and does not hand it out.
    case 'file':
      return { wordless: 'file' };
    case 'event':
      return saidByEvent(fields);
    default:
      return { wordless: 'other' };
  }
}

function words(text: string | undefined, otherwise: Wordless): Said {
  return text?.trim() ? { text } : { wordless: otherwise };
}

/** Who follows the account, or comes by its QR code, begins the talk or goes on. A button of its menu says its key. */
function saidByEvent({ Event, EventKey }: z.output<typeof Fields>): Said | null {
  if (Event === 'subscribe' || Event === 'SCAN') return {};
  return Event === 'CLICK' && EventKey?.trim() ? { text: EventKey } : null;
}
