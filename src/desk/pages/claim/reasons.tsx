import { valueLabel } from '../../../../conversations/index.js';
import { clauseText, type Reason } from '../../../../policy/index.js';
import { isOnThisText } from '../../outcomes.js';
import type { ClaimPart } from './claim.js';

/** Each thing that the document asks for, in its own words, and whether it is so. */
export function ReasonsCard({ frame, claim }: ClaimPart) {
  const { words, talk } = frame;
  const { finding } = claim;
  const clause = talk.clause(finding.clause);
  return (
    <section class="card">
      <h2>{words.claim.conditions}</h2>
      <p class="hint">{words.claim.conditionsLead}</p>
      <ul class="reasons">
        {finding.reasons.map((reason) => (
          <ReasonItem frame={frame} claim={claim} reason={reason} />
        ))}
      </ul>
      {isOnThisText(claim) ? (
        <details>
          <summary>{words.claim.clauseText(clause)}</summary>
          <p class="clause-text" lang="zh-CN">
            {clauseText(finding.clause)}
          </p>
        </details>
      ) : (
        <p class="hint">{words.claim.otherText}</p>
      )}
    </section>
  );
}

function ReasonItem({ frame, claim, reason }: ClaimPart & { reason: Reason }) {
  const { words, talk } = frame;
  const mark = markOf(reason);
  const reads = reason.facts.flatMap((fact) => {
    const stated = claim.facts.find((said) => said.fact === fact);
    const value = stated ? valueLabel(talk, fact, stated.value) : words.claim.open;
    // What is unknown and cannot change anything is left unsaid.
    const matters = stated || reason.holds === null || claim.finding.missing.includes(fact);
    return matters ? [talk.stated(talk.factLabel[fact], value)] : [];
  });
  const hangsOnRuling = reason.rulings.some((ruling) => claim.finding.rulings.includes(ruling));
  return (
    <li class={mark.name}>
      <span class="badge">
        <span aria-hidden="true">{mark.symbol}</span> {words.claim[mark.name]}
      </span>
      <div>
        <p>
          <span class="clause">{talk.clause(reason.clause)}</span> <q lang="zh-CN">{reason.quote}</q>
          {reason.note && <strong> {words.claim.paidInFull}</strong>}
        </p>
        {reads.length > 0 && (
          <p class="hint">
            {words.claim.reads}
            {words.colon}
            {reads.join(' · ')}
          </p>
        )}
        {hangsOnRuling && <p class="hint">{words.claim.hangsOnRuling}</p>}
      </div>
    </li>
  );
}

function markOf({ holds }: Reason): { readonly name: 'holds' | 'fails' | 'open'; readonly symbol: string } {
  if (holds === null) return { name: 'open', symbol: '?' };
  return holds ? { name: 'holds', symbol: '✓' } : { name: 'fails', symbol: '✗' };
}
