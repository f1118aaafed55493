import { monthsBefore } from '../dates.js';
import { OUTSIDE } from '../lexicon.js';
import { readNumber } from '../numerals.js';
import type { Family, Piece, Said } from './family.js';
import { FROM } from './occupation.js';

const REGISTERED = /注册|登记/u;
/** Not registered, or registered somewhere else. */
const UNREGISTERED =
  /不(?:是|算|属于)社会组织|(?:没|未)(?:有)?(?:[去到在][^,]{0,4}|正式)?(?:注册|登记)|(?:注册|登记)(?:还|都|也)*(?:没|未)(?!几)|(?:^|在|是|的|苏州)[市省](?:里|级)?(?:民政[局厅])?(?:注册|登记)|(?:注册|登记)(?:是)?在(?:苏州)?[市省](?:里|级)?(?:民政|$)|(?:注册|登记)(?:地)?(?:不|没)在(?:吴中|本区|这)|(?:不是?|没有?)在(?:吴中|区里?|民政)[^,]{0,4}(?:注册|登记)/u;
const NOT_FILED =
  /(?:没|未)(?:有)?给(?:我们?|咱们?)?备|(?:没|未|无)(?:有)?(?:另外|[去在到向跟找][^,]{0,6}|正式|来得及|办)?备(?:过|了|上)?案?|备案[^,]{0,6}(?:没|未)(?!满|到|注册|登记|多久|几[天个]|多长)|(?:正在|还在|在(?:办|走|申请|做|弄))[^,]{0,4}备案(?!.*[了过]$)|备案(?:中$|流程|办理中)/u;
const FILED =
  /备(?:过|了|好|上)?个?案(?!制)|备的|备过|(?<![准具设配储筹])备了(?=$|[\s,的呀啊])|(?<!not )\bfiled with/u;
/** 准备备案, 备案要什么: not filed by these words. */
const FILING_TO_COME =
  /要不要|需要|要先|怎么|只要|只有|才有|备案的?(?:材料|申请|手续|表格?)[^,]{0,4}(?:交|报|递|填)|(?:想|打算|准备|正在|在|去)(?:去[^,]{0,6}|办|做|申请)?备案?(?!了|过)/u;
/** Where and for whom 城乡社区活动 are. */
const PLACE = '(?:社区|小区|居委会?|弄堂|睦邻|邻里|辖区|村(?![委官]))';
const RESIDENTS =
  '(?:老百姓|乡亲|群众|老人|老年人|长者|老伯|阿婆|孤老|居民|村民|村[里上]人|[^,]农(?!村|业|技|历)|农[民户]|[^农]户(?!口)|孩子|小孩|小朋友|小姑娘|儿童|青少年|邻居|街坊|种[^,]{1,4}的|独居|孤寡|残疾人|困难|外来)';
const ACTIVITY =
  '(?:义诊|捡|打扫|清理|巡逻|维修|活动(?!经费|室)|宣传|表演|演出|跳[舞操绳]|唱|讲(?:课|座|故事|绘本|解)|教(?!育局)|带|劝|练|助餐|理发|免费|服务(?!中心|站|社)|普法|健身|阅读|烧)';
