import { BENEFITS, FACTS, type FactId, isFactId } from '../policy/index.js';
import { isOfContact } from './command-meant.js';
import { contactNamed } from './contact-named.js';
import { factsNamed } from './fact-named.js';
import { findingsOf, hangsOn } from './flows/scope.js';
import { isSame } from './repair.js';
import { type Context, isAbout, type State } from './state.js';
import { DATE_OF, type Hearing, inThisTalk, notKnownYet, ofTheAsker, type Step, take } from './step.js';
import {
  type Heard,
  inKnownYear,
  isBareDate,
  isBareReceipt,
  isQuestion,
  kindsIn,
  readAnswer,
  readVolunteered,
  readYesNo,
  topicInShort,
} from './understanding/index.js';

/** Says plainly that something said before was wrong. */
const WRONG =
  /^(?:啊|哦|噢|诶|哎呀?|呃|等等|等一?[下哈]|不好意思|抱歉|对不起|那个?|这个?|刚才|刚刚?|前面|上面|我|[\s,，])*(?:(?:不对)+|[说搞弄记打填写选点答看报讲数算想听理][错岔反混]|[数算报]重|[漏少多][说算数报写]?(?=了(?!解))|理解错|有个?(?:事情?|地方)?要改|错了|更正|纠正|修改|改一下|我改|[哦噢啊]不(?=[\s,，])|不是(?=[\s,，]+没(?:有)?[领拿])|no,|wrong|correction|sorry,)[了啦]*(?:一下|下|一[个项笔条篇])?[\s,，。:]*/u;
/** 我已经领过1000了 刚才说错了 */
const WRONG_BEFORE =
  /(?<=.)[\s,，。]+(?:我)?(?:刚才|刚刚|前面|上面)(?:我)?[说填写选记弄搞打报讲看]错了?[。!！]?$|(?<=.)[\s,，。]+(?:我)?(?:把[^,，]{1,4})?[说填写选记弄搞打报讲看]错了[。!！]?$/u;
/** May introduce a second thought: 其实, 会计说了, 证书翻出来了. */
const SECOND_THOUGHT =
  /^(?:(?:不好意思|抱歉|对不起|哦|啊|诶|哎呀?)[\s,，]*)?(?:等等|等一下|等下|哦不|啊不|其实|刚才|刚刚|前面|上面|之前说|actually|wait|[^\s,，]{0,6}(?:刚刚?|才)?(?:[说问查翻]了|[回告](?:我|复|诉)|查[过到]|翻[到出]|找(?:到|出来))[^\s,，]{0,5}[\s,，])|其实|说错|记错/u;
/** Names what shall be changed. */
const NAMED =
  /^(?:我的|把|帮我把|请把)?(.{1,14}?)\s?(?:改成|改为|改到|应该是|应为|更正为|换成|改|:|=)\s?(.+)$/u;

/** 证书日期说错了 是2024年3月: names what was wrong. */
const NAMED_WRONG =
  /^(?:我的|刚才的?|前面的?|上面的?|之前的?)?(.{2,14}?)(?:我)?(?:刚才|前面|之前)?(?:[说写填弄记搞打选报点答看讲][错岔反]了?|是?错[的了]|改一?下|不对)[\s,，。]*(?:应该|其实|实际)?(?:上)?(?:是|为|:)?\s?(.+)$/u;

/** 改一下运营资金，是65万: what follows the word of regret. */
const NAMED_AFTER = /^([^\s,，是]{2,12})[\s,，]*(?:应该)?是\s?(.+)$/u;

/** 运营资金不是86万 是68万: names it, and says what it is not. */
const NAMED_NOT =
  /(?:^|[\s,，])([^\s,，不]{2,14}?)不是[^\s,，。是]{1,14}[\s,，]*(?:而|应该|其实)?是\s?([^是].*)$/u;

/** 不是86万 是68万, 中级不是高级, 50万记错了 是62万: what was said, and what stands in its place. */
const DISOWNED = [
  /(?:不是|并非)\s?(?<old>[^\s,，。]{1,12}?)[\s,，。]*(?:而是|应该是|是)\s?(?<now>.+)$/u,
  /(?:不是|并非)\s?(?<old>[^\s,，。]{1,12})[\s,，。][^\s,，。是]{1,12}是\s?(?<now>[^\s,，。]+)/u,
  /(?:是|应该)(?<now>[^\s,，。是]{1,12}?)[\s,，。]*(?:而?不是|并非)\s?(?<old>[^\s,，。]{1,12})$/u,
  /^(?:我)?(?:把)?(?<old>[^\s,，。]{1,12}?)(?:改成|改为|换成)\s?(?<now>[^\s,，。]+)$/u,
  /(?<old>[^\s,，。]{1,12}?)(?:是)?[说写填弄记搞打选报点答看]?错[的了]*[\s,，。]*(?:应该是?|其实是?|是)?\s?(?<now>.+)$/u,
];

