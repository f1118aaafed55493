import Fastify from 'fastify';
import { describe, expect, it } from 'vitest';
import { limitAddresses } from '../../src/delivery/index.js';

function serverWith(rateLimit: number | 'off') {
  const app = Fastify();
  limitAddresses(app, rateLimit);
  app.post('/api/chat', async () => 'ok');
  app.get('/', async () => 'ok');
  const send = async (times: number, remoteAddress: string, url: '/' | '/api/chat' = '/api/chat') => {
    const statuses: number[] = [];
    for (let i = 0; i < times; i++) {
      statuses.push(
        (await app.inject({ method: url === '/' ? 'GET' : 'POST', url, remoteAddress })).statusCode,
      );
    }
    return statuses;
  };
  return { send };
}

describe('the limit of an address', () => {
  it('lets an office of people through, and stops a flood', async () => {
    const { send } = serverWith(1);
    const statuses = await send(21, '10.0.0.1');
    expect(statuses.filter((status) => status === 200)).toHaveLength(20);
    expect(statuses.at(-1)).toBe(429);
  });

  it('counts each address by itself, and the chat interface alone', async () => {
    const { send } = serverWith(1);
    await send(21, '10.0.0.1');
    expect(await send(1, '10.0.0.2')).toEqual([200]);
    expect(await send(1, '10.0.0.1', '/')).toEqual([200]);
  });

  it('is off when RATE_LIMIT is', async () => {
    const { send } = serverWith('off');
    expect(new Set(await send(100, '10.0.0.1'))).toEqual(new Set([200]));
  });
});
