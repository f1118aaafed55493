import {
  BENEFITS,
  type BenefitId,
  CERTIFICATE_AWARD,
  type Day,
  type FactId,
  GRASSROOTS_SUBSIDY,
  HONOR_AWARD,
  on,
  POST_SUBSIDY,
  RATING_AWARD,
  RESEARCH_AWARD,
  STATION_BANDS,
  SUPERVISOR_AWARD,
  TOWN_CAP,
  toYuan,
} from '../../../policy/index.js';
import type { State } from '../../state.js';
import type { Wording } from '../../wording/index.js';

/** A level that a benefit pays by, lowest first, with its sum in fen. */
interface Level {
  readonly value: string;
  readonly fen: number;
}

/** The fact whose value settles a benefit's sum, and what each value pays; none where there is one sum or a share. */
export function levelsOf(
  id: BenefitId,
  today: Day,
): { readonly fact: FactId; readonly levels: readonly Level[] } | undefined {
  const table = (fact: FactId, sums: Readonly<Record<string, number>>) => ({
    fact,
    levels: Object.entries(sums).flatMap(([value, fen]) => (fen > 0 ? [{ value, fen }] : [])),
  });
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
      return undefined;
  }
}

/** The level that the person was found to have, where the benefit pays by it. */
export function levelKnown(id: BenefitId, state: State, today: Day): readonly string[] {
  const table = levelsOf(id, today);
  // 国家级行业协会参照省级: such an honour is of another level than it says.
  const isOfAssociation = id === 'honor-award' && state.facts.honorGrantor?.value === 'national-association';
  const value = isOfAssociation ? 'provincial' : table && state.facts[table.fact]?.value;
  return table?.levels.some((level) => level.value === value) ? [String(value)] : [];
}

export function levelLabel(fact: FactId, value: string, wording: Wording): string {
  const labels: Readonly<Record<string, Readonly<Record<string, string>>>> = wording.values;
  const own = fact === 'journalLevels' ? wording.journalLevel : labels[fact];
  return Object.entries(own ?? {}).find(([level]) => level === value)?.[1] ?? value;
}

/** 岗位补贴（第1条）：…… with every level's sum, or those that are asked about. */
export function sumsLine(id: BenefitId, asked: readonly string[], today: Day, wording: Wording): string {
  const benefit = BENEFITS.find((one) => one.id === id);
  if (!benefit) return '';
  const said = (fen: number) => wording.often(benefit.per, wording.money(toYuan(fen)));
  const table = levelsOf(id, today);
  const shown = table?.levels.filter(({ value }) => asked.includes(value)) ?? [];
  const sums = table
    ? (shown.length > 0 ? shown : table.levels).map(({ value, fen }) =>
        wording.levelSum(levelLabel(table.fact, value, wording), said(fen)),
      )
    : id === 'station-subsidy'
      ? stationSums(today, wording)
      : [
          said(on(today, id === 'supervisor-award' ? SUPERVISOR_AWARD : GRASSROOTS_SUBSIDY)),
          ...benefit.inKind.map(wording.inKind),
        ];
  return wording.aboutSums(
    wording.benefitName[id],
    wording.clause(benefit.clause),
    sums,
    wording.payer(benefit.payer, null),
  );
}

/** Every benefit in a line; a station's shares from the lowest to the highest. */
export function shortLine(id: BenefitId, asked: readonly string[], today: Day, wording: Wording): string {
  if (id !== 'station-subsidy') return sumsLine(id, asked, today, wording);
  const percents = on(today, STATION_BANDS).map(({ percent }) => percent);
  const [benefit] = BENEFITS.filter((one) => one.id === id);
  return wording.aboutSums(
    wording.benefitName[id],
    wording.clause(benefit?.clause ?? ''),
    [
      wording.aboutShares(Math.min(...percents), Math.max(...percents)),
      wording.aboutCap(toYuan(on(today, TOWN_CAP))),
    ],
    wording.payer(benefit?.payer ?? 'district', null),
  );
}

function stationSums(today: Day, wording: Wording): readonly string[] {
  const bands = on(today, STATION_BANDS);
  return [
    ...bands.map(({ name, from, percent }) => wording.aboutShare(name, from, percent)),
    wording.aboutBelow(bands.at(-1)?.from ?? 0),
    wording.aboutCap(toYuan(on(today, TOWN_CAP))),
  ];
}
