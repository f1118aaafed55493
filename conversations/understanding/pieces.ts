import type { Day, FactId } from '../../policy/index.js';
import { type Clause, statementIn } from './clauses.js';
import { findDates, inTheYearOf } from './dates.js';
import { certificate } from './families/certificate.js';
import type { Family, Piece, Said } from './families/family.js';
import { honor } from './families/honor.js';
import { organization } from './families/organization.js';
import { person } from './families/person.js';
import { rating } from './families/rating.js';
import { research } from './families/research.js';
import { station } from './families/station.js';
import { supervisor } from './families/supervisor.js';
import { LADDERS } from './ladders.js';
import { findSums } from './money.js';
import { RECEIVED, type Receipt, receiptIn, saidOf } from './receipts.js';

/** The more telling words first: 2023年评上督导 is about the supervisor, though 社工 is in it too. */
export const FAMILIES: readonly Family[] = [
  supervisor,
  honor,
  rating,
  research,
  station,
  organization,
  certificate,
];

/** What a person says of oneself may name one's work beside it. */
const OF_A_PERSON: ReadonlySet<Family> = new Set([supervisor, certificate]);

/** The matter that a question about a fact is of. */
const ASKED_OF: { readonly [F in FactId]?: Family } = {
  certificateLevel: certificate,
  supervisorQualified: supervisor,
  journalLevels: research,
  ratingLevel: rating,
  ratingDate: rating,
  certificateDate: certificate,
  supervisorDate: supervisor,
  publicationDate: research,
  honorKind: honor,
  honorGrantor: honor,
  honorLevel: honor,
  filedWithTown: organization,
};

/** A clause with the matters that it names, and with what it says; undefined where it says nothing of the person. */
interface Told {
  readonly text: string;
  readonly clause: Clause | undefined;
  readonly named: readonly Family[];
}

/** One after the other, what the clauses of a message say; a clause without words of its own goes on with the one before. */
export function* pieceByPiece(
  clauses: readonly Clause[],
  today: Day,
  asked: FactId | undefined,
): Generator<{ readonly said: readonly Said[]; readonly clause: Clause }> {
  const told = toldIn(clauses, asked);
  // What was spoken of, the last first.
  let recent: readonly Family[] = [asked && ASKED_OF[asked]].filter((family) => family !== undefined);
  let before: Piece['before'] = new Set();
  let receiving: Family | undefined;
  // 2023年 中级: a date that is of nothing spoken of before is of what comes next.
  let ahead: Piece['dates'] = [];
  let latest: string | undefined;
  let wordsBefore = '';
  for (const { text, clause, named } of told) {
    if (!clause) {
      // 我妹妹有社工证 我没有: what is spoken of stays, though nothing was said of the person.
      const [now] = named;
      if (now) recent = [now, ...recent.filter((family) => family !== now)];
      continue;
    }
    const dates = inTheYearOf(latest, BORN.test(text) ? [] : findDates(text, today), today).filter(
      ({ value }) => value <= today,
    );
    latest = dates.at(-1)?.value ?? latest;
    const isBare = isOnlyDated(text, dates);
    const piece: Piece = {
      ...clause,
      dates:
        named.length > 0 ? (dates.length > 0 || OF_BEFORE.test(text) ? dates : ahead) : isBare ? dates : [],
      sums: findSums(text, today, COUNTED.test(text) || receiving !== undefined),
      isReceiving: receiving !== undefined,
      before,
      wordsBefore,
      matter: recent[0]?.name,
      today,
      asked,
    };
    const receipt = receiptIn(piece, named.length > 0);
    const owners = receipt ? paidFor(piece, receipt, named, receiving ?? recent[0], told) : [];
    const paid = owners.flatMap((family) => saidFor(family, receipt, piece, owners.length > 1));
    const isPaid = (family: Family) => paid.some(([fact]) => fact === family.award?.fact);
    const goesOn = named.length > 0 ? [] : isBare ? recent : recent.slice(0, 1);
    const continuing = goesOn
      .map((family) => family.read(piece, false, isPaid(family)))
      .filter((says) => says.length > 0);
    // 督导资格和高级证同一年 都是2024
    const continued = (isBare && OF_ALL.test(text) ? continuing : continuing.slice(0, 1)).flat();
    const byFamily = named.map((family) => ({ family, says: family.read(piece, true, isPaid(family)) }));
    const said = [
      ...person.read(
        piece,
        named.every((family) => OF_A_PERSON.has(family)),
        false,
      ),
      ...paid,
      ...byFamily.flatMap(({ says }) => says),
      ...ofTheSame(before, continued),
    ];
    yield { said, clause };
    wordsBefore = text;
    before = new Set(said.flatMap(([fact, value]) => (value === 'none' ? [] : [fact])));
    receiving = receipt && !receipt.isNever && piece.sums.length === 0 ? owners[0] : undefined;
    const saying = byFamily.filter(({ says }) => says.length > 0).map(({ family }) => family);
    const spoken = saying.length > 0 ? saying : named.slice(0, 1);
    recent = [...spoken, ...recent.filter((family) => !spoken.includes(family))];
    if (isBare && dates.length > 0 && said.length === 0 && !clause.isHoped)
      ahead = dates.map(({ value }) => ({ value, start: 0, end: 0 }));
    else if (byFamily.some(({ says }) => says.length > 0)) ahead = [];
  }
}

