import { valueLabel } from '../../../../conversations/index.js';
import type { FactId } from '../../../../policy/index.js';
import { PATHS } from '../../paths.js';
import { readKept } from '../../review/kept-value.js';
import { SaidTable } from '../said-table.js';
import type { ClaimView } from './claim.js';
import { CorrectForm } from './correct.js';

/** What the applicant said, what was corrected since, and the form to correct it. */
export function SaidCard(view: ClaimView) {
  const { frame, claim, actions, correcting } = view;
  const { said, saidLead } = frame.words.claim;
  const { review } = frame.words;
  const mayCorrect = actions.includes('correct');
  return (
    <section class="card" id="said">
      <h2>{said}</h2>
      <p class="hint">{saidLead}</p>
      {mayCorrect && correcting && <CorrectForm {...view} fact={correcting} />}
      <SaidTable
        frame={frame}
        facts={claim.facts}
        before={(fact) => valueBefore(view, fact)}
        {...(mayCorrect ? { correctPath: (fact: FactId) => PATHS.correct(claim.id, fact) } : {})}
      />
      {mayCorrect && claim.finding.missing.length > 0 && (
        <p class="missing">
          {review.missingFacts}
          {frame.words.colon}
          {claim.finding.missing.map((fact) => (
            <a class="chip" href={PATHS.correct(claim.id, fact)}>
              {review.supply} {frame.talk.factLabel[fact]}
            </a>
          ))}
        </p>
      )}
    </section>
  );
}

/** What the fact was before it last changed, in words with the words it came from. */
function valueBefore({ frame, claim }: ClaimView, fact: FactId): string | undefined {
  const { review } = frame.words;
  const change = claim.events.flatMap(({ changes = [] }) => changes).findLast(({ field }) => field === fact);
  if (!change) return undefined;
  const old = readKept(change.old);
  const was = review.correctedFrom(old === undefined ? review.wasUnknown : valueLabel(frame.talk, fact, old));
  return change.words ? `${was} · ${review.wordsBefore(change.words)}` : was;
}
