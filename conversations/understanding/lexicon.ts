import type { FACTS, FactId, FactValue, TownId } from '../../policy/index.js';

type ChoiceFact = {
  [F in FactId]: (typeof FACTS)[F]['kind'] extends 'choice' ? F : never;
}[FactId];

/** For each value, the words that say it, in a normalised text. Values are tried in the order given. */
export type Lexicon<V extends string> = readonly (readonly [V, RegExp])[];

/** The zones first: 太湖度假区 is not 太湖街道. 角直 is the common misspelling of 甪直. */
export const TOWN_WORDS: Lexicon<TownId> = [
  [
    'economic-zone',
    /吴中(?:经济)?(?:技术)?开发区|吴中经开|经(?:济)?(?:技术)?开(?:发)?区|^(?:我们?|单位|就|在|是|属于|归)*开发区|economic (?:and tech\w* )?(?:development )?zone/u,
  ],
  ['resort-zone', /度假区|旅度|resort/u],
  [
    'high-tech-zone',
    /(?<!苏州|虎丘|国家)(?!.*(?:狮山|枫桥|浒))高新(?:技术)?(?:产业)?(?:开发)?区|吴中高新|high-?tech zone/u,
  ],
  ['mudu', /[木目沐牧][渎读独犊椟毒]|木[度都]|mudu/u],
  ['luzhi', /[甪甬角用陆鹿路六录]直|luzhi|lu zhi/u],
  ['xukou', /[胥须徐需许][口囗扣]|xukou/u],
  ['dongshan', /东山|dongshan/u],
  ['linhu', /[临林邻]湖|linhu/u],
  ['guangfu', /光[福富付]|guangfu/u],
  ['jinting', /金[庭廷亭停]|(?<!虎)西山(?!区|北)|jinting/u],
  ['changqiao', /[长常]桥|changqiao/u],
  ['yuexi', /[越月跃悦][溪西]|yuexi/u],
  ['guoxiang', /[郭国果][巷项向像]|guoxiang/u],
  ['hengjing', /[横恒衡][泾径经劲]|hengjing/u],
  ['xiangshan', /[香乡]山|xiangshan/u],
  ['chengnan', /[城成]南(?!通)|chengnan/u],
  ['taihu', /(?<!靠近?|沿|临|离)太湖(?![边畔]|.{0,4}(?:度假|旅游))|taihu/u],
];

const LEVEL_WORDS = [
  [
    'senior',
    /(?<!最)高级(?!别|中学|职高|法院|技|教师|职称|工程)|高社|^高$|(?:初|中)[、和]?高(?:级)?都|最高(?:那|的|一?级的?$)|senior|advanced/u,
  ],
  [
    'social-worker',
    /中级(?!人民|法院|职称)|(?<!吴)中社(?![区工会联])|^中$|初[、和]?中(?:[、和]?高)?(?:级)?都|初中级|(?<!助理|高级|初级|[助初高])(?:社会工作师|社工师)(?!考试|报名)|intermediate|mid-?level|^social worker/u,
  ],
  [
    'assistant',
    /初级(?!中学)|(?<![年当起最])初社(?![区工会])|(?<!督导|民政|行政|主任|书记|项目|经理)助理(?!督导|工程|研究|讲师|教|会计)|(?<![互帮救资扶辅协])助[社工]|^初$|初[、和]?中(?:[、和]?高)?(?:级)?都|初中级|最低(?:那|的|一?级)|入门(?:级|的|那)|assistant|junior/u,
  ],
  [
    'none',
    /(?:没|无|木有)(?:有|得|考|拿|取得)*(?:过|到|出|出来)?(?:任何|什么|啥)?(?:社工|社会工作)?(?:师|者)?(?:职业)?(?:资格)?证|证(?:书)?(?:还|都|也)?(?:没|无)|没有?(?:考|拿|取得|过|通过)|(?:什么|啥|一[本个张])(?:证(?:书)?)?(?:都|也)没|(?:^|\s)(?:我|还|都|也|目前|现在|暂时?|尚|压根|根本)*(?:没有?|无|没的|没得|木有|none|no|nothing)(?:$|[\s,了呢啊撒噻的证])|don'?t have (?:one|any|a|it)|haven'?t/u,
  ],
] as const;

