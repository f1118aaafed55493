import { MONEY_FORM } from '../../policy/index.js';
import { findDateSpans } from './dates.js';
import { NUMBER, readNumber } from './numerals.js';
import type { Found } from './text.js';

/** 四十来万, 大概五千, 几千块: a sum that is not known to the yuan. */
const VAGUE =
  /来[万千块元]|[几多](?:十|百|千|万|块|元|个)|大概|大约|左右|差不多|好像|可能|应该是|about|around|roughly/u;

export const isVague = (text: string): boolean => VAGUE.test(text);

/** Nothing was received: 没领过, 没有, 一分没拿, 零. */
const NOTHING =
  /^(?:(?:从来|从|还|都|也|一直|目前|以前|之前|暂时)*(?:没有?|未|无|木有|没得)|0|零|zero|none|no|nothing|nope|never)(?!\d|[万千百])/u;

const NEVER =
  /(?:没有?|未|不曾|从来没)(?:去|再|有)?(?:领|拿|发|收|给|补|享受|申|报|兑|到账)|一分(?:钱)?(?:都|也)?没|never received|not received|haven't/u;

/** 3a, 四个a: a rating, not a sum. */
const OF_A_RATING = /^\s?个?a/u;

/**
 * Every sum in a normalised text, "2000.00". A number that is a date, a rating or a count is none.
 * @param bare whether a number without 元 or 万 is a sum, as it is in the answer to “how much?”
 */
export function findSums(text: string, today: string, bare: boolean): readonly Found<string>[] {
  // In the answer to “how much?” 2000 is a sum, not a year.
  const dates = findDateSpans(text, today).filter(
    ({ start, end }) => !bare || !/^\d+$/u.test(text.slice(start, end)),
  );
  const found: Found<string>[] = [];
  for (const match of text.matchAll(new RegExp(`(${NUMBER})(\\s?(?:元|块|圆|rmb|yuan|¥))?`, 'gu'))) {
    const [whole, number = '', unit] = match;
    const [start, end] = [match.index, match.index + whole.length];
    if (dates.some((date) => start < date.end && date.start < end)) continue;
    if (OF_A_RATING.test(text.slice(end))) continue;
    if (/^[篇个次岁年月名人条项级分%]/u.test(text.slice(end))) continue;
    if (!unit && !bare && !/[万萬w千k百]$/u.test(number)) continue;
    const value = readNumber(number)?.toFixed(2);
    if (value && MONEY_FORM.test(value)) found.push({ value, start, end });
  }
  return found;
}

/** Do the words say that nothing was received? */
export const saysNothingReceived = (text: string): boolean => NOTHING.test(text) || NEVER.test(text);