/** Takes a message for a correction of something said before; undefined where it is none. */
export function correct(state: State, hearing: Hearing): Step | undefined {
  const { text, written, context, wording } = hearing;
  const told = text.replace(WRONG, '').replace(WRONG_BEFORE, '');
  const isWrong = told !== text;
  // After a word of regret 应该是 is no guess.
  const rest = isWrong ? told.replace(/应[该当]是/gu, '是') : text;
  const replaced = disowned(state, text, context);
  if (replaced) return changeTo(replaced, state, hearing);
  const named =
    contactNamed(state, rest, written, wording) ?? correctNamed(state, { ...hearing, text: rest }, isWrong);
  if (named) return named;
  // 前面是初级, asked what was held before.
  const isOfBefore = state.asks?.startsWith('previous') && /^[前上]面/u.test(text);
  if (!isWrong && (isOfBefore || !SECOND_THOUGHT.test(text))) return undefined;
  const said = ofTheAsker(
    state,
    rest,
    inThisTalk(state, text, readVolunteered(rest, context.today), context),
  );
  const plain = changesIn(state, said);
  const changed = plain.size > 0 ? plain : changesOfHonour(state, rest, context);
  if (changed.size > 0) {
    // 前面说错了，没有兼，而且我在编: what is new is said beside it.
    return changeTo(new Map([...notKnownYet(state, said, context), ...changed]), state, hearing);
  }
  // 不对 没领过: of what was received last.
  if (isWrong && isBareReceipt(rest)) {
    const received = Object.keys(state.facts)
      .filter(isFactId)
      .findLast((fact) => fact.endsWith('Received'));
    const heard = received && readAnswer(received, rest, context.today);
    return heard && changeTo(heard, state, hearing);
  }
  return isWrong || isOfAnotherKind(state, rest, context)
    ? correctLast(state, { ...hearing, text: rest })
    : undefined;
}

/** 证书上是苏州市民政局的章: of the honour, though it is not named, where one was spoken of. */
function changesOfHonour(state: State, text: string, { today }: Context): Heard {
  if (!state.facts.honorLevel) return new Map();
  const said = readVolunteered(text, today, 'honorLevel');
  return new Map([...changesIn(state, said)].filter(([fact]) => fact.startsWith('honor')));
}

/** The facts as they are now said to be, whatever is asked. */
const changeTo = (facts: Heard, state: State, hearing: Hearing): Step =>
  asCorrection(take(state, facts, hearing, null));

/** 等一下 应该是2021年5月, asked for a yes or a no: a date or a sum that is none of what is asked. */
function isOfAnotherKind({ asks }: State, text: string, { today }: Context): boolean {
  const isOf = kindsIn(text, today);
  return asks !== null && isFactId(asks) && !isOf(asks) && (isOf('filingDate') || isOf('operatingFunds'));
}

/** A value that is known is said to be wrong, and another put in its place. */
function disowned({ facts }: State, text: string, { today }: Context): Heard | undefined {
  for (const form of DISOWNED) {
    const { old, now } = form.exec(text)?.groups ?? {};
    if (!old || !now) continue;
    for (const fact of Object.keys(facts).filter(isFactId).reverse()) {
      const known = facts[fact]?.value;
      const read = (words: string) => readAnswer(fact, inKnownYear(known, words), today).get(fact);
      const before = read(old);
      if (typeof known === 'boolean' || before === undefined || (fact === 'applicantKind' && /我/u.test(old)))
        continue;
      // 不是24年, of 2024-06: as far as it was named.
      const isIt = before === known || (FACTS[fact].kind === 'date' && `${known}`.startsWith(`${before}`));
      if (!isIt) continue;
      const value = read(now);
      if (value !== undefined && value !== known) return new Map([[fact, value]]);
    }
  }
  return undefined;
}

/** 证书不是去年的,我记岔了: regrets something, wherever in the message. */
const REGRETS = /[说记搞弄看填选][错岔反]|不是|其实/u;

