import { createHmac, timingSafeEqual } from 'node:crypto';
import type { FastifyPluginAsync } from 'fastify';
import { z } from 'zod';

export const TELEGRAM_WEBHOOK_PATH = '/telegram/webhook';

/** An update holds a message of at most 4096 characters and what Telegram says around it. */
const BODY_LIMIT = 256 * 1024;

/** As far as the webhook must know an update; the bot reads the rest. */
const Update = z.looseObject({ update_id: z.number().int() });
export type TelegramUpdate = z.output<typeof Update>;

/** What Telegram sends along with each update, so that nobody else can. It follows from the token, on every instance. */
export const webhookSecret = (token: string): string =>
  createHmac('sha256', token).update('telegram webhook').digest('hex');

interface TelegramWebhookOptions {
  readonly token: string;
  /** Keeps the update, once it resolves. undefined while the bot has not started: Telegram sends it again. */
  readonly handler: () => ((update: TelegramUpdate) => Promise<void>) | undefined;
}

/** POST /telegram/webhook: updates from Telegram, and from nobody else. */
export const telegramWebhook: FastifyPluginAsync<TelegramWebhookOptions> = async (
  app,
  { token, handler },
) => {
  const secret = Buffer.from(webhookSecret(token));
  app.post(TELEGRAM_WEBHOOK_PATH, { bodyLimit: BODY_LIMIT }, async (request, reply) => {
    const given = Buffer.from(String(request.headers['x-telegram-bot-api-secret-token'] ?? ''));
    if (given.length !== secret.length || !timingSafeEqual(given, secret)) return reply.code(401).send();
    const update = Update.safeParse(request.body);
    if (!update.success) return reply.code(400).send();
    const handle = handler();
    if (!handle) return reply.code(503).send();
    await handle(update.data);
    return reply.code(200).send();
  });
};
