import {
  assess,
  BadInput,
  BENEFITS,
  type BenefitId,
  DOCUMENT,
  type FactId,
  type Facts,
  type FactValue,
} from '../../../policy/index.js';
import type { Context, State } from '../../state.js';
import { inKnownYear, readAnswer, withoutFormerPosts } from '../../understanding/index.js';
import { statedLabel, type Wording } from '../../wording/index.js';

/** The fact that says since when a benefit counts. */
export const DATE_OF: { readonly [B in BenefitId]?: FactId } = {
  'post-subsidy': 'certificateDate',
  'certificate-award': 'certificateDate',
  'research-award': 'publicationDate',
  'rating-award': 'ratingDate',
  'honor-award': 'honorDate',
  'grassroots-subsidy': 'filingDate',
};

/** The words of a question that suppose a case: 在编的, 离职了, 网格员, 2021年的证. */
const SUPPOSES: readonly (readonly [FactId, FactValue, RegExp])[] = [
  [
    'onEstablishment',
    false,
    /编外|(?:不|没|无|非)(?:有|在|是)?(?:事业|行政)?(?:在?编)|合同(?:工|制)|派遣|临时工|聘用|劳务|外包/u,
  ],
  ['onEstablishment', true, /在编|事业编|公务员|行政编|参公|有编|编内|civil servant/u],
  ['inPost', false, /离职|辞职|辞了|退休|不干了|不做了|调走|离开/u],
  ['certificateLevel', 'none', /没(?:有)?(?:考|拿|过)?(?:到|出)?(?:社工)?证|无证/u],
  [
    'worksInDistrict',
    false,
    /(?:在|去|到|单位在)[^,，。\s]{0,4}(?:外地|园区|姑苏|相城|虎丘|吴江|昆山|常熟|太仓|张家港|外区)[^,，。\s]{0,3}(?:上班|工作|的)?|(?:不|没)在吴中(?:上班|工作|区工作)/u,
  ],
  ['ratingLevel', '2A', /(?:[2二两]个?a|(?<!a)aa)(?!a)/u],
  ['ratingLevel', '1A', /(?<![\da])[1一]个?a(?!a)/u],
  [
    'registeredInDistrict',
    false,
    /(?:外区|别的区|园区|姑苏|相城|虎丘|吴江|昆山|市里|市民政局|省里|外地)[^,，。\s]{0,3}(?:注册|登记|的(?:机构|组织|协会))/u,
  ],
  ['honorLevel', 'district', /区级|区里|(?<![市省向到去找由经])区(?:民政局|政府)|镇(?:里|级)/u],
];

/** 要是省里的呢: how a case is supposed. */
export const SUPPOSING = /^(?:那|如果|要是|假如|假设|万一|换成)+(?:我)?(?:是)?/u;
/** 2022年8月呢, 今年10月的算不算: asks of that date, whatever the person's own is. */
const BARE_DATE_ASKED =
  /^(?:那|如果|要是|是|在|,|\s)*(?:(?:\d{2,4}|[去前今]|二[零〇一二三四五六七八九]{1,3})年|\d{1,2}月)[^,，。我吗呢]{0,16}(?:呢|算不算|[算行][吗伐不]|可以吗|能算吗|有[吗伐])[?？]?$/u;
const OF_A_COMMUNITY = /社区(?:专职)?工作者|社区(?:的|干部|书记|主任|工作人员|上班|工作|做)|居委会?/u;

/** 社工机构派的 算社区工作者吗: what is asked for is not what somebody is. */
const COUNTS_AS = /(?:算不算|是不是|算是?|是否|属于)(?:城乡)?社区(?:专职)?工作者/u;

const OCCUPATIONS: readonly (readonly [FactValue<'occupation'>, RegExp])[] = [
  ['grid-worker', /网格[员长]|grid worker/u],
  ['mediator', /调解员|mediator/u],
  [
    'community-worker',
    /社区(?:专职)?工作者|社区(?:的|干部|书记|主任|工作人员|上班)|居委会?(?:的|人|工作|干部)|村(?:干部|书记|委)|community worker/u,
  ],
  ['social-organization', /社会组织|社工机构|机构(?:的|员工|社工)|民非|协会的/u],
  ['institution', /医院|护士|医生|学校|老师|教师|企业|公司|物业|机关|事业单位|公务员/u],
];

/** 老师 我想问: whom one speaks to. */
const ADDRESS = /^(?:你好|您好|请问|[\s,，])*(?:老师|领导|同志|主任)(?:你好|您好)?[\s,，]+/u;

