import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';
import Fastify, { type FastifyInstance } from 'fastify';

/** What the stand-in and the product agree on. */
export const ACCOUNT = {
  appId: 'wx5823bf96d3bd56c7',
  secret: '4b1d3c29f0a84e5c9d7e6f1a2b3c4d5e',
  token: 'QDG6eK',
  aesKey: 'jWmYm7qr5nMoAUwZRjGtBxmz3KA1tkAj3ykkR6q2B2C',
} as const;

/** The platform's documents: 5 customer-service messages for each message of a person, within 48 hours. */
const MESSAGES_FOR_ONE = 5;
const LONGEST_TEXT_BYTES = 2048;

/** How a call fails: with the platform's code, an answer of a proxy, a broken connection; or not at all. */
type Failure = number | 'HTTP 502' | 'cut' | 'nothing';

interface Sent {
  readonly person: string;
  readonly text: string;
}

/**
 * A stand-in for WeChat's platform, on loopback: the API that the product calls, with the platform's limits and codes,
 * and the requests that the platform makes.
 */
export class Platform {
  readonly #app: FastifyInstance = Fastify();
  readonly #files = new Map<string, { readonly type: string; readonly content: Buffer }>();
  /** How many messages may still be sent to whom. */
  readonly #quotas = new Map<string, number>();
  #tokens: string[] = [];
  readonly #failures = new Map<string, Failure[]>();
  /** What people got by the customer-service API, in order. */
  readonly sent: Sent[] = [];
  /** The bodies of the requests for an access token. */
  readonly granted: { readonly force_refresh: boolean }[] = [];
  expiresIn = 7200;
  root = '';

  async start(): Promise<this> {
    this.#app.post('/cgi-bin/stable_token', async ({ body }) => this.#grant(body));
    this.#app.post('/cgi-bin/message/custom/send', async ({ body, query }, reply) => {
      const failure = this.#failures.get('send')?.shift();
      if (failure === 'HTTP 502') return reply.code(502).send('<html>Bad Gateway</html>');
      if (failure === 'cut') return reply.raw.destroy();
      if (typeof failure === 'number') return answer(failure);
      return answer(this.#refusalOfToken(query) ?? this.#send(body));
    });
    this.#app.get('/cgi-bin/media/get', async ({ query }, reply) => {
      const refusal = this.#failures.get('media')?.shift() ?? this.#refusalOfToken(query);
      if (typeof refusal === 'number') return answer(refusal);
      const file = this.#files.get(Object(query).media_id);
      return file ? reply.type(file.type).send(file.content) : answer(40007);
    });
    this.root = await this.#app.listen({ host: '127.0.0.1', port: 0 });
    return this;
  }

  stop(): Promise<void> {
    return this.#app.close();
  }

  /** The next calls of a kind fail so. */
  failNext(kind: 'send' | 'media' | 'token', ...failures: readonly Failure[]): void {
    this.#failures.set(kind, [...(this.#failures.get(kind) ?? []), ...failures]);
  }

  /** No token that was granted is good any more. */
  revokeTokens(): void {
    this.#tokens = [];
  }

  /** The person wrote: the account may send messages. */
  opens(person: string): void {
    this.#quotas.set(person, MESSAGES_FOR_ONE);
  }

  /** 48 hours went by. */
  closes(person: string): void {
    this.#quotas.delete(person);
  }

  holdFile(mediaId: string, type: string, content: Buffer): void {
    this.#files.set(mediaId, { type, content });
  }

  /** The stable token: as long as one is good the same is given out, unless it is made to change it. */
  #grant(body: unknown) {
    const { grant_type, appid, secret, force_refresh } = Object(body);
    this.granted.push({ force_refresh });
    const failure = this.#failures.get('token')?.shift();
    if (typeof failure === 'number') return answer(failure);
    if (grant_type !== 'client_credential') return answer(40002);
    if (appid !== ACCOUNT.appId) return answer(40013);
    if (secret !== ACCOUNT.secret) return answer(40125);
    const before = force_refresh ? undefined : this.#tokens.at(-1);
    if (before === undefined) this.#tokens = [randomBytes(60).toString('base64url')];
    return { access_token: this.#tokens.at(-1), expires_in: this.expiresIn };
  }

  #refusalOfToken(query: unknown): number | undefined {
    return this.#tokens.includes(Object(query).access_token) ? undefined : 40001;
  }

  #send(body: unknown): number {
    const { touser, msgtype, text } = Object(body);
    if (typeof touser !== 'string' || msgtype !== 'text' || typeof text?.content !== 'string') return 40008;
    if (text.content === '') return 44004;
    if (Buffer.byteLength(text.content) > LONGEST_TEXT_BYTES) return 45002;
    const left = this.#quotas.get(touser);
    if (left === undefined) return 45015;
    if (left === 0) return 45047;
    this.#quotas.set(touser, left - 1);
    this.sent.push({ person: touser, text: text.content });
    return 0;
  }
}

