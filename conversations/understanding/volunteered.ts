import { type Day, FACTS, type FactId, type FactValue } from '../../policy/index.js';
import type { Heard } from './answers.js';
import { findDates } from './dates.js';
import { certificate } from './families/certificate.js';
import { type Family, RECEIVED, type Said } from './families/family.js';
import { honor } from './families/honor.js';
import { organization } from './families/organization.js';
import { person } from './families/person.js';
import { rating } from './families/rating.js';
import { research } from './families/research.js';
import { station } from './families/station.js';
import { supervisor } from './families/supervisor.js';
import { findSums } from './money.js';
import { isQuestion } from './questions.js';

/** The more telling words first: 2023年评上督导 is about the supervisor, though 社工 is in it too. */
const FAMILIES: readonly Family[] = [supervisor, honor, rating, research, station, organization, certificate];

/** In Chinese a space is a stop; in English it parts words. A point between digits is none. */
const HAN_STOPS = /(?<!\d)[.]|[\s,，。;；!！?？、…]+/u;
const LATIN_STOPS = /(?<!\d)[.]\s?|[,;!?…]\s?/u;

/** One after the other, what a message is about; a piece without words of its own goes on with the one before. */
function* pieceByPiece(text: string, today: Day): Generator<readonly Said[]> {
  let last: Family | undefined;
  for (const words of text.split(/\p{Script=Han}/u.test(text) ? HAN_STOPS : LATIN_STOPS)) {
    if (words === '' || isQuestion(words)) continue;
    const piece = {
      text: words,
      dates: findDates(words, today),
      sums: findSums(words, today, RECEIVED.test(words)),
      today,
    };
    const own = FAMILIES.filter((family) => family.words.test(words));
    yield [
      ...person.read(piece, true),
      ...own.flatMap((family) => family.read(piece, true)),
      ...(own.length === 0 && last ? last.read(piece, false) : []),
    ];
    last = own.at(0) ?? last;
  }
}

/**
 * What a message says of the person beside the question asked: 我在木渎的社区上班，2023年6月考出中级社工师. Only what the
 * words say; what is only asked about, planned or failed is nothing.
 * @param text normalised
 */
export function readVolunteered(text: string, today: Day): Heard {
  const facts = new Map<FactId, FactValue>();
  for (const said of pieceByPiece(text, today)) {
    for (const [fact, value] of inOrderOfLevels(facts, said)) {
      const before = facts.get(fact);
      if (fact === 'journalLevels' && Array.isArray(before) && Array.isArray(value)) {
        facts.set(fact, [...new Set([...before, ...value])]);
      } else if (before === undefined) facts.set(fact, value);
    }
  }
  const earlier = facts.get('previousCertificateLevel');
  if (earlier !== undefined && earlier !== 'none' && !facts.has('certificateLevel')) {
    // 之前考出来的中级, and no other one: that is the certificate.
    facts.delete('previousCertificateLevel');
    facts.set('certificateLevel', earlier);
    const date = facts.get('previousCertificateDate');
    if (date !== undefined) facts.set('certificateDate', date);
    facts.delete('previousCertificateDate');
  }
  const kind = kindOf(text, facts);
  if (kind) facts.set('applicantKind', kind);
  if (kind !== 'worker')
    for (const own of ['occupation', 'worksInDistrict', 'inPost'] as const) facts.delete(own);
  else if (facts.has('town')) facts.set('worksInDistrict', true);
  if (kind !== 'station') for (const own of ['evaluationScore', 'operatingFunds'] as const) facts.delete(own);
  return facts;
}

/**
 * 有初级证 2020年的，今年又考了中级: the higher certificate is the one held, the lower one came before, each with its own
 * date, in whatever order they are told.
 */
function inOrderOfLevels(facts: Map<FactId, FactValue>, said: readonly Said[]): readonly Said[] {
  return LADDERS.reduce((now, ladder) => {
    const before = facts.get(ladder.level);
    const level = now.find(([fact]) => fact === ladder.level)?.[1];
    if (before === undefined || level === undefined || level === before) return now;
    if (before === 'none' || level === 'none') return now;
    if (ladder.rank(level) < ladder.rank(before)) {
      const earlier = new Map<FactId, FactId>([
        [ladder.level, ladder.previous],
        [ladder.date, ladder.previousDate],
      ]);
      return now.map(([fact, value]): Said => [earlier.get(fact) ?? fact, value]);
    }
    const date = facts.get(ladder.date);
    facts.delete(ladder.level);
    facts.delete(ladder.date);
    facts.set(ladder.previous, before);
    if (date !== undefined) facts.set(ladder.previousDate, date);
    return now;
  }, said);
}

/** What people climb: the level held now with its date, and the one before. */
const LADDERS = [
  {
    level: 'certificateLevel',
    date: 'certificateDate',
    previous: 'previousCertificateLevel',
    previousDate: 'previousCertificateDate',
    rank: (level: unknown) => rankIn(FACTS.certificateLevel.values, level),
  },
  {
    level: 'ratingLevel',
    date: 'ratingDate',
    previous: 'previousRatingLevel',
    previousDate: 'previousRatingDate',
    rank: (level: unknown) => rankIn(FACTS.ratingLevel.values, level),
  },
] as const;

const rankIn = (values: readonly unknown[], level: unknown): number => values.indexOf(level);

const ORGANIZATION =
  /(?:我们|咱们?|本)(?:这个|的)?[^,，。\s]{0,6}(?:机构|协会|组织|中心|单位|社团|民非|民办非企业|基金会|队|服务社|商会|学会)|我们(?:就)?是[^,，。]{0,10}(?:机构|协会|组织|民非|民办非企业|社团|队)|^(?:机构|协会|社会组织|民非|社团)|(?:机构|协会|组织)(?:刚|要|想|拿|评|的等级|获)/u;
const STATION = /社工站/u;
const STATIONED = /驻站|社工站(?:的)?(?:社工|员工|上班|工作|做|当)|在[^,，。]{0,6}社工站(?:上班|工作|做)/u;

/** Who is speaking: told by what the facts are about, and by 我 and 我们. */
function kindOf(
  text: string,
  facts: ReadonlyMap<FactId, FactValue>,
): 'worker' | 'organization' | 'station' | undefined {
  const has = (...ids: readonly FactId[]) => ids.some((id) => facts.has(id));
  if (/(?:机构|组织|协会)(?:的)?负责人[^,，。]*[\s,，。]?(?:个人|自己|我)?也|两边/u.test(text))
    return undefined;
  if ((STATION.test(text) && !STATIONED.test(text)) || has('evaluationScore', 'townSubsidyThisYear'))
    return 'station';
  if (STATIONED.test(text)) return 'worker';
  if (has('occupation', 'certificateLevel', 'supervisorQualified', 'inPost', 'onEstablishment'))
    return 'worker';
  if (
    ORGANIZATION.test(text) ||
    has('ratingLevel', 'grassrootsSubsidyReceived', 'filedWithTown', 'servesCommunity')
  )
    return 'organization';
  if (
    has('journalLevels', 'publicationDate', 'certificateAwardReceived', 'certificateDate') ||
    /(?:^|[^们])我(?!们)|本人|个人/u.test(text)
  )
    return 'worker';
  return undefined;
}
