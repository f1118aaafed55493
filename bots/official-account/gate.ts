import { createHash, randomBytes } from 'node:crypto';
import { z } from 'zod';
import { type Cipher, makeCipher } from './cipher.js';
import { Recent } from './recent.js';
import { Refused } from './refusal.js';
import { isSignatureOf, signatureOf } from './signature.js';
import { readXml, writeXml } from './xml.js';

/** How far a request's timestamp may lie from now, either way. The platform sends a message again within 15 s. */
const WINDOW_SECONDS = 300;

const Signed = z.object({
  timestamp: z.string().regex(/^\d{1,12}$/),
  nonce: z.string().min(1).max(128),
});
const Query = Signed.extend({ signature: z.string() });
const AddressQuery = Query.extend({ echostr: z.string().min(1).max(256) });
const EncryptedQuery = Signed.extend({ encrypt_type: z.literal('aes'), msg_signature: z.string() });

export interface GateSettings {
  readonly appId: string;
  readonly token: string;
  /** The EncodingAESKey; undefined: the plain mode (明文模式). */
  readonly aesKey: string | undefined;
}

/** Lets in what the platform sent, and nothing else. */
export interface Gate {
  /**
   * The platform asks, once, whether the address is the account's own.
   * @returns what to answer
   * @throws Refused
   */
  verifyAddress(query: unknown): string;
  /**
   * @returns a message's fields
   * @throws Refused
   */
  open(query: unknown, body: string): Readonly<Record<string, unknown>>;
  /** The body of an answer, encrypted where the messages are. */
  close(xml: string): string;
}

export function makeGate({ appId, token, aesKey }: GateSettings): Gate {
  const cipher = aesKey === undefined ? undefined : makeCipher(aesKey, appId);
  const bodies = new Recent<string>(2 * WINDOW_SECONDS * 1000);

  return {
    verifyAddress(query) {
      const { signature, timestamp, nonce, echostr } = read(AddressQuery, query);
      check(signature, timestamp, nonce);
      return echostr;
    },
    open(query, body) {
      return cipher ? openEncrypted(cipher, query, body) : openPlain(query, body);
    },
    close: (xml) => (cipher ? sealed(cipher.encrypt(xml)) : xml),
  };

  function openPlain(query: unknown, body: string) {
    const { signature, timestamp, nonce } = read(Query, query);
    check(signature, timestamp, nonce);
    checkBody(timestamp, nonce, body);
    const fields = readXml(body);
    if (EncryptedQuery.safeParse(query).success && fields.FromUserName === undefined)
      throw new Refused('encrypted, and no OFFICIAL_ACCOUNT_AES_KEY is set');
    return fields;
  }

  /** In the compatible mode (兼容模式) the body has the message in plain words too: they are not signed, nor read. */
  function openEncrypted(decrypting: Cipher, query: unknown, body: string) {
    const encrypted = EncryptedQuery.safeParse(query);
    if (!encrypted.success) throw new Refused('not encrypted');
    const { msg_signature, timestamp, nonce } = encrypted.data;
    const { Encrypt } = readXml(body);
    if (typeof Encrypt !== 'string') throw new Refused('not encrypted');
    check(msg_signature, timestamp, nonce, Encrypt);
    checkBody(timestamp, nonce, Encrypt);
    return readXml(decrypting.decrypt(Encrypt));
  }

  function check(signature: string, timestamp: string, nonce: string, ...encrypted: readonly string[]) {
    if (!isSignatureOf(signature, token, timestamp, nonce, ...encrypted)) throw new Refused('bad signature');
    if (Math.abs(Date.now() / 1000 - Number(timestamp)) > WINDOW_SECONDS)
      throw new Refused('stale timestamp');
  }

  /**
   * In the plain mode the signature does not cover the body: whoever saw one could send words of their own under it. So
   * it is good for the body it came with; that one again is the platform sending it again.
   */
  function checkBody(timestamp: string, nonce: string, body: string) {
    const key = `${timestamp}:${nonce}`;
    const hash = createHash('sha256').update(body).digest('base64');
    const before = bodies.get(key);
    if (before !== undefined && before !== hash) throw new Refused('nonce used for another message');
    bodies.set(key, hash);
  }

  function sealed(encrypted: string): string {
    const timestamp = Math.floor(Date.now() / 1000);
    const nonce = randomBytes(8).toString('hex');
    return writeXml({
      Encrypt: encrypted,
      MsgSignature: signatureOf(token, String(timestamp), nonce, encrypted),
      TimeStamp: timestamp,
      Nonce: nonce,
    });
  }
}

function read<T extends z.ZodType>(form: T, query: unknown): z.output<T> {
  const result = form.safeParse(query);
  if (!result.success) throw new Refused('bad query');
  return result.data;
}
