import { PATHS } from '../../paths.js';
import { Moment } from '../parts.js';
import type { ClaimView } from './claim.js';

/** To the browser's viewer, which need not heed it. */
const AS_WIDE_AS_THE_FRAME = '#view=FitH&navpanes=0';

/** Pictures and PDFs in place, each fetched, and the look at it recorded, once it is scrolled to. */
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
            {claim.evidence.map((file, i) =>
              file.type === 'image/jpeg' ? (
                <figure>
                  <a href={PATHS.evidence(claim.id, file.id)} target="_blank" rel="noopener" class="picture">
                    <img src={PATHS.evidence(claim.id, file.id)} alt={review.picture(i + 1)} loading="lazy" />
                  </a>
                  <figcaption class="hint">
                    {review.picture(i + 1)} · {review.size(file.size)} · <Moment at={file.at} />
                  </figcaption>
                </figure>
              ) : (
                <figure class="wide">
                  <iframe
                    src={`${PATHS.evidence(claim.id, file.id)}${AS_WIDE_AS_THE_FRAME}`}
                    title={review.pdf(i + 1)}
                    class="pdf"
                    loading="lazy"
                  />
                  <figcaption class="hint">
                    {review.pdf(i + 1)} · {review.size(file.size)} · <Moment at={file.at} /> ·{' '}
                    <a href={PATHS.evidence(claim.id, file.id)} target="_blank" rel="noopener">
                      {review.openPdf}
                    </a>
                  </figcaption>
                </figure>
              ),
            )}
          </div>
        </>
      )}
    </section>
  );
}
