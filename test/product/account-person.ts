import { expect } from 'vitest';
import { encryptedXml, PERSON } from '../bots/official-account/message-xml.js';
import { ACCOUNT, decrypt, encrypt, type Platform, signedQuery } from '../bots/official-account/platform.js';

/** The settings of a product whose official account is on the stand-in for the platform. */
export const accountSettings = (platform: Platform) => ({
  OFFICIAL_ACCOUNT_APP_ID: ACCOUNT.appId,
  OFFICIAL_ACCOUNT_SECRET: ACCOUNT.secret,
  OFFICIAL_ACCOUNT_TOKEN: ACCOUNT.token,
  OFFICIAL_ACCOUNT_AES_KEY: ACCOUNT.aesKey,
  OFFICIAL_ACCOUNT_API_ROOT: platform.root,
});

const elementOf = (xml: string, name: string) =>
  new RegExp(`<${name}><!\\[CDATA\\[([\\s\\S]*?)\\]\\]></${name}>`).exec(xml)?.[1] ?? '';

/** Sends a message in the safe mode. @returns what the person reads right away; '' when the platform is told to go on */
export async function post(platform: Platform, chat: string, xml: string): Promise<string> {
  platform.opens(PERSON);
  const encrypted = encrypt(xml);
  const address = new URL('/wechat/official-account', chat);
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
export async function send(platform: Platform, chat: string, xml: string): Promise<string> {
  const before = platform.sent.length;
  const atOnce = await post(platform, chat, xml);
  if (atOnce !== '') return atOnce;
  await expect.poll(() => platform.sent.length, { timeout: 20_000 }).toBeGreaterThan(before);
  return platform.sent.at(-1)?.text ?? '';
}
