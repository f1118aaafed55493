import type { types, Message as WechatMessage } from 'wechaty';
import type { Arrival, Message } from '../../conversations/index.js';

/**
 * A message in the talk's terms; a picture or a file is named by its message, to be fetched when its turn comes.
 * @param kinds wechaty's own, which is loaded only where the channel is on
 */
export function contentOf(
  message: WechatMessage,
  kinds: typeof types.Message,
): Message & Pick<Arrival, 'attachment'> {
  switch (message.type()) {
    case kinds.Text:
      return { text: message.text() };
    case kinds.Image:
    case kinds.Attachment:
      return { attachment: message.id };
    case kinds.Emoticon:
      return { wordless: 'sticker' };
    case kinds.Audio:
      return { wordless: 'voice' };
    case kinds.Location:
      return { wordless: 'location' };
    case kinds.Video:
      return { wordless: 'video' };
    default:
      return { wordless: 'other' };
  }
}

/** What the WeChat client puts after a name that was picked from the list: a four-per-em space. */
const AFTER_MENTION = '\u2005';

/**
 * What a room message says to the bot; undefined where it does not mention it.
 * @param names what the bot is called there
 * @param isMentioned as the puppet tells it; false also where it cannot tell
 */
export function saidToBot(text: string, names: readonly string[], isMentioned: boolean): string | undefined {
  const mentions = names
    .filter((name) => name !== '')
    .flatMap((name) => [`@${name}${AFTER_MENTION}`, `@${name} `]);
  const plain = `${text} `;
  const isNamed = mentions.some((mention) => plain.includes(mention));
  if (!isMentioned && !isNamed) return undefined;
  const rest = mentions.reduce((said, mention) => said.replaceAll(mention, ' '), plain);
  return rest.trim();
}
