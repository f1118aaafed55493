import type { ClaimView } from './claim.js';
import { ClaimLines } from './earlier.js';

/** Claims that may be the same one, and the applicant's other ones. */
export function RelatedCards({ frame, related }: ClaimView) {
  const { review } = frame.words;
  const { duplicates, others, hidden } = related;
  return (
    <>
      {duplicates.length > 0 && (
        <section class="card duplicates">
          <h2>{review.duplicates}</h2>
          <p class="hint">{review.duplicatesLead}</p>
          <ClaimLines
            frame={frame}
            claims={duplicates.map(({ claim }) => claim)}
            beside={({ id }) => {
              const shared = duplicates.find(({ claim }) => claim.id === id)?.shared ?? [];
              return frame.talk.list(shared.map((one) => review.sharing[one]));
            }}
          />
        </section>
      )}
      {(others.length > 0 || hidden > 0) && (
        <section class="card">
          <h2>{review.others}</h2>
          <ClaimLines frame={frame} claims={others} />
          {hidden > 0 && <p class="hint">{review.hiddenOthers(hidden)}</p>}
        </section>
      )}
    </>
  );
}
