import type { FactId, FactValue } from '../../policy/index.js';
import type { Matter } from './families/family.js';
import { OTHER_CERTIFICATES } from './lexicon.js';
import { isOfAMatter } from './remarks.js';
import { isForAPerson } from './whose.js';

const ORGANIZATION =
  /(?:代表|代)[^,\s]{0,8}(?:机构|协会|组织|中心|社团|民非|基金会|商会|学会|联合会|队)|我(?:机构|协会|中心)(?!上班|工作)|(?:我们|咱们?|本)(?:这个|的)?[^,\s]{0,8}(?:机构|协会|组织|中心|社团|民非|民办非企业|基金会|[队会社](?!工|区)|服务社|商会|学会|联合会)|我们(?:就)?是[^,]{0,12}(?:机构|协会|组织|民非|民办非企业|社团|队|会$)|(?:搞|组|建|办|拉|成立|组织)(?:[了起]?一?[个支]|的)[^,\s]{0,8}(?:队|协会|服务社|互助社|社团)|^[^,\s在]{0,8}的一[个家支][^,\s]{0,4}(?:机构|协会|社会组织|民非|社团)(?=$|\s)|^[^,\s在我]{2,10}的[^,\s]{0,4}(?:机构|协会|社会组织|民非|社团|商会|队)(?=$|\s)|^[^,\s在]{0,8}(?:协会|商会|基金会|联合会)(?=$|\s)|^[^,\s在我]{0,6}(?:互助会|服务中心|协会)(?=在[^,]{1,6}备案|[^,]{0,8}[得获评][了上到])|(?:机构|协会|单位|组织|集体)(?:的)?名义|^(?:一[个支])?(?:机构|协会|社会组织|民非|社团|民办非|[^,\s]{0,6}(?:志愿(?:者)?队|服务队|互助[社会]|商会|基金会))|(?:机构|协会|组织)(?:刚|要|想|拿|评(?!了?我)|的等级|获|得|(?:的)?负责人)|(?:^|\s)(?:机构|协会|单位|组织)的?(?:$|\s)|(?:优秀|先进|最美|十佳)[^,]{0,4}(?:组织|团队|集体|机构|单位|协会)|(?:机构|协会|中心|组织|社团|民非)(?:的)?(?:案例|项目)[^,]{0,6}[获得评]|(?:荣誉|奖|案例)(?:是)?(?:我们)?(?:机构|协会|单位|组织)|^我是(?:一[个家])?[^,\s的]{0,8}(?:社会组织|民非|社团|基金会|商会)$|(?:会长|理事长|秘书长|法人|队长)|(?:民非|民办非企业(?:单位)?|社会组织|社团|基金会|商会|中心|服务社)的?(?:负责人|法人|主任|老板)|our (?:organi[sz]ation|association|team|charity)/u;
/** 我们是个合唱队 社区里的 */
const WE_ARE_ONE =
  /我们(?:就)?是(?:一?[个支家])?[^,\s的]{0,8}(?:队|协会|机构|民非|社团|服务社|互助社)(?=$|[\s,])/u;
const FOR_AN_ORGANIZATION = /(?<!不)(?:替|帮)(?:我们|咱们?)?(?:单位|机构|协会)(?:来)?(?:问|咨询|申)/u;
const STATION =
  /社工站|社会工作站|[渎直口山湖福庭桥溪巷泾南镇道]站(?![点台])|我们站(?!里一?[个位名])|管着?一个(?:社工)?站|(?:管着?|有|负责|街道|镇)[^,\s]{0,3}[两二三四几2-4]个(?:社工)?站(?![点台])|[我咱俺]站(?!在)|本站|站长|(?<!网)站[里上](?!班|的?一?[个位名](?:社工|同事))|(?:示范|标准|合格)型|our station|social work station/u;
const STATIONED =
  /驻站|派我(?!来)|我驻|我(?:是|在)站[里上][^,\s]{0,4}社工|派(?:遣|驻)?(?:到|去|在)[^,]{0,6}站|社工站(?:的)?(?:社工|员工|上班|工作人员|做|当|干)|在[^,]{0,6}社工站(?:上班|工作|做|干|当)/u;
