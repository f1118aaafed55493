/** People whom one speaks of, or asks for. */
const KIN =
  '(?<![跟和与教](?:我们?)?)(?:[表堂]?(?:姐姐?|妹妹?|(?<!小)哥哥?|(?<!兄)弟弟?)|同事|(?<!小)朋友|老婆|老公(?!益)|爱人|对象|妻子|丈夫|媳妇|家属|家里(?!住|在|离)|亲戚|儿子|女儿|(?<![帮给为替教陪劝带访看送]|隔壁|街坊)邻居(?!们)|同学|室友|闺女|嫂子|(?<=我们?|单位)领导(?!好|您|你|们)|同(?:科室|单位|办公室|组)的|徒弟|师傅|(?<!教小?|给小?|带小?)小?姑娘(?!一[枚个])|[姐妹]夫|小伙子?|(?<=我)(?:大姐|阿姨)(?!们)|手下|搭档|老妈|老爸|母亲|父亲|(?<=我)[妈爸])';
const NAMED = '[小老][李王张刘陈杨赵黄周徐孙马朱胡林郭何高罗吴钱沈顾陆](?![师区组队历])';
/** Somebody speaks of oneself; 我妹妹 and 我们单位小李 are others. */
const SELF = new RegExp(
  `(?<![和跟与带教])(?:我|咱|俺)(?!们?(?:的)?(?:主任|领导|书记|站长|老板)说[他她]|们?(?:单位|站|社区|村|机构|协会|街道)?(?:里|上)?的?(?:主任|书记|站长|领导|会长|会计|老板)(?=是|有|都|也|自己|在编|拿|领|考|评)|[说写记填打选看搞][成错岔反]|忘|记不|不知道|不清楚|不晓得|的督导(?:是|老师)|们?(?:的|这里?|那里?|边|单位|社区|村委|村里|居委|街道|镇上|站里|站上|机构|协会|中心|办公室|队里|有[个位]?|一[个位]|家|里|今年|去年)*(?:${KIN}|${NAMED}|员工|队员|会员|另外[一两几三]个|有?[两三四五六七八九几\\d]+[个名](?:人|社工|[初中高]级|持证)))|本人|\\bi\\b|\\bi'm\\b|\\bwe\\b|\\bour\\b|\\bmy\\b(?! (?:colleague|friend|wife|husband|boss))`,
  'u',
);
const OTHERS = new RegExp(
  `${KIN}|(?:^|单位|社区|机构|协会|站里|办公室|科室|队里|的)${NAMED}|(?:我|咱|俺)们?(?:单位|站|社区|村|机构|协会|街道)?(?:里|上)?的?(?:主任|书记|站长|领导|会长|会计|老板)(?=是|有|都|也|自己|在编|拿|领|考|评)|(?:我|咱)们[^,]{0,8}(?:员工|队员|会员)|(?:员工|社工(?!站)|职工|队员)[^,]{0,3}(?:\\d+|[几十多两三四五六七八九]+)[个人名]|(?:\\d+|[几两三四五六七八九])[个名](?:(?:人|员工|社工)?(?:都)?[有持](?!备案|站)|(?:人|员工|社工)[拿考评过])|(?:\\d+|[几两三四五六七八九])[个名](?:[初中高]级|持证|督导|助社)|同一?批|另(?:外)?[一两几三][个家](?:民非|机构|协会|队|都|人)|那个站(?=\\d)|那家(?=是|评|有)|我的督导(?:是|老师)|[带教]我的[^,]{0,4}(?:是|有)|(?<![到去在调换])(?:隔壁|兄弟|别家|别的|其他)[^,]{0,3}(?:单位|机构|协会|组织|社区|镇|街道|队|村)(?!.*站)|(?<![其吉])[他她](?!们?(?:说|讲|让|叫|没给|没发|给))|(?<![给为帮替疾军])人家(?!说|讲|长)|别人(?!给)|有的人|有人说|\\b(?:he|she)\\b|my (?:colleague|friend|wife|husband|boss)`,
  'u',
);
/** 木渎社区的小王, at the beginning: says who is speaking. */
const INTRODUCED = new RegExp(`(?:^|[^,]{2,}的)${NAMED}$`, 'u');
/** 我同事都领到了: told in passing, so that what comes next is of oneself again. */
const REMARK =
  /[领拿收发][到了过]|问|说|都[有是]|告诉|推荐|介绍|让我|叫我|^(?:隔壁|兄弟|别的?|其他)[^,]{0,8}\d分?$/u;
