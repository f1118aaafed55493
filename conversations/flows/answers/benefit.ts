import {
  BENEFITS,
  type BenefitId,
  type Day,
  type FactId,
  type FactValue,
  type Finding,
  on,
  PAPERS_A_YEAR,
  TOWN_CAP,
  toYuan,
} from '../../../policy/index.js';
import type { Context, State, Stated } from '../../state.js';
import {
  type Aspect,
  benefitsNamed,
  inKnownYear,
  LADDERS,
  levelsIn,
  normalise,
  readAnswer,
  readScoreAsked,
} from '../../understanding/index.js';
import type { PolicyValues, Wording } from '../../wording/index.js';
import { adviceText } from '../advice.js';
import { sumOf, whyNot } from '../result.js';
import { climbedLines } from './climbed.js';
import { FEW_MISSING, findingOf } from './finding-of.js';
import { overYears } from './over-years.js';
import { quotesFor } from './quotes.js';
import { asksHow, fundsIn, stationLine } from './station.js';
import { stationsLines } from './stations.js';
import { levelKnown, levelLabel, levelsOf, sumsLine } from './sums.js';
import { DATE_OF, SUPPOSING, supposedIn, supposedLines } from './supposed.js';

/** A question about one benefit. */
export interface Asked {
  readonly id: BenefitId;
  readonly aspect: Aspect | undefined;
  /** What else is asked of it in the same message. */
  readonly also: Aspect | undefined;
  readonly text: string;
  /** The document says nothing of what is asked beside the benefit. */
  readonly besides: boolean;
}

export const valuesOn = (today: Day): PolicyValues => ({
  papers: on(today, PAPERS_A_YEAR),
  townCap: toYuan(on(today, TOWN_CAP)),
});

