import type { FactValue } from '../../../policy/index.js';
import {
  INSTITUTIONS,
  OCCUPATION_WORDS,
  ORGANISATIONS,
  PROFESSIONS,
  TOWN_NAMES,
  valuesIn,
} from '../lexicon.js';
import type { Said } from './family.js';

const LEADER =
  /(?:机构|协会|社会组织|民非|社团|基金会|商会|中心|服务社|组织|志愿队|服务队)(?:的|里的)?(?:总)?(?:负责人|会长|副会长|理事长?|秘书长|法人|主任|总干事|创始人|老板)|^(?:我是)?(?:负责人|会长|理事长|秘书长|法人)/u;
const ALSO =
  /(?<!不|没|没有)兼[^,]{0,4}(?:网格|调解)|(?:网格|调解)员?也兼|(?:同时|也|还|顺[便带])(?:是|做|当|管|着)[^,]{0,4}(?:网格|调解)/u;

/** Where people work, by what it makes them; a community first. */
const WORKPLACES = [
  ['community-worker', '(?:社区(?!卫生|医|民警|警务|矫正|法律)|居委会?|村委会?|村[里上])'],
  ['social-organization', `(?:${ORGANISATIONS}|社工(?:服务)?中心)`],
  [
    'institution',
    `(?:${INSTITUTIONS}|街道(?!社区|[^,]{0,6}(?:服务社|中心|机构|协会|站|队))|镇[里上]|(?:卫生|党群|便民|职工)服务中心|(?<!社工|社会工作)服务站|(?:护理|托养|康复)(?:院|机构)|管理站|[事业服]务科)`,
  ],
] as const;

/** 在机构, 调到社区, 现在去了机构, 入职社区, 单位是协会: what follows is where somebody works. */
const AT =
  '(?:(?<!不|没|没有)在|(?<![不没])[到去进回]|(?<![出下起看])来|入职|被(?=[^,]{2,12}(?:聘|请[去来过]))|转[到入岗]?|[就供任]职于?|属于|归|(?:派遣|用人|工作|所在)?(?:单位|机构)(?:是|系|为|在|:)?)(?:了|的|过)?[^,从做搞办发给评让帮教被由]{0,12}';
/** 机构的社工, 协会专职秘书, 社区里做 */
const AS =
  '(?:的|里的?|里面|这边的?|那边的?|上)?(?:[^,]{0,3}(?:员工|职工|工作人员|职员|联络员|协管员|官员|委员|会计|出纳|财务|文员|主管|经理|司机|科员|干部|从业|秘书|干事|专员|主任社工|社工|督导|护理|在编|事业编|编外|合同|聘用|医务|专职|临时工|临聘|外聘|借调|挂职)|人$|工作|上班|任职|做|干|当|待|编[内外])';
/** 社区发的, 机构的荣誉, 社区治理: what follows says that the place is not where somebody works. */
const NOT_AS =
  '(?!(?:的|里的?|里面|这边|那边|上)?[^,]{0,2}(?:发|颁|评|授|给|拨|批|备[案了过]|登记|注册|认定|说|通知|活动|治理|建设|研究|案例|荣誉|优秀|先进|表彰|老人|居民|孩子|教育|营造|养老|开展|搞|办(?!公|事)|组织(?!里)|表演|演出|奖|等级|推荐|买|跳舞|唱|舞|队|问|协会|服务(?!中心|站|社)|项目(?!主管|经理|专员|主任|社工|部)|得|获))';

/** 单位在香山街道, 单位在木渎镇上 tell a place, 在街道 and 在镇上 an employer. */
const asPlace = (place: string): string =>
  place.replace('街道(', `(?<!${TOWN_NAMES})街道(`).replace('镇[', `(?<!${TOWN_NAMES})镇[`);

