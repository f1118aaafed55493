import { spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { types } from 'wechaty-puppet';
import { mock, PuppetMock } from 'wechaty-puppet-mock';
import { politeWord, startWechat } from '../../bots/index.js';
import { openApplication } from '../../src/application.js';
import { type Claim, factsOf } from '../../src/claims/index.js';
import { readConfig } from '../../src/config.js';
import { makeInbox, runOutbox } from '../../src/delivery/index.js';
import { openEmbeddedStore } from '../../src/store/index.js';
import { textXml } from '../bots/official-account/message-xml.js';
import { Platform } from '../bots/official-account/platform.js';
import { EMULATED_TOKEN, emulateTelegram } from '../bots/telegram-emulator.js';
import { accountSettings, send } from './account-person.js';
import { Product } from './product.js';
import { type Line, ScriptedPerson, TO_A_FILED_DRAFT } from './scripted-person.js';

const TODAY = '2026-11-23';
const PATIENCE = { timeout: 60_000, interval: 20 };
const folders: string[] = [];
const newFolder = async () => {
  const folder = await mkdtemp(join(tmpdir(), 'one-meaning-'));
  folders.push(folder);
  return folder;
};
afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true, force: true });
});

/** What a claim means, whichever way it came: without numbers, times and the channel. */
const meaningOf = (claim: Claim) => ({
  benefit: claim.benefit,
  status: claim.status,
  facts: factsOf(claim),
  finding: claim.finding,
  town: claim.town,
  contact: claim.contact,
  asOf: claim.asOf,
  language: claim.language,
});

async function filedIn(folder: string) {
  const store = await openEmbeddedStore(folder, () => undefined);
  const { claims } = await store.claims.find({}, { offset: 0, limit: 10 });
  const filed = await Promise.all(claims.map(({ id }) => store.claims.get(id)));
  await store.close();
  return filed.flatMap((claim) => (claim ? [meaningOf(claim)] : []));
}

async function overHttp(folder: string, lines: readonly Line[]): Promise<void> {
  const product = await Product.start({}, folder);
  let { body } = await product.send({});
  for (const line of lines) ({ body } = await product.send({ conversation: body.conversation, ...line }));
  await product.stop();
}

async function overTelegram(folder: string, lines: readonly Line[]): Promise<void> {
  const telegram = await emulateTelegram();
  const product = await Product.start(
    { TELEGRAM_BOT_TOKEN: EMULATED_TOKEN, TELEGRAM_API_ROOT: telegram.apiRoot, RATE_LIMIT: 'off' },
    folder,
  );
  const person = new ScriptedPerson(41, telegram, lines);
  await vi.waitFor(() => {
    person.look();
    expect(person.isDone).toBe(true);
  }, PATIENCE);
  await product.stop();
  await telegram.close();
}

async function overWechat(folder: string, lines: readonly Line[]): Promise<void> {
  const config = readConfig({ DATA_DIR: folder, TODAY, RATE_LIMIT: 'off' });
  const application = await openApplication(config, () => undefined);
  const log = pino({ level: 'silent' });
  const intake = makeInbox({
    ...application,
    rateLimit: 'off',
    politely: politeWord,
    fetchFile: () => Promise.reject(new Error('none')),
    onTrouble: (error) => {
      throw error;
    },
  });
  const mocker = new mock.Mocker();
  const puppet = new PuppetMock({ mocker });
  const channel = await startWechat({
    puppet,
    token: undefined,
    memory: undefined,
    acceptsFriends: false,
    intake,
    log,
    report: () => undefined,
    show: () => undefined,
    writingPace: { least: 0, spread: 0 },
  });
  const stopOutbox = runOutbox({
    store: application.store,
    channel: 'wechat',
    send: (message) => channel.send(message),
    onTrouble: () => undefined,
  });
  const bot = mocker.createContact({ name: '社工通', type: types.Contact.Individual });
  const alice = mocker.createContact({ name: '甲', type: types.Contact.Individual });
  mocker.login(bot);
  const heard: string[] = [];
  puppet.on('message', ({ messageId }) => {
    const message = mocker.MessageMock.load(messageId);
    if (message.talker().id === bot.id) heard.push(message.text() ?? '');
  });
  for (const line of lines) {
    const before = heard.length;
    const asked = await intake.asked('wechat', alice.id);
    alice.say('text' in line ? line.text : labelOf(line.choice, heard.at(-1) ?? '')).to(bot);
    // The turn is over once another question stands and its words have arrived.
    await vi.waitFor(async () => {
      expect(heard.length).toBeGreaterThan(before);
      expect(await intake.asked('wechat', alice.id)).not.toEqual(asked);
      expect(await application.store.outbox.waiting('wechat', alice.id)).toEqual([]);
    }, PATIENCE);
  }
  await channel.stopTaking();
  await intake.idle();
  await stopOutbox();
  await channel.stop();
  await application.store.close();
}

const LABELS: Readonly<Record<string, string>> = {
  worker: '社工个人',
  'certificate-award': '证书奖励',
  'grid-worker': '网格员',
  assistant: '助理社会工作师',
  false: '否',
  yes: '同意|对，提交',
  skip: '跳过',
};

/** The number that stands before a choice in the menu, as a person would send it. */
function labelOf(choice: string, menu: string): string {
  const wanted = new RegExp(`^(\\d+)\\. .*(?:${LABELS[choice] ?? choice})`, 'mu');
  return wanted.exec(menu)?.[1] ?? choice;
}

async function overOfficialAccount(folder: string, lines: readonly Line[]): Promise<void> {
  const platform = await new Platform().start();
  const product = await Product.start({ ...accountSettings(platform), RATE_LIMIT: 'off' }, folder);
  let heard = '';
  for (const line of lines) {
    const said = 'text' in line ? line.text : labelOf(line.choice, heard);
    heard = await send(platform, product.chat, textXml(said));
  }
  expect(heard).toMatch(/SG26-\w{3}-\w{4}/);
  await product.stop();
  await platform.stop();
}

async function overTerminal(folder: string, lines: readonly Line[]): Promise<void> {
  const words = lines.map((line) => ('text' in line ? line.text : (LABELS[line.choice] ?? '').split('|')[0]));
  const { status, stdout } = spawnSync(
    process.execPath,
    [join(import.meta.dirname, '../../dist/src/chat-cli.js')],
    {
      input: `${[...words.slice(0, -1), '对，提交'].join('\n')}\n`,
      encoding: 'utf8',
      env: { PATH: process.env.PATH, PORT: '9', DATA_DIR: folder, TODAY },
    },
  );
  expect([status, stdout]).toEqual([0, expect.stringMatching(/SG26-\w{3}-\w{4}/)]);
}

describe('one talk, whatever the channel', () => {
  it('the same facts, the same finding, the same draft over HTTP, Telegram, WeChat, an official account and the terminal', async () => {
    const filedOver = async (way: typeof overHttp) => {
      const folder = await newFolder();
      await way(folder, TO_A_FILED_DRAFT);
      return filedIn(folder);
    };
    const http = await filedOver(overHttp);
    expect(http).toHaveLength(1);
    expect(http[0]?.finding).toMatchObject({ status: 'eligible', amount: '1000.00' });
    expect({ telegram: await filedOver(overTelegram) }).toEqual({ telegram: http });
    expect({ wechat: await filedOver(overWechat) }).toEqual({ wechat: http });
    expect({ account: await filedOver(overOfficialAccount) }).toEqual({ account: http });
    expect({ terminal: await filedOver(overTerminal) }).toEqual({ terminal: http });
  }, 240_000);
});
