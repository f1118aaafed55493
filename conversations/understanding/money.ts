import { Decimal } from 'decimal.js';
import { MONEY_FORM } from '../../policy/index.js';
import { findDateSpans } from './dates.js';
import { isPartOfAWord, isSurname, NUMBER, readNumber } from './numerals.js';
import type { Found } from './text.js';

/** Nothing was received: 没领过, 没有, 一分没拿, 零. */
const NOTHING =
  /^(?:(?:从来|从|还|都|也|一直|目前|至今|以前|之前|暂时?|压根|根本|完全|真的?|确实|啥|什么|哪|我|们)*(?:没有?|未|无|木有|没得)|0|零|zero|none|no|nothing|nope|never)(?!\d|[万千百.点])/u;

const NEVER =
  /(?:没有?|未|不曾|从来没|没能|木有)(?:去|再|有|人|能|给)*(?:领|拿|发|收|给|补|拨|享受|申|报|兑|到账|到手|到位|下来|批|这笔|配套)|(?:钱|奖[励金]|补贴|款)(?:都|也|还|一直)*(?:没|未)|一(?:[分毛块]|个子儿?)(?:钱)?(?:都|也)?(?:没|未|不)|分文(?:没|未)|颗粒无收|没轮[到上]|(?:正在|在)(?:申请|走流程|审批)|哪(?:来的?|里)?(?:有)?(?:得及)?(?:领|钱)|没这笔|never received|not received|haven't|never got|not yet/u;

/** 3a, 四个a: a rating, not a sum. */
const OF_A_RATING = /^\s?个?a(?![a-z])/u;

/** 5角3分 after 元: what a sum of money has below one yuan. */
const BELOW_ONE = /^(?:([\d一二三四五六七八九])[角毛])?(?:([\d一二三四五六七八九])(?:分|(?<=[角毛].)))?/u;

/** Most clauses have none, and need not be looked through. */
const HAS_A_NUMBER = new RegExp(NUMBER, 'u');
const SUM = new RegExp(`(${NUMBER})(\\s?(?:元|块|圆|rmb|yuan|¥))?`, 'gu');

/**
 * Every sum in a normalised text, "2000.00". A number that is a date, a rating or a count is none.
 * @param bare whether a number without 元 or 万 is a sum, as it is in the answer to “how much?”
 */
export function findSums(text: string, today: string, bare: boolean): readonly Found<string>[] {
  if (!HAS_A_NUMBER.test(text)) return [];
  // In the answer to “how much?” 2000 is a sum, not a year.
  const dates = findDateSpans(text, today).filter(
    ({ start, end }) => !bare || !/^\d+$/u.test(text.slice(start, end)),
  );
  const found: Found<string>[] = [];
  for (const match of text.matchAll(SUM)) {
    const [whole, number = '', unit] = match;
    const [start, end] = [match.index, match.index + whole.length];
    const after = text.slice(end);
    if (dates.some((date) => start < date.end && date.start < end)) continue;
    if (OF_A_RATING.test(after)) continue;
    if (/^(?:多?[篇个次回遍趟句岁年月名人户位条项级分号%期本家站]|[一-九十]?等)/u.test(after) && !unit)
      continue;
    // 第三, 就这两块
    if (unit ? /这$/u.test(text.slice(0, start)) : /第$/u.test(text.slice(0, start))) continue;
    if (!unit && !bare && !/[万萬w千k百]$/u.test(number) && !/[万千百]/u.test(number)) continue;
    if (/^[十百千]+$/u.test(number) || MOBILE.test(number)) continue;
    if (!unit && /^\d{2}$/u.test(number) && AN_AGE.test(text.slice(0, start))) continue;
    // 一块钱都没有
    if (/^[一1]$/u.test(number) && /^钱?(?:都|也)?(?:没|未|不)/u.test(after)) continue;
    // 一共, 一点, 上一任, 五一劳动奖章: no figure
    if (!unit && (FEAST.test(number) || isSurname(number) || isPartOfAWord(number, after))) continue;
    if (start < (found.at(-1)?.end ?? 0)) continue;
    const [, tenths, hundredths] = (unit && BELOW_ONE.exec(after)) || [];
    const value = readNumber(number)?.plus(below(tenths, 10)).plus(below(hundredths, 100)).toFixed(2);
    const spelled = unit ? (BELOW_ONE.exec(after)?.[0].length ?? 0) : 0;
    if (value && MONEY_FORM.test(value)) found.push({ value, start, end: end + spelled });
  }
  return found;
}

/** Sent too early, or to the wrong question. */
const MOBILE = /^1[3-9]\d{9}$/u;

/** 我今年56了 */
const AN_AGE = /(?:我[^,\d]{0,3}(?:今年|都|快)|年纪|年龄|年过|岁数)(?:都|已经?|快|也|是|[\s,])*$/u;

/** A day that is called by its figures. */
const FEAST = /^(?:三八|五一|五四|六一|七一|八一|十一)$/u;

const below = (digit: string | undefined, parts: number): Decimal =>
  (digit ? (readNumber(digit) ?? new Decimal(0)) : new Decimal(0)).div(parts);

/** Do the words say that nothing was received? */
export const saysNothingReceived = (text: string): boolean => NOTHING.test(text) || NEVER.test(text);

const ON_TOP =
  /^(?!.*(?:不对|不是|说错)).*(?:又|再|另外|补了|后补|加|和|各|还有|一[个次回笔].*一[个次回笔]|这[两三四几][块项笔]|分别|[1-5]a.*[1-5]a|初级.*中级)/u;

const EACH = /([两二三四五\d])[个家回次笔趟](?:社工)?站?[^,\d]{0,4}[各每]/u;

/**
 * What several sums come to: the total where one is named, all of them together where one came on top of another, else
 * the last one said.
 */
export function totalOf(text: string, sums: readonly Found<string>[]): string | undefined {
  const total =
    /一共|总共|合计|总计|[加合](?:起来|一起|到一起|一块)|一年(?:下来|总共)?(?=\s?[\d一二两三四五六七八九十])|全年|拢共|共计|in total/u.exec(
      text,
    );
  const named = total ? sums.filter(({ start }) => start >= total.index) : [];
  // 总共两笔 60万加25万
  if (named.length > 1 && /[加和跟+]/u.test(text.slice((total?.index ?? 0) + (total?.[0].length ?? 0))))
    return Decimal.sum(...named.map(({ value }) => value)).toFixed(2);
  if (named[0]) return named[0].value;
  // 区里30万 镇里25万 合起来
  if (total && sums.length > 1) return Decimal.sum(...sums.map(({ value }) => value)).toFixed(2);
  // 另外两个站各拿了十万
  const [, sharers] = EACH.exec(text) ?? [];
  const [each] = sums;
  if (sharers && each && sums.length === 1)
    return (readNumber(sharers) ?? new Decimal(0)).times(each.value).toFixed(2);
  if (sums.length > 1 && ON_TOP.test(text)) {
    return Decimal.sum(...sums.map(({ value }) => value)).toFixed(2);
  }
  // 两个站各5万: what it comes to is not said.
  return /各|每/u.test(text) ? undefined : sums.at(-1)?.value;
}