const OWN = WORKPLACES.map(([occupation, place]) => {
  // 是机构 is what speaks, 是机构的 is of one.
  const isOf =
    occupation === 'social-organization'
      ? `(?<!们)是[^,们]{0,10}${place}里?的$`
      : `是[^,]{0,12}${place}${NOT_AS}`;
  return [occupation, new RegExp(`${AT}${asPlace(place)}${NOT_AS}|${isOf}|${place}${AS}`, 'u')] as const;
});
const BY_NAME = [
  [
    'social-organization',
    new RegExp(
      `驻站|${ORGANISATIONS}派|^是[^,]{0,6}${ORGANISATIONS}(?:办|运营|开|管|承接)的$|^我?是?[^,们不没]{0,14}${ORGANISATIONS}(?:的|里的)$|work(?:ing)? (?:at|for|in) an? (?:[a-z ]{0,14})?(?:ngo|non-?profit|social)`,
      'u',
    ),
  ],
  [
    'institution',
    new RegExp(
      `^(?:在编|编外|我)?(?:吴中区?|苏州市?|某|[区镇市]里?|街道|${TOWN_NAMES}(?:镇|街道)?|[^,]{0,4}区)?(?:社区)?${INSTITUTIONS}(?:中心|站)?(?:的|里的?)?(?:没错)?$|${INSTITUTIONS}(?:下面|下属|所属|底下)的?[^,]{0,6}的?$|^我?是?(?:街道|镇[上里]|区里)的$|^我?是?(?:机关)?事业编制?的?$|(?:法院|检察院|派出所|医院|学校)(?:的|里的?)?[^,]{0,3}(?:书记员|助理|文员|科员|干事|护工)$|^我?是?(?:[镇区]|街道)政府(?:有|在|的)?(?:编制?|编内)的?$|^我?是?(?:教育|卫生|医疗|司法|公安|民政)系统的?$|${PROFESSIONS}|(?:街道|镇(?:政府)?|开发区|管委会)的?[^,社]{0,2}(?:民政|社会事务|组织|党建|综治|社保|卫健|城管|平安|文化|财政)[^,]{0,2}[办科所局](?!的?[证奖章文通])|参公单位|(?:街道|[镇区]里?|政府)(?:上)?(?:聘|招)(?:用|请)?的|work (?:at|in|for) an? (?:hospital|school|company|government)`,
      'u',
    ),
  ],
] as const;

/** 社区里的老人, 社区治理研究: speaks of a community without being of it. */
const ABOUT_A_COMMUNITY =
  /志愿者|义工|帮忙|保安|保洁|社区(?:食堂|医院|卫生|学校|幼儿园|超市|有没有|能不能)|(?:关于|针对|围绕|写|研究|投诉|举报|联系)[^,]{0,8}社区|(?:社区|居委会?)不是|各个?社区|社区里?做[^,]{0,2}(?:长者|老人|助餐|助老|义|项目|活动|公益)|(?:社区|居委会?)(?:得|拿|获)|社区(?:活动|服务(?!中心|站)|治理|建设|养老|矫正|营造|居民|老人|里的?(?:老人|居民|舞蹈|志愿|队))|(?:服务|面向|送|给)[^,]{0,8}社区(?!上班|工作)|们(?:就)?是[^,]*队|(?:队|(?<!委)会|(?<!协|公)社)$/u;

/** Is it what the person is, and not what they speak of: 社区书记, 网格员, 在编教师? */
function isOwn(text: string, occupation: string, isOfAnother: boolean): boolean {
  switch (occupation) {
    case 'community-worker':
      return !ABOUT_A_COMMUNITY.test(text) && !/^(?:我们|本)[^,]{0,10}(?:队|协会|组织|机构)/u.test(text);
    case 'none':
      return !/都不|^(?:没有?|无)(?:$|[\s,的])/u.test(text);
    case 'grid-worker':
    case 'mediator':
      return !isOfAnother || /我|本人|员/u.test(text);
    default:
      return false;
  }
}

