import type { FACTS, FactId, FactValue, TownId } from '../../policy/index.js';

type ChoiceFact = {
  [F in FactId]: (typeof FACTS)[F]['kind'] extends 'choice' ? F : never;
}[FactId];

/** For each value, the words that say it, in a normalised text. Values are tried in the order given. */
export type Lexicon<V extends string> = readonly (readonly [V, RegExp])[];

/** The zones first: 太湖度假区 is not 太湖街道. 角直 is the common misspelling of 甪直. */
export const TOWN_WORDS: Lexicon<TownId> = [
  ['economic-zone', /吴中(?:经济)?(?:技术)?开发区|吴中经开|经(?:济)?(?:技术)?开(?:发)?区/u],
  ['resort-zone', /度假区/u],
  ['high-tech-zone', /高新(?:技术)?(?:产业)?(?:开发)?区/u],
  ['mudu', /木渎|mudu/u],
  ['luzhi', /[甪角用]直|luzhi/u],
  ['xukou', /胥口|xukou/u],
  ['dongshan', /东山|dongshan/u],
  ['linhu', /临湖|linhu/u],
  ['guangfu', /光福|guangfu/u],
  ['jinting', /金庭|西山镇|西山岛|jinting/u],
  ['changqiao', /长桥|changqiao/u],
  ['yuexi', /越溪|yuexi/u],
  ['guoxiang', /郭巷|guoxiang/u],
  ['hengjing', /横泾|hengjing/u],
  ['xiangshan', /香山|xiangshan/u],
  ['chengnan', /城南|chengnan/u],
  ['taihu', /太湖(?!.{0,4}(?:度假|旅游))|taihu/u],
];

const LEVEL_WORDS = [
  ['senior', /高级|高社|最高(?:那|的|一级)|senior|advanced/u],
  [
    'social-worker',
    /中级|中社|(?<!助理|高级|初级|[助初高])(?:社会工作师|社工师)(?!考试|报名)|intermediate|mid-?level|^social worker/u,
  ],
  ['assistant', /初级|助理|助社|助工|最低(?:那|的|一级)|assistant|junior/u],
  [
    'none',
    /(?:没|无|木有)(?:有|得)?(?:任何)?(?:社工|社会工作)?(?:师)?证|没有?(?:考|拿|取得)|什么证(?:书)?(?:都|也)没|^(?:没有?|无|没的|none|no|nothing)/u,
  ],
] as const;

/** What people are, beside each other: with several, the community worker counts first. */
export const OCCUPATION_WORDS: Lexicon<FactValue<'occupation'>> = [
  [
    'community-worker',
    /(?:社区|居委|村)(?:居委会|委会|会|党委|党支部|党总支)?(?:的|里|里面|这边)?(?:专职|专业|全职)?(?:工作(?:者|人员)?|上班|书记|主任|副主任|干部|委员|做事|干活|社工)|居委会?|村委会?|城乡社区|社区(?:的|里|居委)|^社区$|两委|community worker/u,
  ],
  ['grid-worker', /网格(?!化)|grid/u],
  ['mediator', /调解员|调委会|mediator/u],
  [
    'social-organization',
    /社会组织|社工(?:服务)?(?:机构|中心|社)|机构|民非|民办非|社团|基金会|协会|服务中心|非营利|公益组织|ngo|social organi[sz]ation/u,
  ],
  [
    'institution',
    /机关|事业(?:单位|编)|公务员|医院|学校|幼儿园|老师|教师|企业|公司|街道(?:办|的|里|聘|工作)|^街道$|镇政府|政府|民政(?:局|办|所)|司法(?:局|所)|妇联|团(?:区)?委|残联|医生|护士|国企|institution|hospital|school|government|company/u,
  ],
  ['other-service', /其他(?:社会工作)?(?:服务)?(?:人员)?|别的社(?:会)?工|other/u],
  [
    'none',
    /都不(?:是|算|属于)|^(?:没有?|无|不是|以上都不)|(?:没|无)(?:有)?(?:工作|业)|待业|全职(?:妈妈|太太|主妇)|家庭主妇|自由职业|学生|none|neither/u,
  ],
];

const RATINGS = [
  ['5A', /(?:[5五]|[5五]个)\s?a(?!a)|(?<!a)a{5}(?!a)/u],
  ['4A', /(?:[4四]|[4四]个)\s?a(?!a)|(?<!a)a{4}(?!a)/u],
  ['3A', /(?:[3三]|[3三]个)\s?a(?!a)|(?<!a)a{3}(?!a)/u],
  ['2A', /(?:[2二两]|[2二两]个)\s?a(?!a)|(?<!a)a{2}(?!a)/u],
  ['1A', /(?:[1一]|[1一]个)\s?a(?!a)|(?<![a-z\d])a级/u],
] as const;
const NO_RATING =
  /没(?:有|得)?(?:评|参评|等级|参加|拿)|未(?:参)?评|首次|第一次|头一[次回]|从(?:来|没)|^(?:没有?|无|none|no)/u;

