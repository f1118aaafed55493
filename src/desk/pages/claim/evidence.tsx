import { PATHS } from '../../paths.js';
import { Moment } from '../parts.js';
import type { ClaimView } from './claim.js';

/** The pictures in place; a PDF is fetched, to be read outside of the browser. */
export function EvidenceCard({ frame, claim }: ClaimView) {
  const { review } = frame.words;
  return (
    <section class="card">
      <h2>{review.evidence}</h2>
      {claim.evidence.length === 0 ? (
        <p class="hint">{review.noEvidence}</p>
      ) : (
        <>
          <p class="hint">{review.evidenceHint}</p>
          <div class="evidence">
            {claim.evidence.map((file, i) => (
              <figure>
                <a
                  href={PATHS.evidence(claim.id, file.id)}
                  target="_blank"
                  rel="noopener"
                  class={file.type === 'image/jpeg' ? 'picture' : 'pdf'}
                >
                  {file.type === 'image/jpeg' ? (
                    <img src={PATHS.evidence(claim.id, file.id)} alt={review.picture(i + 1)} loading="lazy" />
                  ) : (
                    review.openPdf
                  )}
                </a>
                <figcaption class="hint">
                  {file.type === 'image/jpeg' ? review.picture(i + 1) : review.pdf(i + 1)} ·{' '}
                  {review.size(file.size)} · <Moment at={file.at} />
                </figcaption>
              </figure>
            ))}
          </div>
        </>
      )}
    </section>
  );
}
