import { createHash, timingSafeEqual } from 'node:crypto';

/** The platform's signature: SHA-1, in hex, of the parts sorted and joined. The token among them is the secret. */
export function signatureOf(...parts: readonly string[]): string {
  return createHash('sha1')
    .update([...parts].sort().join(''))
    .digest('hex');
}

/** Whether a signature is that of the parts, in a time that tells nothing about where it differs. */
export function isSignatureOf(signature: string, ...parts: readonly string[]): boolean {
  const given = Buffer.from(signature);
  const right = Buffer.from(signatureOf(...parts));
  return given.length === right.length && timingSafeEqual(given, right);
}
