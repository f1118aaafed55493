import { isVague } from '../money.js';
import { NUMBER, readNumber } from '../numerals.js';
import { type Family, type Said, single } from './family.js';

const SCORE = new RegExp(
  `(?:得分|评分|分数|评估|考核|打分|评了|得了|拿了)[^,，。\\d]{0,6}(${NUMBER})分?(?!\\d|万|w|元)|(${NUMBER})分(?!之)`,
  'gu',
);

/** A station's score and funds. */
export const station: Family = {
  name: 'station',
  words: /社工站|得分|评分|分数|\d分|运营(?:资金|经费|费)|上年(?:度)?(?:资金|经费)/u,
  read({ text, sums }) {
    const said: Said[] = [];
    const scores = [...text.matchAll(SCORE)].flatMap(
      ([, a, b]) => readNumber(a ?? b ?? '')?.toNumber() ?? [],
    );
    const score = single(scores.filter((value) => value >= 0 && value <= 100));
    if (score !== undefined) said.push(['evaluationScore', score]);
    const others = /(?:另外|其他|其它|别的)[^,，。]{0,6}站[^,，。]{0,10}(?:拿|领|获|拨|给)/u.test(text);
    if (others && !isVague(text)) {
      const paid = single(sums.map(({ value }) => value));
      if (paid) said.push(['townSubsidyThisYear', paid]);
    }
    if (/运营|经费|资金/u.test(text) && !isVague(text)) {
      const sum = single(sums.map(({ value }) => value));
      if (sum) said.push(['operatingFunds', sum]);
    }
    return said;
  },
};
