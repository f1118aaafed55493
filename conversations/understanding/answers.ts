import { type Day, FACTS, type FactId, type FactValue } from '../../policy/index.js';
import { type Clause, clausesOf, standing, wordsOf } from './clauses.js';
import { ofLastYear, ofThisYear, readCount, readScore } from './counts.js';
import { type Dated, findDates, inTheYearOf } from './dates.js';
import { FROM, occupationAt } from './families/occupation.js';
import { readCertificate, readRating } from './held.js';
import { readJournals } from './journals.js';
import { authorityLevelsIn, townIn, valuesIn, WORDS } from './lexicon.js';
import { findSums, saysNothingReceived, totalOf } from './money.js';
import { isDateOfLife } from './pieces.js';
import { isQuestion } from './questions.js';
import { RECEIVED } from './receipts.js';
import { isRemark } from './remarks.js';
import { readSettled, readShortYesNo } from './settling.js';
import { speaksOf } from './speaks-of.js';
import { isOfAThingElsewhere, saysNotOutYet, saysUnknown } from './unknown.js';
import { isVague } from './vague.js';

/** The facts that an answer gives. */
export type Heard = ReadonlyMap<FactId, FactValue>;

const NOTHING: Heard = new Map();
const one = (fact: FactId, value: FactValue | undefined): Heard =>
  value === undefined ? NOTHING : new Map([[fact, value]]);

/** What an answer to the question about one fact says of it, and of what goes with it. */
export function readAnswer(fact: FactId, text: string, today: Day): Heard {
  if (PUZZLED.test(text)) return NOTHING;
  const clauses = withoutFillers(
    clausesOf(text.replace(INTRODUCED, '')).filter((clause) => speaksOf(fact, clause)),
  );
  const second = clauses.findLastIndex(({ isSecondThought }) => isSecondThought);
  // 22年 不对 是23年: the second thought stands, where it answers.
  const before = second > 0 ? findDates(wordsOf(clauses.slice(0, second)), today).at(-1)?.value : undefined;
  const thought = second > 0 ? read(fact, clauses.slice(second), today, before) : NOTHING;
  return thought.has(fact) ? thought : read(fact, clauses, today);
}

/** 嗯？ 啊？ 对？: asks what was meant. */
const PUZZLED = /^(?:嗯+|恩|啊+|哈|诶|额|呃|哦|是|对|好|有)(?:吗|么)?\s?\?+$/u;

/** 退休了, 辞职了 还没找: nobody's work now. */
const LEFT_WORK = /退休|辞职|离职/u;

/** 答:没有 */
const INTRODUCED = /^(?:我的?)?(?:回?答案?|回复)(?:是)?\s?[:：]\s?/u;
/** 您好, 我想想, 不好意思啊, 没错, 就这情况: said around an answer. */
const FILLER =
  /^(?!在[的呢啊呀]*$)(?:同志|老师|领导|小编|哥|姐|亲|喂|那|这|喏|喔|哦|噢|噶|嗯|恩|呃|额|诶|哎|唉|呀|啊|哈|嘿|嗨|嘛|呢|吧|的|了|好|行|个|你们?|您|早|晚上?|下午|上午|报告|没错|没毛病|对了|是这样的?|稍等|等|等等|一下|一哈|下|哈子|我|先|再|来|想|看|看看|查|查看|记|算|说|讲|实|话|老实|实在|说实话|其实|说起来|怎么说|不好意思|抱歉|对不起|刚|刚刚|才|在|忙|看到|回晚|谢|谢谢|多谢|麻烦|辛苦|情况|就|这样|问题|ok)+$/u;
/** A plain yes or no may be made of such words: 好, 在, 就这样. */
const MAY_ANSWER = /^(?:好|行|在|嗯+|恩|没错|没毛病|ok)[的了啊呀吧呢]*$/u;

