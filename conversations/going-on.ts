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
import { findingsOf, inScope, openBenefits } from './flows/scope.js';
import { type Context, onlyTopic, type State } from './state.js';
import {
  type Aspect,
  aspectsAsked,
  isPlainlyAsking,
  NUMBER,
  type PolicyQuestion,
  readAnswer,
} from './understanding/index.js';

/** 在职呢, asked for a yes or a no, says so; 那退休呢 asks. */
export function saysSo(asks: FactId, text: string, today: Day): boolean {
  const said = text.replace(/呢$/u, '');
  return (
    said !== text &&
    FACTS[asks].kind === 'boolean' &&
    !/^(?:那|要是|如果)/u.test(text) &&
    !isPlainlyAsking(said) &&
    readAnswer(asks, said, today).has(asks)
  );
}

const OF_STATIONS = /^(?!.*(?:补|钱|分|奖)).*(?:站|联合|支部)/u;

const MEMBERS = new RegExp(
  `^(?:那|要是|如果|只有|有|才|是|,|\\s)*(${NUMBER})\\s?(?:个|名|位)?(?:人|党员)?(?:呢|怎么办|怎么样|行吗|可以吗|[?？])`,
  'u',
);

const MONTHLY = /补发|[个每按]月|月份/u;

/** No longer names what it asks of. */
const LONGEST_GOING_ON = 14;

/** The benefit that the pending question is asked for, or the one that alone asks for what the question is about. */
function benefitInHand(
  state: State,
  text: string,
  context: Context,
  aspect: Aspect | undefined,
): BenefitId | undefined {
  const { asks } = state;
  const scope = inScope({ ...state, topic: state.topic ?? 'all' }, findingsOf(state, context));
  // 退休以后还发吗: only one of them asks for being in post.
  const inPost =
    aspect === 'inPost' &&
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

/** 要户口吗, after the subsidy for the post was asked about, or while its questions are put: goes on with that. */
export function goingOn(asked: PolicyQuestion, state: State, text: string, context: Context): PolicyQuestion {
  const { about: last, asks } = state;
  if (last && text.length <= LONGEST_GOING_ON && REASON.test(text))
    return { about: 'policy', matters: [last], aspect: undefined, clause: clauseOf(last), heard: '原文' };
  // 能和隔壁站一起吗, after clause 11: goes on with the branch.
  if (last === 'party-branch' && OF_STATIONS.test(text) && asked.about !== 'persuading')
    return { about: 'policy', matters: [last], aspect: undefined, heard: text };
  if (asked.about !== 'outside') return asked;
  // 能用来发工资吗: pay is another matter, but for what is spoken of.
  const isOfUse = aspectsAsked(text).includes('use');
  // 那事业编呢: another case of what was asked about.
  const isCase = isBenefit(last) && GOES_ON.test(text) && supposedIn(last, text, state, context).size > 0;
  if (asked.surely && !isOfUse && !isCase) return asked;
  if (asks && isFactId(asks) && saysSo(asks, text, context.today)) return asked;
  const [only, other] = openBenefits(state);
  const about =
    last ??
    benefitInHand(state, text, context, asked.aspect) ??
    (other === undefined ? only : onlyTopic(state));
  if (!about) return asked;
  if (about === 'party-branch') {
    // 那8个呢: so many members.
    const [, members] = MEMBERS.exec(text) ?? [];
    return members
      ? { about: 'policy', matters: [about], aspect: undefined, heard: `${members}个党员` }
      : asked;
  }
  const aspect = asked.aspect ?? (isOfUse ? 'use' : undefined);
  if (text.length > LONGEST_GOING_ON || !(aspect || GOES_ON.test(text))) return asked;
  return { about: 'policy', matters: [about], aspect, heard: text };
}

const isBenefit = (about: State['about']): about is BenefitId => about !== null && about !== 'party-branch';

/** 国家的呢, 85呢, 那如果我们考了89呢: asks the same of another case. */
const GOES_ON = /^(?:那|要是|如果|假如|万一|我们?|[考评拿得]了?|是)*[^,，。\s]{1,6}呢[?？]?$/u;
/** 为什么, 有依据吗, 原文给我看看: asks for the clause itself. */
const REASON = /^(?:那)?(?:为什么|为啥|凭什么|why)[呢啊呀?？]*$|依据|原文|条文/u;

const clauseOf = (about: NonNullable<State['about']>): ClauseId =>
  BENEFITS.find(({ id }) => id === about)?.clause ?? '11';
