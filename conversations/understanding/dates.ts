import { type Day, daysOf } from '../../policy/index.js';
import { readNumber } from './numerals.js';
import type { Found } from './text.js';

const HAN = '零〇一二三四五六七八九十壹贰叁肆伍陆柒捌玖';
const YEARS = (short: string) =>
  `(?:(?<y4>(?:19|20)\\d\\d)|(?<yHan>[${HAN}]{4}|[两二]千[零〇]?[一二三四五六七八九十]{1,3}(?=年))|(?<y2>(?<!\\d)\\d\\d)|(?<y2Han>(?<![${HAN}])(?:${short}))|(?<yRel>大大?前年|(?<![大以之])前年|去年|今年|上年|上一年|旧年|本年))`;
const YEAR = YEARS('[零〇一二][零〇一二三四五六七八九]');
/** Before a month, 二十二年 is a year; by itself it is as long as that. */
const YEAR_OF_MONTH = YEARS(
  '二十[一二三四五六七八九]?|十[一二三四五六七八九]|[零〇一二][零〇一二三四五六七八九]',
);
const MONTH = `(?<m>1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九]|[正元](?=月)|腊)`;
const DAY = `(?<d>3[01]|[12]\\d|0?[1-9]|三十一?|二十[一二三四五六七八九]?|十[一二三四五六七八九]?|[一二三四五六七八九])`;

const pad = (n: number, width = 2) => String(n).padStart(width, '0');
const RELATIVE: Readonly<Record<string, number>> = {
  大大前年: 4,
  大前年: 3,
  前年: 2,
  去年: 1,
  上年: 1,
  上一年: 1,
  旧年: 1,
  今年: 0,
  本年: 0,
};

const number = (text: string | undefined): number | undefined =>
  text === '正' || text === '元'
    ? 1
    : text === '腊'
      ? undefined
      : text
        ? readNumber(text)?.toNumber()
        : undefined;

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

const valid = (date: string): string | undefined => (daysOf(date) ? date : undefined);

const daysBefore = (today: Day, days: number): Day =>
  new Date(Date.parse(`${today}T00:00:00Z`) - days * 86_400_000).toISOString().slice(0, 10);

/** The month so many months before the one that today is in. */
export function monthsBefore(today: Day, back: number): string {
  const months = Number(today.slice(0, 4)) * 12 + Number(today.slice(5, 7)) - 1 - back;
  return `${pad(Math.floor(months / 12), 4)}-${pad((months % 12) + 1)}`;
}

/** A date where it was found. */
export interface Dated<T> extends Found<T> {
  /** It says no year: one that was named before it is its year. */
  readonly isYearless?: true;
}

const FEASTS: Readonly<Record<string, readonly [month: number, day: number]>> = {
  元旦: [1, 1],
  三八: [3, 8],
  妇女节: [3, 8],
  五一: [5, 1],
  劳动节: [5, 1],
  五四: [5, 4],
  六一: [6, 1],
  七一: [7, 1],
  八一: [8, 1],
  教师节: [9, 10],
  国庆: [10, 1],
  双十一: [11, 11],
  双11: [11, 11],
  十一: [10, 1],
};

interface Form extends Pick<Dated<string>, 'isYearless'> {
  readonly pattern: RegExp;
  read(groups: Groups, today: Day): string | undefined;
}

const written = (year: number | undefined, month?: number, day?: number): string | undefined => {
  if (!year) return undefined;
  return valid([pad(year, 4), ...(month ? [pad(month), ...(day ? [pad(day)] : [])] : [])].join('-'));
};

const AGO = new RegExp(
  `(?<![\\d满近${HAN}第])(?<ago>\\d{1,2}|[${HAN}两]{1,2})(?<unit>年|个月)(?:以|之)?前(?!后)`,
  'gu',
);

