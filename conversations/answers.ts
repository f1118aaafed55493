import { type BenefitId, FACTS, type FactId, type FactValue, isFactId } from '../policy/index.js';
import { chooseClaims, chooseTopic, confirm, consent, pick } from './choices.js';
import { fileable, findingsOf, inScope, openBenefits } from './flows/scope.js';
import { isSame } from './repair.js';
import type { Context, State } from './state.js';
import {
  answered,
  inThisTalk,
  newsIn,
  notUnderstood,
  ofTheAsker,
  ofTheKind,
  passOver,
  type Step,
  take,
} from './step.js';
import {
  benefitsNamed,
  type Heard,
  isBareReceipt,
  isQuestion,
  isUnknown,
  readAlternatives,
  readAnswer,
  readEmployer,
  readMobile,
  readName,
  readTopics,
  readVolunteered,
  readYesNo,
  saysUnknown,
  settles,
  topicInShort,
} from './understanding/index.js';
import { valueLabel, type Wording } from './wording/index.js';

/** Takes a text as the answer to the question that is asked. */
export function answer(
  state: State,
  text: string,
  written: string,
  context: Context,
  wording: Wording,
): Step {
  const { asks } = state;
  switch (asks) {
    case 'name':
    case 'mobile':
    case 'employer': {
      if (WITHHELD.test(text))
        return { state, move: 'none', notes: [wording.contactNeeded], suggests: [wording.cancelWord] };
      if (asks === 'name' && NO_NAME.test(text)) return notUnderstood(state, wording);
      const value = { name: readName, mobile: readMobile, employer: readEmployer }[asks](written);
      if (!value) return notUnderstood(state, wording);
      return {
        state: answered({ ...state, contact: { ...state.contact, [asks]: value } }, asks),
        move: 'answer',
      };
    }
    case 'consent':
    case 'confirm': {
      const yes = (asks === 'confirm' && !state.confirming && GO_AHEAD.test(text)) || readYesNo(text);
      // 刘桂英, before the consent: is asked for next.
      if (yes === undefined && asks === 'consent')
        return { state, move: 'none', notes: [wording.consentFirst], how: 'silent' };
      if (yes === undefined) return notUnderstood(state, wording);
      return asks === 'consent' ? consent(state, yes, context, wording) : confirm(state, yes, wording);
    }
    case 'file': {
      const open = fileable(state, findingsOf(state, context)).map(({ benefit }) => benefit);
      const topics = readTopics(text);
      const named = topics === 'all' ? open : open.filter((benefit) => topics.includes(benefit));
      if (named.length > 0) return chooseClaims(state, named);
      // 在岗 says something of the person, and not that a draft is wanted.
      const news = ofTheAsker(state, text, inThisTalk(state, text, readVolunteered(text, context.today)));
      if (news.size > 0) return take(state, news, written, context, wording, null);
      // 领了5000: not what was said of it before.
      const received = receiptMeant(state, text, context) ?? receiptMeant(state, text, context, true);
      if (received) return take(state, received, written, context, wording, null);
      const yes = GO_AHEAD.test(text) || readYesNo(text);
      if (yes === undefined) return notUnderstood(state, wording);
      return yes ? chooseClaims(state, open) : pick(state, 'none', written, context, wording);
    }
    case 'topic':
      return answerTopic(state, text, written, context, wording);
    case null:
    case 'applicantKind':
      return answerOpenly(state, text, written, context, wording);
    case 'evidence':
      return NO_MORE_FILES.test(text)
        ? { state: answered(state, 'evidence'), move: 'answer' }
        : notUnderstood(state, wording);
    default:
      return answerFact(state, asks, text, written, context, wording);
  }
}

/** 不想留电话, 不方便 */
const WITHHELD =
  /不(?:想|愿意?|肯|要|方便|能)(?:留|给|说|填|透露|写|讲)?|^不(?:留|给|说|填)|保密|(?:为什么|干嘛|干什么|一定|必须)要?(?:留|填|给)|rather not|don't want/u;

/** 同意, 好的: said to the question before, and nobody's name. */
const NO_NAME =
  /^(?:不?同意|不?可以|好[的了吧]?|行|嗯+|[是对]的?|确认|不?要|没有?|不[了用行]?|不?知道了?|收到|ok|okay|yes|no|agree|agreed|sure)[。.!！]?$/u;

/** Nothing to send, or nothing more. */
const NO_MORE_FILES =
  /跳过|略过|没有|没了|不用|不发|不传|不需要|以后|下次|回头|之后再|发好|好了|完了|发完|传完|就这些|都发了|没带|找不到|skip|^no\b|none|done|later|that'?s all|finished/u;

