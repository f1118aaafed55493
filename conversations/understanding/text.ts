import { Converter } from 'opencc-js/t2cn';
import { bySound } from './by-sound.js';
import { fromEnglish } from './from-english.js';

/** 社區工作者 as 社区工作者. */
const simplified = Converter({ from: 't', to: 'cn' });

/**
 * A message as the readers see it: full-width signs and letters folded, lower case, no invisible signs, one line, in
 * simplified signs, and the words of the matter put right where they were typed by sound.
 */
export function normalise(text: string): string {
  const folded = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\p{Cc}\p{Cf}]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/廿/g, '二十')
    .replace(/此前|早前|在?这之前/g, '之前')
    // 编制❌
    .replace(/(?<=\p{Script=Han})\s?[❌✖❎]/gu, '没有')
    .trim();
  return HAN.test(folded) ? bySound(simplified(folded)) : fromEnglish(folded);
}

const HAN = /\p{Script=Han}/u;

/** The parts of dates and sums that were typed apart put together: 2022 年 9 月, 2023 10 29, 50 万, 4 A, 得分 87.5. */
export const joined = (text: string): string => (NUMBERED.test(text) ? joinedParts(text) : text);

/** Most messages have no figure, and nothing to put together. */
const NUMBERED = /[\d〇零一二三四五六七八九十]/u;

const joinedParts = (text: string): string =>
  text
    // 去年9月份吧 好像是12号
    .replace(/(?<=\d月)份?吧?[\s,](?:好像|大概|应该|具体|就|是)+(?=\d{1,2}[号日])/gu, '')
    .replace(/(?<=\d),(?=\d{3}(?!\d))|(?<=\d)个(?=[w万](?!\w))/gu, '')
    .replace(
      /((?:\d{1,2}|[一二三四五六七八九十]{1,2})月(?:\d{1,2}[日号])?) ?((?:19|20)\d\d年)(?!\d|底|初)/gu,
      '$2$1',
    )
    .replace(
      /(?<=(?<!\d)(?:19|20)\d\d) (1[0-2]|0?[1-9])(?: (3[01]|[12]\d|0?[1-9]))?(?![\d年万千百元块分个篇a])/gu,
      (_, m, d) => (d ? `-${m}-${d}` : `-${m}`),
    )
    .replace(/(?<=[\d〇零一二三四五六七八九十]) (?=年(?!度)|分(?!数)|[月日号万元块篇]|个?a(?!\w))/gu, '')
    .replace(/(?<=(?:得分|评分|分数|成绩|经费|资金)(?:是|为|:|优秀|良好|合格)?) (?=\d)/gu, '')
    .replace(/同一?年的?(?=[\d一二三四五六七八九十]{1,2}月)/gu, '')
    .replace(/(?<=年)\d{1,2}[、-]\d{1,2}月份?/gu, '')
    .replace(/(?<=[年月]) (?=(?:\d{1,2}|[一二三四五六七八九十]{1,3})[月日号])/gu, '')
    .replace(/(?<=[零〇一二三四五六七八九]{4}) (?=[一二三四五六七八九十]{1,2}月)/gu, '');

/** Where something was found in a text. */
export interface Found<T> {
  readonly value: T;
  readonly start: number;
  readonly end: number;
}
