import { endsUnknown } from '../unknown.js';

/** 有没有, 算不算, 给不给; 现在不在了 is none. */
const A_NOT_A = /(?<![现没不])([^不没勿弗\P{Script=Han}]{1,2})[不没勿弗]\1(?!了)/u;
const WORDS =
  /分别(?:是)?$|[?？]|[吗么嘛伐哇啵](?:$|[\s,，。])|多少|(?<![好十百千万]|(?<!能)有(?=几[百千])|[做接搞办去]过(?=几[次回场趟]))几(?!乎|十(?!万|块|元)|年前|天前|个月前|次了|次都|[个位名户](?:农户|阿姨|阿婆|大[姐妈]|老|退休|妈妈|爸爸|居民|村民|邻居|朋友|年轻人|热心|人家|人(?=在|一起|帮|凑|搞|做)))|什么|啥|怎么|怎样|咋|如何|哪|谁|何时|几时|能否|可否|是否|有木有|阿(?:能|有|是|要|可以|算)|(?<![没不])多久|多[长大高远宽重]|(?<!(?:[没不]|[还正]在)[^\s]{0,8}|着)呢(?:$|[\s,，。])|那[^,，。\s]{2,12}[咯喽啰](?:$|[\s,，。])|[记弄搞听说]错吧|(?:原文|条文)(?!章)|干嘛|(?:对|是|没错|算|能|可以|给|有)(?:的)?吧(?:$|[\s,，。?？])|真的假的|真假|是真是假|(?:想|要)?(?:咨询|请问|问一?下|问问|了解一?下)|(?:给我|你|跟我|帮我)(?:讲讲|说说)|(?:发|给)我(?:看|瞧)一?[看下]?$|介绍/u;
/** 能叠加不, 领过没, 有奖励没有: a question by its last word. */
const ENDING =
  /(?:来得及|还[来给有])[^,，。\s]{0,6}不$|报不$|(?:能|可以|会|该|还|算(?!了))[^,，。\s]{0,6}吧[?？]?$|有[^,，。\s]{1,12}没有?$|了没有?$|(?:能|可|可以|算|有|行|给|发|要|领|拿|补|会|影响|冲突|叠加|用|成|需要|享受|配套|奖|支持|认|管)[^,，。\s]{0,12}(?<!还|都|也|从|就|并|才|是)(?:不|没|否)(?:$|[\s,，])/u;
/** 区里出还是镇里出, 1000还是2000; 现在还是在的 is none. */
const EITHER_OR =
  /[出发给算归按拿报是要][^,，。\s]{1,8}还是|[^,，。\s]{1,12}(?<!现在|目前|日期|时间|一直|我|都|也|结果|后来|复评|这篇|这次|这本|手[里上头]|证|级别|等级|身份|岗位)还是(?!(?:20)?\d\d年[^,，。\s]*(?:[拿考评发得的]|那[张本])|在|没|不|有|老|原来|那|这|一样|[1-5一二三四五]a)[^,，。\s]{1,10}/u;
/** 岗补标准, 第六条原文: a matter and what is wanted of it. */
const NOUNS =
  /(?:标准|金额|额度|封顶|上限|条件|比例|流程|上限|要求|范围|材料|依据|原文|内容|全文|期限|规定|对象|待遇|目标|职责|步骤|amount|cap|criteria|conditions|requirements|rules)$/u;
/** 政策出台时间, 岗位补贴资金来源: the same, of the policy or of what it pays. */
const NOUNS_OF_THE_POLICY =
  /(?:补贴|补助|津贴|奖|政策|文件|办法|细则|课题|论文|荣誉|社工站)[^,，。\s]*(?:来源|渠道|手续|标题|名称|全名|全称|时间|部门|单位|周期|清单|用途|奖金|途径|方式|门槛|程序|期限|主体|入口|表格)$|(?:可得|可拿|能得|能拿|可领)$/u;
const ENGLISH =
  /\b(?:how|what|who|when|which|where|why|whose)\b|\b(?:do|does|can|could|should|must|may|will) (?:i|we|you|they|he|she|it)\b|^(?:and |but |so |hi |hello |please )?(?:can|could|do|does|did|is|are|am|will|would|should|may|must|tell me|any)\b/u;

/** 没拿过什么奖, 啥荣誉也没有: a question word that denies. */
const DENIES =
  /^(?!.*(?:[?？吗]|(?<![没不][^\s]{0,8})呢|(?<!什)么|多少|怎么|能不能|可以)).*(?:(?:(?<!为)(?:什么|啥)|谁|哪[个里儿家]?|几[家篇个次])[^,，。]{0,6}[都也](?:没|不|无)|(?<!为)(?:什么|啥)[^,，。]{0,3}没有?$|没(?:有)?[^,，。能]{0,4}(?:什么|啥|哪[里儿个])[^,，。能]{0,6}$)/u;

