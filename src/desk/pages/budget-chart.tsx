import { BENEFITS, type BenefitId, type Finding } from '../../../policy/index.js';
import type { BudgetLine } from '../../budgets/index.js';
import type { Frame } from './frame.js';

const COLUMNS = ['claimed', 'approved', 'paid'] as const;
type Column = (typeof COLUMNS)[number];

const BAR_WIDTH = 440;
/** Room for the longest words and sums, in either language. */
const NUMBER_WIDTH = 360;
const LABEL = 20;
const BAR = 14;
const STEP = BAR + 5;
const ROW = LABEL + COLUMNS.length * STEP + 8;

/**
 * A bar for each column of each benefit, told apart by their filling and with their numbers: readable without colour.
 * What is paid once, each month and each year is never added up, so each has a scale of its own.
 */
export function BudgetChart({ frame, lines }: { frame: Frame; lines: readonly BudgetLine[] }) {
  const pers = (['once', 'year', 'month'] as const).filter((per) => lines.some((line) => line.per === per));
  return (
    <figure class="chart">
      {pers.map((per) => (
        <OfPer frame={frame} per={per} lines={lines.filter((line) => line.per === per)} />
      ))}
      <figcaption class="hint">{frame.words.budgets.chartHint}</figcaption>
    </figure>
  );
}

function OfPer({ frame, per, lines }: { frame: Frame; per: Finding['per']; lines: readonly BudgetLine[] }) {
  const { talk, words } = frame;
  const benefits = BENEFITS.map(({ id }) => id).filter((id) => lines.some((line) => line.benefit === id));
  const rows = benefits.map((benefit) => ({
    benefit,
    bars: COLUMNS.map((column) => barOf(lines, benefit, column)),
  }));
  const most = Math.max(1, ...rows.flatMap(({ bars }) => bars.map(({ sure, possible }) => sure + possible)));
  const scale = BAR_WIDTH / most;
  const height = rows.length * ROW;
  const title = `${words.budgets.chart}${words.colon}${talk.per[per]}`;
  return (
    <>
      <h3>{talk.per[per]}</h3>
      <svg role="img" aria-label={title} viewBox={`0 0 ${BAR_WIDTH + NUMBER_WIDTH} ${height}`}>
        <defs>
          <pattern
            id={`hatch-${per}`}
            width="6"
            height="6"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <rect width="6" height="6" fill="#ffffff" />
            <rect width="3" height="6" fill="currentColor" />
          </pattern>
        </defs>
        {rows.map(({ benefit, bars }, place) => (
          <g transform={`translate(1 ${place * ROW})`}>
            <text x="0" y={LABEL - 6} class="chart-label">
              {talk.benefitName[benefit]}
            </text>
            {bars.map((bar, i) => (
              <Bar frame={frame} per={per} bar={bar} y={LABEL + i * STEP} scale={scale} />
            ))}
          </g>
        ))}
      </svg>
    </>
  );
}

interface BarOf {
  readonly column: Column;
  readonly sure: number;
  readonly possible: number;
}

/** What is sure, filled; what may come on top of it, dashed; and both as numbers. */
function Bar(props: { frame: Frame; per: Finding['per']; bar: BarOf; y: number; scale: number }) {
  const { frame, per, bar, y, scale } = props;
  const { talk, words } = frame;
  const { column, sure, possible } = bar;
  const { budgets } = words;
  const [filled, dashed] = [sure * scale, possible * scale];
  const open = possible > 0 ? ` · ${budgets.sums.possible} ${talk.money(possible.toFixed(2))}` : '';
  return (
    <g>
      {dashed > 0 && (
        <rect
          x={filled}
          y={y}
          width={dashed}
          height={BAR}
          fill="none"
          stroke="currentColor"
          stroke-dasharray="3 3"
        />
      )}
      {filled > 0 && (
        <rect
          x="0"
          y={y}
          width={filled}
          height={BAR}
          fill={{ claimed: '#ffffff', approved: `url(#hatch-${per})`, paid: 'currentColor' }[column]}
          stroke="currentColor"
        />
      )}
      <text x={filled + dashed + (filled + dashed > 0 ? 6 : 0)} y={y + BAR - 3} class="chart-number">
        {budgets[column]} {talk.money(sure.toFixed(2))}
        {open}
      </text>
    </g>
  );
}

/** Only for the length of a bar and its number; the table has the exact sums. */
function barOf(lines: readonly BudgetLine[], benefit: BenefitId, column: Column): BarOf {
  const sums = lines.filter((line) => line.benefit === benefit).map((line) => line[column]);
  const total = (of: 'sure' | 'possible') => sums.reduce((sum, one) => sum + Number(one[of]), 0);
  return { column, sure: total('sure'), possible: total('possible') };
}
