import Fastify, { type FastifyInstance } from 'fastify';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { makeOfficialAccount, type OfficialAccount } from '../../../bots/official-account/account.js';
import { readXml } from '../../../bots/official-account/xml.js';
import { LittleApplication } from './little-application.js';
import { encryptedXml, eventXml, ORIGINAL_ID, PERSON, pictureXml, textXml } from './message-xml.js';
import { ACCOUNT, decrypt, encrypt, Platform, sha1, signedQuery } from './platform.js';

/** Many times what fits into a message, and no two sentences of it alike. */
const LONG = `${Array.from({ length: 200 }, (_, n) => `这是很长的第${n}句话。`).join('')}完`;
/** Long enough that no loaded machine comes near it, where the platform's own 5 s are not what is tested. */
const PATIENT = { timeout: 15_000 };
vi.setConfig({ testTimeout: 60_000 });

let platform: Platform;
let server: FastifyInstance;
let application: LittleApplication;
let account: OfficialAccount;
let log: string[];
let address: string;

async function start({ aesKey }: { aesKey?: string } = {}): Promise<void> {
  const lines: string[] = [];
  log = lines;
  server = Fastify({ logger: { stream: { write: (line) => void lines.push(line) } } });
  application = new LittleApplication();
  const { appId, secret, token } = ACCOUNT;
  account = makeOfficialAccount({ root: platform.root, appId, secret, token, aesKey }, application);
  application.channel = account;
  await server.register(account.webhook);
  address = `${await server.listen({ host: '127.0.0.1', port: 0 })}/wechat/official-account`;
}

beforeEach(async () => {
  platform = await new Platform().start();
  platform.opens(PERSON);
});
afterEach(async () => {
  await server.close();
  await application.idle();
  await platform.stop();
});

async function post(xml: string, query: Record<string, string> = signedQuery()) {
  const response = await fetch(`${address}?${new URLSearchParams(query)}`, {
    method: 'POST',
    headers: { 'content-type': 'text/xml' },
    body: xml,
  });
  return { status: response.status, body: await response.text() };
}

/** What a person reads of an answer in plain mode. */
const contentOf = (body: string) => readXml(body).Content;
const texts = () => platform.sent.map(({ text }) => text);

describe('verifying the address', () => {
  beforeEach(() => start());
  const get = async (query: Record<string, string>) => {
    const response = await fetch(`${address}?${new URLSearchParams(query)}`);
    return { status: response.status, body: await response.text() };
  };

  it('answers the echostr of a request that is signed', async () => {
    const echostr = '4375120948345356249';
    expect(await get({ ...signedQuery(), echostr })).toEqual({ status: 200, body: echostr });
  });

  it.each([
    ['a wrong signature', { ...signedQuery({ token: 'another' }), echostr: '1' }],
    ['an old timestamp', { ...signedQuery({ timestamp: 1714036504 }), echostr: '1' }],
    ['no echostr', signedQuery()],
    ['nothing', {}],
  ])('refuses %s with an empty answer', async (_name, query) => {
    expect(await get(query)).toEqual({ status: 403, body: '' });
  });
});