/** 帮我老婆问: whose matter it is, the facts are of. */
const ON_BEHALF = new RegExp(
  `(?:帮|替|代|为|给)(?:我|咱|俺)?们?[小大老]?(?:(?:机构|单位|社区|站|村|队|中心|协会|街道)里?的?一?个?|的|一?个|单位|这边|[^,\\s]{1,3}的)?(?:${KIN}|${NAMED}|一?[位名个]?(?:社工(?!站|机构|组织)|员工|总干事)|[他她]|别人)[^,]{0,6}(?:问|咨询|申|打听|了解|看)|(?:${KIN})[^,]{0,2}托我|问(?:一?下)?(?:我们?)?家?(?:${KIN})的(?:情况|事)|(?:${NAMED}|${KIN})[^。]{0,12}(?:让|叫|托|请)我(?:来|帮忙|帮)?问`,
  'u',
);
/** 刚刚是帮同事问的 我自己是网格员 */
const NO_LONGER = /(?:刚刚?|刚才|之前|前面)是?[帮替]/u;
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
/** 听说有补贴 */
const HEARSAY =
  /(?<!没|没有|[头第]一[次回趟])听(?:人)?说|据说|^(?:人家|他们|有人|上面|街道)?说(?:是)?(?:要|得|必须|只|不)|听[^,]{1,4}说|网上|群里|看到(?:有)?(?:文件|通知|人)|i heard/u;

/** 街道说没有这个政策, 民政局说可以, 上个月去民政局问过: what others hold of the award, and nothing that is so of the person. */
const REPORTED =
  /^(?:我们?)?(?:民政局?|街道|[镇区]里?|社区|主任|书记|站长|领导|会计|同事|他们|人家|网上|群里|别人)(?:里|上|的人)?(?:都|也)?(?:说|讲|告诉我?)(?:我)?(?:可以|能|不能|不行|不给|行|没有?这|没这|不?符合|有(?:这|钱|补|奖)|要|让|叫)|^(?:我)?(?:[^,]{0,4}[去到])[^,]{0,8}(?:问|打听|咨询|跑)过/u;

/** 帮员工问下, 帮我们站里小王问: it is a person that is asked for, whoever asks. */
export const isForAPerson = (text: string): boolean =>
  ON_BEHALF.test(text) && !NO_LONGER.test(text) && !FOR_AN_ORGANIZATION.test(text);

/** 我老婆是在编的: speaks of one of the family. */
export const isOfFamily = (text: string): boolean => OF_FAMILY.test(text);

/** Is it told of another: 她, 我老婆, 帮同事问? */
export const isToldOfAnother = (text: string): boolean =>
  OF_FAMILY.test(text) || ON_BEHALF.test(text) || OF_THE_ABSENT.test(text);

export const isOfOneself = (clause: string): boolean => SELF.test(clause);

/** Whose matter a message is: its clauses are gone through in their order. */
export class Whose {
  readonly #isForAnOrganization: boolean;
  readonly #isOnBehalf: boolean;
  #isOthers = false;
  #before: string | undefined;

  /** @param text the whole message, normalised */
  constructor(text: string) {
    this.#isForAnOrganization = FOR_AN_ORGANIZATION.test(text);
    this.#isOnBehalf =
      (ON_BEHALF.test(text) && !NO_LONGER.test(text)) ||
      this.#isForAnOrganization ||
      (!SELF.test(text) && (OF_THE_ABSENT.test(text) || OF_FAMILY.test(text)));
  }

  /** Is the next clause of somebody else than the one a claim would be for? */
  isOthers(clause: string): boolean {
    const goesOn = this.#isOthers && !REMARK.test(this.#before ?? '');
    const isOneself = SELF.test(clause) || (this.#before === undefined && INTRODUCED.test(clause));
    const isOfSeveral = SEVERAL.test(clause) && !this.#isForAnOrganization;
    this.#isOthers =
      this.#isOnBehalf && !isOfSeveral
        ? clause.startsWith('我自己')
        : (OTHERS.test(clause) || goesOn) && !isOneself;
    this.#before = clause;
    return this.#isOthers || HEARSAY.test(clause) || REPORTED.test(clause);
  }
}
