import { affirmed, isNegated, OCCUPATION_WORDS, townIn, valuesIn } from '../lexicon.js';
import type { Family, Said } from './family.js';

const ESTABLISHED = /在编|事业编|行政编|公务员|有编(?!外)|正式编|参公/u;
const NOT_ESTABLISHED =
  /(?:没|无|不|非|未)(?:有|是|在)?(?:事业|行政|正式)?(?:编|在编)|编外|合同(?:工|制)|劳务派遣|派遣(?:工|制|人员)|临时工|聘用制|劳务工/u;
const WORKING =
  /(?:在|是)吴中(?:区)?(?:的)?[^,，。]{0,8}(?:上班|工作(?!发展|的)|任职|就职|干活)|^(?:我是|我|本人)?吴中(?:区)?(?:的)?(?:社区|网格|社工(?!作))|吴中(?:区)?(?:的)?机构上班/u;
const ELSEWHERE_WORKING =
  /(?:不在|没在)吴中[^,，。]{0,4}(?:上班|工作|任职|做)|(?:单位|上班|工作|任职|去了?)[^,，。]{0,6}(?:工业园区|园区|姑苏|相城|虎丘|吴江|昆山|外地)|在[^,，。]{0,4}(?:工业园区|园区|姑苏|相城|虎丘|吴江|昆山|外地)[^,，。]{0,4}(?:上班|工作|任职|做)|^我?(?:们)?(?:就)?在(?:苏州)?(?:工业)?(?:园区|姑苏|相城|虎丘|吴江|昆山)区?的?$/u;
const ALSO = /兼[^,，。]{0,4}(?:网格|调解)|(?:同时|也)是[^,，。]{0,4}(?:网格|调解)/u;
const ELSEWHERE = /住在|家在|户口|户籍|老家/u;

/** Who somebody is: where they work, as what, on establishment or not, still in post. */
export const person: Family = {
  name: 'person',
  words: /./u,
  read({ text }) {
    const said: Said[] = [];
    const so = affirmed(text);
    if (!ELSEWHERE.test(so)) {
      const town = townIn(so);
      if (town) said.push(['town', town]);
      if (ELSEWHERE_WORKING.test(text)) said.push(['worksInDistrict', false]);
      else if (WORKING.test(so)) said.push(['worksInDistrict', true]);
    }
    // 我们协会 speaks of the organisation; 我是协会的 of the person.
    const occupations = valuesIn(so, OCCUPATION_WORDS.slice(0, 5));
    const [occupation] = occupations;
    if (occupation && !isNegated(so) && isOwn(so, occupation)) said.push(['occupation', occupation]);
    const isBoth = occupations.some((other) => other === 'grid-worker' || other === 'mediator');
    if (occupation === 'community-worker' && (isBoth || ALSO.test(so)))
      said.push(['alsoGridWorkerOrMediator', true]);
    if (NOT_ESTABLISHED.test(text)) said.push(['onEstablishment', false]);
    else if (ESTABLISHED.test(so) && !/不含|是不是|算不算/u.test(text)) said.push(['onEstablishment', true]);
    if (
      /(?:已经?|刚|早就?|从|后来)?[^,，。]{0,6}(?:离职|辞职|退休)(?:了)?/u.test(so) &&
      !/没(?:有)?(?:离职|辞职|退休)/u.test(text)
    )
      said.push(['inPost', false]);
    else if (/(?:现在|目前|仍|还)(?:在职|在岗)|^在职|^在岗/u.test(so)) said.push(['inPost', true]);
    return said;
  },
};

/** Is it what the person is, and not what they speak of: 社区书记, 网格员, 在机构上班, 在编教师? */
function isOwn(text: string, occupation: string): boolean {
  if (occupation === 'social-organization') {
    return /(?:在|是)[^,，。]{0,10}(?:社会组织|机构|民非|社团|基金会|协会|服务中心|中心)[^,，。]{0,4}(?:上班|工作|任职|做|干|的(?:社工|员工|人|专职))|(?:派遣|用人|工作|所在)?单位是|(?:社会组织|社工机构|机构)的(?:社工|员工|工作人员|专职|从业)|机构社工/u.test(
      text,
    );
  }
  if (occupation === 'institution') {
    return /(?:在|是)[^,，。]{0,12}(?:机关|事业单位|医院|学校|企业|公司|街道办|镇政府|民政|司法|妇联|残联|国企)|教师|老师|医生|护士|公务员|(?:街道办|医院|学校|事业单位|机关)(?:的|社工)|医务社工/u.test(
      text,
    );
  }
  return !/社区(?:活动|服务(?!中心))/u.test(text) || occupation !== 'community-worker';
}
