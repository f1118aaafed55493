import { z } from 'zod';
import { TryLater } from '../../conversations/index.js';
import { AccessToken } from './access-token.js';
import { PlatformError } from './platform-error.js';

const TIMEOUT_MILLISECONDS = 10_000;

/** The platform's own pictures have 10 MB at most. */
const LARGEST_FILE = 20 * 1024 * 1024;

const Outcome = z.object({ errcode: z.number().optional() });

export interface ApiSettings {
  /** The address of the platform's API. */
  readonly root: string;
  readonly appId: string;
  readonly secret: string;
}

/** The platform's API, as far as the talk needs it. */
export interface Api {
  /**
   * Gets an access token, as every call does.
   * @throws TryLater
   */
  check(): Promise<void>;
  /**
   * Sends a text by the customer-service API: within 48 hours after the person wrote, and 5 for each message of theirs.
   * @throws TryLater, Undeliverable
   */
  sendText(person: string, text: string): Promise<void>;
  /**
   * The content of a file that a person sent in the last 3 days. undefined: it is too large.
   * @throws TryLater, Undeliverable
   */
  getFile(mediaId: string): Promise<Buffer | undefined>;
}

export function makeApi({ root, appId, secret }: ApiSettings): Api {
  const token = new AccessToken({ appId, secret }, (path, body) => json(call(path, {}, body)));

  return {
    async check() {
      await withToken(async () => undefined);
    },
    async sendText(touser, content) {
      await withToken((access_token) =>
        json(
          call(
            '/cgi-bin/message/custom/send',
            { access_token },
            { touser, msgtype: 'text', text: { content } },
          ),
        ),
      );
    },
    getFile: (media_id) =>
      withToken(async (access_token) => {
        const response = await call('/cgi-bin/media/get', { access_token, media_id });
        if (isJson(response)) await json(Promise.resolve(response));
        return contentOf(response);
      }),
  };

  async function withToken<R>(ask: (token: string) => Promise<R>): Promise<R> {
    try {
      return await withGoodToken(ask);
    } catch (error) {
      throw error instanceof PlatformError ? error.outcome : error;
    }
  }

  /** Where the access token is refused, once more with another. */
  async function withGoodToken<R>(ask: (token: string) => Promise<R>): Promise<R> {
    const first = await token.get();
    try {
      return await ask(first);
    } catch (error) {
      if (!(error instanceof PlatformError && error.isForAccessToken)) throw error;
      return ask(await token.replace(first));
    }
  }

  /** The address has the access token in it: no error of the connection, which may quote it, gets out of here. */
  async function call(path: string, query: Record<string, string>, body?: unknown): Promise<Response> {
    const address = new URL(`${root.replace(/\/$/, '')}${path}`);
    address.search = new URLSearchParams(query).toString();
    const response = await fetch(address, {
      ...(body === undefined ? {} : post(body)),
      redirect: 'error',
      signal: AbortSignal.timeout(TIMEOUT_MILLISECONDS),
    }).catch(() => {
      throw new TryLater('no connection to the platform');
    });
    if (!response.ok) throw new TryLater(`the platform answered with HTTP ${response.status}`);
    return response;
  }
}

function post(body: unknown) {
  return { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
}

/** The platform says application/json, or text/plain where it feels like it. */
function isJson(response: Response): boolean {
  return /^(?:application\/json|text\/)/.test(response.headers.get('content-type') ?? '');
}

async function json(asked: Promise<Response>): Promise<unknown> {
  const response = await asked;
  const answer: unknown = await response.json().catch(() => {
    throw new TryLater('the platform answered with something that is no JSON');
  });
  const { errcode = 0 } = Outcome.catch({}).parse(answer);
  if (errcode !== 0) throw new PlatformError(errcode);
  return answer;
}

/** Reads no more than is wanted, whatever length the answer says it has. */
async function contentOf({ body }: Response): Promise<Buffer | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of body ?? []) {
      size += chunk.length;
      if (size > LARGEST_FILE) return undefined;
      chunks.push(chunk);
    }
  } catch {
    throw new TryLater('the connection to the platform broke');
  }
  return Buffer.concat(chunks);
}
