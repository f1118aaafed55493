import { adviceLines } from '../../../../conversations/index.js';
import { adviceFor } from '../../outcomes.js';
import type { ClaimPart } from './claim.js';

/** What the applicant could still do or wait for, as the talk says it; nothing where there is no such step. */
export function AdviceCard({ frame, claim }: ClaimPart) {
  const lines = adviceLines(adviceFor(claim), frame.talk);
  if (lines.length === 0) return null;
  return (
    <section class="card">
      <h2>{frame.words.claim.advice}</h2>
      {lines.map((line) => (
        <p>{line}</p>
      ))}
    </section>
  );
}
