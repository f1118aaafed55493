import { ratingsIn } from '../lexicon.js';
import type { Family, Said } from './family.js';

const EARLIER =
  /原来|原先|之前|以前|上一?(?:轮|次|届|回)|最早|曾经|过去|老早|那(?:时|年|次|回|会儿?)|的时候/u;
const FIRST =
  /(?:第一|首|头一?)[次回趟](?:参评|参加|评)?就|(?:第一[次回]|首次|头一?[次回趟])(?!获|得|拿|达|评上?[1-5一二三四五]个?a[是在]|评上?[是在]|(?:是|在)?\d{2,4}年|(?:获评?|获得?|拿|达)(?:上|为|到|得|了|是|过)*[1-5一二三四五]个?a)|(?:以前|之前|原来|过去|前面)[^,]{0,3}(?:没|未)(?:有)?(?:评|参评|拿|参加|过|等级)|(?:以前|之前|原来|过去|从前)(?:我们)?(?:啥|什么)(?:等级|a)?(?:都|也)没|首评|never (?:been )?rated|first time/u;
/** 没评过别的: but for the one named there was none. */
const NO_OTHER = /(?:没|未)(?:有)?(?:评|拿|得)(?:过|到)(?:别的|其他|其它)/u;
const STILL = /现在|目前|升|掉|降|复评|还是|今年/u;

/** An organisation's rating: now and before, when, what was received for it. */
export const rating: Family = {
  name: 'rating',
  words:
    /[1-5一二两三四五]\s?个?a(?![a-z\d])|(?<![a-z])a{2,5}(?![a-z])|评估等级|等级评估|等级证书|(?:等级|评估)(?:的)?奖|复评|评级|参评|评过级|没[^,]{0,4}等级|(?:没|未)[^,]{0,5}(?:参评|参加过?评估)|(?:评|社会组织|的)等级|等级(?:被|的|那个|这个|(?:还|都|也)?[没未])|评估[^,\d分]{0,4}(?:没|未)|\brat(?:ed|ing)\b/u,
  vagueWords: /(?:没|未)(?:有)?评(?:过|级|估)?|评估|评[了过上]/u,
  award: { fact: 'ratingAwardReceived' },
  read(piece, _named, isPaid) {
    const { text, dates } = piece;
    if (piece.isDenied) return [];
    const said: Said[] = [];
    if ((FIRST.test(text) && !/还是/u.test(text)) || NO_OTHER.test(text))
      said.push(['previousRatingLevel', 'none']);
    else if (
      !/奖|荣誉|称号|案例|督导/u.test(text) &&
      /(?:没|未|无)(?:有|参加|过|去|做|拿|任何|什么)*(?:评(?!上\d)|参评|等级)|评估[^,]{0,8}(?:没|未)(?:有)?(?:参加|做|评|搞)|(?:等级|评级)(?:还|都|是)*(?:没有?|无)(?!变)|等级[^,]{0,4}取消|一个a(?:都|也)没/u.test(
        text,
      ) &&
      (ratingsIn(text).length === 0 || /没(?:有)?评上\s?a级/u.test(text))
    )
      return [...said, ['ratingLevel', 'none']];
    if (piece.isHoped) {
      // 想从2A冲3A: the one to climb from is held.
      const [from] = /从/u.test(text) ? ratingsIn(text) : [];
      return from ? [...said, ['ratingLevel', from]] : said;
    }
    const date = dates.at(-1)?.value;
    // 评4A的那1万上个月到账了: when it was paid.
    const isOfPayment = isPaid && (piece.sums[0]?.start ?? Infinity) < (dates.at(-1)?.start ?? 0);
    // 是3A还是4A, 一家3A一家4A: neither is said.
    const ratings = /a\s?(?:还是|或者?|要么)\s?[\da一二三四五]|一家[^,]{0,3}a\s?一家/u.test(text)
      ? []
      : ratingsIn(text);
    const [first, last] = [ratings[0], ratings.at(-1)];
    // 之前3A跟4A的奖励都领过: the higher of those before.
    const bothBefore =
      first && last && first !== last && /^(?:之前|以前|原来)[^,]*a[^,]{0,1}[和跟、与]/u.test(text);
    if (bothBefore) return [...said, ['previousRatingLevel', [...ratings].sort().at(-1) ?? first]];
    if (first && last && first !== last) {
      // 4A 之前是3A: told backwards.
      const isBackwards = EARLIER.test(text) && text.search(EARLIER) > text.indexOf('a');
      const [before, now] = isBackwards ? [last, first] : [first, last];
      said.push(['previousRatingLevel', before], ['ratingLevel', now]);
      const [one, two] = dates;
      if (one && two) said.push(['previousRatingDate', one.value], ['ratingDate', two.value]);
      else if (date) said.push(['ratingDate', date]);
    } else if (first) {
      const isEarlier = EARLIER.test(text) && !STILL.test(text);
      said.push([isEarlier ? 'previousRatingLevel' : 'ratingLevel', first]);
      // 复评还是4A: the day it was first granted is not said.
      if (
        date &&
        !isOfPayment &&
        !/还是|复评(?!升|掉|降|变|到|上|为|成|得|[拿获评过]|[1-5三四五])/u.test(text)
      )
        said.push([isEarlier ? 'previousRatingDate' : 'ratingDate', date]);
    } else if (date && !isPaid && !/复评/u.test(text)) said.push(['ratingDate', date]);
    return said;
  },
};