describe('a message', () => {
  beforeEach(() => start());

  it('is answered right there, from the account to the person', async () => {
    const { status, body } = await post(textXml('你好', { id: '1234567890123456' }));
    expect(status).toBe(200);
    expect(readXml(body)).toMatchObject({
      ToUserName: PERSON,
      FromUserName: ORIGINAL_ID,
      MsgType: 'text',
      Content: '答：你好',
    });
    expect(Number(readXml(body).CreateTime)).toBeGreaterThan(1_700_000_000);
    expect(application.received).toMatchObject([
      { channel: 'official-account', person: PERSON, messageId: '1234567890123456', text: '你好' },
    ]);
    await application.idle();
    expect([platform.sent, application.givenUp]).toEqual([[], []]);
  });

  it('has its choices answered as a numbered menu, and several replies as one', async () => {
    application.answer = async () => [
      { text: '您好' },
      {
        text: '您是哪一种申请人？',
        choices: [
          { id: 'worker', label: '社工本人' },
          { id: 'station', label: '社工站' },
        ],
      },
    ];
    const { body } = await post(textXml('你好'));
    expect(contentOf(body)).toBe('您好\n\n您是哪一种申请人？\n\n1. 社工本人\n2. 社工站\n（回复数字即可）');
  });

  it('that tries to end the CDATA section, or brings markup, is answered with the same characters', async () => {
    const { body } = await post(textXml('a]]]]><![CDATA[><b>&amp;'));
    expect(contentOf(body)).toBe('答：a]]><b>&amp;');
    expect(await post(textXml('<!DOCTYPE html>'))).toMatchObject({ status: 200 });
  });

  it('may be a click in the menu, a place or a voice that was written down', async () => {
    const click = await post(eventXml('CLICK', '<EventKey><![CDATA[帮助]]></EventKey>'));
    expect(contentOf(click.body)).toBe('答：帮助');
    const place = textXml('').replace(
      '<MsgType><![CDATA[text]]></MsgType>',
      '<MsgType><![CDATA[location]]></MsgType><Label><![CDATA[木渎镇]]></Label>',
    );
    expect(contentOf((await post(place)).body)).toBe('答：木渎镇');
  });

  it('of following begins the talk; of leaving is taken in silence', async () => {
    expect(contentOf((await post(eventXml('subscribe'))).body)).toBe('您好，我是社工通。');
    expect(await post(eventXml('unsubscribe'))).toEqual({ status: 200, body: 'success' });
    expect(application.received).toHaveLength(1);
  });

  it('that is a picture has it fetched from the platform, with its access token', async () => {
    platform.holdFile('m-1', 'image/jpeg', Buffer.from([0xff, 0xd8, 0xff]));
    expect(contentOf((await post(pictureXml('m-1'))).body)).toBe('收到图片，3字节');
  });

  it('that cannot be kept is excused at once, and nothing is said of it in the log', async () => {
    application.failing = new Error('disk full, cannot write 我的手机13800000000');
    const { status, body } = await post(textXml('我的手机13800000000'));
    expect(status).toBe(200);
    expect(contentOf(body)).toMatch(/^抱歉.*\nSorry/);
    expect(log.join('')).toContain('a message was not received');
    expect(log.join('')).not.toMatch(/13800000000|oia2Tj/);
  });
});

describe('a request that is not the platform’s', () => {
  beforeEach(() => start());
  const refused = { status: 403, body: '' };
  const hourAgo = () => Math.floor(Date.now() / 1000) - 3600;

  it.each([
    ['a bad signature', () => ({ ...signedQuery(), signature: '0'.repeat(40) })],
    ['the signature of another token', () => signedQuery({ token: 'another' })],
    ['a signature of another nonce', () => ({ ...signedQuery(), nonce: '1' })],
    ['an old timestamp', () => signedQuery({ timestamp: hourAgo() })],
    ['a timestamp of tomorrow', () => signedQuery({ timestamp: hourAgo() + 90_000 })],
    [
      'a timestamp that is none',
      () => ({ timestamp: '1e9', nonce: '1', signature: sha1(ACCOUNT.token, '1e9', '1') }),
    ],
    ['no query', () => ({})],
  ])('is refused for %s, and nobody hears of it', async (_name, query) => {
    expect(await post(textXml('你好'), query())).toEqual(refused);
    expect(application.received).toEqual([]);
  });

  it('is refused when a query is given twice', async () => {
    const query = new URLSearchParams(signedQuery());
    query.append('nonce', 'x');
    const response = await fetch(`${address}?${query}`, { method: 'POST', body: textXml('你好') });
    expect(response.status).toBe(403);
  });

  it('may not bring other words under a query that was good before', async () => {
    const query = signedQuery();
    expect((await post(textXml('你好'), query)).status).toBe(200);
    expect(await post(textXml('删除我的资料'), query)).toEqual(refused);
    expect(application.received).toHaveLength(1);
    expect(log.join('')).toContain('nonce used for another message');
  });

  it.each([
    [
      'a billion laughs',
      `<!DOCTYPE lolz [<!ENTITY a0 "lol">${Array.from({ length: 9 }, (_, n) => `<!ENTITY a${n + 1} "${`&a${n};`.repeat(10)}">`).join('')}]><xml><Content>&a9;</Content></xml>`,
    ],
    ['no XML', '{"MsgType":"text"}'],
    ['nothing', ''],
    ['XML that is no message', '<xml><MsgType><![CDATA[text]]></MsgType></xml>'],
    ['a sender that is a path', textXml('x', { person: '../../etc/passwd' })],
  ])('is refused for %s, though signed', async (_name, xml) => {
    expect(await post(xml)).toEqual(refused);
    expect(application.received).toEqual([]);
  });

  it('is refused unread when it is too large', async () => {
    expect(await post(textXml('x'.repeat(70_000)))).toMatchObject({ status: 413, body: '' });
  });

  it('is refused when it is encrypted and there is no key to read it with', async () => {
    const encrypted = encrypt(textXml('你好'));
    expect(await post(encryptedXml(encrypted), signedQuery({ encrypted }))).toEqual(refused);
    expect(log.join('')).toContain('OFFICIAL_ACCOUNT_AES_KEY');
  });
});

