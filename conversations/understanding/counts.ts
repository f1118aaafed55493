import type { Clause } from './clauses.js';
import { isPartOfAWord, isSurname, NUMBER, readNumber } from './numerals.js';
import type { Found } from './text.js';

const EVERY_NUMBER = new RegExp(NUMBER, 'gu');

/** The plain numbers of a text, in its order: 89.5, 八十九分半, 满分. */
function numbersIn(text: string): readonly Found<number>[] {
  return [...text.matchAll(EVERY_NUMBER)].flatMap(({ 0: written, index }) => {
    const value = readNumber(written)?.toNumber();
    const end = index + written.length;
    const half = /^分?半/u.test(text.slice(end)) ? 0.5 : 0;
    if (isPartOfAWord(written, text.slice(end)) || isSurname(written)) return [];
    return value === undefined ? [] : [{ value: value + half, start: index, end }];
  });
}

/** The last number with its sign behind it, else the last one. */
function lastNumber(text: string, sign: RegExp): number | undefined {
  const numbers = numbersIn(text);
  return (numbers.filter(({ end }) => sign.test(text.slice(end))).at(-1) ?? numbers.at(-1))?.value;
}

const NONE =
  /没|无|零|除(?:了|去|掉)?这篇(?!.*\d|.*[一二两三四五六七八九]篇)|[就只](?:有|是|认定|报了?|发了?)*这一?[篇个]|(?:^|是)(?:今年)?(?:第一|头一?|首)篇|none|^no\b|zero/u;
const WITH_THIS = /(?:加|连|算|包括|含)(?:上|同|了)?这篇/u;
const NOT_WITH_THIS = /(?:不|没|除)(?:算|加|含|包括|计|了)?(?:上)?这篇/u;

/** 48岁, 三个站, 12个会员, 每月500, 两个都帮我报: numbers of other things than papers. */
const OF_OTHERS = new RegExp(
  `(?:${NUMBER})\\s?(?:岁|户|[人名位站元块月年楼届家分]|个?(?:人|站|月|社工|会员|党员|点)|a(?![a-z]))|(?:每月|一个月|工资)[^,\\s]*|\\d{3,}|(?:${NUMBER})个?(?:都|一起)?(?:帮|报)|[先都]报(?:${NUMBER})`,
  'gu',
);

/** How many papers were recognised this year beside this one; 加上这篇三篇 and 这是第三篇 are two. */
export function readCount(text: string): number | undefined {
  const said = text
    .replace(/这个|[这本](?:一)?篇|这[次回]的?/gu, '这篇')
    // 还有一篇在审: not recognised yet.
    .replace(
      /(?:还有|另外?)?[\d一二两三四五]+篇(?:(?:还|正)?在(?:审|评|走|等)|投|没(?:有)?(?:过|通过|批|认|消息)|被)[^,\s]*/gu,
      ' ',
    )
    .replace(
      /漏[^,\s]*|第?(?:\d+|[一二三四五六七八九十]+)[期版卷号]|\d{2,4}年|(?:\d{1,2}|[一二三四五六七八九十]+)月/gu,
      ' ',
    );
  const [, ordinal] = /第([\d一二两三四五六七八九十]+)篇/u.exec(said) ?? [];
  const nth = ordinal ? readNumber(ordinal)?.toNumber() : undefined;
  if (nth) return nth - 1;
  // 就一篇 不含这篇
  const others = NOT_WITH_THIS.test(said)
    ? lastNumber(said.replace(NOT_WITH_THIS, ''), /^\s?篇/u)
    : undefined;
  if (others !== undefined && Number.isSafeInteger(others)) return others;
  if (NONE.test(said.replace(NOT_WITH_THIS, ''))) return 0;
  // 上半年两篇 上个月又认了一篇
  const several = /又|再|加/u.test(said)
    ? numbersIn(said).filter(({ end }) => /^\s?篇/u.test(said.slice(end)))
    : [];
  if (several.length > 1 && !WITH_THIS.test(said)) return several.reduce((sum, { value }) => sum + value, 0);
  const count = lastNumber(said.replace(OF_OTHERS, ' '), /^\s?篇/u);
  if (count === undefined || !Number.isSafeInteger(count)) return undefined;
  const isWithThis = WITH_THIS.test(said) && !NOT_WITH_THIS.test(said);
  return isWithThis ? Math.max(0, count - 1) : count;
}

