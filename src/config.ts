import { z } from 'zod';
import { DOCUMENT, daysOf } from '../policy/index.js';

/** A setting and what is allowed there. "" means not set: a line of .env.example left as it is. */
const setting = <T extends z.ZodType>(type: T, allowed: string) =>
  z.preprocess((value) => (value === '' ? undefined : value), type).describe(allowed);

const text = () => z.string().trim().min(1);

const isDay = (given: string) => {
  const days = daysOf(given);
  return days !== undefined && days.first === days.last && days.first >= DOCUMENT.issued;
};

/** Every setting with its default. .env.example lists the same; a test holds the two together. */
const SETTINGS = z.object({
  HOST: setting(text().default('127.0.0.1'), 'a host name or address'),
  PORT: setting(
    z.coerce.number().int().min(0).max(65535).default(3000),
    'a whole number from 0 (any free port) to 65535',
  ),
  TRUSTED_PROXIES: setting(
    z
      .string()
      .transform((list) => list.split(',').map((one) => one.trim()))
      .pipe(z.array(z.union([z.ipv4(), z.ipv6(), z.cidrv4(), z.cidrv6()])))
      .optional(),
    'addresses or networks of the reverse proxies in front, 127.0.0.1,10.0.0.0/8; or nothing, where there are none',
  ),
  DATA_DIR: setting(text().default('./data'), 'a folder'),
  DATABASE_URL: setting(
    z.url({ protocol: /^postgres(ql)?$/ }).optional(),
    'the address of a PostgreSQL database, postgres://user:password@host:5432/name; or nothing, to keep everything in DATA_DIR',
  ),
  METRICS_PORT: setting(
    z.coerce.number().int().min(0).max(65535).optional(),
    'a whole number from 0 (any free port) to 65535, for /metrics; or nothing, to leave it off',
  ),
  TODAY: setting(
    z.string().refine(isDay).optional(),
    `a day, YYYY-MM-DD, from ${DOCUMENT.issued} on; or nothing, for today in Shanghai`,
  ),
  RATE_LIMIT: setting(
    z.union([z.literal('off'), z.coerce.number().int().min(1).max(6000)]).default(30),
    'messages per person and minute, a whole number from 1 to 6000; or off',
  ),
  LOG_LEVEL: setting(
    z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
    'fatal, error, warn, info, debug, trace or silent',
  ),
  TELEGRAM_BOT_TOKEN: setting(
    z
      .string()
      .regex(/^\d+:[\w-]+$/)
      .optional(),
    "a bot's token from @BotFather, 123456:ABC…; or nothing, to leave Telegram off",
  ),
  TELEGRAM_API_ROOT: setting(z.url().default('https://api.telegram.org'), 'the address of a Bot API server'),
  TELEGRAM_WEBHOOK_URL: setting(
    z.url({ protocol: /^https?$/ }).optional(),
    'the public address of this server, https://…, for Telegram to send updates to; or nothing, to poll them',
  ),
  WECHATY_PUPPET: setting(
    text().optional(),
    "a wechaty puppet's package name; or nothing, to leave WeChat off",
  ),
  WECHATY_TOKEN: setting(text().optional(), 'the token that the puppet wants, if it wants one'),
  WECHATY_ACCEPT_FRIENDS: setting(
    z.enum(['on', 'off']).default('off'),
    'on or off: whoever asks to be a friend on WeChat is accepted and greeted',
  ),
  OFFICIAL_ACCOUNT_APP_ID: setting(
    z
      .string()
      .regex(/^wx[0-9a-f]{16}$/)
      .optional(),
    "the account's AppID, wx and 16 hexadecimal digits; or nothing, to leave the official account off",
  ),
  OFFICIAL_ACCOUNT_SECRET: setting(
    z
      .string()
      .regex(/^[0-9a-f]{32}$/)
      .optional(),
    "the account's AppSecret, 32 hexadecimal digits; needed with OFFICIAL_ACCOUNT_APP_ID",
  ),
  OFFICIAL_ACCOUNT_TOKEN: setting(
    z
      .string()
      .regex(/^[A-Za-z0-9]{3,32}$/)
      .optional(),
    '3 to 32 letters and digits, the same as in the platform; needed with OFFICIAL_ACCOUNT_APP_ID',
  ),
  OFFICIAL_ACCOUNT_AES_KEY: setting(
    z
      .string()
      .regex(/^[A-Za-z0-9]{43}$/)
      .optional(),
    "the platform's EncodingAESKey, 43 letters and digits; or nothing, for the plain mode",
  ),
  OFFICIAL_ACCOUNT_API_ROOT: setting(
    z.url().default('https://api.weixin.qq.com'),
    "the address of the platform's API",
  ),
});

/** What is needed once another setting switches it on. */
const NEEDED = [
  ['OFFICIAL_ACCOUNT_SECRET', 'OFFICIAL_ACCOUNT_APP_ID'],
  ['OFFICIAL_ACCOUNT_TOKEN', 'OFFICIAL_ACCOUNT_APP_ID'],
] as const;

const CHECKED = SETTINGS.superRefine((settings, { addIssue }) => {
  for (const [name, on] of NEEDED) {
    if (settings[on] !== undefined && settings[name] === undefined)
      addIssue({ code: 'custom', path: [name], message: `needed with ${on}` });
  }
});

/** Never printed, not even when they are wrong. */
const SECRETS: ReadonlySet<string> = new Set([
  'DATABASE_URL',
  'TELEGRAM_BOT_TOKEN',
  'WECHATY_TOKEN',
  'OFFICIAL_ACCOUNT_SECRET',
  'OFFICIAL_ACCOUNT_TOKEN',
  'OFFICIAL_ACCOUNT_AES_KEY',
]);

export type Config = z.output<typeof SETTINGS>;

export const SETTING_NAMES: readonly string[] = Object.keys(SETTINGS.shape);

/** Settings that stop the start: a line for each, with its name, what was given and what is allowed. */
export class BadSettings extends Error {
  override readonly name = 'BadSettings';
}

/**
 * Reads the settings, once, at the start.
 * @param environment process.env or the like
 * @throws BadSettings naming every setting that cannot be used
 */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const result = CHECKED.safeParse(environment);
  if (result.success) return result.data;
  const refused = new Set(result.error.issues.map(({ path }) => String(path[0])));
  const lines = Object.entries(SETTINGS.shape)
    .filter(([name]) => refused.has(name))
    .map(([name, { description }]) => {
      const given = SECRETS.has(name) ? '（不显示 not shown）' : JSON.stringify(environment[name]);
      return `${name}: 收到 given ${given}；可填 allowed: ${description}`;
    });
  throw new BadSettings(lines.join('\n'));
}
