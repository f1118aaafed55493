import {
  BENEFITS,
  type BenefitId,
  CERTIFICATE_AWARD,
  clauseText,
  type Day,
  type FactValue,
  GRASSROOTS_SUBSIDY,
  HONOR_AWARD,
  on,
  PAPERS_A_YEAR,
  PARTY_BRANCH,
  POST_SUBSIDY,
  partyBranch,
  RATING_AWARD,
  RESEARCH_AWARD,
  STATION_BANDS,
  SUPERVISOR_AWARD,
  TOWN_CAP,
  toYuan,
} from '../../policy/index.js';
import type { Context, State } from '../state.js';
import {
  type PolicyQuestion,
  readAnswer,
  readParty,
  type Subject,
  type Theme,
} from '../understanding/index.js';
import type { PolicyValues, Wording } from '../wording/index.js';

/** Answers a question from the policy's own numbers and words, for this person where what is known of them matters. */
export function answerPolicy(
  asked: PolicyQuestion,
  text: string,
  state: State,
  context: Context,
  wording: Wording,
): string {
  switch (asked.about) {
    case 'outside':
      return wording.outside;
    case 'theme':
      return answerTheme(asked.theme, text, context.today, wording);
    case 'benefits': {
      const answers = asked.benefits.map((id) =>
        aboutBenefit(id, asked.subject, text, state, context.today, wording),
      );
      const beside = besides(asked.subject, asked.benefits, wording, context.today);
      return [...(beside ? [beside] : []), ...answers].join('\n\n');
    }
  }
}

const valuesOn = (today: Day): PolicyValues => ({
  papers: on(today, PAPERS_A_YEAR),
  townCap: toYuan(on(today, TOWN_CAP)),
});

/** What the document leaves to others, or says of several benefits at once. */
function besides(
  subject: Subject | undefined,
  benefits: readonly BenefitId[],
  wording: Wording,
  today: Day,
): string | undefined {
  const themes = wording.themes(valuesOn(today));
  if (subject === 'combine' && benefits.some((id) => id === 'post-subsidy' || id === 'certificate-award'))
    return themes.combine;
  if (subject === 'payday' || subject === 'papers') return themes[subject];
  return undefined;
}

function answerTheme(theme: Theme, text: string, today: Day, wording: Wording): string {
  const clause = (id: '2' | '8' | '9') => wording.clauseSays(wording.clause(id), clauseText(id));
  const overview = (kind: FactValue<'applicantKind'> | undefined) =>
    [
      wording.overview,
      ...BENEFITS.filter(({ kinds }) => !kind || kinds.some((open) => open === kind)).map(
        ({ id }) => `• ${sumsLine(id, undefined, today, wording)}`,
      ),
    ].join('\n');
  switch (theme) {
    case 'party': {
      const counts = readParty(text);
      return wording.party(counts, partyBranch(counts, today), on(today, PARTY_BRANCH));
    }
    case 'hiring':
      return clause('2');
    case 'partyRating':
      return clause('8');
    case 'network':
      return clause('9');
    case 'forWorkers':
      return overview('worker');
    case 'forOrganizations':
      return overview('organization');
    case 'forStations':
      return overview('station');
    case 'overview':
      return overview(undefined);
    default:
      return wording.themes(valuesOn(today))[theme];
  }
}

/** A benefit in a few lines: its sums and who pays, who gets it, how it goes on, and the words it stands on. */
function aboutBenefit(
  id: BenefitId,
  subject: Subject | undefined,
  text: string,
  state: State,
  today: Day,
  wording: Wording,
): string {
  const { who, more } = wording.about(valuesOn(today))[id];
  const known = knownLevel(id, state);
  const named = namedLevel(id, text, today);
  const level = named ?? known;
  const you = !named && known ? wording.aboutYou(levelLabel(id, known, wording)) : '';
  const lead = id === 'station-subsidy' ? scoreLine(text, today, wording) : '';
  const sums = `${lead}${you}${sumsLine(id, level, today, wording)}`;
  const isShort =
    subject === 'payer' || subject === 'payday' || subject === 'papers' || subject === 'combine';
  return [sums, ...(isShort ? [] : [who, more]), wording.aboutQuote(quotesFor(id, subject))].join('\n');
}

/** The document's words for what was asked. */
function quotesFor(id: BenefitId, subject: Subject | undefined): readonly string[] {
  const benefit = BENEFITS.find((one) => one.id === id);
  if (!benefit) return [];
  if (subject === 'payer') return [benefit.payerQuote];
  if (subject === 'who' || subject === 'since' || subject === 'establishment') {
    return [...new Set(benefit.conditions.map(({ quote }) => quote))];
  }
  return [benefit.amount.quote];
}

