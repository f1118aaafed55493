import { randomBytes, randomInt, type ScryptOptions, scrypt, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';

/** In characters. */
export const SHORTEST_PASSWORD = 10;

/** What OWASP asks of scrypt with 32 MiB of memory, at about 0.1 s a password. */
const COST = { ln: 15, r: 8, p: 1 } as const;
const MAX_MEMORY = 64 * 1024 * 1024;
const SALT_BYTES = 16;
const KEY_BYTES = 32;
/** The PHC string format: what is kept says how it was made, so that the cost can be raised later. */
const FORM = /^\$scrypt\$ln=(\d{1,2}),r=(\d{1,2}),p=(\d{1,2})\$([\w+/]+=*)\$([\w+/]+=*)$/;
/** No 0, 1, i, l, o: what is read off a screen and typed by hand stays what it was. */
const SIGNS = '23456789abcdefghjkmnpqrstuvwxyz';

const derive = promisify<string, Buffer, number, ScryptOptions, Buffer>(scrypt);

/** A full-width letter from a Chinese keyboard is the letter. */
const normal = (password: string) => password.normalize('NFKC');

/** Hashes a password for keeping, with a salt of its own. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(SALT_BYTES);
  const { ln, r, p } = COST;
  const key = await derive(normal(password), salt, KEY_BYTES, { N: 2 ** ln, r, p, maxmem: MAX_MEMORY });
  return `$scrypt$ln=${ln},r=${r},p=${p}$${salt.toString('base64')}$${key.toString('base64')}`;
}

/**
 * Is this the password that was hashed? Takes the same time whether it is or not.
 * @throws TypeError when `hashed` did not come from hashPassword
 */
export async function isPassword(password: string, hashed: string): Promise<boolean> {
  const [, ln, r, p, salt, key] = FORM.exec(hashed) ?? [];
  if (!salt || !key) throw new TypeError('a kept password is not in its form');
  const kept = Buffer.from(key, 'base64');
  const given = await derive(normal(password), Buffer.from(salt, 'base64'), kept.length, {
    N: 2 ** Number(ln),
    r: Number(r),
    p: Number(p),
    maxmem: MAX_MEMORY,
  });
  return timingSafeEqual(given, kept);
}

/** A password to be given out and used once, "k7wm-3xqa-v9tr-h2cd": 79 random bits. */
export function oneTimePassword(): string {
  const group = () => Array.from({ length: 4 }, () => SIGNS.charAt(randomInt(SIGNS.length))).join('');
  return Array.from({ length: 4 }, group).join('-');
}
