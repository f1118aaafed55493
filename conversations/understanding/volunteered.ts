import { type Day, FACTS, type FactId, type FactValue } from '../../policy/index.js';
import type { Heard } from './answers.js';
import { applicantIn } from './applicant.js';
import { type Clause, clausesOf, statementIn, wordsOf } from './clauses.js';
import { findDates } from './dates.js';
import { certificate } from './families/certificate.js';
import { type Family, type Piece, RECEIVED, type Said } from './families/family.js';
import { honor } from './families/honor.js';
import { organization } from './families/organization.js';
import { person } from './families/person.js';
import { rating } from './families/rating.js';
import { research } from './families/research.js';
import { station } from './families/station.js';
import { supervisor } from './families/supervisor.js';
import { findSums } from './money.js';

/** The more telling words first: 2023年评上督导 is about the supervisor, though 社工 is in it too. */
const FAMILIES: readonly Family[] = [supervisor, honor, rating, research, station, organization, certificate];

/** What a person says of oneself may name one's work beside it. */
const OF_A_PERSON: ReadonlySet<Family> = new Set([supervisor, certificate]);

/** The matter that a question about a fact is of. */
const ASKED_OF: { readonly [F in FactId]?: Family } = {
  certificateLevel: certificate,
  supervisorQualified: supervisor,
  journalLevels: research,
  ratingLevel: rating,
  honorKind: honor,
  honorGrantor: honor,
  honorLevel: honor,
  filedWithTown: organization,
};

/** One after the other, what a message is about; a piece without words of its own goes on with the one before. */
function* pieceByPiece(
  clauses: readonly Clause[],
  today: Day,
  asked: FactId | undefined,
): Generator<{ readonly said: readonly Said[]; readonly clause: Clause }> {
  let last = asked && ASKED_OF[asked];
  const spoken = new Set<Family>();
  let isReceiving = false;
  let before: ReadonlySet<FactId> = new Set();
  for (const whole of clauses) {
    const clause = statementIn(whole);
    const { text } = clause ?? whole;
    const named = familiesOf(text, spoken, asked);
    for (const family of named) spoken.add(family);
    if (clause) {
      const piece: Piece = {
        ...clause,
        dates: findDates(text, today).filter(({ value }) => value <= today),
        sums: findSums(text, today, RECEIVED.test(text) || isReceiving),
        isReceiving,
        before,
        today,
        asked,
      };
      const continued = named.length === 0 && last ? last.read(piece, false) : [];
      const said = [
        ...person.read(piece, !named.some((family) => !OF_A_PERSON.has(family))),
        ...named.flatMap((family) => family.read(piece, true)),
        ...ofTheSame(before, continued),
      ];
      yield { said, clause };
      before = new Set(said.map(([fact]) => fact));
      isReceiving = RECEIVED.test(text) && piece.sums.length === 0;
    }
    // 我妹妹有社工证 我没有: what is spoken of stays, though nothing was said of the person.
    last = named.at(0) ?? last;
  }
}

function familiesOf(text: string, spoken: ReadonlySet<Family>, asked: FactId | undefined): readonly Family[] {
  const own = FAMILIES.filter((family) => family.words.test(text));
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

/**
 * What a message says of the person beside the question asked: 我在木渎的社区上班，2023年6月考出中级社工师. Only what the
 * words say; what is only asked about, planned or failed is nothing.
 * @param text normalised
 * @param asked the fact that is asked, whose matter words without one of their own are of
 */
export function readVolunteered(text: string, today: Day, asked?: FactId): Heard {
  const facts = new Map<FactId, FactValue>();
  const clauses = clausesOf(text);
  const statements = clauses.flatMap((clause) => statementIn(clause) ?? []);
  for (const { said, clause } of pieceByPiece(clauses, today, asked)) {
    const { isSecondThought } = clause;
    const inOrder = isSecondThought ? said : inOrderOfLevels(facts, said, FALLEN.test(clause.text));
    for (const [fact, value] of inOrder) {
      const before = facts.get(fact);
      if (fact === 'journalLevels' && Array.isArray(before) && Array.isArray(value)) {
        facts.set(fact, [...new Set([...before, ...value])]);
      } else if (before === undefined || isSecondThought) facts.set(fact, value);
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
  const matters = new Set(
    FAMILIES.filter(({ words }) => statements.some((clause) => words.test(clause.text))).map(
      ({ name }) => name,
    ),
  );
  const said = wordsOf(statements.filter(({ isDenied }) => !isDenied));
  const kind = applicantIn(said, facts, matters);
  if (kind) facts.set('applicantKind', kind);
  if (kind !== 'worker')
    for (const own of ['occupation', 'worksInDistrict', 'inPost', 'onEstablishment'] as const)
      facts.delete(own);
  else if (facts.has('town') && facts.get('worksInDistrict') === undefined)
    facts.set('worksInDistrict', true);
  if (kind === 'station')
    for (const other of ['ratingLevel', 'previousRatingLevel', 'ratingDate'] as const) facts.delete(other);
  if (kind !== 'station') for (const own of ['evaluationScore', 'operatingFunds'] as const) facts.delete(own);
  return facts;
}

/**
 * 有初级证 2020年的，今年又考了中级: the higher certificate is the one held, the lower one came before, each with its own
 * date, in whatever order they are told.
 */
function inOrderOfLevels(
  facts: Map<FactId, FactValue>,
  said: readonly Said[],
  isFallen: boolean,
): readonly Said[] {
  return LADDERS.reduce((now, ladder) => {
    const before = facts.get(ladder.level);
    const level = now.find(([fact]) => fact === ladder.level)?.[1];
    if (before === undefined || level === undefined || level === before) return now;
    if (before === 'none' || level === 'none') return now;
    if (ladder.rank(level) < ladder.rank(before) && !isFallen) {
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

/** 又降到3A了: the lower one is the present one. */
const FALLEN = /[降掉跌]/u;

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
