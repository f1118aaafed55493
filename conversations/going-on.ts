import {
  BENEFITS,
  type BenefitId,
  type ClauseId,
  type Day,
  FACTS,
  type FactId,
  isFactId,
} from '../policy/index.js';
import { supposedIn } from './flows/answers/supposed.js';
import { findingsOf, hangsOn, inScope, openBenefits } from './flows/scope.js';
import { type Context, onlyTopic, type State } from './state.js';
import { OF_ANYBODY } from './topic-in-hand.js';
import {
  type Aspect,
  aspectsAsked,
  benefitsNamed,
  isPlainlyAsking,
  isStrange,
  NUMBER,
  type PolicyQuestion,
  readAnswer,
  saysUnknown,
} from './understanding/index.js';

/** 在职呢, asked for a yes or a no, says so; 那退休呢 asks. */
export function saysSo(asks: FactId, text: string, today: Day): boolean {
  const said = text.replace(/呢$/u, '');
  return (
    said !== text &&
    FACTS[asks].kind === 'boolean' &&
    !/^(?:那|要是|如果|退休|离职|辞职)/u.test(text) &&
    !isPlainlyAsking(said) &&
    readAnswer(asks, said, today).has(asks)
  );
}

const OF_STATIONS = /^(?!.*(?:补|钱|分|奖)).*(?:站|联合|支部)/u;

const MEMBERS = new RegExp(
  `^(?:那|要是|如果|只有|有|才|是|,|\\s)*(${NUMBER})\\s?(?:个|名|位)?(?:人|党员)?(?:呢|怎么办|怎么样|行吗|可以吗|[?？])`,
  'u',
);

/** 能补发吗, 一年多少, 三年呢: asked of what is paid by the month. */
const MONTHLY = /补发|[个每按]月|月份|(?:[一两二三四五六七八九十几\d]|半|全|每)年(?!级)/u;

/** No longer names what it asks of. */
const LONGEST_GOING_ON = 14;
/** Nor this long, where no word of it is strange to what the document is about. */
const LONGEST_FAMILIAR = 24;

/** The benefit that the pending question is asked for, or the one that alone asks for what the question is about. */
function benefitInHand(
  state: State,
  text: string,
  context: Context,
  aspect: Aspect | undefined,
): BenefitId | undefined {
  const { asks } = state;
  const scope = inScope({ ...state, topic: state.topic ?? 'all' }, findingsOf(state, context));
  // 退休以后还发吗, 产假期间呢: only one of them asks for being in post.
  const inPost =
    (aspect === 'inPost' || aspect === 'leave') &&
    scope.find(
      ({ status, reasons }) =>
        status !== 'ineligible' && reasons.some(({ facts }) => facts.includes('inPost')),
    );
  if (inPost) return inPost.benefit;
  if (!asks || !isFactId(asks)) return undefined;
  // 能补发吗, 从拿证那个月起吗: only one is paid by the month.
  const monthly = MONTHLY.test(text) && scope.find(({ per }) => per === 'month');
  return (monthly || scope.find(({ missing }) => missing.includes(asks)))?.benefit;
}

/** 拿的算不算, 考出来有伐: of a certificate, where a worker told of nothing else. */
const OF_A_CERTIFICATE = /[考拿批]/u;

/** The benefits that all that was told is of, though none was named yet: 去年10月备的案 | 够一年了吗. */
function benefitsTold(state: State, text: string): readonly BenefitId[] {
  const { facts } = state;
  const told = Object.keys(facts)
    .filter(isFactId)
    .filter((fact) => !OF_ANYBODY.has(fact));
  const isOfAWorker = facts.applicantKind?.value === 'worker' && OF_A_CERTIFICATE.test(text);
  const of: readonly FactId[] = told.length > 0 ? told : isOfAWorker ? ['certificateLevel'] : [];
  if (of.length === 0) return [];
  const benefits = openBenefits(state).filter((id) => of.every((fact) => hangsOn(id, fact)));
  const isOfACommunity = facts.occupation?.value === 'community-worker';
  const open = benefits.filter((id) => id !== 'post-subsidy' || isOfACommunity);
  const monthly = isOfACommunity && MONTHLY.test(text) ? open.filter((id) => id === 'post-subsidy') : [];
  return monthly.length > 0 ? monthly : open.length > 2 ? [] : open;
}

