import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { pino } from 'pino';
import { type Application, openApplication } from '../../src/application.js';
import type { Deed, Officer } from '../../src/claims/index.js';
import { versionOf } from '../../src/claims/index.js';
import { readConfig } from '../../src/config.js';
import { review } from '../../src/review/index.js';
import { makeServer } from '../../src/server.js';

const OFFICER: Officer = {
  account: 'li',
  roles: ['district-reviewer', 'approver'],
  town: null,
  mobile: null,
};

/** The product in this process, so that a test can do what staff do. */
export class Served {
  readonly #application: Application;
  readonly #server: FastifyInstance;
  readonly #folder: string;
  readonly address: string;

  private constructor(application: Application, server: FastifyInstance, folder: string, address: string) {
    this.#application = application;
    this.#server = server;
    this.#folder = folder;
    this.address = address;
  }

  static async start(): Promise<Served> {
    const folder = await mkdtemp(join(tmpdir(), 'shegongtong-chat-'));
    const config = readConfig({ DATA_DIR: folder, TODAY: '2026-11-23', RATE_LIMIT: 'off' });
    const application = await openApplication(config, () => undefined);
    const server = await makeServer(
      application,
      { RATE_LIMIT: 'off', TRUSTED_PROXIES: undefined },
      async () => undefined,
      pino({ level: 'silent' }),
    );
    const address = await server.listen({ host: '127.0.0.1', port: 0 });
    return new Served(application, server, folder, address);
  }

  async stop(): Promise<void> {
    await this.#server.close();
    await this.#application.store.close();
    await rm(this.#folder, { recursive: true, force: true });
  }

  get store() {
    return this.#application.store;
  }

  /** Does a deed of staff on a claim. */
  async act(id: string, deed: Deed): Promise<void> {
    const claim = await this.store.claims.get(id);
    if (!claim) throw new Error(`no claim ${id}`);
    const context = await this.#application.context();
    await review(this.store, { id, seen: versionOf(claim) }, deed, OFFICER, context);
  }
}
