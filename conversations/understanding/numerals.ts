import { Decimal } from 'decimal.js';

const DIGITS: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  壹: 1,
  二: 2,
  贰: 2,
  两: 2,
  俩: 2,
  三: 3,
  叁: 3,
  仨: 3,
  四: 4,
  肆: 4,
  五: 5,
  伍: 5,
  六: 6,
  陆: 6,
  七: 7,
  柒: 7,
  八: 8,
  捌: 8,
  九: 9,
  玖: 9,
};
const UNITS: Readonly<Record<string, number>> = { 十: 10, 拾: 10, 百: 100, 佰: 100, 千: 1000, 仟: 1000 };
const SCALES: Readonly<Record<string, number>> = {
  万: 1e4,
  萬: 1e4,
  w: 1e4,
  亿: 1e8,
  k: 1e3,
  千: 1e3,
  百: 100,
};

const HAN = '零〇一壹二贰两俩三叁仨四肆五伍六陆七柒八捌九玖';

/** A number as people write it: 85, 1,200,000, 2.5万, 30w, 79点5, 八十五点五, 三万五, 一千二. No sign. */
export const NUMBER = `(?:\\d+万\\d{1,4}千?|\\d[\\d,]*(?:[.点]\\d+)?(?:\\s?[万萬w亿k千百])?|[${HAN}十拾百佰千仟万萬亿]+(?:点[${HAN}\\d]+)?万?)`;

/**
 * Reads a number written as NUMBER.
 * @returns the exact number; undefined where the signs are no number
 */
export function readNumber(written: string): Decimal | undefined {
  const text = written.replace(/[,\s]/g, '').replace(/(?<=\d)点(?=\d)/, '.');
  const [, tens, rest = '', thousands] = /^(\d+)万(\d{1,4})(千?)$/.exec(text) ?? [];
  if (tens) {
    // 15万8 is 158000, 15万8千 as well, 15万8000 too.
    const below = rest.length === 1 || thousands ? Number(rest) * 1000 : Number(rest);
    return new Decimal(tens).times(1e4).plus(below);
  }
  const [, digits, scale] = /^(\d+(?:\.\d+)?)([万萬w亿k千百]?)$/.exec(text) ?? [];
  if (digits) return new Decimal(digits).times(scale ? (SCALES[scale] ?? 1) : 1);
  const [, whole, decimals, wan] =
    new RegExp(`^([${HAN}十拾百佰千仟万萬亿]+)(?:点([${HAN}\\d]+))?(万?)$`).exec(text) ?? [];
  if (!whole) return undefined;
  const integer = readHan(whole);
  if (integer === undefined) return undefined;
  const tail = decimals ? `.${[...decimals].map((sign) => DIGITS[sign] ?? sign).join('')}` : '';
  return new Decimal(`${integer}${tail}`).times(wan ? 1e4 : 1);
}

/** 三十五 → 35; 三万五 → 35000; 一千二 → 1200; 二〇二二 → 2022. */
function readHan(text: string): number | undefined {
  const signs = [...text];
  if (signs.every((sign) => sign in DIGITS)) return Number(signs.map((sign) => DIGITS[sign]).join(''));
  let total = 0;
  let section = 0;
  let digit: number | undefined;
  let lastUnit = 1;
  for (const sign of signs) {
    const unit = UNITS[sign];
    const scale = sign === '万' || sign === '萬' || sign === '亿' ? SCALES[sign] : undefined;
    if (sign in DIGITS) {
      digit = (digit ?? 0) * (digit === undefined ? 1 : 10) + (DIGITS[sign] ?? 0);
      if (sign === '零' || sign === '〇') lastUnit = 1;
    } else if (unit) {
      section += (digit ?? 1) * unit;
      digit = undefined;
      lastUnit = unit;
    } else if (scale) {
      total = (total + section + (digit ?? 0)) * scale;
      section = 0;
      digit = undefined;
      lastUnit = scale;
    }
  }
  // 三万五 and 一千二 leave out the unit: the last digit counts tenths of the one before.
  const rest = digit === undefined ? 0 : lastUnit >= 100 ? digit * (lastUnit / 10) : digit;
  const sum = total + section + rest;
  return Number.isSafeInteger(sum) ? sum : undefined;
}
