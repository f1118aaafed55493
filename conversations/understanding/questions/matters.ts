import type { BenefitId, ClauseId } from '../../../policy/index.js';
import { type Lexicon, valuesIn } from '../lexicon.js';

/** What a question may be about: a benefit, or something else that the document says. */
export type Matter = BenefitId | Theme;

export type Theme =
  | 'exam'
  | 'hiring'
  | 'party-organisation'
  | 'party-branch'
  | 'network'
  | 'enterprise-posts'
  | 'training'
  | 'publicity'
  | 'duties'
  | 'aims'
  | 'interpreter'
  | 'document'
  | 'everything';

/** A benefit named by its own words. */
const NAMED: Lexicon<BenefitId> = [
  [
    'post-subsidy',
    /岗位(?:的)?(?:补|津)|月月[^,，。]{0,4}(?:补|贴|发|给|领|拿)|社区(?:里|上|那个|这个|的)*补[贴助]|(?<![轮性习])岗[补贴]|(?:每|按)个?月[^,，。]{0,10}(?:补|钱|津|领|拿|给|发|加|多|几|有|奖|\d{3}|叠|[三五八]百|一千)|一个月[^,，。\d]{0,4}(?:\d{3,4}|[三五]百|一千)|一个月[^,，。]{0,6}(?:补|领|拿|给|发|加|多|几)|(?<!\d)[35]00(?![\d分])|[三五]百[块元]|每个?月的?(?:那个)?(?:和|跟|与|还有|还是|、)[^,，。]{0,4}一次性|一次性的?(?:和|跟|与|还有|、)[^,，。]{0,4}每个?月|每个?月[^,，。]{0,6}还是[^,，。]{0,4}(?:一次|一笔|一回)|新(?:获得|取得)|算[^,，。]{0,6}社区工作者|社区工作者[^,，。]{0,8}(?:不一样|区别|差别|不同)|社区工作者(?:是指|指|包括|的?定义|的?范围|怎么认定)|(?:补贴?|钱|津贴|加|发|给|领|拿)[^,，。]{0,8}(?:每|按|一)个?月|月补|\d{3,4}(?:块|元)?(?:钱)?(?:每|一)个?月|(?:证|(?<!评|等)级|师)[^,，。\s]{0,6}(?:工资|薪水)|post subsid|monthly|(?:per|a|each) month/u,
  ],
  [
    'certificate-award',
    /网格员[^,，。]{0,16}(?:不一样|区别|差别|不同)|证书?(?:的|给的|有)?(?:一次性)?奖|考证|持证(?:的)?奖|(?:一|两|三|一两|两三)千(?:块|元)?的奖|[123]000的奖|一次性(?:的)?(?:奖|补|[12]000|呢)|每个?月[^,，。]{0,6}还是[^,，。]{0,4}(?:一次|一笔|一回)|每个?月的?(?:那个)?(?:和|跟|与|还有|还是|、)[^,，。]{0,4}一次性|一次性的?(?:和|跟|与|还有|、)[^,，。]{0,4}每个?月|(?:考|拿|取得|考出|考到|考上|过)[^,，。\s]{0,6}(?:证|[初中高]级|社工师|社会工作师|助理|助社)[^,，。\s]{0,6}奖|(?:初级|中级|高级|助理)(?:社工师|社会工作师)?(?:的)?奖|certificate award|award for (?:the )?certificate/u,
  ],
  ['supervisor-award', /督导|supervisor/u],
  [
    'research-award',
    /课题|论文|期刊|刊物|杂志|发表|研究(?!生)|(?<!网)电子刊|文章|学报|一稿|投稿|(?<!工)作者|合写|合著|署名|核心|普刊|[国省市c]刊|著作|(?:国家|省|市)级[^,，。]{0,8}(?:篇|刊|认定)|[一二两三四五六几\d]篇|发(?:了|过|在)?[^,，。]{0,4}(?:国家|省|市)级|(?:国家|省|市)级[^,，。获得评协会]{0,4}发|\bpapers?\b|journal|research|publish|publication|article/u,
  ],
  [
    'rating-award',
    /[1-5一二三四五两]\s?个?a(?![a-z])|(?<![a-z])a{2,5}(?![a-z])|等级(?:评估|奖|评定|证书)|评估等级|评[^,，。\s]{0,6}等级|等级[^,，。\s]{0,4}(?:不变|没变|一样|相同|没升)|升[^,，。证]{0,3}等级|等级[^,，。证]{0,4}(?:升|提高|全额|补差)|评估(?:的)?奖|(?:社会组织|机构|协会|民非)[^,，。]{0,6}(?:评级|等级|评估)|复评|评级|保级|\brat(?:ing|ed)\b/u,
  ],
  [
    'honor-award',
    /荣誉|配套|案例|称号|表彰|奖项|获奖|得奖|受奖|授(?:予)?的(?:牌|称)|(?<!没有?)(?:得|获|拿|评)(?:了|到|过|得|上|个|的)*[^,，。\s]{0,8}(?:大奖|奖(?![励金不多吗给])|先进|劳模)|(?:的|大|金|银|铜|等)奖(?![励金])|(?:民政(?:部|厅|局)|协会|联合会|学会|团[市省区]?委|妇联|工会)[^,，。]{0,8}(?:奖|颁|授|评的|发的)|[市省国][级家](?:级)?[^,，。]{0,8}奖(?![励金])|劳模|最美|十佳|标兵|[区市省家][级里](?:的)?(?:优秀|先进)|先进(?:个人|集体|工作者|单位)|优秀(?:社工|个人|组织|团队|志愿|工作者)|hono[u]?r/u,
  ],
  [
    'grassroots-subsidy',
    /草根|本土|办公(?:场|用房|室|地|的地方)|场地|没地方办公|备[过了]?案|乐队|兴趣小组|社区(?:的)?社会组织|社区团队|(?:广场舞|舞蹈|文艺|合唱|腰鼓|太极|志愿|义工|巡逻|书画|戏曲)[^,，。]{0,3}(?:队|协会|团|社)|老年(?:人)?协会|(?:3000|三千)(?:块|元)?(?:钱)?(?:的)?(?:一次性)?补|服务队|活动室|为民服务|文体娱乐|农村生产技术|grassroots|office space/u,
  ],
  [
    'station-subsidy',
    /社工站|[234]0[%％]|百分之[二三四]十|(?:站点|站里|我们站|镇站)[^,，。]{0,8}(?:补|钱|资金|分|评)|站点补|运营(?:补|资金|经费|费)|示范(?:型|站|吗|$)|标准型|合格型|(?:示范|标准|合格)还是|还是(?:示范|标准|合格)|社工室[^,，。]{0,6}[补奖钱]|不?达标|\d\s?分|[六七八九]十[一二三四五六七八九]?分|得分|封顶|30万|评估(?:得)?分|考核(?:结果|得|不|没|合格|优|\d)|(?:一个|每个|单个|整个)(?:镇|街道)[^,，。]{0,8}(?:最|封顶|上限|拿|补|给)|(?<!(?:railway|train|metro|subway|bus|police|fire|gas|power|suzhou|to the|to) )\bstations?\b/u,
  ],
];

