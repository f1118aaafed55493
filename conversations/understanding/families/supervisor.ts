import { type Family, NEVER_RECEIVED, RECEIVED, type Said } from './family.js';

/** The supervisor qualification. */
export const supervisor: Family = {
  name: 'supervisor',
  words: /督导|supervisor/u,
  read({ text, dates }, named) {
    const aboutMoney = /奖|钱|补/u.test(text);
    if (NEVER_RECEIVED.test(text)) return aboutMoney || !named ? [['supervisorAwardReceived', false]] : [];
    if (aboutMoney) return RECEIVED.test(text) ? [['supervisorAwardReceived', true]] : [];
    if (/见习|准督导|督导(?:对象|学员)/u.test(text)) return [];
    if (/(?:没有?|未|不是|还没|准备|想)[^,，。]{0,6}督导|督导[^,，。]{0,4}(?:没|未)(?!领)/u.test(text))
      return named ? [['supervisorQualified', false]] : [];
    const said: Said[] = [];
    if (
      named &&
      /(?:评|考|获|拿|通过|取得|有|是|当|聘)[^,，。]{0,8}督导|督导(?:证|资格|师)|督导[^,，。]{0,6}(?:有|通过|拿|评|获|考)/u.test(
        text,
      )
    )
      said.push(['supervisorQualified', true]);
    else if (
      !named
        ? dates.length > 0 && /评|考|过|拿|取得/u.test(text)
        : /^(?:社工|社会工作)?[初中高]?级?督导$/u.test(text)
    ) {
      said.push(['supervisorQualified', true]);
    }
    const date = dates.at(-1)?.value;
    if (date) said.push(['supervisorDate', date]);
    return said;
  },
};
