import { Decimal } from 'decimal.js';
import { FACTS, type FactId, type FactValue } from '../../policy/index.js';
import type { Said } from './families/family.js';

/** A clause that says anew what one before it said. */
export interface Retold {
  readonly before: FactValue;
  readonly value: FactValue;
  readonly text: string;
  /** All that the clause says. */
  readonly said: readonly Said[];
  /** The levels of the journals named before it. */
  readonly journals: FactValue | undefined;
  /** 某社区的: a place was named before it as where somebody works. */
  readonly isOfPlace: boolean;
  /** 批准 was said before it: that day counts before the day of issue. */
  readonly isApproved: boolean;
}

type Rule = (retold: Retold) => boolean;

/** 24年拿市民政局案例奖 25年又拿了民政部的: the latest honour. */
const ofLatestHonour: Rule = ({ text }) => /又[拿得获评]|^后来.*[拿得获评颁]/u.test(text);

/** 去年认了3篇 今年还是零 */
const ofThisYear: Rule = ({ text }) => /今年|本年/u.test(text);

/** 去年86分, after 前年71分: the year that counts. */
const ofLastYear: Rule = ({ text }) => /去年|上年/u.test(text);

/** 领了5000 又补了5000: what was received comes on top of what was received before. */
const onTop: Rule = ({ before, text }) =>
  typeof before === 'string' && before !== '0.00' && /又|再|也[领拿给发奖补]|补了/u.test(text);

/** Where the later word stands, and not the first. */
const STANDS: { readonly [F in FactId]?: Rule } = {
  inPost: () => true,
  // 3A过期了 现在什么等级都没有
  ratingLevel: ({ value }) => value === 'none',
  // 首次评上 上一级是3A
  previousRatingLevel: ({ before }) => before === 'none',
  // 去年没评上 今年总算评上了
  supervisorQualified: ({ value }) => value === true,
  // 以前备过案 后来注销了 现在没备
  filedWithTown: ({ value, text }) => value === false && !/^(?:以前|之前|原来|一直)/u.test(text),
  // 没接过政府项目 但街道的志愿服务接过不少
  undertakenService: ({ value }) => value === true,
  // 22年3月发的证, after 21年12月考过: the certificate has the day it was issued.
  certificateDate: ({ text, isApproved }) => text.includes('批准') || (ISSUED.test(text) && !isApproved),
  // 市级刊物是23年 省级刊物是24年: the day of the highest.
  publicationDate: ({ journals, said }) =>
    rankOf(said.find(([fact]) => fact === 'journalLevels')?.[1]) > rankOf(journals),
  occupation: ({ before, value, text, isOfPlace }) =>
    // 公司文员 跟社工不搭界
    (value === 'none' && text.includes('社工')) ||
    CHANGED.test(text) ||
    SENT_BY.test(text) ||
    isNearer(before, value, isOfPlace && !ALSO.test(text)),
  // 单位在木渎, after 人在东山: that is the town that counts.
  town: ({ text }) => /(?:单位|上班|工作)(?:地点)?(?:就)?(?:是)?在/u.test(text),
  evaluationScore: ofLastYear,
  operatingFunds: ofLastYear,
  townSubsidyThisYear: ofThisYear,
  municipalPapersThisYear: ofThisYear,
  provincialPapersThisYear: ofThisYear,
  nationalPapersThisYear: ofThisYear,
  honorRecipient: ofLatestHonour,
  honorKind: ofLatestHonour,
  honorGrantor: ofLatestHonour,
  honorLevel: ofLatestHonour,
  honorDate: ofLatestHonour,
  // 省里奖金给了3万 区里配套一分没见着
  honorAwardReceived: ({ text }) => text.includes('配套'),
};

/**
 * What stands of a fact that is said again: the later value, both together, or (undefined) what was said first.
 * @param isSecondThought whether the later clause takes back what was said
 */
export function whatStands(fact: FactId, retold: Retold, isSecondThought: boolean): FactValue | undefined {
  const { before, value } = retold;
  if (fact === 'journalLevels' && Array.isArray(before) && Array.isArray(value))
    return [...new Set([...before, ...value])];
  // 领了1000 升中级又补了1000
  if (fact.endsWith('AwardReceived') && onTop(retold)) return sumOf(before, value);
  // 证是去年的，25年3月: the same, more exactly.
  if (FACTS[fact].kind === 'date' && typeof value === 'string' && value.startsWith(`${before}-`))
    return value;
  // 初级没领过 中级领了2000: what was received stands.
  return before === '0.00' || isSecondThought || STANDS[fact]?.(retold) ? value : undefined;
}

const sumOf = (before: FactValue, value: FactValue): FactValue =>
  typeof before === 'string' && typeof value === 'string'
    ? new Decimal(before).plus(value).toFixed(2)
    : value;

const rankOf = (journals: FactValue | undefined): number =>
  FACTS.journalLevels.values.findLastIndex((level) => Array.isArray(journals) && journals.includes(level));

/** 做网格 兼着社区工作者: of both. */
export const ALSO = /兼|也是|同时|还是|顺[便带]/u;

/** 街道的 网格员: the post says more than the employer, or than the place. */
const isNearer = (before: FactValue, value: FactValue, isOfPlace: boolean): boolean =>
  (before === 'institution' || (before === 'community-worker' && isOfPlace)) &&
  (value === 'grid-worker' || value === 'mediator');

/** 在网格干了三年 现在转到社区: what somebody is now. */
const CHANGED =
  /^(?:本职|主业)|^(?:现在|目前|如今|后来|今年(?:\d{1,2}月份?)?)(?:又|才|刚)?(?:是|转|调|换|改|考?到|考进|去|在|做|当)/u;

/** 驻村社工 社工机构派过来的: who sends one is the employer. */
const SENT_BY = /派[^,]{0,6}的$/u;

const ISSUED =
  /(?:发|下|拿到?|领到?|落款|批准|签发)(?:的|了|到|下来)*(?:证|日期)|证书?(?:是|[^,]{0,4})[\d年月日号底初去前今]*(?:发|下来|落款|批)/u;