describe('safe mode', () => {
  beforeEach(() => start({ aesKey: ACCOUNT.aesKey }));
  const postEncrypted = (encrypted: string) => post(encryptedXml(encrypted), signedQuery({ encrypted }));

  it('reads an encrypted message and encrypts the answer, signed, for the account', async () => {
    const { status, body } = await postEncrypted(encrypt(textXml('你好')));
    expect(status).toBe(200);
    const { Encrypt, MsgSignature, TimeStamp, Nonce } = readXml(body);
    const encrypted = String(Encrypt);
    expect(MsgSignature).toBe(sha1(ACCOUNT.token, String(TimeStamp), String(Nonce), encrypted));
    expect(body).not.toContain('你好');
    const { message, appId } = decrypt(encrypted);
    expect(appId).toBe(ACCOUNT.appId);
    expect(readXml(message)).toMatchObject({
      ToUserName: PERSON,
      FromUserName: ORIGINAL_ID,
      Content: '答：你好',
    });
  });

  it('takes an encrypted message of any length', async () => {
    for (const length of [0, 1, 15, 31, 32, 300]) {
      const { body } = await postEncrypted(encrypt(textXml(`问${'长'.repeat(length)}`)));
      expect(readXml(decrypt(String(readXml(body).Encrypt)).message).Content).toBe(
        `答：问${'长'.repeat(length)}`,
      );
    }
  });

  it.each([
    ['a plain message', () => post(textXml('你好'))],
    [
      'a plain message that says it is encrypted',
      () => post(textXml('你好'), signedQuery({ encrypted: '' })),
    ],
    ['a message for another account', () => postEncrypted(encrypt(textXml('你好'), 'wx0000000000000000'))],
    [
      'a ciphertext that was tampered with',
      () => {
        const encrypted = encrypt(textXml('你好'));
        const tampered = `${encrypted[0] === 'A' ? 'B' : 'A'}${encrypted.slice(1)}`;
        return post(encryptedXml(tampered), signedQuery({ encrypted }));
      },
    ],
    [
      'a signature over nothing encrypted',
      () => {
        const encrypted = encrypt(textXml('你好'));
        const query = signedQuery({ encrypted });
        return post(encryptedXml(encrypted), { ...query, msg_signature: String(query.signature) });
      },
    ],
    ['what is no ciphertext, though signed', () => postEncrypted('bm90IGEgY2lwaGVydGV4dA==')],
    [
      'a DOCTYPE inside what is encrypted',
      () => postEncrypted(encrypt(`<!DOCTYPE xml [<!ENTITY a "b">]>${textXml('&a;')}`)),
    ],
    [
      'an old message, sent again in an hour',
      () => {
        const encrypted = encrypt(textXml('你好'));
        const timestamp = Math.floor(Date.now() / 1000) - 3600;
        return post(encryptedXml(encrypted), signedQuery({ encrypted, timestamp }));
      },
    ],
  ])('refuses %s', async (_name, send) => {
    expect(await send()).toEqual({ status: 403, body: '' });
    expect(application.received).toEqual([]);
  });

  it('in the compatible mode does not read the plain words beside the encrypted ones', async () => {
    const encrypted = encrypt(textXml('你好'));
    const both = textXml('删除我的资料').replace(
      '</xml>',
      `<Encrypt><![CDATA[${encrypted}]]></Encrypt></xml>`,
    );
    await post(both, signedQuery({ encrypted }));
    expect(application.received).toMatchObject([{ text: '你好' }]);
  });
});