/** What a question supposes of a case that matters to the benefit; nothing where it names both ways: 在编不在编. */
export function supposedIn(
  id: BenefitId,
  asked: string,
  state: State,
  { today }: Context,
): ReadonlyMap<FactId, FactValue> {
  const benefit = BENEFITS.find((one) => one.id === id);
  const text = withoutFormerPosts(asked.replace(ADDRESS, ''));
  const reads = new Set<string>(benefit?.conditions.flatMap((condition) => condition.reads));
  const supposed = new Map<FactId, FactValue>();
  for (const [fact, value, words] of SUPPOSES) {
    if (reads.has(fact) && !supposed.has(fact) && words.test(text)) supposed.set(fact, value);
  }
  // 2A升3A: the higher one is what it comes to.
  if (/[3-5三四五]\s?个?a/u.test(text)) supposed.delete('ratingLevel');
  const grantor = reads.has('honorGrantor') && readAnswer('honorGrantor', text, today).get('honorGrantor');
  // 行业协会发的呢: which one, is not said.
  const isOfSome = /协会|联合会|学会/u.test(text) && !/[省市区镇]/u.test(text);
  const held = state.facts.honorGrantor?.value;
  const isAnother = held !== undefined && grantor !== held;
  if ((grantor === 'other' && !isOfSome) || (grantor && (supposed.has('honorLevel') || isAnother)))
    supposed.set('honorGrantor', grantor);
  if (/在编(?:和|与|还是|跟|、|或)?(?:不|非|没)|编不编|在不在编/u.test(text))
    supposed.delete('onEstablishment');
  // 社区上班 同时是网格员: the community worker counts first.
  const isBoth = OF_A_COMMUNITY.test(text) && /兼|同时|也是|还(?:是|当|做)/u.test(text);
  const occupation = /不(?:在|是|属于)|非社工/u.test(text)
    ? undefined
    : isBoth
      ? 'community-worker'
      : OCCUPATIONS.find(([, words]) => words.test(text.replace(COUNTS_AS, '')))?.[0];
  if (occupation && reads.has('occupation')) supposed.set('occupation', occupation);
  const date = DATE_OF[id];
  // 如果是8月呢, of a paper of 2022: in that year.
  const words = inKnownYear(date && state.facts[date]?.value, text.replace(SUPPOSING, ''));
  // 去年评上4A, 前年3A: what was said of the person is known by now.
  const isBare = BARE_DATE_ASKED.test(text);
  const isOwn = date && state.facts[date] && !SUPPOSING.test(text) && !isBare;
  const day = date && !isOwn ? readAnswer(date, words, today).get(date) : undefined;
  // 复评还是4A: no first time.
  if (date === 'ratingDate' && /复评|还是|没变|不变/u.test(text)) return supposed;
  if (date && day !== undefined && !/起|以后|之后|开始/u.test(text) && (isBare || !/今年/u.test(text)))
    supposed.set(date, day);
  return supposed;
}

/** What the document says to the case that a question supposes: the condition that fails, or the ones that hold. */
export function supposedLines(
  id: BenefitId,
  supposed: ReadonlyMap<FactId, FactValue>,
  state: State,
  { rulings, today }: Context,
  wording: Wording,
): { readonly lines: readonly string[]; readonly fails: boolean } {
  const benefit = BENEFITS.find((one) => one.id === id);
  if (!benefit || supposed.size === 0) return { lines: [], fails: false };
  // 区里评的: too low, whoever it was.
  const grantor: Facts = supposed.get('honorLevel') === 'district' ? { honorGrantor: 'civil-affairs' } : {};
  const facts: Facts = {
    applicantKind:
      benefit.kinds.find((kind) => kind === state.facts.applicantKind?.value) ?? benefit.kinds[0],
    ...grantor,
    ...Object.fromEntries(supposed),
  };
  const finding = assessed(facts, rulings, today)?.find((one) => one.benefit === id);
  const clause = wording.clause(benefit.clause);
  const yours = (ids: readonly FactId[]) =>
    wording.list(
      ids.flatMap((fact) => {
        const value = supposed.get(fact);
        return value === undefined ? [] : [statedLabel(wording, fact, value)];
      }),
    );
  const told = (finding?.reasons ?? []).filter(
    ({ facts: ids }) => ids.length > 0 && ids.some((fact) => supposed.has(fact)),
  );
  const failing = told.find(({ holds }) => holds === false);
  if (failing) {
    const stated = yours(failing.facts);
    const line =
      failing.quote === DOCUMENT.inForce
        ? wording.supposedEarly(stated, wording.date(DOCUMENT.issued))
        : wording.supposedFails(clause, failing.quote, stated);
    return { lines: [line], fails: true };
  }
  const holding = told.filter(({ holds }) => holds === true).flatMap((reason) => reason.facts);
  const open = told.some(({ holds, rulings: ids }) => holds === null && ids.length > 0);
  const lines = [
    ...(holding.length > 0 ? [wording.supposedHolds(clause, yours([...new Set(holding)]))] : []),
    ...(open && finding
      ? finding.rulings.slice(0, 1).map((ruling) => wording.supposedOpen(wording.rulingQuestion[ruling]))
      : []),
  ];
  return { lines, fails: false };
}

function assessed(facts: Facts, rulings: Context['rulings'], today: Context['today']) {
  try {
    return assess(facts, rulings, today);
  } catch (error) {
    // A question may suppose what cannot be: a certificate of next year.
    if (error instanceof BadInput) return undefined;
    throw error;
  }
}
