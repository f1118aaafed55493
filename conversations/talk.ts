import { DOCUMENT, type Finding, isFactId } from '../policy/index.js';
import { commandMeant } from './command-meant.js';
import {
  claimLine,
  type Filing,
  filedState,
  filedText,
  filingOf,
  type Resubmission,
  resubmissionOf,
  summaryText,
} from './flows/claim.js';
import {
  type ClaimNews,
  closeReopened,
  filedOnOldFacts,
  hearNews,
  newsText,
  turnsToText,
  withStatus,
} from './flows/claim-news.js';
import { nextQuestion, progressOf } from './flows/next.js';
import { question, resultReply } from './flows/questions.js';
import { fileable, findingsOf, hangsOn, openBenefits, openOf } from './flows/scope.js';
import type { FiledClaim, Message, Move, Progress, Reply } from './messages.js';
import { LONGEST, react } from './react.js';
import { begin, type Context, type State } from './state.js';
import type { Step } from './step.js';
import { OF_ANYBODY } from './topic-in-hand.js';
import { normalise } from './understanding/index.js';
import { shortLabel, wordingOf } from './wording/index.js';

/** After a silence this long, what was last said is said again before the talk goes on. */
const SILENCE_MS = 24 * 60 * 60 * 1000;

/** What a turn comes to. */
export interface Turn {
  readonly state: State;
  readonly replies: readonly Reply[];
  readonly move: Move;
  readonly findings: readonly Finding[];
  readonly progress: Progress | null;
  /** Drafts to file now. The turn is over when `concludeFiling` was told how that went. */
  readonly filing?: Filing;
  /** A returned claim to be handed in again. The turn is over when `concludeResubmission` was told how that went. */
  readonly resubmission?: Resubmission;
  /** A claim to withdraw, if it is this talk's. The turn is over when `concludeWithdrawal` was told how that went. */
  readonly withdraws?: string;
  /** A claim number whose status is asked for. The turn is over when `concludeLookup` was told what was found. */
  readonly looksUp?: string;
  /** Somebody of the staff is asked for: a note is to be left on the desk. */
  readonly handsOver?: boolean;
  /** Everything that is kept of the talk is to be deleted. */
  readonly forgets?: boolean;
}

/**
 * One turn of a talk: pure, and as dear at the thousandth message as at the first.
 * @param before the talk so far; undefined begins one
 * @throws BadInput only where context.today lies before the document
 */
export function turn(before: State | undefined, message: Message, context: Context): Turn {
  const language = isEnglish(message.text ?? '') ? 'en' : 'zh';
  const state = { ...(before ?? begin(language)), at: context.now };
  const opening = before === undefined;
  const step = isAfterSilence(before, message, context) ? resume(state) : react(state, message, context);
  // Whatever was not understood of the first message, or only said hello: the greeting and the first question answer it.
  const isAnswered = opening && (step.move === 'none' || step.move === 'greeting');
  return conclude(state, isAnswered ? { state: step.state, move: step.move } : step, context, opening);
}

/** Whoever begins with a sentence of English is answered in English; “hello” alone is said by everybody. */
const isEnglish = (text: string): boolean =>
  text.length <= LONGEST && /^[^\p{Script=Han}]*$/u.test(text) && /(?:[a-z]{2,}\W+){2}[a-z]{2,}/iu.test(text);

/** The talk after its drafts were filed, could not be, or may have been: the store broke off at the end. */
export function concludeFiling(
  before: State,
  claims: readonly FiledClaim[] | 'not filed' | 'not known',
  context: Context,
): Turn {
  const wording = wordingOf(before.language);
  const failed = (note: string): Step => ({ state: before, move: 'answer', notes: [note], how: 'silent' });
  const step: Step =
    claims === 'not filed'
      ? failed(wording.filingFailed)
      : claims === 'not known'
        ? failed(wording.filingNotKnown)
        : {
            state: filedState(before, claims, summaryText(before, findingsOf(before, context), wording)),
            move: 'answer',
            notes: [filedText(claims, wording)],
          };
  return conclude(before, step, context, false);
}

