import { Row, Typed } from '../parts.js';
import type { ClaimView } from './claim.js';

/** What the applicant is being asked, while the claim is returned. */
export function AskedCard({ frame, claim }: ClaimView) {
  if (claim.status !== 'returned' || !claim.returned) return null;
  const { reason, facts, note } = claim.returned;
  const { review } = frame.words;
  const { talk } = frame;
  return (
    <section class="card asked">
      <h2>{review.asked}</h2>
      <dl>
        <Row label={review.reason}>{review.returnReason[reason]}</Row>
        {facts.length > 0 && (
          <Row label={review.facts}>{talk.list(facts.map((fact) => talk.factLabel[fact]))}</Row>
        )}
        {note && (
          <Row label={review.note}>
            <Typed>{note}</Typed>
          </Row>
        )}
      </dl>
    </section>
  );
}
