import { type Day, FACTS, type FactId, type FactValue, isFactId } from '../policy/index.js';
import { findingsOf } from './flows/scope.js';
import { withHonour } from './honour.js';
import type { Asks, Move } from './messages.js';
import { isSame, takeFacts } from './repair.js';
import type { Context, State } from './state.js';
import {
  type Heard,
  isBareDate,
  isOfFamily,
  isOfOneself,
  isToldOfAnother,
  LADDERS,
  normalise,
  OF_A_WORKER,
  readAnswer,
  readVolunteered,
} from './understanding/index.js';
import { shortLabel, statedLabel, type Wording } from './wording/index.js';

/** A message as the talk hears it. */
export interface Hearing {
  /** Normalised. */
  readonly text: string;
  /** As it was written. */
  readonly written: string;
  readonly context: Context;
  /** Of the language that the talk is led in. */
  readonly wording: Wording;
}

/** How a message changed the talk, before the next question is put. */
export interface Step {
  readonly state: State;
  readonly move: Move;
  /** What is said before the question. */
  readonly notes?: readonly string[];
  /** Words the person may well want to say next. */
  readonly suggests?: readonly string[];
  /** How the question is put: in other words where the answer to it was not understood. */
  readonly how?: 'ask' | 'again' | 'silent';
  /** Nothing of the message was understood. */
  readonly puzzled?: boolean;
  readonly files?: boolean;
  /** A claim of this talk is to be withdrawn. */
  readonly withdraws?: string;
  /** A person of the staff is asked for: the talk leaves a note on the desk. */
  readonly handsOver?: boolean;
  /** Everything that is kept of the talk is deleted. */
  readonly forgets?: boolean;
  /** A claim's number, whose status is asked for. */
  readonly looksUp?: string;
}

/** What a message says beside what is asked: facts not known yet that matter to an applicant of this kind. */
export function newsIn(state: State, text: string, context: Context): Told {
  const { asks } = state;
  const asked = asks && asks !== 'applicantKind' && isFactId(asks) ? asks : undefined;
  return notKnownYet(
    state,
    inThisTalk(state, text, readVolunteered(text, context.today, asked), context),
    context,
  );
}

/** Of what is said, what is not known yet and matters to an applicant of this kind. */
export const notKnownYet = (state: State, said: Heard, context: Context): Told =>
  ofTheKind(
    state,
    [...said].filter(([fact]) => !state.facts[fact]),
    context,
  );

type Told = readonly (readonly [FactId, FactValue])[];

/** Without what matters to no applicant of this kind: a worker's 3000 is no grassroots subsidy. */
export function ofTheKind(state: State, said: Told, context: Context): Told {
  if (said.length === 0) return said;
  const findings = findingsOf(state, context);
  return said.filter(
    ([fact]) =>
      fact === 'town' ||
      fact === 'applicantKind' ||
      findings.some(({ reasons }) => reasons.some(({ facts }) => facts.includes(fact))),
  );
}

/** 之前考过初级, 原来是5A; not 之前说的是初级. */
const EARLIER =
  /老早就?有|(?:之前|以前|原来|先前|原先|早先|当初)(?![说讲填写选报答记弄搞])[^,，。\s]{0,8}(?:[初中高]级|助理|助社|社工师|\da|没)/u;

/**
 * 22年评的3A, of an organisation that has 4A now and had 3A before; 之前考过初级, of one who has another now: of the one
 * before, with its date.
 */
const ofOneBefore = ({ facts }: State, text: string, said: Heard): Heard =>
  asOneBefore(said, ({ level, previous, rank }) => {
    const [value, held] = [said.get(level), facts[level]?.value];
    if (value === undefined || said.has(previous)) return false;
    const isLower = held !== undefined && rank(value) < rank(held);
    if (EARLIER.test(text))
      return (
        facts[previous] !== undefined ||
        isLower ||
        (level === 'ratingLevel' && held !== undefined && value !== held)
      );
    // 初级2020年就有了, of one who has a higher one: a certificate is not lost, and 我是初级 puts another in its place.
    const isBelow = level === 'certificateLevel' && isLower && value !== 'none' && !INSTEAD.test(text);
    return isBelow || (value === facts[previous]?.value && value !== held);
  });

