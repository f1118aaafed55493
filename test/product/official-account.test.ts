import sharp from 'sharp';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { encryptedXml, eventXml, PERSON, pictureXml, textXml } from '../bots/official-account/message-xml.js';
import { ACCOUNT, decrypt, encrypt, Platform, signedQuery } from '../bots/official-account/platform.js';
import { Product } from './product.js';

// Each starts the product, some twice: on a busy machine that takes a while.
vi.setConfig({ testTimeout: 120_000 });

let platform: Platform;
let product: Product;
beforeEach(async () => {
  platform = await new Platform().start();
  product = await Product.start(SETTINGS());
});
afterEach(async () => {
  await product.clear();
  await platform.stop();
});

const SETTINGS = () => ({
  OFFICIAL_ACCOUNT_APP_ID: ACCOUNT.appId,
  OFFICIAL_ACCOUNT_SECRET: ACCOUNT.secret,
  OFFICIAL_ACCOUNT_TOKEN: ACCOUNT.token,
  OFFICIAL_ACCOUNT_AES_KEY: ACCOUNT.aesKey,
  OFFICIAL_ACCOUNT_API_ROOT: platform.root,
});

const elementOf = (xml: string, name: string) =>
  new RegExp(`<${name}><!\\[CDATA\\[([\\s\\S]*?)\\]\\]></${name}>`).exec(xml)?.[1] ?? '';

/** Sends a message in the safe mode. @returns what the person reads right away; '' when the platform is told to go on */
async function post(xml: string): Promise<string> {
  platform.opens(PERSON);
  const encrypted = encrypt(xml);
  const address = new URL('/wechat/official-account', product.chat);
  address.search = new URLSearchParams(signedQuery({ encrypted })).toString();
  const response = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'text/xml' },
    body: encryptedXml(encrypted),
  });
  expect(response.status).toBe(200);
  const body = await response.text();
  return body === 'success' ? '' : elementOf(decrypt(elementOf(body, 'Encrypt')).message, 'Content');
}

/** @returns what the person reads, right away or, where a busy machine was not ready within 4 s, later */
async function send(xml: string): Promise<string> {
  const before = platform.sent.length;
  const atOnce = await post(xml);
  if (atOnce !== '') return atOnce;
  await expect.poll(() => platform.sent.length, { timeout: 20_000 }).toBeGreaterThan(before);
  return platform.sent.at(-1)?.text ?? '';
}

it('a whole talk in an official account: from following it to a draft with a picture, and its progress', async () => {
  expect(await send(eventXml('subscribe'))).toMatch(/社工通[\s\S]*\n1\. /);
  for (const said of ['社工个人', '岗位补贴', '在木渎', '城乡社区工作者', '中级', '在岗', '2023年6月'])
    expect(await send(textXml(said))).not.toBe('');
  for (const said of ['岗位补贴', '同意', '陈静', '13812345678']) await send(textXml(said));
  expect(await send(textXml('木渎社区'))).toContain('证书');
  const picture = await sharp({ create: { width: 60, height: 40, channels: 3, background: '#c33' } })
    .jpeg()
    .toBuffer();
  platform.holdFile('m-1', 'image/jpeg', picture);
  const taken = await send(pictureXml('m-1'));
  expect(taken).toMatch(/收到/);
  await send(textXml('好了'));
  const filed = await send(textXml('对'));
  expect(filed).toMatch(/SG26-\w{3}-\w{4}/);
  expect(await send(textXml('进度'))).toContain('草稿');
  expect(await send(eventXml('subscribe', '', 1348839999))).toContain('我们接着说');
  expect(product.output).not.toMatch(/13812345678|陈静|oia2Tj/);
});

it('a message that comes again after a restart acts once', async () => {
  await send(eventXml('subscribe'));
  const xml = textXml('社工个人');
  const answer = await send(xml);
  await product.stop('SIGKILL');
  product = await Product.start(SETTINGS(), product.dataDir);
  expect(['', answer]).toContain(await post(xml));
  expect(await send(textXml('重复'))).toBe(answer);
});

it('a wrong secret is reported without it, and messages are answered all the same', async () => {
  await product.clear();
  product = await Product.start({ ...SETTINGS(), OFFICIAL_ACCOUNT_SECRET: 'f'.repeat(32) });
  await expect.poll(() => product.output, { timeout: 20_000 }).toMatch(/refuses the AppSecret \(40125\)/);
  expect(product.output).not.toContain('ffffffff');
  expect(await send(eventXml('subscribe'))).toContain('社工通');
});

it('without settings there is no such address', async () => {
  await product.clear();
  product = await Product.start();
  const response = await fetch(new URL('/wechat/official-account', product.chat));
  expect(response.status).toBe(404);
});
