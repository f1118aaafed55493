import type { Day, FactId, FactValue } from '../../policy/index.js';
import type { Heard } from './answers.js';
import { applicantIn } from './applicant.js';
import { type Clause, clausesOf, statementIn, wordsOf } from './clauses.js';
import type { Said } from './families/family.js';
import { takeFromQuestions } from './from-questions.js';
import { LADDERS } from './ladders.js';
import { levelsIn } from './levels.js';
import { ORGANISATIONS, TOWN_NAMES } from './lexicon.js';
import { FAMILIES, pieceByPiece } from './pieces.js';
import { ALSO, whatStands } from './retold.js';

/**
 * What a message says of the person beside the question asked: 我在木渎的社区上班，2023年6月考出中级社工师. Only what the
 * words say; what is only asked about, planned or failed is nothing.
 * @param text normalised
 * @param asked the fact that is asked, whose matter words without one of their own are of
 */
export function readVolunteered(text: string, today: Day, asked?: FactId): Heard {
  const facts = new Map<FactId, FactValue>();
  const clauses = withoutListed(clausesOf(text));
  const told = clauses.map((clause) => ({ clause, statement: statementIn(clause) }));
  const statements = told.flatMap(({ statement }) => statement ?? []);
  const questions = told.flatMap(({ clause, statement }) =>
    statement || clause.isOthers || clause.isSupposed ? [] : [clause],
  );
  // 某社区的 网格员: the community was only where.
  let isOfPlace = false;
  // The day it was approved counts before the day it was issued.
  let isApproved = false;
  // 初级那次领过1000 names the level of an award, and not the one that is held.
  let isOfAward = false;
  for (const { said, clause } of pieceByPiece(clauses, today, asked)) {
    const { isSecondThought } = clause;
    const speaksOf = (id: FactId) => said.some(([fact]) => fact === id);
    isOfAward ||= speaksOf('certificateAwardReceived') && speaksOf('previousCertificateLevel');
    const inOrder = isSecondThought ? said : inOrderOfLevels(facts, said, clause.text);
    const journals = facts.get('journalLevels');
    for (const [fact, value] of inOrder) {
      const before = facts.get(fact);
      const retold = { value, text: clause.text, said, journals, isOfPlace, isApproved };
      const stands = before === undefined ? value : whatStands(fact, { before, ...retold }, isSecondThought);
      if (stands !== undefined) facts.set(fact, stands);
      else if (fact === 'occupation' && value === 'community-worker' && ALSO.test(clause.text)) {
        // 做网格 兼着社区工作者: the community worker counts first.
        facts.set(fact, value);
        if (before === 'grid-worker' || before === 'mediator') facts.set('alsoGridWorkerOrMediator', true);
      }
    }
    // 后来辞了 现在是社区工作者: of a post that somebody had before.
    if (
      /^(?:现在|目前|[转调改换])/u.test(clause.text) &&
      facts.get('inPost') === false &&
      said.some(([fact, value]) => fact === 'occupation' && value !== 'none')
    )
      facts.delete('inPost');
    // 单位在姑苏 派驻在木渎: works where one was sent.
    if (SENT.test(clause.text) && speaksOf('town')) facts.delete('worksInDistrict');
    isOfPlace ||= PLACE.test(clause.text);
    isApproved ||= /批准|批的|批下来/u.test(clause.text);
  }
  settleCertificate(facts, clauses, isOfAward);
  // 以前有编 辞了 现在合同: of the post before.
  if (
    facts.get('inPost') === false &&
    statements.some(({ text: now }) =>
      /^(?:现在|目前|如今|又)(?!.*(?:[了退辞离]|带[娃孩]|在家|待业|没))/u.test(now),
    )
  )
    facts.delete('inPost');
  takeFromQuestions(facts, questions, statements);
  settleGrantor(facts, statements);
  dropContradicted(facts, text);
  const matters = new Set(
    FAMILIES.filter(({ words }) => statements.some((clause) => words.test(clause.text))).map(
      ({ name }) => name,
    ),
  );
  const said = wordsOf(statements.filter(({ isDenied }) => !isDenied));
  const kind = applicantIn(said, facts, matters);
  keepToKind(facts, kind, statements);
  return facts;
}

const [CERTIFICATES] = LADDERS;

/** Which certificate is held, where a level was denied, or only one from before is told. */
function settleCertificate(
  facts: Map<FactId, FactValue>,
  clauses: readonly Clause[],
  isOfAward: boolean,
): void {
  // 社工师 助理的那个 不是中级
  const denied = clauses
    .filter(({ isDenied }) => isDenied)
    .flatMap(({ text: words }) => levelsIn('certificateLevel', words));
  if (denied.some((level) => level === facts.get('certificateLevel'))) facts.delete('certificateLevel');
  const earlier = facts.get('previousCertificateLevel');
  const level = facts.get('certificateLevel');
  // 先拿的中级 后来又考了初级: the highest is the one held.
  const isAbove =
    level !== undefined && earlier !== undefined && CERTIFICATES.rank(earlier) > CERTIFICATES.rank(level);
  if (isAbove && level !== 'none' && earlier !== 'none') facts.delete('certificateLevel');
  if (earlier !== undefined && earlier !== 'none' && !facts.has('certificateLevel') && !isOfAward) {
    // 之前考出来的中级, and no other one: that is the certificate.
    facts.delete('previousCertificateLevel');
    facts.set('certificateLevel', earlier);
    const date = facts.get('previousCertificateDate');
    if (date !== undefined) facts.set('certificateDate', date);
    else if (isAbove) facts.delete('certificateDate');
    facts.delete('previousCertificateDate');
  }
}

