import { BENEFITS, type BenefitId, type FactId } from '../../../policy/index.js';
import type { Aspect } from '../../understanding/index.js';

/** The document's words for what is asked, where neither the conditions nor the amount say it. */
export const QUOTES: { readonly [B in BenefitId]?: { readonly [A in Aspect]?: string } } = {
  'certificate-award': {
    topUp: '持证人员考取更高级别证书的，补足相应奖励金额',
    stack: '持证人员考取更高级别证书的，补足相应奖励金额',
  },
  'research-award': {
    filing: '由所在社工机构提交相关资料，经区民政局审核通过后',
    papers: '由所在社工机构提交相关资料，经区民政局审核通过后',
    review: '由所在社工机构提交相关资料，经区民政局审核通过后',
    stack: '同一篇课题研究在多家期刊发表的，按最高级别期刊奖励标准给予奖励',
    topUp: '同一篇课题研究在多家期刊发表的，按最高级别期刊奖励标准给予奖励',
    cap: '每人每年度认定的国家级研究成果不超过2篇、省级研究成果不超过3篇、市级研究成果不超过5篇',
    use: '给予个人奖励',
  },
  'rating-award': {
    topUp: '若在下一轮复评中获得更高等级的，获评后补足相应奖励经费',
    stack: '若在下一轮复评中获得更高等级的，获评后补足相应奖励经费',
    use: '用于项目运作和可持续发展',
  },
  'honor-award': {
    filing: '由所在组织提交申请材料，经区民政局审核认定后',
    papers: '由所在组织提交申请材料，经区民政局审核认定后',
    review: '由所在组织提交申请材料，经区民政局审核认定后',
    stack: '同一项目获得多项荣誉的，奖励按就高原则，不得多头申报、重复享受',
    topUp: '同一项目获得多项荣誉的，奖励按就高原则，不得多头申报、重复享受',
    combine: '同一项目获得多项荣誉的，奖励按就高原则，不得多头申报、重复享受',
    use: '用于获奖社会组织的项目运作和可持续发展',
  },
  'grassroots-subsidy': {
    office: '由所属镇（街道）免费提供办公场地并给予3000元一次性补贴',
    use: '用于社会组织的项目运作和可持续发展',
  },
  'station-subsidy': {
    cap: '每个镇（街道）最高补贴金额为 30 万元',
    base: '根据上年度运营情况和评估结果',
    often: '根据上年度运营情况和评估结果',
  },
};

/** The facts whose conditions say it. */
const ASKED_BY: { readonly [A in Aspect]?: readonly FactId[] } = {
  since: ['certificateDate', 'supervisorDate', 'publicationDate', 'ratingDate', 'honorDate', 'filingDate'],
  establishment: ['onEstablishment'],
  inPost: ['inPost'],
  leave: ['inPost'],
  place: ['worksInDistrict', 'registeredInDistrict', 'filedWithTown'],
};
const NOT_IN_THE_DOCUMENT: ReadonlySet<Aspect> = new Set(['payday', 'papers', 'filing', 'combine']);

/** The document's words for what is asked of a benefit. */
export function quotesFor(id: BenefitId, aspect: Aspect | undefined): readonly string[] {
  const benefit = BENEFITS.find((one) => one.id === id);
  if (!benefit) return [];
  if (aspect === 'payer') return [benefit.payerQuote];
  const own = aspect && QUOTES[id]?.[aspect];
  if (own) return [own];
  if (aspect && NOT_IN_THE_DOCUMENT.has(aspect)) return [];
  const facts = aspect && ASKED_BY[aspect];
  const asked = benefit.conditions.filter(
    ({ reads }) => aspect === 'who' || reads.some((read) => facts?.some((fact) => fact === read)),
  );
  const quotes = [...new Set(asked.map(({ quote }) => quote))];
  return quotes.length > 0
    ? quotes.filter((quote) => !quotes.some((other) => other !== quote && other.includes(quote)))
    : [benefit.amount.quote];
}