function withoutFillers(clauses: readonly Clause[]): readonly Clause[] {
  if (clauses.length < 2) return clauses;
  const telling = clauses.filter(({ text }) => !FILLER.test(text));
  return telling.length > 0 ? telling : clauses.filter(({ text }) => MAY_ANSWER.test(text));
}

/** @param before the date that was said before them: 2022年8月 说错了 9月 */
function read(fact: FactId, clauses: readonly Clause[], today: Day, before?: string): Heard {
  const text = wordsOf(clauses);
  if (text === '') return NOTHING;
  switch (FACTS[fact].kind) {
    case 'boolean':
      return readYes(fact, clauses);
    case 'date':
      return one(fact, readDate(fact, clauses, today, before));
    case 'money':
      return one(fact, readSum(fact, clauses, today));
    case 'count':
      return one(fact, isVague(text) ? undefined : readCount(ofThisYear(text)));
    case 'score': {
      const said = ofLastYear(clauses, today);
      return one(fact, isVague(said) ? undefined : readScore(said));
    }
    case 'choices':
      return one(fact, readJournals(clauses));
    case 'choice':
      return readChoice(fact, clauses);
  }
}

function readYes(fact: FactId, clauses: readonly Clause[]): Heard {
  // 好, 没问题: agrees to go on, and says nothing of a post on the establishment.
  if (fact !== 'inPost' && ASSENT.test(wordsOf(clauses))) return NOTHING;
  if (/^(?:我)?(?:同意|愿意|想?要)[的了啊]?$/u.test(wordsOf(clauses))) return NOTHING;
  const settled = readSettled(fact, clauses);
  if (fact !== 'worksInDistrict') return one(fact, settled);
  const about = settled === false ? clauses.filter(({ text }) => AT_WORK.test(text)) : standing(clauses);
  const town = townIn(wordsOf(about));
  // 公司总部在园区 我人天天在吴中上班
  if (!town)
    return one(
      fact,
      settled === false && about.some(({ text }) => /(?<![不没]|不是)在吴中/u.test(text)) ? true : settled,
    );
  return new Map<FactId, FactValue>([
    [fact, true],
    ['town', town],
  ]);
}

const ASSENT = /^(?:好的?|行|都|可以|没问题|ok|okay|同意|成|要得|[啊呀吧嘞\s,，])+$/u;

/** 总部在姑苏区 我人天天在木渎上班 */
const AT_WORK = /^(?:我)?人(?![住家])[^,]{0,3}在|上班|驻点|常年在|派[驻到在]|做事/u;

/** What the date of a fact is the date of: 2020年成立 2022年备案的 has two. */
const DATED_BY: { readonly [F in FactId]?: RegExp } = {
  certificateDate: /批准|批的|批下来|发证|发的|证上|证书上|拿证|下证|取得|拿到|落款|签发/u,
  previousCertificateDate: /批准|发证|发的|证上|证书上|拿证|下证|取得|拿到|初级|助/u,
  supervisorDate: /督导|获评|评上|评的|通过|考核/u,
  publicationDate: /发表|刊|登|出版|国家级/u,
  ratingDate: /首次|第一次|评上|评的|获评|公示|公布|发文|拿到|升/u,
  previousRatingDate: /首次|第一次|评上|评的|获评|公示|公布|拿到/u,
  honorDate: /颁|获|得|发的|公布|评/u,
  filingDate: /备/u,
};

/** 证上印的6月19 去拿证是9月了: what is printed counts before the day it was handed over. */
const PRINTED: { readonly [F in FactId]?: RegExp } = {
  certificateDate: /批准|批的|证(?:书)?上|印|落款|签发/u,
  supervisorDate: /批准|证(?:书)?上|印|落款|签发|发的|发证/u,
};

