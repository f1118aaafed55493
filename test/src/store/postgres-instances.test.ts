import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import {
  ClaimChanged,
  type News,
  openPostgresStore,
  type Store,
  type StoreProblem,
  StoreUnavailable,
} from '../../../src/store/index.js';
import { type Database, makeDatabase, rowsOf, statement } from '../../database.js';
import { openDesk, signedIn, Visitor } from '../../desk/visitor.js';
import { PostgresServer } from '../../set-up/postgres-server.js';
import { AT, decision, keep, later, message, moved, someClaim, talk } from './contract/given.js';
import { cuttingProxy } from './cutting-proxy.js';

const server = inject('postgres');
const programs = inject('postgresPrograms');

const stores: Store[] = [];
async function open(url: string, onProblem: (problem: StoreProblem) => void = () => undefined) {
  const store = await openPostgresStore(url, onProblem);
  stores.push(store);
  return store;
}
afterEach(async () => {
  await Promise.all(stores.splice(0).map((store) => store.close()));
});

/** One more turn of a talk. */
const turnOn = (store: Store, key: string) =>
  store.conversations.alone(key, async (record) => {
    const turn = (record?.state.turn ?? 0) + 1;
    const next = { state: { ...(record ?? talk()).state, turn }, seen: [], answered: [] };
    return { changes: [{ kind: 'conversation', key, record: next }], result: turn };
  });

