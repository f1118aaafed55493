import { FACTS } from '../../../policy/index.js';
import { type Family, received, type Said } from './family.js';

const LEVELS = {
  municipal: /市级|市里|市刊|市一级/u,
  provincial: /省级|省里|省刊|省一级/u,
  national: /国家级|全国|国家刊|国刊/u,
} as const;

const UNPUBLISHED =
  /没(?:有)?(?:发|写|上|登|刊)(?:过|表|什么)*(?:论文|文章|期刊|刊物|表)|未发表|没(?:有)?(?:论文|文章)/u;

/** A paper: the journals' levels, when it was published, what was received for it. */
export const research: Family = {
  name: 'research',
  words:
    /论文|课题|期刊|刊物|杂志|发表|文章|调研报告|学报|研究成果|这篇|同一篇|篇[^,，。]{0,6}级|paper|journal/u,
  read(piece) {
    const { text, dates } = piece;
    if (UNPUBLISHED.test(text)) return [['journalLevels', []]];
    const said: Said[] = [...received(piece, 'paperAwardReceived')];
    const levels = FACTS.journalLevels.values.filter((level) => LEVELS[level].test(text));
    if (levels.length > 0) said.push(['journalLevels', levels]);
    if (/(?:关于|针对|围绕|研究)[^,，。]{0,4}吴中|吴中[^,，。]{0,8}(?:研究|调研|课题)/u.test(text))
      said.push(['researchOnDistrict', true]);
    const date = dates.at(-1)?.value;
    if (date) said.push(['publicationDate', date]);
    return said;
  },
};
