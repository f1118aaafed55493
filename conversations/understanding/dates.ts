import { type Day, daysOf } from '../../policy/index.js';
import { readNumber } from './numerals.js';
import type { Found } from './text.js';

const HAN = '零〇一二三四五六七八九十';
const YEAR = `(?:(?<y4>(?:19|20)\\d\\d)|(?<yHan>[${HAN}]{4})|(?<y2>(?<!\\d)\\d\\d)|(?<y2Han>(?<![${HAN}])[零〇一二][零〇一二三四五六七八九])|(?<yRel>大前年|前年|去年|今年|上年|本年))`;
const MONTH = `(?<m>1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九]|正|腊)`;
const DAY = `(?<d>3[01]|[12]\\d|0?[1-9]|三十一?|二十[一二三四五六七八九]?|十[一二三四五六七八九]?|[一二三四五六七八九])`;

const pad = (n: number) => String(n).padStart(2, '0');
const RELATIVE: Readonly<Record<string, number>> = { 大前年: 3, 前年: 2, 去年: 1, 上年: 1, 今年: 0, 本年: 0 };

const number = (text: string | undefined): number | undefined =>
  text === '正' ? 1 : text === '腊' ? undefined : text ? readNumber(text)?.toNumber() : undefined;

type Groups = Readonly<Record<string, string | undefined>>;

function yearOf({ y4, yHan, y2, y2Han, yRel }: Groups, today: Day): number | undefined {
  const thisYear = Number(today.slice(0, 4));
  if (yRel) return thisYear - (RELATIVE[yRel] ?? 0);
  if (y4) return Number(y4);
  const short = number(y2 ?? y2Han);
  if (short !== undefined) return short <= thisYear % 100 ? 2000 + short : 1900 + short;
  const han = number(yHan);
  return han && han >= 1900 && han < 2100 ? han : undefined;
}

interface Form {
  readonly pattern: RegExp;
  read(groups: Groups, today: Day): string | undefined;
}

const written = (year: number | undefined, month?: number, day?: number): string | undefined => {
  if (!year) return undefined;
  const text = [
    String(year).padStart(4, '0'),
    ...(month ? [pad(month), ...(day ? [pad(day)] : [])] : []),
  ].join('-');
  return daysOf(text) ? text : undefined;
};

/** The most specific form first: what it takes, no later one reads again. */
const FORMS: readonly Form[] = [
  {
    // 2022年6月18日, 22年6月, 二〇二二年十一月, 去年6月3号, 23年10月29
    pattern: new RegExp(
      `${YEAR}年?的?\\s?${MONTH}月份?(?:的?\\s?${DAY}(?:日|号)?(?!\\d|个|次|篇|[万千百元块]))?`,
      'gu',
    ),
    read: (g, today) => written(yearOf(g, today), number(g.m), number(g.d)),
  },
  {
    // 2022-06-18, 2022/6/18, 2022.6.18, 2022.7, 22.3.15
    pattern:
      /(?<!\d|\.)(?<y4>(?:19|20)\d\d)(?<sep>[-/.])(?<m>1[0-2]|0?[1-9])(?:\k<sep>(?<d>3[01]|[12]\d|0?[1-9]))?(?!\d)/gu,
    read: (g, today) => written(yearOf(g, today), number(g.m), number(g.d)),
  },
  {
    // 2023 10 29
    pattern: /(?<!\d)(?<y4>(?:19|20)\d\d) (?<m>1[0-2]|0?[1-9]) (?<d>3[01]|[12]\d|0?[1-9])(?!\d)/gu,
    read: (g, today) => written(yearOf(g, today), number(g.m), number(g.d)),
  },
  {
    // 20230618, 202306
    pattern: /(?<!\d)(?<y4>(?:19|20)\d\d)(?<m>1[0-2]|0[1-9])(?<d>3[01]|[12]\d|0[1-9])?(?!\d)/gu,
    read: (g, today) => written(yearOf(g, today), number(g.m), number(g.d)),
  },
  {
    // 上个月, 上上个月, 这个月, 本月
    pattern: /(?<back>上上个?月|上个?月|这个?月|本月)(?:份?\s?(?<d>3[01]|[12]\d|0?[1-9])[日号])?/gu,
    read: (g, today) => {
      const back = g.back?.startsWith('上上') ? 2 : g.back?.startsWith('上') ? 1 : 0;
      const months = Number(today.slice(0, 4)) * 12 + Number(today.slice(5, 7)) - 1 - back;
      return written(Math.floor(months / 12), (months % 12) + 1, number(g.d));
    },
  },
  {
    pattern: /(?<back>大前天|前天|昨天|今天|today|yesterday)/gu,
    read: (g, today) => {
      const back = { 大前天: 3, 前天: 2, 昨天: 1, yesterday: 1 }[g.back ?? ''] ?? 0;
      return new Date(Date.parse(`${today}T00:00:00Z`) - back * 86_400_000).toISOString().slice(0, 10);
    },
  },
  {
    // 3月15号, 六月: the last one past
    pattern: new RegExp(`(?<!\\d|[${HAN}年])${MONTH}月份?(?:${DAY}(?:日|号)?(?!\\d))?`, 'gu'),
    read: (g, today) => {
      const [month, day] = [number(g.m), number(g.d)];
      const year = Number(today.slice(0, 4));
      const thisYear = written(year, month, day);
      return thisYear && thisYear <= today ? thisYear : written(year - 1, month, day);
    },
  },
  {
    // 2022年, 22年, 二〇二二年, 去年, 23年底; not a length of time: 干了22年, 有效期10年, 20年以上
    pattern: new RegExp(
      `(?<!满|了|过|期|近|从事|工作|任职|连续|每)(?:${YEAR})(?:年(?!以上|多|来|了|前|制|限|期|级)|(?<=年)|(?=底|初))`,
      'gu',
    ),
    read: (g, today) => written(yearOf(g, today)),
  },
  {
    // June 2022, 18 June 2022, June 18, 2022
    pattern:
      /(?:(?<d>\d{1,2})(?:st|nd|rd|th)? )?(?<name>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?(?: (?<d2>\d{1,2})(?:st|nd|rd|th)?,?)?,? (?<y4>(?:19|20)\d\d)/gu,
    read: (g, today) => {
      const month =
        ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'].indexOf(
          g.name ?? '',
        ) + 1;
      return written(yearOf(g, today), month, number(g.d ?? g.d2));
    },
  },
  {
    // a year by itself: 2022
    pattern: /(?<![\d.])(?<y4>20[0-3]\d)(?![\d.]|元|块|多|人|分|个|万|名)/gu,
    read: (g, today) => written(yearOf(g, today)),
  },
];

/**
 * Where a normalised text speaks of dates, in its order. The value is undefined where it is only a time before or after
 * one: 2022年之前.
 */
export function findDateSpans(text: string, today: Day): readonly Found<string | undefined>[] {
  const found: Found<string | undefined>[] = [];
  for (const { pattern, read } of FORMS) {
    for (const match of text.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (found.some((other) => start < other.end && other.start < end)) continue;
      const value = read(match.groups ?? {}, today);
      const isBound = /^(?:之前|以前|之后|以后|前(?!后|年))/u.test(text.slice(end));
      if (value) found.push({ value: isBound ? undefined : value, start, end });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/**
 * Every date in a normalised text, in the order of the text, as precise as it was said: "2022", "2022-06", "2022-06-18".
 * @param today the day that 去年 and 上个月 count from
 */
export const findDates = (text: string, today: Day): readonly Found<string>[] =>
  findDateSpans(text, today).flatMap(({ value, ...span }) => (value ? [{ value, ...span }] : []));
