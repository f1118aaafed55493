import type { FastifyRequest } from 'fastify';
import type { ZodError } from 'zod';
import { type Language, TooManyMessages } from '../../conversations/index.js';
import { WORDS } from '../wording.js';
import { LONGEST_TEXT } from './request.js';

/** What the web chat answers instead of a reply: for a person to read, without inner details. */
interface Refusal {
  readonly message: string;
  /** The field of the body that is bad. */
  readonly field?: string;
}

interface Words {
  readonly body: string;
  readonly json: string;
  readonly tooLarge: string;
  readonly notBegun: string;
  readonly noFile: string;
  readonly otherSite: string;
  readonly busy: string;
  readonly tooManyStreams: string;
  readonly fields: Readonly<Record<string, string>>;
}

const REFUSALS: Readonly<Record<Language, Words>> = {
  zh: {
    body: '请求内容应为一个JSON对象。',
    json: '请用JSON格式发送（content-type: application/json）。',
    tooLarge: '这条消息太长了，请分几次发送。',
    notBegun: '还没有这个对话，请先开始对话再发文件。',
    noFile: '请求里没有文件（multipart/form-data：先conversation和messageId，再一个文件）。',
    otherSite: '不接受从别的网站发来的文件。',
    busy: '现在收文件的人太多，请稍后再试。',
    tooManyStreams: '打开的页面太多，请关掉几个。',
    fields: {
      conversation: '对话编号不对。请去掉它，重新开始一个对话。',
      text: `text应为文字，一次不超过${LONGEST_TEXT}字。`,
      choice: 'choice应为所给选项之一的编号。',
      question: 'question应为所给的问题编号。',
      messageId: 'messageId应为1到200个字符的文字。',
      ids: 'ids应为收到的消息编号的列表。',
    },
  },
  en: {
    body: 'The request should be one JSON object.',
    json: 'Please send JSON (content-type: application/json).',
    tooLarge: 'This message is too long. Please send it in parts.',
    notBegun: 'There is no such conversation. Please begin one before sending a file.',
    noFile: 'No file came (multipart/form-data: conversation and messageId first, then one file).',
    otherSite: 'Files are not taken from other sites.',
    busy: 'Too many files are arriving now. Please try again shortly.',
    tooManyStreams: 'Too many pages are open. Please close some.',
    fields: {
      conversation: 'This is not the id of a conversation. Leave it out to begin one.',
      text: `text should be a string of at most ${LONGEST_TEXT} characters.`,
      choice: 'choice should be the id of an offered choice.',
      question: 'question should be the stamp of a question, as it was given.',
      messageId: 'messageId should be a string of 1 to 200 characters.',
      ids: 'ids should be a list of the ids of messages that were received.',
    },
  },
};

/** The language to refuse in: no answer of the talk says it, so the request does. Chinese unless it asks for English. */
export function languageOf({ headers }: FastifyRequest): Language {
  return /^en\b/i.test(headers['accept-language'] ?? '') ? 'en' : 'zh';
}

/** What is said to a request that cannot be taken, whatever is in it. */
export const refusal = (
  why: 'notBegun' | 'noFile' | 'otherSite' | 'busy' | 'tooManyStreams',
  language: Language,
): Refusal => ({ message: REFUSALS[language][why] });

/** Says which field of the body is bad and what is allowed there. */
export function refusalOfBody({ issues }: ZodError, language: Language): Refusal {
  const field = String(issues[0]?.path[0] ?? '');
  const message = REFUSALS[language].fields[field];
  return message === undefined ? { message: REFUSALS[language].body } : { message, field };
}

/** What to answer for whatever was thrown: fastify's own refusals of a body, and what the talk threw. */
export function refusalFor(
  error: unknown,
  language: Language,
): { readonly status: number; readonly message: string } {
  if (error instanceof TooManyMessages) {
    return { status: 429, message: WORDS[error.language].tooMany(error.retryAfter) };
  }
  const { body, json, tooLarge, noFile } = REFUSALS[language];
  const status = statusOf(error);
  if (status === 413) return { status, message: tooLarge };
  if (status === 406) return { status, message: noFile };
  if (status === 415) return { status, message: json };
  if (status !== undefined && status < 500) return { status, message: body };
  return { status: isUnavailable(error) ? 503 : 500, message: WORDS[language].failed };
}

function statusOf(error: unknown): number | undefined {
  return error instanceof Error && 'statusCode' in error && typeof error.statusCode === 'number'
    ? error.statusCode
    : undefined;
}

/** The store's own error, known by its name: the channels do not know the store. */
function isUnavailable(error: unknown): boolean {
  return error instanceof Error && error.name === 'StoreUnavailable';
}