/** Where people work: organisations of the social sector, and all other employers, by the words that name them. */
export const ORGANISATIONS =
  '(?:民非的?(?:养老院|敬老院|护理院|幼儿园|学校)|社会组织|社会团体|社工组织|社工(?:服务)?机构|机构|发展中心|民非|民办非|社团|基金会|协会|联合会|商会|(?<!卫生|党群|便民|社区|职工)服务中心|事务所|服务社|公益组织)';
/** 公司里做会计: clause 3 is for those who do social work there. */
const OTHER_TRADE =
  '(?:里?的?(?=柜员|文员|会计|销售|前台|司机|保安|流水线|程序员)|[^,]{0,4}(?:做|当|干|是)[^,社]{0,3})(?:柜员|流水线|会计|人事|行政|销售|前台|财务|文员|司机|程序员|工程师|保安|客服)';
export const INSTITUTIONS = `(?:机关|事业单位|管委会|医院|卫生院|保健院|卫生服务|疾控|学校|职校|技校|中学|小学|大学(?!生|时|毕业|里|期间|读|学|念|的时)|幼儿园|物业|(?:(?<!民办非)企业|[私民外]企|公司|厂|银行(?!卡|账|流水))(?!${OTHER_TRADE})|街道办|(?:教育|卫生|卫健|人社|财政|信访|应急|住建|城管|社会事业|综合执法|市场监管|文[体旅]|税务|审计|农业农村|退役军人事务)局|卫健委|镇政府|政府|民政(?!部)[局所办]?|司法[局所]?|(?:财政|卫健|卫生|税务)所|妇联|团(?:区)?委|残联|红十字会?|工商联|科协|文联|工会|国企|央企|[图文档博][书化案物]馆|派出所|公安局?|法院|检察院|法律援助|养老院|敬老院|福利院|救助站)`;
export const PROFESSIONS =
  '(?:公务员|(?:[是当做的编课制]|(?:[中小大]学|学校|高校|高中|职校|幼儿园)[^,]{0,4})(?:一?名|个)?老师(?![你您好])|教师(?!资格|证|编)|医生|护士(?!证)|民警|辅警|协管员|警察|医务(?:社工|人员)|学校社工)';

const AT_WORK = '(?:上班|做事|干活|任职|就职|打工)';

/** Levels of something else: 高级教师, 二级心理咨询师, 中级职称. */
export const OTHER_CERTIFICATES =
  /教师(?:资格|证)|(?:高级|中级|初级)(?:教师|职称|工程|会计|经济|技师)|心理咨询|会计|工程师|技师|职称|律师证|健康管理|育婴|养老护理|政工师|(?<!社工|工作|助理)师(?:资格)?证|人力资源|经济师|护士证|消防|普通话|驾/u;