describe.skipIf(!server)('several instances on one PostgreSQL database', () => {
  let database: Database;
  beforeAll(async () => {
    database = await makeDatabase(server ?? '');
  });
  afterEach(() => database.empty());
  afterAll(() => database.drop());

  const two = () => Promise.all([open(database.url), open(database.url)]);

  it('may start at once on an empty database', async () => {
    const empty = await makeDatabase(server ?? '');
    const opened = await Promise.all([1, 2, 3].map(() => open(empty.url)));
    await Promise.all(opened.map((store) => store.check()));
    await Promise.all(stores.splice(0).map((store) => store.close()));
    await empty.drop();
  });

  it('take the turns of a talk one after the other, whichever takes them, and none is lost', async () => {
    const [a, b] = await two();
    const turns = Array.from({ length: 24 }, (_, i) => turnOn(i % 2 === 0 ? a : b, 'web:t'));
    const taken = (await Promise.all(turns)).sort((x, y) => x - y);
    expect(taken).toEqual(Array.from({ length: 24 }, (_, i) => i + 1));
    expect((await b.conversations.get('web:t'))?.state.turn).toBe(24);
  });

  it('never both change the same version of a claim', async () => {
    const [a, b] = await two();
    const claim = someClaim();
    await keep(a, claim);
    const results = await Promise.allSettled(
      [a, b].map((store) => store.commit([{ kind: 'claim', claim: moved(claim, 'in-review'), was: 1 }])),
    );
    const refused = results.flatMap((result) => (result.status === 'rejected' ? [result.reason] : []));
    expect(refused).toHaveLength(1);
    expect(refused[0]).toBeInstanceOf(ClaimChanged);
  });

  it('share an outbox: each message goes out over one of them, and over another when that one dies', async () => {
    const [a, b] = await two();
    const messages = Array.from({ length: 20 }, (_, i) => message(`p${i}`, `${i}`));
    await a.commit(messages.map((one) => ({ kind: 'outgoing', message: one })));
    const options = { now: AT, until: later(2), limit: 10 };
    const taken = await Promise.all([a, b].map((store) => store.outbox.take('wechat', options)));
    const ids = taken.flat().map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const left = await b.outbox.take('wechat', { now: later(3), until: later(5), limit: 50 });
    expect(new Set(left.map(({ id }) => id))).toEqual(new Set(messages.map(({ id }) => id)));
  });

  it('count claims alike, also when what changed was counted in meanwhile', async () => {
    const [a, b] = await two();
    const claims = Array.from({ length: 1100 }, (_, i) => someClaim({ filedAt: later(i) }));
    await Promise.all([keep(a, ...claims.slice(0, 550)), keep(b, ...claims.slice(550))]);
    for (const claim of claims.slice(0, 20)) {
      await b.commit([{ kind: 'claim', claim: moved(claim, 'in-review'), was: 1 }]);
    }
    await keep(a, ...Array.from({ length: 600 }, () => someClaim({ status: 'paid' })));
    for (const store of [a, b]) {
      const { counts, total } = await store.claims.find({}, { offset: 0, limit: 1 });
      expect(total).toBe(1700);
      expect(counts).toMatchObject({ draft: 1080, 'in-review': 20, paid: 600 });
    }
    const all = (await a.claims.find({}, { offset: 0, limit: 1700 })).claims.map(({ id }) => id);
    for (const offset of [999, 1000, 1300, 1660, 1690, 1699, 1700, 2000]) {
      const { claims: page } = await b.claims.find({}, { offset, limit: 50 });
      expect(page.map(({ id }) => id)).toEqual(all.slice(offset, offset + 50));
    }
    const { counts: ofTheYear } = await b.claims.find(
      { search: 'SG26', status: 'paid' },
      { offset: 0, limit: 1 },
    );
    expect(ofTheYear).toMatchObject({ draft: 1080, 'in-review': 20, paid: 600 });
    await expect
      .poll(() => rowsOf(database.url, 'select count from claim_counts'), { timeout: 20_000 })
      .not.toEqual([]);
    const { counts } = await b.claims.find({}, { offset: 0, limit: 1 });
    expect(counts).toMatchObject({ draft: 1080, 'in-review': 20, paid: 600 });
  });

  it('hear what another committed', async () => {
    const [a, b] = await two();
    const heard: News[] = [];
    b.onNews((news) => heard.push(news));
    await a.commit([
      { kind: 'outgoing', message: message('a', '你好') },
      { kind: 'ruling', decision: decision('included', AT) },
    ]);
    await expect
      .poll(() => heard, { timeout: 20_000 })
      .toEqual([{ kind: 'outgoing', channel: 'wechat', person: 'a' }, { kind: 'rulings' }]);
  });

  it('know whoever signed in at another', async () => {
    const [a, b] = await two();
    const [deskA, deskB] = await Promise.all([openDesk(a), openDesk(b)]);
    const visitor = await signedIn(deskA, a);
    const elsewhere = new Visitor(deskB);
    for (const [name, value] of visitor.cookies) elsewhere.cookies.set(name, value);
    expect((await elsewhere.get('/desk/')).statusCode).toBe(200);
    expect((await new Visitor(deskB).get('/desk/')).statusCode).toBe(303);
    await Promise.all([deskA.close(), deskB.close()]);
  });

  it('have one leader; one that loses its connection is told, and another leads', async () => {
    const [a, b] = await two();
    const first = await a.lead('wechat');
    let isSecond = false;
    const second = b.lead('wechat').then((lead) => {
      isSecond = true;
      return lead;
    });
    await b.check();
    expect(isSecond).toBe(false);
    await statement(
      database.url,
      `select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory' and granted
        and database = (select oid from pg_database where datname = current_database())`,
    );
    await first.lost;
    const { release } = await second;
    await release();
    const again = await a.lead('wechat');
    await again.release();
  });

  it('one that waits to lead can be closed', async () => {
    const [a, b] = await two();
    const { release } = await a.lead('wechat');
    const waiting = b.lead('wechat');
    await b.check();
    const refused = expect(waiting).rejects.toThrow(StoreUnavailable);
    stores.splice(stores.indexOf(b), 1);
    await b.close();
    await refused;
    await release();
  });

  it('what happened to a claim cannot be changed, even by hand', async () => {
    const [a] = await two();
    await keep(a, someClaim());
    for (const change of ["update claim_events set event = '{}'", 'delete from claim_events']) {
      await expect(statement(database.url, change)).rejects.toThrow('cannot be changed');
    }
  });

  it('a turn that is cut off in its commit says that it may be kept all the same', async () => {
    const proxy = await cuttingProxy(database.url);
    const store = await open(proxy.url);
    expect(await turnOn(store, 'web:t')).toBe(1);
    proxy.cutNextCommit();
    await expect(turnOn(store, 'web:t')).rejects.toMatchObject({ name: 'StoreUnavailable', mayBeDone: true });
    await expect
      .poll(async () => (await (await open(database.url)).conversations.get('web:t'))?.state.turn)
      .toBe(2);
    await store.close();
    stores.splice(stores.indexOf(store), 1);
    await proxy.end();
  });

  it('where connections are cut again and again, what was acknowledged is there, once', async () => {
    const [a, b] = await two();
    const cutting = setInterval(() => {
      void statement(
        server ?? '',
        `select pg_terminate_backend(pid) from pg_stat_activity
          where datname = '${new URL(database.url).pathname.slice(1)}' and random() < 0.5`,
      );
    }, 100);
    let acknowledged = 0;
    const refusals: unknown[] = [];
    for (let i = 0; i < 60; i++) {
      try {
        acknowledged = await turnOn(i % 2 === 0 ? a : b, 'web:t');
      } catch (error) {
        refusals.push(error);
      }
    }
    clearInterval(cutting);
    for (const error of refusals) expect(error).toBeInstanceOf(StoreUnavailable);
    await expect
      .poll(
        () =>
          a.check().then(
            () => true,
            () => false,
          ),
        { timeout: 20_000 },
      )
      .toBe(true);
    const kept = (await a.conversations.get('web:t'))?.state.turn ?? 0;
    expect(kept).toBeGreaterThanOrEqual(acknowledged);
    // A turn whose connection was cut in the very commit may have been kept unacknowledged, never more than that.
    expect(kept).toBeLessThanOrEqual(60);
    expect(await turnOn(b, 'web:t')).toBe(kept + 1);
  });
});