/** The words for each value of the facts that have a list of values. */
export const WORDS: { readonly [F in ChoiceFact]: Lexicon<FactValue<F>> } = {
  applicantKind: [
    ['station', /社工站|station/u],
    ['organization', /社会组织|社工机构|机构|协会|民非|社团|基金会|组织|单位|团体|organi[sz]ation|ngo/u],
    ['worker', /个人|我自己|本人|自己|社工|员工|网格员|调解员|我|worker|myself|person/u],
  ],
  town: TOWN_WORDS,
  occupation: OCCUPATION_WORDS,
  certificateLevel: LEVEL_WORDS,
  previousCertificateLevel: [
    LEVEL_WORDS[1],
    LEVEL_WORDS[2],
    ['none', /没|无|不|只有|就这|第一|首次|直接|none|no|first/u],
  ],
  ratingLevel: [...RATINGS, ['none', NO_RATING]],
  previousRatingLevel: [...RATINGS, ['none', NO_RATING]],
  honorRecipient: [
    ['individual', /个人|我自己|本人|自己|员工|社工|person|individual|myself/u],
    ['organization', /组织|机构|单位|集体|协会|中心|团队|organi[sz]ation|team/u],
  ],
  honorKind: [
    ['case-award', /案例|个案|case/u],
    ['honorary-title', /称号|先进|模范|标兵|最美|十佳|优秀(?:个人|社工|社会组织|团队|工作者|志愿者)|title/u],
    ['major-award', /重大(?:奖|荣誉)|大奖|[特一二三]等奖|奖励|major/u],
    ['other', /其他|其它|别的|都不是|other/u],
  ],
  honorGrantor: [
    ['civil-affairs', /民政|civil/u],
    [
      'national-association',
      /(?:中国|全国|国家级?)[^,，。]*(?:联合会|协会|学会|行业)|国家级行业|national association/u,
    ],
    [
      'other',
      /其他|其它|别的|团[区市省中]*委|妇联|工会|残联|党委|政府|文明办|宣传部|组织部|政法委|报社|协会|联合会|学会|other|another/u,
    ],
  ],
  honorLevel: [
    ['national', /国家|全国|中央|部级|民政部|national/u],
    ['provincial', /省|江苏|provincial|province/u],
    ['municipal', /市|苏州|municipal|city/u],
    ['district', /区|吴中|镇|街道|district/u],
  ],
};

/** What is only planned, sat or failed is not held: 考了高级还没出结果, 中级还差一门. */
const NOT_HELD =
  /还没|没过|没出|没考|没通过|未通过|还差|差一门|准备|打算|想考|(?<!现)在考|备考|报了|报名|要考|明年考|过了[一两二三\d]门/u;

const NEGATED = /^(?:但|而|我|我们|都|并|也|可)?(?:不是|并非|不在|不属于|不算|没有|not )/u;

/** Does a piece only say what is not so: 不是社区工作者? */
export const isNegated = (piece: string): boolean => NEGATED.test(piece);

/**
 * The part of a text that says what is so: pieces that only say what is not so (不是市级 是省级) are left out, unless
 * nothing else is there.
 */
export function affirmed(text: string): string {
  const parts = text
    .split(/[\s,，。;；!！?？、]+/u)
    .flatMap((piece) => piece.split(/(?<=^不是[^是]{1,12})(?=是)|(?=而是)|(?=就是)/u));
  const kept = parts.filter((part) => !NEGATED.test(part));
  return kept.length > 0 ? kept.join(' ') : text;
}

/** The part of a text that says what is held, without what is only planned or failed. */
export function held(text: string): string {
  const parts = text.split(/[\s,，。;；!！?？]+/u);
  const kept = parts.filter((part) => !NOT_HELD.test(part));
  return kept.join(' ');
}

/** The one town that a text names; a town within a zone before the zone itself. Two towns are no answer. */
export function townIn(text: string): TownId | undefined {
  const found = valuesIn(text, TOWN_WORDS);
  const towns = found.filter((id) => !id.endsWith('-zone'));
  const named = towns.length > 0 ? towns : found;
  return named.length === 1 ? named[0] : undefined;
}

/** Every value whose words are in the text. */
export function valuesIn<V extends string>(text: string, lexicon: Lexicon<V>): readonly V[] {
  return lexicon.filter(([, words]) => words.test(text)).map(([value]) => value);
}