function toldIn(clauses: readonly Clause[], asked: FactId | undefined): readonly Told[] {
  const spoken = new Set<Family>();
  return clauses.map((whole) => {
    const clause = statementIn(whole);
    const { text } = clause ?? whole;
    const named = clause ? familiesOf(text, spoken, asked) : familiesNamed(text);
    for (const family of named) spoken.add(family);
    return { text, clause, named };
  });
}

/** 上个月评上的 之前是3A: the date is of the one now. */
const OF_BEFORE = /^(?:之前|以前|原来|原先|上一?[轮次届回])/u;

/** Beside these words a number is a sum of money, whatever stands behind it. */
const COUNTED = new RegExp(`${RECEIVED.source}|\\bfunds\\b`, 'u');

/** 都没领过: of all that was spoken of. */
const OF_ALL = /都|均|全部?/u;

/** Whose award a clause speaks of: the one that it names, else the only one of the message that it can be, else the last. */
function paidFor(
  { text }: Piece,
  receipt: Receipt,
  named: readonly Family[],
  last: Family | undefined,
  told: readonly Told[],
): readonly Family[] {
  const earns = ({ award }: Family) =>
    award !== undefined &&
    (receipt.sum === undefined || award.sum === undefined || award.sum === receipt.sum);
  const isSpokenIn = ({ award }: Family, words: string) => award?.words?.test(words) ?? true;
  const own = named.filter((family) => earns(family) && isSpokenIn(family, text));
  if (own.length > 0) return OF_ALL.test(text) ? own : own.slice(0, 1);
  if (named.some(({ award }) => !award)) return [];
  const spoken = FAMILIES.filter(
    (family) =>
      earns(family) &&
      isPaidIn(family, text) &&
      told.some(
        ({ clause, named: matters }) => clause && matters.includes(family) && isSpokenIn(family, clause.text),
      ),
  );
  // 草根那个3000隔壁队领到了 我们没领过
  if (spoken.length === 0 && last && earns(last) && isPaidIn(last, text)) return [last];
  if (spoken.length <= 1 || (receipt.isNever && OF_ALL.test(text))) return spoken;
  return spoken.filter((family) => family === last);
}

/** 证书奖励2000和督导5000都领了: to each the sum that stands behind its name. */
function saidFor(
  { award, words, vagueWords }: Family,
  receipt: Receipt | undefined,
  { text, sums }: Piece,
  isOneOfSeveral: boolean,
): readonly Said[] {
  if (!award || !receipt) return [];
  if (!isOneOfSeveral || receipt.isNever) return saidOf(award.fact, receipt);
  const at = Math.max(text.search(words), vagueWords ? text.search(vagueWords) : -1);
  return saidOf(award.fact, { isNever: false, sum: sums.find(({ start }) => start > at)?.value });
}