/** 我是机构派来的, 驻站社工: of oneself, though a station or a registration is named. */
const OF_SELF =
  /^在编|派我|我驻|^(?:我|本人)(?:是|所?在)|^(?:人)?在[^,]{2,14}(?:做|上班|工作|任职|干)$|驻[站镇]社工/u;

/** 马上要去社区上班 */
export const TO_COME =
  /(?:(?<![主只需])要|准备|打算|马上|将|想|希望|下个?月|明年)[^,]{0,4}(?:[去到进入]|来(?!自))/u;

/** The place that an answer to “what are you?” names: 便民服务中心, 街道社会事务科. */
export const occupationAt = (text: string): FactValue<'occupation'> | undefined => valuesIn(text, PLACES)[0];
const PLACES = WORKPLACES.map(([occupation, place]) => [occupation, new RegExp(place, 'u')] as const);

/** 从企业转到社区: where somebody came from is not where they are. */
export const FROM = /从[^,\s]{1,8}?(?=[转跳调换来到进去]|辞|离)/gu;

/** 社工机构派到医院的: who sends is the employer. */
const SENT_BY_ONE = new RegExp(`${ORGANISATIONS}[^,]{0,2}派`, 'u');

/** 我们机构只做企业员工心理辅导: of what speaks. */
const OF_US = /^(?:我们|咱们?|本)[^,]{0,8}(?:机构|协会|中心|组织|[队社])只?(?:做|搞|办|面向)/u;

/** 跟网格员没关系, 和网格员小王一起, 让我填社区工作者: named, and not what somebody is. */
const OF_NOBODY_HERE =
  /(?:跟|和|与)[^,]{1,8}?(?:没(?:有)?关系|无关|不搭界|一起|不同|不一样)|[让叫要]我[填写选报]的?[^,]*/gu;

/** Where somebody works, by the words that stand before and after the place. */
function byWorkplace(text: string): string | undefined {
  // 民办 founds nothing here.
  const said = text.replace(/民办(?!非)/gu, '');
  const isIn = ([occupation, words]: readonly [string, RegExp]) =>
    words.test(said) && !(occupation === 'community-worker' && ABOUT_A_COMMUNITY.test(text));
  if (LEADER.test(text) || OF_US.test(text)) return undefined;
  return [...OWN, ...BY_NAME].find(isIn)?.[0];
}

/**
 * What a clause says that the person is, as far as it speaks of the person.
 * @param whole the clause
 * @param isOfAnother whether the words are of a paper, an honour, a rating, and not of the person
 */
export function occupationsIn(whole: string, isOfAnother: boolean): readonly Said[] {
  if (TO_COME.test(whole)) return [];
  const text = whole.replace(OF_NOBODY_HERE, '');
  // 没有兼网格员: named, and not done.
  const isUndone = /(?:不|没有?|未)兼/u.test(text);
  const named = valuesIn(isUndone ? text.replace(/(?:不|没有?|未)兼.*$/u, '') : text, OCCUPATION_WORDS);
  // 我兼调解员 主要在社区上班: done beside what somebody is.
  const beside = /(?<!(?:社区|居委)[^,]*)^[^,]{0,4}兼(?:任|着|做|当|职)?[^,]{0,3}(?:网格|调解)/u.test(text);
  if (beside && !isUndone) return [['alsoGridWorkerOrMediator', true]];
  const isOfSelf = !isOfAnother || OF_SELF.test(text);
  const occupation =
    (SENT_BY_ONE.test(text) ? 'social-organization' : undefined) ??
    named.find((one) => isOwn(text, one, isOfAnother)) ??
    (isOfSelf ? byWorkplace(text) : undefined);
  const isBoth = named.includes('grid-worker') || named.includes('mediator');
  const isAlso = ALSO.test(text) || (occupation === 'community-worker' && isBoth);
  return [
    ...(occupation ? [['occupation', occupation] as const] : []),
    ...(isAlso ? [['alsoGridWorkerOrMediator', true] as const] : []),
    ...(isUndone ? [['alsoGridWorkerOrMediator', false] as const] : []),
  ];
}