/** The date that belongs to the fact; the last one said where none says so. */
function readDate(
  fact: FactId,
  clauses: readonly Clause[],
  today: Day,
  before: string | undefined,
): string | undefined {
  // 证上写9月 都是24年
  const [, year] = /(?:(?:都|全)(?:是|在)?|\s)((?:20)?\d\d)年(?:的)?$/u.exec(wordsOf(clauses)) ?? [];
  let latest = before ?? (year && `20${year.slice(-2)}`);
  const dated = clauses
    .filter(({ isDenied, text }) => (!isDenied || clauses.length === 1) && !isDateOfLife(text))
    .flatMap(({ text, isHoped }) => {
      const parts = inTheYearOf(latest, partsByDate(text, today), today);
      latest = parts.at(-1)?.value ?? latest;
      return parts.map(({ value, part }) => ({ value, part, isHoped }));
    });
  const past = dated.filter(({ value }) => value <= today);
  const held = past.filter(({ isHoped }) => !isHoped);
  const printed = held.filter(({ part }) => PRINTED[fact]?.test(part));
  const named = held.filter(({ part }) => DATED_BY[fact]?.test(part));
  // 24年评的 25年才拿到牌子
  const granted = named.filter(({ part }) => !DATE_OF_ANOTHER.test(part));
  const own = granted.length > 0 ? granted : named;
  const sure = held.filter(({ part }) => !DATE_OF_ANOTHER.test(part));
  const [candidates = []] = [printed, own, sure, held, past, dated].filter((some) => some.length > 0);
  return candidates.at(-1)?.value;
}

/** Beside the day that counts: when the plate came, when the paper was handed in. */
const DATE_OF_ANOTHER = /^今天|牌[子匾]|成立|拉起来|组建|建起来|去[拿领]|投稿|录用|报名|审稿|提交|复评|有效/u;

/** Each date of a clause with the words after it, as far as the next one. */
function partsByDate(text: string, today: Day): readonly (Dated<string> & { readonly part: string })[] {
  const dates = findDates(text, today);
  if (dates.length === 1) return dates.map((date) => ({ ...date, part: text }));
  return dates.map((date, index) => ({ ...date, part: text.slice(date.start, dates[index + 1]?.start) }));
}

function readSum(fact: FactId, clauses: readonly Clause[], today: Day): string | undefined {
  if (fact === 'operatingFunds') {
    const text = exactly(ofLastYear(clauses, today));
    if (isVague(text)) return undefined;
    // 预算70万 实际60万
    const spent = /(?:实际|决算|实付|用了|花了)[^,]*$/u.exec(text)?.[0] ?? text;
    // 80, of a year's funds: of 万 or of what, is not said.
    const sums = findSums(spent, today, true).filter(({ value }) => Number(value) >= LEAST_FUNDS);
    // 镇里30万 区里20万: what it comes to is not said.
    return sums.length > 1 && !ADDS_UP.test(text) ? undefined : totalOf(spent, sums);
  }
  const paid = clauses.filter(
    ({ text }) =>
      !PROMISED.test(text) &&
      !CHECKED.test(text) &&
      !NO_AWARD.test(text) &&
      !OF_OTHER_MONEY[fact]?.test(text),
  );
  // 省里奖了一万 区里没给过配套: what is matched is the district's.
  const named = paid.filter(
    ({ text }) =>
      OWN_MONEY[fact]?.test(text) && (saysNothingReceived(text) || findSums(text, today, true).length > 0),
  );
  const kept = named.length > 0 ? named : paid;
  if (kept.length === 0 && !clauses.every((clause) => PROMISED.test(clause.text))) return undefined;
  const all = wordsOf(kept.length > 0 ? kept : clauses);
  const text = inTurn(fact === 'townSubsidyThisYear' ? ofThisYear(all) : all);
  if (isVague(text)) return undefined;
  const sums = findSums(text, today, true);
  if (sums.length > 0) return totalOf(text, sums);
  if (fact === 'townSubsidyThisYear' && NO_OTHER_STATION.test(text)) return '0.00';
  // 领的是别的项目 这个没有
  const own = clauses.filter((clause) => !/别的|其他|另外/u.test(clause.text));
  const isNone = own.some((clause) => /^(?:[^了过]*)没有?(?:了|呢|啊|哦)?$/u.test(clause.text));
  return isNone ||
    saysNothingReceived(wordsOf(own)) ||
    (readShortYesNo(own) === false && !/^不[^,]{2}/u.test(wordsOf(own)))
    ? '0.00'
    : undefined;
}

