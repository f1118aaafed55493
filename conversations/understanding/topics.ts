import type { BenefitId } from '../../policy/index.js';
import { type Lexicon, valuesIn } from './lexicon.js';

const TOPIC_WORDS: Lexicon<BenefitId> = [
  ['post-subsidy', /岗位补(?:贴|助)|岗补|每月(?:的)?补贴|post subsidy/u],
  ['certificate-award', /证书(?:的)?(?:一次性)?奖(?:励|金)?|考证(?:的)?奖励|certificate award/u],
  ['supervisor-award', /督导(?:资格)?(?:的)?奖(?:励|金)?|supervisor award/u],
  ['research-award', /(?:研究成果|课题|论文|成果)(?:的)?奖(?:励|金)?|research award/u],
  ['rating-award', /(?:等级|评估|评级)(?:评估|等级)?(?:的)?奖(?:励|金)?|rating award/u],
  ['honor-award', /(?:荣誉|配套|案例)(?:的)?(?:配套)?奖(?:励|金)?|hono[u]?r/u],
  ['grassroots-subsidy', /草根(?:组织|型)?(?:的)?补(?:贴|助)?|grassroots/u],
  ['station-subsidy', /(?:社工站|运营)(?:的)?(?:运营)?补(?:贴|助)|station (?:operating )?subsidy/u],
];

const ALL =
  /全部|全都|所有|(?:都|全)(?:看看|看|要|想|了解|问|申请|申报|报(?!过|了)|办(?!过|了)|提交|拟)|[两三四五]个都|都可以|随便|每(?:一)?项|一起|^都$|all|everything/u;

/** The benefits that a normalised text names, or all of them. */
export function readTopics(text: string): readonly BenefitId[] | 'all' {
  return ALL.test(text) ? 'all' : valuesIn(text, TOPIC_WORDS);
}

/** Two or more benefits that are named, though 都 be said of them: 岗位补贴和证书奖励都想看. */
export function topicsTogether(text: string): readonly BenefitId[] {
  const named = valuesIn(text, TOPIC_WORDS);
  return named.length > 1 ? named : [];
}

const IN_SHORT: Lexicon<BenefitId> = [
  ['post-subsidy', /^(?:岗位|每月)$/u],
  ['certificate-award', /^(?:证书?|考证|拿证)$/u],
  ['supervisor-award', /^督导$/u],
  ['research-award', /^(?:论文|课题|研究|成果|文章|期刊)$/u],
  ['rating-award', /^(?:评估|评级|等级|评等级)$/u],
  ['honor-award', /^(?:荣誉|配套|案例|称号|表彰)$/u],
  ['grassroots-subsidy', /^(?:草根|备案|办公场地|场地)$/u],
  ['station-subsidy', /^运营$/u],
];
const AROUND =
  /^(?:我|我们|就|先|要|看|问|选|只|想|那|说|办|申请|了解|一下|行|好|\s)*|(?:的|这个?|那个?|一?项|一?块|方面|吧|呀|啊|好了|就行|\s)*$/gu;

/** The benefit that is picked by a short name: 就评估这个. */
export const topicInShort = (text: string): BenefitId | undefined =>
  valuesIn(text.replace(AROUND, ''), IN_SHORT)[0];

const DRAFTS =
  /^(?:那|就|先|我|想|要|再|重新|帮我|给我|行|好|[\s,，])*(?:写|拟|弄|办|报|申请)(?:一下|一?[份个])?(?<what>[^,，。\s]{2,8}?)(?:的|那份|这份|那个|这个|草稿|吧|呀|[\s,，])*$/u;

/** 重新写荣誉的, 行 先弄运营的: the benefit that a draft is wanted for, by its name or in short. */
export function draftNamed(text: string): BenefitId | undefined {
  const { what = '' } = DRAFTS.exec(text)?.groups ?? {};
  const [named, other] = valuesIn(what, TOPIC_WORDS);
  return other ? undefined : (named ?? topicInShort(what));
}
