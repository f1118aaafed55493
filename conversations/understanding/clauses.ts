import { deniesAll, isQuestion } from './questions.js';
import { joined } from './text.js';

/** One clause of a message, and how what it says is meant. */
export interface Clause {
  readonly text: string;
  /** Planned, tried or failed, not so yet: 准备考, 在审, 没考过. */
  readonly isHoped: boolean;
  /** Only what is not so: 不是社区工作者. */
  readonly isDenied: boolean;
  /** How it was, and may be no longer: 以前在木渎. */
  readonly isFormer: boolean;
  /** Only supposed: 要是考出高级. */
  readonly isSupposed: boolean;
  /** Of somebody else: 我同事有证. */
  readonly isOthers: boolean;
  /** Takes the place of what was said just before: 不对，是2023年. */
  readonly isSecondThought: boolean;
}

/** In Chinese a space is a stop; in English it parts words. A point between digits is none. */
const HAN_STOPS =
  /(?<!\d)[./]|[./](?!\d)|(?<=咨询|问|好):|[\s,。;!?、…()[\]【】~\p{Extended_Pictographic}]+/u;
const LATIN_STOPS = /(?<!\d)\.\s?|\.(?!\d)|[,;!?…()]\s?| (?=but |and (?:i|we|it) )/u;

/** Words that begin a clause of their own where nobody typed a stop. */
const BEGINNINGS =
  /(?=(?<!不)但|不过(?!$|[\s,])|然后|而且|另外(?!备)|现在|目前|后来|不对(?![劲口外])|哦不|[说打记讲]错了|(?<![证个张本家篇次])也没|也不是)|(?<![\d年月日号这那久取得块元])(?=(?:之前|以前|原来|原先)[^的])|(?<=[他她][^我,]{1,8})(?=我)|(?<=[的了过])(?=我们?(?:同[学事]|朋友|老[婆公]|[姐妹哥弟妈爸]))|(?<=^不是[^是不][^是]{0,11}(?<!不))(?=是)|(?=而是)|(?<=[^是又也还都要有没说可并才绝决])(?=不是[^不没])/u;

const HOPED =
  /准备(?!好)|再(?:来|考|战|试|接再厉)(?![了过的])|打算|计划|想(?!问|了解|咨询|知道|请问|不起|领(?!证)|补)|[要去](?:考|评|冲|报|投|参评)(?![了过上出])|正在|(?<![现实])在(?:考|评|审|申|备|培训|走流程|复习|学)|备考|报考|报了?名|报了(?:$|(?=[初中高]级|助理|社工))|又报|报的(?:是)?(?:\s?[1-5三四五]个?a|[国省市]家?级|[^,]{0,6}(?:奖|称号))|申[报请]的是|没(?:写|答|做|学)完|实务|综合(?:能力)?[^,]{0,2}过|法规|年年考|考[^,]{0,6}不过$|不[敢想]考|[初中高]级挂|过的?[一二两三1-3][门科]|笔试(?:刚|才|已经?)?过|明年|后年|下个?月|争取(?!到)|目标|冲刺?\s?[\da一二三四五]|希望|快要?(?:考|评|拿)|马上|将[要来]|(?:等(?!级)|待)[^,]{0,4}(?:定|评|审|发|通知|结果|公布|成绩)|[审公]示[中期]|在公示|审核中|审稿|在投|投稿|投了|(?:还没|没|未)(?:有)?(?:能)?(?:考|评|通)?(?:过(?!来)|通过|中(?![断级])|录|上(?![班岗])|出来|拿下|考出|取得|获评|结果|成绩)|(?<![奖励钱贴款])(?:还没|没|未)(?:有)?(?:拿(?:到|下|$)|到手)|还没(?:出|考|评|批|录|登|刊|发表)|没[考评]下来|过[^,]{0,2}证(?:书)?(?:还|都)*没(?:发|下|拿|到)|没(?:有)?(?:下文|动静|消息|音讯|着落)|还?[差剩][一二两1-3]?[门科]|差了?[一二两三四五几\d]+分|还差(?!不多)|看书|没去(?![过领拿备登])|没成(?!立)|材料已?经?[交报]|过了?[一二两三1-3][门科]|没戏|没影|没敢|没去考|遥遥|投的(?!稿费)|失败|失利|落榜|没考|第一次考$|刚刚?(?:申报|报名|报上|提交|递交)|(?<!牌子?)挂了[一二两三1-4]?门|(?<!牌子?)挂了(?![牌\d一二两三四五六七八九十几])|退稿|拒稿|被(?:拒|退)|[今去]年考$|申[报请](?!了|过|的)[^,]{0,6}[1-5]a|preparing|going to|plan(?:ning)? to|want to (?:take|get)|will (?:take|sit)|next year|failed|didn't pass|not passed|waiting for|under review|applying/u;

