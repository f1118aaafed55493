import {
  BENEFITS,
  type BenefitId,
  type ClauseId,
  type Day,
  FACTS,
  type FactId,
  type FactValue,
  isFactId,
} from '../policy/index.js';
import { answerPolicy, askedAbout } from './flows/policy-questions.js';
import { findingsOf, inScope } from './flows/scope.js';
import type { Asks } from './messages.js';
import type { Context, State } from './state.js';
import { newsIn, type Step, take } from './step.js';
import {
  type Aspect,
  isPlainlyAsking,
  isQuestion,
  isTerse,
  isUnknown,
  NUMBER,
  type PolicyQuestion,
  readAnswer,
  readQuestion,
  saysUnknown,
} from './understanding/index.js';
import type { Wording } from './wording/index.js';

/** 没申请过 您看行吗: asks whether the answer will do, and nothing of the policy. */
const TAG =
  /(?<=\S)[\s,，。]+(?:(?:您|你)?(?:看|觉得)?(?:行|可以|对|好|ok|okay)(?:吗|么|不|吧|嘛)?|咋[啦了]|怎么[啦了])[?？]*$/u;

/** 大概多少我得问站长: somebody else knows it. */
const ELSEWHERE = /[得要去]问|问(?:一?下|问)?(?:会计|财务|站长|领导)/u;

/** 合唱团 算组织吧: an answer that is not quite sure of itself. */
const HEDGED = /(?:算|是)[^,，。\s能有给]{1,6}吧$/u;

/** A question in the middle of the talk that is no answer to what is asked; undefined where it is none. */
export function readAside(state: State, text: string, context: Context): PolicyQuestion | undefined {
  const { today } = context;
  const isPending = state.asks !== null && isFactId(state.asks) && state.asks !== 'applicantKind';
  const read = readQuestion(isPending ? text.replace(TAG, '') : text);
  if (!read) return undefined;
  const asked = goingOn(read, state, text, context);
  const { asks } = state;
  // Asked for what it is about, 初级岗位补贴 is an answer.
  if (asks === 'topic' && isTerse(text)) return undefined;
  if (asks === 'applicantKind' && HEDGED.test(text) && readAnswer(asks, text, today).has(asks))
    return undefined;
  // Who somebody is may well be in a question, too: that is read beside it.
  if (!asks || !isFactId(asks) || asks === 'applicantKind' || asked.about === 'persuading') return asked;
  const isOpen = isUnknown(asks, text, today);
  // 不清楚算不算: asks nothing that the document could answer.
  if (isOpen && saysUnknown(text) && (ELSEWHERE.test(text) || (read.about === 'outside' && !read.surely)))
    return undefined;
  const isAnswer = isOpen || readAnswer(asks, text, today).has(asks);
  if (!isPlainlyAsking(text) || saysSo(asks, text, today)) return isAnswer ? undefined : asked;
  // A number in what is plainly a question is no answer, though the question be of nothing here: 两者之间怎么算.
  const isOfNumbers = NUMBERS.has(FACTS[asks].kind) && beside(text) === '';
  return asked.about === 'outside' && isOfNumbers && !isOpen ? { about: 'outside', surely: true } : asked;
}

/** 在职呢, asked for a yes or a no, says so; 那退休呢 asks. */
function saysSo(asks: FactId, text: string, today: Day): boolean {
  const said = text.replace(/呢$/u, '');
  return (
    said !== text &&
    FACTS[asks].kind === 'boolean' &&
    !/^(?:那|要是|如果)/u.test(text) &&
    !isPlainlyAsking(said) &&
    readAnswer(asks, said, today).has(asks)
  );
}

const MEMBERS = new RegExp(
  `^(?:那|要是|如果|只有|有|才|是|,|\\s)*(${NUMBER})\\s?(?:个|名|位)?(?:人|党员)?(?:呢|怎么办|怎么样|行吗|可以吗|[?？])`,
  'u',
);

/** No longer names what it asks of. */
const LONGEST_GOING_ON = 14;