/** What is asked first, then the sums and who pays, and the words it stands on: short enough for a phone. */
export function aboutBenefit(asked: Asked, state: State, context: Context, wording: Wording): string {
  const { id, text } = asked;
  const { today } = context;
  const clause = wording.clause(clauseOf(id));
  if (asked.besides) return wording.notInClause(wording.benefitName[id], clause);
  const levels = isOfAnAssociation(id, text, state) ? ['provincial'] : levelsNamed(id, text, today);
  // From one level to another, whatever else is asked.
  const isClimb = CLIMBED.has(id) && CLIMBS.test(text);
  const isUpwards = !FALLS.test(text);
  const aspect = levels.length < 2 ? asked.aspect : isClimb ? 'topUp' : (SEVERAL[id] ?? asked.aspect);
  const { who, more, on: answers } = wording.about(valuesOn(today))[id];
  const answer = aspect === 'standing' ? wording.stillInForce : aspect && saidOf(aspect, answers);
  const supposed = supposedIn(id, text, state, context);
  const ruled =
    answer && aspect && SAYS_BOTH.has(aspect)
      ? NOTHING
      : supposedLines(id, supposed, state, context, wording);
  // A case that the question supposes is not the person's own.
  const isOfThem = supposed.size === 0 && levels.length === 0 && !supposesOtherwise(id, text, state, today);
  const finding =
    isOfThem || SUPPOSING.test(text) || levels.length > 1 || supposesOtherwise(id, text, state, today)
      ? undefined
      : findingOf(id, state, context);
  // 我们登记在姑苏 评了5A: what was said of the person decides, whatever else is asked.
  const isOwnCase = [...supposed].every(([fact, value]) => state.facts[fact]?.value === value);
  const quotes = quotesFor(id, aspect);
  const [level, otherLevel] = levels;
  const climbed =
    level && !otherLevel && supposed.size === 0 && CLIMBS_YET.test(text)
      ? climbedLines(id, level, state, context, wording)
      : undefined;
  if (climbed) return [...climbed, ...quoted(quotes, wording)].join('\n');
  const date = DATE_OF[id];
  const known = date && state.facts[date];
  const isOfTheirOwn = isOwnCase && levels.every((named) => levelKnown(id, state, today).includes(named));
  const own = isOfThem ? findingOf(id, state, context) : undefined;
  // 够一年了吗: of the date that was told.
  const ownDate =
    aspect === 'since' && isOfTheirOwn && known && isOfItsDate(date, known, text, today)
      ? supposedLines(id, new Map([[date, known.value]]), state, context, wording)
      : undefined;
  // 那没有了?: of the person's own case, and of nothing in particular.
  if (own?.status === 'ineligible' && aspect === undefined && benefitsNamed(text).length === 0)
    return [wording.yoursNot(whyNot(state, own, context, wording)), ...quoted(quotes, wording)].join('\n');
  const isOfTheirs = isOwnCase && !isOfAnotherLevel(id, levels, finding, state, today);
  if (finding?.status === 'ineligible' && isOfTheirs)
    return [wording.yoursNot(whyNot(state, finding, context, wording)), ...quoted(quotes, wording)].join(
      '\n',
    );
  const stations = id === 'station-subsidy' ? stationsLines(text, today, wording) : [];
  if (stations.length > 0)
    return [...stations, sumsLine(id, [], today, wording), ...quoted(quotesFor(id, 'cap'), wording)].join(
      '\n',
    );
  const years = overYears(
    { id, text, levels: levels.length > 0 ? levels : levelKnown(id, state, today) },
    state,
    context,
    wording,
  );
  if (years.length > 0) return [...years, ...quoted(quotes, wording)].join('\n');
  const lead = [
    ...(ownDate && own?.status !== 'ineligible' ? ownDate.lines : []),
    ...(id === 'grassroots-subsidy' && aspect === 'since' && isOfThem
      ? [whenFiledLongEnough(state, context, wording)]
      : []),
    ...(id === 'station-subsidy' ? [stationLine(text, state, today, wording) ?? ''] : []),
    ...(id === 'honor-award' ? associationLines(text, state, context, wording) : []),
    ...(aspect === 'topUp' && isUpwards ? [topUpLine(id, levels, today, wording)] : []),
    ...(aspect === 'amount' && levels.length === 1 ? [climbLine(id, levels, state, today, wording)] : []),
    // What is known of the person was told by what it comes to.
    ...(isOwnCase && !ruled.fails && supposed.size > 0 ? [] : ruled.lines),
    ...(isOfThem ? [ofThisPerson(id, state, context, wording, !aspect || TELLS_THE_SUM.has(aspect))] : []),
    answer ?? '',
    (asked.also && answers[asked.also]) ?? '',
  ].filter((line) => line !== '');
  const isSumAsked = aspect !== undefined && SUMS_ALONE.has(aspect);
  const isToldAlready = answer !== undefined || isSumAsked;
  const isShort = ruled.fails || (aspect === 'amount' && levels.length === 1);
  // A condition that fails was quoted with it.
  const behind = quoted(ruled.fails && !answer ? [] : quotes, wording);
  // What was just told is not told again.
  if (state.about === id && lead.length > 0 && !asked.also && !isSumAsked)
    return [wording.goesOn(wording.benefitName[id], clause, lead), ...behind].join('\n');
  return [
    ...lead,
    sumsLine(id, isOfThem ? levelKnown(id, state, today) : ruled.fails ? [] : levels, today, wording),
    ...(isToldAlready
      ? aspect === 'use' && /谁|[啥么些]人/u.test(text)
        ? [who]
        : []
      : isShort
        ? [who]
        : [who, more]),
    ...behind,
  ].join('\n');
}

/** 够一年了吗, 我就问1月1号算不算: names no date but the one that was told, or is the message that tells it. */
const isOfItsDate = (date: FactId, { value, words }: Stated, text: string, today: Day): boolean =>
  !DATED.test(text) ||
  normalise(words) === text ||
  readAnswer(date, inKnownYear(value, text), today).get(date) === value;
const DATED = /\d{2}|\d月|[零〇一二三四五六七八九十]{2}年|[一二三四五六七八九十]月|[去今前]年/u;

/** The answer to what is asked, or to what comes next to it. */
const saidOf = (aspect: Aspect, answers: { readonly [A in Aspect]?: string }): string | undefined =>
  aspect === 'combine'
    ? answers.stack
    : aspect === 'leave'
      ? (answers.leave ?? answers.inPost)
      : answers[aspect];