/** 我查了下 证书是23年9月, where nothing else was understood: what is known already is said anew. */
export function restate(state: State, hearing: Hearing): Step | undefined {
  const { text, context } = hearing;
  const { asks } = state;
  const changesAsOf = (asked: FactId | undefined) =>
    new Map(
      [
        ...changesIn(state, inThisTalk(state, text, readVolunteered(text, context.today, asked), context)),
      ].filter(([fact]) => fact !== 'applicantKind'),
    );
  const beside = changesAsOf(asks && isFactId(asks) ? asks : undefined);
  const regretted = beside.size === 0 && REGRETS.test(text) ? changesAsOf(undefined) : beside;
  const changed = regretted.size > 0 ? regretted : settledAnew(state, text, context);
  return changed.size > 0 ? changeTo(changed, state, hearing) : undefined;
}

/**
 * 前年吧, after 在街道备案了; 国家级的吧, after 我写了篇论文: where nothing is asked that it could answer, of what was told
 * last, and what is still to be known for that.
 */
export function answerToLastTold(state: State, hearing: Hearing): Step | undefined {
  const { text, context } = hearing;
  const last = Object.keys(state.facts)
    .filter(isFactId)
    .findLast((fact) => !OF_WHO_ASKS.has(fact));
  if (isOfContact(state.asks) || state.asks === 'consent' || state.asks === 'confirm') return undefined;
  // 员工考了证, which was not understood, and then 去年: of that.
  if (state.asks === 'topic' && state.misses > 0 && isBareDate(text, context.today)) return undefined;
  // 考一个初级值得吗, 荣誉: ask of something, or name it.
  if (isQuestion(text) || topicInShort(text)) return undefined;
  // 2022年11月, said once more: known.
  const dated = isBareDate(text, context.today);
  const said = dated ? readAnswer('certificateDate', text, context.today).get('certificateDate') : undefined;
  if (said !== undefined && Object.values(state.facts).some(({ value }) => value === said)) return undefined;
  const isReceipt = isBareReceipt(text);
  const isOfPlace = /吴中/u.test(text);
  if ((readYesNo(text) !== undefined && !isReceipt && !isOfPlace) || !(last || state.about)) return undefined;
  const benefits: ReadonlySet<string> = new Set(
    BENEFITS.filter(({ id }) => !state.topic || isAbout(state, id))
      .filter(({ id }) => id === state.about || (!state.about && last !== undefined && hangsOn(id, last)))
      .map(({ id }) => id),
  );
  const missing = findingsOf(state, context).flatMap((finding) =>
    benefits.has(finding.benefit) ? finding.missing : [],
  );
  const date = last && !state.about ? DATE_OF[last] : undefined;
  const isOrganisation = state.facts.applicantKind?.value === 'organization';
  const candidates = [...(date && !state.facts[date] ? [date] : []), ...missing].filter(
    (fact) => !(isOrganisation && fact === 'worksInDistrict'),
  );
  for (const fact of candidates) {
    const isMeant = isReceipt
      ? fact.endsWith('Received')
      : isOfPlace
        ? PLACES.has(fact)
        : FACTS[fact].kind === 'date'
          ? dated && isSpokenOf(state, fact)
          : FACTS[fact].kind !== 'boolean' && text.length <= LONGEST_VALUE;
    if (!isMeant) continue;
    const heard = readAnswer(fact, text, context.today);
    const value = heard.get(fact);
    // 今天天气不错: what denies denies something else.
    const isDenial =
      (value === '0.00' && !isReceipt) ||
      value === 0 ||
      (value === 'none' && !/第一|首次|头一?[次回]/u.test(text)) ||
      (Array.isArray(value) && value.length === 0);
    if (value !== undefined && !isDenial) return take(state, heard, hearing, null);
  }
  return undefined;
}

/** Is it the date of something that was told, or of what was just asked about? */
const isSpokenOf = ({ facts, about }: State, date: FactId): boolean =>
  Object.keys(facts).some((fact) => isFactId(fact) && DATE_OF[fact] === date) ||
  (about !== null && about !== 'party-branch' && hangsOn(about, date));

/** No longer words only name a value: 国家级的吧应该. */
const LONGEST_VALUE = 12;

const PLACES: ReadonlySet<FactId> = new Set(['worksInDistrict', 'registeredInDistrict']);

/** Said of whoever asks for whatever it is. */
const OF_WHO_ASKS: ReadonlySet<FactId> = new Set([
  'applicantKind',
  'honorRecipient',
  'town',
  'worksInDistrict',
]);

