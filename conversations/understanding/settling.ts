import type { FactId } from '../../policy/index.js';
import type { Clause } from './clauses.js';
import { OFF_ESTABLISHMENT, ON_ESTABLISHMENT, OUTSIDE, TOWN_NAMES } from './lexicon.js';
import { answersYesNo, isYesInDisguise } from './yes-no.js';

/** 没领, 还没拿到, 正在申请, 没人给 */
const NOT_RECEIVED =
  /漏了?我|除了我|没(?:有)?我的份|(?:没|未|哪)(?:有|来|里)?(?:去|再|有|人|能|得及|给|收到)*(?:领|拿|发|收|给|到|批|下|申|享受|补)|(?:钱|款|补贴|奖[励金]?)(?:都|也|还|一直)*(?:没|未)|正在(?:申|走|办|审)|在(?:申请|走流程|审)|申请中|还在等|等着|没听(?:说)?过|听都没|一分.{0,3}(?:没|未)|(?:第一|头一?|首)[次回]|not received|haven't|never/u;
const RECEIVED =
  /(?:领|拿|发|收|给|到账|到手|打|享受|申领|补|花)(?:到|给我)?(?:了|过|的|到|完|掉|光|好)|[进在到](?:我)?(?:了)?[卡账]|入账|到手|到账|已经?(?:领|拿|发|收)|(?:\d|千|块|元)(?:领|拿|发|给)?了|received|got it|i got/u;