const quoted = (quotes: readonly string[], wording: Wording): readonly string[] =>
  quotes.length > 0 ? [wording.aboutQuote(quotes)] : [];

/** 那如果考了89呢, 要是经费100万呢, of a station with 92 and 580,000. */
function supposesOtherwise(id: BenefitId, text: string, { facts }: State, today: Day): boolean {
  if (id !== 'station-subsidy' || asksHow(text, facts)) return false;
  const [score, funds] = [readScoreAsked(text), fundsIn(text, today)];
  return (
    (score !== undefined && score !== facts.evaluationScore?.value) ||
    (funds !== undefined && funds !== facts.operatingFunds?.value)
  );
}

const NOTHING = { lines: [], fails: false } as const;
/** Their answers say of either case what holds: in post or not, on establishment or not. */
const SAYS_BOTH: ReadonlySet<Aspect> = new Set(['establishment', 'inPost', 'place']);
/** What is asked is told by the sums' line, or by what is said before it. */
const SUMS_ALONE: ReadonlySet<Aspect> = new Set(['payer', 'payday', 'papers', 'filing', 'combine']);
/** 初级中级都有: what becomes of several. */
const SEVERAL: { readonly [B in BenefitId]?: Aspect } = { 'post-subsidy': 'stack' };
/** 从3A升到5A; 3A多少 5A呢 is none. */
const CLIMBS = /升|晋|到|变|补|差|再|又|也有|都有|后来|从|原来|之前|以前|先|已经|up|from|to\b/u;
/** 要是明年考出中级, 高级呢: not so yet. */
const CLIMBS_YET = /假如|假设|要是|如果|万一|[明后]年|下半年|以后|将来|再[考评]|升到?|^.{0,8}呢[?？]?$/u;
/** 5A降到4A */
const FALLS = /降|掉到|掉成|退到/u;
const TELLS_THE_SUM: ReadonlySet<Aspect> = new Set(['amount', 'who']);
const CLIMBED: ReadonlySet<BenefitId> = new Set(['certificate-award', 'rating-award']);

const clauseOf = (id: BenefitId): string => BENEFITS.find((one) => one.id === id)?.clause ?? '';

/** The levels that a question names, lowest first: 从初级升中级 names two. */
export function levelsNamed(id: BenefitId, text: string, today: Day): readonly string[] {
  const table = levelsOf(id, today);
  if (!table) return [];
  // 我们协会 is who was honoured.
  const granting = text.replace(/(?:我们|咱们?|本)[^,，。\s]{0,6}?(?:协会|联合会|学会)/gu, '');
  if (id === 'honor-award' && /协会|联合会|学会/u.test(granting) && !/民政[部厅]/u.test(granting))
    return ['provincial'];
  if (table.fact === 'certificateLevel' || table.fact === 'ratingLevel') {
    const named = levelsIn(table.fact, text);
    return table.levels.flatMap(({ value }) => (named.includes(value) ? [value] : []));
  }
  const heard = readAnswer(table.fact, text.replace(SUPPOSING, ''), today);
  const values = [...heard.values()].flatMap((value: FactValue): readonly unknown[] =>
    Array.isArray(value) ? value : [value],
  );
  return table.levels.flatMap(({ value }) => (values.includes(value) ? [value] : []));
}

/** 这个算国家级吧, of an honour of a national association: it counts as a province's. */
const isOfAnAssociation = (id: BenefitId, text: string, { facts }: State): boolean =>
  id === 'honor-award' &&
  facts.honorGrantor?.value === 'national-association' &&
  !/民政|[市省区]级/u.test(text);

/** What an honour of a national association counts as, and what is open where it is for a case. */
function associationLines(
  text: string,
  state: State,
  { rulings, today }: Context,
  wording: Wording,
): readonly string[] {
  if (!isOfAnAssociation('honor-award', text, state)) return [];
  const provincial = levelsOf('honor-award', today)?.levels.find(({ value }) => value === 'provincial');
  const isOpen =
    rulings['association-case-award'] === undefined &&
    (state.facts.honorKind?.value === 'case-award' || /案例/u.test(text));
  return [
    ...(provincial ? [wording.asOfAProvince(wording.money(toYuan(provincial.fen)))] : []),
    ...(isOpen ? [wording.supposedOpen(wording.rulingQuestion['association-case-award'])] : []),
  ];
}

