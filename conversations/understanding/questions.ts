import type { BenefitId } from '../../policy/index.js';
import { type Lexicon, valuesIn } from './lexicon.js';

const ASKING =
  /[?？]|[吗么嘛](?:$|[\s,，。])|多少|几(?:百|千|钱|元|块|个|月|年|篇|级|项|条|名|人|天|次)|什么|啥|怎么|怎样|如何|哪|谁|何时|能不能|可不可以|可以不|可否|能否|有没有|有木有|有没|是不是|是否|算不算|要不要|用不用|会不会|行不行|需不需要|给不给|发不发|还能|能[^,，。]{0,10}(?:不|么)$|呢$|不$|没$|咋|多久|(?:想|要)?(?:咨询|请问|问一?下|了解|知道)|(?:是|给|发|归|算)[^,，。]{1,8}还是|(?:标准|金额|条件|比例|流程|上限)$|how|what|who|when|which|where|can i|can we|do i|is there|does/u;

/** Is this piece a question, so that nothing in it is said of the person? 我… is said all the same. */
export const isQuestion = (piece: string): boolean =>
  ASKING.test(piece) && !/^(?:我|本人)(?!.*(?:吗|多少|能不能|可以|什么|怎么|哪))/u.test(piece);

/** Neighbours of the district: outside, unless the question is about somebody who is in Wuzhong too. */
const NEIGHBOURS = /昆山|园区|姑苏|相城|虎丘|吴江|张家港|常熟|太仓|高新区(?!.*吴中)/u;

/** What may be asked of the policy beside a benefit. */
export type Subject =
  | 'amount'
  | 'payer'
  | 'who'
  | 'since'
  | 'often'
  | 'establishment'
  | 'combine'
  | 'cap'
  | 'topUp'
  | 'filing'
  | 'papers'
  | 'payday'
  | 'use'
  | 'office';

/** A question about the document as a whole, or about a clause without money. */
export type Theme =
  | 'combine'
  | 'payday'
  | 'papers'
  | 'filing'
  | 'townPays'
  | 'districtPays'
  | 'byOrganization'
  | 'hiring'
  | 'party'
  | 'network'
  | 'partyRating'
  | 'document'
  | 'interpreter'
  | 'forWorkers'
  | 'forOrganizations'
  | 'forStations'
  | 'overview';

export type PolicyQuestion =
  | {
      readonly about: 'benefits';
      readonly benefits: readonly BenefitId[];
      readonly subject: Subject | undefined;
    }
  | { readonly about: 'theme'; readonly theme: Theme }
  | { readonly about: 'outside' };

/** Typed by sound: 刚位, 正书, 将励, 补帖. */
const BY_SOUND: readonly (readonly [RegExp, string])[] = [
  [/[刚钢港冈]位/gu, '岗位'],
  [/[正政症]书/gu, '证书'],
  [/[将讲浆降]励|奖[利力厉丽]/gu, '奖励'],
  [/补[帖铁]|[步布]贴/gu, '补贴'],
  [/[都督][到道倒]/gu, '督导'],
  [/[荣容溶][玉誉]/gu, '荣誉'],
  [/草[跟根]/gu, '草根'],
  [/网[格个各](?:圆|园|原)/gu, '网格员'],
  [/[调条]解[圆园原]/gu, '调解员'],
  [/社[公功攻](?=站|师|证|机构|个人|人员|$)/gu, '社工'],
  [/平[古估]|评[古故]/gu, '评估'],
  [/申[青清情]/gu, '申请'],
  [/财[正证]/gu, '财政'],
];

const bySound = (text: string): string =>
  BY_SOUND.reduce((heard, [wrong, right]) => heard.replace(wrong, right), text);

