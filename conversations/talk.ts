import { DOCUMENT, type Finding, isFactId } from '../policy/index.js';
import { answer } from './answers.js';
import { answerAside, readAside } from './asides.js';
import { choiceMeant, pick, reactToChoice } from './choices.js';
import { obey } from './commands.js';
import { correct } from './correction.js';
import { claimLine, type Filing, filedState, filedText, filingOf } from './flows/claim.js';
import { nextQuestion, progressOf } from './flows/next.js';
import { question, resultReply } from './flows/questions.js';
import { basisText } from './flows/result.js';
import { fileable, findingsOf, openFacts } from './flows/scope.js';
import type { FiledClaim, Message, Move, Progress, Reply } from './messages.js';
import { begin, type Context, type State } from './state.js';
import type { Step } from './step.js';
import { hasIdOrBankNumber, normalise, readCommand } from './understanding/index.js';
import { statedLabel, type Wording, wordingOf } from './wording/index.js';

/** A message longer than this is not read: an honest answer is far shorter. */
const LONGEST = 1000;

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
  const state = { ...(before ?? begin('zh')), at: context.now };
  const opening = before === undefined;
  const step = isAfterSilence(before, message, context) ? resume(state) : react(state, message, context);
  // Whatever was not understood of the first message: the greeting and the first question answer it.
  const first: Step = opening && step.move === 'none' ? { state, move: 'none' } : step;
  return conclude(state, opening ? first : step, context, opening);
}

/** The talk after its drafts were filed, or could not be (claims undefined). */
export function concludeFiling(
  before: State,
  claims: readonly FiledClaim[] | undefined,
  context: Context,
): Turn {
  const wording = wordingOf(before.language);
  const step: Step = claims
    ? { state: filedState(before, claims), move: 'answer', notes: [filedText(claims, wording)] }
    : { state: before, move: 'answer', notes: [wording.filingFailed], how: 'silent' };
  return conclude(before, step, context, false);
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
function isAfterSilence(before: State | undefined, { text, choice }: Message, { now }: Context): boolean {
  if (!before?.at || !before.asks || choice || readCommand(normalise(text ?? ''))) return false;
  return Date.parse(now) - Date.parse(before.at) >= SILENCE_MS;
}

function resume(state: State): Step {
  const wording = wordingOf(state.language);
  const said = Object.entries(state.facts).flatMap(([fact, { value }]) =>
    isFactId(fact) && fact !== 'honorRecipient' ? [statedLabel(wording, fact, value)] : [],
  );
  return {
    state: { ...state, paused: true },
    move: 'none',
    notes: [wording.afterSilence(said.length > 0 ? wording.list(said.slice(0, 5)) : wording.silenceNothing)],
    suggests: [wording.continueWord, wording.restartWord],
  };
}

/** After these the questions are counted anew. */
const NEW_COUNT: ReadonlySet<Move> = new Set(['back', 'correction', 'restart', 'cancel', 'repeat']);

/** Works out what is asked next and puts it. */
function conclude(before: State, step: Step, context: Context, opening: boolean): Turn {
  const findings = findingsOf(step.state, context);
  const tidy = withoutLostClaims(step.state, findings);
  const asks = nextQuestion(tidy, findings);
  const isReady =
    tidy.topic !== null && !tidy.confirming && !tidy.paused && openFacts(tidy, findings).length === 0;
  const tellsNow = isReady && !tidy.told;
  const isNewCount = NEW_COUNT.has(step.move) || tidy.filing !== before.filing || tidy.topic !== before.topic;
  const progress = progressOf(isNewCount ? { ...tidy, left: null } : tidy, asks, findings);
  const state: State = {
    ...tidy,
    asks,
    left: progress?.left ?? null,
    told: tidy.told ? true : tellsNow,
    misses: asks === before.asks && step.how === 'again' ? before.misses + 1 : 0,
  };
  const wording = wordingOf(state.language);
  const next = step.how === 'silent' ? undefined : question(state, findings, wording, step.how);
  const replies: Reply[] = [
    ...(opening ? [{ text: wording.greeting(`${DOCUMENT.number}文件`) }] : []),
    ...(tellsNow ? [...noteReplies(step), resultReply(state, findings, context, wording)] : []),
  ];
  const said: Step = tellsNow ? { ...step, notes: [] } : step;
  const filing = step.files ? filingOf(state, findings) : undefined;
  return {
    state,
    replies: [...replies, ...withNotes(said, next)],
    move: step.move,
    findings,
    progress,
    ...(filing ? { filing } : {}),
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

/** A correction may leave a draft in the making without what it was for. */
function withoutLostClaims(state: State, findings: readonly Finding[]): State {
  if (!state.filing) return state;
  const left = state.filing.filter((id) => fileable(state, findings).some(({ benefit }) => benefit === id));
  return left.length > 0 ? { ...state, filing: left } : { ...state, filing: null, told: false };
}

/** Emoji and signs alone, but for the ones that say yes. */
const WORDLESS = /^(?!.*[👌👍🆗])[\p{Extended_Pictographic}\p{P}\p{S}\p{M}\s]+$/u;
/** What looks like a claim's number, right or wrong. */
const CLAIM_NUMBER = /sg[\s-]?\d{2}[\s-]?[0-9a-z]{3}[\s-]?[0-9a-z]{4}\b/u;

function react(state: State, message: Message, context: Context): Step {
  const wording = wordingOf(state.language);
  if (message.choice) return reactToChoice(state, message.choice, context, wording);
  const written = message.text ?? '';
  const text = normalise(written);
  if (text === '' || WORDLESS.test(text)) return { state, move: 'none', notes: [wording.empty] };
  if (text.length > LONGEST) return { state, move: 'none', notes: [wording.tooLong(LONGEST)] };
  const choice = choiceMeant(state, text, context, wording);
  if (choice) return pick(state, choice, written, context, wording);
  const command = readCommand(text);
  if (command) return obey(state, command);
  const [number] = CLAIM_NUMBER.exec(text) ?? [];
  if (number) return { state, move: 'status', looksUp: number, how: 'silent' };
  if (hasIdOrBankNumber(text)) return { state, move: 'none', notes: [wording.noIdCard] };
  if (text === wording.basisWord || /^(?:看|查看)?(?:条文|原文|依据|条款)(?:原文|是什么|呢)?$/u.test(text)) {
    return { state, move: 'question', notes: [basis(state, context, wording)] };
  }
  const asked = readAside(state, text, context);
  if (asked && asked.about !== 'outside') return answerAside(state, asked, text, written, context, wording);
  const step =
    correct(state, text, written, context, wording) ?? answer(state, text, written, context, wording);
  // A question that the document says nothing of, and that is nothing else either.
  return asked && step.move === 'none' ? { state, move: 'question', notes: [wording.outside] } : step;
}

function basis(state: State, context: Context, wording: Wording): string {
  return state.told ? basisText(state, findingsOf(state, context), wording) : wording.basisNone;
}
