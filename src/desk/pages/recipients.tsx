import { Decimal } from 'decimal.js';
import { TOWNS, type TownId } from '../../../policy/index.js';
import type { Recipient } from '../../budgets/index.js';
import { PATHS } from '../paths.js';
import { isOfDistrict } from '../rights.js';
import { Exports } from './exports.js';
import type { Frame } from './frame.js';
import { Layout } from './layout.js';
import { Select, Typed } from './parts.js';

interface RecipientsProps {
  readonly frame: Frame;
  /** "2026-11" */
  readonly month: string;
  readonly town: TownId | undefined;
  readonly recipients: readonly Recipient[];
}

/** Who receives the post subsidy in a month, town by town. */
export function RecipientsPage({ frame, month, town, recipients }: RecipientsProps) {
  const { words, talk, staff } = frame;
  const { budgets } = words;
  const towns = [...new Set(recipients.map((one) => one.town))];
  return (
    <Layout frame={frame} title={budgets.recipients}>
      <p class="back">
        <a href={PATHS.budgets}>{budgets.back}</a>
      </p>
      <h1>{budgets.recipients}</h1>
      <p class="lead">{budgets.recipientsLead}</p>
      <form method="get" action={PATHS.recipients} class="filters">
        <div class="field">
          <label for="month">{budgets.month}</label>
          <input id="month" name="month" type="month" value={month} required />
        </div>
        {staff && isOfDistrict(staff) && (
          <Select
            name="town"
            label={budgets.town}
            value={town}
            options={[
              { value: '', label: budgets.allTowns },
              ...TOWNS.map(({ id }) => ({ value: id, label: talk.town(id) })),
            ]}
          />
        )}
        <div class="go">
          <button type="submit" class="main">
            {budgets.show}
          </button>
        </div>
      </form>
      {recipients.length === 0 ? (
        <div class="card empty">
          <p class="empty-title">{budgets.noRecipients}</p>
          <p>{budgets.noRecipientsHint}</p>
        </div>
      ) : (
        <>
          <Exports
            frame={frame}
            path={PATHS.recipients}
            search={new URLSearchParams({ month, ...(town ? { town } : {}) })}
          />
          {towns.map((one) => (
            <OfTown frame={frame} town={one} recipients={recipients.filter((each) => each.town === one)} />
          ))}
          <p class="hint foot">{budgets.askHint}</p>
        </>
      )}
    </Layout>
  );
}

function OfTown(props: { frame: Frame; town: TownId | null; recipients: readonly Recipient[] }) {
  const { frame, town, recipients } = props;
  const { talk, words } = frame;
  const { budgets } = words;
  const sum = recipients.reduce((total, { amount }) => total.plus(amount), new Decimal(0));
  return (
    <section class="town">
      <div class="heading">
        <h2>{town ? talk.town(town) : budgets.townUnknown}</h2>
        <p class="count">{budgets.monthTotal(recipients.length, talk.money(sum.toFixed(2)))}</p>
      </div>
      <div class="scroll">
        <table class="list recipients">
          <thead>
            <tr>
              <th scope="col">{budgets.name}</th>
              <th scope="col">{budgets.employer}</th>
              <th scope="col">{budgets.amount}</th>
              <th scope="col">{budgets.since}</th>
              <th scope="col">{budgets.lastHeard}</th>
              <th scope="col">{budgets.note}</th>
            </tr>
          </thead>
          <tbody>
            {recipients.map(({ claim, name, employer, amount, since, isNew, lastHeard, shouldAsk }) => (
              <tr>
                <th scope="row" class="name">
                  <a href={PATHS.claim(claim)}>
                    <Typed>{name}</Typed>
                  </a>
                </th>
                <td data-label={budgets.employer} class="name">
                  <Typed>{employer}</Typed>
                </td>
                <td data-label={budgets.amount} class="sum">
                  {talk.money(amount)}
                </td>
                <td data-label={budgets.since} class="when">
                  {since}
                </td>
                <td data-label={budgets.lastHeard} class="when">
                  {lastHeard}
                </td>
                <td data-label={budgets.note}>
                  <span class="marks">
                    {isNew && <span class="mark">{budgets.isNew}</span>}
                    {shouldAsk && <span class="mark bad">{budgets.ask}</span>}
                  </span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