/** Other places, other certificates, other matters: the document says nothing of them, whatever else is in the question. */
const OUTSIDE =
  /上海|北京|南京|杭州|无锡|常州|南通|深圳|广州|浙江|外省|[a-z]\d*(?:市|县|区)(?!民政)|[a-z]\d*市|教师资格|心理咨询|会计|消防(?:证|员证|工程)|健康管理|育婴|月嫂|人力资源|技师|建造师|律师(?:证|资格)|法考|护士|医师|驾照|普通话|电工|焊工|学历(?:补|奖)|考研|专升本|自考|社保|医保|公积金|失业|生育|产假|工伤|养老(?:金|保险|待遇)|退休(?:金|工资)|工资(?!补)|薪(?:资|水)|五险|年终奖|加班|高温|购房|买房|租房|住房|房补|落户|户口|居住证|低保|特困|残疾|临时救助|大病|助学|奖学金|上学|入学|幼儿园|学区|年检|年报|继续教育|再登记|换证|补办|遗失|(?:社会组织|民非|协会|社团|基金会)[^,，。]{0,4}(?:怎么|如何|要|需要)?[^,，。]{0,4}(?:成立|注册|注销|登记)(?!.*(?:奖|补|钱|等级|能拿|评))|招聘(?!.*(?:证|优先))|注册资金|(?:成立|注册|注销|登记)(?:一个|个)?(?:民非|社会组织|社团|基金会|公司|协会)|报名|考试(?:时间|什么|几号|难|科目|大纲|地点|费)|(?:啥|什么)时候考|成绩|准考证|教材|通过率|合格(?:线|分数)|分数线|题(?:库|目)|天气|股票|彩票|世界杯|world cup|weather|红烧|菜谱|做饭|讲个|笑话|写(?:一)?(?:首|篇|个)(?:诗|作文|代码|文章给)|翻译|你(?:多大|几岁|喜欢|是男|是女|吃)|打车|叫(?:个|辆)?车|外卖|快递|航班|火车|拖欠|劳动仲裁|仲裁|投诉|举报|离婚|结婚|纠纷怎么|打官司|贷款|信用卡|个税|发票|燃油|出租车|公益性岗位|人才(?:购房|补贴|引进|公寓)|购车|新能源|疫苗|核酸|口罩|创业|就业(?:补贴|困难)|招聘(?:会|公告)|拆迁|宅基地|征地|物业|停车|志愿(?:时长|者证)/u;

const TOPICS: Lexicon<BenefitId> = [
  [
    'post-subsidy',
    /岗位(?:的)?补|岗补|每(?:个)?月(?:的|那个|发|有|能|补|给|领|多少|\d)*[^,，。]{0,4}(?:补|钱|\d{3})|月补|按月|一个?月(?:多少|几|给|能)|post subsidy|monthly/u,
  ],
  [
    'certificate-award',
    /证书(?:的)?(?:一次性)?(?:奖|补)|考证|(?:拿|考|取得?|有)[^,，。]{0,6}(?:证|助理|助社|初级|中级|高级|社工师|社会工作师)|(?:助理|初级|中级|高级)[^,，。]{0,10}(?:奖|补|给|多少|几|钱|领|拿)|社工证|社会工作师|社工师|社会工作者?职业|一次性奖|certificate/u,
  ],
  ['supervisor-award', /督导|supervisor/u],
  ['research-award', /课题|论文|期刊|刊物|杂志|发表|研究成果|文章|学报|journal|paper|research/u],
  [
    'rating-award',
    /[1-5一二三四五]\s?个?a(?![a-z])|(?<![a-z])a{2,5}(?![a-z])|等级(?:评估|奖)|评估(?:等级|奖)|(?:社会组织|机构|协会)[^,，。]{0,4}(?:评级|等级|评估)|复评|评级|rating/u,
  ],
  [
    'honor-award',
    /荣誉|(?:联合会|学会|协会|民政(?:部|厅|局))[^,，。]{0,6}(?:奖|评的)|配套|案例|称号|表彰|获奖|得(?:了)?(?:个)?(?:大)?奖|行业协会|先进|hono[u]?r/u,
  ],
  [
    'grassroots-subsidy',
    /草根|办公(?:场地|场所|室|用房)|场地|备案|本土型|3000元?(?:的)?(?:一次性)?补贴|grassroots|office space/u,
  ],
  [
    'station-subsidy',
    /社工站[^,，。]{0,10}(?:补|钱|资金|运营|评估|考核|多少|分|上限|封顶|最高)|运营(?:补|资金|经费|费)|示范型|标准型|合格型|不达标|\d\s?分|评估(?:得)?分|考核(?:不|没|合格|优)|station/u,
  ],
];

