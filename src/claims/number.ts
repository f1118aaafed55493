import { randomInt } from 'node:crypto';

/** No 0, 1, I, L, O: what is read out or copied by hand stays what it was. 31 signs, a prime, for the check sign. */
const SIGNS = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
const FORM = /^SG(\d{2})([2-9A-HJKMNP-Z]{6})([2-9A-HJKMNP-Z])$/;

/** Weighted by place, modulo a prime: one wrong sign or two swapped ones never check out. */
function checkSign(year: string, body: string): string {
  const sum = [...year]
    .map(Number)
    .concat([...body].map((sign) => SIGNS.indexOf(sign)))
    .reduce((total, value, place) => total + value * (place + 1), 0);
  return SIGNS.charAt(sum % SIGNS.length);
}

const written = (year: string, body: string) =>
  `SG${year}-${body.slice(0, 3)}-${body.slice(3)}${checkSign(year, body)}`;

/**
 * A new claim number, "SG26-7K3-F9QX": the year, six random signs and a check sign.
 * @param day the day of filing, "YYYY-MM-DD"
 */
export function newClaimNumber(day: string): string {
  const body = Array.from({ length: 6 }, () => SIGNS.charAt(randomInt(SIGNS.length))).join('');
  return written(day.slice(2, 4), body);
}

/** The beginning that all numbers of a year, or of ten years, share ("SG26", "SG2"), from what a person typed. */
export const sharedBeginning = (typed: string): string | undefined =>
  /^(SG\d{1,2})-?$/.exec(typed.trim().toUpperCase())?.[1];

/** The number as it is written, from what a person typed (case, spaces and dashes do not count); else undefined. */
export function readClaimNumber(typed: string): string | undefined {
  const [, year, body, check] = FORM.exec(typed.normalize('NFKC').toUpperCase().replace(/[\s-]/g, '')) ?? [];
  return year && body && checkSign(year, body) === check ? written(year, body) : undefined;
}