/** Words that tell of a benefit where none is named. */
const IMPLIED: Lexicon<BenefitId> = [
  [
    'certificate-award',
    /(?:医院|学校|企业|单位|机关)[^,，。]{0,6}社工(?!站)|证书|社工证|(?:考|拿|有|持|没|取得|新)[了到过出上下]*证|证(?:的|能|给|有|从|是|在|可以|算|$)|社(?:会)?工(?:作)?师|助理(?!.*民政)|助社|初级|中级|高级|初升|升中|升高|初中高|高社|中社|老证|旧证|考试(?:没|未|不)?(?:过|通过)|没考过|考(?:出来|出|上|下来|到|下)(?:了|的|证|[初中高助])|服务人员|考[^,，。]{0,4}级别|certificate|intermediate|assistant social|senior social/u,
  ],
  ['research-award', /写的(?:就|都)?是/u],
  [
    'honor-award',
    /(?:同一?|一)个?项目|(?:市|省|国家|区)(?:级|里|厅|部)[^,，。]{0,6}(?:奖|表|评|得)|(?:得|拿|获)(?:了|过)?(?:市|省|国家|区)(?:级|里)/u,
  ],
  ['rating-award', /(?:社会组织|机构|协会|民非|社团)[^,，。]{0,4}(?:评|等级)|评估/u],
  [
    'station-subsidy',
    /(?:我们|咱们?|这个|镇)站|(?<![网车油电岗充服北南火东西央考加])站(?![在着起队岗位台住点外])|不及格|评估|几个等次|[两几]档|档位|运营/u,
  ],
];

