import { BENEFITS, type BenefitId } from '../../../policy/index.js';
import type { BudgetLine } from '../../budgets/index.js';
import type { Frame } from './frame.js';

const COLUMNS = ['claimed', 'approved', 'paid'] as const;
const LABEL_WIDTH = 150;
const BAR_WIDTH = 460;
const NUMBER_WIDTH = 130;
const BAR = 14;
const ROW = COLUMNS.length * (BAR + 3) + 14;

/** A bar for each column of each benefit, told apart by their filling and with their numbers: readable without colour. */
export function BudgetChart({ frame, lines }: { frame: Frame; lines: readonly BudgetLine[] }) {
  const { talk, words } = frame;
  const benefits = BENEFITS.map(({ id }) => id).filter((id) => lines.some((line) => line.benefit === id));
  const sums = benefits.map((benefit) => ({
    benefit,
    sums: COLUMNS.map((column) => sumOf(lines, benefit, column)),
  }));
  const most = Math.max(1, ...sums.flatMap((row) => row.sums));
  const height = benefits.length * ROW + 6;
  const width = LABEL_WIDTH + BAR_WIDTH + NUMBER_WIDTH;
  return (
    <figure class="chart">
      <svg role="img" aria-label={words.budgets.chart} viewBox={`0 0 ${width} ${height}`}>
        <defs>
          <pattern
            id="hatch"
            width="6"
            height="6"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <rect width="6" height="6" fill="#ffffff" />
            <rect width="3" height="6" fill="currentColor" />
          </pattern>
        </defs>
        {sums.map(({ benefit, sums: row }, place) => (
          <g transform={`translate(0 ${place * ROW + 6})`}>
            <text x="0" y={BAR + 8} class="chart-label">
              {talk.benefitName[benefit]}
            </text>
            {COLUMNS.map((column, bar) => {
              const sum = row[bar] ?? 0;
              const length = (sum / most) * BAR_WIDTH;
              const y = bar * (BAR + 3);
              return (
                <g>
                  <rect
                    class={`bar ${column}`}
                    x={LABEL_WIDTH}
                    y={y}
                    width={Math.max(1, length)}
                    height={BAR}
                    fill={{ claimed: '#ffffff', approved: 'url(#hatch)', paid: 'currentColor' }[column]}
                    stroke="currentColor"
                  />
                  <text x={LABEL_WIDTH + length + 6} y={y + BAR - 3} class="chart-number">
                    {words.budgets[column]} {talk.money(sum.toFixed(2))}
                  </text>
                </g>
              );
            })}
          </g>
        ))}
      </svg>
      <figcaption class="hint">{words.budgets.chartHint}</figcaption>
    </figure>
  );
}

/** Only for the length of a bar; the table has the exact sums. */
const sumOf = (lines: readonly BudgetLine[], benefit: BenefitId, column: (typeof COLUMNS)[number]): number =>
  lines.filter((line) => line.benefit === benefit).reduce((sum, line) => sum + Number(line[column].sure), 0);
