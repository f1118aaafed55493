import type { Family, Said } from './family.js';

const IN_TRAINING = /见习|准督导|培训[^,]{0,4}(?:结业|参加)|督导(?:对象|学员|助理)|助理督导/u;
/** 讲社工站督导的文章 */
const ABOUT_SUPERVISION = /(?:讲|写|关于|研究|针对)[^,]{0,10}督导/u;
const NOT_QUALIFIED =
  /(?:没有?|未|不是|还没)[^,]{0,6}督导|督导[^,]{0,8}(?:没|未)(?!领|拿|发|给)|督导[^,]{0,4}(?:[谈算轮]不[上到]|没影)|(?:考核|评审?|培训)[^,]{0,4}(?:没|未)|(?:没|未)(?:有)?(?:参加|经过)?考核|被督导|督导(?:班|培训)[^,]{0,4}在(?:上|学|读)|督导我?(?:还)?不是|\b(?:no|not|never|isn't|not yet|don't)\b[^,]{0,24}supervis|^(?:但|可|不过)?还没(?:有)?(?:去)?(?:考|评|过|通过|评上)$/u;
const QUALIFIED =
  /(?:评|考|获|拿|通过|取得|有|是|当|聘)[^,]{0,8}督导|督导(?:证|资格|师|员)|督导[^,]{0,10}都有|督导[^,]{0,6}(?:有|通过|拿|评|获|考|合格)|督导[^,]{0,14}(?:评上|考上|通过|获评|合格)|督导(?:是|在)?[\d去前今年月日底]{2,10}(?:通过|拿|评|获|考)|(?:社工|社会工作|[区市省]级)督导|^我督导$|督导(?:是|在)?[\d去前今上年月日号底初]+(?:的)?$|supervisor/u;

/** The supervisor qualification. */
export const supervisor: Family = {
  name: 'supervisor',
  words: /督导(?!组)|supervisor/u,
  award: { fact: 'supervisorAwardReceived', sum: '5000.00' },
  read({ text, dates, sums, isHoped, asked }, named, isPaid) {
    if (/证(?:书)?(?:还|都|也)*(?:没|未)/u.test(text)) return [['supervisorQualified', false]];
    // 我师傅是督导 我不是
    if (!named && /^(?:但|可)?我(?:还)?(?:不是|没有)[呢啊]?$/u.test(text))
      return [['supervisorQualified', false]];
    if (isPaid || sums.length > 0 || /奖|钱|补|元/u.test(text)) return [];
    if (IN_TRAINING.test(text) || ABOUT_SUPERVISION.test(text)) return [];
    if (NOT_QUALIFIED.test(text)) return [['supervisorQualified', false]];
    if (isHoped) return [];
    const said: Said[] = [];
    const goesOn =
      !named &&
      /评|考|过|拿|取得|通过|获|qualified|certified/u.test(text) &&
      (dates.length > 0 || /通过|获评|评上/u.test(text));
    if ((named && (QUALIFIED.test(text) || (asked && text === '督导'))) || goesOn)
      said.push(['supervisorQualified', true]);
    const date = dates.at(-1)?.value;
    if (date) said.push(['supervisorDate', date]);
    return said;
  },
};