/** What else the document says. A theme's words count before those of a benefit. */
const BEFORE_BENEFITS: Lexicon<Theme> = [
  [
    'party-branch',
    /党支部|支部|支委|联合党|站[^,，。]{0,4}联合|联合[^,，。]{0,4}站|建在站上|挂靠组建|(?:站|社工|组织|机构|协会|\d|[一二两三四五六七八九十]|几|没|无|正式|预备|外派|驻站)[^,，。]{0,6}党员|党员[^,，。]{0,12}(?:站|几|多少|够|社工|\d|不足)|站[^,，。]{0,8}党(?:组织|建)|party (?:branch|member|committee)/u,
  ],
  ['party-organisation', /党组织|党建|建党(?!\d)|党委|党的领导|party/u],
  [
    'hiring',
    /(?:招聘|聘(?=[^,，。]{0,3}(?:社区|工作者|村干部))|招人|录用|招考|应聘|招工|招录|招|聘上|竞聘|面试|考社区|进社区|社区岗(?!位补)|社区招)[^。]{0,20}(?:证|优先|加.?分|优待|优势|好处|社会?工作?师|优惠|照顾|一定)|(?:证|持证|加分|优先|社会?工作?师)[^。]{0,20}(?:招聘|招人|录用|招考|应聘|招工|聘上|竞聘|面试|考社区|进社区|社区岗(?!位补))|持证[^,，。]{0,4}加.?分|优先(?:录用|招|考虑|录取|多少|几分|怎么)|考[^,，。]{0,5}社区[^。]{0,12}(?:便宜|优势|好处|帮助)|同(?:等|样)(?:的)?条件|先(?:要|录|招)(?=有证|持证|[吗么不]|$)|(?:去|进|到)社区(?:上班|工作|当)[^。]{0,20}(?:帮助|有用|优势|好处|容易)|hir(?:ing|ed|e)|recruit/u,
  ],
  [
    'exam',
    /培训[^,，。]{0,6}(?:可以不去|不去|不参加|必须|一定要|强制|参加率)|(?:硬|强行)要?[^,，。]{0,4}(?:报考|考证|去考)|报考率|考证率|持证率|参考率|培训率|(?<!\d)[2-5]\d\s?(?:周)?岁[^,，。]{0,14}(?:必须|非|一定|要|都|报考|还|强制|得|率|考不考|考吗|不考|不报)|(?:不(?:去|来|报)?考|没考)[^,，。]{0,4}(?:社工证|证)?[^,，。]{0,3}(?:行不行|可以吗|会怎样|有影响|会被|罚|辞退|开除|处分)|都(?:去|要去|得去)考|(?:必须|一定|强制|非要|非得|要求|都要|都得)(?:要|得)?(?:去|都)?(?:考|报考|参加)[^,，。]{0,6}(?:证|考试|培训|社工|吗|$)|考前培训[^,，。]{0,4}(?:必须|一定|要|率|都|强制|参加)/u,
  ],
  [
    'network',
    /三级(?:社工|社会工作|服务|网络)|站(?:和|跟|与|同)(?:社工)?室|三级(?:分别|是|叫)(?!.*[奖补钱])|区镇村|哪三级|(?:社工室|社会工作室)(?!.*(?:补|钱|资金))|指导中心|(?:高校|大学|学校|院校)[^,，。]{0,10}(?:合作|社工站|科研)|合作[^,，。]{0,6}(?:高校|大学)|社工站[^,，。]{0,10}(?:职责|做什么|做啥|做(?:哪|些)|干(?:什么|啥|嘛|些)|谁(?:来)?建|谁管|归谁|归哪(?!.{0,2}财政|.?档)|谁负责|负责(?:什么|啥|哪)|任务|功能|区别|作用|管什么)|社工站(?:的)?建设|统筹|服务网络|service network/u,
  ],
  [
    'enterprise-posts',
    /企业[^,，。]{0,8}(?:设|开展|试点|搞|有没有)[^,，。]{0,6}(?:岗位?|社工|试点)(?!.{0,2}[补奖])|企业社会工作|岗位[^,，。]{0,4}试点|试点[^,，。]{0,4}岗位/u,
  ],
  [
    'training',
    /考前培训|培训班|师资|学历教育|新入职|(?:培训|教育)[^,，。督]{0,6}(?:谁|组织|支持|安排|有哪些|免费)|(?:谁|哪里|哪个)[^,，。]{0,4}(?:组织|办|搞)[^,，。]{0,4}培训|training/u,
  ],
  ['publicity', /社会工作日|社工日|宣传(?!部)/u],
  [
    'duties',
    /(?:组织部|民政|财政|人社|教育|司法|卫健|公安|群团|各|哪些|什么)(?:局|部门?|委|组织|单位)?(?!.*(?:补贴|奖励))[^,，。钱出]{0,8}(?:职责|负责(?!解释)|管(?:什么|啥|哪)|做(?:什么|啥|哪)|要做|干(?:什么|啥|嘛|哪)|分工|任务)|福(?:利)?彩(?:票)?(?:公益金)?|公益金|职责分工|(?:纳入|列入)[^,，。]{0,4}预算|组织保障/u,
  ],
  [
    'aims',
    /总体目标|目标|指导思想|覆盖率|五社|(?:多少|几个?)(?:名)?持证|全区[^,，。]{0,8}持证|持证[^,，。]{0,10}(?:人数|多少人|几个人|达到|要多少)|服务体系|2025年?(?:要|前|底)?[^,，。]{0,6}(?:多少|达到|目标|人)|aims?\b|goals?\b/u,
  ],
];