/** Clause 7 pays a 补贴, the others a 奖励. */
const isPaidIn = ({ name }: Family, text: string): boolean =>
  name === 'organization' ? !/奖/u.test(text) : !/补贴|补助/u.test(text);

/** What goes with a date and says nothing else: 2023年6月考的, 去年底就拿到了. */
const BESIDE_A_DATE =
  /好像|大概|大约|应该|可能|也许|估计|左右|前后|来着|差不多|吧|^[^,\d]{2,8}(?:中心|协会|机构|服务社|事务所)|牌[子匾]|时间|给|单位|机构|协会|中心|集体|个人|自己|本人|老黄历|事|总算|终于|[子个]|原[来先]|[之以]前|[张本]|考核?|拿|取得?|获得?|得|评|选|批准?|通过|过|发表?|颁|公[布示告]|登|刊|出版|[出下][来的]|备案?|办|写|印|[上那]面|时[间候]|日[期子]|落款|证书?|资格|就|才|都|是|在|于|的|了|到|手|也|刚|那年|当[年天]|那天|那会|正好|底|初|[上下]半年|升级?|[春夏秋冬]天|前后|左右|[上中下]旬|份|号|第?[一二三四\d]+[期批]|首次|第[一1][次回]|头一?[次回]|[区市省镇街][里级道]|国家级|[初中高]级|\d个?a|(?:国家)?民政[厅局部]|团[区市省]?委|妇联|文明办|宣传部|总?工会|残联|文件?|通知|反正|结果|[这那我]|们|又|再|次|签|审|记得|应该|[呀啊吧哦呢嘛啦]|[年月日]|\p{P}|\s/gu;

/** 我99年的: of nobody's certificate. */
const BORN = /^我(?:是)?(?:19)?[5-9]\d年|出生/u;

/** 我今年48岁, 孩子今年高考, 今天是11月23号, 我2010年参加工作, 文件是2022年的: dates of other things in life. */
const OF_LIFE =
  /岁|高考|中考|今天是|(?:问|来|打听|听说)过|参加工作|出生|^我(?:是)?(?:19)?[5-9]\d年的?|进的|入职|续签|签(?:了|的)?合同|毕业|^(?:你们|这个?|那个?)?[^,]{0,12}(?:的|那个|这个)文件|^文件|政策|结婚|退休|该(?:报|办|申请)|转正|入党/u;
export const isDateOfLife = (clause: string): boolean => OF_LIFE.test(clause);

/** Is a clause a date, and nothing beside it that could be what it is the date of? */
function isOnlyDated(text: string, dates: Piece['dates']): boolean {
  const rest = dates.reduceRight((left, { start, end }) => left.slice(0, start) + left.slice(end), text);
  return !/退|离|辞/u.test(rest) && !isDateOfLife(text) && rest.replace(BESIDE_A_DATE, '').length <= 1;
}

/** Is the text a date and nothing that could be what it is the date of: 前年吧? */
export function isBareDate(text: string, today: Day): boolean {
  const dates = findDates(text, today);
  return dates.length > 0 && isOnlyDated(text, dates);
}

const familiesNamed = (text: string): readonly Family[] =>
  FAMILIES.filter((family) => family.words.test(text));

function familiesOf(text: string, spoken: ReadonlySet<Family>, asked: FactId | undefined): readonly Family[] {
  const own = familiesNamed(text);
  if (own.length > 0 || asked) return own;
  return FAMILIES.filter(
    (family) => (spoken.size === 0 || spoken.has(family)) && family.vagueWords?.test(text),
  );
}

/** 之前有助理证 2020年6月的: a date that goes on with an earlier level is the date of that one. */
function ofTheSame(before: ReadonlySet<FactId>, continued: readonly Said[]): readonly Said[] {
  const earlier = new Map<FactId, FactId>(
    LADDERS.flatMap(({ level, date, previous, previousDate }) =>
      before.has(previous) && !before.has(level) ? [[date, previousDate] as const] : [],
    ),
  );
  return continued.map(([fact, value]): Said => [earlier.get(fact) ?? fact, value]);
}