const SUBJECTS: Lexicon<Subject> = [
  ['office', /场地|场所|办公|租金/u],
  [
    'combine',
    /一起(?:拿|领|享受|申|报)|同时(?:拿|领|享受|申|报)|叠加|兼得|都(?:能|可以)?(?:拿|领|享受)|又[^,，。]{1,8}又|冲突|重复(?:享受|领|拿|申)|两(?:个|项|份)(?:都|一起)|both|combine/u,
  ],
  [
    'payer',
    /谁(?:出|给|发|付|承担|掏|拨)|哪(?:里|儿|个|家|级)?(?:来)?(?:出|给|发|承担|掏|拨|财政)|(?:钱|资金|经费)(?:是)?(?:从)?(?:哪|谁)|财政|区里(?:出|发|还是)|镇里(?:出|发|还是)|who pays/u,
  ],
  [
    'payday',
    /(?:什么|啥|几)时候?(?:能)?(?:发|到|给|拿到|领到|下来|打)|多久(?:能)?(?:发|到|下来|批|拿)|到账|几(?:天|个月)(?:能)?(?:发|到|下来|批)|发放时间|几号发/u,
  ],
  [
    'papers',
    /材料|证明|带(?:什么|啥|哪些)|准备(?:什么|啥|哪些)|要(?:什么|啥|哪些)(?:东西|资料|文件)|资料|表格|复印件|提交(?:什么|啥|哪些)|papers|documents/u,
  ],
  [
    'topUp',
    /补(?:足|差|齐|多少)|差额|升(?:级|到|了|一级)|再考|更高|从[^,，。]{1,6}(?:到|考)|又考|考上?(?:更高|高一级)|全额/u,
  ],
  ['cap', /封顶|上限|最高|最多|限额|几篇|不超过|名额|cap|maximum/u],
  [
    'often',
    /每年|年年|一次性|几次|多久(?:发|给)|(?:还)?能(?:再|多)(?:领|拿)|按月|每月发|长期|一直(?:发|有|给)|how often|once/u,
  ],
  ['establishment', /在编|编制|事业编|公务员|编外|合同(?:工|制)|派遣/u],
  [
    'filing',
    /谁(?:来)?(?:报|申|交|提)|自己(?:能|可以|申|报|交)|个人(?:能|可以)?(?:申|报)|怎么(?:申|报|办|领|弄|拿|交)|(?:去)?(?:哪里|哪儿|哪|什么地方)(?:申|报|办|领|交)|向(?:谁|哪)|流程|手续|申请(?:方式|渠道|流程|入口)|apply/u,
  ],
  ['use', /(?:能|可以)?(?:发给|用(?:于|来|在|到)|花)|用途|干(?:什么|啥)用|做什么用|怎么(?:用|花)/u],
  [
    'since',
    /(?:什么|啥)时候(?:的|起|开始)|哪(?:年|一年|天)|几(?:几)?年|从(?:哪|什么)|之前的|以前的|\d{2,4}年|早(?:就|先)|老证|旧证|新获得|补报|补发|since/u,
  ],
  ['amount', /多少|几(?:百|千|块|钱|元|万)|金额|标准|数额|比例|百分|%|how much/u],
  [
    'who',
    /谁(?:能|可以|有)|哪些人|什么人|条件|要求|资格|能不能|可以|有没有|有份|算不算|能(?:拿|领|申|享)|给不给|有吗|吗$|who/u,
  ],
];

const THEMES: Lexicon<Theme> = [
  ['party', /党员|党支部|支部|支委|联合党|入党|社工站[^,，。]{0,6}党组织|party/u],
  ['partyRating', /党组织|党建/u],
  [
    'hiring',
    /优先(?:录用|招|考虑)?|(?:招聘|录用|招考)[^,，。]{0,10}(?:证|优先|加分)|(?:证|加分)[^,，。]{0,10}(?:招聘|录用|招考)|hiring/u,
  ],
  [
    'network',
    /三级(?:网络|服务)|社工室|指导中心|高校|社工站[^,，。]{0,6}(?:谁?负责|职责|做什么|干什么|谁(?:来)?建|谁管)/u,
  ],
  [
    'townPays',
    /镇(?:里|上|财政|街道)?(?:出钱|承担|掏钱|负责|给|发|出)[^,，。]{0,6}(?:哪|什么|几)|(?:哪|什么)[^,，。]{0,8}(?:镇|街道)[^,，。]{0,4}(?:出|掏|承担|给)/u,
  ],
  [
    'districtPays',
    /区(?:里|财政)(?:出钱|承担|掏钱|负责|给|发|出)[^,，。]{0,6}(?:哪|什么|几)|(?:哪|什么)[^,，。]{0,8}区(?:里|财政)[^,，。]{0,4}(?:出|掏|承担|给)/u,
  ],
  ['byOrganization', /(?:要|得|必须|由)?(?:机构|组织|单位)(?:去|来)?(?:报|申|交|提)/u],
  [
    'interpreter',
    /谁(?:来)?(?:解释|说了算|负责解释)|解释权|(?:归|由)谁(?:管|解释)|哪个部门(?:管|负责|解释)|咨询(?:谁|哪|电话)|找谁|主管部门/u,
  ],
  [
    'document',
    /文件|文号|政策(?:叫|名|是什么|依据|原文|全文|有效|什么时候|还)|依据(?:是|什么)|哪个(?:文|政策|办法)|实施办法|(?:还|仍)?(?:有效|作废|执行|管用)|什么时候(?:施行|实施|生效|印发|出台|开始执行)|document|policy/u,
  ],
  ['combine', /一起(?:拿|领|享受)|同时(?:拿|领|享受)|叠加|兼得/u],
  [
    'payday',
    /到账|审批|多久[^,，。]{0,4}(?:批|办)|什么时候(?:能)?(?:发|给|拿到)|多久(?:能)?(?:发|下来|拿到)|几(?:天|个月)(?:能)?(?:发|到|下来)/u,
  ],
  ['papers', /材料|证明|资料|带(?:什么|啥|哪些)|表格|复印件/u],
  ['forStations', /社工站/u],
  ['forOrganizations', /社会组织|机构|协会|民非|组织(?:能|可以|有)/u],
  ['forWorkers', /社工(?!站)|社区工作者|个人|网格员|调解员|我能|我可以|workers?/u],
  [
    'overview',
    /(?:有|哪)(?:些|什么|哪些|啥)?(?:补贴|奖励|补助|政策|好处|优惠)|(?:补贴|奖励|补助)(?:有)?(?:哪些|什么|几种|几项|多少种)|(?:都)?(?:有)?哪几项|what subsid/u,
  ],
  ['filing', /补报|补领|截止|期限|怎么(?:申|报|办|领)|(?:去)?(?:哪里|哪儿|哪)(?:申|报|办|领|交)|流程|手续/u],
];