/** Says so by itself: who works in a community does not say it. */
const SERVES_PLAINLY = [
  // 普法进社区, 文艺下村
  `[戏服活文义健科普育送化务动艺][^,]{0,4}[进到下]${PLACE}`,
  // 每月都进社区, 常去各社区, 小区里天天有活动
  `(?:每[^,]{0,2}[周月年天晚]|经常|常|都|平时|平常|定期|天天|年年)[^,]{0,6}(?:进|去|到|下|跑)[^,]{0,3}${PLACE}`,
  `${PLACE}(?:里|里面|上)?[^,给发颁评授拨备登注挂]{0,6}${ACTIVITY}`,
  // 在各个社区跑
  `各个?${PLACE}`,
  // 给老年人送戏, 织围巾送给小区里的孤老
  `(?:给|为|帮|教|带|陪|送|慰问|关爱|看望|照顾|服务|劝)[^,]{0,8}${RESIDENTS}`,
  '邻里互助(?!社|会|队)',
  '(?:教|带|领着?)(?:大家|乡亲)',
].join('|');
const SERVES = new RegExp(
  [
    SERVES_PLAINLY,
    // 在社区做项目, 到村里办讲座
    `(?:在|进|到|去|下|服务|面向)[^,]{0,3}${PLACE}[^,备登注]{0,6}(?:做|搞|开展|办)`,
    `(?:帮|为|替)(?:着)?${PLACE}[^,]{0,8}(?:搞|做|办|开展|组织|找|看|劝|修)`,
    '(?:做|搞|开展|从事|提供)[^,]{0,8}(?:为民服务|公益慈善|文体娱乐|文体活动|社区活动|邻里|为老|助老)',
  ].join('|'),
  'u',
);
/** 只对会员, 社区的活动一概不做 */
const SERVES_ITSELF =
  /(?:不|没)(?:怎么|是|有)?(?:进|到|去|在)社区|只(?:对|给|为|面向|在|服务|搞|做)(?:会员|企业|单位|公司|内部|自己)|(?:不|没)(?:做|搞|开展)(?:过)?社区|社区[^,]{0,8}(?:一概|从来?|都|也|我们)(?:不|没)|社区里?[向头]?(?:不|没)(?:怎么)?(?:去|进|搞|做)|自家人|服务的都是(?:企业|会员|老板|自己)/u;

const REGISTERED_HERE =
  /吴中[^,]{0,8}(?:注册|登记)|(?:注册|登记)[^,]{0,4}吴中|登记证[^,]{0,3}吴中|迁[到来]吴中|registered\s?在?吴中|(?<!社)区(?:里|(?:级)?民政局?)(?:注册|登记)|registered in wuzhong/u;

/** 帮街道做过几次义务巡逻 */
const HELPED_THE_TOWN =
  '(?:帮|替|给)[^,没未]{0,2}(?:街道|镇里?|政府|民政)[^,没未]{0,2}(?:做|搞|办|跑)过[^,]{0,4}[次回场趟项]';
/** 接过助残项目, 公益项目也接过两个 */
const UNDERTAKEN = new RegExp(
  `^承接过|${HELPED_THE_TOWN}|(?:承接|承办|接|做|参加|参与|组织|开展|搞|办)(?:过|了)[^,]{0,10}(?:公益|志愿|服务|项目|活动)|(?:项目|志愿服务|公益活动|志愿|公益)[^,没未]{0,4}(?:承接|接|做|参加|参与|搞)(?:过|了)|承接(?:公益|志愿)|(?:公益|志愿)[^,没未]{0,4}(?:\\d+|上百|[好几多两三四五六七八九十]+)[次个场回]|(?:志愿|公益)[^,]{0,4}(?:没(?:有)?[断停]过|一直在?做|年年都?[做搞有])|(?:志愿|公益)[^,没不]{0,6}(?:一直|都|全)是?(?:由)?我们(?:在)?[做搞办上管弄]`,
  'u',
);
/** 没接过项目, 公益活动都没做过 */
const NOT_UNDERTAKEN =
  /(?:没|未)(?:有)?(?:承接|(?:接过|做过|参加过|搞过)[^,]*(?:服务|公益|志愿|项目|活动))|(?:服务|公益|志愿|项目|活动)[^,]{0,6}(?:没|未)(?:有)?(?:承?接|做|搞|参加|办)过?/u;

const HERE = /^(?:就)?(?:是)?在?吴中区?里?(?:民政局?)?(?:发|批|办)?的$/u;

function registeredIn({ text, matter, before, isDenied }: Piece): boolean | undefined {
  // 证考下来了 没去登记: of the certificate.
  const isOfCertificate = matter === 'certificate' || /社工证|[初中高]级/u.test(text);
  if (isOfCertificate && !/机构|单位|组织|协会/u.test(text)) return undefined;
  if (isDenied && /吴中/u.test(text) && REGISTERED.test(text)) return false;
  if (UNREGISTERED.test(text) || (REGISTERED.test(text) && OUTSIDE.test(text.replace(FROM, ''))))
    return false;
  // 今年刚注册的民办非企业 吴中的
  const goesOn = matter === 'organization' && !before.has('filedWithTown') && HERE.test(text);
  return REGISTERED_HERE.test(text) || goesOn ? true : undefined;
}

