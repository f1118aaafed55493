import { setTimeout as pause } from 'node:timers/promises';
import type { FastifyPluginAsync } from 'fastify';
import { FileTooLarge, type Intake, TryLater } from '../../conversations/index.js';
import type { Channel } from '../channel.js';
import { type ApiSettings, makeApi } from './api.js';
import type { GateSettings } from './gate.js';
import { OpenRequests } from './open-requests.js';
import { Recent } from './recent.js';
import { renderForAccount } from './rendering.js';
import { webhook } from './webhook.js';

/** Where the platform finds the product: to be entered there, with the public address before it. */
const PATH = '/wechat/official-account';

/** The platform hands on the answer to a message when it has it: what goes another way must not come before it. */
const HEAD_START_MILLISECONDS = 1000;

/** As long as a message may be tried again after a failure. */
const PARTS_KEPT_MILLISECONDS = 24 * 3600 * 1000;

export type OfficialAccountSettings = GateSettings & ApiSettings;

/** A WeChat official account (公众号/服务号). */
export interface OfficialAccount extends Channel {
  /** What the platform calls, to be mounted on the web server. */
  readonly webhook: FastifyPluginAsync;
  /**
   * Tries whether the platform lets the product in. Messages are answered all the same, as long as they wait.
   * @throws TryLater saying what is wrong
   */
  check(): Promise<void>;
}

/**
 * Makes the channel of an official account. What is to be said to a person is said in the answer to a message of theirs
 * that waits for one, else by the customer-service API.
 */
export function makeOfficialAccount(
  settings: OfficialAccountSettings,
  intake: Pick<Intake, 'receive'>,
): OfficialAccount {
  const requests = new OpenRequests();
  const api = makeApi(settings);
  /** How many parts of a long message were taken before one failed: they are not said again. */
  const taken = new Recent<number>(PARTS_KEPT_MILLISECONDS);

  return {
    name: 'official-account',
    webhook: async (app) => {
      await app.register(webhook, { prefix: PATH, settings, intake, requests });
    },
    check: api.check,
    async send({ id, person, replies, language }) {
      const parts = renderForAccount(replies, language);
      for (const [index, part] of parts.entries()) {
        if (index < (taken.get(id) ?? 0)) continue;
        await say(person, part, index === parts.length - 1);
        if (parts.length > 1) taken.set(id, index + 1);
      }
      taken.delete(id);
    },
    async fetchFile(mediaId) {
      const content = await api.getFile(mediaId);
      if (content === undefined) throw new FileTooLarge();
      return content;
    },
    /** The web server takes no more requests by itself, and closes once those that wait are answered. */
    async stopTaking() {},
    async stop() {
      requests.closeAll();
    },
  };

  async function say(person: string, text: string, isLast: boolean): Promise<void> {
    const answered = requests.hand(person, text);
    if (answered === undefined) return api.sendText(person, text);
    if (!(await answered)) throw new TryLater('the platform hung up', 0);
    if (!isLast) await pause(HEAD_START_MILLISECONDS);
  }
}
