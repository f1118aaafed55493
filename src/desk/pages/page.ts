import type { FastifyReply, FastifyRequest } from 'fastify';
import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { wordingOf } from '../../../conversations/index.js';
import { visitOf } from '../visit.js';
import { deskWordingOf } from '../wording/index.js';
import type { Frame } from './frame.js';

/**
 * Answers with a page of the desk.
 * @param path the page's own address, where switching the language leads back to
 */
export function sendPage(
  request: FastifyRequest,
  reply: FastifyReply,
  path: string,
  page: (frame: Frame) => VNode,
): FastifyReply {
  const { language, staff, rehearsalDay } = visitOf(request);
  const frame: Frame = {
    language,
    words: deskWordingOf(language),
    talk: wordingOf(language),
    staff,
    rehearsalDay,
    csrf: reply.generateCsrf(),
    path,
  };
  return reply.type('text/html; charset=utf-8').send(`<!doctype html>${renderToString(page(frame))}`);
}