/** For a yes-or-no fact: the words that settle it besides yes and no. The first that is found holds. */
const SETTLING: { readonly [F in FactId]?: readonly (readonly [boolean, RegExp])[] } = {
  onEstablishment: [
    [false, /(?:在|准备|打算|想|要|没)考(?:事业)?编(?!上|进|外)|考过(?:事业)?编/u],
    [true, /(?:不是|并非|非)(?:编外|合同|临时|派遣|聘用)/u],
    [
      false,
      new RegExp(
        `${OFF_ESTABLISHMENT}|公益性?岗|合同|派遣|聘(?!.*在编)|哪(?:来|有|里有|里来|儿有)(?:的|什么)?(?:正式)?编|编[^,]{0,5}(?:没|未)|辞(?:了|掉)?编|编[^,]{0,3}(?:收|取消)|劳务|外包|临时|购买(?:服务|岗)|第三方|三方|社会化|协管|辅警|备案制|contract|agency|temporary`,
        'u',
      ),
    ],
    [
      true,
      new RegExp(
        `${ON_ESTABLISHMENT}|考公|在编|有编|[入进上]编|编制|正式工|civil servant|permanent|regular|established`,
        'u',
      ),
    ],
  ],
  alsoGridWorkerOrMediator: [
    [
      false,
      /(?:没有?|不|未|无)(?:在|去|再|有|做|当)?兼|(?:只|就|光|单?纯)(?:是|做|在|干)?(?:个)?社区|专职社区|没(?:有)?(?:担任|做|当|别的|其他)|就一个身份/u,
    ],
    [true, /兼|网格员?|调解员?|也是|同时(?:是|做|当|还)|都[做干]|双肩|一肩|两头/u],
  ],
  inPost: [
    [true, /差点|留下|又?回(?:来|到)(?:了|上班|社区|单位|原)/u],
    [true, /(?:没|未|不(?!在|干|做))(?:有|会|想|曾|是|到|满)*(?:离|辞|退|走|下岗|不干|调走|换工作|跳槽)/u],
    [
      true,
      /(?:准备|打算|想|马上|快|要|将|下个?月|明年)[^,]{0,4}(?:离职|辞|退休|退(?=$|\s)|走(?:人)?|不干)(?!的)/u,
    ],
    [true, /返聘|辞职(?:信|报告|手续)?[^,]{0,3}(?:没|下|准备)|谁说[^,]{0,4}(?:离|辞|退|走|不)/u],
    [
      false,
      /离职|离开|离岗|辞(?:职|了|掉|退|去|的|$)|退休|(?<!被)退[了的]|走人|已退|卸任|免职|落选|不再|内退|退下来|不干|不做|没[做干]|(?:不|没|未|没有|不算|不是)在(?!编)|哪(?:还|里还?|儿)在|下岗|(?:(?<!借)[调走]走?(?:到|去|离|开|了)|走的$)|跳槽|转行|换(?:了)?(?:个)?(?:单位|工作)|待业|失业|没(?:有)?工作|没续|到期|开除|裁|解聘|left|retired|resigned|quit|no longer/u,
    ],
    [
      true,
      /在职|在岗|还[在干]|借调|在干|上班|一直|仍|干着|做着|在做|产假|病假|请假|上着班|还是(?:社区|网格|原)|still/u,
    ],
  ],
  worksInDistrict: [
    [true, /(?:没|未)(?:有)?(?:离职|辞职|退休|走|离开|变)/u],
    [
      false,
      /不在(?![编岗职])|没在(?![编岗职])|不是(?!不|没)|[走离]开?了|调(?:走|到|去)(?!.*(?:吴中|这))|(?:别|其他|外)(?:的)?区/u,
    ],
    [false, OUTSIDE],
    [true, /吴中|本区|本地/u],
  ],
  registeredInDistrict: [
    // 单位是居委会: no social organisation.
    [
      false,
      /^(?:我们?|咱们?|我?单位|这里|我这|就|也|是|在|属于|[\s,])*(?:社区|(?:镇|街道)(?:里|上)?的?)?(?:居委会?|村委会?|社区|街道(?:办(?:事处)?)?|镇政府|政府|机关|事业单位|调委会|人民调解委员会|派出所|法院|公安)(?:的|上的?|里的?|呀|啊|哦|[\s,。])*$/u,
    ],
    [
      false,
      /工商|公司|营业执照|材料[^,]{0,6}[在交递报]|[市省](?:里|级)?(?:民政[局厅])?(?:那边|那里)?(?:登记|注册|批)(?!.*吴中)|(?:登记|注册)在?(?:苏州)?[市省](?:里|级|民政)/u,
    ],
    [
      false,
      /(?:没|未|无)(?:有)?(?:去|正式|在吴中|办|在)?(?:登记|注册|批|下来)|不(?:是|算|属于)(?:社会组织|吴中|在吴中|这)|(?:准备|筹备|正在|打算)|不在吴中/u,
    ],
    [false, OUTSIDE],
    [
      true,
      /吴中|区里(?:的|民政|登|注|批|发|$)|区民政|(?<!(?:市|省)(?:里|级|民政|民政局|民政厅)?(?:登记|注册)?)(?:登记|注册)(?:了|过|的|证)|有证书|本区/u,
    ],
  ],
  supervisorAwardReceived: [
    [false, NOT_RECEIVED],
    [true, RECEIVED],
  ],
  grassrootsSubsidyReceived: [
    [false, NOT_RECEIVED],
    [true, RECEIVED],
  ],
  filedWithTown: [
    [
      false,
      /(?:没|未)(?:有)?(?:在|到|去|跟|向)[^,\s]{1,6}备|(?:没|未|无)(?:有)?(?:去|在|给|来得及|正式|办|做|弄|搞|过|到)*(?:备|登记|批|下来|办|交)|备案[^,]{0,3}(?:没|未)|(?:正在|准备|打算|想|要去|在)(?:去|办|走|做|申请)*备(?!.*[了过]$)|在办|办理中|材料(?:刚)?交|等批|没听(?:说)?过|没[弄办搞]成/u,
    ],
    // 在社区备案 不是街道
    [false, /^不是[^,]{0,3}(?:街道|镇)|(?:社区|居委会?)[^,]{0,3}(?:备|登)[^,]*不是[^,]{0,3}(?:街道|镇)/u],
    [true, /(?<!(?:社区|居委会?)(?:里)?)(?:备(?:过|好|上|了|的)|备案|在册)|filed|on file/u],
  ],
  servesCommunity: [
    [
      false,
      /(?:不|没|没有|没在|不在)(?:[进到去在下跑入]|面向|涉及)社区|社区里?[向头]?(?:不|没)(?:怎么)?(?:去|进|搞|做)|只(?:对|给|在|面向|为|服务)(?:会员|公司|企业|内部?|学校|单位|自己)|(?:没|不)(?:有|怎么|太)?(?:做|开展|搞|组织|进行)|[只就](?:是)?(?:我们)?(?:几个)?自己人?(?:聚|玩|乐|练|内部|$)|停(?:了|摆|止)|内部(?:活动|娱乐|交流|聚|搞|玩)|自娱自乐|没活动|(?:[办做搞管给为对]|服务|面向|组织)[^,]{0,4}(?:企业|行业|会员|学术|商务)/u,
    ],
    [
      true,
      /邻里|互助|慈善|公益|文体|志愿|为老|助老|便民|社区|小区|村|居民|活动|主要|经常|天天|每周|每月|理发|剪发|做饭|送餐|义诊|量血压|跳舞|广场舞|唱歌|合唱|太极|书画|戏|评弹|种|农|教(?!师|授)|老人|孩子|小孩|儿童|陪|养老|帮|服务|修|一直|托[班管]|课堂|讲座|普法|调解|环保|垃圾|^(?:都|经常|也)?(?:搞|做|办|组织|开展)[的过了着]/u,
    ],
  ],
  undertakenService: [
    [
      false,
      /(?:没|未|不)(?:有|曾)?(?:承接|承办|做|接|参加|参与|搞|组织|什么|任何|机会|正式)|从没|从来没|零|刚成立/u,
    ],
    [
      true,
      /(?:做|承接|承办|接|参加|参与|搞|组织|办|干|开展|拿|服务|义[演诊卖务])(?:了|过|的|着)|每[年周月]|经常|好[多几]|很多|[一二两三四五六七八九十几多\d][次个回场趟]|项目|创投|一直|年年|常年|公益|志愿/u,
    ],
  ],
  supervisorQualified: [
    [
      false,
      /被督导|没(?!错|问题)|未|不(?!错|过)|无|还在|正在|在(?:培训|考|学)|准备|打算|报名|培训(?!.*(?:过|合格|结业|通过|评上|拿到))|见习|助理|预备|后备|候选|差得?远|哪够|啥|什么|哪(?:有|里|是)|not|never|haven't/u,
    ],
    [
      true,
      /(?:评|考|获|拿|通过|取得|聘|当)(?:上|到|了|过|评|得|的)|有(?:督导|证|资格)|是(?:督导|区级|市级|省级|的)|考核(?:合格|通过|(?:都|也|已经)?过了)|合格|[次回考](?:才|就)?过了|(?:区|市|省)级督导|督导(?:证|资格|员)?$|passed|qualified/u,
    ],
  ],
  researchOnDistrict: [
    [
      false,
      /吴中[^,]{0,3}不(?:相干|搭|沾)|(?:不|没有?|并非)(?:是|针对|关于|涉及|写|研究|限)|没(?:有)?(?:什么|啥)?关|无关|全国|全省|全市|(?<!针对|是)苏州市?(?!吴中)(?:的|整|社)|别的[区地]|其他(?:区|地)|通用|泛泛|理论|not about/u,
    ],
    [false, OUTSIDE],
    [true, new RegExp(`吴中|本区|区里|我们(?:区|这|镇|街道|社区)|咱们?(?:区|这)|${TOWN_NAMES}|wuzhong`, 'u')],
  ],
};

