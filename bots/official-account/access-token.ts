import { z } from 'zod';
import { TryLater } from '../../conversations/index.js';

/** A new one is given out 5 minutes before the old one ends, and both are good until then. */
const RENEWED_BEFORE_END_SECONDS = 240;

const Granted = z.object({ access_token: z.string().min(1), expires_in: z.number() });

/** Asks the platform: @throws PlatformError, TryLater */
export type Ask = (path: string, body: unknown) => Promise<unknown>;

interface Credentials {
  readonly appId: string;
  readonly secret: string;
}

interface Token {
  readonly value: string;
  readonly until: number;
}

/**
 * The access token that every call carries: kept until shortly before it ends, and asked for once however many wait. It
 * is the stable one, which other systems of the same account do not take away.
 */
export class AccessToken {
  readonly #ask: Ask;
  readonly #credentials: Credentials;
  #token: Token | undefined;
  #asking: Promise<Token> | undefined;

  constructor(credentials: Credentials, ask: Ask) {
    this.#credentials = credentials;
    this.#ask = ask;
  }

  /** @throws PlatformError, TryLater */
  async get(): Promise<string> {
    if (this.#token && this.#token.until > Date.now()) return this.#token.value;
    return (await this.#once(() => this.#grant(false))).value;
  }

  /**
   * A token in place of one that the platform refused. Only where it still gives out the very same is it made to change
   * it: that may be done 20 times a day.
   * @throws PlatformError, TryLater
   */
  async replace(refused: string): Promise<string> {
    if (this.#token?.value === refused) this.#token = undefined;
    const token = await this.get();
    if (token !== refused) return token;
    return (await this.#once(() => this.#grant(true))).value;
  }

  #once(grant: () => Promise<Token>): Promise<Token> {
    this.#asking ??= grant().finally(() => {
      this.#asking = undefined;
    });
    return this.#asking;
  }

  async #grant(force: boolean): Promise<Token> {
    const { appId: appid, secret } = this.#credentials;
    const answer = await this.#ask('/cgi-bin/stable_token', {
      grant_type: 'client_credential',
      appid,
      secret,
      force_refresh: force,
    });
    const granted = Granted.safeParse(answer);
    if (!granted.success) throw new TryLater('the platform granted no access token');
    const { access_token: value, expires_in } = granted.data;
    this.#token = { value, until: Date.now() + (expires_in - RENEWED_BEFORE_END_SECONDS) * 1000 };
    return this.#token;
  }
}
