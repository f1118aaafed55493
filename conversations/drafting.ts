import type { FactId } from '../policy/index.js';
import { chooseClaims, confirm, consent, pick } from './choices.js';
import { obey } from './commands.js';
import { fieldCalled, fieldIn, readField, withField } from './contact-named.js';
import { factsNamed } from './fact-named.js';
import { fileable, findingsOf } from './flows/scope.js';
import type { Asks } from './messages.js';
import { receiptMeant } from './receipt-meant.js';
import { factsChanged, withoutContact, withoutFacts } from './repair.js';
import type { Contact, State } from './state.js';
import { answered, type Hearing, inThisTalk, notUnderstood, ofTheAsker, type Step, take } from './step.js';
import {
  answersYesNo,
  goesAhead,
  handsIn,
  isPlainYes,
  isQuestion,
  readTopics,
  readVolunteered,
  readYesNo,
  topicInShort,
} from './understanding/index.js';
import type { Wording } from './wording/index.js';

/** The steps of a draft, from the offer to the last check. */
type DraftStep = 'file' | 'consent' | keyof Contact | 'evidence' | 'confirm';

/** Takes a text as the answer to a step of the draft. */
export function answerOfDraft(state: State, asks: DraftStep, hearing: Hearing): Step {
  const { text, written, context, wording } = hearing;
  switch (asks) {
    case 'file':
      return answerOffer(state, hearing);
    case 'consent': {
      // 周国强 13600002222 木渎镇某某社区, told too early: nothing of it is kept.
      if (readField('mobile', written))
        return { state, move: 'none', notes: [wording.consentBeforeContact], how: 'silent' };
      // 没荣誉 says something of the person, and is no “no”.
      const told = tellsMore(state, hearing);
      if (told) return told;
      // 那写吧: agrees to what a draft needs.
      const yes = goesAhead(text) || decided(text);
      // 刘桂英, before the consent: is asked for next.
      return yes === undefined
        ? { state, move: 'none', notes: [wording.consentFirst], how: 'silent' }
        : consent(state, yes, context, wording);
    }
    case 'evidence':
      return NO_MORE_FILES.test(text)
        ? { state: answered(state, 'evidence'), move: 'answer' }
        : notUnderstood(state, wording);
    case 'confirm':
      return answerLastCheck(state, hearing);
    default:
      return answerContact(state, asks, text, written, wording);
  }
}

function answerOffer(state: State, hearing: Hearing): Step {
  const { text, context, wording } = hearing;
  const open = fileable(state, findingsOf(state, context)).map(({ benefit }) => benefit);
  // 优秀案例奖, of an honour that was told as another kind: changes it, and wants no draft yet.
  const told = tellsMore(state, hearing);
  if (told && factsChanged(state, told.state).length > 0) return told;
  const topics = readTopics(text);
  const named = topics === 'all' ? open : open.filter((benefit) => topics.includes(benefit));
  if (named.length > 0) return chooseClaims(state, named);
  // 就运营的
  const short = topicInShort(text);
  if (short && open.includes(short)) return chooseClaims(state, [short]);
  // 在岗 says something of the person, and not that a draft is wanted.
  if (told) return told;
  // 算了吧: no draft.
  const yes = goesAhead(text) || (GIVES_UP.test(text) ? false : decided(text));
  if (yes === undefined) return notUnderstood(state, wording);
  return yes ? chooseClaims(state, open) : pick(state, 'none', hearing);
}

