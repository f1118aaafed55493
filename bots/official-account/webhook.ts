import type { FastifyPluginAsync, FastifyReply } from 'fastify';
import type { Intake } from '../../conversations/index.js';
import { traceOf } from '../channel.js';
import { inBoth } from '../wording.js';
import { type Gate, type GateSettings, makeGate } from './gate.js';
import { type AccountMessage, readMessage } from './message.js';
import type { OpenRequest, OpenRequests } from './open-requests.js';
import { Recent } from './recent.js';
import { Refused } from './refusal.js';
import { writeXml } from './xml.js';

/** Many times what the longest message needs, encrypted and in plain words together. */
const BODY_LIMIT = 64 * 1024;

/** The platform waits 5 s, and then sends the message again. */
const ANSWER_WITHIN_MILLISECONDS = 4000;

/** The platform sends a message again up to 3 times, within 15 s. */
const ANSWERS_KEPT_MILLISECONDS = 60_000;

/** Tells the platform that there is nothing to hand on now, and nothing to send again. */
const NOTHING_NOW = 'success';

interface WebhookOptions {
  readonly settings: GateSettings;
  readonly intake: Pick<Intake, 'receive'>;
  readonly requests: OpenRequests;
}

/** What the platform calls: GET verifies the address, POST brings a message or an event. */
export const webhook: FastifyPluginAsync<WebhookOptions> = async (app, { settings, intake, requests }) => {
  const gate = makeGate(settings);
  const answers = new Recent<string>(ANSWERS_KEPT_MILLISECONDS);

  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', { parseAs: 'string', bodyLimit: BODY_LIMIT }, (_request, body, done) =>
    done(null, body),
  );
  app.setErrorHandler((error, request, reply) => {
    if (error instanceof Refused) {
      request.log.warn({ channel: 'official-account', reason: error.reason }, 'a request was refused');
      return reply.code(403).send();
    }
    const status = statusOf(error);
    if (status >= 500)
      request.log.error({ channel: 'official-account', ...traceOf(error) }, 'a request was not answered');
    return reply.code(status).send();
  });

  app.get('/', async (request, reply) => {
    const echo = gate.verifyAddress(request.query);
    return reply.type('text/plain; charset=utf-8').header('x-content-type-options', 'nosniff').send(echo);
  });

  app.post('/', async (request, reply) => {
    const message = readMessage(gate.open(request.query, String(request.body)));
    if (message.said === null) return reply.type('text/plain').send(NOTHING_NOW);
    const before = answers.get(message.id);
    if (before !== undefined) return answerWith(reply, gate, message, before);

    // Opened before the message is received: its answer may be there at once.
    const open = requests.open(message.person);
    reply.raw.once('close', open.close);
    try {
      const { person, id: messageId, said } = message;
      await intake.receive({ channel: 'official-account', person, messageId, ...said });
    } catch (error) {
      open.close();
      request.log.error({ channel: 'official-account', ...traceOf(error) }, 'a message was not received');
      return answerWith(reply, gate, message, inBoth('failed'));
    }
    const handed = await inTime(open);
    if (handed === undefined) return reply.type('text/plain').send(NOTHING_NOW);
    answers.set(message.id, handed.text);
    reply.raw.once('finish', () => handed.wentOut(true));
    reply.raw.once('close', () => handed.wentOut(false));
    if (reply.raw.destroyed) handed.wentOut(false);
    return answerWith(reply, gate, message, handed.text);
  });
};

async function inTime(open: OpenRequest) {
  const tooLate = setTimeout(open.close, ANSWER_WITHIN_MILLISECONDS);
  const handed = await open.text;
  clearTimeout(tooLate);
  return handed;
}

function answerWith(reply: FastifyReply, gate: Gate, { person, account }: AccountMessage, text: string) {
  const xml = writeXml({
    ToUserName: person,
    FromUserName: account,
    CreateTime: Math.floor(Date.now() / 1000),
    MsgType: 'text',
    Content: text,
  });
  return reply.type('text/xml; charset=utf-8').send(gate.close(xml));
}

function statusOf(error: unknown): number {
  const given = error instanceof Error && 'statusCode' in error ? error.statusCode : undefined;
  return typeof given === 'number' ? given : 500;
}