describe.skipIf(!programs)('a PostgreSQL server that stops and starts again', () => {
  it('is said to be unavailable meanwhile, loses nothing, and is used again by itself', async () => {
    const own = await PostgresServer.start(programs ?? '');
    try {
      const problems: StoreProblem[] = [];
      const store = await open(own.url, (problem) => problems.push(problem));
      const claim = someClaim();
      await keep(store, claim);
      const heard: News[] = [];
      store.onNews((news) => heard.push(news));
      const { lost } = await store.lead('wechat');

      own.halt();
      await lost;
      for (let i = 0; i < 3; i++) {
        await expect(turnOn(store, 'web:t')).rejects.toThrow(StoreUnavailable);
        await expect(store.claims.get(claim.id)).rejects.toThrow(StoreUnavailable);
        await expect(store.check()).rejects.toThrow(StoreUnavailable);
      }
      expect(store.problems()).toMatchObject([{ kind: 'unavailable' }]);
      expect(problems).toHaveLength(1);

      own.begin();
      await expect
        .poll(
          () =>
            store.check().then(
              () => true,
              () => false,
            ),
          { timeout: 20_000 },
        )
        .toBe(true);
      expect(store.problems()).toEqual([]);
      expect(await store.claims.get(claim.id)).toEqual(claim);
      expect(await turnOn(store, 'web:t')).toBe(1);
      const { release } = await store.lead('wechat');
      await release();
      // What may have been missed meanwhile is told.
      await expect.poll(() => heard, { timeout: 20_000 }).toContainEqual({ kind: 'rulings' });
      await store.commit([{ kind: 'outgoing', message: message('a', '你好') }]);
      await expect
        .poll(() => heard, { timeout: 20_000 })
        .toContainEqual({ kind: 'outgoing', channel: 'wechat', person: 'a' });
      await Promise.all(stores.splice(0).map((one) => one.close()));
    } finally {
      own.end();
    }
  });

  it('that is not there at the start stops it with a plain word, without the password', async () => {
    const refused = openPostgresStore('postgres://stx:hunter2@127.0.0.1:9/stx', () => undefined);
    await expect(refused).rejects.toThrow(StoreUnavailable);
    await expect(refused).rejects.not.toThrow('hunter2');
  });
});
