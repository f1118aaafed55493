import { MAX_FEN } from '../money.js';
import { on, STATION_BANDS, TOWN_CAP } from '../parameters.js';
import type { Known } from '../read.js';
import type { Benefit, Case } from '../rule.js';
import { reachScore } from '../steps.js';

/** The percentage for a score. A score between two bands (89.5, 79.5) belongs to the one that the ruling says. */
function percent({ asOf, evaluationScore: score, 'score-between-bands': ruling }: Case): number {
  const bands = on(asOf, STATION_BANDS);
  const index = bands.findIndex(({ from }) => score >= from);
  const band = bands[index];
  if (!band) return 0;
  const isBetween = score > band.to;
  return (isBetween && ruling === 'upper' ? bands[index - 1] : band)?.percent ?? 0;
}

/** A percentage of whole fen, rounded half up to the fen. */
const share = (fen: number, percentage: number) => Math.floor((fen * percentage + 50) / 100);

const left = (c: { asOf: string }, alreadyPaid: number) => Math.max(0, on(c.asOf, TOWN_CAP) - alreadyPaid);

/** 第10条 社工站运营补贴. */
export const stationSubsidy = {
  id: 'station-subsidy',
  clause: '10',
  kinds: ['station'],
  per: 'year',
  payer: 'district',
  payerQuote: '补贴资金由区财政承担',
  payee: 'organization',
  inKind: [],
  conditions: [
    {
      quote: '90 分及以上为示范型社工站，80 ~89 分为标准型社工站，60 ~79 分为合格型社工站，60 分以下为不达标',
      reads: ['evaluationScore', 'score-between-bands'],
      cuts: { evaluationScore: scoreCuts },
      holds: (c) => percent(c) > 0,
    },
  ],
  amount: {
    quote: STATION_BANDS.quote,
    reads: ['evaluationScore', 'operatingFunds', 'townSubsidyThisYear', 'score-between-bands'],
    cuts: { evaluationScore: scoreCuts, operatingFunds: fundsCuts, townSubsidyThisYear: paidCuts },
    parts: (c) => {
      const due = share(c.operatingFunds, percent(c));
      return [
        { what: 'share', fen: due },
        { what: 'over-town-cap', fen: Math.min(0, left(c, c.townSubsidyThisYear) - due) },
      ];
    },
  },
  steps: [reachScore((asOf) => on(asOf, STATION_BANDS).map(({ from }) => from))],
} as const satisfies Benefit;

/** Each band's first score, and the first score between it and the next; scores have at most two decimals. */
function scoreCuts({ asOf }: Known): readonly number[] {
  const cuts = on(asOf, STATION_BANDS).flatMap(({ from, to }) => [from, (to * 100 + 1) / 100]);
  return cuts.filter((score) => score <= 100);
}

/**
 * Where the share, rounded to the fen, first reaches what is left under the cap: there it stops growing. The first few
 * fen are pieces of their own, since rounding alone can part two percentages there.
 */
function fundsCuts({ asOf, townSubsidyThisYear = 0 }: Known): readonly number[] {
  const rest = left({ asOf }, townSubsidyThisYear);
  const reaches = on(asOf, STATION_BANDS).map((band) => Math.ceil((rest * 100 - 50) / band.percent));
  return [1, 2, 3, 4, ...reaches].filter((fen) => fen > 0 && fen <= MAX_FEN);
}

/** Where what is left under the cap falls below the share, and where nothing is left. */
function paidCuts({ asOf, operatingFunds = MAX_FEN }: Known): readonly number[] {
  const cap = on(asOf, TOWN_CAP);
  const dues = on(asOf, STATION_BANDS).map((band) => cap - share(operatingFunds, band.percent));
  return [...dues, ...dues.map((due) => due + 1), cap].filter((fen) => fen > 0);
}
