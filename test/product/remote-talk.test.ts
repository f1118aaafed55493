import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { newTalk, ownTalk } from '../../src/own-talk.js';
import { remoteTalk } from '../../src/remote-talk.js';
import { WAY_TO_A_DRAFT } from '../browser/chat-page.js';
import { Served } from './served.js';

describe('a terminal talks with the running product', () => {
  let served: Served;

  beforeAll(async () => {
    served = await Served.start();
  });
  afterAll(() => served?.stop());

  test('over its interface, and hears a decision of the staff once', async () => {
    const { conversation } = newTalk();
    const { converse, mailbox } = remoteTalk(served.address, conversation);
    const to = { channel: 'terminal', person: conversation } as const;
    let answer = await converse(to);
    for (const step of WAY_TO_A_DRAFT) {
      answer = await converse({ ...to, ...('press' in step ? { choice: step.press } : { text: step.say }) });
    }
    const number = answer.claims[0]?.id ?? '';
    const heard: string[] = [];
    onTestFinished(mailbox.subscribe((whose) => heard.push(whose)));
    await served.act(number, { action: 'take' });
    await served.act(number, { action: 'reject', reason: 'duplicate', note: '' });
    await expect.poll(() => heard, { timeout: 20_000 }).toEqual([conversation]);
    const [message] = await mailbox.waiting(conversation);
    expect(message?.replies[0]?.text).toContain('没有通过');
    await mailbox.received(conversation, [message?.id ?? '']);
    expect(await mailbox.waiting(conversation)).toEqual([]);
    expect(await served.store.outbox.waiting('web', conversation)).toEqual([]);
  }, 60_000);

  test('a message whose answer was lost is sent again and acts once', async () => {
    const { conversation } = newTalk();
    const { converse } = remoteTalk(served.address, conversation);
    const to = { channel: 'terminal', person: conversation } as const;
    await converse(to);
    const send = globalThis.fetch;
    onTestFinished(() => {
      globalThis.fetch = send;
    });
    let losses = 1;
    globalThis.fetch = async (...args) => {
      const response = await send(...args);
      if (losses-- > 0) throw new TypeError('the line is cut');
      return response;
    };
    const answer = await converse({ ...to, choice: 'worker' });
    expect([answer.move, answer.facts.applicantKind, answer.question]).toEqual(['answer', 'worker', '2']);
  }, 30_000);
});

test("a terminal's talk is kept for its owner alone and found again; what cannot be read begins another", async () => {
  const folder = await mkdtemp(join(tmpdir(), 'shegongtong-terminal-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const first = await ownTalk(join(folder, 'data'));
  expect(first.isResumed).toBe(false);
  expect(await ownTalk(join(folder, 'data'))).toEqual({ ...first, isResumed: true });
  const path = join(folder, 'data', 'terminal.json');
  expect((await stat(path)).mode & 0o777).toBe(0o600);
  await writeFile(path, '{"conver');
  const other = await ownTalk(join(folder, 'data'));
  expect(other.isResumed).toBe(false);
  expect(other.conversation).not.toBe(first.conversation);
});
