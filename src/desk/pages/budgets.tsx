import { type BudgetLine, type Payer, type Sum, type TownCap, totalOf } from '../../budgets/index.js';
import { payerName } from '../budgets/tables.js';
import { PATHS } from '../paths.js';
import { BudgetChart } from './budget-chart.js';
import { Exports } from './exports.js';
import type { Frame } from './frame.js';
import { Layout } from './layout.js';

interface BudgetsProps {
  readonly frame: Frame;
  readonly year: string;
  readonly years: readonly string[];
  readonly lines: readonly BudgetLine[];
  readonly caps: readonly TownCap[];
}

/** A year's money by payer and benefit, as a table and a chart. */
export function BudgetsPage({ frame, year, years, lines, caps }: BudgetsProps) {
  const { budgets: words } = frame.words;
  return (
    <Layout frame={frame} title={`${words.title} ${year}`}>
      <div class="heading">
        <h1>
          {words.title} {year}
        </h1>
        <a href={PATHS.recipients}>{words.recipients}</a>
      </div>
      <p class="lead">{words.lead}</p>
      <form method="get" action={PATHS.budgets} class="filters">
        <div class="field">
          <label for="year">{words.year}</label>
          <select id="year" name="year">
            {years.map((one) => (
              <option value={one} selected={one === year}>
                {one}
              </option>
            ))}
          </select>
        </div>
        <div class="go">
          <button type="submit" class="main">
            {words.show}
          </button>
        </div>
      </form>
      {lines.length === 0 ? (
        <div class="card empty">
          <p class="empty-title">{words.empty}</p>
          <p>{words.emptyHint}</p>
        </div>
      ) : (
        <>
          <Exports frame={frame} path={PATHS.budgets} search={new URLSearchParams({ year })} />
          <Lines frame={frame} lines={lines} />
          <section class="card apart">
            <h2>{words.chart}</h2>
            <BudgetChart frame={frame} lines={lines} />
          </section>
        </>
      )}
      {caps.length > 0 && <Caps frame={frame} caps={caps} />}
    </Layout>
  );
}

function Lines({ frame, lines }: { frame: Frame; lines: readonly BudgetLine[] }) {
  const { budgets: words } = frame.words;
  const payers = [...new Set(lines.map(({ payer }) => payer))];
  return (
    <div class="scroll">
      <table class="list budget">
        <thead>
          <tr>
            <th scope="col">{words.benefit}</th>
            <th scope="col">{words.claimed}</th>
            <th scope="col">{words.approved}</th>
            <th scope="col">{words.paid}</th>
          </tr>
        </thead>
        {payers.map((payer) => (
          <OfPayer frame={frame} payer={payer} lines={lines.filter((line) => line.payer === payer)} />
        ))}
        {payers.length > 1 && <Total frame={frame} lines={lines} />}
      </table>
    </div>
  );
}

function OfPayer({ frame, payer, lines }: { frame: Frame; payer: Payer; lines: readonly BudgetLine[] }) {
  const { words, talk } = frame;
  return (
    <tbody>
      <tr class="group">
        <th scope="colgroup" colSpan={4}>
          {payerName(frame, payer)}
        </th>
      </tr>
      {lines.map((line) => (
        <tr>
          <th scope="row" class="name">
            {talk.benefitName[line.benefit]}
          </th>
          {(['claimed', 'approved', 'paid'] as const).map((column) => (
            <td class="sum" data-label={words.budgets[column]}>
              <SumCell frame={frame} sum={line[column]} per={line.per} />
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  );
}

function Total({ frame, lines }: { frame: Frame; lines: readonly BudgetLine[] }) {
  const { words, talk } = frame;
  const pers = (['once', 'year', 'month'] as const).filter((per) => lines.some((line) => line.per === per));
  return (
    <tbody>
      <tr class="group">
        <th scope="colgroup" colSpan={4}>
          {words.budgets.total}
        </th>
      </tr>
      {pers.map((per) => {
        const total = totalOf(lines, per);
        return (
          <tr>
            <th scope="row">{talk.per[per]}</th>
            {(['claimed', 'approved', 'paid'] as const).map((column) => (
              <td class="sum" data-label={words.budgets[column]}>
                <SumCell frame={frame} sum={total[column]} per={per} />
              </td>
            ))}
          </tr>
        );
      })}
    </tbody>
  );
}

function SumCell({ frame, sum, per }: { frame: Frame; sum: Sum; per: BudgetLine['per'] }) {
  const { talk, words } = frame;
  if (sum.count === 0) return <span class="hint">—</span>;
  const open = sum.possible === '0.00' ? undefined : words.budgets.possible(talk.money(sum.possible));
  return (
    <>
      {talk.often(per, talk.money(sum.sure))}
      <br />
      <span class="hint">
        {words.budgets.count(sum.count)}
        {open && ` · ${open}`}
      </span>
    </>
  );
}

function Caps({ frame, caps }: { frame: Frame; caps: readonly TownCap[] }) {
  const { budgets: words } = frame.words;
  const { talk } = frame;
  return (
    <section class="card apart">
      <h2>{words.caps}</h2>
      <p class="hint">{words.capHint}</p>
      <table class="list">
        <thead>
          <tr>
            <th scope="col">{words.town}</th>
            <th scope="col">{words.approved}</th>
            <th scope="col">{words.cap}</th>
            <th scope="col">{words.left}</th>
          </tr>
        </thead>
        <tbody>
          {caps.map(({ town, approved, cap, left }) => (
            <tr>
              <th scope="row">{talk.town(town)}</th>
              <td class="sum" data-label={words.approved}>
                {talk.money(approved)}
              </td>
              <td class="sum" data-label={words.cap}>
                {talk.money(cap)}
              </td>
              <td class="sum" data-label={words.left}>
                {left === '0.00' ? <span class="mark bad">{words.capReached}</span> : talk.money(left)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
