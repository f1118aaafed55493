import { isFactId } from '../policy/index.js';
import { ofWhatWasFiled } from './after-filing.js';
import { afterResult, goOn } from './after-result.js';
import { answer, withAPerson } from './answers.js';
import { answerAside, readAside } from './asides.js';
import { askedOfDraft, howReached } from './asked-of-talk.js';
import { choiceMeant, pick, reactToChoice } from './choices.js';
import { type CommandMeant, commandMeant, isOfContact } from './command-meant.js';
import { obey } from './commands.js';
import { answerToLastTold, correct, refine, restate } from './correction.js';
import { disputed } from './dispute.js';
import { askedOfTheStep, remarkOnDraft } from './drafting.js';
import { takeFile } from './files.js';
import { withMention } from './mention.js';
import type { Message } from './messages.js';
import { likelySmallTalk, smallTalk } from './small-talk.js';
import type { Context, State } from './state.js';
import { type Hearing, isOfAnother, notUnderstood, type Step } from './step.js';
import { withTopicInHand } from './topic-in-hand.js';
import { hasIdOrBankNumber, normalise, readMention, readYesNo, termAsked } from './understanding/index.js';
import { askToWithdraw } from './withdrawal.js';
import { type Wording, wordingOf } from './wording/index.js';

/** A message longer than this is not read: an honest answer is far shorter. */
export const LONGEST = 1000;

/** Emoji and signs alone. */
const WORDLESS = /^[\p{Extended_Pictographic}\p{P}\p{S}\p{M}\s]+$/u;
/** Signs alone that say neither yes nor no. */
const saysNothing = (text: string) => WORDLESS.test(text) && readYesNo(text) === undefined;
/** What looks like a claim's number, right or wrong. */
const CLAIM_NUMBER = /sg[\s-]?\d{2}[\s-]?[0-9a-z]{3}[\s-]?[0-9a-z]{4}\b/u;

/** What a message does to the talk. */
export function react(state: State, message: Message, context: Context): Step {
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
  const text = normalise(message.text);
  if (text === '' || saysNothing(text)) return { state, move: 'none', notes: [wording.empty] };
  if (text.length > LONGEST) return { state, move: 'none', notes: [wording.tooLong(LONGEST)] };
  const hearing: Hearing = { text, written: message.text, context, wording };
  const plain = saidPlainly(state, hearing);
  if (plain) return plain;
  const likely = commandMeant(state, text, context);
  return ofTheTalk(state, hearing, likely) ?? ofTheMatter(state, hearing, likely);
}

/** What is told by its words alone, and no likeness need be looked for: thanks, a choice of the list, a claim wanted back. */
function saidPlainly(state: State, hearing: Hearing): Step | undefined {
  const { text, context, wording } = hearing;
  const polite = smallTalk(text);
  if (polite) return { state, move: 'none', notes: [wording.smallTalk[polite]] };
  const choice = choiceMeant(state, text, context, wording);
  if (choice) return pick(state, choice, hearing);
  const reached = howReached(state, text, wording);
  if (reached) return { state, move: 'question', notes: [reached] };
  const taken =
    askToWithdraw(state, text, wording) ??
    goOn(state, text) ??
    ofWhatWasFiled(state, hearing) ??
    disputed(state, hearing);
  return taken ?? (isExplained(state, text, wording) ? obey(state, 'explain') : undefined);
}

/** What is said of the talk itself, its commands, its drafts and its result; undefined where it is of the matter. */
function ofTheTalk(state: State, hearing: Hearing, likely: CommandMeant | undefined): Step | undefined {
  const { text, context, wording } = hearing;
  if (likely?.isSure) {
    // 证书那题选错了 是初级: says what it is, and need not go back.
    const put = likely.command === 'back' ? correct(state, hearing) : undefined;
    return put?.move === 'correction' ? put : obey(state, likely.command);
  }
  const [number] = CLAIM_NUMBER.exec(text) ?? [];
  if (number) return { state, move: 'status', looksUp: number, how: 'silent' };
  if (hasIdOrBankNumber(text)) return { state, move: 'none', notes: [wording.noIdCard] };
  const ofDraft = askedOfDraft(state, text, wording);
  if (ofDraft) return { state, move: 'question', notes: [ofDraft] };
  const next = afterResult(state, text, context, wording) ?? withAPerson(state, hearing);
  if (next) return next;
  if (WHAT_IS_LEFT.test(text)) {
    const left = state.left === null ? 0 : state.left + 1;
    const isOver = state.told || state.asks === null;
    return { state, move: 'question', notes: [isOver ? wording.nothingLeft : wording.questionsLeft(left)] };
  }
  const ofTheStep = askedOfTheStep(state, text, wording);
  return ofTheStep === undefined
    ? remarkOnDraft(state, hearing)
    : { state, move: 'question', notes: [ofTheStep], how: 'silent' };
}

/** What is said or asked of the matter: a question, a correction, an answer, more of the case. */
function ofTheMatter(state: State, hearing: Hearing, likely: CommandMeant | undefined): Step {
  const { text, context, wording } = hearing;
  const asked = readAside(state, text, context);
  // 能不能换成英文: asks, but of the talk.
  const isLoose = asked?.about === 'outside' || (asked?.about === 'policy' && asked.loosely);
  if (likely && isLoose) return obey(state, likely.command);
  if (asked?.about === 'policy' || (asked?.about === 'outside' && asked.surely))
    return answerAside(state, asked, hearing);
  const corrected = correct(state, hearing);
  if (corrected?.move === 'correction') return corrected;
  if (asked?.about === 'persuading') return answerAside(state, asked, hearing);
  if (!asked && isOfAnother(state, text)) return { state, move: 'none', notes: [wording.ofAnother] };
  const isOfOthers = ASKS_OF_OTHERS.test(text);
  const asksFact = state.asks !== null && isFactId(state.asks);
  const understood =
    corrected ?? (isOfOthers && !asksFact ? notUnderstood(state, wording) : answer(state, hearing));
  // What was not asked for may say anew what is known.
  const isBeside = understood.move !== 'unknown' && understood.state.answered === state.answered;
  const taken =
    (isBeside && state.topic && !isOfContact(state.asks) && !isOfOthers && restate(state, hearing)) ||
    (understood.puzzled && (refine(state, hearing) ?? answerToLastTold(state, hearing))) ||
    understood;
  const step = withTopicInHand(state, taken, context, wording);
  const spoken = withMention(state, step, hearing);
  if (spoken) return spoken;
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

/** 在编是什么意思: asks for a word of the question that is put. */
function isExplained({ asks }: State, text: string, wording: Wording): boolean {
  const term = asks && isFactId(asks) ? termAsked(text) : undefined;
  if (!term || !asks || !isFactId(asks)) return false;
  const { ask, again } = wording.questions[asks];
  return `${ask}${again}`.includes(term);
}
