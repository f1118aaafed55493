import fastify from 'fastify';
import { describe, expect, it } from 'vitest';
import { assessRoute } from '../../../src/assess/index.js';
import { readToday } from '../../../src/today.js';

const app = fastify();
await app.register(assessRoute, { prefix: '/api', today: readToday('2026-11-23'), schema: {} });

const post = async (body: string, type = 'application/json') => {
  const reply = await app.inject({
    method: 'POST',
    url: '/api/assess',
    headers: { 'content-type': type },
    body,
  });
  const said: unknown = reply.json();
  return { status: reply.statusCode, said };
};

describe('POST /api/assess', () => {
  it('assesses a case as of today where it names no day', async () => {
    const { status, said } = await post('{"asOf":null,"facts":{"applicantKind":"station"}}');
    expect(status).toBe(200);
    expect(said).toMatchObject({ asOf: '2026-11-23', findings: [{ benefit: 'station-subsidy' }] });
  });

  it.each([
    ['a fact that every object has', '{"facts":{"constructor":true}}', 'constructor'],
    ['a fact that JSON parsers trip over', '{"facts":{"__proto__":{"town":"mudu"}}}', '__proto__'],
    ['a ruling of that name', '{"facts":{},"rulings":{"__proto__":null}}', '__proto__'],
    ['a key beside facts, rulings and asOf', '{"facts":{},"claims":[]}', 'claims'],
    ['a month for asOf', '{"asOf":"2026-11","facts":{}}', 'asOf'],
    ['infinity', '{"facts":{"evaluationScore":1e400}}', 'evaluationScore'],
    ['null', 'null', 'case'],
    ['no JSON', '{', 'case'],
    ['nothing', '', 'case'],
  ])('refuses %s, naming it', async (_, body, subject) => {
    const { status, said } = await post(body);
    expect(status).toBe(400);
    expect(said).toMatchObject({ subject, error: expect.stringContaining(subject) });
  });

  it('takes a list, with each problem in its place', async () => {
    const { status, said } = await post('[{"facts":{}},{"facts":{"town":"x"}},{"facts":{}}]');
    expect(status).toBe(400);
    expect(said).toMatchObject([{ asOf: '2026-11-23' }, { subject: 'town' }, { asOf: '2026-11-23' }]);
  });
});
