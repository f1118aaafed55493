import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Language } from '../../conversations/index.js';
import { COOKIE_OPTIONS } from './sign-in/session.js';

const COOKIE = 'desk_language';
const A_YEAR_S = 365 * 24 * 60 * 60;

/** The language that was chosen in this browser; Chinese until one was. */
export const languageOf = (request: FastifyRequest): Language =>
  request.cookies[COOKIE] === 'en' ? 'en' : 'zh';

export function rememberLanguage(reply: FastifyReply, language: Language): void {
  reply.setCookie(COOKIE, language, { ...COOKIE_OPTIONS, maxAge: A_YEAR_S });
}
