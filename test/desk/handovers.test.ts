import type { FastifyInstance } from 'fastify';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sha256 } from '../../src/claims/index.js';
import type { Handover } from '../../src/delivery/index.js';
import type { Store } from '../../src/store/index.js';
import { testStore } from '../store.js';
import { openDesk, signedIn, signedInAs, TOWN_REVIEWER, Visitor } from './visitor.js';

let store: Store;
let app: FastifyInstance;
let visitor: Visitor;

beforeEach(async () => {
  store = await testStore();
  app = await openDesk(store);
  visitor = await signedIn(app, store);
});
afterEach(() => app.close());

const note = (given: Partial<Handover> = {}): Handover => ({
  id: 'web:a:2026-11-23T02:05:00.000Z',
  at: '2026-11-23T02:05:00.000Z',
  channel: 'wechat',
  language: 'zh',
  asks: 'onEstablishment',
  facts: [
    { fact: 'occupation', value: 'grid-worker', words: '我是<b>网格员</b>', at: '2026-11-23T02:00:00.000Z' },
  ],
  contact: { name: '陈静', mobile: '13812345678' },
  claims: ['SG26-AAA-AAAA'],
  ...given,
});

describe('the notes that talks leave', () => {
  it('says kindly that there are none', async () => {
    expect((await visitor.get('/desk/handovers')).body).toContain('还没有留言');
  });

  it('shows what was said in the very words, escaped, what was asked, and the mobile number masked', async () => {
    await store.commit([{ kind: 'handover', handover: note() }]);
    const { body } = await visitor.get('/desk/handovers');
    expect(body).toContain('我是&lt;b>网格员&lt;/b>');
    expect(body).toContain('网格员');
    expect(body).toContain('在编');
    expect(body).toContain('微信');
    expect(body).toContain('138****5678');
    expect(body).not.toContain('13812345678');
    expect(body).toContain('href="/desk/claims/SG26-AAA-AAAA"');
    expect(body).toContain('2026-11-23 10:05');
  });

  it('shows the whole number when asked, which is on record, and the talk’s own id never', async () => {
    await store.commit([{ kind: 'handover', handover: note() }]);
    const listed = (await visitor.get('/desk/handovers')).body;
    const key = /name="note" value="([0-9a-f]{64})"/.exec(listed)?.[1] ?? '';
    const { body } = await visitor.post('/desk/handovers/mobile', { note: key, page: '1' });
    expect(body).toContain('13812345678');
    expect(await store.accesses.list(key)).toMatchObject([{ by: 'admin', what: 'mobile' }]);
    for (const page of [listed, body]) expect(page).not.toContain(note().id);
    expect((await visitor.post('/desk/handovers/mobile', { note: 'x'.repeat(64) })).statusCode).toBe(404);
    expect((await visitor.get('/desk/handovers/mobile')).statusCode).toBe(303);
  });

  it('shows a town those of its own people alone, and their numbers', async () => {
    const of = (id: string, town: string | undefined, name: string) =>
      note({
        id,
        contact: { name, mobile: '13812345678' },
        facts: town ? [{ fact: 'town', value: town, words: '原话', at: note().at }] : [],
      });
    const notes = [of('n1', 'mudu', '赵一'), of('n2', 'luzhi', '钱二'), of('n3', undefined, '孙三')];
    for (const handover of notes) await store.commit([{ kind: 'handover', handover }]);
    const town = await signedInAs(app, store, TOWN_REVIEWER);
    const { body } = await town.get('/desk/handovers');
    expect(['赵一', '钱二', '孙三'].map((name) => body.includes(name))).toEqual([true, false, false]);
    expect(body).toContain('这里是说过属于木渎镇的人留下的');
    const look = (id: string) => town.post('/desk/handovers/mobile', { note: sha256(id) });
    expect([(await look('n1')).statusCode, (await look('n2')).statusCode]).toEqual([200, 404]);
    expect(await store.accesses.list(sha256('n2'))).toEqual([]);
  });

  it('is paged, the newest first', async () => {
    for (let i = 10; i < 35; i++) {
      await store.commit([
        { kind: 'handover', handover: note({ id: `n${i}`, at: `2026-11-23T02:${i}:00.000Z` }) },
      ]);
    }
    const first = (await visitor.get('/desk/handovers')).body;
    expect(first).toContain('10:34');
    expect(first).not.toContain('10:14');
    expect((await visitor.get('/desk/handovers?page=2')).body).toContain('10:14');
  });

  it('is for staff alone, and is marked in the navigation', async () => {
    expect((await new Visitor(app).get('/desk/handovers')).statusCode).toBe(303);
    expect((await visitor.get('/desk/handovers')).body).toMatch(
      /href="\/desk\/handovers" aria-current="page"/,
    );
  });
});
