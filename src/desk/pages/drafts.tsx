import type { ClaimSummary } from '../../claims/index.js';
import { maskName } from '../mask.js';
import { PATHS } from '../paths.js';
import type { Frame } from './frame.js';
import { Layout } from './layout.js';
import { Pager } from './pager.js';
import { Moment, Typed } from './parts.js';

export const draftsPath = (page: number): string =>
  page === 1 ? PATHS.drafts : `${PATHS.drafts}?page=${page}`;

export function DraftsPage(props: {
  frame: Frame;
  claims: readonly ClaimSummary[];
  total: number;
  page: number;
  pages: number;
  passwordChanged: boolean;
}) {
  const { frame, claims, total, passwordChanged } = props;
  const { list, password } = frame.words;
  return (
    <Layout frame={frame} title={list.title}>
      {passwordChanged && (
        <p class="notice" role="status">
          {password.changed}
        </p>
      )}
      <div class="heading">
        <h1>{list.title}</h1>
        {total > 0 && <p class="count">{list.total(total)}</p>}
      </div>
      {total === 0 ? (
        <div class="card empty">
          <p class="empty-title">{list.empty}</p>
          <p>{list.emptyHint}</p>
        </div>
      ) : (
        <Drafts frame={frame} claims={claims} />
      )}
      <Pager {...props} href={draftsPath} />
    </Layout>
  );
}

function Drafts({ frame, claims }: { frame: Frame; claims: readonly ClaimSummary[] }) {
  const { words } = frame;
  const { list } = words;
  return (
    <table class="drafts">
      <thead>
        <tr>
          <th scope="col">{list.number}</th>
          <th scope="col">{list.benefit}</th>
          <th scope="col">{list.amount}</th>
          <th scope="col">{list.payer}</th>
          <th scope="col">{list.applicant}</th>
          <th scope="col">{list.town}</th>
          <th scope="col">{list.filedAt}</th>
          <th scope="col">{list.channel}</th>
        </tr>
      </thead>
      <tbody>
        {claims.map((claim) => (
          <Draft frame={frame} claim={claim} />
        ))}
      </tbody>
    </table>
  );
}

function Draft({ frame, claim }: { frame: Frame; claim: ClaimSummary }) {
  const { words, talk } = frame;
  const { list } = words;
  const town = talk.town(claim.town);
  const sum = claim.amount === null ? talk.range(claim.range) : talk.money(claim.amount);
  return (
    <tr>
      <th scope="row" class="number">
        <a href={PATHS.claim(claim.id)}>{claim.id}</a>
      </th>
      <td data-label={list.benefit}>{talk.benefitName[claim.benefit]}</td>
      <td data-label={list.amount} class="sum">
        {talk.often(claim.per, sum)}
      </td>
      <td data-label={list.payer}>{words.payer(claim.payer, claim.town && town)}</td>
      <td data-label={list.applicant}>
        <Typed>{maskName(claim.name)}</Typed>
      </td>
      <td data-label={list.town}>{town}</td>
      <td data-label={list.filedAt} class="when">
        <Moment at={claim.filedAt} />
      </td>
      <td data-label={list.channel}>{words.channel[claim.channel]}</td>
    </tr>
  );
}