const AFTER_BENEFITS: Lexicon<Theme> = [
  [
    'document',
    /政策[^,，。]{0,4}(?:哪天|几号|何时|什么时候)?(?:开始)?(?:实行|执行|推行)|文件|文号|新政策|替代|取代|吴政办|59号|印发|几号文|红头|政策[^,，。]{0,4}(?:叫|名|是什么|依据|原文|全文|有效|什么时候|还|从|哪年|编号|出处|来源|期限|到期|截止|失效|过期|变|出台|发布|施行|实施|生效|[^,，。]{0,6}(?:能用|执行|管用))|依据|根据(?:什么|啥|哪)|哪个(?:文|政策|办法)|(?:实施)?办法|细则|有效|作废|废止|失效|过期|管用|(?:什么|啥)时候(?:开始)?(?:施行|实施|生效|印发|出台|执行|发布)|(?:哪年|几几年|哪天|几号)(?:开始)?(?:的|出|发|印|施|执行|生效|实施)|谁(?:发|出台|制定|印发)的(?:文|政策)?|document|\bpolicy\b|in force|still valid/u,
  ],
  [
    'interpreter',
    /民政局[^,，。]{0,3}怎么(?:定|算|认定|解释)|谁(?:来|负责)*(?:解释|说了算|做主)|听谁的|以谁为准|解释(?:权|部门|单位)|(?:归|由)谁(?:管|解释)|哪个(?:部门|单位|科室)(?:管|负责|解释|咨询)?|(?:咨询|问|找|联系)(?:谁|哪|什么部门)|有(?:疑问|问题)|主管部门|不服|who (?:explains|interprets)/u,
  ],
  [
    'everything',
    /(?:年底|年末|月底|下个?月|明年)(?:才|再|统一|一起)?[^,，。\s]{0,2}(?:发|打|到账)|能[申领拿报享]得?到?(?:什么|啥|哪|几)|(?:镇|街道|区)(?:里|上)?(?:出|掏|给|发)(?:还|吗|的|钱|$)|补贴|补助|奖励|奖金|奖|津贴|扶持|优惠|好处|待遇|福利|钱|\d{3,5}\s?[块元]|政策|申请|申报|办理|领(?!导)|材料|资料|证明|流程|手续|能拿|拿(?:到|多少|几|啥|什么)|享受|补报|报|审批|批|审核|到账|发放|财政|承担|出钱|经费|一次性|每月|按月|每年|编外|在编|编制|合同工|派遣|差额|补足|重复|叠加|subsid|award|benefit|money|apply|paid|pay|eligible|claim|\bget\b/u,
  ],
];

const OF_CLAUSE: Readonly<Record<ClauseId, readonly Matter[]>> = {
  '1': ['post-subsidy'],
  '2': ['hiring'],
  '3': ['certificate-award', 'supervisor-award'],
  '4': ['research-award'],
  '5': ['rating-award'],
  '6': ['honor-award'],
  '7': ['grassroots-subsidy'],
  '8': ['party-organisation'],
  '9': ['network'],
  '10': ['station-subsidy'],
  '11': ['party-branch'],
};

const HAN_NUMBERS = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一'];

/** 第3条, 第十一条, clause 6. */
export function clauseIn(text: string): ClauseId | undefined {
  const [, written = ''] =
    /第\s?(\d{1,2}|[一二三四五六七八九十]{1,2})\s?条|clause (\d{1,2})/u.exec(text)?.filter(Boolean) ?? [];
  const number = HAN_NUMBERS.includes(written) ? String(HAN_NUMBERS.indexOf(written)) : written;
  return isClause(number) ? number : undefined;
}

const isClause = (id: string): id is ClauseId => id in OF_CLAUSE;

export const mattersOf = (clause: ClauseId): readonly Matter[] => OF_CLAUSE[clause];