function answerFact(
  state: State,
  fact: FactId,
  text: string,
  written: string,
  context: Context,
  wording: Wording,
): Step {
  if (isUnknown(fact, text, context.today)) return passOver(state, fact, wording);
  const either = readAlternatives(fact, text, context.today);
  // 要么1000要么2000 记不得了
  if (either)
    return saysUnknown(text) ? passOver(state, fact, wording) : leftOpen(state, fact, either, wording);
  const heard = readAnswer(fact, text, context.today);
  if (heard.has(fact) && !isOfAnother(fact, heard, text, context)) {
    const step = take(state, withMore(state, heard, text, context), written, context, wording);
    // 22年7月 几号真不记得了, or the same month again: it will not be known any better.
    const isAllThatIsKnown =
      step.move === 'answer' &&
      FACTS[fact].kind === 'date' &&
      (saysUnknown(text) || state.facts[fact]?.value === heard.get(fact));
    return isAllThatIsKnown
      ? { ...step, state: { ...step.state, notKnown: [...step.state.notKnown, fact] } }
      : step;
  }
  const received = receiptMeant(state, text, context);
  if (received) return take(state, received, written, context, wording, null);
  // 机构, asked which honour: whose it is.
  const whose = ABOUT_AN_HONOR.has(fact) && !state.facts.honorRecipient && text.length <= LONGEST_WHOSE;
  const recipient = whose ? readAnswer('honorRecipient', text, context.today) : undefined;
  if (recipient?.has('honorRecipient')) return take(state, recipient, written, context, wording, null);
  if (ABOUT_AN_HONOR.has(fact) && NO_HONOUR.test(text)) {
    return { state: answered(withoutHonour(state), fact), move: 'answer' };
  }
  const news = newsIn(state, text, context);
  // Something else was said: it is taken, and the question is put again.
  if (news.length > 0) return take(state, new Map(news), written, context, wording, null);
  // What is known already was understood all the same.
  const isKnown = [...readVolunteered(text, context.today, fact)].some(
    ([id, value]) => id !== 'applicantKind' && isSame(state.facts[id]?.value, value),
  );
  const elsewhere = goTo(state, text, wording);
  if (elsewhere) return elsewhere;
  // Nobody is kept at one question: it is left open.
  if (state.misses >= MISSES_BORNE) return passOver(state, fact, wording);
  return isKnown
    ? { state, move: 'none', notes: [wording.alreadyNoted], how: 'again' }
    : notUnderstood(state, wording);
}

/** 申请评估的, 先看督导: wants something, and has it not or had it. */
const WANTS =
  /^(?!.*(?:过|没|不|已|未|[?？吗])).*(?:申请|申报|办|想(?:问|看|了解)|[只先](?:要|看|问|说|算))/u;
/** 好 申请吧: wants to go on to the draft. */
const GO_AHEAD =
  /^(?:好[的吧啊]?|行|那|就|我|还是|先|嗯|算了|想|要|帮我|给我|直接|现在|可以|[\s,，])*(?:申请|申报|办理?|提交|填表|报|草?拟(?:一份)?(?:草稿)?)(?:吧|啊|了|一下|呀|呗|一份)*[。.!！]?$|^(?:apply|file)(?: now| it)?$/u;

/** What is wanted instead of an answer: another benefit than the talk is about, or the draft at once. */
function goTo(state: State, text: string, wording: Wording): Step | undefined {
  if (GO_AHEAD.test(text)) return { state, move: 'none', notes: [wording.firstThese((state.left ?? 0) + 1)] };
  const named = WANTS.test(text) ? benefitNamed(state, text) : undefined;
  return named && named !== state.topic
    ? { ...chooseTopic(state, named), notes: [wording.topicTaken(wording.benefitName[named])] }
    : undefined;
}

/** The one benefit open to such an applicant that a text names. */
function benefitNamed(state: State, text: string): BenefitId | undefined {
  const open = openBenefits(state);
  const [named, other] = benefitsNamed(text).filter((id) => open.includes(id));
  return other ? undefined : named;
}

/** 证书奖励也看看, after the result of another: the talk goes on with that one. */
export function withOtherTopic(state: State, text: string): Step | undefined {
  // 那还是申请吧, after the draft was declined.
  if (state.asks === null && state.declined && GO_AHEAD.test(text))
    return { state: { ...state, declined: false }, move: 'answer' };
  const isOver = state.told && (state.asks === null || state.asks === 'file');
  if (!isOver || state.topic === 'all' || !ALSO_WANTED.test(text) || isQuestion(text)) return undefined;
  const named = benefitNamed(state, text);
  return named && named !== state.topic
    ? chooseTopic({ ...state, told: false, declined: false }, named)
    : undefined;
}
const ALSO_WANTED =
  /(?:也|再|还)(?:想|要)?(?:一?起)?(?:看|算|办|申请|了解|问|查)|[看算查]一?[看算查下]|^(?:那|再|还有)[^,，。]{2,10}呢$/u;

