import { INSTITUTIONS, OCCUPATION_WORDS, ORGANISATIONS, PROFESSIONS, valuesIn } from '../lexicon.js';
import type { Said } from './family.js';

const LEADER =
  /(?:机构|协会|社会组织|民非|社团|基金会|商会|中心|服务社|组织|志愿队|服务队)(?:的|里的)?(?:总)?(?:负责人|会长|副会长|理事长?|秘书长|法人|主任|总干事|创始人|老板)|^(?:我是)?(?:负责人|会长|理事长|秘书长|法人)/u;
const ALSO = /兼[^,]{0,4}(?:网格|调解)|(?:同时|也|还)(?:是|做|当)[^,]{0,4}(?:网格|调解)/u;

/** 入职社区, 在村里当会计: whoever says so of oneself works there. */
const IN_A_COMMUNITY =
  /(?:在|是|入职|进|来|到)(?:了|的)?[^,]{0,8}(?:社区|居委|村委|村里)(?!卫生|民警|矫正|医)|社区(?:自己)?(?:的|里)[^,]{0,6}(?:人员|员工|社工)/u;

const POSITIONS =
  '(?:社工|员工|职工|工作人员|专职|职员|会计|出纳|财务|文员|主管|经理|司机|科员|干部|从业|项目(?:主管|经理|专员|主任|社工)|在编|编外|合同|聘用|医务|人$|上班|工作|任职|做|干)';
/** 在机构上班, 机构的社工, 单位是协会 */
const at = (employers: string, more: string) =>
  new RegExp(
    `(?:在|是)[^,]{0,12}${employers}[^,]{0,4}(?:上班|工作|任职|做|干|当|社工|的(?!得|获|奖|荣))|(?:派遣|用人|工作|所在)?(?:单位|机构)(?:是|系|为|在|:)?[^,]{0,10}${employers}|${employers}(?:的|里的?|这边的?)?${POSITIONS}|${more}`,
    'u',
  );
const AT_AN_ORGANISATION = at(
  `(?:${ORGANISATIONS}|中心)`,
  `驻站|${ORGANISATIONS}派|work (?:at|for|in) an? (?:ngo|non-?profit|social)`,
);
const AT_AN_INSTITUTION = at(
  `(?:${INSTITUTIONS}|街道)`,
  `^(?:吴中区?|苏州市?|某|[区镇])?${INSTITUTIONS}$|${PROFESSIONS}|(?:街道|[镇区]里?|政府)(?:上)?(?:聘|招)(?:用|请)?的|work (?:at|in|for) an? (?:hospital|school|company|government)`,
);

/** 社区里的老人, 社区治理研究: speaks of a community without being of it. */
const ABOUT_A_COMMUNITY =
  /(?:关于|针对|围绕|写|研究)[^,]{0,8}社区|社区(?:活动|服务(?!中心)|治理|建设|养老|矫正|营造|居民|老人|里的?(?:老人|居民|舞蹈|志愿|队))|(?:服务|面向|进|到|给)[^,]{0,3}社区|们(?:就)?是[^,]*队|(?:队|(?<!委)会|社)$/u;

/**
 * Is it what the person is, and not what they speak of: 社区书记, 网格员, 在机构上班, 在编教师?
 * @param isOfAnother whether the words are of a paper, an honour, a rating, and not of the person
 */
function isOwn(text: string, occupation: string, isOfAnother: boolean): boolean {
  switch (occupation) {
    case 'social-organization':
      return !isOfAnother && AT_AN_ORGANISATION.test(text) && !LEADER.test(text);
    case 'institution':
      return !isOfAnother && AT_AN_INSTITUTION.test(text);
    case 'community-worker':
      return !ABOUT_A_COMMUNITY.test(text) && !/^(?:我们|本)[^,]{0,10}(?:队|协会|组织|机构)/u.test(text);
    case 'none':
      return !/都不|^(?:没有?|无)/u.test(text);
    case 'other-service':
      return false;
    default:
      return !isOfAnother || /我|本人|员/u.test(text);
  }
}

/** What a clause says that the person is, as far as it speaks of the person. */
export function occupationsIn(text: string, isOfAnother: boolean): readonly Said[] {
  const named = valuesIn(text, OCCUPATION_WORDS);
  const isInACommunity = !isOfAnother && IN_A_COMMUNITY.test(text) && !ABOUT_A_COMMUNITY.test(text);
  const occupation =
    named.find((one) => isOwn(text, one, isOfAnother)) ?? (isInACommunity ? 'community-worker' : undefined);
  const isBoth = named.includes('grid-worker') || named.includes('mediator');
  const isAlso = ALSO.test(text) || (occupation === 'community-worker' && isBoth);
  return [
    ...(occupation ? [['occupation', occupation] as const] : []),
    ...(isAlso ? [['alsoGridWorkerOrMediator', true] as const] : []),
  ];
}