/** What people are, beside each other: with several, the community worker counts first. */
export const OCCUPATION_WORDS: Lexicon<FactValue<'occupation'>> = [
  [
    'community-worker',
    new RegExp(
      [
        // 社区工作者, 村里的干部, 居委会上班, 社区干了8年
        `(?:社区|居委|村里?)(?:居委会|委会|会|党委|党支部|党总支|党群|服务中心)?(?:的|里|里面|这边|上|当|做|是|干|待|呆)*(?:专职|专业|全职|两委|一线|普通|老|后备|民政|党建|综治|计生)*(?:工作(?:者|人员|了|的|站(?!社工)|$)|条线|打杂|会计|${AT_WORK}|书记|主任|副主任|副书记|干部|委员|社工|专干|了(?:好)?[几\\d一二三四五六七八九十多]+[年个])`,
        '居委会?(?!会员)|社区的?(?=[兼加和跟+])|村委会?|城乡社区|两委|社区工作者',
        // 在木渎某社区的, 社区里面
        '^(?![不没])(?:我)?(?:在|是)?[^,]{0,12}(?:社区|村)(?:的|里|里的|里面|居委)?(?=$|\\s)',
        '(?:在|是|做|干|当|\\p{Script=Han}的)社区(?:的|工作|干|$)',
        'community worker|neighbou?rhood committee|village committee',
      ].join('|'),
      'u',
    ),
  ],
  ['grid-worker', /网格(?!化)|grid/u],
  [
    'mediator',
    /调解员|调委会|调解室|给人调解|调解纠纷|调解委员|(?:做|搞|从事|专职|干)(?:了|过)?[^,]{0,5}调解(?!员|委)|人民调解|^调解的?$|mediator/u,
  ],
  [
    'social-organization',
    new RegExp(
      `${ORGANISATIONS}|社工(?:服务)?(?:中心|社)|驻站|非营利|ngo|non-?profit|social organi[sz]ation`,
      'u',
    ),
  ],
  [
    'institution',
    new RegExp(
      `${INSTITUTIONS}|参公|(?:教育|卫生|医疗|司法|公安|民政)系统|事业编|${PROFESSIONS}|街道(?:的|里|工作|上班|干|$)|镇[里上](?:的|上班|工作)|(?:街道|[镇区]里?|政府)(?:上)?(?:聘|招)(?:用|请)?的|institution|hospital|school|government|company`,
      'u',
    ),
  ],
  [
    'other-service',
    /(?:^|\s)(?:不过|但|也|都|就)*是?(?:做|干|搞)(?:的)?社(?:会)?工(?:作)?服务的?$|其他(?:社会工作)?(?:服务)?(?:人员)?|其它|别的社(?:会)?工|other/u,
  ],
  [
    'none',
    new RegExp(
      [
        String.raw`都不(?:是|算|属于|沾|在)|^(?:没有?|无|(?:以上|上面)都(?:不|没有?))(?:$|[\s,的])|退休在家|(?:啥|什么)(?:也|都)不(?:干|做)|开[^,]{0,5}[店馆摊]|(?:自己)?开公司|当老板|打[零散]工|(?:淘宝|网店|微商|电商|主播)的?$|普通(?:居民|市民|百姓)|我是(?:居民|业主|群众)|(?<![给为帮替陪送跟对和]|普通)老百姓|都对不上|开[^,]{0,3}车的|(?:跟|和|与)社工(?:不沾边|不搭|没关系|无关)|做(?:点)?小?(?:生意|买卖)|(?:没|无)(?:有)?(?:固定|正式|找[到着])?(?:工作(?![者经])|业(?!务)|单位|上班)|不上班|开(?:网约车|出租车?|滴滴)|送外卖|跑(?:滴滴|外卖)|务农|待业|失业|下岗(?!位)|辞职在家|在家(?:待|带|休)|不是(?:干|做|搞)社工的|不(?:干|做|搞)社工(?:这[块行边])?的?(?=$|[\s,])`,
        `(?:公司|厂|[私民外国央]企|企业|银行|店)${OTHER_TRADE}|(?:公司|厂|企业|银行|店)里?的?(?:柜员|文员|会计|销售|前台|司机|保安|流水线|程序员)|开[^,]{0,3}(?:超市|饭店|小卖部)`,
        '全职(?:妈妈|太太|主妇|爸|在家|带)|家庭主妇|宝妈|自由职业|自己做生意|个体户|(?<!工)学生(?!社工|工作)|在读|none|neither|unemployed|freelance|student',
      ].join('|'),
      'u',
    ),
  ],
];