/** No station is run for a year on less, in yuan. */
const LEAST_FUNDS = 1000;

/** 一个五万一个六万: not 51,000. */
const inTurn = (text: string): string => text.replace(/(?<=[万千百])一(?=[个家笔次回](?!月))/gu, ' 一');

/** 说好一万 没到账: what was to be paid, and was not. */
const PROMISED = /^(?:说好|说是|答应|按理|本[来该]|应该)/u;

/** 那就是30万了, 2000对吧, 领的话能领2000: reckons what one would get, and tells nothing of what one got. */
const CHECKED =
  /^(?:那|所以|这样|等于|意思)[^领拿发到]*\d[^领拿发过到]*$|\d[^过到]*(?:[对是没][吧伐不]|对不对|是不是|没错)[吧吗啊呀]?$|(?:能|可以|应该|应当|该)(?:领|拿|发|补|给)[^过了]*\d/u;

/** 工资才3000, 文件上写的2000: of what one earns, or of what is written. */
const NO_AWARD =
  /工资|月薪|薪水|收入|过节|福利|慰问|花[了掉]|买|一个月到手|每个?月|文件|政策|规定|网上|(?:上|里)写/u;

/** 稿费800: paid for something else. */
const OF_OTHER_MONEY: { readonly [F in FactId]?: RegExp } = {
  paperAwardReceived: /稿[费酬]|版面费|(?:另外?|别的?|上|之前那?|其他)(?:一?篇|的?(?:文章|论文))/u,
};
const OWN_MONEY: { readonly [F in FactId]?: RegExp } = {
  honorAwardReceived: /配套|区里?/u,
  ratingAwardReceived: /评估|等级/u,
  certificateAwardReceived: /证书/u,
  paperAwardReceived: /论文|课题|成果/u,
};

/** 三十来万 准数是318600: the exact figure, where it is told beside a rough one. */
const exactly = (text: string): string =>
  /(?:准数|确切|精确|具体)(?:的)?(?:数字?|金额)?(?:是|为|:)?\s?(\S*\d.*)$/u.exec(text)?.[1] ?? text;

const ADDS_UP = /共|总|合[计起]|加|和|一年|全年|这[两二三四几][块项笔]|不对|不是/u;
const NO_OTHER_STATION =
  /[就只](?:有)?(?:我们|咱们?|我|这)?(?:镇|街道|站)?(?:一个|一家|这一|自己)|没(?:有)?(?:别的|其他|第二)|没[^,]{0,3}(?:别的|其他|其它|另外)[^,]{0,3}站|独一家|唯一|^[就只]有?(?:我们|咱们?)(?:镇|站)?$/u;

/** 保险公司的 社会工作没做过 */
const NO_SOCIAL_WORK =
  /社(?:会)?工(?:作)?(?:这些|这行|这块|的事)?(?:我)?(?:都|也|从来)?(?:没|不)(?:做|干|沾|搭|碰)/u;