/** Who is in a community: a certificate of theirs may be about the first clause or the third. */
const IN_A_COMMUNITY = /社区(?!社会组织|服务中心)|居委|村(?:里|委|干部|民委|的|上)|community worker/u;

/** Who is of none of the first clause. */
const ELSEWHERE_AT_WORK = /网格|调解|社会组织|机构|协会|医院|学校|企业|公司|机关|事业/u;

/** The benefits that a text names by their own words. */
export const benefitsNamed = (text: string): readonly BenefitId[] => {
  const named = valuesIn(text, NAMED);
  // 督导的一次性奖励, 评上5A奖不奖: the more particular word tells which award.
  const particular = named.filter(
    (id) => id !== 'certificate-award' || named.length === 1 || /证|级|师|考|千的奖/u.test(text),
  );
  const ofPeople = isOfAStationsPeople(text)
    ? particular.filter((id) => id !== 'station-subsidy')
    : particular;
  // 领过奖, beside a certificate: the award for that.
  const isBeside = ofPeople.length > 1 || /[初中高]级|助社|社工师/u.test(text);
  return isBeside && ofPeople.includes('honor-award') && !OF_HONOR.test(text)
    ? ofPeople.filter((id) => id !== 'honor-award')
    : ofPeople;
};

/** 驻站社工算哪种: who works at a station asks of the certificates, and not of what the station is paid. */
const isOfAStationsPeople = (text: string): boolean =>
  /驻站(?:的)?社工|站(?:里|上)?的(?:驻站)?(?:社工|员工|人员)/u.test(text) &&
  !/分|运营|资金|评估|示范|党|支部/u.test(text);
const OF_HONOR = /荣誉|配套|案例|称号|表彰|获奖|得奖|奖项|[大金银铜等]奖(?![励金])|授|hono[u]?r/u;

/** A benefit by a name that is none of anything else's. */
export const namesPlainly = (text: string): boolean =>
  /(?:每|按)个?月[^,，。]{0,4}(?:[35]00|1000)|顶格|岗位补|(?<![轮性习])岗补|证[^,，。]{0,3}奖|督导|论文|课题|期刊|刊物|研究成果|荣誉|配套|草根|运营(?:补|资金|经费)|社工站补|评估|评级|复评|等级|案例|(?:示范|标准|合格)型|封顶|[3-5]a/u.test(
    text,
  );

const OF_AN_ORGANISATION = /机构|协会|社会组织|民非|商会|基金会|评级|等级|评估/u;

const TOGETHER =
  /[和跟与][^,，。]{0,12}(?:一起|一块|同时|都[能可给有要拿领]|冲突|加起来|两样)|又是|同时(?:是|有)/u;
/** Paid by the level of a certificate, so that naming one tells of no other benefit. */
const BY_CERTIFICATE: ReadonlySet<BenefitId | undefined> = new Set(['post-subsidy', 'certificate-award']);

/** What a question is about: at most two benefits, or one other matter; none where the words tell of nothing here. */
export function mattersIn(text: string): readonly Matter[] {
  const [theme] = valuesIn(text, BEFORE_BENEFITS);
  // An organisation's duty and a station's branch are told apart by who asks.
  const isOfOrganisations = /党组织|党建/u.test(text)
    ? !/支部|支委/u.test(text)
    : OF_AN_ORGANISATION.test(text);
  if (theme === 'party-branch' && isOfOrganisations && !/站/u.test(text)) return ['party-organisation'];
  if (theme) return [theme];
  const named = benefitsNamed(text);
  const implied = valuesIn(text, IMPLIED);
  // 督导奖励和中级的能一起拿吗: the other of the two is only implied.
  if (named.length === 1 && !BY_CERTIFICATE.has(named[0]) && TOGETHER.test(text))
    return [...new Set([...named, ...implied])].slice(0, 2);
  if (named.length > 0) return named.slice(0, 2);
  if (isOfAStationsPeople(text)) return ['post-subsidy', 'certificate-award'];
  const isOfTheFirst =
    IN_A_COMMUNITY.test(text) || (/补[贴助]|津贴/u.test(text) && !ELSEWHERE_AT_WORK.test(text));
  if (implied[0] === 'certificate-award' && isOfTheFirst && !/奖|一次性/u.test(text))
    return ['post-subsidy', 'certificate-award'];
  if (implied[0] === 'certificate-award') return ['certificate-award'];
  // 评估 is of organisations as well, unless a station is named.
  if (implied.includes('station-subsidy') && /站/u.test(text)) return ['station-subsidy'];
  if (implied.length > 0) return implied.slice(0, 2);
  return valuesIn(text, AFTER_BENEFITS).slice(0, 1);
}