function answer(errcode: number) {
  return { errcode, errmsg: errcode === 0 ? 'ok' : 'refused rid: 5f3ded7d-22929d02-4ba1f5f6' };
}

/** The query of a request by the platform, signed with the account's token. */
export function signedQuery({
  encrypted,
  timestamp = Math.floor(Date.now() / 1000),
  nonce = String(randomBytes(4).readUInt32BE()),
  token = ACCOUNT.token,
}: {
  encrypted?: string;
  timestamp?: number;
  nonce?: string;
  token?: string;
} = {}): Record<string, string> {
  const query = { signature: sha1(token, `${timestamp}`, nonce), timestamp: `${timestamp}`, nonce };
  if (encrypted === undefined) return query;
  return { ...query, encrypt_type: 'aes', msg_signature: sha1(token, `${timestamp}`, nonce, encrypted) };
}

export function sha1(...parts: readonly string[]): string {
  return createHash('sha1').update(parts.toSorted().join('')).digest('hex');
}

const KEY = Buffer.from(`${ACCOUNT.aesKey}=`, 'base64');

/**
 * Encrypts as the platform's documents say, block by block, with nothing of the product's own cipher: chaining and
 * padding are done here by hand.
 */
export function encrypt(message: string, appId: string = ACCOUNT.appId): string {
  const text = Buffer.from(message);
  const length = Buffer.from([text.length >>> 24, text.length >>> 16, text.length >>> 8, text.length]);
  const plain = Buffer.concat([randomBytes(16), length, text, Buffer.from(appId)]);
  const filled = 32 - (plain.length % 32);
  const padded = Buffer.concat([plain, Buffer.alloc(filled, filled)]);
  const blocks: Buffer[] = [];
  let chained = KEY.subarray(0, 16);
  for (let at = 0; at < padded.length; at += 16) {
    const block = createCipheriv('aes-256-ecb', KEY, null).setAutoPadding(false);
    chained = block.update(xor(padded.subarray(at, at + 16), chained));
    blocks.push(chained);
  }
  return Buffer.concat(blocks).toString('base64');
}

/** The reverse. @returns the message and whom it is for */
export function decrypt(base64: string): { readonly message: string; readonly appId: string } {
  const bytes = Buffer.from(base64, 'base64');
  const blocks: Buffer[] = [];
  for (let at = 0; at < bytes.length; at += 16) {
    const block = createDecipheriv('aes-256-ecb', KEY, null).setAutoPadding(false);
    const before = at === 0 ? KEY.subarray(0, 16) : bytes.subarray(at - 16, at);
    blocks.push(xor(block.update(bytes.subarray(at, at + 16)), before));
  }
  const padded = Buffer.concat(blocks);
  const plain = padded.subarray(0, padded.length - Number(padded.at(-1)));
  const end = 20 + plain.readUInt32BE(16);
  return { message: plain.toString('utf8', 20, end), appId: plain.toString('utf8', end) };
}

function xor(one: Buffer, other: Buffer): Buffer {
  return Buffer.from(one.map((byte, index) => byte ^ Number(other[index])));
}