/** The talk after a returned claim was handed in again, or could not be (undefined). */
export function concludeResubmission(before: State, claim: FiledClaim | undefined, context: Context): Turn {
  const wording = wordingOf(before.language);
  const after = claim ? closeReopened(withStatus(before, claim)) : before;
  const step: Step = claim
    ? {
        state: after,
        move: 'answer',
        notes: [wording.resubmitted(claimLine(claim, wording)), ...turnsToText(before, after, wording)],
      }
    : { state: before, move: 'answer', notes: [wording.filingFailed], how: 'silent' };
  return conclude(before, step, context, false);
}

/** The talk after a claim was withdrawn; null where it is past that, undefined where the store could not be written. */
export function concludeWithdrawal(
  before: State,
  claim: FiledClaim | null | undefined,
  context: Context,
): Turn {
  const wording = wordingOf(before.language);
  // Whoever withdraws is not asked at once whether to claim.
  const state = claim
    ? { ...hearNews(before, { kind: 'status', claim }), declined: before.declined || before.told }
    : before;
  const note = claim
    ? wording.withdrawn(claimLine(claim, wording))
    : claim === null
      ? wording.notWithdrawable
      : wording.filingFailed;
  const notes = [note, ...turnsToText(before, state, wording)];
  return conclude(before, { state, move: 'answer', notes }, context, false);
}

/**
 * Tells the talk what the staff did to one of its claims, without a message of the person. A returned claim opens its
 * questions. The replies go to the person over the channel they used; none where there is nothing to tell.
 */
export function tell(before: State, news: ClaimNews, context: Context): Turn {
  const wording = wordingOf(before.language);
  const heard = hearNews(before, news);
  // A returned claim's questions begin or are over: what is asked now is another question than before.
  const isAsking = heard.reopened !== before.reopened;
  const note = newsText(news, isAsking, wording);
  const notes = [...(note ? [note] : []), ...turnsToText(before, heard, wording)];
  // The answer to what is asked now must not be met with a greeting after a silence.
  const state = isAsking ? { ...heard, at: null } : heard;
  const told = conclude(
    before,
    { state, move: 'none', notes, how: isAsking ? 'ask' : 'silent' },
    context,
    false,
  );
  // Where no question is put, the buttons of the one that was stay good.
  return isAsking ? told : { ...told, state: { ...told.state, turn: before.turn } };
}

/**
 * The talk after a claim was looked for by its number.
 * @param claim undefined where no claim has the number; null where it is no claim's number at all
 */
export function concludeLookup(
  before: State,
  number: string,
  claim: FiledClaim | undefined | null,
  context: Context,
): Turn {
  const wording = wordingOf(before.language);
  const note = claim
    ? claimLine(claim, wording)
    : claim === null
      ? wording.wrongNumber
      : wording.unknownClaim(number);
  return conclude(before, { state: before, move: 'status', notes: [note] }, context, false);
}

/** A plain message a day or more after the last one; a command or a press says by itself what is wanted. */
function isAfterSilence(
  before: State | undefined,
  { text, choice, file }: Message,
  context: Context,
): boolean {
  if (!before?.at || !before.asks || choice || file) return false;
  const isLong = Date.parse(context.now) - Date.parse(before.at) >= SILENCE_MS;
  return isLong && !commandMeant(before, normalise(text ?? ''), context)?.isSure;
}

function resume(state: State): Step {
  const wording = wordingOf(state.language);
  const said = Object.entries(state.facts).flatMap(([fact, { value }]) =>
    isFactId(fact) && fact !== 'honorRecipient' ? [shortLabel(wording, fact, value)] : [],
  );
  return {
    state: { ...state, paused: true },
    move: 'none',
    notes: [wording.afterSilence(said.length > 0 ? wording.list(said.slice(0, 5)) : wording.silenceNothing)],
    suggests: [wording.continueWord, wording.restartWord],
  };
}

/** After these the questions are counted anew. */
const NEW_COUNT: ReadonlySet<Move> = new Set(['back', 'correction', 'restart', 'cancel']);

/** Is what was asked about still spoken of? It is while no benefit is chosen, and what is told is of it. */
function goesOnAbout(before: State, tidy: State, { move, puzzled }: Step): boolean {
  const { about, topic, facts } = tidy;
  if (move === 'question' || puzzled || about !== before.about) return true;
  if (!about || about === 'party-branch' || topic !== before.topic || (topic && topic !== about))
    return false;
  const news = Object.keys(facts)
    .filter(isFactId)
    .filter((fact) => facts[fact] !== before.facts[fact]);
  return (
    news.some((fact) => hangsOn(about, fact)) &&
    news.every((fact) => OF_ANYBODY.has(fact) || hangsOn(about, fact))
  );
}

