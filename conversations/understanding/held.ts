import type { FactId, FactValue } from '../../policy/index.js';
import { type Clause, wordsOf } from './clauses.js';
import { type Lexicon, OTHER_CERTIFICATES, ratingsIn, valuesIn, WORDS } from './lexicon.js';

/** 直接考的中级, 就这一本: there was none before. */
const NONE_BEFORE =
  /直接|一上来|一步到位|一次性?(?:就)?(?:考|过)|第一[本次个张]|头一?[本次个张]|首次|没(?:有|持|考|拿)*(?:过)?(?:更低|别的|其他|之前|考过?初级)|[就只](?:有|考|拿|是|了)*(?:这$|这?一?[本个张](?![初中高]级|助))/u;

/** 没问题, 没有照片: no “no” to a certificate. */
const NOTHING_OF_IT =
  /^(?:我|现在|这里?|手[里上边]|目前|暂时)*没(?:有)?(?:任何)?(?:问题|照片|图片|截图|事|关系|空|时间|意见|毛病|错|办法|材料)[的了啊呀呢哦]*$/u;

/** 先初级再中级 然后就这个了 */
const ONE_BY_ONE = /先[^,]{0,6}再/u;

const SKIPPED = /(?:初级|助[社理])[^,]{0,4}(?:跳过|没(?:有)?(?:去)?考)/u;

/** A level that is said not to be held. */
const NOT_HELD =
  /没(?:有)?(?:考|拿|取得)?(?:过|到|出)?(?:初级|中级|高级|助理|助社)(?:的|证)?(?=$|[\s,])|(?:初级|中级|高级|助理|助社)(?:的|证)?(?:还|都|也)?没(?:有)?(?:考|拿|取得)?(?:过|到|出来?)?(?=$|[\s,])/gu;

const held = (clauses: readonly Clause[]): readonly Clause[] =>
  clauses.filter(({ isDenied, isHoped, text }) => !isDenied && !isHoped && !OTHER_CERTIFICATES.test(text));

/** The highest certificate that an answer says is held, and the one below it; what was only tried is not held. */
export function readCertificate(
  fact: 'certificateLevel' | 'previousCertificateLevel',
  clauses: readonly Clause[],
): ReadonlyMap<FactId, FactValue> {
  const all = wordsOf(clauses);
  if (NOTHING_OF_IT.test(all)) return new Map();
  if (fact === 'previousCertificateLevel' && NONE_BEFORE.test(all) && !ONE_BY_ONE.test(all))
    return new Map([[fact, 'none']]);
  const lexicon: Lexicon<string> = WORDS[fact];
  const said = wordsOf(held(clauses));
  // 没有初级, 初级没拿过
  const kept = said.replace(NOT_HELD, ' ');
  const found = valuesIn(kept, lexicon);
  const denied = kept === said ? [] : valuesIn(said, lexicon).filter((value) => !found.includes(value));
  if (
    found.length === 0 &&
    denied.length > 0 &&
    (fact === 'previousCertificateLevel' || denied.includes('assistant'))
  )
    return new Map([[fact, 'none']]);
  const [highest, next] = found.filter((value) => value !== 'none' || found.length === 1);
  // 没考过: nothing is held, and no level is named that was only tried.
  if (!highest) {
    const named = valuesIn(all, lexicon).join();
    return new Map(
      named === 'none' || (/^(?:assistant)?(?:,?none)?$/u.test(named) && areHoped(clauses))
        ? [[fact, 'none']]
        : [],
    );
  }
  // 中级 初级直接跳过没考
  if (fact === 'certificateLevel' && highest !== 'none' && SKIPPED.test(all))
    return new Map([
      [fact, highest],
      ['previousCertificateLevel', 'none'],
    ]);
  const isPair = fact === 'certificateLevel' && next !== undefined;
  return new Map<FactId, FactValue>([
    [fact, highest],
    ...(isPair ? [['previousCertificateLevel', next] as const] : []),
  ]);
}

/** 头一回评就5A */
const FIRST_RATED = /(?:第一次|首次|头一?[次回趟])(?:评|参评|参加)?(?:就|直接)/u;
/** Says no, and nothing else. */
const NEVER_RATED = /^(?:之前|以前|原来|都|还|从来)*(?:没有?|无)(?:评)?(?:过|啊|呀|的|呢|哦)*$/u;

/** 明年准备考, 正在评 还没出来: nothing is held yet. */
const areHoped = (clauses: readonly Clause[]): boolean =>
  clauses.every(({ isHoped }) => isHoped) &&
  clauses.some(({ text }) => /考|评|报|审|分|成绩|结果/u.test(text));

/** The rating that an answer says an organisation has, or the highest it had before. */
export function readRating(
  fact: 'ratingLevel' | 'previousRatingLevel',
  clauses: readonly Clause[],
): string | undefined {
  const kept = held(clauses);
  const isPrevious = fact === 'previousRatingLevel';
  // 没有啊 第一次就拿4A: the one that is named is the present one.
  if (isPrevious && (NEVER_RATED.test(clauses[0]?.text ?? '') || FIRST_RATED.test(wordsOf(clauses))))
    return 'none';
  const about = kept.filter(({ isFormer, text }) => (isPrevious ? !/现在|目前/u.test(text) : !isFormer));
  const inOrder = ratingsIn(wordsOf(about.length > 0 ? about : kept));
  // 3A升到4A: the last one is the present one, unless that was named by itself.
  const isClimb =
    /升|晋|(?<![评拿考])到/u.test(wordsOf(about)) &&
    !/上一?[次轮回届]就?是/u.test(wordsOf(about)) &&
    about.length === kept.length &&
    inOrder.length > 1;
  const rating = isPrevious ? highestOf(isClimb ? inOrder.slice(0, -1) : inOrder) : inOrder.at(-1);
  if (rating) return rating;
  const all = wordsOf(clauses);
  return ratingsIn(all).length === 0 &&
    (areHoped(clauses) || valuesIn<string>(all, WORDS[fact]).includes('none'))
    ? 'none'
    : undefined;
}

const highestOf = (ratings: readonly string[]): string | undefined => [...ratings].sort().at(-1);