/** 考了中级 还没出成绩: what was said just before did not come true, or not yet. */
const FALLS_SHORT =
  /^(?:但|可|不过|就是|结果|最后|都|也)?(?:是)?(?:成绩|结果|分数|名单|评审|面试|答辩)?(?:还|都|也)?(?:没|未)(?:有)?(?:$|出(?:成绩|结果|分|来)?|查到?|查出来|下来|知道|过|通过|公布|录用|录|中|评上(?:a级|等级)?|拿到|入选|考过|考出来|见刊|[发刊登]出来?|发表|刊登|消息|动静|回音|下文)(?:呢|啊|呀)?$|^证书?[^,奖钱补\d]{0,6}(?:才(?:有|发|能)(?!的|了|下)|没(?:下|发|拿|到))|^(?:还)?[差剩][一二两1-3][门科]|^(?:还)?在(?:审|等(?:成绩|结果|通知))/u;

const DENIED =
  /^(?:但|而|我|我们|并|既|也|可|其实|这|这个|那|那个)*(?:[说写记填打选看搞]成|(?:一开始)?还?(?:以为|当)是|不是(?![没不])|并非|不属于|不算|not (?:a|an|the|in) |i'?m not |i am not )/u;

const FORMER =
  /^(?:我|我们|他)?(?:以前|之前|原来|原先|过去|曾经?|从前|早先|先前|本来|当年|原(?=[在是]))(?!没|未|不|也没|都没)|(?:以前|原来|原先|曾经)[在是做当有]|^前[两几]年|(?:现在|已经|早就)?不[做干当][^,]{1,8}了|年的?时候[^,]{0,3}[还在]|used to|formerly/u;

const SUPPOSED =
  /(?:如果|(?<![主只就都还])要是|假如|假设|(?<![\d一二三四五六七八九十百千])万一|倘若|等我们?(?=[考评拿通])|if i )(?!.*(?:就好|多好))|的话$|比如|例如|举例|suppose/u;

const SECOND_THOUGHT =
  /^(?:[哦啊噢呃额诶哎喔唷哟呀]+\s?)?(?:我看错行|不对|不不+|[说讲打写记搞弄看选填]错(?:牌子|数|行)?|更正|错了|纠正|哦不|噢不|啊不)(?:了|一下|啊)*[:是]?(?:应该|应当)?/u;

const KIN =
  '(?<![跟和与教])(?:[表堂]?(?:姐姐?|妹妹?|(?<!小)哥哥?|(?<!兄)弟弟?)|同事|(?<!小)朋友|老婆|老公(?!益)|爱人|对象|妻子|丈夫|媳妇|家属|家里|亲戚|儿子|女儿|(?<![帮给为替教陪劝带访看送])邻居|同学|室友|闺女|嫂子|(?<=我们?|单位)领导(?!好|您|你|们)|同(?:科室|单位|办公室|组)的|徒弟|师傅|(?<!教小?|给小?|带小?)小?姑娘(?!一[枚个])|[姐妹]夫|小伙子?|(?<=我)(?:大姐|阿姨)(?!们)|手下|搭档|老妈|老爸|母亲|父亲|(?<=我)[妈爸])';
const NAMED = '[小老][李王张刘陈杨赵黄周徐孙马朱胡林郭何高罗吴钱沈顾陆](?![师区组队历])';
const SELF = new RegExp(
  `(?:我|咱|俺)(?![说写记填打选看搞][成错岔反]|忘|记不|不知道|不清楚|不晓得|的督导(?:是|老师)|们?(?:的|这里?|那里?|边|单位|社区|村委|村里|居委|街道|镇上|站里|站上|机构|协会|中心|队里|有[个位]?|一[个位]|家|里|今年|去年)*(?:${KIN}|${NAMED}|员工|队员|会员|有?[两三四五六七八九几\\d]+[个名](?:人|社工|[初中高]级|持证)))|本人|\\bi\\b|\\bi'm\\b|\\bwe\\b|\\bour\\b|\\bmy\\b(?! (?:colleague|friend|wife|husband|boss))`,
  'u',
);
const OTHERS = new RegExp(
  `${KIN}|(?:^|单位|社区|机构|协会|站里|的)${NAMED}|(?:我|咱)们[^,]{0,8}(?:员工|队员|会员)|(?:员工|社工(?!站)|职工|队员)[^,]{0,3}(?:\\d+|[几十多两三四五六七八九]+)[个人名]|(?:\\d+|[几两三四五六七八九])[个名](?:(?:人|员工|社工)?(?:都)?[有持](?!备案|站)|(?:人|员工|社工)[拿考评过])|(?:\\d+|[几两三四五六七八九])[个名](?:[初中高]级|持证|督导|助社)|同一?批|我的督导(?:是|老师)|(?:隔壁|兄弟|别家|别的|其他)(?:单位|机构|协会|组织|社区|镇|街道|队|村)(?!.*站)|(?<![其吉])[他她](?!们?(?:说|讲|让|叫|没给|没发|给))|(?<![给为帮替疾军])人家(?!说|讲|长)|别人(?!给)|有的人|有人说|\\b(?:he|she)\\b|my (?:colleague|friend|wife|husband|boss)`,
  'u',
);
/** 木渎社区的小王, at the beginning: says who is speaking. */
const INTRODUCED = new RegExp(`(?:^|[^,]{2,}的)${NAMED}$`, 'u');
/** 我同事都领到了: told in passing, so that what comes next is of oneself again. */
const REMARK = /[领拿收发][到了过]|问|说|都[有是]|告诉|推荐|介绍|让我|叫我/u;
/** 帮我老婆问: whose matter it is, the facts are of. */
const ON_BEHALF = new RegExp(
  `(?:帮|替|代|为|给)(?:我|咱|俺)?们?[小大老]?(?:(?:机构|单位|社区|站|村|队|中心|协会|街道)里?的?一?个?|的|一?个|单位|这边|[^,\\s]{1,3}的)?(?:${KIN}|[他她]|别人)[^,]{0,6}(?:问|咨询|申|打听|了解|看)|(?:${KIN})[^,]{0,2}托我`,
  'u',
);
/** 替辖区一家社团问 他们头一回参评: they are the one asked for. */
const FOR_AN_ORGANIZATION =
  /(?:帮|替|代)[^,\s]{0,8}(?:机构|协会|社团|组织|[队会社]|中心)[^,\s]{0,4}(?:问|咨询|申|打听|了解|看)/u;
/** 她们医院 is one person's. */
const MANY = '们(?!单位|医院|机构|社区|学校|公司|协会|街道|镇|村|站|那)';
/** Of several people nothing is known of the one for whom a claim is made. */
const SEVERAL = new RegExp(`[他她]${MANY}`, 'u');
/** 她不在编 合同制的: of whom the talk is about, where nobody else was named. */
const OF_THE_ABSENT = new RegExp(`^(?!.*(?:${KIN})).*(?<![其吉])[他她](?!${MANY})`, 'u');
/** 我女儿在长桥上班 初级证刚拿: one asks for one's family without saying so. */
const OF_FAMILY =
  /^(?:你好|您好|请问|想?问一?下|那个|\s|,)*(?:[表堂](?:姐姐?|妹妹?|哥哥?|弟弟?)|(?:我(?:们)?(?:家|的)?)?(?:姐姐?|妹妹?|哥哥?|弟弟?|老婆|老公|爱人|对象|妻子|丈夫|媳妇|家属|儿子|女儿|闺女|老?妈|老?爸|母亲|父亲|嫂子))(?!说|讲|让|叫|问)/u;
const HEARSAY = /(?<!没|没有)听(?:人)?说|据说|听[^,]{1,4}说|网上|群里|看到(?:有)?(?:文件|通知|人)|i heard/u;

/** The clauses of a normalised message, in its order. */
export function clausesOf(text: string): readonly Clause[] {
  const clauses: Clause[] = [];
  const stops = /\p{Script=Han}/u.test(text) ? HAN_STOPS : LATIN_STOPS;
  const isForAnOrganization = FOR_AN_ORGANIZATION.test(text);
  const isOnBehalf =
    ON_BEHALF.test(text) ||
    isForAnOrganization ||
    (!SELF.test(text) && (OF_THE_ABSENT.test(text) || OF_FAMILY.test(text)));
  let isOthers = false;
  let isSecondThought = false;
  // 省民政厅授的“最美社工”称号: what is quoted is part of the clause.
  for (const piece of joined(text.replace(/^尊敬的[^:,\s]{1,8}[:,]?|[「」"“”]/gu, ''))
    .split(stops)
    .flatMap((part) => part?.split(BEGINNINGS) ?? [])) {
    if (!piece) continue;
    const words = piece.replace(SECOND_THOUGHT, '').trim();
    if (words !== piece.trim()) isSecondThought = clauses.length > 0;
    if (words === '' && isSecondThought) continue;
    const said = words === '' ? piece : words;
    const wasOthers: boolean = isOthers && !REMARK.test(clauses.at(-1)?.text ?? '');
    const isOneself = SELF.test(said) || (clauses.length === 0 && INTRODUCED.test(said));
    isOthers =
      (!isOnBehalf || (SEVERAL.test(said) && !isForAnOrganization)) &&
      (OTHERS.test(said) || wasOthers) &&
      !isOneself;
    clauses.push({
      text: said,
      isHoped: HOPED.test(said),
      isDenied: DENIED.test(said),
      isFormer: FORMER.test(said),
      isSupposed: SUPPOSED.test(said),
      isOthers: isOthers || HEARSAY.test(said),
      isSecondThought,
    });
    isSecondThought = false;
    const before = clauses.at(-2);
    if (before && FALLS_SHORT.test(said) && !/资金|经费/u.test(before.text))
      clauses.splice(-2, 1, { ...before, isHoped: true });
  }
  return clauses;
}

/** Where a clause turns into a question: 我评了4A | 能拿多少. */
const ASKED_FROM =
  /(?:还|也|都|又|到底|究竟|那么?|这样|这种|这个?|请问|想问)*(?:能|可以|可不可以|有没有|有木有|有没得|是不是|是否|算|会不会|要不要|该|应该怎么|怎么|咋|多少|几[百千块钱元个]|什么|啥|哪|谁|何时|行不行|给不给|发不发|够不够|符合|(?:有|管)用|有效|作[数废]|有(?:奖|补|钱|好处|资格|份)|给(?:钱|奖|补|多少)|how|what|who|when|which|where|\bcan\b|\bdo\b|is there|\bdoes\b|\bam i\b)/u;
/** Says that something is so, of whoever speaks: 我…, …了, …过, 23年…. */
const ASSERTS =
  /[我咱俺]|本人|[了过]|手[里上头]|现在|目前|已经?|刚|^又|\d年|没有?(?:任何)?(?:社工)?证|[去前]年|\b(?:i|we|our|my)\b/u;

/** 喂你好我想问一下就是 | 我在光福镇做网格员: how a question is come to, where nobody stops to breathe. */
const ASKED_INTO =
  /^(?:喂|哎|你好|您好|老师|领导|那个|麻烦|打扰)*(?:我)?(?:就|只)?(?:是)?(?:想|要|来)?(?:再|先)?(?:请问|问一?下|问问|咨询一?下|请教)(?:一下)?(?:你们?|您)?(?:就是|那个)?/u;

const ASKER =
  /^((?!.*[补奖钱])[^,]{2,16}?)(?:同志|一[枚名个])?(?:想|来|要)(?:来)?(?:问|咨询|了解)(?:一下|下|一句|句)?$/u;

/** What a clause says beside what it asks; '' where it only asks. */
function asserted(text: string): string {
  if (deniesAll(text)) return text;
  // 金庭镇的网格员同志 | 想问下: says who is asking.
  const [, asker = ''] = ASKER.exec(text) ?? [];
  if (asker !== '') return asker;
  // 请问机构拿了4A | 能申请吗: only the next clause asks.
  const told = text.replace(ASKED_INTO, '');
  if (told !== text && ASSERTS.test(told) && !isQuestion(told)) return told;
  if (/^(?:我)?(?:就|只|是)?(?:想|要|来)?(?:再|先)?(?:问|咨询|了解|知道|打听|请教)/u.test(text)) return '';
  if (/[了过][^,]{0,8}没(?:有)?$/u.test(text)) return '';
  if (!isQuestion(text) && !/(?:能|可以)[^,]{0,8}[吗么不没]$/u.test(text)) return text;
  const head = headOf(text);
  // 市民政局的优秀案例二等奖 | 算不算: what somebody has.
  if (/^算/u.test(text.slice(head.length)) && /奖|荣誉|称号|案例|表彰/u.test(head)) return head;
  // 我们街道的社工补贴 | 谁发: only names what is asked about.
  // 退休了 | 还能领吗: only names the case that is asked about.
  const isCase = head.length <= 4 && !SELF.test(head);
  // 助社证 | 还有用吗: it is held.
  const isHeld = /证书?$/u.test(head) && text.startsWith('还', head.length);
  if (isHeld) return head;
  // 我去年得的民政部优秀案例奖 | 有没有钱, 社工站89.5分 | 算示范还是标准
  if (/(?:我|咱)们?[^,]{0,10}[得拿获评][^,]{0,3}的/u.test(head) || /\d分$/u.test(head)) return head;
  return ASSERTS.test(head) && !isCase && !/(?:补[贴助]|奖励?|钱|资金|政策)$/u.test(head) ? head : '';
}

/** What a question is about: 居委会主任 | 能不能领岗位补贴. */
export const headOf = (text: string): string => text.slice(0, Math.max(0, text.search(ASKED_FROM)));

/** What a clause says of the person who speaks: no question, nothing supposed, nothing of others. */
export function statementIn(clause: Clause): Clause | undefined {
  if (clause.isOthers || clause.isSupposed) return undefined;
  const text = asserted(clause.text);
  return text === '' ? undefined : { ...clause, text };
}

export const wordsOf = (clauses: readonly Clause[]): string => clauses.map(({ text }) => text).join(' ');

/** The clauses that say what is so now; all but the denied ones where none does. */
export function standing(clauses: readonly Clause[]): readonly Clause[] {
  const kept = clauses.filter(({ isDenied, isFormer, isHoped }) => !isDenied && !isFormer && !isHoped);
  return kept.length > 0 ? kept : clauses.filter(({ isDenied }) => !isDenied);
}