function answerLastCheck(state: State, hearing: Hearing): Step {
  const { text, written, wording } = hearing;
  if (state.confirming) {
    // 算了别清: nothing is to be lost.
    const yes = DROPS.test(text) ? false : readYesNo(text);
    return yes === undefined ? notUnderstood(state, wording) : confirm(state, yes, wording);
  }
  const open = leftOpen(state, text, wording);
  if (open) return { state: open, move: 'correction', notes: [wording.skipped] };
  const plain = text.replace(CHANGE, '');
  const asked = askedAnew(state, plain, wording);
  if (asked) return { state: asked, move: 'back' };
  // 我领过500了, before the draft is handed in: it is put in, and shown again.
  const told = tellsMore(state, hearing);
  if (told) return told;
  // 没问题，就是手机换了
  const field = /错|换|改|不对|变了/u.test(text) ? fieldIn(text) : undefined;
  // 手机也要改 13900003333: with the right one beside it.
  const right = field === 'mobile' ? readField(field, written) : undefined;
  if (right) return withField(state, 'mobile', right, wording);
  if (field) return { state: withoutContact(state, field), move: 'back' };
  // 13912345678, after 要改, is but one of the things that it could be.
  const mobile = state.changing ? readField('mobile', written) : undefined;
  if (mobile) return withField(state, 'mobile', mobile, wording);
  const yes = handsIn(text) || ALL_RIGHT.test(text) || decided(text);
  // What was not understood may have been a correction: the next yes is none to the draft as it is.
  if (yes === undefined) return notUnderstood({ ...state, changing: true }, wording);
  return yes && state.changing
    ? { state, move: 'none', notes: [wording.draftUnchanged] }
    : confirm(state, yes, wording);
}

/**
 * 备注一下我人在外地, 我是今年3月才到社区的, at the last check: the draft has no room for it, and who one is does not change
 * by it; undefined where a text is no remark.
 */
export function remarkOnDraft(state: State, hearing: Hearing): Step | undefined {
  const { text, wording } = hearing;
  if (state.asks !== 'confirm' || state.confirming || CORRECTS.test(text)) return undefined;
  const told = tellsMore(state, hearing)?.state ?? state;
  const changed = factsChanged(state, told);
  const isOfWhoOneIs = changed.length > 0 && changed.every((fact) => WHO_ONE_IS.has(fact));
  return REMARKS.test(text) || isOfWhoOneIs ? { state, move: 'none', notes: [wording.noRemark] } : undefined;
}
const WHO_ONE_IS: ReadonlySet<FactId> = new Set(['applicantKind', 'occupation']);
const CORRECTS = /错|改|换|不[是对]|其实|更正|应该/u;
const REMARKS =
  /备注|附言|注明|附注|(?:捎|带)[个句]|[加附](?:上|写)?一?[句段]|(?:帮我|给我|能不能|可以)(?:也|再|把)?(?:写|填|加|附)(?:上|进)去?(?=[\s,，])|补充一?句|(?:写|填)(?:上)?一[句笔]|(?:跟|和|同|给|告诉)(?:他们|工作人员|领导|审核的)[^,，]{0,4}(?:说|讲|提|一声)|(?:add|make) a (?:note|remark)|please note/u;

/** 算了, 别清, 先留着 */
const DROPS = /^(?:那|还是|哦|啊|等等|[\s,，])*(?:算了|别|先?不[清撤删要重]|先?留着|慢着)/u;

/** 不用改, 没有错, 那就这样 */
const ALL_RIGHT =
  /^(?:都|以上|那|那就|就|也|[\s,，])*(?:(?:不用|不需要|不要|没有?要|无需)改|没(?:有)?(?:什么)?(?:错|问题|要改的?)|就?这样)[了的吧啊，,\s]*(?:提交|交)?吧?[。.!！]?$/u;

/** A yes or a no to what is asked, and to nothing beside it; undefined where it may be of something else. */
function decided(text: string): boolean | undefined {
  const yes = readYesNo(text);
  if (yes) return isPlainYes(text) ? yes : undefined;
  const refuses = answersYesNo(text) === false || REFUSES.test(text);
  return refuses && !DENIES.test(text) ? yes : undefined;
}

/** 先不办, 没空: wants no draft; 不懂, 不会吧, 非常感谢 say nothing of one. */
const REFUSES =
  /^(?:那|先|就|暂时|我|还是|[\s,，])*[不别没](?:用|要|需要|必要|想|拟|办|弄|填|写|交|报|提交|急|着急|空|时间|兴趣|方便|高兴)/u;

/** 要改姓名, 改一下手机号: what stands around what shall be changed. */
const CHANGE =
  /^(?:我|要|想|需要|把|那个?|就|是|[\s,，])*(?:改一?下?|修改一?下?|重新填|换一?下?|change)\s?(?:一下)?(?:我的|the |my )?|(?:[说写填选弄搞][错岔反]了?|错了|不对|(?:要|得|想)?(?:改一?下?|重填|换一?个?))[了吧]?$/gu;