/** Not on establishment, whoever says so. */
export const OFF_ESTABLISHMENT =
  '(?:没|无|不|非|未|木有)(?:有|是|在|占|带|属于|算|进|入|得|考上|考进|给|上|转|拿到)*(?:事业|行政|正式|任何|什么)*(?:编(?!排|写|辑)|在编|编制)|编(?:制)?(?:是|么|嘛|呢|都|也)?(?:没|无)|编(?:制)?的(?:是|都|还)?没有?(?=$|[\\s,])|编制?外|合同(?!刚|又|才|还在|是|到|[^,]{0,4}到期|期|书|没|结束|不|续|未)|(?<!机构|协会|组织|中心)派遣(?:工|制|人员|的|$)|劳务(?:公司)?(?:派|工|合同)|临时工|临聘|外聘|聘用制?(?!的?社工站)|人事代理|外包(?:的|员工|人员|$)|企业编|社工编';
export const ON_ESTABLISHMENT =
  '在编(?!外|辑|写|排[外辑写])|事业编|(?:教师|医生|老师)编(?!外)|行政编|公务员|有编(?!外)|正式编|参公|编制?内|正编|编制(?:还|仍|就)?[在挂]|[入进上]了编|考上编|考进(?:事业单位|机关)|考编[进上]|转[了的成进入]*(?:正式)?编';

/** The towns by the names people use. */
export const TOWN_NAMES =
  '(?:木渎|甪直|胥口|东山|临湖|光福|金庭|西山|长桥|越溪|郭巷|横泾|香山|城南|太湖|度假区|经开区)';

/** Beside Wuzhong: who works there does not work in the district. */
export const OUTSIDE =
  /(?<!产业|科技|创业|文创|物流|软件)园区|工业园|姑苏|相城|虎丘|苏州高新|(?<!高)新区|吴江|昆山|常熟|张家港|太仓|外[地省市区]|别的区|其他区|隔壁区|平江|沧浪|金阊|浒关|狮山|上海|无锡|南京|杭州|常州|南通|浙江|suzhou industrial park|kunshan|gusu|xiangcheng|wujiang|shanghai/u;

const RATINGS = [
  ['5A', /(?:[5五]|[5五][个颗])\s?a(?!a)|(?<!a)a{5}(?!a)|^最高(?:的|那)?一?[档级等]的?$/u],
  ['4A', /(?:[4四]|[4四][个颗])\s?a(?!a)|(?<!a)a{4}(?!a)/u],
  ['3A', /(?:[3三]|[3三][个颗])\s?a(?!a)|(?<!a)a{3}(?!a)/u],
  ['2A', /(?:[2二两]|[2二两]个)\s?a(?!a)|(?<!a)a{2}(?!a)/u],
  ['1A', /(?:[1一]|[1一]个)\s?a(?!a|[都也])|(?<![a-z\d一二两三四五个])a级/u],
] as const;
const NO_RATING =
  /(?:没|未|无)(?:有|得|过|参加|拿|去|上|任何|什么|资格|条件)*(?:评|参评|等级|参加|拿|级别|a)|一个a(?:都|也)没|(?:从前|以前|之前|原来)?(?:啥|什么)(?:等级)?(?:都|也)没(?:有)?(?=$|[\s,的])|首[次评]|第一[次回]|头一?[次回]|一上来|从(?:来|没)|直接(?:评|上|拿|就是)|(?:^|\s)(?:之前|以前|原来|前面|此前|还|都|目前|现在|如今|也|我们|暂时?|尚|所以)*(?:没有?|无|none|no|never)(?:$|[\s,了的呢啊撒噻过])/u;