/** How often a question is put in other words; help, 人工 and 跳过 were offered meanwhile. */
const MISSES_BORNE = 4;

/** 2022或者2023: asked which of the two; who says so twice does not know. */
function leftOpen(
  state: State,
  fact: FactId,
  [one, other]: readonly [FactValue, FactValue],
  wording: Wording,
): Step {
  if (state.misses > 0) return passOver(state, fact, wording);
  const note = wording.whichOf(valueLabel(wording, fact, one), valueLabel(wording, fact, other));
  return { state, move: 'none', notes: [note], how: 'again' };
}

/** A yes or no that stands by itself, whatever follows it. */
const PLAIN_YES_NO =
  /^(?:是|对|嗯+|有|在|好|没有?|不是?|否|无|yes|no|yep|nope)(?:的|呀|啊|哦|呢|吧|了)?(?:[\s,，。!！;；]|$)/u;

/**
 * A receipt of the one award of the talk that it can be of.
 * @param isKnown whether what is known of it is said anew, or else what is still to be asked
 */
function receiptMeant(state: State, text: string, context: Context, isKnown = false): Heard | undefined {
  if (!isBareReceipt(text)) return undefined;
  const facts = new Set(
    inScope(state, findingsOf(state, context))
      .flatMap((finding) => (isKnown ? finding.reasons.flatMap((reason) => reason.facts) : finding.missing))
      .filter((fact) => fact.endsWith('Received') && (state.facts[fact] !== undefined) === isKnown),
  );
  const [fact, other] = facts;
  const heard = fact && !other ? readAnswer(fact, text, context.today) : undefined;
  return fact && heard?.has(fact) ? heard : undefined;
}

/** What a short yes or no may be about, and the facts that are of it. */
const MATTERS: readonly (readonly [RegExp, RegExp])[] = [
  [/编(?!号|辑)/u, /^onEstablishment$/u],
  [/领(?!导)/u, /Received$/u],
  [/兼/u, /^alsoGridWorkerOrMediator$/u],
  [/督导/u, /^supervisor/u],
];
const NOT_GOT = /^(?:我们?|也|还|都|从来|一直)*没有?拿过[的呢啊]*$/u;
/** No longer words are but a yes or a no. */
const LONGEST_YES_NO = 10;

/** 没领过, asked whether somebody is a supervisor: names another matter, and not the one that is asked. */
function namesAnother(fact: FactId, text: string): boolean {
  const named = MATTERS.filter(([words]) => words.test(text));
  // 没拿过, asked for a yes or a no: of the money.
  if (FACTS[fact].kind === 'boolean' && !fact.endsWith('Received') && NOT_GOT.test(text)) return true;
  return text.length <= LONGEST_YES_NO && named.length > 0 && named.every(([, facts]) => !facts.test(fact));
}

/** 没编制, after 兼任网格员吗: a no, but of another matter. */
function isOfAnother(fact: FactId, heard: Heard, text: string, { today }: Context): boolean {
  const value = heard.get(fact);
  if ((typeof value === 'boolean' || value === 'none' || value === '0.00') && namesAnother(fact, text))
    return true;
  if (typeof heard.get(fact) !== 'boolean' || settles(fact, text) || PLAIN_YES_NO.test(text)) return false;
  const said = [...readVolunteered(text, today).keys()].filter(
    (id) => id !== 'applicantKind' && !heard.has(id),
  );
  return said.length > 0;
}

/** The asked fact first, and what else the words say of facts that are not known yet. */
function withMore(state: State, heard: Heard, text: string, context: Context): Heard {
  return new Map([...newsIn(state, text, context), ...heard]);
}

/** 没有, 没得过, 什么荣誉都没有, 哪有什么奖; but not 那本算不上国家级. */
const NO_HONOUR =
  /^(?:我们?)?哪(?:来|有|里|儿|会)|^(?:我|我们|也|都|还|从来|从|真的|哪|啥|什么|荣誉|奖项?|称号|这个|这些|[\s,，])*(?:没|无|不(?![对错]|好意思)|none|no\b|never)|(?:没|无)(?:有)?(?:得|获|拿|评|这|任何|什么|啥|荣誉|奖)|(?:荣誉|奖项?|称号|表彰)[^,，。]{0,4}(?:没|无)|^[^\s,，。]{0,6}(?:没有?|无)[过的呢啊呀了]*$/u;

