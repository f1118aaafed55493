import { BENEFITS, type ClauseId } from '../../policy/index.js';
import { isAsking, isTerse } from './questions/asking.js';
import { type Aspect, aspectIn } from './questions/aspects.js';
import { isBare } from './questions/bare.js';
import { readStations } from './questions/counts.js';
import {
  benefitsNamed,
  clauseIn,
  type Matter,
  mattersIn,
  mattersOf,
  namesPlainly,
} from './questions/matters.js';
import {
  isNeverInside,
  isOfMoneyElsewhere,
  isOfOtherMatters,
  isOfUnnamedPlace,
  isPersuading,
} from './questions/outside.js';
import { isStrange } from './questions/strange.js';

export { deniesAll, isPlainlyAsking, isQuestion, isTerse } from './questions/asking.js';
export type { Aspect } from './questions/aspects.js';
export { aspectsAsked } from './questions/aspects.js';
export { readParty, readScoreAsked, readStations } from './questions/counts.js';
export { isOfAFormerPost, withoutFormerPosts } from './questions/former.js';
export { benefitsNamed, type Matter, type Theme } from './questions/matters.js';
export { isOfMoneyElsewhere } from './questions/outside.js';
export { isStrange } from './questions/strange.js';

/** What a question asks: which matter of the document, and what about it. */
export type PolicyQuestion =
  | {
      readonly about: 'policy';
      readonly matters: readonly Matter[];
      readonly aspect: Aspect | undefined;
      /** The matter is only told by words that go with another, too: 那中级呢. */
      readonly implied?: boolean;
      /** The clause that was asked for by its number. */
      readonly clause?: ClauseId;
      /** A matter of life that the benefit's clause says nothing of: taxes, social insurance. */
      readonly besides?: boolean;
      /** Only told by what the talk is about: a command that is as likely is meant before it. */
      readonly loosely?: boolean;
      /** The words that ask it. */
      readonly heard: string;
    }
  /**
   * `surely`: of another place, certificate or matter; else no matter of the document was recognised. `unnamed`: no matter
   * at all.
   */
  | {
      readonly about: 'outside';
      readonly surely: boolean;
      readonly aspect?: Aspect | undefined;
      readonly unnamed?: boolean;
    }
  | { readonly about: 'persuading' };

/**
 * What a question asks of the policy.
 * @param heard normalised
 * @returns undefined where it is no question; "outside" where the document says nothing of it
 */
export function readQuestion(heard: string): PolicyQuestion | undefined {
  if (isPersuading(heard)) return { about: 'persuading' };
  if (isOfUnnamedPlace(heard)) return { about: 'outside', surely: true };
  const clause = clauseIn(heard);
  if (
    !isAsking(heard) &&
    !isTerse(heard) &&
    !isOfABranch(heard) &&
    !isOfStations(heard) &&
    !isPresumed(heard) &&
    !(clause && heard.length < 16)
  )
    return undefined;
  if (isOfMoneyElsewhere(heard)) {
    const [named] = benefitsNamed(heard);
    const matters: readonly Matter[] = [named ?? 'certificate-award'];
    return {
      about: 'policy',
      matters,
      aspect: undefined,
      heard,
      besides: true,
      implied: named === undefined,
    };
  }
  if (isNeverInside(heard)) return { about: 'outside', surely: true };
  const aspect = aspectIn(heard);
  if (clause) return { about: 'policy', matters: mattersOf(clause), aspect, clause, heard };
  if (isOfStations(heard)) return { about: 'policy', matters: ['station-subsidy'], aspect, heard };
  const named = benefitsNamed(heard);
  const matters = mattersIn(heard);
  if (isOfOtherMatters(heard)) {
    const own = clausesOf(heard).filter((clause) => isOfItself(clause));
    if (own.length > 0) return readQuestion(own.join(' '));
    const settled = aspect !== undefined && SETTLED.has(aspect);
    const isInside = matters[0] === 'exam' || matters[0] === 'hiring';
    if (isInside) return { about: 'policy', matters, aspect, heard };
    // 休产假 补贴会停吗: the first clause pays 在职期间, and says nothing of leave.
    if (aspect === 'leave' && OF_PAY_ON_LEAVE.test(heard))
      return { about: 'policy', matters: named.length > 0 ? named : ['post-subsidy'], aspect, heard };
    if (!namesPlainly(heard) || named.length === 0) return { about: 'outside', surely: true };
    return { about: 'policy', matters: named.slice(0, 2), aspect, heard, besides: !settled };
  }
  if (matters.length === 0) return { about: 'outside', surely: false, aspect, unnamed: true };
  // A certificate alone is no matter of the document: 社工证怎么查真假.
  if (named.length === 0 && ofCertificates(matters) && !isOfWhatIsGiven(heard, aspect))
    return { about: 'outside', surely: false, aspect };
  // 退役军人服务站有编制吗: only a weak sign of the document, beside words that are strange to it.
  if (
    isWeak(matters[0]) &&
    !namesPlainly(heard) &&
    !isOfALevel(heard) &&
    !isOfAnHonour(heard) &&
    isStrange(askingPart(withoutGrantor(heard)))
  )
    return { about: 'outside', surely: false, aspect };
  // What the document pays is told as a whole only where nothing but that is asked.
  if (matters[0] === 'everything' && listsSums(aspect) && !isBare(heard))
    return { about: 'outside', surely: false, aspect };
  return { about: 'policy', matters, aspect, heard, implied: named.length === 0 };
}