/** 要户口吗, after the subsidy for the post was asked about, or while its questions are put: goes on with that. */
export function goingOn(asked: PolicyQuestion, state: State, text: string, context: Context): PolicyQuestion {
  const { about: last, asks } = state;
  if (last && text.length <= LONGEST_GOING_ON && REASON.test(text))
    return { about: 'policy', matters: [last], aspect: undefined, clause: clauseOf(last), heard: '原文' };
  // 能和隔壁站一起吗, after clause 11: goes on with the branch.
  if (last === 'party-branch' && OF_STATIONS.test(text) && asked.about !== 'persuading')
    return { about: 'policy', matters: [last], aspect: undefined, heard: text };
  // 有没有封顶, after the subsidy for the post: of that, though a station has one by name.
  const isOfItsCap = asked.about === 'policy' && asked.aspect === 'cap' && text.length <= LONGEST_GOING_ON;
  if (isOfItsCap && isBenefit(last) && !asked.besides && benefitsNamed(text.replace(CAP, '')).length === 0)
    return { ...asked, matters: [last] };
  // 2022年1月批的算不算, before a benefit was named: of the certificate, where nothing else was told of.
  const isOfAnyDate =
    asked.about === 'policy' &&
    asked.aspect === 'since' &&
    asked.implied &&
    asked.matters.join() === 'everything';
  const told = isOfAnyDate && !last && !state.topic ? benefitsTold(state, text) : [];
  if (asked.about === 'policy' && told.length > 0) return { ...asked, matters: told, implied: false };
  if (asked.about !== 'outside') return asked;
  // 能用来发工资吗: pay is another matter, but for what is spoken of.
  const isOfUse = aspectsAsked(text).includes('use');
  // 那休产假呢, after the subsidy that is paid while in post
  const isOfLeave = last === 'post-subsidy' && aspectsAsked(text).includes('leave');
  // 那事业编呢, 我同事是公务员 他有没有: another case of what was asked about.
  const spokenOf = last ?? onlyTopic(state);
  const isCase =
    isBenefit(spokenOf) &&
    (GOES_ON.test(text) || OF_SOMEBODY.test(text)) &&
    supposedIn(spokenOf, text, state, context).size > 0;
  if (asked.surely && !isOfUse && !isOfLeave && !isCase) return asked;
  if (asks && isFactId(asks) && saysSo(asks, text, context.today)) return asked;
  const aspect = asked.aspect ?? (isOfUse ? 'use' : isOfLeave ? 'leave' : undefined);
  const isShort = text.length <= LONGEST_GOING_ON && (aspect !== undefined || GOES_ON.test(text));
  // 那没有了?, 区级的没有?: all its words are the document's, or those of asking.
  const isFamiliar = isCase || (asked.unnamed === true && asksOfWhatIsPaid(text, aspect));
  const [only, other] = openBenefits(state);
  const about =
    last ??
    benefitInHand(state, text, context, asked.aspect) ??
    (other === undefined ? only : onlyTopic(state));
  if (about === 'party-branch') {
    // 那8个呢: so many members.
    const [, members] = MEMBERS.exec(text) ?? [];
    return members
      ? { about: 'policy', matters: [about], aspect: undefined, heard: `${members}个党员` }
      : asked;
  }
  if (about && isShort) return { about: 'policy', matters: [about], aspect, heard: text };
  if (text.length > LONGEST_FAMILIAR || !(isShort || isFamiliar)) return asked;
  const matters = about ? [about] : isFamiliar ? benefitsTold(state, text) : [];
  if (matters.length > 0) return { about: 'policy', matters, aspect, heard: text, loosely: true };
  // 这三个能都拿吗, 谁给, of all that was told of.
  const isOfAll =
    isFamiliar && aspect !== undefined && !OF_ONE.has(aspect) && state.facts.applicantKind !== undefined;
  return isOfAll ? { about: 'policy', matters: ['everything'], aspect, heard: text, loosely: true } : asked;
}

/** 那没有了?, 2022年1月1号拿的算不算: asks something, in no words but the document's and those of asking. */
const asksOfWhatIsPaid = (text: string, aspect: Aspect | undefined): boolean =>
  (isPlainlyAsking(text) || CHECKS.test(text)) &&
  !saysUnknown(text) &&
  !isStrange(text) &&
  ((aspect !== undefined && aspect !== 'who') || OF_WHAT_IS_PAID.test(text));
const OF_WHAT_IS_PAID = /算|够|没有|[给补拿领发]|\d{3}|[\d一二两三四五六七八九十][千万]/u;
/** 一年12000对吧 */
const CHECKS = /[对是][吧伐么][?？]?$/u;

/** These are answered of all benefits at once by what there is, which is no answer to what goes on. */
const OF_ONE: ReadonlySet<Aspect> = new Set(['amount', 'who', 'cap', 'base', 'standing', 'leave']);
/** 我同事是事业编的 他有没有, 那我丈母娘是居委会主任呢: of somebody else's case. */
const OF_SOMEBODY =
  /^.{0,12}(?:[他她]|同事|朋友|老公|老婆|爱人|丈母娘|岳[父母]|爸|妈|姐|妹|哥|弟|嫂|亲戚|邻居|领导).*(?:有没有|[能给算行]不[能给行算]|[有算行][吗伐么]|可以[吗伐么]|能[拿领][吗伐么]|呢[?？]?$)/u;

const CAP = /封顶|顶格|上限/gu;

const isBenefit = (about: State['about']): about is BenefitId => about !== null && about !== 'party-branch';

/** 国家的呢, 85呢, 那如果我们考了89呢: asks the same of another case. */
const GOES_ON = /^(?:那|要是|如果|假如|万一|我们?|[考评拿得]了?|是)*[^,，。\s]{1,6}呢[?？]?$/u;
/** 为什么, 有依据吗, 原文给我看看: asks for the clause itself. */
const REASON = /^(?:那)?(?:为什么|为啥|凭什么|why)[呢啊呀?？]*$|依据|原文|条文/u;

const clauseOf = (about: NonNullable<State['about']>): ClauseId =>
  BENEFITS.find(({ id }) => id === about)?.clause ?? '11';
