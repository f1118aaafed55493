import { FACTS, type FactId } from '../../policy/index.js';
import type { Piece, Said } from './families/family.js';

/** 没领过, 还没拿到, 没享受过 */
export const NEVER_RECEIVED =
  /(?:没有?|未|不曾|从没|从来没)(?:去|再|有|人|能|给|得)*(?:领|拿(?!到?证)|发(?!表|证|出来|在)|奖|配套|享受|要(?=过)|申领|申请(?:过|奖)|兑现|收到|下来|到位|到手|到账|见[着到过]|看[见到]|给(?:$|我(?!们?[备登办批])|过|钱|奖))|一分(?:钱)?(?:都|也)?没|\d(?:块|元)?(?:还|都|也|一直)+(?:没|未)(?=$|[\s,])|没给(?:过|我|们)?[^,]{0,2}(?:钱|奖|补|\d)|(?:奖励?|钱|补贴)(?:还|都|也|一直)*(?:没|未)(?!评)|never (?:got|received)|haven't (?:got|received)/u;

/** With the verb that it denies: 奖励都没 | 领过. */
const NEVER_AND_VERB = new RegExp(
  `(?:${NEVER_RECEIVED.source})有?(?:领|拿|发|给|收|享受)?(?:过|到|了)*`,
  'u',
);

/** 领过, 拿了, 已领, 发过, 奖了5000 */
export const RECEIVED =
  /打(?:到|进|在)?(?:我)?(?:工资|银行)?卡|(?:领|拿|发|收|给|打|转|配套|享受|兑现|(?<![修缝贴织补])补)(?:到|过|了|的|完|掉|走|好)|[进到在](?:我)?卡[里上]|(?:报|奖)[过了](?=\s?[\d一二两三四五])|给(?:我|咱|俺)们?[了过]|到手|到账|已经?(?:领|拿|发|配套|补|给|获)|received/u;

/** Words of money, beside which 没拿 and 领了 are not of a certificate or an honour. */
const OF_MONEY =
  /奖[励金]|奖[了过]|(?:督导|论文|证书|考证|课题|成果|等级|评估|资格|[1-5]a)(?:的|那个?|这个?)*奖|[领发][^,]{0,4}奖|钱|补(?!考)|[元块]|领(?![导军域头事]|.{0,3}证)|到账|配套|享受|兑现|千|(?<!\d)[1235]0{3}(?!\d)|yuan|money|award|(?:督导|论文|证书)的[^,资证]{0,4}[领拿]/u;

/** Of something else: the certificate itself, or what is paid by the month. */
const OF_ANOTHER =
  /稿[费酬]|工资|月薪|一个月|(?:姑苏|园区|相城|虎丘|吴江|昆山|外[区地])区?(?:那边|那里)?(?:也|都|已经?)*[给发奖补]|(?:证书?|成绩|结果)(?:还|都|也)*(?:没|未)|办公|场地|岗位补|岗补|每(?:个)?月/u;

/** What a clause says of an award of money: nothing was received, or something was, and how much. */
export interface Receipt {
  readonly isNever: boolean;
  readonly sum: string | undefined;
}

/** @param isNamed whether a matter is named beside it that one may have or not have, as a certificate */
export function receiptIn(
  { text, sums, isReceiving, asked, matter }: Piece,
  isNamed: boolean,
): Receipt | undefined {
  const isOfMoney = OF_MONEY.test(text) || sums.length > 0;
  // 市级没发, 还没下来: of what is asked itself, where that is no award.
  if (asked && !asked.endsWith('Received') && !isOfMoney) return undefined;
  if (OF_ANOTHER.test(text) || (isNamed && !isOfMoney)) return undefined;
  // 5000没领过 is nothing; 领过1000 后来没领 is 1000.
  const isReceived = RECEIVED.test(text.replace(NEVER_AND_VERB, ''));
  if (/没(?:能|有)?[拿评得][到上](?:资格|称号|证|荣誉)/u.test(text)) return undefined;
  // 入围了优秀案例 最后没拿到: the honour itself.
  if (
    (matter === 'honor' || (!matter && !asked)) &&
    !isOfMoney &&
    /没(?:能|有)?(?:拿|评|得)[到上]/u.test(text)
  )
    return undefined;
  // 投了一家 别处没发: of the paper itself.
  if (matter === 'research' && !isOfMoney && /没[发登刊]/u.test(text)) return undefined;
  if (NEVER_RECEIVED.test(text) && !isReceived) return { isNever: true, sum: undefined };
  const sum = single(sums.map(({ value }) => value));
  return (isReceived && isOfMoney) || (isReceiving && sum) ? { isNever: false, sum } : undefined;
}

/** The same, as a value of the fact that says it. */
export function saidOf(fact: FactId, { isNever, sum }: Receipt): readonly Said[] {
  if (FACTS[fact].kind === 'boolean') return [[fact, !isNever]];
  const value = isNever ? '0.00' : sum;
  return value === undefined ? [] : [[fact, value]];
}

/** The one thing that is said, where only one is: two different ones contradict each other. */
export const single = <T>(values: readonly T[]): T | undefined => {
  const distinct = [...new Set(values)];
  return distinct.length === 1 ? distinct[0] : undefined;
};

/** 没领过, 领过1000: what was received, and no word of what for. */
const BARE_RECEIPT =
  /^(?:[^\s,，没领拿]{1,4}[说讲])?(?:等等|等一?下|对了|其实|哦|啊|我们?|去年|前年|今年|上次|[市省区][里级]的?|也|都|还|从来|一直|以前|之前|目前|已经?|[这那](?:个|篇|次|本)?|奖励?|钱|[\s,，])*(?:没有?[领拿][过到]?|[领拿][过了到])(?:\d[\d.]*[万千]?[元块]?|[一二两三四五]千[元块]?)?(?:[的了呢啊呀哦]|奖励?|钱)*$/u;
export const isBareReceipt = (text: string): boolean => BARE_RECEIPT.test(text);
