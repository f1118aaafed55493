import { DOCUMENT, type Finding } from '../policy/index.js';
import { answer } from './answers.js';
import { answerAside, readAside } from './asides.js';
import { choiceMeant, pick, reactToChoice } from './choices.js';
import { obey } from './commands.js';
import { correct } from './correction.js';
import { type Filing, filedState, filedText, filingOf } from './flows/claim.js';
import { nextQuestion, progressOf } from './flows/next.js';
import { question, resultReply } from './flows/questions.js';
import { basisText } from './flows/result.js';
import { fileable, findingsOf, openFacts } from './flows/scope.js';
import type { FiledClaim, Message, Move, Progress, Reply } from './messages.js';
import { begin, type Context, type State } from './state.js';
import type { Step } from './step.js';
import { hasIdOrBankNumber, normalise, readCommand } from './understanding/index.js';
import { type Wording, wordingOf } from './wording/index.js';

/** A message longer than this is not read: an honest answer is far shorter. */
const LONGEST = 1000;

/** What a turn comes to. */
export interface Turn {
  readonly state: State;
  readonly replies: readonly Reply[];
  readonly move: Move;
  readonly findings: readonly Finding[];
  readonly progress: Progress | null;
  /** Drafts to file now. The turn is over when `concludeFiling` was told how that went. */
  readonly filing?: Filing;
}

/**
 * One turn of a talk: pure, and as dear at the thousandth message as at the first.
 * @param before the talk so far; undefined begins one
 * @throws BadInput only where context.today lies before the document
 */
export function turn(before: State | undefined, message: Message, context: Context): Turn {
  const state = before ?? begin('zh');
  const opening = before === undefined;
  const step = react(state, message, context);
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
  if (!claims)
    return conclude(
      before,
      { state: before, move: 'answer', notes: [wording.filingFailed], how: 'silent' },
      context,
      false,
    );
  const step: Step = {
    state: filedState(before, claims),
    move: 'answer',
    notes: [filedText(claims, wording)],
  };
  return conclude(before, step, context, false);
}

/** Works out what is asked next and puts it. */
function conclude(before: State, step: Step, context: Context, opening: boolean): Turn {
  const findings = findingsOf(step.state, context);
  const tidy = withoutLostClaims(step.state, findings);
  const asks = nextQuestion(tidy, findings);
  const isReady =
    tidy.topic !== null && !tidy.restarting && !tidy.paused && openFacts(tidy, findings).length === 0;
  const tellsNow = isReady && !tidy.told;
  const state: State = {
    ...tidy,
    asks,
    told: tidy.told ? true : tellsNow,
    misses: asks === before.asks && step.how === 'again' ? before.misses + 1 : 0,
  };
  const wording = wordingOf(state.language);
  const next = step.how === 'silent' ? undefined : question(state, findings, wording, step.how);
  const replies: Reply[] = [
    ...(opening ? [{ text: wording.greeting(`${DOCUMENT.number}文件`) }] : []),
    ...(tellsNow ? [...noteReplies(step.notes), resultReply(state, findings, context, wording)] : []),
  ];
  const notes = tellsNow ? [] : (step.notes ?? []);
  const filing = step.files ? filingOf(state, findings) : undefined;
  return {
    state,
    replies: [...replies, ...withNotes(notes, next)],
    move: step.move,
    findings,
    progress: progressOf(state, asks, findings),
    ...(filing ? { filing } : {}),
  };
}

const noteReplies = (notes: readonly string[] | undefined): readonly Reply[] =>
  notes?.length ? [{ text: notes.join('\n') }] : [];

/** What was understood and the next question stand in one message. */
function withNotes(notes: readonly string[], next: Reply | undefined): readonly Reply[] {
  if (!next) return noteReplies(notes);
  return notes.length > 0 ? [{ ...next, text: `${notes.join('\n')}\n\n${next.text}` }] : [next];
}

/** A correction may leave a draft in the making without what it was for. */
function withoutLostClaims(state: State, findings: readonly Finding[]): State {
  if (!state.filing) return state;
  const left = state.filing.filter((id) => fileable(state, findings).some(({ benefit }) => benefit === id));
  return left.length > 0 ? { ...state, filing: left } : { ...state, filing: null, told: false };
}

function react(state: State, message: Message, context: Context): Step {
  const wording = wordingOf(state.language);
  if (message.choice) return reactToChoice(state, message.choice, context, wording);
  const written = message.text ?? '';
  const text = normalise(written);
  if (text === '') return { state, move: 'none', notes: [wording.empty] };
  if (text.length > LONGEST) return { state, move: 'none', notes: [wording.tooLong(LONGEST)] };
  const choice = choiceMeant(state, text, context, wording);
  if (choice) return pick(state, choice, written, context, wording);
  const command = readCommand(text);
  if (command) return obey(state, command);
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
