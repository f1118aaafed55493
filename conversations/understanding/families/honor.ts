import { valuesIn, WORDS } from '../lexicon.js';
import { type Family, received, type Said } from './family.js';

const CIVIL_LEVEL = [
  ['national', /(?:国家)?民政部|全国民政/u],
  ['provincial', /省(?:级)?民政/u],
  ['municipal', /市(?:级)?民政/u],
  ['district', /区(?:级)?民政/u],
] as const;
const SAID_LEVEL = [
  ['national', /国家级|全国(?:级|性)?/u],
  ['provincial', /省级|全省/u],
  ['municipal', /市级|全市/u],
  ['district', /区级|全区/u],
] as const;
const KINDS = WORDS.honorKind.slice(0, 3);

/** An honour: its kind, who granted it, of which level, when, what was matched for the project. */
export const honor: Family = {
  name: 'honor',
  words:
    /案例|荣誉|称号|表彰|获奖|得奖|大奖|等奖|先进|标兵|最美|十佳|优秀|配套|项目[^,，。]{0,6}奖|award|hono[u]?r/u,
  read(piece) {
    const { text, dates } = piece;
    if (
      /(?:没有?|未)(?:得|获|拿|评|有)?(?:过|到|什么|任何)*(?:荣誉|奖|表彰|称号)/u.test(text) &&
      !/领|配套/u.test(text)
    )
      return [];
    const said: Said[] = [...received(piece, 'honorAwardReceived')];
    if (said.length > 0) return said;
    const [kind] = valuesIn(text, KINDS);
    const [grantor] = valuesIn(text, WORDS.honorGrantor.slice(0, 2));
    const other =
      /团[区市省中]*委|妇联|工会|残联|党委|区政府|市政府|文明办|宣传部|组织部|政法委|报社|慈善总会|慈善会|红十字|志愿者协会/u.test(
        text,
      );
    const level =
      grantor === 'civil-affairs' ? valuesIn(text, CIVIL_LEVEL)[0] : valuesIn(text, SAID_LEVEL)[0];
    if (kind) said.push(['honorKind', kind]);
    if (grantor ?? other) said.push(['honorGrantor', grantor ?? 'other']);
    if (level && (kind || grantor || other)) said.push(['honorLevel', level]);
    const date = dates.at(-1)?.value;
    if (date) said.push(['honorDate', date]);
    return said;
  },
};
