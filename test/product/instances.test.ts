import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import { openPostgresStore } from '../../src/store/index.js';
import { EMULATED_TOKEN, emulateTelegram } from '../bots/telegram-emulator.js';
import { type Database, makeDatabase } from '../database.js';
import { PostgresServer } from '../set-up/postgres-server.js';
import { Product } from './product.js';
import { ScriptedPerson, TO_A_FILED_DRAFT } from './scripted-person.js';
import { WebPerson } from './web-person.js';

const server = inject('postgres');
const programs = inject('postgresPrograms');
const LONG_MS = 240_000;

const products: Product[] = [];
async function start(settings: Record<string, string>): Promise<Product> {
  const product = await Product.start({ RATE_LIMIT: 'off', ...settings });
  products.push(product);
  return product;
}
async function end(product: Product, signal?: NodeJS.Signals): Promise<void> {
  products.splice(products.indexOf(product), 1);
  await product.stop(signal);
  await product.clear();
}
afterEach(async () => {
  await Promise.all(products.splice(0).map((product) => product.clear()));
});

/** Each message goes to the next of the instances that run. */
function inTurn(): string | undefined {
  const product = products.shift();
  if (product) products.push(product);
  return product?.chat;
}

describe.skipIf(!server)('instances of the product on one PostgreSQL database', () => {
  let database: Database;
  let settings: Record<string, string>;
  beforeEach(async () => {
    database = await makeDatabase(server ?? '');
    settings = { DATABASE_URL: database.url };
  });
  afterEach(async () => {
    await Promise.all(products.splice(0).map((product) => product.clear()));
    await database.drop();
  });

  /** The numbers of all claims there are. */
  async function filed(): Promise<readonly string[]> {
    const store = await openPostgresStore(database.url, () => undefined);
    const { claims } = await store.claims.find({}, { offset: 0, limit: 100 });
    await store.close();
    return claims.map(({ id }) => id);
  }

  it(
    'one first account is made; a talk goes on over any of them, and a message over both is one message',
    async () => {
      const [a, b] = await Promise.all([start(settings), start(settings)]);
      await expect.poll(() => a.output + b.output, { timeout: 20_000 }).toContain('one-time password');
      const person = new WebPerson(inTurn);
      await person.talk(TO_A_FILED_DRAFT.slice(0, -1));
      const yes = { conversation: person.conversation, choice: 'yes', messageId: 'yes' };
      const answers = await Promise.all([a.send(yes), b.send(yes), a.send(yes), b.send(yes)]);
      expect(answers[0].body.claims).toHaveLength(1);
      for (const { body } of answers) expect(body).toEqual(answers[0].body);
      expect(await filed()).toEqual([answers[0].body.claims[0].id]);

      const before = Number((await person.say({ text: '帮助' })).question);
      const many = Array.from({ length: 10 }, () => person.say({ text: '帮助' }));
      await Promise.all(many);
      expect(Number((await person.say({ text: '帮助' })).question)).toBe(before + 11);
      expect((a.output + b.output).match(/one-time password/g)).toHaveLength(1);
    },
    LONG_MS,
  );

  it(
    'where they are killed again and again, every draft that was told is there, once, and no turn is lost',
    async () => {
      await Promise.all([start(settings), start(settings)]);
      const people = Array.from({ length: 4 }, () => new WebPerson(inTurn));
      let isDone = false;
      const talking = Promise.all(people.map((person) => person.talk())).finally(() => {
        isDone = true;
      });
      for (let kill = 0; kill < 3 && !isDone; kill++) {
        await new Promise((resolve) => setTimeout(resolve, 300 + Math.random() * 700));
        const [victim] = products;
        if (victim) await end(victim, 'SIGKILL');
        await start(settings);
      }
      await talking;
      const told = people.map((person) => person.told.at(-1) ?? []);
      for (const claims of told) expect(claims).toHaveLength(1);
      expect([...(await filed())].sort()).toEqual(told.flat().sort());
    },
    LONG_MS,
  );

  it(
    'one of them polls Telegram; when it is killed another takes over, and every draft is filed once',
    async () => {
      const telegram = await emulateTelegram();
      try {
        const withTelegram = {
          ...settings,
          TELEGRAM_BOT_TOKEN: EMULATED_TOKEN,
          TELEGRAM_API_ROOT: telegram.apiRoot,
          LOG_LEVEL: 'info',
        };
        await Promise.all([start(withTelegram), start(withTelegram)]);
        const people = [101, 102].map((chat) => new ScriptedPerson(chat, telegram));
        const leader = () => products.find(({ output }) => output.includes('channel started'));
        for (let kill = 0; kill < 2; kill++) {
          await expect.poll(leader, { timeout: 60_000 }).toBeDefined();
          const until = Date.now() + 500;
          while (Date.now() < until) {
            for (const person of people) person.look();
            await new Promise((resolve) => setTimeout(resolve, 5));
          }
          const leading = leader();
          if (leading) await end(leading, 'SIGKILL');
          await start(withTelegram);
        }
        await expect
          .poll(
            () => {
              for (const person of people) person.look();
              return people.every(({ isDone }) => isDone);
            },
            { timeout: 150_000, interval: 20 },
          )
          .toBe(true);
        const told = people.flatMap(({ numbers }) => [...numbers]);
        expect([...(await filed())].sort()).toEqual(told.sort());
        expect(told).toHaveLength(2);
      } finally {
        await Promise.all(products.splice(0).map((product) => product.clear()));
        await telegram.close();
      }
    },
    LONG_MS,
  );
});

describe.skipIf(!programs)('the product when its PostgreSQL server goes away', () => {
  it(
    'says so honestly, is not ready meanwhile, loses nothing and goes on by itself',
    async () => {
      const own = await PostgresServer.start(programs ?? '');
      try {
        const product = await start({ DATABASE_URL: own.url, METRICS_PORT: '0' });
        const status = async (path: string) => (await fetch(new URL(path, product.chat))).status;
        const person = new WebPerson(() => product.chat);
        await person.talk(TO_A_FILED_DRAFT.slice(0, -1));
        expect(await status('/readyz')).toBe(200);

        own.halt();
        const yes = { conversation: person.conversation, choice: 'yes', messageId: 'yes' };
        const { status: refused, body } = await product.send(yes);
        expect(refused).toBe(503);
        expect(body.error.message).toMatch(/[\u4e00-\u9fff]/);
        expect(JSON.stringify(body)).not.toContain('ECONN');
        await expect.poll(() => status('/readyz'), { timeout: 20_000 }).toBe(503);
        expect(await status('/healthz')).toBe(200);
        await expect.poll(() => product.output, { timeout: 20_000 }).toContain('metrics');
        const metrics = /metrics: (\S+)/.exec(product.output)?.[1] ?? '';
        const scraped = await (await fetch(metrics)).text();
        expect(scraped).toContain('shegongtong_store_up 0');
        expect(scraped).toMatch(/shegongtong_turn_seconds_count\{channel="web",outcome="kept"\} 15/);
        expect(scraped).not.toContain('13812345678');

        own.begin();
        await expect.poll(() => status('/readyz'), { timeout: 20_000 }).toBe(200);
        const after = await product.send(yes);
        expect(after.status).toBe(200);
        expect(after.body.claims).toHaveLength(1);
        await end(product);
      } finally {
        own.end();
      }
    },
    LONG_MS,
  );
});