function readChoice(fact: FactId, clauses: readonly Clause[]): Heard {
  const said = wordsOf(standing(clauses));
  switch (fact) {
    case 'certificateLevel':
    case 'previousCertificateLevel':
      return readCertificate(fact, clauses);
    case 'ratingLevel':
    case 'previousRatingLevel':
      return one(fact, readRating(fact, clauses));
    case 'town':
      return one(fact, townIn(said));
    case 'occupation': {
      // 以前在工厂上班: and what now?
      if (clauses.every(({ isFormer }) => isFormer)) return NOTHING;
      // 街道的 不在社工机构
      const own = standing(clauses.filter(({ text }) => !/^(?:也)?(?:不|没)在/u.test(text)));
      const said = wordsOf(own.length > 0 ? own : standing(clauses));
      const values = valuesIn(said.replace(FROM, ''), WORDS.occupation);
      // 私企上班 跟社工不搭界
      if ((values.includes('none') && /[跟和与]社工/u.test(said)) || NO_SOCIAL_WORK.test(said))
        return one(fact, 'none');
      const isBoth = values.includes('grid-worker') || values.includes('mediator');
      const also = values[0] === 'community-worker' && isBoth;
      // 机构的 派驻在社区
      const isSent = values.includes('social-organization') && /派/u.test(said);
      const occupation = isSent
        ? 'social-organization'
        : (values[0] ?? occupationAt(said) ?? (LEFT_WORK.test(said) ? 'none' : undefined));
      return occupation
        ? new Map<FactId, FactValue>([
            [fact, occupation],
            ...(also ? [['alsoGridWorkerOrMediator', true] as const] : []),
          ])
        : NOTHING;
    }
    case 'honorGrantor': {
      // 市民政局推荐的 全国妇联颁的: who put it forward did not grant it.
      const granting = wordsOf(
        standing(clauses.filter((clause) => !/推荐|报送|推选|参加|出席|到场/u.test(clause.text))),
      );
      const [grantor] = valuesIn(granting || said, WORDS.honorGrantor);
      const [level] = grantor === 'civil-affairs' ? authorityLevelsIn(said) : [];
      return new Map<FactId, FactValue>([
        ...(grantor ? [[fact, grantor] as const] : []),
        ...(level ? [['honorLevel', level] as const] : []),
      ]);
    }
    case 'honorLevel': {
      // 就区里给的 没到市
      const reached = standing(clauses).filter(
        ({ text }) => !/没(?:评)?[到上]|不到|[够达算]不[上到]/u.test(text),
      );
      const levels = authorityLevelsIn(wordsOf(reached));
      return one(fact, levels.length > 1 && said.includes('都') ? undefined : levels[0]);
    }
    case 'applicantKind':
      // 给自己问的 单位不晓得
      if (/(?:给|为|替|帮)(?:我)?自己/u.test(said)) return one(fact, 'worker');
      // 自己申请 跟单位没关系
      return one(
        fact,
        valuesIn(
          said.replace(/[跟和与][^,\s]{1,6}(?:没|无)关?系?|不是?[替帮代][^,\s]{1,8}/u, ''),
          WORDS[fact],
        )[0],
      );
    case 'honorKind': {
      // 报的时候是案例 最后给的荣誉称号
      const named = said.replace(/荣誉(?:配套)?的?奖(?:励|金)|配套的?奖(?:励|金)/gu, '');
      const [, last = ''] = /(?:最后|最终|结果)(.+)$/u.exec(named) ?? [];
      return one(fact, valuesIn(last, WORDS[fact])[0] ?? valuesIn(named, WORDS[fact])[0]);
    }
    case 'honorRecipient':
      return one(fact, valuesIn<FactValue<typeof fact>>(said, WORDS[fact])[0]);
    default:
      return NOTHING;
  }
}

/**
 * Is the answer an admitted “I don't know”? 大概四十来万 is one, too: the sum is not known to the yuan. But what is named
 * stands as far as it goes: 2022年6月，哪天忘了; 没备 不知道怎么弄.
 */