/** 我个人得的 苏州市民政局 最美社工: who granted the honour, and not where somebody works. */
function settleGrantor(facts: Map<FactId, FactValue>, statements: readonly Clause[]): void {
  const isGrantor = statements.some(({ text }) => /^(?:苏州)?市民政局$/u.test(text));
  if (!isGrantor || !facts.has('honorKind') || facts.has('honorGrantor')) return;
  facts.delete('occupation');
  facts.set('honorGrantor', 'civil-affairs');
  facts.set('honorLevel', 'municipal');
}

/** Drops what cannot be so beside what else is said. */
function dropContradicted(facts: Map<FactId, FactValue>, text: string): void {
  // 18年首次评上的 23年复评没变
  if (facts.get('previousRatingLevel') === 'none' && /(?:首次|第一次)[评获].*复评/u.test(text))
    facts.delete('previousRatingLevel');
  // 单位在高新区（虎丘那个）: not the one of Wuzhong.
  if (facts.get('town') === 'high-tech-zone' && /虎丘|狮山|枫桥|浒/u.test(text)) {
    facts.delete('town');
    facts.set('worksInDistrict', false);
  }
  if (facts.get('filedWithTown') === false) facts.delete('filingDate');
  // 督导 23年的: whoever has the day has the qualification.
  if (facts.get('supervisorAwardReceived') === true || facts.has('supervisorDate'))
    if (!facts.has('supervisorQualified')) facts.set('supervisorQualified', true);
  if (facts.get('supervisorQualified') === false) facts.delete('supervisorDate');
  if (facts.get('certificateLevel') === 'none') facts.delete('certificateDate');
}

/** What a worker alone says of oneself. */
export const OF_A_WORKER: readonly FactId[] = ['occupation', 'worksInDistrict', 'inPost', 'onEstablishment'];

/** What an applicant of this kind says of oneself; the rest was said of what is spoken of. */
function keepToKind(
  facts: Map<FactId, FactValue>,
  kind: FactValue | undefined,
  statements: readonly Clause[],
): void {
  if (kind) facts.set('applicantKind', kind);
  if (kind !== 'worker') for (const own of OF_A_WORKER) facts.delete(own);
  else for (const its of ['servesCommunity', 'undertakenService'] as const) facts.delete(its);
  if (kind === 'worker' && facts.has('town') && facts.get('worksInDistrict') === undefined)
    facts.set('worksInDistrict', true);
  // 临湖镇一家民办社工机构 24年初级, 上班在园区 一家社工机构: of one who works there.
  if (kind === 'worker' && !facts.has('occupation') && statements.some(({ text: own }) => IS_ONE.test(own)))
    facts.set('occupation', 'social-organization');
  if (kind === 'station')
    for (const other of ['ratingLevel', 'previousRatingLevel', 'ratingDate'] as const) facts.delete(other);
  if (kind !== 'station') for (const own of ['evaluationScore', 'operatingFunds'] as const) facts.delete(own);
}

/** 3A 4A 5A分别是多少: what is listed is asked about. */
function withoutListed(clauses: readonly Clause[]): readonly Clause[] {
  const last = clauses.findIndex(
    ({ text }) => /分别|各(?:是|给|奖|补)?多少/u.test(text) && /多少|几/u.test(text),
  );
  return last < 0 ? clauses : clauses.filter(({ text }, index) => index >= last || text.length > 4);
}

const IS_ONE = new RegExp(
  `^(?:${TOWN_NAMES}(?:镇|街道)?的?|(?:单位|在|上班|供职于?)[^,不]{0,10})?(?:是)?(?:一家)?(?:民办|专业|某)?(?:社工|社会工作)?${ORGANISATIONS}的?$`,
  'u',
);

/**
 * 有初级证 2020年的，今年又考了中级: the higher certificate is the one held, the lower one came before, each with its own
 * date, in whatever order they are told.
 */
function inOrderOfLevels(
  facts: Map<FactId, FactValue>,
  said: readonly Said[],
  text: string,
): readonly Said[] {
  return LADDERS.reduce((now, ladder) => {
    const before = facts.get(ladder.level);
    const level = now.find(([fact]) => fact === ladder.level)?.[1];
    if (before === undefined || level === undefined || level === before) return now;
    if (before === 'none' || level === 'none') return now;
    const date = facts.get(ladder.date);
    const newer = now.find(([fact]) => fact === ladder.date)?.[1];
    // 4A是2019年的 3A是2025年, 5A没保住 现在是4A: a rating may fall, a certificate is kept.
    const isLater = date !== undefined && newer !== undefined && newer > date;
    const isFallen =
      FALLEN.test(text) || (ladder.level === 'ratingLevel' && (isLater || /^(?:现在|目前)/u.test(text)));
    if (ladder.rank(level) < ladder.rank(before) && !isFallen) {
      const earlier = new Map<FactId, FactId>([
        [ladder.level, ladder.previous],
        [ladder.date, ladder.previousDate],
      ]);
      return now.map(([fact, value]): Said => [earlier.get(fact) ?? fact, value]);
    }
    facts.delete(ladder.level);
    facts.delete(ladder.date);
    facts.set(ladder.previous, before);
    if (date !== undefined) facts.set(ladder.previousDate, date);
    else facts.delete(ladder.previousDate);
    return now;
  }, said);
}

const SENT = /派(?:驻|遣|我)*(?:在|到|去)/u;

const PLACE = /^(?:我)?(?:在|是)?[^,]{0,12}(?:社区|村)(?:的|里的?)?$/u;

/** 又降到3A了: the lower one is the present one. */
const FALLEN = /[降掉跌]|变成/u;
