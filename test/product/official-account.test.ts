import sharp from 'sharp';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { eventXml, pictureXml, textXml } from '../bots/official-account/message-xml.js';
import { Platform } from '../bots/official-account/platform.js';
import { accountSettings, post as postTo, send as sendTo } from './account-person.js';
import { Product } from './product.js';

// Each starts the product, some twice: on a busy machine that takes a while.
vi.setConfig({ testTimeout: 120_000 });

let platform: Platform;
let product: Product;
beforeEach(async () => {
  platform = await new Platform().start();
  product = await Product.start(accountSettings(platform));
});
afterEach(async () => {
  await product.clear();
  await platform.stop();
});

const post = (xml: string) => postTo(platform, product.chat, xml);
const send = (xml: string) => sendTo(platform, product.chat, xml);

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
  product = await Product.start(accountSettings(platform), product.dataDir);
  expect(['', answer]).toContain(await post(xml));
  expect(await send(textXml('重复'))).toBe(answer);
});

it('a wrong secret is reported without it, and messages are answered all the same', async () => {
  await product.clear();
  product = await Product.start({ ...accountSettings(platform), OFFICIAL_ACCOUNT_SECRET: 'f'.repeat(32) });
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
