import multipart from '@fastify/multipart';
import type { FastifyPluginAsync, FastifyRequest, RouteShorthandOptions } from 'fastify';
import type { Converse, TakeFile } from '../../conversations/index.js';
import { languageOf, refusal, refusalOfBody } from './errors.js';
import { FileRequest } from './request.js';

/** Enough for a photo of any telephone. */
const MOST_BYTES = 20 * 1024 * 1024;
/** Files that are being read are held in memory. */
const MOST_AT_ONCE = 16;

interface FileOptions {
  readonly converse: Converse;
  readonly takeFile: TakeFile;
  /** Has this conversation begun? */
  readonly hasBegun: (conversation: string) => Promise<boolean>;
  readonly errorHandler: RouteShorthandOptions['errorHandler'];
}

/**
 * POST /api/chat/file: multipart/form-data with the fields conversation and messageId, then one file. Its own scope: of
 * all that the chat takes, this alone is not JSON.
 */
export const fileRoute: FastifyPluginAsync<FileOptions> = async (
  app,
  { converse, takeFile, hasBegun, errorHandler },
) => {
  await app.register(multipart, {
    limits: { fileSize: MOST_BYTES, files: 1, fields: 2, parts: 3, fieldSize: 200, fieldNameSize: 50 },
  });
  let underWay = 0;

  app.post('/api/chat/file', { errorHandler }, async (request, reply) => {
    reply.header('cache-control', 'no-store');
    const language = languageOf(request);
    // A form can be sent from another site. It would need a conversation's id; a browser says so besides.
    const site = request.headers['sec-fetch-site'];
    if (site === 'cross-site' || site === 'same-site') {
      return reply.code(403).send({ error: refusal('otherSite', language) });
    }
    if (underWay >= MOST_AT_ONCE) {
      return reply
        .code(503)
        .header('retry-after', 3)
        .send({ error: refusal('busy', language) });
    }
    underWay += 1;
    try {
      const fields: Record<string, unknown> = {};
      for await (const part of request.parts()) {
        if (part.type === 'field') {
          fields[part.fieldname] = part.value;
          continue;
        }
        const given = FileRequest.safeParse(fields);
        if (!given.success) return reply.code(400).send({ error: refusalOfBody(given.error, language) });
        const { conversation, messageId } = given.data;
        if (!(await hasBegun(conversation))) {
          return reply.code(404).send({ error: refusal('notBegun', language) });
        }
        const content = await read(part);
        const file = content ? await takeFile(content) : ({ refused: 'size' } as const);
        const answer = await converse({ channel: 'web', person: conversation, messageId, file });
        return { conversation, ...answer };
      }
      return reply.code(400).send({ error: { ...refusal('noFile', language), field: 'file' } });
    } finally {
      underWay -= 1;
    }
  });
};

type Part = ReturnType<FastifyRequest['parts']> extends AsyncIterable<infer P> ? P : never;

/** undefined where it is too large: what is over is not kept. */
async function read(part: Extract<Part, { type: 'file' }>): Promise<Buffer | undefined> {
  try {
    return await part.toBuffer();
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'FST_REQ_FILE_TOO_LARGE')
      return undefined;
    throw error;
  }
}
