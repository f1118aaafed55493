import { crc32 } from 'node:zlib';

/**
 * JSON that this store wrote itself carries its CRC-32, as the first field of its object: `{"crc":"0123abcd",…}`. What
 * has its own checksum is what was written, and is taken for it: here alone JSON becomes a type without being looked at.
 */
const BEFORE_SUM = '{"crc":"';
const AFTER_SUM = BEFORE_SUM.length + 8;
const REST = AFTER_SUM + '",'.length;

const sumOf = (text: string): string => crc32(text).toString(16).padStart(8, '0');

/** @param value an object with at least one field; it has no field `crc` of its own */
export function seal(value: object): string {
  const rest = JSON.stringify(value).slice(1);
  return `${BEFORE_SUM}${sumOf(rest)}",${rest}`;
}

/** Text that is not what was written: cut off, or changed. */
export class Damaged extends Error {
  override readonly name = 'Damaged';
}

/** @throws Damaged */
export function unseal<T extends object>(text: string): T {
  const isOurs = text.startsWith(BEFORE_SUM) && text.startsWith('",', AFTER_SUM);
  if (!isOurs || sumOf(text.slice(REST)) !== text.slice(BEFORE_SUM.length, AFTER_SUM)) {
    throw new Damaged('the checksum is wrong');
  }
  return JSON.parse(text);
}

/** The value as it is once it was written and read. */
export const asRead = <T>(value: unknown): T => JSON.parse(JSON.stringify(value));