/** No longer words only say whose an honour is: 机构得的. */
const LONGEST_WHOSE = 6;

const withoutHonour = (state: State): State => ({ ...state, setAside: [...state.setAside, 'honor-award'] });

/** A “no” to these says that there was no honour at all. */
const ABOUT_AN_HONOR: ReadonlySet<FactId> = new Set(['honorKind', 'honorGrantor', 'honorLevel', 'honorDate']);

function answerTopic(state: State, text: string, written: string, context: Context, wording: Wording): Step {
  // 没荣誉: names it, and has none.
  if (WITHOUT_HONOUR.test(text) && openBenefits(state).includes('honor-award'))
    return { state: withoutHonour(state), move: 'answer', notes: [wording.withoutHonour] };
  // 荣誉, with an honour known: names the benefit, and not another kind.
  const short = topicInShort(text);
  if (short && openBenefits(state).includes(short)) return chooseTopic(state, short);
  const topics = readTopics(text);
  const open = openBenefits(state).filter((benefit) => topics === 'all' || topics.includes(benefit));
  const [only] = open;
  if (only) return chooseTopic(state, open.length === 1 ? only : 'all');
  const step = answerOpenly(state, text, written, context, wording);
  if (!step.puzzled) return step;
  const named = benefitNamed(state, text);
  if (named) return chooseTopic(state, named);
  const agrees = AGREED.test(text) || YES_ALONE.test(text) || saysUnknown(text);
  if (!(agrees && !isQuestion(text)) && state.misses <= 1) return step;
  // 好的 申请吧, 不知道: of what was just asked about, else of everything.
  const topic = openBenefits(state).find((benefit) => benefit === state.about);
  const notes = [wording.topicTaken(topic && wording.benefitName[topic])];
  return { ...chooseTopic(state, topic ?? 'all'), notes };
}

const WITHOUT_HONOUR =
  /^(?:我们?|也|还|都|目前|机构|个人|[\s,，])*(?:没有?|无)(?:得过|拿过|任何|什么|啥|获得过?)*(?:荣誉|奖项|称号|表彰)(?:称号|奖项)?[的啊呀哦]*$|^(?:我们?)?(?:荣誉|奖项|称号|表彰)(?:也|都|倒)?(?:没有?|无)[的啊呀哦]*$|^no hono[u]?rs?$/u;

/** 好的, and nothing else. */
const YES_ALONE =
  /^(?:嗯+|好|行|对|是|要|可以|没问题|ok|okay|yes|sure)(?:[的呀啊哦吧呢呗嘞,，\s]|好|行|可以)*[。.!！]?$/u;
/** Wants to go on, and names no benefit. */
const AGREED = /申请|申报|开始|继续|看看|哪个都|start|apply|whatever/u;

/** 之前没领过, 没编制, after 我考了初级: what was received for what was told last. */
function receiptsBeside({ facts }: State, text: string, { today }: Context): Heard {
  const last = Object.keys(facts)
    .filter(isFactId)
    .findLast((fact) => RECEIVED_FOR.has(fact));
  const said = last ? readVolunteered(text, today, last) : new Map<FactId, FactValue>();
  return new Map([...said].filter(([fact]) => fact.endsWith('AwardReceived')));
}
/** Facts whose matter earns an award that is paid once. */
const RECEIVED_FOR: ReadonlySet<FactId> = new Set([
  'certificateLevel',
  'supervisorQualified',
  'journalLevels',
  'ratingLevel',
  'honorKind',
]);

/** Before the questions begin and after they are over, a text may say anything of the person, or name a benefit. */
function answerOpenly(state: State, text: string, written: string, context: Context, wording: Wording): Step {
  const told = new Map([...receiptsBeside(state, text, context), ...readVolunteered(text, context.today)]);
  const said = ofTheAsker(state, text, inThisTalk(state, text, told));
  const kind =
    state.asks === 'applicantKind' && !said.has('applicantKind')
      ? readAnswer('applicantKind', text, context.today)
      : new Map<FactId, FactValue>();
  const all = [...kind, ...said];
  const isKindKept = state.facts.applicantKind && !said.has('applicantKind') && kind.size === 0;
  const facts = new Map(isKindKept ? ofTheKind(state, all, context) : all);
  // Who tells more goes on, though the talk was broken off.
  if (facts.size > 0) return take({ ...state, paused: false }, facts, written, context, wording);
  const topics = state.topic ? [] : readTopics(text);
  const [topic] = topics === 'all' || topics.length > 1 ? [] : topics;
  if (topic) return { state: { ...state, topic }, move: 'answer' };
  if (state.asks === null) return { state, move: 'none', notes: [wording.nothingAsked], puzzled: true };
  return notUnderstood(state, wording);
}
