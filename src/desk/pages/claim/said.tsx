import { SaidTable } from '../said-table.js';
import type { ClaimView } from './claim.js';

/** What the applicant said. */
export function SaidCard({ frame, claim }: ClaimView) {
  const { said, saidLead } = frame.words.claim;
  return (
    <section class="card">
      <h2>{said}</h2>
      <p class="hint">{saidLead}</p>
      <SaidTable frame={frame} facts={claim.facts} />
    </section>
  );
}