/** 要是有编就好了, 怎么可能有: it is not so. */
const WISHED =
  /(?:要是?|如果|真想|巴不得)[^,]*(?:就好|多好|该多)|做梦|怎么(?:可能|会)(?:有|给|发|领)|哪(?:可能|会)有|想得美|巴不得/u;
/** 一次都没有, 啥也没做 */
const NOT_ONCE = /(?:一[次个点回件分毛]|啥|什么|半点)(?:都|也)?(?:没|未)/u;
/** 去年没备 今年备上了 */
const EARLIER = /^(?:我们?)?(?:以前|之前|原来|原先|本来|当初|一开始|去年|前[两几]?年|早先)/u;
/** What the matter is called, where another may stand beside it: 办公在姑苏 注册在吴中. */
const OWN: { readonly [F in FactId]?: RegExp } = {
  supervisorAwardReceived: /督导/u,
  undertakenService: /接|服务|项目|志愿|公益/u,
  grassrootsSubsidyReceived: /3000|三千|钱|补贴|草根/u,
  registeredInDistrict: /注册|登记/u,
  filedWithTown: /备/u,
  onEstablishment: /编/u,
  inPost: /^人|在[岗职]|离职|辞/u,
};
/** 初级是22年考的, asked of a supervisor: of another matter. */
const OF_ANOTHER: { readonly [F in FactId]?: RegExp } = {
  supervisorQualified: /^(?!.*督导).*(?:[初中高]级|助[理社]|社工[师证]|驾照|会计|教师)/u,
  supervisorAwardReceived: /驾照|会计|教师|(?:初级|中级|高级|社工)证/u,
};
const NOW =
  /^我?(?:一查|查了)|^(?:但|不过|可(?!能))|还是在|还在(?=[做干上])|还是(?=社区|网格|调解|原)|现在|目前|如今|后来|又(?:回|来)|已经(?:回|调)/u;
