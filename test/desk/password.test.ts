import { describe, expect, it } from 'vitest';
import { hashPassword, isPassword, oneTimePassword } from '../../src/desk/sign-in/password.js';

describe('a kept password', () => {
  it('is known again, and no other is taken for it', async () => {
    const kept = await hashPassword('four words in a row');
    expect(await isPassword('four words in a row', kept)).toBe(true);
    expect(await isPassword('four words in a roW', kept)).toBe(false);
    expect(await isPassword('', kept)).toBe(false);
  });

  it('says how it was hashed, with scrypt at N=2^15 and a salt of its own', async () => {
    const [one, other] = await Promise.all([hashPassword('same'), hashPassword('same')]);
    expect(one).toMatch(/^\$scrypt\$ln=15,r=8,p=1\$[\w+/]{22}==\$[\w+/]{43}=$/);
    expect(one).not.toBe(other);
  });

  it('is the same typed in full-width letters', async () => {
    expect(await isPassword('ｋ７ｗｍ－３ｘｑａ', await hashPassword('k7wm-3xqa'))).toBe(true);
  });

  it('that is not in its form is refused, not taken for a wrong one', async () => {
    await expect(isPassword('plain', 'plain')).rejects.toThrow(TypeError);
  });
});

describe('a one-time password', () => {
  it('is four groups of signs that are not mistaken for one another, and never the same twice', () => {
    const many = Array.from({ length: 200 }, oneTimePassword);
    for (const password of many) expect(password).toMatch(/^([2-9a-hjkmnp-z]{4}-){3}[2-9a-hjkmnp-z]{4}$/);
    expect(new Set(many).size).toBe(200);
  });
});
