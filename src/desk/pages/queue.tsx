import { BENEFITS, TOWNS } from '../../../policy/index.js';
import {
  CLAIM_ORDERS,
  CLAIM_STATUSES,
  type Claim,
  type ClaimStatus,
  type ClaimSummary,
  maskName,
} from '../../claims/index.js';

import type { Names } from '../names.js';
import { PATHS } from '../paths.js';
import { isNarrowed, type QueueFilter, queuePath, searchOf } from '../queue-filter.js';
import { isOfDistrict } from '../rights.js';
import { Exports } from './exports.js';
import type { Frame } from './frame.js';
import { Layout } from './layout.js';
import { Pager } from './pager.js';
import { Moment, Select, StateBadge, Typed } from './parts.js';

export interface Found {
  readonly claims: readonly ClaimSummary[];
  readonly total: number;
  readonly counts: Readonly<Record<ClaimStatus, number>>;
}

interface QueueProps {
  readonly frame: Frame;
  readonly filter: QueueFilter;
  /** undefined: no claim can be this officer's. */
  readonly found: Found | undefined;
  readonly pages: number;
  readonly names: Names;
  /** The numbers of those that may be there twice. */
  readonly doubtful: ReadonlySet<string>;
  readonly passwordChanged: boolean;
  /** A claim that went to another town by the visitor's own correction. */
  readonly gone: Claim | undefined;
}

/** The claims by state, filtered, sorted and in pages; all of it kept in the address. */
export function QueuePage(props: QueueProps) {
  const { frame, filter, found, pages, passwordChanged, gone } = props;
  const { queue, password } = frame.words;
  return (
    <Layout frame={frame} title={queue.title}>
      {passwordChanged && (
        <p class="notice" role="status">
          {password.changed}
        </p>
      )}
      {gone && (
        <p class="notice" role="status">
          {queue.left(gone.id, frame.talk.town(gone.town))}
        </p>
      )}
      <div class="heading">
        <h1>{queue.title}</h1>
        {found && found.total > 0 && <p class="count">{queue.total(found.total)}</p>}
      </div>
      {found && <States frame={frame} filter={filter} counts={found.counts} />}
      {found && <Filters {...props} />}
      {!found && <Empty title={queue.noTown} hint={queue.noTownHint} />}
      {found?.total === 0 &&
        (isNarrowed(filter) || filter.state ? (
          <Empty title={queue.nothingFound} hint={queue.nothingFoundHint} />
        ) : (
          <Empty title={queue.empty} hint={queue.emptyHint} />
        ))}
      {found && found.total > 0 && <Claims {...props} claims={found.claims} />}
      {found && found.total > 0 && (
        <Exports frame={frame} path={PATHS.claims} search={searchOf({ ...filter, page: 1 })} />
      )}
      <Pager frame={frame} page={filter.page} pages={pages} href={(page) => queuePath({ ...filter, page })} />
    </Layout>
  );
}

function Empty({ title, hint }: { title: string; hint: string }) {
  return (
    <div class="card empty">
      <p class="empty-title">{title}</p>
      <p>{hint}</p>
    </div>
  );
}

function States({ frame, filter, counts }: { frame: Frame; filter: QueueFilter; counts: Found['counts'] }) {
  const { queue } = frame.words;
  const all = CLAIM_STATUSES.reduce((sum, status) => sum + counts[status], 0);
  const tabs = [
    { state: undefined, label: queue.all, count: all },
    ...CLAIM_STATUSES.map((state) => ({ state, label: queue.state[state], count: counts[state] })),
  ];
  return (
    <nav class="states" aria-label={queue.states}>
      {tabs.map(({ state, label, count }) => (
        <a
          class="tab"
          href={queuePath({ ...filter, state, page: 1 })}
          aria-current={filter.state === state ? 'page' : undefined}
        >
          {label} <span class="tally">{count}</span>
        </a>
      ))}
    </nav>
  );
}

