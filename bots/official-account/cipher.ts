import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { Refused } from './refusal.js';

/** The padding goes to this length though an AES block has 16 bytes: node's own padding does not fit. */
const PADDED_TO = 32;

const RANDOM_BYTES = 16;
const LENGTH_BYTES = 4;
const BASE64 = /^(?:[A-Za-z0-9+/]{4})+(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;

/** What the safe mode (安全模式) encrypts and decrypts with. */
export interface Cipher {
  /** @throws Refused when it was not encrypted with this key, or for another account */
  decrypt(base64: string): string;
  encrypt(message: string): string;
}

/**
 * AES-256-CBC over 16 random bytes, the message's length in 4 bytes, the message and the AppID. The vector is the key's
 * first half: the random bytes stand in for one.
 * @param encodingAesKey the 43 characters of the platform's EncodingAESKey
 */
export function makeCipher(encodingAesKey: string, appId: string): Cipher {
  const key = Buffer.from(`${encodingAesKey}=`, 'base64');
  const vector = key.subarray(0, 16);

  return {
    decrypt(base64) {
      const plain = unpad(decipher(base64));
      const start = RANDOM_BYTES + LENGTH_BYTES;
      if (plain.length < start) throw new Refused('not decryptable');
      const end = start + plain.readUInt32BE(RANDOM_BYTES);
      if (end > plain.length) throw new Refused('not decryptable');
      if (plain.toString('utf8', end) !== appId) throw new Refused('for another account');
      return plain.toString('utf8', start, end);
    },
    encrypt(message) {
      const text = Buffer.from(message);
      const length = Buffer.alloc(LENGTH_BYTES);
      length.writeUInt32BE(text.length);
      const padded = pad(Buffer.concat([randomBytes(RANDOM_BYTES), length, text, Buffer.from(appId)]));
      const aes = createCipheriv('aes-256-cbc', key, vector).setAutoPadding(false);
      return Buffer.concat([aes.update(padded), aes.final()]).toString('base64');
    },
  };

  function decipher(base64: string): Buffer {
    const bytes = Buffer.from(base64, 'base64');
    if (!BASE64.test(base64) || bytes.length % 16 !== 0) throw new Refused('not decryptable');
    const aes = createDecipheriv('aes-256-cbc', key, vector).setAutoPadding(false);
    return Buffer.concat([aes.update(bytes), aes.final()]);
  }
}

function pad(bytes: Buffer): Buffer {
  const count = PADDED_TO - (bytes.length % PADDED_TO);
  return Buffer.concat([bytes, Buffer.alloc(count, count)]);
}

function unpad(bytes: Buffer): Buffer {
  const count = bytes.at(-1) ?? 0;
  const padding = bytes.subarray(-count);
  if (count < 1 || count > PADDED_TO || padding.length !== count || !padding.every((byte) => byte === count))
    throw new Refused('not decryptable');
  return bytes.subarray(0, -count);
}
