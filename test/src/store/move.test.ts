import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import { sha256 } from '../../../src/claims/index.js';
import {
  DataFolderInUse,
  moveStore,
  NoData,
  openEmbeddedStore,
  openPostgresStore,
  type Store,
  TargetNotEmpty,
} from '../../../src/store/index.js';
import { type Database, makeDatabase, statement } from '../../database.js';
import { claimOf } from '../../desk/claims.js';
import {
  AT,
  arrived,
  decision,
  keep,
  later,
  listed,
  message,
  moved,
  note,
  someClaim,
  talk,
} from './contract/given.js';

const server = inject('postgres');

describe.skipIf(!server)('moving an embedded store to PostgreSQL', () => {
  let folder: string;
  let database: Database;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'shegongtong-move-'));
    database = await makeDatabase(server ?? '');
  });
  afterEach(async () => {
    await database.drop();
    await rm(folder, { recursive: true, force: true });
  });

  /** Something of everything that is stored. */
  async function fill(store: Store): Promise<void> {
    const claim = someClaim();
    await keep(store, claim, claimOf({ filedAt: later(1), name: '程\u0000敬' }));
    const content = Buffer.from([0, 255, 92, 39]);
    const file = { id: 'file', type: 'image/jpeg', size: 4, sha256: sha256(content), at: AT } as const;
    await store.evidence.add(file, content);
    const [sent, failed] = [message('a', '一'), message('a', '二')];
    await store.commit([
      { kind: 'claim', claim: moved({ ...claim, evidence: [file] }, 'in-review'), was: 1 },
      { kind: 'conversation', key: 'web:a', record: talk('社工个人', '\u0000🀄') },
      { kind: 'handover', handover: note('n', AT) },
      { kind: 'ruling', decision: decision('included', AT) },
      { kind: 'ruling', decision: decision('excluded', later(1)) },
      { kind: 'outgoing', message: sent },
      { kind: 'outgoing', message: failed },
      { kind: 'outgoing', message: message('a', '三') },
    ]);
    await store.outbox.postpone(sent.id, later(9), 'busy');
    await store.outbox.giveUp(failed.id, 'blocked');
    for (const i of [3, 1, 2]) await store.inbox.add(arrived('a', String(i)));
    await store.accesses.add({ at: AT, by: 'lin', claim: claim.id, what: 'mobile' });
    await store.accesses.add({ at: later(1), by: 'lin', claim: claim.id, what: 'print' });
    await store.staff.put({
      account: 'lin',
      displayName: '林',
      password: '$scrypt$',
      mustChangePassword: false,
      isClosed: false,
      roles: ['district-reviewer'],
      town: null,
      mobile: null,
      createdAt: AT,
    });
    await store.sessions.put({ id: 's', account: 'lin', expiresAt: later(60) });
    await store.tokens.put({
      id: 't',
      name: '数据局',
      roles: [],
      town: null,
      createdAt: AT,
      createdBy: 'lin',
    });
  }

  /** What people see of a store. */
  async function seen(store: Store) {
    const claims = await listed(store.claims.each({}));
    return {
      claims,
      whole: await Promise.all(claims.map(({ id }) => store.claims.get(id))),
      talk: await store.conversations.get('web:a'),
      next: await store.inbox.next('wechat', 'a'),
      waiting: await store.outbox.waiting('wechat', 'a'),
      givenUp: await store.outbox.givenUp({ offset: 0, limit: 9 }),
      rulings: await store.rulings.list(),
      evidence: await store.evidence.read('file'),
      staff: await store.staff.list(),
      session: await store.sessions.get('s'),
      tokens: await store.tokens.list(),
    };
  }

  it('everything is there afterwards, in its order, and the folder is as it was', async () => {
    const store = await openEmbeddedStore(folder, () => undefined);
    await fill(store);
    const before = await seen(store);
    await store.close();

    const { wrong, claims, evidence } = await moveStore(folder, database.url);
    expect(wrong).toEqual([]);
    expect([claims, evidence]).toEqual([2, 1]);

    const there = await openPostgresStore(database.url, () => undefined);
    expect(await seen(there)).toEqual(before);
    await there.close();
    const here = await openEmbeddedStore(folder, () => undefined);
    expect(await seen(here)).toEqual(before);
    await here.close();
  });

  it('a database that has anything in it is refused, and left as it is', async () => {
    await (await openEmbeddedStore(folder, () => undefined)).close();
    const there = await openPostgresStore(database.url, () => undefined);
    await keep(there, someClaim());
    await there.close();
    await expect(moveStore(folder, database.url)).rejects.toThrow(TargetNotEmpty);
  });

  it('a folder that is in use, or has no data, is refused', async () => {
    await expect(moveStore(folder, database.url)).rejects.toThrow(NoData);
    const store = await openEmbeddedStore(folder, () => undefined);
    await expect(moveStore(folder, database.url)).rejects.toThrow(DataFolderInUse);
    await store.close();
  });

  it('whatever comes out otherwise than it went in is named', async () => {
    const store = await openEmbeddedStore(folder, () => undefined);
    await fill(store);
    await store.close();
    // A server that changes what it is given: the comparison has to see it.
    await (await openPostgresStore(database.url, () => undefined)).close();
    await statement(
      database.url,
      `create function spoil() returns trigger language plpgsql as $$
        begin new.record := '{}'; return new; end
      $$;
      create trigger spoil before insert on conversations for each row execute function spoil();
      create function lose() returns trigger language plpgsql as $$ begin return null; end $$;
      create trigger lose before insert on accesses for each row execute function lose()`,
    );
    const { wrong } = await moveStore(folder, database.url);
    expect(wrong).toContain('conversation 1: not the same');
    expect(wrong).toContain('accesses: 0 rows for 2 documents');
    expect(wrong.some((line) => line.startsWith('accesses to'))).toBe(true);
    expect(wrong.filter((line) => line.includes('claim'))).toEqual([]);
  });
});