/** 中华社会救助基金会的奖: who grants it may be called anything. */
const withoutGrantor = (text: string): string =>
  text.replace(
    /[^,，。\s]{2,16}(?:协会|联合会|学会|基金会|联盟|委员会|部|厅|局|委)(?=[^,，。]{0,6}[奖颁评])/gu,
    '',
  );

/** 残联颁的助残先进集体: an honour may be called anything. */
const isOfAnHonour = (text: string): boolean =>
  /[颁授]|先进(?:个人|集体|工作者|单位)|(?:区|市|省|国家)级(?:先进|优秀)/u.test(text);

/** 民政系统的考了中级给奖励吗: names a level of the certificates and what is paid. */
const isOfALevel = (text: string): boolean =>
  /初级|中级|高级|助理(?!督导)|社工师|工作师|社工证/u.test(text) && /奖|补|钱/u.test(text);

const OF_PAY_ON_LEAVE = /^(?!.*(?:生育[补津]|工资|社保)).*(?:补[贴助]|岗补|在职|在岗)/u;

/** What these ask is told of a benefit, though words of other matters be beside it. */
const SETTLED: ReadonlySet<Aspect> = new Set([
  'inPost',
  'leave',
  'establishment',
  'use',
  'base',
  'topUp',
  'payer',
]);

const clausesOf = (text: string): readonly string[] => text.split(/[\s,，。;；!！?？]+/u);

/** 督导奖励能给几次 换证要多久: a clause that asks of a benefit by itself, beside one of another matter. */
const isOfItself = (clause: string): boolean =>
  isAsking(clause) && namesPlainly(clause) && !isOfOtherMatters(clause);

/** A story before the question may be of anything: the clauses that ask, or that name what is paid. */
const askingPart = (text: string): string => {
  const clauses = clausesOf(text);
  const asking = clauses.filter((clause) => isAsking(clause) || MONEY.test(clause));
  return (asking.length > 0 ? asking : clauses).join(' ');
};
const MONEY = /补[贴助]?|奖|津贴|钱|政策/u;

/** Told by words that others use, too; the document's other matters have words of their own. */
const isWeak = (matter: Matter | undefined): boolean =>
  matter === 'everything' || BENEFITS.some(({ id }) => id === matter);

const ofCertificates = (matters: readonly Matter[]): boolean => matters.includes('certificate-award');

/** Does it ask for what somebody gets, may have or counts as; or go on with what was asked: 那中级呢? */
const isOfWhatIsGiven = (text: string, aspect: Aspect | undefined): boolean =>
  text.length <= 6 || GIVEN.test(text) || (aspect !== undefined && OF_A_CASE.has(aspect));
/** These ask how the document takes a case, whatever else is said. */
const OF_A_CASE: ReadonlySet<Aspect> = new Set(['establishment', 'inPost', 'combine', 'topUp', 'payer']);
const GIVEN =
  /补|奖|钱|津贴|好处|待遇|福利|政策|优惠|文件|[拿领给]|发(?!证|表)|享受|申请|申报|报(?!名|考|销|班|哪)|办理?|多少|[几一二两三五][百千块]|\d{3}|\d\s?(?:元|块)|资格(?!考试|证)|条件|符合|算|认不认|认吗|承认|行不行|行吗|有用|管用|有效|作数|够|份|轮|呢[?？]?$|money|subsid|award|amount|eligib|qualif|\bget\b|how much/u;

/** Longer words that name a matter tell a story. */
const LONGEST_MENTION = 30;

/**
 * What words that are no question, nor anything else, may ask by naming it: 督导资格奖金, 文件标题.
 * @param heard normalised
 */
export function readMention(heard: string): PolicyQuestion | undefined {
  if (heard.length > LONGEST_MENTION || isNeverInside(heard) || isOfOtherMatters(heard)) return undefined;
  const matters = mattersIn(heard);
  const isNamed = benefitsNamed(heard).length > 0 || !matters.some((matter) => UNSURE.has(matter));
  return matters.length > 0 && isNamed
    ? { about: 'policy', matters, aspect: aspectIn(heard), heard }
    : undefined;
}

/** Too weak a sign where nothing is asked. */
const UNSURE: ReadonlySet<Matter> = new Set<Matter>([
  'everything',
  'interpreter',
  'certificate-award',
  'honor-award',
  'rating-award',
  'station-subsidy',
]);

/** 示范型要90分以上吧: what is presumed of a benefit, and of nobody. */
const isPresumed = (text: string): boolean =>
  /吧[?？]?$/u.test(text) && namesPlainly(text) && !/我|领过|拿过/u.test(text);

/** 我们站一个党员也没有: no fact of the talk, so it asks what clause 11 makes of it. */
const isOfABranch = (text: string): boolean => /站[^。]*党员|党员[^。]*站/u.test(text);

/** 我们街道三个站 一个92一个85 每个50万: more than a talk of one station can take, so it asks what they come to. */
const isOfStations = (text: string): boolean => /站/u.test(text) && readStations(text).length > 0;

const listsSums = (aspect: Aspect | undefined): boolean =>
  aspect === undefined || aspect === 'amount' || aspect === 'who' || aspect === 'cap';
