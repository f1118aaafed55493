import { PassThrough } from 'node:stream';
import type { FastifyPluginAsync, RouteShorthandOptions } from 'fastify';
import { traceOf } from '../channel.js';
import type { Mailbox } from '../mailbox.js';
import { languageOf, refusal, refusalOfBody } from './errors.js';
import { NewsRequest, ReceivedRequest } from './request.js';

/** Under what is common for a proxy to cut a quiet connection. */
const BEAT_MS = 20_000;
/** Tabs of one talk; a reload may leave one behind for a moment. */
const MOST_OF_A_CONVERSATION = 8;
/** A house or a proxy may be one address to many people. */
const MOST_OF_AN_ADDRESS = 500;

interface Listener {
  readonly conversation: string;
  readonly address: string;
  look(): void;
  beat(): void;
  end(): void;
}

/** The open event streams: each gives what waits for its conversation, then what comes. */
class NewsStreams {
  readonly #mailbox: Mailbox;
  readonly #onTrouble: (error: unknown) => void;
  readonly #listeners = new Set<Listener>();
  readonly #unsubscribe: () => void;
  readonly #beating: NodeJS.Timeout;

  constructor(mailbox: Mailbox, onTrouble: (error: unknown) => void) {
    this.#mailbox = mailbox;
    this.#onTrouble = onTrouble;
    this.#unsubscribe = mailbox.subscribe((conversation) => {
      for (const one of this.#listeners) if (one.conversation === conversation) one.look();
    });
    this.#beating = setInterval(() => {
      for (const one of this.#listeners) one.beat();
    }, BEAT_MS);
    this.#beating.unref();
  }

  /** A stream of server-sent events; undefined where the conversation or the address has too many open already. */
  open(conversation: string, address: string): PassThrough | undefined {
    const open = [...this.#listeners];
    if (open.filter((one) => one.conversation === conversation).length >= MOST_OF_A_CONVERSATION)
      return undefined;
    if (open.filter((one) => one.address === address).length >= MOST_OF_AN_ADDRESS) return undefined;
    const stream = new PassThrough();
    const given = new Set<string>();
    const give = async () => {
      for (const { id, replies, language, question } of await this.#mailbox.waiting(conversation)) {
        if (given.has(id) || !stream.writable) continue;
        given.add(id);
        stream.write(`id: ${id}\ndata: ${JSON.stringify({ id, replies, language, question })}\n\n`);
      }
    };
    // One look after the other, so that what waits is given in order.
    let looking = Promise.resolve();
    const look = () => {
      looking = looking.then(give).catch((error: unknown) => {
        this.#onTrouble(error);
        stream.end();
      });
    };
    const listener: Listener = {
      conversation,
      address,
      look,
      beat() {
        // Whoever does not read for so long is gone.
        if (stream.writableNeedDrain) stream.destroy();
        else stream.write(':\n\n');
        look();
      },
      end: () => stream.end(),
    };
    this.#listeners.add(listener);
    stream.on('close', () => this.#listeners.delete(listener));
    stream.write(':\n\n');
    look();
    return stream;
  }

  /** Ends all of them, so that the server can stop. */
  close(): void {
    clearInterval(this.#beating);
    this.#unsubscribe();
    for (const one of this.#listeners) one.end();
  }
}

interface NewsOptions {
  readonly mailbox: Mailbox;
  readonly errorHandler: RouteShorthandOptions['errorHandler'];
}

/**
 * GET /api/chat/events: what waits for a conversation and what comes, as server-sent events; POST /api/chat/received
 * tells which of it was shown. The conversation's id is a secret and so stands in a header, not in the address, which
 * proxies log.
 */
export const newsRoutes: FastifyPluginAsync<NewsOptions> = async (app, { mailbox, errorHandler }) => {
  const streams = new NewsStreams(mailbox, (error) =>
    app.log.error({ channel: 'web', ...traceOf(error) }, 'what waits could not be read'),
  );
  app.addHook('preClose', async () => streams.close());

  app.get('/api/chat/events', { errorHandler }, (request, reply) => {
    const language = languageOf(request);
    const given = NewsRequest.safeParse({ conversation: request.headers['x-conversation'] });
    if (!given.success) return reply.code(400).send({ error: refusalOfBody(given.error, language) });
    const stream = streams.open(given.data.conversation, request.ip);
    if (!stream) {
      return reply
        .code(429)
        .header('retry-after', 30)
        .send({ error: refusal('tooManyStreams', language) });
    }
    return reply
      .type('text/event-stream')
      .header('cache-control', 'no-store, no-transform')
      .header('x-accel-buffering', 'no')
      .send(stream);
  });

  app.post('/api/chat/received', { errorHandler }, async (request, reply) => {
    const body = ReceivedRequest.safeParse(request.body);
    if (!body.success) return reply.code(400).send({ error: refusalOfBody(body.error, languageOf(request)) });
    await mailbox.received(body.data.conversation, body.data.ids);
    return reply.code(204).header('cache-control', 'no-store').send();
  });
};
