import { z } from 'zod';
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
export type Said =
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'picture'; readonly mediaId: string }
  /** They follow the account, or came by a QR code: the talk begins, or goes on. */
  | { readonly kind: 'arrival' }
  /** Something that cannot be read: a film, a file (the platform does not hand those out), a voice nobody wrote down. */
  | { readonly kind: 'unreadable' }
  /** An event that nobody waits for an answer to. */
  | { readonly kind: 'nothing' };

/** A message or event, as the platform sent it. */
export interface AccountMessage {
  /** The person's OpenID, for this account alone. */
  readonly person: string;
  /** The account's original ID: who a reply comes from. */
  readonly account: string;
  /** The same when the platform sends it again. */
  readonly id: string;
  readonly said: Said;
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

function saidIn(fields: z.output<typeof Fields>): Said {
  switch (fields.MsgType) {
    case 'text':
      return wordsOf(fields.Content);
    case 'voice':
      return wordsOf(fields.Recognition);
    case 'location':
      return wordsOf(fields.Label);
    case 'image':
      return fields.MediaId ? { kind: 'picture', mediaId: fields.MediaId } : { kind: 'unreadable' };
    case 'event':
      return saidByEvent(fields);
    default:
      return { kind: 'unreadable' };
  }
}

function wordsOf(text: string | undefined): Said {
  return text?.trim() && text !== NOT_HANDED_ON ? { kind: 'words', text } : { kind: 'unreadable' };
}

/** A button of the account's menu says its key. */
function saidByEvent({ Event, EventKey }: z.output<typeof Fields>): Said {
  if (Event === 'subscribe' || Event === 'SCAN') return { kind: 'arrival' };
  return Event === 'CLICK' && EventKey?.trim() ? { kind: 'words', text: EventKey } : { kind: 'nothing' };
}
