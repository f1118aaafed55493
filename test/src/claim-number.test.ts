import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newClaimNumber, readClaimNumber } from '../../src/claims/index.js';

const SIGNS = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';

describe('claim numbers', () => {
  it('carry the year and none of 0, 1, I, L and O', () => {
    for (let i = 0; i < 200; i++) {
      expect(newClaimNumber('2026-11-23')).toMatch(/^SG26-[2-9A-HJKMNP-Z]{3}-[2-9A-HJKMNP-Z]{4}$/);
    }
  });

  it('are read however they are typed', () => {
    const number = newClaimNumber('2026-11-23');
    expect(readClaimNumber(` ${number.toLowerCase().replaceAll('-', ' ')} `)).toBe(number);
  });

  it('one wrong sign is noticed', () => {
    const number = newClaimNumber('2026-11-23');
    fc.assert(
      fc.property(fc.constantFrom(5, 6, 7, 9, 10, 11, 12), fc.constantFrom(...SIGNS), (at, sign) => {
        fc.pre(number[at] !== sign);
        expect(readClaimNumber(number.slice(0, at) + sign + number.slice(at + 1))).toBeUndefined();
      }),
    );
  });
});
