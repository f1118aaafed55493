import { TryLater, Undeliverable } from '../../conversations/index.js';

/** Codes for an access token that is not good (any more): a new one may be. */
const BAD_ACCESS_TOKEN: ReadonlySet<number> = new Set([40001, 40014, 42001]);

const MINUTE = 60;
const HOUR = 3600;

/** What can be done about a code, in the words of whoever runs the account. */
const LATER: ReadonlyMap<number, readonly [seconds: number, reason: string]> = new Map([
  [-1, [5, 'the platform is busy']],
  [40001, [MINUTE, 'the platform refuses the access token or the AppSecret']],
  [40013, [10 * MINUTE, 'the platform does not know this AppID']],
  [40125, [10 * MINUTE, 'the platform refuses the AppSecret']],
  [40164, [10 * MINUTE, "this server's address is not in the account's IP whitelist"]],
  [45009, [HOUR, "the account's calls for today are used up"]],
  [45011, [MINUTE, 'too many calls in this minute']],
]);

const NEVER: ReadonlyMap<number, string> = new Map([
  [40003, 'the person does not follow the account'],
  [40007, 'the file is not there any more'],
  [43004, 'the person does not follow the account'],
  [43019, 'the person is on the blacklist'],
  [45002, 'the message is too long'],
  [45015, 'the person has not written for 48 hours, or has left: only then may the account write'],
  [45047, 'the account has used up its messages until the person writes again'],
  [48001, 'the account may not do this: the customer-service messages need a verified account (微信认证)'],
  [48002, 'the person refuses messages of the account'],
  [50002, 'the person may not use the platform now'],
  [50005, 'the person does not follow the account'],
]);

/** What the platform answered instead of doing what it was asked. */
export class PlatformError extends Error {
  override readonly name = 'PlatformError';
  readonly code: number;

  /** @param code the errcode */
  constructor(code: number) {
    const known = LATER.get(code)?.[1] ?? NEVER.get(code);
    super(known === undefined ? `the platform answered ${code}` : `${known} (${code})`);
    this.code = code;
  }

  get isForAccessToken(): boolean {
    return BAD_ACCESS_TOKEN.has(this.code);
  }

  /** What becomes of the message that was to be sent. A code that is not known is worth another try. */
  get outcome(): TryLater | Undeliverable {
    if (NEVER.has(this.code)) return new Undeliverable(this.message);
    return new TryLater(this.message, LATER.get(this.code)?.[0]);
  }
}
