import { FACTS, type FactValue, isFactId } from '../policy/index.js';
import type { Asks } from './messages.js';
import type { Context, State } from './state.js';
import {
  benefitsNamed,
  type Command,
  draftNamed,
  goesAhead,
  isPlainlyAsking,
  isUnknown,
  readAnswer,
  readCommand,
  readVolunteered,
  wantsDraft,
} from './understanding/index.js';

/** A command that a message may well be. */
export interface CommandMeant {
  readonly command: Command;
  /** 0.35 to 1 */
  readonly probability: number;
  /** Nothing else need be looked for in the message. */
  readonly isSure: boolean;
}

/** So probable, it is a command, if nothing of the matter is said: 没看清 is no “no”. */
const SURE = 0.6;
/** So probable, it is one whatever is said beside it: 中级那题点错了 退回去; and where any words might be a name. */
const SUREST = 0.9;

/** The command that a message is meant as where this talk stands; undefined where it is like none. */
export function commandMeant(state: State, text: string, context: Context): CommandMeant | undefined {
  // 好，帮我申报, where a draft was offered.
  if (DRAFTED.has(state.asks) && (goesAhead(text) || THAT_IS_ALL.test(text))) return undefined;
  // 先帮我写草稿吧, whatever is asked; 重新写荣誉的 begins no new talk.
  if (!isOfContact(state.asks) && (wantsDraft(text) || draftNamed(text))) return undefined;
  const likely = readCommand(text);
  if (!likely || (isOfContact(state.asks) && likely.probability < SUREST)) return undefined;
  const isReport =
    (likely.command === 'status' || FIGURE.test(text)) && answersAsked(state, text, context) !== undefined;
  const { probability } = likely;
  // What else is said is looked for only where it decides.
  const isSure =
    !isReport &&
    (probability >= SUREST ||
      (probability >= SURE && !saysSomething(state, text, context) && !isLeftOpen(state, text, context)));
  return { ...likely, isSure };
}

/** Where a wish to apply is the answer; null: after the draft was declined. */
const DRAFTED: ReadonlySet<Asks> = new Set<Asks>(['file', 'evidence', 'confirm', null]);

/** 先这样, 算了吧, 算了不附了: of the step that is asked, and not of the whole draft. */
const THAT_IS_ALL = /不(?:附|拍|传照片)|^(?:那|就|先)*这样[吧了]?$|^(?:那|还是)?算了吧$/u;

export const isOfContact = (asks: Asks): boolean =>
  asks === 'name' || asks === 'mobile' || asks === 'employer';

/** 88 says good-bye, unless a score is asked. */
const FIGURE = /^\d+$/u;

/** 申请了没批下来, asked how much was received: what became of an application, and no wish to look one up. */
const answersAsked = ({ asks }: State, text: string, { today }: Context): FactValue | undefined =>
  asks !== null && isFactId(asks) && !isPlainlyAsking(text)
    ? readAnswer(asks, text, today).get(asks)
    : undefined;

/** 什么级别我也弄不懂: does not know what is asked. */
const isLeftOpen = ({ asks }: State, text: string, { today }: Context): boolean =>
  asks !== null && isFactId(asks) && isUnknown(asks, text, today);

/** Does it name a benefit, say something of the person, or answer with more than a “no”, which 不弄了 has too? */
function saysSomething(state: State, text: string, context: Context): boolean {
  const answer = answersAsked(state, text, context);
  const isAnswer = answer !== undefined && !isDenial(answer) && !isYesOrNo(state.asks);
  const told = [...readVolunteered(text, context.today).keys()].filter((fact) => fact !== 'applicantKind');
  return isAnswer || told.length > 0 || benefitsNamed(text).length > 0;
}

const isYesOrNo = (asks: Asks): boolean => asks !== null && isFactId(asks) && FACTS[asks].kind === 'boolean';

/** Only says that there is nothing. */
export const isDenial = (value: FactValue | undefined): boolean =>
  value === false || value === 'none' || value === '0.00' || (Array.isArray(value) && value.length === 0);