type Level = {
  readonly fact: 'certificateLevel' | 'ratingLevel' | 'honorLevel' | 'journalLevels';
  readonly value: string;
};

/** The levels of a benefit, each with its sum in yuan. */
function sumsByLevel(id: BenefitId, today: Day): readonly (readonly [Level, string])[] {
  const table = (fact: Level['fact'], sums: Readonly<Record<string, number>>) =>
    Object.entries(sums)
      .filter(([, fen]) => fen > 0)
      .map(([value, fen]) => [{ fact, value }, toYuan(fen)] as const);
  switch (id) {
    case 'post-subsidy':
      return table('certificateLevel', on(today, POST_SUBSIDY));
    case 'certificate-award':
      return table('certificateLevel', on(today, CERTIFICATE_AWARD));
    case 'research-award':
      return table('journalLevels', on(today, RESEARCH_AWARD));
    case 'rating-award':
      return table('ratingLevel', on(today, RATING_AWARD));
    case 'honor-award':
      return table('honorLevel', on(today, HONOR_AWARD));
    default:
      return [];
  }
}

function levelLabel(id: BenefitId, value: string, wording: Wording): string {
  if (id === 'research-award') return labelIn(wording.journalLevel, value);
  const fact =
    id === 'rating-award' ? 'ratingLevel' : id === 'honor-award' ? 'honorLevel' : 'certificateLevel';
  return labelIn(wording.values[fact], value);
}

const labelIn = (labels: Readonly<Record<string, string>>, value: string): string => labels[value] ?? value;

function namedLevel(id: BenefitId, text: string, today: Day): string | undefined {
  const [first] = sumsByLevel(id, today);
  if (!first) return undefined;
  const { fact } = first[0];
  const heard = readAnswer(fact, text, today).get(fact);
  const levels = Array.isArray(heard) ? heard : [heard];
  const named = sumsByLevel(id, today).filter(([level]) => levels.includes(level.value));
  return named.length === 1 ? named[0]?.[0].value : undefined;
}

function knownLevel(id: BenefitId, { facts }: State): string | undefined {
  const fact = {
    'post-subsidy': 'certificateLevel',
    'certificate-award': 'certificateLevel',
    'rating-award': 'ratingLevel',
  } as const;
  const about =
    id === 'post-subsidy' || id === 'certificate-award' || id === 'rating-award'
      ? facts[fact[id]]
      : undefined;
  return about && about.value !== 'none' ? String(about.value) : undefined;
}

/** 岗位补贴（第1条）：…… with every level's sum, or the one that is asked about. */
function sumsLine(id: BenefitId, level: string | undefined, today: Day, wording: Wording): string {
  const benefit = BENEFITS.find((one) => one.id === id);
  if (!benefit) return '';
  const all = sumsByLevel(id, today);
  const shown = all.filter(([{ value }]) => value === level);
  const sums = (shown.length > 0 ? shown : all).map(
    ([{ value }, sum]) =>
      `${levelLabel(id, value, wording)}${wording.often(benefit.per, wording.money(sum))}`,
  );
  const flat = (fen: number) => [
    wording.often(benefit.per, wording.money(toYuan(fen))),
    ...benefit.inKind.map(wording.inKind),
  ];
  const lines =
    id === 'supervisor-award'
      ? flat(on(today, SUPERVISOR_AWARD))
      : id === 'grassroots-subsidy'
        ? flat(on(today, GRASSROOTS_SUBSIDY))
        : id === 'station-subsidy'
          ? stationSums(today, wording)
          : sums;
  return wording.aboutSums(
    wording.benefitName[id],
    wording.clause(benefit.clause),
    lines,
    wording.payer(benefit.payer, null),
  );
}

function stationSums(today: Day, wording: Wording): readonly string[] {
  const bands = on(today, STATION_BANDS);
  const cap = wording.money(toYuan(on(today, TOWN_CAP))).replace(/\D/g, '');
  return [
    ...bands.map(({ name, from, percent }) => wording.aboutShare(name, from, percent)),
    wording.aboutBelow(bands.at(-1)?.from ?? 0),
    wording.aboutCap(cap),
  ];
}

/** A score that a question names: 60分整是合格还是不达标. */
function scoreLine(text: string, today: Day, wording: Wording): string {
  const said = /(\d{1,3}(?:\.\d{1,2})?)\s?分/u.exec(text)?.[1];
  const score = said === undefined ? undefined : Number(said);
  if (score === undefined || score > 100) return '';
  const bands = on(today, STATION_BANDS);
  const band = bands.find(({ from }) => score >= from);
  const lowest = bands.at(-1)?.from ?? 0;
  if (!band) return `${wording.aboutScoreBelow(score, lowest)}\n`;
  return `${score > band.to ? wording.aboutScoreBetween(score) : wording.aboutScore(score, band.name, band.percent)}\n`;
}