export function isUnknown(fact: FactId, text: string, today: Day): boolean {
  if (isRemark(text) && !saysUnknown(text)) return false;
  if (KNOWN_BY_HEART.has(fact) && isOfAThingElsewhere(text)) return false;
  const { kind } = FACTS[fact];
  if (kind === 'date') {
    const dates = findDates(text, today).length;
    return (saysUnknown(text) && dates !== 1) || (isVague(text) && dates === 0);
  }
  if (!saysUnknown(text)) {
    const isFigure = kind === 'money' || kind === 'score' || kind === 'count';
    const isOfAYear = fact === 'evaluationScore' || fact === 'operatingFunds';
    return (isFigure && isVague(ofOwnMoney(fact, exactly(text)))) || (isOfAYear && saysNotOutYet(text));
  }
  // 填过一张表 不晓得算不算备案
  if (/算不算|是不是|作不作数|(?:不清|不准|不出|知道|晓得|清楚)[^,，。\s]{0,2}有没有/u.test(text))
    return true;
  const clauses = clausesOf(text);
  const first = clauses.findIndex((clause) => saysUnknown(clause.text));
  // 没人跟我说过有这个钱 当然没领
  if (clauses.slice(first + 1).some((clause) => SURELY_NOT.test(clause.text))) return false;
  // 今年的还没算 去年是42万
  const after = clauses.slice(first + 1).filter((clause) => !saysUnknown(clause.text));
  if (kind === 'money' && isSumIn(fact, after, today)) return false;
  const before = clauses
    .slice(0, Math.max(first, 0))
    .filter((clause) => !FILLER.test(clause.text) && !isQuestion(clause.text));
  return isVague(wordsOf(before)) || !read(fact, before, today).has(fact);
}

/** Nobody looks these up in a paper. */
const KNOWN_BY_HEART: ReadonlySet<FactId> = new Set([
  'town',
  'applicantKind',
  'occupation',
  'inPost',
  'worksInDistrict',
  'honorRecipient',
]);

const isSumIn = (fact: FactId, clauses: readonly Clause[], today: Day): boolean => {
  const text = wordsOf(clauses);
  return !isVague(text) && findSums(text, today, true).length === 1 && read(fact, clauses, today).has(fact);
};

const SURELY_NOT = /^(?:当然|肯定|反正|所以|那)(?:是|就|也)*没/u;

/** Without what is said of other money: 稿费有几百 奖励没有. */
const ofOwnMoney = (fact: FactId, text: string): string =>
  OF_OTHER_MONEY[fact]
    ? wordsOf(clausesOf(text).filter((clause) => !OF_OTHER_MONEY[fact]?.test(clause.text)))
    : text;

/** The two values that an answer leaves open: 2022或者2023. */
export function readAlternatives(
  fact: FactId,
  text: string,
  today: Day,
): readonly [FactValue, FactValue] | undefined {
  const parts = text.split(/还是|或者?|要么|\bor\b/u).filter((part) => part.trim() !== '');
  const { kind } = FACTS[fact];
  if (parts.length !== 2 || kind === 'boolean' || kind === 'choices') return undefined;
  // 2023年6月或7月: of the same year.
  const [, year = ''] = /(\S{2,4}年)/u.exec(parts[0] ?? '') ?? [];
  const [one, other] = parts.map((part) => {
    const whole = kind === 'date' && /^\s?[\d一二三四五六七八九十]{1,2}月/u.test(part) ? year + part : part;
    return readAnswer(fact, whole, today).get(fact);
  });
  return one !== undefined && other !== undefined && one !== other ? [one, other] : undefined;
}

/** Which kinds of fact a correction without a name may be of: one with a date is of a date, one with a sum of a sum. */
export function kindsIn(text: string, today: Day): (fact: FactId) => boolean {
  const hasCount = /[\d一二两三四五六七八九十]\s?篇/u.test(text);
  const sums = findSums(text, today, RECEIVED.test(text));
  const dates = findDates(text, today);
  // 100万是前年的 去年是120万: of the sums, whatever year they are of.
  const isOfYears = sums.length > 1 && dates.every(({ value }) => value.length === 4);
  const hasDate = !hasCount && dates.length > 0 && !isOfYears;
  const hasSum = !hasDate && sums.length > 0;
  return (fact) => {
    const { kind } = FACTS[fact];
    if (hasCount) return kind === 'count';
    if (hasDate) return kind === 'date';
    if (hasSum) return kind === 'money';
    return kind !== 'date' && kind !== 'money';
  };
}
