import { FACTS, type FactValue } from '../../policy/index.js';
import type { Clause } from './clauses.js';

type JournalLevel = FactValue<'journalLevels'>[number];

const WORDS: { readonly [level in JournalLevel]: RegExp } = {
  municipal: /市级|市[里刊属一]|苏州(?:市)?(?:的|一?[个本家]|社|日报|学|刊|期|杂|$)|地市|municipal/u,
  provincial: /省级|省[里刊属一内]|江苏|provincial/u,
  national: /国家级?|国[刊内]级?(?!外)|全国(?:性|级|发行|的一|的?都|的?(?:期|刊|杂)|的?$)|中央|national/u,
};

/** 省级、国家级, 市省两级, 省市级: the levels named, the lowest first. */
export function journalLevelsIn(text: string): readonly JournalLevel[] {
  const pairs: readonly (readonly [JournalLevel, RegExp])[] = [
    ['municipal', /市(?=[、和]?[省国][^,]{0,3}级)|[省国][、和]?市(?=两?级)/u],
    ['provincial', /省(?=[、和]?[市国][^,]{0,3}级)|[市国][、和]?省(?=[、和]?国?[两三家]?级)/u],
    ['national', /国(?=[、和]?[省市])|[省市][、和]?国家?(?=[两三]?级)/u],
  ];
  return FACTS.journalLevels.values.filter(
    (level) => WORDS[level].test(text) || pairs.some(([named, words]) => named === level && words.test(text)),
  );
}

/** A clause that says that nothing came out there. */
export const UNPUBLISHED =
  /[够达算]不[上到]|^(?:本来|原本|一开始|起先|先)[^,]{0,3}投|(?:没|未)(?:有)?(?:能|在|被|再)?(?:发|写|上|登|刊|投|中|录|出|收)|(?:没有?|无)$|没戏|被(?:拒|退)|未发表|没(?:有)?(?:论文|文章|刊物|期刊)/u;

/** 三个级别都有, 全占了 */
const EVERY_LEVEL =
  /三(?:个|种)?级(?:别)?(?:的|都|全|刊)|(?:全|都)(?:都)?(?:有|发|占|上|登)(?!.*(?:没|未|不))|[市省国][、和]?[市省国][、和]?[市省国].{0,3}级|all three/u;
const NOT_IN_A_JOURNAL =
  /没(?!(?:有)?人[^,]{0,3}[说讲告]|说|写[明着]|标|讲|告诉)|无|不是|不算|不[写发搞]|[写发投]不[了来出]|哪[会有能]|公众号|内刊|内部|自己印|网上|网站|非公开|校刊|简报|none|^no\b|never/u;

/** The levels of the journals that an answer names; [] where nothing came out in one. */
export function readJournals(clauses: readonly Clause[]): FactValue<'journalLevels'> | undefined {
  const said = clauses
    .filter(({ isDenied, isHoped, text }) => !isDenied && !isHoped && !UNPUBLISHED.test(text))
    .map(({ text }) => text)
    .join(' ');
  const levels = journalLevelsIn(said);
  if (levels.length > 0) return levels;
  const whole = clauses.map(({ text }) => text).join(' ');
  if (EVERY_LEVEL.test(said)) return FACTS.journalLevels.values;
  // 今年没有别的: of other papers.
  if (/没有?(?:别的|其他|其它|另外)/u.test(whole)) return undefined;
  return NOT_IN_A_JOURNAL.test(whole) || (clauses.length > 0 && clauses.every(({ isHoped }) => isHoped))
    ? []
    : undefined;
}
