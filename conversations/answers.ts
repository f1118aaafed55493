import { FACTS, type FactId, type FactValue, isFactId } from '../policy/index.js';
import { benefitNamed } from './benefit-named.js';
import { chooseTopic } from './choices.js';
import { answerOfDraft } from './drafting.js';
import { kindOf, openBenefits } from './flows/scope.js';
import { withoutHonour } from './honour.js';
import { receiptMeant } from './receipt-meant.js';
import { isSame } from './repair.js';
import type { Context, State } from './state.js';
import {
  answered,
  type Hearing,
  inThisTalk,
  newsIn,
  notKnownYet,
  notUnderstood,
  ofTheAsker,
  ofTheKind,
  passOver,
  type Step,
  take,
} from './step.js';
import { topicInHand } from './topic-in-hand.js';
import {
  benefitsNamed,
  deniesHonour,
  goesAhead,
  type Heard,
  inKnownYear,
  isForAPerson,
  isQuestion,
  isUnknown,
  isVague,
  isWithoutHonour,
  LADDERS,
  readAlternatives,
  readAnswer,
  readTopics,
  readVolunteered,
  saysUnknown,
  settles,
  topicInShort,
  topicsTogether,
  wantsDraft,
} from './understanding/index.js';
import { valueLabel, type Wording } from './wording/index.js';

/** Takes a text as the answer to the question that is asked. */
export function answer(state: State, hearing: Hearing): Step {
  const { asks } = state;
  switch (asks) {
    case 'topic':
      return answerTopic(state, hearing);
    case null:
    case 'applicantKind':
      return answerOpenly(state, hearing);
    case 'file':
    case 'consent':
    case 'name':
    case 'mobile':
    case 'employer':
    case 'evidence':
    case 'confirm':
      return answerOfDraft(state, asks, hearing);
    default:
      return answerFact(state, asks, hearing);
  }
}

