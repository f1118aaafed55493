import Fastify, { type FastifyInstance, type LightMyRequestResponse } from 'fastify';
import { api, makeToken } from '../../src/api/index.js';
import type { Role } from '../../src/claims/index.js';
import type { Config } from '../../src/config.js';
import type { Store } from '../../src/store/index.js';
import { contextOf } from '../desk/visitor.js';

/** A server with the API alone. */
export async function openApi(store: Store, rateLimit: Config['RATE_LIMIT'] = 'off') {
  const app = Fastify();
  const today = { day: () => '2026-11-23', isFixed: false };
  await app.register(api, { prefix: '/api', store, today, context: contextOf(store), rateLimit });
  await app.ready();
  return app;
}

/** A system of the district that calls the API. */
export class System {
  readonly #app: FastifyInstance;
  readonly #token: string | undefined;

  constructor(app: FastifyInstance, token?: string) {
    this.#app = app;
    this.#token = token;
  }

  static async with(
    app: FastifyInstance,
    store: Store,
    name: string,
    roles: readonly Role[],
    town = '',
  ): Promise<System> {
    return new System(app, (await makeToken(store, { name, roles, town }, 'admin')).token);
  }

  get(url: string): Promise<LightMyRequestResponse> {
    return this.call('GET', url);
  }

  post(url: string, body: object): Promise<LightMyRequestResponse> {
    return this.call('POST', url, body);
  }

  call(method: 'GET' | 'POST', url: string, body?: object): Promise<LightMyRequestResponse> {
    return this.#app.inject({
      method,
      url,
      headers: this.#token ? { authorization: `Bearer ${this.#token}` } : {},
      ...(body ? { payload: body } : {}),
    });
  }
}