/**
 * What a question asks of the policy.
 * @param text normalised
 * @returns undefined where it is no question; "outside" where the document says nothing of it
 */
export function readQuestion(text: string): PolicyQuestion | undefined {
  const heard = bySound(text);
  if (!ASKING.test(heard)) return undefined;
  if (OUTSIDE.test(heard) || (NEIGHBOURS.test(heard) && !heard.includes('吴中'))) return { about: 'outside' };
  const [theme] = valuesIn(heard, THEMES);
  if (
    theme === 'party' ||
    theme === 'hiring' ||
    theme === 'townPays' ||
    theme === 'districtPays' ||
    theme === 'byOrganization'
  )
    return { about: 'theme', theme };
  const benefits = topicsIn(heard);
  if (benefits.length > 0) return { about: 'benefits', benefits, subject: valuesIn(heard, SUBJECTS)[0] };
  return theme ? { about: 'theme', theme } : { about: 'outside' };
}

/** The benefits that a question is about; a more particular one leaves out what its words also touch. */
function topicsIn(text: string): readonly BenefitId[] {
  const found = [
    // A certificate of somebody in a community may be about either clause.
    ...(/社区|居委|村/u.test(text) && /证/u.test(text) && !/奖|岗位|每(?:个)?月/u.test(text)
      ? (['post-subsidy', 'certificate-award'] as const)
      : []),
    ...valuesIn(text, TOPICS),
  ];
  const both =
    (/岗位|每(?:个)?月|月补/u.test(text) && /证书奖|一次性奖/u.test(text)) ||
    (found[0] === 'post-subsidy' && found[1] === 'certificate-award' && !/岗位|岗补|每(?:个)?月/u.test(text));
  if (found.includes('post-subsidy') && !both) return ['post-subsidy'];
  const particular = found.filter((id) => id !== 'certificate-award');
  if (found.includes('certificate-award') && !both && particular.length > 0 && !/证书奖/u.test(text))
    return particular.slice(0, 2);
  return [...new Set(found)].slice(0, 2);
}

/** How many full members of the party, and how many stations, a question names. */
export function readParty(text: string): {
  readonly members: number | undefined;
  readonly stations: number | undefined;
} {
  const count = (pattern: RegExp) => {
    const found = pattern.exec(text)?.[1];
    if (!found) return undefined;
    const digits: Readonly<Record<string, number>> = {
      零: 0,
      一: 1,
      二: 2,
      两: 2,
      三: 3,
      四: 4,
      五: 5,
      六: 6,
      七: 7,
      八: 8,
      九: 9,
      十: 10,
      没: 0,
    };
    return digits[found] ?? Number(found);
  };
  return {
    members:
      count(/(\d+|[零一二两三四五六七八九十])\s?(?:个|名|位)?(?:正式)?党员/u) ??
      (/没有?(?:正式)?党员|无(?:正式)?党员/u.test(text) ? 0 : undefined),
    stations: count(/(\d+|[一二两三四五六七八九十])\s?(?:个|家)?(?:社工)?站/u),
  };
}