function Filters({ frame, filter, names }: QueueProps) {
  const { queue } = frame.words;
  const { talk, staff } = frame;
  const any = { value: '', label: queue.any };
  const mine = staff ? [{ value: staff.account, label: queue.mine }] : [];
  const others = [...names].filter(([account]) => account !== staff?.account);
  return (
    <form method="get" action={PATHS.queue} class="filters" aria-label={queue.filters}>
      {filter.state && <input type="hidden" name="state" value={filter.state} />}
      <div class="field wide">
        <label for="q">{queue.search}</label>
        <input
          id="q"
          name="q"
          type="search"
          value={filter.q ?? ''}
          maxLength={60}
          placeholder={queue.searchHint}
          autocomplete="off"
        />
      </div>
      <Select
        name="benefit"
        label={queue.benefit}
        value={filter.benefit}
        options={[any, ...BENEFITS.map(({ id }) => ({ value: id, label: talk.benefitName[id] }))]}
      />
      <Select
        name="payer"
        label={queue.payer}
        value={filter.payer}
        options={[
          any,
          ...(['district', 'town'] as const).map((value) => ({ value, label: queue.payerOf[value] })),
        ]}
      />
      {staff && isOfDistrict(staff) && (
        <Select
          name="town"
          label={queue.town}
          value={filter.town}
          options={[
            any,
            ...TOWNS.map(({ id }) => ({ value: id, label: talk.town(id) })),
            { value: 'unknown', label: queue.townUnknown },
          ]}
        />
      )}
      <Select
        name="reviewer"
        label={queue.reviewer}
        value={filter.reviewer}
        options={[
          any,
          { value: 'nobody', label: queue.nobody },
          ...mine,
          ...others.map(([value, label]) => ({ value, label })),
        ]}
      />
      <div class="field">
        <label for="from">{queue.from}</label>
        <input id="from" name="from" type="date" value={filter.from ?? ''} />
      </div>
      <div class="field">
        <label for="to">{queue.to}</label>
        <input id="to" name="to" type="date" value={filter.to ?? ''} />
      </div>
      <Select
        name="order"
        label={queue.order}
        value={filter.order ?? 'newest'}
        options={CLAIM_ORDERS.map((value) => ({ value, label: queue.orders[value] }))}
      />
      <div class="checks">
        <label>
          <input type="checkbox" name="disputed" value="1" checked={filter.disputed !== undefined} />
          {queue.disputed}
        </label>
        <label>
          <input type="checkbox" name="duplicate" value="1" checked={filter.duplicate !== undefined} />
          {queue.duplicate}
        </label>
      </div>
      <div class="go">
        <button type="submit" class="main">
          {queue.apply}
        </button>
        {isNarrowed(filter) && (
          <a class="quiet" href={queuePath({ state: filter.state, page: 1 })}>
            {queue.clear}
          </a>
        )}
      </div>
    </form>
  );
}

function Claims(props: QueueProps & { claims: readonly ClaimSummary[] }) {
  const { frame, claims } = props;
  const { queue } = frame.words;
  return (
    <div class="scroll">
      <table class="list queue">
        <thead>
          <tr>
            <th scope="col">{queue.number}</th>
            <th scope="col">{queue.status}</th>
            <th scope="col">{queue.benefit}</th>
            <th scope="col">{queue.amount}</th>
            <th scope="col">{queue.payer}</th>
            <th scope="col">{queue.applicant}</th>
            <th scope="col">{queue.town}</th>
            <th scope="col">{queue.filedAt}</th>
            <th scope="col">{queue.reviewer}</th>
          </tr>
        </thead>
        <tbody>
          {claims.map((claim) => (
            <Row {...props} claim={claim} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ frame, claim, names, doubtful }: QueueProps & { claim: ClaimSummary }) {
  const { words, talk } = frame;
  const { queue } = words;
  const town = claim.town ? talk.town(claim.town) : queue.townUnknown;
  const sum = claim.amount === null ? talk.range(claim.range) : talk.money(claim.amount);
  return (
    <tr>
      <th scope="row" class="number">
        <a href={PATHS.claim(claim.id)}>{claim.id}</a>
      </th>
      <td data-label={queue.status}>
        <span class="marks">
          <StateBadge frame={frame} status={claim.status} />
          {claim.disputed && <span class="mark">{queue.disputedMark}</span>}
          {doubtful.has(claim.id) && <span class="mark bad">{queue.duplicateMark}</span>}
        </span>
      </td>
      <td data-label={queue.benefit} class="name">
        {talk.benefitName[claim.benefit]}
      </td>
      <td data-label={queue.amount} class="sum">
        {talk.often(claim.per, sum)}
      </td>
      <td data-label={queue.payer} class="place">
        {words.payer(claim.payer, claim.town && town)}
      </td>
      <td data-label={queue.applicant} class="name">
        <Typed>{maskName(claim.name)}</Typed>
      </td>
      <td data-label={queue.town} class="place">
        {town}
      </td>
      <td data-label={queue.filedAt} class="when">
        <Moment at={claim.filedAt} />
      </td>
      <td data-label={queue.reviewer} class="name">
        {claim.reviewer ? (names.get(claim.reviewer) ?? claim.reviewer) : '—'}
      </td>
    </tr>
  );
}