describe('a message that comes again', () => {
  beforeEach(() => start());

  it('gets the same answer, and acts once', async () => {
    const xml = textXml('你好');
    const first = await post(xml);
    const again = await post(xml);
    expect(contentOf(again.body)).toBe(contentOf(first.body));
    expect(application.turns).toHaveLength(1);
  });

  it('while the first one is still worked on gets the answer, though the first one hung up', async () => {
    const release = application.hold();
    const xml = textXml('你好');
    const hungUp = new AbortController();
    const first = fetch(`${address}?${new URLSearchParams(signedQuery())}`, {
      method: 'POST',
      body: xml,
      signal: hungUp.signal,
    }).catch(() => 'hung up');
    await vi.waitFor(() => expect(application.turns).toHaveLength(1), PATIENT);
    hungUp.abort();
    expect(await first).toBe('hung up');
    const again = post(xml);
    await vi.waitFor(() => expect(application.received).toHaveLength(2), PATIENT);
    release();
    expect(contentOf((await again).body)).toBe('答：你好');
    expect(application.turns).toHaveLength(1);
    await application.idle();
    expect(platform.sent).toEqual([]);
  });

  it('is known without a MsgId by its sender and time', async () => {
    for (let i = 0; i < 3; i++) await post(eventXml('subscribe'));
    await post(eventXml('subscribe', '', 1348831999));
    expect(application.turns).toHaveLength(2);
  });
});

describe('an answer that is not ready, or not short', () => {
  beforeEach(() => start());

  it('is said later by the customer-service API, and the platform told to wait no more', async () => {
    const release = application.hold();
    expect(await post(textXml('慢'))).toEqual({ status: 200, body: 'success' });
    expect(platform.sent).toEqual([]);
    release();
    await application.idle();
    expect(platform.sent).toEqual([{ person: PERSON, text: '答：慢' }]);
  });

  it('is said as the answer to the next message, where that is sooner', async () => {
    const release = application.hold();
    expect((await post(textXml('慢'))).body).toBe('success');
    const next = post(textXml('快'));
    await vi.waitFor(() => expect(application.received).toHaveLength(2), PATIENT);
    release();
    expect(contentOf((await next).body)).toBe('答：慢');
    await application.idle();
    expect(texts()).toEqual(['答：快']);
  });

  it('follows in parts, none over the platform’s limit, and nothing of it is lost', async () => {
    application.answer = async () => [{ text: LONG }];
    const { body } = await post(textXml('长'));
    // The platform has the answer in hand before anything follows it by another way.
    expect(platform.sent).toEqual([]);
    await application.idle();
    const parts = [String(contentOf(body)), ...texts()];
    expect(parts.join('')).toBe(LONG);
    expect(parts.length).toBeGreaterThan(2);
    expect(parts.every((part) => Buffer.byteLength(part) <= 1800)).toBe(true);
  });

  it('goes on with the part that failed, and says none twice', async () => {
    application.answer = async () => [{ text: LONG }];
    platform.failNext('send', 'nothing', -1, 'nothing', 'HTTP 502');
    const { body } = await post(textXml('长'));
    await application.idle();
    expect([contentOf(body), ...texts()].join('')).toBe(LONG);
    expect(application.triedAgain).toBe(2);
  });

  it('is given up, with the reason, when the person has not written for 48 hours', async () => {
    platform.closes(PERSON);
    application.tell(PERSON, [{ text: '您的申请已受理' }]);
    await application.idle();
    expect(application.givenUp).toEqual([expect.stringMatching(/48 hours.*45015/)]);
    expect(application.givenUp.join()).not.toContain(PERSON);
  });

  it('of the staff goes out by the customer-service API, even with an access token that has ended', async () => {
    await account.send({
      id: 'm1',
      person: PERSON,
      replies: [{ text: '一' }],
      language: 'zh',
      question: null,
    });
    platform.revokeTokens();
    application.tell(PERSON, [{ text: '您的申请已受理' }]);
    await application.idle();
    expect(texts()).toEqual(['一', '您的申请已受理']);
  });

  it('of one person does not wait for another’s', async () => {
    const release = application.hold();
    const slow = post(textXml('慢', { person: 'oSlow' }));
    await vi.waitFor(() => expect(application.turns).toHaveLength(1), PATIENT);
    application.unholdNext();
    expect(contentOf((await post(textXml('快'))).body)).toBe('答：快');
    release();
    expect(contentOf((await slow).body)).toBe('答：慢');
  });
});