/** The talk without what was named, so that it is asked anew; undefined where nothing of the draft is. */
function askedAnew(state: State, name: string, wording: Wording): State | undefined {
  const field = fieldCalled(name);
  if (field) return withoutContact(state, field);
  const [fact] = factsNamed(state, name, wording);
  return fact && withoutFacts(state, [fact]);
}

/** 批准日期先写不知道: the talk without what is named, and it is not asked for again. */
function leftOpen(state: State, text: string, wording: Wording): State | undefined {
  const { what = '' } = UNSURE_OF.exec(text)?.groups ?? {};
  const [fact] = what === '' ? [] : factsNamed(state, what, wording);
  return fact && { ...withoutFacts(state, [fact]), notKnown: [...state.notKnown, fact] };
}
const UNSURE_OF =
  /(?:^|[\s,，])(?:那|把|我|这个|那个)*(?<what>[^\s,，。我先就要写填改]{2,10})(?:我|先|就|要|还是|也|其实|现在)*(?:写|填|改)?(?:成|为)?(?:不知道|不确定|不清楚|记不清|记不得)/u;

const GIVES_UP = /^(?:那|那就|还是|唉|哎|[\s,，])*算了(?:吧|啦|呗)?[。.!！]?$/u;

/** What is said of the person where a yes or a no was asked for. */
function tellsMore(state: State, hearing: Hearing): Step | undefined {
  const { text, context } = hearing;
  const news = ofTheAsker(
    state,
    text,
    inThisTalk(state, text, readVolunteered(text, context.today), context),
  );
  if (news.size > 0) return take(state, news, hearing, null);
  // 领了5000: not what was said of it before.
  const received = receiptMeant(state, text, context) ?? receiptMeant(state, text, context, true);
  return received && take(state, received, hearing, null);
}

/** 没论文, 没有荣誉: denies something else than what was asked. */
const DENIES = /^(?:我们?|也|还|都)*(?:没|无)(?:有)?(?!$|[了的啊呢,，。\s]|必要|兴趣|空|时间)/u;

function answerContact(
  state: State,
  asks: keyof Contact,
  text: string,
  written: string,
  wording: Wording,
): Step {
  if (WITHHELD.test(text))
    return { state, move: 'none', notes: [wording.contactNeeded], suggests: [wording.cancelWord] };
  if (GIVES_UP.test(text)) return obey(state, 'cancel');
  // 申请, 再写一份: nobody's name, and no employer's.
  if (asks !== 'mobile' && goesAhead(text)) return notUnderstood(state, wording);
  if (asks === 'name' && NO_NAME.test(text)) return notUnderstood(state, wording);
  const all = asks === 'employer' ? undefined : allOfContact(written);
  if (all && (asks === 'name' || isSameName(state.contact.name, all.name)))
    return { state: { ...state, contact: { ...state.contact, ...all } }, move: 'answer' };
  // 顾建明, after 老顾: the whole name.
  const whole = asks === 'mobile' ? readField('name', written) : undefined;
  if (whole && isSameName(state.contact.name, whole)) return withField(state, 'name', whole, wording);
  // 我不姓吴的 我姓伍 伍敏, asked for what follows: the name that was put down is wrong.
  if (asks !== 'name' && state.contact.name && DISOWNS_NAME.test(text)) {
    const name = readField(
      'name',
      written.replace(/^.*[\s,，。]/u, '').replace(/^(?:我|是|叫|应该|[姓名]字?是)+/u, ''),
    );
    return name
      ? withField(state, 'name', name, wording)
      : { state: withoutContact(state, 'name'), move: 'back' };
  }
  const value = readField(asks, written);
  if (!value) return notUnderstood(state, wording);
  return {
    state: answered({ ...state, contact: { ...state.contact, [asks]: value } }, asks),
    move: 'answer',
  };
}

/** 张芳 13812345678 横泾街道新齐社区: all of it at once; undefined without a name and a number. */
function allOfContact(written: string): Partial<Contact> | undefined {
  const mobile = readField('mobile', written);
  const [before = '', after = ''] = written.split(/(?:\+?86[\s-]?)?1[3-9](?:[\s-]?\d){9}/u);
  const name = mobile && readField('name', before.replace(/[\s,，、;；:：]+$/u, ''));
  const employer = readField('employer', after.replace(/^[\s,，、;；:：]+/u, ''));
  if (!mobile || !name) return undefined;
  return { name, mobile, ...(employer ? { employer } : {}) };
}

