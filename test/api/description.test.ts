import { Validator } from '@seriousme/openapi-schema-validator';
import Fastify, { type FastifyInstance } from 'fastify';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { api } from '../../src/api/index.js';
import { StoreUnavailable } from '../../src/store/index.js';
import { contextOf } from '../desk/visitor.js';
import { testStore } from '../store.js';
import { openApi, System } from './systems.js';

const Description = z.looseObject({
  openapi: z.literal('3.1.0'),
  paths: z.record(
    z.string(),
    z.record(
      z.string(),
      z.looseObject({
        operationId: z.string(),
        summary: z.string().regex(/\p{Script=Han}.*[a-z]/u),
        security: z.array(z.unknown()).optional(),
        responses: z.record(z.string(), z.looseObject({ description: z.string() })),
      }),
    ),
  ),
});

const descriptionOf = async (app: FastifyInstance) =>
  Description.parse((await app.inject('/api/docs/json')).json());

/** Every operation of the description that needs a token, with something in the place of its parameters. */
async function closedOperations(app: FastifyInstance) {
  const { paths } = await descriptionOf(app);
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods)
      .filter(([, { security }]) => security === undefined)
      .map(([method, { responses }]) => ({
        path,
        url: path
          .replace('{ruling}', 'honor-upgrade')
          .replace('{year}', '2026')
          .replace('{month}', '2026-11')
          .replace(/\{\w+\}/g, 'x'),
        method: method === 'get' ? ('GET' as const) : ('POST' as const),
        responses: Object.keys(responses),
      })),
  );
}

describe('the description of the API', () => {
  it('is valid OpenAPI, every reference of it too', async () => {
    const app = await openApi(await testStore());
    const validator = new Validator();
    const document: unknown = (await app.inject('/api/docs/json')).json();
    if (typeof document !== 'object' || document === null) throw new Error('no document');
    expect(await validator.validate({ ...document })).toEqual({ valid: true });
    const text = JSON.stringify(document);
    const { components } = z
      .object({ components: z.object({ schemas: z.record(z.string(), z.unknown()) }) })
      .parse(document);
    const referred = [...text.matchAll(/"#\/components\/schemas\/(\w+)"/g)].map(([, name]) => name ?? '');
    expect(new Set(referred)).toEqual(new Set(Object.keys(components.schemas)));
  });

  it('has every route that there is, each with an id of its own and said in both languages', async () => {
    const app = Fastify();
    const routes: string[] = [];
    app.addHook('onRoute', ({ method, url }) => {
      const methods = [method].flat().filter((one) => one !== 'HEAD');
      if (!url.startsWith('/api/docs')) routes.push(...methods.map((one) => `${one} ${url}`));
    });
    const store = await testStore();
    const today = { day: () => '2026-11-23', isFixed: false };
    await app.register(api, { prefix: '/api', store, today, context: contextOf(store), rateLimit: 'off' });
    await app.ready();
    const { paths } = await descriptionOf(app);
    const described = Object.entries(paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${path.replace(/\{(\w+)\}/g, ':$1')}`),
    );
    expect(described.sort()).toEqual(routes.sort());
    expect(routes.length).toBeGreaterThan(20);
    const ids = Object.values(paths).flatMap((methods) =>
      Object.values(methods).map((one) => one.operationId),
    );
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('is browsed at /api/docs, under a policy that lets in nothing foreign and nothing inline', async () => {
    const app = await openApi(await testStore());
    const page = await app.inject('/api/docs/');
    expect(page.statusCode).toBe(200);
    const policy = String(page.headers['content-security-policy']);
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
    for (const [, file] of page.body.matchAll(/(?:src|href)="\.\/([^"]+)"/g)) {
      expect([file, (await app.inject(`/api/docs/${file}`)).statusCode]).toEqual([file, 200]);
    }
  });
});

describe('every route that needs a token', () => {
  it('answers 401 without one, in the one shape, whatever else is wrong', async () => {
    const app = await openApi(await testStore());
    const stranger = new System(app);
    const operations = await closedOperations(app);
    for (const { method, url, path } of operations) {
      const { statusCode, body } = await stranger.call(method, url, method === 'POST' ? {} : undefined);
      expect([path, statusCode, JSON.parse(body).error.code]).toEqual([path, 401, 'no-token']);
    }
    expect(operations.length).toBeGreaterThan(18);
  });

  it('says which refusals to expect', async () => {
    const refusals = ['200', '400', '401', '403', '404', '429', '503'];
    for (const { path, responses } of await closedOperations(await openApi(await testStore())))
      expect([path, responses]).toEqual([path, expect.arrayContaining(refusals)]);
  });

  it('says that the store is away, and nothing of what the store said', async () => {
    const store = await testStore();
    const away = () => Promise.reject(new StoreUnavailable('/secret/place'));
    const app = await openApi({ ...store, tokens: { ...store.tokens, get: away } });
    const { statusCode, body } = await new System(app, 'a'.repeat(43)).get('/api/claims');
    expect([statusCode, JSON.parse(body).error.code]).toEqual([503, 'unavailable']);
    expect(body).not.toContain('secret');
  });
});
