import Fastify, { type FastifyInstance, type LightMyRequestResponse } from 'fastify';
import type { Context } from '../../conversations/index.js';
import type { Officer } from '../../src/claims/index.js';
import { desk } from '../../src/desk/index.js';
import { hashPassword } from '../../src/desk/sign-in/password.js';
import { rulingsOn } from '../../src/rulings/index.js';
import type { Store } from '../../src/store/index.js';
import type { Today } from '../../src/today.js';

export const OWN_PASSWORD = '春风又绿江南岸-2026';

const AN_ORDINARY_DAY: Today = { day: () => '2026-11-23', isFixed: false };

export interface Log {
  readonly lines: string[];
}

/** What deeds know of the world, on a day. */
export const contextOf =
  (store: Store, today = AN_ORDINARY_DAY) =>
  async (): Promise<Context> => ({
    today: today.day(),
    now: new Date().toISOString(),
    rulings: rulingsOn(today.day(), await store.rulings.list()),
  });

/** A server with the desk alone; what it logs is collected. */
export async function openDesk(store: Store, today = AN_ORDINARY_DAY, log: Log = { lines: [] }) {
  const app = Fastify({
    logger: { level: 'info', stream: { write: (line: string) => void log.lines.push(line) } },
  });
  await app.register(desk, { prefix: '/desk', store, today, context: contextOf(store, today) });
  return app;
}

/** A browser without the browser: keeps cookies, and sends the token of the form it saw last. */
export class Visitor {
  readonly #app: FastifyInstance;
  readonly cookies = new Map<string, string>();
  readonly address: string;
  token = '';

  constructor(app: FastifyInstance, address = '127.0.0.1') {
    this.#app = app;
    this.address = address;
  }

  get(url: string, headers: Record<string, string> = {}): Promise<LightMyRequestResponse> {
    return this.#send('GET', url, headers);
  }

  post(
    url: string,
    fields: Record<string, string | readonly string[]> = {},
    headers: Record<string, string> = {},
  ) {
    return this.#send(
      'POST',
      url,
      { 'content-type': 'application/x-www-form-urlencoded', ...headers },
      new URLSearchParams(
        Object.entries({ _csrf: this.token, ...fields }).flatMap(([name, value]) =>
          [value].flat().map((one) => [name, one]),
        ),
      ).toString(),
    );
  }

  async signIn(account: string, password: string, next = '/desk/') {
    await this.get('/desk/sign-in');
    return this.post('/desk/sign-in', { account, password, next });
  }

  async #send(method: 'GET' | 'POST', url: string, headers: Record<string, string>, payload?: string) {
    const response = await this.#app.inject({
      method,
      url,
      headers,
      cookies: Object.fromEntries(this.cookies),
      remoteAddress: this.address,
      ...(payload === undefined ? {} : { payload }),
    });
    for (const { name, value } of response.cookies) {
      if (value) this.cookies.set(name, value);
      else this.cookies.delete(name);
    }
    this.token = /name="_csrf" value="([^"]+)"/.exec(response.body)?.[1] ?? this.token;
    return response;
  }
}

const ownPasswordKept = hashPassword(OWN_PASSWORD);

/** A visitor signed in as somebody of the staff, with a password of their own. */
export async function signedInAs(app: FastifyInstance, store: Store, officer: Officer): Promise<Visitor> {
  await store.staff.put({
    ...officer,
    displayName: NAMES[officer.account] ?? officer.account,
    password: await ownPasswordKept,
    mustChangePassword: false,
    isClosed: false,
    createdAt: '2026-11-20T01:00:00.000Z',
  });
  const visitor = new Visitor(app);
  await visitor.signIn(officer.account, OWN_PASSWORD);
  await visitor.get('/desk/');
  return visitor;
}

const NAMES: Readonly<Record<string, string>> = {
  admin: '管理员',
  wang: '王芳',
  li: '李洁',
  mudu: '木渎审核员',
};

/** A visitor signed in as an administrator who may do everything. */
export const signedIn = (app: FastifyInstance, store: Store): Promise<Visitor> =>
  signedInAs(app, store, {
    account: 'admin',
    roles: ['district-reviewer', 'approver', 'rulings-keeper', 'administrator'],
    town: null,
    mobile: null,
  });

export const REVIEWER: Officer = { account: 'wang', roles: ['district-reviewer'], town: null, mobile: null };
export const APPROVER: Officer = { account: 'li', roles: ['approver'], town: null, mobile: null };
export const TOWN_REVIEWER: Officer = {
  account: 'mudu',
  roles: ['town-reviewer'],
  town: 'mudu',
  mobile: null,
};