/** 兼网格员的, of a community worker: that is done beside it. */
function asSideline({ facts }: State, text: string, said: Heard): Heard {
  const [held, told] = [facts.occupation?.value, said.get('occupation')];
  const [work, other] = held === 'community-worker' ? [held, told] : [told, held];
  // 我在司法所, of a mediator: only where.
  const isPlace =
    (held === 'grid-worker' || held === 'mediator') &&
    (told === 'institution' || told === 'community-worker') &&
    (!INSTEAD.test(text) || /^(?:我的?)?(?:工作)?单位/u.test(text));
  const isOfPost = held === 'community-worker' && told === 'institution' && ONLY_EMPLOYED.test(text);
  if (isPlace || isOfPost) return new Map([...said].filter(([fact]) => fact !== 'occupation'));
  const isAlso =
    work === 'community-worker' && (other === 'grid-worker' || other === 'mediator') && ALSO.test(text);
  if (!isAlso) return said;
  return new Map<FactId, FactValue>([...said, ['occupation', work], ['alsoGridWorkerOrMediator', true]]);
}
const ALSO = /(?<!没有?|不|未)兼|(?:还|也|又)(?:是|当|做|干|在)|同时|顺[便带]/u;
/** 事业编 alone, of a community worker: how somebody is employed, and not where. */
const ONLY_EMPLOYED = /^(?!.*(?:机关|单位|街道|政府|医院|学校|[局科办所]上?班)).*编/u;

/** 没领过, of an organisation that spoke of an honour or a rating alone: of that, and not of clause 7. */
function ofItsAward({ facts }: State, text: string, said: Heard): Heard {
  const isOfClause7 =
    facts.filedWithTown || said.has('filedWithTown') || /草根|3000|三千|备案|场地/u.test(text);
  const award = facts.honorKind
    ? 'honorAwardReceived'
    : facts.ratingLevel
      ? 'ratingAwardReceived'
      : undefined;
  if (!award || isOfClause7 || !said.has('grassrootsSubsidyReceived')) return said;
  const others = [...said].filter(([fact]) => fact !== 'grassrootsSubsidyReceived');
  return new Map<FactId, FactValue>(
    said.get('grassrootsSubsidyReceived') === false ? [[award, '0.00'], ...others] : others,
  );
}

/** The date of what a fact tells of. */
export const DATE_OF: { readonly [F in FactId]?: FactId } = {
  certificateLevel: 'certificateDate',
  previousCertificateLevel: 'previousCertificateDate',
  supervisorQualified: 'supervisorDate',
  journalLevels: 'publicationDate',
  ratingLevel: 'ratingDate',
  previousRatingLevel: 'previousRatingDate',
  honorKind: 'honorDate',
  honorGrantor: 'honorDate',
  honorLevel: 'honorDate',
  filedWithTown: 'filingDate',
};

/** 我老婆是在编的, of one who told of oneself: of somebody else than the talk is about. */
export function isOfAnother({ facts }: State, text: string): boolean {
  const told = Object.values(facts);
  // 我老公有编 我没有: of oneself, too.
  if (told.length === 0 || !isOfFamily(text) || text.split(/[\s,，。;；]+/u).some(isOfOneself)) return false;
  return !told.some(({ words }) => isToldOfAnother(normalise(words)));
}

const without = (said: Heard, fact: FactId): Heard => new Map([...said].filter(([id]) => id !== fact));

/** What a message says, taken with what the talk knows already. */
export function inThisTalk(
  state: State,
  text: string,
  said: Heard,
  { today }: Pick<Context, 'today'>,
): Heard {
  if (isOfAnother(state, text)) return new Map();
  // 3A的时候没领过, of 3A: of the present rating, and not of one before.
  const before = said.get('previousRatingLevel');
  if (before !== undefined && before === state.facts.ratingLevel?.value && /的时候|那时/u.test(text))
    return inThisTalk(state, text, without(said, 'previousRatingLevel'), { today });
  const others = withOneBefore(state, text, withoutAwardsLevel(state, said));
  const ofThisPerson = ofItsAward(state, text, asSideline(state, text, ofOneBefore(state, text, others)));
  return inKnownYears(
    state,
    text,
    withDateOfLast(state, text, ofTheGrantor(state, text, ofThisPerson, today), today),
  );
}

/** 今年复评升到4A了, of 3A: the one held so far is the one before, with its date. */
function withOneBefore({ facts }: State, text: string, said: Heard): Heard {
  if (!CLIMBED.test(text)) return said;
  const beside = new Map<FactId, FactValue>();
  for (const { level, date, previous, previousDate, rank } of LADDERS) {
    const [held, now] = [facts[level]?.value, said.get(level)];
    if (held === undefined || held === 'none' || now === undefined || said.has(previous)) continue;
    if (rank(now) <= rank(held)) continue;
    beside.set(previous, held);
    const dateHeld = facts[date]?.value;
    if (dateHeld !== undefined) beside.set(previousDate, dateHeld);
  }
  return beside.size > 0 ? new Map([...beside, ...said]) : said;
}
const CLIMBED =
  /^(?!.*(?:不对|错|其实|应该是|要是|如果|假如|想|准备|打算)).*(?:升|又[考评拿]|复评|再[考评])/u;

