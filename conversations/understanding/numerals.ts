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
const UNITS: Readonly<Record<string, number>> = {
  十: 10,
  拾: 10,
  百: 100,
  佰: 100,
  千: 1000,
  仟: 1000,
  k: 1000,
};
const SCALES: Readonly<Record<string, number>> = { 万: 1e4, 萬: 1e4, w: 1e4, 亿: 1e8 };

const HAN = '零〇一壹二贰两俩三叁仨四肆五伍六陆七柒八捌九玖';

/**
 * A number as people write it: 85, 1,200,000, 2.5万, 30w, 36万5, 5万4千6百, 79点5, 八十五点五, 三万五, 一千二. No sign.
 */
export const NUMBER = `(?:\\d[\\d,]*(?:[.点]\\d+)?(?:\\s?[万萬w亿k千百](?:\\d{1,4}(?![\\d年月日号个篇分a]))?)*|[${HAN}十拾百佰千仟万萬亿]+(?:点[${HAN}\\d]+)?万?)`;

/** 陆, 伍: one of these alone is a name more often than a number. */
export const isSurname = (written: string): boolean => /^[伍陆柒肆]$/u.test(written);

const TOKENS = new RegExp(`[.点][${HAN}\\d]+|\\d+|[${HAN}]|[十拾百佰千仟k万萬w亿]`, 'gu');

/**
 * Reads a number written as NUMBER.
 * @returns the exact number; undefined where the signs are no number
 */
export function readNumber(written: string): Decimal | undefined {
  const text = written.replace(/[,\s]/g, '');
  const tokens = text.match(TOKENS) ?? [];
  if (text === '' || tokens.join('') !== text) return undefined;
  let total = new Decimal(0);
  let section = new Decimal(0);
  let figures = '';
  let lastUnit = 1;
  for (const token of tokens) {
    const unit = UNITS[token];
    const scale = SCALES[token];
    if (unit) {
      section = section.plus(new Decimal(figures || 1).times(unit));
      lastUnit = unit;
      figures = '';
    } else if (scale) {
      const counted = section.plus(figures || 0);
      if (counted.isZero() && total.isZero()) return undefined;
      total = scale === 1e8 ? total.plus(counted).times(scale) : total.plus(counted.times(scale));
      section = new Decimal(0);
      lastUnit = scale;
      figures = '';
    } else if (/^[.点]/.test(token)) {
      figures = section
        .plus(figures || 0)
        .plus(`0.${figuresOf(token.slice(1))}`)
        .toString();
      section = new Decimal(0);
      lastUnit = 1;
    } else {
      figures += figuresOf(token);
      if (token === '零' || token === '〇') lastUnit = 1;
    }
  }
  // 三万五 and 一千二 leave out the unit: a lone last figure counts tenths of the one before.
  const isShort = lastUnit >= 100 && /^\d$/.test(figures);
  return total.plus(section).plus(new Decimal(figures || 0).times(isShort ? lastUnit / 10 : 1));
}

/**
 * Is a single figure only part of a word: 一点, 统一报的, 上一任? Not where papers, marks or bodies are counted: 一篇.
 * @param after what stands behind the number
 */
export const isPartOfAWord = (written: string, after: string): boolean =>
  /^[一二两三四五六七八九]$/u.test(written) && /^(?![分篇个家本])\p{Script=Han}/u.test(after);

const figuresOf = (token: string): string => [...token].map((sign) => DIGITS[sign] ?? sign).join('');
