import { valueLabel } from '../../../../conversations/index.js';
import { type ClaimSummary, canSee } from '../../../claims/index.js';
import type { Compared } from '../../../review/index.js';
import { PATHS } from '../../paths.js';
import type { Frame } from '../frame.js';
import { Moment, StateBadge } from '../parts.js';
import type { ClaimView } from './claim.js';

/** What was approved and paid before, against what the applicant said of it. */
export function EarlierCard({ frame, earlier }: ClaimView) {
  const { review } = frame.words;
  const { claims, compared } = earlier;
  return (
    <section class="card">
      <h2>{review.history}</h2>
      <p class="hint">{review.historyLead}</p>
      {compared.length > 0 && <Comparison frame={frame} compared={compared} />}
      {claims.length === 0 ? (
        <p>{review.paidNothing}</p>
      ) : (
        <>
          <h3>{review.paidBefore}</h3>
          <ClaimLines frame={frame} claims={claims} />
        </>
      )}
    </section>
  );
}

const SIGNS = { same: '✓', more: '!', less: '?' } as const;

function Comparison({ frame, compared }: { frame: Frame; compared: readonly Compared[] }) {
  const { words, talk } = frame;
  const { review } = words;
  const said = { same: review.agrees, more: review.recordHasMore, less: review.recordHasLess };
  return (
    <table class="compared">
      <thead>
        <tr>
          <th scope="col">{words.claim.fact}</th>
          <th scope="col">{review.onRecord}</th>
          <th scope="col">{review.said}</th>
          <th scope="col">{words.claim.status}</th>
        </tr>
      </thead>
      <tbody>
        {compared.map(({ fact, recorded, stated, is }) => (
          <tr class={`is-${is}`}>
            <th scope="row">{talk.factLabel[fact]}</th>
            <td data-label={review.onRecord}>{valueLabel(talk, fact, recorded)}</td>
            <td data-label={review.said}>
              {stated === null ? review.notSaid : valueLabel(talk, fact, stated)}
            </td>
            <td data-label={words.claim.status}>
              <span class="mark">
                <span aria-hidden="true">{SIGNS[is]}</span> {said[is]}
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Other claims, a line each; led to where the visitor may see them. */
export function ClaimLines(props: {
  frame: Frame;
  claims: readonly ClaimSummary[];
  beside?: (claim: ClaimSummary) => string;
}) {
  const { frame, claims, beside } = props;
  const { talk, staff } = frame;
  return (
    <ul class="lines">
      {claims.map((claim) => (
        <li>
          {staff && canSee(claim, staff) ? (
            <a href={PATHS.claim(claim.id)} class="number">
              {claim.id}
            </a>
          ) : (
            <span class="number">{claim.id}</span>
          )}{' '}
          {talk.benefitName[claim.benefit]}{' '}
          <span class="sum">
            {talk.often(
              claim.per,
              claim.amount === null ? talk.range(claim.range) : talk.money(claim.amount),
            )}
          </span>{' '}
          <StateBadge frame={frame} status={claim.status} /> <Moment at={claim.paidAt ?? claim.filedAt} />
          {beside && <span class="hint"> {beside(claim)}</span>}
        </li>
      ))}
    </ul>
  );
}