/** 我没领过3A的钱, of 4A: the level is of the award, and not the one that is held. */
const withoutAwardsLevel = ({ facts }: State, said: Heard): Heard =>
  new Map(
    [...said].filter(
      ([fact, value]) =>
        !LEVEL_OF_AWARD.some(
          ([level, award]) =>
            fact === level && said.has(award) && facts[level] && facts[level].value !== value,
        ),
    ),
  );
const LEVEL_OF_AWARD = [
  ['certificateLevel', 'certificateAwardReceived'],
  ['ratingLevel', 'ratingAwardReceived'],
] as const;

/** 证是8月份的, of a certificate of 2024: in the year that is known. */
function inKnownYears({ facts }: State, text: string, said: Heard): Heard {
  if (/年|去|前|今|上个?月|本月|\d{4}/u.test(text)) return said;
  return new Map(
    [...said].map(([fact, value]) => {
      const known = facts[fact]?.value;
      const isDate = FACTS[fact].kind === 'date' && typeof known === 'string' && typeof value === 'string';
      return [fact, isDate ? `${known.slice(0, 4)}${value.slice(4)}` : value] as const;
    }),
  );
}

/** 苏州市民政局, after 得了优秀社工: who granted the honour, and nobody's employer. */
function ofTheGrantor({ facts, asks }: State, text: string, said: Heard, today: Day): Heard {
  const isOpen = facts.honorKind && !facts.honorGrantor && asks !== 'occupation';
  return isOpen && BARE_GRANTOR.test(text) ? readAnswer('honorGrantor', text, today) : said;
}
const BARE_GRANTOR =
  /^(?:是)?[^\s,，]{0,8}(?:民政[部厅局]|协会|联合会|妇联|团委|工会|残联|文明办|宣传部)(?:发|颁|评|给|授)?(?:的|给的)?$/u;

/** 吴中注册的，今年5月拿的, after 4A: the one date beside what else is said is of what was told last. */
function withDateOfLast({ facts, asks }: State, text: string, said: Heard, today: Day): Heard {
  if (asks && isFactId(asks) && FACTS[asks].kind === 'date') return said;
  const pieces = text.split(/[\s,，。;；]+/u).filter((piece) => piece !== '');
  if (pieces.length < 2 || [...said.keys()].some((fact) => FACTS[fact].kind === 'date')) return said;
  const last = Object.keys(facts)
    .filter(isFactId)
    .findLast((fact) => DATE_OF[fact] !== undefined);
  const date = last && DATE_OF[last];
  if (!date || facts[date]) return said;
  const [dated, other] = pieces.filter((piece) => isBareDate(piece, today));
  if (!dated || other || /[领发补]|到账/u.test(dated)) return said;
  return new Map([...said, ...readAnswer(date, dated, today)]);
}

const INSTEAD = /(?:我|证|现在|目前|其实|应该)(?:其实|只|就|应该)?(?:是|只有)|^是|不[是对]|没|错|才|改|更正/u;

/** What is said of the one held now, taken for the one before on the ladders where it is that one. */
function asOneBefore(said: Heard, isBefore: (ladder: (typeof LADDERS)[number]) => boolean): Heard {
  const earlier = new Map<FactId, FactId>(
    LADDERS.filter(isBefore).flatMap(({ level, date, previous, previousDate }) => [
      [level, previous] as const,
      [date, previousDate] as const,
    ]),
  );
  return new Map([...said].map(([fact, value]) => [earlier.get(fact) ?? fact, value]));
}

/** Says who asks, and not only something that such a one would say. */
const NAMES_THE_ASKER =
  /^(?:社工)?(?:个人|机构|组织|协会|站)(?:$|[\s,，的])|替|代表|我们?(?:这里|这边|自己)?(?:就|也|其实)?是[^,，。]{0,12}(?:社工|工作者|网格|调解|社区|机构|协会|组织|站|民非|社团|队|中心|书记|主任|会长|负责人|员工|个人)|(?<![\d一二两三四五六七八九十几])个人|本人/u;

/** 机构 alone, of a worker: where one works. */
const namesTheAsker = ({ facts, asks }: State, text: string): boolean =>
  NAMES_THE_ASKER.test(text) &&
  !(
    facts.applicantKind?.value === 'worker' &&
    asks !== 'applicantKind' &&
    /^(?:机构|组织|协会|(?:社工)?站)(?:的|里)?$/u.test(text)
  );