function answerFact(state: State, fact: FactId, hearing: Hearing): Step {
  const { text, context, wording } = hearing;
  // 没得过荣誉, asked something else: there is none to ask about.
  if (!ABOUT_AN_HONOR.has(fact) && isWithoutHonour(text) && openBenefits(state).includes('honor-award'))
    return { state: withoutHonour(state), move: 'answer', notes: [wording.withoutHonour] };
  // 写一个吧: no yes to what is asked.
  if (wantsDraft(text)) return firstTheQuestions(state, wording);
  if (isUnknown(fact, text, context.today)) return leftUnknown(state, fact, hearing);
  const exact = exactFigure(state, fact, text, context);
  if (exact) return take(state, exact, hearing, null);
  const either = readAlternatives(fact, text, context.today);
  // 要么1000要么2000 记不得了
  if (either)
    return saysUnknown(text) ? passOver(state, fact, wording) : leftOpen(state, fact, either, wording);
  // 是12号, asked for the day of a month that is known.
  const words = FACTS[fact].kind === 'date' ? inKnownYear(state.facts[fact]?.value, text) : text;
  const heard = readAnswer(fact, words, context.today);
  if (heard.has(fact) && !isOfAnother(state, fact, heard, text, context)) {
    const step = take(state, withMore(state, heard, text, context), hearing);
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
  if (received) return take(state, received, hearing, null);
  // 机构, asked which honour: whose it is.
  const whose = ABOUT_AN_HONOR.has(fact) && !state.facts.honorRecipient && text.length <= LONGEST_WHOSE;
  const recipient = whose ? readAnswer('honorRecipient', text, context.today) : undefined;
  if (recipient?.has('honorRecipient')) return take(state, recipient, hearing, null);
  if (ABOUT_AN_HONOR.has(fact) && deniesHonour(text)) {
    return { state: answered(withoutHonour(state), fact), move: 'answer' };
  }
  const news = newsIn(state, text, context);
  // Something else was said: it is taken, and the question is put again.
  if (news.length > 0) return take(state, new Map(news), hearing, null);
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

/** 财务说是79.6万, after 大概80万, asked for other money: the sum that was known only roughly. */
function exactFigure({ notKnown }: State, asks: FactId, text: string, { today }: Context): Heard | undefined {
  const rough = notKnown.findLast((fact) => fact !== asks && FACTS[fact].kind === 'money');
  if (!rough || FACTS[asks].kind !== 'money' || !EXACTLY.test(text)) return undefined;
  const heard = readAnswer(rough, text, today);
  return heard.has(rough) ? heard : undefined;
}
const EXACTLY = /^(?!.*(?:站|镇|街道|领|拿|补)).*(?:财务|会计|出纳|准数|准确|具体|确切|精确|实际|查了|核实)/u;

/** “I don't know”, with what else is said: 2023年6月吧，记不清了 may be of a date that was told before. */
function leftUnknown(state: State, fact: FactId, hearing: Hearing): Step {
  const { text, context, wording } = hearing;
  const news = newsIn(state, text, context).filter(([other]) => other !== fact);
  const told = news.length > 0 ? take(state, new Map(news), hearing, null) : undefined;
  const isOfThat = FACTS[fact].kind !== 'date' && news.some(([other]) => FACTS[other].kind === 'date');
  if (told && isOfThat) return told;
  const step = passOver(told?.state ?? state, fact, wording);
  const notes = isVague(text) ? [wording.leftVague] : (step.notes ?? []);
  return { ...step, notes: [...(told?.notes ?? []), ...notes] };
}

/** A draft is made once it is known whether there is anything to claim. */
const firstTheQuestions = (state: State, wording: Wording): Step => ({
  state,
  move: 'none',
  notes: [wording.firstThese((state.left ?? 0) + 1)],
});

/** 申请评估的, 先看督导: wants something, and has it not or had it. */
const WANTS =
  /^(?!.*(?:过|没|不|已|未|[?？吗])).*(?:申请|申报|办|想(?:问|看|了解)|[只先](?:要|看|问|说|算))/u;
/** What is wanted instead of an answer: another benefit than the talk is about, or the draft at once. */
function goTo(state: State, text: string, wording: Wording): Step | undefined {
  if (goesAhead(text)) return firstTheQuestions(state, wording);
  const named = WANTS.test(text) ? benefitNamed(state, text) : undefined;
  return named && named !== state.topic
    ? { ...chooseTopic(state, named), notes: [wording.topicTaken(wording.benefitName[named])] }
    : undefined;
}

/**
 * 帮我们站里小王问 他考了中级, of a station or an organisation: goes on with the worker, where what is told or named is
 * a worker's alone.
 */
export function withAPerson(state: State, hearing: Hearing): Step | undefined {
  const { text, context } = hearing;
  const kind = state.facts.applicantKind?.value;
  if (!kind || kind === 'worker' || state.filing || state.reopened || !isForAPerson(text)) return undefined;
  const said = readVolunteered(text, context.today);
  const told = [...said].filter(([fact]) => fact !== 'applicantKind');
  const named = benefitsNamed(text);
  const isWorkers =
    ofTheKind(state, told, context).length < told.length ||
    (named.length > 0 && !openBenefits(state).some((benefit) => named.includes(benefit)));
  if (!isWorkers) return undefined;
  const step = take(state, new Map([...said, ['applicantKind', 'worker']]), hearing, null);
  const topic = benefitNamed(step.state, text);
  return topic ? { ...step, state: chooseTopic(step.state, topic).state } : step;
}

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

const YES_FIRST = /^(?:是|对|有|在|嗯)(?:的|呀|啊|哦|呢)?[\s,，。!！]/u;

/** What a short yes or no may be about, and the facts that are of it. */
const MATTERS: readonly (readonly [RegExp, RegExp])[] = [
  [/编(?!号|辑)/u, /^onEstablishment$/u],
  [/吴中|本区/u, /InDistrict$|^researchOnDistrict$/u],
  [/领(?!导)/u, /Received$/u],
  [/兼/u, /^alsoGridWorkerOrMediator$/u],
  [/督导/u, /^supervisor/u],
  [/照片|图片|截图|附件|^(?:先|就|那)?不(?:传|发|附|上传)|^(?:先|暂时)?不用[了吧]?$|不想留/u, /^$/u],
  [/荣誉|称号|奖项|[得获]过奖/u, /^honor/u],
  [/证(?!明|件)/u, /^(?:previous)?[cC]ertificate|^supervisorQualified|^registered/u],
  [/论文|文章/u, /^(?:journal|publication|paper)|PapersThisYear$/u],
  [/(?<!奖)等级|评级/u, /^(?:rating|previousRating)(?!Award)/u],
];
const NOT_GOT =
  /^(?:我们?|也|还|都|从来|一直)*没有?(?:拿|领|收|见)[过到着](?:一[分毛块]钱?|钱|什么|啥)?[的呢啊]*$/u;
/** No longer words are but a yes or a no. */
const LONGEST_YES_NO = 10;

/** 没领过, asked whether somebody is a supervisor: names another matter, and not the one that is asked. */
function namesAnother(fact: FactId, text: string): boolean {
  const named = MATTERS.filter(([words]) => words.test(text));
  // 没拿过, asked for a yes or a no: of the money.
  if (FACTS[fact].kind === 'boolean' && !fact.endsWith('Received') && NOT_GOT.test(text)) return true;
  // 在的 不过证还没发: answers first, and goes on to something else.
  if (YES_FIRST.test(text)) return false;
  return text.length <= LONGEST_YES_NO && named.length > 0 && named.every(([, facts]) => !facts.test(fact));
}

/** 没有电子版: a no to something that was not asked. */
const NO_OF_SOMETHING =
  /^(?:我们?|这里|手上)?(?:也|还|都)?没有(?!有|过|做|去|在|参加|办|的|了|啊|呢|呀|哦|吧|这)[^\s,，。]{2,8}$/u;

/** 没编制, after 兼任网格员吗: a no, but of another matter. */
function isOfAnother(
  { facts }: State,
  fact: FactId,
  heard: Heard,
  text: string,
  { today }: Context,
): boolean {
  const value = heard.get(fact);
  // 3A的时候没领过, asked for the rating before: of the money for the present one.
  const now = LADDERS.find(({ previous }) => previous === fact)?.level;
  if (now && value === facts[now]?.value && /没[领拿]|领过|钱/u.test(text)) return true;
  if (
    (typeof value === 'boolean' || value === 'none' || value === '0.00' || value === 0) &&
    namesAnother(fact, text)
  )
    return true;
  if (typeof heard.get(fact) !== 'boolean' || settles(fact, text) || PLAIN_YES_NO.test(text)) return false;
  if (NO_OF_SOMETHING.test(text)) return true;
  const said = [...readVolunteered(text, today).keys()].filter(
    (id) => id !== 'applicantKind' && !heard.has(id),
  );
  return said.length > 0;
}

/** The asked fact first, and what else the words say of facts that are not known yet. */
function withMore(state: State, heard: Heard, text: string, context: Context): Heard {
  const received = notKnownYet(state, receiptsBeside(state, text, context), context);
  const news = new Map([...received, ...newsIn(state, text, context), ...heard]);
  if (!LADDERS.some(({ previous }) => heard.has(previous))) return news;
  // 13年3A 18年4A, asked for the highest before: the date is of that one.
  const climbed = readVolunteered(text, context.today);
  for (const { level, date, previous, previousDate } of LADDERS) {
    const dated = climbed.get(date);
    if (dated !== undefined && heard.has(previous) && heard.get(previous) === climbed.get(level))
      news.set(previousDate, dated);
  }
  return news;
}

/** No longer words only say whose an honour is: 机构得的. */
const LONGEST_WHOSE = 6;

/** A “no” to these says that there was no honour at all. */
const ABOUT_AN_HONOR: ReadonlySet<FactId> = new Set(['honorKind', 'honorGrantor', 'honorLevel', 'honorDate']);

function answerTopic(state: State, hearing: Hearing): Step {
  const { text, context, wording } = hearing;
  // 没荣誉: names it, and has none.
  if (isWithoutHonour(text) && openBenefits(state).includes('honor-award'))
    return { state: withoutHonour(state), move: 'answer', notes: [wording.withoutHonour] };
  // 荣誉, with an honour known: names the benefit, and not another kind.
  const short = topicInShort(text);
  if (short && openBenefits(state).includes(short)) return chooseTopic(state, short);
  const together = topicsTogether(text).filter((benefit) => openBenefits(state).includes(benefit));
  const topics = readTopics(text);
  const open = openBenefits(state).filter((benefit) => topics === 'all' || topics.includes(benefit));
  const [only, other] = together.length > 1 ? together : open;
  const chosen = together.length > 1 ? together : other ? 'all' : only;
  const step = answerOpenly(state, hearing);
  // 优秀案例奖 省民政厅的: names the benefit, and tells of it.
  if (chosen) {
    const told = step.state.facts === state.facts ? { state } : step;
    return { ...told, ...chooseTopic(told.state, chosen) };
  }
  if (!step.puzzled) return step;
  // 那给我弄吧, after telling of one benefit's matter: that one.
  const inHand = goesAhead(text) && !state.about ? topicInHand(state, context) : undefined;
  if (inHand)
    return { ...chooseTopic(state, inHand), notes: [wording.topicTaken(wording.benefitName[inHand])] };
  const named = benefitNamed(state, text);
  if (named) return chooseTopic(state, named);
  const agrees = AGREED.test(text) || goesAhead(text) || YES_ALONE.test(text) || saysUnknown(text);
  if (!(agrees && !isQuestion(text)) && state.misses <= 1) return step;
  // 好的 申请吧, 不知道: of what was just asked about, else of everything.
  const topic = openBenefits(state).find((benefit) => benefit === state.about);
  const notes = [wording.topicTaken(topic && wording.benefitName[topic])];
  return { ...chooseTopic(state, topic ?? 'all'), notes };
}

/** 好的, and nothing else. */
const YES_ALONE =
  /^(?:嗯+|好|行|对|是|要|可以|没问题|(?:就|要|先|那)*看?(?:这个|这项|它)|ok|okay|yes|sure)(?:[的呀啊哦吧呢呗嘞,，\s]|好|行|可以)*[。.!！]?$/u;
/** Wants to go on, and names no benefit. */
const AGREED = /申请|申报|开始|继续|看看|哪个都|start|apply|whatever/u;

/** 之前没领过, 没编制, after 我考了初级: what was received for what was told last. */
function receiptsBeside({ facts }: State, text: string, { today }: Context): Heard {
  const last = Object.keys(facts)
    .filter(isFactId)
    .findLast((fact) => RECEIVED_FOR.has(fact));
  const said = last ? readVolunteered(text, today, last) : new Map<FactId, FactValue>();
  return new Map([...said].filter(([fact]) => fact.endsWith('Received')));
}
/** Facts whose matter earns an award that is paid once. */
const RECEIVED_FOR: ReadonlySet<FactId> = new Set([
  'certificateLevel',
  'supervisorQualified',
  'journalLevels',
  'ratingLevel',
  'honorKind',
  'filedWithTown',
]);

/** Before the questions begin and after they are over, a text may say anything of the person, or name a benefit. */
function answerOpenly(state: State, hearing: Hearing): Step {
  const { text, context, wording } = hearing;
  const told = new Map([...receiptsBeside(state, text, context), ...readVolunteered(text, context.today)]);
  const said = ofTheAsker(state, text, inThisTalk(state, text, told, context));
  const kind =
    state.asks === 'applicantKind' && !said.has('applicantKind')
      ? readAnswer('applicantKind', text, context.today)
      : new Map<FactId, FactValue>();
  const all = [...kind, ...said];
  const isKindKept = state.facts.applicantKind && !said.has('applicantKind') && kind.size === 0;
  const facts = new Map(isKindKept ? ofTheKind(state, all, context) : all);
  // Who tells more goes on, though the talk was broken off.
  if (facts.size > 0) return take({ ...state, paused: false }, facts, hearing);
  const topics = state.topic ? [] : readTopics(text);
  const [topic] = topics === 'all' || topics.length > 1 ? [] : topics;
  if (topic) return { state: { ...state, topic }, move: 'answer' };
  if (state.asks === null)
    return { state, move: 'none', notes: [wording.nothingAsked(kindOf(state))], puzzled: true };
  return notUnderstood(state, wording);
}