/** 我自己的初级证, 我个人写的案例: of one's own, whoever one speaks for besides. */
const OWN =
  /本人[^,\s]{0,4}(?:获|得|评|拿)|我(?!们)(?:写|做|报)的[^,\s]{0,4}案例|(?:案例|荣誉|称号|奖)[\s,]个人(?:$|\s)|我(?:自己|个人|本人)的?[^,\s]{0,4}(?:证|[初中高]级|写|督导|拿|获|得|评)|我(?!们)(?:没|不)?在[^,\s]{1,8}(?:上班|工作)|报的?我个人|个人(?:的)?名义|先进个人|(?:给|予)我(?:个人|本人|自己)|给我(?!们)[^,]{0,2}[评发颁授]|(?:^|\s)个人(?:拿|获|得了|评上|的?(?:优秀|案例|荣誉|奖))|我(?:被|评上|获评)[^,\s]{0,12}(?:授|个人|社工|称号)/u;
const LEADER_AND_SELF =
  /(?:机构|组织|协会|社会组织)(?:的)?(?:负责人|会长|理事长|法人)[^,]*[\s,。]?(?:个人|自己|我)?也|两(?:边|头)都?[想要问]|(?:单位|机构|协会)[^,]{0,4}(?:和|跟)[^,]{0,3}(?:个人|我自己)/u;

/**
 * Who is speaking: told by what the facts are about, and by 我 and 我们.
 * @param matters what is spoken of, though nothing of it may be so yet: 准备考中级
 */
export function applicantIn(
  text: string,
  facts: ReadonlyMap<FactId, FactValue>,
  matters: ReadonlySet<Matter>,
): FactValue<'applicantKind'> | undefined {
  const has = (...ids: readonly FactId[]) => ids.some((id) => facts.has(id));
  if (LEADER_AND_SELF.test(text)) return undefined;
  if (FOR_AN_ORGANIZATION.test(text)) return 'organization';
  if (isForAPerson(text) && !has('ratingLevel', 'filedWithTown')) return 'worker';
  if (OWN.test(text) && !has('ratingLevel', 'filedWithTown')) return 'worker';
  if (has('journalLevels', 'publicationDate') && !has('evaluationScore')) return 'worker';
  // 我是社工站的 我考了初级: of one who works there.
  if (has('certificateLevel') && /(?:^|[\s,])我(?:也|就|刚|已经)?(?:考|有|拿|持)/u.test(text))
    return 'worker';
  if ((STATION.test(text) && !STATIONED.test(text)) || has('evaluationScore', 'townSubsidyThisYear'))
    return 'station';
  if (STATIONED.test(text)) return 'worker';
  const isOrganization = ORGANIZATION.test(text);
  if (WE_ARE_ONE.test(text) && !has('certificateLevel', 'inPost', 'onEstablishment')) return 'organization';
  if (has('certificateLevel', 'supervisorQualified', 'supervisorAwardReceived')) return 'worker';
  if (
    has('ratingLevel', 'previousRatingLevel', 'ratingDate', 'grassrootsSubsidyReceived', 'filedWithTown') ||
    // 网格员 给老人量血压
    (has('servesCommunity') && !has('occupation') && (isOrganization || !/[我俺咱](?!们)/u.test(text)))
  )
    return 'organization';
  if (has('occupation', 'inPost', 'onEstablishment')) return 'worker';
  // 我想申请免费办公室: only an organisation gets one.
  if (/草根|免费的?办公|办公(?:场地|用房)/u.test(text)) return 'organization';
  if (isOrganization || has('registeredInDistrict') || matters.has('rating')) return 'organization';
  if (
    has(
      'worksInDistrict',
      'journalLevels',
      'publicationDate',
      'certificateAwardReceived',
      'certificateDate',
    ) ||
    matters.has('certificate') ||
    matters.has('supervisor') ||
    matters.has('research') ||
    OTHER_CERTIFICATES.test(text) ||
    (/(?:^|[^们])[我俺咱](?!们)/u.test(text) && isOfAMatter(text)) ||
    /本人|个人|社工$|社工(?:师)?考试|实习|证(?:书)?(?:还|都)没[发下拿到]|(?:优秀|最美|十佳|年度)(?:社工|社会工作者|志愿者)(?!机构|组织|站|案例|项目|服务)|\bi\b|\bi'm\b/u.test(
      text,
    )
  )
    return 'worker';
  if (has('operatingFunds')) return 'station';
  const isOfUs = /[我咱]们/u.test(text) && matters.has('honor');
  return isOfUs || matters.has('organization') ? 'organization' : undefined;
}