/** From a lower level to a higher one: what is still paid where the lower one was paid in full. */
function topUpLine(id: BenefitId, levels: readonly string[], today: Day, wording: Wording): string {
  const table = levelsOf(id, today);
  if (!table || !CLIMBED.has(id)) return '';
  const named = table.levels.filter(({ value }) => levels.includes(value));
  const high = named.at(-1);
  // Where only the higher one is named, from each that is lower.
  const lower =
    named.length > 1 ? named.slice(0, -1) : table.levels.filter(({ fen }) => high && fen < high.fen);
  if (!high) return '';
  return lower
    .map((low) =>
      wording.topUp(
        levelLabel(table.fact, low.value, wording),
        wording.money(toYuan(low.fen)),
        levelLabel(table.fact, high.value, wording),
        wording.money(toYuan(high.fen - low.fen)),
      ),
    )
    .join('');
}

/** 那初级呢, of one whose own certificate or rating is what rules it out: nothing of that is said of another level. */
function isOfAnotherLevel(
  id: BenefitId,
  [level, other]: readonly string[],
  finding: Finding | undefined,
  state: State,
  today: Day,
): boolean {
  const own = levelKnown(id, state, today);
  if (!level || other || own.length === 0 || own.includes(level)) return false;
  const failing = finding?.reasons.find(({ holds }) => holds === false);
  return !failing || failing.note !== undefined || failing.facts.some((fact) => OF_THE_LEVEL.has(fact));
}
const OF_THE_LEVEL: ReadonlySet<FactId> = new Set(
  LADDERS.flatMap(({ level, date, previous, previousDate }) => [level, date, previous, previousDate]),
);

/** 那考中级补多少, of one who has 初级: what is still paid after that. */
function climbLine(
  id: BenefitId,
  levels: readonly string[],
  state: State,
  today: Day,
  wording: Wording,
): string {
  const all = levelsOf(id, today)?.levels.map(({ value }) => value) ?? [];
  const own = levelKnown(id, state, today);
  const [from, to] = [own, levels].map(([level]) => (level === undefined ? -1 : all.indexOf(level)));
  return from !== undefined && to !== undefined && from >= 0 && from < to
    ? topUpLine(id, [...own, ...levels], today, wording)
    : '';
}

/** 那啥时候满一年, of one that is not filed for a year yet: the day to wait for. */
const whenFiledLongEnough = (state: State, context: Context, wording: Wording): string =>
  state.facts.filingDate
    ? (adviceText({ ...state, topic: 'grassroots-subsidy' }, context, wording) ?? '')
    : '';

/** What the benefit comes to for the person, as far as the talk knows it; nothing where it knows too little. */
function ofThisPerson(
  id: BenefitId,
  state: State,
  context: Context,
  wording: Wording,
  isOfTheSum: boolean,
): string {
  const finding = findingOf(id, state, context);
  if (!finding || Object.keys(state.facts).length === 0) return '';
  if (finding.status === 'ineligible') return wording.yoursNot(whyNot(state, finding, context, wording));
  if (finding.amount !== null) return wording.yours(sumOf(finding, wording));
  const table = levelsOf(id, context.today);
  const value = table && state.facts[table.fact]?.value;
  const level = table?.levels.find((one) => one.value === value);
  // Where something else is asked, the sums' line says as much.
  if (!isOfTheSum) return '';
  const isReceivedKnown = finding.reasons.some(({ facts }) =>
    facts.some((fact) => fact.endsWith('AwardReceived') && state.facts[fact]),
  );
  if (table && level && !isReceivedKnown)
    return wording.yoursByLevel(
      levelLabel(table.fact, level.value, wording),
      wording.often(finding.per, wording.money(toYuan(level.fen))),
    );
  const { missing } = finding;
  // 88分 42万: all but what other stations received. 4A, and 5000 received for 3A: all but the registration.
  return missing.length > 0 && missing.length <= FEW_MISSING
    ? wording.yoursWithin(
        sumOf(finding, wording),
        wording.list(missing.map((fact) => wording.factLabel[fact])),
      )
    : '';
}
