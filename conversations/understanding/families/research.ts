import { readCount } from '../counts.js';
import { journalLevelsIn, UNPUBLISHED } from '../journals.js';
import { TOWN_NAMES } from '../lexicon.js';
import type { Family, Said } from './family.js';

const COUNTS = [
  ['municipalPapersThisYear', /市级|市里/u],
  ['provincialPapersThisYear', /省级|省里/u],
  ['nationalPapersThisYear', /国家级|全国/u],
] as const;

/** 课题是关于香山街道的 */
const ABOUT_A_TOWN = new RegExp(`(?:关于|针对|围绕|研究|写|以)的?[^,]{0,4}${TOWN_NAMES}`, 'u');

const WHAT_IT_IS_ABOUT = /(?:写|研究|讲|调研)的(?:都|就|主要)?是(?![^,]{0,6}[期刊级])/u;

/** 之前那篇 is not the one that is asked for. */
const OTHER_PAPER = /(?:之前|以前|上一|上[次回]|去年|另外?一?|别的)(?:的)?那?篇/u;

/** 4篇市级1篇省级, 认定过两篇市级: how many of each level. */
function countsIn(text: string): readonly Said[] {
  const named = COUNTS.filter(([, words]) => words.test(text));
  const [only] = named;
  if (!only) return [];
  if (named.length === 1) {
    const count = readCount(text);
    return count === undefined ? [] : [[only[0], count]];
  }
  const isAhead = /[\d一二两三四五六七八九十]篇[^,]{0,2}[市省国]/u.test(text);
  const parts = text.split(isAhead ? /(?<=级)(?=[\d一二两三四五六七八九十])/u : /(?<=篇)(?=[市省国])/u);
  return parts.flatMap((part) => {
    const [counted] = COUNTS.filter(([, words]) => words.test(part));
    const count = readCount(part);
    return counted && count !== undefined ? [[counted[0], count] as const] : [];
  });
}

/** A paper: the journals' levels, when it was published, what was received for it. */
export const research: Family = {
  name: 'research',
  words:
    /论文|课题|发[表了过][^,]{0,4}篇|写了[^,]{0,2}篇|调研|研究(?!生)|期刊|刊物|杂志|发表|文章|调研报告|学报|研究成果|出的?刊|编辑部|^我?写的是|[这那]篇|同一篇|[样见]刊|[发登上]了?[国省市]家?级(?![^,]{0,3}[奖荣证])|[登刊]的[国省市]家?级|篇[^,]{0,6}级|级[^,]{0,10}篇|[市省国]刊|paper|journal|article/u,
  award: { fact: 'paperAwardReceived' },
  read(piece, _named, isPaid) {
    const { text, dates } = piece;
    if (OTHER_PAPER.test(text)) return [];
    if (
      /(?:没|未)(?:有)?(?:公开|正式|在[^,]{1,6})?(?:发|写|登|上)(?:过|表|出来?)*(?:任何|什么)?(?:论文|文章|期刊|刊物|$)|(?:没|未)发表|[发登印][^,]{0,3}(?:内刊|内部|公众号|简报)|(?:内刊|内部刊物|公众号|简报)[^,]{0,2}[登发]|没(?:有)?(?:论文|文章)|(?:论文|文章|课题)(?:都|也|还)*没(?:有|写|发)?过?$|(?:一[家篇]|哪[家儿里])(?:都|也)没(?:能)?(?:发|登|录|刊)|投[^,]{0,8}没(?:人)?(?:要|收|用|中)|没(?:有)?(?:找到)?地方发|没有?(?:期刊|刊物|杂志)[^,]{0,3}(?:[登发收]过|肯[登发收]|愿意?[登发收])|(?:期刊|刊物|杂志)[^,]{0,4}(?:没|未)(?:有)?[上登发录]/u.test(
        text,
      )
    )
      return piece.isDenied ? [] : [['journalLevels', []]];
    const said: Said[] = [];
    if (ABOUT_A_TOWN.test(text) && !piece.isDenied) said.push(['researchOnDistrict', true]);
    else if (
      text.includes('吴中') &&
      !piece.isDenied &&
      !/吴中区?(?:的)?(?:民政|机构|单位)|上班|注册|登记/u.test(text)
    )
      said.push(['researchOnDistrict', !/(?:没|无)[^,]{0,3}关/u.test(text)]);
    if (piece.isDenied && text.includes('吴中')) return [['researchOnDistrict', false]];
    // 想报 is to ask for the award, not to publish.
    const isHoped = piece.isHoped && !/想[要]?(?:申)?(?:报|请)/u.test(text);
    if (isHoped || piece.isDenied || UNPUBLISHED.test(text)) return said;
    // 今年认定过两篇市级: papers beside the one that is asked for.
    const recognised = /认(?:定|了|过)|批(?:了|过)|通过(?:了|过)/u.test(text) && /篇/u.test(text);
    if (recognised) {
      return [...said, ...countsIn(text)];
    }
    // 今年省级还是零
    if (/^(?:但|可)?[今本]年/u.test(text) && /(?:是|为|还|都)*(?:零|0篇?)$/u.test(text))
      return [...said, ...countsIn(text)];
    // 市级课题结项: the level of a project, not of a journal.
    const isProject = /课题|项目/u.test(text) && !/[发刊登]|杂志|上了|论文/u.test(text);
    // 论文写的是苏州的: what it is about.
    const levels = isProject || WHAT_IT_IS_ABOUT.test(text) ? [] : journalLevelsIn(text);
    if (levels.length > 0) said.push(['journalLevels', levels]);
    const date = dates.at(-1)?.value;
    // 论文奖去年给过我一回: when it was paid.
    if (date && !isPaid && !/[拿收]到样刊|奖[^,]{0,6}[给领拿发]过/u.test(text))
      said.push(['publicationDate', date]);
    return said;
  },
};
