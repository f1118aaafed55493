import { valuesIn, WORDS } from '../lexicon.js';
import { type Family, received, type Said } from './family.js';

const RATINGS = WORDS.ratingLevel.slice(0, 5);
const EARLIER = /原来|原先|之前|以前|上一?(?:轮|次|届)|最早|曾经|从|由|过去|老早/u;
const FIRST =
  /第一次|首次|头一[次回]|(?:以前|之前|原来|过去|从来|从)[^,，。]{0,3}(?:没|未)(?:有)?(?:评|参评|拿)/u;

/** An organisation's rating: now and before, when, what was received for it. */
export const rating: Family = {
  name: 'rating',
  words:
    /[1-5一二三四五]\s?个?a(?![a-z])|(?<![a-z])a{2,5}(?![a-z])|评估等级|等级评估|复评|评级|参评|等级|rating/u,
  read(piece) {
    const { text, dates } = piece;
    const said: Said[] = [...received(piece, 'ratingAwardReceived')];
    if (FIRST.test(text)) said.push(['previousRatingLevel', 'none']);
    else if (/(?:没|未)(?:有)?(?:评|参评)/u.test(text)) return [...said, ['ratingLevel', 'none']];
    const date = dates.at(-1)?.value;
    const ratings = inOrder(text);
    const [first, last] = [ratings[0], ratings.at(-1)];
    if (first && last && first !== last) {
      said.push(['previousRatingLevel', first], ['ratingLevel', last]);
      if (date) said.push(['ratingDate', date]);
    } else if (first) {
      const isEarlier = EARLIER.test(text) && !/现在|目前|升|掉|复评|还是/u.test(text);
      said.push([isEarlier ? 'previousRatingLevel' : 'ratingLevel', first]);
      if (date) said.push([isEarlier ? 'previousRatingDate' : 'ratingDate', date]);
    } else if (date && !said.some(([fact]) => fact === 'ratingAwardReceived')) {
      said.push(['ratingDate', date]);
    }
    return said;
  },
};

/** The ratings of a piece as they come in it. */
function inOrder(text: string): readonly string[] {
  return valuesIn(text, RATINGS)
    .map((value) => ({ value, at: text.search(RATINGS.find(([level]) => level === value)?.[1] ?? /$/u) }))
    .sort((a, b) => a.at - b.at)
    .map(({ value }) => value);
}
