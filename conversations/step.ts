import { type FactId, type FactValue, isFactId } from '../policy/index.js';
import { findingsOf } from './flows/scope.js';
import type { Asks, Move } from './messages.js';
import { isSame, takeFacts } from './repair.js';
import type { Context, State } from './state.js';
import { type Heard, LADDERS, readVolunteered } from './understanding/index.js';
import { statedLabel, type Wording } from './wording/index.js';

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
export function newsIn(
  state: State,
  text: string,
  context: Context,
): readonly (readonly [FactId, FactValue])[] {
  const { asks } = state;
  const asked = asks && asks !== 'applicantKind' && isFactId(asks) ? asks : undefined;
  const said = ofOneBefore(state, text, readVolunteered(text, context.today, asked));
  const news = [...said].filter(([fact]) => !state.facts[fact]);
  if (news.length === 0) return news;
  const findings = findingsOf(state, context);
  return news.filter(
    ([fact]) =>
      fact === 'town' ||
      fact === 'applicantKind' ||
      findings.some(({ reasons }) => reasons.some(({ facts }) => facts.includes(fact))),
  );
}

/** 之前考过初级, 原来是5A; not 之前说的是初级. */
const EARLIER =
  /(?:之前|以前|原来|先前|原先|早先|当初)(?![说讲填写选报答记弄搞])[^,，。\s]{0,8}(?:[初中高]级|助理|助社|社工师|\da|没)/u;

/**
 * 22年评的3A, of an organisation that has 4A now and had 3A before; 之前考过初级, of one who has another now: of the one
 * before, with its date.
 */
export const ofOneBefore = ({ facts }: State, text: string, said: Heard): Heard =>
  asOneBefore(said, ({ level, previous, rank }) => {
    const [value, held] = [said.get(level), facts[level]?.value];
    if (value === undefined || said.has(previous)) return false;
    const isKnownBefore = facts[previous] !== undefined;
    const isLower = held !== undefined && rank(value) < rank(held);
    return EARLIER.test(text)
      ? isKnownBefore || isLower || (level === 'ratingLevel' && held !== undefined && value !== held)
      : value === facts[previous]?.value && value !== held;
  });

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
const NAMES_THE_ASKER = /^(?:社工)?(?:个人|机构|组织|协会|站)(?:$|[\s,，的])|替|代表|我们?是|个人|本人/u;

/** 我想起来了, of an organisation: who asks stays who it is, unless just that is said. */
export const ofTheAsker = (state: State, text: string, said: Heard): Heard =>
  state.facts.applicantKind && !NAMES_THE_ASKER.test(text)
    ? new Map([...said].filter(([fact]) => fact !== 'applicantKind'))
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
  words: string,
  context: Context,
  wording: Wording,
  asks: Asks = state.asks,
): Step {
  const answers = asks && isFactId(asks) && facts.has(asks) ? asks : undefined;
  const said = { words: words.slice(0, 200), at: context.now, answers };
  const before = ofAnotherKind(state, facts) ? withoutRecipient(state) : state;
  const taken = takeFacts(before, concluded(before, facts), said, context);
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
  const labels = news.map(([fact, value]) => statedLabel(wording, fact, value));
  const isPlain = facts.size === 1 && answers !== undefined && labels[0]?.endsWith(words);
  return {
    state: answers ? answered(taken.state, answers) : taken.state,
    move: 'answer',
    notes: [
      ...(isPlain || labels.length === 0 ? [] : [wording.noted(labels)]),
      ...(dropped.length > 0 ? [wording.dropped(dropped)] : []),
    ],
  };
}

const ofAnotherKind = ({ facts: known }: State, facts: ReadonlyMap<FactId, FactValue>): boolean =>
  known.applicantKind !== undefined &&
  facts.has('applicantKind') &&
  known.applicantKind.value !== facts.get('applicantKind');

/** Whose the honour is followed from who asks, and does so anew. */
function withoutRecipient(state: State): State {
  const { honorRecipient: _, ...facts } = state.facts;
  return { ...state, facts };
}

/** A worker's honour is a person's: what follows from the words by the vocabulary is given along with them. */
function concluded(state: State, facts: ReadonlyMap<FactId, FactValue>): ReadonlyMap<FactId, FactValue> {
  return facts.get('applicantKind') === 'worker' && !state.facts.honorRecipient
    ? new Map<FactId, FactValue>([...facts, ['honorRecipient', 'individual']])
    : facts;
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