const DISOWNS_NAME =
  /^(?:哎|诶|等等|不对|不是|[\s,，])*(?:我|人家)?(?:的)?(?:不(?:姓|叫)\p{Script=Han}|(?:姓名?|名字?)[^,，\s]{0,4}(?:错|不对|搞反))/u;

/** Is 顾建明 the 老顾, the 小王 or the 李老师 that was told before? */
const isSameName = (before: string | undefined, now: string | undefined): boolean => {
  const [surname = ''] = (before ?? '').replace(/^[老小阿]/u, '');
  const isCalled = /^[老小阿]\p{Script=Han}$|^\p{Script=Han}(?:老师|师傅|阿姨|主任|书记|站长|会长|总|工)$/u;
  return (
    isCalled.test(before ?? '') &&
    /^\p{Script=Han}{2,4}$/u.test(now ?? '') &&
    now?.startsWith(surname) === true
  );
};

/** 不想留电话, 不方便 */
const WITHHELD =
  /不(?:想|愿意?|肯|要|方便|能)(?:留|给|说|填|透露|写|讲)?|^不(?:留|给|说|填)|保密|(?:为什么|干嘛|干什么|一定|必须)要?(?:留|填|给)|rather not|don't want/u;

/** 同意, 好的: said to the question before, and nobody's name. */
const NO_NAME =
  /^(?:不?同意|不?可以|好[的了吧]?|行|嗯+|[是对]的?|确认|不?要|没有?|不[了用行]?|不?知道了?|收到|ok|okay|yes|no|agree|agreed|sure)[。.!！]?$/u;

/** Nothing to send, or nothing more. */
const NO_MORE_FILES =
  /^无$|^没(?:得|的)?[了啊呀呢]?$|不[附拍]|拍不了|没照片|下一步|^(?:那)?(?:就)?先?(?:就)?这样[吧了]?$|跳过|略过|没有|没了|晚点|提交|交吧|不用|不发|不传|不需要|以后|下次|回头|之后再|发好|好了|完了|发完|传完|就这些|都发了|没带|找不到|skip|^no\b|none|done|later|that'?s all|finished/u;

/** What people ask of a step itself: 信息给谁看, 写谁的名字, 手机号必须吗, 怎么传. */
const OF_THE_STEP: { readonly [S in keyof Wording['ofTheStep']]: RegExp } = {
  consent:
    /(?:为什么|为啥|干嘛|干什么)[^,，。]{0,4}(?:同意|留|要)|(?:给)?谁(?:能|会)?看|(?:填|留|写)(?:些|点)?(?:什么|啥)|(?:填|留)哪些|有(?:啥|什么)用|why|who|safe|what for|泄露|安全吗|保密|给别人|外传|同意(?:什么|啥)|会不会(?:被)?(?:公开|卖)/u,
  name: /(?:用|写|填|留)谁的|还是(?:我|他|她)|whose|why|real name|must|have to|真名|实名|必须|一定要|为什么|为啥/u,
  mobile:
    /谁的|(?:填|留|写)[^,，。]{1,8}的(?:可以|行|能)|whose|why|landline|must|have to|who (?:sees|will|can)|座机|固话|固定电话|(?:填|留|写)[^,，。]{0,6}(?:电话|手机|号码)|必须|一定要|为什么|为啥|干嘛|可以不/u,
  employer: /(?:写|填)(?:哪个|什么|谁的)|必须|一定要|为什么|为啥|简称/u,
  confirm: /final|(?:change|withdraw) it|(?:还能|能|可以)[^,，。]{0,4}(?:改|撤|修改)/u,
  evidence: /怎么(?:传|发|拍|弄)|拍照|截图|复印件|原件|扫描|几张|多大|什么格式/u,
};

const hasQuestions = (asks: Asks): asks is keyof Wording['ofTheStep'] => asks !== null && asks in OF_THE_STEP;

/** The answer to a question about the step of the draft itself; undefined where a text is none. */
export const askedOfTheStep = ({ asks }: State, text: string, wording: Wording): string | undefined =>
  hasQuestions(asks) && OF_THE_STEP[asks].test(text) && isQuestion(text)
    ? wording.ofTheStep[asks]
    : undefined;