/** 备案三年了, 备案才半年: some time in the year, or the month, so long back; 快一年了, 好几年了 tell of none. */
function longAgo(text: string, today: string): string | undefined {
  const [, years, months] =
    /备案?(?:过|了|都|也|已经?|有|其实|才|刚|到现在|[\s])*(?:([一二两三四五六七八九]|\d)年(?:多|半)?|(半年|[一二两三四五六七八九十\d]{1,2}个月))(?:了|$|[\s,])/u.exec(
      text,
    ) ?? [];
  const back = years && readNumber(years)?.toNumber();
  if (back) return String(Number(today.slice(0, 4)) - back);
  const count = months === '半年' ? 6 : months && readNumber(months.replace('个月', ''))?.toNumber();
  return count ? monthsBefore(today, count) : undefined;
}

/** Registration, filing with the town and community services of an organisation. */
export const organization: Family = {
  name: 'organization',
  words: new RegExp(
    [
      SERVES_PLAINLY,
      HELPED_THE_TOWN,
      '备[了过好上]?个?案|备的|备过|(?<![准具设配储筹])备了(?=$|[\\s,的呀啊])|注册|登记|迁[到来]吴中|草根|承办|承接|接过[^,]{0,8}(?:项目|活动)',
      '(?:不|没)(?:做|搞|开展)(?:过)?社区|社区里?[向头]?(?:不|没)|内部活动|只对会员|进社区|社区的?(?:事|活动)|自家人',
      '场地|办公室|办公用房|不(?:是|算|属于)社会组织',
      '志愿服务|公益(?!组织|机构|社|基金|性?岗)|文体|搞活动|做活动',
      '(?:在|进|到|去)社区里?[^,]{0,4}(?:带|教|跳|唱|演|练|搞|办(?!公)|开[展设])|[果菜茶]农|农户|小区|居民|村民|邻居|老人',
      'registered|filed with',
    ].join('|'),
    'u',
  ),
  vagueWords: /3000|三千/u,
  award: {
    fact: 'grassrootsSubsidyReceived',
    words: /草根|3000|三千|备案?|志愿|公益|邻里|居民|老人|活动/u,
    sum: '3000.00',
  },
  read(piece, named) {
    const { text, dates } = piece;
    const said: Said[] = [];
    const isRegistered = registeredIn(piece);
    if (isRegistered !== undefined) said.push(['registeredInDistrict', isRegistered]);
    // 要先去街道备案 | 到现在还没去
    const isUndone =
      !named &&
      piece.matter === 'organization' &&
      /^(?:到)?(?:现在|目前)?还?没(?:有)?去(?:办|弄|搞)?$|^(?:街道|镇里?|那边|上面)?(?:现在|目前)?还?没(?:有)?(?:给)?(?:我们)?批(?:下来|好|准)?$/u.test(
        text,
      );
    // 三千块草根补贴申请了 没批下来
    const isUnpaid = isUndone && /补贴|3000|三千|钱/u.test(piece.wordsBefore);
    if (isUnpaid) said.push(['grassrootsSubsidyReceived', false]);
    else if (NOT_FILED.test(text) || isUndone) said.push(['filedWithTown', false]);
    // 在社区备案: not with the town.
    else if (/(?:社区|居委会?|村(?:里|委会?)?)(?:里|上)?(?:备|登记)|民政局[^,]{0,2}备/u.test(text)) {
      if (/不是(?:在)?(?:街道|镇)/u.test(text)) said.push(['filedWithTown', false]);
    } else if (FILED.test(text) && !FILING_TO_COME.test(text)) {
      said.push(['filedWithTown', true]);
      const date = dates.find(({ end }) => end <= text.indexOf('备') + 1) ?? dates.at(-1);
      const since = date?.value ?? longAgo(text, piece.today);
      if (since) said.push(['filingDate', since]);
    } else if (!named && piece.before.has('filedWithTown') && dates[0] && !piece.before.has('filingDate'))
      said.push(['filingDate', dates[0].value]);
    if (SERVES_ITSELF.test(text)) said.push(['servesCommunity', false]);
    else if (SERVES.test(text)) said.push(['servesCommunity', true]);
    if (NOT_UNDERTAKEN.test(text)) said.push(['undertakenService', false]);
    else if (UNDERTAKEN.test(text)) said.push(['undertakenService', true]);
    return said;
  },
};