/** Works out what is asked next and puts it. */
function conclude(before: State, step: Step, context: Context, opening: boolean): Turn {
  const findings = findingsOf(step.state, context);
  const tidy = withNewResult(before, withItsTopic(withoutLostClaims(step.state, findings)), context);
  const asks = nextQuestion(tidy, findings);
  const isReady =
    tidy.topic !== null && !tidy.confirming && !tidy.paused && openOf(tidy, findings).facts.length === 0;
  const tellsNow = isReady && !tidy.told;
  const isNewCount = NEW_COUNT.has(step.move) || tidy.filing !== before.filing || tidy.topic !== before.topic;
  const progress = progressOf(isNewCount ? { ...tidy, left: null } : tidy, asks, findings);
  const state: State = {
    ...tidy,
    asks,
    left: progress?.left ?? null,
    told: tidy.told ? true : tellsNow,
    changing: tidy.changing && (step.how === 'silent' || step.how === 'again'),
    about: goesOnAbout(before, tidy, step) ? tidy.about : null,
    misses: asks === before.asks && step.how === 'again' ? before.misses + 1 : 0,
    turn: before.turn + 1,
  };
  const wording = wordingOf(state.language);
  const next = step.how === 'silent' ? undefined : question(state, findings, wording, step.how);
  const old = filedOnOldFacts(before, state).map(({ id }) => id);
  const replies: Reply[] = [
    ...(opening ? [{ text: wording.greeting(`${DOCUMENT.number}文件`) }] : []),
    ...(tellsNow ? [...noteReplies(step), resultReply(state, findings, context, wording)] : []),
    ...(old.length > 0 ? [{ text: wording.filedAsBefore(old) }] : []),
  ];
  // 是在职, after the result, where it is known: nobody is left without a word.
  const isSilent = !step.notes?.length && asks === null && !tellsNow && step.move === 'answer';
  const said: Step = tellsNow
    ? { ...step, notes: [] }
    : isSilent
      ? { ...step, notes: [wording.alreadyNoted] }
      : step;
  const filing = step.files && !state.reopened ? filingOf(state, findings) : undefined;
  const resubmission = step.files ? resubmissionOf(state) : undefined;
  return {
    state,
    replies: [...replies, ...withNotes(said, next)],
    move: step.move,
    findings,
    progress,
    ...(filing ? { filing } : {}),
    ...(resubmission ? { resubmission } : {}),
    ...(step.withdraws ? { withdraws: step.withdraws } : {}),
    ...(step.looksUp ? { looksUp: step.looksUp } : {}),
    ...(step.handsOver ? { handsOver: true } : {}),
    ...(step.forgets ? { forgets: true } : {}),
  };
}

const noteReplies = ({ notes, suggests }: Step): readonly Reply[] =>
  notes?.length ? [{ text: notes.join('\n'), ...(suggests ? { suggestions: suggests } : {}) }] : [];

/** What was understood and the next question stand in one message. */
function withNotes(step: Step, next: Reply | undefined): readonly Reply[] {
  if (!next) return noteReplies(step);
  return step.notes?.length ? [{ ...next, text: `${step.notes.join('\n')}\n\n${next.text}` }] : [next];
}

/** After the result something was said that changes it: it is told anew. */
const withNewResult = (before: State, state: State, context: Context): State =>
  state.told &&
  (before.asks === 'file' || before.asks === null) &&
  state.facts !== before.facts &&
  findingsOf(state, context) !== findingsOf(before, context)
    ? { ...state, told: false }
    : state;

/** A station has one subsidy, and is not asked which. */
const withItsTopic = (state: State): State =>
  state.facts.applicantKind && !state.topic && openBenefits(state).length === 1
    ? { ...state, topic: 'all' }
    : state;

/** A correction may leave a draft in the making without what it was for. */
function withoutLostClaims(state: State, findings: readonly Finding[]): State {
  if (!state.filing) return state;
  const left = state.filing.filter((id) => fileable(state, findings).some(({ benefit }) => benefit === id));
  return left.length > 0 ? { ...state, filing: left } : { ...state, filing: null, told: false };
}