/** The most specific form first: what it takes, no later one reads again. */
const FORMS: readonly Form[] = [
  {
    // 2022年6月18日, 22年6月, 二〇二二年十一月, 去年6月3号, 23年10月29
    pattern: new RegExp(
      `${YEAR_OF_MONTH}年?的?(?:[上下]半年)?\\s?${MONTH}月份?(?:的?\\s?${DAY}(?:日|号)?(?!\\d|个|次|下|直|口|起|家|篇|a|[万千百元块]))?`,
      'gu',
    ),
    read: (g, today) => written(yearOf(g, today), number(g.m), number(g.d)),
  },
  {
    // 24年元旦, 2023年国庆当天: a feast of several days only where one day is meant
    pattern: new RegExp(
      `${YEAR}年?的?(?<feast>元旦|三八|妇女节|五四|六一|七一|八一|教师节|双十一|双11|(?:五一|劳动节|国庆|十一)(?=节?[那当]天))`,
      'gu',
    ),
    read: (g, today) => written(yearOf(g, today), ...(FEASTS[g.feast ?? ''] ?? [])),
  },
  {
    // 2022-06-18, 2022/6/18, 2022.6.18, 2022.7, 22.3.15
    pattern:
      /(?<!\d|\.)(?<y4>(?:19|20)\d\d)(?<sep>[-/.])(?<m>1[0-2]|0?[1-9])(?:\k<sep>(?<d>3[01]|[12]\d|0?[1-9]))?(?!\d)/gu,
    read: (g, today) => written(yearOf(g, today), number(g.m), number(g.d)),
  },
  {
    // 22.9, 22.3.15, 23-6: only years that a fact may be of, so that 85.5 and 30.5 are none
    pattern:
      /(?<![\d.-])(?<y2>0\d|1\d|2[0-6])(?<sep>[-/.])(?<m>1[0-2]|0?[1-9])(?:\k<sep>(?<d>3[01]|[12]\d|0?[1-9]))?(?![\d.]|\s?(?:[万w千k元块分%个篇]|平|岁))/gu,
    read: (g, today) => written(yearOf(g, today), number(g.m), number(g.d)),
  },
  {
    // 20230618, 202306
    pattern: /(?<!\d)(?<y4>(?:19|20)\d\d)(?<m>1[0-2]|0[1-9])(?<d>3[01]|[12]\d|0[1-9])?(?!\d)/gu,
    read: (g, today) => written(yearOf(g, today), number(g.m), number(g.d)),
  },
  {
    // 上个月, 上上个月, 这个月, 本月
    pattern: new RegExp(`(?<back>上上个?月|上个?月|这个?月|本月)(?:份?的?\\s?${DAY}[日号])?`, 'gu'),
    read: (g, today) => {
      const back = g.back?.startsWith('上上') ? 2 : g.back?.startsWith('上') ? 1 : 0;
      const month = monthsBefore(today, back);
      const day = number(g.d);
      return day ? valid(`${month}-${pad(day)}`) : month;
    },
  },
  {
    // 今年6.18
    pattern: /(?<yRel>大前年|前年|去年|今年)(?<m>1[0-2]|0?[1-9])\.(?<d>3[01]|[12]\d|0?[1-9])(?![\d万千])/gu,
    read: (g, today) => written(yearOf(g, today), number(g.m), number(g.d)),
  },
  {
    pattern: /\b(?<back>last|this) (?<unit>month|year)\b/gu,
    read: (g, today) => {
      const back = g.back === 'last' ? 1 : 0;
      return g.unit === 'month' ? monthsBefore(today, back) : written(Number(today.slice(0, 4)) - back);
    },
  },
  {
    // 去年的今天
    pattern: /(?<back>去年|前年)的?今天/gu,
    read: (g, today) => `${Number(today.slice(0, 4)) - (RELATIVE[g.back ?? ''] ?? 0)}${today.slice(4)}`,
  },
  {
    pattern: /(?<back>大前天|前天|昨天|今天|today|yesterday)/gu,
    read: (g, today) => {
      const back = { 大前天: 3, 前天: 2, 昨天: 1, yesterday: 1 }[g.back ?? ''] ?? 0;
      return daysBefore(today, back);
    },
  },
  {
    // 上周五, 上个星期天; a week by itself is known to the month
    pattern: /(?<back>上上|上)个?(?:周|星期|礼拜)(?<day>[一二三四五六日天])?/gu,
    read: (g, today) => {
      const weekday = new Date(`${today}T00:00:00Z`).getUTCDay() || 7;
      const on = (day: number) => daysBefore(today, weekday - day + (g.back === '上上' ? 14 : 7));
      if (g.day) return on(g.day === '日' || g.day === '天' ? 7 : (number(g.day) ?? 1));
      return on(1).slice(0, 7) === on(7).slice(0, 7) ? on(1).slice(0, 7) : on(1).slice(0, 4);
    },
  },
  {
    // 三年前, 2年以前: the year; 两个月前: the month
    pattern: AGO,
    read: (g, today) => {
      const ago = number(g.ago);
      if (!ago) return undefined;
      // 22年以前 is a time before 2022, not 22 years ago.
      if (g.unit === '年') return ago <= 15 ? written(Number(today.slice(0, 4)) - ago) : undefined;
      return monthsBefore(today, ago);
    },
  },
  {
    // 年初, 上半年, 二季度: some time of this year; 月初: of this month
    pattern:
      /(?<![年\d一二三四五六七八九十零〇第])(?<y>年初(?!级)|(?<![些有老好多去前今])年头|上半年|[一二1-2]季度)|(?<![\d月一二三四五六七八九十个])(?<month>月初)/gu,
    read: (g, today) => (g.month ? today.slice(0, 7) : today.slice(0, 4)),
  },
  {
    // 3月15号, 六月: the last one past
    pattern: new RegExp(`(?<!\\d|[${HAN}年])${MONTH}月份?(?:${DAY}(?:日|号)?(?!\\d|a))?`, 'gu'),
    isYearless: true,
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
      `(?<!满|了|过|(?<!日)期|近|从事|工作|任职|连续|每|做|干|当|龄|社区|村里|行业|经验|有)(?:${YEAR})(?:年(?!以上|多|来(?!着)|了|前|制|限|期|级)|(?<=年)|(?=底|初))`,
      'gu',
    ),
    read: (g, today) => written(yearOf(g, today)),
  },
  {
    // 15号拿到的: the last one past
    pattern:
      /(?<![月\d零〇一二三四五六七八九十第])(?<d>3[01]|[12]\d|[1-9])[号日](?=$|[\s,。]|当?天|[的拿考评发取获备登公])/gu,
    read: (g, today) => {
      const on = (month: string) => valid(`${month}-${pad(Number(g.d))}`);
      const thisMonth = on(today.slice(0, 7));
      return thisMonth && thisMonth <= today ? thisMonth : on(monthsBefore(today, 1));
    },
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
    // a year by itself: 2022, 二零二二
    pattern:
      /(?<![零〇一二三四五六七八九十百千万])(?<yHan>(?:二[零〇]|一九)[零〇一二三四五六七八九]{2})(?![零〇一二三四五六七八九十百千万元块年])|(?<![\d.])(?<y4>200[5-9]|20[12]\d)(?![\d.]|元|块|多|人|分|个|万|名)/gu,
    read: (g, today) => written(yearOf(g, today)),
  },
];