/** The words for each value of the facts that have a list of values. */
export const WORDS: { readonly [F in ChoiceFact]: Lexicon<FactValue<F>> } = {
  applicantKind: [
    ['station', /社工站|社会工作站|站长|^(?:我们)?(?:是)?站(?:里|上|点)?的?$|里的站|station/u],
    [
      'organization',
      /社会组织|机构|协会|民非|民办非|社团|基金会|组织|单位|团体|商会|学会|联合会|服务(?:中心|社|队)|志愿(?:者)?队|队伍|团队|公益|法人|理事|organi[sz]ation|ngo|charity/u,
    ],
    [
      'worker',
      /个人|我自己|本人|自己|自个|社工|员工|网格员|调解员|社区|我(?=$|[\s的啊呀呢吧哦嘛个本问来要想申办是])|worker|myself|person|individual|^me$/u,
    ],
  ],
  town: TOWN_WORDS,
  occupation: OCCUPATION_WORDS,
  certificateLevel: LEVEL_WORDS,
  previousCertificateLevel: [
    LEVEL_WORDS[1],
    LEVEL_WORDS[2],
    ['none', /没|无|不|只有|就(?:这|一)|第一|首次|头一|直接|一步到位|一次性考|木有|none|no|first/u],
  ],
  ratingLevel: [...RATINGS, ['none', NO_RATING]],
  previousRatingLevel: [...RATINGS, ['none', NO_RATING]],
  honorRecipient: [
    ['individual', /个人|我自己|本人|自己|给我(?!们)|我的|员工|社工|person|individual|myself/u],
    ['organization', /组织|机构|单位|集体|协会|中心|团队|organi[sz]ation|team/u],
  ],
  honorKind: [
    ['case-award', /案例|个案|case/u],
    [
      'honorary-title',
      /称号|^荣誉(?:类|的)*$|先进|模范|标兵|年度(?:人物|社工)|最美|十[佳大强]|百[佳优强]|领军|之星|工匠|优秀(?!案例|项目|论文|奖)|示范(?!型)|红旗|title/u,
    ],
    ['major-award', /重大(?:奖|荣誉)|大奖|[特一二三]等奖|[金银铜]奖|奖励|大赛|冠军|major/u],
    [
      'other',
      /其他|其它|别的|都不(?:是|算|沾)|不(?:是|在)[^,]{0,6}(?:那|这|上面|以上)[^,]{0,3}[种个类]|感谢信|锦旗|奖学金|参与奖|证明|结业|other/u,
    ],
  ],
  honorGrantor: [
    ['civil-affairs', /民政|省厅|civil/u],
    [
      'national-association',
      /(?:中国|中华|全国|国家级?)(?!总工会)[^,我]*(?:联合会|协会|学会|行业|联盟|促进会|基金会|社工联)|国家级(?:的)?(?:行业|协会)|行业协会.*(?:国家|全国)|中社联|(?:china|chinese|national)[^,]*(?:association|federation|society)/u,
    ],
    [
      'other',
      /其他|其它|别的|团[区市省中]*[委央]|共青团|青联|妇联|工会|残联|红十字|党委|[区市省]委|政府|街道|镇(?:里|政府)|文明办|宣传部|组织部|政法委|社工部|社会工作部|卫[健生]|教育局|司法|公安|人社|报社|日报|晚报|媒体|电视台|慈善|基金会|协会|联合会|学会|高校|大学|企业|公司|社区|other|another/u,
    ],
  ],
  honorLevel: [
    ['national', /国家?级|国字|部[里级]|国家|全国|中国|中华|中央|部级|民政部(?!门)|national|ministry/u],
    ['provincial', /省|江苏|民政厅|provincial|province/u],
    ['municipal', /市|苏州(?!人)|municipal|city/u],
    ['district', /区|吴中|镇|街道|district/u],
  ],
};

/** 江苏省苏州市吴中区 is in the province and the city, but of the district. */
const withinAnother = (text: string): string =>
  text.replace(/江苏省?(?=苏州|南京|无锡)/gu, '').replace(/苏州市?(?=吴中)/gu, '');

/** The levels of government that a text names, the highest first. */
export const authorityLevelsIn = (text: string): readonly FactValue<'honorLevel'>[] =>
  valuesIn(withinAnother(text), WORDS.honorLevel);

/** The ratings of a text as they come in it: 3a升4a → 3A, 4A. */
export function ratingsIn(text: string): readonly string[] {
  return RATINGS.flatMap(([value, words]) =>
    [...text.matchAll(new RegExp(words, 'gu'))].map(({ index }) => ({ value, index })),
  )
    .sort((a, b) => a.index - b.index)
    .map(({ value }) => value);
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
