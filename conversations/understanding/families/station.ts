import { shortOf } from '../counts.js';
import { totalOf } from '../money.js';
import { NUMBER, readNumber } from '../numerals.js';
import { NEVER_RECEIVED, single } from '../receipts.js';
import { isVague } from '../vague.js';
import type { Family, Said } from './family.js';

const SCORE = new RegExp(
  `(?:得分|评[下出]来|打[下出]来|[掉升降涨]到|评分|社工站(?=(?:就?是|得|才|就|只有)?\\s?(?:100|\\d{2}(?:\\.\\d+)?)(?!\\d))|分数|评估|考核|打分|评了|打了|得了|拿了|考了|score(?: of| was| is)?)[^,\\d一二三四五六七八九十]{0,6}(${NUMBER})(分?半)?(?!\\d|个|万|w|元|a|年|月)|(?<!亩)(${NUMBER})分(半)?(?!之|钱|没|都|也)`,
  'gu',
);

/** 上年度运营 25万3千 */
const ONLY_A_SUM = /^[\d.零一二两三四五六七八九十百千万wk元块]+$/u;

/** 考核没及格 58 */
const ONLY_A_SCORE = /^(?:去年|上年度?)?(?:才|只有|就|是)*(\d{2}(?:\.\d{1,2})?)分?$/u;

/** 镇上就我们一个站 */
const ALONE =
  /[就只](?:有)?(?:我们|咱们?|我|这)?(?:一[个家])?(?:社工)?站?(?:一[个家])(?:社工)?站?|没(?:有)?(?:别的|其他|第二个)(?:社工)?站|(?:其他|其它|别的|另外的?)(?:社工)?站(?:都|也|还)?没(?:有)?(?:[领拿]过?)?$/u;

/** A station's score and funds. */
export const station: Family = {
  name: 'station',
  words:
    /社工站|[渎直口山湖福庭桥溪巷泾南镇道]站|我们站|[我咱俺]站(?!在)|(?:[一二两三四五几]个|有)站|本站|站里|站长|得分|评分|分数|(?:\d|[二三四五六七八九十])分(?!之|钱)|示范型|运营(?:资金|经费|费|$)|(?:评|打|得)了\s?(?:\d{2}(?:\.\d+)?|[六七八九]十[一二三四五六七八九]?)(?![\d年月日.])|评估\s?\d{2}|经费|资金(?!配套)|花[了掉]|开支|上年(?:度)?(?:资金|经费)|(?:其他|其它|别的|另外|另一|隔壁)[^,]{0,4}站|station|operating funds|\bscored?\b/u,
  read({ text, sums, isHoped, matter, wordsBefore }, named) {
    const short = shortOf(text);
    if (isHoped && !NEVER_RECEIVED.test(text)) return short === undefined ? [] : [['evaluationScore', short]];
    const said: Said[] = [];
    // 前年花了50万 评了92: of the year before the one that counts.
    const isTooEarly = /前年/u.test(`${wordsBefore} ${text}`) && !/去年|上年/u.test(text);
    if (!isVague(text) && !isTooEarly) {
      // 隔壁镇的站考了95: of another station.
      const isElsewhere = /自评|自己打|(?:隔壁|兄弟|别的|别家|其他|人家)[^,]{0,4}站/u.test(text);
      // 满分100我们站就是100, but 这次拿了满分100 is one.
      const beside = text.replace(/满分(?:是|为)?100/u, '');
      const scores = [...(/\d/u.test(beside) ? beside : text).matchAll(SCORE)].flatMap(
        ([, a, halfA, b, halfB]) => {
          const score = readNumber(a ?? b ?? '')?.toNumber();
          return score === undefined ? [] : [score + ((halfA ?? halfB) ? 0.5 : 0)];
        },
      );
      const score = short ?? single(scores.filter((value) => value >= 0 && value <= 100));
      const bare = !named && matter === 'station' ? ONLY_A_SCORE.exec(text)?.[1] : undefined;
      if (bare) said.push(['evaluationScore', Number(bare)]);
      else if (score !== undefined && !isElsewhere) said.push(['evaluationScore', score]);
      const isOfOthers =
        (!named && /(?:另外?|其他|别的)(?:一?[个家])?[^,]{0,6}(?:拿|领|拨|给|补|获|发)/u.test(text)) ||
        /(?:拨|给|发|补|批)(?:给|了)*(?:别的|其他|另外|隔壁)[^,]{0,4}站|(?:另外|另一|那个?|有的?|有一?个|其他|其它|别的|隔壁|兄弟)[^,]{0,6}站[^,]{0,10}(?:拿|领|获|拨|给|发|补|得|没)/u.test(
          text,
        );
      const sum = isOfOthers ? totalOf(text, sums) : single(sums.map(({ value }) => value));
      // 隔壁镇的站: of another town's budget.
      const isOfAnotherTown = /(?:隔壁|外|别的?|其他)(?:镇|街道|区)/u.test(text);
      if (isOfAnotherTown) return said;
      if ((isOfOthers && NEVER_RECEIVED.test(text)) || ALONE.test(text))
        said.push(['townSubsidyThisYear', '0.00']);
      else if (sum && isOfOthers) said.push(['townSubsidyThisYear', sum]);
      else if (
        sum &&
        (/运营|经费|资金|费用|[花用][了掉]|支出|开支|花销|钱[是有]|funds/u.test(text) ||
          (!named && ONLY_A_SUM.test(text)))
      )
        said.push(['operatingFunds', sum]);
    }
    return said;
  },
};
