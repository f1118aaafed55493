import { deniesAll, isQuestion } from './questions.js';
import { isOfOneself } from './whose.js';

/** Where a clause turns into a question: 我评了4A | 能拿多少. */
const ASKED_FROM =
  /(?:还|也|都|又|到底|究竟|那么?|这样|这种|这个?|请问|想问)*(?:能|可以|可不可以|有没有|有木有|有没得|是不是|是否|算|会不会|要不要|该|应该怎么|怎么|咋|多少|几[百千块钱元个]|什么|啥|哪|谁|何时|行不行|给不给|发不发|够不够|符合|(?:有|管)用|有效|作[数废]|有(?:奖|补|钱|好处|资格|份)|给(?:钱|奖|补|多少)|how|what|who|when|which|where|\bcan\b|\bdo\b|is there|\bdoes\b|\bam i\b)/u;
/** Says that something is so, of whoever speaks: 我…, …了, …过, 23年…. */
const ASSERTS =
  /[我咱俺]|本人|[了过]|手[里上头]|现在|目前|已经?|刚|^又|\d{2}年|没有?(?:任何)?(?:社工)?证|[去前]年|\b(?:i|we|our|my)\b/u;

/** 喂你好我想问一下就是 | 我在光福镇做网格员: how a question is come to, where nobody stops to breathe. */
const ASKED_INTO =
  /^(?:喂|哎|你好|您好|老师|领导|那个|麻烦|打扰)*(?:我)?(?:就|只)?(?:是)?(?:想|要|来)?(?:再|先)?(?:请问|问一?下|问问|咨询一?下|请教)(?:一下)?(?:你们?|您)?(?:就是|那个)?/u;

const ASKER =
  /^((?!.*[补奖钱])[^,]{2,16}?)(?:同志|一[枚名个])?(?:想|来|要)(?:来)?(?:问|咨询|了解)(?:一下|下|一句|句)?$/u;

/** What a clause says beside what it asks; '' where it only asks. */
export function asserted(text: string): string {
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
  const isCase = head.length <= 4 && !isOfOneself(head) && !/^[评考拿](?:了|上|出|到)/u.test(head);
  // 助社证 | 还有用吗: it is held.
  const isHeld = /证书?$/u.test(head) && text.startsWith('还', head.length);
  if (isHeld) return head;
  // 我去年得的民政部优秀案例奖 | 有没有钱, 社工站89.5分 | 算示范还是标准
  if (/(?:我|咱)们?[^,]{0,10}[得拿获评][^,]{0,3}的/u.test(head) || /\d分$/u.test(head)) return head;
  return ASSERTS.test(head) && !isCase && !/(?:补[贴助]|奖励?|钱|资金|政策)$/u.test(head) ? head : '';
}

/** What a question is about: 居委会主任 | 能不能领岗位补贴. */
export const headOf = (text: string): string => text.slice(0, Math.max(0, text.search(ASKED_FROM)));
