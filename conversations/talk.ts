import { DOCUMENT, type Finding, isFactId } from '../policy/index.js';
import { afterResult, goOn } from './after-result.js';
import { answer, withAPerson } from './answers.js';
import { answerAside, readAside } from './asides.js';
import { benefitNamed } from './benefit-named.js';
import { choiceMeant, chooseTopic, pick, reactToChoice } from './choices.js';
import { commandMeant, isOfContact } from './command-meant.js';
import { obey } from './commands.js';
import { answerToLastTold, correct, refine, restate } from './correction.js';
import { askedOfTheStep } from './drafting.js';
import { takeFile } from './files.js';
import {
  claimLine,
  type Filing,
  filedState,
  filedText,
  filingOf,
  type Resubmission,
  resubmissionOf,
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
import { answerPolicy, askedAbout } from './flows/policy-questions.js';
import { question, resultReply } from './flows/questions.js';
import { fileable, findingsOf, hangsOn, openBenefits, openOf } from './flows/scope.js';
import type { FiledClaim, Message, Move, Progress, Reply } from './messages.js';
import { likelySmallTalk, smallTalk } from './small-talk.js';
import { begin, type Context, type State } from './state.js';
import { type Hearing, notUnderstood, type Step } from './step.js';
import { withTopicInHand } from './topic-in-hand.js';
import { hasIdOrBankNumber, normalise, readMention, readYesNo, termAsked } from './understanding/index.js';
import { askToWithdraw } from './withdrawal.js';
import { shortLabel, type Wording, wordingOf } from './wording/index.js';

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
  const language = isEnglish(message.text?.slice(0, LONGEST) ?? '') ? 'en' : 'zh';
  const state = { ...(before ?? begin(language)), at: context.now };
  const opening = before === undefined;
  const step = isAfterSilence(before, message, context) ? resume(state) : react(state, message, context);
  // Whatever was not understood of the first message, or only said hello: the greeting and the first question answer it.
  const isAnswered = opening && (step.move === 'none' || step.move === 'greeting');
  return conclude(state, isAnswered ? { state: step.state, move: step.move } : step, context, opening);
}

/** Whoever begins with a sentence of English is answered in English; “hello” alone is said by everybody. */
const isEnglish = (text: string): boolean =>
  /^[^\p{Script=Han}]*$/u.test(text) && /(?:[a-z]{2,}\W+){2}[a-z]{2,}/iu.test(text);

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
        : { state: filedState(before, claims), move: 'answer', notes: [filedText(claims, wording)] };
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
    changing: step.how === 'silent' && tidy.changing,
    about: step.move === 'question' || step.puzzled || tidy.about !== before.about ? tidy.about : null,
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

/** Emoji and signs alone. */
const WORDLESS = /^[\p{Extended_Pictographic}\p{P}\p{S}\p{M}\s]+$/u;
/** Signs alone that say neither yes nor no. */
const saysNothing = (text: string) => WORDLESS.test(text) && readYesNo(text) === undefined;
/** What looks like a claim's number, right or wrong. */
const CLAIM_NUMBER = /sg[\s-]?\d{2}[\s-]?[0-9a-z]{3}[\s-]?[0-9a-z]{4}\b/u;