/** Numbers that are no score: 满分100, /100, 第三名, 6月, 3个. */
const NO_SCORE =
  /百分(?:之|比|点|率|制)[^,\s]{0,4}|比[^,\s]{1,8}[高低多少](?:了|出)?(?:\d+(?:\.\d+)?|[一二两三四五六七八九十]+)分?|离[^,\s]{1,4}分|差[^,\s]{1,3}分(?:就|到)?\d*|没到\s?\d+|(?:满分|总分)(?:是|为)?(?:100|一百|\d+)分?(?:制)?|\/\s?100|第[\d一二三四五六七八九十]+名?|(?:\d+|[一二两三四五六七八九十]+)(?:年|月(?:\d{1,2}[号日])?|[个家人名位岁户站篇号日a]|%)/gu;

const SHORT_OF = new RegExp(
  `(?:离|距)(?:离)?(?<goal>${NUMBER})分?[^,\\d]{0,4}差(?:了)?(?<gap>${NUMBER})分|扣(?:了|掉)?(?:我们?)?(?<off>${NUMBER})分|差(?:了)?(?<less>${NUMBER})分(?:就|才|到|满|上|是|够)*(?:(?<aim>${NUMBER})|及格|合格|达标)`,
  'u',
);

/** 差0.5分就90了: the score that is told by what it falls short of. */
export function shortOf(text: string): number | undefined {
  const { goal, gap, less, aim, off } =
    SHORT_OF.exec(text.replace(/(?<=[差扣]了?)半(?=分)/gu, '0.5'))?.groups ?? {};
  const [to, by] = [
    readNumber(goal ?? aim ?? (less ? '60' : off ? '100' : '')),
    readNumber(gap ?? less ?? off ?? ''),
  ];
  // 被扣了6分: of what, must be said.
  if (off && !/满分|总分|100|一百/u.test(text)) return undefined;
  const score = to && by ? to.minus(by).toNumber() : undefined;
  return score !== undefined && score >= 0 && score <= 100 ? score : undefined;
}

/** A score from 0 to 100: the one with 分, else the last one said. */
export function readScore(text: string): number | undefined {
  const short = shortOf(text);
  if (short !== undefined) return short;
  const said = text.replace(NO_SCORE, ' ');
  const score = lastNumber(said, /^\s?分/u);
  if (score === undefined) return text.includes('满分') ? 100 : undefined;
  return score <= 100 ? score : undefined;
}

/** A part of a text that speaks of one year. */
const OF_A_YEAR = /(?=大前年|前年|去年|上年|今年|本年|明年|(?<!\d)(?:20)?2\d年)/u;

/** 今年两篇 去年一篇 → 今年两篇. */
export function ofThisYear(text: string): string {
  const years = text.split(OF_A_YEAR).filter((part) => OF_A_YEAR.test(part));
  const named = years.length > 1 && years.find((part) => /^[今本]年/u.test(part));
  if (named) return named;
  // 3篇 去年有5篇
  const rest = text
    .split(OF_A_YEAR)
    .filter((part) => !/^(?:大?前年|去年|上年|明年)/u.test(part))
    .join('');
  return rest;
}

/**
 * The part of an answer that is of the year asked about: 前年50万 去年62万 → 去年62万. Where the person says which one to
 * take (按今年的), that one.
 * @param today whose year is this year
 */
export function ofLastYear(clauses: readonly Clause[], today: string): string {
  const text = clauses.map((clause) => clause.text).join(' ');
  const years = text.split(OF_A_YEAR);
  if (years.filter((part) => OF_A_YEAR.test(part)).length < 2) return text;
  const [, wanted] = /(?:按|算|以|用|报|看)(今年|去年|前年)/u.exec(text) ?? [];
  const last = String(Number(today.slice(2, 4)) - 1);
  const isWanted = (part: string) =>
    /\d|[一二三四五六七八九十百]/u.test(part.replace(/^(?:20)?\d\d年/u, '')) &&
    (wanted ? part.startsWith(wanted) : new RegExp(`^(?:去年|上年|(?:20)?${last}年)`, 'u').test(part));
  return years.find(isWanted) ?? text;
}
