import { BENEFITS, type BenefitId, clauseText } from '../../policy/index.js';
import { type Context, onlyTopic, type State } from '../state.js';
import {
  type Aspect,
  aspectsAsked,
  type Matter,
  type PolicyQuestion,
  type Theme,
} from '../understanding/index.js';
import type { Wording } from '../wording/index.js';
import { aboutBenefit, valuesOn } from './answers/benefit.js';
import { aboutTheme } from './answers/theme.js';
import { openBenefits } from './scope.js';

/** Answers a question from the policy's own numbers and words, for this person where what is known of them matters. */
export function answerPolicy(
  asked: PolicyQuestion,
  state: State,
  context: Context,
  wording: Wording,
): string {
  switch (asked.about) {
    case 'outside':
      return wording.outside;
    case 'persuading':
      return wording.persuading;
    case 'policy':
      return answerMatters(asked, state, context, wording);
  }
}

type Policy = Extract<PolicyQuestion, { about: 'policy' }>;

function answerMatters(
  { matters, aspect, clause, besides = false, implied = false, heard }: Policy,
  state: State,
  context: Context,
  wording: Wording,
): string {
  const { today } = context;
  if (clause && (aspect === undefined || ITS_WORDS.test(heard))) {
    return wording.clauseSays(wording.clause(clause), clauseText(clause));
  }
  const of = mattersMeant({ matters, aspect, implied, heard }, state);
  const benefits = of.filter(isBenefit);
  const also = besides ? undefined : alsoAsked(heard, aspect);
  const beside = besides
    ? []
    : [aspect, also].flatMap((one) => besidesOf(one, benefits, wording, today) ?? []);
  const answers = of.map((matter) =>
    isBenefit(matter)
      ? aboutBenefit({ id: matter, aspect, also, text: heard, besides }, state, context, wording)
      : aboutTheme(matter, aspect, heard, state, today, wording),
  );
  const others = also && of.join() === 'everything' ? wording.everything[also] : undefined;
  return [...beside, ...answers, ...(others ? [others] : [])].join('\n\n');
}

/** The second thing that is asked in one message, where the answer to the first does not say it anyhow. */
const alsoAsked = (text: string, first: Aspect | undefined): Aspect | undefined =>
  first && aspectsAsked(text).find((aspect) => aspect !== first && !TOLD_ANYHOW.has(aspect));
const TOLD_ANYHOW: ReadonlySet<Aspect> = new Set(['amount', 'who', 'payer']);

/** What is asked about, in the talk as it stands. */
const mattersMeant = (
  { matters, aspect, implied, heard }: Pick<Policy, 'matters' | 'aspect' | 'implied' | 'heard'>,
  state: State,
): readonly Matter[] =>
  implied && !ASKS_WHAT_THERE_IS.test(heard) ? ofTopic(matters, aspect, state) : matters;

/** 能领什么, 有哪些: asks for all there is. */
const ASKS_WHAT_THERE_IS = /(?:哪|有|拿|领|享受)(?:些|什么|啥)|\bwhat (?:can|is there|are there)/u;

/** Asks for the clause itself: 第三条说什么. */
const ITS_WORDS = /说|写|讲|原文|原话|内容|全文|规定|是(?:什么|啥|关于)|看看|clause says|text of/u;

/** Where no matter is named, the question goes on with the benefit just asked about, or is about that of the talk. */
function ofTopic(matters: readonly Matter[], aspect: Aspect | undefined, state: State): readonly Matter[] {
  const { about, facts } = state;
  // 那中级呢, after the subsidy for the post: a level of that.
  if (about === 'post-subsidy' && matters.join() === 'certificate-award') return [about];
  const isOfLevels = matters.join() === 'certificate-award' && !about;
  // A certificate of a community worker's may be about the first clause or the third.
  if (isOfLevels && facts.occupation?.value === 'community-worker') return ['post-subsidy', ...matters];
  if (matters[0] !== 'everything' || aspect === undefined) return matters;
  // A station may have one alone.
  const [only, other] = openBenefits(state);
  const one = about ?? (other === undefined ? only : aspect === 'who' ? null : onlyTopic(state));
  return one ? [one] : matters;
}

/** What the next question may go on with; undefined where this one is about several matters, or none of that kind. */
export function askedAbout(asked: PolicyQuestion, state: State): NonNullable<State['about']> | undefined {
  if (asked.about !== 'policy') return undefined;
  const [matter, other] = mattersMeant(asked, state);
  if (!matter || other) return undefined;
  return matter === 'party-branch' || isBenefit(matter) ? matter : undefined;
}

const isBenefit = (matter: BenefitId | Theme): matter is BenefitId =>
  BENEFITS.some(({ id }) => id === matter);

const REVIEWED: ReadonlySet<BenefitId> = new Set(['research-award', 'rating-award', 'honor-award']);

/** What the document leaves to others, or says of several benefits at once. */
function besidesOf(
  aspect: Aspect | undefined,
  benefits: readonly BenefitId[],
  wording: Wording,
  today: Context['today'],
): string | undefined {
  const themes = wording.themes(valuesOn(today));
  const [first, second] = benefits;
  if (!first) return undefined;
  if (aspect === 'payday' || aspect === 'papers' || aspect === 'filing') return themes[aspect];
  // Their own clauses say who reviews these.
  if (aspect === 'review' && !benefits.some((id) => REVIEWED.has(id))) return wording.everything.review;
  if ((aspect === 'combine' || aspect === 'stack') && (second || aspect === 'combine')) {
    const both = benefits.length > 1 ? benefits : undefined;
    const clauseOneOrThree = benefits.some((id) => id === 'post-subsidy' || id === 'certificate-award');
    if (
      clauseOneOrThree &&
      (!both || (benefits.includes('post-subsidy') && benefits.includes('certificate-award')))
    )
      return themes.combine;
    return both ? wording.combineOf(both.map((id) => wording.benefitName[id])) : undefined;
  }
  return undefined;
}
