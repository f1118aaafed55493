import { FACTS, type FactId, type FactValue, isFactId } from '../policy/index.js';
import { isDenial } from './command-meant.js';
import { answerPolicy, askedAbout } from './flows/policy-questions.js';
import { goingOn, saysSo } from './going-on.js';
import type { Asks } from './messages.js';
import type { Context, State } from './state.js';
import { type Hearing, newsIn, type Step, take } from './step.js';
import {
  isOfAFormerPost,
  isOfMoneyElsewhere,
  isPlainlyAsking,
  isQuestion,
  isTerse,
  isUnknown,
  isYesInDisguise,
  type PolicyQuestion,
  readAnswer,
  readQuestion,
  readStations,
  saysUnknown,
} from './understanding/index.js';

/** 没申请过 您看行吗: asks whether the answer will do, and nothing of the policy. */
const TAG =
  /(?<=\S)[\s,，。]+(?:(?:您|你)?(?:看|觉得)?(?:行|可以|对|好|ok|okay)(?:吗|么|不|吧|嘛)?|咋[啦了]|怎么[啦了])[?？]*$/u;

/** 大概多少我得问站长: somebody else knows it. */
const ELSEWHERE = /[得要去]问|问(?:一?下|问)?(?:会计|财务|站长|领导)/u;

/** 合唱团 算组织吧: an answer that is not quite sure of itself. */
const HEDGED = /(?:算|是)[^,，。\s能有给]{1,6}吧$/u;

/** A question in the middle of the talk that is no answer to what is asked; undefined where it is none. */
export function readAside(state: State, text: string, context: Context): PolicyQuestion | undefined {
  const { today } = context;
  // 照片我回头再传行吗: of the files that are asked for.
  if (
    state.asks === 'evidence' &&
    /照片|图片|截图|扫描|传|发(?:给|过)|回头|以后|补|^(?:我)?(?:也|暂时)?没(?:有)?(?:什么|啥)?(?:材料|东西|证明|文件)[的了]?$/u.test(
      text,
    )
  )
    return undefined;
  const isPending = state.asks !== null && isFactId(state.asks) && state.asks !== 'applicantKind';
  const read = readQuestion(isPending ? text.replace(TAG, '') : text);
  if (!read) return undefined;
  const asked = goingOn(read, state, text, context);
  const { asks } = state;
  // Asked for what it is about, 初级岗位补贴 is an answer.
  if (asks === 'topic' && (isTerse(text) || CHOOSES.test(text))) return undefined;
  if (asks === 'applicantKind' && HEDGED.test(text) && readAnswer(asks, text, today).has(asks))
    return undefined;
  // Who somebody is may well be in a question, too: that is read beside it.
  if (!asks || !isFactId(asks) || asks === 'applicantKind' || asked.about === 'persuading') return asked;
  const isOpen = isUnknown(asks, text, today);
  // 成绩单没发 我也不晓得几分
  if (isOpen && saysUnknown(text) && !isQuestion(text)) return undefined;
  // 不清楚算不算: asks nothing that the document could answer.
  if (isOpen && saysUnknown(text) && (ELSEWHERE.test(text) || (read.about === 'outside' && !read.surely)))
    return undefined;
  // 填过一张表 不晓得算不算备案: of what one has, and not of what the document says.
  if (
    isOpen &&
    /(?:不|勿|弗)(?:太|大)?(?:知道|晓得|清楚?|确定|准|懂|明白)[这那我]?个?(?:算不算|是不是|有没有|在不在)|([领拿发备评])没\1/u.test(
      text,
    )
  )
    return undefined;
  const isAnswer = isOpen || readAnswer(asks, text, today).has(asks);
  // 怎么会没登记 is a yes.
  const isYes = FACTS[asks].kind === 'boolean' && isYesInDisguise(text);
  if (!isPlainlyAsking(text) || isYes || saysSo(asks, text, today)) return isAnswer ? undefined : asked;
  // A number in what is plainly a question is no answer, though the question be of nothing here: 两者之间怎么算.
  const isOfNumbers = NUMBERS.has(FACTS[asks].kind) && beside(text) === '';
  // 会不会泄露我的信息: a word that denies is none of an answer either, where it is the question's own.
  const isOnlyAsking =
    isDenial(readAnswer(asks, text, today).get(asks)) && !readAnswer(asks, beside(text), today).has(asks);
  return asked.about === 'outside' && !isOpen && (isOfNumbers || isOnlyAsking)
    ? { about: 'outside', surely: true }
    : asked;
}