function react(state: State, message: Message, context: Context): Step {
  const wording = wordingOf(state.language);
  if (message.choice) {
    // A button is good for the question it belongs to.
    const isStale = message.question !== undefined && message.question !== String(state.turn);
    return isStale
      ? { state, move: 'none', notes: [wording.staleChoice] }
      : reactToChoice(state, message.choice, context, wording);
  }
  if (message.file) return takeFile(state, message.file, wording);
  if (message.wordless) return { state, move: 'none', notes: [wording.wordless[message.wordless]] };
  // Somebody comes without a word: opens the page again, follows the account again.
  if (message.text === undefined) return { state, move: 'none', notes: [wording.welcomeBack] };
  const written = message.text;
  const text = normalise(written);
  if (text === '' || saysNothing(text)) return { state, move: 'none', notes: [wording.empty] };
  if (text.length > LONGEST) return { state, move: 'none', notes: [wording.tooLong(LONGEST)] };
  const hearing: Hearing = { text, written, context, wording };
  const choice = choiceMeant(state, text, context, wording);
  const polite = smallTalk(text);
  if (polite) return { state, move: 'none', notes: [wording.smallTalk[polite]] };
  if (choice) return pick(state, choice, hearing);
  const withdrawal = askToWithdraw(state, text, wording);
  if (withdrawal) return withdrawal;
  const resumed = goOn(state, text);
  if (resumed) return resumed;
  if (isExplained(state, text, wording)) return obey(state, 'explain');
  const likely = commandMeant(state, text, context);
  if (likely?.isSure) {
    // 证书那题选错了 是初级: says what it is, and need not go back.
    const put = likely.command === 'back' ? correct(state, hearing) : undefined;
    return put?.move === 'correction' ? put : obey(state, likely.command);
  }
  const [number] = CLAIM_NUMBER.exec(text) ?? [];
  if (number) return { state, move: 'status', looksUp: number, how: 'silent' };
  if (hasIdOrBankNumber(text)) return { state, move: 'none', notes: [wording.noIdCard] };
  const after = afterResult(state, text, context, wording);
  if (after) return after;
  const ofAPerson = withAPerson(state, hearing);
  if (ofAPerson) return ofAPerson;
  if (WHAT_IS_LEFT.test(text)) {
    const left = state.left === null ? 0 : state.left + 1;
    const isOver = state.told || state.asks === null;
    return { state, move: 'question', notes: [isOver ? wording.nothingLeft : wording.questionsLeft(left)] };
  }
  const ofTheStep = askedOfTheStep(state, text, wording);
  if (ofTheStep) return { state, move: 'question', notes: [ofTheStep], how: 'silent' };
  const asked = readAside(state, text, context);
  // 能不能换成英文: asks, but of the talk.
  if (likely && asked?.about === 'outside') return obey(state, likely.command);
  if (asked?.about === 'policy' || (asked?.about === 'outside' && asked.surely))
    return answerAside(state, asked, hearing);
  const corrected = correct(state, hearing);
  if (corrected?.move === 'correction') return corrected;
  if (asked?.about === 'persuading') return answerAside(state, asked, hearing);
  const isOfOthers = ASKS_OF_OTHERS.test(text);
  const asksFact = state.asks !== null && isFactId(state.asks);
  const understood =
    corrected ?? (isOfOthers && !asksFact ? notUnderstood(state, wording) : answer(state, hearing));
  // What was not asked for may say anew what is known.
  const isBeside = understood.move !== 'unknown' && understood.state.answered === state.answered;
  const taken =
    (isBeside &&
      state.topic &&
      !isOfContact(state.asks) &&
      !ASKS_OF_OTHERS.test(text) &&
      restate(state, hearing)) ||
    (understood.puzzled && (refine(state, hearing) ?? answerToLastTold(state, hearing))) ||
    understood;
  const step = withTopicInHand(state, taken, context, wording);
  if (step.move === 'answer' && !step.state.topic) {
    // 省民政厅表彰配套奖: what is said is taken, and what is named is told.
    const named = readMention(text);
    const spokenOf = named && askedAbout(named, state);
    // 没做督导 rules it out.
    const benefit = spokenOf && isRuledOut(spokenOf, step.state, context) ? undefined : spokenOf;
    const isFirst = Object.keys(state.facts).length === 0;
    const isCase = isFirst && (IMPERSONAL.test(text) || (benefit && tellsCaseOf(benefit, step.state)));
    const isTold = WANTED.test(text) || isCase;
    // What is only spoken of may be asked about next: 那还能补多少.
    // 我要申请证书奖励, of one who is known to be able to: it is gone on with.
    const [wanted] = APPLIES.exec(text) ?? [];
    const topic = wanted && step.state.facts.applicantKind && benefitNamed(step.state, wanted);
    if (topic) return { ...step, state: chooseTopic(step.state, topic).state };
    if (named && benefit)
      return {
        ...step,
        state: { ...step.state, about: benefit },
        notes: [
          ...(step.notes ?? []),
          ...(isTold ? [answerPolicy(named, step.state, context, wording)] : []),
        ],
      };
  }
  // 你刚问的啥 手机闪退没看到: what is not known may be what was asked.
  const isOutside = asked?.about === 'outside' && step.move === 'none';
  const isLikely =
    step.puzzled || isOutside || (step.move === 'unknown' && (likely?.probability ?? 0) >= LIKELIER);
  if (likely && isLikely) return obey(state, likely.command);
  const small = step.puzzled && !asked ? likelySmallTalk(text) : undefined;
  if (small) return { state, move: 'none', notes: [wording.smallTalk[small]] };
  // A question that the document says nothing of, or words that name a matter of it, and that are nothing else.
  const mentioned =
    step.move !== 'none' ? undefined : (asked ?? (step.puzzled ? readMention(text) : undefined));
  return mentioned ? answerAside(state, mentioned, hearing) : step;
}

/** 帮我看看还差什么, 还有几个问题: how far the talk is. */
const WHAT_IS_LEFT =
  /^[^,，。]{0,8}还(?:差|缺|剩)(?:我)?(?:什么|啥|哪些|多少|几)?(?:情况|信息|问题?|题|步)?(?:没说|没答|没填)?[了啊呀呢吗没]*$|还(?:有|剩|要|差)(?:答|问|填)?(?:几|多少)(?:个|道)?(?:问题|问|题)/u;

/** 那没编制的呢, 如果不在编呢: of another case than one's own. */
const ASKS_OF_OTHERS = /^(?:那|如果|要是|假如|万一).*呢[?？]?$/u;

/** 不知道怎么弄 教教我 is more than “I don't know”. */
const LIKELIER = 0.6;

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

/** 在编是什么意思: asks for a word of the question that is put. */
function isExplained({ asks }: State, text: string, wording: Wording): boolean {
  const term = asks && isFactId(asks) ? termAsked(text) : undefined;
  if (!term || !asks || !isFactId(asks)) return false;
  const { ask, again } = wording.questions[asks];
  return `${ask}${again}`.includes(term);
}
