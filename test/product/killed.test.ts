import { afterEach, describe, expect, it } from 'vitest';
import { openEmbeddedStore } from '../../src/store/index.js';
import { EMULATED_TOKEN, emulateTelegram, type TelegramEmulator } from '../bots/telegram-emulator.js';
import { Product } from './product.js';
import { ScriptedPerson } from './scripted-person.js';

const PEOPLE = 5;
const KILLS = Number(process.env.KILLS ?? 6);
const DEADLINE_MS = 150_000 + KILLS * 5000;

let telegram: TelegramEmulator;
let product: Product | undefined;

afterEach(async () => {
  await product?.clear();
  await telegram.close();
});

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe('a process that is killed again and again', () => {
  it(
    'files every draft that was told, once, and every answer arrives',
    async () => {
      telegram = await emulateTelegram();
      const settings = {
        TELEGRAM_BOT_TOKEN: EMULATED_TOKEN,
        TELEGRAM_API_ROOT: telegram.apiRoot,
        RATE_LIMIT: 'off',
      };
      const start = (folder?: string) => Product.start(settings, folder);
      product = await start();
      const folder = product.dataDir;
      const people = Array.from({ length: PEOPLE }, (_, i) => new ScriptedPerson(100 + i, telegram));
      const deadline = Date.now() + DEADLINE_MS;

      for (let kill = 0; kill < KILLS; kill++) {
        const until = Date.now() + 100 + Math.random() * 900;
        while (Date.now() < until) {
          for (const person of people) person.look();
          await pause(5);
        }
        await product.stop('SIGKILL');
        product = await start(folder);
      }
      while (!people.every(({ isDone }) => isDone)) {
        for (const person of people) person.look();
        await pause(20);
        const stuck = people.filter(({ isDone }) => !isDone).map(({ heard }) => heard.at(-1));
        if (Date.now() > deadline) throw new Error(`not done in time, last heard: ${JSON.stringify(stuck)}`);
      }
      await product.stop();

      const store = await openEmbeddedStore(folder, () => undefined);
      const { claims } = await store.claims.find({}, { offset: 0, limit: 100 });
      const told = people.flatMap(({ numbers }) => [...numbers]);
      expect(claims.map(({ id }) => id).sort()).toEqual([...told].sort());
      expect(told).toHaveLength(PEOPLE);
      for (const { id } of claims) {
        const claim = await store.claims.get(id);
        const person = people.find(({ numbers }) => numbers.has(id));
        expect(claim?.applicant).toEqual({ channel: 'telegram', person: String(person?.chat) });
      }
      expect((await store.outbox.backlog()).givenUp).toBe(0);
      await store.close();
    },
    DEADLINE_MS + 30_000,
  );
});
