import { benefitNamed } from './benefit-named.js';
import { chooseTopic } from './choices.js';
import { answerPolicy, askedAbout } from './flows/policy-questions.js';
import { findingsOf, hangsOn } from './flows/scope.js';
import type { Context, State } from './state.js';
import type { Hearing, Step } from './step.js';
import { readMention } from './understanding/index.js';

/**
 * What becomes of a benefit that is named beside what was told, before the talk is about one: it is gone on with, told, or
 * kept for what may be asked next; undefined where none is named.
 * @param step what the message told
 */
export function withMention(
  before: State,
  step: Step,
  { text, context, wording }: Hearing,
): Step | undefined {
  const { state, move, notes = [] } = step;
  if (move !== 'answer' || state.topic) return undefined;
  // 我要申请证书奖励, of one who is known to be able to.
  const [wanted] = APPLIES.exec(text) ?? [];
  const topic = wanted && state.facts.applicantKind && benefitNamed(state, wanted);
  if (topic) return { ...step, state: chooseTopic(state, topic).state };
  const named = readMention(text);
  const about = named && askedAbout(named, before);
  // 没做督导 rules it out.
  if (!named || !about || isRuledOut(about, state, context)) return undefined;
  const isFirst = Object.keys(before.facts).length === 0;
  // 省民政厅表彰配套奖: what is said is taken, and what is named is told.
  const isTold = WANTED.test(text) || (isFirst && (IMPERSONAL.test(text) || tellsCaseOf(about, state)));
  return {
    ...step,
    state: { ...state, about },
    notes: [...notes, ...(isTold ? [answerPolicy(named, state, context, wording)] : [])],
  };
}

/** Names a benefit as what is asked for or wanted: 高级社工证书奖, 想申请草根补贴. */
const WANTED =
  /(?:补贴|补助|津贴|奖励|奖金|(?:证书|配套|评估|督导|论文|课题)奖)$|(?:想|要)(?:去|来)?(?:申请|申报|领|报|问)[^,，。]{0,10}(?:补|奖)/u;

/** 我要申请证书奖励, 想办督导奖励 */
const APPLIES = /(?:想|要|来|帮我|打算)(?:要)?(?:申请|申报|办|领)(?!过|了)[^,，。\s]{0,12}/u;

/** Of nobody, and denies nothing: 社工站补贴封顶, 一篇论文同时上了省级和国家级; not 没写过论文. */
const IMPERSONAL = /^(?!.*(?:我|咱|俺|本人|本站|本机构|没|未|不是))/u;

const isRuledOut = (about: NonNullable<State['about']>, state: State, context: Context): boolean =>
  findingsOf(state, context).some(({ benefit, status }) => benefit === about && status === 'ineligible');

/** 我们3A已拿5000 今年升4A: so much of a case that it asks what follows from it. */
const tellsCaseOf = (about: NonNullable<State['about']>, { facts }: State): boolean =>
  about !== 'party-branch' && Object.keys(facts).filter((fact) => hangsOn(about, fact)).length > 1;
