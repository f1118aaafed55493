import { z } from 'zod';
import type { ShownEvent } from './schemas/claim.js';
import { ClaimEvent } from './schemas/claim.js';

/** Every way that the API refuses, for a program by its code and for a person in both languages. */
const PROBLEMS = {
  'bad-request': { status: 400, zh: '请求不对，见 field。', en: 'The request is wrong; see field.' },
  'no-token': {
    status: 401,
    zh: '需要有效的令牌：Authorization: Bearer …',
    en: 'A valid token is needed: Authorization: Bearer …',
  },
  forbidden: {
    status: 403,
    zh: '这个令牌的角色没有这项权限。',
    en: 'The roles of this token do not allow this.',
  },
  'not-open': {
    status: 403,
    zh: '这份申请现在的状态下，这个令牌的角色不能这样办理；能办的见 actions。',
    en: 'This is not open to the roles of this token in the state that the claim is in; see its actions.',
  },
  'not-found': {
    status: 404,
    zh: '没有找到，或者不归这个令牌看。',
    en: 'Not found, or not for this token to see.',
  },
  changed: {
    status: 409,
    zh: '您看过之后，这份申请有了变化，见 meanwhile。请重新读取后再决定。',
    en: 'The claim changed since you saw it, see meanwhile. Please read it again before you decide.',
  },
  'too-many': { status: 429, zh: '请求太多，请稍后再试。', en: 'Too many requests; please try again later.' },
  unavailable: {
    status: 503,
    zh: '数据现在存取不了，什么都没有改变。请稍后再试。',
    en: 'The data cannot be read or written now; nothing was changed. Please try again later.',
  },
  failed: {
    status: 500,
    zh: '出了意外的错误，已记录。',
    en: 'Something unexpected went wrong; it was logged.',
  },
} as const satisfies Record<string, { status: number; zh: string; en: string }>;
type Code = keyof typeof PROBLEMS;
const CODES = [
  'bad-request',
  'no-token',
  'forbidden',
  'not-open',
  'not-found',
  'changed',
  'too-many',
  'unavailable',
  'failed',
] as const satisfies readonly Code[];

/** The one shape of every refusal. */
export const Refusal = z.object({
  error: z.object({
    code: z.enum(CODES),
    zh: z.string(),
    en: z.string(),
    field: z
      .string()
      .optional()
      .describe('The bad field of the body or the query, "facts.0" for one in a list'),
    version: z.int().optional().describe('changed: the version that the claim has now'),
    meanwhile: z
      .array(ClaimEvent)
      .readonly()
      .optional()
      .describe('changed: what happened since the version seen'),
  }),
});

interface More {
  readonly zh?: string;
  readonly en?: string;
  readonly field?: string;
  readonly version?: number;
  readonly meanwhile?: readonly ShownEvent[];
}

/** A request that cannot be done, and what is said of it. */
export class Refused extends Error {
  override readonly name = 'Refused';
  readonly statusCode: number;
  readonly body: z.output<typeof Refusal>;

  constructor(code: Code, more: More = {}) {
    super(code);
    const { status, zh, en } = PROBLEMS[code];
    this.statusCode = status;
    this.body = { error: { code, zh, en, ...more } };
  }
}

type Documented = 400 | 401 | 403 | 404 | 409 | 429 | 503;
const SAID: Readonly<Record<Documented, string>> = {
  400: 'Bad input, naming the field · 输入不对，指明是哪一项',
  401: 'No valid token · 没有有效的令牌',
  403: 'Not allowed to these roles · 角色没有这项权限',
  404: 'Not found, or not to be seen · 没有，或不归这个令牌看',
  409: 'Changed since it was seen · 看过之后有变化',
  429: 'Too many requests · 请求太多',
  503: 'The store is away · 数据现在存取不了',
};

const refusal = (status: Documented) => Refusal.describe(SAID[status]);

/** What every route that needs a token may answer instead. */
export const REFUSALS = {
  400: refusal(400),
  401: refusal(401),
  403: refusal(403),
  404: refusal(404),
  429: refusal(429),
  503: refusal(503),
} as const;

export const CONFLICT = refusal(409);
