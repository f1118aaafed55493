import type { Day, FactId } from '../../policy/index.js';
import { type Clause, statementIn } from './clauses.js';
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
import { LADDERS } from './ladders.js';
import { findSums } from './money.js';

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
  honorKind: honor,
  honorGrantor: honor,
  honorLevel: honor,
  filedWithTown: organization,
};

/** One after the other, what the clauses of a message say; a clause without words of its own goes on with the one before. */
export function* pieceByPiece(
  clauses: readonly Clause[],
  today: Day,
  asked: FactId | undefined,
): Generator<{ readonly said: readonly Said[]; readonly clause: Clause }> {
  let last = asked && ASKED_OF[asked];
  let before: Piece['before'] = new Set();
  let isReceiving = false;
  // 2023年 中级: a date before anything was spoken of is of what comes next.
  let ahead: Piece['dates'] = [];
  const spoken = new Set<Family>();
  for (const whole of clauses) {
    const clause = statementIn(whole);
    const { text } = clause ?? whole;
    const named = clause ? familiesOf(text, spoken, asked) : familiesNamed(text);
    for (const family of named) spoken.add(family);
    if (!clause) {
      // 我妹妹有社工证 我没有: what is spoken of stays, though nothing was said of the person.
      last = named.at(0) ?? last;
      continue;
    }
    const dates = findDates(text, today).filter(({ value }) => value <= today);
    const piece: Piece = {
      ...clause,
      dates: dates.length === 0 && named.length > 0 ? ahead : dates,
      sums: findSums(text, today, RECEIVED.test(text) || isReceiving),
      isReceiving,
      before,
      matter: last?.name,
      today,
      asked,
    };
    const continued = named.length === 0 && last ? last.read(piece, false) : [];
    const byFamily = named.map((family) => ({ family, says: family.read(piece, true) }));
    const said = [
      ...person.read(
        piece,
        named.every((family) => OF_A_PERSON.has(family)),
      ),
      ...byFamily.flatMap(({ says }) => says),
      ...ofTheSame(before, continued),
    ];
    yield { said, clause };
    before = new Set(said.flatMap(([fact, value]) => (value === 'none' ? [] : [fact])));
    isReceiving = RECEIVED.test(text) && piece.sums.length === 0;
    last = byFamily.find(({ says }) => says.length > 0)?.family ?? named.at(0) ?? last;
    if (last) ahead = [];
    else if (dates.length > 0 && isOnlyADate(text, dates))
      ahead = dates.map(({ value }) => ({ value, start: 0, end: 0 }));
  }
}

const isOnlyADate = (text: string, dates: Piece['dates']): boolean =>
  dates.reduceRight((left, { start, end }) => left.slice(0, start) + left.slice(end), text).length <= 1;

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
