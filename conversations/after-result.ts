import { benefitNamed } from './benefit-named.js';
import { chooseClaims, goOnWith } from './choices.js';
import { whyText } from './flows/answers/why.js';
import { claimsInHand } from './flows/claim-news.js';
import { basisText } from './flows/result.js';
import { fileable, findingsOf, inScope, openBenefits } from './flows/scope.js';
import type { Context, State } from './state.js';
import type { Step } from './step.js';
import { draftNamed, goesAhead, isQuestion, normalise } from './understanding/index.js';
import type { Wording } from './wording/index.js';

/** 那还是申请吧, 还是再看看吧: after the draft was declined or the talk was broken off, it goes on. */
export const goOn = (state: State, text: string): Step | undefined =>
  state.asks === null &&
  (state.declined || state.paused) &&
  (goesAhead(text) || RESUMES.test(text) || (state.declined && AGREES.test(text)))
    ? { state: { ...state, declined: false, paused: false }, move: 'answer' }
    : undefined;

/** 同意了, after the consent was refused. */
const AGREES = /^(?:那|好吧?|行吧?|我|还是|就|改主意了|[\s,，])*同意(?:了|吧|啊|的)*$/u;

const RESUMES = /^(?:那|算了|要不|[\s,，])*(?:还是)(?:继续|接着|再?看看|再?问问)(?:吧|呗|下去|办|看)*$/u;

/**
 * What is said once the result is known, or of what it is about: its grounds, another benefit, all of them; undefined
 * where it is nothing of the kind.
 */
export function afterResult(
  state: State,
  text: string,
  context: Context,
  wording: Wording,
): Step | undefined {
  if (text === wording.basisWord || BASIS.test(text)) {
    const basis = state.told ? basisText(state, findingsOf(state, context), wording) : wording.basisNone;
    return { state, move: 'question', notes: [basis] };
  }
  const isOver = state.told && (state.asks === null || state.asks === 'file');
  if (isAboutAll(state, text, isOver, wording))
    return { ...goOnWith(state, 'all'), notes: [wording.topicTaken(undefined)] };
  const isAnother = isOver && state.topic !== 'all' && isAlsoWanted(text);
  const wanted = isOver ? draftNamed(text) : undefined;
  const drafted = openBenefits(state).find((benefit) => benefit === wanted);
  // 先弄运营的, 重新写荣誉的: of what may be claimed at once.
  if (drafted && fileable(state, findingsOf(state, context)).some(({ benefit }) => benefit === drafted))
    return chooseClaims({ ...state, declined: false }, [drafted]);
  // 那重新交一份, with all of it filed: what was filed must be withdrawn first.
  const filed = claimsInHand(state).map(({ id }) => id);
  if (state.told && state.asks === null && filed.length > 0 && goesAhead(text))
    return { state, move: 'question', notes: [wording.filedAsBefore(filed)] };
  const named = drafted ?? (isAnother ? benefitNamed(state, text) : undefined);
  if (named && named !== state.topic) return goOnWith(state, named);
  // 到底是一万还是五千, 那要等到几号: the result says what may be, and from when.
  if (state.told && (WHICH.test(text) || WHEN.test(text) || CHECKS.test(text))) {
    const isOpen = inScope(state, findingsOf(state, context)).some(({ rulings }) => rulings.length > 0);
    const notes = isOpen && !WHEN.test(text) ? [wording.undecided] : [];
    return { state: { ...state, told: false }, move: 'question', notes };
  }
  if (state.told && WHY.test(text))
    return { state, move: 'question', notes: [whyText(state, findingsOf(state, context), context, wording)] };
  return undefined;
}

const BASIS = /^(?:看|查看)?(?:条文|原文|依据|条款)(?:原文|是什么|呢)?$/u;