/** 那就草根的吧 */
const CHOOSES = /^(?:那|那么)?(?:就|先|还是)(?:看|办|问|要|选)?[^?？吗\s,，]{1,10}吧$/u;

const NUMBERS: ReadonlySet<string> = new Set(['money', 'count', 'score']);

const piecesOf = (text: string): readonly string[] =>
  text.split(/[\s,，。;；!！]+/u).filter((piece) => piece !== '');

/** What a message says beside the question in it: 30万 of 「30万 含不含人工」. */
const beside = (text: string): string => {
  const pieces = piecesOf(text);
  return pieces.length > 1 ? pieces.filter((piece) => !isQuestion(piece)).join(' ') : '';
};

/** The answer that stands beside a question; not a yes, a no or a none, which may be but a way to begin. */
function answerBeside(asks: Asks, text: string, { today }: Context): ReadonlyMap<FactId, FactValue> {
  const said = beside(text);
  if (!asks || !isFactId(asks) || FACTS[asks].kind === 'boolean' || said === '') return new Map();
  const heard = readAnswer(asks, said, today);
  const value = heard.get(asks);
  const isNone = value === undefined || value === 'none' || value === '0.00' || Array.isArray(value);
  return isNone ? new Map() : heard;
}

const OF_ONE_STATION: ReadonlySet<FactId> = new Set([
  'evaluationScore',
  'operatingFunds',
  'townSubsidyThisYear',
]);

/** Of several stations nothing is known of the one that a draft is made for, and of what another place paid, nothing here. */
const isOnlyAsked = (fact: FactId, text: string): boolean =>
  (OF_ONE_STATION.has(fact) && readStations(text).length > 0) ||
  (fact.endsWith('Received') && isOfMoneyElsewhere(text));

/** Answers a question; what the words say of the person beside it is taken, and the pending question is put again. */
export function answerAside(state: State, asked: PolicyQuestion, hearing: Hearing): Step {
  const { text, context, wording } = hearing;
  const honest = asked.about === 'persuading' ? withoutPersuasion(text) : withoutCase(text);
  const answer = answerBeside(state.asks, honest, context);
  const told = new Map([...newsIn(state, honest, context), ...answer]);
  const news = new Map([...told].filter(([fact]) => !isOnlyAsked(fact, text)));
  const step: Step =
    news.size > 0
      ? take(state, news, hearing, answer.size > 0 ? state.asks : null)
      : { state, move: 'question' };
  const said = answerPolicy(asked, step.state, context, wording);
  const about = askedAbout(asked, state) ?? state.about;
  return { state: { ...step.state, about }, move: 'question', notes: [...(step.notes ?? []), said] };
}

/** 假如我是网格员, 要是年底辞职了呢: what follows is supposed. */
const SUPPOSED = /假如|假设|假使|要是|如果|万一|倘若|的话/u;
/** 那5A两万 是不是每年都有: only names what is asked about. */
const ONLY_NAMED = /^那(?!.*(?:我|咱|俺|本|了|过))/u;

/** What a question supposes, or only names, says nothing of the person; what is told before that does. */
function withoutCase(text: string): string {
  const pieces = piecesOf(text);
  const from = pieces.findIndex((piece) => SUPPOSED.test(piece));
  return (from < 0 ? pieces : pieces.slice(0, from))
    .filter((piece) => !ONLY_NAMED.test(piece) && !isOfAFormerPost(piece))
    .join(' ');
}

const IMPERATIVE = /(?:给|帮|替|把)我|[改当算写记]成|改为/u;

/** Words that would talk the assistant into something say nothing of the person; what stands beside them does. */
const withoutPersuasion = (text: string): string =>
  piecesOf(text)
    .filter((piece) => readQuestion(piece)?.about !== 'persuading' && !IMPERATIVE.test(piece))
    .join(' ');
