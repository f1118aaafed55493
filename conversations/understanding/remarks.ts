import { answersYesNo, readYesNo } from './yes-no.js';

/** A word of the policy's own matters, or of what is done in them. */
const OF_A_MATTER =
  /\d|证|[考评](?!虑|论)|级|[a-e]级?$|编|岗|职|退(?!出)|辞|补|奖|领(?!导)|拿(?!不准)|发(?![火愁呆脾现])|收|批|账|[元块万]|[备立]案|登记|注册|社|街道|镇|村|吴中|本区|区里|[市省]|苏州|论文|文章|刊|课题|督导|荣誉|称号|案例|初|^中$|中级|高级|助|网格|调解|兼|机构|组织|协会|(?<![直间])接|承|服务|活动|项目|公益|志愿|享|站|分|上班|工作|单位|干|公务|事业|合同|派遣|正式|聘|人员|做|申请|申报|备|通过|取得/u;

/** @param text normalised */
export const isOfAMatter = (text: string): boolean => OF_A_MATTER.test(text);

/** Exclamations that are made of the words of a yes or a no. */
const EXCLAIMED =
  /^(?:这|那|也|真的?|可)*(?:(?:我们?)?(?:领导|主任|书记|站长|会计|同事|老板)不在|能[干人]|(?:我)?(?:正)?在(?:开会|开车|吃饭|路上|外面|忙)|[^,]{0,8}再说|[^,]{0,6}就?该(?:报|办|申请)|不愧[^,]*|没带[^,]*|要问到[^,]*|不(?:能|会|可能|至于)吧|没(?:什么|啥|事|关系|完没了|搞错)|有没有搞错|对不起|都可以|不用问了|[不没](?:搞|弄|填|答|谈|说|问)了|怎么[没不].*)[的了吧啊呀吗嘛呢哦]*$/u;

/**
 * Does a clause only begin like a yes or a no? 没听懂, 不急, 好烦: what is said is of none of the policy's matters.
 * @param clause normalised
 */
export const isRemark = (clause: string): boolean =>
  EXCLAIMED.test(clause) ||
  (!isOfAMatter(clause) && readYesNo(clause) !== undefined && answersYesNo(clause) === undefined);