/** 全部看看, while one benefit is talked about; 还能领什么, after its result. */
function isAboutAll(
  { topic, filing, reopened }: State,
  text: string,
  isOver: boolean,
  wording: Wording,
): boolean {
  if (!topic || topic === 'all' || filing || reopened) return false;
  return text === normalise(wording.allTopics) || ALL.test(text) || (isOver && OTHERS.test(text));
}
const ALL = /^(?:那)?(?:全部都?|全都|都|所有的?)(?:再)?看(?:看|一?下|一遍)?吧?$/u;
const OTHERS =
  /^(?:谢谢|那|我们?|请问|[\s,，])*(?:还(?:能|可以)报(?:别的|其他)|还有(?:没有)?|有没有)(?:什么|啥)?(?:别的|其他|其它)|^(?:那|我|想|要|再|[\s,，])*(?:申请|看看?|办)(?:一下)?(?:别的|其他|其它)|^(?:谢谢|那|我们?|[\s,，])*还(?:能|可以)(?:再)?(?:领|申请|办|拿|报)(?:到)?(?:什么|啥|哪些)/u;

/** 证书奖励也看看, 那督导呢, 督导奖励: another benefit is wanted. */
const isAlsoWanted = (text: string): boolean =>
  NAMED_NEXT.test(text) || (!isQuestion(text) && (ALSO_WANTED.test(text) || text.length <= LONGEST_NAME));
/** No longer text only names a benefit: 督导奖励, 荣誉配套奖励. */
const LONGEST_NAME = 8;
const NAMED_NEXT = /^(?:那|那么|还有|再)?[^,，。\s]{2,8}呢[?？]?$/u;
const ALSO_WANTED =
  /(?:也|再|还)(?:想|要)?(?:一?起)?(?:看|算|办|申请|了解|问|查)|[看算查]一?[看算查下]|^(?:我)?(?:想|要)?(?:申请|申报|报|办)/u;

/** 为什么不确定啊, 为啥没有我的, 算错了吧: asks what the result stands on. */
const WHY =
  /^(?:不会|是不是|会不会|你们?|系统|这|[\s,，])*[算搞弄]错了?(?:吧|没|吗)|^(?:那|啊|哦|[\s,，])*(?:为什么|为啥|怎么)是[^,，]{1,8}(?:而)?不是|^(?:那|啊|哦|[\s,，])*(?:为什么|为啥|凭什么|怎么(?:会|就|又)?)(?:我)?(?:这个|那个|还|就|都|[^\s,，]{0,6}补贴|[^\s,，]{0,6}奖励?)*(?:不(?:确定|符合|能|行|给|可以|够|是)|没(?:有)?|定不|算不)[^,，]{0,8}$|^(?:那|啊|哦|[\s,，])*(?:为什么|为啥|凭什么|怎么)(?:(?:只|才|就)(?:有|给|是|能|\d)|是\s?[\d一二两三四五六七八九十])[^,，]{0,8}$|^(?:那)?到底给不给|^哪里不(?:符合|够)|^why\b/u;

/** 到底1000还是2000, 1000到2000到底几多, 给个准话 */
const WHICH =
  /^(?:那|所以|啊|[\s,，])*(?:到底|究竟)(?!是?(?:谁|哪))(?:是|给|按|能|算|多少|几多|拿|归|\d)|^(?:那|所以|啊|[\s,，])*(?:是|按|给|拿|算)?\s?(?:\d[\d.]{0,8}[百千万]?|[一二两三四五六七八九十][百千万])(?:元|块)?(?:还是|到|至|-|~|～)(?:是|按|给|拿|算)?\s?[\d一二两三四五六七八九十][^,，]{0,12}$|准[话信数](?:$|[\s,，吧呗嘛啊])|确切(?:的)?(?:数|答复|金额)/u;
/** 一共就是7000?, 那应该补我1000对伐: reads a sum of the result back. */
const CHECKS =
  /^(?:那|所以|也就是|就|是|我|这样|一共|总共|合计|加起来|应该|可以|能|拿|领|补|给|发|[\s,，])*\d[\d.]{0,8}[千万]?(?:元|块)?(?:钱)?[,，\s]?(?:是|对|没错)?(?:吧|吗|伐|不对|么|[?？])[?？]?$/u;

const WHEN =
  /^(?:那|所以|[\s,，])*(?:我们?)?(?:什么时候|几时|啥时候|哪天|多久)(?:才|就)?(?:可以|能)(?:领|拿|申请|申报|报)|^(?:那|[\s,，])*(?:要|得)?等(?:到)?(?:什么时候|几号|哪天|多久)|^(?:那|[\s,，])*还(?:差|要等?)(?:几|多少|多久)天?/u;
