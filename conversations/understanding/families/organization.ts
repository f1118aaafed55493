import { OUTSIDE } from '../lexicon.js';
import type { Family, Said } from './family.js';

const REGISTERED = /注册|登记/u;
/** Not registered, or registered somewhere else. */
const UNREGISTERED =
  /(?:没|未)(?:有)?(?:去[^,]{0,4}|正式|在吴中)?(?:注册|登记)|(?:^|在|是|的|苏州)[市省](?:里|级)?(?:民政[局厅])?(?:注册|登记)|(?:不是?|没有?)在(?:吴中|区里?|民政)[^,]{0,4}(?:注册|登记)/u;
const NOT_FILED =
  /(?:没|未|无)(?:有)?(?:[去在到向跟找][^,]{0,6}|正式|来得及|办)?备(?:过|了|上)?案?|备案[^,]{0,6}(?:没|未)(?!满|到|注册|登记)|(?:正在|还在|在(?:办|走|申请|做|弄))[^,]{0,4}备案(?!.*[了过]$)|备案(?:中$|流程|办理中)/u;
const FILED = /备(?:过|了|好|上)?个?案|备的|备过/u;
/** 准备备案, 备案要什么: not filed by these words. */
const FILING_TO_COME =
  /要不要|需要|怎么|(?:想|打算|准备|正在|在|去)(?:去[^,]{0,6}|办|做|申请)?备案?(?!了|过)/u;
const SERVES =
  /(?:在|进|到|服务|面向)(?:城乡|我们|本)?(?:社区|小区|村里|村子|居民)[^,]{0,6}(?:做|搞|开展|活动|服务|教|带|办|表演|演|跳|唱)|[戏服活文义健科普育送化务动][^,]{0,4}进社区|(?:每[周月年天]|经常|常|都)[^,]{0,4}进社区|邻里互助(?!社|会|队)|(?:做|搞|开展|从事|提供)[^,]{0,8}(?:为民服务|公益慈善|文体娱乐|文体活动|社区活动|邻里|为老|助老)|(?:给|为|帮|教|陪|慰问|关爱|看望|照顾|服务)[^,]{0,6}(?:老人|居民|村民|[果菜茶]?农[民户]?|孩子|邻居)|[给为帮替](?:着)?(?:社区|村里|小区)[^,]{0,4}(?:搞|做|办|开展|组织)/u;

/** 接过助残项目, 公益项目也接过两个 */
const UNDERTAKEN =
  /(?:承接|承办|接|做|参加|参与|组织|开展|搞|办)(?:过|了)[^,]{0,10}(?:公益|志愿|服务|项目|活动)|(?:项目|志愿服务|公益活动)[^,没未]{0,4}(?:承接|接|做|参加|参与|搞)(?:过|了)/u;
/** 没接过项目, 公益活动都没做过 */
const NOT_UNDERTAKEN =
  /(?:没|未)(?:有)?(?:承接|(?:接过|做过|参加过|搞过)[^,]*(?:服务|公益|志愿|项目|活动))|(?:服务|公益|志愿|项目|活动)[^,]{0,6}(?:没|未)(?:有)?(?:承?接|做|搞|参加|办)过?/u;

/** Registration, filing with the town and community services of an organisation. */
export const organization: Family = {
  name: 'organization',
  words:
    /备[了过好上]?个?案|备的|(?:不|没)(?:做|搞|开展)(?:过)?社区|内部活动|承办|备过|草根|注册|登记|场地|办公室|办公用房|承接|进社区|只对会员|志愿服务|邻里互助|公益(?!组织|机构|社|性?岗)|接过[^,]{0,8}(?:项目|活动)|(?:在|进|到)社区里?[^,]{0,4}(?:带|教|跳|唱|演|练|搞|办(?!公)|开[展设])|[果菜茶]农|农户|文体|搞活动|做活动|小区|居民|村民|邻居|老人|registered|filed with/u,
  vagueWords: /3000|三千/u,
  award: {
    fact: 'grassrootsSubsidyReceived',
    words: /草根|3000|三千|备案?|志愿|公益|邻里|居民|老人|活动/u,
    sum: '3000.00',
  },
  read(piece, named) {
    const { text, dates } = piece;
    const said: Said[] = [];
    if (UNREGISTERED.test(text) || (REGISTERED.test(text) && OUTSIDE.test(text)))
      said.push(['registeredInDistrict', false]);
    else if (
      /吴中[^,]{0,6}(?:注册|登记)|(?:注册|登记)[^,]{0,4}吴中|区(?:里|(?:级)?民政局?)(?:注册|登记)|registered in wuzhong/u.test(
        text,
      )
    )
      said.push(['registeredInDistrict', true]);
    if (NOT_FILED.test(text)) said.push(['filedWithTown', false]);
    else if (FILED.test(text) && !FILING_TO_COME.test(text)) {
      said.push(['filedWithTown', true]);
      const date = dates.find(({ end }) => end <= text.indexOf('备') + 1) ?? dates.at(-1);
      if (date) said.push(['filingDate', date.value]);
    } else if (!named && piece.before.has('filedWithTown') && dates[0] && !piece.before.has('filingDate'))
      said.push(['filingDate', dates[0].value]);
    if (
      /(?:不|没)(?:怎么|是|有)?(?:进|到|去|在)社区|只(?:对|给|为|面向|在|服务|搞|做)(?:会员|企业|单位|公司|内部|自己)|(?:不|没)(?:做|搞|开展)(?:过)?社区/u.test(
        text,
      )
    )
      said.push(['servesCommunity', false]);
    else if (SERVES.test(text)) said.push(['servesCommunity', true]);
    if (NOT_UNDERTAKEN.test(text)) said.push(['undertakenService', false]);
    else if (UNDERTAKEN.test(text)) said.push(['undertakenService', true]);
    return said;
  },
};
