import { inspect } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Api, makeApi } from '../../../bots/official-account/api.js';
import { ACCOUNT, Platform } from './platform.js';

const PERSON = 'oia2TjjewbmiOUlr6X-1crbLOvLw';

let platform: Platform;
let api: Api;
beforeEach(async () => {
  platform = await new Platform().start();
  api = makeApi({ root: platform.root, appId: ACCOUNT.appId, secret: ACCOUNT.secret });
  platform.opens(PERSON);
});
afterEach(() => platform.stop());

const texts = () => platform.sent.map(({ text }) => text);

describe('the access token', () => {
  it('is asked for once, however many messages wait for it, and kept', async () => {
    await Promise.all(['a', 'b', 'c'].map((text) => api.sendText(PERSON, text)));
    await api.sendText(PERSON, 'd');
    expect(texts().toSorted()).toEqual(['a', 'b', 'c', 'd']);
    expect(platform.granted).toEqual([{ force_refresh: false }]);
  });

  it('is asked for again before it ends', async () => {
    platform.expiresIn = 240;
    await api.sendText(PERSON, 'a');
    await api.sendText(PERSON, 'b');
    expect(texts()).toEqual(['a', 'b']);
    expect(platform.granted).toHaveLength(2);
  });

  it('that ended or was taken away is replaced, and the message goes out once', async () => {
    await api.sendText(PERSON, 'a');
    platform.revokeTokens();
    await api.sendText(PERSON, 'b');
    platform.failNext('send', 42001);
    await api.sendText(PERSON, 'c');
    expect(texts()).toEqual(['a', 'b', 'c']);
  });

  it('is made to change only where the platform gives out again the one that it refuses', async () => {
    await api.sendText(PERSON, 'a');
    platform.revokeTokens();
    await api.sendText(PERSON, 'b');
    expect(platform.granted.map(({ force_refresh }) => force_refresh)).toEqual([false, false]);
    platform.failNext('send', 40001);
    await api.sendText(PERSON, 'c');
    expect(platform.granted.map(({ force_refresh }) => force_refresh)).toEqual([false, false, false, true]);
  });

  it('refused twice is not tried a third time, and nothing is lost: the message may be sent later', async () => {
    platform.failNext('send', 40001, 40001);
    await expect(api.sendText(PERSON, 'a')).rejects.toMatchObject({ name: 'TryLater', seconds: 60 });
    await api.sendText(PERSON, 'a');
    expect(texts()).toEqual(['a']);
  });

  it('a failure to get one is told to all who wait, and the next asks anew', async () => {
    platform.failNext('token', -1);
    const both = await Promise.allSettled([api.sendText(PERSON, 'a'), api.sendText(PERSON, 'b')]);
    expect(both.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(platform.granted).toHaveLength(1);
    await api.sendText(PERSON, 'c');
    expect(texts()).toEqual(['c']);
  });

  it.each([
    [40125, 'AppSecret'],
    [40164, 'IP whitelist'],
    [40013, 'AppID'],
  ])('refused with %i says what is wrong, and without the secret', async (code, words) => {
    platform.failNext('token', code);
    const error = await api.sendText(PERSON, 'a').catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ name: 'TryLater', message: expect.stringContaining(words) });
    expect(String(error)).toContain(String(code));
    expect(JSON.stringify(error) + String(error)).not.toContain(ACCOUNT.secret);
  });
});

describe('customer-service messages', () => {
  it('say Chinese and signs as they are', async () => {
    await api.sendText(PERSON, '第1条："每月300元"\n<b>&');
    expect(texts()).toEqual(['第1条："每月300元"\n<b>&']);
  });

  it('are given up when the person has not written for 48 hours', async () => {
    platform.closes(PERSON);
    await expect(api.sendText(PERSON, 'a')).rejects.toMatchObject({
      name: 'Undeliverable',
      message: expect.stringMatching(/48 hours.*45015/),
    });
  });

  it('are given up after the fifth, until the person writes again', async () => {
    for (const text of ['1', '2', '3', '4', '5']) await api.sendText(PERSON, text);
    await expect(api.sendText(PERSON, '6')).rejects.toMatchObject({
      name: 'Undeliverable',
      message: expect.stringContaining('45047'),
    });
    platform.opens(PERSON);
    await api.sendText(PERSON, '6');
    expect(texts()).toEqual(['1', '2', '3', '4', '5', '6']);
  });

  it.each([
    [48001, 'Undeliverable', undefined],
    [43004, 'Undeliverable', undefined],
    [45009, 'TryLater', 3600],
    [45011, 'TryLater', 60],
    [-1, 'TryLater', 5],
    [99999, 'TryLater', undefined],
  ])('refused with %i come to %s', async (code, name, seconds) => {
    platform.failNext('send', code);
    const error = await api.sendText(PERSON, 'a').catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ name });
    expect(Object(error).seconds).toBe(seconds);
    expect(String(error)).toContain(String(code));
  });

  it.each(['HTTP 502', 'cut'] as const)(
    'may be sent later after a failure of the connection: %s',
    async (failure) => {
      platform.failNext('send', failure);
      await expect(api.sendText(PERSON, 'a')).rejects.toMatchObject({ name: 'TryLater' });
    },
  );

  it('where nobody answers, neither the token nor the address is in the error', async () => {
    await api.sendText(PERSON, 'a');
    await platform.stop();
    const error = await api.sendText(PERSON, 'b').catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ name: 'TryLater' });
    expect(inspect(error, { depth: null })).not.toMatch(/access_token=|127\.0\.0\.1/);
  });
});

describe('files', () => {
  it('come as they are, whatever the platform calls them', async () => {
    const picture = Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0x00, 0x7b]);
    platform.holdFile('m1', 'image/jpeg', picture);
    expect(await api.getFile('m1')).toEqual(picture);
  });

  it('with a token that was taken away are fetched with another', async () => {
    platform.holdFile('m1', 'image/png', Buffer.from('png'));
    await api.getFile('m1');
    platform.revokeTokens();
    expect(await api.getFile('m1')).toEqual(Buffer.from('png'));
  });

  it('that are gone after 3 days are told apart from a failure', async () => {
    await expect(api.getFile('gone')).rejects.toMatchObject({
      name: 'Undeliverable',
      message: expect.stringContaining('40007'),
    });
  });

  it('too large are not read to their end', async () => {
    platform.holdFile('m1', 'image/jpeg', Buffer.alloc(21 * 1024 * 1024));
    expect(await api.getFile('m1')).toBeUndefined();
  });
});
