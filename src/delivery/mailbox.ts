import type { Mailbox } from '../../bots/index.js';
import type { Store } from '../store/index.js';

/** The outbox as the web chat sees it: a browser fetches what waits for its conversation, and says what it has shown. */
export const mailboxOf = (store: Store): Mailbox => ({
  waiting: (conversation) => store.outbox.waiting('web', conversation),
  async received(conversation, ids) {
    const waiting = await store.outbox.waiting('web', conversation);
    for (const { id } of waiting.filter(({ id }) => ids.includes(id))) await store.outbox.sent(id);
  },
  subscribe: (listener) =>
    store.onNews((news) => {
      if (news.kind === 'outgoing' && news.channel === 'web') listener(news.person);
    }),
});