/** 我想起来了, of an organisation: who asks stays who it is, unless just that is said. */
export const ofTheAsker = (state: State, text: string, said: Heard): Heard =>
  state.facts.applicantKind && !namesTheAsker(state, text)
    ? new Map(
        [...said].filter(
          ([fact]) =>
            fact !== 'applicantKind' &&
            // 吴中的, of an organisation: not where somebody works.
            !(OF_A_WORKER.includes(fact) && state.facts.applicantKind?.value !== 'worker'),
        ),
      )
    : said;

/** Notes that a question was answered: 上一步 leads back to it. */
export const answered = (state: State, asks: NonNullable<Asks>): State => ({
  ...state,
  answered: [...state.answered.filter((other) => other !== asks), asks],
});

/** Takes the facts of an answer into the talk. */
export function take(
  state: State,
  facts: ReadonlyMap<FactId, FactValue>,
  hearing: Hearing,
  asks: Asks = state.asks,
): Step {
  const { written, context, wording } = hearing;
  const answers = asks && isFactId(asks) && facts.has(asks) ? asks : undefined;
  const said = { words: written.slice(0, 200), at: context.now, answers };
  const before = withHonour(ofAnotherKind(state, facts) ? askedAfresh(state) : state, facts);
  const taken = takeFacts(before, concluded(before, facts), said, context);
  // 中级今年过了 初级2019年, with a level that cannot have come before: the rest is taken all the same.
  const others = new Map([...facts].filter(([fact]) => !OF_ONE_BEFORE.has(fact)));
  if (taken.refused?.subject === 'previousCertificateLevel' && others.size > 1 && others.size < facts.size)
    return take(state, others, hearing, asks);
  if (taken.refused) {
    const note =
      taken.refused.subject === 'previousCertificateLevel'
        ? wording.clash(wording.factLabel.certificateLevel)
        : wording.futureDate(wording.date(context.today));
    return { state, move: 'none', notes: [note], how: 'again' };
  }
  const dropped = taken.dropped.map((fact) => wording.factLabel[fact]);
  // What was known already need not be read back.
  const news = [...facts].filter(
    ([fact, value]) => fact === answers || !isSame(state.facts[fact]?.value, value),
  );
  const labels = news.map(([fact, value]) => shortLabel(wording, fact, value));
  const [only] = news;
  // 是, 中级: what was said is the answer word by word.
  const isPlain =
    facts.size === 1 && answers !== undefined && only && statedLabel(wording, ...only).endsWith(written);
  return {
    state: answers ? answered(taken.state, answers) : taken.state,
    move: 'answer',
    notes: [
      ...(isPlain || labels.length === 0 ? [] : [wording.noted(labels)]),
      ...(dropped.length > 0 ? [wording.dropped(dropped)] : []),
    ],
  };
}

const OF_ONE_BEFORE: ReadonlySet<FactId> = new Set(['previousCertificateLevel', 'previousCertificateDate']);

const ofAnotherKind = ({ facts: known }: State, facts: ReadonlyMap<FactId, FactValue>): boolean =>
  known.applicantKind !== undefined &&
  facts.has('applicantKind') &&
  known.applicantKind.value !== facts.get('applicantKind');

/** Whose the honour is and what it is about followed from who asks, and do so anew. */
function askedAfresh(state: State): State {
  const { honorRecipient: _, ...facts } = state.facts;
  return { ...state, facts, topic: null, told: false };
}

/** A worker's honour is a person's: what follows from the words by the vocabulary is given along with them. */
function concluded(state: State, facts: ReadonlyMap<FactId, FactValue>): ReadonlyMap<FactId, FactValue> {
  const kind = facts.get('applicantKind') ?? state.facts.applicantKind?.value;
  if (kind !== 'worker') return facts;
  // 城南街道, of a worker: in the district.
  const isPlaced = facts.has('town') && !facts.has('worksInDistrict') && !state.facts.worksInDistrict;
  return new Map<FactId, FactValue>([
    ...facts,
    ...(isPlaced ? [['worksInDistrict', true] as const] : []),
    ...(facts.has('applicantKind') && !state.facts.honorRecipient
      ? [['honorRecipient', 'individual'] as const]
      : []),
  ]);
}

/** “I don't know” is an answer: the talk goes on with what it may be. */
export function passOver(state: State, fact: FactId, wording: Wording): Step {
  const notKnown = [...state.notKnown, fact];
  return { state: answered({ ...state, notKnown }, fact), move: 'unknown', notes: [wording.skipped] };
}

/** The question is put again in other words; after the second time, with ways out. */
export function notUnderstood(state: State, wording: Wording): Step {
  return {
    state,
    move: 'none',
    notes: [state.misses > 0 ? wording.notUnderstoodTwice : wording.notUnderstood],
    how: 'again',
    puzzled: true,
  };
}