/** 有效期到2027年, 2027年到期: until when something lasts, not when it was. */
const LASTS = /(?:有效期?|期限|截止|做|干)(?:至|到|为)?$/u;
const EXPIRES = /^(?:年底|底)?(?:到期|过期|失效|截止|为止)/u;

/** Every form has one of these; most clauses have none, and need not be looked through for each form. */
const MAY_BE_OF_TIME =
  /[\d年月日号季周]|二[零〇]|一九|[昨今前]天|星期|礼拜|today|yesterday|month|year|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec/u;

/**
 * Where a normalised text speaks of dates, in its order. The value is undefined where it is only a time before or after
 * one: 2022年之前.
 */
export function findDateSpans(text: string, today: Day): readonly Dated<string | undefined>[] {
  if (!MAY_BE_OF_TIME.test(text)) return [];
  const found: Dated<string | undefined>[] = [];
  for (const { pattern, read, isYearless } of FORMS) {
    for (const match of text.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (found.some((other) => start < other.end && other.start < end)) continue;
      const value = read(match.groups ?? {}, today);
      const isBound =
        (pattern !== AGO && /^(?:之前|以前|之后|以后|前(?!后|年))/u.test(text.slice(end))) ||
        EXPIRES.test(text.slice(end)) ||
        LASTS.test(text.slice(0, start));
      if (value)
        found.push({ value: isBound ? undefined : value, start, end, ...(isYearless && { isYearless }) });
    }
  }
  return inTheirYears(found.sort((a, b) => a.start - b.start));
}

/** 2024年考的 大概是3月: one date, not two. */
function inTheirYears(found: readonly Dated<string | undefined>[]): readonly Dated<string | undefined>[] {
  if (!found.some(({ isYearless }) => isYearless)) return found;
  return found.flatMap((date, at) => {
    const { value, end, isYearless } = date;
    const year = found[at - 1];
    if (found[at + 1]?.isYearless && value?.length === 4) return [];
    return year?.value?.length === 4 && isYearless && value
      ? [{ value: year.value + value.slice(4), start: year.start, end }]
      : [date];
  });
}

/**
 * Every date in a normalised text, in the order of the text, as precise as it was said: "2022", "2022-06", "2022-06-18".
 * @param today the day that 去年 and 上个月 count from
 */
export const findDates = (text: string, today: Day): readonly Dated<string>[] =>
  findDateSpans(text, today).flatMap(({ value, ...span }) => (value ? [{ value, ...span }] : []));

/** 2023年6月考过 9月拿到, 考试是22年6月 证上印的是9月: a month that follows a date is of its year, or of the next one. */
export function inTheYearOf<D extends Dated<string>>(
  latest: string | undefined,
  dates: readonly D[],
  today: Day,
): readonly D[] {
  const [, year, month = ''] = /^(\d{4})(?:-(\d\d))?/u.exec(latest ?? '') ?? [];
  if (year === undefined) return dates;
  return dates.map((date) => {
    if (!date.isYearless) return date;
    const rest = date.value.slice(4);
    const value = `${Number(year) + (rest.slice(1, 3) < month ? 1 : 0)}${rest}`;
    return value <= today ? { ...date, value } : date;
  });
}

/** 是9月不是8月, of a date in 2022: the months of that year. */
export function inKnownYear(known: unknown, words: string): string {
  // 具体是15号, of a date in July 2022.
  const [, day] =
    /^(?:应该|具体|就|是|在|[\s,，])*((?:\d{1,2}|[一二三四五六七八九十]{1,3})[号日].*)$/u.exec(words) ?? [];
  const [, inYear, inMonth] = /^(\d{4})-(\d\d)/u.exec(typeof known === 'string' ? known : '') ?? [];
  if (day && inYear && inMonth) return `${inYear}年${Number(inMonth)}月${day}`;
  return typeof known === 'string' &&
    /^\d{4}(?:-|$)/u.test(known) &&
    /^(?:\d{1,2}|[一二三四五六七八九十]{1,2})月/u.test(words)
    ? `${known.slice(0, 4)}年${words}`
    : words;
}
