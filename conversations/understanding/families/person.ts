import {
  INSTITUTIONS,
  OCCUPATION_WORDS,
  ORGANISATIONS,
  OUTSIDE,
  PROFESSIONS,
  townIn,
  valuesIn,
} from '../lexicon.js';
import type { Family, Said } from './family.js';

const ESTABLISHED = /在编(?!外)|事业编|行政编|公务员|有编(?!外)|正式编|参公|有编制/u;
const NOT_ESTABLISHED =
  /(?:没|无|不|非|未)(?:有|是|在)?(?:事业|行政|正式)?(?:编|在编)|编(?:制)?(?:是)?(?:没|无)|编外|合同(?:工|制)|劳务派遣|派遣(?:工|制|人员)|临时工|聘用制?(?!的?社工站)|劳务工|公益性?岗|not (?:on|in) (?:the )?establishment/u;
const WORKING =
  /(?:在|^(?:我|本人)?是)吴中(?:区)?(?:的)?[^,]{0,8}(?:上班|工作(?!发展|的)|任职|就职|干活|社工|网格|社区)|^(?:我是|我|本人)?吴中(?:区)?(?:的)?(?:社区|网格|社工(?!作))|吴中(?:区)?(?:的)?(?:机构|单位|社区)上班|work in wuzhong/u;
const AT_WORK = /上班|工作|做|任职|就职|干|社区|社工|网格|调解|机构|单位|居委|街道|调(?:到|去)|去了|work/u;
const HOME = /住在|住|家在|户口|户籍|老家|live in/u;
/** Speaks of who granted, registered or filed, not of where somebody works. */
const OF_AN_OFFICE = /评[为上选的]|颁|授|发的|奖|荣誉|案例|论文|表彰|称号|注册|登记|备案|认定|公布|拨|批准/u;
const LEADER =
  /(?:机构|协会|社会组织|民非|社团|基金会|商会|中心|服务社|组织|志愿队|服务队)(?:的|里的)?(?:总)?(?:负责人|会长|副会长|理事长?|秘书长|法人|主任|总干事|创始人|老板)|^(?:我是)?(?:负责人|会长|理事长|秘书长|法人)/u;
const ALSO = /兼[^,]{0,4}(?:网格|调解)|(?:同时|也|还)(?:是|做|当)[^,]{0,4}(?:网格|调解)/u;
const LEFT = /离职|辞职|辞了|退休|退了休|离岗|离开(?:社区|岗位|单位|网格|这)|退下来?|不干了|调走|下岗/u;
const STAYING = /没(?:有)?(?:离职|辞|退)|准备|打算|想|快|要|马上|返聘/u;

/** Who somebody is: where they work, as what, on establishment or not, still in post. */
export const person: Family = {
  name: 'person',
  words: /./u,
  read({ text, isDenied, isFormer, asked }, isOfPerson) {
    const said: Said[] = [];
    const isOfOffice = OF_AN_OFFICE.test(text);
    if (!isDenied && !isFormer) {
      const isAtHome = HOME.test(text);
      const town = isAtHome ? undefined : townIn(text);
      if (town) said.push(['town', town]);
      if (/(?:不|没)在吴中/u.test(text)) said.push(['worksInDistrict', false]);
      else if (
        !town &&
        !isOfOffice &&
        OUTSIDE.test(text) &&
        (AT_WORK.test(text.replace(HOME, '')) ||
          (!asked && /^我?(?:们)?(?:就|人)?在[^,]{2,8}$/u.test(text))) &&
        (!isAtHome || /上班|工作/u.test(text))
      )
        said.push(['worksInDistrict', false]);
      else if (!isAtHome && WORKING.test(text)) said.push(['worksInDistrict', true]);
      const occupations = valuesIn(text, OCCUPATION_WORDS);
      const occupation =
        occupations.find((one) => isOwn(text, one, isOfOffice || !isOfPerson)) ??
        (isOfPerson && !isOfOffice && IN_A_COMMUNITY.test(text) && !ABOUT_A_COMMUNITY.test(text)
          ? 'community-worker'
          : undefined);
      if (occupation) said.push(['occupation', occupation]);
      const isBoth = occupations.some((other) => other === 'grid-worker' || other === 'mediator');
      if (ALSO.test(text) || (occupation === 'community-worker' && isBoth))
        said.push(['alsoGridWorkerOrMediator', true]);
    }
    if (NOT_ESTABLISHED.test(text)) said.push(['onEstablishment', false]);
    else if (ESTABLISHED.test(text) && !isDenied && !/不含|是不是|算不算/u.test(text))
      said.push(['onEstablishment', true]);
    if (LEFT.test(text) && !STAYING.test(text)) said.push(['inPost', false]);
    else if (/(?:现在|目前|仍|还)(?:在职|在岗|在(?:社区|做|干|上班))|^在职|^在岗|没(?:有)?离职/u.test(text))
      said.push(['inPost', true]);
    return said;
  },
};

/** 入职社区, 在村里当会计: whoever says so of oneself works there. */
const IN_A_COMMUNITY =
  /(?:在|是|入职|进|来|到)(?:了|的)?[^,]{0,8}(?:社区|居委|村委|村里)(?!卫生|民警|矫正|医)|社区(?:自己)?(?:的|里)[^,]{0,6}(?:人员|员工|社工)/u;

const POSITIONS =
  '(?:社工|员工|职工|工作人员|专职|职员|科员|干部|从业|项目(?:主管|经理|专员|主任|社工)|在编|编外|合同|聘用|医务|人$|上班|工作|任职|做|干)';
/** 在机构上班, 机构的社工, 单位是协会 */
const at = (employers: string, more: string) =>
  new RegExp(
    `(?:在|是)[^,]{0,12}${employers}[^,]{0,4}(?:上班|工作|任职|做|干|当|社工|的(?!得|获|奖|荣))|(?:派遣|用人|工作|所在)?单位(?:是|系|为|在|:)[^,]{0,10}${employers}|${employers}(?:的|里的?|这边的?)?${POSITIONS}|${more}`,
    'u',
  );
const AT_AN_ORGANISATION = at(
  `(?:${ORGANISATIONS}|中心)`,
  '驻站|机构派|work (?:at|for|in) an? (?:ngo|non-?profit|social)',
);
const AT_AN_INSTITUTION = at(
  `(?:${INSTITUTIONS}|街道)`,
  `${PROFESSIONS}|(?:街道|[镇区]里?|政府)(?:上)?(?:聘|招)的|work (?:at|in|for) an? (?:hospital|school|company|government)`,
);

/** 社区里的老人, 社区治理研究: speaks of a community without being of it. */
const ABOUT_A_COMMUNITY =
  /社区(?:活动|服务(?!中心)|治理|建设|养老|矫正|营造|居民|老人|里的?(?:老人|居民|舞蹈|志愿|队))|(?:服务|面向|进|到|给)[^,]{0,3}社区|们(?:就)?是[^,]*队|(?:队|(?<!委)会|社)$/u;

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