/** 哪来的奖, 哪有什么编制: asks nobody. */
const RHETORICAL =
  /^(?:我们?)?哪(?:来|有|里有|儿有|里来|儿来|会有)(?:的|什么|啥)?[^,，。?？\s]{0,4}(?:奖|荣誉|证书?|编制?|钱|论文|文章)[啊呀哦]?$/u;

/** Does a question word in it only deny? */
export const deniesAll = (text: string): boolean => DENIES.test(text) || RHETORICAL.test(text);

/** Does the text ask for something? */
export const isAsking = (text: string): boolean =>
  !deniesAll(text) &&
  [A_NOT_A, WORDS, ENDING, EITHER_OR, NOUNS, NOUNS_OF_THE_POLICY, ENGLISH].some((form) => form.test(text));

/** 我…… says something of oneself, unless it asks all the same. */
const OF_ONESELF = /^(?:我|本人)(?!.*(?:吗|么$|多少|能不能|可以|什么|啥|怎么|哪|谁|有没有|要不要|算不算))/u;
/** 没什么证, 不知道是哪级, 谁都没领过: a question word that asks nothing. */
const ASKS_NOTHING =
  /(?:^|[\s,，])(?:我|也|还|都)?(?:也|还|都)?(?:没有?|不知道|不晓得|不清楚|不记得|忘[了记掉]|也?不是|[看搞弄分认想记说查]不(?:清|出|起|到|懂|明白|准|定|得)楚?)[^?？吗\s,，]*(?:什么|啥|哪|多少|几|谁)[^?？吗\s,，]*(?:$|[\s,，](?!.*(?:[?？吗]|多少|怎么|能)))|(?:什么|啥|哪|多少|几)[^?？吗\s,，]{0,8}(?:(?:不|勿|弗)(?:太|大)?(?:知道|晓得|清楚|懂|明白|记得|确定)|哪(?:里|能)?(?:晓得|知道)|[看搞弄分认想记说查]不(?:清|出|起|到|懂|明白|准|定|得)楚?)[的了啊呀]*$/u;

/** Is this piece a question, so that nothing in it is said of the person? */
export const isQuestion = (piece: string): boolean =>
  isAsking(piece) && !OF_ONESELF.test(piece) && !ASKS_NOTHING.test(piece);

/** Asks beyond doubt, so that a value in it is asked about and not said. */
const PLAINLY =
  /^(?:那|到底|究竟|所以|是|给|按|,|\s)*\d[\d.]*[百千万]?(?:元|块)?还是\s?\d|[?？]|[吗伐](?:$|[\s,，。])|多少(?!不|也)|(?<!(?<!能)有)几(?:百|千|块|钱|元)|(?:能|可以|要|得|满|最多|至少|最少|给|认)[^,，。\s]{0,4}几(?!乎|十|百|千|次了)|[是发出给补][^,，。\s\d]{1,8}还是[^,，。\s\d]{1,10}[啊呀呢]?$|百分之几|几成|为什么|为啥|凭什么|怎么|咋|如何|谁|多久|多长|是否|能否|可否|干嘛|(?<![现没不])([^不没勿弗\P{Script=Han}])[不没]\1(?!了)|(?:能|可以|有|给|发|算|行|报|领|来得及)(?:不|没|否)$|一[份次回]不$|(?:能|可以)[^,，。\s]{1,12}(?<![就也都是])不$|(?<![没不][^\s]{0,8})呢$|(?:什么|啥)(?:时候|条件|材料|人|样|标准|级别|意思|用)|哪(?:里|儿|些|个|年|天|级|几|条)|(?:(?<!行业)标准|金额|条件|(?<!走)流程|原文)$|\b(?:how|what|who|when|which|where)\b|\b(?:do|does|can|should|must) (?:i|we|you|it)\b/u;

/** Is the text plainly a question, though it could be read as an answer too? */
export const isPlainlyAsking = (text: string): boolean =>
  PLAINLY.test(text) && !ASKS_NOTHING.test(text) && (/[?？吗]/u.test(text) || !endsUnknown(text));

/** 初级岗位补贴, 国家级刊物论文奖金: names what is paid for and nothing of oneself. */
export const isTerse = (text: string): boolean =>
  text.length <= 24 && PAID.test(text) && WHAT_FOR.test(text) && !OF_SOMEBODY.test(text);
const PAID =
  /(?:补贴|补助|津贴|奖励|奖金|配套)$|^(?:岗位补贴|岗补|证书奖励|督导奖励?|论文奖励|课题奖励|等级奖励|评估奖励|荣誉配套|(?:社工站)?运营补贴)[\s,，]/u;
const WHAT_FOR =
  /初级|中级|高级|助理|社工师|工作师|社工证|[1-5一二三四五]a|市级|省级|国家级|示范|标准型|合格型|刊物|期刊|课题|案例|称号|网格员|调解员|社区/u;
const OF_SOMEBODY = /我|本人|领|拿|已|过|没|想|要|申请|\d{4}/u;
