import { join } from 'node:path';
import staticFiles from '@fastify/static';
import type { FastifyPluginAsync, RouteShorthandOptions } from 'fastify';
import { type Converse, type TakeFile, TooManyMessages } from '../../conversations/index.js';
import { traceOf } from '../channel.js';
import type { Mailbox } from '../mailbox.js';
import { answerJson } from './answer-json.js';
import { languageOf, refusalFor, refusalOfBody } from './errors.js';
import { fileRoute } from './file.js';
import { securityHeaders } from './headers.js';
import { newsRoutes } from './news.js';
import { chatPage } from './page.js';
import { ChatRequest, newConversation } from './request.js';

const BODY_LIMIT = 64 * 1024;

const HEADERS = securityHeaders({
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      'default-src': ["'self'"],
      'connect-src': ["'self'"],
      // A picture that is being sent is shown from the device itself.
      'img-src': ["'self'", 'blob:'],
      'object-src': ["'none'"],
      'base-uri': ["'none'"],
      'form-action': ["'none'"],
      'frame-ancestors': ["'none'"],
    },
  },
  // Whoever puts TLS in front says these; over plain http a browser complains of them.
  strictTransportSecurity: false,
  crossOriginOpenerPolicy: false,
  originAgentCluster: false,
});

export interface WebChatOptions {
  readonly converse: Converse;
  readonly takeFile: TakeFile;
  /** Has this conversation begun? */
  readonly hasBegun: (conversation: string) => Promise<boolean>;
  /** Messages that nobody asked for at that moment: a decision of the staff. */
  readonly mailbox: Mailbox;
  /** The fixed day of a rehearsal, shown on the page; undefined when days go by as they do. */
  readonly rehearsalDay: string | undefined;
  /** The folder that has bots/web/assets and dist/bots/web/client. */
  readonly packageRoot: string;
}

/**
 * The web chat: its page at /, what the page loads under /chat/, POST /api/chat, and beside it files that are sent and
 * messages that come by themselves.
 */
export const webChat: FastifyPluginAsync<WebChatOptions> = async (
  app,
  { converse, takeFile, hasBegun, mailbox, rehearsalDay, packageRoot },
) => {
  app.addHook('onRequest', (_request, reply, done) => {
    reply.headers(HEADERS);
    done();
  });
  await app.register(staticFiles, {
    prefix: '/chat/',
    root: [join(packageRoot, 'dist/bots/web/client'), join(packageRoot, 'bots/web/assets')],
    index: false,
    decorateReply: false,
    cacheControl: false,
  });

  const page = chatPage(rehearsalDay);
  app.get('/', (_request, reply) =>
    reply.type('text/html; charset=utf-8').header('cache-control', 'no-cache').send(page),
  );

  // JSON alone: another site's form or script cannot send it without asking first.
  app.removeAllContentTypeParsers();
  app.addContentTypeParser(
    'application/json',
    { parseAs: 'string', bodyLimit: BODY_LIMIT },
    app.getDefaultJsonParser('error', 'error'),
  );
  const errorHandler: RouteShorthandOptions['errorHandler'] = (error, request, reply) => {
    const { status, message } = refusalFor(error, languageOf(request));
    if (status >= 500) request.log.error({ channel: 'web', ...traceOf(error) }, 'a message was not answered');
    if (error instanceof TooManyMessages)
      reply.header('retry-after', Math.max(1, Math.ceil(error.retryAfter)));
    reply.code(status).send({ error: { message } });
  };

  app.post('/api/chat', { bodyLimit: BODY_LIMIT, errorHandler }, async (request, reply) => {
    reply.header('cache-control', 'no-store');
    const body = ChatRequest.safeParse(request.body ?? {});
    if (!body.success) return reply.code(400).send({ error: refusalOfBody(body.error, languageOf(request)) });
    const { text, choice, question, messageId } = body.data;
    const conversation = body.data.conversation ?? newConversation();
    const answer = await converse({
      channel: 'web',
      person: conversation,
      text: text ?? undefined,
      choice: choice ?? undefined,
      question: question ?? undefined,
      messageId: messageId ?? undefined,
    });
    return reply.type('application/json; charset=utf-8').send(answerJson({ conversation, ...answer }));
  });

  await app.register(fileRoute, { converse, takeFile, hasBegun, errorHandler });
  await app.register(newsRoutes, { mailbox, errorHandler });
};
