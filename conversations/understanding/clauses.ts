import { asserted } from './asserted.js';
import { fallsShort, isHopedIn } from './hoped.js';
import { joined } from './text.js';
import { Whose } from './whose.js';

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
  /(?=(?<!不)但|不过(?!$|[\s,])|然后|而且|另外(?!备)|现在|目前|后来|不对(?![劲口外])|哦不|[说打记讲]错了|(?<![证个张本家篇次钱分毛a])也没|也不是)|(?<=[拿考发批]的)(?=没(?:有)?(?:领|拿)过)|(?<![\d年月日号这那久取得块元])(?=(?:之前|以前|原来|原先)[^的])|(?<=[他她][^我,]{1,8})(?=我)|(?<=我(?!们)[^他她们,]{2,8})(?=[他她](?!们))|(?<=[的了过])(?=我们?(?:同[学事]|朋友|老[婆公]|[姐妹哥弟妈爸]))|(?<=^不是[^是不][^是]{0,11}(?<!不))(?=是)|(?=而是)|(?<=[^是又也还都要有没说可并才绝决])(?=不是(?![的呀啊哦呢]+$)[^不没])/u;

const DENIED =
  /^(?:但|而|我|我们|并|既|也|可|其实|这|这个|那|那个)*(?:[说写记填打选看搞]成|(?:一开始|原先|原来|起先|先)?还?(?:以为是?|当是)|不是(?![没不])|并非|不属于|不算|not (?:a|an|the|in) |i'?m not |i am not )/u;

const FORMER =
  /^(?:我|我们|他)?(?:以前|之前|原来|原先|过去|曾经?|从前|早先|先前|本来|当年|当时|那时候?|那会儿?|原(?=[在是]))(?!没|未|不|也没|都没)|(?:以前|原来|原先|曾经)[在是做当有]|^前[两几]年(?!调|转|换|考)|(?:现在|已经|早就)?不[做干当][^,]{1,8}了|年的?时候[^,]{0,3}[还在]|^(?:我)?(?:\d{1,2}月|[去前今]年|那)(?:份)?(?:之前|以前)[^,]{0,2}(?:是|还?在)|used to|formerly/u;

const SUPPOSED =
  /不(?:知道|清楚|确定|晓得)[^,]{0,8}(?:还是|是不是)|(?:如果|(?<![主只就都还])要是|假如|假设|(?<![\d一二三四五六七八九十百千])万一|倘若|等我们?(?=[考评拿通])|if i )(?!.*(?:就好|多好))|的话$|比如|例如|举例|suppose/u;

const SECOND_THOUGHT =
  /^(?:[哦啊噢呃额诶哎喔唷哟呀]+\s?)?(?:我看错行|不对|不不+|[说讲打写记搞弄看选填]错(?:牌子|数|行)?|更正|错了|纠正|哦不|噢不|啊不)(?:了|一下|啊)*[:是]?(?:应该|应当)?/u;

/** The clauses of a normalised message, in its order. */
export function clausesOf(text: string): readonly Clause[] {
  const clauses: Clause[] = [];
  const stops = /\p{Script=Han}/u.test(text) ? HAN_STOPS : LATIN_STOPS;
  const whose = new Whose(text);
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
    clauses.push({
      text: said,
      isHoped: isHopedIn(said),
      isDenied: DENIED.test(said),
      isFormer: FORMER.test(said),
      isSupposed: SUPPOSED.test(said),
      isOthers: whose.isOthers(said),
      isSecondThought,
    });
    isSecondThought = false;
    const before = clauses.at(-2);
    if (before && fallsShort(said, before.text)) clauses.splice(-2, 1, { ...before, isHoped: true });
  }
  return clauses;
}

/** What a clause says of the person who speaks: no question, nothing supposed, nothing of others. */
export function statementIn(clause: Clause): Clause | undefined {
  if (clause.isOthers || clause.isSupposed) return undefined;
  const text = asserted(clause.text);
  if (text === '') return undefined;
  return text === clause.text ? clause : { ...clause, text, isHoped: isHopedIn(text) };
}

export const wordsOf = (clauses: readonly Clause[]): string => clauses.map(({ text }) => text).join(' ');

/** The clauses that say what is so now; all but the denied ones where none does. */
export function standing(clauses: readonly Clause[]): readonly Clause[] {
  const kept = clauses.filter(({ isDenied, isFormer, isHoped }) => !isDenied && !isFormer && !isHoped);
  return kept.length > 0 ? kept : clauses.filter(({ isDenied }) => !isDenied);
}