/** 不好意思没辞, 评上了: says anew what was answered with a yes or a no. */
function settledAnew(state: State, text: string, { today }: Context): Heard {
  for (const [fact, words] of SETTLED_ANEW) {
    // 6月之前是在职的: how it was.
    if (!words.test(text) || /[之以]前|那时|当时|原来/u.test(text)) continue;
    const heard = readAnswer(fact, text.replace(SORRY, ''), today);
    if (heard.has(fact) && isChange(state, heard, fact)) return heard;
  }
  return new Map();
}
const SORRY = /^(?:不好意思|抱歉|对不起|哦|啊)[\s,，]*/u;
const SETTLED_ANEW: readonly (readonly [FactId, RegExp])[] = [
  ['inPost', /辞|离职|退休|在[岗职]/u],
  ['supervisorQualified', /(?:评|考)上|通过|拿到|取得/u],
];

/** 5月批的, after 今年评上4A: the date said last, more exactly. */
export function refine(state: State, hearing: Hearing): Step | undefined {
  const { text, context } = hearing;
  const dates = Object.keys(state.facts)
    .filter(isFactId)
    .filter((id) => FACTS[id].kind === 'date');
  const fact = dates.at(-1);
  const known = fact && state.facts[fact]?.value;
  if (!fact || typeof known !== 'string') return undefined;
  const heard = readAnswer(fact, inKnownYear(known, text), context.today);
  const value = heard.get(fact);
  const isFiner = typeof value === 'string' && value !== known && value.startsWith(known);
  // 是23年拿的, after the result: the only date that it can be of.
  const isOnlyOne = state.told && dates.length === 1 && value !== known && isBareDate(text, context.today);
  if (isOnlyOne && value !== undefined) return changeTo(heard, state, hearing);
  return isFiner ? take(state, heard, hearing, null) : undefined;
}

const OF_THE_HONOUR: ReadonlySet<FactId> = new Set(['honorKind', 'honorGrantor', 'honorLevel', 'honorDate']);

/** 初级的奖励领过1000, 市级奖那次领过5000: the level is of the award, and not the one that is held. */
const withoutAwardsLevel = (said: Heard): Heard =>
  new Map(
    [...said].filter(
      ([fact]) =>
        !(OF_THE_HONOUR.has(fact) && said.has('honorAwardReceived')) &&
        !(fact === 'certificateLevel' && said.has('certificateAwardReceived')) &&
        !(fact === 'ratingLevel' && said.has('ratingAwardReceived')),
    ),
  );

const isChange = (state: State, said: Heard, fact: FactId): boolean => {
  const known = state.facts[fact];
  return known !== undefined && !isSame(known.value, said.get(fact));
};

/** What is said otherwise than it is known. */
const changesIn = (state: State, said: Heard): Heard =>
  new Map([...withoutAwardsLevel(said)].filter(([fact]) => isChange(state, said, fact)));

/** 证书改成中级, 手机改成138…: the earlier answer is named. */
function correctNamed(state: State, hearing: Hearing, isWrong: boolean): Step | undefined {
  const { text, context, wording } = hearing;
  const [, named, to] =
    NAMED_WRONG.exec(text) ??
    NAMED.exec(text) ??
    NAMED_NOT.exec(text) ??
    (isWrong ? NAMED_AFTER.exec(text) : undefined) ??
    [];
  if (!named || !to) return undefined;
  // 哎 分数写错了
  const name = named.replace(/^(?:哎呀?|唉|啊|哦|噢|呃|那个|不好意思|[\s,，])+/u, '');
  const candidates = factsNamed(state, name, wording);
  for (const fact of candidates) {
    const heard = readAnswer(fact, to, context.today);
    if (heard.has(fact)) return asCorrection(take(state, heard, hearing, fact));
  }
  const [first] = candidates;
  return first && { state, move: 'none', notes: [wording.questions[first].again] };
}

/** 不对，是2023年: the latest answer of the kind that the words have changes. */
function correctLast(state: State, hearing: Hearing): Step | undefined {
  const { text, context } = hearing;
  const kinds = kindsIn(text, context.today);
  const asked = state.answered.flatMap((id) => (id !== null && isFactId(id) ? [id] : [])).reverse();
  // What was told unasked comes last, and no yes or no is looked for there.
  const unasked = Object.keys(state.facts)
    .filter(isFactId)
    .filter((fact) => FACTS[fact].kind !== 'boolean');
  for (const fact of [...asked, ...unasked.reverse()]) {
    if (!kinds(fact)) continue;
    const heard = readAnswer(fact, text, context.today);
    // 大概60万, which was left open, and then 不对 是80万.
    const isSettled = state.notKnown.includes(fact) || isChange(state, heard, fact);
    if (isSettled && heard.has(fact)) {
      return asCorrection(take(state, heard, hearing, fact));
    }
  }
  return undefined;
}

/** After a correction the result is told anew. */
const asCorrection = (step: Step): Step =>
  step.move === 'answer' ? { ...step, move: 'correction', state: { ...step.state, told: false } } : step;