/** The benefit that the pending question is asked for, or the one that alone asks for what the question is about. */
function benefitInHand(state: State, context: Context, aspect: Aspect | undefined): BenefitId | undefined {
  const { asks } = state;
  if (!asks || !isFactId(asks)) return undefined;
  const scope = inScope(state, findingsOf(state, context));
  // 退休以后还发吗: only one of them asks for being in post.
  const inPost =
    aspect === 'inPost' && scope.find(({ reasons }) => reasons.some(({ facts }) => facts.includes('inPost')));
  return (inPost || scope.find(({ missing }) => missing.includes(asks)))?.benefit;
}

const isYesOrNo = (asks: Asks, text: string, { today }: Context): boolean =>
  asks !== null &&
  isFactId(asks) &&
  FACTS[asks].kind === 'boolean' &&
  readAnswer(asks, text, today).has(asks);

/** 要户口吗, after the subsidy for the post was asked about, or while its questions are put: goes on with that. */
function goingOn(asked: PolicyQuestion, state: State, text: string, context: Context): PolicyQuestion {
  const { about: last } = state;
  if (last && text.length <= LONGEST_GOING_ON && REASON.test(text))
    return { about: 'policy', matters: [last], aspect: undefined, clause: clauseOf(last), heard: '原文' };
  if (asked.about !== 'outside' || asked.surely) return asked;
  // 在呢, 还在岗位上呢, asked for a yes or a no, is one.
  if (/呢$/u.test(text) && isYesOrNo(state.asks, text, context)) return asked;
  const about =
    state.about ??
    benefitInHand(state, context, asked.aspect) ??
    (state.topic === 'all' ? null : state.topic);
  if (!about) return asked;
  if (about === 'party-branch') {
    // 那8个呢: so many members.
    const [, members] = MEMBERS.exec(text) ?? [];
    return members
      ? { about: 'policy', matters: [about], aspect: undefined, heard: `${members}个党员` }
      : asked;
  }
  if (text.length > LONGEST_GOING_ON || !(asked.aspect || GOES_ON.test(text))) return asked;
  return { about: 'policy', matters: [about], aspect: asked.aspect, heard: text };
}

/** 国家的呢, 85呢: asks the same of another case. */
const GOES_ON = /^[^,，。\s]{1,6}呢[?？]?$/u;
/** 为什么, 有依据吗, 原文给我看看: asks for the clause itself. */
const REASON = /^(?:那)?(?:为什么|为啥|凭什么|why)[呢啊呀?？]*$|依据|原文|条文/u;

const clauseOf = (about: NonNullable<State['about']>): ClauseId =>
  BENEFITS.find(({ id }) => id === about)?.clause ?? '11';

const NUMBERS: ReadonlySet<string> = new Set(['money', 'count', 'score']);

/** What a message says beside the question in it: 30万 of 「30万 含不含人工」. */
const beside = (text: string): string => {
  const pieces = text.split(/[\s,，。;；!！]+/u).filter((piece) => piece !== '');
  return pieces.length > 1 ? pieces.filter((piece) => !isQuestion(piece)).join(' ') : '';
};

/** The answer that stands beside a question; not a yes, a no or a none, which may be but a way to begin. */
function answerBeside(asks: Asks, text: string, { today }: Context): ReadonlyMap<FactId, FactValue> {
  const said = beside(text);
  if (!asks || !isFactId(asks) || FACTS[asks].kind === 'boolean' || said === '') return new Map();
  const heard = readAnswer(asks, said, today);
  const value = heard.get(asks);
  const isNone = value === undefined || value === 'none' || value === '0.00' || Array.isArray(value);
  return isNone ? new Map() : heard;
}

/** Answers a question; what the words say of the person beside it is taken, and the pending question is put again. */
export function answerAside(
  state: State,
  asked: PolicyQuestion,
  text: string,
  written: string,
  context: Context,
  wording: Wording,
): Step {
  // Words that would talk the assistant into something say nothing of the person.
  const isHonest = asked.about !== 'persuading';
  const answer = isHonest ? answerBeside(state.asks, text, context) : new Map<FactId, FactValue>();
  const news = new Map([...(isHonest ? newsIn(state, text, context) : []), ...answer]);
  const step: Step =
    news.size > 0
      ? take(state, news, written, context, wording, answer.size > 0 ? state.asks : null)
      : { state, move: 'question' };
  const said = answerPolicy(asked, step.state, context, wording);
  const about = askedAbout(asked, state) ?? state.about;
  return { state: { ...step.state, about }, move: 'question', notes: [...(step.notes ?? []), said] };
}