const OF_NOW: ReadonlySet<FactId> = new Set(['inPost', 'onEstablishment', 'worksInDistrict']);
const BUT = /^(?:但|不过|可)/u;
/** 后来改制就没了 */
const GONE = /没(?:有)?了$/u;
/** 编制嘛: only names what is talked about. */
const TOPIC = /^(?!还|都|在|一直)[^没不有是着了过休假]{1,6}[嘛么呢哈]$/u;
/** 没在街道 | 备案, 不是 | 网格员: what follows is denied. */
const UNDONE =
  /(?<!差|要|可|好)(?:没人[^,\s]{0,5}|(?:没|未|不|无)(?![光仅但止只错少断问多就])(?:有|是|在|去|走|做|给|参加|开展|搞|提|写|专门)*(?:街道|镇里?|社区|村里?|我们)?的?)$/u;
/** About what stands beside the money, or beside work. */
const BESIDE =
  /^(?:我)?(?:都|也|还)?不(?:知道|晓得)|编制?名额|个编制|买|就花了|办公(?:室|场地|场所|用房)|场地|房子|住(?!院)|家在|户口|户籍|老家|我家|living in/u;

/** Do the words settle a yes-or-no fact by more than a yes or a no? */
export const settles = (fact: FactId, text: string): boolean =>
  (SETTLING[fact] ?? []).some(([, words]) => words.test(text));

/** What the clauses of an answer say to a yes-or-no question: how it is now before how it was. */
export function readSettled(fact: FactId, clauses: readonly Clause[]): boolean | undefined {
  const about = clauses.filter(
    ({ text }) =>
      !BESIDE.test(text) && !OF_ANOTHER[fact]?.test(text) && !(clauses.length > 1 && TOPIC.test(text)),
  );
  const all = about.flatMap((clause) => {
    const so = settledIn(fact, clause.text);
    return so === undefined ? [] : [{ ...clause, so }];
  });
  // 证书奖领了 督导的没领: what names the matter, where something does.
  // 以前在工厂上班: and what now?
  if (OF_NOW.has(fact) && all.every(({ isFormer }) => isFormer) && about.every(({ isFormer }) => isFormer))
    return undefined;
  const own = all.filter(({ text }) => OWN[fact]?.test(text));
  const decided = own.length > 0 ? own : all;
  const now = about.findLast(({ text: words }) => NOW.test(words));
  const isNow =
    now &&
    (settledIn(fact, now.text) ??
      // 在的 不过还没发证: of something else.
      (BUT.test(now.text) ? undefined : answersYesNo(now.text.replace(NOW, ''))) ??
      (GONE.test(now.text) ? false : undefined));
  if (isNow !== undefined && clauses.length > 1) return isNow;
  // 没有 我们科长才有编: what stands beside a plain no is of others.
  if (clauses.length > 1 && PLAIN_NO.test(clauses[0]?.text ?? '')) return false;
  const first =
    decided.find(({ isDenied, isFormer, text }) => !isDenied && !isFormer && !EARLIER.test(text)) ??
    decided.filter(({ text }) => EARLIER.test(text)).at(-1) ??
    decided[0];
  if (first) return first.so;
  return readShortYesNo(about);
}

const PLAIN_NO = /^(?:我|还|也)?(?:没有?|没得|木有|无|不|不是)[的呢啊呀哦]*$/u;

/** No longer clause is a yes or a no by itself. */
const LONGEST_BY_ITSELF = 4;

/** A plain yes or no, at the beginning or alone among other words: 刚吃完饭 有的. */
export function readShortYesNo(clauses: readonly Clause[]): boolean | undefined {
  const said = answersYesNo(clauses.map(({ text }) => text).join(' '));
  if (said !== undefined) return said;
  const alone = clauses.flatMap(({ text }) =>
    text.length <= LONGEST_BY_ITSELF ? (answersYesNo(text) ?? []) : [],
  );
  return alone.every((one) => one === alone[0]) ? alone[0] : undefined;
}

function settledIn(fact: FactId, text: string): boolean | undefined {
  if (isYesInDisguise(text)) return true;
  if (WISHED.test(text) || NOT_ONCE.test(text)) return false;
  if (/^也?算(?:是|吧|的)/u.test(text)) return true;
  for (const [so, words] of SETTLING[fact] ?? []) {
    const match = words.exec(text);
    if (match) return so && !UNDONE.test(text.slice(0, match.index));
  }
  return undefined;
}
