import type { FactId } from '../../policy/index.js';
import type { Clause } from './clauses.js';
import { isRemark } from './remarks.js';

const OF_OTHERS: ReadonlySet<FactId> = new Set(['honorRecipient', 'townSubsidyThisYear']);
/** 隔壁镇的站考了95, 按40%就是40万: of another station or town, or only reckoned. */
const ELSEWHERE = '(?:隔壁|兄弟|别的?|别家|其他|人家)[^,]{0,4}';
const OF_ANOTHER_STATION: { readonly [F in FactId]?: RegExp } = {
  evaluationScore: new RegExp(`${ELSEWHERE}站`, 'u'),
  operatingFunds: new RegExp(`${ELSEWHERE}站|封顶|上限|按\\s?\\d+%|百分之`, 'u'),
  townSubsidyThisYear: /(?:隔壁|外|别的?|其他)(?:镇|街道|区)/u,
};
/** 我不在苏州: no answer but to where. */
const IS_AWAY =
  /^(?:我|人|现在|目前|今天|这会儿?)*不在(?:苏州|吴中|本地|家|国内|[省市]里?|外地|电脑|单位|办公室)/u;
/** 住在木渎: asked where somebody works. */
const AT_HOME = /^(?:我|人)?(?:家?住|家在|户口|户籍|老家)(?!.*(?:上班|工作))/u;
const OF_WORK: ReadonlySet<FactId> = new Set(['worksInDistrict', 'town']);
const OF_A_PLACE: ReadonlySet<FactId> = new Set([
  'worksInDistrict',
  'town',
  'registeredInDistrict',
  'occupation',
]);

/** May a clause answer the question about a fact, or is it of others, supposed, a remark, or of another place? */
export function speaksOf(fact: FactId, { text, isOthers, isSupposed }: Clause): boolean {
  // 发给我们一个员工的, 那个站18万: others are asked about.
  if ((isOthers && !OF_OTHERS.has(fact)) || isSupposed || isRemark(text)) return false;
  if (IS_AWAY.test(text) && !OF_A_PLACE.has(fact)) return false;
  if (AT_HOME.test(text) && OF_WORK.has(fact)) return false;
  return !OF_ANOTHER_STATION[fact]?.test(text);
}
